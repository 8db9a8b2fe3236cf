"""What the training makes of corpora and templates, without torch."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from redaction.detection.entity_model import shipped_model
from redaction.detection.entity_spans import decode
from redaction.detection.word_shapes import Pieces
from redaction.training.corpora import held_out, parse_markup, read_corpora
from redaction.training.examples import FAMILIES, IGNORED, LABELS, Example, Mark, build, join
from redaction.training.templates import fill, generate, scanned, substitute, templates
from redaction.training.vocabulary import GENERATORS, value
from redaction.training.windows import LENGTH, UNSCORED, documents, labels_of, windows

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"


def texts(example: Example) -> list[tuple[str, str]]:
    return [(example.text[mark.start : mark.end], mark.family) for mark in example.marks]


def test_markup_becomes_offsets() -> None:
    example = parse_markup("x", "Dear ⟦PERSON|Ada¤ Li⟧, ref ⟦CONTRACT_NUMBER|A-1⟧; ⟦PRIVILEGE_MARK|SECRET⟧")
    assert example.text == "Dear Ada Li, ref A-1; SECRET"
    assert texts(example) == [("Ada Li", "PERSON"), ("A-1", "ID"), ("SECRET", IGNORED)]


def test_broken_markup_is_refused() -> None:
    with pytest.raises(ValueError, match="broken markup in x"):
        parse_markup("x", "Dear ⟦PERSON|Ada")


def test_every_slot_of_every_template_is_filled() -> None:
    assert len(templates()) > 40
    for template in templates():
        text = "".join(text for text, _ in fill(template, Random(1)))
        assert "{" not in text
        assert "}" not in text


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(ValueError, match="nobody"):
        list(fill("Dear {nobody}", Random(1)))


@pytest.mark.parametrize("name", sorted(GENERATORS))
def test_invented_values_are_clean_and_repeatable(name: str) -> None:
    random = Random(name)
    for _ in range(50):
        text, family = value(name, random)
        assert text == text.strip()
        assert text
        assert "{" not in text
        assert family in FAMILIES or name == "citation"
    assert [value(name, Random(5)) for _ in range(3)] == [value(name, Random(5))] * 3


def test_generated_documents_are_the_same_for_the_same_seed() -> None:
    first, again, other = (list(generate(60, seed)) for seed in (3, 3, 4))
    assert [e.text for e in first] == [e.text for e in again]
    assert [e.text for e in first] != [e.text for e in other]
    for example in first:
        assert all(text.strip() for text, _ in texts(example))
        assert [m.start for m in example.marks] == sorted(m.start for m in example.marks)


def test_other_names_come_in_at_the_right_places() -> None:
    example = build(
        "x", "1", [("Mrs ", ""), ("Fiadh Walsh", "PERSON"), (" met ", ""), ("KX-1", "ID"), (".", "")]
    )
    changed = substitute(example, Random(2), share=1.0)
    (name, person), number = texts(changed)
    assert person == "PERSON"
    assert name != "Fiadh Walsh"
    assert number == ("KX-1", "ID")
    assert changed.text == f"Mrs {name} met KX-1."


def test_bad_scans_keep_their_marks() -> None:
    example = next(iter(generate(1, 9)))
    scan = scanned(example, Random(1), share=0.5)
    assert scan.text != example.text
    assert [m.family for m in scan.marks] == [m.family for m in example.marks]


def test_joined_documents_keep_their_marks() -> None:
    one = build("x", "1", [("Ann", "PERSON"), (" left", "")])
    two = build("x", "2", [("to ", ""), ("Sligo", "LOCATION")])
    joined = join("x", [one, two])
    assert joined.text == "Ann left\nto Sligo"
    assert texts(joined) == [("Ann", "PERSON"), ("Sligo", "LOCATION")]


def test_labels_begin_and_go_on_and_ignored_places_are_not_scored() -> None:
    text = "Ann Lee, Bob, aged 7"
    marks = (Mark(0, 7, "PERSON"), Mark(9, 12, "PERSON"), Mark(14, 20, IGNORED))
    offsets = [(0, 3), (4, 7), (7, 8), (9, 12), (12, 13), (14, 18), (19, 20)]
    pieces = Pieces([1] * 7, offsets, [0] * 7, [0] * 7)
    names = [n if n == UNSCORED else LABELS[n] for n in labels_of(Example("x", "1", text, marks), pieces)]
    assert names == ["B-PERSON", "I-PERSON", "O", "B-PERSON", "O", UNSCORED, UNSCORED]


def test_what_is_learnt_can_be_read_back() -> None:
    """Labels turned into figures that are sure cover every letter and digit of the marks again."""
    import numpy as np

    model = shipped_model()
    for example in generate(100, 11):
        pieces = model.pieces(example.text)
        figures = np.eye(len(LABELS), dtype=np.float32)[labels_of(example, pieces)]
        covered = bytearray(len(example.text))
        for span in decode(example.text, pieces, figures, LABELS, dict.fromkeys(FAMILIES, 0.5)):
            covered[span.start : span.end] = b"\1" * (span.end - span.start)
        for mark in example.marks:
            places = range(mark.start, mark.end)
            assert all(covered[place] for place in places if example.text[place].isalnum())


def test_windows_have_a_label_for_each_piece_and_one_order() -> None:
    model = shipped_model()
    examples = list(generate(20, 5))
    first, again = (windows(examples, model, 1, 7) for _ in range(2))
    assert [w.pieces.ids for w in first] == [w.pieces.ids for w in again]
    assert all(0 < len(w.labels) == len(w.pieces.ids) <= LENGTH for w in first)


def test_measured_documents_are_not_learnt() -> None:
    kept = Example("gold_dev", "hc_02_report", "Ann " * 200, ())
    learnt = Example("gold_dev", "hc_01_letter", "Bob " * 200, ())
    assert held_out(kept.source, kept.id)
    read = {e.id for e in documents([kept, learnt], 0, everything=False, seed=1)}
    assert "hc_01_letter" in read
    assert "hc_02_report" not in read
    assert "hc_02_report" in {e.id for e in documents([kept, learnt], 0, everything=True, seed=1)}


def test_the_corpora_are_divided_as_the_card_says() -> None:
    if not CORPORA.is_dir():
        pytest.skip("the corpora are not on this machine")
    kept: dict[str, int] = {}
    for example in read_corpora(CORPORA):
        kept[example.source] = kept.get(example.source, 0) + held_out(example.source, example.id)
        assert all(0 <= m.start < m.end <= len(example.text) for m in example.marks)
    assert kept == {"tab_train": 0, "tab_dev": 21, "asq_phi_even": 279, "presidio_synth": 0, "gold_dev": 9}
