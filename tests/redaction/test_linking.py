"""Entities over a packet: every form of a value is found and goes to the right entity."""

from __future__ import annotations

from redaction.detection import Detector, derive, link
from redaction.documents.model import Context, Document, Segment
from redaction.findings import Entity, Finding

_DETECTOR = Detector()


def _packet(*texts: str) -> tuple[list[Document], tuple[tuple[Finding, ...], ...], tuple[Entity, ...]]:
    documents = [Document(f"{i}.txt", "text", b"", (Segment(0, text),)) for i, text in enumerate(texts)]
    linking = link(documents, [_DETECTOR.detect(document) for document in documents])
    return documents, linking.findings, linking.entities


def _entity(entities: tuple[Entity, ...], form: str) -> Entity:
    (entity,) = (e for e in entities if form in e.forms)
    return entity


def test_a_person_is_found_in_all_forms() -> None:
    forms = "MENON-ROY, ANJALI; Menon-Roy's; A. Menon-Roy; amenonroy; (AMR); Anjali; ANJALI MENON-ROY"
    _, _, entities = _packet("Dear Dr. Anjali Menon-Roy,", f"We saw {forms}.")
    person = _entity(entities, "Anjali Menon-Roy")
    assert person.main_form == "Anjali Menon-Roy"
    assert {"Menon-Roy", "A. Menon-Roy", "Anjali", "AMR", "ANJALI MENON-ROY"} <= set(person.forms)
    assert _entity(entities, "amenonroy").entity_type == "USERNAME"
    assert not person.ambiguous


def test_a_surname_of_two_persons_stays_apart_and_is_flagged() -> None:
    _, _, entities = _packet("Mr Marcus Hale and Mrs Delphine Hale came.", "Then Hale left.")
    hale = _entity(entities, "Hale")
    assert hale.ambiguous
    assert hale.forms == ("Hale",)


def test_dictionary_words_are_not_spread_in_lower_case() -> None:
    documents, findings, _ = _packet(
        "Therapist Mr. Tom Reading agreed.", "The reading was 3; Mr. Reading wrote; we are reading."
    )
    text = documents[1].segments[0].text
    assert [text[f.start : f.end] for f in findings[1]] == ["Reading"]


def test_a_company_is_found_without_its_legal_form() -> None:
    _, _, entities = _packet(
        "Ordered from Norvane Castings GmbH today.", "NORVANE CASTINGS and Norvane Castings' price"
    )
    company = _entity(entities, "Norvane Castings GmbH")
    assert {"NORVANE CASTINGS", "Norvane Castings"} <= set(company.forms)


def test_numbers_are_found_with_other_separators() -> None:
    _, _, entities = _packet("SSN: 531-48-2207", "listed 531482207 and 531 48 2207 there")
    number = _entity(entities, "531-48-2207")
    assert set(number.forms) == {"531-48-2207", "531482207", "531 48 2207"}


def test_code_names_are_found_bare_and_in_identifiers() -> None:
    _, _, entities = _packet("This is Project Halcyon.", "halcyon_pricing and HALCYON's plan")
    code = _entity(entities, "Project Halcyon")
    assert {"halcyon", "HALCYON"} <= set(code.forms)


def test_every_finding_belongs_to_exactly_one_entity() -> None:
    _, findings, entities = _packet(
        "Dr. Anjali Menon-Roy, a@b.example, J.S. (AMR)", "Menon-Roy; J.S.; EUR 4,000; Acme Ltd"
    )
    mentions = sorted(m for e in entities for m in e.mentions)
    assert len(mentions) == len(set(mentions)) == sum(map(len, findings))


def test_forms_are_the_texts_of_the_mentions() -> None:
    documents, findings, entities = _packet("Mr Tomasz Grabowski", "GRABOWSKI, T. Grabowski and Grabowski")
    for entity in entities:
        texts = set()
        for mention in entity.mentions:
            finding = findings[mention.document][mention.finding]
            texts.add(documents[mention.document].segments[finding.segment].text[finding.start : finding.end])
        assert texts == set(entity.forms)
        assert entity.forms[0] == entity.main_form


def test_computed_cells_follow_their_inputs_through_cycles() -> None:
    segments = (
        Segment(0, "4.20", context=Context(place="cell B2"), stored="4.2"),
        Segment(1, "8.40", depends_on=(0,), stored="8.4"),
        Segment(2, "9.40", depends_on=(1, 3), stored="9.4"),
        Segment(3, "1", depends_on=(2,), stored="1"),
        Segment(4, "free"),
    )
    found = Finding(0, 0, 4, "MONEY_TERM", 0.8, "amounts", "x")
    derived = derive(Document("a.xlsx", "xlsx", b"", segments), [found])
    assert [(f.segment, f.start, f.end, f.entity_type) for f in derived] == [
        (0, 0, 4, "MONEY_TERM"),
        (1, 0, 4, "MONEY_TERM"),
        (2, 0, 4, "MONEY_TERM"),
        (3, 0, 1, "MONEY_TERM"),
    ]
    assert derived[1].explanation == "computed from cell B2"
