"""What public keys alone can prove about a packet or a log; needs no vault."""

from __future__ import annotations

import json
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from crypto import age
from crypto import packet as packets
from crypto.card import Card
from crypto.manifest import MAX_SIZE as MAX_MANIFEST
from crypto.manifest import Manifest
from kpo_vault.audit import is_extract, verify_export, verify_extract
from kpo_vault.errors import UsageError
from kpo_vault.workflow.auditing import Verification, counted

_AGE_INTRODUCTIONS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_MAX_KEY_FILE: Final = 1 << 20  # bytes


def verify_file(
    path: Path,
    card: Path | None = None,
    keys: Sequence[age.Identity] = (),
    witnesses: Sequence[Path] = (),
) -> Verification:
    """Check an exported log, the folder of an opened packet, or the outside of a sealed one.

    ``card`` is that of whoever must have signed; with ``keys`` that open it, all of a sealed packet is checked and
    nothing is written. ``witnesses`` are folders of packets that were opened earlier: the checkpoint in each must lie
    on the log. Raises LogDamaged, PacketError, BadSignature, AgeError.
    """
    signer = Card.parse(card.read_bytes()) if card else None
    if path.is_dir():
        return _verify_folder(path, signer)
    with path.open("rb") as file:
        start = file.read(64)
    if start.startswith(_AGE_INTRODUCTIONS):
        return _verify_sealed(path, signer, keys) if keys else _verify_outside(path)
    if start.startswith(b"{"):
        return _verify_log(path, signer, [_kept_checkpoint(witness) for witness in witnesses])
    raise UsageError(f"{path.name} is neither a packet, nor a packet's folder, nor an exported audit log.")


def _verify_log(path: Path, signer: Card | None, witnessed: Sequence[str]) -> Verification:
    keys = [signer.minisign] if signer and signer.minisign else None
    if is_extract(path):
        if witnessed:
            raise UsageError("Only the whole log shows whether a kept checkpoint lies on it, not an extract.")
        return _verify_extract(path, signer)
    found = verify_export(path, keys, witnessed=witnessed)
    who = (
        f"signed by {signer.name}"
        if signer and found.trusted
        else "signed by the key that the file brings along"
    )
    lines = [
        f"{counted(found.entries, 'entry', 'entries')} hash to the root {found.root[:16]}…",
        f"{counted(found.checkpoints, 'signed checkpoint', 'signed checkpoints')} on this log, the last {who}",
    ]
    if witnessed:
        kept = counted(len(witnessed), "checkpoint that was kept lies", "checkpoints that were kept lie")
        lines.append(f"{kept} on this log")
    if not found.trusted:
        lines.append("To check who signed it, give the signer's card with --card.")
    return Verification(True, tuple(lines))


def _verify_extract(path: Path, signer: Card | None) -> Verification:
    found = verify_extract(path, [signer.minisign] if signer and signer.minisign else None)
    lines = [
        f"{counted(found.entries, 'entry', 'entries')} proven to stand in a log of {found.size}, root {found.root[:16]}…",
        f"the checkpoint is signed by {signer.name}"
        if signer and found.trusted
        else "the checkpoint is signed by the key that the file brings along",
        "An extract proves what is in it; only the whole log proves that nothing was left out.",
    ]
    if not found.trusted:
        lines.append("To check who signed it, give the signer's card with --card.")
    return Verification(True, tuple(lines))


def _verify_folder(path: Path, signer: Card | None) -> Verification:
    if signer is None:
        manifest = _return_card(path)
        raise UsageError(
            f"Give the card of the sender with --card. The packet says it comes from {manifest}."
        )
    found = packets.verify_folder(path, [signer])
    lines = [
        f"both signatures of {signer.name} on the manifest are valid",
        f"packet {found.manifest.packet_id}",
    ]
    lines += [f"{name}: as it was sent" for name in found.unchanged]
    lines += [f"{name}: changed since" for name in found.changed]
    lines += [f"{name}: missing" for name in found.missing]
    lines += [f"{name}: added since" for name in found.added]
    return Verification(found.intact, tuple(lines))


def _kept_checkpoint(path: Path) -> str:
    """Return the sender's checkpoint in a packet that was opened, or in its manifest; raises UsageError."""
    candidates = (path / "_packet" / "manifest.json", path / "manifest.json", path)
    found = next((each for each in candidates if each.is_file()), None)
    if found is None or found.stat().st_size > MAX_MANIFEST:
        raise UsageError(f"{path} is neither the folder of an opened packet nor a manifest.")
    note = Manifest.parse(found.read_bytes()).audit_checkpoint
    if note is None:
        raise UsageError(f"The manifest in {path} holds no checkpoint.")
    return note


def _return_card(path: Path) -> str:
    """Return the name that an unverified manifest claims, for the hint in an error."""
    for candidate in (path / "_packet" / "manifest.json", path / "manifest.json"):
        if candidate.is_file() and candidate.stat().st_size < 16 << 20:
            try:
                return str(json.loads(candidate.read_bytes())["sender"]["name"])
            except (ValueError, KeyError, TypeError):
                break
    raise UsageError(f"{path} is not the folder of an opened packet.")


def is_locked(path: Path) -> bool:
    """Whether a key file is encrypted under a passphrase."""
    with path.open("rb") as file:
        return file.read(64).startswith(_AGE_INTRODUCTIONS)


def read_keys(path: Path, passphrase: str = "") -> tuple[age.Identity, ...]:
    """Return the keys of an age key file, decrypted with the passphrase if it is locked.

    Raises UsageError for any other file, InvalidKey, and AgeError if the passphrase is wrong.
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
    keys = tuple(age.parse_identity(line) for line in lines if line and not line.startswith("#"))
    if not keys:
        raise UsageError(f"{path.name} is no age key file.")
    return keys


def _verify_sealed(path: Path, signer: Card | None, keys: Sequence[age.Identity]) -> Verification:
    if signer is None:
        raise UsageError("Give the card of the sender with --card: who signed is what is checked.")
    found = packets.examine(path, keys=keys, senders=[signer])
    manifest = found.manifest
    lines = [
        f"both signatures of {signer.name} on the manifest are valid",
        f"packet {manifest.packet_id}, made {manifest.created:%Y-%m-%d}, "
        + (f"expires {manifest.expires:%Y-%m-%d}" if manifest.expires else "without an expiry"),
        f"{counted(len(manifest.files), 'file is', 'files are')} as they were sealed; nothing was written",
        f"addressed to {counted(len(manifest.recipients), 'key', 'keys')}:",
    ]
    lines += [f"  {fingerprint.phrase}" for fingerprint in manifest.recipients]
    lines += [warning.sentence for warning in found.warnings]
    return Verification(True, tuple(lines))


def _verify_outside(path: Path) -> Verification:
    found = packets.inspect(path)
    stanzas = ", ".join(f"{count} {kind}" for kind, count in found.recipients)
    strength = "post-quantum" if found.post_quantum else "classic"
    return Verification(
        True,
        (
            f"the header is that of an age file of {found.size} bytes for {stanzas} ({strength} keys)",
            "Without a key nothing more can be known: signatures and hashes are inside the encryption.",
            "To check them, open it and verify the folder with --card, or give a key file with --identity.",
        ),
    )
