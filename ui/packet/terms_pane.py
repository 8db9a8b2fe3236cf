"""Third step: what the partner is asked to do, what they should know, until when, and under which agreement."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.controls import card, column, label, row, scrolled
from ui.widgets.fields import caption_of

_DAYS = 30
_LONGEST = 500  # characters of a purpose


class TermsPane(QWidget):
    """The terms that the sender signs; ``changed`` with every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = QLineEdit()
        self.purpose.setMaxLength(_LONGEST)
        self.purpose.setPlaceholderText(self.tr("For example: contract review, first pass"))
        self.instructions = QPlainTextEdit()
        self.instructions.setTabChangesFocus(True)
        self.instructions.setMinimumHeight(96)
        self.instructions.setMaximumHeight(140)
        self.instructions.setPlaceholderText(self.tr("What matters, in which order, what to leave alone"))
        self.expires = QDateEdit(QDate.currentDate().addDays(_DAYS))
        self.expires.setCalendarPopup(True)
        self.expires.setMinimumDate(QDate.currentDate())
        self.expires.setDisplayFormat("d MMMM yyyy")
        self.expires.setAccessibleName(self.tr("Expires on"))
        self.never = QCheckBox(self.tr("No expiry"))
        self.never.toggled.connect(self.expires.setDisabled)
        self.agreement = QLineEdit()
        self.agreement.setMaxLength(200)
        self.agreement.setPlaceholderText(self.tr("For example: data use agreement 2026-17"))
        self.glossary = QCheckBox(self.tr("With a glossary of the tokens, without a value"))
        self.glossary.setChecked(True)
        self.glossary.toggled.connect(self.changed)
        for signal in (self.purpose.textChanged, self.instructions.textChanged, self.expires.dateChanged):
            signal.connect(self.changed)
        self.never.toggled.connect(self.changed)
        self.agreement.textChanged.connect(self.changed)
        frame = card()
        frame.setLayout(
            column(
                caption_of(
                    self.tr("&Purpose, which the partner sees and signs back"), self.purpose, wrap=True
                ),
                self.purpose,
                4,
                caption_of(self.tr("&Instructions for the partner"), self.instructions, wrap=True),
                self.instructions,
                4,
                caption_of(
                    self.tr("The partner's program opens the packet until the end of"),
                    self.expires,
                    wrap=True,
                ),
                row(self.expires, self.never, None, gap=14),
                4,
                caption_of(
                    self.tr("A&greement under which the data leaves, if the law or a policy asks for one"),
                    self.agreement,
                    wrap=True,
                ),
                self.agreement,
                label(
                    self.tr("Its reference goes to the audit log and to the partner."), "caption", wrap=True
                ),
                4,
                self.glossary,
                margin=20,
                gap=6,
            )
        )
        area = scrolled(column(frame, None), self.tr("Terms"))
        self.setLayout(column(area))

    @property
    def last_day(self) -> date | None:
        """The last day on which the packet opens, None for no end."""
        if self.never.isChecked():
            return None
        day = self.expires.date()
        return date(day.year(), day.month(), day.day())

    def clear(self) -> None:
        """Forget what was written."""
        self.purpose.clear()
        self.instructions.clear()
        self.agreement.clear()
        self.never.setChecked(False)
        self.glossary.setChecked(True)
        self.expires.setDate(QDate.currentDate().addDays(_DAYS))
