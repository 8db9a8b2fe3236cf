"""A new passphrase, typed twice or picked by the machine, with how hard it is to guess."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QWidget

from kpo_vault.workflow.vaults import suggested_passphrase
from ui.icons import Icons
from ui.unlock.strength import Strength, estimate
from ui.widgets.controls import button, column, label, row, set_role
from ui.widgets.fields import field
from ui.widgets.focus import lead_focus


class NewPassphrase(QWidget):
    """Emits ``changed`` at every letter and ``entered`` at Return."""

    changed = Signal()
    entered = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first_caption, self.first = field(self.tr("New passphrase"), secret=True)
        second_caption, self.repeated = field(self.tr("Passphrase again"), secret=True)
        self.suggest_button = button(
            icons, self.tr("Suggest one"), "layers", kind="quiet", tip=self.tr("Six words picked at random")
        )
        self.show_box = QCheckBox(self.tr("Show"))
        self.show_box.setAccessibleName(self.tr("Show the passphrase"))
        self._meter = QProgressBar()
        self._meter.setRange(0, 3)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self.hint = label(role="caption", wrap=True)
        self.suggest_button.clicked.connect(self.suggest)
        self.show_box.toggled.connect(self._show)
        for edit in (self.first, self.repeated):
            edit.textChanged.connect(self._check)
            edit.returnPressed.connect(self.entered)
        head = row(first_caption, None, self.show_box, self.suggest_button)
        self.setLayout(
            column(head, self.first, self._meter, self.hint, 4, second_caption, self.repeated, gap=6)
        )
        lead_focus(self, self.first)
        self._check()

    @property
    def acceptable(self) -> bool:
        """Whether both are the same and long enough."""
        same = self.first.text() == self.repeated.text()
        return same and estimate(self.first.text()).strength >= Strength.WEAK

    def suggest(self) -> None:
        """Put six random words into the first field, readable; they are typed again by the person who keeps them."""
        self.show_box.setChecked(True)
        self.first.setText(suggested_passphrase())
        self.repeated.clear()
        self.repeated.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> str:
        """Return the passphrase and forget it."""
        passphrase = self.first.text()
        self.clear()
        return passphrase

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.repeated.clear()
        self.show_box.setChecked(False)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.repeated.setEchoMode(mode)

    def _check(self) -> None:
        typed = self.first.text()
        found = estimate(typed)
        self._meter.setValue(int(found.strength))
        if not typed:
            text, role = (
                self.tr("Four or more unrelated words are easy to remember and hard to guess."),
                "caption",
            )
        elif found.strength is Strength.TOO_SHORT:
            text, role = self.tr("Too short: use at least 12 characters."), "warning"
        elif found.strength is Strength.WEAK:
            text, role = self.tr("Weak: add unrelated words."), "warning"
        elif self.repeated.text() and not typed.startswith(self.repeated.text()):
            text, role = self.tr("The two passphrases differ."), "danger"
        elif self.show_box.isChecked() and not self.repeated.text():
            text, role = self.tr("Write it down for now, and type it again below."), "success"
        else:
            strong = found.strength is Strength.STRONG
            text, role = (self.tr("Strong.") if strong else self.tr("Good.")), "success"
        self.hint.setText(text)
        set_role(self.hint, role)
        self.changed.emit()
