"""Dialogs that change what opens the vault; each asks for the present passphrase before anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLayout, QWidget

from ui.icons import Icons
from ui.settings.keys.commands import NewSlot
from ui.slot_names import roles, what_opens
from ui.tasks import Bridge
from ui.unlock.key_proof import KeyProof
from ui.unlock.key_sheet import KeySheet
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.fields import caption_of, field


class KeyDialog(Dialog):
    """Heading, sentence, the present passphrase, what a subclass adds, and the buttons.

    A vault that the printed key opened is asked for no passphrase: it is lost.
    """

    def __init__(
        self,
        icons: Icons,
        heading: str,
        sentence: str,
        submit: str,
        *more: QWidget | QLayout,
        ask_present: bool = True,
        icon: str = "key-round",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(480)
        caption, self.present = field(
            QCoreApplication.translate("KeyDialog", "Your passphrase now"), secret=True
        )
        self._ask_present = ask_present
        self.submit = button(icons, submit, icon, kind="primary")
        cancel = button(icons, QCoreApplication.translate("KeyDialog", "Cancel"))
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self._send)
        self.present.returnPressed.connect(self._send)
        self.present.textChanged.connect(lambda _text: self._refresh())
        present = [column(caption, self.present, gap=6)] if ask_present else []
        if not ask_present:
            caption.setParent(self)
            self.present.setParent(self)
            caption.hide()
            self.present.hide()
        self.finished.connect(lambda _result: self.present.clear())
        self.setLayout(
            column(
                label(heading, "title", wrap=True),
                label(sentence, "muted", wrap=True),
                *present,
                *more,
                row(None, cancel, self.submit),
                margin=24,
            )
        )

    @property
    def acceptable(self) -> bool:
        """Whether everything that is asked for is there."""
        return bool(self.present.text()) or not self._ask_present

    def deliver(self) -> None:
        """Hand on what was typed."""
        raise NotImplementedError

    def _refresh(self) -> None:
        self.submit.setEnabled(self.acceptable)

    def _send(self) -> None:
        if self.acceptable:
            self.deliver()
            self.accept()


class ConfirmDialog(KeyDialog):
    """Asks for the present passphrase only; ``confirmed`` carries it."""

    confirmed = Signal(str)

    def __init__(
        self,
        icons: Icons,
        heading: str,
        sentence: str,
        submit: str,
        *,
        ask_present: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icons, heading, sentence, submit, ask_present=ask_present, parent=parent)
        self._refresh()

    def deliver(self) -> None:
        """Hand on the passphrase."""
        self.confirmed.emit(self.present.text())


class PassphraseDialog(KeyDialog):
    """Asks for the present passphrase and a new one; ``chosen`` carries both once."""

    chosen = Signal(str, str)

    def __init__(
        self,
        icons: Icons,
        heading: str,
        sentence: str,
        submit: str,
        *,
        ask_present: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self.new = NewPassphrase(icons)
        super().__init__(icons, heading, sentence, submit, self.new, ask_present=ask_present, parent=parent)
        self.new.changed.connect(self._refresh)
        self.new.entered.connect(self._send)
        self._refresh()

    @property
    def acceptable(self) -> bool:
        """Whether the present one is typed, and the new one twice."""
        return super().acceptable and self.new.acceptable

    def deliver(self) -> None:
        """Hand on both."""
        self.chosen.emit(self.present.text(), self.new.take())


class SlotDialog(KeyDialog):
    """Asks for a role, a name and a passphrase; ``chosen`` carries the present passphrase and the NewSlot."""

    chosen = Signal(str, object)

    def __init__(self, icons: Icons, *, ask_present: bool = True, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        self.role = QComboBox()
        role_caption = caption_of(translate("KeyDialog", "Role"), self.role)
        self._opens = label(role="caption", wrap=True)
        for role, name in roles().items():
            self.role.addItem(name, role)
        self.role.setCurrentIndex(self.role.findData("compliance"))
        name_caption, self.name = field(
            translate("KeyDialog", "Name, if the role has several (small letters, digits)")
        )
        self.name.setMaxLength(32)
        self.new = NewPassphrase(icons)
        super().__init__(
            icons,
            translate("KeyDialog", "Add a way into the vault"),
            translate(
                "KeyDialog",
                "A passphrase of its own for a person, with the keys of their role and no others.",
            ),
            translate("KeyDialog", "Add"),
            column(role_caption, self.role, self._opens, gap=6),
            column(name_caption, self.name, gap=6),
            self.new,
            ask_present=ask_present,
            icon="user-plus",
            parent=parent,
        )
        self.role.currentIndexChanged.connect(lambda _line: self._explain())
        self.name.textChanged.connect(lambda _text: self._refresh())
        self.new.changed.connect(self._refresh)
        self.new.entered.connect(self._send)
        self._explain()
        self._refresh()

    @property
    def acceptable(self) -> bool:
        """Whether everything is typed; counsel's first slot is there already, so another one needs a name."""
        named = bool(self.name.text().strip()) or self.role.currentData() != "counsel"
        return super().acceptable and self.new.acceptable and named

    def deliver(self) -> None:
        """Hand on the new slot."""
        new = NewSlot(self.role.currentData(), self.name.text().strip().lower(), self.new.take())
        self.chosen.emit(self.present.text(), new)

    def _explain(self) -> None:
        self._opens.setText(what_opens(self.role.currentData()))


class RecoveryKeyDialog(Dialog):
    """Shows a new recovery key; it closes when two groups were typed from the paper."""

    def __init__(
        self, icons: Icons, bridge: Bridge, key: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(540)
        self.sheet = KeySheet(icons, bridge)
        self.sheet.show_key(key, name)
        self.proof = KeyProof()
        self.proof.ask(key)
        self.done_button = button(icons, self.tr("Done"), "check", kind="primary")
        self.done_button.setEnabled(False)
        self.proof.proven.connect(self.done_button.setEnabled)
        self.proof.entered.connect(self._finish)
        self.done_button.clicked.connect(self._finish)
        self.finished.connect(self.sheet.clear)
        self.finished.connect(self.proof.clear)
        self.setLayout(
            column(
                label(self.tr("Your new recovery key"), "title"),
                label(
                    self.tr("The earlier key no longer opens the vault: destroy its sheet."),
                    "muted",
                    wrap=True,
                ),
                self.sheet,
                self.proof,
                row(None, self.done_button),
                margin=24,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close only once the key was proven: it is never shown again. A lock closes it all the same."""
        if event.key() != Qt.Key.Key_Escape or self.proof.right:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's cross like Escape."""
        if self.proof.right:
            super().closeEvent(event)
        else:
            event.ignore()

    def _finish(self) -> None:
        if self.proof.right:
            self.accept()
