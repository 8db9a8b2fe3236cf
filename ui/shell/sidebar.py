"""The column at the left: the steps of a matter, the partners, the audit, and the lock."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from ui.icons import Icons
from ui.shell.screens import Entry
from ui.widgets.controls import button, column, label, set_role

_LEAST_WIDTH = 216
_INSET = 11  # pixels from a button's edge to its icon, which all words stand under


class Sidebar(QFrame):
    """Emits ``chosen`` with a screen's key, ``locked`` when the lock is pressed."""

    chosen = Signal(str)
    locked = Signal()

    def __init__(self, icons: Icons, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "sidebar")
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Navigation"))
        self._buttons: dict[str, QPushButton] = {}
        self._headings: dict[str, QLabel] = {}
        self._sections = {entry.key: entry.section for entry in entries}
        group = QButtonGroup(self)
        self._matter = label(role="strong", wrap=True)
        items: list[QWidget | int | None] = [brand := label("KPO Vault", "heading"), 8]
        section = ""
        for entry in entries:
            if entry.section != section:
                section = entry.section
                heading = self._headings[section] = label(section.upper(), "section")
                items += [10, heading]
                if not self._buttons:
                    items += [self._matter, 2]
            made = button(icons, entry.text, entry.icon, kind="nav")
            made.setCheckable(True)
            made.setToolTip(f"{entry.text} ({entry.shortcut})")
            group.addButton(made)
            made.clicked.connect(lambda _checked=False, key=entry.key: self.chosen.emit(key))
            self._buttons[entry.key] = made
            items.append(made)
        self._owner = label(role="caption", wrap=True)
        for words in (brand, self._matter, self._owner, *self._headings.values()):
            words.setContentsMargins(_INSET, 0, _INSET, 0)
        lock = button(icons, self.tr("Lock"), "lock", kind="nav", tip=self.tr("Lock the vault (Ctrl+L)"))
        lock.clicked.connect(self.locked)
        self.setLayout(column(*items, None, self._owner, lock, margin=14, gap=2))

    def offer(self, keys: Collection[str]) -> None:
        """Show these screens and hide the others, with the headings that have none."""
        for key, made in self._buttons.items():
            made.setVisible(key in keys)
        offered = {self._sections[key] for key in keys}
        for section, heading in self._headings.items():
            heading.setVisible(section in offered)
        self._matter.setVisible("matters" in keys)

    def select(self, key: str) -> None:
        """Mark the screen that is shown."""
        self._buttons[key].setChecked(True)

    def enable(self, key: str, enabled: bool) -> None:
        """Allow or bar a step."""
        self._buttons[key].setEnabled(enabled)

    def enabled(self, key: str) -> bool:
        """Whether a step may be taken."""
        return self._buttons[key].isEnabled() and not self._buttons[key].isHidden()

    def show_owner(self, name: str) -> None:
        """Show whose vault it is."""
        self._owner.setText(name)

    def show_matter(self, name: str) -> None:
        """Show the chosen matter above its steps."""
        self._matter.setText(name or self.tr("No matter chosen"))
        set_role(self._matter, "strong" if name else "caption")
