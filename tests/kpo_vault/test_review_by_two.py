"""Two persons review the same packet, the second blind; what they differ in is settled before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost, Argon2Parameters
from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.policy import Policy, load_policy
from kpo_vault.workflow.detecting import Detected, DetectedDocument
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reviewing import SECOND_ROUND, DecisionState, Review, Settlement, Side
from kpo_vault.workflow.session import Session
from redaction.detection.linking import link
from redaction.documents import registry
from redaction.findings import Finding

CHEAP = Argon2Cost(64, 1, 1)
ASHA, BEN, CARLA = "correct horse battery", "staple of another", "a third passphrase"
TEXT = "Jana Novak met Marcus Hale.\nThe Heron process runs at 80 degrees.\n"

Opened = Callable[..., AbstractContextManager[Session]]


@pytest.fixture
def policy(tmp_path: Path) -> Policy:
    path = tmp_path / "two.yaml"
    path.write_text("name: two\ninherits: default\nreview: {persons: 2}\n", encoding="utf-8")
    return load_policy(path)


@pytest.fixture
def packet() -> Detected:
    return detected(TEXT)


def detected(text: str) -> Detected:
    document = registry.read("note.txt", text.encode())
    found = [
        Finding(0, text.index(name), text.index(name) + len(name), "PERSON", 0.9, "test")
        for name in ("Jana Novak", "Marcus Hale")
        if name in text
    ]
    linked = link([document], [found])
    return Detected(
        (DetectedDocument(Path("note.txt"), document, linked.findings[0], None),), linked.entities
    )


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Open a vault in which three people have key slots."""
    home = tmp_path / "home"
    with Session.create(home, ASHA, "Asha", cost=CHEAP) as session:
        session.vault.add_slot("counsel/ben", BEN, parameters=Argon2Parameters.fresh(CHEAP))
        session.vault.add_slot("compliance/carla", CARLA, parameters=Argon2Parameters.fresh(CHEAP))
        new_matter(session, "M")
    return lambda passphrase=ASHA, role="counsel": Session.open(home, passphrase, role=role, floor=CHEAP)


def first_review(session: Session, packet: Detected, policy: Policy) -> Review:
    review = Review(session, "M", packet, policy, initial=DecisionState.ACCEPTED)
    review.decide(review.pending(), DecisionState.ACCEPTED)
    return review


def by_both(opened: Opened, packet: Detected, policy: Policy) -> None:
    """Let Ben reject what Asha accepted last, and mark what she did not see."""
    with opened() as session:
        first_review(session, packet, policy)
    with opened(BEN, "counsel/ben") as session:
        second = Review(session, "M", packet, policy, round=SECOND_ROUND)
        second.decide([0], DecisionState.ACCEPTED)
        second.decide([1], DecisionState.REJECTED)
        second.add_all(second.search("Heron process"), "PROJECT_CODENAME")


def test_the_second_person_sees_nothing_of_the_first(
    opened: Opened, packet: Detected, policy: Policy
) -> None:
    with opened() as session:
        review = first_review(session, packet, policy)
        review.add_all(review.search("Heron"), "PROJECT_CODENAME")
        assert session.name == "Asha"
    with opened(BEN, "counsel/ben") as session:
        assert session.name == "counsel/ben"
        with pytest.raises(GateClosed, match="as the second person"):  # not even a look before
            Review(session, "M", packet, policy)
        second = Review(session, "M", packet, policy, round=SECOND_ROUND)
        assert [item.state for item in second.items()] == [DecisionState.PENDING] * 2
        second.decide([0], DecisionState.ACCEPTED)
        again = Review(session, "M", packet, policy, round=SECOND_ROUND)
        assert [item.state.value for item in again.items()] == ["accepted", "pending"]
        with pytest.raises(GateClosed, match="as the second person"):
            Review(session, "M", packet, policy)
    with opened() as session:
        assert len(Review(session, "M", packet, policy)) == 3
        with pytest.raises(GateClosed, match="another person"):
            Review(session, "M", packet, policy, round=SECOND_ROUND)


def test_differences_are_settled_by_name(
    opened: Opened, packet: Detected, policy: Policy, tmp_path: Path
) -> None:
    by_both(opened, packet, policy)
    with opened() as session:
        with pytest.raises(GateClosed, match="differ in 2 places"):
            protect(session, Review(session, "M", packet, policy), tmp_path / "out")
        settlement = Settlement(session, "M", packet, policy)
        assert settlement.first_persons == {"Asha"}
        assert settlement.second_persons == {"counsel/ben"}
        told = [
            (d.text, d.first and d.first.state.value, d.second and d.second.state.value)
            for d in settlement.open
        ]
        assert told == [("Marcus Hale", "accepted", "rejected"), ("Heron process", None, "accepted")]
        settlement.settle(0, Side.SECOND)
        settlement.settle(1, Side.FIRST)
        settlement.undo()
        settlement.settle(1, Side.SECOND)
        assert settlement.open == ()
        assert {d.settled_by for d in settlement.differences()} == {"Asha"}
        with pytest.raises(UsageError):
            settlement.settle(2, Side.FIRST)
        report = protect(session, Review(session, "M", packet, policy), tmp_path / "out")
        assert report.exit_status == 0
        written = (tmp_path / "out" / "note.txt").read_text("utf-8")
        assert "Marcus Hale" in written
        assert "Jana Novak" not in written
        assert "Heron" not in written


