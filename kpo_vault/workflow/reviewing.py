"""Step 3: a person, or the policy, decides on every finding; decisions are kept in the vault as they are made."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import Action, Decision, Place
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.session import Session
from redaction.documents.model import Notice
from redaction.findings import Finding


class DecisionState(StrEnum):
    """Where a finding stands."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


_ACTIONS = {
    DecisionState.ACCEPTED: Action.ACCEPT,
    DecisionState.REJECTED: Action.REJECT,
    DecisionState.PENDING: Action.PENDING,
}
_STATES = {action: state for state, action in _ACTIONS.items()}


@dataclass(frozen=True, slots=True, repr=False)
class ReviewItem:
    """A finding with its decision. ``document`` and ``entity`` are numbers in ``Review.detected``.

    ``gate`` findings are legends: accepting one says that a person cleared the document. ``covered`` findings lie in a
    passage or block that is hidden as a whole: they count again when that is rejected.
    """

    index: int
    document: int
    finding: Finding
    entity: int | None
    state: DecisionState
    operator: str
    reason: str
    gate: bool
    covered: bool = False

    def __repr__(self) -> str:
        """Show number, state and operator only."""
        return f"<ReviewItem {self.index} {self.finding.entity_type} {self.state} {self.operator}>"


@dataclass(frozen=True, slots=True)
class _Choice:
    state: DecisionState
    operator: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Step:
    """What one act changed: the choices before and after, and the ids of its records."""

    before: dict[int, _Choice]
    after: dict[int, _Choice]
    records: tuple[int, ...]


