"""What both kinds of metafiles have in common: records, the texts and bitmaps in them, and fonts' natural widths."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from fontTools.ttLib import TTFont
from PIL import Image

#: So many points of curves and many-sided shapes could be letters drawn as outlines.
OUTLINES = 60
STROKES = 400  # the same for strokes
PIXELS = 100_000_000  # of all bitmaps together
PATTERN = 64  # pixels of a side: a brush beyond it is a picture
_REPLACEMENT = "?"


@dataclass(frozen=True, slots=True, repr=False)
class Record:
    """One record: the number of its function and its bytes without size and number."""

    kind: int
    data: bytes

    def __repr__(self) -> str:
        """Show function and size only."""
        return f"<Record {self.kind:#x} {len(self.data)} bytes>"


@dataclass(frozen=True, slots=True, repr=False)
class TextRun:
    """The text of one record, with its place in logical units; ``height`` is the font's, 0 if it is not known.

    ``follows`` says that it begins where the run before ended (TA_UPDATECP); ``space`` numbers the coordinate systems;
    ``page`` is the codec of the font's character set.
    """

    record: int
    text: str
    x: int
    y: int
    width: int
    height: int
    follows: bool
    space: int
    page: str

    def __repr__(self) -> str:
        """Show the record only."""
        return f"<TextRun of record {self.record}>"


@dataclass(frozen=True, slots=True, repr=False)
class Bitmap:
    """The picture in one record."""

    record: int
    image: Image.Image


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a metafile shows, as far as it was read; ``unread`` says in words what was not."""

    runs: tuple[TextRun, ...]
    bitmaps: tuple[Bitmap, ...]
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two kinds of metafiles, as functions.

    ``split`` gives the records that are kept, and whether others were left out (comments, escapes, descriptions);
    ``join`` takes the file they came from, for its headers. ``with_text`` gets a record, its run, and the new text;
    ``with_bitmap`` a record and its new pixels, as many as before.
    """

    split: Callable[[bytes], tuple[list[Record], bool]]
    read: Callable[[Sequence[Record]], Drawing]
    with_text: Callable[[Record, TextRun, str], Record]
    with_bitmap: Callable[[Record, Image.Image], Record]
    join: Callable[[bytes, Sequence[Record]], bytes]


def advances(text: str, height: int) -> list[int]:
    """Return natural widths of the characters of a text in a font of a height, whatever its true face.

    They depend on the new text alone: widths taken from the record would tell the width of the word that stood there.
    """
    units, widths = _metrics()
    return [
        max(1, round(widths.get(ord(c), widths[ord(_REPLACEMENT)]) * height / units)) if height else 0
        for c in text
    ]


@cache
def _metrics() -> tuple[int, dict[int, int]]:
    """Return units per em and the advance of every character of the bundled font (OpenType ``hmtx``)."""
    with (
        files("resources").joinpath("fonts", "Inter-Regular.ttf").open("rb") as stream,
        TTFont(stream) as font,
    ):
        widths = font["hmtx"]
        return font["head"].unitsPerEm, {c: widths[name][0] for c, name in font.getBestCmap().items()}
