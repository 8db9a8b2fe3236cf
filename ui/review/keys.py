"""The keys of the review, bound to its view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.review.detail import choices
from ui.review.reasons import standard

if TYPE_CHECKING:
    from ui.review.view import ReviewView


def bind(view: ReviewView) -> None:
    """Bind every decision and every movement; a text field that has the focus keeps its letters."""

    def key(sequence: str, call: object) -> None:
        shortcut = QShortcut(QKeySequence(sequence), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    for choice in choices():
        key(choice.key, lambda c=choice: view.decide(c, view.detail.everywhere.isChecked()))
        key(f"Shift+{choice.key}", lambda c=choice: view.decide(c, True))
    for reason in standard():
        key(reason.key, lambda code=reason.code: view.give_reason(code, view.detail.everywhere.isChecked()))
    key("J", lambda: view.step(1))
    key("K", lambda: view.step(-1))
    key("Shift+J", lambda: view.step_pending(1))
    key("Shift+K", lambda: view.step_pending(-1))
    key("Ctrl+M", view.mark_selection)
    key("/", view.filters.words.setFocus)
    key("F6", lambda: view.next_pane(1))
    key("Shift+F6", lambda: view.next_pane(-1))
    key("Ctrl+Z", view.undo)
    key("Ctrl+Shift+Z", view.redo)
    key("Ctrl+Y", view.redo)
