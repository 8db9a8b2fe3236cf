"""What a packet says before it is opened: who sent it, what for, until when, and whether anything speaks against it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kpo_vault.workflow.inbox import Before, PacketPreview
from ui import counting
from ui.contacts.rows import digits_in_groups, state_look, state_name, words_in_lines
from ui.dates import shown_day, shown_moment
from ui.icons import Icons
from ui.inbox.commands import Letter
from ui.inbox.rows import size_text
from ui.paths import shown
from ui.widgets.controls import button, card, clear, column, label, row, scrolled
from ui.widgets.elided import ElidedLabel
from ui.widgets.facts import Facts
from ui.wording import said


class LetterPane(QWidget):
    """``open_asked`` when the person opens it, the other signals when something else is to be done first."""

    open_asked = Signal()
    place_asked = Signal()
    restore_asked = Signal()
    contacts_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._letter: Letter | None = None
        self._sender = label(role="title", wrap=True)
        self._state_icon, self._state = QLabel(), label(role="strong")
        self._words = label(role="words", wrap=True, selectable=True)
        self._digits = label(role="caption", selectable=True)
        self.compare_button = button(icons, self.tr("Compare keys in Contacts"), "fingerprint")
        self.compare_button.clicked.connect(self.contacts_asked)
        self.facts = Facts(
            self.tr("Purpose"),
            self.tr("Instructions"),
            self.tr("Contents"),
            self.tr("Sealed"),
            self.tr("Opens until"),
            self.tr("Packet"),
        )
        self._notes = column(gap=8)
        self._place = ElidedLabel()
        self.place_button = button(icons, self.tr("Change…"), "folder")
        self.place_button.setAccessibleName(self.tr("Change the folder for the files"))
        self.place_button.clicked.connect(self.place_asked)
        self.open_button = button(icons, self.tr("&Open"), "package-open", kind="primary")
        self.open_button.clicked.connect(self.open_asked)
        self.restore_button = button(icons, self.tr("&Restore results"), "archive-restore", kind="primary")
        self.restore_button.clicked.connect(self.restore_asked)
        state = row(self._state_icon, self._state, None, self.compare_button, gap=6)
        frame = card()
        frame.setLayout(
            column(
                self._sender,
                state,
                self._words,
                self._digits,
                6,
                self.facts,
                margin=20,
                gap=8,
            )
        )
        where = row(label(self.tr("Files go to"), "muted"), self._place, self.place_button, gap=10)
        where.setStretch(1, 1)
        self._where = QWidget()
        self._where.setLayout(where)
        where.setContentsMargins(0, 0, 0, 0)
        foot = row(self._where, None, self.restore_button, self.open_button, gap=14)
        foot.setStretch(0, 1)
        letter = column(self._notes, frame, foot, None, gap=12)  # what opens it stands beside what it says
        self.setLayout(column(scrolled(letter, self.tr("What the packet says"))))

    @property
    def letter(self) -> Letter | None:
        """What is shown."""
        return self._letter

    @property
    def openable(self) -> bool:
        """Whether the packet may be opened."""
        preview = self._letter.preview if self._letter is not None else None
        return (
            preview is not None
            and not preview.answers_ours
            and not preview.expired()
            and preview.before is not Before.OTHER
        )

    def show_letter(self, letter: Letter) -> None:
        """Show what a packet says."""
        self._letter = letter
        preview = letter.preview
        self._sender.setText(preview.sender)
        self._icons.show_on(self._state_icon, *state_look(preview.sender_state), 16)
        self._state.setText(state_name(preview.sender_state))
        self._words.setText(words_in_lines(preview.words, 10))
        self._digits.setText(digits_in_groups(preview.digits).replace("\n", " "))
        self.compare_button.setVisible(preview.sender_state == "unverified")
        contents = self.tr("{files}, {size}").format(
            files=counting.files(len(preview.files)), size=size_text(sum(size for _, size in preview.files))
        )
        self.facts.show_facts(
            preview.purpose or "–",
            preview.instructions,
            contents,
            self.tr("{moment} UTC").format(moment=shown_moment(preview.created)),
            shown_day(preview.expires) if preview.expires else self.tr("No end"),
            preview.packet_id,
        )
        self.show_place(letter.folder)
        self._tell(preview)
        self.open_button.setVisible(self.openable)
        self._where.setVisible(self.openable)
        self.restore_button.setVisible(preview.answers_ours)

    def show_place(self, folder: Path) -> None:
        """Show where the files would go."""
        if self._letter is not None:
            self._letter = Letter(self._letter.preview, folder)
        self._place.setText(shown(folder))

    def clear(self) -> None:
        """Forget the letter."""
        self._letter = None
        for part in (self._sender, self._state, self._words, self._digits, self._place):
            part.clear()
        self.facts.clear()
        clear(self._notes)

    def _tell(self, preview: PacketPreview) -> None:
        """Say what speaks against the packet, or should be known."""
        clear(self._notes)
        if preview.answers_ours:
            self._note(
                "info", "info", self.tr("This packet answers one of yours: its results can be restored.")
            )
        elif preview.before is Before.OTHER:
            self._note(
                "danger",
                "ban",
                self.tr("Another packet with this packet's number was opened here before."),
                self.tr(
                    "One of the two may be forged or repeated. Ask the sender, and do not open this one."
                ),
            )
        elif preview.expired():
            day = shown_day(preview.expires) if preview.expires else ""
            self._note(
                "danger",
                "history",
                self.tr("This packet could be opened until {day}.").format(day=day),
                self.tr("Ask the sender for a new packet."),
            )
        elif preview.before is Before.SAME:
            self._note("info", "info", self.tr("This packet was opened here before; you may open it again."))
        if preview.sender_state == "unverified":
            self._note(
                "warning",
                "triangle-alert",
                self.tr("You have not compared this sender's words yet."),
                self.tr("Call the sender on a number that you know and read the ten words to each other."),
            )
        for warning in preview.warnings:
            self._note("info", "info", said(warning))

    def _note(self, tone: str, icon: str, sentence: str, hint: str = "") -> None:
        frame = card(tone)
        frame.setAccessibleName(f"{sentence} {hint}".strip())
        picture = QLabel()
        role = {"info": "primary"}.get(tone, tone)
        self._icons.show_on(picture, icon, role, 16)
        texts = [label(sentence, "strong", wrap=True)]
        if hint:
            texts.append(label(hint, wrap=True))
        line = row(picture, column(*texts, gap=2), gap=8, margin=12)
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        frame.setLayout(line)
        self._notes.addWidget(frame)
