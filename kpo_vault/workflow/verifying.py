"""What public keys alone can prove about a packet or a log; needs no vault."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from crypto import age
from crypto import packet as packets
from crypto.card import Card
from crypto.manifest import MAX_SIZE as MAX_MANIFEST
from crypto.manifest import Manifest
from kpo_vault.audit import LOG_FORMAT, is_extract, verify_export, verify_extract
from kpo_vault.errors import CardNeeded, NoCheckpoint, NoKeyFile, NotVerifiable, WholeLogNeeded
from kpo_vault.workflow.proofs import FileVerification, Statement

_AGE_INTRODUCTIONS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_MAX_KEY_FILE: Final = 1 << 20  # bytes
_MAX_JSON: Final = 1 << 24  # bytes: what is larger is read as a log, line by line


def verify_file(
    path: Path,
    card: Path | None = None,
    keys: Sequence[age.Identity] = (),
    witnesses: Sequence[Path] = (),
) -> FileVerification:
    """Check an exported log, the folder of an opened packet, or the outside of a sealed one.

    ``card`` is that of whoever must have signed; with ``keys`` that open it, all of a sealed packet is checked and
    nothing is written. ``witnesses`` are folders of packets that were opened earlier: the checkpoint in each must lie
    on the log. Raises LogDamaged, PacketError, BadSignature, AgeError, NotVerifiable and its kinds.
    """
    signer = Card.parse(card.read_bytes()) if card else None
    if path.is_dir():
        return _verify_folder(path, signer)
    with path.open("rb") as file:
        start = file.read(64)
    if start.startswith(_AGE_INTRODUCTIONS):
        return _verify_sealed(path, signer, keys) if keys else _verify_outside(path)
    if start.startswith(b"{") and not _is_other_json(path):
        return _verify_log(path, signer, [_kept_checkpoint(witness) for witness in witnesses])
    raise NotVerifiable(name=path.name)


def _is_other_json(path: Path) -> bool:
    """Whether a file is one JSON object and does not claim to be a log, as a card is and a list of findings.

    A log has several lines, so that a damaged one is no JSON object as a whole: it stays a log, and not intact.
    """
    if path.stat().st_size > _MAX_JSON:
        return False
    try:
        found = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and not str(found.get("format")).startswith(LOG_FORMAT)


def _verify_log(path: Path, signer: Card | None, witnessed: Sequence[str]) -> FileVerification:
    keys = [signer.minisign] if signer and signer.minisign else None
    if is_extract(path):
        if witnessed:
            raise WholeLogNeeded
        return _verify_extract(path, signer)
    found = verify_export(path, keys, witnessed=witnessed)
    said = [
        Statement("entries", number=found.entries, digest=found.root[:16]),
        Statement("checkpoints", number=found.checkpoints),
        *_signed_by(signer if found.trusted else None),
    ]
    if witnessed:
        said.insert(2, Statement("witnessed", number=len(witnessed)))
    return FileVerification(True, "log", tuple(said))


def _verify_extract(path: Path, signer: Card | None) -> FileVerification:
    found = verify_extract(path, [signer.minisign] if signer and signer.minisign else None)
    said = (
        Statement("proven", number=found.entries, size=found.size, digest=found.root[:16]),
        Statement("extract"),
        *_signed_by(signer if found.trusted else None),
    )
    return FileVerification(True, "extract", said)


def _signed_by(signer: Card | None) -> Iterable[Statement]:
    """Return who signed the log's checkpoints; of a key that the file brings along nobody knows whose it is."""
    if signer is not None:
        return (Statement("signed", name=signer.name),)
    return (Statement("signed-by-itself"), Statement("card-for-signer"))


def _verify_folder(path: Path, signer: Card | None) -> FileVerification:
    if not any(place.is_file() for place in _manifests(path)):
        raise NotVerifiable(name=path.name)
    if signer is None:
        raise CardNeeded
    found = packets.verify_folder(path, [signer])
    said = [Statement("both-signatures", name=signer.name), Statement("packet", id=found.manifest.packet_id)]
    said += [Statement("file-unchanged", name=name) for name in found.unchanged]
    said += [Statement("file-changed", name=name) for name in found.changed]
    said += [Statement("file-missing", name=name) for name in found.missing]
    said += [Statement("file-added", name=name) for name in found.added]
    return FileVerification(found.intact, "folder", tuple(said))


def _manifests(folder: Path) -> tuple[Path, Path]:
    """Return where the manifest of an opened packet may lie."""
    return folder / "_packet" / "manifest.json", folder / "manifest.json"


def _kept_checkpoint(path: Path) -> str:
    """Return the sender's checkpoint in a packet that was opened, or in its manifest; raises NoCheckpoint."""
    found = next((each for each in (*_manifests(path), path) if each.is_file()), None)
    if found is None or found.stat().st_size > MAX_MANIFEST:
        raise NoCheckpoint(name=path.name)
    note = Manifest.parse(found.read_bytes()).audit_checkpoint
    if note is None:
        raise NoCheckpoint(name=path.name)
    return note


def is_sealed(path: Path) -> bool:
    """Whether a file is encrypted in the manner of age, as packets are and locked key files."""
    with path.open("rb") as file:
        return file.read(64).lstrip().startswith(_AGE_INTRODUCTIONS)


def read_keys(path: Path, passphrase: str = "") -> tuple[age.Identity, ...]:
    """Return the keys of an age key file, decrypted with the passphrase if it is locked.

    Raises NoKeyFile for any other file, InvalidKey, and AgeError if the passphrase is wrong.
    """
    content = path.read_bytes()[:_MAX_KEY_FILE]
    if content.startswith(_AGE_INTRODUCTIONS):
        plain = BytesIO()
        age.decrypt(BytesIO(content), plain, [age.ScryptIdentity(passphrase)])
        content = plain.getvalue()
    try:
        lines = [line.strip() for line in content.decode("ascii").splitlines()]
    except UnicodeDecodeError:
        lines = []
    if not any(line.upper().startswith("AGE-SECRET-KEY-") for line in lines):
        raise NoKeyFile(name=path.name)
    return tuple(age.parse_identity(line) for line in lines if line and not line.startswith("#"))


def _verify_sealed(path: Path, signer: Card | None, keys: Sequence[age.Identity]) -> FileVerification:
    if signer is None:
        raise CardNeeded
    found = packets.examine(path, keys=keys, senders=[signer])
    manifest = found.manifest
    made = f"{manifest.created:%Y-%m-%d}"
    said = [
        Statement("both-signatures", name=signer.name),
        Statement("packet-until", id=manifest.packet_id, made=made, ends=f"{manifest.expires:%Y-%m-%d}")
        if manifest.expires
        else Statement("packet-made", id=manifest.packet_id, made=made),
        Statement("files-as-sealed", number=len(manifest.files)),
        Statement("addressed", number=len(manifest.recipients)),
    ]
    said += [Statement("recipient", words=fingerprint.phrase) for fingerprint in manifest.recipients]
    said += [Statement("warning", sentence=warning.sentence) for warning in found.warnings]
    return FileVerification(True, "packet", tuple(said))


def _verify_outside(path: Path) -> FileVerification:
    found = packets.inspect(path)
    stanzas = ", ".join(f"{count} {kind}" for kind, count in found.recipients)
    said = (
        Statement("header-post-quantum" if found.post_quantum else "header-classic", number=found.size),
        Statement("stanzas", kinds=stanzas),
        Statement("outside-only"),
        Statement("key-for-inside"),
    )
    return FileVerification(True, "outside", said)
