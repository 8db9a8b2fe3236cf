"""Fingerprints of public keys: ten words to say, sixty digits to compare, hexadecimal to store."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from crypto.errors import InvalidKey

SIZE = 32  # bytes
_KEYS_LABEL = b"kpo-vault fingerprint v1"
_DIGITS_LABEL = b"kpo-vault fingerprint digits v1"
_CODE = "KPO-VAULT:"
_WORDS = 10
_BITS_PER_WORD = 11
_DIGIT_GROUPS = 12
_DIGITS_PER_GROUP = 5


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """SHA-256 over a party's public keys; equal fingerprints mean equal keys, whatever the names."""

    digest: bytes

    def __post_init__(self) -> None:
        if len(self.digest) != SIZE:
            raise InvalidKey(kind="fingerprint")

    @classmethod
    def of_keys(cls, keys: Sequence[bytes]) -> Fingerprint:
        """Return the fingerprint of ``keys`` in their order; lengths are hashed, so borders cannot be moved."""
        state = hashlib.sha256(_KEYS_LABEL)
        for key in keys:
            state.update(len(key).to_bytes(8, "big"))
            state.update(key)
        return cls(state.digest())

    @classmethod
    def parse(cls, text: str) -> Fingerprint:
        """Read 64 lower-case hexadecimal digits; raise InvalidKey."""
        try:
            fingerprint = cls(bytes.fromhex(text))
        except ValueError:
            raise InvalidKey(kind="fingerprint") from None
        if str(fingerprint) != text:
            raise InvalidKey(kind="fingerprint")
        return fingerprint

    def __str__(self) -> str:
        """Return 64 hexadecimal digits, the form in manifests and files."""
        return self.digest.hex()

    @classmethod
    def parse_code(cls, text: str) -> Fingerprint:
        """Read what a QR code of a fingerprint holds (``code``); raise InvalidKey."""
        digits = text.strip().upper()
        if not digits.startswith(_CODE):
            raise InvalidKey(kind="fingerprint code")
        return cls.parse(digits.removeprefix(_CODE).lower())

    @property
    def code(self) -> str:
        """What a QR code of the fingerprint holds: upper case and digits only, which QR codes store in 5.5 bits."""
        return _CODE + str(self).upper()

    @property
    def words(self) -> tuple[str, ...]:
        """Ten words, the first 110 bits: finding other keys with the same words takes 2^110 tries."""
        number = int.from_bytes(self.digest, "big") >> (8 * SIZE - _WORDS * _BITS_PER_WORD)
        words = word_list()
        places = (_BITS_PER_WORD * place for place in reversed(range(_WORDS)))
        return tuple(words[number >> place & (1 << _BITS_PER_WORD) - 1] for place in places)

    @property
    def phrase(self) -> str:
        """The ten words in one line."""
        return " ".join(self.words)

    @property
    def digits(self) -> str:
        """Sixty digits in twelve groups of five, as Signal shows safety numbers: no language, any keypad."""
        material = hashlib.sha512(_DIGITS_LABEL + self.digest).digest()
        width = _DIGITS_PER_GROUP
        groups = (int.from_bytes(material[width * g : width * (g + 1)], "big") for g in range(_DIGIT_GROUPS))
        return " ".join(f"{group % 10**width:0{width}d}" for group in groups)


@cache
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words of BIP-39's English list, sorted; each is told by its first four letters."""
    text = files("resources").joinpath("wordlist", "english.txt").read_text("ascii")
    words = tuple(text.split())
    if len(set(words)) != 1 << _BITS_PER_WORD:
        raise RuntimeError("the word list is incomplete")
    return words
