"""What reviewers said of a matter holds in its batches, or keeps a document back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.errors import GateClosed
from kpo_vault.policy import Policy, load_policy
from kpo_vault.workflow.batch import BatchReport, Status, run_batch, sources_in
from kpo_vault.workflow.batch.engines import Answer, Job, plain
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.reviewing import Review, accept_all
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.errors import RedactionError
from redaction.tokens import read_tokens

POLICY = load_policy("terms-only")
REGISTER = Register(tuple(ProtectedTerm(term) for term in ("Norvane Castings", "Heliotrope")))


class HereEngine:
    """Answers in this process, job by job."""

    def run(self, jobs: Iterable[Job]) -> Iterator[Answer]:
        for job in jobs:
            try:
                yield job.key, job.function(*plain(job.arguments))
            except RedactionError as error:
                yield job.key, error

    def renew(self) -> None:
        """Nothing was loaded."""

    def close(self) -> None:
        """Nothing runs."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(
        tmp_path / "home", "correct horse battery", "Asha", cost=Argon2Cost(64, 1, 1)
    ) as opened:
        new_matter(opened, "M")
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sources"
    made.mkdir()
    (made / "one.txt").write_text("Norvane Castings makes Heliotrope. Ask Quill.\n", encoding="utf-8")
    (made / "two.txt").write_text("Heliotrope only.\n", encoding="utf-8")
    return made


def batch(session: Session, folder: Path, out: Path, policy: Policy = POLICY) -> BatchReport:
    return run_batch(
        session, "M", sources_in([folder]), out, policy=policy, register=REGISTER, engine=HereEngine()
    )


def review_of(session: Session, folder: Path) -> Review:
    return Review(session, "M", detect_files([folder / "one.txt"], POLICY, REGISTER), POLICY)


def numbers(session: Session, path: Path) -> list[int]:
    codec = session.matter("M").codec
    return [
        read.token.number for read in read_tokens(path.read_text("utf-8"), codec) if read.token is not None
    ]


@pytest.mark.parametrize("merged", [True, False])
def test_merged_values_have_one_number(session: Session, folder: Path, tmp_path: Path, merged: bool) -> None:
    if merged:
        review = review_of(session, folder)
        review.merge([entity.number for entity in review.entities()])
    batch(session, folder, tmp_path / "out")
    found = numbers(session, tmp_path / "out" / "one.txt") + numbers(session, tmp_path / "out" / "two.txt")
    assert len(found) == 3
    assert (len(set(found)) == 1) is merged


def test_another_type_is_followed(session: Session, folder: Path, tmp_path: Path) -> None:
    review = review_of(session, folder)
    review.retype([0], "ORGANIZATION")
    accept_all(review)
    batch(session, folder, tmp_path / "out")
    assert "ORGANIZATION-" in (tmp_path / "out" / "one.txt").read_text("utf-8")


def test_what_was_marked_by_hand_keeps_its_document_back(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    review = review_of(session, folder)
    accept_all(review)
    review.add_all(review.search("Quill"), "PERSON")
    report = batch(session, folder, tmp_path / "out")
    assert [file.shown for file in report.with_status(Status.WAITING)] == ["one.txt"]
    assert not (tmp_path / "out" / "one.txt").exists()
    review.undo()
    assert batch(session, folder, tmp_path / "out").with_status(Status.WAITING) == ()


def test_a_batch_is_no_second_reviewer(session: Session, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(GateClosed, match="two reviewers"):
        batch(session, folder, tmp_path / "out", replace(POLICY, reviewers=2))
    assert not (tmp_path / "out").exists()
