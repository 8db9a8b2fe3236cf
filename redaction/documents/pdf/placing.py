"""Runs put anywhere on the page: what a text set anew needs beyond moving along its own baseline."""

from __future__ import annotations

from collections.abc import Mapping

from redaction.documents.pdf.changes import Changes, Piece
from redaction.documents.pdf.layout import PageText
from redaction.documents.pdf.matrix import IDENTITY, Matrix, invert
from redaction.documents.pdf.pieces import PieceMaker
from redaction.documents.pdf.runs import Run
from redaction.documents.pdf.walk import Flow, Walk


class Placer:
    """Puts the runs of one page at places along and across their writing direction, and numbers what it sets anew."""

    def __init__(self, walk: Walk, page: PageText, maker: PieceMaker, changes: Changes) -> None:
        self._shows = walk.shows
        self._page = page
        self._maker = maker
        self._changes = changes
        self._inverses: dict[int, Matrix] = {}
        self._number = max((show.flow.paragraph for show in walk.shows if show.flow is not None), default=0)

    def next_number(self) -> int:
        """Return a number that nothing else of the page that was set anew has."""
        self._number += 1
        return self._number

    def put(
        self,
        part: tuple[Run, list[Piece]],
        along: float,
        across: float,
        baselines: Mapping[int, float],
        factor: float,
        flow: Flow | None,
        order: int,
        anchor: int | None = None,
    ) -> float:
        """Put a run at a place along and on a baseline; return where it ends.

        ``baselines`` are those of the shows as they stand, ``factor`` the size against the original's, ``anchor``
        the show in whose place the run is shown (None: its own).
        """
        run, pieces = part
        anchor = run.show if anchor is None else anchor
        frame = self._page.frames[anchor]
        scale = self._maker.scale(run.show)
        origin = self._maker.origin(run.show)
        ux, uy = frame.direction
        inverse = self._inverse(anchor)
        aside = across - baselines[anchor]
        target = self._changes.pieces.setdefault(anchor, [])
        font = self._shows[run.show].font
        for piece in pieces:
            ahead = along - frame.along
            x, y = ux * ahead - uy * aside, uy * ahead + ux * aside
            piece.shift = inverse[0] * x + inverse[2] * y
            piece.drop = inverse[1] * x + inverse[3] * y
            piece.factor = factor / origin
            piece.order = order
            piece.flow = flow
            if anchor != run.show and not piece.fallback and piece.font is None:
                piece.font = font if font is not self._shows[anchor].font else None
            target.append(piece)
            along += piece.width * scale * factor
        return along

    def _inverse(self, show: int) -> Matrix:
        """Return what leads from distances on the page to those in a show's text space."""
        known = self._inverses.get(show)
        if known is None:
            a, b, c, d, _, _ = self._shows[show].matrix
            known = self._inverses[show] = invert((a, b, c, d, 0.0, 0.0)) or IDENTITY
        return known
