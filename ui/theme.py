"""Colours, spacing and type of the desktop: two explicit palettes over Fusion, light and dark.

Widgets name roles ("muted", "danger_soft"), never colours, so that both palettes and their contrast are decided
here alone. ``Theme`` follows the system until the person picks a palette.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.stylesheet import DRAWINGS, DRAWN, stylesheet

FAMILY = "Inter"
BASE_PIXELS = 13
TEXT_SIZES = (90, 100, 115, 130, 150)  # per cent of the sizes in the style sheet


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the application draws with, by what it is for; values are ``#rrggbb``."""

    window: str
    surface: str
    sunken: str
    sidebar: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    primary: str
    primary_hover: str
    on_primary: str
    selection: str
    info_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    mark_pending: str
    mark_replaced: str
    mark_redact: str
    mark_generalise: str


LIGHT = Colours(
    window="#f5f6f8",
    surface="#ffffff",
    sunken="#eef0f4",
    sidebar="#e9ecf1",
    border="#d8dde6",
    border_strong="#aeb7c5",
    text="#182030",
    muted="#556073",
    disabled="#8b95a5",
    primary="#1f4f8f",
    primary_hover="#173f75",
    on_primary="#ffffff",
    selection="#d7e5f7",
    info_soft="#e6eefa",
    success="#1a6e45",
    success_soft="#e2f3ea",
    warning="#8a5200",
    warning_soft="#fcf1dc",
    danger="#a8231c",
    danger_soft="#fbe9e7",
    mark_pending="#fde7b0",
    mark_replaced="#cfe2fb",
    mark_redact="#d3d6dc",
    mark_generalise="#cdeee0",
)

DARK = Colours(
    window="#161b22",
    surface="#1e2530",
    sunken="#12161c",
    sidebar="#10141a",
    border="#303a49",
    border_strong="#566376",
    text="#e6ebf2",
    muted="#a3afc0",
    disabled="#6c788a",
    primary="#8ab8f5",
    primary_hover="#a9cbf8",
    on_primary="#0d1826",
    selection="#2a4466",
    info_soft="#20344f",
    success="#79d3a2",
    success_soft="#17352a",
    warning="#efbe6b",
    warning_soft="#3b2d13",
    danger="#f59a92",
    danger_soft="#43211f",
    mark_pending="#5c4718",
    mark_replaced="#234a78",
    mark_redact="#4a5261",
    mark_generalise="#1f5443",
)


class Mode(StrEnum):
    """Which palette to show."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def palette(colours: Colours) -> QPalette:
    """Return the Qt palette of a set of colours, the disabled group included."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.text,
        QPalette.ColorRole.Accent: colours.primary,
        QPalette.ColorRole.Link: colours.primary,
        QPalette.ColorRole.LinkVisited: colours.primary,
        QPalette.ColorRole.ToolTipBase: colours.text,
        QPalette.ColorRole.ToolTipText: colours.surface,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.sunken,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.border_strong,
        QPalette.ColorRole.Shadow: colours.border_strong,
    }
    for role, value in roles.items():
        result.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return result


def load_fonts() -> None:
    """Register the bundled interface font with Qt; the application must exist."""
    for face in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFontFromData(
            files("resources").joinpath("fonts", f"Inter-{face}.ttf").read_bytes()
        )


class Theme(QObject):
    """The palette in force; emits ``changed`` after the application was repainted in another one."""

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._colours = LIGHT
        self._text_size = 100
        self._drawings = QTemporaryDir()  # removed with the theme; holds a tick and an arrow
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        """What the person chose: a palette, or to follow the system."""
        return self._mode

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._colours

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self._colours is DARK

    def color(self, role: str) -> QColor:
        """Return a colour by its role's name."""
        return QColor(getattr(self._colours, role))

    def paper(self, role: str) -> QColor:
        """Return a colour for drawing on page images, which are white in either palette."""
        return QColor(getattr(LIGHT, role))

    def set_mode(self, mode: Mode) -> None:
        """Choose a palette, or follow the system again."""
        self._mode = mode
        self.apply()

    @property
    def text_size(self) -> int:
        """The size of all texts, in per cent."""
        return self._text_size

    def set_text_size(self, percent: int) -> None:
        """Show all texts larger or smaller."""
        self._text_size = percent
        self.apply()

    def apply(self) -> None:
        """Put style, palette, font and style sheet on the application."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and scheme is Qt.ColorScheme.Dark)
        self._colours = DARK if dark else LIGHT
        # First: what is polished anew below still follows the style sheet of the other palette, or of a theme that went.
        self._draw()
        QDir.setSearchPaths(DRAWINGS, [self._drawings.path()])
        application.setStyle("Fusion")
        font = QFont(FAMILY)
        font.setPixelSize(round(BASE_PIXELS * self._text_size / 100))
        application.setFont(font)
        application.setPalette(palette(self._colours))
        marker = "dark" if self.dark else "light"
        application.setStyleSheet(stylesheet(self._colours, marker, self._text_size))
        self.changed.emit()

    def _draw(self) -> None:
        """Write the style sheet's drawings in the colours of both palettes."""
        for marker, colours in (("light", LIGHT), ("dark", DARK)):
            for name, role in DRAWN.items():
                drawing = files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
                target = Path(self._drawings.path()) / f"{name}-{marker}.svg"
                target.write_text(drawing.replace("currentColor", getattr(colours, role)), encoding="utf-8")

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self.apply()
