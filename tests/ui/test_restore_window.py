"""Results are looked at, decided place by place with the keyboard, and only then restored."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from crypto.kdf import Argon2Cost
from crypto.packet import PacketDraft, PacketFile, PacketKind, seal
from kpo_vault.vault.packets import Direction
from kpo_vault.vault.packets import PacketFile as SentFile
from kpo_vault.vault.surrogates import SurrogateRequest
from kpo_vault.workflow import contacts
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.session import Session
from redaction.restore import RestoreStatus
from ui.languages import Language, Languages
from ui.restore.rows import Verdict, status_meaning
from ui.restore.view import RestoreView
from ui.workspace import Workspace

CHEAP = Argon2Cost(64, 1, 1)
NUMBER = "0123456789abcdef" * 2


@pytest.fixture
def desk(qtbot, tmp_path: Path, theme, icons, bridge) -> Iterator[SimpleNamespace]:
    """A restore page, and a packet that came back with two damaged tokens, one missing and one invented."""
    counsel = Session.create(tmp_path / "counsel", "lantern orbit velvet", "Counsel", cost=CHEAP)
    packet = tmp_path / "answer.kpo.age"
    with Session.create(tmp_path / "partner", "lantern orbit velvet", "Partner", cost=CHEAP) as partner:
        contacts.export_card(partner, tmp_path / "card")
        contacts.import_card(counsel, tmp_path / "card")
        new_matter(counsel, "M1")
        matter = counsel.matter("M1")
        names = [("Anjali Menon", "PERSON"), ("Norvane", "ORGANIZATION"), ("Pune", "LOCATION")]
        tokens = matter.surrogates.assign([SurrogateRequest(text, kind, text) for text, kind in names])
        damaged = [str(t)[:-1] + ("A" if str(t)[-1] != "A" else "B") for t in tokens]
        matter.outputs.record("p.txt", "letter.txt", "ab" * 32, "cd" * 32, tokens)
        files = {"document-01.txt": SentFile("p.txt", "letter.txt", "cd" * 32)}
        peers = [str(partner.identity.fingerprint)]
        matter.packets.record(NUMBER, Direction.SENT, peers=peers, tokens=tokens, files=files)
        text = f"{damaged[0]} <b>works</b> for {damaged[1]}.\nAsk PERSON-4711-K7M2.\n"
        seal(
            packet,
            [PacketFile("document-01.txt", text.encode())],
            PacketDraft(kind=PacketKind.RETURN, in_reply_to=NUMBER),
            sender=partner.identity,
            recipients=[counsel.identity.card],
        )
    workspace = Workspace(tmp_path / "counsel", theme, Languages(Language.SYSTEM), icons, bridge)
    page = RestoreView(workspace)
    qtbot.addWidget(page)
    page.show()
    workspace.open(counsel)

    def idle() -> None:
        qtbot.waitUntil(lambda: not bridge.busy, timeout=60_000)

    idle()
    yield SimpleNamespace(
        page=page, packet=packet, idle=idle, bot=qtbot, folder=tmp_path, damaged=damaged, workspace=workspace
    )
    bridge.close()
    counsel.close()


def looked_at(desk: SimpleNamespace) -> RestoreView:
    desk.page.examine(desk.packet)
    desk.idle()
    return desk.page


def test_each_place_is_shown_as_returned_and_as_proposed(desk):
    page = looked_at(desk)
    assert sorted(row.item.status for row in page.items.rows) == ["altered", "altered", "foreign", "missing"]
    assert page.table.selected_row().proposed
    assert f"<b><u>{desk.damaged[0]}</u></b> &lt;b&gt;works" in page.comparison.returned.text()
    assert "<b><u>Anjali Menon</u></b> &lt;b&gt;works" in page.comparison.proposed.text()
    assert not page.folder_button.isVisible()
    assert not (desk.folder / "restored").exists()


def test_keys_accept_and_reject_one_by_one(desk):
    page = looked_at(desk)
    desk.bot.keyClick(page.table, Qt.Key.Key_A)
    assert page.table.selected_row().item.text == desk.damaged[1]
    desk.bot.keyClick(page.table, Qt.Key.Key_N)
    assert [row.verdict for row in page.items.rows if row.proposed] == [Verdict.ACCEPTED, Verdict.REJECTED]
    page.save(desk.folder / "restored")
    desk.idle()
    assert (desk.folder / "restored" / "letter.txt").read_text("utf-8") == (
        f"Anjali Menon <b>works</b> for {desk.damaged[1]}.\nAsk PERSON-4711-K7M2.\n"
    )
    assert page.folder_button.isVisible()
    desk.bot.keyClick(page.table, Qt.Key.Key_A)  # what is written is no longer decided
    assert [row.verdict for row in page.items.rows if row.proposed] == [Verdict.ACCEPTED, Verdict.REJECTED]


def test_a_figure_shows_its_places_alone(desk):
    page = looked_at(desk)
    page.counts.buttons[RestoreStatus.MISSING].click()
    [row] = page.items.rows
    assert (row.item.status, row.document) == (RestoreStatus.MISSING, "letter.txt")
    page.counts.buttons[RestoreStatus.MISSING].click()
    assert len(page.items.rows) == 4
    assert all(status_meaning(status) for status in RestoreStatus)
    assert page.counts.buttons[RestoreStatus.FOREIGN].accessibleName().startswith("1 ")


def test_what_was_restored_before_asks_first(desk):
    looked_at(desk).save(desk.folder / "restored")
    desk.idle()
    page = looked_at(desk)
    assert "restored before" in page.banner.text
    assert not page.save_button.isEnabled()
    page.restore_again()
    assert page.save_button.isEnabled()
    page.save(desk.folder / "again")
    desk.idle()
    assert (desk.folder / "again" / "letter.txt").exists()


def test_the_report_is_written_without_originals(desk):
    page = looked_at(desk)
    page.decide(Verdict.ACCEPTED)
    page.save_report(desk.folder / "report.csv")
    desk.idle()
    text = (desk.folder / "report.csv").read_text("utf-8-sig")
    assert [row["restored"] for row in csv.DictReader(text.splitlines())] == ["yes", "no", "no", "no"]
    assert "Anjali" not in text


def test_locking_leaves_nothing_on_the_screen(desk):
    page = looked_at(desk)
    desk.workspace.close()
    assert page.items.rows == ()
    assert (page.comparison.proposed.text(), page.comparison.returned.text()) == ("", "")
    assert page.accepted == ()
