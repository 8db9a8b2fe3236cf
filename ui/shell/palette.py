"""Ctrl+K: every screen and every command by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.widgets.controls import column, label
from ui.widgets.dialog import Dialog

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done now: its words, where it belongs, and the act."""

    words: str
    where: str
    run: Callable[[], object]

    def fits(self, typed: str) -> bool:
        """Whether every word that was typed begins a word of the command or of its place."""
        have = f"{self.words} {self.where}".casefold().split()
        return all(any(word.startswith(part) for word in have) for part in typed.casefold().split())


def plain(text: str) -> str:
    """Return the words of a control without mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip().rstrip("…")


def of_actions(actions: Iterable[QAction], where: str) -> list[Command]:
    """Return the commands of a menu that can be given now, those of its submenus with their name."""
    found = []
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QWidget):
            found += of_actions(menu.actions(), f"{where} {plain(action.text())}".strip())
        elif action.isEnabled() and not action.isSeparator():
            found.append(Command(plain(action.text()), where, action.trigger))
    return found


def of_buttons(page: QWidget, where: str) -> list[Command]:
    """Return what the buttons of a screen do, those that can be seen and pressed."""
    found = []
    for button in page.findChildren(QAbstractButton):
        words = plain(button.text() or button.accessibleName())
        if button.isVisible() and button.isEnabled() and words and not button.isCheckable():
            found.append(Command(words, where, button.click))
    return found


class Palette(Dialog):
    """A line to type in and the commands that fit; Return gives the chosen one."""

    def __init__(self, commands: Iterable[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = tuple(commands)
        self.setWindowTitle("KPO Vault")
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Type a command or a screen"))
        self.typed.setAccessibleName(self.tr("Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setUniformItemSizes(True)
        self.typed.textChanged.connect(self._filter)
        self.typed.returnPressed.connect(self._run)
        self.list.itemActivated.connect(self._run)
        self.typed.installEventFilter(self)
        hint = label(self.tr("Arrow keys choose, Return runs, Esc closes."), "caption", wrap=True)
        self.setLayout(column(self.typed, self.list, hint, margin=14, gap=8))
        self.resize(520, 420)
        self._filter("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move in the list on to it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return False

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for number, command in enumerate(self._commands):
            if command.fits(typed):
                text = f"{command.words}  ·  {command.where}" if command.where else command.words
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, number)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self._commands[item.data(Qt.ItemDataRole.UserRole)].run()
