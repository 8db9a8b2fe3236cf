"""A new passphrase, typed twice, with how hard it is to guess."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QWidget

from ui.unlock.strength import Strength, estimate
from ui.widgets.controls import column, label, set_role


def field(name: str, secret: bool = False) -> tuple[QLabel, QLineEdit]:
    """Return a caption and its line edit; what is typed into a secret one is neither shown nor learned."""
    edit = QLineEdit()
    edit.setAccessibleName(name)
    if secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    caption = label(name, "strong")
    caption.setBuddy(edit)
    return caption, edit


class NewPassphrase(QWidget):
    """Emits ``changed`` at every letter and ``entered`` at Return."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first_caption, self.first = field(self.tr("New passphrase"), secret=True)
        second_caption, self.repeated = field(self.tr("Passphrase again"), secret=True)
        self._meter = QProgressBar()
        self._meter.setRange(0, 3)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self.hint = label(role="caption", wrap=True)
        for edit in (self.first, self.repeated):
            edit.textChanged.connect(self._check)
            edit.returnPressed.connect(self.entered)
        self.setLayout(
            column(
                *(first_caption, self.first, self._meter, self.hint, 4, second_caption, self.repeated),
                gap=6,
            )
        )
        self.setFocusProxy(self.first)
        self._check()

    @property
    def acceptable(self) -> bool:
        """Whether both are the same and long enough."""
        same = self.first.text() == self.repeated.text()
        return same and estimate(self.first.text()).strength >= Strength.WEAK

    def take(self) -> str:
        """Return the passphrase and forget it."""
        passphrase = self.first.text()
        self.first.clear()
        self.repeated.clear()
        return passphrase

    def _check(self) -> None:
        found = estimate(self.first.text())
        self._meter.setValue(int(found.strength))
        if not self.first.text():
            text, role = (
                self.tr("Four or more unrelated words are easy to remember and hard to guess."),
                "caption",
            )
        elif found.strength is Strength.TOO_SHORT:
            text, role = self.tr("Too short: use at least 12 characters."), "warning"
        elif found.strength is Strength.WEAK:
            text, role = self.tr("Weak: add unrelated words."), "warning"
        elif self.repeated.text() and self.first.text() != self.repeated.text():
            text, role = self.tr("The two passphrases differ."), "danger"
        else:
            strong = found.strength is Strength.STRONG
            text, role = (self.tr("Strong.") if strong else self.tr("Good.")), "success"
        self.hint.setText(text)
        set_role(self.hint, role)
        self.changed.emit()
