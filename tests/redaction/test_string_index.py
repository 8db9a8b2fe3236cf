"""The index of many strings: it finds what a plain search finds, in every length and at every edge."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from redaction.leakcheck import Checker, SensitiveValue
from redaction.leakcheck.encodings import byte_patterns
from redaction.leakcheck.folding import fold
from redaction.leakcheck.passages import RawBytes, Reading
from redaction.leakcheck.variants import forms_of
from redaction.string_index import StringIndex

# Few letters, so that strings stand in each other and begin alike.
_STRINGS = st.lists(st.text("ab\0é", min_size=0, max_size=20).map(str.encode), max_size=40)
_NAMES = st.lists(
    st.sampled_from(["Anna", "Berg", "von", "Dr", "Ænna", "Kraków", "12", "4711-0815", "A.", "Łoś", "Roy"]),
    min_size=1,
    max_size=4,
).map(" ".join)


def _plainly(strings: list[bytes], content: bytes) -> set[tuple[int, int, int]]:
    return {
        (start, start + len(string), target)
        for target, string in enumerate(strings)
        if string
        for start in range(len(content) - len(string) + 1)
        if content.startswith(string, start)
    }


@given(_STRINGS, st.text("ab\0é", max_size=200).map(str.encode))
@example([b"ab"], b"ab")
@example([b"a" * 9], b"a" * 8)
def test_finds_what_a_plain_search_finds(strings: list[bytes], content: bytes) -> None:
    index = StringIndex((string, target, target) for target, string in enumerate(strings))
    hits = index.find(content)
    told = {
        (start, end, target)
        for start, end, targets in hits
        for target in targets
        if strings[target] == content[start:end]
    }
    assert told == _plainly(strings, content)
    assert [(end, start) for start, end, _ in hits] == sorted((end, start) for start, end, _ in hits)


def test_finds_over_the_ends_of_blocks() -> None:
    strings = [b"needle", b"a-needle-of-some-length", b"xy"]
    index = StringIndex((string, target, target) for target, string in enumerate(strings))
    content = bytearray(b"." * 200_000)
    for place in (0, (1 << 15) - 11, 65_530, 98_304, 131_072 - 23, 200_000 - 23):
        content[place : place + 23] = strings[1]
    found = {(start, end) for start, end, _ in index.find(bytes(content))}
    assert found == {(start, end) for start, end, _ in _plainly(strings, bytes(content))}
    assert len(found) == 12


def test_of_like_entries_the_first_counts() -> None:
    index = StringIndex([(b"anna", 7, 1), (b"anna", 8, 1), (b"anna", 9, 2), (b"", 3, 3)])
    assert len(index) == 2
    assert index.find(b"hanna") == [(1, 5, (7, 9))]
    assert index.lookup([b"ann", b"anna"]) == [(1, (7, 9))]


def test_a_value_takes_less_than_a_kilobyte() -> None:
    some = random.Random(5)
    names = [
        "".join(some.choices("abcdefghijklmnoprstuvw", k=some.randrange(4, 9))).title() for _ in range(900)
    ]
    values = {f"{some.choice(names)} {some.choice(names)}" for _ in range(5000)}
    checker = Checker([SensitiveValue(value, "PERSON") for value in values])
    checker.check("a.txt", b"nothing of it")
    searcher = checker._searcher
    size = searcher._letters.size + searcher._bytes.size
    assert size / len(values) < 800


@given(st.lists(_NAMES, max_size=6, unique=True), st.data())
def test_the_check_looks_at_every_form_and_every_spelling(names: list[str], data: st.DataObject) -> None:
    """The search over digests sees what a search for each form and each pattern, one by one, would see."""
    values = [SensitiveValue(name, data.draw(st.sampled_from(["PERSON", "ID", ""]))) for name in names]
    searcher = Checker(values)._searcher
    forms = [form for value in values for form in forms_of(value.text, value.entity_type)]
    written = data.draw(
        st.lists(st.sampled_from([*(f.written for f in forms), "Anna", "of", "É"]), max_size=6)
    )
    text = data.draw(st.sampled_from([" ", ", ", "", "\n"])).join(written)
    folded = fold(text)
    told = {
        (first, last, index, form.letters)
        for first, last, targets in searcher._letter_hits(folded.letters)
        for index, form in searcher._forms_with(folded.letters[first:last], targets)
    }
    plain = {
        (first, first + len(form.letters), index, form.letters)
        for index, value in enumerate(values)
        for form in forms_of(value.text, value.entity_type)
        for first in range(len(folded.letters))
        if folded.letters.startswith(form.letters, first)
    }
    assert told == plain


@pytest.mark.parametrize(
    "value", ["Anjali Menon-Roy", "Zoë Łoś", "DE89 3704 0044 0532 0130 00", "a<b>&Co Holding"]
)
def test_every_byte_pattern_of_a_value_is_found(value: str) -> None:
    others = [SensitiveValue(f"Berit Oakfield{n}", "PERSON") for n in range(50)]
    checker = Checker([*others, SensitiveValue(value, "PROTECTED_TERM")])
    for pattern in byte_patterns(value):
        if pattern.base64_of:
            continue  # its first and last symbols stand in another test
        raw = RawBytes("raw bytes", "here", b"\x01\x02 " + pattern.content.upper() + b" \x03", Reading.TEXT)
        if pattern.content.lower() == pattern.content.upper().lower():
            assert {leak.value for leak in checker._searcher.in_bytes(raw)} == {50}, pattern.content
