"""A value that is a dictionary word with a capital: in lower case it is that word, unless an address says otherwise."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from redaction.detection.form_index import FormIndex
from redaction.leakcheck import SensitiveValue, check


def leaks(text: str, value: str, entity_type: str = "PERSON", name: str = "out.txt") -> int:
    return len(check(name, text.encode(), [SensitiveValue(value, entity_type)]).leaks)


@pytest.mark.parametrize("word", ["Agree", "Quality", "Stayed", "Meetings", "Discussed", "Reading"])
def test_the_word_is_no_leak_and_the_name_is(word: str) -> None:
    text = f"We did not {word.lower()} at the table, it was {word.lower()}.\n"
    assert not leaks(text, word)
    assert leaks(f"{text} Mr {word} came.", word)
    assert leaks(f"{text} MR {word.upper()} CAME.", word)


def test_a_person_of_such_words_is_none_in_lower_case() -> None:
    """What detection took for a name once would be sought in ten thousand documents."""
    text = "please note that we could agree"
    assert not leaks(text, "Please Note")
    assert not leaks(text, "Could agree")
    assert leaks(text, "please note")
    assert leaks(text, "Please Note", "ORGANIZATION")
    assert leaks("so said please menon", "Please Menon")
    assert leaks("Please Note came", "Please Note")
    assert leaks("PLEASE NOTE CAME", "Please Note")


def test_linking_follows_the_same_rule() -> None:
    index = FormIndex(
        [("PERSON", "Please Note"), ("PERSON", "Anjali Menon"), ("ORGANIZATION", "Please Note Ltd")]
    )
    assert [form.text for _, _, form in index.find("please note what anjali menon says")] == ["Anjali Menon"]
    assert "Please Note" in [form.text for _, _, form in index.find("So says Please Note.")]


def test_in_an_address_it_is_the_name() -> None:
    assert leaks("Write to quality@halcyon.com please.", "Quality")


@pytest.mark.parametrize("name", ["Priya", "Anjali", "Menon", "Halcyon"])
def test_a_name_is_sought_in_lower_case_as_well(name: str) -> None:
    assert leaks(f"then {name.lower()} said so", name)


def test_who_lists_a_word_means_it_however_it_is_written() -> None:
    assert leaks("the quality of it", "Quality", "PROTECTED_TERM")
    assert leaks("the quality of it", "quality")


def test_bytes_and_joined_glyphs_follow_the_same_rule() -> None:
    """In a page without its spaces every word stands beside an address; in a mail, raw bytes repeat the text."""
    file = io.BytesIO()
    style = getSampleStyleSheet()["BodyText"]
    text = "The quality was good and the quality stayed. Write to office@example.com and/or call."
    SimpleDocTemplate(file).build([Paragraph(text, style)])
    mail = "From: a@example.com\nSubject: x\n\nThe quality was good.\n"
    for name, content in (("out.pdf", file.getvalue()), ("out.eml", mail.encode())):
        assert check(name, content, [SensitiveValue("Quality", "PERSON")]).leaks == ()
        assert check(name, content, [SensitiveValue("quality", "PERSON")]).leaks
