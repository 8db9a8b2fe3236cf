"""What setting lines anew decides: the pieces that replace a show, what moves, and what must not be drawn any more."""

from __future__ import annotations

from dataclasses import dataclass, field

from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.walk import Flow


class NoGlyph(Exception):  # noqa: N818 - a signal between two modules, turned into an error with the page's number
    """No font at hand can show a character of the new text."""


@dataclass(slots=True)
class Piece:
    """Something to show: ``data`` in the show's own font, in ``font`` if that is given, or (``fallback``) in the token font.

    ``order`` is the place among the show's glyphs, ``shift`` the distance from the show's origin along its writing
    direction in text space, ``drop`` the one across it, ``factor`` the change of the font size, ``scale`` and ``flipped``
    what makes glyphs of another font as large and as upright as those of the show's own, and ``flow`` what a later
    reading has to know about it.
    """

    data: bytes
    fallback: bool
    width: float
    shift: float = 0.0
    factor: float = 1.0
    order: int = 0
    font: Font | None = None
    drop: float = 0.0
    flow: Flow | None = None
    scale: float = 1.0
    flipped: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Where a touched cell stood, and in it the removed glyphs, along and across the writing direction."""

    direction: tuple[float, float]
    across: float
    em: float
    start: float
    end: float
    removed_start: float
    removed_end: float


@dataclass(frozen=True, slots=True)
class Area:
    """A band of the page that changed: where it begins and ends along and across the writing direction."""

    direction: tuple[float, float]
    first: float
    last: float
    low: float
    high: float


@dataclass(slots=True)
class Changes:
    """What becomes of shows, by their number: new pieces, or the same glyphs moved by a distance in text space."""

    pieces: dict[int, list[Piece]] = field(default_factory=dict)
    moved: dict[int, float] = field(default_factory=dict)
    #: Removed glyphs as (show, glyph).
    removed: list[tuple[int, int]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    #: Where the page may look different now.
    areas: list[Area] = field(default_factory=list)
    #: Operations to leave out, by stream: lines and boxes that measure a removed text.
    dropped: dict[int, set[int]] = field(default_factory=dict)
    #: Whether a line with a new text does not fit where the old one did, however small it is set.
    cut_off: bool = False
