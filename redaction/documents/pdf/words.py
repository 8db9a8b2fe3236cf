"""The words of a paragraph that is set anew: what stays together on a line, and where a line has to end.

A hyphen at the end of a line may be the author's or the line's own. It becomes a soft hyphen of the token font when
its paragraph is set anew; when the originals come back lines end there again, and every reader joins the halves
as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from redaction.documents.pdf.changes import Piece
from redaction.documents.pdf.font_choice import is_token_font
from redaction.documents.pdf.layout import PageText
from redaction.documents.pdf.line_setter import Cell
from redaction.documents.pdf.paragraphs import Paragraph
from redaction.documents.pdf.pieces import PieceMaker
from redaction.documents.pdf.runs import Run, RunMaker
from redaction.documents.pdf.token_font import glyph_of
from redaction.documents.pdf.walk import Show

_HYPHEN, _SOFT_HYPHEN = "-", "\u00ad"
_SPACES = re.compile(r"( +)")
_AFTER_HYPHENS = re.compile(r"[^-]*-+|[^-]+")


@dataclass(slots=True)
class Word:
    """Runs without a space between them; ``space`` stands before it on the same line (None: nothing does).

    Widths are at the original size. ``ends_line`` is set where the next word begins a line.
    """

    runs: list[tuple[Run, list[Piece]]]
    width: float
    space: tuple[Run, list[Piece]] | None = None
    space_width: float = 0.0
    ends_line: bool = False


class WordMaker:
    """Makes the words of paragraphs of one page."""

    def __init__(self, shows: Sequence[Show], page: PageText, maker: PieceMaker, run_maker: RunMaker) -> None:
        self._shows = shows
        self._page = page
        self._maker = maker
        self._run_maker = run_maker

    def words(
        self, paragraph: Paragraph, cells: Mapping[int, list[Cell]], joined: Set[int]
    ) -> Iterator[Word]:
        """Yield the words of a paragraph with its new texts.

        ``cells`` are those of its touched lines, ``joined`` the lines whose end went with a removed text.
        """
        again = paragraph.flow is not None
        word: list[Run] = []
        space: Run | None = None
        glued = False
        for number in paragraph.lines:
            last = number == paragraph.lines[-1]
            for run, text in self._parts(self._runs(number, cells)):
                if text.isspace():
                    if word:
                        yield self._word(word, space, glued=glued)
                        word, glued = [], False
                    space = run
                elif text == _SOFT_HYPHEN and again:
                    word.append(Run(run.show, run.first, run.last, _HYPHEN))
                    yield self._word(word, space, glued=glued, ends_line=True)
                    word, glued = [], True
                else:
                    word.append(run)
            if number in joined:
                continue
            if not word:
                space = None
                continue
            hyphenated = not last and not again and self._soften(word)
            yield self._word(word, space, glued=glued)
            word, space, glued = [], None, hyphenated or self._ends_with_hyphen(number)
        if word:
            yield self._word(word, space, glued=glued)

    def of_cell(self, runs: Sequence[Run]) -> Iterator[Word]:
        """Yield the words of a cell; a new text may also be parted after its hyphens, as a token has them."""
        word: list[Run] = []
        space: Run | None = None
        glued = False
        for run, text in self._parts(runs):
            if text.isspace():
                if word and self._text(word[-1]).endswith(_HYPHEN):
                    word.append(run)  # a line that ends after a hyphen is read as going on without a space
                    continue
                if word:
                    yield self._word(word, space, glued=glued)
                    word, glued = [], False
                space = run
                continue
            parts = _AFTER_HYPHENS.findall(text) if run.text is not None else [text]
            for number, part in enumerate(parts, start=1):
                word.append(replace(run, text=part) if run.text is not None else run)
                if number < len(parts):
                    yield self._word(word, space, glued=glued)
                    word, space, glued = [], None, True
        if word:
            yield self._word(word, space, glued=glued)

    def _text(self, run: Run) -> str:
        return run.text if run.text is not None else self._shows[run.show].texts[run.last - 1]

    def _runs(self, number: int, cells: Mapping[int, list[Cell]]) -> list[Run]:
        if number in cells:
            (cell,) = cells[number]
            return cell.runs if cell.runs is not None else self._run_maker.kept(cell.items)
        return self._run_maker.kept(self._page.lines[number].items)

    def _ends_with_hyphen(self, number: int) -> bool:
        return self._page.lines[number].items[-1].text.endswith(_HYPHEN)

    def _soften(self, word: list[Run]) -> bool:
        """Make the hyphen that ends a line a soft one; return whether there was one."""
        run = word[-1]
        if run.text is not None or self._shows[run.show].texts[run.last - 1] != _HYPHEN:
            return False
        if run.last - run.first == 1:
            word.pop()
        else:
            word[-1] = Run(run.show, run.first, run.last - 1)
        if not word:
            word.append(run)
            return False
        word.append(Run(run.show, run.last - 1, run.last, _SOFT_HYPHEN))
        return True

    def _parts(self, runs: Sequence[Run]) -> Iterator[tuple[Run, str]]:
        """Yield runs cut at spaces and soft hyphens, each with its text."""
        for run in runs:
            if run.text is not None:
                for part in _SPACES.split(run.text.replace("\t", " ")):
                    if part:
                        yield Run(run.show, run.first, run.last, part), part
                continue
            show = self._shows[run.show]
            texts = show.texts
            soft = glyph_of(_SOFT_HYPHEN) if is_token_font(show.font) else -1
            first = run.first
            for glyph in range(run.first + 1, run.last + 1):
                if (
                    glyph < run.last
                    and texts[glyph].isspace() == texts[first].isspace()
                    and soft not in (show.codes[glyph], show.codes[first])
                ):
                    continue
                text = _SOFT_HYPHEN if show.codes[first] == soft else "".join(texts[first:glyph])
                yield Run(run.show, first, glyph), text or "\ufffd"
                first = glyph

    def _word(self, runs: Sequence[Run], space: Run | None, *, glued: bool, ends_line: bool = False) -> Word:
        parts = [(run, self._maker.pieces(run)) for run in runs]
        word = Word(parts, sum(self._maker.width(run, pieces) for run, pieces in parts), ends_line=ends_line)
        if not glued:
            between = space or Run(runs[0].show, first=runs[0].first, text=" ")
            pieces = self._maker.pieces(between)
            word.space = (between, pieces)
            word.space_width = self._maker.width(between, pieces)
        return word
