"""Contacts over time: codes compared, keys rotated, cards that end, and our own keys outside the vault."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from crypto import age
from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from crypto.rotation import Rotation
from kpo_vault.errors import UsageError
from kpo_vault.vault.errors import ContactChanged, ContactExpired, FingerprintDiffers, UnknownContact
from kpo_vault.workflow import contacts, qr_codes
from kpo_vault.workflow.auditing import list_events
from kpo_vault.workflow.session import Session

KEY_PASSPHRASE = "a long passphrase of its own"


@pytest.fixture
def session(vault_path: Path, passphrase: str, cheap_cost: Argon2Cost) -> Iterator[Session]:
    with Session.create(vault_path, passphrase, "Counsel", cost=cheap_cost) as opened:
        yield opened


@pytest.fixture
def partner() -> Identity:
    return Identity.generate("Kowalski & Co")


def _import(session: Session, folder: Path, text: str) -> contacts.ContactSummary:
    path = folder / "from-partner"
    path.write_text(text, encoding="utf-8")
    return contacts.import_card(session, path)


def _kinds(session: Session) -> list[str]:
    return [event.kind for event in list_events(session)]


def test_a_verified_contact_stays_verified_on_new_keys(
    session: Session, partner: Identity, tmp_path: Path
) -> None:
    _import(session, tmp_path, partner.card.to_text())
    contacts.verify_contact(session, partner.card.name)
    new = Identity.generate("Kowalski and Company")
    moved = _import(session, tmp_path, Rotation.sign(partner, new).to_text())
    assert (moved.name, moved.state, moved.words) == (partner.card.name, "verified", new.fingerprint.phrase)
    assert "contact-rotated" in _kinds(session)
    with pytest.raises(UnknownContact):  # it was used: nobody has the old card any more
        _import(session, tmp_path, Rotation.sign(partner, Identity.generate("X")).to_text())


def test_an_unverified_contact_stays_unverified_on_new_keys(
    session: Session, partner: Identity, tmp_path: Path
) -> None:
    _import(session, tmp_path, partner.card.to_text())
    assert (
        _import(session, tmp_path, Rotation.sign(partner, Identity.generate("P")).to_text()).state
        == "unverified"
    )


def test_a_blocked_contact_is_not_rotated(session: Session, partner: Identity, tmp_path: Path) -> None:
    rotation = Rotation.sign(partner, Identity.generate("P")).to_text()
    _import(session, tmp_path, partner.card.to_text())
    _import(session, tmp_path, Identity.generate(partner.card.name).card.to_text())
    with pytest.raises(ContactChanged):
        _import(session, tmp_path, rotation)
    contacts.refuse_change(session, partner.card.name)
    contacts.revoke_contact(session, partner.card.name)
    with pytest.raises(ContactChanged):
        _import(session, tmp_path, rotation)


def test_a_card_whose_time_is_over_blocks_its_contact(session: Session, tmp_path: Path) -> None:
    then = datetime.now(UTC) - timedelta(days=400)
    old = Identity.generate("Kowalski", created=then, expires=then + timedelta(days=365))
    assert _import(session, tmp_path, old.card.to_text()).state == "expired"
    with pytest.raises(ContactExpired):
        contacts.verify_contact(session, "Kowalski")
    with pytest.raises(ContactExpired):
        _import(session, tmp_path, Rotation.sign(old, Identity.generate("P")).to_text())
    _import(session, tmp_path, Identity.generate("Kowalski").card.to_text())
    assert contacts.accept_change(session, "Kowalski").state == "unverified"


def test_a_scanned_code_verifies_the_right_contact_only(
    session: Session, partner: Identity, tmp_path: Path
) -> None:
    _import(session, tmp_path, partner.card.to_text())
    picture = tmp_path / "code.png"
    qr_codes.write_picture(partner.fingerprint.code, picture)
    scanned = zxingcpp.read_barcode(Image.open(picture)).text
    with pytest.raises(FingerprintDiffers):
        contacts.verify_by_code(session, partner.card.name, session.identity.fingerprint.code)
    assert contacts.find_contact(session, partner.card.name).state == "unverified"
    assert contacts.verify_by_code(session, partner.card.name, scanned).state == "verified"


def test_the_code_is_the_same_on_screen_and_on_paper(partner: Identity, tmp_path: Path) -> None:
    rows = qr_codes.modules(partner.fingerprint.code)
    picture = Image.new("L", (len(rows[0]), len(rows)), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            picture.putpixel((x, y), 0 if dark else 255)
    drawn = picture.resize((picture.width * 6, picture.height * 6), Image.Resampling.NEAREST)
    assert zxingcpp.read_barcode(drawn).text == partner.fingerprint.code
    assert len(qr_codes.terminal_text(partner.fingerprint.code).splitlines()) > 10
    with pytest.raises(UsageError):
        qr_codes.write_picture(partner.fingerprint.code, tmp_path / "code.bmp")


def test_rotating_our_keys_brings_partners_along(session: Session, tmp_path: Path) -> None:
    before = session.identity
    mine = contacts.rotate_identity(session, tmp_path / "me.rotation")
    rotation = Rotation.parse((tmp_path / "me.rotation").read_bytes())
    assert rotation.old == before.card
    assert rotation.new == session.identity.card
    assert mine.words == session.identity.fingerprint.phrase != before.fingerprint.phrase
    assert session.identities() == (session.identity, before)


def test_our_keys_open_as_an_age_file_and_nowhere_without_the_passphrase(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "keys.age"
    with pytest.raises(UsageError):
        contacts.export_keys(session, path, "short")
    contacts.export_keys(session, path, KEY_PASSPHRASE)
    plain = BytesIO()
    with path.open("rb") as sealed:
        age.decrypt(sealed, plain, [age.ScryptIdentity(KEY_PASSPHRASE)])
    keys = [line for line in plain.getvalue().decode().splitlines() if not line.startswith("#")]
    assert [age.parse_identity(key) for key in keys] == [session.identity.x25519, session.identity.hybrid]
    assert b"AGE-SECRET" not in path.read_bytes()
    assert "export" in _kinds(session)


@pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("script")),
    reason="age or script (a terminal for it) is not installed",
)
def test_the_age_program_reads_the_key_file(session: Session, tmp_path: Path) -> None:
    contacts.export_keys(session, tmp_path / "keys.age", KEY_PASSPHRASE, classic_only=True)
    with (tmp_path / "sealed").open("wb") as stream:
        age.encrypt(BytesIO(b"hello"), stream, [session.identity.x25519.recipient])
    # age asks nobody but a terminal.
    done = subprocess.run(
        ["script", "-qec", "age -d -i keys.age -o plain sealed", "typescript"],
        cwd=tmp_path,
        input=KEY_PASSPHRASE.encode() + b"\n",
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "plain").read_bytes() == b"hello"
