"""Merges and splits of entities that a person decided on."""

from __future__ import annotations

from dataclasses import replace

from redaction.detection import Detector, Linking, Merge, Split, link, regroup
from redaction.documents.model import Document, Segment
from redaction.findings import Entity, Mention

_DETECTOR = Detector()


def _packet(*texts: str) -> tuple[list[Document], Linking]:
    documents = [Document(f"{i}.txt", "text", b"", (Segment(0, text),)) for i, text in enumerate(texts)]
    return documents, link(documents, [_DETECTOR.detect(document) for document in documents])


def _regrouped(documents: list[Document], linking: Linking, *rulings: Merge | Split) -> Linking:
    texts = {
        Mention(number, index): documents[number].segments[f.segment].text[f.start : f.end]
        for number, found in enumerate(linking.findings)
        for index, f in enumerate(found)
    }
    return replace(linking, entities=regroup(linking.entities, texts, rulings))


def _entity(linking: Linking, form: str) -> Entity:
    (entity,) = (e for e in linking.entities if form in e.forms)
    return entity


def _mentions(linking: Linking) -> list[tuple[int, int]]:
    return sorted((m.document, m.finding) for e in linking.entities for m in e.mentions)


def test_an_ambiguous_surname_joins_the_person_that_counsel_names() -> None:
    documents, linking = _packet("Mr Marcus Hale and Mrs Delphine Hale came.", "Then Hale left.")
    assert _entity(linking, "Hale").ambiguous
    merged = _regrouped(documents, linking, Merge(("Hale", "Marcus Hale")))
    person = _entity(merged, "Hale")
    assert person.main_form == "Marcus Hale"
    assert not person.ambiguous
    assert _entity(merged, "Delphine Hale") == _entity(linking, "Delphine Hale")
    assert _mentions(merged) == _mentions(linking)
    assert merged.findings == linking.findings


def test_a_form_is_split_in_one_document_only() -> None:
    documents, linking = _packet("Ask Anjali Menon-Roy.", "Menon-Roy signed.", "Then Menon-Roy paid.")
    assert len(_entity(linking, "Anjali Menon-Roy").mentions) == 3
    split = _regrouped(documents, linking, Split(("Menon-Roy",), document=2))
    holding = [e for e in split.entities if "Menon-Roy" in e.forms]
    assert sorted([m.document for m in e.mentions] for e in holding) == [[0, 1], [2]]
    assert _mentions(split) == _mentions(linking)


def test_what_was_split_is_merged_by_its_mention() -> None:
    documents, linking = _packet("Ask Tomasz Grabowski.", "Ask Ewa Lindqvist.", "GRABOWSKI called.")
    done = _regrouped(
        documents,
        linking,
        Split(("Grabowski",), document=2, label="the other"),
        Merge(mentions=(Mention(1, 0), Mention(2, 0))),
    )
    assert "GRABOWSKI" in _entity(done, "Ewa Lindqvist").forms
    assert _entity(done, "Tomasz Grabowski").forms == ("Tomasz Grabowski",)


def test_a_person_and_a_company_of_one_name_are_never_one() -> None:
    documents, linking = _packet("Mr Karl Ellerbrock owns Ellerbrock GmbH.", "Ask Ewa Lindqvist.")
    done = _regrouped(documents, linking, Merge(("Karl Ellerbrock", "Ellerbrock GmbH", "Ewa Lindqvist")))
    assert _entity(done, "Ellerbrock GmbH").entity_type == "ORGANIZATION"
    assert "Ewa Lindqvist" in _entity(done, "Karl Ellerbrock").forms


def test_decisions_about_absent_forms_change_nothing() -> None:
    documents, linking = _packet("Ask Tomasz Grabowski.")
    assert _regrouped(documents, linking, Merge(("Nobody", "No One")), Split(("Nobody",))) == linking
