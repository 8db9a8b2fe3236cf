"""The matters of the vault."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from kpo_vault.workflow.matters import MatterSummary
from ui import counting
from ui.icons import Icons
from ui.widgets.controls import button, column, label, row
from ui.widgets.rows import Column, RowModel, RowTable

_SEARCH_FROM = 8  # matters: before that a search field is in the way
_LEAST_WIDTH = 240  # pixels


def counts(matter: MatterSummary) -> str:
    """Return what a matter holds, in words of two lines; nothing is counted before there is something."""
    translate = QCoreApplication.translate
    if not (matter.documents or matter.surrogates or matter.packets):
        return translate("Matters", "Nothing protected yet")
    documents = translate("Matters", "{documents} protected").format(
        documents=counting.documents(matter.documents)
    )
    return f"{documents}\n{counting.tokens(matter.surrogates)} · {counting.packets(matter.packets)}"


def _state(matter: MatterSummary) -> tuple[str, str]:
    """Return the icon of what a matter holds: nothing yet, protected documents, or packets."""
    if matter.packets:
        return "package-check", "success"
    return ("folder-open", "primary") if matter.documents else ("folder", "muted")


def matters_model(icons: Icons, parent: QObject | None = None) -> RowModel[MatterSummary]:
    """Return the item model of the matters."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (Column(translate("Matters", "Matter"), lambda m: m.name, _state, counts),),
        parent,
    )


class MattersPane(QWidget):
    """The list with its search; ``chosen`` carries a matter, ``renaming`` and ``shredding`` ask for the current one."""

    chosen = Signal(object)
    renaming = Signal()
    shredding = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[MatterSummary, ...] = ()
        self.model = matters_model(icons)
        self.table = RowTable(self.model, self.tr("Matters"))
        self.table.horizontalHeader().hide()
        self.table.current_row.connect(self._choose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a matter"))
        self.search.setAccessibleName(self.tr("Find a matter"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.summary = label(role="caption", wrap=True)
        self.new_button = button(icons, self.tr("New matter…"), "folder-plus")
        self.new_button.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self.more_button = button(
            icons, self.tr("More"), kind="quiet", tip=self.tr("Rename or shred this matter")
        )
        menu = QMenu(self)
        menu.addAction(icons.icon("pencil"), self.tr("&Rename…"), self.renaming.emit)
        menu.addAction(icons.icon("trash-2", "danger"), self.tr("&Shred…"), self.shredding.emit)
        self.more_button.setMenu(menu)
        heading = label(self.tr("Matters"), "heading")
        buttons = row(self.new_button, None, self.more_button)
        self.setLayout(column(heading, self.search, self.table, self.summary, buttons, gap=8))
        self.search.hide()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its buttons, in whatever language."""
        least = super().minimumSizeHint()
        return QSize(max(_LEAST_WIDTH, least.width()), least.height())

    @property
    def filled(self) -> tuple[MatterSummary, ...]:
        """All matters, also those that the search leaves out."""
        return self._all

    def show_matters(self, matters: Sequence[MatterSummary], chosen: str) -> None:
        """Show all matters; the chosen one stays chosen."""
        self._all = tuple(matters)
        self.search.setVisible(len(self._all) >= _SEARCH_FROM or bool(self.search.text()))
        self._show()
        self.select(chosen)

    def select(self, name: str) -> None:
        """Make a matter the current one if it is in the list."""
        for line in range(self.model.rowCount()):
            matter = self.model.row_at(self.model.index(line, 0))
            if matter is not None and matter.name == name:
                self.table.setCurrentIndex(self.model.index(line, 0))
                self.summary.setText(counts(matter))

    def rest(self, resting: bool) -> None:
        """Let no other matter be chosen while work on this one runs."""
        for each in (self.table, self.search, self.new_button, self.more_button):
            each.setDisabled(resting)

    def _show(self) -> None:
        words = self.search.text().casefold().split()
        current = self.table.selected_row()
        self.table.blockSignals(True)
        self.model.set_rows([m for m in self._all if all(word in m.name.casefold() for word in words)])
        self.table.blockSignals(False)
        if current is not None:
            self.select(current.name)

    def _choose(self, matter: MatterSummary | None) -> None:
        if matter is not None:
            self.summary.setText(counts(matter))
            self.chosen.emit(matter)
