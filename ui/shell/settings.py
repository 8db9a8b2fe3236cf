"""What the window remembers between starts: its geometry and palette; nothing about matters or people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.theme import Mode


class WindowSettings:
    """A small INI file beside the vault."""

    def __init__(self, home: Path) -> None:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._settings = QSettings(str(home / "desktop.ini"), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray | None:
        """The window's place and size as Qt saved them."""
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)

    @property
    def mode(self) -> Mode:
        """The palette that was chosen last."""
        value = self._settings.value("window/palette", Mode.SYSTEM.value)
        return Mode(str(value)) if value in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, value: Mode) -> None:
        self._settings.setValue("window/palette", value.value)
