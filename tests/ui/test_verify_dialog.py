"""Packets and logs verified in the window with public keys alone: every outcome, no vault, in every language."""

from __future__ import annotations

import string
from io import BytesIO
from pathlib import Path

import pytest

from crypto import age
from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from crypto.packet import PacketDraft, PacketFile, open_packet, seal
from kpo_vault.workflow.proofs import STATEMENTS, Statement
from kpo_vault.workflow.session import Session
from ui.languages import Language, Languages
from ui.verify.dialog import VerifyDialog
from ui.verify.sentences import TEXTS, sentence

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = "lantern orbit velvet"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A packet, the folder it was opened to, cards, key files, and a log with an extract."""
    base = tmp_path_factory.mktemp("verify")
    counsel, partner = Identity.generate("Counsel"), Identity.generate("Partner")
    (base / "counsel.card").write_text(counsel.card.to_text(), encoding="utf-8")
    (base / "partner.key").write_text(partner.to_age_key_file(), encoding="ascii")
    locked = BytesIO()
    age.encrypt(
        BytesIO((base / "partner.key").read_bytes()),
        locked,
        [age.ScryptRecipient(PASSPHRASE, 10)],
        armor=True,
    )
    (base / "locked.key").write_bytes(locked.getvalue())
    files = [PacketFile("note.txt", b"PERSON-12-K7M2 called.\n")]
    seal(base / "packet.age", files, PacketDraft(), sender=counsel, recipients=[partner.card])
    open_packet(base / "packet.age", base / "opened", identities=[partner], senders=[counsel.card])
    with Session.create(base / "home", PASSPHRASE, "Dana", cost=CHEAP) as session:
        session.audit.export(base / "log.jsonl", "Dana")
    return base


@pytest.fixture
def dialog(qtbot, icons, bridge):
    made = VerifyDialog(icons, bridge)
    qtbot.addWidget(made)
    made.show()
    return made


def ask(qtbot, dialog, path: Path, **also: Path) -> None:
    for part in ("card", "key_file", "kept"):
        getattr(dialog, part).edit.setText(str(also.get(part, "")))
    dialog.choose(path)
    if dialog.passphrase.isVisible():
        dialog.passphrase.setText(PASSPHRASE)
    dialog.verify_button.click()
    qtbot.waitUntil(lambda: dialog.heading.isVisible() and dialog.verify_button.isEnabled())


def test_a_sealed_packet_shows_its_outside_and_with_a_key_all_of_it(qtbot, dialog, place):
    ask(qtbot, dialog, place / "packet.age")
    assert "only its outside" in dialog.heading.text()
    assert "post-quantum" in dialog.found.toPlainText()
    for key_file in ("partner.key", "locked.key"):
        ask(qtbot, dialog, place / "packet.age", card=place / "counsel.card", key_file=place / key_file)
        assert "signatures are right" in dialog.heading.text(), dialog.heading.text()
        assert "Both signatures of Counsel" in dialog.found.toPlainText()
        assert not dialog.passphrase.text()
    ask(qtbot, dialog, place / "packet.age", key_file=place / "partner.key")
    assert "card of the sender is needed" in dialog.heading.text()
    assert "--" not in dialog.found.toPlainText()


def test_a_folder_is_as_it_was_sent_until_a_file_is_changed(qtbot, dialog, place):
    ask(qtbot, dialog, place / "opened", card=place / "counsel.card")
    assert dialog.heading.text() == "Every file is as it was sent."
    note = next((place / "opened").rglob("note.txt"))
    before = note.read_bytes()
    note.write_bytes(b"changed")
    ask(qtbot, dialog, place / "opened", card=place / "counsel.card")
    assert dialog.heading.text() == "The folder is not as it was sent."
    assert "note.txt: changed since" in dialog.found.toPlainText()
    note.write_bytes(before)


def test_a_log_and_one_with_a_changed_entry(qtbot, dialog, place, tmp_path):
    ask(qtbot, dialog, place / "log.jsonl")
    assert "whole and unchanged" in dialog.heading.text()
    assert "choose the signer's card" in dialog.found.toPlainText()
    broken = tmp_path / "broken.jsonl"
    lines = (place / "log.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    broken.write_text("".join([*lines[:2], *lines[3:]]), encoding="utf-8")
    ask(qtbot, dialog, broken)
    assert "whole" not in dialog.heading.text()


def test_what_is_nothing_of_the_kind_is_said_in_a_sentence(qtbot, dialog, place):
    ask(qtbot, dialog, place / "partner.key")
    assert "neither a packet" in dialog.heading.text()
    ask(qtbot, dialog, place / "packet.age", key_file=place / "counsel.card", card=place / "counsel.card")
    assert "no age key file" in dialog.heading.text()
    ask(qtbot, dialog, place / "gone.age")
    assert "system refused" in dialog.heading.text()


def test_another_choice_takes_the_answer_away(qtbot, dialog, place):
    ask(qtbot, dialog, place / "log.jsonl")
    dialog.choose(place / "packet.age")
    assert not dialog.heading.isVisible()


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_statement_has_its_sentence_in_the_window(qapp):
    assert set(TEXTS) | {"recipient", "warning"} == set(STATEMENTS)
    for code, text in TEXTS.items():
        assert fields(text) == fields(STATEMENTS[code])
        assert " --" not in text
    languages = Languages(Language.POLISH)
    assert sentence(Statement("signed", name="Dana")) == "Podpisane przez: Dana."
    assert sentence(Statement("recipient", words="abandon ability")) == "abandon ability"
    languages.choose(Language.ENGLISH)
    assert sentence(Statement("checkpoints", number=12000)) == "Signed checkpoints on this log: 12,000."
