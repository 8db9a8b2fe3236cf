"""The manifest: canonical bytes, strict fields, versions."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crypto.errors import DamagedPacket, PacketError, UnsafeFileName, UnsupportedPacketVersion
from crypto.identity import Identity
from crypto.manifest import Manifest, ManifestFile, PacketKind, Party

SENDER = Identity.generate("Counsel")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MANIFEST = Manifest(
    packet_id="0123456789abcdef0123456789abcdef",
    kind=PacketKind.OUTGOING,
    purpose="Review\nby Friday",
    created=NOW,
    expires=NOW + timedelta(days=30),
    sender=Party("Counsel", SENDER.fingerprint),
    recipients=(SENDER.fingerprint,),
    return_to=SENDER.card,
    in_reply_to=None,
    files=(ManifestFile("Übersicht.docx", 5, "ab" * 32, "docx"),),
    readme_sha256="cd" * 32,
    token_list_sha256="ef" * 32,
    audit_checkpoint="log\n1\nroot\n\n\u2014 name sig\n",
)


def _changed(**fields: object) -> bytes:
    content = json.loads(MANIFEST.to_bytes()) | fields
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2).encode() + b"\n"


def test_a_manifest_survives() -> None:
    assert Manifest.parse(MANIFEST.to_bytes()) == MANIFEST
    assert _changed() == MANIFEST.to_bytes()
    elsewhere = replace(MANIFEST, created=NOW.astimezone(timezone(timedelta(hours=9))))
    assert elsewhere.to_bytes() == MANIFEST.to_bytes()


def test_an_unknown_version_is_refused_by_name() -> None:
    with pytest.raises(UnsupportedPacketVersion, match="version 2"):
        Manifest.parse(_changed(version=2, new_field="x"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", "other"),
        ("version", "1"),
        ("version", True),
        ("packet_id", "x"),
        ("packet_id", MANIFEST.packet_id.upper() + "A"),
        ("kind", "other"),
        ("kind", "return"),
        ("in_reply_to", MANIFEST.packet_id),
        ("purpose", None),
        ("purpose", "bell\x07"),
        ("purpose", "x" * 2001),
        ("created", "2026-11-23 12:00:00"),
        ("created", "2026-02-30T00:00:00Z"),
        ("expires", "2026-11-23T12:00:00Z"),
        ("sender", {"name": "Counsel"}),
        ("sender", {"name": "Counsel", "fingerprint": "00", "more": 1}),
        ("recipients", []),
        ("recipients", ["00" * 32, "00" * 32]),
        ("recipients", ["01" * 32, "00" * 32]),
        ("recipients", [1]),
        ("return_to", "not a card"),
        ("files", []),
        ("files", [1]),
        ("files", [{"name": "a", "size": -1, "sha256": "ab" * 32, "format": ""}]),
        ("files", [{"name": "a", "size": 1 << 40, "sha256": "ab" * 32, "format": ""}]),
        ("files", [{"name": "a", "size": 1, "sha256": "AB" * 32, "format": ""}]),
        ("files", [{"name": "a", "size": 1, "sha256": "ab" * 32, "format": "../x"}]),
        ("readme_sha256", None),
        ("token_list_sha256", "x"),
        ("audit_checkpoint", 1),
        ("extra", None),
    ],
)
def test_a_broken_field_is_refused(field: str, value: object) -> None:
    with pytest.raises(DamagedPacket):
        Manifest.parse(_changed(**{field: value}))


@pytest.mark.parametrize("name", ["../a", "a/../b", "/a", "c:\\a"])
def test_names_that_leave_the_folder_are_refused(name: str) -> None:
    with pytest.raises(UnsafeFileName):
        Manifest.parse(_changed(files=[{"name": name, "size": 1, "sha256": "ab" * 32, "format": ""}]))


@pytest.mark.parametrize(
    "content",
    [
        MANIFEST.to_bytes()[:-1],
        MANIFEST.to_bytes() + b"\n",
        b" " + MANIFEST.to_bytes(),
        MANIFEST.to_bytes().replace(b"  ", b"   ", 1),
        MANIFEST.to_bytes().replace("Ü".encode(), b"\\u00dc"),
        MANIFEST.to_bytes().replace(b'"version": 1', b'"version": 1,\n  "version": 1'),
        MANIFEST.to_bytes().replace(b'"version": 1', b'"version": 1.0'),
        b"",
        b"\xff",
        b"[]",
        b'{"a": ' * 100_000,
        b"1" * 5000,
    ],
)
def test_other_spellings_are_refused(content: bytes) -> None:
    with pytest.raises(PacketError):
        Manifest.parse(content)
