"""The keys of the review: one table that binds them and that the sheet of keys is written from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.review.choices import choices, rare_choices
from ui.review.reasons import standard

if TYPE_CHECKING:
    from ui.review.view import ReviewView


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does; ``call`` is a method of the view. Keys without ``words`` are second ones of another."""

    sequence: str
    call: str
    words: str = ""
    argument: int | None = None


def movements() -> tuple[Key, ...]:
    """Return the keys that move, mark, change and undo. R is left free: other programs redact with it, ours would reject."""
    translate = QCoreApplication.translate
    return (
        Key("J", "step", translate("Keys", "next finding"), 1),
        Key("K", "step", translate("Keys", "previous finding"), -1),
        Key("Shift+J", "step_pending", translate("Keys", "next pending finding"), 1),
        Key("Shift+K", "step_pending", translate("Keys", "previous pending finding"), -1),
        Key("C", "ask_type", translate("Keys", "change the type")),
        Key("Ctrl+G", "merge", translate("Keys", "make one of the selected entities")),
        Key("Ctrl+Shift+G", "split", translate("Keys", "make an entity of the selected places")),
        Key("Ctrl+M", "mark_selection", translate("Keys", "mark the selected text")),
        Key("Ctrl+F", "ask_search", translate("Keys", "find text in all documents and mark it")),
        Key("B", "draw_box", translate("Keys", "draw a box on a page")),
        Key("U", "ask_notices", translate("Keys", "look at markings and unread areas")),
        Key("E", "switch_order", translate("Keys", "reading order or entities")),
        Key("P", "switch_pages", translate("Keys", "pages or text")),
        Key("/", "filter_words", translate("Keys", "filter")),
        Key("F6", "next_pane", translate("Keys", "next pane"), 1),
        Key("Shift+F6", "next_pane", "", -1),
        Key("Ctrl+Z", "undo", translate("Keys", "undo")),
        Key("Ctrl+Shift+Z", "redo", translate("Keys", "redo")),
        Key("Ctrl+Y", "redo"),
        Key("Ctrl++", "zoom", translate("Keys", "larger page"), 1),
        Key("Ctrl+=", "zoom", "", 1),
        Key("Ctrl+-", "zoom", translate("Keys", "smaller page"), -1),
        Key("Ctrl+0", "zoom", translate("Keys", "fit the page's width"), 0),
        Key("?", "show_keys", translate("Keys", "this sheet")),
    )


def sheet() -> tuple[tuple[str, str], ...]:
    """Return key and meaning of everything the keyboard does here, for a sheet of keys."""
    translate = QCoreApplication.translate
    return (
        *((each.key, each.tip) for each in (*choices(), *rare_choices())),
        (translate("Keys", "Shift + decision"), translate("Keys", "for all occurrences")),
        *((each.key, each.words) for each in standard()),
        *((each.sequence, each.words) for each in movements() if each.words),
    )


def bind(view: ReviewView) -> None:
    """Bind every key; a text field that has the focus keeps its letters."""

    def key(sequence: str, call: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(sequence), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    def here(act: Callable[[Any, bool], object], argument: object) -> None:
        act(argument, view.detail.everywhere.isChecked())

    for choice in (*choices(), *rare_choices()):
        key(choice.key, partial(here, view.decide, choice))
        key(f"Shift+{choice.key}", partial(view.decide, choice, True))
    for reason in standard():
        key(reason.key, partial(here, view.give_reason, reason.code))
    for each in movements():
        method = getattr(view, each.call)
        key(each.sequence, method if each.argument is None else partial(method, each.argument))
