"""Samples that a compliance officer draws, and what he judged about each item: append-only, the verdict is derived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from kpo_vault.vault.audit_records import AuditRecord, AuditRecords, RecordKind
from kpo_vault.vault.errors import UnknownRecord


class SampleKind(StrEnum):
    """What is sampled."""

    PASSAGES = "passages"  # of protected files: is anything left in them that should be hidden?
    DECISIONS = "decisions"  # about findings: does the officer agree?


class Verdict(StrEnum):
    """What the officer says of one item."""

    SOUND = "sound"  # nothing missed; agreed
    FAULTY = "faulty"  # something missed; not agreed
    OPEN = "open"  # not judged, or taken back


@dataclass(frozen=True, slots=True, repr=False)
class SampledPassage:
    """A passage of a protected file: SHA-256 of the file, where it stands there, and its text as it left."""

    document: str
    place: str
    text: str

    def __repr__(self) -> str:
        """Show the place only: the text may hold what was missed."""
        return f"<SampledPassage {self.document[:8]} {self.place!r}>"


@dataclass(frozen=True, slots=True)
class SampledDecision:
    """A finding with what was decided: SHA-256 of its source, and the value masked (``vault.treatments``)."""

    document: str
    place: str
    entity_type: str
    recognizer: str
    score: float
    state: str
    operator: str
    reason: str
    reviewer: str
    token: str
    masked: str


Item = SampledPassage | SampledDecision


@dataclass(frozen=True, slots=True, repr=False)
class Sample:
    """Items in the order in which they are judged, which is a random one: whoever stops early has judged a sample as well.

    ``id`` is 16 hexadecimal digits, ``seed`` what drew it. ``population`` is how many items there were to draw from,
    ``documents`` in how many documents, ``hidden`` how many values stand replaced in those documents.
    """

    id: str
    kind: SampleKind
    seed: str
    time: datetime
    drawn_by: str
    population: int
    documents: int
    hidden: int
    items: tuple[Item, ...]

    def __repr__(self) -> str:
        """Show no text."""
        return f"<Sample {self.id} {self.kind} {len(self.items)} of {self.population}>"


@dataclass(frozen=True, slots=True, repr=False)
class Missed:
    """A value that should have been hidden: its type, the officer's note, and where in the passage it stands, if marked.

    ``start`` and ``end`` are characters of the passage's text; both 0 where nothing was marked.
    """

    entity_type: str
    note: str = ""
    start: int = 0
    end: int = 0

    def __repr__(self) -> str:
        """Show the type only: a note may quote."""
        return f"<Missed {self.entity_type}>"


@dataclass(frozen=True, slots=True, repr=False)
class Judgement:
    """What was said of item ``number`` (from 0) of a sample; ``reverses`` is the id of the judgement that it takes back."""

    id: int
    sample: str
    number: int
    verdict: Verdict
    missed: tuple[Missed, ...]
    note: str
    judged_by: str
    time: datetime
    reverses: int | None = None

    def __repr__(self) -> str:
        """Show no note."""
        return f"<Judgement {self.sample} {self.number} {self.verdict}>"


class Samples:
    """The samples of one matter."""

    def __init__(self, records: AuditRecords) -> None:
        self._records = records

    def add(
        self,
        sample_id: str,
        kind: SampleKind,
        seed: str,
        drawn_by: str,
        items: Sequence[Item],
        *,
        population: int,
        documents: int,
        hidden: int,
    ) -> Sample:
        """Keep a sample that was just drawn."""
        body = {
            "id": sample_id,
            "kind": str(kind),
            "seed": seed,
            "drawn_by": drawn_by,
            "population": population,
            "documents": documents,
            "hidden": hidden,
            "items": [astuple(item) for item in items],
        }
        return _sample(self._records.add(RecordKind.SAMPLE, body))

    def all(self) -> tuple[Sample, ...]:
        """Return every sample, oldest first."""
        return tuple(_sample(row) for row in self._records.all(RecordKind.SAMPLE))

    def get(self, sample_id: str) -> Sample:
        """Return a sample by its id, or by the beginning of it; raise UnknownRecord."""
        found = [sample for sample in self.all() if sample_id and sample.id.startswith(sample_id)]
        if len(found) != 1:
            raise UnknownRecord(what="sample")
        return found[0]

    def judge(
        self,
        sample: Sample,
        number: int,
        verdict: Verdict,
        judged_by: str,
        *,
        missed: Sequence[Missed] = (),
        note: str = "",
        reverses: int | None = None,
    ) -> Judgement:
        """Append a judgement; raise UnknownRecord if the sample has no such item."""
        if not 0 <= number < len(sample.items):
            raise UnknownRecord(what="item of the sample")
        body = {
            "sample": sample.id,
            "number": number,
            "verdict": str(verdict),
            "missed": [asdict(each) for each in missed],
            "note": note,
            "judged_by": judged_by,
            "reverses": reverses,
        }
        return _judgement(self._records.add(RecordKind.JUDGEMENT, body))

    def judgements(self, sample: Sample) -> tuple[Judgement, ...]:
        """Return everything that was said of a sample, oldest first."""
        rows = self._records.all(RecordKind.JUDGEMENT)
        return tuple(_judgement(row) for row in rows if row.body["sample"] == sample.id)


def standing(judgements: Iterable[Judgement]) -> dict[int, Judgement]:
    """Return the judgement that stands for each item: the newest that was not taken back."""
    history = list(judgements)
    taken_back = {entry.reverses for entry in history if entry.reverses is not None}
    return {entry.number: entry for entry in history if entry.reverses is None and entry.id not in taken_back}


def _sample(row: AuditRecord) -> Sample:
    body: Mapping[str, Any] = row.body
    kind = SampleKind(body["kind"])
    made: type[Item] = SampledPassage if kind is SampleKind.PASSAGES else SampledDecision
    return Sample(
        body["id"],
        kind,
        body["seed"],
        row.time,
        body["drawn_by"],
        body["population"],
        body["documents"],
        body["hidden"],
        tuple(made(*item) for item in body["items"]),
    )


def _judgement(row: AuditRecord) -> Judgement:
    body: Mapping[str, Any] = row.body
    return Judgement(
        row.id,
        body["sample"],
        body["number"],
        Verdict(body["verdict"]),
        tuple(Missed(**each) for each in body["missed"]),
        body["note"],
        body["judged_by"],
        row.time,
        body["reverses"],
    )
