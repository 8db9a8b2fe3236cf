"""Base64 as the age header writes it: standard alphabet, no padding, one spelling for each value (RFC 4648, 3.5)."""

from __future__ import annotations

import base64
import binascii


def encode(value: bytes) -> str:
    """Return ``value`` as unpadded base64."""
    return base64.b64encode(value).decode("ascii").rstrip("=")


def decode(text: str) -> bytes | None:
    """Return the bytes of ``text``, or None unless it is the one canonical unpadded spelling of them."""
    try:
        value = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return value if encode(value) == text else None
