"""Colours can be read by people with weak contrast vision, and follow the switch."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.theme import DARK, FAMILY, LIGHT, Mode

TEXT_PAIRS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "sidebar"),
    ("text", "selection"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("muted", "sidebar"),
    ("on_primary", "primary"),
    ("primary", "surface"),
    ("text", "info_soft"),
    ("success", "surface"),
    ("warning", "surface"),
    ("danger", "surface"),
    ("text", "success_soft"),
    ("text", "warning_soft"),
    ("text", "danger_soft"),
    ("muted", "danger_soft"),
    ("muted", "warning_soft"),
    ("muted", "success_soft"),
    ("text", "mark_pending"),
    ("text", "mark_replaced"),
    ("text", "mark_redact"),
    ("text", "mark_generalise"),
]


def luminance(name: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS)
def test_text_has_wcag_aa_contrast(colours, front, back):
    pair = sorted((luminance(getattr(colours, front)), luminance(getattr(colours, back))))
    assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5


def test_bundled_font_is_used(theme):
    assert FAMILY in QFontDatabase.families()
    assert QApplication.font().family() == FAMILY


def test_switching_repaints_palette_and_icons(qtbot, theme, icons):
    light = icons.pixmap("lock", 16).toImage()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.dark
    assert QApplication.palette().window().color() == QColor(DARK.window)
    assert icons.pixmap("lock", 16).toImage() != light
    theme.set_mode(Mode.LIGHT)


def test_worn_icon_follows_the_theme(qtbot, theme, icons):
    from PySide6.QtWidgets import QPushButton

    button = QPushButton()
    qtbot.addWidget(button)
    icons.wear(button, "lock")
    before = button.icon().pixmap(16).toImage()
    theme.set_mode(Mode.DARK)
    assert button.icon().pixmap(16).toImage() != before
    theme.set_mode(Mode.LIGHT)
