"""Steps 4 to 6: accepted values become tokens in the documents' own formats, and every output is checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.errors import GateClosed
from kpo_vault.policy import Loss, losses
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.document_work import Rendering, protect_document
from kpo_vault.workflow.folders import free_name, new_folder, write_file
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.replacing import Plan, plan
from kpo_vault.workflow.reviewing import DecisionState, Reviewed
from kpo_vault.workflow.reviewing.settling import Settlement, reviewed_by_two
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.treating import Treatments
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.documents.model import Document, Replacement
from redaction.errors import LeakFound, RedactionError
from redaction.leakcheck import LeakReport, SensitiveValue
from redaction.restore import Codebook


@dataclass(frozen=True, slots=True, repr=False)
class ProtectedFile:
    """One document's outcome: where its output lies, or the error for which nothing was written."""

    source: Path
    output: Path | None
    replaced: int
    tokens: int
    report: LeakReport | None
    error: RedactionError | None
    markings: tuple[str, ...] = ()
    places_lost: int = 0  # segments that a rehearsal of restoring did not bring back exactly
    losses: tuple[Loss, ...] = ()  # what the policy says must survive for the partner, and did not

    @property
    def refused(self) -> bool:
        """Whether nothing was written for this document."""
        return self.output is None


@dataclass(frozen=True, slots=True, repr=False)
class ProtectReport:
    """What became of a packet: its files, and how many values of each entity type were replaced."""

    folder: Path
    files: tuple[ProtectedFile, ...]
    counts: Mapping[str, int]

    @property
    def exit_status(self) -> int:
        """0 if all documents were written, 1 if a leak check said no, 2 if a document could not be read."""
        errors = [file.error for file in self.files if file.error is not None]
        if not errors:
            return 0
        return 1 if any(isinstance(error, LeakFound) for error in errors) else 2


