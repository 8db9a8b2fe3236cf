"""The right pane: filters, the findings in reading order or by entity, and the current one in detail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTabWidget, QWidget

from kpo_vault.workflow.reviewing import ReviewEntity
from ui import counting
from ui.icons import Icons
from ui.review.detail import DetailPane
from ui.review.entities_model import EntitiesModel
from ui.review.entity_tree import EntityTree
from ui.review.filter_bar import FilterBar
from ui.review.findings import Findings
from ui.review.findings_list import FindingsList
from ui.review.findings_model import FindingsModel
from ui.review.rows import FindingRow
from ui.theme import Theme
from ui.widgets.controls import button, column, row
from ui.widgets.elided import SteadyLabel

IN_ORDER, BY_ENTITY = 0, 1
_COUNT = QSize(150, 30)  # pixels beside the tabs


class _DetailArea(QScrollArea):
    """As high as the detail needs now; Qt's own remembers what it needed first."""

    _needed = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height when the detail needs one: mostly it only says something else."""
        inside = self.widget()
        if event.type() is QEvent.Type.LayoutRequest and watched is inside:
            needed = inside.sizeHint().height()
            if needed != self._needed:
                self._needed = needed
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """The size of what is in it, with its frame."""
        inside, frame = self.widget(), 2 * self.frameWidth()
        return super().sizeHint() if inside is None else inside.sizeHint() + QSize(frame, frame)


class FindingsPane(QWidget):
    """``current_changed`` says that another finding is the current one."""

    current_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, findings: Findings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = findings
        self.filtering = False  # whether the current finding is another one because others were filtered out
        self._document: int | None = None
        self._page: int | None = None
        self.filters = FilterBar(icons)
        self.filters.changed.connect(self.filter)
        self.findings = FindingsModel(icons, findings, self)
        self.list = FindingsList(theme, self.findings)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.entities = EntitiesModel(icons, findings, self)
        self.tree = EntityTree(theme, self.entities)
        self.tree.selectionModel().currentChanged.connect(self._moved)
        self.tree.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.merge_button = button(
            icons, self.tr("Merge"), "merge", kind="tight", tip=self.tr("One entity (Ctrl+G)")
        )
        self.split_button = button(
            icons, self.tr("Split"), "split", kind="tight", tip=self.tr("An entity of its own (Ctrl+Shift+G)")
        )
        by_entity = QWidget()
        by_entity.setLayout(column(self.tree, row(self.merge_button, self.split_button, None, gap=6), gap=6))
        self.orders = QTabWidget()
        self.orders.tabBar().setDrawBase(False)  # it would end before the count
        self.orders.addTab(self.list, self.tr("In order"))
        self.orders.addTab(by_entity, self.tr("By entity"))
        self.orders.currentChanged.connect(self._order_changed)
        self.count = SteadyLabel("caption")
        self.detail = DetailPane(icons)
        # The detail says something else at every key; inside a scroll area its layout stays its own affair.
        area = _DetailArea()
        area.setWidgetResizable(True)
        area.setWidget(self.detail)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setMinimumSize(_COUNT)
        beside = QWidget()  # the corner goes by the size that a layout asks for
        beside.setLayout(row(self.count))
        self.orders.setCornerWidget(beside)
        layout = column(self.filters, self.orders, area, gap=8)
        layout.setStretch(1, 1)  # the detail takes what its decisions need, the list the rest
        self.setLayout(layout)
        findings.replaced.connect(self._replaced)
        self._number: int | None = None
        self._enable()

    @property
    def by_entity(self) -> bool:
        """Whether the findings are shown by entity."""
        return self.orders.currentIndex() == BY_ENTITY

    @property
    def shown(self) -> QWidget:
        """The list or the tree, whichever is shown."""
        return self.tree if self.by_entity else self.list

    @property
    def current(self) -> FindingRow | None:
        """The finding that the keys decide on."""
        if not self.by_entity:
            return self.findings.row_at(self.list.currentIndex())
        number = self.tree.current_finding()
        position = None if number is None else self._all.position(number)
        return None if position is None else self._all[position]

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the findings that the keys decide on, the current one first."""
        return self.tree.chosen() if self.by_entity else self.list.chosen()

    def set_entities(self, entities: Sequence[ReviewEntity]) -> None:
        """Show other entities, with the same one current if it is still there."""
        current = self.current if self.by_entity else None
        self.entities.set_entities(entities)
        if current is not None and current.entity is not None:
            self.tree.go_to(current.entity)
        self._enable()

    def show_document(self, document: int | None) -> None:
        """Show the findings of another document."""
        self._document, self._page = document, 1
        self.filter()

    def show_page(self, page: int) -> None:
        """Follow the page that is looked at, if only its findings are shown."""
        self._page = page
        if self.filters.this_page.isChecked():
            self.filter()

    def filter(self) -> None:
        """Show what the filters let through, the current finding if it is among it."""
        before = self.current
        self.filtering = True
        self.findings.set_filter(self.filters.condition(self._document, self._page))
        self.entities.set_filter(self.filters.words.text(), pending_only=self.filters.pending.isChecked())
        if before is None or not self.go_to(before.index):
            self._first()
        self._show_count()
        self.current_changed.emit()
        self.filtering = False

    def go_to(self, number: int) -> bool:
        """Make a finding the current one; return whether it is shown."""
        if self.by_entity:
            position = self._all.position(number)
            entity = None if position is None else self._all[position].entity
            if entity is not None and self.tree.current_finding() != number:
                self.tree.go_to(entity)
            return entity is not None
        position = self._all.position(number)
        line = None if position is None else self.findings.line_of(position)
        if line is not None:
            self._select(line)
        return line is not None

    def reveal(self, number: int) -> None:
        """Make a finding the current one, taking the filters away if they hide it."""
        if not self.go_to(number):
            self.filters.reset()
            self.go_to(number)

    def step(self, distance: int) -> None:
        """Go to the next or the previous line."""
        if self.by_entity:
            index = self.tree.currentIndex()
            other = self.tree.indexBelow(index) if distance > 0 else self.tree.indexAbove(index)
            if other.isValid():
                self.tree.setCurrentIndex(other)
            return
        line = self.list.currentIndex().row() + distance
        if 0 <= line < self.findings.rowCount():
            self._select(line)

    def step_pending(self, step: int) -> None:
        """Go to the next or the previous line with something that waits, around the end."""
        if self.by_entity:
            self._step_pending_entity(step)
        elif (line := self.findings.next_pending(self.list.currentIndex().row(), step)) is not None:
            self._select(line)

    def refresh(self) -> None:
        """Show the counts of what is selected anew."""
        self._show_count()
        self._enable()

    def _step_pending_entity(self, step: int) -> None:
        waiting = [entity.number for entity in self._in_tree() if self.entities.row_of(entity).pending]
        current = self.current
        if not waiting:
            return
        here = None if current is None else current.entity
        places = {number: place for place, number in enumerate(e.number for e in self._in_tree())}
        at = places.get(here, -1) if here is not None else -1
        count = len(places)
        self.tree.go_to(min(waiting, key=lambda n: (places[n] - at) * step % count or count))

    def _in_tree(self) -> list[ReviewEntity]:
        found = []
        for kind in range(self.entities.rowCount()):
            parent = self.entities.index(kind, 0)
            nodes = (
                self.entities.node(self.entities.index(i, 0, parent))
                for i in range(self.entities.rowCount(parent))
            )
            found += [node.entity for node in nodes if node is not None and node.entity is not None]
        return found

    def _select(self, line: int) -> None:
        self.list.setCurrentIndex(self.findings.index(line))

    def _first(self) -> None:
        if self.by_entity:
            if not self.tree.currentIndex().isValid() and self.entities.rowCount():
                self.tree.setCurrentIndex(self.entities.index(0, 0, self.entities.index(0, 0)))
        elif self.findings.rowCount():
            self._select(0)

    def _moved(self, index: QModelIndex, _previous: QModelIndex) -> None:
        self._enable()
        current = self.current
        self._number = None if current is None else current.index
        if index.isValid():
            self.current_changed.emit()

    def _replaced(self) -> None:
        """Findings came or went: the list was filled anew."""
        if not self.by_entity and (self._number is None or not self.go_to(self._number)):
            self._first()

    def _order_changed(self) -> None:
        self.entities.wake(self.by_entity)
        number = self._number
        if number is not None:
            self.go_to(number)
        if self.current is None:
            self._first()
        self._show_count()
        self._enable()
        self.current_changed.emit()
        self.shown.setFocus()

    def _enable(self) -> None:
        self.merge_button.setEnabled(len(self.tree.chosen_entities()) > 1)
        self.split_button.setEnabled(bool(self.tree.chosen_places()))

    def _show_count(self) -> None:
        if self.by_entity:
            self.count.setText(counting.entities(len(self.entities.entities)))
            return
        shown = self.findings.rowCount()
        document = self.findings.filter.document
        count = len(self._all) if document is None else len(self._all.of_document(document))
        if shown != count:
            self.count.setText(self.tr("{shown} of {count} shown").format(shown=shown, count=count))
            return
        waiting = self._all.waiting if document is None else self._all.waiting_in(document)
        self.count.setText(self.tr("{waiting} of {count} pending").format(waiting=waiting, count=count))
