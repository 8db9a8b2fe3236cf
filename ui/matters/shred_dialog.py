"""Asks for a matter's name before it is destroyed: a click is made too easily."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import Icons
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog


class ShredDialog(Dialog):
    """Accepted only with the name of the matter typed as it is shown."""

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(480)
        self.typed = QLineEdit()
        self.typed.textChanged.connect(self._check)
        ask = label(self.tr("&Type the name of the matter to shred it:"), wrap=True)
        ask.setBuddy(self.typed)
        self.typed.setAccessibleName(self.tr("Name of the matter"))
        self.shred_button = button(icons, self.tr("Shred for good"), "trash-2", kind="danger")
        self.shred_button.clicked.connect(self.accept)
        self.keep_button = button(icons, self.tr("Keep it"))
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setDefault(True)
        self.setLayout(
            column(
                label(self.tr("Shred this matter?"), "title"),
                label(
                    self.tr(
                        "Its key is destroyed. Results that come back later can never be restored. This cannot be undone."
                    ),
                    "muted",
                    wrap=True,
                ),
                label(name, "strong", wrap=True),
                ask,
                self.typed,
                row(None, self.keep_button, self.shred_button),
                margin=24,
            )
        )
        self.typed.setFocus()
        self._check()

    def _check(self) -> None:
        same = " ".join(self.typed.text().split()) == self._name
        self.shred_button.setEnabled(same)
        self.shred_button.setDefault(same)
