"""A move to new keys counts only if the old and the new keys signed exactly these two cards."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from crypto import canonical
from crypto.card import Card
from crypto.errors import InvalidCard, InvalidKey
from crypto.fingerprint import Fingerprint
from crypto.identity import Identity
from crypto.rotation import Rotation, is_rotation

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OLD, NEW, OTHER = (Identity.generate("Partner", created=NOW) for _ in range(3))
TEXT = Rotation.sign(OLD, NEW, created=NOW).to_text()


def _with(**fields: object) -> bytes:
    return canonical.dump(json.loads(TEXT) | fields)


def test_a_rotation_survives_its_file_and_mail() -> None:
    for spelling in (TEXT, TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, TEXT.rstrip()):
        rotation = Rotation.parse(spelling.encode())
        assert (rotation.old, rotation.new, rotation.created) == (OLD.card, NEW.card, NOW)
    assert is_rotation(TEXT.encode())
    assert not is_rotation(OLD.card.to_text().encode())


def test_every_one_of_the_four_signatures_counts() -> None:
    signatures = json.loads(TEXT)["signatures"]
    others = json.loads(Rotation.sign(OTHER, NEW, created=NOW).to_text())["signatures"]
    for place in range(4):
        forged = [*signatures]
        forged[place] = others[place] if place < 2 else others[place - 2]
        with pytest.raises(InvalidCard):
            Rotation.parse(_with(signatures=forged))
        with pytest.raises(InvalidCard):
            Rotation.parse(_with(signatures=signatures[:place] + signatures[place + 1 :]))


@pytest.mark.parametrize("place", ["old", "new"])
def test_signatures_fit_no_other_card(place: str) -> None:
    with pytest.raises(InvalidCard):
        Rotation.parse(_with(**{place: OTHER.card.to_text()}))


def test_signatures_fit_no_other_time_and_no_other_direction() -> None:
    with pytest.raises(InvalidCard):
        Rotation.parse(_with(created="2027-01-01T00:00:00Z"))
    with pytest.raises(InvalidCard):
        Rotation.parse(_with(old=NEW.card.to_text(), new=OLD.card.to_text()))


def test_keys_that_cannot_sign_or_stay_the_same_are_no_rotation() -> None:
    plain = Card.from_age_recipient("Partner", str(NEW.x25519.recipient), created=NOW)
    with pytest.raises(InvalidCard, match="cannot be rotated"):
        Rotation.parse(_with(new=plain.to_text()))
    with pytest.raises(InvalidCard, match="the same"):
        Rotation.parse(Rotation.sign(OLD, OLD, created=NOW).to_text().encode())


@pytest.mark.parametrize(
    "content", [b"", b"{}", OLD.card.to_text().encode(), b"\xff\xfe", TEXT.encode()[:-40]]
)
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(InvalidCard):
        Rotation.parse(content)


def test_a_card_tells_when_its_time_is_over() -> None:
    end = NOW + timedelta(days=30)
    card = Card.parse(Identity.generate("Partner", created=NOW, expires=end).card.to_text())
    assert card.expires == end
    assert not card.has_expired(end - timedelta(seconds=1))
    assert card.has_expired(end)
    assert not OLD.card.has_expired(datetime.max.replace(tzinfo=UTC))
    with pytest.raises(InvalidCard):
        Identity.generate("Partner", created=NOW, expires=NOW)


def test_the_end_of_a_card_is_signed() -> None:
    fields = json.loads(Identity.generate("Partner", created=NOW, expires=NOW + timedelta(1)).card.to_text())
    for changed in (
        fields | {"expires": "2036-01-01T00:00:00Z"},
        {k: v for k, v in fields.items() if k != "expires"},
    ):
        with pytest.raises(InvalidCard):
            Card.parse(canonical.dump(changed))


def test_the_code_of_a_fingerprint_reads_back() -> None:
    fingerprint = OLD.fingerprint
    assert Fingerprint.parse_code(f" {fingerprint.code.lower()}\n") == fingerprint
    for text in ("", str(fingerprint), fingerprint.code[:-1], "KPO-VAULT:" + "G" * 64):
        with pytest.raises(InvalidKey):
            Fingerprint.parse_code(text)
