"""What the review asks of the workflow; each function runs in the vault's thread and returns a fresh picture."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import protecting
from kpo_vault.workflow.protecting import ProtectReport
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from redaction.catalogue import entity_types
from redaction.documents.model import Notice
from ui.review.detail import Choice
from ui.review.rows import FindingRow, surroundings
from ui.type_names import shown_type


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole review at one moment."""

    rows: tuple[FindingRow, ...]
    can_undo: bool
    can_redo: bool


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """Something to look at in a document: a notice of its reader."""

    document: str
    path: Path
    notice: Notice


def picture(review: Review) -> Picture:
    """Return all findings as rows."""
    types = entity_types()
    rows = []
    for item in review.items():
        finding = item.finding
        document = review.detected.documents[item.document].document
        if document is None or item.covered:
            continue
        before, value, after = surroundings(document, finding.segment, finding.start, finding.end)
        segment = document.segments[finding.segment]
        known = types.get(finding.entity_type)
        place = segment.place_at(finding.start) or segment.kind.value
        rows.append(
            FindingRow(
                index=item.index,
                document=item.document,
                segment=finding.segment,
                start=finding.start,
                end=finding.end,
                value=value,
                before=before,
                after=after,
                place=place,
                page=segment.context.page,
                entity_type=finding.entity_type,
                type_name=shown_type(finding.entity_type),
                group="gate" if item.gate else known.group.value if known else "proprietary",
                score=finding.score,
                recognizer=finding.recognizer,
                explanation=finding.explanation,
                entity=item.entity,
                ambiguous=item.entity is not None and review.linked_entity(item.entity).ambiguous,
                state=item.state.value,
                operator=item.operator,
                reason=item.reason,
            )
        )
    rows.sort(key=lambda row: (row.document, row.segment, row.start, row.end))
    return Picture(tuple(rows), review.can_undo, review.can_redo)


def decide(review: Review, index: int, choice: Choice, everywhere: bool) -> Picture:
    """Decide on a finding, or on all occurrences of its entity."""
    indices: Sequence[int] = review.occurrences(index) if everywhere else (index,)
    operator = choice.operator
    if choice.operator is None and choice.state == DecisionState.ACCEPTED:
        item = review.item(index)
        # Accepting what the policy would keep has to change the document: a token is the reversible way.
        operator = "token" if item.operator == "keep" and not item.gate else None
    review.decide(indices, DecisionState(choice.state), operator)
    return picture(review)


def accept_rest(review: Review) -> Picture:
    """Accept everything that waits, legends left out."""
    protecting_states = [
        item.index for item in review.items() if item.state is DecisionState.PENDING and not item.gate
    ]
    review.decide(protecting_states, DecisionState.ACCEPTED)
    return picture(review)


def clear_markings(review: Review, indices: Collection[int]) -> Picture:
    """Record that a person looked at legends and clears the documents for the hand-off."""
    review.decide(indices, DecisionState.ACCEPTED, reason="cleared")
    return picture(review)


def add(review: Review, document: int, span: tuple[int, int, int], entity_type: str) -> Picture:
    """Add a finding that a person marked at (segment, start, end)."""
    review.add(document, *span, entity_type)
    return picture(review)


def undo(review: Review) -> Picture:
    """Take back the last act."""
    review.undo()
    return picture(review)


def redo(review: Review) -> Picture:
    """Make the last undone act again."""
    review.redo()
    return picture(review)


def notices(review: Review) -> tuple[OpenNotice, ...]:
    """Return what has to be looked at in the documents."""
    return tuple(
        OpenNotice(entry.document.name, entry.path, notice)
        for number, entry in enumerate(review.detected.documents)
        if entry.document is not None
        for notice in review.notices(number)
    )


def give_reason(review: Review, index: int, reason: str, everywhere: bool) -> Picture:
    """Change the reason code of a finding, or of all occurrences of its entity; their decisions stay."""
    indices = review.occurrences(index) if everywhere else (index,)
    by_state: dict[DecisionState, list[int]] = {}
    for each in indices:
        by_state.setdefault(review.item(each).state, []).append(each)
    for state, same in by_state.items():
        review.decide(same, state, reason=reason)
    return picture(review)


def protect(
    session: Session,
    review: Review,
    out: Path,
    acknowledge: Mapping[Path, Collection[str]],
    *,
    progress: Progress,
    cancel: CancelToken,
) -> ProtectReport:
    """Write the protected files into a new or empty folder."""
    return protecting.protect(session, review, out, acknowledge=acknowledge, progress=progress, cancel=cancel)


def protect_again(
    session: Session,
    review: Review,
    before: ProtectReport,
    acknowledge: Mapping[Path, Collection[str]],
    *,
    progress: Progress,
    cancel: CancelToken,
) -> ProtectReport:
    """Write the protected files once more, in the place of an earlier run's.

    The earlier files stand aside until the new ones are there, and come back on an error or a cancellation. A folder
    that holds anything else is left alone: the files go into a new one beside it.
    """
    out = before.folder
    ours = {file.output.name for file in before.files if file.output is not None}
    if not out.is_dir() or {path.name for path in out.iterdir()} != ours:
        out = next(
            path for n in range(2, 1000) if not (path := out.with_name(f"{before.folder.name} {n}")).exists()
        )
        return protect(session, review, out, acknowledge, progress=progress, cancel=cancel)
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    earlier = out.rename(aside / out.name)
    try:
        report = protect(session, review, out, acknowledge, progress=progress, cancel=cancel)
    except BaseException:
        earlier.rename(out)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)
    return report
