"""The shipped entity model: exact offsets in any text, the same answer every time, and no connection."""

from __future__ import annotations

import itertools
import json
import shutil
import socket
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.catalogue import entity_types
from redaction.detection.conflicts import resolve
from redaction.detection.entity_model import (
    OVERLAP,
    WINDOW,
    EntityModel,
    repeats,
    shipped_model,
    window_starts,
)
from redaction.detection.entity_spans import EntitySpan, decode
from redaction.detection.recognizers.model import ModelRecognizer, entity_type_of
from redaction.detection.word_shapes import GAPS, SHAPES, Pieces, gaps, shape_of, shapes
from redaction.findings import Finding

LETTER = (
    "Dear Dr Okonkwo,\n\nWe act for Harrowgate Bearings Ltd. Our client, Mrs Fiadh O'Shaughnessy, was born in "
    "Sligo on 4 March 1961 and lives at 14 Marlowe Court. The case (no. 18403/91) was heard on 3 May 2021.\n"
)
ODD = st.text(
    st.one_of(
        st.sampled_from("abcXYZ 019.,-'’@/()\n\t"),
        st.characters(),
        st.sampled_from("\ud800\udfff\u0130\u0301\u200d\u00ad\ufeff𝔄ßﬁक्षि한👩\u0000\u2028"),
    ),
    max_size=120,
)


@pytest.fixture(scope="module")
def model() -> EntityModel:
    return shipped_model()


def found(model: EntityModel, text: str, family: str) -> set[str]:
    return {text[span.start : span.end] for span in model.spans(text) if span.family == family}


def test_finds_what_a_letter_holds(model: EntityModel) -> None:
    assert "Okonkwo" in found(model, LETTER, "PERSON")
    assert "Fiadh O'Shaughnessy" in found(model, LETTER, "PERSON")
    assert {"4 March 1961", "3 May 2021"} <= found(model, LETTER, "DATE")
    assert "18403/91" in found(model, LETTER, "ID")
    assert any("Harrowgate Bearings" in name for name in found(model, LETTER, "ORGANIZATION"))
    assert "Sligo" in found(model, LETTER, "LOCATION")


def test_case_is_no_hiding_place(model: EntityModel) -> None:
    text = "PATIENT NAME: HALVERSON, INGEBORG M.\nADMITTED: 12/28/2024"
    covered = "".join(sorted(found(model, text, "PERSON")))
    assert "HALVERSON" in covered
    assert "INGEBORG" in covered


@pytest.mark.parametrize(
    ("text", "family", "value"),
    [
        (
            "La paciente, doña Itziar Goikoetxea, ingresa el 3 de marzo de 2021 en Basauri.",
            "PERSON",
            "Goikoetxea",
        ),
        (
            "La paciente, doña Itziar Goikoetxea, ingresa el 3 de marzo de 2021 en Basauri.",
            "DATE",
            "3 de marzo de 2021",
        ),
        (
            "Le requérant, M. Anselme Kerviel-Douarnec, réside à Quimperlé depuis le 4 mai 1998.",
            "LOCATION",
            "Quimperlé",
        ),
        ("Le requérant, M. Anselme Kerviel-Douarnec, réside à Quimperlé.", "PERSON", "Kerviel"),
        (
            "3. Smt. Kamalamma W/o late Siddegowda, R/at Hosahalli Village, Maddur Taluk",
            "PERSON",
            "Siddegowda",
        ),
        (
            "Pt rang 4 pm, daughter Oonagh Brackenreid to collect, d/w med reg Szymborska",
            "PERSON",
            "Szymborska",
        ),
    ],
)
def test_reads_notes_and_courts_of_several_languages(
    model: EntityModel, text: str, family: str, value: str
) -> None:
    assert any(value in name for name in found(model, text, family))


@pytest.mark.parametrize(
    ("text", "value", "family", "probability", "entities"),
    [
        ("seen with mister fairweather today", "fairweather", "PERSON", 0.9, ["PERSON"]),
        ("seen with mister fairweather today", "fairweather", "PERSON", 0.4, []),
        ("Seen by Dr Lee with wojtek today", "wojtek", "PERSON", 0.95, ["PERSON"]),
        ("Seen by Dr Lee with wojtek today", "wojtek", "PERSON", 0.7, []),
        ("Seen by Dr Lee with people today", "people", "PERSON", 0.95, []),
        ("file number three three zero nine one", "three three zero nine one", "ID", 0.9, ["MATTER_NUMBER"]),
        ("He fell at Whitsun in the garden", "Whitsun", "DATE", 0.9, ["DATE_TIME"]),
        ("He fell at Whitsun in the garden", "Whitsun", "DATE", 0.5, []),
    ],
)
def test_what_has_no_capitals_and_no_figures_must_be_sure(
    text: str, value: str, family: str, probability: float, entities: list[str]
) -> None:
    place = text.index(value)
    span = EntitySpan(place, place + len(value), family, probability)

    class Sure(EntityModel):
        def spans(self, text: str) -> list[EntitySpan]:
            return [span]

    recognizer = ModelRecognizer(model=Sure(shipped_model().folder))
    results = recognizer.analyze(text, recognizer.supported_entities)
    assert [result.entity_type for result in results] == entities


