"""Asks how a table is to be protected: which columns, what their values are, and which name a row alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from redaction.catalogue import entity_types
from ui.icons import Icons
from ui.type_names import shown_type
from ui.widgets.controls import button, column, label, row, scrolled
from ui.widgets.dialog import Dialog

_NO_TYPE = "EXACT_ROW"
_GATES = "gate"


@dataclass(frozen=True, slots=True, repr=False)
class TableChoice:
    """A table and how it is to be protected, as ``registers.add_table`` takes it."""

    path: Path
    name: str
    columns: tuple[str, ...]
    types: tuple[tuple[str, str], ...]
    unique: tuple[str, ...]
    least: int


class TableDialog(Dialog):
    """``chosen`` carries the TableChoice; the columns are those of the file's first row."""

    chosen = Signal(object)

    def __init__(
        self, icons: Icons, path: Path, columns: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumSize(640, 480)
        self._path = path
        self._columns = tuple(columns)
        self.name = QLineEdit(path.stem)
        self.name.setAccessibleName(self.tr("Name of the table"))
        self.name.setMaxLength(120)
        self.keep: list[QCheckBox] = []
        self.types: list[QComboBox] = []
        self.unique: list[QCheckBox] = []
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for position, heading in enumerate((self.tr("Column"), self.tr("Kind of value"), self.tr("Alone"))):
            grid.addWidget(label(heading, "caption"), 0, position)
        for number, name in enumerate(self._columns, 1):
            self._add_row(grid, number, name)
        scroll = scrolled(grid)
        self.least = QComboBox()
        for count in range(2, max(3, min(10, len(self._columns) + 1))):
            self.least.addItem(str(count), count)
        self.least.setAccessibleName(self.tr("Columns of a row that have to stand together"))
        self.submit = button(icons, self.tr("Add the table"), "plus", kind="primary")
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self._send)
        self.name.textChanged.connect(self._refresh)
        for box in (*self.keep, *self.unique):
            box.toggled.connect(self._refresh)
        least = row(label(self.tr("Columns of a row that have to stand together")), self.least, None)
        layout = column(
            label(self.tr("Add a protected table"), "title"),
            label(
                self.tr(
                    "Of the file only keyed digests of its values are kept. Where a value of a column names its row "
                    "alone, such as an account number, tick the last box."
                ),
                "muted",
                wrap=True,
            ),
            row(label(self.tr("Name")), self.name),
            scroll,
            least,
            row(None, cancel, self.submit),
            margin=24,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._refresh()

    def _add_row(self, grid: QGridLayout, number: int, name: str) -> None:
        keep = QCheckBox(name)
        keep.setChecked(True)
        kind = QComboBox()
        kind.setAccessibleName(self.tr("Kind of value of {column}").format(column=name))
        kind.addItem(self.tr("Value of a protected row"), _NO_TYPE)
        for entity in entity_types().values():
            if entity.name != _NO_TYPE and entity.group != _GATES:
                kind.addItem(shown_type(entity.name), entity.name)
        alone = QCheckBox()
        alone.setAccessibleName(self.tr("A value of {column} names its row alone").format(column=name))
        for position, control in enumerate((keep, kind, alone)):
            grid.addWidget(control, number, position)
        self.keep.append(keep)
        self.types.append(kind)
        self.unique.append(alone)

    def choice(self) -> TableChoice:
        """Return what the person chose."""
        kept = [index for index, box in enumerate(self.keep) if box.isChecked()]
        types = [(self._columns[i], self.types[i].currentData()) for i in kept]
        return TableChoice(
            self._path,
            self.name.text().strip(),
            tuple(self._columns[i] for i in kept),
            tuple((name, kind) for name, kind in types if kind != _NO_TYPE),
            tuple(self._columns[i] for i in kept if self.unique[i].isChecked()),
            self.least.currentData(),
        )

    def _refresh(self) -> None:
        choice = self.choice()
        self.submit.setEnabled(bool(choice.name) and (len(choice.columns) >= 2 or bool(choice.unique)))

    def _send(self) -> None:
        self.chosen.emit(self.choice())
        self.accept()
