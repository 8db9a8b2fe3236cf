"""Asks what a text is: the types of the catalogue, those of this packet first, narrowed by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from redaction.catalogue import entity_types
from ui.icons import Icons
from ui.type_names import shown_type
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog

_PASSED_ON = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def offered(used: Sequence[str]) -> tuple[str, ...]:
    """Return the types that a person can give, ``used`` ones first, then the catalogue's by their shown names."""
    known = {name for name, entry in entity_types().items() if entry.group.value != "gate"}
    first = [name for name in used if name in known]
    rest = sorted(known - set(first), key=lambda name: shown_type(name).casefold())
    return (*first, *rest)


class TypeDialog(Dialog):
    """``chosen`` carries the name of the type."""

    chosen = Signal(str)

    def __init__(
        self, icons: Icons, question: str, used: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.resize(420, 460)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Type to narrow the list"))
        self.words.setAccessibleName(self.tr("Narrow the list of types"))
        self.words.textChanged.connect(self._narrow)
        self.words.installEventFilter(self)
        self.types = QListWidget()
        self.types.setAccessibleName(self.tr("Types"))
        for name in offered(used):
            item = QListWidgetItem(shown_type(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.types.addItem(item)
        self.types.setCurrentRow(0)
        self.types.itemActivated.connect(lambda _item: self.accept())
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.accept_button = button(icons, self.tr("Choose"), "check", kind="primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        self.setLayout(
            column(
                label(question, "heading", wrap=True),
                self.words,
                self.types,
                row(None, cancel, self.accept_button),
                margin=24,
            )
        )
        self.words.setFocus()

    def accept(self) -> None:
        """Hand the type over."""
        item = self.types.currentItem()
        if item is not None and not item.isHidden():
            super().accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list while typing."""
        if (
            watched is self.words
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _PASSED_ON
        ):
            self.types.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for line in range(self.types.count()):
            item = self.types.item(line)
            names = f"{item.text()} {item.data(Qt.ItemDataRole.UserRole)}".casefold()
            hidden = not all(word in names for word in words)
            item.setHidden(hidden)
            if not hidden and first is None:
                first = item
        if first is not None:
            self.types.setCurrentItem(first)
        self.accept_button.setEnabled(first is not None)
