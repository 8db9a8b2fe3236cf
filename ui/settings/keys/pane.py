"""The keys' tab: ways into the vault, passphrase, paper, keyring, backups, and the check of the whole file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from kpo_vault.workflow.auditing import Verification
from kpo_vault.workflow.slots import SlotSummary
from ui import counting
from ui.pane import Pane
from ui.settings.keys import commands
from ui.settings.keys.dialogs import (
    ConfirmDialog,
    PassphraseDialog,
    RecoveryKeyDialog,
    SlotDialog,
)
from ui.slot_names import slot_name, what_opens
from ui.widgets.controls import button, card, column, label, rename, row, scrolled
from ui.widgets.focus import lead_focus
from ui.widgets.questions import confirm
from ui.widgets.rows import Column, RowModel, RowTable
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.settings.view import SettingsView

_MINUTES = (2, 5, 10, 15, 30, 60)
_KEYRING = "system-keyring"
_FIRST = "passphrase"


class KeysPane(Pane):
    """Every act has a method that takes what its dialog would ask for."""

    minutes_changed = Signal(int)

    page: SettingsView

    def __init__(self, page: SettingsView, workspace: Workspace, settings: WindowSettings) -> None:
        super().__init__(page, workspace)
        icons = self.icons
        self.slots: RowModel[SlotSummary] = RowModel(
            icons,
            (
                Column(
                    self.tr("Way in"),
                    lambda s: slot_name(s.name),
                    lambda s: ("printer" if s.name == "recovery" else "key-round", "muted"),
                    width=220,
                ),
                Column(
                    self.tr("What it opens"), lambda s: what_opens(s.role), tip=lambda s: what_opens(s.role)
                ),
                Column(self.tr("Since"), _since, width=120),
            ),
        )
        self.table = RowTable(self.slots, self.tr("Ways into the vault"), bare=True)
        self.table.setMinimumHeight(150)
        self.add_button = button(icons, self.tr("Add a way in…"), "user-plus")
        self.remove_button = button(icons, self.tr("Remove…"), "x")
        self.passphrase_button = button(icons, self.tr("Change passphrase…"), "key-round")
        self.recovery_button = button(icons, self.tr("New recovery key…"), "printer")
        self.keyring_button = button(icons, "", "lock-open")
        self.backup_button = button(icons, self.tr("Back up…"), "save")
        self.verify_button = button(icons, self.tr("Check the vault"), "shield-check")
        self.rotate_button = button(icons, self.tr("Replace all keys…"), "rotate-ccw", kind="danger")
        self.minutes = self._minutes(settings.minutes)
        for each, act in (
            (self.add_button, self.ask_slot),
            (self.remove_button, self._ask_remove),
            (self.passphrase_button, self.ask_passphrase),
            (self.recovery_button, self.ask_recovery_key),
            (self.keyring_button, self._switch_keyring),
            (self.backup_button, self._ask_backup),
            (self.verify_button, self.verify),
            (self.rotate_button, self.ask_rotation),
        ):
            each.clicked.connect(lambda _checked=False, do=act: do())
        self.table.current_row.connect(lambda _row: self._refresh())
        self._assemble()
        self._refresh()

    def _minutes(self, chosen: int) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Minutes without input until the vault locks"))
        for minutes in sorted({*_MINUTES, chosen}):
            choice.addItem(counting.after_minutes(minutes), minutes)
        choice.setCurrentIndex(choice.findData(chosen))
        choice.currentIndexChanged.connect(lambda _line: self.minutes_changed.emit(choice.currentData()))
        return choice

    def _assemble(self) -> None:
        frame = card()
        ways = column(
            row(label(self.tr("Ways into the vault"), "heading"), None, self.add_button, self.remove_button),
            label(
                self.tr("Each has keys of its own. What a role has no key for, it cannot read."),
                "muted",
                wrap=True,
            ),
            self.table,
            gap=8,
        )
        ways.setContentsMargins(18, 14, 18, 14)
        frame.setLayout(ways)
        self._ways = frame
        self._counsels = [
            frame,
            self._card(
                self.tr("Recovery key"),
                self.tr(
                    "Opens the vault when the passphrase is lost. A new key replaces the sheet in the safe."
                ),
                self.recovery_button,
            ),
            self._card(
                self.tr("Keyring of this computer"),
                self.tr(
                    "Opens the vault without a passphrase, for every program that runs under your login. A convenience, "
                    "not a second lock."
                ),
                self.keyring_button,
            ),
            self._card(
                self.tr("Backup"),
                self.tr("Writes a copy, as encrypted as the vault, and reads it back whole."),
                self.backup_button,
            ),
            self._card(
                self.tr("Soundness"),
                self.tr("Opens every row, and checks every index and the whole audit log."),
                self.verify_button,
            ),
            self._card(
                self.tr("All keys"),
                self.tr(
                    "Replaces the vault's key, the passphrase and the recovery key, and removes every other way in. After "
                    "a passphrase or a sheet got into wrong hands."
                ),
                self.rotate_button,
            ),
        ]
        everyones = (
            self._card(
                self.tr("Passphrase"),
                self.tr("What you open the vault with. A change takes a moment: the key is derived anew."),
                self.passphrase_button,
            ),
            self._card(
                self.tr("Automatic lock"),
                self.tr("Locks the vault when neither keys nor mouse were used for so long."),
                self.minutes,
            ),
        )
        ways_card, *others = self._counsels
        area = scrolled(column(*everyones, ways_card, *others, None, gap=10))
        area.setAccessibleName(self.tr("Keys and vault"))
        layout = column(area)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)
        lead_focus(self, self.passphrase_button)

    def _card(self, heading: str, sentence: str, control: QWidget) -> QWidget:
        control.setMinimumWidth(200)
        line = row(
            column(label(heading, "heading"), label(sentence, "muted", wrap=True), gap=2), control, gap=24
        )
        line.setStretch(0, 1)
        line.setContentsMargins(18, 12, 18, 12)
        frame = card()
        frame.setLayout(line)
        return frame

    def fill(self) -> None:
        """List the ways in; what takes counsel's keys is shown to counsel only."""
        for each in self._counsels:
            each.setVisible(self.page.counsel)
        if self.page.counsel:
            self.look(partial(commands.list_slots, self.workspace.session), self._listed)

    def clear(self) -> None:
        """Forget who has a way in."""
        self.slots.set_rows(())
        self._refresh()

    @property
    def _ask_present(self) -> bool:
        return not self.workspace.session.recovered

    def ask_passphrase(self) -> None:
        """Ask for the present passphrase and another one."""
        dialog = PassphraseDialog(
            self.icons,
            self.tr("Change the passphrase"),
            self.tr("The recovery key stays the same. Older backups keep the old passphrase."),
            self.tr("Change passphrase"),
            ask_present=self._ask_present,
            parent=self,
        )
        dialog.chosen.connect(self.change_passphrase)
        dialog.open()

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase."""
        self._derive(partial(commands.change_passphrase, self.workspace.session, old, new), self._changed)

    def ask_recovery_key(self) -> None:
        """Ask for the passphrase before the recovery key is replaced."""
        dialog = ConfirmDialog(
            self.icons,
            self.tr("Make a new recovery key?"),
            self.tr("The present one stops working at once. The new one is shown this once."),
            self.tr("Make a new key"),
            ask_present=self._ask_present,
            parent=self,
        )
        dialog.confirmed.connect(self.make_recovery_key)
        dialog.open()

    def make_recovery_key(self, passphrase: str) -> None:
        """Make a new recovery key and show it."""
        self._derive(partial(commands.new_recovery_key, self.workspace.session, passphrase), self._show_key)

    def ask_slot(self) -> None:
        """Ask for a role and a passphrase of its own."""
        dialog = SlotDialog(self.icons, ask_present=self._ask_present, parent=self)
        dialog.chosen.connect(self.add_slot)
        dialog.open()

    def add_slot(self, passphrase: str, new: commands.NewSlot) -> None:
        """Add a way in for a role."""
        self._derive(partial(commands.add_slot, self.workspace.session, passphrase, new), self._added)

    def remove_slot(self, name: str) -> None:
        """Remove a way in."""
        self.ask(partial(commands.remove_slot, self.workspace.session, name), self._removed)

    def use_keyring(self, passphrase: str) -> None:
        """Let the system's keyring open the vault."""
        work = partial(commands.add_system_keyring, self.workspace.session, passphrase)
        self._derive(work, self._added)

    def ask_rotation(self) -> None:
        """Ask for the present passphrase and another one, for new keys all over."""
        dialog = PassphraseDialog(
            self.icons,
            self.tr("Replace all keys?"),
            self.tr(
                "Every other way in is removed: roles get new passphrases from you afterwards. Backups made before "
                "still open with the old ones."
            ),
            self.tr("Replace all keys"),
            ask_present=self._ask_present,
            parent=self,
        )
        dialog.chosen.connect(self.rotate)
        dialog.open()

    def rotate(self, old: str, new: str) -> None:
        """Replace the vault's key, the passphrase and the recovery key."""
        work = partial(commands.rotate, self.workspace.session, old, new)
        self.start(work, self.tr("Replacing all keys…"), self._rotated)

    def verify(self) -> None:
        """Check the whole vault."""
        work = partial(commands.verify, self.workspace.session)
        self.start(work, self.tr("Checking the vault…"), self._verified)

    def back_up(self, path: Path) -> None:
        """Write a verified copy of the vault."""
        self.ask(
            partial(commands.back_up, self.workspace.session, path),
            lambda _none: self.banner.say(
                "success",
                self.tr("The vault is backed up."),
                self.tr("The copy was read back whole. It is encrypted and opens with the same passphrase."),
            ),
        )

    def _derive(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do something that derives a key, which takes a moment on purpose."""
        self.ask(work, done)
        self.banner.say("info", self.tr("One moment… deriving the key takes its time on purpose."))

    def _changed(self, _none: None) -> None:
        self.banner.say(
            "success",
            self.tr("The passphrase is changed."),
            self.tr(
                "The recovery key is still valid. Make a backup now: older ones keep the old passphrase."
            ),
        )

    def _show_key(self, key: str) -> None:
        self.banner.hide()
        name = self.workspace.session.name
        RecoveryKeyDialog(self.icons, self.workspace.bridge, key, name, self).open()
        self.fill()

    def _added(self, slots: tuple[SlotSummary, ...]) -> None:
        self._listed(slots)
        self.banner.say("success", self.tr("There is another way into the vault."))

    def _removed(self, slots: tuple[SlotSummary, ...]) -> None:
        self._listed(slots)
        self.banner.say(
            "success",
            self.tr("The way in is removed."),
            self.tr("Who copied the vault's file before can still open that copy."),
        )

    def _rotated(self, key: str) -> None:
        self._show_key(key)
        self.banner.say(
            "success", self.tr("All keys are replaced."), self.tr("Make a backup now, and add roles again.")
        )

    def _verified(self, found: Verification) -> None:
        self.banner.say(
            "success" if found.sound else "danger",
            self.tr("The vault is sound.") if found.sound else self.tr("The vault is not sound."),
            " ".join(found.lines),
        )

    def _listed(self, slots: tuple[SlotSummary, ...]) -> None:
        self.slots.set_rows(slots)
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.table.selected_row()
        self.remove_button.setEnabled(chosen is not None and chosen.name != _FIRST)
        on = any(slot.name == _KEYRING for slot in self.slots.rows)
        rename(self.keyring_button, self.tr("Stop using it") if on else self.tr("Use it…"))

    def _switch_keyring(self) -> None:
        if any(slot.name == _KEYRING for slot in self.slots.rows):
            self.remove_slot(_KEYRING)
            return
        dialog = ConfirmDialog(
            self.icons,
            self.tr("Open the vault by this computer's keyring?"),
            self.tr("Whoever is logged in as you then opens the vault without its passphrase."),
            self.tr("Use the keyring"),
            ask_present=self._ask_present,
            parent=self,
        )
        dialog.confirmed.connect(self.use_keyring)
        dialog.open()

    def _ask_remove(self) -> None:
        chosen: SlotSummary | None = self.table.selected_row()
        if chosen is None:
            return
        confirm(
            self,
            self.tr("Remove this way in: {name}?").format(name=slot_name(chosen.name)),
            self.tr("Its passphrase or key opens this vault no longer."),
            self.tr("Remove"),
            partial(self.remove_slot, chosen.name),
            keep=self.tr("Cancel"),
        )

    def _ask_backup(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Back up the vault"), "vault-backup.db")
        if name:
            self.back_up(Path(name))


def _since(slot: SlotSummary) -> str:
    if slot.created is None:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(slot.created.timestamp()))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
