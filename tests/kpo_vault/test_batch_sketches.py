"""Sketches of documents: whatever linking or the leak check would find, a sketch has to expect."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kpo_vault.workflow.batch.pieces import Value, Values, link_one, told
from kpo_vault.workflow.batch.sketches import Sketch, Sought
from kpo_vault.workflow.sweeping import search_for, sweep_over
from redaction.detection.linking import spread_over
from redaction.detection.propagation import value_index
from redaction.documents import registry
from redaction.documents.handling import AS_IT_IS
from redaction.documents.model import Document
from redaction.findings import Finding

VALUES = [
    ("PERSON", "Anjali Menon-Roy"), ("PERSON", "Łukasz Żółty"), ("PERSON", "Иво Андрић"), ("PERSON", "Bo Li"),
    ("PERSON_ALIAS", "AMR"), ("PERSON_ALIAS", "AR"), ("ORGANIZATION", "IBM"), ("ORGANIZATION", "Halcyon Castings Ltd"),
    ("IBAN_CODE", "DE89 3704 0044 0532 0130 00"), ("PHONE_NUMBER", "+44 20 7946 4146"), ("AGE", "67"), ("AGE", "፩"),
    ("DATE_TIME", "12 May 2021"), ("EMAIL_ADDRESS", "a.roy@halcyon.com"), ("MATTER_NUMBER", "7"), ("PERSON", "李小龍"),
    ("MONEY_TERM", "$ 1,250,000.00"), ("PASSWORD", "***"), ("PROTECTED_TERM", "C++"), ("PERSON", "김영희"), ("PERSON", "É."),
]  # fmt: skip
SPELLINGS = [
    str, str.upper, str.lower, lambda text: text.replace(" ", "\n"), " ".join,
    lambda text: text.replace("-", "\u2011"), "\u00ad".join, lambda text: text.replace(" ", "%20"),
    lambda text: "".join(f"%{octet:02X}" for octet in text.encode()), lambda text: text.split()[-1],
    lambda text: ", ".join(reversed(text.split())), lambda text: text[0] + ". " + text.split()[-1],
    lambda text: "".join(word[0] for word in text.split()), ".".join,
]  # fmt: skip
AROUND = st.text(st.sampled_from("aB9 .,\n-+%@/Żя李\u0301'(_"), max_size=6)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Text with values in it, spelt in some way."""
    pieces = [draw(AROUND)]
    for _ in range(draw(st.integers(0, 4))):
        _, value = draw(st.sampled_from(VALUES))
        pieces += [draw(st.sampled_from(SPELLINGS))(value), draw(AROUND)]
    return "".join(pieces)


def _content(cells: Iterable[str]) -> bytes:
    return "\n\n".join(("Note", *cells)).encode()


def _document(*cells: str) -> Document:
    return registry.read("note.txt", _content(cells))


@given(st.lists(texts(), min_size=1, max_size=3), st.sampled_from(VALUES))
@example(["Halcyon Castings Ltd"], ("ORGANIZATION", "IBM"))
@example(["the sum of ፩ only"], ("AGE", "፩"))
def test_what_is_found_is_expected(cells: list[str], value: tuple[str, str]) -> None:
    document = _document(*cells)
    kind, text = value
    index = value_index([(kind, text, 1.0)])
    found: tuple[Finding, ...] = spread_over(index, document, ())
    found, _ = sweep_over(search_for([(text, kind)]), document, found)
    joined = "\n".join(segment.text for segment in document.content)
    if found or search_for([(text, kind)]).checker.find(joined):
        sketch = Sketch.of(document)
        assert sketch.may_hold(Sought.of([value]))
        assert Sketch.parse(str(sketch)).may_hold(Sought.of([("PERSON", "Nobody Whatsoever"), value]))


@pytest.mark.parametrize(
    "value", [value for value in VALUES if value[1] != "***"], ids=lambda value: value[1]
)
def test_what_stands_nowhere_is_not_expected(value: tuple[str, str]) -> None:
    sketch = Sketch.of(
        _document("We enclose both copies of what was signed then, and ask for yours in return.")
    )
    assert not sketch.may_hold(Sought.of([value]))


def test_a_value_without_letters_may_stand_anywhere() -> None:
    assert Sketch.of(_document("")).may_hold(Sought.of([("PASSWORD", "***")]))


@given(
    st.lists(texts(), min_size=1, max_size=3),
    st.sets(st.sampled_from(VALUES), max_size=3),
    st.sampled_from(VALUES),
)
def test_a_look_that_a_sketch_saves_would_change_nothing(
    cells: list[str], first: set[tuple[str, str]], later: tuple[str, str]
) -> None:
    content = _content(cells)
    known, new = (
        Values(tuple(Value(kind, text, 1.0) for kind, text in sorted(values))) for values in (first, {later})
    )
    linked = link_one("note.txt", content, AS_IT_IS, (), (), known)
    if linked.at_rest and not linked.sketch.may_hold(Sought.of([later])):
        again = link_one("note.txt", content, AS_IT_IS, linked.findings, linked.parts, new)
        assert replace(again, sketch=linked.sketch) == linked


@given(texts(), texts(), st.sampled_from(VALUES))
@example("***", "***", ("PASSWORD", "***"))
def test_what_says_nothing_new_is_found_by_what_is_known(
    before: str, text: str, value: tuple[str, str]
) -> None:
    """A text that is taken for a form of a value is no value of its own: the check has to find it without."""
    known = Values((Value(*value, 1.0),))
    if told([(value[0], text)], known):
        found = search_for([(value[1], value[0])]).checker.find(f"{before} | {text} | {before}")
        assert any(len(before) <= start for start, _, _ in found)


def test_a_text_with_a_letter_of_its_own_says_something_new() -> None:
    known = Values(tuple(Value(kind, text, 1.0) for kind, text in VALUES))
    texts_ = [
        "Anjali Menon-Roy",
        "MENON-ROY, Anjali",
        "Halcyon Castings Ltd, IBM",
        "Anjali Menon-Roy Q",
        "Menon",
        "Other",
    ]
    assert told([("PERSON", text) for text in texts_], known) == (0, 1, 2)


def test_a_form_is_sought_and_has_no_forms_of_its_own() -> None:
    """What a guess of ordinary words spells backwards was taken for a name in turn, until every sentence held one."""
    content = b"Quayle met Rina Quayle, then Quayle Rina."

    def texts_with(formed: bool) -> set[str]:
        values = Values((Value("PERSON", "Rina Quayle", 0.9, formed),))
        return set(link_one("a.txt", content, AS_IT_IS, (), (), values).texts)

    assert texts_with(formed=False) == {"Quayle", "Rina Quayle", "Quayle Rina"}
    assert texts_with(formed=True) == {"Rina Quayle", "Quayle Rina"}
