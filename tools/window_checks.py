"""What every window has to pass: words in the person's language, nothing cut off, a name and a key for every control.

Each check takes a window or dialog as it stands on the screen and returns sentences about what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from ui.pseudo_language import CLOSING, OPENING
from ui.widgets.elided import ElidedLabel

_BRACKETED = re.compile(rf"\{OPENING}[^\{OPENING}\{CLOSING}]*\{CLOSING}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LEAST_TARGET = 24  # pixels, WCAG 2.2, 2.5.8
# Names that are the same in every language.
_NAMES = re.compile(
    r"KPO Vault|Ctrl|Shift|Alt|Enter|Esc|Tab|F\d+|[Qq]t_\w+|English|Español|Polski|UTC|PDF|CSV|QR|YAML|HIPAA|GDPR|age\d\w*"
    r"|[A-Z][A-Z_]+-\d+[a-z]*-[0-9A-Z]{4}|\w[\w.-]*\.(?:txt|csv|pdf|docx|xlsx|eml|age|kpo|json|yaml|db|key)\b|[kMG]?B\b"
)


def told(widget: QWidget) -> str:
    """Return which widget is meant, for a sentence."""
    words = getattr(widget, "text", lambda: "")() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    chain = []
    at: QWidget | None = widget
    while at is not None and len(chain) < 4:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    return f"{' in '.join(chain)} {(words or widget.accessibleName())[:60]!r}"


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield every widget that can be seen, the window first; what Qt makes for itself inside of others is left out."""
    for each in (window, *window.findChildren(QWidget)):
        if each.isVisible() and each.window() is window and not each.objectName().startswith("qt_"):
            yield each


def untranslated(window: QWidget, data: Callable[[str], str] = lambda text: text) -> list[str]:
    """Return the texts of a window, in the language of nobody, that did not go through translation.

    ``data`` takes out of a text what is a person's own: names, documents, folders.
    """
    found = []
    for widget in shown(window):
        for text in _texts(widget):
            if _LETTERS.search(_NAMES.sub("", _without_brackets(data(text)))):
                found.append(f"not translated: {text[:90]!r} of {told(widget)}")
    return found


def _without_brackets(text: str) -> str:
    while True:
        less = _BRACKETED.sub("", text)
        if less == text:
            return text
        text = less


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(line) for line in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        count = widget.count()
        yield from (str(widget.model().headerData(at, widget.orientation()) or "") for at in range(count))
    elif isinstance(widget, QMenuBar):
        yield from _action_texts(widget.actions())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        columns = _columns(widget)
        for line in range(min(40, model.rowCount(QModelIndex()))):
            for column in range(columns):
                index = model.index(line, column)
                yield str(index.data() or "")
                yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def _columns(view: QAbstractItemView) -> int:
    if isinstance(view, QTableView):
        return view.horizontalHeader().count()
    return view.header().count() if isinstance(view, QTreeView) else 1


def _action_texts(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        yield action.text()
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _action_texts(menu.actions())


def clipped(window: QWidget) -> list[str]:
    """Return what is cut off: labels, buttons, fields and tabs that are smaller than their text."""
    found = []
    for widget in shown(window):
        short = _short_of(widget)
        if short:
            found.append(f"{short} px short: {told(widget)} at {widget.width()}x{widget.height()}")
        if not _inside(widget, window):
            found.append(f"outside of its window: {told(widget)}")
    return found


def _short_of(widget: QWidget) -> int:
    """Return how many pixels a widget lacks for its text, 0 for none."""
    if isinstance(widget, ElidedLabel):
        return 0
    if isinstance(widget, QLabel):
        if not widget.text() or not widget.pixmap().isNull():
            return 0
        if widget.wordWrap():
            wide = max(
                (widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()), default=0
            )
            high = widget.heightForWidth(widget.width()) - widget.height()
            return max(0, wide - widget.contentsRect().width() - 1, high)
        return max(
            0, widget.sizeHint().width() - widget.width(), widget.sizeHint().height() - widget.height()
        )
    if isinstance(widget, QComboBox):
        return max(0, widget.fontMetrics().horizontalAdvance(widget.currentText()) + 40 - widget.width())
    if isinstance(widget, QLineEdit):
        if isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)) or widget.text():
            return 0
        room = widget.contentsRect().width() - 20
        return max(0, widget.fontMetrics().horizontalAdvance(widget.placeholderText()) - room)
    if isinstance(widget, (QCheckBox, QRadioButton, QAbstractButton)):
        if not widget.text():
            return 0
        return max(
            0, widget.sizeHint().width() - widget.width(), widget.sizeHint().height() - widget.height() - 2
        )
    if isinstance(widget, QTabBar):
        missing = widget.sizeHint().width() - widget.width()
        return max(0, missing)
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return _short_heads(widget)
    return 0


