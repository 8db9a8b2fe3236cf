"""The fixed sentences of reports in the language that was asked for; English is the language of the sources.

Translations lie in resources/reports, one file a language: whole sentences by their English, and for sentences with a
number every plural form. What a person wrote, names, digests and the codes that stand in tokens are never translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any, Final

import yaml

from kpo_vault.workflow.countries import country_name
from kpo_vault.workflow.reports.model import Column, Table

__all__ = ["ENGLISH", "Language", "Words"]

_PLACE: Final = re.compile(r"\b(page|line|row|column|value|message|paragraph) (\d+)\b")
# language -> what stands between thousands, the decimal mark, and what stands before the sign of a percentage
_NUMBERS: Final = {"en": (",", ".", ""), "es": (".", ",", "\u00a0"), "pl": ("\u00a0", ",", "")}


class Language(StrEnum):
    """The languages that a report is written in."""

    ENGLISH = "en"
    SPANISH = "es"
    POLISH = "pl"


@cache
def _catalogue(language: str) -> Mapping[str, Mapping[str, Any]]:
    if language == Language.ENGLISH:
        return {"sentences": {}, "counted": {}}
    text = resources.files("resources").joinpath("reports", f"{language}.yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return found


def _plural(language: str, number: int) -> int:
    """Return which form a number asks for, after CLDR: one and other, in Polish one, few and many."""
    if language != Language.POLISH or number == 1:
        return 0 if number == 1 else 1
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


@dataclass(frozen=True, slots=True)
class Words:
    """Says a report's sentences in one language; a sentence that has no translation is said in English."""

    language: Language = Language.ENGLISH

    def __call__(self, text: str, **fields: str | int) -> str:
        """Return a sentence with its fields filled in; numbers are written as the language writes them."""
        said: str = _catalogue(self.language)["sentences"].get(text, text)
        return said.format(**self._written(fields)) if fields else said

    def counted(self, number: int, one: str, many: str, **fields: str | int) -> str:
        """Return a sentence about ``{n}`` things in the plural form that the number asks for."""
        forms: Sequence[str] | None = _catalogue(self.language)["counted"].get(many)
        form = forms[_plural(self.language, number)] if forms else one if number == 1 else many
        return form.format(n=self.number(number), **self._written(fields))

    def listed(self, items: Iterable[str], empty: str = "none") -> str:
        """Return distinct items in a line, in their order."""
        return ", ".join(dict.fromkeys(items)) or self(empty)

    def columns(self, columns: Sequence[Column]) -> tuple[Column, ...]:
        """Return columns with their headings in this language."""
        return tuple(replace(column, heading=self(column.heading)) for column in columns)

    def table(
        self, columns: Sequence[Column], rows: Iterable[tuple[str, ...]], empty: str = "None."
    ) -> Table:
        """Return a table whose headings and sentence for no rows are in this language."""
        return Table(self.columns(columns), tuple(rows), self(empty))

    def number(self, value: int) -> str:
        """Return a whole number with its thousands apart; Spanish and Polish leave four digits together."""
        mark = _NUMBERS[self.language][0]
        plain = self.language is not Language.ENGLISH and abs(value) < 10_000
        return str(value) if plain else f"{value:,}".replace(",", mark)

    def percent(self, share: float) -> str:
        """Return a share of one in hundredths, with two decimals."""
        _, mark, gap = _NUMBERS[self.language]
        return f"{share * 100:.2f}".replace(".", mark) + f"{gap}%"

    def place(self, place: str) -> str:
        """Return a place in a document: "page 2, line 7"; names of sheets and fields stay."""
        if self.language is Language.ENGLISH:
            return place
        return _PLACE.sub(lambda found: f"{self(found[1])} {found[2]}", place)

    def country(self, code: str) -> str:
        """Return "India (IN)", the code itself where it names no country."""
        name = country_name(code, self.language)
        return name if name == code else f"{name} ({code})"

    def _written(self, fields: Mapping[str, str | int]) -> dict[str, str]:
        return {
            name: self.number(value) if isinstance(value, int) else value for name, value in fields.items()
        }


ENGLISH: Final = Words()
