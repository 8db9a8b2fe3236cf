"""Keys from the window: compared by code, rotated, made afresh, exported; contacts that ended or are forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice

from crypto import age
from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from kpo_vault.workflow.auditing import list_events
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.contacts.dialogs import VerifyDialog
from ui.contacts.own_keys import ExportKeysDialog, NewKeysDialog, OwnKeysDialog
from ui.contacts.qr_code import QrCode
from ui.contacts.rows import state_name

CHEAP = Argon2Cost(64, 1, 1)
KEY_PASSPHRASE = "a long passphrase of its own"


def _read_code(widget: QrCode) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB"))
    return found.text


@pytest.fixture
def window(qtbot, tmp_path):
    shown = assemble(tmp_path / "home")
    qtbot.addWidget(shown)
    shown.show()
    shown.workspace.open(Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=CHEAP))
    shown.show_screen("contacts")
    qtbot.waitUntil(lambda: not shown.workspace.bridge.busy, timeout=30_000)
    yield shown
    shown.close()


@pytest.fixture
def idle(qtbot, window):
    return lambda: qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=30_000)


def _import(window, idle, folder, identity: Identity) -> None:
    path = folder / "partner.card"
    path.write_text(identity.card.to_text(), encoding="utf-8")
    window.pages["contacts"].import_card(path)
    idle()


def test_a_code_on_the_screen_is_read_and_compared(window, idle, tmp_path):
    page = window.pages["contacts"]
    partner = Identity.generate("Meridian")
    _import(window, idle, tmp_path, partner)
    page.ask_verify()
    dialog = page.findChild(VerifyDialog)
    assert _read_code(dialog.findChild(QrCode)) == partner.fingerprint.code
    dialog.code.setText(Identity.generate("Stranger").fingerprint.code)
    dialog.compare.click()
    idle()
    assert "different keys" in page.banner.text
    assert page.contacts.rows[0].state == "unverified"
    page.ask_verify()
    dialog = page.findChild(VerifyDialog)
    dialog.code.setText(partner.fingerprint.code)
    dialog.compare.click()
    idle()
    assert page.contacts.rows[0].state == "verified"
    assert page.banner.text == ""


def test_keys_are_rotated_made_afresh_and_exported(window, idle, tmp_path):
    page = window.pages["contacts"]
    session = window.workspace.session
    first = session.identity
    page.ask_own()
    own = page.findChild(OwnKeysDialog)
    assert _read_code(own.findChild(QrCode)) == first.fingerprint.code
    own.new_button.click()
    dialog = page.findChild(NewKeysDialog)
    assert dialog.rotates
    assert dialog.expires is None
    dialog.ends.setChecked(True)
    assert dialog.expires.time() == datetime.min.time()
    assert dialog.expires.tzinfo is UTC
    dialog.reject()

    page.rotate(tmp_path / "rotation.json", datetime(2999, 1, 1, tzinfo=UTC))
    idle()
    rotated = session.identity
    assert rotated.fingerprint != first.fingerprint
    assert rotated.card.expires == datetime(2999, 1, 1, tzinfo=UTC)
    assert "in use" in page.banner.text
    page.start_afresh("Halcyon Legal")
    idle()
    assert session.identity.card.name == "Halcyon Legal"

    export = ExportKeysDialog(window.workspace.icons, page)
    export.chosen.connect(lambda secret, classic: page.export_keys(tmp_path / "keys.age", secret, classic))
    export.new.first.setText(KEY_PASSPHRASE)
    assert not export.submit.isEnabled()
    export.new.repeated.setText(KEY_PASSPHRASE)
    export.submit.click()
    idle()
    plain = BytesIO()
    with (tmp_path / "keys.age").open("rb") as file:
        age.decrypt(file, plain, [age.ScryptIdentity(KEY_PASSPHRASE)])
    assert session.identity.x25519.to_text().encode() in plain.getvalue()
    kinds = [event.kind for event in list_events(session)]
    assert kinds.count("key-changed") == 2
    assert "export" in kinds


def test_an_ended_card_is_shown_and_a_contact_forgotten(window, idle, tmp_path):
    page = window.pages["contacts"]
    ended = Identity.generate("Meridian", expires=datetime.now(UTC) + timedelta(days=1))
    _import(window, idle, tmp_path, ended)
    assert "counts until" in page.detail.facts
    old = Identity.generate(
        "Old", created=datetime(2020, 1, 1, tzinfo=UTC), expires=datetime(2021, 1, 1, tzinfo=UTC)
    )
    _import(window, idle, tmp_path, old)
    row = [contact.name for contact in page.contacts.rows].index("Old")
    page.table.setCurrentIndex(page.contacts.index(row, 0))
    assert page.contacts.rows[row].state == "expired"
    assert page.detail.state.text() == state_name("expired") == "Expired"
    assert not page.verify_button.isVisible()
    page.remove("Old")
    idle()
    assert [contact.name for contact in page.contacts.rows] == ["Meridian"]
