"""Countries as a person reads them: the code and the name."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kpo_vault.workflow.contacts import COUNTRIES


def country_name(code: str) -> str:
    """Return "India (IN)" for "IN", the code itself where nothing is known of it."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    return f"{QLocale.territoryToString(territory)} ({code})"


def countries() -> tuple[tuple[str, str], ...]:
    """Return names and codes of all countries in the order of their names."""
    return tuple(sorted((country_name(code), code) for code in COUNTRIES))
