"""The index of forms: it says what looking at every place of every text for every form says."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st

from redaction.detection import form_index
from redaction.detection.folding import edges, fold
from redaction.detection.form_index import FormIndex
from redaction.detection.forms import Form, forms_of
from redaction.detection.propagation import value_index
from redaction.string_index import Edges, StringIndex

# Few words, so that forms stand in each other, are written in several ways and belong to several types.
_WORDS = st.sampled_from(
    [
        "Anna",
        "ANNA",
        "anna",
        "Berg",
        "berg",
        "A.",
        "AB",
        "von",
        "Łoś",
        "ßen",
        "Café",
        "Cafe\u0301",
        "ﬁrma",
        "Ltd",
        "4711 0815",
        "İo",
    ]
)
_VALUES = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "PERSON",
                "INVENTOR",
                "ORGANIZATION",
                "PROJECT_CODENAME",
                "USERNAME",
                "LOCATION",
                "MATTER_NUMBER",
            ]
        ),
        st.lists(_WORDS, min_size=1, max_size=3).map(" ".join),
    ),
    max_size=12,
)
_TEXTS = st.lists(
    st.lists(
        st.one_of(_WORDS, st.sampled_from([" ", " ", "\n", "-", ", ", "(", "\u00ad", "_", "47110815", "annaberg", "\ud800"])),
        max_size=40,
    ).map("".join),
    max_size=6,
)  # fmt: skip


def _plainly(values: list[tuple[str, str]], text: str) -> Iterator[tuple[int, int, Form]]:
    """Look at all places for all forms, by their ends and the longest first; the first of a value's types wins."""
    kept: dict[str, dict[str, tuple[Form, frozenset[int], set[str]]]] = {}
    for kind, value in values:
        for form in forms_of(kind, value):
            if key := fold(form.text).text:
                new = form, form_index._gaps(fold(form.text)), set[str]()
                kept.setdefault(key, {}).setdefault(form.entity_type, new)[2].add(form.text)
    folded = fold(text)
    count = len(folded.text)
    for first, last in sorted(
        ((a, b) for b in range(count + 1) for a in range(b)), key=lambda p: (p[1], p[0])
    ):
        start, end = folded.span(first, last)
        if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        for form, gaps, spellings in kept.get(folded.text[first:last], {}).values():
            if form_index._fits(text, folded, first, last - first, form, gaps, frozenset(spellings)):
                yield (*(form_index._widened(text, start, end) if form.widen else (start, end)), form)
                break


@given(_VALUES, _TEXTS)
@example([("PERSON", "Anna Berg")], ["Anna", "Berg", "Mr Berg, A. Berg (AB)"])
@example([("PERSON", "Anna Łoś"), ("ORGANIZATION", "ANNA ﬁrma Ltd")], ["ŁOŚ Anna\u00adﬁrma anna"])
def test_finds_what_a_look_at_every_place_finds(values: list[tuple[str, str]], texts: list[str]) -> None:
    found = [list(places) for places in FormIndex(values).find_in(texts)]
    assert found == [list(_plainly(values, text)) for text in texts]


@given(st.text())
def test_many_characters_are_folded_like_one_after_the_other(text: str) -> None:
    together, alone = fold(text + " " * 64), [fold(character) for character in text]
    assert together.text == "".join(part.text for part in alone)
    assert list(together.origin) == [place for place, part in enumerate(alone) for _ in part.text]
    begins, ends = edges(text, fold(text))
    for place, origin in enumerate(fold(text).origin):
        assert begins[place] == (origin == 0 or not text[origin - 1].isalnum())
        assert ends[place] == (not text[origin + 1 : origin + 2].isalnum())


def test_a_hit_stands_between_edges() -> None:
    import numpy as np

    begins = np.array([True, False, True, False])
    index = StringIndex([(b"ab", 1, 1), (b"aba", 2, 2)])
    assert index.find(b"abab") == [(0, 2, (1,)), (0, 3, (2,)), (2, 4, (1,))]
    assert index.find(b"abab", Edges(begins, np.array([False, True, False, True]))) == [
        (0, 2, (1,)),
        (2, 4, (1,)),
    ]
    assert index.find(b"abab", Edges(~begins, ~begins)) == []


def test_a_type_that_nobody_wants_is_not_found() -> None:
    text = "amenonroy wrote to Anna Menon-Roy"
    every = {form.entity_type for _, _, form in FormIndex([("PERSON", "Anna Menon-Roy")]).find(text)}
    wanted = FormIndex([("PERSON", "Anna Menon-Roy")], lambda kind: kind != "USERNAME").find(text)
    assert every - {form.entity_type for _, _, form in wanted} == {"USERNAME"}


def test_many_texts_are_looked_at_in_parts_of_bounded_size() -> None:
    texts = ["x" * 100_000, "Anna Berg", "y" * 300_000, "", "Anna Berg, Anna"]
    found = [len(places) for places in FormIndex([("PERSON", "Anna Berg")]).find_in(texts)]
    assert found == [0, 3, 0, 0, 5]


def test_a_value_takes_less_than_half_a_kilobyte() -> None:
    syllables = ["ba", "ne", "ri", "to", "mu", "la", "ser", "dan"]

    def word(number: int) -> str:
        return "".join(syllables[number >> shift & 7] for shift in (0, 3, 6, 9)).title()

    values = [("PERSON", f"{word(n)} {word(n * 7 + 3)}", 0.9) for n in range(4096)]
    assert value_index(values).size / len(values) < 400
