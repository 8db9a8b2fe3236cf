"""Sealing step by step: state is kept, gates lead where they are opened, two persons pass one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from crypto.identity import Identity
from crypto.kdf import FLOOR, Argon2Cost
from kpo_vault.policy import load_policy
from kpo_vault.workflow import contacts
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.gates import GATE_TEXTS, Gate
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.slots import add_slot
from redaction.detection.settings import ProtectedTerm
from ui.languages import Language, Languages
from ui.packet.gate_list import gate_remedy, gate_sentence
from ui.packet.view import CHECKS, CONTENTS, RECIPIENTS, SEAL, TERMS, PacketView
from ui.wording.packets import TEXTS
from ui.workspace import Workspace

CHEAP = Argon2Cost(64, 1, 1)
SECOND = "violet anchor marble"


@pytest.fixture
def desk(qtbot, tmp_path: Path, theme, icons, bridge) -> Iterator[SimpleNamespace]:
    """A packet page over a vault with two protected letters and a partner whose words nobody compared."""
    session = Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=CHEAP)
    (tmp_path / "card").write_text(Identity.generate("Meridian").card.to_text(), encoding="utf-8")
    contacts.import_card(session, tmp_path / "card")
    new_matter(session, "M1")
    own = tmp_path / "own.yaml"
    own.write_text("inherits: terms-only\ntitle: x\nrecipients: {countries: [IN]}\n", encoding="utf-8")
    policy, sources = load_policy(own), []
    for name in ("a.txt", "b.txt"):
        sources.append(tmp_path / name)
        sources[-1].write_text(f"Norvane Castings wrote {name}.\n", encoding="utf-8")
    detected = detect_files(sources, policy, [ProtectedTerm("Norvane Castings")])
    review = Review(session, "M1", detected, policy, initial=DecisionState.ACCEPTED)
    report = protect(session, review, tmp_path / "protected")
    workspace = Workspace(tmp_path / "home", theme, Languages(Language.SYSTEM), icons, bridge)
    page = PacketView(workspace)
    window = QMainWindow()
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    asked: list[str] = []
    workspace.asked.connect(asked.append)

    def idle() -> None:
        qtbot.waitUntil(lambda: not bridge.busy, timeout=60_000)

    workspace.open(session)
    workspace.choose_matter("M1")
    workspace.show_outputs(report.folder, report)
    idle()
    yield SimpleNamespace(
        page=page, session=session, workspace=workspace, idle=idle, asked=asked, folder=tmp_path, bot=qtbot
    )
    bridge.close()
    session.close()


def to_checks(desk: SimpleNamespace) -> PacketView:
    page = desk.page
    page.next()
    page.partners.choose("Meridian")
    page.next()
    page.next()
    desk.idle()
    return page


def test_steps_go_by_keyboard_and_keep_what_was_said(desk):
    page, bot = desk.page, desk.bot
    assert [row.file.name for row in page.contents.model.rows] == ["a.txt", "b.txt"]
    page.contents.table.setFocus()
    bot.keyClick(page.contents.table, Qt.Key.Key_Space)
    assert page.contents.chosen == ("b.txt",)
    bot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.step == RECIPIENTS
    bot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.step == RECIPIENTS  # nobody was chosen
    page.partners.choose("Meridian")
    bot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    bot.keyClicks(page.purpose, "Review")
    for _ in range(2):
        bot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.step == CONTENTS
    assert (page.contents.chosen, page.partners.chosen, page.purpose.text()) == (
        ("b.txt",),
        ("Meridian",),
        "Review",
    )


def test_gates_are_sentences_with_a_way_to_open_them(desk):
    page = to_checks(desk)
    assert [gate.kind for gate in page.gates.gates] == ["unverified-key", "unknown-country"]
    assert not page.next_button.isEnabled()
    page.gates.jumped.emit(page.gates.gates[0])
    assert desk.asked == ["contacts"]
    contacts.verify_contact(desk.session, "Meridian")
    contacts.describe_contact(desk.session, "Meridian", country="IN")
    desk.workspace.contacts_changed.emit()
    desk.idle()
    desk.idle()
    assert page.gates.gates == ()
    page.next()
    assert page.step == SEAL
    page.seal(desk.folder / "packet.kpo.age")
    desk.idle()
    assert page.summary.sealed
    assert (desk.folder / "packet.kpo.age").exists()


def test_a_second_person_agrees_without_ending_the_session(desk):
    add_slot(desk.session, "compliance", SECOND, name="ola", cost=FLOOR)
    page = to_checks(desk)
    page.gates.override("An old partner")
    assert not page.next_button.isEnabled()
    assert page.gates.second.slot.currentText() == "compliance/ola"
    page.gates.second.passphrase.setText("something else")
    page.gates.second.agree_button.click()
    desk.idle()
    assert page.gates.approval is None
    assert page.banner.text
    desk.bot.keyClicks(page.gates.second.passphrase, SECOND)
    desk.bot.keyClick(page.gates.second.passphrase, Qt.Key.Key_Return)
    assert page.gates.second.passphrase.text() == ""
    desk.idle()
    assert page.gates.approval.slot == "compliance/ola"
    page.next()
    page.seal(desk.folder / "packet.kpo.age")
    desk.idle()
    assert page.summary.sealed
    kinds = [(e.event.kind, e.event.details.get("slot")) for e in desk.session.audit.events()]
    assert kinds.count(("approval", "compliance/ola")) == 2


def test_another_answer_takes_the_agreement_back(desk):
    add_slot(desk.session, "compliance", SECOND, cost=FLOOR)
    page = to_checks(desk)
    page.gates.override("An old partner")
    page.agree("compliance", SECOND)
    desk.idle()
    assert page.next_button.isEnabled()
    page.gates.override("Another reason")
    assert page.gates.approval is None
    assert not page.next_button.isEnabled()


def test_alone_there_is_nobody_to_agree(desk):
    page = to_checks(desk)
    page.gates.override("An old partner")
    assert not page.gates.second.agree_button.isVisible()
    page.gates.second.add_button.click()
    assert desk.asked == ["settings"]
    page.seal(desk.folder / "packet.kpo.age")
    desk.idle()
    assert not (desk.folder / "packet.kpo.age").exists()
    assert page.banner.text


def test_a_change_of_the_terms_is_checked_again(desk):
    page = to_checks(desk)
    checked = page._findings
    assert checked is not None
    page.show_step(TERMS)
    page.terms.agreement.setText("DUA 17")
    page.next()
    desk.idle()
    assert page.step == CHECKS
    assert page._findings is not None
    assert page._checked.agreement == "DUA 17"
    assert page._checked.glossary
    page.show_step(TERMS)
    page.terms.glossary.setChecked(False)
    page.next()
    desk.idle()
    assert not page._checked.glossary


def test_locking_forgets_everything(desk):
    page = to_checks(desk)
    page.terms.instructions.setPlainText("Clause 4 first")
    page.gates.override("An old partner")
    desk.workspace.close()
    desk.idle()
    assert (page.purpose.text(), page.terms.instructions.toPlainText(), page.gates.reason) == ("", "", "")
    assert page.contents.chosen == ()
    assert page.step == CONTENTS


def test_the_window_knows_the_words_of_every_gate():
    parameters = {"name": "N", "file": "F", "places": "P", "legend": "L", "count": 2, "country": "IN"}
    for kind, (sentence, remedy, screen) in GATE_TEXTS.items():
        assert {sentence, remedy} <= set(TEXTS)
        gate = Gate(kind, kind, True, parameters)
        assert "{" not in gate_sentence(gate)
        assert gate_remedy(gate)
        assert screen in {"contacts", "packet", "review", "preview"}