def test_countries_count_where_annotators_mask_them() -> None:
    text = "residente en Francia"
    span = EntitySpan(13, 20, "LOCATION", 0.5)
    assert list(entity_type_of(text, span, "es")) == ["LOCATION"]
    assert list(entity_type_of("registered: France", EntitySpan(12, 18, "LOCATION", 0.5))) == []


def test_leaves_prose_alone(model: EntityModel) -> None:
    text = "The supplier shall deliver the goods in accordance with the schedule. Delivery is at the buyer's risk."
    assert model.spans(text) == []


@settings(max_examples=60, deadline=None)
@given(ODD)
def test_spans_of_any_text_are_ordered_places_in_it(text: str) -> None:
    last = 0
    for span in shipped_model().spans(text):
        assert last <= span.start < span.end <= len(text)
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        assert 0 <= span.probability <= 1
        assert set(entity_type_of(text, span)) <= set(entity_types())
        last = span.end


@settings(max_examples=40, deadline=None)
@given(ODD)
def test_pieces_point_at_their_own_characters(text: str) -> None:
    pieces = shipped_model().pieces(text)
    assert len(pieces.ids) == len(pieces.offsets) == len(pieces.shapes) == len(pieces.gaps)
    starts = [start for start, _ in pieces.offsets]
    assert starts == sorted(starts)
    assert all(0 <= start <= end <= len(text) for start, end in pieces.offsets)


def test_offsets_are_exact_after_odd_characters(model: EntityModel) -> None:
    for before in ("👩\u200d⚕️ ", "\ufeff", "I\u0307\u0130 ", "\ud800 ", "ﬁﬁﬁ ", "ä" * 40 + " "):
        text = before + "The witness, Mrs Fiadh O'Shaughnessy, lives in Sligo."
        assert "Fiadh O'Shaughnessy" in found(model, text, "PERSON")


def test_the_answer_is_the_same_every_time(model: EntityModel) -> None:
    text = LETTER * 12
    assert model.spans(text) == EntityModel(model.folder).spans(text)


def test_long_texts_are_read_to_the_end(model: EntityModel) -> None:
    filler = (
        "The parties shall meet and confer about the schedule of deliveries and the quality of goods. " * 60
    )
    text = filler + "Signed by Mrs Fiadh O'Shaughnessy in Sligo."
    assert any(
        "O'Shaughnessy" in text[span.start : span.end] and span.family == "PERSON"
        for span in model.spans(text)
    )


def test_runs_without_a_connection(monkeypatch: pytest.MonkeyPatch, model: EntityModel) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert EntityModel(model.folder).spans(LETTER)


