"""Passphrases that a machine picks: words of a public list, each worth eleven bits.

Six words are 66 bits, which with Argon2id over 256 MiB for every guess is out of reach (NIST SP 800-63B, 5.1.1.2, asks of
chosen secrets only that they are no known ones).
"""

from __future__ import annotations

import secrets
from typing import Final

from crypto.fingerprint import word_list

__all__ = ["SUGGESTED_WORDS", "suggest"]

SUGGESTED_WORDS: Final = 6


def suggest(words: int = SUGGESTED_WORDS) -> str:
    """Return a fresh passphrase of random words, separated by blanks."""
    known = word_list()
    return " ".join(secrets.choice(known) for _ in range(words))
