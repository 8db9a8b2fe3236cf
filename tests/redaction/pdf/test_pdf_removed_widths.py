"""The attack on glyph positions: of two files that differ in a name's width alone the outputs must not differ.

After Bland, Iyer, Levchenko, "Story Beyond the Eye" (PETS 2023): whoever knows the fonts computes where the rest of a
line would stand for each candidate name. Outputs may differ by whole steps of the grid of 36 points, by nothing else.
"""

from __future__ import annotations

import io
import itertools
import re

import pikepdf
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

GRID = 36
SIZE = 11
LEFT, RIGHT = 72.0, 540.0
NAMES = ["Ana Li", "Anastasia Featherstonehaugh", "Bo Wu", "Maximilian Wolfowitz"]
BEFORE, AFTER = "This agreement between", "and the other party is made today"


def width(text):
    return stringWidth(text, "Helvetica", SIZE)


def sentence(name):
    return f"{BEFORE} {name} {AFTER}"


def spread(text):
    """The word spacing that fills the line."""
    return (RIGHT - LEFT - width(text)) / text.count(" ")


def justified(name):
    text = sentence(name)
    return (
        f"BT /F1 {SIZE} Tf 72 700 Td {spread(text):.4f} Tw ({text}) Tj 0 Tw 0 -14 Td (The next line.) Tj ET"
    )


def justified_by_characters(name):
    text = sentence(name)
    gap = (RIGHT - LEFT - width(text)) / len(text)
    return f"BT /F1 {SIZE} Tf 14 TL 72 700 Td {gap:.4f} Tc ({text}) Tj T* 0 Tc (The next line.) Tj ET"


def condensed(name):
    text = sentence(name)
    scale = 100 * (RIGHT - LEFT) / width(text)
    return f"BT /F1 {SIZE} Tf {scale:.3f} Tz 72 700 Td ({text}) Tj ET BT /F1 {SIZE} Tf 100 Tz 72 650 Td (Next) Tj ET"


def quotation_marks(name):
    text = sentence(name)
    return f'BT /F1 {SIZE} Tf 14 TL 72 700 Td {spread(text):.4f} 0 ({text}) " 0 0 (The next line.) " ET'


def kerned(name):
    text = sentence(name)
    kern = -1000 * spread(text) / SIZE
    words = " ".join(f"({word} ) {kern:.3f}" for word in text.split())
    return f"BT /F1 {SIZE} Tf 72 700 Td [{words}] TJ 0 -14 Td (The next line.) Tj ET"


def words_by_td(name):
    text = sentence(name)
    parts, last = [], 0.0
    place = 0.0
    for word in text.split():
        parts.append(f"{place - last:.3f} 0 Td ({word}) Tj")
        last = place
        place += width(word) + width(" ") + spread(text)
    return f"BT /F1 {SIZE} Tf 72 700 Td {' '.join(parts)} ET BT /F1 {SIZE} Tf 72 650 Td (Next) Tj ET"


def words_by_tm(name):
    text = sentence(name)
    place = LEFT
    parts = []
    for word in text.split():
        parts.append(f"BT /F1 {SIZE} Tf 1 0 0 1 {place:.3f} 700 Tm ({word}) Tj ET")
        place += width(word + " ")
    return "\n".join(parts)


def centred(name):
    text = sentence(name)
    other = "A short title above"
    return (
        f"BT /F1 {SIZE} Tf 1 0 0 1 {306 - width(other) / 2:.3f} 720 Tm ({other}) Tj "
        f"1 0 0 1 {306 - width(text) / 2:.3f} 700 Tm ({text}) Tj ET BT /F1 {SIZE} Tf 60 600 Td (Margin) Tj ET"
    )


def right_aligned(name):
    text = sentence(name)
    return f"BT /F1 {SIZE} Tf 1 0 0 1 {RIGHT - width(text):.3f} 700 Tm ({text}) Tj ET BT /F1 {SIZE} Tf 60 600 Td (M) Tj ET"


def followed_after_a_gap(name):
    """A date three ems after the name, wherever that ends."""
    place = LEFT + width(f"Signed {name}") + 3 * SIZE
    return f"BT /F1 {SIZE} Tf 72 700 Td (Signed {name}) Tj 1 0 0 1 {place:.3f} 700 Tm (on 4 May) Tj ET"


def clipped(name):
    return (
        f"q 72 696 {width(name):.3f} 14 re W n BT /F1 {SIZE} Tf 72 700 Td ({name}) Tj ET Q "
        f"BT /F1 {SIZE} Tf 72 650 Td (Next) Tj ET"
    )


def highlighted(name):
    start = LEFT + width("Dear ")
    return (
        f"1 1 0 rg {start:.3f} 697 {width(name):.3f} 12 re f 0 g "
        f"BT /F1 {SIZE} Tf 72 700 Td (Dear {name}, hello) Tj ET {start:.3f} 698 m {start + width(name):.3f} 698 l S"
    )


LINES = [
    justified,
    justified_by_characters,
    condensed,
    quotation_marks,
    kerned,
    words_by_td,
    words_by_tm,
    centred,
    right_aligned,
    followed_after_a_gap,
    clipped,
    highlighted,
]


def numbers_and_rest(content):
    """The numbers outside strings, and everything else."""
    pieces = re.split(rb"(<[0-9a-f]*>|(?<![\w.])-?\d+\.?\d*(?![\w.]))", content)
    numbers = [float(p) for p in pieces if re.fullmatch(rb"-?\d+\.?\d*", p)]
    rest = [p for p in pieces if not re.fullmatch(rb"-?\d+\.?\d*", p)]
    return numbers, rest


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.__name__)
def test_nothing_tells_the_width_of_a_removed_name(line, one_page, protect):
    contents = []
    for name in NAMES:
        output = protect(one_page(line(name).encode()), name)
        with pikepdf.open(io.BytesIO(output)) as pdf:
            contents.append(pdf.pages[0].Contents.read_bytes())
    for first, second in itertools.pairwise(contents):
        (numbers, rest), (others, other_rest) = numbers_and_rest(first), numbers_and_rest(second)
        assert rest == other_rest
        assert len(numbers) == len(others)
        steps = [abs(a - b) / GRID for a, b in zip(numbers, others, strict=True)]
        assert all(abs(step - round(step)) < 1e-3 for step in steps), (first, second)
