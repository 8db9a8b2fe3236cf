"""Asks for two groups of a new recovery key: only who has it on paper can type them."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kpo_vault.workflow.recovery_sheets import groups
from ui.widgets.controls import column, label, row, set_role
from ui.widgets.fields import field
from ui.widgets.focus import lead_focus

_ASKED = 2


class KeyProof(QWidget):
    """``proven`` tells whether both groups are right; which ones are asked for is drawn anew for every key."""

    proven = Signal(bool)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, ...] = ()
        self.numbers: tuple[int, ...] = ()
        self.edits: list[QLineEdit] = []
        self._captions = []
        columns = []
        for _ in range(_ASKED):
            caption, edit = field("")
            edit.setMaxLength(12)
            edit.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            edit.textChanged.connect(lambda _text: self._check())
            edit.returnPressed.connect(self.entered)
            self.edits.append(edit)
            self._captions.append(caption)
            columns.append(column(caption, edit, gap=4))
        self._said = label(role="caption", wrap=True)
        self.setLayout(column(row(*columns, gap=12), self._said, gap=4))
        lead_focus(self, self.edits[0])

    @property
    def right(self) -> bool:
        """Whether both groups are the key's."""
        typed = tuple(_folded(edit.text()) for edit in self.edits)
        return bool(self._wanted) and typed == self._wanted

    def ask(self, key: str) -> None:
        """Ask for two groups of a key."""
        parts = groups(key)
        self.numbers = tuple(sorted(secrets.SystemRandom().sample(range(len(parts)), _ASKED)))
        self._wanted = tuple(_folded(parts[number]) for number in self.numbers)
        for caption, edit, number in zip(self._captions, self.edits, self.numbers, strict=True):
            name = self.tr("Group {number} of the sheet").format(number=number + 1)
            caption.setText(name)
            edit.setAccessibleName(name)
            edit.clear()
        self._check()

    def clear(self) -> None:
        """Forget the key."""
        self._wanted = ()
        for edit in self.edits:
            edit.clear()

    def _check(self) -> None:
        wrong = any(
            len(_folded(edit.text())) >= len(wanted) and _folded(edit.text()) != wanted
            for edit, wanted in zip(self.edits, self._wanted, strict=False)
        )
        if wrong:
            text, role = self.tr("A group differs from the key above: compare it with your sheet."), "danger"
        elif self.right:
            text, role = self.tr("Right."), "success"
        else:
            text, role = self.tr("Type them from the paper, so that it is sure that you have it."), "caption"
        self._said.setText(text)
        set_role(self._said, role)
        self.proven.emit(self.right)


def _folded(text: str) -> str:
    """Return a group as the sheet's alphabet reads it: I and L are 1, O is 0."""
    kept = "".join(sign for sign in text.upper() if sign.isalnum())
    return kept.translate(str.maketrans("ILOU", "110V"))
