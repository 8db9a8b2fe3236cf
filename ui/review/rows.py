"""A finding as the review shows it: the workflow's item with its text, place and look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from redaction.documents.model import Document

PENDING, ACCEPTED, REJECTED = "pending", "accepted", "rejected"
CONTEXT_CHARACTERS = 60


@dataclass(frozen=True, slots=True, repr=False)
class FindingRow:
    """One finding with all that a line of the list and the detail pane show.

    ``index`` is the item's number in the workflow's review; ``start`` and ``end`` are characters into the text of
    ``segment`` of document number ``document``. ``group`` is "personal", "proprietary" or "gate".
    """

    index: int
    document: int
    segment: int
    start: int
    end: int
    value: str
    before: str
    after: str
    place: str
    page: int | None
    entity_type: str
    type_name: str
    group: str
    score: float
    recognizer: str
    explanation: str
    entity: int | None
    ambiguous: bool
    state: str
    operator: str
    reason: str

    def __repr__(self) -> str:
        """Show number, type and state, never the value."""
        return f"<FindingRow {self.index} {self.entity_type} {self.state}>"


@dataclass(frozen=True, slots=True)
class Look:
    """How a decision is told apart: an icon, a word, a colour role; the pattern is the highlighter's."""

    icon: str
    role: str
    word: str


def look(state: str, operator: str) -> Look:
    """Return the look of a decision."""
    translate = QCoreApplication.translate
    if state == PENDING:
        return Look("circle-dashed", "warning", translate("Decision", "Pending"))
    if state == REJECTED or operator == "keep":
        return Look("circle-x", "muted", translate("Decision", "Not sensitive"))
    looks = {
        "token": Look("tag", "primary", translate("Decision", "Token")),
        "redact": Look("square-slash", "text", translate("Decision", "Redact")),
        "generalise": Look("layers", "success", translate("Decision", "Generalise")),
        "surrogate": Look("copy", "primary", translate("Decision", "Surrogate")),
        "date_shift": Look("calendar", "primary", translate("Decision", "Date shift")),
    }
    return looks.get(operator, Look("circle-check", "primary", translate("Decision", "Accepted")))


def surroundings(document: Document, segment: int, start: int, end: int) -> tuple[str, str, str]:
    """Return the text before a span, the span, and the text after it, on one line each."""
    text = document.segments[segment].text
    before = " ".join(text[max(0, start - CONTEXT_CHARACTERS) : start].split())
    after = " ".join(text[end : end + CONTEXT_CHARACTERS].split())
    return before, " ".join(text[start:end].split()), after


def changed(old: Sequence[FindingRow], new: Sequence[FindingRow]) -> list[int]:
    """Return the positions at which two lists of the same findings differ in their decision."""
    return [
        position
        for position, (left, right) in enumerate(zip(old, new, strict=True))
        if (left.state, left.operator, left.reason) != (right.state, right.operator, right.reason)
    ]
