"""The sheet of keys: what each does, by screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.icons import Icons
from ui.review.keys import sheet
from ui.widgets.controls import button, column, label, row, scrolled
from ui.widgets.dialog import Dialog


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key, or keys that belong together, and what it does."""

    keys: str
    what: str


def key_rows() -> dict[str, tuple[KeyRow, ...]]:
    """Return the keys by where they work."""
    translate = QCoreApplication.translate
    return {
        translate("Keys", "Everywhere"): (
            KeyRow("Ctrl+1 … Ctrl+9", translate("Keys", "go to a screen")),
            KeyRow("Ctrl+K", translate("Keys", "find a command by its name")),
            KeyRow("Ctrl+L", translate("Keys", "lock the vault")),
            KeyRow("F1", translate("Keys", "this sheet")),
            KeyRow("Tab · Shift+Tab", translate("Keys", "next · previous control")),
        ),
        translate("Keys", "Review"): tuple(KeyRow(keys, what) for keys, what in sheet()),
        translate("Keys", "Seal packet"): (
            KeyRow("Alt+→ · Alt+←", translate("Keys", "next step · step before")),
            KeyRow(translate("Keys", "Space"), translate("Keys", "take a file out, or put it in")),
        ),
        translate("Keys", "Restore results"): (
            KeyRow("A", translate("Keys", "accept a proposed correction")),
            KeyRow("N", translate("Keys", "leave the place as it came")),
        ),
    }


class KeysSheet(Dialog):
    """Lists the keys; closes with Esc."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setAccessibleName(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        line = 0
        for where, rows in key_rows().items():
            grid.addWidget(label(where, "heading"), line, 0, 1, 2)
            line += 1
            for each in rows:
                grid.addWidget(label(each.keys, "strong"), line, 0)
                grid.addWidget(label(each.what, wrap=True), line, 1)
                line += 1
        close = button(icons, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        area = scrolled(column(grid, None))
        area.setAccessibleName(self.tr("Keys"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it has no controls: the keyboard scrolls it
        self.setLayout(column(label(self.tr("Keys"), "title"), area, row(None, close), margin=24, gap=14))
        self.resize(560, 620)
        close.setFocus()
