"""All findings of the packet in reading order, with the indexes that keep every question about them quick.

Twenty thousand findings are shown at once, and one decision changes one of them: models and panes are told what was
replaced or changed and touch nothing else. Positions count the findings in reading order, document after document.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from ui.review.rows import PENDING, FindingRow

_GATE = "gate"


class Findings(QObject):
    """The findings that every pane of the review shows.

    ``replaced`` says that findings came or went, ``changed`` carries the positions whose decision is another one.
    """

    replaced = Signal()
    changed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] | None = None
        self._index(())

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, position: int) -> FindingRow:
        return self._rows[position]

    @property
    def rows(self) -> Sequence[FindingRow]:
        """All findings in reading order."""
        return self._rows

    @property
    def waiting(self) -> int:
        """How many findings nobody has decided on, legends left out."""
        return len(self._waiting)

    def replace(self, rows: Iterable[FindingRow]) -> None:
        """Show other findings."""
        self._index(rows)
        self.replaced.emit()

    def update(self, rows: Iterable[FindingRow], gone: Collection[int] = ()) -> None:
        """Take up new decisions, findings that were added, and the numbers of those that are ``gone``."""
        touched: list[int] = []
        added: list[FindingRow] = []
        moved = any(number in self._position for number in gone)
        for row in rows:
            position = self._position.get(row.index)
            if position is None:
                added.append(row)
            elif row != self._rows[position]:
                moved = moved or _kept_by(self._rows[position]) != _kept_by(row)
                self._set(position, row)
                touched.append(position)
        if added or moved:
            left = set(gone)
            self.replace([*(row for row in self._rows if row.index not in left), *added])
        elif touched:
            self.changed.emit(touched)

    def position(self, number: int) -> int | None:
        """Return where the finding with this number of the workflow stands."""
        return self._position.get(number)

    def of_document(self, document: int) -> range:
        """Return the positions of a document's findings."""
        return self._documents.get(document, range(0))

    def on_page(self, document: int, page: int) -> Sequence[int]:
        """Return the positions of the findings on a page, which counts from 1."""
        return self._pages.get((document, page), ())

    def same(self, row: FindingRow) -> Sequence[int]:
        """Return the positions of all findings of the same entity, or of the same type and text."""
        return self._same.get(_kept_by(row), ())

    def waiting_in(self, document: int) -> int:
        """Return how many findings of a document wait, legends too."""
        return self._waits_in[document]

    def waiting_on(self, document: int, page: int) -> int:
        """Return how many findings of a page wait, legends too."""
        return sum(1 for position in self.on_page(document, page) if self._rows[position].state == PENDING)

    def gates(self) -> list[FindingRow]:
        """Return the legends that nobody has cleared."""
        return [self._rows[position] for position in sorted(self._gates)]

    def words(self) -> Sequence[str]:
        """Return for every position what a filter's words are looked for in, folded."""
        if self._words is None:
            self._words = [_words(row) for row in self._rows]
        return self._words

    def _index(self, rows: Iterable[FindingRow]) -> None:
        self._rows = sorted(rows, key=lambda row: (row.document, row.segment, row.start, row.end))
        self._words = None
        self._position = {row.index: position for position, row in enumerate(self._rows)}
        self._same: dict[Hashable, list[int]] = defaultdict(list)
        self._pages: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._waiting: set[int] = set()
        self._gates: set[int] = set()
        self._waits_in: Counter[int] = Counter()
        starts: dict[int, int] = {}
        ends: dict[int, int] = {}
        for position, row in enumerate(self._rows):
            self._same[_kept_by(row)].append(position)
            if row.page is not None:
                self._pages[row.document, row.page].append(position)
            starts.setdefault(row.document, position)
            ends[row.document] = position + 1
            if row.state == PENDING:
                self._wait(position, row)
        self._documents = {document: range(start, ends[document]) for document, start in starts.items()}

    def _set(self, position: int, row: FindingRow) -> None:
        before = self._rows[position]
        self._rows[position] = row
        if self._words is not None and before.entity_type != row.entity_type:
            self._words[position] = _words(row)
        if before.state == PENDING:
            (self._gates if before.group == _GATE else self._waiting).discard(position)
            self._waits_in[before.document] -= 1
        if row.state == PENDING:
            self._wait(position, row)

    def _wait(self, position: int, row: FindingRow) -> None:
        (self._gates if row.group == _GATE else self._waiting).add(position)
        self._waits_in[row.document] += 1


def _kept_by(row: FindingRow) -> Hashable:
    """Return what findings that mean the same have in common."""
    return row.entity if row.entity is not None else (row.entity_type, row.value)


def _words(row: FindingRow) -> str:
    return f"{row.value} {row.type_name} {row.entity_type} {row.place}".casefold()
