"""Restoring documents: what is put back, what is only proposed, what is reported."""

from __future__ import annotations

import json
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.documents import registry
from redaction.documents.model import Context, Document, Segment, SegmentKind, apply_to_text
from redaction.restore import Codebook, RestoreReport, RestoreStatus, Surface, restore_document
from redaction.restore.distance import edit_distance
from redaction.tokens import Spelling, Token, TokenCodec, spell, variant_of

CODEC = TokenCodec(b"\x07\x15\x03\x1a")
OTHER = TokenCodec(b"\x08\x15\x03\x1a")
MENON = CODEC.issue("PERSON", 12)
MENON_SHORT = CODEC.issue("PERSON", 12, "b")
ACME = CODEC.issue("ORGANIZATION", 3)
RECORD = CODEC.issue("MEDICAL_RECORD_NUMBER", 704_511)
AMOUNT = CODEC.issue("MONEY_TERM", 9)
BOOK = Codebook(
    CODEC,
    {
        MENON: Surface("Anjali Menon-Roy"),
        MENON_SHORT: Surface("A. M.-R."),
        ACME: Surface("Acme/Zenith Ltd"),
        RECORD: Surface("MRN 00-771"),
        AMOUNT: Surface("€ 4,500.00", "4500"),
    },
)


def document(*texts: str, spelling: Spelling = Spelling.PLAIN) -> Document:
    segments = tuple(
        Segment(index, text, context=Context(place=f"line {index + 1}"), spelling=spelling)
        for index, text in enumerate(texts)
    )
    return Document("returned.txt", "txt", b"", segments)


def restored(
    *texts: str, accept: bool = False, spelling: Spelling = Spelling.PLAIN
) -> tuple[list[str], RestoreReport]:
    source = document(*texts, spelling=spelling)
    restoration = restore_document(source, BOOK, accept_corrections=accept)
    after = [
        apply_to_text(segment.text, [r for r in restoration.replacements if r.segment == segment.id])
        for segment in source.segments
    ]
    return after, restoration.report


def statuses(report: RestoreReport) -> list[RestoreStatus]:
    return [item.status for item in report.items]


def test_each_form_comes_back_exactly() -> None:
    texts, report = restored(f"{MENON} ({MENON_SHORT}), chart {RECORD}, signed for {ACME}’s board")
    assert texts == ["Anjali Menon-Roy (A. M.-R.), chart MRN 00-771, signed for Acme/Zenith Ltd’s board"]
    assert report.counts()[RestoreStatus.RESTORED] == 4
    assert report.complete


@pytest.mark.parametrize(
    "text",
    [
        "person-12b-{}",
        "PERSON–12b–{}",
        "PERSON12b{}",
        "PERSON-\n> 12b-{}",
        "PERSON%2D12b%2D{}",
        "PERS0N-l2b-{}",
        "PERSON_12B_{}",
    ],
)
def test_harmless_edits_are_undone_without_asking(text: str) -> None:
    texts, report = restored(f"by {text.format(MENON_SHORT.check)}, and others")
    assert texts == ["by A. M.-R., and others"]
    assert report.complete


@pytest.mark.parametrize(
    "edited",
    [
        f"PERSON-12b-{MENON_SHORT.check[:3]}", f"PERSON-12b-{MENON_SHORT.check}7", f"PERSON-21b-{MENON_SHORT.check}",
        f"PERSON-12c-{MENON_SHORT.check}", f"PERSN-12b-{MENON_SHORT.check}", f"PERSON-12b-{MENON_SHORT.check[::-1][:2][::-1]}{'ZZ'}",
    ],
)  # fmt: skip
def test_damaged_tokens_are_proposed_and_restored_only_on_acceptance(edited: str) -> None:
    if edited.endswith("ZZ"):
        edited = f"PERSON-12b-{MENON_SHORT.check[:2]}ZZ"
    before = f"see {edited} there"
    texts, report = restored(before)
    assert texts == [before]
    assert statuses(report) == [RestoreStatus.ALTERED]
    assert report.items[0].proposal == str(MENON_SHORT)
    assert not report.complete
    texts, report = restored(before, accept=True)
    assert texts == ["see A. M.-R. there"]
    assert report.complete


def test_a_short_reference_is_proposed_for_the_main_form() -> None:
    texts, report = restored("ask PERSON-12 or Person-12")
    assert texts == ["ask PERSON-12 or Person-12"]
    assert [(i.status, i.proposal) for i in report.items] == [(RestoreStatus.SHORT, str(MENON))] * 2
    assert restored("ask PERSON-12", accept=True)[0] == ["ask Anjali Menon-Roy"]


