"""Dates: every way of writing them is kept, and a shift can be undone letter by letter."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.operators import NotApplicable, date_shift
from redaction.operators.dates import read_date, write_date


@pytest.mark.parametrize(
    ("text", "shifted"),
    [
        ("3 March 2024", "21 March 2024"),
        ("3rd March 2024", "21st March 2024"),
        ("3rd of March, 2024", "21st of March, 2024"),
        ("3rd day of March 2024", "21st day of March 2024"),
        ("March 3, 2024", "March 21, 2024"),
        ("March 3rd, 2024", "March 21st, 2024"),
        ("MARCH 31, 2024", "APRIL 18, 2024"),
        ("Mar. 31 2024", "Apr. 18 2024"),
        ("Sept 20, 2023", "Oct 8, 2023"),
        ("31-Dec-2023", "18-Jan-2024"),
        ("03MAR2024", "21MAR2024"),
        ("3-mar-24", "21-mar-24"),
        ("2024-02-20", "2024-03-09"),
        ("2024/2/3", "2024/2/21"),
        ("2024-02-20T10:31:00Z", "2024-03-09T10:31:00Z"),
        ("2024-02-20 10:31", "2024-03-09 10:31"),
        ("20240220", "20240309"),
        ("13.04.2024", "01.05.2024"),
        ("13/4/99", "1/5/99"),
        ("04/13/2024", "05/01/2024"),
        ("Sunday, 3 March 2024", "Thursday, 21 March 2024"),
        ("Sun 3 Mar 2024 at 10:30 am", "Thu 21 Mar 2024 at 10:30 am"),
        ("3 March", "21 March"),
        ("December 20", "January 7"),
        ("29 February", "18 March"),
        (" 3 March 2024 ", " 21 March 2024 "),
    ],
)
def test_a_date_keeps_its_writing(text: str, shifted: str) -> None:
    assert date_shift.apply(text, "DATE_TIME", {"days": 18}) == shifted
    style = date_shift.style_of(text)
    assert date_shift.restore(shifted, "DATE_TIME", {"days": 18, "style": style}) == text


@pytest.mark.parametrize(
    "text",
    [
        "next Tuesday",
        "March 2024",
        "2024",
        "Q3 2024",
        "30 February 2024",
        "31/31/2024",
        "",
        "Monday, 3 March 2024",
        "3st May 2024",
        "12.5",
        "1/2",
        "2024-13-01",
        "three days",
        "31 April",
    ],
)
def test_what_is_no_full_date_is_not_shifted(text: str) -> None:
    with pytest.raises(NotApplicable) as caught:
        date_shift.apply(text, "DATE_TIME", {"days": 18})
    assert text not in str(caught.value) or not text


@pytest.mark.parametrize("days", [None, 0, "18", True, 10**9])
def test_a_shift_needs_days(days: object) -> None:
    with pytest.raises(NotApplicable):
        date_shift.apply("3 March 2024", "DATE_TIME", {"days": days})


def test_the_first_number_is_the_day_unless_told_or_impossible() -> None:
    assert read_date("3/4/2024").day == date(2024, 4, 3)  # type: ignore[union-attr]
    assert read_date("3/4/2024", day_first=False).day == date(2024, 3, 4)  # type: ignore[union-attr]
    assert read_date("3/14/2024").day == date(2024, 3, 14)  # type: ignore[union-attr]


STYLES = [
    "{d} {Month} {yyyy}", "{dd} {Month} {yyyy}", "{d}{th} of {Month}, {yyyy}", "{Month} {d}, {yyyy}", "{Mon} {d}, {yyyy}",
    "{MONTH} {d}{TH}, {yyyy}", "{d}-{Mon}-{yyyy}", "{dd}{MON}{yyyy}", "{yyyy}-{mm}-{dd}", "{yyyy}{mm}{dd}",
    "{d}/{m}/{yyyy}", "{dd}.{mm}.{yyyy}", "{dd}/{mm}/{yy}", "{Weekday}, {d} {Month} {yyyy}", "{Wkd} {d} {mon} {yyyy}",
    "{yyyy}-{mm}-{dd}T08:00:00+01:00", "{d}.{m}.{yy}",
]  # fmt: skip


@given(
    st.dates(date(1930, 1, 1), date(2060, 1, 1)),
    st.sampled_from(STYLES),
    st.integers(-3650, 3650).filter(bool),
    st.booleans(),
)
def test_every_shift_is_undone_exactly(day: date, style: str, days: int, day_first: bool) -> None:
    text = write_date(day, style)
    parameters = {"days": days, "day_first": day_first}
    shifted = date_shift.apply(text, "DATE_TIME", parameters)
    assert shifted != text
    undo = parameters | {"style": date_shift.style_of(text, day_first=day_first)}
    assert date_shift.restore(shifted, "DATE_TIME", undo) == text


@given(st.dates(date(1970, 1, 1), date(2060, 1, 1)), st.sampled_from(STYLES[:10]), st.integers(1, 400))
def test_intervals_remain(day: date, style: str, days: int) -> None:
    first = read_date(date_shift.apply(write_date(day, style), "DATE_TIME", {"days": days}))
    later = read_date(date_shift.apply(write_date(day + timedelta(17), style), "DATE_TIME", {"days": days}))
    assert first is not None
    assert later is not None
    assert later.day - first.day == timedelta(17)


@given(st.text(max_size=40))
def test_any_text_can_be_asked(text: str) -> None:
    written = read_date(text)
    assert written is None or write_date(written.day, written.style) == text
