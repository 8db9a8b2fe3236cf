"""Dialogs of our own keys: what partners compare, moving to new keys, and a key file for the age program."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QRadioButton, QWidget

from kpo_vault.workflow.contacts import ContactSummary
from ui.contacts.qr_code import QrCode
from ui.contacts.rows import digits_in_groups, validity, words_in_lines
from ui.icons import Icons
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.fields import field


def comparison(contact: ContactSummary, code_name: str) -> QWidget:
    """Return a card with the three forms of a fingerprint: words, digits and QR code."""
    frame = card("info")
    texts = column(
        label(words_in_lines(contact.words), "words", selectable=True),
        label(digits_in_groups(contact.digits), "caption", selectable=True),
        None,
    )
    line = row(texts, QrCode(contact.code, code_name), gap=18, margin=18)
    line.setStretch(0, 1)
    line.setAlignment(texts, Qt.AlignmentFlag.AlignVCenter)
    frame.setLayout(line)
    return frame


class OwnKeysDialog(Dialog):
    """Shows our words, digits and code; emits what else the person wants to do with our keys."""

    new_asked = Signal()
    export_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, icons: Icons, own: ContactSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(680)
        self.new_button = button(icons, self.tr("New keys…"), "rotate-ccw")
        self.export_button = button(icons, self.tr("Export secret keys…"), "key-round")
        self.sheet_button = button(icons, self.tr("Fingerprint as PDF…"), "printer")
        close = button(icons, self.tr("Close"))
        close.clicked.connect(self.accept)
        for each, signal in (
            (self.new_button, self.new_asked),
            (self.export_button, self.export_asked),
            (self.sheet_button, self.sheet_asked),
        ):
            each.clicked.connect(self.accept)
            each.clicked.connect(signal)
        self.setLayout(
            column(
                label(self.tr("Your keys, {name}").format(name=own.name), "title"),
                label(
                    self.tr(
                        "Read the words to your partner by telephone, or let the partner scan the code from this screen."
                    ),
                    "muted",
                    wrap=True,
                ),
                comparison(own, self.tr("QR code of your own keys")),
                label(validity(own), "caption"),
                row(self.new_button, self.export_button, self.sheet_button, None),
                row(None, close),
                margin=24,
            )
        )


class NewKeysDialog(Dialog):
    """Asks how to move to new keys; read ``rotates``, ``name`` and ``expires`` after it was accepted."""

    def __init__(self, icons: Icons, own: ContactSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(640)
        self.rotate = QRadioButton(
            self.tr("Rotate: the old keys sign the new ones, partners keep you as verified")
        )
        self.fresh = QRadioButton(
            self.tr("Start afresh: the old keys may be in wrong hands, partners compare your words again")
        )
        self.rotate.setChecked(True)
        caption, self.edit = field(self.tr("Name that partners see"))
        self.edit.setText(own.name)
        self.edit.setEnabled(False)
        self.ends = QCheckBox(self.tr("The new card ends on"))
        self.day = QDateEdit(QDate.currentDate().addYears(2))
        self.day.setAccessibleName(self.tr("Day from which nobody seals to the new keys"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setMinimumDate(QDate.currentDate().addDays(1))
        self.day.setEnabled(False)
        self.ends.toggled.connect(self.day.setEnabled)
        self.fresh.toggled.connect(self.edit.setEnabled)
        self.submit = button(icons, self.tr("Make new keys"), "key-round", kind="primary")
        self.edit.textChanged.connect(lambda text: self.submit.setEnabled(bool(text.strip())))
        self.submit.clicked.connect(self.accept)
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.setLayout(
            column(
                label(self.tr("New keys"), "title"),
                label(self.tr("What was sealed to your earlier keys still opens."), "muted", wrap=True),
                self.rotate,
                self.fresh,
                caption,
                self.edit,
                row(self.ends, self.day, None),
                row(None, cancel, self.submit),
                margin=24,
            )
        )

    @property
    def rotates(self) -> bool:
        """Whether the old keys shall sign for the new ones."""
        return self.rotate.isChecked()

    @property
    def name(self) -> str:
        """The name on the new card."""
        return self.edit.text().strip()

    @property
    def expires(self) -> datetime | None:
        """The first moment (UTC) of the day from which the new card no longer counts, None for no end."""
        if not self.ends.isChecked():
            return None
        start = self.day.date().startOfDay(QTimeZone.utc())
        return datetime.fromtimestamp(start.toSecsSinceEpoch(), UTC)


class ExportKeysDialog(Dialog):
    """Asks for the passphrase of a key file that leaves the vault; ``chosen`` carries it and "X25519 only" once."""

    chosen = Signal(str, bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(520)
        self.new = NewPassphrase(icons)
        self.classic = QCheckBox(
            self.tr("For an age program before version 1.3: without the post-quantum key")
        )
        self.submit = button(icons, self.tr("Export secret keys…"), "key-round", kind="danger")
        self.submit.setEnabled(False)
        self.new.changed.connect(lambda: self.submit.setEnabled(self.new.acceptable))
        self.new.entered.connect(self._send)
        self.submit.clicked.connect(self._send)
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.setLayout(
            column(
                label(self.tr("Your secret keys as a file"), "title"),
                label(
                    self.tr(
                        "Whoever has this file and its passphrase opens every packet sealed to you, without this program. "
                        "The audit log will say that it was made."
                    ),
                    "warning",
                    wrap=True,
                ),
                self.new,
                self.classic,
                row(None, cancel, self.submit),
                margin=24,
            )
        )

    def _send(self) -> None:
        if self.new.acceptable:
            self.chosen.emit(self.new.take(), self.classic.isChecked())
            self.accept()
