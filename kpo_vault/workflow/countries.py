"""Names of countries in the languages of reports and of the window, from Unicode's CLDR."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import cache
from importlib import resources

__all__ = ["country_name"]


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    text = resources.files("resources").joinpath("countries.csv").read_text(encoding="utf-8")
    return {row["code"]: row for row in csv.DictReader(io.StringIO(text))}


def country_name(code: str, language: str = "en") -> str:
    """Return "Polonia" for "PL" and "es"; in English for another language, the code itself for no country's."""
    row = _names().get(code)
    if row is None:
        return code
    return row.get(language) or row["en"]
