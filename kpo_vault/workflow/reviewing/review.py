"""The review of a packet: what a person does to its findings, kept in the vault act by act, undone and made again."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import FIRST_ROUND, SETTLED, Place
from kpo_vault.vault.rulings import Ruling, RulingKind
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing.boxes import area_places, look_into, page_box
from kpo_vault.workflow.reviewing.history import make_again, take_back_newest
from kpo_vault.workflow.reviewing.items import (
    ActKind,
    Choice,
    DecisionState,
    Rectangle,
    Span,
)
from kpo_vault.workflow.reviewing.marking import joined_spans, readable_span, require_type, standing_at
from kpo_vault.workflow.reviewing.persons import require_blind
from kpo_vault.workflow.reviewing.records import Act, Records
from kpo_vault.workflow.reviewing.reviewed import Reviewed
from kpo_vault.workflow.reviewing.searching import other_places
from kpo_vault.workflow.reviewing.settling import Settlement
from kpo_vault.workflow.session import Session
from redaction.documents.model import Segment


class Review(Reviewed):
    """The findings of a packet and what was decided about each, with undo and redo of every act.

    Acts that the vault holds for the same documents are taken up again, those of the same ``round``: the second person
    of a review does not see what the first one decided. Every act is in the vault when its method returns.

    Methods that change something return the numbers of the findings that look different afterwards. They raise UsageError for
    what cannot be done, and then nothing was changed.
    """

    def __init__(
        self,
        session: Session,
        matter: str,
        detected: Detected,
        policy: Policy,
        initial: DecisionState = DecisionState.PENDING,
        *,
        round: str = FIRST_ROUND,
    ) -> None:
        """Take up what was decided in this round; raises UnknownMatter.

        Where the policy asks for two persons, nothing is decided before a person did it, whatever ``initial`` says, and
        GateClosed is raised for who would see what is to be judged blind.
        """
        start = DecisionState.PENDING if policy.reviewers > 1 else initial
        rounds = (FIRST_ROUND, SETTLED) if round == FIRST_ROUND else (round,)
        super().__init__(session, matter, detected, policy, rounds, start)
        if policy.reviewers > 1 or round != FIRST_ROUND:
            require_blind(session, self._matter, self.hashes(), round, self._both_finished)
        self._records.log_import(detected, policy, len(self))

    def _read(self, detected: Detected) -> None:
        super()._read(detected)
        self._records = Records(self._session, self._matter, self._findings, self.round)
        self._done: list[Act] = []
        self._undone: list[Act] = []

    def decide(
        self,
        indices: Iterable[int],
        state: DecisionState,
        operator: str | None = None,
        reason: str | None = None,
    ) -> tuple[int, ...]:
        """Decide on findings as one act; without an operator or a reason each keeps the one it has.

        Covered findings are left as they are: their whole counts.
        """
        after = {
            index: replace(
                choice,
                state=state,
                operator=choice.operator if operator is None else operator,
                reason=choice.reason if reason is None else reason,
            )
            for index, choice in self._choices(indices)
        }
        return self._do(ActKind.DECIDE, after)

    def retype(self, indices: Iterable[int], entity_type: str) -> tuple[int, ...]:
        """Say that findings are of another type, as one act; their decisions stay.

        An operator and a reason that came from the policy's rule for the old type become those for the new one.
        """
        require_type(self._findings, entity_type)
        chosen = self._choices(indices)
        if any(self._findings.rule(choice.entity_type).gate for _, choice in chosen):
            raise UsageError("A legend stays a legend: reject it if it is none.")
        return self._do(ActKind.RETYPE, {i: self._retyped(choice, entity_type) for i, choice in chosen})

    def add(self, document: int, segment: int, start: int, end: int, entity_type: str) -> int:
        """Add a finding that a person marked, accepted, and return its number; undo takes it away again.

        The span grows to whole words, so that the token in its place can be read back, and to the whole of findings
        that it overlaps: these lie in it from then on. A finding that stands exactly there gets the type and is accepted.
        """
        added = self.add_all([Span(document, segment, start, end)], entity_type)
        return added[0]

    def add_all(self, spans: Iterable[Span], entity_type: str) -> tuple[int, ...]:
        """Add findings as one act and return their numbers; spans that come to overlap or touch become one."""
        require_type(self._findings, entity_type)
        return self._add(spans, (), entity_type)

    def spread(self, index: int) -> tuple[int, ...]:
        """Add every other place in which the value of a finding stands, in any form that the leak check knows; one act.

        What a person marks may stand elsewhere too, and a document in which it is left is refused. Returns the numbers.
        """
        if not self._findings.is_live(index):
            raise UsageError("There is no finding of one of these numbers.")
        entity_type = self._findings.choice(index).entity_type
        require_type(self._findings, entity_type)
        return self._add(other_places(self._findings, index), (), entity_type)

    def add_box(self, document: int, page: int, rectangle: Rectangle, entity_type: str) -> tuple[int, ...]:
        """Add what a rectangle on a page of a PDF, or on a picture, holds: one act; return the numbers of its findings.

        ``page`` counts from 0. Text becomes findings on the characters whose middles lie in the rectangle; whatever else
        is drawn there becomes an area that is painted over, and what it showed never comes back. Raises UsageError where
        the rectangle holds nothing, UnsupportedFormat for a document without pages.
        """
        require_type(self._findings, entity_type)
        box = page_box(page, rectangle)
        marked = look_into(self._findings, document, box)
        areas = area_places(self._findings, document, box, marked, entity_type)
        return self._add([Span(document, *span) for span in marked.spans], areas, entity_type)

    def _add(
        self, spans: Iterable[Span], areas: Sequence[tuple[int, tuple[Place, Segment]]], entity_type: str
    ) -> tuple[int, ...]:
        findings = self._findings
        wanted = joined_spans([readable_span(findings, span, entity_type) for span in spans])
        numbers: list[int] = []
        added: list[int] = []
        before: dict[int, Choice] = {}
        try:
            for span in wanted:
                index = standing_at(findings, span)
                if index is None:
                    index = findings.mark(span.document, span.segment, span.start, span.end, entity_type)
                    added.append(index)
                else:
                    before[index] = findings.choice(index)
                numbers.append(index)
            for document, (place, segment) in areas:
                index = findings.area_at(place)
                if index is None:
                    index = findings.mark_area(document, segment, place)
                    added.append(index)
                else:
                    before[index] = findings.choice(index)
                numbers.append(index)
            after = {index: self._accepted_as(choice, entity_type) for index, choice in before.items()}
            after |= {index: findings.choice(index) for index in added}
            if after:
                self._keep(Act(ActKind.ADD, before, after, tuple(added)))
        except BaseException:
            for index in added:
                findings.withdraw(index)
            raise
        findings.apply(after)
        findings.take_touched()
        return tuple(numbers)

    def merge(self, numbers: Sequence[int]) -> int:
        """Make one entity of several of one kind and return its number; its values share one token's number.

        Holds for the whole matter, also for documents that come later.
        """
        ruling = self._entities.merge_of(numbers)
        first = self._entities.indices(numbers[0])[0]
        self._rule(ActKind.MERGE, ruling)
        return self._number(first)

    def split(self, indices: Sequence[int]) -> int:
        """Make findings of one entity an entity of their own and return its number; they get a token of their own.

        Holds for the whole matter where the forms of the findings tell enough, and else for these documents.
        """
        ruling = self._entities.split_of(indices, label=secrets.token_hex(4))
        self._rule(ActKind.SPLIT, ruling)
        return self._number(indices[0])

    def acknowledge(self, document: int, places: Iterable[str]) -> None:
        """Say that a person looked at places that no reader can see through, and accepts them.

        ``places`` are those of notices or of a leak check's refusal; "all" stands for every one of the document.
        """
        new = tuple(dict.fromkeys(p for p in places if p not in self.acknowledged(document)))
        if self._findings.document(document) is None:
            raise UsageError("A document that was refused has no places to look at.")
        if new:
            sha256 = self._findings.hash_of(document)
            self._rule(ActKind.ACKNOWLEDGE, Ruling(RulingKind.ACKNOWLEDGE, document=sha256, looked_at=new))

    def finish(self) -> None:
        """Say that all documents were reviewed; needed of a second reviewer where there was nothing to decide.

        Raises UsageError while findings wait.
        """
        if any(not self.item(index).gate for index in self.pending()):
            raise UsageError("Some findings wait for a decision.")
        self._rule(ActKind.FINISH, Ruling(RulingKind.FINISH, looked_at=self.hashes()))

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    @property
    def next_undo(self) -> ActKind | None:
        """What kind of act ``undo`` would take back."""
        return self._done[-1].kind if self._done else None

    @property
    def next_redo(self) -> ActKind | None:
        """What kind of act ``redo`` would make again."""
        return self._undone[-1].kind if self._undone else None

    def undo(self) -> tuple[int, ...]:
        """Take back the last act."""
        if not self._done:
            return ()
        act = self._done[-1]
        self._records.take_back(act)
        self._findings.apply(act.before)
        for index in act.added:
            self._findings.withdraw(index)
        if act.ruling is not None:
            self._follow(act.ruling, taken_back=True)
        self._undone.append(self._done.pop())
        return self._findings.take_touched()

    def undo_earlier(self) -> bool:
        """Take back the newest act that this person did in an earlier run of the program; False if there is none.

        Findings are numbered anew, and nothing of this run can be undone or made again afterwards.
        """
        if not take_back_newest(self._session, self._matter, self.hashes(), self.round):
            return False
        self._read(self.detected)
        return True

    def redo_earlier(self) -> bool:
        """Make the act again that this person took back last in an earlier run of the program; False if there is none.

        As after ``undo_earlier``, findings are numbered anew, and nothing of this run can be undone or made again.
        """
        if not make_again(self._session, self._matter, self.hashes(), self.round):
            return False
        self._read(self.detected)
        return True

    def redo(self) -> tuple[int, ...]:
        """Make the act again that was taken back last."""
        if not self._undone:
            return ()
        act = self._undone[-1]
        self._done.append(self._records.write(act))
        self._undone.pop()
        for index in act.added:
            self._findings.restore(index)
        self._findings.apply(act.after)
        if act.ruling is not None:
            self._follow(act.ruling)
        return self._findings.take_touched()

    def _choices(self, indices: Iterable[int]) -> list[tuple[int, Choice]]:
        """Return the findings that can be decided on, each once, with what is chosen for them."""
        findings = self._findings
        chosen = dict.fromkeys(indices)
        if not all(map(findings.is_live, chosen)):
            raise UsageError("There is no finding of one of these numbers.")
        return [(i, findings.choice(i)) for i in chosen if not findings.is_covered(i)]

    def _retyped(self, choice: Choice, entity_type: str) -> Choice:
        """Return a choice for another type, with that type's operator and reason where it had its own type's."""
        old, new = self._findings.rule(choice.entity_type), self._findings.rule(entity_type)
        operator = "token" if new.operator == "keep" else new.operator
        return Choice(
            choice.state,
            operator if choice.operator in (old.operator, "keep") else choice.operator,
            new.reason if choice.reason == old.reason else choice.reason,
            entity_type,
        )

    def _accepted_as(self, choice: Choice, entity_type: str) -> Choice:
        return replace(self._retyped(choice, entity_type), state=DecisionState.ACCEPTED)

    def _do(self, kind: ActKind, after: Mapping[int, Choice]) -> tuple[int, ...]:
        if not after:
            return ()
        before = {index: self._findings.choice(index) for index in after}
        self._keep(Act(kind, before, after))
        self._findings.apply(after)
        return self._findings.take_touched()

    def _rule(self, kind: ActKind, ruling: Ruling) -> None:
        made = replace(ruling, reviewer=self._session.name, round=self.round)
        self._keep(Act(kind, {}, {}, ruling=made))
        self._follow(made)

    def _keep(self, act: Act) -> None:
        self._done.append(self._records.write(act))
        self._undone.clear()

    def _both_finished(self) -> bool:
        try:
            Settlement(self._session, self.matter, self.detected, self.policy)
        except GateClosed:
            return False
        return True


def accept_all(review: Review, states: Sequence[DecisionState] = (DecisionState.PENDING,)) -> tuple[int, ...]:
    """Accept every finding in one of the states as one act, legends left out."""
    chosen = [i.index for i in review.items() if i.state in states and not i.gate]
    return review.decide(chosen, DecisionState.ACCEPTED)
