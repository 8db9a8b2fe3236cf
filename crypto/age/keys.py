"""Keys as people write them, told apart by their prefix."""

from __future__ import annotations

from crypto.age.hybrid import HybridIdentity, HybridRecipient
from crypto.age.x25519 import X25519Identity, X25519Recipient


def parse_recipient(text: str) -> HybridRecipient | X25519Recipient:
    """Read ``age1pq1…`` or ``age1…``, surrounded by any white space; raise InvalidKey."""
    text = text.strip()
    if text.lower().startswith("age1pq1"):
        return HybridRecipient.parse(text)
    return X25519Recipient.parse(text)


def parse_identity(text: str) -> HybridIdentity | X25519Identity:
    """Read ``AGE-SECRET-KEY-PQ-1…`` or ``AGE-SECRET-KEY-1…``, surrounded by any white space; raise InvalidKey."""
    text = text.strip()
    if text.upper().startswith("AGE-SECRET-KEY-PQ-1"):
        return HybridIdentity.parse(text)
    return X25519Identity.parse(text)
