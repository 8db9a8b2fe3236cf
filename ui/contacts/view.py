"""The screen of the contacts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QStackedWidget, QWidget

from kpo_vault.workflow import contacts
from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.session import Session
from ui.contacts.dialogs import RecipientDialog, VerifyDialog
from ui.contacts.own_keys import ExportKeysDialog, NewKeysDialog, OwnKeysDialog
from ui.contacts.rows import (
    contacts_model,
    digits_in_groups,
    state_look,
    state_name,
    validity,
    words_in_lines,
)
from ui.widgets.controls import button, card, column, label, row, rule
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace


class ContactsView(Page):
    """Partners at the left, the fingerprint of the chosen one at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Contacts"))
        self.subtitle.setText(
            self.tr("Compare a partner's words by telephone once; a changed key is then blocked.")
        )
        self.setAccessibleName(self.tr("Contacts"))
        self._workspace = workspace
        self._own_summary: ContactSummary | None = None
        self.contacts = contacts_model(icons)
        self.table = RowTable(self.contacts, self.tr("Contacts"), bare=True)
        self.table.current_row.connect(self._choose)
        self.export_button = button(icons, self.tr("Export my card…"), "download")
        self.recipient_button = button(icons, self.tr("Add age key…"), "key-round")
        self.import_button = button(icons, self.tr("Import card…"), "user-plus", kind="primary")
        self.export_button.clicked.connect(self._ask_export)
        self.recipient_button.clicked.connect(self._ask_recipient)
        self.import_button.clicked.connect(self._ask_import)
        self.add_actions(self.export_button, self.recipient_button, self.import_button)
        self._assemble()
        workspace.session_changed.connect(self.reload)
        workspace.contacts_changed.connect(self.reload)
        self._choose(None)

    def _assemble(self) -> None:
        icons = self.icons
        nothing = EmptyState(
            icons,
            "users",
            self.tr("No partners yet"),
            self.tr(
                "Ask the partner for the card that their KPO Vault exports, or for their age key, and add it here."
            ),
        )
        self._list = QStackedWidget()
        self._list.addWidget(nothing)
        self._list.addWidget(self.table)
        left = card()
        left.setLayout(column(self._list, margin=1))
        self._name = label(role="heading", wrap=True)
        self._icon = QLabel()
        self._state = label(role="strong")
        self._words = label(role="words", selectable=True)
        self._digits = label(role="caption", selectable=True)
        for each in (self._words, self._digits):
            each.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verify_button = button(icons, self.tr("Compare keys…"), "fingerprint")
        self.verify_button.clicked.connect(self.ask_verify)
        self.accept_button = button(icons, self.tr("Take the new keys"), "check")
        self.refuse_button = button(icons, self.tr("Keep the old keys"), "x")
        self.revoke_button = button(
            icons, self.tr("Revoke…"), "ban", kind="quiet", tip=self.tr("Block this partner")
        )
        self.remove_button = button(icons, "", "trash-2", kind="quiet", tip=self.tr("Forget this partner"))
        self.remove_button.clicked.connect(self._ask_remove)
        self.own_button = button(icons, self.tr("My keys…"), "key-round")
        self.own_button.clicked.connect(self.ask_own)
        self._validity = label(role="caption", wrap=True)
        self.accept_button.clicked.connect(lambda: self._act(contacts.accept_change))
        self.refuse_button.clicked.connect(lambda: self._act(contacts.refuse_change))
        self.revoke_button.clicked.connect(self._ask_revoke)
        self._new_words = label(role="words", selectable=True)
        self._change = label(
            self.tr("Another card came under this name. Call the partner: whose words do they read?"),
            "warning",
            wrap=True,
        )
        self._detail = card()
        self._detail.setFixedWidth(360)
        self._own = label(role="caption", selectable=True, wrap=True)
        self._own_words = label(role="caption", selectable=True)
        self._detail.setLayout(
            column(
                self._name,
                row(self._icon, self._state, None, gap=6),
                self._words,
                self._digits,
                self._validity,
                self._change,
                self._new_words,
                row(self.accept_button, self.refuse_button, None),
                row(self.verify_button, None, self.revoke_button, self.remove_button),
                None,
                rule(),
                label(self.tr("YOUR OWN WORDS"), "section"),
                self._own,
                self._own_words,
                row(self.own_button, None),
                margin=18,
                gap=10,
            )
        )
        layout = row(left, self._detail, gap=14)
        layout.setStretch(0, 1)
        self.body.addLayout(layout)

    def reload(self) -> None:
        """Read the contacts anew."""
        if not self._workspace.unlocked:
            self.contacts.set_rows(())
            self._own_summary = None
            self._own.clear()
            self._own_words.clear()
            self._choose(None)
            return
        session = self._workspace.session
        self.ask(partial(contacts.list_contacts, session), self._show)
        self.ask(partial(contacts.own_card, session), self._show_own)

    def verify(self, name: str) -> None:
        """Record that the words of a contact were compared."""
        self.ask(partial(contacts.verify_contact, self._workspace.session, name), self._changed)

    def verify_by_code(self, name: str, code: str) -> None:
        """Compare a contact with the text of the QR code that the partner showed."""
        self.ask(partial(contacts.verify_by_code, self._workspace.session, name, code), self._changed)

    def remove(self, name: str) -> None:
        """Forget a contact."""
        self.ask(partial(contacts.remove_contact, self._workspace.session, name), self._changed)

    def rotate(self, path: Path, expires: datetime | None = None) -> None:
        """Move to new keys that the old ones sign, and write the rotation file."""
        self.ask(
            partial(contacts.rotate_identity, self._workspace.session, path, expires=expires),
            partial(
                self._keys_made,
                self.tr("Send the rotation file to every partner; importing it keeps you as verified."),
            ),
        )

    def start_afresh(self, name: str, expires: datetime | None = None) -> None:
        """Make keys that nobody knows yet."""
        self.ask(
            partial(contacts.new_identity, self._workspace.session, name, expires=expires),
            partial(
                self._keys_made, self.tr("Export your card to every partner and compare your words again.")
            ),
        )

    def export_keys(self, path: Path, passphrase: str, classic_only: bool = False) -> None:
        """Write our secret keys as an age key file under a passphrase."""
        self.ask(
            partial(
                contacts.export_keys, self._workspace.session, path, passphrase, classic_only=classic_only
            ),
            lambda _none: self.banner.say(
                "warning",
                self.tr("Your secret keys are in a file."),
                self.tr("Keep it as safe as the vault."),
            ),
        )

    def import_card(self, path: Path) -> None:
        """Add the partner of a card file."""
        self.ask(partial(contacts.import_card, self._workspace.session, path), self._changed)

    def add_recipient(self, name: str, key: str) -> None:
        """Add a partner with a plain age key."""
        self.ask(partial(contacts.add_recipient, self._workspace.session, name, key), self._changed)

    def export_card(self, path: Path) -> None:
        """Write our own card into a file."""
        self.ask(
            partial(contacts.export_card, self._workspace.session, path),
            lambda _none: self.banner.say(
                "success",
                self.tr("Your card is written. It holds public keys only; send it any way you like."),
            ),
        )

    def ask_verify(self) -> None:
        """Show the words of the chosen contact for comparison."""
        contact = self.table.selected_row()
        if contact is None:
            return
        dialog = VerifyDialog(self.icons, contact, self)
        dialog.accepted.connect(lambda: self.verify(contact.name))
        dialog.code_entered.connect(partial(self.verify_by_code, contact.name))
        dialog.rejected.connect(
            lambda: self.banner.say(
                "danger",
                self.tr("Do not send anything to {name} until the words are the same.").format(
                    name=contact.name
                ),
                self.tr("Ask for the card again over another way."),
            )
        )
        dialog.open()

    def ask_own(self) -> None:
        """Show our own words, digits and code, and what can be done with our keys."""
        if self._own_summary is None:
            return
        dialog = OwnKeysDialog(self.icons, self._own_summary, self)
        dialog.new_asked.connect(self._ask_new_keys)
        dialog.export_asked.connect(self._ask_export_keys)
        dialog.open()

    def _ask_new_keys(self) -> None:
        if self._own_summary is None:
            return
        dialog = NewKeysDialog(self.icons, self._own_summary, self)
        dialog.accepted.connect(lambda: self._make_new_keys(dialog))
        dialog.open()

    def _make_new_keys(self, dialog: NewKeysDialog) -> None:
        if not dialog.rotates:
            self.start_afresh(dialog.name, dialog.expires)
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Rotation file for partners"), "rotation.json")
        if name:
            self.rotate(Path(name), dialog.expires)

    def _ask_export_keys(self) -> None:
        dialog = ExportKeysDialog(self.icons, self)
        dialog.chosen.connect(self._choose_key_file)
        dialog.open()

    def _choose_key_file(self, passphrase: str, classic_only: bool) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export secret keys"), "keys.age")
        if name:
            self.export_keys(Path(name), passphrase, classic_only)

    def _keys_made(self, hint: str, _own: ContactSummary) -> None:
        self._workspace.contacts_changed.emit()
        self.banner.say("success", self.tr("Your new keys are in use."), hint)

    def _show(self, found: tuple[ContactSummary, ...]) -> None:
        if not self._workspace.unlocked:
            return
        chosen = self.table.selected_row()
        self.contacts.set_rows(found)
        self._list.setCurrentIndex(1 if found else 0)
        names = [each.name for each in found]
        if found:
            position = names.index(chosen.name) if chosen is not None and chosen.name in names else 0
            self.table.setCurrentIndex(self.contacts.index(position, 0))
        else:
            self._choose(None)

    def _show_own(self, own: ContactSummary) -> None:
        if self._workspace.unlocked:
            self._own_summary = own
            self._own.setText(own.name)
            self._own_words.setText(words_in_lines(own.words))

    def _changed(self, _result: object) -> None:
        self.banner.hide()
        self._workspace.contacts_changed.emit()

    def _choose(self, contact: ContactSummary | None) -> None:
        shown = contact is not None
        for each in (
            self._icon,
            self._state,
            self._words,
            self._digits,
            self._validity,
            self.verify_button,
            self.revoke_button,
            self.remove_button,
        ):
            each.setVisible(shown)
        changed = contact is not None and bool(contact.new_words)
        for part in (self._change, self._new_words, self.accept_button, self.refuse_button):
            part.setVisible(changed)
        if contact is None:
            self._name.setText(self.tr("No partner selected"))
            return
        self._name.setText(contact.name)
        icon, role = state_look(contact.state)
        self.icons.show_on(self._icon, icon, role, 16)
        self._state.setText(state_name(contact.state))
        self._words.setText(words_in_lines(contact.words))
        self._digits.setText(digits_in_groups(contact.digits))
        self._validity.setText(validity(contact))
        self._new_words.setText(words_in_lines(contact.new_words))
        self.verify_button.setVisible(contact.state == "unverified")
        self.revoke_button.setVisible(contact.state != "revoked")

    def _act(self, action: Callable[[Session, str], ContactSummary]) -> None:
        contact = self.table.selected_row()
        if contact is not None:
            self.ask(partial(action, self._workspace.session, contact.name), self._changed)

    def _ask_revoke(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle("KPO Vault")
        box.setText(self.tr("Revoke this partner's keys?"))
        box.setInformativeText(self.tr("Nothing can be sealed to them or opened from them any more."))
        revoke = box.addButton(self.tr("Revoke"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        revoke.clicked.connect(lambda: self._act(contacts.revoke_contact))
        box.open()

    def _ask_remove(self) -> None:
        contact = self.table.selected_row()
        if contact is None:
            return
        box = QMessageBox(self)
        box.setWindowTitle("KPO Vault")
        box.setText(self.tr("Forget {name}?").format(name=contact.name))
        box.setInformativeText(
            self.tr(
                "A card that comes later under this name is then new, not a changed one. Revoking blocks it."
            )
        )
        forget = box.addButton(self.tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(lambda: self.remove(contact.name))
        box.open()

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a partner's card or rotation file"))
        if name:
            self.import_card(Path(name))

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export my card"), "my-card.json")
        if name:
            self.export_card(Path(name))

    def _ask_recipient(self) -> None:
        dialog = RecipientDialog(self.icons, self)
        dialog.accepted.connect(
            lambda: self.add_recipient(dialog.name.text().strip(), dialog.key.text().strip())
        )
        dialog.open()
