"""The reviews of two persons side by side: what they differ in is settled, and only then may the documents be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import (
    FIRST_ROUND,
    SECOND_ROUND,
    SETTLED,
    Action,
    Decision,
    Place,
    RecordedDecision,
)
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing.findings import MARKED
from kpo_vault.workflow.reviewing.history import new_act, take_back_newest
from kpo_vault.workflow.reviewing.items import Choice, DecisionState
from kpo_vault.workflow.reviewing.persons import SAME_REVIEWER, reviewers_of
from kpo_vault.workflow.reviewing.records import ACTIONS
from kpo_vault.workflow.reviewing.reviewed import Reviewed
from kpo_vault.workflow.reviewing.taking_up import STATES
from kpo_vault.workflow.session import Session
from redaction.findings import Finding

SECOND_REVIEW = "second-review"
DIFFERENCES = "differences"


class Side(StrEnum):
    """Whose decision counts."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """A place on which two reviewers decided differently; None stands for who did not mark it.

    ``number`` counts the differences of a packet from 0 in reading order. ``text`` is the original. ``settled`` is what
    counts now, ``settled_by`` says by whose word; None while nobody settled it, or one of the two decided anew.
    """

    number: int
    document: int
    finding: Finding
    text: str
    first: Choice | None
    second: Choice | None
    settled: Choice | None = None
    settled_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody has to settle it."""
        return self.settled is None

    def __repr__(self) -> str:
        """Show number and type, never the text."""
        return f"<Difference {self.number} {self.finding.entity_type}>"


class Settlement:
    """Both reviews of a packet after they were finished, and what was settled between them; each act can be undone."""

    def __init__(self, session: Session, matter: str, detected: Detected, policy: Policy) -> None:
        """Compare the two rounds; raises GateClosed while one is not finished, or both are one person's."""
        self._session = session
        self._matter = session.matter(matter)
        self.first = Reviewed(session, matter, detected, policy, (FIRST_ROUND,))
        self.second = Reviewed(session, matter, detected, policy, (SECOND_ROUND,))
        hashes = self.first.hashes()
        self.first_persons = reviewers_of(self._matter, hashes, FIRST_ROUND)
        self.second_persons = reviewers_of(self._matter, hashes, SECOND_ROUND)
        self._require_finished()
        self._done: list[tuple[int, ...]] = []
        self._compare()

    def differences(self) -> tuple[Difference, ...]:
        """Return all differences in reading order, settled ones included."""
        return self._differences

    @property
    def open(self) -> tuple[Difference, ...]:
        """The differences that nobody has settled."""
        return tuple(each for each in self._differences if each.is_open)

    def settle(self, number: int, side: Side) -> Difference:
        """Let one side's decision count, and write down by whose word; raise UsageError for no difference."""
        if not 0 <= number < len(self._differences):
            raise UsageError(f"There is no difference of the number {number}.")
        difference = self._differences[number]
        choice = difference.first if side is Side.FIRST else difference.second
        place = self._places[number]
        if choice is None:
            # Nothing is marked there: in the documents as they are written, there is no such finding.
            decision = Decision(
                place, Action.REJECT, reviewer=self._session.name, round=SETTLED, act=new_act()
            )
        else:
            decision = Decision(
                place,
                ACTIONS[choice.state],
                operator=choice.operator,
                reason=choice.reason,
                reviewer=self._session.name,
                entity_type="" if choice.entity_type == place.entity_type else choice.entity_type,
                round=SETTLED,
                marked=difference.finding.recognizer == MARKED,
                act=new_act(),
            )
        with self._session.vault.transaction():
            self._done.append(self._matter.decisions.record([decision]))
            self._session.log("decision", matter=self._matter, action="settle", state=SETTLED, findings=1)
        self._compare()
        return self._differences[number]

    @property
    def can_undo(self) -> bool:
        """Whether something was settled here that can be taken back."""
        return bool(self._done)

    def undo(self) -> bool:
        """Take back what was settled last, here or by this person in an earlier run; False if there is nothing."""
        if not self._done:
            taken_back = take_back_newest(self._session, self._matter, self.first.hashes(), SETTLED)
            self._compare()
            return taken_back
        with self._session.vault.transaction():
            reversals = self._matter.decisions.reverse(self._done[-1], self._session.name)
            self._session.log("decision", matter=self._matter, reversed=len(reversals), state=SETTLED)
        self._done.pop()
        self._compare()
        return True

    def acknowledged(self, document: int) -> frozenset[str]:
        """Return the places that both persons looked at and accept."""
        first, second = self.first.acknowledged(document), self.second.acknowledged(document)
        if "all" in first:
            return second
        return first if "all" in second else first & second

    def _require_finished(self) -> None:
        if not self.second_persons:
            raise GateClosed(
                SECOND_REVIEW,
                "The policy asks for two reviewers: a second person, with a key slot of their own, has to review these"
                " documents without seeing the first review.",
            )
        if self.first_persons & self.second_persons:
            raise GateClosed(
                SAME_REVIEWER,
                "Both reviews were made by the same person: another one has to review these documents.",
            )
        for review, whose in ((self.first, "first"), (self.second, "second")):
            waiting = sum(not review.item(index).gate for index in review.pending())
            if waiting:
                raise GateClosed(
                    SECOND_REVIEW, f"In the {whose} review {waiting} findings wait for a decision."
                )

    def _compare(self) -> None:
        standing: dict[str, dict[Place, RecordedDecision]] = {}
        for round in (FIRST_ROUND, SECOND_ROUND, SETTLED):
            standing[round] = {
                place: entry
                for sha256 in self.first.hashes()
                for place, entry in self._matter.decisions.current(sha256, (round,)).items()
            }
        found = compare(self.first, self.second)
        self._places = tuple(found)
        self._differences = tuple(_with_settlement(d, place, standing) for place, d in found.items())


