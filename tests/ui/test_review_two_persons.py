"""Two persons review a packet in the window: the second is blind to the first, and differences are settled by key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from crypto.kdf import Argon2Cost, Argon2Parameters
from kpo_vault.policy import Policy, load_policy
from kpo_vault.workflow.detecting import Detected, DetectedDocument
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.reviewing import SECOND_ROUND, DecisionState, Review, join
from kpo_vault.workflow.session import Session
from redaction.detection.linking import link
from redaction.documents import registry
from redaction.findings import Finding
from ui.app import assemble
from ui.review.choices import choices
from ui.shell.window import MainWindow

CHEAP = Argon2Cost(64, 1, 1)
ASHA, BEN = "correct horse battery", "staple of another"
TEXT = "Jana Novak met Marcus Hale.\n"


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=60_000)


@pytest.fixture
def policy(tmp_path: Path) -> Policy:
    path = tmp_path / "two.yaml"
    path.write_text("name: two\ninherits: default\nreview: {persons: 2}\n", encoding="utf-8")
    return load_policy(path)


@pytest.fixture
def packet() -> Detected:
    document = registry.read("note.txt", TEXT.encode())
    found = [
        Finding(0, TEXT.index(name), TEXT.index(name) + len(name), "PERSON", 0.9, "test")
        for name in ("Jana Novak", "Marcus Hale")
    ]
    linked = link([document], [found])
    entry = DetectedDocument(Path("note.txt"), document, linked.findings[0], None)
    return Detected((entry,), linked.entities)


@pytest.fixture
def window(qtbot, tmp_path, policy, packet) -> Iterator[MainWindow]:
    """Asha has reviewed the packet; Ben opens the vault."""
    home = tmp_path / "home"
    with Session.create(home, ASHA, "Asha", cost=CHEAP) as session:
        session.vault.add_slot("counsel/ben", BEN, parameters=Argon2Parameters.fresh(CHEAP))
        new_matter(session, "M")
        first = Review(session, "M", packet, policy)
        first.decide(first.pending(), DecisionState.ACCEPTED, "token")
    made = assemble(home)
    qtbot.addWidget(made)
    made.show()
    opened: list[Session] = []
    made.workspace.bridge.run(
        made, lambda: Session.open(home, BEN, role="counsel", floor=CHEAP), done=opened.append
    )
    qtbot.waitUntil(lambda: bool(opened), timeout=60_000)
    made.workspace.open(opened[0])
    made.workspace.choose_matter("M")
    idle(qtbot, made)
    reviews: list[Review] = []
    made.workspace.bridge.run(made, lambda: join(opened[0], "M", packet, policy), done=reviews.append)
    qtbot.waitUntil(lambda: bool(reviews), timeout=60_000)
    made.workspace.show_review(reviews[0])
    made.show_screen("review")
    idle(qtbot, made)
    yield made
    made.close()


def test_the_second_person_is_blind_and_differences_are_settled_by_key(qtbot, window):
    review = window.pages["review"]
    assert window.workspace.review.round == SECOND_ROUND
    assert {row.state for row in review.findings.rows} == {"pending"}
    assert "blind" in review.progress_line.text()
    assert not review.two_persons.button.isHidden()

    # too early to compare: said in a sentence
    review.two_persons.ask_settling()
    idle(qtbot, window)
    assert review.banner.text
    assert review.two_persons.dialog is None

    accept, reject = choices()[2], choices()[1]
    review.decide(reject, False)
    review.decide(accept, False)
    idle(qtbot, window)
    review.two_persons.ask_settling()
    idle(qtbot, window)
    dialog = review.two_persons.dialog
    assert dialog is not None
    assert dialog.differences.rowCount() == 1
    assert "1 of 1" in dialog.count.text()
    assert [dialog.differences.index(0, i).data() for i in (3, 4)] == ["Token", "Not sensitive"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_S)
    idle(qtbot, window)
    assert dialog.differences.index(0, 5).data() == "Not sensitive"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    assert dialog.differences.index(0, 5).data() == "Open"
    qtbot.keyClick(dialog.table, Qt.Key.Key_F)
    idle(qtbot, window)
    assert dialog.differences.index(0, 5).data() == "Token"
    dialog.accept()
