"""The officer's queue: items one by one, each judgement kept and logged at once, the last one can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kpo_vault.errors import UsageError
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.samples import Judgement, Missed, Sample, SampleKind, Samples, Verdict, standing
from kpo_vault.workflow.sampling.results import SampleResult, result_of
from kpo_vault.workflow.session import Session
from redaction import catalogue

__all__ = ["SampleState", "judge", "list_samples", "open_sample", "take_back"]


@dataclass(frozen=True, slots=True, repr=False)
class SampleState:
    """A sample with the judgement that stands for each of its items (by number, from 0), and what it tells so far."""

    sample: Sample
    judged: Mapping[int, Judgement]
    result: SampleResult

    def next_open(self, after: int = -1) -> int | None:
        """Return the next item without a judgement, going around at the end; None if all have one."""
        count = len(self.sample.items)
        return next(
            (i % count for i in range(after + 1, after + 1 + count) if i % count not in self.judged), None
        )


def list_samples(session: Session, matter_name: str) -> tuple[SampleState, ...]:
    """Return the samples of a matter, oldest first; raises UnknownMatter, RoleForbids to a partner's slot."""
    samples = Samples(session.matter(matter_name).audit_records)
    return tuple(_state(samples, sample) for sample in samples.all())


def open_sample(session: Session, matter_name: str, sample_id: str) -> SampleState:
    """Return a sample by its id or the beginning of it; raises UnknownRecord, UnknownMatter, RoleForbids."""
    samples = Samples(session.matter(matter_name).audit_records)
    return _state(samples, samples.get(sample_id))


def judge(
    session: Session,
    matter_name: str,
    sample_id: str,
    number: int,
    verdict: Verdict,
    *,
    missed: Sequence[Missed] = (),
    note: str = "",
) -> SampleState:
    """Keep what the officer says of item ``number`` (from 0), over an earlier judgement of it.

    A passage with something missed names each value by its type. Raises UsageError for what does not fit the sample,
    UnknownRecord, UnknownMatter, RoleForbids to a partner's slot. The log holds verdict and counts, never a note.
    """
    matter = session.matter(matter_name)
    samples = Samples(matter.audit_records)
    sample = samples.get(sample_id)
    _check(sample, number, verdict, missed)
    with session.vault.transaction():
        samples.judge(sample, number, verdict, session.name, missed=missed, note=" ".join(note.split()))
        _log(session, matter, sample, number, str(verdict), len(missed))
    return _state(samples, sample)


def take_back(session: Session, matter_name: str, sample_id: str) -> tuple[SampleState, int | None]:
    """Take the newest judgement that stands back; return its item as well, None if there is none."""
    matter = session.matter(matter_name)
    samples = Samples(matter.audit_records)
    sample = samples.get(sample_id)
    history = samples.judgements(sample)
    gone = {entry.reverses for entry in history if entry.reverses is not None}
    last = next((e for e in reversed(history) if e.reverses is None and e.id not in gone), None)
    if last is None:
        return _state(samples, sample), None
    with session.vault.transaction():
        samples.judge(sample, last.number, Verdict.OPEN, session.name, reverses=last.id)
        _log(session, matter, sample, last.number, "taken-back", 0)
    return _state(samples, sample), last.number


def _state(samples: Samples, sample: Sample) -> SampleState:
    judged = standing(samples.judgements(sample))
    return SampleState(sample, judged, result_of(sample, judged))


def _check(sample: Sample, number: int, verdict: Verdict, missed: Sequence[Missed]) -> None:
    if verdict is Verdict.OPEN:
        raise UsageError("Say sound or faulty; a judgement is taken back by undoing it.")
    passages = sample.kind is SampleKind.PASSAGES
    if missed and not (passages and verdict is Verdict.FAULTY):
        raise UsageError("Only a passage in which something was missed names missed values.")
    if passages and verdict is Verdict.FAULTY and not missed:
        raise UsageError("Say what was missed: its type, and a note if that helps.")
    unknown = [each.entity_type for each in missed if each.entity_type not in catalogue.entity_types()]
    if unknown:
        raise UsageError(f"{unknown[0]} is no entity type; CUSTOM stands for any other.")
    text = sample.items[number].text if passages and 0 <= number < len(sample.items) else ""  # type: ignore[union-attr]
    if any(not 0 <= each.start <= each.end <= len(text) for each in missed):
        raise UsageError("A missed value stands within its passage.")


def _log(session: Session, matter: Matter, sample: Sample, number: int, state: str, missed: int) -> None:
    session.log(
        "sample-judged", matter=matter, sample=sample.id, entries=number + 1, state=state, missed=missed
    )
