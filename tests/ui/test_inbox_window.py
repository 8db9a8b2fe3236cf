"""A partner's way: from a double-clicked packet to its files, their tokens, and back; each refusal a clear state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton

from crypto.identity import Identity
from crypto.kdf import FLOOR, Argon2Cost
from crypto.packet import PacketDraft, PacketFile, PacketKind, seal
from kpo_vault.workflow import contacts
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.timeline import EventFilter, find_events
from redaction.tokens import TokenCodec
from ui.app import assemble
from ui.inbox.opened_pane import CHECK, GLOSSARY
from ui.inbox.view import InboxView
from ui.languages import Language, Languages
from ui.shell.screens import Role
from ui.workspace import Workspace

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = "lantern orbit velvet"
CODEC = TokenCodec(b"some mask")
ANJALI, FIRM = CODEC.issue("PERSON", 12), CODEC.issue("ORGANIZATION", 3)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "client", PASSPHRASE, "Halcyon Legal", cost=CHEAP) as session:
        yield session


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What would be shown by the system's file manager."""
    found: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(Path(url.toLocalFile())))
    return found


def met(client: Session, partner: Session, folder: Path) -> None:
    for owner, other in ((client, partner), (partner, client)):
        contacts.export_card(owner, folder / "card")
        contacts.import_card(other, folder / "card")
        contacts.verify_contact(other, owner.name)


def packet(client: Session, partner: Session, path: Path, **draft: object) -> Path:
    files = [PacketFile("document-01.txt", f"{ANJALI} of {FIRM}.\n".encode())]
    seal(
        path,
        files,
        PacketDraft(purpose="Contract review", **draft),  # type: ignore[arg-type]
        sender=client.identity,
        recipients=[partner.identity.card],
        instructions="Clause 4 first.",
    )
    return path


@pytest.fixture
def desk(
    qtbot, tmp_path: Path, client: Session, theme, icons, bridge
) -> Iterator[tuple[InboxView, Session, Callable[[], None]]]:
    """The inbox of a partner who knows the client."""
    partner = Session.create(tmp_path / "partner", PASSPHRASE, "Meridian", cost=CHEAP)
    met(client, partner, tmp_path)
    workspace = Workspace(tmp_path / "partner", theme, Languages(Language.SYSTEM), icons, bridge)
    inbox = InboxView(workspace)
    qtbot.addWidget(inbox)
    inbox.show()
    workspace.open(partner)

    def idle() -> None:
        qtbot.waitUntil(lambda: not bridge.busy, timeout=60_000)

    idle()
    yield inbox, partner, idle
    bridge.close()
    partner.close()


def test_four_clicks_from_the_packet_to_its_files(qtbot, tmp_path, client, opened_urls, monkeypatch):
    """The first is the double-click, which starts the program with the packet; the passphrase is typed."""
    monkeypatch.setenv("HOME", str(tmp_path))
    home = tmp_path / "partner"
    with Session.create(home, PASSPHRASE, "Meridian", cost=FLOOR) as partner:
        met(client, partner, tmp_path)
        sealed = packet(client, partner, tmp_path / "packet.kpo.age")
    window = assemble(home, packet=sealed)
    qtbot.addWidget(window)
    window.show()
    clicks = ["double-click"]

    def click(button: QAbstractButton) -> None:
        qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=60_000)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        clicks.append(button.text())

    window.door.unlock_form.passphrase.setText(PASSPHRASE)
    inbox = window.pages["inbox"]
    click(window.door.unlock_form.submit)
    click(inbox.letter.open_button)
    click(inbox.folder_button)
    assert len(clicks) <= 4
    [folder] = opened_urls
    assert (folder / "document-01.txt").is_file()
    assert folder.is_relative_to(tmp_path / "Documents")
    window.close()


def test_a_packet_is_shown_before_it_is_opened(desk, tmp_path, client, opened_urls):
    inbox, partner, idle = desk
    end = datetime.now(UTC) + timedelta(days=3)
    inbox.show_packet(packet(client, partner, tmp_path / "p.kpo.age", expires=end))
    idle()
    said = inbox.letter.facts.texts
    assert said[:2] == ("Contract review", "Clause 4 first.")
    assert inbox.letter.openable
    assert not inbox.folder_button.isVisible()
    inbox.letter.show_place(tmp_path / "work")
    inbox.letter.open_button.click()
    idle()
    assert {entry.token for entry in inbox.glossary.rows} == {str(ANJALI), str(FIRM)}
    inbox.tabs.setCurrentIndex(GLOSSARY)
    inbox.opened.search.setText("person-12")
    assert [entry.token for entry in inbox.glossary.rows] == [str(ANJALI)]
    inbox.opened.files_table.activated_row.emit(inbox.files.rows[0])
    assert opened_urls == [tmp_path / "work" / "document-01.txt"]


def test_results_go_back_with_one_button_if_every_token_is_whole(desk, tmp_path, client, opened_urls):
    inbox, partner, idle = desk
    inbox.open_packet(packet(client, partner, tmp_path / "p.kpo.age"), tmp_path / "work")
    idle()
    inbox.return_button.click()
    idle()
    idle()
    assert (tmp_path / "p-answer.kpo.age").is_file()
    inbox.banner.acted.emit()
    assert opened_urls == [tmp_path]


