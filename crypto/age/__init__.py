"""The age v1 file format (C2SP age.md): X25519, post-quantum hybrid and passphrase recipients, armor, streaming.

Only the format enters here; who the keys belong to and what the files mean is decided elsewhere.
"""

from __future__ import annotations

from crypto.age.files import AgeReader, AgeWriter, check_recipients, decrypt, encrypt, read_header
from crypto.age.hybrid import HybridIdentity, HybridRecipient
from crypto.age.keys import parse_identity, parse_recipient
from crypto.age.passphrase import ScryptIdentity, ScryptRecipient
from crypto.age.stanza import Identity, Recipient, Stanza
from crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "AgeReader",
    "AgeWriter",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "Stanza",
    "X25519Identity",
    "X25519Recipient",
    "check_recipients",
    "decrypt",
    "encrypt",
    "parse_identity",
    "parse_recipient",
    "read_header",
]