def protect(
    session: Session,
    review: Reviewed,
    out: Path,
    *,
    acknowledge: Collection[str] | Mapping[Path, Collection[str]] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> ProtectReport:
    """Write the protected form of every document into the new folder ``out``.

    A document whose leak check fails, or that cannot be written, is refused and named; the others are written.
    The folder appears whole, or not at all on an error, a cancellation, or if every document was refused. Raises
    GateClosed while a finding waits for a decision, and under a policy of two reviewers while the second review is missing or
    the two differ: what both agreed on in the vault is what is written. Places that no reader can see through are accepted
    where the review says so (``Review.acknowledge``) and where ``acknowledge`` does, "all" for every one; given by document, a
    place of one says nothing about a place of the same name in another.
    """
    matter = session.matter(review.matter)
    settlement: Settlement | None = None
    if review.policy.reviewers > 1:
        review, settlement = reviewed_by_two(session, review)
    _refuse_undecided(review)
    existed = out.exists()
    planned = plan(review, matter)
    common = (
        Shared(planned.values),
        Shared(frozenset(str(token) for token in planned.surfaces)),
        Shared(planned.codebook(matter.codec)),
    )
    documents = review.detected.documents
    files: list[ProtectedFile] = []
    records: list[_Record] = []
    with session.working_in(out.parent), new_folder(out) as private:
        taken: set[str] = set()
        for number, entry in enumerate(documents):
            if cancel:
                cancel.raise_if_cancelled()
            progress(number / len(documents), f"Protecting {number + 1} of {len(documents)}")
            if entry.document is None:
                files.append(ProtectedFile(entry.path, None, 0, 0, None, entry.error))
                continue
            replacements = planned.replacements.get(number, ())
            given = acknowledge.get(entry.path, ()) if isinstance(acknowledge, Mapping) else acknowledge
            # What two persons have to look at, the one who writes the files cannot accept alone.
            looked = (
                review.acknowledged(number).union(given)
                if settlement is None
                else settlement.acknowledged(number)
            )
            rendering, lost = _render(entry.document, replacements, common, looked, cancel)
            error = rendering.error or _refusal(rendering)
            if error is not None or rendering.report is None:
                files.append(ProtectedFile(entry.path, None, 0, 0, rendering.report, error))
                continue
            name = free_name(rendering.name, taken)
            write_file(private / name, rendering.content)
            records.append(_Record(name, entry.document, rendering.report, number, _markings(review, number)))
            files.append(
                ProtectedFile(
                    entry.path,
                    out / name,
                    len(replacements),
                    len(set(planned.tokens.get(number, ()))),
                    rendering.report,
                    None,
                    records[-1].markings,
                    lost,
                    losses(review.policy.must_survive, entry.document, replacements),
                )
            )
        _keep_records(session, matter, records, planned, review)
    progress(1.0, "Protected")
    written = {number for number, file in enumerate(files) if not file.refused}
    if not written and not existed:
        out.rmdir()
    return ProtectReport(out, tuple(files), _counts(review, written))


def _render(
    document: Document,
    replacements: Sequence[Replacement],
    common: tuple[Shared[tuple[SensitiveValue, ...]], Shared[frozenset[str]], Shared[Codebook]],
    acknowledged: Collection[str],
    cancel: CancelToken | None,
) -> tuple[Rendering, int]:
    """Render in the worker process; what ends the worker is the document's error."""
    seconds = seconds_for(len(document.source))
    try:
        rendering: Rendering
        rendering, lost = isolated(
            protect_document, document, replacements, *common, tuple(acknowledged),
            seconds=seconds, cancel=cancel,
        )  # fmt: skip
    except RedactionError as error:
        return Rendering(document.name, b"", None, error), 0
    return rendering, lost


@dataclass(frozen=True, slots=True)
class _Record:
    name: str
    document: Document
    report: LeakReport
    number: int
    markings: tuple[str, ...]


def _refuse_undecided(review: Reviewed) -> None:
    """Raise GateClosed while findings wait: what nobody decided on must not leave. Legends are asked for at sealing."""
    undecided = sum(not review.item(index).gate for index in review.pending())
    if undecided:
        raise GateClosed(
            "undecided", f"{undecided} findings wait for a decision: accept or reject them first."
        )


def _refusal(rendering: Rendering) -> RedactionError | None:
    if rendering.report is None:
        return None
    try:
        rendering.report.sealable(rendering.name, rendering.content)
    except LeakFound as error:
        return error
    return None


def _markings(review: Reviewed, number: int) -> tuple[str, ...]:
    """Return the types of legends in a document that no person has cleared."""
    return tuple(
        sorted(
            {
                i.finding.entity_type
                for i in review.items()
                if i.gate and i.document == number and i.state is DecisionState.PENDING
            }
        )
    )


def _keep_records(
    session: Session, matter: Matter, records: Sequence[_Record], planned: Plan, review: Reviewed
) -> None:
    policy = review.policy
    treatments = Treatments(matter, review, planned.given, planned.values)
    for record in records:
        matter.outputs.record(
            record.name,
            record.document.name,
            record.document.sha256,
            record.report.sha256,
            planned.tokens.get(record.number, ()),
            checked=planned.checked,
            acknowledged=record.report.acknowledged,
            markings=record.markings,
            written=planned.written.get(record.number, ()),
            hints={
                token: planned.hints[token]
                for token in set(planned.tokens.get(record.number, ()))
                if token in planned.hints
            },
            rules=policy.hand_off.as_json(),
        )
        matter.masked.record(
            record.document.sha256, record.report.sha256, planned.hidden.get(record.number, ())
        )
        treatments.record(record.number, record.report.sha256)
    if looked := sum(len(record.report.acknowledged) for record in records):
        session.log("override", matter=matter, gate="unread-places", places=looked)
    session.log(
        "protect",
        matter=matter,
        documents=len(records),
        tokens=len(planned.checked),
        policy=logged_name(policy),
    )


def _counts(review: Reviewed, written: Collection[int]) -> Mapping[str, int]:
    return Counter(
        item.finding.entity_type
        for item in review.items()
        if item.document in written and item.state is DecisionState.ACCEPTED and item.operator != "keep"
    )
