"""Spanish and French texts: what is found, what is left alone, and how a text in two languages is read."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
import yaml

from redaction.catalogue import entity_types
from redaction.detection import DetectionSettings
from redaction.detection.detector import Detector
from redaction.detection.languages import ALL, alternatives, known_languages, language_file, table
from redaction.detection.patterns import pattern_rows
from redaction.documents.model import Document, Segment
from redaction.findings import Finding

_EXAMPLES = yaml.safe_load(
    (Path(__file__).parents[1] / "data" / "language_examples.yaml").read_text(encoding="utf-8")
)
_DETECTOR = Detector()
_BASIC = len(pattern_rows("en"))


def _cases(kind: str) -> list[tuple[str, str, str]]:
    return [(code, entity, text) for code, rows in _EXAMPLES.items() for entity, text in rows[kind]]


@pytest.mark.parametrize(("language", "entity_type", "marked"), _cases("found"))
def test_value_is_covered_by_its_type(language: str, entity_type: str, marked: str) -> None:
    text = marked.replace("‹", "").replace("›", "")
    found = _DETECTOR.detect_text(text)
    covered = {place for f in found for place in range(f.start, f.end)}
    shift = 0
    for match in re.finditer("‹([^›]+)›", marked):
        start, end = match.start() - shift, match.end() - shift - 2
        shift += 2
        gaps = set(range(start, end)) - covered
        assert not "".join(text[p] for p in sorted(gaps)).strip(), (text[start:end], gaps)
        assert any(f.entity_type == entity_type and f.start < end and start < f.end for f in found)


@pytest.mark.parametrize(("language", "entity_type", "text"), _cases("near"))
def test_near_miss_is_left_alone(language: str, entity_type: str, text: str) -> None:
    assert entity_type not in {f.entity_type for f in _DETECTOR.detect_text(text)}


def _texts(document: Document, findings: tuple[Finding, ...], entity_type: str) -> set[str]:
    return {
        document.segments[f.segment].text[f.start : f.end] for f in findings if f.entity_type == entity_type
    }


def test_each_part_of_a_document_is_read_in_its_own_language() -> None:
    parts = (
        "The supplier shall deliver the goods to the customer within thirty days of the order, and the price is fixed.",
        "El paciente, varón de 54 años de edad, fue ingresado en el hospital y el médico le pidió una analítica de sangre.",
        "Le patient, âgé de 37 ans, est adressé par son médecin pour une consultation dans le service des urgences.",
    )
    document = _document(parts)
    assert _texts(document, _DETECTOR.detect(document), "AGE") == {"54 años", "37 ans"}


def test_rules_of_a_language_stay_out_of_english_texts() -> None:
    text = (
        "The parties met at the office of La Sra. Holdings and in May the court of the county heard the case."
    )
    english = Detector(DetectionSettings(languages=("en",))).detect_text(text)
    assert _DETECTOR.detect_text(text) == english


def test_a_thread_in_two_languages_is_read_in_all() -> None:
    text = (
        "Estimada Sra. Urrutia: le adjuntamos el contrato con los anexos que nos pidió para su revisión por el cliente, y "
        "quedamos a la espera de sus comentarios. Nuestro expediente es el procedimiento ordinario 123/2019.\n\n"
        "On Monday she wrote: please find the draft that the customer has approved, and let us know whether the price "
        "which they asked for could be changed before the contract is signed by Ms Harriet Colvile of the other side.\n"
    )
    found = {text[f.start : f.end] for f in _DETECTOR.detect_text(text)}
    assert "Sra. Urrutia" in found
    assert "123/2019" in found
    assert any("Harriet Colvile" in value for value in found)


def test_an_address_does_not_make_a_name_a_common_word() -> None:
    text = "The letter of Kerstin Vandermolen <kerstin.vandermolen@ejemplo.test> was sent to the client and to the court."
    persons = [text[f.start : f.end] for f in _DETECTOR.detect_text(text) if f.entity_type == "PERSON"]
    assert any(person.startswith("Kerstin Vandermolen") for person in persons)


def test_a_pinned_language_is_taken_unseen() -> None:
    text = "Paciente: 41 A"
    pinned = Detector(DetectionSettings(languages=("es",)))
    assert pinned.detect_text("Edad: 41 A")
    assert isinstance(pinned.detect_text(text), tuple)


def test_cells_under_spanish_and_french_headers_are_what_the_headers_say() -> None:
    text = (
        "Nº empleado;Apellidos;Salario bruto\nA-20417;Villaescusa Prado;32400\nA-20418;Urrutia Sáez;29100\n"
    )
    found = {text[f.start : f.end]: f.entity_type for f in _DETECTOR.detect_text(text)}
    assert found["Villaescusa Prado"] == "PERSON"
    assert found["32400"] == "COMPENSATION"
    french = "Matricule;Nom de famille;Prix unitaire\nB-11;Guillemot;12,50\nB-12;Kerbastard;13,10\n"
    assert "12,50" in {french[f.start : f.end] for f in _DETECTOR.detect_text(french)}


@pytest.mark.parametrize("language", [*known_languages(), ALL])
def test_language_data_compiles_and_names_types_of_the_catalogue(language: str) -> None:
    rows = pattern_rows(language)
    assert {row.entity for row in rows} <= set(entity_types())
    assert len(rows) >= _BASIC
    assert all(row.explanation for row in rows)
    assert {entity for _, entity in table("columns", language)} <= set(entity_types())
    for section, entries in language_file(language).items():
        if isinstance(entries, list) and entries and isinstance(entries[0], str):
            re.compile(alternatives(section, language))


_UNITS = ["a", "1 ", "Ana ", "Ana de ", "A . ", "C/ de la ", "12 de ", "1 de mayo de ", "Hospital de ", "rue de la ", "Ana - ", "d ' ", "M . ",
          "MM. Ana , ", "28001 ", "plan 1 / 2 ", "nom : ", "1990 , ", "CONFIDENCIAL - ", "Édouard ", "Tribunal de Ana "]  # fmt: skip


@pytest.mark.parametrize("language", sorted(_EXAMPLES))
def test_repetition_takes_linear_time_in_each_language(language: str) -> None:
    detector = Detector(
        DetectionSettings(languages=(language,), entities=set(entity_types()) - {"SOURCE_CODE"})
    )
    text = "\n\n".join((unit * 400)[:1500] for unit in _UNITS)
    began = time.process_time()
    detector.detect_text(text)
    assert time.process_time() - began < 0.5 * len(text) / 1000


def _document(parts: tuple[str, ...]) -> Document:
    segments = tuple(Segment(number, text) for number, text in enumerate(parts))
    return Document("a.txt", "text", "\n".join(parts).encode(), segments)
