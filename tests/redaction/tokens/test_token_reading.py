"""The forgiving reader: every spelling and every listed edit reads back, at its place in the original text."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.tokens import (
    LARGEST_VARIANT,
    Shape,
    Spelling,
    Token,
    TokenCodec,
    read_tokens,
    spell,
    variant_of,
)

NAMES = (
    "PERSON",
    "US_SSN",
    "ORGANIZATION",
    "MEDICAL_RECORD_NUMBER",
    "FI_PERSONAL_IDENTITY_CODE",
    "EMAIL_ADDRESS",
)
CODEC = TokenCodec(b"\x01\x02\x03\x1f")
OTHER = TokenCodec(b"\x09\x02\x03\x1f")
P12 = CODEC.issue("PERSON", 12)
P12B = CODEC.issue("PERSON", 12, "b")

tokens = st.builds(
    CODEC.issue,
    st.sampled_from(NAMES),
    st.integers(1, 999_999),
    st.integers(0, LARGEST_VARIANT).map(variant_of),
)
# Texts around a token: never something that could be a part of it.
before = st.sampled_from(
    ["", "See ", "(", "“", "über ", "ﬁnally ", "1. ", "\u200b", "> ", "x_", "naïve—", "東京 ", "'"]
)
after = st.sampled_from(
    [
        "",
        ".",
        "'s",
        "’s files",
        "-ben",
        ") and",
        "\n",
        ", who",
        " ",
        "”",
        "_v2.docx",
        "…",
        "—a",
        "-1",
        " 12 b",
    ]
)


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


def number_part(text: str) -> str:
    name, rest = text.split("-", 1)
    return f"{name}-" + rest.replace("0", "O").replace("1", "l")


def in_name(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        name, rest = text.split("-", 1)
        return name.replace(old, new) + "-" + rest

    return edit


def last_part_broken(text: str) -> str:
    return text[:-2] + "-\n> " + text[-2:]


EDITS: dict[str, Callable[[str], str]] = {
    "as issued": lambda text: text,
    "lower case": str.lower,
    "title case": str.title,
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) for c in text),
    "no-break hyphen": replaced("-", "\u2011"),
    "en dash": replaced("-", "–"),
    "horizontal bar": replaced("-", "\u2015"),
    "minus": replaced("-", "\u2212"),
    "soft hyphens": replaced("-", "\u00ad"),
    "underscores": replaced("-", "_"),
    "spaced dashes": replaced("-", " - "),
    "no-break spaces": replaced("-", "\u00a0–\u202f"),
    "doubled hyphens": replaced("-", "--"),
    "lost hyphens": replaced("-", ""),
    "spaces for hyphens": replaced("-", " "),
    "wrapped": replaced("-", "-\n"),
    "wrapped and quoted": replaced("-", "-\r\n>> "),
    "wrapped inside the check": last_part_broken,
    "zero-width": "\u200b".join,
    "I and O": number_part,
    "zeros in the name": in_name("O", "0"),
    "ones in the name": lambda text: in_name("I", "1")(text) if "I" in text.split("-")[0] else text,
    "spaces in the name": in_name("_", " "),
    "hyphens in the name": in_name("_", "-"),
    "percent-encoded": replaced("-", "%2D"),
    "escaped for Markdown": lambda text: text.replace("-", "\\-").replace("_", "\\_"),
    "HTML entity": replaced("-", "&#8209;"),
    "leading zero": lambda text: (
        text.replace("-", "-0", 1) if len(text.split("-")[1].rstrip("bz")) < 6 else text
    ),
    "identifier capitals": lambda text: text.replace("-", "_").upper(),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@given(token=tokens, prefix=before, suffix=after)
def test_every_edit_reads_back_at_its_place(
    edit: Callable[[str], str], token: Token, prefix: str, suffix: str
) -> None:
    edited = edit(str(token))
    (reading,) = read_tokens(prefix + edited + suffix, CODEC, NAMES)
    assert reading.token == token
    assert reading.verified
    assert reading.clean
    assert (prefix + edited + suffix)[reading.start : reading.end] == reading.text == edited


@given(token=tokens, spelling=st.sampled_from(list(Spelling)), prefix=before, suffix=after)
def test_every_spelling_reads_back_exactly(
    token: Token, spelling: Spelling, prefix: str, suffix: str
) -> None:
    spelled = spell(token, spelling)
    (reading,) = read_tokens(prefix + spelled + suffix, CODEC, NAMES)
    assert reading.token == token
    assert reading.exact
    assert reading.start == len(prefix)
    assert reading.text == spelled


@given(st.lists(st.tuples(tokens, st.sampled_from(list(EDITS.values()))), max_size=12))
def test_many_tokens_are_read_in_order(edited: list[tuple[Token, Callable[[str], str]]]) -> None:
    text = "; then ".join(edit(str(token)) for token, edit in edited)
    readings = read_tokens(text, CODEC, NAMES)
    assert [reading.token for reading in readings] == [token for token, _ in edited]
    assert all(first.end <= second.start for first, second in itertools.pairwise(readings))


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_offsets_fit(text: str) -> None:
    for reading in (*read_tokens(text, CODEC, NAMES), *read_tokens(text)):
        assert 0 <= reading.start < reading.end <= len(text)
        assert text[reading.start : reading.end] == reading.text


fragments = st.sampled_from(
    ["PERSON", "person", "-", "–", "12", "1", "\n> ", " ", "K7M2", "b", "_", "US", "SSN", "O", "\u200b"]
)


@given(st.lists(fragments, max_size=30).map("".join))
def test_pieces_of_tokens_never_pass_unless_valid(text: str) -> None:
    for reading in read_tokens(text, CODEC, NAMES):
        if reading.verified:
            assert reading.token is not None
            assert CODEC.verify(reading.token)


@pytest.mark.parametrize("suffix", ["s", "ben", "nak", "’s", "'s", "-hez", "es"])
def test_inflection_stays_outside(suffix: str) -> None:
    (reading,) = read_tokens(f"the {P12B}{suffix} file", CODEC, NAMES)
    assert reading.text == str(P12B)
    assert reading.verified


def test_a_word_run_into_the_name_stays_outside() -> None:
    (reading,) = read_tokens(f"by{P12B}", CODEC, NAMES)
    assert (reading.start, reading.text, reading.verified) == (2, str(P12B), True)


@pytest.mark.parametrize("text", ["PERSON**-12b-**7MT9", "<b>PERSON</b>-12b-7MT9", "PERSON-`12b`-7MT9"])
def test_markup_between_the_parts_is_told(text: str) -> None:
    (reading,) = read_tokens(text, CODEC, NAMES)
    assert reading.token == P12B
    assert not reading.clean


@pytest.mark.parametrize("text", [f"**{P12B}**", f"<b>{P12B}</b>", f"`{P12B}`"])
def test_markup_around_a_token_is_no_matter(text: str) -> None:
    (reading,) = read_tokens(text, CODEC, NAMES)
    assert reading.clean
    assert reading.text == str(P12B)


@pytest.mark.parametrize(
    "prose",
    [
        "Person 12", "person-12 months", "person 12 days", "date_time", "the person is old", "PERSON OF INTEREST",
        "PERSON-12-14", "PERSON 12.5", "person-12-days", "a 12-person team", "persons-in-charge", "ISO-9001-2015",
        "COVID-19", "PERSON", "us ssn 1", "Organization-wide 10 IDEAS",
    ],
)  # fmt: skip
def test_prose_is_no_token(prose: str) -> None:
    assert read_tokens(prose, CODEC, NAMES) == ()


@pytest.mark.parametrize(
    "text", ["PERSON-12", "Person-12", "PERSON_12", "PERSON 12", "PERSON–12 and –13", "PERSON-12's"]
)
def test_short_references(text: str) -> None:
    (reading,) = read_tokens(text, CODEC, NAMES)
    assert (reading.shape, reading.entity_type, reading.number) == (Shape.SHORT, "PERSON", 12)
    assert reading.token is None
    assert not reading.verified


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("PERSON-12b-7MTZ", Shape.FULL),
        ("PERSON-12b-7MT", Shape.DAMAGED),
        ("PERSON-12b-7MT9X", Shape.DAMAGED),
        ("PERSON-12b-7MTU", Shape.DAMAGED),
        ("person-12b-7mtz", Shape.FULL),
        (f"{P12B}{P12}", Shape.DAMAGED),
    ],
)
def test_damage_is_read_but_not_verified(text: str, shape: Shape) -> None:
    reading = read_tokens(text, CODEC, NAMES)[0]
    assert reading.shape is shape
    assert not reading.verified


def test_another_matters_token_is_not_verified() -> None:
    (reading,) = read_tokens(str(OTHER.issue("PERSON", 12)), CODEC, NAMES)
    assert reading.exact
    assert not reading.verified


def test_without_a_codec_a_reading_is_a_shape_only() -> None:
    readings = read_tokens(f"{P12B} under ISO-9001-2015")
    assert [reading.entity_type for reading in readings] == ["PERSON", "ISO"]
    assert not any(reading.verified for reading in readings)


HOSTILE = [
    "PERSON-1 ",
    "PERSON-",
    "A",
    "US ",
    "US_",
    "\u200b",
    "PERSON-1\n",
    "\n> ",
    "<b ",
    "ﬁ",
    "1-",
    "PERSON-12-3 ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_reading_is_linear(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        started = time.process_time()
        read_tokens(text, CODEC, NAMES)
        return time.process_time() - started

    seconds(20_000)
    small, large = min(seconds(20_000) for _ in range(3)), seconds(160_000)
    assert large < max(small, 0.005) * 8 * 4  # eight times the text; quadratic would be sixty-four
