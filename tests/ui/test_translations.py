"""The window's languages: files in step with the sources, compiled as written, complete, and put in force at once."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QCoreApplication, QLocale

from redaction.catalogue import entity_types
from tools import translations
from ui import counting
from ui.dates import shown_day, shown_moment
from ui.languages import OWN_NAMES, Language, Languages, spoken
from ui.pseudo_language import pseudo
from ui.type_names import NAMES, shown_type
from ui.wording import policies as policy_titles
from ui.wording import progress as progress_texts
from ui.wording import said
from ui.wording import types as type_texts

ROOT = Path(__file__).parents[2]
FIELD = re.compile(r"\{[^{}]*\}|%L?n")


@pytest.fixture
def languages(qapp):
    made = Languages(Language.ENGLISH)
    yield made
    made.choose(Language.SPANISH)
    made.choose(Language.ENGLISH)


def messages(language: str) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(translations.FOLDER / f"kpo_vault_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


@pytest.mark.parametrize("language", ["en", "es", "pl"])
def test_files_hold_the_texts_of_the_sources(language, tmp_path):
    fresh = tmp_path / f"kpo_vault_{language}.ts"
    translations.collect(language, fresh)
    wanted = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(fresh).getroot().iter("context")
        for message in context.iter("message")
    }
    assert set(messages(language)) == wanted, "run `make translations`"


@pytest.mark.parametrize("language", ["en", "es", "pl"])
def test_every_text_is_translated(language):
    assert translations.missing(translations.FOLDER / f"kpo_vault_{language}.ts") == []


@pytest.mark.parametrize("language", ["en", "es", "pl"])
def test_the_compiled_file_is_that_of_its_source(language, tmp_path):
    source = translations.FOLDER / f"kpo_vault_{language}.ts"
    translations.compile_(source, tmp_path / "fresh.qm")
    shipped = files("resources").joinpath("translations", f"kpo_vault_{language}.qm").read_bytes()
    assert (tmp_path / "fresh.qm").read_bytes() == shipped, "run `make translations`"


@pytest.mark.parametrize("language", ["es", "pl"])
def test_translations_keep_fields_mnemonics_and_ends(language):
    for (context, source), message in messages(language).items():
        for form in forms(message):
            where = f"{context}: {source!r} -> {form!r}"
            assert sorted(FIELD.findall(form)) == sorted(FIELD.findall(source)), where
            assert form.count("\t") == source.count("\t"), where
            assert ("…" in form[-2:]) == ("…" in source[-2:]), where
            assert ("&" in re.sub("&&", "", form)) == ("&" in re.sub("&&", "", source)), where
            assert form == form.strip() or source != source.strip(), where


def test_polish_has_three_plural_forms():
    message = messages("pl")["Counting", "%Ln file(s)"]
    assert len(forms(message)) == 3
    assert len(set(forms(message))) == 3


def test_numbers_choose_the_plural_form(languages):
    assert [counting.files(count) for count in (0, 1, 2, 2000)] == [
        "0 files",
        "1 file",
        "2 files",
        "2,000 files",
    ]
    languages.choose(Language.POLISH)
    assert len({counting.files(count).split()[-1] for count in (1, 2, 5)}) == 3
    assert counting.files(22).split()[-1] == counting.files(2).split()[-1]
    languages.choose(Language.SPANISH)
    assert counting.files(1) != counting.files(2).replace("2", "1")


def test_another_language_brings_its_dates_and_qts_own_words(languages, qtbot):
    with qtbot.waitSignal(languages.changed):
        languages.choose(Language.POLISH)
    assert QLocale().language() == QLocale.Language.Polish
    assert shown_day(date(2026, 11, 3)) == "3 lis 2026"
    assert shown_moment(datetime(2026, 11, 3, 14, 5, 9, tzinfo=UTC), seconds=True) == "3 lis 2026, 14:05:09"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"
    languages.choose(Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_system_s_language_is_one_that_is_spoken():
    assert spoken(Language.SYSTEM) in OWN_NAMES
    assert spoken(Language.POLISH) is Language.POLISH


def test_every_entity_type_has_a_name_and_a_sentence():
    assert list(NAMES) == list(entity_types())
    assert len(set(NAMES.values())) == len(NAMES)
    assert set(type_texts.TEXTS) == {entry.sentence for entry in entity_types().values()}
    assert shown_type("ACME_BADGE") == "Acme badge"


def test_every_built_in_policy_has_its_title_collected():
    found = [
        yaml.safe_load(entry.read_text(encoding="utf-8"))["title"]
        for entry in files("resources").joinpath("policies").iterdir()
        if entry.name.endswith(".yaml")
    ]
    assert set(found) <= set(policy_titles.TEXTS)


def test_every_message_of_long_work_is_collected():
    said_below = re.compile(r'progress\([^"\n]*?, (f?)"([^"]+)"\)')
    for path in sorted((ROOT / "kpo_vault" / "workflow").rglob("*.py")):
        for _, text in said_below.findall(path.read_text(encoding="utf-8")):
            form = text
            for number, field in enumerate(FIELD.findall(text)):
                form = form.replace(field, f"{{{number}}}", 1)
            assert form in progress_texts.TEXTS, f"{path.name}: {text}"


def test_numbers_of_messages_go_over(languages):
    assert said("Reading 2 of 1,700") == "Reading 2 of 1,700"
    languages.choose(Language.PSEUDO)
    assert said("Reading 2 of 1,700") == pseudo("Reading {0} of {1}").format("2", "1,700")


def test_pseudo_keeps_what_has_to_stay():
    assert pseudo("{count} of %Ln (*.txt)") == "[{count} ööf %Ln (*.txt)]"
    assert pseudo("&File") == "[&Fîîléé]"
    assert pseudo("· …") == "· …"
    assert len(pseudo("Choose a matter, add its documents")) >= 1.3 * len(
        "Choose a matter, add its documents"
    )
