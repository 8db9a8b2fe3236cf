"""Reports in Spanish and Polish: whole catalogues, plural forms, numbers, countries, and no English left in them."""

from __future__ import annotations

import ast
import re
from importlib import resources
from pathlib import Path

import pytest
import yaml

from kpo_vault.policy.countries import CODES
from kpo_vault.vault import Role
from kpo_vault.vault.samples import SampleKind
from kpo_vault.workflow.countries import country_name
from kpo_vault.workflow.reports import Language, Words
from kpo_vault.workflow.reports.pseudonymisation import _OPENS
from kpo_vault.workflow.reports.safe_harbor import _RESULTS, ITEMS
from redaction import catalogue, operators

FOLDER = Path(__file__).parents[2] / "kpo_vault" / "workflow" / "reports"
LANGUAGES = ("es", "pl")
PLURALS = {"es": 2, "pl": 3}
FIELD = re.compile(r"\{[^{}]*\}")
# What reaches the words through a variable: from tables of the same package, or as a code of another.
FROM_TABLES = {
    *ITEMS.values(), *_OPENS.values(), *_RESULTS.values(), *map(str, Role), *map(str, SampleKind), *operators.catalogue(),
    *(entry.sentence for entry in catalogue.entity_types().values()),
    "not on record", "undecided", "cleared", "kept", "yes", "no", "in part", "None.", "none",
    "page", "line", "row", "column", "value", "message", "paragraph",
}  # fmt: skip


def texts(node: ast.AST) -> list[str]:
    """Return the literal texts that an argument may stand for."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return texts(node.body) + texts(node.orelse)
    return []


def in_sources() -> tuple[set[str], set[str]]:
    """Return the sentences that reports say, and those that are said with a number."""
    sentences, counted = set(FROM_TABLES), set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            if called in ("say", "self._say", "self.words", "facts.words", "Column") and node.args:
                sentences.update(texts(node.args[0]))
            elif called.endswith(("say.listed", "say.table")):
                sentences.update(text for each in node.args[1:] for text in texts(each))
            elif called.endswith("say.counted"):
                counted.update(texts(node.args[2]))
    return sentences, counted


def catalogue_of(language: str) -> dict[str, dict]:
    text = resources.files("resources").joinpath("reports", f"{language}.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_what_reports_say_and_nothing_else(language):
    found, (sentences, counted) = catalogue_of(language), in_sources()
    assert set(found["sentences"]) == sentences
    assert set(found["counted"]) == counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_fields(language):
    found = catalogue_of(language)
    for source, said in found["sentences"].items():
        assert sorted(FIELD.findall(source)) == sorted(FIELD.findall(said)), source
        assert said.strip() == said
        assert said
    for source, forms in found["counted"].items():
        assert len(forms) == PLURALS[language], source
        for form in forms:
            assert set(FIELD.findall(form)) == set(FIELD.findall(source)), source


def test_numbers_and_plurals_follow_the_language():
    english, spanish, polish = Words(), Words(Language.SPANISH), Words(Language.POLISH)
    assert [words.number(1204) for words in (english, spanish, polish)] == ["1,204", "1204", "1204"]
    assert [words.number(-20_000) for words in (english, spanish, polish)] == [
        "-20,000",
        "-20.000",
        "-20\u00a0000",
    ]
    assert [words.percent(0.0312) for words in (english, spanish, polish)] == [
        "3.12%",
        "3,12\u00a0%",
        "3,12%",
    ]
    assert [polish.counted(n, "{n} packet", "{n} packets") for n in (1, 2, 5, 12, 22, 112)] == [
        "1 pakiet", "2 pakiety", "5 pakietów", "12 pakietów", "22 pakiety", "112 pakietów",
    ]  # fmt: skip
    assert [spanish.counted(n, "{n} packet", "{n} packets") for n in (0, 1, 2)] == [
        "0 paquetes",
        "1 paquete",
        "2 paquetes",
    ]
    assert [english.counted(n, "{n} packet", "{n} packets") for n in (0, 1, 2000)] == [
        "0 packets",
        "1 packet",
        "2,000 packets",
    ]


def test_places_are_translated_and_names_in_them_are_not():
    assert Words(Language.POLISH).place("page 2, line 7") == "strona 2, wiersz 7"
    assert Words(Language.SPANISH).place("Sheet page! B4") == "Sheet page! B4"


def test_every_country_has_its_name_in_every_language():
    assert country_name("PL", "es") == "Polonia"
    assert country_name("IN", "pl") == "Indie"
    assert country_name("??", "pl") == "??"
    assert country_name("DE", "xx") == "Germany"
    for language in ("en", *LANGUAGES):
        names = {country_name(code, language) for code in CODES}
        assert len(names) == len(CODES)
        assert not names & CODES
