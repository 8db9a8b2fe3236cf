"""One partner: the state and what it asks for, the fingerprint, where they sit, what we noted, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPlainTextEdit, QStackedWidget, QWidget

from kpo_vault.workflow.contacts import ContactSummary
from ui.contacts.rows import (
    SOON,
    digits_in_groups,
    encryption_name,
    state_look,
    state_name,
    validity,
    words_in_lines,
)
from ui.countries import countries
from ui.dates import shown_day
from ui.icons import Icons
from ui.widgets.controls import button, card, column, label, row, rule, scrolled, set_tone
from ui.widgets.fields import caption_of


class ContactDetail(QWidget):
    """The signals say what a person wants with the partner that is shown; ``described`` carries country and notes."""

    verify_asked = Signal()
    accept_asked = Signal()
    refuse_asked = Signal()
    revoke_asked = Signal()
    remove_asked = Signal()
    sheet_asked = Signal()
    described = Signal(str, str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._contact: ContactSummary | None = None
        self.name = label(role="heading", wrap=True)
        self._icon, self.state = QLabel(), label(role="strong")
        self._notice_icon = QLabel()
        self._notice, self._notice_hint = label(role="strong", wrap=True), label(wrap=True)
        self.words = label(role="words", selectable=True, wrap=True)
        self._digits = label(role="caption", selectable=True, wrap=True)
        self._facts = label(role="caption", wrap=True)
        self.new_words = label(role="words", selectable=True, wrap=True)
        self._new_digits = label(role="caption", selectable=True, wrap=True)
        self.verify_button = button(icons, self.tr("&Compare keys…"), "fingerprint", kind="primary")
        self.accept_button = button(icons, self.tr("Take the new keys"), "check")
        self.refuse_button = button(icons, self.tr("Keep the old keys"), "x")
        self.sheet_button = button(icons, self.tr("Fingerprint as PDF…"), "printer")
        self.revoke_button = button(
            icons, self.tr("Revoke…"), "ban", kind="quiet", tip=self.tr("Block this partner")
        )
        self.remove_button = button(icons, "", "trash-2", kind="quiet", tip=self.tr("Forget this partner"))
        for each, signal in (
            (self.verify_button, self.verify_asked),
            (self.accept_button, self.accept_asked),
            (self.refuse_button, self.refuse_asked),
            (self.sheet_button, self.sheet_asked),
            (self.revoke_button, self.revoke_asked),
            (self.remove_button, self.remove_asked),
        ):
            each.clicked.connect(signal)
        self.country = QComboBox()
        self.country.addItem(self.tr("Not noted"), "")
        for name, code in countries():
            self.country.addItem(name, code)
        self.country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(12)
        self.country.activated.connect(self._send)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(4 * self.notes.fontMetrics().lineSpacing())
        self.notes.setPlaceholderText(self.tr("Telephone number, contract, who compared the words"))
        self.save_button = button(icons, self.tr("Save notes"), "save")
        self.save_button.clicked.connect(self._send)
        self.notes.textChanged.connect(self._edited)
        self._assemble()
        self.show_contact(None)

    def _assemble(self) -> None:
        notice_text = row(self._notice_icon, column(self._notice, self._notice_hint, gap=2), gap=8)
        notice_text.setStretch(1, 1)
        notice_text.setAlignment(self._notice_icon, Qt.AlignmentFlag.AlignTop)
        self._frame: QFrame = card("warning")
        self._new = QWidget()
        new_layout = column(
            label(self.tr("WORDS OF THE NEW CARD"), "section"), self.new_words, self._new_digits, gap=4
        )
        new_layout.setContentsMargins(0, 0, 0, 0)
        self._new.setLayout(new_layout)
        self._frame.setLayout(
            column(
                notice_text, self._new, row(self.refuse_button, self.accept_button, None), margin=12, gap=8
            )
        )
        self._known = label(self.tr("WORDS OF THE CARD THAT YOU KNOW"), "section")
        self.country.setAccessibleName(self.tr("Country of the partner"))
        self.notes.setAccessibleName(self.tr("Notes on the partner"))
        country_caption = caption_of(self.tr("Coun&try"), self.country)
        notes_caption = caption_of(self.tr("&Notes"), self.notes)
        layout = column(
            self.name,
            row(self._icon, self.state, None, gap=6),
            self._frame,
            self._known,
            self.words,
            self._digits,
            self._facts,
            row(self.verify_button, self.sheet_button, None),
            rule(),
            country_caption,
            self.country,
            notes_caption,
            self.notes,
            row(self.revoke_button, self.remove_button, None, self.save_button),
            None,
            margin=18,
            gap=8,
        )
        frame = card()
        nobody = QWidget()
        nobody.setLayout(column(label(self.tr("No partner selected"), "heading", wrap=True), None, margin=18))
        self._stack = QStackedWidget()
        self._stack.addWidget(nobody)
        self._stack.addWidget(scrolled(layout, self.tr("Chosen partner")))
        frame.setLayout(column(self._stack, margin=1))
        self.setLayout(column(frame))

    @property
    def facts(self) -> str:
        """What is said of the card: encryption, how long it counts, when it was compared."""
        return self._facts.text()

    @property
    def contact(self) -> ContactSummary | None:
        """The partner that is shown."""
        return self._contact

    def show_contact(self, contact: ContactSummary | None) -> None:
        """Show a partner, or that none is chosen."""
        self._contact = contact
        self._stack.setCurrentIndex(0 if contact is None else 1)
        if contact is None:
            for part in (self.name, self.words, self.new_words, self._digits, self._new_digits, self._facts):
                part.clear()
            self.notes.clear()
            return
        self.name.setText(contact.name)
        self._icons.show_on(self._icon, *state_look(contact.state), 16)
        self.state.setText(state_name(contact.state))
        self.words.setText(words_in_lines(contact.words))
        self._digits.setText(digits_in_groups(contact.digits))
        facts = [encryption_name(contact), validity(contact)]
        if contact.verified is not None:
            facts.append(self.tr("Compared on {day}").format(day=shown_day(contact.verified)))
        if not contact.can_sign:
            facts.append(self.tr("Plain age: what comes back is not signed"))
        self._facts.setText("\n".join(facts))
        self.new_words.setText(words_in_lines(contact.new_words))
        self._new_digits.setText(digits_in_groups(contact.new_digits))
        self._tell(contact)
        self.verify_button.setVisible(contact.state == "unverified")
        self.revoke_button.setVisible(contact.state != "revoked")
        self.country.setCurrentIndex(max(0, self.country.findData(contact.country)))
        self.notes.setPlainText(contact.notes)
        self.save_button.setEnabled(False)

    def _tell(self, contact: ContactSummary) -> None:
        """Say what the state asks for."""
        changed = bool(contact.new_words)
        tone, icon, sentence, hint = self._notice_of(contact)
        set_tone(self._frame, tone)
        self._icons.show_on(self._notice_icon, icon, {"info": "primary"}.get(tone, tone), 16)
        self._notice.setText(sentence)
        self._notice_hint.setText(hint)
        self._frame.setVisible(bool(sentence))
        self._known.setVisible(changed)
        for part in (self._new, self.accept_button, self.refuse_button):
            part.setVisible(changed)
        if changed:
            self.accept_button.setVisible(True)
            self.refuse_button.setVisible(contact.state == "changed")

    def _notice_of(self, contact: ContactSummary) -> tuple[str, str, str, str]:
        if contact.new_words:
            return (
                "danger",
                "triangle-alert",
                self.tr(
                    "Another card came under this name. Nothing is sealed to this partner until you decide."
                ),
                self.tr(
                    "It may be a new machine, or somebody who wants to read along. Call the partner on a number that "
                    "you know: whose words do they read? If the new ones, take the new keys and compare; if the old "
                    "ones, keep the old keys and tell the partner."
                ),
            )
        if contact.state == "revoked":
            return (
                "danger",
                "ban",
                self.tr("You revoked these keys: nothing is sealed to them or opened from them."),
                self.tr(
                    "Import a new card of the partner, take it, and compare the words, to work with them again."
                ),
            )
        if contact.state == "expired":
            return (
                "danger",
                "history",
                self.tr("The card of this partner has ended."),
                self.tr(
                    "Ask the partner for a rotation file, or for a new card under the same name. A new card is "
                    "compared again."
                ),
            )
        return self._milder_notice_of(contact)

    def _milder_notice_of(self, contact: ContactSummary) -> tuple[str, str, str, str]:
        """Return what should be known of a partner who is not blocked."""
        if contact.ends_within(SOON) and contact.expires is not None:
            return (
                "warning",
                "history",
                self.tr("This card ends on {day}.").format(day=shown_day(contact.expires)),
                self.tr("Ask the partner for a rotation file; importing it keeps the contact verified."),
            )
        if contact.state == "unverified":
            return (
                "warning",
                "circle-dashed",
                self.tr("Nobody has compared these keys yet."),
                self.tr("Until then the gate of an uncompared key stays closed when you seal."),
            )
        if contact.rotated:
            return (
                "info",
                "rotate-ccw",
                self.tr("Moved to new keys on {day}.").format(day=shown_day(contact.created)),
                self.tr("The keys that you compared signed the new ones; there is nothing to do."),
            )
        return "info", "info", "", ""

    def _edited(self) -> None:
        self.save_button.setEnabled(
            self._contact is not None and self.notes.toPlainText().strip() != self._contact.notes
        )

    def _send(self) -> None:
        if self._contact is not None:
            self.described.emit(str(self.country.currentData()), self.notes.toPlainText().strip())
