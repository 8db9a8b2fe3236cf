"""What executing a page leaves behind: shown glyphs, images, lines, and the streams that they came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.lexer import Lexed
from redaction.documents.pdf.matrix import Box, Matrix


@dataclass(frozen=True, slots=True)
class Clip:
    """A clipping path: its bounds in page space and the operations ``first``..``last`` that set it."""

    box: Box
    stream: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Flow:
    """How an output of ours set a text, so that the original can come back as it was.

    ``factor`` is its size against the original's, ``paragraph`` the number of the paragraph that was set anew as a
    whole (0: a line on its own), ``leading`` the distance of its baselines, ``alignment`` where its lines are even
    (0 on the left, 1 in the middle, 2 on the right), and ``left`` and ``right`` its margins along the writing
    direction, in points. ``rise`` is how far the first line of a folded cell stands above the cell's own baseline
    (None: no folded cell). Nothing of it follows from a removed text.
    """

    factor: float
    paragraph: int = 0
    leading: float = 0.0
    alignment: int = 0
    left: float = 0.0
    right: float = 0.0
    rise: float | None = None


@dataclass(slots=True)
class Show:
    """The glyphs of one text-showing operator.

    ``starts`` are distances along the writing direction in unscaled text space, kerns and spacing included;
    ``naturals`` the glyphs' own advances in units of the font size. ``matrix`` leads from text space to the
    page, ``text_matrix`` to the user space of the operator's own stream. ``clips`` are the clipping paths it stands
    under, ``frame`` the boxes of the forms it stands in (None: the page alone). ``kerned`` says whether anything but the
    glyphs' advances and the character and word spacing places them.
    """

    stream: int
    operation: int
    font: Font
    size: float
    stretch: float
    rise: float
    codes: list[int]
    lengths: list[int] | None
    texts: list[str]
    starts: list[float]
    naturals: list[float]
    end: float
    matrix: Matrix
    text_matrix: Matrix
    hidden: bool
    character_spacing: float
    word_spacing: float
    clips: tuple[Clip, ...]
    frame: Box | None
    kerned: bool
    flow: Flow | None = None


@dataclass(slots=True)
class Placement:
    """An image on the page: its box, whether it is a bare mask (a stencil), and what leads from the unit square to the page."""

    box: Box
    stream: int
    operation: int
    mask: bool
    matrix: Matrix

    @property
    def mirrored(self) -> bool:
        """Whether the page shows the image as in a mirror."""
        a, b, c, d = self.matrix[:4]
        return a * d - b * c < 0


@dataclass(slots=True)
class Rule:
    """A painted line or box: its bounds in page space and the operations ``first``..``last`` that draw it."""

    box: Box
    stream: int
    first: int
    last: int


@dataclass(slots=True)
class Instance:
    """One execution of a content stream: a page's content, or a form each time it is painted.

    ``category`` and ``name`` are the resource by which ``parent`` reaches it ("/XObject", "/Fm0"); a root has
    the parent -1. ``holder`` and ``name`` of an appearance are the dictionary and key that it hangs on.
    """

    index: int
    owner: Any
    lexed: Lexed
    data: bytes
    resources: Any
    parent: int = -1
    operation: int = -1
    category: str = ""
    name: str = ""
    holder: Any = None


@dataclass(slots=True)
class Walk:
    """Everything that was found by executing one page (or its annotations)."""

    instances: list[Instance] = field(default_factory=list)
    shows: list[Show] = field(default_factory=list)
    images: list[Placement] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    used: set[tuple[int, str, str]] = field(default_factory=set)
    troubles: set[str] = field(default_factory=set)
    marked_text: bool = False
