"""Sweeping: what the leak check would find is found before, and every finding leaves room for a readable token."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kpo_vault.workflow.sweeping import PART, parts, readable, sweep
from redaction.documents.model import Document, Replacement, Segment, apply_to_text
from redaction.findings import Finding
from redaction.leakcheck import Checker, SensitiveValue
from redaction.tokens import TokenCodec, read_tokens
from redaction.tokens.spelling import Spelling


def _document(*texts: str, spelling: Spelling = Spelling.PLAIN, stored: str | None = None) -> Document:
    segments = tuple(Segment(i, text, spelling=spelling, stored=stored) for i, text in enumerate(texts))
    return Document("a.txt", "text", b"", segments)


def _finding(segment: int, start: int, end: int, entity_type: str = "PERSON") -> Finding:
    return Finding(segment, start, end, entity_type, 0.9, "test")


def _texts(document: Document, findings: tuple[Finding, ...]) -> list[str]:
    return [document.segments[f.segment].text[f.start : f.end] for f in findings]


def test_other_forms_of_a_value_become_findings() -> None:
    document = _document(
        "Anjali Menon-Roy signed.", "For A. Menon-Roy and MENON-ROY, ANJALI", "a menon or a roy"
    )
    swept = sweep([document], [[_finding(0, 0, 16)]])
    assert swept.added == 2
    assert _texts(document, swept.findings[0]) == ["Anjali Menon-Roy", "A. Menon-Roy", "MENON-ROY, ANJALI"]


def test_a_value_over_two_cells_is_found_in_both() -> None:
    document = _document("Anjali Menon-Roy", "Anjali", "Menon-Roy", "and Roy", "", spelling=Spelling.PLAIN)
    [found] = parts([document], [[_finding(0, 0, 16)]])
    assert _texts(document, found) == ["Anjali", "Menon-Roy"]
    assert {finding.recognizer for finding in found} == {PART}


def test_a_replaced_neighbour_joins_nothing() -> None:
    document = _document("Anjali Menon-Roy", "Anjali", "Menon-Roy", "")
    swept = sweep([document], [[_finding(0, 0, 16), _finding(1, 0, 6, "DATE_TIME")]])
    assert _texts(document, swept.findings[0]) == ["Anjali Menon-Roy", "Anjali"]


def test_percent_encoded_values_are_found() -> None:
    link = "http://x.org/q?n=Anjali%20Menon-Roy&z=J%C3%BCrgen+Zi%C3%9F"
    document = _document("Anjali Menon-Roy and J\u00fcrgen Zi\u00df", link, "", spelling=Spelling.URL)
    swept = sweep([document], [[_finding(0, 0, 16), _finding(0, 21, 31)]])
    assert _texts(document, swept.findings[0])[2:] == ["Anjali%20Menon-Roy", "J%C3%BCrgen+Zi%C3%9F"]


def test_numbers_are_found_in_stored_cells() -> None:
    cell = Segment(1, "231.7", stored="231.66")
    document = Document("a.xlsx", "xlsx", b"", (Segment(0, "EUR 231.66"), cell))
    swept = sweep([document], [[_finding(0, 0, 10, "MONEY_TERM")]])
    assert _texts(document, swept.findings[0]) == ["EUR 231.66", "231.7"]


def test_types_that_stay_are_not_swept() -> None:
    document = _document("US 10 871 223 B2", "see US 10 871 223 B2")
    swept = sweep([document], [[_finding(0, 0, 16, "PATENT_NUMBER")]], ["PATENT_NUMBER"])
    assert swept.added == 0


def test_findings_widen_to_words_and_names() -> None:
    document = _document("CodeMultiDescVO pN0(sn) x", "東京太郎です", " (Rao)")
    wide = readable(document, [_finding(0, 9, 15), _finding(0, 18, 19), _finding(1, 2, 4), _finding(2, 0, 5)])
    assert _texts(document, wide) == ["CodeMultiDescVO", "pN0", "太郎", "Rao"]
    soft = _document("Rao\u00ad7 and Rao\u00ad, also 5\u200bRao")
    assert _texts(soft, readable(soft, [_finding(0, 0, 3), _finding(0, 10, 13), _finding(0, 22, 25)])) == [
        "Rao\u00ad7",
        "Rao",
        "5\u200bRao",
    ]
    sheet = _document("Halcyon prices 2024", spelling=Spelling.SHEET_NAME)
    assert _texts(sheet, readable(sheet, [_finding(0, 0, 7)])) == ["Halcyon prices 2024"]


def test_findings_that_touch_are_joined() -> None:
    document = _document("Rao,7788 ends")
    assert _texts(document, readable(document, [_finding(0, 0, 4), _finding(0, 4, 8)])) == ["Rao,7788"]


@given(st.data())
def test_every_token_can_be_read_back(data: st.DataObject) -> None:
    text = data.draw(
        st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=3, max_size=60)
    )
    spans = data.draw(
        st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 12)), min_size=1, max_size=4)
    )
    document = _document(text)
    found = readable(document, [_finding(0, a, min(a + n, len(text))) for a, n in spans])
    assert all(one.end < two.start for one, two in pairwise(found))
    codec = TokenCodec(b"mask")
    tokens = [str(codec.issue("PERSON", number)) for number in range(1, len(found) + 1)]
    changed = apply_to_text(
        text, [Replacement(0, f.start, f.end, t) for f, t in zip(found, tokens, strict=True)]
    )
    read = [str(reading.token) for reading in read_tokens(changed, codec) if reading.verified]
    assert read == tokens


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=12), st.text(max_size=40))
def test_hits_lie_where_they_are_said_to(before: str, value: str, after: str) -> None:
    text = f"{before} {value} {after}"
    for start, end, _ in Checker([SensitiveValue(value)]).find(text):
        assert 0 <= start < end <= len(text)
