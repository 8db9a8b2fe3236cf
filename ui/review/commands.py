"""What the review asks of the workflow; each function runs in the vault's thread and says what looks different."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import outcomes, protecting
from kpo_vault.workflow.protecting import ProtectReport
from kpo_vault.workflow.reviewing import (
    ActKind,
    DecisionState,
    Difference,
    Rectangle,
    Review,
    ReviewItem,
    Settlement,
    Side,
    Span,
    accept_all,
)
from kpo_vault.workflow.session import Session
from ui.review.choices import Choice
from ui.review.pictures import Change, Pictures
from ui.review.rows import FindingRow


@dataclass(frozen=True, slots=True)
class Picture:
    """All findings of a review at one moment."""

    rows: tuple[FindingRow, ...]


def picture(review: Review) -> Picture:
    """Return all findings as rows in reading order."""
    rows = Pictures(review).all().rows
    return Picture(tuple(sorted(rows, key=lambda row: (row.document, row.segment, row.start, row.end))))


def decide(pictures: Pictures, indices: Sequence[int], choice: Choice, everywhere: bool) -> Change:
    """Decide on findings, or on all occurrences of their entities, as one act."""
    review = pictures.review
    chosen = _all_of(review, indices) if everywhere else tuple(indices)
    operator = choice.operator
    if operator is None and choice.state == DecisionState.ACCEPTED and _kept(review.item(indices[0])):
        operator = "token"  # accepting what the policy would keep has to change the document, reversibly
    return pictures.decided(review.decide(chosen, DecisionState(choice.state), operator))


def give_reason(pictures: Pictures, indices: Sequence[int], reason: str, everywhere: bool) -> Change:
    """Change the reason code of findings, or of all occurrences of their entities; their decisions stay."""
    review = pictures.review
    by_state: dict[DecisionState, list[int]] = {}
    for each in _all_of(review, indices) if everywhere else indices:
        by_state.setdefault(review.item(each).state, []).append(each)
    touched = [i for state, same in by_state.items() for i in review.decide(same, state, reason=reason)]
    return pictures.decided(touched)


def accept_rest(pictures: Pictures) -> Change:
    """Accept everything that waits, legends left out."""
    return pictures.decided(accept_all(pictures.review))


def clear_markings(pictures: Pictures, indices: Sequence[int]) -> Change:
    """Record that a person looked at legends and clears the documents for the hand-off."""
    return pictures.decided(pictures.review.decide(indices, DecisionState.ACCEPTED, reason="cleared"))


def retype(pictures: Pictures, indices: Sequence[int], entity_type: str, everywhere: bool) -> Change:
    """Say that findings, or all occurrences of their entities, are of another type."""
    review = pictures.review
    chosen = _all_of(review, indices) if everywhere else tuple(indices)
    return pictures.regrouped(review.retype(chosen, entity_type), indices[0])


def add(pictures: Pictures, spans: Sequence[Span], entity_type: str) -> Change:
    """Add findings that a person marked or searched for, as one act."""
    added = pictures.review.add_all(spans, entity_type)
    return pictures.regrouped(added, added[0] if added else None)


def add_box(pictures: Pictures, document: int, page: int, rectangle: Rectangle, entity_type: str) -> Change:
    """Add what stands in a rectangle of a page, which counts from 1."""
    added = pictures.review.add_box(document, page - 1, rectangle, entity_type)
    return pictures.regrouped(added, added[0] if added else None)


def search(
    review: Review, text: str, *, regex: bool, whole_words: bool, match_case: bool
) -> tuple[Span, ...]:
    """Return where a text stands in the documents."""
    return review.search(text, regex=regex, whole_words=whole_words, match_case=match_case)


def outcome(session: Session, review: Review, number: int) -> outcomes.Outcome:
    """Return what becomes of a finding if it is accepted as it stands."""
    return outcomes.foretell(session, review, number)


def merge(pictures: Pictures, numbers: Sequence[int]) -> Change:
    """Make one entity of several."""
    return pictures.regrouped(focus=pictures.review.merge(numbers))


def split(pictures: Pictures, indices: Sequence[int]) -> Change:
    """Make findings of one entity an entity of their own."""
    return pictures.regrouped(focus=pictures.review.split(indices))


def acknowledge(pictures: Pictures, document: int, places: Iterable[str]) -> Change:
    """Record that a person looked at places of a document that no reader could read."""
    pictures.review.acknowledge(document, places)
    return pictures.decided(())


def finish(pictures: Pictures) -> Change:
    """Say that one of two persons has finished."""
    pictures.review.finish()
    return pictures.decided(())


def open_settlement(session: Session, review: Review) -> Settlement:
    """Compare the reviews of two persons; raise GateClosed while one is not finished."""
    return Settlement(session, review.matter, review.detected, review.policy)


def settle(settlement: Settlement, number: int, side: Side) -> tuple[Difference, ...]:
    """Let one person's decision count, and return all differences."""
    settlement.settle(number, side)
    return settlement.differences()


def undo_settling(settlement: Settlement) -> tuple[Difference, ...]:
    """Take back what was settled last, and return all differences."""
    settlement.undo()
    return settlement.differences()


def undo(pictures: Pictures) -> Change:
    """Take back the last act."""
    kind = pictures.review.next_undo
    return _again(pictures, kind, pictures.review.undo())


def redo(pictures: Pictures) -> Change:
    """Make the last undone act again."""
    kind = pictures.review.next_redo
    return _again(pictures, kind, pictures.review.redo())


def _again(pictures: Pictures, kind: ActKind | None, touched: Iterable[int]) -> Change:
    return pictures.decided(touched) if kind is ActKind.DECIDE else pictures.regrouped(touched)


def _all_of(review: Review, indices: Sequence[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(each for index in indices for each in review.occurrences(index)))


def _kept(item: ReviewItem) -> bool:
    return item.operator == "keep" and not item.gate


def protect(
    session: Session,
    review: Review,
    out: Path,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> ProtectReport:
    """Write the protected files into a new or empty folder."""
    looked_at = {
        entry.path: review.acknowledged(number) for number, entry in enumerate(review.detected.documents)
    }
    return protecting.protect(session, review, out, acknowledge=looked_at, progress=progress, cancel=cancel)


def protect_again(
    session: Session,
    review: Review,
    before: ProtectReport,
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
        return protect(session, review, out, progress=progress, cancel=cancel)
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    earlier = out.rename(aside / out.name)
    try:
        report = protect(session, review, out, progress=progress, cancel=cancel)
    except BaseException:
        earlier.rename(out)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)
    return report
