"""One place side by side: as it came back, and as it would be, with the keys that decide."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.icons import Icons
from ui.restore.rows import LOOKS, PlaceRow, Verdict, status_meaning, status_name
from ui.widgets.controls import button, card, column, label, row, scrolled
from ui.wording import shown_place

_LINES, _LOW_LINES = 4, 2  # of a passage: in a window of the usual height, and in a low one
_FRAME = 46  # pixels of a passage's frame and caption


class Comparison(QWidget):
    """``decided`` carries Verdict.ACCEPTED or Verdict.REJECTED for the place that is shown."""

    decided = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon, self._status = QLabel(), label(role="strong")
        self._where = label(role="caption")
        self._meaning = label(role="muted", wrap=True)
        self.returned, self.proposed = _passage(), _passage()
        names = self.tr("As returned"), self.tr("Proposed")
        self._left, self._right = _framed(names[0], self.returned), _framed(names[1], self.proposed)
        sides = row(self._left, self._right, gap=12)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        # What passages need is known: a few lines, whatever labels with wrapped words would like; the rest scrolls.
        self._sides = scrolled(sides, " · ".join(names))
        self._sides.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sides.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._sides.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.accept_button = button(icons, self.tr("Accept (A)"), "check", kind="primary")
        self.reject_button = button(icons, self.tr("Leave as it came (N)"), "x")
        self.accept_button.clicked.connect(lambda: self.decided.emit(Verdict.ACCEPTED))
        self.reject_button.clicked.connect(lambda: self.decided.emit(Verdict.REJECTED))
        self._verdict = label(role="strong")
        head = row(self._icon, self._status, 6, self._where, None, gap=6)
        frame = card()
        acts = row(self._verdict, None, self.reject_button, self.accept_button, gap=10)
        inside = column(head, self._meaning, self._sides, acts, margin=14, gap=8)
        inside.setStretch(2, 1)
        frame.setLayout(inside)
        self.setLayout(column(frame))
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Leave the list its lines in a low window."""
        lines = (_LOW_LINES if low else _LINES) * self.fontMetrics().lineSpacing()
        self._sides.setMinimumHeight(lines + _FRAME)

    def show_row(self, shown: PlaceRow | None, *, final: bool = False) -> None:
        """Show a place; without one the strip is hidden. What is ``final`` can no longer be decided."""
        self.setVisible(shown is not None)
        if shown is None:
            self.returned.clear()
            self.proposed.clear()
            return
        item, place = shown.item, shown.place
        self._icons.show_on(self._icon, *LOOKS[item.status], 16)
        self._status.setText(status_name(item.status))
        self._where.setText(", ".join(part for part in (shown.document, shown_place(item.place)) if part))
        self._meaning.setText(status_meaning(item.status))
        somewhere = item.segment >= 0
        self._left.setVisible(somewhere)
        self.returned.setText(_marked(place.before, item.text, place.after))
        self._right.setVisible(shown.proposed)
        self.proposed.setText(_marked(place.before, place.original, place.after) if shown.proposed else "")
        for each in (self.accept_button, self.reject_button):
            each.setVisible(shown.proposed and not final)
        self.accept_button.setEnabled(shown.verdict is not Verdict.ACCEPTED)
        self.reject_button.setEnabled(shown.verdict is not Verdict.REJECTED)
        self._verdict.setText(
            {
                Verdict.ACCEPTED: self.tr("Accepted"),
                Verdict.REJECTED: self.tr("Left as it came"),
                Verdict.OPEN: "",
            }[shown.verdict]
        )


def _passage() -> QLabel:
    passage = label(wrap=True)
    passage.setTextFormat(Qt.TextFormat.RichText)
    passage.setAlignment(Qt.AlignmentFlag.AlignTop)
    # As high as its lines at this width; what a label with wrapped words would like is another matter.
    passage.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return passage


def _framed(name: str, passage: QLabel) -> QFrame:
    frame = card("info")
    caption = label(name, "section")
    passage.setAccessibleName(name)
    inside = column(caption, passage, margin=10, gap=4)
    inside.setStretch(1, 1)
    frame.setLayout(inside)
    return frame


def _marked(before: str, text: str, after: str) -> str:
    """Return a passage as rich text with its middle set off by weight and line, not by colour."""
    parts = (
        escape(" ".join(part.split()) if part is text else _flowing(part)) for part in (before, text, after)
    )
    start, middle, end = parts
    return f"{start}<b><u>{middle}</u></b>{end}"


def _flowing(part: str) -> str:
    """Return a text in one line, with the spaces at its ends."""
    lead = " " if part[:1].isspace() else ""
    tail = " " if part[-1:].isspace() else ""
    return f"{lead}{' '.join(part.split())}{tail}" if part.strip() else lead