def test_several_tokens_in_one_word_are_not_guessed() -> None:
    texts, _ = restored("PERSON-12 and -13", accept=True)
    assert texts == ["Anjali Menon-Roy and -13"]


def test_valid_but_never_issued_is_unknown() -> None:
    invented = CODEC.issue("PERSON", 13)
    texts, report = restored(f"{invented} and PERSON-99", accept=True)
    assert texts == [f"{invented} and PERSON-99"]
    assert statuses(report) == [RestoreStatus.UNKNOWN] * 2


def test_another_matters_token_is_foreign() -> None:
    foreign = OTHER.issue("US_SSN", 77)
    texts, report = restored(f"{foreign}", accept=True)
    assert texts == [str(foreign)]
    assert statuses(report) == [RestoreStatus.FOREIGN]


@given(st.sampled_from(["PERSON", "ORGANIZATION", "US_SSN"]), st.integers(1, 999_999))
def test_foreign_tokens_are_never_restored_silently(entity_type: str, number: int) -> None:
    foreign = OTHER.issue(entity_type, number)
    assert restored(f"x {foreign} y")[0] == [f"x {foreign} y"]


def test_prose_is_left_alone() -> None:
    prose = (
        "Person 12, the 12-person team and ISO-9001-2015, date_time, PERSON OF INTEREST, 3 person-12 months"
    )
    texts, report = restored(prose, accept=True)
    assert texts == [prose]
    assert report.items == ()


def test_missing_and_duplicated_tokens_are_told() -> None:
    source = document(f"{MENON}, {MENON}, {ACME}")
    report = restore_document(source, BOOK, expected={MENON: 1, ACME: 2, RECORD: 1}).report
    assert [item.text for item in report.of(RestoreStatus.MISSING)] == [str(RECORD)]
    assert [item.text for item in report.of(RestoreStatus.DUPLICATED)] == [str(MENON)]
    assert not report.complete
    report = restore_document(source, BOOK, expected=[MENON, ACME]).report
    assert report.complete
    assert statuses(report) == [RestoreStatus.RESTORED] * 3


def test_a_proposed_token_is_not_missing() -> None:
    report = restore_document(document("PERSON-12"), BOOK, expected=[MENON]).report
    assert statuses(report) == [RestoreStatus.SHORT]


def test_a_whole_cell_gets_its_stored_value_back() -> None:
    whole = restore_document(document(str(AMOUNT)), BOOK).replacements
    assert [(r.text, r.stored) for r in whole] == [("€ 4,500.00", "4500")]
    part = restore_document(document(f"about {AMOUNT}"), BOOK).replacements
    assert [(r.text, r.stored) for r in part] == [("€ 4,500.00", None)]


def test_a_token_over_two_lines_is_restored_and_one_over_two_cells_proposed() -> None:
    text = str(RECORD)
    texts, report = restored("before " + text[:-6], text[-6:] + " after")
    assert texts == ["before MRN 00-771", " after"]
    assert report.complete
    cells = tuple(Segment(i, part, kind=SegmentKind.CELL) for i, part in enumerate((text[:-6], text[-6:])))
    source = Document("a.csv", "csv", b"", cells)
    asked = restore_document(source, BOOK)
    assert not asked.replacements
    assert [(i.status, i.proposal) for i in asked.report.items] == [(RestoreStatus.ALTERED, text)]
    accepted = restore_document(source, BOOK, accept_corrections=True)
    assert [r.text for r in accepted.replacements] == ["MRN 00-771", ""]


@pytest.mark.parametrize(
    ("marked", "after"),
    [
        ("PERSON**-12b-**{}", "A. M.-R."),
        ("<b>PERSON</b>-12b-{}", "<b>A. M.-R.</b>"),
        ("PERSON-<i>12b-{}</i>", "A. M.-R.<i></i>"),
        ("<b>PERSON-12b</b><b>-{}</b>", "<b>A. M.-R.</b>"),
        ("PERSON<br/>-12b-{}", "A. M.-R."),
        ("*PERSON*-12b-{}", "*A. M.-R.*"),
        ("PERSON-`12b`-{}", "A. M.-R."),
    ],
)
def test_markup_in_a_token_keeps_its_counterparts(marked: str, after: str) -> None:
    texts, report = restored(f"by {marked.format(MENON_SHORT.check)}.")
    assert texts == [f"by {after}."]
    assert report.complete


