"""The published JSON Schemas of manifest and card say what the reader accepts.

The checker below knows the keywords that these schemas use and refuses any other: it is independent of the reader, and
small enough to be believed.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crypto.card import Card
from crypto.errors import CryptoError
from crypto.identity import Identity
from crypto.manifest import Manifest, ManifestFile, PacketKind, Party

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    name: json.loads((ROOT / "resources" / "schemas" / f"{name}.json").read_text("utf-8"))
    for name in ("packet-manifest-v1", "card-v1")
}
COUNSEL = Identity.generate("Counsel")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OUTGOING = Manifest(
    packet_id="0123456789abcdef0123456789abcdef",
    kind=PacketKind.OUTGOING,
    purpose="Review\nby Friday",
    created=NOW,
    expires=NOW + timedelta(days=30),
    sender=Party("Counsel", COUNSEL.fingerprint),
    recipients=(COUNSEL.fingerprint,),
    return_to=COUNSEL.card,
    in_reply_to=None,
    files=(ManifestFile("Übersicht.docx", 5, "ab" * 32, "docx"), ManifestFile("no suffix", 0, "ab" * 32, "")),
    readme_sha256="cd" * 32,
    token_list_sha256="ef" * 32,
    audit_checkpoint="log\n1\nroot\n\n\u2014 name sig\n",
)
RETURN = replace(
    OUTGOING,
    kind=PacketKind.RETURN,
    in_reply_to="f" * 32,
    expires=None,
    token_list_sha256=None,
    audit_checkpoint=None,
)
PLAIN_AGE = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"  # of the age documentation


def complaints(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> list[str]:
    """Return what is wrong with a value, by the keywords of JSON Schema 2020-12 that are used here."""
    found = []
    for keyword, wanted in schema.items():
        if keyword not in _RULES:
            raise AssertionError(f"the checker does not know {keyword}")
        if not _RULES[keyword](value, wanted, root, schema):
            found.append(keyword)
    return found


def _is(value: Any, kind: str) -> bool:
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}
    return isinstance(value, kinds[kind]) and not isinstance(value, bool)


def _fits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    return not complaints(value, schema, root)


def _same(value: Any, other: Any) -> bool:
    return type(value) is type(other) and bool(value == other)


_RULES: dict[str, Any] = {
    **{note: lambda *_: True for note in ("$schema", "$id", "$defs", "title", "description", "format")},
    "type": lambda value, kind, *_: _is(value, kind),
    "const": lambda value, other, *_: _same(value, other),
    "enum": lambda value, others, *_: any(_same(value, other) for other in others),
    "pattern": lambda value, pattern, *_: not isinstance(value, str) or re.search(pattern, value) is not None,
    "minLength": lambda value, limit, *_: not isinstance(value, str) or len(value) >= limit,
    "maxLength": lambda value, limit, *_: not isinstance(value, str) or len(value) <= limit,
    "minimum": lambda value, limit, *_: not _is(value, "integer") or value >= limit,
    "maximum": lambda value, limit, *_: not _is(value, "integer") or value <= limit,
    "minItems": lambda value, limit, *_: not isinstance(value, list) or len(value) >= limit,
    "maxItems": lambda value, limit, *_: not isinstance(value, list) or len(value) <= limit,
    "uniqueItems": lambda value, on, *_: (
        not isinstance(value, list) or len(set(map(str, value))) == len(value)
    ),
    "items": lambda value, each, root, _: (
        not isinstance(value, list) or all(_fits(item, each, root) for item in value)
    ),
    "required": lambda value, names, *_: not isinstance(value, dict) or set(names) <= value.keys(),
    "properties": lambda value, parts, root, _: (
        not isinstance(value, dict)
        or all(_fits(value[name], part, root) for name, part in parts.items() if name in value)
    ),
    "additionalProperties": lambda value, allowed, _, schema: (
        allowed is False and (not isinstance(value, dict) or value.keys() <= schema["properties"].keys())
    ),
    "anyOf": lambda value, ways, root, _: any(_fits(value, way, root) for way in ways),
    "$ref": lambda value, where, root, _: _fits(value, root["$defs"][where.removeprefix("#/$defs/")], root),
}


def _manifest(content: dict[str, Any]) -> bool:
    return _fits(content, SCHEMAS["packet-manifest-v1"], SCHEMAS["packet-manifest-v1"])


def _card(content: dict[str, Any]) -> bool:
    return _fits(content, SCHEMAS["card-v1"], SCHEMAS["card-v1"])


@pytest.mark.parametrize("manifest", [OUTGOING, RETURN], ids=["outgoing", "return"])
def test_real_manifests_fit(manifest: Manifest) -> None:
    content = json.loads(manifest.to_bytes())
    schema = SCHEMAS["packet-manifest-v1"]
    assert complaints(content, schema, schema) == []
    assert content.keys() == schema["properties"].keys() == set(schema["required"])
    for part, owner in (
        (schema["properties"]["sender"], content["sender"]),
        (schema["properties"]["files"]["items"], content["files"][0]),
    ):
        assert owner.keys() == part["properties"].keys() == set(part["required"])


@pytest.mark.parametrize(
    ("card", "optional"),
    [
        (COUNSEL.card, set()),
        (Card.from_age_recipient("Partner", PLAIN_AGE), set()),
        (Identity.generate("Counsel", created=NOW, expires=NOW + timedelta(days=365)).card, {"expires"}),
    ],
    ids=["own", "plain", "ending"],
)
def test_real_cards_fit(card: Card, optional: set[str]) -> None:
    content = json.loads(card.to_text())
    schema = SCHEMAS["card-v1"]
    assert complaints(content, schema, schema) == []
    assert content.keys() == set(schema["required"]) | optional
    assert schema["properties"].keys() == set(schema["required"]) | {"expires"}


def test_the_frozen_examples_fit() -> None:
    for path in sorted((ROOT / "tests" / "data" / "frozen" / "v1").glob("*.card")):
        assert _card(json.loads(path.read_bytes()))


BROKEN: list[tuple[str, Any]] = [
    ("format", "other"),
    ("version", 2),
    ("version", True),
    ("packet_id", "0123456789ABCDEF0123456789abcdef"),
    ("kind", "other"),
    ("kind", "return"),
    ("in_reply_to", "f" * 32),
    ("purpose", "x" * 2001),
    ("purpose", None),
    ("created", "2026-11-23 12:00:00"),
    ("created", None),
    ("expires", ""),
    ("sender", {"name": "Counsel"}),
    ("sender", {"name": " Counsel", "fingerprint": "ab" * 32}),
    ("sender", {"name": "Counsel", "fingerprint": "ab" * 32, "more": 1}),
    ("recipients", []),
    ("recipients", ["ab" * 32, "ab" * 32]),
    ("recipients", ["ab"]),
    ("return_to", ""),
    ("files", []),
    ("files", [{"name": "a", "size": -1, "sha256": "ab" * 32, "format": ""}]),
    ("files", [{"name": "a", "size": 8**11, "sha256": "ab" * 32, "format": ""}]),
    ("files", [{"name": "a", "size": 1.5, "sha256": "ab" * 32, "format": ""}]),
    ("files", [{"name": "a", "size": 1, "sha256": "AB" * 32, "format": ""}]),
    ("files", [{"name": "a", "size": 1, "sha256": "ab" * 32, "format": "DOCX"}]),
    ("files", [{"name": "", "size": 1, "sha256": "ab" * 32, "format": ""}]),
    ("readme_sha256", None),
    ("token_list_sha256", "x"),
    ("audit_checkpoint", ""),
    ("more", 1),
]


@pytest.mark.parametrize(("field", "value"), BROKEN)
def test_what_the_schema_refuses_the_reader_refuses(field: str, value: object) -> None:
    content = json.loads(OUTGOING.to_bytes()) | {field: value}
    assert not _manifest(content)
    with pytest.raises(CryptoError):
        Manifest.parse(json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2).encode() + b"\n")


@pytest.mark.parametrize("field", json.loads(OUTGOING.to_bytes()))
def test_every_field_is_required(field: str) -> None:
    content = json.loads(OUTGOING.to_bytes())
    del content[field]
    assert not _manifest(content)
    with pytest.raises(CryptoError):
        Manifest.parse(json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2).encode() + b"\n")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("age", []),
        ("age", ["x"]),
        ("minisign", None),
        ("minisign", "RWx"),
        ("mldsa65", "AA=="),
        ("signatures", []),
        ("more", 1),
    ],
)
def test_broken_cards_fit_neither(field: str, value: object) -> None:
    content = json.loads(COUNSEL.card.to_text()) | {field: value}
    assert not _card(content)
    with pytest.raises(CryptoError):
        Card.parse(json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2))