def _short_heads(head: QHeaderView) -> int:
    short = 0
    for at in range(head.count()):
        if not head.isSectionHidden(at) and not _tip_of(head, at):
            text = str(head.model().headerData(at, head.orientation()) or "")
            short = max(short, head.fontMetrics().horizontalAdvance(text) + 16 - head.sectionSize(at))
    return max(0, short)


def _tip_of(head: QHeaderView, at: int) -> str:
    return str(head.model().headerData(at, head.orientation(), Qt.ItemDataRole.ToolTipRole) or "")


def _inside(widget: QWidget, window: QWidget) -> bool:
    """Whether a control can be seen whole, or be scrolled to."""
    if not isinstance(widget, (QAbstractButton, QComboBox, QLineEdit, QLabel)):
        return True
    at = widget.parentWidget()
    place = QRect(QPoint(0, 0), widget.size())
    while at is not None:
        if isinstance(at.parentWidget(), QAbstractScrollArea):  # its viewport
            return True
        corner = widget.mapTo(at, QPoint(0, 0))
        if not at.rect().adjusted(-2, -2, 2, 2).contains(place.translated(corner)):
            return False
        if at is window:
            return True
        at = at.parentWidget()
    return True


def _focusable(window: QWidget) -> list[QWidget]:
    result = []
    for widget in shown(window):
        if isinstance(widget, (QScrollBar, QMenuBar, QMenu)) or isinstance(
            widget.parentWidget(), QAbstractSpinBox
        ):
            continue
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.focusProxy() is None
        ):
            result.append(widget)
    return result


def unnamed(window: QWidget) -> list[str]:
    """Return the controls that a screen reader has no name for."""
    found = []
    for widget in _focusable(window):
        if isinstance(widget, QTabBar) or isinstance(widget.parentWidget(), QComboBox):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()
        if not name.strip():
            found.append(f"no accessible name: {told(widget)}")
    return found


def small(window: QWidget) -> list[str]:
    """Return what is hard to hit with the mouse."""
    return [
        f"smaller than {_LEAST_TARGET} px: {told(widget)} at {widget.width()}x{widget.height()}"
        for widget in shown(window)
        if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit))
        and not isinstance(
            widget.parentWidget(), (QLineEdit, QAbstractSpinBox, QComboBox, QTabBar, QAbstractItemView)
        )
        and min(widget.width(), widget.height()) < _LEAST_TARGET
    ]


def unreached(window: QWidget) -> list[str]:
    """Return the controls that the Tab key does not come to."""
    wanted = _focusable(window)
    if not wanted:
        return []
    before = QApplication.focusWidget()
    window.activateWindow()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 20):
        at = window.focusWidget()
        if at is None:
            break
        reached.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return [
        f"Tab does not come to: {told(widget)}"
        for widget in wanted
        if widget not in reached and not _in_group(widget, reached)
    ]


def _in_group(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether the arrow keys lead to a button, whose group Tab comes to once."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(button in reached for button in group.buttons())
    if widget.autoExclusive():
        return any(button in reached for button in widget.parentWidget().findChildren(QAbstractButton))
    return False


def _scroll_to(widget: QWidget) -> None:
    """Scroll every area around a widget so that it is seen."""
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            at.ensureWidgetVisible(widget, 6, 6)
        at = at.parentWidget()


def focus_not_shown(window: QWidget) -> list[str]:
    """Return the controls that look the same with and without the focus."""
    found = []
    focusable = _focusable(window)
    window.activateWindow()
    for widget in focusable:
        others = [other for other in focusable if other is not widget]
        if not others:
            continue
        if isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QTabBar):
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        _scroll_to(widget)
        if not widget.hasFocus() or widget.visibleRegion().isEmpty():
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
        having = window.grab(place).toImage()
        others[0].setFocus(Qt.FocusReason.TabFocusReason)
        lacking = window.grab(place).toImage()
        if having == lacking:
            found.append(f"focus is not to be seen: {told(widget)}")
    return found
