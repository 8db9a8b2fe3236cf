"""A text becomes a name that XML allows, and one that was a name stays what it was."""

from __future__ import annotations

import pytest

from redaction.documents.xml_names import legal_name


@pytest.mark.parametrize(
    ("text", "name"),
    [("Élan", "Élan"), ("_lead", "_lead"), ("9th lead", "_9th_lead"), ("a<b", "a_b"), ("", "_")],
)
def test_names_are_kept_and_other_texts_made_names(text: str, name: str) -> None:
    assert legal_name(text) == name
