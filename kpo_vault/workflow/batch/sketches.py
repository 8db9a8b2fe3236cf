"""What a document can hold, in four kilobytes: new values need not be sought where they cannot stand.

A sketch is a set of digests (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970) of every run of
four letters as linking and the leak check fold them, of shorter runs where those count, and of stored numbers. A value
none of whose forms has all its runs there stands nowhere in the document; the reverse may err, at the price of a look.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from kpo_vault.workflow.sweeping import unescaped
from redaction.detection import folding, forms
from redaction.documents.model import Document
from redaction.leakcheck import folding as check_folding
from redaction.leakcheck import numbers, variants

_RUN = 4  # bytes of folded letters
_LOOKS = 6  # runs of a form that are looked for, evenly taken
_FEWEST_BITS, _MOST_BITS = 12, 23  # in a sketch, as powers of two
_BITS_EACH = 8
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # Knuth, The Art of Computer Programming, vol. 3, 6.4
_SECOND = np.uint32(0x85EBCA6B)  # makes of a digest the place of its second bit
# What a digest is of, so that one kind is never taken for another. Short runs count where linking sees a word, where
# the check sees a number, or in the very case in which the check knows them.
_FOLDED, _WORD, _NUMBER, _WRITTEN, _STORED = range(5)

_U64 = NDArray[np.uint64]
_U32 = NDArray[np.uint32]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Sought:
    """Values as sketches are asked for them: one row of digests for each form.

    ``everywhere`` says that one of them has neither letters nor digits, so that no sketch tells where it stands.
    """

    rows: _U32
    everywhere: bool

    @classmethod
    def of(cls, values: Iterable[tuple[str, str]]) -> Self:
        """Take values (entity type, text)."""
        rows: dict[bytes, _U32] = {}
        everywhere = False
        for kind, text in values:
            found = [_spread(keys) for keys in _forms(kind, text)]
            everywhere = everywhere or not found
            rows |= {row.tobytes(): row for row in found}
        return cls(np.array(list(rows.values()), np.uint32).reshape(-1, _LOOKS), everywhere)


@dataclass(frozen=True, slots=True, repr=False)
class Sketch:
    """The digests of one document: bits, as many as a power of two."""

    bits: bytes

    @classmethod
    def of(cls, document: Document) -> Self:
        """Sketch all texts of a document and the ends between them."""
        digests = _digested(np.unique(np.concatenate(list(_keys_in(document)))))
        power = min(_MOST_BITS, max(_FEWEST_BITS, (_BITS_EACH * len(digests)).bit_length()))
        marked = np.zeros(1 << power, bool)
        for places in _places(digests, power):
            marked[places] = True
        return cls(np.packbits(marked, bitorder="little").tobytes())

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the sketch that ``str`` wrote."""
        return cls(base64.b64decode(text))

    def __str__(self) -> str:
        """Write the bits as text."""
        return base64.b64encode(self.bits).decode()

    def may_hold(self, sought: Sought) -> bool:
        """Whether one of the values may stand in the document; False is sure."""
        if sought.everywhere:
            return True
        bits = np.frombuffer(self.bits, np.uint8)
        power = (8 * len(bits) - 1).bit_length()
        rows = sought.rows
        for look in range(_LOOKS):
            for number in range(2):
                places = _places(rows[:, look], power)[number]
                octets = bits.take(places >> np.uint32(3)) >> (places & np.uint32(7)).astype(np.uint8)
                rows = rows[(octets & np.uint8(1)).view(bool)]
            if not len(rows):
                return False
        return True


def _keys_in(document: Document) -> Iterator[_U64]:
    """Yield the keys of all that a document says."""
    joined = "\n".join(segment.text for segment in document.segments)
    yield from _text_keys(joined)
    for segment in document.segments:
        for plain in unescaped(segment.text):
            yield from _text_keys(plain)
    cells = [(s.stored, any(numbers.dates_of(s.text))) for s in document.segments if s.stored is not None]
    yield _number_keys(key for stored, is_date in cells for key in numbers.cell_keys(stored, is_date))


