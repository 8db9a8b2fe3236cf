"""Icons: Lucide's line drawings, recoloured to a role of the theme and kept in step with it.

The shapes lie in ``resources/icons``; their stroke says ``currentColor``, which is replaced before drawing.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import cache
from importlib.resources import files

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui.theme import Theme

_SIZES = (16, 20, 24, 48)
_RATIOS = (1, 2)


@cache
def _drawing(name: str) -> str:
    return files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _image(name: str, colour: str, pixels: int) -> QImage:
    """Return a drawing; both palettes' are kept, for a language or a palette that is chosen draws every icon anew."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _pixmap(name: str, colour: str, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap.fromImage(_image(name, colour, size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Icons(QObject):
    """Draws icons in the theme's colours; icons put on a widget are redrawn when the theme changes."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn: dict[tuple[str, str], QIcon] = {}
        self._worn: weakref.WeakKeyDictionary[QObject, Callable[[], None]] = weakref.WeakKeyDictionary()
        theme.changed.connect(self._redraw)

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Return an icon in a colour role, with a paler drawing for disabled controls."""
        key = (name, role)
        if key not in self._drawn:
            icon = QIcon()
            colours = self._theme.colours
            for size in _SIZES:
                for ratio in _RATIOS:
                    normal = _pixmap(name, getattr(colours, role), size, ratio)
                    icon.addPixmap(normal, QIcon.Mode.Normal)
                    icon.addPixmap(normal, QIcon.Mode.Selected)
                    icon.addPixmap(_pixmap(name, colours.disabled, size, ratio), QIcon.Mode.Disabled)
            self._drawn[key] = icon
        return self._drawn[key]

    def pixmap(self, name: str, size: int, role: str = "text") -> QPixmap:
        """Return one drawing of ``size`` device-independent pixels."""
        return _pixmap(name, getattr(self._theme.colours, role), size, 2)

    def wear(self, button: QAbstractButton, name: str, role: str = "text", size: int = 16) -> None:
        """Put an icon on a button and keep it in the theme's colours."""
        button.setIconSize(QSize(size, size))
        reference = weakref.ref(button)

        def draw() -> None:
            if (target := reference()) is not None:
                target.setIcon(self.icon(name, role))

        self._worn[button] = draw
        draw()

    def show_on(self, label: QLabel, name: str, role: str = "text", size: int = 20) -> None:
        """Show an icon on a label and keep it in the theme's colours."""
        reference = weakref.ref(label)

        def draw() -> None:
            if (target := reference()) is not None:
                target.setPixmap(self.pixmap(name, size, role))

        self._worn[label] = draw
        draw()

    def _redraw(self) -> None:
        self._drawn.clear()
        for widget, draw in list(self._worn.items()):
            if shiboken6.isValid(widget):
                draw()
