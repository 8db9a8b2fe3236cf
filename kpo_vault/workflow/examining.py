"""Results are looked at before anything is written: every place that needs a person, as it came and as it would be.

What a person accepts here is named by document and place, and given to restoring (``Corrections``).
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.workflow.csv_cells import harmless
from kpo_vault.workflow.document_work import ExaminedPlace, examine_returned
from kpo_vault.workflow.folders import replace_file
from kpo_vault.workflow.returned import ReturnedFile, opened_return, unsigned_files
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.errors import RedactionError
from redaction.restore import Codebook, Place, RestoreReport, RestoreStatus

__all__ = [
    "Examination",
    "ExaminedFile",
    "accepted_places",
    "examine_files",
    "examine_packet",
    "write_report",
]

_COLUMNS: Final = ("document", "place", "status", "as returned", "proposed", "restored")


@dataclass(frozen=True, slots=True, repr=False)
class ExaminedFile:
    """One returned file: its name as returned and as the original was called, and its places, or why it is unreadable."""

    name: str
    original_name: str
    places: tuple[ExaminedPlace, ...]
    error: RedactionError | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Examination:
    """What restoring would do; ``seen`` says that this packet was restored before, ``matter`` whose tokens it holds."""

    matter: str
    files: tuple[ExaminedFile, ...]
    seen: bool = False

    @property
    def places(self) -> tuple[ExaminedPlace, ...]:
        """The places of all files."""
        return tuple(place for file in self.files for place in file.places)

    @property
    def proposals(self) -> tuple[ExaminedPlace, ...]:
        """The places where a correction is proposed, for a person to accept or to reject."""
        return tuple(place for place in self.places if place.item.proposal and not place.item.restored)

    @property
    def report(self) -> RestoreReport:
        """The report over all files, without any correction."""
        return RestoreReport(tuple(place.item for place in self.places))

    def counts(self) -> Mapping[RestoreStatus, int]:
        """Return the number of places of each status, zeros included."""
        return self.report.counts()

    def as_json(self) -> dict[str, Any]:
        """Return the examination for a program; holds tokens, never originals."""
        numbers = {id(place): number for number, place in enumerate(self.proposals, 1)}
        return {
            "matter": self.matter,
            "seen": self.seen,
            "counts": {str(status): count for status, count in self.counts().items()},
            "places": [
                {
                    "number": numbers.get(id(place)),
                    "document": place.item.document,
                    "place": place.item.place,
                    "status": str(place.item.status),
                    "text": place.item.text,
                    "proposal": place.item.proposal,
                }
                for place in self.places
                if place.item.status is not RestoreStatus.RESTORED
            ],
            "refused": [file.name for file in self.files if file.error is not None],
        }

    def original_name(self, document: str) -> str:
        """Return how the original of a returned document is called."""
        return next((file.original_name for file in self.files if file.name == document), document)


def examine_packet(
    session: Session, path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Examination:
    """Look at a returned packet; nothing is written that stays, and it does not count as restored.

    Raises what ``restore_packet`` raises, but for a packet that was restored before.
    """
    # The vault's own folder: the packet may lie where nothing can be written.
    beside = session.home / "returned"
    with session.working_in(beside.parent), opened_return(session, path, beside, progress, cancel) as opened:
        files = _examined(opened.files, opened.codebook, part_of(progress, 0.3, 1.0), cancel)
        return Examination(opened.matter.name, files, opened.seen)


def examine_files(
    session: Session,
    matter_name: str,
    paths: Sequence[Path],
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Examination:
    """Look at results that came back some other way, against all tokens of the matter."""
    matter = session.matter(matter_name)
    beside = session.home / "returned"
    with session.working_in(beside.parent):
        returned, codebook = unsigned_files(session, matter, paths, beside)
        return Examination(matter.name, _examined(returned, codebook, progress, cancel))


def accepted_places(places: Iterable[ExaminedPlace]) -> dict[str, frozenset[Place]]:
    """Return the accepted places as restoring takes them: by document, segment and character."""
    accepted: dict[str, set[Place]] = defaultdict(set)
    for place in places:
        accepted[place.item.document].add((place.item.segment, place.item.start))
    return {document: frozenset(found) for document, found in accepted.items()}


def write_report(
    examination: Examination, path: Path, accepted: Collection[ExaminedPlace] = (), *, all_places: bool = True
) -> None:
    """Write the places as a CSV file with tokens and no original; raises OutputFailed.

    Without ``all_places`` the restored ones are left out.
    """
    table = StringIO()
    writer = csv.writer(table)
    writer.writerow(_COLUMNS)
    chosen = {id(place) for place in accepted}
    for place in examination.places:
        item = place.item
        if item.status is RestoreStatus.RESTORED and not all_places:
            continue
        restored = item.restored or id(place) in chosen
        name = examination.original_name(item.document)
        row = (name, item.place, str(item.status), " ".join(item.text.split()), item.proposal or "")
        writer.writerow([*map(harmless, row), "yes" if restored else "no"])
    replace_file(path, table.getvalue().encode("utf-8-sig"))


def _examined(
    returned: Sequence[ReturnedFile], codebook: Codebook, progress: Progress, cancel: CancelToken | None
) -> tuple[ExaminedFile, ...]:
    shared = Shared(codebook)
    found = []
    for number, file in enumerate(returned):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / len(returned), f"Looking at {number + 1} of {len(returned)}")
        original = file.original_name or file.name
        try:
            places: tuple[ExaminedPlace, ...] = isolated(
                examine_returned, file.name, file.content, shared, Counter(file.expected), file.placed,
                seconds=seconds_for(len(file.content)), cancel=cancel,
            )  # fmt: skip
        except RedactionError as error:
            found.append(ExaminedFile(file.name, original, (), error))
        else:
            found.append(ExaminedFile(file.name, original, places))
    progress(1.0, "Looked at")
    return tuple(found)
