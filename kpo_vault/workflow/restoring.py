"""Step 9: tokens of returned documents back to their exact originals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.vault.disclosures import record_return
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.packets import Direction
from kpo_vault.workflow.document_work import Restored, restore_returned
from kpo_vault.workflow.folders import files_of, free_name, new_folder, write_file
from kpo_vault.workflow.receiving import refusals_logged
from kpo_vault.workflow.returned import ReturnedFile, opened_return, unsigned_files
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.documents import registry
from redaction.errors import RedactionError
from redaction.restore import Codebook, Place, RestoreReport

# All corrections, none, or those of the places that a person accepted in documents by their returned names.
Corrections = bool | Mapping[str, Collection[Place]]


@dataclass(frozen=True, slots=True, repr=False)
class RestoredFile:
    """One returned file: where its restored form lies with the report, or the error for which there is none."""

    name: str
    path: Path | None
    report: RestoreReport | None
    error: RedactionError | None = None


@dataclass(frozen=True, slots=True, repr=False)
class RestoreOutcome:
    """The restored files in ``folder`` and one report over all of them."""

    folder: Path
    files: tuple[RestoredFile, ...]

    @property
    def report(self) -> RestoreReport:
        """The report over all files."""
        return RestoreReport.merge(file.report for file in self.files if file.report is not None)

    @property
    def refused(self) -> tuple[RestoredFile, ...]:
        """The files that could not be read or written."""
        return tuple(file for file in self.files if file.error is not None)

    def as_json(self) -> dict[str, Any]:
        """Return the outcome for a program; holds tokens, never originals."""
        return {
            "folder": str(self.folder),
            "files": [
                {
                    "name": file.name,
                    "error": file.error.code if file.error else None,
                    "report": file.report.to_json() if file.report else None,
                }
                for file in self.files
            ],
            "counts": {str(status): count for status, count in self.report.counts().items()},
        }


def restore_packet(
    session: Session,
    path: Path,
    out: Path,
    *,
    accept_corrections: Corrections = False,
    again: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> RestoreOutcome:
    """Open a returned packet, match it to the packet that it answers, and restore its files into ``out``.

    Only tokens that the answered packet issued are restored. Raises GateClosed for a packet that answers none of
    ours, comes from someone whom we did not send it to, or was restored before (unless ``again``), and what
    opening raises.
    """
    with session.working_in(out.parent), opened_return(session, path, out, progress, cancel) as opened:
        matter = opened.matter
        if opened.seen and not again:
            with refusals_logged(session):
                raise GateClosed("replay", "This packet was restored before.", ("replay",))
        if opened.seen:
            session.log("override", gate="replay", packet=opened.packet_id)
        outcome = _restore(
            matter,
            opened.files,
            opened.codebook,
            out,
            accept_corrections=accept_corrections,
            progress=part_of(progress, 0.3, 1.0),
            cancel=cancel,
        )
        if not opened.seen:
            session.vault.packets.record(
                opened.packet_id,
                Direction.RECEIVED,
                peers=[opened.sender],
                in_reply_to=opened.in_reply_to,
            )
            record_return(
                matter.audit_records, opened.packet_id, opened.in_reply_to or "", len(outcome.files)
            )
    _log(session, matter, outcome, accept_corrections, packet=opened.packet_id)
    return outcome


def restore_files(
    session: Session,
    matter_name: str,
    paths: Sequence[Path],
    out: Path,
    *,
    accept_corrections: Corrections = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> RestoreOutcome:
    """Restore results that came back some other way, against all tokens of the matter.

    A file "NAME.age" is decrypted first: so a partner with plain age answers. Nobody signed what is restored here.
    """
    matter = session.matter(matter_name)
    with session.working_in(out.parent):
        outcome = _restore_unsigned(
            session,
            matter,
            paths,
            out,
            accept_corrections=accept_corrections,
            progress=progress,
            cancel=cancel,
        )
    _log(session, matter, outcome, accept_corrections)
    return outcome


def _restore_unsigned(
    session: Session,
    matter: Matter,
    paths: Sequence[Path],
    out: Path,
    *,
    accept_corrections: Corrections,
    progress: Progress,
    cancel: CancelToken | None,
) -> RestoreOutcome:
    returned, codebook = unsigned_files(session, matter, paths, out)
    return _restore(
        matter,
        returned,
        codebook,
        out,
        accept_corrections=accept_corrections,
        progress=progress,
        cancel=cancel,
    )


def restore_folder(
    session: Session,
    matter_name: str,
    folder: Path,
    out: Path,
    *,
    accept_corrections: Corrections = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> RestoreOutcome:
    """Restore the files of a folder; see ``restore_files``."""
    return restore_files(
        session,
        matter_name,
        files_of(folder),
        out,
        accept_corrections=accept_corrections,
        progress=progress,
        cancel=cancel,
    )


def _restore(
    matter: Matter,
    returned: Sequence[ReturnedFile],
    codebook: Codebook,
    out: Path,
    *,
    accept_corrections: Corrections,
    progress: Progress,
    cancel: CancelToken | None,
) -> RestoreOutcome:
    if not returned:
        raise UsageError("There is nothing to restore.")
    files = []
    shared = Shared(codebook)
    with new_folder(out) as private:
        taken: set[str] = set()
        for number, file in enumerate(returned):
            if cancel:
                cancel.raise_if_cancelled()
            progress(number / len(returned), f"Restoring {number + 1} of {len(returned)}")
            try:
                accepted = (
                    accept_corrections
                    if isinstance(accept_corrections, bool)
                    else frozenset(accept_corrections.get(file.name, ()))
                )
                restored: Restored = isolated(
                    restore_returned, file.name, file.content, shared, accepted,
                    Counter(file.expected), file.placed, seconds=seconds_for(len(file.content)), cancel=cancel,
                )  # fmt: skip
            except RedactionError as error:
                # Work must not be lost because one file cannot be read: it is handed on as it came.
                name = free_name(file.name, taken)
                write_file(private / name, file.content)
                files.append(RestoredFile(file.name, out / name, None, error))
                continue
            restored_name = file.original_name
            if restored_name == file.name:
                restored_name = restored.name
            name = free_name(registry.with_suffix_of(restored_name, file.name), taken)
            write_file(private / name, restored.content)
            files.append(RestoredFile(name, out / name, restored.report))
    progress(1.0, "Restored")
    return RestoreOutcome(out, tuple(files))


def _log(
    session: Session,
    matter: Matter,
    outcome: RestoreOutcome,
    corrected: Corrections,
    packet: str | None = None,
) -> None:
    details: dict[str, str | int] = {str(status): n for status, n in outcome.report.counts().items() if n}
    details |= {"files": len(outcome.files), "restored": details.get("restored", 0)}
    if corrected:
        details["action"] = "corrections-accepted"
    if packet is not None:
        details["packet"] = packet
    session.log("restore", matter=matter, **details)
