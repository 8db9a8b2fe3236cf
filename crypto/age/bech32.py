"""Bech32 (BIP-173) without its length limit, as age writes keys."""

from __future__ import annotations

from crypto.errors import InvalidKey

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {symbol: value for value, symbol in enumerate(_ALPHABET)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH = 6


def encode(prefix: str, payload: bytes) -> str:
    """Return ``payload`` as lower-case Bech32 text with the human-readable ``prefix``."""
    values = _regroup(payload, 8, 5, pad=True)
    polynomial = _polymod([*_expand(prefix), *values, *[0] * _CHECKSUM_LENGTH]) ^ 1
    checksum = [(polynomial >> 5 * (5 - place)) & 31 for place in range(_CHECKSUM_LENGTH)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in (*values, *checksum))


def decode(text: str, *, prefix: str, size: int, kind: str) -> bytes:
    """Return the ``size`` bytes of ``text``; raise InvalidKey(kind) for anything but canonical Bech32 of ``prefix``."""
    if text not in (text.lower(), text.upper()) or not text.isascii():
        raise InvalidKey(kind=kind)
    text = text.lower()
    found, separator, data = text.rpartition("1")
    if not separator or found != prefix or len(data) < _CHECKSUM_LENGTH:
        raise InvalidKey(kind=kind)
    try:
        values = [_VALUES[symbol] for symbol in data]
    except KeyError:
        raise InvalidKey(kind=kind) from None
    if _polymod([*_expand(prefix), *values]) != 1:
        raise InvalidKey(kind=kind)
    payload = bytes(_regroup(values[:-_CHECKSUM_LENGTH], 5, 8, pad=False))
    # Encoding again finds set or superfluous padding bits, which would give one key several spellings.
    if len(payload) != size or encode(prefix, payload) != text:
        raise InvalidKey(kind=kind)
    return payload


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _polymod(values: list[int]) -> int:
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            if top >> place & 1:
                remainder ^= generator
    return remainder


def _regroup(values: bytes | list[int], width: int, new_width: int, *, pad: bool) -> list[int]:
    accumulator = bits = 0
    regrouped = []
    for value in values:
        accumulator = accumulator << width | value
        bits += width
        while bits >= new_width:
            bits -= new_width
            regrouped.append(accumulator >> bits & (1 << new_width) - 1)
        accumulator &= (1 << bits) - 1
    if pad and bits:
        regrouped.append(accumulator << new_width - bits & (1 << new_width) - 1)
    return regrouped
