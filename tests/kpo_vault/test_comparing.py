"""What differs between an original and its output is told where it stands, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpo_vault.cli import main
from kpo_vault.workflow.comparing import Fate, compare, compare_files
from redaction.documents.model import Context, Document, Notice, NoticeKind, Segment, SegmentKind

TOKEN, OTHER = "PERSON-12-K7M2", "ORGANIZATION-3-AB12"


def document(*segments: tuple[str, SegmentKind, Context], notices: tuple[Notice, ...] = ()) -> Document:
    made = tuple(Segment(n, text, kind, context) for n, (text, kind, context) in enumerate(segments))
    return Document("a.txt", "text", b"", made, notices)


def body(*texts: str) -> Document:
    return document(
        *((text, SegmentKind.BODY, Context(place=f"paragraph {n}")) for n, text in enumerate(texts, 1))
    )


def test_a_token_is_one_change_with_its_type_and_both_places():
    found = compare(body("Dear Ms. Menon-Roy, hello"), body(f"Dear {TOKEN}, hello"))
    [change] = found.changes
    assert (change.before, change.after, change.entity_types) == ("Ms. Menon-Roy", TOKEN, ("PERSON",))
    assert change.place == "paragraph 1"
    assert change.original is not None
    assert change.output is not None
    assert (change.original.start, change.original.end) == (5, 18)
    assert (change.output.start, change.output.end) == (5, 5 + len(TOKEN))
    assert "Menon" not in repr(found.changes)


def test_pages_whose_lines_run_otherwise_are_compared_word_by_word():
    def page(number: int, *lines: str) -> list[tuple[str, SegmentKind, Context]]:
        return [(line, SegmentKind.BODY, Context(place=f"page {number}", page=number)) for line in lines]

    before = document(*page(1, "Kestrel GmbH of", "Basel signs."), *page(2, "End of the", "agreement."))
    after = document(*page(1, f"{OTHER}", "of Basel", "signs."), *page(2, "End of the", "agreement."))
    [change] = compare(before, after).changes
    assert (change.before, change.after) == ("Kestrel GmbH", OTHER)


def test_what_nobody_sees_is_told_with_its_fate():
    hidden = Notice(NoticeKind.HIDDEN, "sheet Margin", "a hidden sheet")
    removed = Notice(NoticeKind.REMOVED, "thumbnail", "a small picture of the first page")
    before = document(
        ("Text", SegmentKind.BODY, Context()),
        ("Menon", SegmentKind.METADATA, Context(place="author")),
        ("draft", SegmentKind.COMMENT, Context(place="comment 1")),
        ("old words", SegmentKind.DELETED, Context(place="paragraph 2")),
        notices=(hidden, removed),
    )
    after = document(
        ("Text", SegmentKind.BODY, Context()),
        (TOKEN, SegmentKind.METADATA, Context(place="author")),
        ("draft", SegmentKind.COMMENT, Context(place="comment 1")),
        notices=(hidden,),
    )
    found = {(each.kind, each.place): each for each in compare(before, after).unseen}
    assert {key: each.fate for key, each in found.items()} == {
        ("metadata", "author"): Fate.CHANGED,
        ("comment", "comment 1"): Fate.KEPT,
        ("deleted", "paragraph 2"): Fate.REMOVED,
        ("hidden", "sheet Margin"): Fate.KEPT,
        ("removed", "thumbnail"): Fate.REMOVED,
    }
    assert found["metadata", "author"].after == TOKEN
    assert found["removed", "thumbnail"].note == "a small picture of the first page"


texts = st.lists(st.text(alphabet="ab .,-\n", max_size=20), max_size=8)


@given(texts)
def test_nothing_differs_from_itself(lines: list[str]):
    assert compare(body(*lines), body(*lines)).changes == ()


@given(texts, texts)
def test_places_are_places_of_the_very_texts(before: list[str], after: list[str]):
    left, right = body(*before), body(*after)
    for change in compare(left, right).changes:
        for spot, side, text in (
            (change.original, left, change.before),
            (change.output, right, change.after),
        ):
            assert (spot is None) == (text == "")
            if spot is not None:
                shown = side.segments[spot.segment].text[spot.start : spot.end]
                assert text.startswith(" ".join(shown.split()))


def test_the_command_shows_original_texts_only_on_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("Dear Ms. Menon-Roy", encoding="utf-8")
    other.write_text(f"Dear {TOKEN}", encoding="utf-8")
    assert compare_files(one, other).changes[0].after == TOKEN
    assert main(["compare", str(one), str(other)]) == 0
    printed = capsys.readouterr().out
    assert TOKEN in printed
    assert "Menon" not in printed
    assert main(["compare", str(one), str(other), "--values", "--json"]) == 0
    assert "Menon" in capsys.readouterr().out
    assert main(["compare", str(one), str(tmp_path)]) == 2
