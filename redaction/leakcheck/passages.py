"""What extractors hand to the search: readable text, raw bytes, and places that they could not read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from redaction.leakcheck.folding import normalised
from redaction.leakcheck.numbers import Numbers
from redaction.leakcheck.report import Unchecked


class Reading(StrEnum):
    """How far a passage can be trusted to keep its words apart, and so which values are searched in it."""

    TEXT = "text"  # words stand as a person reads them: every value is searched
    FRAGMENTS = "fragments"  # operands and code: as TEXT, but only for values of four letters or more
    GLUED = "glued"  # glyphs without their spaces: only values that are unlikely to arise from neighbours
    SETTING = "setting"  # what somebody may have chosen: as TEXT, but for the vocabulary of formats
    STRUCTURE = "structure"  # names and settings of a format: only long values outside its vocabulary
    MARKUP = "markup"  # bytes of sound XML, whose texts and names are read one by one: only encoded values


@dataclass(frozen=True, slots=True, repr=False)
class Passage:
    """A stretch of text from one channel of the output, in normalised form (see ``folding.normalised``).

    ``starts`` and ``places`` name the parts of a joined text: the part that begins at character ``starts[i]``
    stands at ``places[i]``.
    """

    channel: str
    text: str
    starts: tuple[int, ...]
    places: tuple[str, ...]
    reading: Reading = Reading.TEXT
    encoded: bool = False  # the text was percent-, entity-, base64- or otherwise encoded in the file

    def parts(self) -> Iterator[tuple[str, str]]:
        """Yield the parts as (place, text)."""
        ends = (*self.starts[1:], len(self.text))
        for start, end, place in zip(self.starts, ends, self.places, strict=True):
            yield place, self.text[start:end]

    def place_at(self, offset: int) -> str:
        """Return the place of the character at ``offset``."""
        return self.places[max(0, bisect_right(self.starts, offset) - 1)]


@dataclass(frozen=True, slots=True, repr=False)
class RawBytes:
    """Bytes that are searched as they are, for values long enough not to arise by chance.

    ``reading`` STRUCTURE leaves out the vocabulary of formats: the bytes hold markup or a directory of names. MARKUP
    leaves out whatever is not encoded.
    """

    channel: str
    place: str
    content: bytes
    reading: Reading = Reading.TEXT


Extract = Passage | RawBytes | Numbers | Unchecked


def passage(
    channel: str, place: str, text: str, reading: Reading = Reading.TEXT, *, encoded: bool = False
) -> Passage:
    """Return a passage that stands in one place."""
    return Passage(channel, normalised(text), (0,), (place,), reading, encoded)


def joined(
    channel: str,
    parts: Iterable[tuple[str, str]],
    reading: Reading = Reading.TEXT,
    separator: str = "\n",
) -> Iterator[Passage]:
    """Yield at most one passage made of (place, text) parts, so that values across parts are found as well."""
    texts: list[str] = []
    starts: list[int] = []
    places: list[str] = []
    length = 0
    for place, text in parts:
        if not text:
            continue
        texts.append(normalised(text))
        starts.append(length)
        places.append(place)
        length += len(texts[-1]) + len(separator)
    if texts:
        yield Passage(channel, separator.join(texts), tuple(starts), tuple(places), reading)
