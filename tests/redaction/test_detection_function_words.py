"""Function words that were taken for part of a name name nobody: they are looked for nowhere else."""

from __future__ import annotations

import pytest

from redaction.detection import DetectionSettings, Detector, ProtectedTerm
from redaction.detection.forms import forms_of
from redaction.detection.telling import names_nothing


@pytest.mark.parametrize("text", ["And", "We and", "the", "Dr", "of the Hon."])
def test_function_words_name_nothing(text: str) -> None:
    assert names_nothing(text)


@pytest.mark.parametrize("text", ["May", "Will", "Quern and", "Le", "12", "Acme", "王", "Son"])
def test_names_that_are_words_name_somebody(text: str) -> None:
    assert not names_nothing(text)


@pytest.mark.parametrize("name", ["Quern and", "Juan And", "And Quern"])
def test_no_part_of_a_name_is_a_function_word(name: str) -> None:
    assert "and" not in {form.text.casefold() for form in forms_of("PERSON", name)}


@pytest.mark.parametrize("entity_type", ["PERSON", "ORGANIZATION"])
def test_function_words_have_no_forms(entity_type: str) -> None:
    assert list(forms_of(entity_type, "We and")) == []
    assert [form.text for form in forms_of(entity_type, "Theresa May")][:1] == ["Theresa May"]


def test_what_is_on_the_register_is_searched_whatever_it_is() -> None:
    detector = Detector(DetectionSettings(entities=()), [ProtectedTerm("and")])
    (found,) = detector.detect_text("This and that.")
    assert found.recognizer != "sweep-part"
