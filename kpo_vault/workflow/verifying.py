"""What public keys alone can prove about a packet or a log; needs no vault."""

from __future__ import annotations

import json
from pathlib import Path

from crypto import packet as packets
from crypto.card import Card
from kpo_vault.audit import is_extract, verify_export, verify_extract
from kpo_vault.errors import UsageError
from kpo_vault.workflow.auditing import Verification, counted

_AGE_INTRODUCTIONS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")


def verify_file(path: Path, card: Path | None = None) -> Verification:
    """Check an exported log, the folder of an opened packet, or the outside of a sealed one.

    ``card`` is that of whoever must have signed. Raises LogDamaged, PacketError, BadSignature, AgeError.
    """
    signer = Card.parse(card.read_bytes()) if card else None
    if path.is_dir():
        return _verify_folder(path, signer)
    with path.open("rb") as file:
        start = file.read(64)
    if start.startswith(_AGE_INTRODUCTIONS):
        return _verify_outside(path)
    if start.startswith(b"{"):
        return _verify_log(path, signer)
    raise UsageError(f"{path.name} is neither a packet, nor a packet's folder, nor an exported audit log.")


def _verify_log(path: Path, signer: Card | None) -> Verification:
    keys = [signer.minisign] if signer and signer.minisign else None
    if is_extract(path):
        return _verify_extract(path, signer)
    found = verify_export(path, keys)
    who = (
        f"signed by {signer.name}"
        if signer and found.trusted
        else "signed by the key that the file brings along"
    )
    lines = [
        f"{counted(found.entries, 'entry', 'entries')} hash to the root {found.root[:16]}…",
        f"{counted(found.checkpoints, 'signed checkpoint', 'signed checkpoints')} on this log, the last {who}",
    ]
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


def _return_card(path: Path) -> str:
    """Return the name that an unverified manifest claims, for the hint in an error."""
    for candidate in (path / "_packet" / "manifest.json", path / "manifest.json"):
        if candidate.is_file() and candidate.stat().st_size < 16 << 20:
            try:
                return str(json.loads(candidate.read_bytes())["sender"]["name"])
            except (ValueError, KeyError, TypeError):
                break
    raise UsageError(f"{path} is not the folder of an opened packet.")


def _verify_outside(path: Path) -> Verification:
    found = packets.inspect(path)
    stanzas = ", ".join(f"{count} {kind}" for kind, count in found.recipients)
    strength = "post-quantum" if found.post_quantum else "classic"
    return Verification(
        True,
        (
            f"a sealed file of {found.size} bytes for {stanzas} ({strength} keys)",
            "Its signatures are inside: open it, then verify the folder with --card.",
        ),
    )