def test_what_one_alone_marked_may_stay(
    opened: Opened, packet: Detected, policy: Policy, tmp_path: Path
) -> None:
    by_both(opened, packet, policy)
    with opened() as session:
        settlement = Settlement(session, "M", packet, policy)
        for each in settlement.open:
            settlement.settle(each.number, Side.FIRST)
        assert protect(session, Review(session, "M", packet, policy), tmp_path / "out").exit_status == 0
        written = (tmp_path / "out" / "note.txt").read_text("utf-8")
        assert "Heron process" in written
        assert "Hale" not in written


def test_both_reviews_are_open_once_they_are_finished(
    opened: Opened, packet: Detected, policy: Policy
) -> None:
    by_both(opened, packet, policy)
    with opened(BEN, "counsel/ben") as session:
        assert [i.state.value for i in Review(session, "M", packet, policy).items()] == ["accepted"] * 2
        Settlement(session, "M", packet, policy).settle(0, Side.FIRST)


def test_who_decides_anew_opens_the_difference_again(
    opened: Opened, packet: Detected, policy: Policy
) -> None:
    by_both(opened, packet, policy)
    with opened() as session:
        Settlement(session, "M", packet, policy).settle(0, Side.SECOND)
        review = Review(session, "M", packet, policy)
        assert review.item(1).state is DecisionState.REJECTED
        review.decide([1], DecisionState.ACCEPTED, "redact")
        assert [d.number for d in Settlement(session, "M", packet, policy).open] == [0, 1]


def test_nothing_is_written_before_both_have_finished(
    opened: Opened, packet: Detected, policy: Policy, tmp_path: Path
) -> None:
    with opened() as session:
        review = first_review(session, packet, policy)
        with pytest.raises(GateClosed, match="second person") as stopped:
            protect(session, review, tmp_path / "out")
        assert stopped.value.parameters["gate"] == "second-review"
    with opened(BEN, "counsel/ben") as session:
        Review(session, "M", packet, policy, round=SECOND_ROUND).decide([0], DecisionState.ACCEPTED)
    with opened() as session:
        with pytest.raises(GateClosed, match="1 findings wait"):
            Settlement(session, "M", packet, policy)
        # an earlier version of the vault, or a copy: both rounds by one name
        matter = session.matter("M")
        entries = [e.decision for e in matter.decisions.all() if e.decision.round == SECOND_ROUND]
        matter.decisions.record(
            [type(e)(e.place, e.action, e.operator, "", "Asha", round=SECOND_ROUND) for e in entries]
        )
        with pytest.raises(GateClosed, match="same person"):
            Settlement(session, "M", packet, policy)
    assert not (tmp_path / "out").exists()


def test_a_packet_without_findings_takes_a_second_word_too(
    opened: Opened, policy: Policy, tmp_path: Path
) -> None:
    packet = detected("Nothing to see.\n")
    with opened() as session, pytest.raises(GateClosed, match="second person"):
        protect(session, Review(session, "M", packet, policy), tmp_path / "out")
    with opened(CARLA, "compliance/carla") as session:
        second = Review(session, "M", packet, policy, round=SECOND_ROUND)
        second.finish()
    with opened() as session:
        assert protect(session, Review(session, "M", packet, policy), tmp_path / "out").exit_status == 0


def test_unread_places_take_both(opened: Opened, packet: Detected, policy: Policy) -> None:
    by_both(opened, packet, policy)
    with opened() as session:
        Review(session, "M", packet, policy).acknowledge(0, ["page 1", "page 2"])
        assert Settlement(session, "M", packet, policy).acknowledged(0) == frozenset()
    with opened(BEN, "counsel/ben") as session:
        Review(session, "M", packet, policy, round=SECOND_ROUND).acknowledge(0, ["page 2", "page 3"])
    with opened() as session:
        assert Settlement(session, "M", packet, policy).acknowledged(0) == {"page 2"}


def test_one_person_is_enough_where_the_policy_says_nothing(
    opened: Opened, packet: Detected, tmp_path: Path
) -> None:
    default = load_policy("default")
    with opened() as session:
        review = Review(session, "M", packet, default, initial=DecisionState.ACCEPTED)
        assert protect(session, review, tmp_path / "out").exit_status == 0
