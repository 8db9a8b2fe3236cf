"""Plain text, Markdown and delimited text: what is not replaced keeps its bytes."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.documents import plain_text, registry
from redaction.documents.model import Replacement, Segment, apply_to_text
from redaction.errors import UnwritableReplacement

TOKEN = "PERSON-12-K7M2"
ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-16-le", b""),
    ("cp1252", b""),
]


def replace_all(segments: tuple[Segment, ...], value: str, token: str) -> list[Replacement]:
    found = []
    for segment in segments:
        start = segment.text.find(value)
        while start >= 0:
            found.append(Replacement(segment.id, start, start + len(value), token))
            start = segment.text.find(value, start + len(value))
    return found


@pytest.mark.parametrize(("codec", "mark"), ENCODINGS)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encoding_mark_and_line_ends_stay(codec: str, mark: bytes, newline: str) -> None:
    text = newline.join(["Dear José Müller,", "", "José", "Müller agrees.", ""])
    content = mark + text.encode(codec)
    document = registry.read("letter.txt", content)
    assert "".join(s.text for s in document.segments[:-1]) == text
    assert registry.write(document, []) == content
    out = registry.write(document, replace_all(document.segments, "José", TOKEN))
    assert out == mark + text.replace("José", TOKEN).encode(codec)
    back = registry.read("letter.txt", out)
    assert registry.write(back, replace_all(back.segments, TOKEN, "José")) == content


def test_a_value_over_a_line_break_is_in_one_segment() -> None:
    document = registry.read("a.md", b"# Notes\n\nSeen by Anjali\nMenon-Roy today.\n")
    assert any("Anjali\nMenon-Roy" in segment.text for segment in document.segments)


def test_latin_1_bytes_that_windows_1252_lacks_survive() -> None:
    content = bytes(range(0xA0, 0x100)) + b" name \x81\x8d"
    document = registry.read("a.txt", content)
    out = registry.write(document, replace_all(document.segments, "name", TOKEN))
    assert out == content.replace(b"name", TOKEN.encode())


def test_a_replacement_beyond_the_encoding_turns_the_file_into_utf_8() -> None:
    document = registry.read("a.txt", "José".encode("cp1252"))
    out = registry.write(document, [Replacement(0, 0, 4, "名前")])
    assert out == codecs.BOM_UTF8 + "名前".encode()


@given(st.text(st.sampled_from("ab \n\r\té"), max_size=200), st.integers(1, 30))
def test_chunks_cover_the_text(text: str, repeat: int) -> None:
    long = text * repeat * 40
    spans = list(plain_text.chunks(long))
    assert "".join(long[start:end] for start, end in spans) == long
    assert all(0 < end - start <= 20_000 for start, end in spans)
    assert not any(long[end - 1 : end + 1] == "\r\n" for _, end in spans)


CELL = st.text(st.sampled_from('abz19 ,;"\n\r\té='), max_size=8)
TABLE = st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6)


@given(TABLE, st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n"]), st.data())
def test_random_cells_replaced(
    table: list[list[str]], delimiter: str, newline: str, data: st.DataObject
) -> None:
    width = len(table[0])
    table = [(row + ["x"] * width)[:width] for row in table]
    buffer = io.StringIO(newline="")
    buffer.write(f"sep={delimiter}{newline}")
    csv.writer(buffer, delimiter=delimiter, lineterminator=newline, quoting=csv.QUOTE_ALL).writerows(table)
    content = buffer.getvalue().encode()
    document = registry.read("t.csv", content)
    cells = document.segments[:-1]
    assert [c.text for c in cells] == [c for row in table for c in row if c.strip()]
    assert registry.write(document, []) == content
    chosen = data.draw(st.lists(st.sampled_from(cells), unique=True)) if cells else []
    new = {
        c.id: data.draw(st.sampled_from([TOKEN, 'say "x", y', "two\nlines", f"{delimiter}"])) for c in chosen
    }
    new = {k: v for k, v in new.items() if v.strip()}
    out = registry.write(
        document, [Replacement(c.id, 0, len(c.text), new[c.id]) for c in chosen if c.id in new]
    )
    again = registry.read("t.csv", out).segments[:-1]
    assert [c.text for c in again] == [new.get(c.id, c.text) for c in cells]


@pytest.mark.parametrize(
    "content",
    [
        b'Name;Price\r\n"Doe; Jane";"1.200,00"\r\nRoe;5\r\n',
        b"Name\tPrice\nJane\t5\n",
        b'a,b\n"x ""y"" z",2\n',
        b'a,b\nJane "JD" Doe,2\n',
        b'a,b\n"Jane" Doe,2',
        b"only one column\nJane\n",
    ],
)
def test_untouched_cells_keep_their_bytes(content: bytes) -> None:
    document = registry.read("t.csv", content)
    assert registry.write(document, []) == content
    for segment in document.segments[:-1]:
        out = registry.write(document, [Replacement(segment.id, 0, len(segment.text), TOKEN)])
        back = registry.read("t.csv", out)
        assert [s.text for s in back.segments[:-1]] == [
            TOKEN if s.id == segment.id else s.text for s in document.segments[:-1]
        ]
        restored = registry.write(back, [Replacement(segment.id, 0, len(TOKEN), segment.text)])
        assert [s.text for s in registry.read("t.csv", restored).segments] == [
            s.text for s in document.segments
        ]


def test_a_cell_knows_its_column_and_place() -> None:
    document = registry.read("t.csv", b"Name,Price\nJane,5\n")
    assert [(s.context.column, s.context.place) for s in document.segments[2:4]] == [
        ("Name", "row 2, column 1"),
        ("Price", "row 2, column 2"),
    ]


def test_a_replacement_does_not_make_a_formula_of_a_cell() -> None:
    document = registry.read("t.csv", b"a,b\nJane=1+1,2\n")
    with pytest.raises(UnwritableReplacement):
        registry.write(document, [Replacement(2, 0, 4, "")])


def test_overlapping_replacements_are_refused() -> None:
    document = registry.read("t.txt", b"Jane Doe")
    with pytest.raises(ValueError, match="overlap"):
        registry.write(document, [Replacement(0, 0, 4, "x"), Replacement(0, 3, 6, "y")])


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60), st.data())
def test_random_spans_of_text(text: str, data: st.DataObject) -> None:
    document = registry.read("a.txt", b"\xef\xbb\xbf" + text.encode())
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    replacements = [Replacement(0, start, end, TOKEN) for start, end in spans]
    out = registry.read("a.txt", registry.write(document, replacements))
    assert out.segments[0].text == apply_to_text(text, replacements)
