"""Dialogs of the contacts: compare a fingerprint, add a plain age recipient."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kpo_vault.workflow.contacts import ContactSummary
from ui.contacts.own_keys import comparison
from ui.icons import Icons
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog

_BY_CODE = 2  # a result of its own: neither "the same" nor "they differ" was said


class VerifyDialog(Dialog):
    """Shows words, digits and code to compare; accepted when the person says that they are the same.

    ``code_entered`` carries the text of the partner's QR code instead, for the program to compare.
    """

    code_entered = Signal(str)

    def __init__(self, icons: Icons, contact: ContactSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.same = button(icons, self.tr("The words are the same"), "user-check", kind="primary")
        different = button(icons, self.tr("They differ"), "x", kind="danger")
        self.same.clicked.connect(self.accept)
        different.clicked.connect(self.reject)
        sentence = label(
            self.tr(
                "Call the partner on a number that you already know, not one from the card. Let them read these ten "
                "words from their screen."
            ),
            "muted",
            wrap=True,
        )
        self.code = QLineEdit()
        self.code.setPlaceholderText("KPO-VAULT:…")
        self.code.setAccessibleName(self.tr("Text of the partner's QR code"))
        self.compare = button(icons, self.tr("Compare"), "fingerprint")
        self.compare.setEnabled(False)
        self.code.textChanged.connect(lambda text: self.compare.setEnabled(bool(text.strip())))
        self.code.returnPressed.connect(self.compare.click)
        self.compare.clicked.connect(self._send_code)
        self.setMinimumWidth(620)
        self.setLayout(
            column(
                label(self.tr("Compare keys with {name}").format(name=contact.name), "title"),
                sentence,
                comparison(contact, self.tr("QR code of the partner's keys as this vault knows them")),
                label(self.tr("Or scan the code on the partner's screen and enter its text:"), "muted"),
                row(self.code, self.compare),
                row(None, different, self.same),
                margin=24,
            )
        )

    def _send_code(self) -> None:
        self.code_entered.emit(self.code.text().strip())
        self.done(_BY_CODE)


class RecipientDialog(Dialog):
    """Asks for a name and an ``age1…`` key of a partner without this program."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the partner"))
        self.key = QLineEdit()
        self.key.setPlaceholderText("age1…")
        self.key.setAccessibleName(self.tr("age recipient"))
        self.add = button(icons, self.tr("Add partner"), "user-plus", kind="primary")
        self.add.setEnabled(False)
        self.add.clicked.connect(self.accept)
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for edit in (self.name, self.key):
            edit.textChanged.connect(self._check)
        sentence = label(
            self.tr("The partner needs only the free age program. Their results come back unsigned."),
            "muted",
            wrap=True,
        )
        self.setMinimumWidth(520)
        self.setLayout(
            column(
                label(self.tr("Partner with a plain age key"), "title"),
                sentence,
                label(self.tr("Name"), "strong"),
                self.name,
                label(self.tr("age recipient"), "strong"),
                self.key,
                row(None, cancel, self.add),
                margin=24,
                gap=8,
            )
        )

    def _check(self) -> None:
        self.add.setEnabled(bool(self.name.text().strip()) and self.key.text().strip().startswith("age1"))
