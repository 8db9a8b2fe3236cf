"""The numbers of entities: each once, in an order that tells nothing.

The n-th entity of a type gets the n-th number of a secret permutation. The permutation works decade by decade (1-99,
100-999, 1000-9999 ...), so that numbers stay short enough to say, and it never sees a value: a number derived from a
value could be found by trying values (HIPAA 164.514(c)).
"""

from __future__ import annotations

import hashlib
import math
from typing import Final

from redaction.tokens import LARGEST_NUMBER

_FIRST_DECADE: Final = 99
_ROUNDS: Final = 4


class Numbering:
    """The secret order in which a matter hands out the numbers of one entity type."""

    __slots__ = ("_key",)

    def __init__(self, secret: bytes, entity_type: str) -> None:
        """Take 32 secret bytes of the matter."""
        self._key = hashlib.blake2b(entity_type.encode(), key=secret, digest_size=32).digest()

    def number(self, position: int) -> int:
        """Return the number of the entity that came as ``position``, 0 to ``LARGEST_NUMBER`` - 1."""
        if not 0 <= position < LARGEST_NUMBER:
            raise ValueError("no number is left")
        low, high = 1, _FIRST_DECADE
        while position >= high:
            low, high = high + 1, high * 10 + 9
        return low + self._permute(position + 1 - low, high - low + 1)

    def _permute(self, value: int, size: int) -> int:
        """Return the image of ``value`` under a keyed permutation of 0..``size`` - 1.

        An unbalanced Feistel network over left * right >= size (Black and Rogaway, 2002), walked until the value
        falls into the domain again.
        """
        left_size = math.isqrt(size - 1) + 1
        right_size = -(-size // left_size)
        while True:
            left, right = divmod(value, right_size)
            for turn in range(_ROUNDS):
                if turn & 1:
                    right = (right + self._round(size, turn, left)) % right_size
                else:
                    left = (left + self._round(size, turn, right)) % left_size
            value = left * right_size + right
            if value < size:
                return value

    def _round(self, size: int, turn: int, half: int) -> int:
        message = b"%d %d %d" % (size, turn, half)
        return int.from_bytes(hashlib.blake2b(message, key=self._key, digest_size=8).digest(), "big")
