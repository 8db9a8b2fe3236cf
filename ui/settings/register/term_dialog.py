"""Asks for a term's text, its kind of value, and whether other spellings count; used for new and for known terms."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from redaction.catalogue import entity_types
from redaction.detection.settings import ProtectedTerm
from ui.icons import Icons
from ui.type_names import shown_type
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.fields import captioned

_ANY = "PROTECTED_TERM"
_NOT_OFFERED = frozenset({"IMAGE", "CUSTOM"})  # families that no term can be of
LONGEST = 500


def type_choice() -> QComboBox:
    """Return a chooser of the kind of value that a term is."""
    choice = QComboBox()
    choice.addItem(shown_type(_ANY), _ANY)
    for entity in entity_types().values():
        if entity.name != _ANY and entity.family not in _NOT_OFFERED and entity.group != "gate":
            choice.addItem(shown_type(entity.name), entity.name)
    choice.setMaxVisibleItems(16)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(16)
    return choice


class TermDialog(Dialog):
    """``changed`` carries the term as it shall be."""

    changed = Signal(object)

    def __init__(self, icons: Icons, term: ProtectedTerm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(460)
        self.text = QLineEdit(term.text)
        self.text.setMaxLength(LONGEST)
        self.kind = type_choice()
        self.kind.setCurrentIndex(max(0, self.kind.findData(term.entity_type)))
        self.exact = QCheckBox(self.tr("Only in this spelling"))
        self.exact.setChecked(term.exact)
        self.exact.setToolTip(self.tr("Not inflected, mistyped or badly scanned; any case counts."))
        self.submit = button(icons, self.tr("Change the term"), "check", kind="primary")
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self._send)
        self.text.returnPressed.connect(self._send)
        self.text.textChanged.connect(lambda text: self.submit.setEnabled(bool(text.strip())))
        self.setLayout(
            column(
                label(self.tr("Change a protected term"), "title"),
                captioned(self.tr("Term"), self.text, "strong"),
                captioned(self.tr("Kind of value"), self.kind, "strong"),
                self.exact,
                row(None, cancel, self.submit),
                margin=24,
            )
        )

    def _send(self) -> None:
        if text := self.text.text().strip():
            self.changed.emit(ProtectedTerm(text, self.kind.currentData(), self.exact.isChecked()))
            self.text.clear()
            self.accept()
