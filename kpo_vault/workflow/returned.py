"""What came back: files of a returned packet, or of a folder, with what their tokens stand for; all in memory.

A packet counts only if it answers one of ours and comes from somebody whom we sealed that to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crypto.packet import PacketKind, open_unsigned
from kpo_vault.errors import GateClosed
from kpo_vault.progress import CancelToken, Progress, part_of
from kpo_vault.vault.errors import UnknownPacket
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.outputs import Output, WrittenText
from kpo_vault.vault.packets import Direction, Packet
from kpo_vault.workflow.folders import private_folder
from kpo_vault.workflow.glossary import GLOSSARY_FILES
from kpo_vault.workflow.receiving import refusals_logged, unpack
from kpo_vault.workflow.replacing import meant
from kpo_vault.workflow.session import Session
from redaction.restore import Codebook, Written
from redaction.tokens import Token

__all__ = ["OpenedReturn", "ReturnedFile", "opened_return", "unsigned_files"]


@dataclass(frozen=True, slots=True, repr=False)
class ReturnedFile:
    """A file that came back: its content, the name that its restored form gets, and the tokens sent in it."""

    name: str
    content: bytes
    original_name: str
    expected: tuple[Token, ...]
    written: tuple[WrittenText, ...] = ()

    @property
    def placed(self) -> Mapping[str, int]:
        """The texts without a token that were written into this file, and in how many places."""
        return {entry.text: entry.places for entry in self.written}


@dataclass(frozen=True, slots=True, repr=False)
class OpenedReturn:
    """A returned packet that answers one of ours: its files, and what their tokens stand for."""

    packet_id: str
    sender: str
    in_reply_to: str | None
    seen: bool
    matter: Matter
    files: tuple[ReturnedFile, ...]
    codebook: Codebook


@contextmanager
def opened_return(
    session: Session, path: Path, beside: Path, progress: Progress, cancel: CancelToken | None
) -> Iterator[OpenedReturn]:
    """Yield a returned packet, opened in a private folder beside a path; raises what ``restore_packet`` raises."""
    with private_folder(beside) as private:
        with refusals_logged(session):
            opened = unpack(
                session, path, private / "returned", progress=part_of(progress, 0, 0.3), cancel=cancel
            )
            manifest = opened.manifest
            sender = str(manifest.sender.fingerprint)
            sent = _answered(session, manifest.kind, manifest.in_reply_to, sender)
        matter = session.vault.matters.by_id(sent.matter or 0)
        files = tuple(
            _from_packet(matter, sent, file.name, (opened.folder / file.name).read_bytes())
            for file in manifest.files
            if file.name not in GLOSSARY_FILES
            or file.name not in sent.files
            or sent.files[file.name].sha256 != file.sha256
        )
        yield OpenedReturn(
            manifest.packet_id,
            sender,
            manifest.in_reply_to,
            session.vault.packets.seen(manifest.packet_id, Direction.RECEIVED),
            matter,
            files,
            _codebook(matter, sent),
        )


def unsigned_files(
    session: Session, matter: Matter, paths: Sequence[Path], beside: Path
) -> tuple[list[ReturnedFile], Codebook]:
    """Return results that came back some other way, and what all tokens of the matter stand for."""
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
        name, content = _plain(session, path, beside)
        output = known.get(name)
        original = output.original_name if output else name
        tokens, written = (output.tokens, output.written) if output else ((), ())
        returned.append(ReturnedFile(name, content, original, tokens, written))
    return returned, codebook


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


def _from_packet(matter: Matter, sent: Packet, name: str, content: bytes) -> ReturnedFile:
    file = sent.files.get(name)
    if file is None:
        return ReturnedFile(name, content, name, ())
    output = matter.outputs.find(file.sha256)
    tokens, written = (output.tokens, output.written) if output else ((), ())
    return ReturnedFile(name, content, file.original or file.output, tokens, written)


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
