"""The numbered findings of a review with what is chosen for each; acts change it, and it says what they touched."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kpo_vault.policy import EntityRule, Policy
from kpo_vault.vault.decisions import Place
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing.items import Choice, DecisionState
from redaction.documents.marking import with_areas, without_areas
from redaction.documents.model import Document, Segment
from redaction.findings import Finding

MARKED = "reviewer"  # the recognizer's name of a finding that a person marked
_WHY_MARKED = "marked by the reviewer"


class Findings:
    """All findings of a packet; a number is given once and never to another finding.

    ``version`` changes whenever other findings count than before, ``touched`` collects the numbers of findings that
    look different since it was last taken.
    """

    def __init__(self, detected: Detected, policy: Policy, initial: DecisionState) -> None:
        """Number the findings in reading order; the mentions of ``detected.entities`` say what belongs together."""
        self.detected = _as_read(detected)
        self.version = 0
        self._policy = policy
        self._initial = initial
        self._rules: dict[str, EntityRule] = {}
        self._hashes = [e.document.sha256 if e.document else "" for e in detected.documents]
        self._documents: list[int] = []
        self._findings: list[Finding] = []
        self._linked: list[int | None] = []
        self._choices: list[Choice] = []
        self._texts: list[str] = []
        self._gone: set[int] = set()
        self._inner: dict[int, tuple[int, ...]] = {}  # what a passage, block or wider finding holds
        self._covered: dict[int, Choice] = {}  # what was chosen for those before the whole counted
        self._by_segment: dict[tuple[int, int], list[tuple[int, int]]] = {}  # start and number, by start
        self._longest: dict[tuple[int, int], int] = {}
        self._areas: dict[int, Place] = {}
        self._touched: set[int] = set()
        members = {
            (mention.document, mention.finding): number
            for number, entity in enumerate(detected.entities)
            for mention in entity.mentions
        }
        for number, entry in enumerate(detected.documents):
            for i in sorted(range(len(entry.findings)), key=lambda i: _position(entry.findings[i])):
                self._append(number, entry.findings[i], members.get((number, i)))
        self._touched.clear()

    def __len__(self) -> int:
        """How many numbers were given."""
        return len(self._findings)

    def live(self) -> Iterator[int]:
        """Yield the numbers of all findings that were not taken back, covered ones included."""
        return (i for i in range(len(self._findings)) if i not in self._gone)

    def counting(self) -> Iterator[int]:
        """Yield the numbers of the findings that somebody has to decide on, or that were decided."""
        return (i for i in range(len(self._findings)) if i not in self._gone and i not in self._covered)

    def is_live(self, index: int) -> bool:
        """Whether there is such a finding, and it was not taken back."""
        return 0 <= index < len(self._findings) and index not in self._gone

    def is_covered(self, index: int) -> bool:
        """Whether a finding lies in a whole that is hidden."""
        return index in self._covered

    def is_whole(self, index: int) -> bool:
        """Whether a finding holds others."""
        return bool(self._inner.get(index) or self._findings[index].inner)

    def document_of(self, index: int) -> int:
        """Return the number of a finding's document."""
        return self._documents[index]

    def position(self, index: int) -> tuple[int, int, int]:
        """Return what sorts findings in reading order: document, segment, first character."""
        finding = self._findings[index]
        return self._documents[index], finding.segment, finding.start

    def linked(self, index: int) -> int | None:
        """Return the number of the entity in ``detected`` that linking put the finding into."""
        return self._linked[index]

    def found(self, index: int) -> Finding:
        """Return a finding as it was found."""
        return self._findings[index]

    def finding(self, index: int) -> Finding:
        """Return a finding with the type that counts."""
        finding, entity_type = self._findings[index], self._choices[index].entity_type
        return finding if finding.entity_type == entity_type else replace(finding, entity_type=entity_type)

    def choice(self, index: int) -> Choice:
        """Return what is chosen for a finding."""
        return self._choices[index]

    def text(self, index: int) -> str:
        """Return the original text of a finding."""
        return self._texts[index]

    def place(self, index: int) -> Place:
        """Return where a finding stands, as the vault keeps it."""
        return self._areas.get(index) or self.place_of(self._documents[index], self._findings[index])

    def place_of(self, document: int, finding: Finding) -> Place:
        """Return where a finding of a document stands, whether it has a number or not."""
        sha256 = self._hashes[document]
        return Place(sha256, finding.segment, finding.start, finding.end, finding.entity_type)

    def is_marked(self, index: int) -> bool:
        """Whether a person marked a finding."""
        return self._findings[index].recognizer == MARKED

    def rule(self, entity_type: str) -> EntityRule:
        """Return the policy's rule for a type."""
        rule = self._rules.get(entity_type)
        if rule is None:
            rule = self._rules[entity_type] = self._policy.rule(entity_type)
        return rule

    def document(self, number: int) -> Document | None:
        """Return a document of the packet, None for one that was refused."""
        return self.detected.documents[number].document

    def hash_of(self, number: int) -> str:
        """Return the SHA-256 of a document, empty for one that was refused."""
        return self._hashes[number]

    def take_touched(self) -> tuple[int, ...]:
        """Return the numbers of what looks different since the last call."""
        touched = tuple(sorted(self._touched))
        self._touched.clear()
        return touched

    def apply(self, choices: Mapping[int, Choice]) -> None:
        """Choose; what a whole holds is covered or comes back with it."""
        for index, choice in choices.items():
            if choice.entity_type != self._choices[index].entity_type:
                self.version += 1
            if index in self._covered:
                self._covered[index] = choice
                self._choices[index] = replace(choice, state=DecisionState.REJECTED)
            else:
                self._choices[index] = choice
            self._touched.add(index)
        for index in choices:
            self._cover(index)

    def mark(self, document: int, segment: int, start: int, end: int, entity_type: str) -> int:
        """Add a finding that a person marked; what it overlaps lies in it from now on, and must not reach out of it."""
        marked = Finding(segment, start, end, entity_type, 1.0, MARKED, _WHY_MARKED)
        held = tuple(self.overlapping(document, segment, start, end))
        index = self._append(document, marked, None)
        self._choices[index] = self._accepted(entity_type)
        if held:
            self._inner[index] = held
            self._cover(index)
        return index

    def mark_area(self, document: int, area: Segment, place: Place) -> int:
        """Add an area that a person marked on a page, accepted; the document gets a segment for it."""
        source = self.document(document)
        if source is None:
            raise ValueError("a refused document has no areas")
        extended = with_areas(source, (area,))
        entries = list(self.detected.documents)
        entries[document] = replace(entries[document], document=extended)
        self.detected = replace(self.detected, documents=tuple(entries))
        segment, entity_type = extended.segments[-1], place.entity_type
        finding = Finding(segment.id, 0, len(segment.text), entity_type, 1.0, MARKED, _WHY_MARKED)
        index = self._append(document, finding, None)
        self._areas[index] = place
        self._choices[index] = self._accepted(entity_type)
        return index

    def area_at(self, place: Place) -> int | None:
        """Return the area that was marked at a place and counts, None if there is none."""
        return next((i for i, at in self._areas.items() if at == place and i not in self._gone), None)

    def withdraw(self, index: int) -> None:
        """Take a marked finding back; what lay in it counts again."""
        self._gone.add(index)
        self.version += 1
        self._touched.add(index)
        self._bring_back(self._inner.get(index, ()))

    def restore(self, index: int) -> None:
        """Bring a finding back that was taken back."""
        self._gone.discard(index)
        self.version += 1
        self._touched.add(index)
        self._cover(index)

    def open_up(self, index: int) -> tuple[int, ...]:
        """Number what a passage or block holds, if that did not happen yet, and return the numbers."""
        finding = self._findings[index]
        if finding.inner and index not in self._inner:
            first = len(self)
            for inner in finding.inner:
                self._append(self._documents[index], inner, None)
            self._inner[index] = tuple(range(first, len(self)))
        return self._inner.get(index, ())

    def overlapping(self, document: int, segment: int, start: int, end: int) -> Iterator[int]:
        """Yield the findings that count and share a character with a span."""
        for index in self.near(document, segment, start, end):
            finding = self._findings[index]
            if finding.start < end and start < finding.end:
                yield index

    def near(self, document: int, segment: int, start: int, end: int) -> Iterator[int]:
        """Yield the findings that count and share a character with a span or stand right beside it."""
        here = self._by_segment.get((document, segment), [])
        first = bisect_left(here, (start - self._longest.get((document, segment), 0), -1))
        for at in range(first, len(here)):
            begin, index = here[at]
            if begin > end:
                break
            if self._findings[index].end >= start and index not in self._gone and index not in self._covered:
                yield index

    def in_segment(self, document: int, segment: int) -> Iterator[int]:
        """Yield the findings of a segment that count."""
        for _, index in self._by_segment.get((document, segment), ()):
            if index not in self._gone and index not in self._covered:
                yield index

    def _accepted(self, entity_type: str) -> Choice:
        """Return what is chosen for what a person marks: to keep it would be no reason to mark it."""
        rule = self.rule(entity_type)
        operator = "token" if rule.operator == "keep" else rule.operator
        return Choice(DecisionState.ACCEPTED, operator, rule.reason, entity_type)

    def _append(self, document: int, finding: Finding, linked: int | None) -> int:
        rule = self.rule(finding.entity_type)
        kept = rule.operator == "keep" and not rule.gate
        # A legend is never cleared by a policy: someone has to.
        state = DecisionState.REJECTED if kept else DecisionState.PENDING if rule.gate else self._initial
        index = len(self._findings)
        self._documents.append(document)
        self._findings.append(finding)
        self._linked.append(linked)
        self._choices.append(Choice(state, rule.operator, rule.reason, finding.entity_type))
        source = self.document(document)
        self._texts.append(
            "" if source is None else source.segments[finding.segment].text[finding.start : finding.end]
        )
        here = (document, finding.segment)
        insort(self._by_segment.setdefault(here, []), (finding.start, index))
        self._longest[here] = max(self._longest.get(here, 0), finding.end - finding.start)
        self.version += 1
        self._touched.add(index)
        self._cover(index)
        return index

    def _cover(self, index: int) -> None:
        """Bring what a whole holds to the review while the whole is rejected, and cover it otherwise."""
        rejected = self._choices[index].state is DecisionState.REJECTED and index not in self._covered
        if rejected:
            self.open_up(index)
            self._bring_back(self._inner.get(index, ()))
        else:
            self._hide(self._inner.get(index, ()))

    def _hide(self, indices: Iterable[int]) -> None:
        for index in indices:
            if index not in self._covered:
                choice = self._covered[index] = self._choices[index]
                self._choices[index] = replace(choice, state=DecisionState.REJECTED)
                self.version += 1
                self._touched.add(index)
            self._hide(self._inner.get(index, ()))

    def _bring_back(self, indices: Sequence[int]) -> None:
        for index in indices:
            if index in self._covered:
                self._choices[index] = self._covered.pop(index)
                self.version += 1
                self._touched.add(index)
        for index in indices:  # what came back may be a whole itself
            if index in self._inner:
                self._cover(index)


def _as_read(detected: Detected) -> Detected:
    """Return a packet without the areas that an earlier review of the same documents marked."""
    entries = tuple(
        entry
        if entry.document is None or not entry.document.areas
        else replace(entry, document=without_areas(entry.document))
        for entry in detected.documents
    )
    return replace(detected, documents=entries)


def _position(finding: Finding) -> tuple[int, int, int]:
    return finding.segment, finding.start, finding.end