def test_damaged_tokens_are_shown_first(desk, tmp_path, client):
    inbox, partner, idle = desk
    inbox.open_packet(packet(client, partner, tmp_path / "p.kpo.age"), tmp_path / "work")
    idle()
    (tmp_path / "work" / "document-01.txt").write_text(f"{FIRM} and PERSON-4711-K7M2.\n", encoding="utf-8")
    inbox.return_button.click()
    idle()
    assert not (tmp_path / "p-answer.kpo.age").exists()
    assert inbox.tabs.currentIndex() == CHECK
    assert {row.text for row in inbox.opened.preservation.rows} == {str(ANJALI), "PERSON-4711-K7M2"}
    inbox.opened.return_button.click()
    idle()
    assert (tmp_path / "p-answer.kpo.age").is_file()


def test_work_goes_on_after_a_lock(desk, tmp_path, client):
    inbox, partner, idle = desk
    inbox.open_packet(packet(client, partner, tmp_path / "p.kpo.age"), tmp_path / "work")
    idle()
    session = inbox._workspace.close()
    idle()
    assert inbox.glossary.rows == ()
    assert inbox.opened.facts.texts == ("",) * 5
    inbox._workspace.open(session)
    idle()
    inbox.show_start()
    idle()
    [row] = inbox.earlier.rows
    assert (row.purpose, row.folder) == ("Contract review", tmp_path / "work")
    inbox.resume(row)
    idle()
    assert inbox.return_button.isVisible()
    assert inbox.glossary.rows


def test_what_cannot_be_opened_is_told_apart(desk, tmp_path, client):
    inbox, partner, idle = desk

    def heading(path: Path) -> str:
        inbox.show_packet(path)
        idle()
        return inbox.refusal.heading.text() if inbox.refusal.isVisible() else ""

    whole = packet(client, partner, tmp_path / "whole.age").read_bytes()
    headings = {}
    for name, content in {
        "changed": whole[:-40] + bytes([whole[-40] ^ 1]) + whole[-39:],
        "cut": whole[:-400],
        "other": b"not a packet",
    }.items():
        (tmp_path / name).write_bytes(content)
        headings[name] = heading(tmp_path / name)
    with Session.create(tmp_path / "third", PASSPHRASE, "Third", cost=CHEAP) as third:
        headings["third"] = heading(packet(client, third, tmp_path / "third.age"))
        assert inbox.refusal.contacts_button.isVisible()
        headings["stranger"] = heading(packet(third, partner, tmp_path / "stranger.age"))
    assert all(headings.values())
    assert len({headings[name] for name in ("changed", "other", "third", "stranger")}) == 4


def test_expired_repeated_and_returned_packets_are_shown_and_not_opened(desk, tmp_path, client):
    inbox, partner, idle = desk

    def openable(path: Path) -> bool:
        inbox.show_packet(path)
        idle()
        assert inbox.letter.isVisible()
        return inbox.letter.openable

    past = datetime.now(UTC) - timedelta(days=9)
    old = packet(client, partner, tmp_path / "old.age", created=past, expires=past + timedelta(days=1))
    assert not openable(old)
    first = packet(client, partner, tmp_path / "first.age")
    assert openable(first)
    number = inbox.letter.letter.preview.packet_id
    inbox.open_packet(first, tmp_path / "work")
    idle()
    assert openable(first)
    earlier = datetime.now(UTC) - timedelta(hours=1)  # within one second it would be the same packet
    again = packet(client, partner, tmp_path / "again.age", packet_id=number, created=earlier)
    assert not openable(again)
    answer = packet(client, partner, tmp_path / "a.age", kind=PacketKind.RETURN, in_reply_to=number)
    assert not openable(answer)
    assert inbox.letter.restore_button.isVisible()


def test_a_sender_whose_keys_changed_or_were_revoked_is_no_stranger(desk, tmp_path, client):
    inbox, partner, idle = desk
    path = packet(client, partner, tmp_path / "packet.age")
    (tmp_path / "other.card").write_text(Identity.generate("Halcyon Legal").card.to_text(), encoding="utf-8")
    contacts.import_card(partner, tmp_path / "other.card")
    inbox.show_packet(path)
    idle()
    assert inbox.refusal.heading.text() == "This sender is blocked"
    assert "Another card came" in inbox.refusal.sentence.text()
    assert inbox.refusal.contacts_button.isVisible()
    contacts.revoke_contact(partner, "Halcyon Legal")
    inbox.show_packet(path)
    idle()
    assert "You revoked" in inbox.refusal.sentence.text()
    assert [row.details for row in find_events(partner, EventFilter(frozenset({"refused"}))).rows] == [
        "gate sender-revoked",
        "gate sender-changed",
    ]


def test_a_file_that_is_no_packet_is_said_to_be_none(desk, tmp_path):
    inbox, _, idle = desk
    for name, content in (("empty.age", b""), ("letter.age", b"%PDF-1.7 a letter")):
        (tmp_path / name).write_bytes(content)
        inbox.show_packet(tmp_path / name)
        idle()
        assert inbox.refusal.heading.text() == "This is no packet"
        assert name in inbox.refusal.sentence.text()


def test_a_partner_is_not_led_through_counsel_s_screens(qtbot, tmp_path, client):
    window = assemble(tmp_path / "partner", Role.PARTNER)
    qtbot.addWidget(window)
    window.show()
    client.close()
    Session.create(tmp_path / "partner", PASSPHRASE, "Meridian", cost=CHEAP).close()
    session = Session.open(tmp_path / "partner", PASSPHRASE, floor=CHEAP)
    window.workspace.open(session, new=True)
    assert window.desk.current == "inbox"
    assert not window.desk.guide.isVisible()
    window.close()
