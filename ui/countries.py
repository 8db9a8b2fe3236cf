"""Countries as a person reads them: the code and the name."""

from __future__ import annotations

from PySide6.QtCore import QCollator, QLocale

from kpo_vault.workflow import countries as named
from kpo_vault.workflow.contacts import COUNTRIES


def country_name(code: str) -> str:
    """Return "India (IN)" for "IN" in the language of the window, the code itself where it names no country."""
    name = named.country_name(code, QLocale().name().split("_", maxsplit=1)[0])
    return name if name == code else f"{name} ({code})"


def countries() -> tuple[tuple[str, str], ...]:
    """Return names and codes of all countries in the order that their names have in the language of the window."""
    collator = QCollator(QLocale())
    return tuple(
        sorted(((country_name(code), code) for code in COUNTRIES), key=lambda each: collator.sortKey(each[0]))
    )
