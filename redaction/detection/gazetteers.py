"""Word lists of names, places and organisation words; written for this program, compared in folded form.

A file holds entries separated by commas or line ends; ``#`` begins a comment line. ``legal_forms.txt`` has one
entry a line because its entries hold commas. The lists of the folder itself count in every text; a folder named by a
language adds entries for texts in that language.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

from redaction.detection.folding import fold_key
from redaction.detection.languages import BASE, contributing

__all__ = [
    "common_words",
    "countries",
    "country_names",
    "eponyms",
    "given_names",
    "legal_forms",
    "organisation_words",
    "places",
    "surnames",
    "titles",
]


def _lines(name: str, language: str) -> list[str]:
    folder = resources.files("resources").joinpath("gazetteers")
    paths = [folder.joinpath(name), *(folder.joinpath(code, name) for code in contributing(language))]
    return [
        line
        for path in paths
        if path.is_file()
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def _entries(name: str, language: str) -> list[str]:
    return [entry.strip() for line in _lines(name, language) for entry in line.split(",") if entry.strip()]


@cache
def given_names(language: str = BASE) -> frozenset[str]:
    """Return folded given names; the parts of hyphenated ones are not entries of their own."""
    return frozenset(map(fold_key, _entries("given_names.txt", language)))


@cache
def surnames(language: str = BASE) -> frozenset[str]:
    """Return folded family names without their particles ("van", "de la")."""
    whole = _entries("surnames.txt", language)
    return frozenset(map(fold_key, whole)) | frozenset(
        fold_key(name.split()[-1]) for name in whole if " " in name and len(name.split()[-1]) > 3
    )


@cache
def common_words(language: str = BASE) -> frozenset[str]:
    """Return words in lower case that begin with a capital for other reasons than being a name."""
    return frozenset(_entries("common_words.txt", language))


@cache
def places(language: str = BASE) -> tuple[str, ...]:
    """Return places below the level of a country, as written."""
    return tuple(dict.fromkeys(_entries("places.txt", language)))


@cache
def countries(language: str = BASE) -> frozenset[str]:
    """Return folded names of countries and of states of the United States and Canada."""
    return frozenset(map(fold_key, _entries("countries.txt", language)))


@cache
def country_names(language: str) -> tuple[str, ...]:
    """Return the countries that the folder of a language lists, as written; none for the base language."""
    path = resources.files("resources").joinpath("gazetteers", language, "countries.txt")
    if language == BASE or not path.is_file():
        return ()
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(
        entry.strip()
        for line in lines
        if not line.startswith("#")
        for entry in line.split(",")
        if entry.strip()
    )


@cache
def eponyms() -> tuple[str, ...]:
    """Return names, as written, that methods and diseases bear."""
    return tuple(dict.fromkeys(_entries("eponyms.txt", BASE)))


@cache
def titles(language: str = BASE) -> frozenset[str]:
    """Return folded words that stand before a person's name."""
    return frozenset(map(fold_key, _entries("titles.txt", language)))


@cache
def organisation_words(language: str = BASE) -> frozenset[str]:
    """Return folded nouns, of one or two words, that make a phrase an organisation."""
    return frozenset(map(fold_key, _entries("organisation_words.txt", language)))


@cache
def legal_forms(language: str = BASE) -> tuple[str, ...]:
    """Return legal forms as written, the longest first."""
    return tuple(
        sorted({line.strip() for line in _lines("legal_forms.txt", language)}, key=len, reverse=True)
    )
