"""Step 9: tokens of returned documents back to their exact originals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crypto.packet import PacketKind, open_unsigned
from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.vault.disclosures import record_return
from kpo_vault.vault.errors import UnknownPacket
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.outputs import Output, WrittenText
from kpo_vault.vault.packets import Direction, Packet
from kpo_vault.workflow.document_work import Restored, restore_returned
from kpo_vault.workflow.folders import files_of, free_name, new_folder, private_folder, write_file
from kpo_vault.workflow.glossary import GLOSSARY_FILES
from kpo_vault.workflow.receiving import refusals_logged, unpack
from kpo_vault.workflow.replacing import meant
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.documents import registry
from redaction.errors import RedactionError
from redaction.restore import Codebook, RestoreReport, Written
from redaction.tokens import Token


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


@dataclass(frozen=True, slots=True, repr=False)
class _Returned:
    """A file that came back: its content, the name that its restored form gets, and the tokens sent in it."""

    name: str
    content: bytes
    original_name: str
    expected: tuple[Token, ...]
    written: tuple[WrittenText, ...] = ()


def restore_packet(
    session: Session,
    path: Path,
    out: Path,
    *,
    accept_corrections: bool = False,
    again: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> RestoreOutcome:
    """Open a returned packet, match it to the packet that it answers, and restore its files into ``out``.

    Only tokens that the answered packet issued are restored. Raises GateClosed for a packet that answers none of
    ours, comes from someone whom we did not send it to, or was restored before (unless ``again``), and what
    opening raises.
    """
    with session.working_in(out.parent), private_folder(out) as private, refusals_logged(session):
        opened = unpack(
            session, path, private / "returned", progress=part_of(progress, 0, 0.3), cancel=cancel
        )
        manifest = opened.manifest
        sent = _answered(session, manifest.kind, manifest.in_reply_to, str(manifest.sender.fingerprint))
        seen = session.vault.packets.seen(manifest.packet_id, Direction.RECEIVED)
        if seen and not again:
            raise GateClosed("replay", "This packet was restored before.", ("replay",))
        if seen:
            session.log("override", gate="replay", packet=manifest.packet_id)
        matter = session.vault.matters.by_id(sent.matter or 0)
        returned = [
            _from_packet(matter, sent, name, (opened.folder / name).read_bytes())
            for name, digest in ((file.name, file.sha256) for file in manifest.files)
            if name not in GLOSSARY_FILES or name not in sent.files or sent.files[name].sha256 != digest
        ]
        outcome = _restore(
            matter,
            returned,
            _codebook(matter, sent),
            out,
            accept_corrections=accept_corrections,
            progress=part_of(progress, 0.3, 1.0),
            cancel=cancel,
        )
        if not seen:
            session.vault.packets.record(
                manifest.packet_id,
                Direction.RECEIVED,
                peers=[str(manifest.sender.fingerprint)],
                in_reply_to=manifest.in_reply_to,
            )
            record_return(matter.audit_records, manifest.packet_id, sent.packet_id, len(outcome.files))
    _log(session, matter, outcome, accept_corrections, packet=manifest.packet_id)
    return outcome


def restore_files(
    session: Session,
    matter_name: str,
    paths: Sequence[Path],
    out: Path,
    *,
    accept_corrections: bool = False,
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
    accept_corrections: bool,
    progress: Progress,
    cancel: CancelToken | None,
) -> RestoreOutcome:
    codebook = Codebook(
        matter.codec, dict(matter.surrogates.all()), written=_written(matter, matter.outputs.all())
    )
    known = {output.name: output for output in matter.outputs.all()}
    for sent in matter.packets.list():
        known |= {
            name: output for name, file in sent.files.items() if (output := matter.outputs.find(file.sha256))
        }
    returned = []
    for path in paths:
        name, content = _plain(session, path, out)
        output = known.get(name)
        original = output.original_name if output else name
        tokens, written = (output.tokens, output.written) if output else ((), ())
        returned.append(_Returned(name, content, original, tokens, written))
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
    accept_corrections: bool = False,
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


def _plain(session: Session, path: Path, out: Path) -> tuple[str, bytes]:
    """Return a file's name and content, decrypted if it is an age file."""
    if path.suffix.lower() != ".age":
        return path.name, path.read_bytes()
    with private_folder(out) as private:
        target = private / "result"
        open_unsigned(path, target, identities=session.identities())
        return path.stem, target.read_bytes()


def _answered(session: Session, kind: PacketKind, in_reply_to: str | None, sender: str) -> Packet:
    """Return the packet of ours that was answered, by one of those whom it was sealed to."""
    if kind is not PacketKind.RETURN or in_reply_to is None:
        raise GateClosed(
            "not-a-return", "This packet is no answer to one of yours: it is one to open, not to restore."
        )
    try:
        sent = session.vault.packets.get(in_reply_to, Direction.SENT)
    except UnknownPacket:
        raise GateClosed("unknown-packet", "This packet answers one that this vault never sent.") from None
    if sent.matter is None:
        raise GateClosed("unknown-packet", "This packet answers one that belongs to no matter of this vault.")
    if sender not in sent.peers:
        raise GateClosed(
            "wrong-sender", "This packet comes from someone to whom its question was never sealed."
        )
    return sent


def _from_packet(matter: Matter, sent: Packet, name: str, content: bytes) -> _Returned:
    file = sent.files.get(name)
    if file is None:
        return _Returned(name, content, name, ())
    output = matter.outputs.find(file.sha256)
    tokens, written = (output.tokens, output.written) if output else ((), ())
    return _Returned(name, content, file.original or file.output, tokens, written)


def _codebook(matter: Matter, sent: Packet) -> Codebook:
    surfaces = matter.surrogates.lookup_many(sent.tokens)
    outputs = [output for file in sent.files.values() if (output := matter.outputs.find(file.sha256))]
    return Codebook(matter.codec, surfaces, written=_written(matter, outputs))


def _written(matter: Matter, outputs: Iterable[Output]) -> Iterator[Written]:
    """Yield the texts that stand in outputs for values without a token."""
    for output in outputs:
        for entry in output.written:
            if (surface := matter.surrogates.lookup(entry.token)) is not None:
                yield meant(entry, surface)


def _restore(
    matter: Matter,
    returned: Sequence[_Returned],
    codebook: Codebook,
    out: Path,
    *,
    accept_corrections: bool,
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
                placed = {entry.text: entry.places for entry in file.written}
                restored: Restored = isolated(
                    restore_returned, file.name, file.content, shared, accept_corrections,
                    Counter(file.expected), placed, seconds=seconds_for(len(file.content)), cancel=cancel,
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
    session: Session, matter: Matter, outcome: RestoreOutcome, corrected: bool, packet: str | None = None
) -> None:
    details: dict[str, str | int] = {str(status): n for status, n in outcome.report.counts().items() if n}
    details |= {"files": len(outcome.files), "restored": details.get("restored", 0)}
    if corrected:
        details["action"] = "corrections-accepted"
    if packet is not None:
        details["packet"] = packet
    session.log("restore", matter=matter, **details)
