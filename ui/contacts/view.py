"""The screen of the contacts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QWidget

from kpo_vault.workflow import contacts, fingerprint_sheets
from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.session import Session
from ui.contacts.detail import ContactDetail
from ui.contacts.dialogs import RecipientDialog, VerifyDialog
from ui.contacts.own_keys import ExportKeysDialog, NewKeysDialog, OwnKeysDialog
from ui.contacts.rows import SOON, contacts_model, words_in_lines
from ui.dates import shown_day
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.questions import confirm
from ui.widgets.rows import RowTable
from ui.workspace import Workspace

_LEAST, _MOST = 380, 440  # pixels that the chosen partner takes


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
        self._all: tuple[ContactSummary, ...] = ()
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
        self.own_button = button(icons, self.tr("&My keys…"), "key-round")
        self.own_button.clicked.connect(self.ask_own)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find by name, notes, country or words"))
        self.search.setAccessibleName(self.tr("Find a contact"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.detail = ContactDetail(icons)
        self.verify_button = self.detail.verify_button
        self.accept_button, self.refuse_button = self.detail.accept_button, self.detail.refuse_button
        self.detail.verify_asked.connect(self.ask_verify)
        self.detail.accept_asked.connect(lambda: self._act(contacts.accept_change))
        self.detail.refuse_asked.connect(lambda: self._act(contacts.refuse_change))
        self.detail.revoke_asked.connect(self._ask_revoke)
        self.detail.remove_asked.connect(self._ask_remove)
        self.detail.sheet_asked.connect(self._ask_sheet)
        self.detail.described.connect(self._describe)
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
        self._nobody = EmptyState(
            icons,
            "search",
            self.tr("Nobody is found"),
            self.tr("No partner has these words in name or notes."),
        )
        self._list = QStackedWidget()
        for each in (nothing, self.table, self._nobody):
            self._list.addWidget(each)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        self.drop = DropArea(
            icons,
            self.tr("Drop a partner's card or rotation file here"),
            self.tr("Public keys only; comparing the words makes sure whose they are."),
            (),
        )
        self.drop.dropped.connect(self._import_all)
        self._own = label(role="strong", selectable=True)
        self._own_words = label(role="caption", selectable=True, wrap=True)
        self._own_ends = label(role="warning", wrap=True)
        own = card()
        own_line = row(
            column(label(self.tr("YOU"), "section"), self._own, self._own_words, self._own_ends, gap=3),
            self.own_button,
            margin=14,
        )
        own_line.setStretch(0, 1)
        own.setLayout(own_line)
        left = column(self.search, frame, self.drop, own, gap=12)
        left.setStretch(1, 1)
        self.detail.setMinimumWidth(_LEAST)
        self.detail.setMaximumWidth(_MOST)
        layout = row(left, self.detail, gap=14)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.body.addLayout(layout)

    def reload(self) -> None:
        """Read the contacts anew."""
        if not self._workspace.unlocked:
            self._all = ()
            self.search.clear()
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
        self.ask(partial(contacts.import_card, self._workspace.session, path), self._imported)

    def describe(self, name: str, country: str, notes: str) -> None:
        """Note where a partner sits and what we want to remember."""
        work = partial(contacts.describe_contact, self._workspace.session, name, country=country, notes=notes)
        self.ask(work, self._changed)

    def save_sheet(self, contact: ContactSummary, path: Path) -> None:
        """Write the fingerprint of a card as a page to print."""
        self.ask(
            partial(fingerprint_sheets.write_sheet, contact, path),
            lambda _none: self.banner.say(
                "success", self.tr("The page is written: {name}").format(name=path.name)
            ),
        )

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
        dialog.sheet_asked.connect(partial(self._choose_sheet, self._own_summary))
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
        if self._workspace.unlocked:
            self._all = found
            self._filter()

    def _filter(self) -> None:
        chosen = self.detail.contact
        found = [contact for contact in self._all if contact.matches(self.search.text())]
        self.contacts.set_rows(found)
        self._list.setCurrentIndex(1 if found else 2 if self._all else 0)
        self.search.setVisible(len(self._all) > 1 or bool(self.search.text()))
        names = [each.name for each in found]
        if found:
            position = names.index(chosen.name) if chosen is not None and chosen.name in names else 0
            self.table.setCurrentIndex(self.contacts.line_of(position))
        else:
            self._choose(None)

    def _show_own(self, own: ContactSummary) -> None:
        if self._workspace.unlocked:
            self._own_summary = own
            self._own.setText(own.name)
            self._own_words.setText(words_in_lines(own.words, 10))
            ends = own.expires if own.ends_within(SOON) else None
            self._own_ends.setText(
                self.tr("Your card ends on {day}: move to new keys before.").format(day=shown_day(ends))
                if ends
                else ""
            )
            self._own_ends.setVisible(ends is not None)

    def _imported(self, contact: ContactSummary) -> None:
        """Say what a card or rotation file did."""
        self._changed(contact)
        name = contact.name
        if contact.new_words:
            self.banner.say(
                "danger",
                self.tr("Other keys came under the name of {name}: the contact is blocked.").format(
                    name=name
                ),
                self.tr("Decide at the right, after a call."),
            )
        elif contact.rotated:
            self.banner.say(
                "info",
                self.tr("{name} moved to new keys.").format(name=name),
                self.tr("The keys that you knew signed the new ones; the contact stays as it was."),
            )
        elif contact.state == "unverified":
            self.banner.say(
                "info",
                self.tr("{name} is in your contacts.").format(name=name),
                self.tr("Compare the words by telephone before you seal or open anything."),
            )

    def _import_all(self, paths: list[Path]) -> None:
        for path in paths:
            self.import_card(path)

    def _describe(self, country: str, notes: str) -> None:
        if self.detail.contact is not None:
            self.describe(self.detail.contact.name, country, notes)

    def _ask_sheet(self) -> None:
        contact = self.detail.contact
        if contact is not None:
            self._choose_sheet(contact)

    def _choose_sheet(self, contact: ContactSummary) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Fingerprint as PDF"), "fingerprint.pdf")
        if name:
            self.save_sheet(contact, Path(name))

    def _changed(self, _result: object) -> None:
        self.banner.hide()
        self._workspace.contacts_changed.emit()

    def _choose(self, contact: ContactSummary | None) -> None:
        self.detail.show_contact(contact)

    def _act(self, action: Callable[[Session, str], ContactSummary]) -> None:
        contact = self.table.selected_row()
        if contact is not None:
            self.ask(partial(action, self._workspace.session, contact.name), self._changed)

    def _ask_revoke(self) -> None:
        confirm(
            self,
            self.tr("Revoke this partner's keys?"),
            self.tr("Nothing can be sealed to them or opened from them any more."),
            self.tr("Revoke"),
            partial(self._act, contacts.revoke_contact),
        )

    def _ask_remove(self) -> None:
        contact = self.table.selected_row()
        if contact is None:
            return
        confirm(
            self,
            self.tr("Forget {name}?").format(name=contact.name),
            self.tr(
                "A card that comes later under this name is then new, not a changed one. Revoking blocks it."
            ),
            self.tr("Forget"),
            partial(self.remove, contact.name),
        )

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
