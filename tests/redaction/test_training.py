"""What the training makes of corpora and templates, without torch."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from redaction import training
from redaction.detection.entity_model import shipped_model
from redaction.detection.entity_spans import decode
from redaction.detection.word_shapes import Pieces
from redaction.training.corpora import held_out, parse_markup, read_corpora
from redaction.training.examples import FAMILIES, IGNORED, LABELS, Example, Mark, build, join
from redaction.training.pieces import new_pieces
from redaction.training.templates import fill, generate, scanned, substitute, templates, untokenised
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
    assert {template.language for template in templates()} == {"en", "es", "fr"}
    for template in templates():
        text = "".join(text for text, _ in fill(template.text, Random(1), template.language))
        assert "{" not in text
        assert "}" not in text


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(ValueError, match="nobody"):
        list(fill("Dear {nobody}", Random(1)))


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize("name", sorted(GENERATORS))
def test_invented_values_are_clean_and_repeatable(name: str, language: str) -> None:
    random = Random(name)
    for _ in range(50):
        text, family = value(name, random, language)
        assert text == text.strip()
        assert text
        assert "{" not in text
        assert family in FAMILIES or name == "citation"
    assert [value(name, Random(5), language) for _ in range(3)] == [value(name, Random(5), language)] * 3


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


def test_a_bank_of_lines_gives_some_of_them() -> None:
    bank = next(template for template in templates() if template.bank)
    lines = bank.lines(Random(1))
    assert set(lines) < set(bank.text.split("\n"))
    assert len(lines) == len(set(lines))


def test_tokens_become_writing_again_with_their_marks() -> None:
    tokens = "asunto ( no 36110 / 97 ) , el Sr . Galip Yalman , Oslo ."
    marks = tuple(
        Mark(tokens.index(text), tokens.index(text) + len(text), family)
        for text, family in (("36110 / 97", "ID"), ("Galip Yalman", "PERSON"), ("Oslo", "LOCATION"))
    )
    written = untokenised(Example("tab_es_train", "1", tokens, marks))
    assert written.text == "asunto (no 36110/97), el Sr. Galip Yalman, Oslo."
    assert texts(written) == [("36110/97", "ID"), ("Galip Yalman", "PERSON"), ("Oslo", "LOCATION")]


def test_names_of_people_become_no_pieces() -> None:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    known = {"[UNK]": 0} | {letter: n for n, letter in enumerate("abcdefghijklmnopqrstuvwxyz", 1)}
    known |= {
        f"##{letter}": n for letter, n in zip("abcdefghijklmnopqrstuvwxyz", range(30, 60), strict=False)
    }
    tokenizer = Tokenizer(models.WordPiece(known | {"hospital": 99}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    text = "La paciente Etxeberria fue al hospital el año pasado con fiebre."
    examples = [Example("meddocan_train_es", str(n), text, ()) for n in range(3)]
    pieces = new_pieces(examples, tokenizer)
    assert {"paciente", "pasado", "fiebre"} == set(pieces)
    assert new_pieces(examples[:2], tokenizer) == []


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


def test_documents_written_for_measuring_are_read_by_nothing_here() -> None:
    sources = Path(training.__file__).parent
    written = Path(__file__).parents[1] / "data" / "detection_dev"
    known = {path.read_text(encoding="utf-8") for path in sources.rglob("*.txt")}
    names = {
        match[1]
        for path in written.rglob("*.txt")
        for match in re.finditer(r"⟦PERSON\|([^⟦⟧]{9,})⟧", path.read_text(encoding="utf-8"))
    }
    assert len(names) > 100
    assert not [name for name in names for text in known if name in text]
    code = "".join(p.read_text(encoding="utf-8") for p in sources.glob("*.py") if p.name != "corpora.py")
    assert "detection_dev" not in code


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
    english = {"tab_train": 0, "tab_dev": 21, "asq_phi_even": 279, "presidio_synth": 0, "gold_dev": 9}
    foreign = {
        "tab_es_train": 0,
        "tab_es_dev": 8,
        "tab_fr_train": 0,
        "tab_fr_dev": 5,
        "meddocan_train_es": 96,
    }
    assert kept == english | foreign


def test_no_template_repeats_a_document_that_is_measured() -> None:
    """Of the words around the values, five in a row may be common more than twice in a line only by chance."""

    def runs(text: str) -> list[tuple[str, ...]]:
        words = re.findall(r"\w+|\{\}", re.sub(r"⟦\w+\|[^⟦⟧]*⟧|\{\w+\}", "{}", text).lower())
        return [tuple(words[n : n + 5]) for n in range(len(words) - 4)]

    folder = Path(__file__).parents[1] / "data" / "detection_dev"
    measured = {run for path in folder.rglob("*.txt") for run in runs(path.read_text(encoding="utf-8"))}
    assert len(measured) > 3000
    for template in templates():
        for line in template.text.split("\n") if template.bank else ():
            same = [run for run in runs(line) if run in measured and sum(word != "{}" for word in run) > 2]
            assert len(same) < 3, line
