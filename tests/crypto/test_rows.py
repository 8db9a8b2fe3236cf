"""crypto.rows: sealed cells, blind indexes, wrapped keys."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import SealBroken
from crypto.rows import INDEX_BYTES, BlindIndex, RowCipher, frame, new_key, subkey, unwrap_key, wrap_key

KEY = bytes(range(32))


def test_the_cipher_is_aes_256_gcm_siv_of_rfc_8452() -> None:
    # RFC 8452, appendix C.2: key 0100…, nonce 0300…, empty plaintext and associated data.
    key = bytes.fromhex("01" + "00" * 31)
    tag = AESGCMSIV(key).encrypt(bytes.fromhex("03" + "00" * 11), b"", b"")
    assert tag.hex() == "07f5f4169bbf55a8400cd47ea6fd400f"


@given(st.binary(max_size=300), st.binary(max_size=100))
def test_what_was_sealed_opens(plaintext: bytes, aad: bytes) -> None:
    cipher = RowCipher(KEY)
    assert cipher.open(cipher.seal(plaintext, aad), aad) == plaintext


def test_the_size_of_a_cell_hides_the_size_of_its_value() -> None:
    cipher = RowCipher(KEY)
    assert {len(cipher.seal(bytes(size), b"")) for size in range(16)} == {12 + 16 + 16}
    assert len(cipher.seal(bytes(16), b"")) == 12 + 32 + 16


def test_equal_values_look_different() -> None:
    cipher = RowCipher(KEY)
    assert len({cipher.seal(b"Anjali Menon", b"row 1") for _ in range(50)}) == 50


@pytest.mark.parametrize("position", range(60))
def test_any_changed_byte_is_noticed(position: int) -> None:
    sealed = bytearray(RowCipher(KEY).seal(b"seventeen bytes!!", b"row 1"))
    sealed[position] ^= 1
    with pytest.raises(SealBroken):
        RowCipher(KEY).open(bytes(sealed), b"row 1")


@pytest.mark.parametrize("sealed", [b"", bytes(12), bytes(43), bytes(44), bytes(200)])
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(SealBroken):
        RowCipher(KEY).open(sealed, b"")


def test_a_cell_does_not_open_for_another_row_or_key() -> None:
    sealed = RowCipher(KEY).seal(b"value", b"row 1")
    with pytest.raises(SealBroken):
        RowCipher(KEY).open(sealed, b"row 2")
    with pytest.raises(SealBroken):
        RowCipher(new_key()).open(sealed, b"row 1")


@given(st.lists(st.binary(max_size=6), max_size=4), st.lists(st.binary(max_size=6), max_size=4))
def test_framing_and_indexes_tell_different_parts_apart(one: list[bytes], other: list[bytes]) -> None:
    index = BlindIndex(KEY)
    assert (frame(*one) == frame(*other)) == (one == other)
    assert (index.of(*one) == index.of(*other)) == (one == other)
    assert len(index.of(*one)) == INDEX_BYTES


def test_an_index_needs_its_key() -> None:
    assert BlindIndex(KEY).of(b"Smith") != BlindIndex(new_key()).of(b"Smith")


def test_a_wrapped_key_is_bound_to_what_it_is_for() -> None:
    wrapping, key = new_key(), new_key()
    wrapped = wrap_key(wrapping, key, b"scope 7")
    assert unwrap_key(wrapping, wrapped, b"scope 7") == key
    assert key not in wrapped
    for bad_wrapping, context in ((wrapping, b"scope 8"), (new_key(), b"scope 7")):
        with pytest.raises(SealBroken):
            unwrap_key(bad_wrapping, wrapped, context)


def test_subkeys_are_independent_and_stable() -> None:
    assert subkey(KEY, "rows") == subkey(KEY, "rows")
    assert len({subkey(KEY, "rows"), subkey(KEY, "index"), subkey(new_key(), "rows"), KEY}) == 4


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_keys_of_another_size_are_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        RowCipher(bytes(size))
    with pytest.raises(ValueError, match="32 bytes"):
        BlindIndex(bytes(size))


def test_nothing_prints_a_key() -> None:
    assert repr(RowCipher(KEY)) == "<RowCipher>"
    assert repr(BlindIndex(KEY)) == "<BlindIndex>"
