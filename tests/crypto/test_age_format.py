"""The age format by itself: frozen files, every size of payload, what is refused, and constant memory."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import age
from crypto.age import bech32
from crypto.errors import (
    AgeError,
    DamagedArmor,
    DamagedHeader,
    DamagedHeaderMac,
    DamagedPayload,
    InvalidKey,
    MixedRecipients,
    NotForThisIdentity,
    TruncatedPayload,
    UnsupportedAgeVersion,
    WrongPassphrase,
)

VECTORS = Path(__file__).parent / "vectors"
CHUNK = 64 * 1024
# The example key of C2SP age.md.
X25519 = age.X25519Identity(b"\x42" * 32)
X25519_TEXT = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
X25519_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
HYBRID = age.HybridIdentity(b"\x43" * 32)
HYBRID_RECIPIENT_SHA256 = "bf436635572879e530a65a19b88a170438353079267c838f44c99845df057125"
PASSPHRASE = "correct horse"


def _encrypt(content: bytes, *recipients: age.Recipient, armor: bool = False) -> bytes:
    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(content), sealed, recipients, armor=armor)
    return sealed.getvalue()


def _decrypt(sealed: bytes, *identities: age.Identity) -> bytes:
    plain = io.BytesIO()
    age.decrypt(io.BytesIO(sealed), plain, identities)
    return plain.getvalue()


def test_keys_have_their_published_spelling() -> None:
    assert X25519.to_text() == X25519_TEXT
    assert str(X25519.recipient) == X25519_RECIPIENT
    assert age.parse_identity(f" {X25519_TEXT}\n") == X25519
    assert age.parse_recipient(X25519_RECIPIENT) == X25519.recipient
    assert age.parse_recipient(X25519_RECIPIENT.upper()) == X25519.recipient
    text = str(HYBRID.recipient)
    assert len(text) == 1959
    assert hashlib.sha256(text.encode()).hexdigest() == HYBRID_RECIPIENT_SHA256
    assert age.parse_recipient(text) == HYBRID.recipient
    assert age.parse_identity(HYBRID.to_text()) == HYBRID


@pytest.mark.parametrize("name", ["x25519", "hybrid", "scrypt"])
def test_frozen_files_still_open(name: str) -> None:
    identities: list[age.Identity] = [X25519, HYBRID, age.ScryptIdentity(PASSPHRASE)]
    assert _decrypt((VECTORS / f"{name}.age").read_bytes(), *identities) == f"frozen {name}\n".encode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age1",
        X25519_RECIPIENT[:-1],
        X25519_RECIPIENT[:-1] + "q",
        X25519_RECIPIENT.replace("zv", "vz", 1),
        X25519_RECIPIENT.capitalize(),
        X25519_TEXT,
        "age1pq1" + X25519_RECIPIENT[4:],
        bech32.encode("age", bytes(31)),
        bech32.encode("age1pq", bytes(32)),
        bech32.encode("age1pq", b"\xff" * 1216),  # coefficients over the modulus of ML-KEM
        "ag\u0435" + X25519_RECIPIENT[3:],
    ],
)
def test_broken_recipients_are_refused_without_repeating_them(text: str) -> None:
    with pytest.raises(InvalidKey) as caught:
        age.parse_recipient(text)
    assert len(text) < 5 or text not in str(caught.value)
    with pytest.raises(InvalidKey):
        age.parse_identity(text.upper() if text == X25519_RECIPIENT else text[:-1])


@given(
    size=st.one_of(
        st.integers(0, 200), st.sampled_from([k * CHUNK + d for k in (1, 2, 16, 17) for d in (-1, 0, 1)])
    ),
    steps=st.lists(st.integers(1, 3 * CHUNK), min_size=1, max_size=5),
    armor=st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_any_size_in_any_steps_survives(size: int, steps: list[int], armor: bool) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    content = content[:size]
    sealed = io.BytesIO()
    writer = age.AgeWriter(sealed, [X25519.recipient], armor=armor)
    place = turn = 0
    while place < size:
        place += writer.write(content[place : place + steps[turn % len(steps)]])
        turn += 1
    writer.finish()
    sealed.seek(0)
    reader = age.AgeReader(sealed, [X25519])
    read = bytearray()
    while piece := reader.read(steps[turn % len(steps)]):
        read += piece
        turn += 1
    assert read == content


@given(data=st.data(), armor=st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_flipped_bit_goes_unnoticed(data: st.DataObject, armor: bool) -> None:
    sealed = bytearray(_encrypt(b"content" * 20, X25519.recipient, armor=armor))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        plain = _decrypt(bytes(sealed), X25519)
    except AgeError:
        return
    # Only white space after the armor is free.
    assert armor and plain == b"content" * 20
    assert bytes(sealed).rstrip().endswith(b"-----END AGE ENCRYPTED FILE-----")


@pytest.mark.parametrize("cut", [1, 16, 100, CHUNK, CHUNK + 16])
def test_a_cut_file_is_told_as_incomplete_or_damaged(cut: int) -> None:
    sealed = _encrypt(bytes(3 * CHUNK), X25519.recipient)
    with pytest.raises(DamagedPayload) as caught:
        _decrypt(sealed[:-cut], X25519)
    assert isinstance(caught.value, TruncatedPayload) == (cut == CHUNK + 16)


def test_each_failure_has_its_error() -> None:
    sealed = _encrypt(b"content", X25519.recipient)
    other = age.X25519Identity.generate()
    with pytest.raises(NotForThisIdentity):
        _decrypt(sealed, other, HYBRID, age.ScryptIdentity("x"))
    with pytest.raises(UnsupportedAgeVersion):
        _decrypt(sealed.replace(b"/v1", b"/v2", 1), X25519)
    with pytest.raises(DamagedHeader):
        _decrypt(b"not an age file", X25519)
    with pytest.raises(DamagedHeader):
        _decrypt(b"", X25519)
    with pytest.raises(DamagedHeaderMac):
        _decrypt(sealed.replace(b"\n-> X25519", b"\n-> grease\n\n-> X25519", 1), X25519)
    with pytest.raises(DamagedHeader):
        _decrypt(b"age-encryption.org/v1\n" + b"-> a\n\n" * 200_000, X25519)
    with pytest.raises(DamagedArmor):
        _decrypt(_encrypt(b"x", X25519.recipient, armor=True) + b"y", X25519)
    mixed_line_ends = _encrypt(bytes(200), X25519.recipient, armor=True).replace(b"\n", b"\r\n", 3)
    with pytest.raises(DamagedArmor):
        _decrypt(mixed_line_ends, X25519)


def test_passphrases() -> None:
    sealed = _encrypt(b"content", age.ScryptRecipient(PASSPHRASE, work_factor=8))
    assert _decrypt(sealed, age.ScryptIdentity(PASSPHRASE)) == b"content"
    with pytest.raises(WrongPassphrase):
        _decrypt(sealed, age.ScryptIdentity("wrong"))
    with pytest.raises(DamagedHeader, match="too high"):
        _decrypt(sealed, age.ScryptIdentity(PASSPHRASE, max_work_factor=7))
    for passphrase, work_factor in (("", 10), ("x", 0), ("x", 21)):
        with pytest.raises(InvalidKey):
            age.ScryptRecipient(passphrase, work_factor)


def test_recipients_that_weaken_each_other_do_not_mix() -> None:
    passphrase = age.ScryptRecipient("x", 8)
    for recipients in (
        (),
        (passphrase, X25519.recipient),
        (passphrase, passphrase),
        (X25519.recipient, HYBRID.recipient),
    ):
        with pytest.raises(MixedRecipients):
            _encrypt(b"", *recipients)
    sealed = _encrypt(b"both", HYBRID.recipient, age.HybridIdentity.generate().recipient)
    assert _decrypt(sealed, HYBRID) == b"both"


def test_low_order_recipients_are_refused() -> None:
    with pytest.raises(InvalidKey):
        _encrypt(b"", age.parse_recipient(bech32.encode("age", bytes(32))))


def test_secrets_do_not_show() -> None:
    for secret in (X25519, HYBRID, age.ScryptRecipient(PASSPHRASE), age.ScryptIdentity(PASSPHRASE)):
        assert "42" not in repr(secret) and "BBB" not in repr(secret) and PASSPHRASE not in repr(secret)
        assert "CCC" not in str(secret) and "SECRET" not in str(secret)


class _Zeros(io.RawIOBase):
    """A stream of zeros that holds none of them."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int = -1) -> bytes:
        size = min(size, self._left)
        self._left -= size
        return bytes(size)


class _Nothing(io.RawIOBase):
    """A target that forgets."""

    def write(self, data: object, /) -> int:
        return 0


def test_memory_does_not_grow_with_the_file() -> None:
    tracemalloc.start()
    age.encrypt(_Zeros(48 << 20), _Nothing(), [X25519.recipient])  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 << 20


def test_memory_does_not_grow_while_opening(tmp_path: Path) -> None:
    path = tmp_path / "sealed"
    with path.open("wb") as stream:
        age.encrypt(_Zeros(32 << 20), stream, [X25519.recipient])  # type: ignore[arg-type]
    tracemalloc.start()
    with path.open("rb") as stream:
        age.decrypt(stream, _Nothing(), [X25519])  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 << 20
