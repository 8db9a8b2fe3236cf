"""What remains of a stretch of a line: kept glyphs and new texts in their order, and which glyphs go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from redaction.documents.model import Replacement
from redaction.documents.pdf.changes import Changes
from redaction.documents.pdf.layout import SPACE, Item, glyph_texts
from redaction.documents.pdf.right_to_left import as_shown
from redaction.documents.pdf.walk import Show


@dataclass(slots=True)
class Run:
    """A stretch of a touched cell: kept glyphs (``text`` None) or new text, anchored at a show."""

    show: int
    first: int = 0
    last: int = 0
    text: str | None = None


class RunMaker:
    """Applies the edits of one page; each new text is placed once, where its edit begins."""

    def __init__(self, shows: Sequence[Show], changes: Changes) -> None:
        self._shows = shows
        self._changes = changes
        self._placed: set[int] = set()

    def runs(self, items: Sequence[Item], edits: Sequence[Replacement]) -> list[Run] | None:
        """Return kept and new stretches of a cell, or None where no edit touches it; glyphs that go are noted."""
        first = min(item.offset for item in items)
        last = max(item.offset + len(item.text) for item in items)
        own = [
            e
            for e in edits
            if (e.start < last and e.end > first) or (e.start == e.end and first <= e.start <= last)
        ]
        if not own:
            return None
        runs: list[Run] = []
        anchor = next((item.show for item in items if item.show >= 0), -1)
        for item in items:
            if item.show >= 0:
                anchor = item.show
            self._item(item, own, runs, anchor)
        for edit in own:
            if id(edit) not in self._placed and edit.start == edit.end == last:
                self._new(runs, anchor, items[-1].last, edit)
        return _joined(runs)

    def kept(self, items: Sequence[Item]) -> list[Run]:
        """Return the stretches of a cell that no edit touches."""
        runs: list[Run] = []
        anchor = next((item.show for item in items if item.show >= 0), -1)
        for item in items:
            anchor = item.show if item.show >= 0 else anchor
            self._keep(item, 0, item.last - item.first if item.show >= 0 else 1, runs, anchor)
        return _joined(runs)

    def _new(self, runs: list[Run], anchor: int, glyph: int, edit: Replacement) -> None:
        self._placed.add(id(edit))
        runs.append(Run(anchor, first=glyph, text=as_shown(" ".join(edit.text.split("\n")))))

    def _item(self, item: Item, edits: Sequence[Replacement], runs: list[Run], anchor: int) -> None:
        """Add what remains of an item; edits are in order and do not overlap."""
        count = item.last - item.first if item.show >= 0 else 1
        if len(item.text) != count:
            self._uneven_item(item, edits, runs, anchor)
            return
        position = 0
        for edit in edits:
            start = edit.start - item.offset
            end = min(edit.end - item.offset, count)
            if start >= count or end < 0 or (end == 0 and start < 0):
                continue
            self._keep(item, position, max(start, 0), runs, anchor)
            if id(edit) not in self._placed:
                self._new(runs, anchor, item.first + max(start, 0), edit)
            if item.show >= 0:
                self._changes.removed += [(item.show, item.first + g) for g in range(max(start, 0), end)]
            position = max(end, position)
        self._keep(item, position, count, runs, anchor)

    def _keep(self, item: Item, start: int, end: int, runs: list[Run], anchor: int) -> None:
        if start < end:
            run = (
                Run(item.show, item.first + start, item.first + end)
                if item.show >= 0
                else Run(anchor, first=self._glyphs_before(runs, anchor), text=SPACE)
            )
            runs.append(run)

    def _glyphs_before(self, runs: list[Run], anchor: int) -> int:
        """Return the place of a new space among its show's glyphs: after those that are already placed."""
        return next((run.last or run.first for run in reversed(runs) if run.show == anchor), 0)

    def _uneven_item(self, item: Item, edits: Sequence[Replacement], runs: list[Run], anchor: int) -> None:
        """Add what remains of an item with ligatures: of a half replaced one the other half stays as letters."""
        offset = item.offset
        for glyph, text in enumerate(glyph_texts(self._shows[item.show], item), item.first):
            kept: list[str] = []
            cut = False
            for place, character in enumerate(text, offset):
                edit = next((e for e in edits if e.start <= place < e.end or e.start == e.end == place), None)
                if edit is not None and id(edit) not in self._placed:
                    if kept:
                        runs.append(Run(anchor, glyph, text="".join(kept)))
                        kept.clear()
                    self._new(runs, anchor, glyph, edit)
                    cut = cut or place > offset
                if edit is not None and edit.start < edit.end:
                    cut = True
                else:
                    kept.append(character)
            if cut:
                self._changes.removed.append((item.show, glyph))
                if kept:
                    runs.append(Run(anchor, glyph, text="".join(kept)))
            else:
                runs.append(Run(item.show, glyph, glyph + 1))
            offset += len(text)


def _joined(runs: list[Run]) -> list[Run]:
    """Join neighbouring glyphs of a show and neighbouring new texts; gaps become spaces that every reader sees."""
    result: list[Run] = []
    for run in runs:
        last = result[-1] if result else None
        if last is not None:
            if run.text is None and last.text is None and run.show == last.show and run.first == last.last:
                last.last = run.last
                continue
            if run.text is not None and last.text is not None:
                last.text += run.text
                continue
        result.append(run)
    return result
