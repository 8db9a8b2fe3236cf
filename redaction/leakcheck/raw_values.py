"""A value in raw bytes: what is searched for it there, and what a hit means.

Values that are too short for that arise by chance in compressed data and among a format's own numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

from redaction.leakcheck.encodings import BytePattern, byte_keys, byte_patterns
from redaction.leakcheck.variants import Form, forms_of

_SHORTEST = 5  # letters: shorter values arise by chance in compressed data
_SHORTEST_NUMBER = 8  # digits: coordinates, offsets and sizes are full of shorter ones
_REMEMBERED = 4096  # values whose patterns are at hand: the same ones stand in one file again and again


def keys(text: str, entity_type: str) -> Collection[bytes]:
    """Return the bytes that are searched for a value, ASCII letters in lower case; none if it is too short."""
    return () if _form(text, entity_type) is None else byte_keys(text.strip())


def patterns_with(text: str, entity_type: str, key: bytes) -> Iterator[tuple[Form, BytePattern]]:
    """Yield the patterns of a value that are searched as ``key``, with its main form."""
    form = _known_form(text, entity_type)
    for pattern in _patterns(text.strip()) if form else ():
        if form is not None and pattern.content.lower() == key:
            yield form, pattern


def inside_word(content: bytes, start: int, end: int) -> bool:
    """Whether the letters or the digits of a raw hit go on before or after it."""
    return _goes_on(content[max(0, start - 1) : start], content[start : start + 1]) or _goes_on(
        content[end : end + 1], content[end - 1 : end]
    )


def _goes_on(neighbour: bytes, edge: bytes) -> bool:
    # As characters: digits and letters of ASCII only, since a byte says nothing of any other.
    return neighbour.isdigit() or neighbour == b"." if edge.isdigit() else neighbour.isalpha()


@lru_cache(maxsize=_REMEMBERED)
def _known_form(text: str, entity_type: str) -> Form | None:
    return _form(text, entity_type)


def _form(text: str, entity_type: str) -> Form | None:
    form = next(iter(forms_of(text, entity_type)), None)
    if form is None or len(form.letters) < (_SHORTEST_NUMBER if form.numeric else _SHORTEST):
        return None
    return form


@lru_cache(maxsize=_REMEMBERED)
def _patterns(text: str) -> frozenset[BytePattern]:
    return frozenset(byte_patterns(text))
