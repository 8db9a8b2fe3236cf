r"""A part of the log that anybody can check: chosen entries, each with its Merkle proof under one signed checkpoint.

    {"checkpoint":"…","format":"kpo-vault-log-extract","keys":["…"],"origin":"kpo-vault/log/…","version":1}
    {"entry":"{\"actor\":…}","proof":["…"]}        RFC 6962 inclusion proof, hashes in hexadecimal, nearest first
    …
    {"entries":2}

It tells one matter's story without telling the others'. It proves that these entries are in the log at these places;
that none is left out, only the whole log proves.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from crypto.checkpoint import Checkpoint, NoteVerifier
from crypto.errors import InvalidKey, InvalidNote, InvalidProof
from crypto.merkle import MerkleTree, leaf_hash, verify_inclusion
from crypto.minisign import MinisignPublicKey
from kpo_vault.audit.errors import LogDamaged, OtherSigner
from kpo_vault.audit.events import RecordedEvent
from kpo_vault.errors import OutputFailed

FORMAT: Final = "kpo-vault-log-extract"
VERSION: Final = 1
_LONGEST_LINE: Final = 1024 * 1024  # bytes
_LONGEST_PROOF: Final = 64  # hashes


@dataclass(frozen=True, slots=True)
class ExtractVerification:
    """A sound extract: ``entries`` of a log of ``size``; ``trusted`` if a key that the caller named has signed."""

    origin: str
    entries: int
    size: int
    root: str
    trusted: bool


def is_extract(path: Path) -> bool:
    """Tell an extract from a whole log by its first line, without checking it."""
    with path.open("rb") as stream:
        return f'"format":"{FORMAT}"'.encode() in stream.readline(_LONGEST_LINE)


def write_extract(
    path: Path,
    origin: str,
    verifiers: Sequence[NoteVerifier],
    note: str,
    tree: MerkleTree,
    entries: Iterable[tuple[int, bytes]],
) -> int:
    """Write ``entries`` (number and line) with proofs in the tree that ``note`` signs; return how many.

    Raises OutputFailed; the caller removes what was written then.
    """
    header = {
        "format": FORMAT,
        "version": VERSION,
        "origin": origin,
        "keys": [verifier.public_key.hex() for verifier in verifiers],
        "checkpoint": note,
    }
    count = 0
    try:
        with path.open("wb") as stream:
            stream.write(_line(header))
            for index, line in entries:
                proof = [node.hex() for node in tree.inclusion_proof(index)]
                stream.write(_line({"entry": line.decode(), "proof": proof}))
                count += 1
            stream.write(_line({"entries": count}))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise OutputFailed(path=str(path), reason=error.strerror or "the system refused") from None
    return count


def verify_extract(path: Path, public_keys: Sequence[MinisignPublicKey] | None = None) -> ExtractVerification:
    """Check every entry's form, place and proof, and the signature of the checkpoint.

    ``public_keys`` are those of the cards that the log is expected from; without them the keys inside the file are
    used. Raise LogDamaged at the first fault.
    """
    try:
        with path.open("rb") as stream:
            checkpoint, trusted = _header(stream, public_keys)
            return _entries(stream, checkpoint, trusted=trusted)
    except OSError as error:
        raise LogDamaged(reason=f"it cannot be read ({error.strerror or 'the system refused'})") from None


def _header(stream: BinaryIO, public_keys: Sequence[MinisignPublicKey] | None) -> tuple[Checkpoint, bool]:
    header = _object(stream.readline(_LONGEST_LINE))
    if header.keys() != {"format", "version", "origin", "keys", "checkpoint"} or header["format"] != FORMAT:
        raise LogDamaged(reason="it is not an extract of an audit log")
    if header["version"] != VERSION:
        raise LogDamaged(reason="its version is not known to this program")
    origin, note = header["origin"], header["checkpoint"]
    if not isinstance(origin, str) or not isinstance(note, str):
        raise LogDamaged(reason="its header is not in its one allowed form")
    try:
        own = [_hex(key) for key in header["keys"]]
        checkpoint = Checkpoint.open(note, [NoteVerifier(origin, key) for key in own], origin=origin)
        if public_keys:
            _require_signer(note, origin, public_keys)
    except InvalidNote as error:
        raise LogDamaged(reason=f"its checkpoint is not valid ({error.parameters['reason']})") from None
    except (InvalidKey, ValueError, TypeError):
        raise LogDamaged(reason="its header names an impossible key") from None
    return checkpoint, bool(public_keys)


def _require_signer(note: str, origin: str, public_keys: Sequence[MinisignPublicKey]) -> None:
    try:
        Checkpoint.open(note, [NoteVerifier(origin, key.public_key) for key in public_keys], origin=origin)
    except InvalidNote:
        raise OtherSigner from None


def _entries(stream: BinaryIO, checkpoint: Checkpoint, *, trusted: bool) -> ExtractVerification:
    last, count = -1, 0
    while fields := _object(stream.readline(_LONGEST_LINE)):
        if fields.keys() == {"entries"}:
            if fields["entries"] != count or stream.read(1):
                break
            return ExtractVerification(
                checkpoint.origin, count, checkpoint.size, checkpoint.root.hex(), trusted
            )
        index = _check(fields, checkpoint)
        if index <= last:
            raise LogDamaged(reason="its entries are out of order")
        last, count = index, count + 1
    raise LogDamaged(reason="its end is missing")


def _check(fields: dict[str, Any], checkpoint: Checkpoint) -> int:
    """Return the number of a proven entry."""
    try:
        line, proof = fields["entry"].encode(), fields["proof"]
        index = json.loads(line)["index"]
        if fields.keys() != {"entry", "proof"} or type(index) is not int or len(proof) > _LONGEST_PROOF:
            raise ValueError
        nodes = [_hex(node) for node in proof]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise LogDamaged(reason="an entry is not in its one allowed form") from None
    RecordedEvent.parse(line, index)
    try:
        verify_inclusion(index, checkpoint.size, leaf_hash(line), nodes, checkpoint.root)
    except InvalidProof:
        raise LogDamaged(reason=f"entry {index} is not in the log that was signed") from None
    return index


def _hex(text: str) -> bytes:
    """Return the bytes of lower-case hexadecimal digits; two spellings of one hash would be a hiding place."""
    raw = bytes.fromhex(text)
    if raw.hex() != text:
        raise ValueError
    return raw


def _object(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line)
        if isinstance(value, dict) and _line(value) == line:
            return value
    except (ValueError, RecursionError):
        pass
    return {}


def _line(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
