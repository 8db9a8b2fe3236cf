"""What lies where in a packet (docs/packet-format.md, "The archive")."""

from __future__ import annotations

from crypto.manifest import Manifest

MANIFEST = "manifest.json"
MINISIGN = "manifest.json.minisig"
MLDSA = "manifest.json.mldsa65"
CHECKSUMS = "SHA256SUMS"
README = "README-PARTNER.txt"
PAPERS = (MANIFEST, MINISIGN, MLDSA, CHECKSUMS, README)
FILES = "files/"

MINISIGN_COMMENT = (
    "KPO Vault packet manifest"  # minisign calls it untrusted; fixed, so that no byte of a packet is free
)
MLDSA_CONTEXT = b"kpo-vault manifest v1"
MAX_SIGNATURE = 16 * 1024  # bytes
MAX_CHECKSUMS = 16 << 20  # bytes
MAX_README = 1 << 20  # bytes


def checksums(manifest: Manifest, manifest_sha256: str) -> bytes:
    """Return SHA256SUMS as ``sha256sum -c`` reads it; it follows from the manifest, so nothing can be added."""
    lines = [f"{manifest_sha256}  {MANIFEST}", f"{manifest.readme_sha256}  {README}"]
    lines += [f"{file.sha256}  {FILES}{file.name}" for file in manifest.files]
    return ("\n".join(lines) + "\n").encode()


def trusted_comment(checksums_sha256: str) -> str:
    """Return minisign's trusted comment: a line for ``sha256sum -c``, which ties SHA256SUMS to the signature."""
    return f"{checksums_sha256}  {CHECKSUMS}"
