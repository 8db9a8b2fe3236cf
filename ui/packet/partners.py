"""Second step: the partners to choose from, each with the words, the state, the end of the card and the encryption."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kpo_vault.workflow.contacts import ContactSummary
from ui.contacts.rows import SOON, encryption_name, state_look, state_name, validity, words_in_lines
from ui.countries import country_name
from ui.icons import Icons
from ui.widgets.controls import card, clear, column, label, row, scrolled

_BLOCKED = {"changed", "revoked", "expired"}


class PartnerList(QWidget):
    """Emits ``changed`` when the choice changes."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._boxes: dict[str, QCheckBox] = {}
        self._cards: dict[str, tuple[ContactSummary, QWidget]] = {}
        self._layout: QVBoxLayout = column(gap=10)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a partner"))
        self.search.setAccessibleName(self.tr("Find a partner"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._encryption = label(role="muted", wrap=True)
        self._encryption_icon = QLabel()
        line = row(self._encryption_icon, self._encryption, gap=8)
        line.setStretch(1, 1)
        layout = column(self.search, scrolled(self._layout, self.tr("Partners")), line, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Partners"))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names that are ticked."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def choose(self, name: str) -> None:
        """Tick a partner."""
        self._boxes[name].setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the first partner that can be chosen."""
        first = next((box for box in self._boxes.values() if box.isEnabled()), None)
        (first or self.search).setFocus()

    def show_contacts(self, contacts: Sequence[ContactSummary]) -> None:
        """Offer these partners, keeping the ticks."""
        before = set(self.chosen)
        clear(self._layout)
        self._boxes, self._cards = {}, {}
        for contact in contacts:
            box = QCheckBox(contact.name)
            box.setChecked(contact.name in before and contact.state not in _BLOCKED)
            box.setEnabled(contact.state not in _BLOCKED)
            box.setAccessibleDescription(state_name(contact.state))
            box.toggled.connect(self._changed)
            self._boxes[contact.name] = box
            frame = self._card(contact, box)
            self._cards[contact.name] = contact, frame
            self._layout.addWidget(frame)
        self._layout.addStretch(1)
        self.search.setVisible(len(contacts) > 4)
        self._filter()
        self._changed()

    def _card(self, contact: ContactSummary, box: QCheckBox) -> QWidget:
        picture = QLabel()
        self._icons.show_on(picture, *state_look(contact.state), 16)
        soon = contact.ends_within(SOON)
        facts = [encryption_name(contact), validity(contact)]
        if contact.country:
            facts.insert(0, country_name(contact.country))
        frame = card()
        frame.setLayout(
            column(
                row(box, None, picture, label(state_name(contact.state), "caption"), gap=6),
                label(words_in_lines(contact.words, 10), "words", wrap=True),
                label(" · ".join(facts), "warning" if soon else "caption", wrap=True),
                margin=14,
                gap=6,
            )
        )
        return frame

    def _changed(self) -> None:
        chosen = [contact for name, (contact, _) in self._cards.items() if name in self.chosen]
        old = [contact.name for contact in chosen if not contact.post_quantum]
        if not chosen:
            self._encryption.setText(self.tr("Choose at least one partner."))
            self._icons.show_on(self._encryption_icon, "info", "muted", 16)
        elif old:
            self._encryption.setText(
                self.tr(
                    "The whole packet will be encrypted with classic keys only, for the sake of {names}."
                ).format(names=", ".join(old))
            )
            self._icons.show_on(self._encryption_icon, "triangle-alert", "warning", 16)
        else:
            self._encryption.setText(self.tr("The packet will be encrypted with post-quantum keys."))
            self._icons.show_on(self._encryption_icon, "shield-check", "success", 16)
        self.changed.emit()

    def _filter(self) -> None:
        words = self.search.text()
        for contact, frame in self._cards.values():
            frame.setVisible(not words or contact.matches(words) or contact.name in self.chosen)
