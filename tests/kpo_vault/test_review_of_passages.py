"""Letting a passage stand is no consent to the names in it: what it covers comes back to the review."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.policy import load_policy
from kpo_vault.workflow import registers
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session

PASSAGE = (
    "The mixture is heated slowly to eighty degrees under nitrogen as Quernmoreax proposed while the amine is dosed "
    "over three hours and then held at reflux for forty minutes before the hot filtration"
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.create(tmp_path / "home", "correct horse battery", "Asha", cost=Argon2Cost(64, 1, 1))
    new_matter(opened, "Heron")
    handbook = tmp_path / "handbook.txt"
    handbook.write_text(PASSAGE, encoding="utf-8")
    registers.add_documents(opened, [handbook])
    registers.add_term(opened, "Quernmoreax")
    yield opened
    opened.close()


def review_of(session: Session, path: Path, initial: DecisionState = DecisionState.PENDING) -> Review:
    policy = load_policy("terms-only")
    return Review(session, "Heron", detect_files([path], policy, registers.load(session)), policy, initial)


def states(review: Review) -> list[tuple[str, str, bool]]:
    return [(item.finding.entity_type, item.state.value, item.covered) for item in review.items()]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(f"As agreed. {PASSAGE}.\n", encoding="utf-8")
    return path


def test_what_a_rejected_passage_covers_waits_for_a_decision(session: Session, note: Path) -> None:
    review = review_of(session, note)
    assert states(review) == [("PROTECTED_PASSAGE", "pending", False)]
    review.decide([0], DecisionState.REJECTED)
    assert states(review)[1:] == [("PROTECTED_TERM", "pending", False)]
    assert review.text(1) == "Quernmoreax"
    assert review.pending() == (1,)
    review.decide([1], DecisionState.ACCEPTED)
    review.decide([0], DecisionState.ACCEPTED)
    assert states(review) == [("PROTECTED_PASSAGE", "accepted", False), ("PROTECTED_TERM", "rejected", True)]
    review.undo()
    assert states(review) == [("PROTECTED_PASSAGE", "rejected", False), ("PROTECTED_TERM", "accepted", False)]
    again = review_of(session, note)
    assert states(again) == states(review)


@pytest.mark.parametrize("stands", [True, False])
def test_the_name_is_hidden_whether_the_passage_stands_or_not(
    session: Session, note: Path, tmp_path: Path, stands: bool
) -> None:
    review = review_of(session, note, DecisionState.ACCEPTED)
    if stands:
        review.decide([0], DecisionState.REJECTED)
    report = protect(session, review, tmp_path / "out")
    assert report.exit_status == 0
    text = (tmp_path / "out" / "note.txt").read_text("utf-8")
    assert "Quernmoreax" not in text
    assert ("heated slowly" in text) is stands
    assert ("PROTECTED_TERM-" in text) is stands


def test_a_passage_that_stands_does_not_excuse_a_name_that_is_hidden_elsewhere(
    session: Session, note: Path, tmp_path: Path
) -> None:
    note.write_text(f"Ask Quernmoreax.\n\n{PASSAGE}.\n", encoding="utf-8")
    review = review_of(session, note, DecisionState.ACCEPTED)
    passage = next(i.index for i in review.items() if i.finding.entity_type == "PROTECTED_PASSAGE")
    review.decide([passage], DecisionState.REJECTED)
    report = protect(session, review, tmp_path / "out")
    assert report.counts == {"PROTECTED_TERM": 2}
    assert "Quernmoreax" not in (tmp_path / "out" / "note.txt").read_text("utf-8")
