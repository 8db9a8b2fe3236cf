"""Hebrew and Arabic: read in the order of speech, found, replaced in place, and shown again as they were."""

from __future__ import annotations

import io
import re
import unicodedata

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT
from redaction.documents.pdf.right_to_left import as_shown, shape, turned
from redaction.documents.pdf.token_font import font_bytes

HEBREW = 'תשלום בסך 12,500 ש"ח ישולם על ידי משה כהן לבנק.'
ARABIC = "وقع أحمد منصور العقد في 3 مايو 2024 مع Acme Ltd."
TOKEN = "PERSON-12-K7M2"


def page(*lines):
    """A page with lines drawn from left to right, as every producer leaves them, even on the right."""
    target = io.BytesIO()
    pdfmetrics.registerFont(TTFont("Whole", io.BytesIO(font_bytes())))
    canvas = Canvas(target, invariant=1)
    canvas.setFont("Whole", 12)
    for number, line in enumerate(lines):
        canvas.drawRightString(520, 700 - 20 * number, as_shown(line))
    canvas.save()
    return target.getvalue()


def body(content):
    return FORMAT.read("a.pdf", content).segments[0].text


def replaced(content, old, new):
    document = FORMAT.read("a.pdf", content)
    edits = [
        Replacement(s.id, m.start(), m.end(), new)
        for s in document.segments
        for m in re.finditer(re.escape(old), s.text)
    ]
    assert edits
    return FORMAT.write(document, edits)


def letters(text):
    return unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("line", [HEBREW, ARABIC, "משה כהן", "Signed by משה כהן in Tel Aviv"])
def test_lines_are_read_in_the_order_of_speech(line):
    assert letters(body(page(line))) == line


@pytest.mark.parametrize(("line", "name"), [(HEBREW, "משה כהן"), ("Signed by משה כהן on 4 May", "משה כהן")])
def test_a_name_goes_and_comes_back(line, name, find_traces):
    source = page(line, "שורה אחרת לגמרי")
    output = replaced(source, name, TOKEN)
    assert body(output).split("\n")[0] == line.replace(name, TOKEN)
    assert find_traces(output, name) == []
    assert find_traces(output, name[::-1]) == []
    assert body(replaced(output, TOKEN, name)) == body(source)


def test_an_arabic_name_comes_back_in_letters_that_join():
    name = letters(shape("منصور"))
    source = page(ARABIC)
    read = FORMAT.read("a.pdf", source).segments[0].text
    start = letters(read).index(name)
    document = FORMAT.read("a.pdf", source)
    output = FORMAT.write(document, [Replacement(0, start, start + len(name), TOKEN)])
    back = replaced(output, TOKEN, name)
    assert letters(body(back)) == ARABIC


def test_the_line_stays_even_on_the_right():
    source = page(HEBREW, "שורה אחרת לגמרי", "ועוד שורה אחת")
    with pikepdf.open(io.BytesIO(replaced(source, "משה כהן", TOKEN))) as pdf:
        data = pdf.pages[0].Contents.read_bytes()
    start = min(float(x) for x in re.findall(rb"1 0 0 1 ([\d.]+) 700 Tm", data))
    assert start != int(start / 36) * 36, "set against the margin, not on the grid"


def test_arabic_letters_join():
    assert shape("بيت") == "\ufe91\ufef4\ufe96"
    assert shape("دار") == "\ufea9\ufe8d\ufead"  # none of them joins the next


@given(st.lists(st.sampled_from(["א", "ב", "a", "B", "1", "2", " ", ",", "(", "."]), max_size=14))
def test_turning_is_a_permutation(atoms):
    assert sorted(turned(atoms)) == list(range(len(atoms)))


@pytest.mark.parametrize("text", [HEBREW, "אבג abc דהו 12.5 זח", "abc אבג 12 דהו def", "PERSON-12-K7M2 אב"])
def test_turning_twice_changes_nothing(text):
    once = [text[place] for place in turned(text)]
    assert "".join(once[place] for place in turned(once)) == text
