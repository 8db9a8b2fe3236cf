"""Small factories for labels, buttons and layouts, so that every control has its role and accessible name."""

from __future__ import annotations

import re

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import Icons

GAP = 12
_ENDLESS = re.compile(r"\S{24}(?=\S)")
WIDE = 24
_ICON_ROLES = {"primary": "on_primary", "danger": "danger"}  # kind of a button -> colour role of its icon


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a plain-text label; ``role`` picks its look in the style sheet."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    if wrap:
        result.setWordWrap(True)
        result.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        result.setAccessibleName(text)
    return result


def breakable(text: str) -> str:
    """Return a text whose endless words may be broken by a label, every so many letters."""
    return _ENDLESS.sub("\\g<0>\u200b", text)


def set_role(target: QLabel, role: str) -> None:
    """Change a label's look."""
    target.setProperty("role", role)
    target.style().unpolish(target)
    target.style().polish(target)


def set_tone(target: QWidget, tone: str) -> None:
    """Change a frame's look."""
    target.setProperty("tone", tone)
    target.style().unpolish(target)
    target.style().polish(target)


def button(
    icons: Icons, text: str, icon: str = "", *, kind: str = "", tip: str = "", name: str = ""
) -> QPushButton:
    """Return a button with its icon in the colour that its kind asks for."""
    # Qt has no gap between icon and text of its own.
    result = QPushButton(f" {text}" if icon and text else text)
    if kind:
        result.setProperty("kind", kind)
    if icon:
        icons.wear(result, icon, _ICON_ROLES.get(kind, "text"))
    if tip:
        result.setToolTip(tip)
    result.setAccessibleName(name or text or tip)
    return result


def set_kind(icons: Icons, target: QPushButton, icon: str, kind: str) -> None:
    """Make a button the main one of its screen, or another one again."""
    if (target.property("kind") or "") != kind:
        target.setProperty("kind", kind)
        if icon:
            icons.wear(target, icon, _ICON_ROLES.get(kind, "text"))
        target.style().unpolish(target)
        target.style().polish(target)


def rename(target: QPushButton, text: str) -> None:
    """Give a button with an icon another text, which is its name as well."""
    target.setText(f" {text}")
    target.setAccessibleName(text)


def card(tone: str = "card") -> QFrame:
    """Return a framed surface."""
    frame = QFrame()
    frame.setProperty("tone", tone)
    return frame


def rule() -> QFrame:
    """Return a thin horizontal line."""
    return card("rule")


def column(*items: QWidget | QLayout | int | None, margin: int = 0, gap: int = GAP) -> QVBoxLayout:
    """Stack widgets and layouts; an int is a fixed space, None takes the room that is left."""
    layout = QVBoxLayout()
    _fill(layout, items, margin, gap)
    return layout


def row(*items: QWidget | QLayout | int | None, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """Put widgets and layouts side by side; an int is a fixed space, None takes the room that is left."""
    layout = QHBoxLayout()
    _fill(layout, items, margin, gap)
    return layout


def scrolled(layout: QLayout, name: str = "") -> QScrollArea:
    """Return a layout in an area that scrolls where there is too little room; ``name`` is read to who cannot see it."""
    inside = QWidget()
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
    return area


def _fill(
    layout: QBoxLayout, items: tuple[QWidget | QLayout | int | None, ...], margin: int, gap: int
) -> None:
    layout.setContentsMargins(QMargins(margin, margin, margin, margin))
    layout.setSpacing(gap)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
