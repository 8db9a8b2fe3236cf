"""What the contacts screen says of each state, and what is noted of a partner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from crypto.rotation import Rotation
from kpo_vault.workflow import contacts
from kpo_vault.workflow.session import Session
from ui.contacts.view import ContactsView
from ui.languages import Language, Languages
from ui.workspace import Workspace

NOW = datetime.now(UTC)


@pytest.fixture
def page(qtbot, tmp_path: Path, theme, icons, bridge) -> Iterator[ContactsView]:
    session = Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=Argon2Cost(64, 1, 1))
    workspace = Workspace(tmp_path / "home", theme, Languages(Language.SYSTEM), icons, bridge)
    made = ContactsView(workspace)
    qtbot.addWidget(made)
    made.show()
    workspace.open(session)
    yield made
    bridge.close()
    session.close()


@pytest.fixture
def take_in(qtbot, page, tmp_path) -> Callable[..., None]:
    def drop(*texts: str) -> None:
        paths = []
        for number, text in enumerate(texts):
            paths.append(tmp_path / f"{number}.card")
            paths[-1].write_text(text, encoding="utf-8")
        page.drop.dropped.emit(paths)
        settle(qtbot, page)

    return drop


def settle(qtbot, page: ContactsView) -> None:
    qtbot.waitUntil(lambda: not page.bridge.busy, timeout=30_000)
    qtbot.waitUntil(lambda: not page.bridge.busy, timeout=30_000)


def notice(page: ContactsView, name: str) -> str:
    row = next(i for i, each in enumerate(page.contacts.rows) if each.name == name)
    page.table.setCurrentIndex(page.contacts.line_of(row))
    return page.detail._notice.text() if page.detail._frame.isVisible() else ""


def card(name: str, **times: datetime) -> str:
    return Identity.generate(name, **times).card.to_text()


def test_each_state_says_what_it_asks_for(qtbot, page, take_in):
    month = timedelta(days=30)
    take_in(
        card("Fresh"),
        card("Ending", created=NOW - month, expires=NOW + timedelta(days=9)),
        card("Ended", created=NOW - month, expires=NOW - timedelta(days=9)),
        card("Twice"),
    )
    take_in(card("Twice"))
    assert "blocked" in page.banner.text
    page.verify("Ending")
    settle(qtbot, page)
    said = [notice(page, name) for name in ("Fresh", "Ending", "Ended", "Twice")]
    assert all(said)
    assert len(set(said)) == 4
    assert page.refuse_button.isVisible()
    page.verify("Fresh")
    settle(qtbot, page)
    assert notice(page, "Fresh") == ""
    assert not page.accept_button.isVisible()


def test_a_rotation_is_told_and_keeps_the_contact_verified(qtbot, page, take_in):
    old = Identity.generate("Meridian", created=NOW - timedelta(days=90))
    take_in(old.card.to_text())
    page.verify("Meridian")
    settle(qtbot, page)
    new = Identity.generate("Meridian", created=NOW - timedelta(days=1))
    take_in(Rotation.sign(old, new).to_text())
    assert "Meridian" in page.banner.text
    assert page.contacts.rows[0].state == "verified"
    assert page.contacts.rows[0].rotated
    assert notice(page, "Meridian")


def test_country_and_notes_are_kept_and_found(qtbot, page, take_in):
    take_in(card("Meridian"), card("Orbital"))
    notice(page, "Orbital")
    page.detail.country.setCurrentIndex(page.detail.country.findData("PL"))
    page.detail.country.activated.emit(page.detail.country.currentIndex())
    settle(qtbot, page)
    assert not page.detail.save_button.isEnabled()
    page.detail.notes.setPlainText("Compared with Ola by phone")
    page.detail.save_button.click()
    settle(qtbot, page)
    orbital = contacts.find_contact(page._workspace.session, "Orbital")
    assert (orbital.country, orbital.notes) == ("PL", "Compared with Ola by phone")
    page.search.setText("ola PL")
    assert [row.name for row in page.contacts.rows] == ["Orbital"]
    page.search.setText("nobody")
    assert page.contacts.rows == ()
    assert page.detail.contact is None


def test_a_fingerprint_becomes_a_page(qtbot, page, take_in, tmp_path):
    take_in(card("Meridian"))
    page.save_sheet(page.contacts.rows[0], tmp_path / "sheet.pdf")
    settle(qtbot, page)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
