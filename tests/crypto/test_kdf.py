"""crypto.kdf: passphrases, their cost, and the printed recovery key."""

from __future__ import annotations

import unicodedata

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import assume, given
from hypothesis import strategies as st

from crypto.errors import RecoveryKeyMistyped, WeakParameters
from crypto.kdf import (
    DEFAULT_COST,
    FLOOR,
    RECOVERY_BYTES,
    Argon2Cost,
    Argon2Parameters,
    RecoveryKey,
    derive_key,
)

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def derive(passphrase: str, cost: Argon2Cost = CHEAP, salt: bytes = b"0123456789abcdef") -> bytes:
    return derive_key(passphrase, Argon2Parameters(cost, salt), floor=cost)


def test_the_derivation_is_argon2id_with_exactly_these_parameters() -> None:
    direct = Argon2id(salt=b"0123456789abcdef", length=32, iterations=3, lanes=4, memory_cost=64)
    assert derive("password", Argon2Cost(64, 3, 4)) == direct.derive(b"password")


def test_every_parameter_matters() -> None:
    keys = {
        derive("correct horse"),
        derive("correct horse."),
        derive("correct horse", salt=bytes(16)),
        derive("correct horse", Argon2Cost(128, 1, 1)),
        derive("correct horse", Argon2Cost(64, 2, 1)),
        derive("correct horse", Argon2Cost(64, 1, 2)),
    }
    assert len(keys) == 6


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it() -> None:
    composed, decomposed = (unicodedata.normalize(form, "clé secrète") for form in ("NFC", "NFD"))
    assert composed != decomposed
    assert derive(composed) == derive(decomposed)


def test_the_default_is_256_mebibytes_and_over_the_floor() -> None:
    assert Argon2Cost(256 * 1024, 3, 4) == DEFAULT_COST
    assert FLOOR.memory_kib == 64 * 1024
    assert len(derive_key("correct horse", Argon2Parameters.fresh(Argon2Cost(64 * 1024, 3, 4)))) == 32


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(64 * 1024 - 1, 3, 4),
        Argon2Cost(64 * 1024, 2, 4),
        Argon2Cost(256 * 1024, 3, 0),
        Argon2Cost(1 << 30, 3, 4),
        Argon2Cost(256 * 1024, 10**9, 4),
        Argon2Cost(256 * 1024, 3, 10**6),
    ],
)
def test_weak_and_impossible_parameters_are_refused(cost: Argon2Cost) -> None:
    with pytest.raises(WeakParameters):
        derive_key("correct horse", Argon2Parameters.fresh(cost))


def test_a_salt_of_another_size_is_refused() -> None:
    with pytest.raises(WeakParameters):
        derive_key("correct horse", Argon2Parameters(DEFAULT_COST, b"short"))


@given(st.binary(min_size=RECOVERY_BYTES, max_size=RECOVERY_BYTES))
def test_a_printed_recovery_key_reads_back(secret: bytes) -> None:
    printed = RecoveryKey(secret).printed()
    assert [len(group) for group in printed.split("-")] == [6] * 8
    for typed in (
        printed,
        printed.lower(),
        printed.replace("-", " "),
        printed.replace("-", "").replace("0", "o"),
    ):
        assert RecoveryKey.parse(typed).key() == RecoveryKey(secret).key()


def test_recovery_keys_differ_and_print_no_secret() -> None:
    one, other = RecoveryKey.generate(), RecoveryKey.generate()
    assert one.key() != other.key()
    assert repr(one) == "<RecoveryKey>"


@given(st.data())
def test_one_wrong_symbol_is_found_in_its_group(data: st.DataObject) -> None:
    printed = RecoveryKey(data.draw(st.binary(min_size=25, max_size=25))).printed()
    position = data.draw(st.integers(0, len(printed) - 1).filter(lambda i: printed[i] != "-"))
    wrong = data.draw(st.sampled_from(ALPHABET).filter(lambda symbol: symbol != printed[position]))
    with pytest.raises(RecoveryKeyMistyped) as caught:
        RecoveryKey.parse(printed[:position] + wrong + printed[position + 1 :])
    assert caught.value.parameters == {"group": position // 7 + 1}


@given(st.binary(min_size=25, max_size=25), st.integers(0, 7), st.integers(0, 4), st.integers(0, 4))
def test_two_swapped_symbols_of_a_group_are_found(secret: bytes, group: int, one: int, other: int) -> None:
    groups = [list(g) for g in RecoveryKey(secret).printed().split("-")]
    symbols = groups[group]
    assume(symbols[one] != symbols[other])
    symbols[one], symbols[other] = symbols[other], symbols[one]
    with pytest.raises(RecoveryKeyMistyped):
        RecoveryKey.parse("-".join("".join(g) for g in groups))


@given(st.binary(min_size=25, max_size=25), st.permutations(range(8)))
def test_groups_in_another_order_are_found(secret: bytes, order: list[int]) -> None:
    groups = RecoveryKey(secret).printed().split("-")
    shuffled = [groups[i] for i in order]
    assume(shuffled != groups)
    with pytest.raises(RecoveryKeyMistyped):
        RecoveryKey.parse("-".join(shuffled))


@pytest.mark.parametrize(
    ("text", "group"), [("", 1), ("ABC", 1), ("0" * 47, 8), ("0" * 49, 8), ("é" * 48, 1)]
)
def test_texts_of_another_shape_are_refused(text: str, group: int) -> None:
    with pytest.raises(RecoveryKeyMistyped) as caught:
        RecoveryKey.parse(text)
    assert caught.value.parameters == {"group": group}
