"""Terms in other spellings: inflected, mistyped, badly scanned; and what is left alone."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.detection.gazetteers import common_words
from redaction.detection.register.terms import TermMatcher
from redaction.detection.settings import ProtectedTerm

_TERMS = (
    *("Kestrelline", "Velmora binder", "Warszawianka", "Company", "HeronBlend", "Orbisade Chemical Works"),
    *("TRX-9004", "Kowalska Holding", "Azul Marítimo", "orange", "Brightwater Quernmore Extraction", "Wren"),
)
_MATCHER = TermMatcher([ProtectedTerm(term) for term in _TERMS])
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _found(text: str) -> list[tuple[str, float]]:
    return [(text[f.start : f.end], f.score) for f in _MATCHER.findings(0, text)]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Kestreline", 0.85),
        ("Kestrellnie", 0.85),
        ("KESTRELLINNE", 0.85),
        ("Kestrelllne", 0.9),
        ("Velmroa binders", 0.85),
        ("Velmora\nbindre", 0.85),
        ("Warszawiankę", 0.95),
        ("Warszawianki", 0.95),
        ("companies", 0.95),
        ("Heron-Blend", 1.0),
        ("heron_blend", 1.0),
        ("Orbisade Chernical Works", 0.9),
        ("Orblsade Chemical Works", 0.9),
        ("TRX-9OO4", 0.9),
        ("Kowalskiej Holding", 0.95),
        ("Azules Maritimos", 0.95),
        ("Brighwater Quernmoore Extraction", 0.85),
    ],
)
def test_a_term_in_another_spelling_is_found_whole(text: str, score: float) -> None:
    assert _found(f"said that {text}, at last") == [(text, score)]


@pytest.mark.parametrize(
    "text",
    [
        *("TRX-9005", "ornage", "range", "campany", "Wron", "Wrenn's", "wren't"),
        *("Kestle", "a chemical works", "Kestrel line of thought", "compare", "Warsaw", "Orbis Works"),
        "Velmroa bindre",
    ],
)
def test_what_only_looks_alike_is_left_alone(text: str) -> None:
    assert [span for span, score in _found(text) if score < 1] == []


@given(st.data())
def test_one_typing_error_is_found_wherever_it_is(data: st.DataObject) -> None:
    word = "quernmoreax"
    place = data.draw(st.integers(0, len(word) - 1))
    kind = data.draw(st.sampled_from(["change", "drop", "add", "swap"]))
    letter = data.draw(st.sampled_from(_LETTERS))
    typed = {
        "change": word[:place] + letter + word[place + 1 :],
        "drop": word[:place] + word[place + 1 :],
        "add": word[:place] + letter + word[place:],
        "swap": word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :],
    }[kind]
    text = f"the {typed} was sold"
    findings = TermMatcher([ProtectedTerm("Quernmoreax")]).findings(0, text)
    covered = {p for f in findings for p in range(f.start, f.end)}
    assert set(range(4, 4 + len(word) - 1)) <= covered | ({4} if kind == "add" and place == 0 else set())


@given(st.text(max_size=200))
def test_offsets_lie_in_the_text_and_never_overlap(text: str) -> None:
    findings = _MATCHER.findings(0, text)
    assert all(0 <= f.start < f.end <= len(text) for f in findings)
    assert all(a.start < b.start for a, b in itertools.pairwise(findings))


def test_ordinary_words_are_never_a_misspelt_term() -> None:
    words = sorted(common_words())
    terms = [ProtectedTerm(word + "x") for word in words if len(word) > 6][:3000]
    matcher = TermMatcher(terms)
    assert not [f for f in matcher.findings(0, " ".join(words)) if f.score < 0.95]


@pytest.mark.parametrize(
    "text",
    ["kestrellin " * 20_000, "Velmora-" * 25_000, "a" * 200_000, "Velmora" + "\u00a0" * 200_000 + "binder"],
)
def test_time_is_linear(text: str) -> None:
    began = time.process_time()
    _MATCHER.findings(0, text)
    assert time.process_time() - began < 0.03 * len(text) / 1000


def test_thirty_thousand_terms_are_searched_for_misspelt_ones_too() -> None:
    terms = [ProtectedTerm(f"term{'abcdefghij'[i % 10]}{i:x}q corp") for i in range(30_000)]
    began = time.process_time()
    matcher = TermMatcher([*terms, ProtectedTerm("Kestrelline")])
    assert time.process_time() - began < 4
    text = "lorem ipsum kestreline dolor " * 5_000
    began = time.process_time()
    assert len(matcher.findings(0, text)) == 5_000
    assert time.process_time() - began < 2
