"""Canonical JSON: one byte sequence for each value, so that hashes and signatures mean one thing.

UTF-8, keys sorted, two spaces of indent (people open these files), one final newline; strings, integers, booleans,
null, arrays and objects, but no floating-point numbers. Reading accepts nothing that writing would not produce.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


class NotCanonical(ValueError):  # noqa: N818 - the caller turns it into its own error
    """The bytes are not canonical JSON of an object."""


def dump(value: Mapping[str, Any]) -> bytes:
    """Return the canonical bytes of ``value``."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, indent=2)
    return text.encode() + b"\n"


def load(content: bytes, *, max_size: int) -> dict[str, Any]:
    """Return the object in ``content`` (at most ``max_size`` bytes); raise NotCanonical."""
    if len(content) > max_size:
        raise NotCanonical
    try:
        value = json.loads(content, parse_float=_refuse, parse_constant=_refuse)
        # Writing again finds duplicate keys, other spacing, other escapes and other key orders alike.
        canonical = isinstance(value, dict) and dump(value) == content
    except (ValueError, RecursionError):
        raise NotCanonical from None
    if not canonical:
        raise NotCanonical
    result: dict[str, Any] = value
    return result


def _refuse(_text: str) -> None:
    raise NotCanonical