def test_halves_in_different_kinds_of_text_are_no_token() -> None:
    text = str(RECORD)
    segments = (Segment(0, text[:-5]), Segment(1, text[-5:], kind=SegmentKind.COMMENT))
    report = restore_document(Document("a.txt", "txt", b"", segments), BOOK).report
    assert all(item.proposal != text or item.status is not RestoreStatus.RESTORED for item in report.items)
    assert not any(item.restored for item in report.items)


def test_a_place_that_forbids_the_original_keeps_the_token() -> None:
    name = spell(ACME, Spelling.SHEET_NAME)
    texts, report = restored(name, spelling=Spelling.SHEET_NAME)
    assert texts == [name]
    assert statuses(report) == [RestoreStatus.MISPLACED]
    assert restored(f"x_{spell(MENON, Spelling.IDENTIFIER)}", spelling=Spelling.IDENTIFIER)[0] == [
        f"x_{spell(MENON, Spelling.IDENTIFIER)}"
    ]
    assert restored(f"mailto:{MENON}", spelling=Spelling.URL)[0] == ["mailto:Anjali%20Menon-Roy"]


def test_the_report_holds_no_original_and_goes_to_json() -> None:
    _, first = restored(f"{MENON} PERSON-12 {OTHER.issue('US_SSN', 5)}", accept=True)
    merged = RestoreReport.merge([first, restored(str(ACME))[1]])
    text = json.dumps(merged.to_json())
    assert json.loads(text)["counts"]["restored"] == 2
    for original in ("Anjali", "Acme"):
        assert original not in text
        assert original not in repr(merged)
    assert "Anjali" not in repr(BOOK)
    assert "Anjali" not in repr(BOOK.surface(MENON))


def test_a_codebook_takes_only_its_own_matters_tokens() -> None:
    with pytest.raises(ValueError, match="another matter"):
        Codebook(CODEC, {OTHER.issue("PERSON", 1): Surface("x")})


@given(st.text(max_size=12), st.text(max_size=12))
def test_edit_distance_is_a_distance(a: str, b: str) -> None:
    assert edit_distance(a, b) == edit_distance(b, a)
    assert (edit_distance(a, b) == 0) == (a == b)
    assert edit_distance(a, b) <= max(len(a), len(b))
    assert edit_distance("ab" + a, "ba" + a) <= 1


words = st.lists(
    st.sampled_from(["the", "party", "of", "1.", "PERSON", "-", "§", "\n", "“x”", "über"]), max_size=4
).map(" ".join)


@given(st.lists(st.tuples(words, st.sampled_from([MENON, MENON_SHORT, ACME, RECORD, AMOUNT])), max_size=8))
def test_protect_then_restore_gives_the_original(parts: list[tuple[str, Token]]) -> None:
    original = "".join(f"{word} ({BOOK.surface(token).text}), " for word, token in parts)
    protected = "".join(f"{word} ({token}), " for word, token in parts)
    texts, report = restored(protected)
    assert texts == [original]
    assert all(
        status is RestoreStatus.RESTORED for status in statuses(report) if status is not RestoreStatus.SHORT
    )


def test_twenty_thousand_tokens_in_three_hundred_pages() -> None:
    chance = random.Random(3)
    issued = [CODEC.issue("PERSON", n, variant_of(n % 5)) for n in chance.sample(range(1, 999_999), 5_000)]
    book = Codebook(CODEC, {token: Surface(f"Name {token.number}") for token in issued})
    filler = "The parties agree, in the interest of all, to the terms of clause 12 and its annexes. "
    pages = ["".join(f"{filler}{chance.choice(issued)} " for _ in range(67)) for _ in range(300)]
    source = document(*pages)
    started = time.process_time()
    restoration = restore_document(source, book)
    assert time.process_time() - started < 10
    assert len(restoration.replacements) == 300 * 67
    assert restoration.report.complete


@pytest.mark.parametrize("name", ["a.txt", "a.eml"])
def test_places_of_plain_text_name_the_line(name: str) -> None:
    text = f"one\r\ntwo\r\n\r\nfour {MENON}\r\n"
    content = text if name == "a.txt" else f"Subject: x\r\n\r\n{text}"
    document = registry.read(name, content.encode())
    report = restore_document(document, BOOK).report
    assert [item.place for item in report.items] == ["line 4" if name == "a.txt" else "body, line 4"]
