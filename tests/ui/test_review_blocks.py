"""Findings are counted in code points of a segment, Qt counts UTF-16 units of a line: both ways must agree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from redaction.documents.model import Segment
from ui.review.blocks import LONGEST, TextBlocks, units

texts = st.lists(
    st.text(st.sampled_from("ab é\u00ad\U0001f600\U00010348\n\r\u2028\u2029\x0b\x0c\ufdd0𝔘"), max_size=40),
    max_size=6,
)


def segments_of(values: list[str]) -> list[Segment]:
    return [Segment(number, value) for number, value in enumerate(values)]


@given(texts, st.data())
def test_every_span_is_found_again(values, data):
    segments = segments_of(values)
    blocks = TextBlocks(segments)
    for segment in segments:
        if not segment.text:
            continue
        start = data.draw(st.integers(0, len(segment.text) - 1))
        end = data.draw(st.integers(start + 1, len(segment.text)))
        shown = ""
        for place in blocks.places(segment.id, start, end):
            block = blocks.blocks[place.block]
            line = segment.text[block.start : block.end].encode("utf-16-le")
            shown += line[2 * place.start : 2 * place.end].decode("utf-16-le")
            assert blocks.character(place.block, place.start) == (segment.id, max(start, block.start))
        breaks = str.maketrans("", "", "\n\r\u2028\u2029")
        assert shown.translate(breaks) == segment.text[start:end].translate(breaks)


@given(texts)
def test_qt_makes_the_same_lines(qapp, values):
    blocks = TextBlocks(segments_of(values))
    view = QPlainTextEdit()
    view.setPlainText(blocks.text())
    if not blocks.blocks:
        return
    assert view.document().blockCount() == len(blocks.blocks)
    block = view.document().firstBlock()
    for expected in blocks.blocks:
        source = values[expected.segment][expected.start : expected.end]
        assert block.length() - 1 == units(source)
        block = block.next()


def test_long_paragraphs_are_cut_at_blanks():
    text = ("word " * 4000).strip()
    blocks = TextBlocks([Segment(0, text)])
    assert len(blocks.blocks) > 1
    assert all(block.end - block.start <= LONGEST for block in blocks.blocks)
    assert "".join(text[block.start : block.end] for block in blocks.blocks) == text
    assert [block.first for block in blocks.blocks] == [True] + [False] * (len(blocks.blocks) - 1)
    assert blocks.block_of(0, LONGEST * 2) >= 2


def test_selection_across_an_emoji_maps_back(qtbot):
    from redaction.documents.model import Document
    from ui.review.document_view import DocumentView
    from ui.theme import Mode, Theme

    theme = Theme(Mode.LIGHT)
    view = DocumentView(theme)
    qtbot.addWidget(view)
    document = Document("a.txt", "text", b"", (Segment(0, "first"), Segment(1, "😀 Anna 😀 Berg")))
    view.show_document(document, ())
    cursor = view.textCursor()
    base = view.document().findBlockByNumber(1).position()
    cursor.setPosition(base + 3)
    cursor.setPosition(base + 7, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == (1, 2, 6)
