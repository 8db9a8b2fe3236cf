"""The tree of entities: decide once for all places, make one of several, or two of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ui import counting
from ui.review.entities_model import NODE_ROLE, EntitiesModel, Node
from ui.review.entity_rows import icon_of, kind_words, words_of
from ui.review.rows import look
from ui.review.two_lines import Lines, TwoLineDelegate
from ui.theme import Theme
from ui.wording import shown_place


class EntityDelegate(TwoLineDelegate):
    """Shows a kind's heading, an entity with its counts, or one of its places."""

    def __init__(self, theme: Theme, model: EntitiesModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model

    def lines(self, index: QModelIndex | QPersistentModelIndex) -> Lines | None:
        """Return what a line of the tree shows."""
        node = index.data(NODE_ROLE)
        if not isinstance(node, Node):
            return None
        if node.entity is not None:
            row = self._model.row_of(node.entity)
            more = len(row.surfaces) - 1
            below = f"{row.type_name} · {counting.findings(row.count)}"
            if row.ambiguous:
                below = QCoreApplication.translate("Entities", "May be another one: decide · {more}").format(
                    more=below
                )
            return Lines(
                row.name,
                words_of(row),
                icon_of(row)[1],
                below,
                counting.forms(more + 1) if more else "",
                index.data(Qt.ItemDataRole.DecorationRole),
                row.ambiguous,
            )
        if node.finding is not None:
            finding = self._model.finding_row(node)
            if finding is None:
                return None
            shown = look(finding.state, finding.operator)
            text = f"{finding.before[-24:]} {finding.value} {finding.after[:24]}".strip()
            icon = index.data(Qt.ItemDataRole.DecorationRole)
            return Lines(
                finding.value, shown.word, shown.role, f"{shown_place(finding.place)} · {text}", "", icon
            )
        return Lines(kind_words(node.kind), str(len(node.children)))


class EntityTree(QTreeView):
    """Shows an EntitiesModel."""

    def __init__(self, theme: Theme, model: EntitiesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entities = model
        self.setModel(model)
        self.setItemDelegate(EntityDelegate(theme, model, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Entities"))
        model.modelReset.connect(self._open_kinds)
        theme.changed.connect(self.viewport().update)

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Select one line alone, whatever modifiers are held: Shift + decision goes on to the next line."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are decisions here, never a search for a line that begins with one."""

    def current_finding(self) -> int | None:
        """Return the number of the finding of the current line: a place, or an entity's first."""
        node = self._entities.node(self.currentIndex())
        if node is None:
            return None
        return node.finding if node.entity is None else node.entity.indices[0]

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the findings selected, those of selected entities whole, the current one first."""
        selected = self.selectionModel().selectedIndexes()
        numbers: list[int] = []
        if (current := self.current_finding()) is not None:
            numbers.append(current)
        for index in selected:
            node = self._entities.node(index)
            if node is not None and node.entity is not None:
                numbers += node.entity.indices
        return tuple(dict.fromkeys([*numbers, *self._entities.places(selected)]))

    def chosen_entities(self) -> tuple[int, ...]:
        """Return the numbers of the selected entities."""
        return self._entities.numbers(self.selectionModel().selectedIndexes())

    def chosen_places(self) -> tuple[int, ...]:
        """Return the numbers of the selected places."""
        return self._entities.places(self.selectionModel().selectedIndexes())

    def go_to(self, number: int) -> None:
        """Make an entity the current line."""
        index = self._entities.index_of(number)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _open_kinds(self) -> None:
        for line in range(self._entities.rowCount()):
            self.expand(self._entities.index(line, 0))
