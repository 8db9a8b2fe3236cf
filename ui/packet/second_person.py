"""A second person agrees: chooses their key slot, enters its passphrase, while the first one's session goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kpo_vault.workflow.approvals import Approval
from ui.icons import Icons
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.fields import caption_of, secret_edit


class SecondPerson(QWidget):
    """``asked`` carries slot and passphrase once; ``slots_asked`` when a slot has to be made first."""

    asked = Signal(str, str)
    slots_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._ready = False
        self.slot = QComboBox()
        self.slot.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.slot.setMinimumContentsLength(16)
        self.passphrase = secret_edit()
        self.agree_button = button(icons, self.tr("I agree"), "user-check")
        self.agree_button.clicked.connect(self._send)
        self.passphrase.returnPressed.connect(self._send)
        self.passphrase.textChanged.connect(self._enable)
        self.slot.setAccessibleName(self.tr("Key slot of the second person"))
        self.passphrase.setAccessibleName(self.tr("Passphrase of the second person"))
        slot_caption = caption_of(self.tr("Key slot"), self.slot, "")
        word_caption = caption_of(self.tr("Their passphrase"), self.passphrase, "")
        form = row(
            column(slot_caption, self.slot, gap=4),
            column(word_caption, self.passphrase, gap=4),
            column(None, self.agree_button, gap=4),
            gap=10,
        )
        form.setStretch(1, 1)
        self._form = QWidget()
        self._form.setLayout(form)
        self.add_button = button(icons, self.tr("Add a key slot…"), "key-round")
        self.add_button.clicked.connect(self.slots_asked)
        self._nobody = QWidget()
        self._nobody.setLayout(
            column(
                label(
                    self.tr(
                        "This vault has a key slot of one person only. Add one for a colleague in Settings. Who works "
                        "alone protects the documents under a policy that says “approvals: 1”."
                    ),
                    "muted",
                    wrap=True,
                ),
                row(self.add_button, None),
                gap=8,
            )
        )
        self._said_icon, self._said = QLabel(), label(role="muted", wrap=True)
        said = row(self._said_icon, self._said, gap=8)
        said.setStretch(1, 1)
        frame = card("info")
        frame.setLayout(
            column(
                label(self.tr("A second person has to agree"), "strong"),
                said,
                self._form,
                self._nobody,
                margin=14,
                gap=8,
            )
        )
        self.setLayout(column(frame))

    def show_slots(self, slots: Sequence[str]) -> None:
        """Offer the slots whose owners may agree."""
        chosen = self.slot.currentText()
        self.slot.clear()
        self.slot.addItems(list(slots))
        self.slot.setCurrentText(chosen)
        self._form.setVisible(bool(slots))
        self._nobody.setVisible(not slots)
        self._said.setVisible(bool(slots))
        self._said_icon.setVisible(bool(slots))

    def show_ready(self, ready: bool, approval: Approval | None) -> None:
        """Show what is missing, or who agreed."""
        self._ready = ready and approval is None
        if approval is not None:
            self._said.setText(
                self.tr("{slot} agreed to the gates above; the audit log will say so.").format(
                    slot=approval.slot
                )
            )
            self._icons.show_on(self._said_icon, "circle-check", "success", 16)
        elif ready:
            self._said.setText(
                self.tr("Let a colleague read the gates and your reason, then choose their slot and agree.")
            )
            self._icons.show_on(self._said_icon, "info", "muted", 16)
        else:
            self._said.setText(self.tr("First tick every gate above and write the reason."))
            self._icons.show_on(self._said_icon, "info", "muted", 16)
        self.slot.setEnabled(self._ready)
        self.passphrase.setEnabled(self._ready)
        self._enable()

    def forget(self) -> None:
        """Forget a passphrase that was typed."""
        self.passphrase.clear()

    def _enable(self) -> None:
        self.agree_button.setEnabled(self._ready and bool(self.passphrase.text()) and self.slot.count() > 0)

    def _send(self) -> None:
        if self.agree_button.isEnabled():
            secret = self.passphrase.text()
            self.passphrase.clear()
            self.asked.emit(self.slot.currentText(), secret)
