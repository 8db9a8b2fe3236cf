"""The language of the window: texts, plural forms, dates, numbers and the order of lists.

English is the language of the sources; its translation holds the plural forms alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from ui.pseudo_language import PseudoTranslator


class Language(StrEnum):
    """The languages that the window speaks; PSEUDO is for testers and offered nowhere."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"
    POLISH = "pl"
    PSEUDO = "xx"


# Each language by its own name, so that whoever cannot read the present one finds theirs.
OWN_NAMES = {Language.ENGLISH: "English", Language.SPANISH: "Español", Language.POLISH: "Polski"}


def spoken(language: Language) -> Language:
    """Return the language itself, or for SYSTEM the system's; English where the window does not speak it."""
    if language is not Language.SYSTEM:
        return language
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-", maxsplit=1)[0]
        if code in OWN_NAMES:
            return Language(code)
    return Language.ENGLISH


def locale_of(language: Language) -> QLocale:
    """Return how dates and numbers are written: as the system does if it speaks the same language."""
    code = "en" if language is Language.PSEUDO else language.value
    system = QLocale.system()
    return system if system.name().split("_", maxsplit=1)[0] == code else QLocale(code)


class Languages(QObject):
    """The language in force; emits ``changed`` once another one is, when texts have to be made anew."""

    changed = Signal()

    def __init__(self, language: Language = Language.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._translators: list[QTranslator] = []
        self.apply()

    @property
    def language(self) -> Language:
        """What the person chose: a language, or to follow the system."""
        return self._language

    def choose(self, language: Language) -> None:
        """Speak another language from now on."""
        if language is not self._language:
            self._language = language
            self.apply()
            self.changed.emit()

    def apply(self) -> None:
        """Put the translations and the locale of the language in force."""
        self.withdraw()
        for translator in self._translators:
            translator.deleteLater()
        language = spoken(self._language)
        self._translators = list(self._loaded(language))
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(locale_of(language))

    def withdraw(self) -> None:
        """Take the translations back, for whoever goes on without this window."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)

    def _loaded(self, language: Language) -> Iterator[QTranslator]:
        """Yield the translators, those asked last first: Qt's own texts, then ours."""
        if language is Language.PSEUDO:
            yield PseudoTranslator(self)
            return
        of_qt = QTranslator(self)
        if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            yield of_qt
        ours = QTranslator(self)
        with as_file(files("resources").joinpath("translations", f"kpo_vault_{language}.qm")) as path:
            if ours.load(str(path)):
                yield ours
