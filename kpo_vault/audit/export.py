"""The log as a file that anybody can check with public keys alone.

    {"format":"kpo-vault-log","keys":["…"],"origin":"kpo-vault/log/…","version":1}   Ed25519 keys in hexadecimal
    {"actor":"…","index":0,"kind":"unlock","time":"…"}          one line for each entry: exactly the hashed bytes
    …
    {"checkpoints":["…"]}                                        C2SP signed notes, smallest tree first

The whole log is there, so that every checkpoint's root is recomputed and no proofs are needed.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from crypto.checkpoint import Checkpoint, NoteVerifier
from crypto.errors import InvalidKey, InvalidNote
from crypto.merkle import MerkleTree, leaf_hash
from crypto.minisign import MinisignPublicKey
from kpo_vault.audit.errors import LogDamaged, OtherSigner
from kpo_vault.audit.events import RecordedEvent
from kpo_vault.errors import OutputFailed

FORMAT: Final = "kpo-vault-log"
VERSION: Final = 1
_LONGEST_LINE: Final = 64 * 1024 * 1024  # bytes; the last line holds all checkpoints


@dataclass(frozen=True, slots=True)
class ExportVerification:
    """A sound export. ``trusted`` tells whether a key that the caller named has signed the last checkpoint;

    without one, the file only agrees with the keys that it brings along (``keys``).
    """

    origin: str
    entries: int
    checkpoints: int
    root: str
    keys: tuple[str, ...]
    trusted: bool


def write(
    path: Path, origin: str, verifiers: Sequence[NoteVerifier], entries: Iterable[bytes], notes: Sequence[str]
) -> int:
    """Write an export in one step and return the number of entries; raise OutputFailed."""
    part = path.with_name(path.name + ".part")
    header = {
        "format": FORMAT,
        "version": VERSION,
        "origin": origin,
        "keys": [verifier.public_key.hex() for verifier in verifiers],
    }
    count = 0
    try:
        try:
            with part.open("wb") as stream:
                stream.write(_line(header))
                for entry in entries:
                    stream.write(entry + b"\n")
                    count += 1
                stream.write(_line({"checkpoints": list(notes)}))
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputFailed(path=str(path), reason=error.strerror or "the system refused") from None
    return count


def verify_export(
    path: Path, public_keys: Sequence[MinisignPublicKey] | None = None, *, witnessed: Sequence[str] = ()
) -> ExportVerification:
    """Check an exported log: every entry's form, every checkpoint's signature and root.

    ``public_keys`` are the keys of the cards that the log is expected from; without them the keys inside the file
    are used. ``witnessed`` are checkpoints that somebody kept from earlier (out of packet manifests): they must lie
    on this log. Raise LogDamaged at the first fault.
    """
    header, tree, notes = _read(path)
    origin, keys = header["origin"], header["keys"]
    try:
        own = tuple(NoteVerifier(origin, bytes.fromhex(key)) for key in keys)
    except (InvalidKey, ValueError, TypeError):
        raise LogDamaged(reason="its header names an impossible key") from None
    if not notes:
        raise LogDamaged(reason="it has no signed checkpoint")
    sizes = check_notes(notes, tree, own, origin)
    if sizes[-1] != len(tree):
        raise LogDamaged(reason=f"its last checkpoint covers {sizes[-1]} of {len(tree)} entries")
    trusted = False
    if public_keys is not None:
        named = tuple(NoteVerifier(origin, key.public_key) for key in public_keys)
        try:
            Checkpoint.open(notes[-1], named, origin=origin)
        except InvalidNote:
            raise OtherSigner from None  # its own keys have signed it, as was just seen
        trusted = True
        own = named + own
    check_notes(witnessed, tree, own, origin)
    return ExportVerification(origin, len(tree), len(notes), tree.root().hex(), tuple(keys), trusted)


def check_notes(
    notes: Sequence[str], tree: MerkleTree, verifiers: Sequence[NoteVerifier], origin: str
) -> list[int]:
    """Check signed checkpoints of a log against its tree and return their sizes; raise LogDamaged."""
    sizes = []
    for note in notes:
        try:
            checkpoint = Checkpoint.open(note, verifiers, origin=origin)
        except InvalidNote as error:
            raise LogDamaged(reason=f"a checkpoint is not valid ({error.parameters['reason']})") from None
        if checkpoint.size > len(tree):
            raise LogDamaged(reason=f"a checkpoint covers {checkpoint.size} entries, the log has {len(tree)}")
        if tree.root(checkpoint.size) != checkpoint.root:
            raise LogDamaged(reason=f"its first {checkpoint.size} entries are not the ones that were signed")
        sizes.append(checkpoint.size)
    if sizes != sorted(sizes):
        raise LogDamaged(reason="its checkpoints are out of order")
    return sizes


def _read(path: Path) -> tuple[dict[str, Any], MerkleTree, list[str]]:
    """Return the header, the tree over the entries, and the checkpoints of an export."""
    tree = MerkleTree()
    try:
        with path.open("rb") as stream:
            first = stream.readline(_LONGEST_LINE)
            header = _object(first)
            sound = header.keys() == {"format", "version", "origin", "keys"} and isinstance(
                header["keys"], list
            )
            if not sound or header["format"] != FORMAT or not isinstance(header["origin"], str):
                raise LogDamaged(reason="it is not an exported audit log")
            if header["version"] != VERSION:
                raise LogDamaged(reason="its version is not known to this program")
            previous = stream.readline(_LONGEST_LINE)
            while line := stream.readline(_LONGEST_LINE):
                entry = previous.removesuffix(b"\n")
                RecordedEvent.parse(entry, len(tree))
                tree.append(leaf_hash(entry))
                previous = line
    except OSError as error:
        raise LogDamaged(reason=f"it cannot be read ({error.strerror or 'the system refused'})") from None
    trailer = _object(previous)
    notes = trailer.get("checkpoints")
    if (
        trailer.keys() != {"checkpoints"}
        or not isinstance(notes, list)
        or not all(isinstance(n, str) for n in notes)
    ):
        raise LogDamaged(reason="its end is missing")
    keys = (key for key in header["keys"] if isinstance(key, str))
    if first != _line(header) or previous != _line(trailer) or any(key != key.lower() for key in keys):
        raise LogDamaged(reason="it is not spelled as exports are")
    return header, tree, notes


def _object(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {}


def _line(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
