"""Runs turned into pieces that a content stream can show, and how wide they are on the page."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from redaction.documents.pdf.changes import Piece
from redaction.documents.pdf.font_choice import FontChoice, is_token_font
from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.layout import Frame, PageText
from redaction.documents.pdf.runs import Run
from redaction.documents.pdf.walk import Show

_FONTS_AROUND = 8


def natural_stretch(stretch: float) -> float:
    """Return a horizontal scaling that no longer was fitted to a line: a power of four, nearly always 1."""
    if stretch == 1.0:
        return 1.0
    if not stretch or not math.isfinite(stretch):
        return 1.0
    return math.copysign(4.0 ** round(math.log(abs(stretch), 4)), stretch)


class PieceMaker:
    """Makes pieces for the shows of one page; widths are those at the size that the original had."""

    def __init__(self, shows: Sequence[Show], page: PageText, fonts: FontChoice) -> None:
        self._shows = shows
        self._page = page
        self._fonts = fonts
        self._scales: dict[int, float] = {}

    def origin(self, show: int) -> float:
        """Return the size of a show against the original's: less than 1 where an earlier output made it smaller."""
        flow = self._shows[show].flow
        return flow.factor if flow is not None else 1.0

    def scale(self, show: int) -> float:
        """Return page units per em of a show's natural advance at its original size."""
        known = self._scales.get(show)
        if known is None:
            own = self._shows[show]
            frame: Frame = self._page.frames[show]
            stretch = 1.0 if own.font.vertical else natural_stretch(own.stretch)
            known = self._scales[show] = abs(own.size * stretch * frame.unit) / self.origin(show)
        return known

    def width(self, run: Run, parts: Sequence[Piece]) -> float:
        """Return the width of a run's pieces in page units at the original size."""
        return sum(piece.width for piece in parts) * self.scale(run.show)

    def pieces(self, run: Run) -> list[Piece]:
        """Return what shows a run; raises NoGlyph where no font can."""
        show = self._shows[run.show]
        if run.text is not None:
            return self._as_large(show.font, self._fonts.pieces(self._around(run.show), run.text))
        codes = show.codes[run.first : run.last]
        if show.lengths is None:
            data = bytes(codes)
        else:
            lengths = show.lengths[run.first : run.last]
            data = b"".join(c.to_bytes(n, "big") for c, n in zip(codes, lengths, strict=True))
        return [Piece(data, False, sum(show.naturals[run.first : run.last]))]

    def _as_large(self, font: Font, pieces: list[Piece]) -> list[Piece]:
        """Scale and turn pieces in fonts whose glyphs are larger or smaller, or stand otherwise, at the same size."""
        for piece in pieces:
            em, flipped = (
                (1.0, False) if piece.fallback else ((piece.font or font).em, (piece.font or font).flipped)
            )
            piece.flipped = flipped != font.flipped
            if em != font.em:
                piece.scale = font.em / em
                piece.width *= piece.scale
        return pieces

    def _around(self, show: int) -> list[Font]:
        """Return the font of a show; of one that holds a token also those of its line, nearest first, and of the page."""
        own = self._shows[show].font
        fonts = [own]
        if is_token_font(own):
            for line in self._page.lines:
                shows = [item.show for item in line.items if item.show >= 0]
                if show in shows:
                    place = shows.index(show)
                    fonts += [
                        self._shows[other].font
                        for _, other in sorted((abs(i - place), other) for i, other in enumerate(shows))
                    ]
            fonts += [
                font for font, _ in Counter(other.font for other in self._shows).most_common(_FONTS_AROUND)
            ]
        return fonts
