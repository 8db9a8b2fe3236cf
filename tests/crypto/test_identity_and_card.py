"""Identities, cards and fingerprints: what is published, what stays secret, what is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import age
from crypto.card import Card
from crypto.errors import BadSignature, InvalidCard, InvalidKey
from crypto.fingerprint import Fingerprint
from crypto.identity import Identity
from crypto.minisign import MinisignPublicKey, MinisignSecretKey
from crypto.mldsa import MldsaPublicKey, MldsaSecretKey

CREATED = datetime(2026, 11, 23, 12, tzinfo=UTC)
IDENTITY = Identity.generate("Kanzlei Größe & Søn", created=CREATED)
TEXT = IDENTITY.card.to_text()


def test_a_card_survives_its_file_and_mail() -> None:
    for spelling in (
        TEXT,
        TEXT.encode(),
        TEXT.replace("\n", "\r\n"),
        "\ufeff" + TEXT,
        TEXT.rstrip(),
        TEXT + "\n\n",
    ):
        assert Card.parse(spelling) == IDENTITY.card
    assert IDENTITY.card.can_sign
    assert IDENTITY.card.created == CREATED


def test_an_identity_survives_the_vault() -> None:
    again = Identity.from_bytes(IDENTITY.to_bytes())
    assert again == IDENTITY
    assert again.card.to_text() == TEXT
    renamed = IDENTITY.renamed("New name")
    assert renamed.fingerprint == IDENTITY.fingerprint
    assert Card.parse(renamed.card.to_text()).name == "New name"


def test_an_identity_with_a_card_of_others_is_refused() -> None:
    content = json.loads(IDENTITY.to_bytes())
    content["card"] = Identity.generate("Other").card.to_text()
    with pytest.raises(InvalidKey):
        Identity.from_bytes(
            json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2).encode() + b"\n"
        )
    with pytest.raises(InvalidKey):
        Identity.from_bytes(IDENTITY.to_bytes()[:-20])
    with pytest.raises(InvalidKey):
        Identity.from_bytes(b"")


def test_secrets_do_not_show() -> None:
    shown = repr(IDENTITY) + str(IDENTITY)
    for secret in (
        IDENTITY.hybrid.seed,
        IDENTITY.x25519.secret_key,
        IDENTITY.minisign.seed,
        IDENTITY.mldsa.seed,
    ):
        assert repr(secret) not in shown and secret.hex() not in shown
        assert repr(secret)[2:-1] not in shown
    assert "SECRET" not in TEXT


@given(place=st.integers(0, len(TEXT.encode()) - 2), bit=st.integers(0, 7))
def test_no_flipped_bit_of_a_card_goes_unnoticed(place: int, bit: int) -> None:
    content = bytearray(TEXT.encode())
    content[place] ^= 1 << bit
    with pytest.raises(InvalidCard):
        Card.parse(bytes(content))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", 2),
        ("version", True),
        ("format", "other"),
        ("name", ""),
        ("name", "two\nlines"),
        ("name", "x" * 201),
        ("age", []),
        ("age", ["age1broken"]),
        ("minisign", None),
        ("signatures", []),
        ("signatures", ["a", 1]),
        ("created", "2026-13-01T00:00:00Z"),
        ("extra", 1),
    ],
)
def test_cards_that_break_a_rule_are_refused(field: str, value: object) -> None:
    content = json.loads(TEXT) | {field: value}
    with pytest.raises(InvalidCard):
        Card.parse(json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2) + "\n")


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", "[" * 100_000, '{"a": 1.5}\n', "\ud800", "x" * 100_000]
)
def test_what_is_no_card_is_refused(text: str) -> None:
    with pytest.raises(InvalidCard):
        Card.parse(text)


def test_partners_with_plain_age_have_a_card_that_cannot_sign() -> None:
    for key in (IDENTITY.x25519.recipient, IDENTITY.hybrid.recipient):
        card = Card.from_age_recipient("Partner", str(key), created=CREATED)
        assert not card.can_sign
        assert card.recipients == (key,)
        assert Card.parse(card.to_text()) == card
        assert card.fingerprint != IDENTITY.fingerprint
    with pytest.raises(InvalidKey):
        Card.from_age_recipient("Partner", "age1nothing")
    with pytest.raises(InvalidCard):
        Card.from_age_recipient(" ", str(IDENTITY.x25519.recipient))


def test_fingerprints_read_aloud() -> None:
    fingerprint = IDENTITY.fingerprint
    assert len(fingerprint.words) == 10
    assert [len(group) for group in fingerprint.digits.split(" ")] == [5] * 12
    assert fingerprint.digits.replace(" ", "").isdigit()
    assert Fingerprint.parse(str(fingerprint)) == fingerprint
    # Frozen: what people have compared must not change with a new version.
    frozen = Fingerprint(bytes(range(32)))
    assert frozen.phrase == "abandon amount liar amount expire adjust cage candy arch gather"
    assert frozen.digits == "27921 41836 11304 58392 06123 94003 66310 88082 42287 59345 20452 56650"
    assert Fingerprint.of_keys([b"ab", b"c"]) != Fingerprint.of_keys([b"a", b"bc"])
    assert (
        str(Fingerprint.of_keys([b"ab", b"c"]))
        == "b9236721aeccd65d9b89a58cac5831b6adcd581e443c58705b4ba3d2207c6907"
    )
    for text in ("", "00", str(fingerprint).upper(), " " + str(fingerprint), "g" * 64):
        with pytest.raises(InvalidKey):
            Fingerprint.parse(text)


def test_minisign_signatures_are_strict() -> None:
    key = MinisignSecretKey.generate()
    signature = key.sign(b"content", trusted_comment="comment")
    assert key.public_key.verify(b"content", signature) == "comment"
    assert MinisignPublicKey.parse(str(key.public_key)) == key.public_key
    lines = signature.split(b"\n")
    broken = [
        b"",
        signature + b"\n",
        signature.replace(b"trusted comment: comment", b"trusted comment: komment"),
        b"\n".join([lines[0], lines[1], b"comment", *lines[3:]]),
        b"\n".join([lines[0], lines[1][:-4] + b"AAAA", *lines[2:]]),
        signature.replace(b"\n", b"\r\n"),
        b"\xff" + signature,
    ]
    for bad in broken:
        with pytest.raises(BadSignature):
            key.public_key.verify(b"content", bad)
    with pytest.raises(BadSignature):
        key.public_key.verify(b"other", signature)
    with pytest.raises(BadSignature):
        MinisignSecretKey.generate().public_key.verify(b"content", signature)
    with pytest.raises(ValueError, match="one short line"):
        key.sign(b"", trusted_comment="two\nlines")
    for text in ("", "RW", str(key.public_key)[:-1], "AA" + str(key.public_key)[2:]):
        with pytest.raises(InvalidKey):
            MinisignPublicKey.parse(text)


def test_a_frozen_minisign_signature_verifies() -> None:
    # Made by Debian's minisign 0.11.
    public = MinisignPublicKey.parse("RWRyK+e8hKhpXw/jBzSQg2eVSIA2+xv0p/kpSbD0dWoN2tsc3FobZuub")
    signature = (
        b"untrusted comment: signature from minisign secret key\n"
        b"RURyK+e8hKhpX8JwO5xngsZmAdAP67oxD0PhotcEHZph0GYFlNxMyzEg5oFo2p7iNNMJYzlhWFy6Jt/KZlJbgek8qdnNzJw1RAE=\n"
        b"trusted comment: frozen\n"
        b"c4+UJ9IqrF7kKRyPkbk05A5mED8+3EXsPGG1TkK/ysLO/gSAZxa/hvuYIWIaLsZrf+FEEz1bXYFL5qu37kG0BA==\n"
    )
    assert public.verify(b"frozen content\n", signature) == "frozen"


def test_mldsa_signatures_belong_to_one_context() -> None:
    key = MldsaSecretKey(bytes(32))
    signature = key.sign(b"content", context=b"one")
    key.public_key.verify(b"content", signature, context=b"one")
    for content, bad, context in (
        (b"content", signature, b"two"),
        (b"other", signature, b"one"),
        (b"content", signature[:-1], b"one"),
        (b"content", bytes(len(signature)), b"one"),
    ):
        with pytest.raises(BadSignature):
            key.public_key.verify(content, bad, context=context)
    with pytest.raises(InvalidKey):
        MldsaPublicKey(b"short")
    with pytest.raises(InvalidKey):
        MldsaSecretKey(b"short")


def test_a_card_file_with_both_age_keys_prefers_the_post_quantum_one() -> None:
    first, second = IDENTITY.card.recipients
    assert isinstance(first, age.HybridRecipient)
    assert isinstance(second, age.X25519Recipient)
