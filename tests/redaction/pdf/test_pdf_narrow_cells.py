"""Tables whose columns are narrower than a token: it is folded within its cell, stays readable, and comes back."""

from __future__ import annotations

import io
import re

import pypdfium2
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import SimpleDocTemplate, Table

from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT

ROWS = [
    ["No", "Name", "Born", "By", "Cost"],
    ["1", "Anna Berg", "1961", "AB", "120.00"],
    ["2", "Ola Nordmann", "1972", "ON", "80.50"],
    ["3", "Li Wu", "1984", "LW", "1,099.00"],
]
WIDTHS = [22, 66, 34, 24, 46]


def table(rows=ROWS, *, ruled=True, widths=WIDTHS, height=18):
    target = io.BytesIO()
    style = [("FONTSIZE", (0, 0), (-1, -1), 9), ("ALIGN", (4, 0), (4, -1), "RIGHT")]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    document = SimpleDocTemplate(target, pagesize=A4, invariant=1)
    document.build([Table(rows, colWidths=widths, rowHeights=height, style=style)])
    return target.getvalue()


def tokens_for(document, values):
    text = document.segments[0].text
    edits = []
    for value in values:
        for match in re.finditer(rf"(?<!\w){re.escape(value)}(?!\w)", text):
            edits.append(Replacement(0, *match.span(), f"PERSON-{len(edits) + 10}-K7M2"))
    return sorted(edits, key=lambda edit: edit.start)


def sizes(content, token):
    """The sizes of type in which PDFium finds the letters of a token, and their boxes."""
    with pypdfium2.PdfDocument(content) as pdf:
        text = pdf[0].get_textpage()
        whole = text.get_text_range()
        squeezed = [(i, c) for i, c in enumerate(whole) if c.isalnum()]
        needle = re.sub(r"\W", "", token)
        at = "".join(c for _, c in squeezed).index(needle)
        places = [i for i, _ in squeezed[at : at + len(needle)]]
        boxes = [text.get_charbox(i) for i in places]
        return max(top - bottom for _, bottom, _, top in boxes), boxes


def rules(content):
    """The upright and the level rules of a page."""
    with pypdfium2.PdfDocument(content) as pdf:
        boxes = [o.get_bounds() for o in pdf[0].get_objects() if o.type == 2]
    return (
        sorted((x0 + x1) / 2 for x0, _, x1, _ in boxes if x1 - x0 < 2),
        sorted((y0 + y1) / 2 for _, y0, _, y1 in boxes if y1 - y0 < 2),
    )


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("value", ["1961", "AB", "Ola Nordmann"])
def test_a_token_in_a_narrow_cell_stays_readable_and_in_its_cell(ruled, value):
    source = table(ruled=ruled)
    document = FORMAT.read("a.pdf", source)
    (edit,) = tokens_for(document, [value])
    output = FORMAT.write(document, [edit])
    height, boxes = sizes(output, edit.text)
    assert height > 2.6  # a capital of four points of type
    column = next(
        i for i, cell in enumerate(ROWS[1] if value != "Ola Nordmann" else ROWS[2]) if cell == value
    )
    upright, level = rules(table())
    row = 2 if value == "Ola Nordmann" else 1
    last = upright[column + 1] + (
        0.5 if ruled else 12
    )  # without a rule the free half of the next cell as well
    assert all(upright[column] < x0 and x1 < last for x0, _, x1, _ in boxes)
    assert all(level[-2 - row] < y0 and y1 < level[-1 - row] for _, y0, _, y1 in boxes)


@pytest.mark.parametrize("ruled", [True, False])
def test_tokens_are_read_whole_and_originals_come_back_as_they_were(ruled):
    source = table(ruled=ruled)
    document = FORMAT.read("a.pdf", source)
    edits = tokens_for(
        document, ["Anna Berg", "Ola Nordmann", "Li Wu", "1961", "1972", "1984", "AB", "ON", "LW"]
    )
    originals = {e.text: document.segments[0].text[e.start : e.end] for e in edits}
    returned = FORMAT.read("a.pdf", FORMAT.write(document, edits))
    text = returned.segments[0].text
    back = [Replacement(0, *m.span(), originals[m[0]]) for m in re.finditer(r"PERSON-\d+-K7M2", text)]
    assert len(back) == len(edits)
    restored = FORMAT.write(returned, back)
    assert FORMAT.read("a.pdf", restored).segments[0].text.split() == document.segments[0].text.split()
    for value in originals.values():
        before, after = sizes(source, value), sizes(restored, value)
        assert after[0] == pytest.approx(before[0], rel=0.1)
        assert after[1][0][1] == pytest.approx(before[1][0][1], abs=0.6)  # on its own baseline again


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    names=st.lists(
        st.text("abeilmnorst", min_size=1, max_size=9).map(str.title), min_size=2, max_size=2, unique=True
    ),
    width=st.integers(24, 80),
    ruled=st.booleans(),
)
def test_a_folded_cell_does_not_depend_on_the_removed_name(names, width, ruled):
    assume(all(stringWidth(name, "Helvetica", 9) < width - 12 for name in names))
    outputs = set()
    for name in names:
        rows = [["No", "Who", "Cost"], ["1", name, "12.00"], ["2", "me", "15.00"], ["3", "you", "9.00"]]
        document = FORMAT.read("a.pdf", table(rows, ruled=ruled, widths=[22, width, 46]))
        text = document.segments[0].text
        start = text.index(name, text.index("Cost"))
        output = FORMAT.write(document, [Replacement(0, start, start + len(name), "PERSON-12-K7M2")])
        with pypdfium2.PdfDocument(output) as pdf:
            page = pdf[0].get_textpage()
            outputs.add(
                tuple(tuple(round(x, 1) for x in page.get_charbox(i)) for i in range(page.count_chars()))
            )
    assert len(outputs) == 1
