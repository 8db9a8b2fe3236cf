"""What the window remembers between starts: geometry, columns, palette, language; nothing about matters or people."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.languages import Language
from ui.theme import TEXT_SIZES, Mode

AUTOLOCK_MINUTES = 15
MOST_MINUTES = 120
DEFAULT_POLICY = "default"


class WindowSettings:
    """A small INI file beside the vault."""

    def __init__(self, home: Path) -> None:
        with contextlib.suppress(OSError):  # the door says so when the vault is to be made there
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
    def minutes(self) -> int:
        """After how many minutes without input the vault locks."""
        value = str(self._settings.value("window/lock_minutes", AUTOLOCK_MINUTES))
        return min(max(1, int(value)), MOST_MINUTES) if value.isdecimal() else AUTOLOCK_MINUTES

    @minutes.setter
    def minutes(self, value: int) -> None:
        self._settings.setValue("window/lock_minutes", value)

    @property
    def policy(self) -> str:
        """The policy that new matters start with."""
        return str(self._settings.value("window/policy", DEFAULT_POLICY))

    @policy.setter
    def policy(self, value: str) -> None:
        self._settings.setValue("window/policy", value)

    @property
    def mode(self) -> Mode:
        """The palette that was chosen last."""
        value = self._settings.value("window/palette", Mode.SYSTEM.value)
        return Mode(str(value)) if value in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, value: Mode) -> None:
        self._settings.setValue("window/palette", value.value)

    @property
    def language(self) -> Language:
        """The language that was chosen last."""
        value = self._settings.value("window/language", Language.SYSTEM.value)
        return Language(str(value)) if value in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, value: Language) -> None:
        self._settings.setValue("window/language", value.value)

    @property
    def text_size(self) -> int:
        """The size of texts that was chosen last, in per cent."""
        value = str(self._settings.value("window/text_size", "100"))
        return int(value) if value.isdecimal() and int(value) in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("window/text_size", value)

    @property
    def guided(self) -> bool:
        """Whether the first steps are shown after unlocking: from the first vault until somebody closes them."""
        return str(self._settings.value("window/guided", "false")) == "true"

    @guided.setter
    def guided(self, value: bool) -> None:
        self._settings.setValue("window/guided", "true" if value else "false")

    def layout(self, key: str) -> QByteArray | None:
        """Return the state of a splitter or of a table's columns, as Qt saved it under this key."""
        value = self._settings.value(f"layout/{key}")
        return value if isinstance(value, QByteArray) else None

    def set_layout(self, key: str, value: QByteArray) -> None:
        """Keep the state of a splitter or of a table's columns."""
        self._settings.setValue(f"layout/{key}", value)