def _text_keys(text: str) -> Iterator[_U64]:
    """Yield the keys of a text under both foldings, which are the same where it is ASCII."""
    folded = folding.fold(text)
    letters = folded.text.encode("utf-8", "surrogatepass")
    yield _runs(letters, _RUN, _FOLDED)
    begins, ends = folding.edges(text, folded)
    yield _short_words(folded.text, begins, ends)
    plain = check_folding.normalised(text)
    if not text.isascii():
        letters = check_folding.fold(plain).letters.encode("utf-8", "surrogatepass")
        yield _runs(letters, _RUN, _FOLDED)
    written = "".join(filter(str.isalnum, plain)).encode("utf-8", "surrogatepass")
    for width in range(1, _RUN):
        digits = _runs(letters, width, _NUMBER)
        yield digits[_may_be_digits(letters, width)]
        yield _runs(written, width, _WRITTEN)


def _forms(kind: str, text: str) -> Iterator[_U64]:
    """Yield the keys of each form in which linking or the leak check would find a value; none if it has no letters."""
    for form in forms.forms_of(kind, text):
        letters = folding.fold_key(form.text).encode("utf-8", "surrogatepass")
        if letters:
            yield _runs(letters, _RUN, _FOLDED) if len(letters) >= _RUN else _key(letters, _WORD)
    for variant in variants.forms_of(text, kind):
        letters = variant.letters.encode("utf-8", "surrogatepass")
        if len(letters) >= _RUN:
            yield _runs(letters, _RUN, _FOLDED)
        elif variant.numeric:
            yield _key(letters, _NUMBER)
        else:
            written = "".join(filter(str.isalnum, variant.written))
            for spelling in {written, written.upper()}:
                content = spelling.encode("utf-8", "surrogatepass")
                yield _runs(content, min(len(content), _RUN - 1), _WRITTEN)
    for key in numbers.stored_keys(text):
        yield _number_keys([key])


def _runs(content: bytes, width: int, kind: int) -> _U64:
    """Return the keys of all runs of some bytes, up to seven, in the order in which they stand."""
    count = len(content) - width + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    words = np.ndarray((count,), np.dtype("<u8"), content + bytes(8), strides=(1,)).astype(np.uint64)
    kept: _U64 = words & np.uint64((1 << 8 * width) - 1)
    return kept | np.uint64(kind << 60 | width << 56)


def _key(content: bytes, kind: int) -> _U64:
    return _runs(content, len(content), kind)


def _may_be_digits(content: bytes, width: int) -> NDArray[np.bool_]:
    """Return for each run of ``width`` bytes whether it has no ASCII letter: other scripts have digits of their own."""
    codes = np.frombuffer(content, np.uint8)
    digit = (codes <= ord("9")) | (codes >= 0x80)
    result = digit[: max(0, len(codes) - width + 1)].copy()
    for further in range(1, width):
        result &= digit[further : further + len(result)]
    return result


def _short_words(letters: str, begins: NDArray[np.bool_], ends: NDArray[np.bool_]) -> _U64:
    """Return the keys of what is shorter than a run and stands between two edges of words."""
    found: set[bytes] = set()
    for width in range(1, _RUN):
        last = len(letters) - width + 1
        if last > 0:
            places = np.flatnonzero(begins[:last] & ends[width - 1 :])
            found.update(letters[at : at + width].encode("utf-8", "surrogatepass") for at in places.tolist())
    keys = [_key(short, _WORD) for short in sorted(found) if len(short) < _RUN]
    return np.concatenate(keys) if keys else np.empty(0, np.uint64)


def _number_keys(keys: Iterable[numbers.StoredKey]) -> _U64:
    # Several digests a number: it has no runs that could confirm each other.
    sums = [zlib.crc32(salt + key.encoded) for key in keys for salt in (b"1", b"2", b"3")]
    return np.array(sums, np.uint64) | np.uint64(_STORED << 60)


def _digested(keys: _U64) -> _U32:
    return ((keys * _MULTIPLIER) >> np.uint64(32)).astype(np.uint32)


def _places(digests: _U32, power: int) -> tuple[_U32, _U32]:
    """Return the two bits of each digest among ``2 ** power``."""
    shift = np.uint32(32 - power)
    return digests >> shift, (digests * _SECOND) >> shift


def _spread(keys: _U64) -> _U32:
    """Return the digests of ``_LOOKS`` keys, evenly taken from those of a form."""
    return _digested(keys[np.linspace(0, len(keys) - 1, _LOOKS).astype(np.intp)])