def test_weights_that_do_not_belong_to_the_labels_are_refused(tmp_path: Path, model: EntityModel) -> None:
    for name in ("labels.json", "tokenizer.json"):
        shutil.copy(model.folder / name, tmp_path / name)
    content = bytearray((model.folder / "model.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "model.onnx").write_bytes(content)
    with pytest.raises(ValueError, match="labels belong to"):
        EntityModel(tmp_path).spans(LETTER)


def test_the_model_fits_the_repository(model: EntityModel) -> None:
    assert sum(file.stat().st_size for file in model.folder.parent.rglob("*") if file.is_file()) <= 30_000_000
    card = (model.folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    settings_ = json.loads((model.folder / "labels.json").read_text(encoding="utf-8"))
    assert settings_["sha256"] in card
    assert settings_["base_sha256"] in card
    assert set(settings_["thresholds"]) == {label[2:] for label in settings_["labels"] if label != "O"}


def test_signs_inside_of_one_guess_belong_to_it() -> None:
    text = "Cc: O'Dowd, Cormac; Li, Ann"
    rules = [
        Finding(0, 4, 10, "PERSON", 0.6, "persons", ""),
        Finding(0, 12, 18, "PERSON", 0.6, "persons", ""),
    ]
    guess = Finding(0, 4, 18, "PERSON", 0.55, "entity model", "")
    assert [(f.start, f.end) for f in resolve(text, [*rules, guess])] == [(4, 18)]
    assert [(f.start, f.end) for f in resolve(text, rules)] == [(4, 10), (12, 18)]


def test_the_recognizer_names_types_of_the_catalogue_only() -> None:
    recognizer = ModelRecognizer()
    assert set(recognizer.supported_entities) <= set(entity_types())
    results = recognizer.analyze(LETTER, ["PERSON"])
    assert results
    assert {result.entity_type for result in results} == {"PERSON"}
    assert all(0.4 <= result.score <= 0.6 for result in results)
    assert recognizer.analyze(LETTER, ["CREDIT_CARD"]) == []


@pytest.mark.parametrize(
    ("before", "value", "family", "entity"),
    [
        ("lodged an application (no. ", "18403/91", "ID", "DOCKET_NUMBER"),
        ("for the patient with MRN ", "04-88-2913", "ID", "MEDICAL_RECORD_NUMBER"),
        ("the case of the patient with ", "04-88-2913", "ID", "MEDICAL_RECORD_NUMBER"),
        ("write to ", "a.b@c.example", "ID", "EMAIL_ADDRESS"),
        ("call ", "218-555-0162", "ID", "PHONE_NUMBER"),
        ("login ", "amenon_92", "ID", "USERNAME"),
        ("see ", "KX-2231-9", "ID", "MATTER_NUMBER"),
        ("at ", "14 Marlowe Court", "LOCATION", "STREET_ADDRESS"),
        ("", "NG1 5EZ", "LOCATION", "POSTAL_CODE"),
        ("in ", "Sligo", "LOCATION", "LOCATION"),
        ("signed ", "J.S.", "PERSON", "PERSON_ALIAS"),
        ("about ", "Project Wren", "TERM", "PROJECT_CODENAME"),
    ],
)
def test_context_and_form_name_the_type(before: str, value: str, family: str, entity: str) -> None:
    text = before + value
    span = EntitySpan(len(before), len(text), family, 0.9)
    assert list(entity_type_of(text, span)) == [entity]


@pytest.mark.parametrize("value", ["NPI", "ip", "Token"])
def test_names_of_fields_are_no_numbers(value: str) -> None:
    assert list(entity_type_of(f"the {value} of", EntitySpan(4, 4 + len(value), "ID", 0.99))) == []


def test_a_single_letter_is_no_finding() -> None:
    assert list(entity_type_of("S. wrote", EntitySpan(0, 2, "PERSON", 0.99))) == []


def test_the_model_fills_what_rules_leave_free_and_knows_where_names_of_places_end() -> None:
    text = "Visit 14 Marlowe Court, Sligo, near Lough Gill Hotel"
    street, town = (
        Finding(0, 6, 22, "STREET_ADDRESS", 0.6, "streets"),
        Finding(0, 24, 29, "LOCATION", 0.6, "places"),
    )
    guess = Finding(0, 6, 29, "STREET_ADDRESS", 0.9, "entity model")
    assert resolve(text, [guess, street, town]) == [street, town]
    part, whole = (
        Finding(0, 36, 46, "LOCATION", 0.6, "places"),
        Finding(0, 36, 52, "LOCATION", 0.5, "entity model"),
    )
    assert resolve(text, [part, whole]) == [whole]


def test_a_guess_is_no_better_than_a_rule_for_the_same_characters() -> None:
    text = "chart 00719-4432"
    rule, guess = (
        Finding(0, 6, 16, "PHONE_NUMBER", 0.5, "patterns"),
        Finding(0, 6, 16, "URL", 0.9, "entity model"),
    )
    assert resolve(text, [guess, rule]) == [rule]


def test_a_guess_that_no_rule_of_its_kind_disputes_stays_whole() -> None:
    text = "at 14 Marlowe Court, Flat 2 since"
    rule = Finding(0, 6, 19, "ORGANIZATION", 0.6, "organisations")
    guess = Finding(0, 3, 27, "STREET_ADDRESS", 0.9, "entity model")
    assert resolve(text, [rule, guess]) == [guess]


def test_a_rule_takes_the_signs_that_the_model_saw_with_its_value() -> None:
    text = "chart #CH-23 of"
    rule, guess = (
        Finding(0, 7, 12, "MEDICAL_RECORD_NUMBER", 0.8, "labels"),
        Finding(0, 6, 12, "MATTER_NUMBER", 0.6, "entity model"),
    )
    (kept,) = resolve(text, [guess, rule])
    assert (kept.start, kept.end, kept.entity_type) == (6, 12, "MEDICAL_RECORD_NUMBER")


def test_what_repeats_itself_is_read_once() -> None:
    assert repeats([5, 6, 7] * 3) == list(range(9))
    origin = repeats([9] * 100)
    assert len(set(origin)) < 30
    assert all(0 <= source <= place for place, source in enumerate(origin))
    ids = [1, 2, 3, 4] * 50 + [8]
    assert [ids[source] for source in repeats(ids)] == ids
    assert repeats(ids)[-1] == len(ids) - 1


@given(st.integers(1, 5000))
def test_windows_cover_all_pieces_and_overlap(count: int) -> None:
    starts = window_starts(count)
    assert starts[0] == 0
    assert starts[-1] + WINDOW >= count
    assert all(0 < right - left <= WINDOW - OVERLAP for left, right in itertools.pairwise(starts))
    assert all(start + min(WINDOW, count) <= count for start in starts)


def probabilities(rows: list[tuple[str, float]], labels: tuple[str, ...]) -> np.ndarray:
    figures = np.zeros((len(rows), len(labels)), dtype=np.float32)
    for row, (label, value) in enumerate(rows):
        figures[row, labels.index(label)] = value
        figures[row, 0] += 1 - value
    return figures


def pieces_of(text: str, words: list[str]) -> Pieces:
    offsets, place = [], 0
    for word in words:
        place = text.index(word, place)
        offsets.append((place, place + len(word)))
        place += len(word)
    return Pieces([1] * len(words), offsets, shapes(text, offsets), gaps(text, offsets))


LABELS = ("O", "B-PERSON", "I-PERSON", "B-ID", "I-ID")
HALF = {"PERSON": 0.5, "ID": 0.5}


def test_a_word_is_found_whole_if_one_piece_is() -> None:
    text = "Ask Okonkwo now"
    pieces = pieces_of(text, ["Ask", "Ok", "onk", "wo", "now"])
    figures = probabilities([("O", 1), ("B-PERSON", 0.9), ("O", 1), ("O", 1), ("O", 1)], LABELS)
    assert [text[s.start : s.end] for s in decode(text, pieces, figures, LABELS, HALF)] == ["Okonkwo"]


def test_neighbours_stay_two_values_if_the_second_begins() -> None:
    text = "Ann Lee Bob Ray"
    pieces = pieces_of(text, text.split())
    figures = probabilities([("B-PERSON", 1), ("I-PERSON", 1), ("B-PERSON", 1), ("I-PERSON", 1)], LABELS)
    assert [text[s.start : s.end] for s in decode(text, pieces, figures, LABELS, HALF)] == [
        "Ann Lee",
        "Bob Ray",
    ]


def test_signs_inside_a_value_belong_to_it_and_those_after_it_do_not() -> None:
    text = "no. 18403/91, and"
    pieces = pieces_of(text, ["no", ".", "18403", "/", "91", ",", "and"])
    rows = [("O", 1), ("O", 1), ("B-ID", 1), ("O", 1), ("I-ID", 1), ("I-ID", 1), ("O", 1)]
    figures = probabilities(rows, LABELS)
    assert [text[s.start : s.end] for s in decode(text, pieces, figures, LABELS, HALF)] == ["18403/91"]


def test_below_the_threshold_nothing_is_found() -> None:
    text = "Ann"
    figures = probabilities([("B-PERSON", 0.49)], LABELS)
    assert list(decode(text, pieces_of(text, ["Ann"]), figures, LABELS, HALF)) == []


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("smith", "lower"),
        ("Smith", "title"),
        ("SMITH", "upper"),
        ("J", "initial"),
        ("McCoy", "mixed"),
        ("2024", "digits"),
        ("K24", "alphanumeric"),
        ("山田", "caseless"),
        ("Éa\u0301", "title"),
        ("-", "sign"),
    ],
)
def test_shapes_of_words(word: str, name: str) -> None:
    assert SHAPES[shape_of(word)] == name


def test_upper_case_says_less_in_a_line_of_it() -> None:
    text = "SUPPLY AGREEMENT\nthe SMITH case"
    offsets = [(0, 6), (7, 16), (17, 20), (21, 26), (27, 31)]
    names = [SHAPES[number] for number in shapes(text, offsets)]
    assert names == ["upper_line", "upper_line", "lower", "upper", "lower"]


def test_gaps_tell_words_columns_lines_and_paragraphs_apart() -> None:
    text = "a b  c\nd\n\ne."
    offsets = [(0, 1), (2, 3), (5, 6), (7, 8), (10, 11), (11, 12)]
    names = [GAPS[number] for number in gaps(text, offsets)]
    assert names == ["paragraph", "space", "wide", "line", "paragraph", "none"]


def test_cells_with_a_comma_between_them_stay_two_values() -> None:
    text = "Ann,Bob"
    figures = probabilities([("B-PERSON", 1), ("O", 1), ("B-PERSON", 1)], LABELS)
    spans = decode(text, pieces_of(text, ["Ann", ",", "Bob"]), figures, LABELS, HALF)
    assert [text[s.start : s.end] for s in spans] == ["Ann", "Bob"]