def compare(first: Reviewed, second: Reviewed) -> dict[Place, Difference]:
    """Return what two reviews of the same documents differ in: state, type, operator, and what one alone marked.

    What lies hidden in a whole is no difference of its own: the whole is.
    """
    ones, others = _by_place(first), _by_place(second)
    covered = _covered(first) | _covered(second)
    result: dict[Place, Difference] = {}
    places = [place for place in (*ones, *(p for p in others if p not in ones)) if place not in covered]
    where = {**others, **ones}
    for place in sorted(places, key=lambda place: where[place][0].reading_order(where[place][1])):
        review, index = where[place]
        one, other = (_choice(side, place) for side in (ones, others))
        if _weight(one) != _weight(other):
            item = review.item(index)
            finding = review.found(index)
            result[place] = Difference(len(result), item.document, finding, review.text(index), one, other)
    return result


_Places = Mapping[Place, tuple[Reviewed, int]]


def _by_place(review: Reviewed) -> dict[Place, tuple[Reviewed, int]]:
    return {review.place(item.index): (review, item.index) for item in review.items() if not item.covered}


def _covered(review: Reviewed) -> set[Place]:
    return {review.place(item.index) for item in review.items() if item.covered}


def _choice(places: _Places, place: Place) -> Choice | None:
    if place not in places:
        return None
    review, index = places[place]
    return review.choice(index)


def _weight(choice: Choice | None) -> tuple[str, ...]:
    """Return what makes a difference: how it is hidden, if it is; who did not mark a place lets it stand."""
    if choice is None or choice.state is DecisionState.REJECTED:
        return ()
    return (choice.state, choice.operator, choice.entity_type)


def _with_settlement(
    difference: Difference, place: Place, standing: Mapping[str, Mapping[Place, RecordedDecision]]
) -> Difference:
    settled = standing[SETTLED].get(place)
    newest = max(
        (entry.id for round in (FIRST_ROUND, SECOND_ROUND) if (entry := standing[round].get(place))),
        default=0,
    )
    if settled is None or settled.id < newest:
        return difference
    decision = settled.decision
    choice = Choice(
        STATES[decision.action], decision.operator, decision.reason, decision.entity_type or place.entity_type
    )
    return replace(difference, settled=choice, settled_by=decision.reviewer)


def reviewed_by_two(session: Session, review: Reviewed) -> tuple[Reviewed, Settlement]:
    """Return a packet as both persons agree on it, for it to be written.

    Raises GateClosed while the second review is missing or not finished, both are one person's, or differences are open.
    """
    settlement = Settlement(session, review.matter, review.detected, review.policy)
    if settlement.open:
        raise GateClosed(
            DIFFERENCES, f"The two reviews differ in {len(settlement.open)} places: settle them first."
        )
    agreed = Reviewed(session, review.matter, review.detected, review.policy, (FIRST_ROUND, SETTLED))
    return agreed, settlement