class Review:
    """The findings of a packet and what was decided about each, with undo and redo.

    Findings of a policy's ``keep`` types start as rejected unless they are gates; all others start in ``initial``.
    Decisions that the vault holds for the same documents are taken up again.
    """

    def __init__(
        self,
        session: Session,
        matter: str,
        detected: Detected,
        policy: Policy,
        initial: DecisionState = DecisionState.PENDING,
    ) -> None:
        """Number the findings in reading order; raises UnknownMatter."""
        self.matter = matter
        self.detected = detected
        self.policy = policy
        self._session = session
        self._matter = session.matter(matter)
        self._records = self._matter.decisions
        self._findings: list[tuple[int, Finding]] = []
        self._entities: list[int | None] = []
        self._choices: list[_Choice] = []
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._initial = initial
        self._inner: dict[int, range] = {}  # the findings inside of a passage or block, once it was rejected
        self._covered: dict[int, _Choice] = {}  # what was chosen for them before it was accepted again
        members = {
            (mention.document, mention.finding): number
            for number, entity in enumerate(detected.entities)
            for mention in entity.mentions
        }
        for document_number, entry in enumerate(detected.documents):
            order = sorted(range(len(entry.findings)), key=lambda i: _position(entry.findings[i]))
            for i in order:
                finding = entry.findings[i]
                self._append(document_number, finding, members.get((document_number, i)), initial)
        self._resume()
        self._log_import()

    def __len__(self) -> int:
        return len(self._findings)

    def item(self, index: int) -> ReviewItem:
        """Return one finding with its decision."""
        document, finding = self._findings[index]
        choice = self._choices[index]
        return ReviewItem(
            index=index,
            document=document,
            finding=finding,
            entity=self._entities[index],
            state=choice.state,
            operator=choice.operator,
            reason=choice.reason,
            gate=self.policy.rule(finding.entity_type).gate,
            covered=index in self._covered,
        )

    def items(self) -> tuple[ReviewItem, ...]:
        """Return all findings in reading order; added ones come last."""
        return tuple(self.item(i) for i in range(len(self)))

    def text(self, index: int) -> str:
        """Return the original text of a finding."""
        document_number, finding = self._findings[index]
        document = self.detected.documents[document_number].document
        if document is None:
            return ""
        return document.segments[finding.segment].text[finding.start : finding.end]

    def notices(self, document: int) -> tuple[Notice, ...]:
        """Return what a person has to look at in a document before it may leave."""
        found = self.detected.documents[document].document
        return found.notices if found else ()

    def occurrences(self, index: int) -> tuple[int, ...]:
        """Return the findings that mean the same: those of the same entity, or of the same type and text."""
        entity = self._entities[index]
        if entity is not None:
            return tuple(i for i, other in enumerate(self._entities) if other == entity)
        entity_type, text = self._findings[index][1].entity_type, self.text(index)
        return tuple(
            i
            for i, (_, f) in enumerate(self._findings)
            if f.entity_type == entity_type and self.text(i) == text
        )

    def decide(
        self,
        indices: Iterable[int],
        state: DecisionState,
        operator: str | None = None,
        reason: str | None = None,
    ) -> None:
        """Decide on findings as one act; without an operator or a reason each keeps the one it has."""
        before = {i: self._choices[i] for i in indices}
        after = {
            i: _Choice(
                state,
                choice.operator if operator is None else operator,
                choice.reason if reason is None else reason,
            )
            for i, choice in before.items()
        }
        if after:
            self._apply(after)
            self._done.append(_Step(before, after, self._record(after)))
            self._undone.clear()

    def add(self, document: int, segment: int, start: int, end: int, entity_type: str) -> int:
        """Add a finding that a person marked, accepted, and return its number; it can be undone by rejecting it."""
        finding = Finding(segment, start, end, entity_type, 1.0, "reviewer", "marked by the reviewer")
        self._append(document, finding, None, DecisionState.PENDING)
        index = len(self) - 1
        self.decide([index], DecisionState.ACCEPTED)
        return index

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to make again."""
        return bool(self._undone)

    def undo(self) -> tuple[int, ...]:
        """Take back the last act; return the findings that changed."""
        if not self._done:
            return ()
        step = self._done.pop()
        self._apply(step.before)
        with self._session.vault.transaction():
            reversals = self._records.reverse(step.records, self._session.name)
            self._session.log("decision", matter=self._matter, reversed=len(reversals))
        self._undone.append(_Step(step.before, step.after, reversals))
        return tuple(step.before)

    def redo(self) -> tuple[int, ...]:
        """Make the act again that was taken back last; return the findings that changed."""
        if not self._undone:
            return ()
        step = self._undone.pop()
        self._apply(step.after)
        self._done.append(_Step(step.before, step.after, self._record(step.after)))
        return tuple(step.after)

    def pending(self) -> tuple[int, ...]:
        """Return the findings that nobody has decided on."""
        return tuple(i for i, choice in enumerate(self._choices) if choice.state is DecisionState.PENDING)

    def _append(self, document: int, finding: Finding, entity: int | None, initial: DecisionState) -> None:
        rule = self.policy.rule(finding.entity_type)
        kept = rule.operator == "keep" and not rule.gate
        # A legend is never cleared by a policy: someone has to.
        state = DecisionState.REJECTED if kept else DecisionState.PENDING if rule.gate else initial
        self._findings.append((document, finding))
        self._entities.append(entity)
        self._choices.append(_Choice(state, rule.operator, rule.reason))
        self._uncover(len(self) - 1)

    def _uncover(self, index: int) -> None:
        """Bring the findings inside of a passage or block to the review while the whole is rejected."""
        document, finding = self._findings[index]
        rejected = self._choices[index].state is DecisionState.REJECTED
        if index not in self._inner:
            if finding.inner and rejected:
                first = len(self)
                for inner in finding.inner:
                    self._append(document, inner, None, self._initial)
                self._inner[index] = range(first, len(self))
            return
        for each in self._inner[index]:
            if rejected and each in self._covered:
                self._choices[each] = self._covered.pop(each)
            elif not rejected and each not in self._covered:
                choice = self._covered[each] = self._choices[each]
                self._choices[each] = _Choice(DecisionState.REJECTED, choice.operator, choice.reason)

    def _apply(self, choices: dict[int, _Choice]) -> None:
        for index, choice in choices.items():
            self._choices[index] = choice
        for index in choices:
            self._uncover(index)

    def _record(self, choices: dict[int, _Choice]) -> tuple[int, ...]:
        decisions = [
            Decision(
                self._place(index),
                _ACTIONS[choice.state],
                operator=choice.operator,
                reason=choice.reason,
                reviewer=self._session.name,
            )
            for index, choice in choices.items()
        ]
        counts = Counter(str(choice.state) for choice in choices.values())
        with self._session.vault.transaction():
            records = self._records.record(decisions)
            self._session.log("decision", matter=self._matter, **counts)
        return records

    def _log_import(self) -> None:
        """Log that documents were read, with a digest of their hashes: the log holds no names."""
        hashes = sorted(entry.document.sha256 for entry in self.detected.documents if entry.document)
        self._session.log(
            "import",
            matter=self._matter,
            documents=len(hashes),
            refused=len(self.detected.documents) - len(hashes),
            findings=len(self),
            policy=logged_name(self.policy),
            digest=hashlib.sha256("".join(f"{each}\n" for each in hashes).encode("ascii")).hexdigest(),
        )

    def _place(self, index: int) -> Place:
        document_number, finding = self._findings[index]
        document = self.detected.documents[document_number].document
        sha256 = document.sha256 if document else ""
        return Place(sha256, finding.segment, finding.start, finding.end, finding.entity_type)

    def _resume(self) -> None:
        """Take up the decisions of an earlier review of the same documents, spans added by hand included."""
        by_hash = {
            e.document.sha256: i for i, e in enumerate(self.detected.documents) if e.document is not None
        }
        standing = {
            place: entry.decision
            for sha256 in by_hash
            for place, entry in self._records.current(sha256).items()
        }
        if not standing:
            return
        for block in [i for i in range(len(self)) if self._findings[i][1].inner]:
            if (whole := standing.get(self._place(block))) is not None:
                self._apply({block: _Choice(_STATES[whole.action], whole.operator, whole.reason)})
        known = {self._place(i): i for i in range(len(self))}
        for place, decision in standing.items():
            index = known.get(place)
            if index is None:
                if decision.action is not Action.ACCEPT or not self._fits(by_hash[place.document], place):
                    continue
                finding = Finding(
                    place.segment,
                    place.start,
                    place.end,
                    place.entity_type,
                    1.0,
                    "reviewer",
                    "marked by the reviewer",
                )
                self._append(by_hash[place.document], finding, None, DecisionState.PENDING)
                index = len(self) - 1
            self._choices[index] = _Choice(_STATES[decision.action], decision.operator, decision.reason)

    def _fits(self, document_number: int, place: Place) -> bool:
        document = self.detected.documents[document_number].document
        if document is None or not 0 <= place.segment < len(document.segments):
            return False
        overlaps = any(
            f.segment == place.segment and f.start < place.end and place.start < f.end
            for number, f in self._findings
            if number == document_number
        )
        return not overlaps and 0 <= place.start < place.end <= len(document.segments[place.segment].text)


def _position(finding: Finding) -> tuple[int, int, int]:
    return finding.segment, finding.start, finding.end


def accept_all(review: Review, states: Sequence[DecisionState] = (DecisionState.PENDING,)) -> None:
    """Accept every finding in one of the states as one act, legends left out."""
    chosen = [i.index for i in review.items() if i.state in states and not i.gate]
    review.decide(chosen, DecisionState.ACCEPTED)
