"""The words of each language that rules need, read from ``resources/languages``: one file for each language.

English counts in every text: hand-off documents of all countries carry English labels and headers. Another language
adds its words to those, and ``ALL`` adds the words of all languages; it stands for a text whose language is not known
or that mixes several.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import yaml

__all__ = [
    "ALL",
    "BASE",
    "alternatives",
    "contributing",
    "known_languages",
    "language_file",
    "prose_words",
    "table",
    "words",
]

BASE = "en"
# The loader in C reads ten times faster; a build of PyYAML without it has the other.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ALL = "xx"  # spaCy's name for a pipeline of several languages


@cache
def known_languages() -> tuple[str, ...]:
    """Return the codes (ISO 639-1) of the languages that have a file, English first."""
    folder = resources.files("resources").joinpath("languages")
    names = {entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml")}
    return (BASE, *sorted(names - {BASE}))


@cache
def language_file(language: str) -> Mapping[str, Any]:
    """Return the sections of one language's file; a language without a file has none."""
    if language not in known_languages():
        return {}
    path = resources.files("resources").joinpath("languages", f"{language}.yaml")
    return dict(yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER))  # noqa: S506 - a safe loader


def contributing(language: str) -> tuple[str, ...]:
    """Return the languages whose words count in a text of ``language``."""
    if language == ALL:
        return known_languages()
    return (BASE,) if language == BASE else (BASE, language)


@cache
def alternatives(section: str, language: str) -> str:
    """Return a section of shapes as one alternation, the longest first, without a group around it.

    An entry is a regular expression. A section that no language fills matches nothing.
    """
    entries = [entry for code in contributing(language) for entry in language_file(code).get(section, ())]
    return "|".join(sorted(dict.fromkeys(entries), key=len, reverse=True)) or r"(?!)"


@cache
def words(section: str, language: str) -> tuple[str, ...]:
    """Return a section of plain words, those of English first."""
    return tuple(
        dict.fromkeys(
            entry for code in contributing(language) for entry in language_file(code).get(section, ())
        )
    )


def prose_words(section: str, language: str) -> tuple[str, ...]:
    """Return a section of words that count in running text only: English ones say nothing in another language."""
    own = tuple(language_file(language).get(section, ())) if language not in (BASE, ALL) else ()
    return own or words(section, language)


@cache
def table(section: str, language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return a section that maps entity types to shapes, each compiled as whole words in any case.

    The rows of English come first.
    """
    return tuple(
        (re.compile(rf"(?i)(?<![^\W\d_])(?:{shape})(?![^\W\d_])"), entity)
        for code in contributing(language)
        for row in language_file(code).get(section, ())
        for entity, shape in row.items()
    )
