"""Keys from what a person knows or keeps: a passphrase (Argon2id, RFC 9106) or a printed recovery key.

The parameters of Argon2id are stored beside the key they protect, so a stolen and edited file could ask for a
weak or an impossible derivation: ``derive_key`` refuses what lies under a floor or over a ceiling.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from crypto.errors import RecoveryKeyMistyped, WeakParameters
from crypto.rows import KEY_BYTES, subkey

SALT_BYTES: Final = 16
RECOVERY_BYTES: Final = 25  # 200 bits: 8 groups of 5 symbols of 5 bits
_CEILING_KIB: Final = 4 * 1024 * 1024
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32
_MISREAD: Final = str.maketrans("ILOU", "110V")
_GROUPS: Final = 8
_GROUP_SYMBOLS: Final = 5


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """How much work one guess of a passphrase costs: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4


DEFAULT_COST: Final = Argon2Cost()
FLOOR: Final = Argon2Cost(memory_kib=64 * 1024, iterations=3, lanes=1)


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """All that is needed to derive the key again, the passphrase excepted; may be stored in the clear."""

    cost: Argon2Cost
    salt: bytes

    @classmethod
    def fresh(cls, cost: Argon2Cost = DEFAULT_COST) -> Argon2Parameters:
        """Return parameters of the given cost with a new random salt."""
        return cls(cost, os.urandom(SALT_BYTES))


def derive_key(passphrase: str, parameters: Argon2Parameters, floor: Argon2Cost = FLOOR) -> bytes:
    """Return the 32 bytes that Argon2id makes of a passphrase (Unicode NFC, UTF-8).

    Raise WeakParameters if the cost is under ``floor`` or asks for more than 4 GiB.
    """
    cost = parameters.cost
    lowest = min(
        cost.memory_kib - floor.memory_kib, cost.iterations - floor.iterations, cost.lanes - floor.lanes
    )
    highest = max(cost.memory_kib / _CEILING_KIB, cost.iterations / 64, cost.lanes / 64)
    if lowest < 0 or highest > 1 or cost.memory_kib < 8 * cost.lanes or len(parameters.salt) != SALT_BYTES:
        raise WeakParameters(memory=cost.memory_kib // 1024, floor=floor.memory_kib // 1024)
    argon2 = Argon2id(
        salt=parameters.salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return argon2.derive(unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"))


class RecoveryKey:
    """200 random bits that a person keeps on paper, as good as the passphrase."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        """Take the 25 secret bytes."""
        if len(secret) != RECOVERY_BYTES:
            raise ValueError("a recovery key has 25 bytes")
        self._secret = secret

    @classmethod
    def generate(cls) -> RecoveryKey:
        """Return a new random recovery key."""
        return cls(os.urandom(RECOVERY_BYTES))

    @classmethod
    def parse(cls, text: str) -> RecoveryKey:
        """Return the key typed from the sheet; case, spaces and hyphens do not matter, I, L, O and U are forgiven.

        Raise RecoveryKeyMistyped with the first group whose check symbol does not fit.
        """
        folded = unicodedata.normalize("NFKC", text).upper().translate(_MISREAD)
        symbols = [_ALPHABET.find(s) for s in folded if s.isalnum()]
        if len(symbols) != _GROUPS * (_GROUP_SYMBOLS + 1):
            raise RecoveryKeyMistyped(group=min(len(symbols) // (_GROUP_SYMBOLS + 1) + 1, _GROUPS))
        value = 0
        for group in range(_GROUPS):
            *data, check = symbols[group * 6 : group * 6 + 6]
            if min(*data, check) < 0 or check != _check(group, data):
                raise RecoveryKeyMistyped(group=group + 1)
            for symbol in data:
                value = value << 5 | symbol
        return cls(value.to_bytes(RECOVERY_BYTES, "big"))

    def printed(self) -> str:
        """Return the text for the sheet: 8 groups of 5 symbols and a check symbol, joined by hyphens."""
        value = int.from_bytes(self._secret, "big")
        groups = []
        for group in range(_GROUPS):
            low = (_GROUPS - 1 - group) * _GROUP_SYMBOLS * 5
            data = [value >> (low + 5 * i) & 31 for i in reversed(range(_GROUP_SYMBOLS))]
            groups.append("".join(_ALPHABET[s] for s in [*data, _check(group, data)]))
        return "-".join(groups)

    def key(self) -> bytes:
        """Return the 32 bytes that unwrap the vault's key; the secret is random, so no slow derivation is needed."""
        return subkey(self._secret, "recovery")

    def __repr__(self) -> str:
        """Show no secret."""
        return "<RecoveryKey>"


def _check(group: int, data: list[int]) -> int:
    """Return the check symbol: a polynomial over GF(32), so that one wrong symbol, two swapped symbols of a
    group, or two swapped groups never fit.
    """
    check = group + 1
    for symbol in data:
        check = _double(check ^ symbol)
    return check


def _double(symbol: int) -> int:
    """Return ``symbol`` times x in GF(32) with x^5 = x^2 + 1."""
    return (symbol << 1) ^ (0b100101 if symbol & 16 else 0)
