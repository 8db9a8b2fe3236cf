"""Rows of protected tables: found by values of one row that stand together, in any spelling."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.detection.register import ProtectedTable, Register
from redaction.detection.register.rows import RowMatcher
from redaction.detection.register.table_index import build_table
from redaction.detection.register.values import cell_key, column_reading, key_of_letters, telling, typed_keys
from redaction.documents.model import Context, Segment, SegmentKind
from redaction.findings import Finding

KEY = b"k" * 32
HEADER = ("Supplier", "Country", "Account no", "Price", "Since")
ROWS = (
    ("Brightwater Chemicals GmbH", "Germany", "00451988123", "1,234.50", "2019-03-05"),
    ("Ostrava Pigmenty s.r.o.", "Czechia", "00771234567", "98.75", "2020-11-30"),
    ("Kinzua Resins Inc.", "Germany", "00918273645", "412.20", "2021-07-14"),
    ("Roy, Anjali", "India", "00112358132", "77.10", "2022-01-09"),
    *((f"Filler {n} Works", "Germany", f"0055500{n:04}", "2024.00", "2024-01-01") for n in range(40)),
)
TYPES = {"Supplier": "SUPPLIER_CUSTOMER", "Account no": "BANK_ACCOUNT"}


def table(**options) -> ProtectedTable:
    return build_table("suppliers", "u1", KEY, HEADER, ROWS, types=TYPES, **options)


TABLE = table(unique=("Account no",))
MATCHER = RowMatcher([TABLE])


def found(text: str) -> list[str]:
    return [
        text[f.start : f.end] for f in sorted(MATCHER.findings([Segment(0, text)]), key=lambda f: f.start)
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Brightwater Chemicals GmbH asks 1,234.50", ["Brightwater Chemicals GmbH", "1,234.50"]),
        ("1.234,50 EUR to BRIGHTWATER\nCHEMICALS", ["1.234,50", "BRIGHTWATER\nCHEMICALS"]),
        ("on 5 March 2019 brightwater-chemicals gmbh", ["5 March 2019", "brightwater-chemicals gmbh"]),
        ("Ostrava Pigmenty since 30/11/2020", ["Ostrava Pigmenty", "30/11/2020"]),
        ("Óstrava Pigmenty, 30 de noviembre de 2020", ["Óstrava Pigmenty", "30 de noviembre de 2020"]),
        ("Anjali Roy got 77.1 last week", ["Anjali Roy", "77.1"]),
        ("no other column: 0091-8273-645", ["0091-8273-645"]),
        ("Kinzua Resins in Germany", ["Kinzua Resins", "Germany"]),
    ],
)
def test_values_of_one_row_that_stand_together(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "Brightwater Chemicals alone",
        "Brightwater Chemicals asks 98.75",
        "Germany in 2024, for 2024.00",
        "77.10 for it " + "word " * 130 + "Anjali Roy",
        "412.20\n" + "word\n" * 40 + "Kinzua Resins",
        "",
    ],
)
def test_what_names_no_row_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_types_and_explanations_are_the_columns() -> None:
    text = "Kinzua Resins Inc. at 412.20"
    supplier, price = sorted(MATCHER.findings([Segment(0, text)]), key=lambda f: f.start)
    assert (supplier.entity_type, price.entity_type) == ("SUPPLIER_CUSTOMER", "EXACT_ROW")
    assert supplier.explanation == "row of table 'suppliers': 2 of 5 columns within 6 words"
    assert supplier.recognizer == "tables"


def test_cells_of_one_row_are_near_however_much_stands_between() -> None:
    def cells(row: int) -> list[Segment]:
        texts = ["Kinzua Resins Inc.", "lorem ipsum " * 25, "412.20"]
        return [
            Segment(
                i, text, SegmentKind.CELL, Context(place=f"sheet 1, cell {'ABC'[i]}{row if i < 2 else 7}")
            )
            for i, text in enumerate(texts)
        ]

    assert {f.segment for f in MATCHER.findings(cells(7))} == {0, 2}
    assert MATCHER.findings(cells(8)) == []


def test_three_columns_may_be_asked_for() -> None:
    matcher = RowMatcher([table(least=3)])
    assert matcher.findings([Segment(0, "Kinzua Resins Inc. at 412.20")]) == []
    assert len(matcher.findings([Segment(0, "Kinzua Resins Inc. at 412.20, 00918273645")])) == 3


def test_only_the_named_columns_are_kept() -> None:
    matcher = RowMatcher([table(columns=("Supplier", "Since"))])
    assert matcher.findings([Segment(0, "Kinzua Resins Inc. at 412.20")]) == []
    assert len(matcher.findings([Segment(0, "Kinzua Resins Inc. on 2021-07-14")])) == 2


def test_no_value_can_be_read_or_tested_without_the_key() -> None:
    content = pickle.dumps(Register(tables=(TABLE,)))
    for row in ROWS[:4]:
        for value in row:
            assert value.encode() not in content
            assert cell_key(value, column_reading([])).encode() not in content
    other = build_table("suppliers", "u1", b"o" * 32, HEADER, ROWS)
    assert not set(_chunks(other.digests)) & set(_chunks(TABLE.digests))
    assert "Supplier" not in repr(TABLE) + repr(TABLE.columns)


def _chunks(digests: bytes) -> list[bytes]:
    return [digests[i : i + 8] for i in range(0, len(digests), 8)]


@pytest.mark.parametrize(
    ("cells", "text", "key"),
    [
        (["1.234,50", "3,20"], "1.234,50", "#1234.5"),
        (["1,234.50"], "$ 1,234.50", "#1234.5"),
        (["7"], "007", "#7"),
        (["x"], "(1,200.00)", "#1200"),
        (["31/12/2024"], "03/04/2024", "@2024-04-03"),
        (["12/31/2024"], "03/04/2024", "@2024-03-04"),
        (["x"], "5 mars 2024", "@2024-03-05"),
        (["x"], "Mar 5, 2024", "@2024-03-05"),
        (["x"], "Größe Zürich", "großezurich"),
        (["x"], "30/02/2024", "#30022024"),
    ],
)
def test_cells_are_read_as_their_column_writes(cells: list[str], text: str, key: str) -> None:
    assert cell_key(text, column_reading(cells)).replace("ss", "ß") == key


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_number_is_the_same_in_every_notation(number) -> None:
    english, german = f"{number:,.2f}", f"{number:,.2f}".translate(str.maketrans(",.", ".,"))
    key = cell_key(english, column_reading(["1,000.25"]))
    assert key == cell_key(german, column_reading(["1.000,25"]))
    for written in (english, german, f"{number:.2f}"):
        assert key in {k for _, _, k in typed_keys(f"costs {written} now")} | {key_of_letters(written)}


@given(st.dates())
def test_a_date_is_the_same_in_every_notation(day) -> None:
    for written in (f"{day:%d %B} {day.year:04}", day.isoformat(), f"{day.day}.{day.month}.{day.year:04}"):
        assert f"@{day.isoformat()}" in {key for _, _, key in typed_keys(f"on {written} at noon")}


def test_ordinary_words_years_and_round_numbers_tell_nothing() -> None:
    assert not any(map(telling, ["the", "#2024", "#12", "#100", "#5000", "us"]))
    assert all(map(telling, ["#412.2", "brightwater", "@2024-01-01"]))


@given(st.text(alphabet="0123456789.,/- abKinzua\n", max_size=300))
def test_findings_lie_in_the_text(text: str) -> None:
    for finding in MATCHER.findings([Segment(0, text + " Kinzua Resins Inc. 412.20")]):
        assert isinstance(finding, Finding)
        assert 0 <= finding.start < finding.end <= len(text) + 26


@pytest.mark.parametrize(
    "text", ["1 111" * 40_000, "1,111" * 40_000, "3 May " * 20_000, "12/" * 60_000, "a1" * 100_000]
)
def test_time_is_linear(text: str) -> None:
    began = time.process_time()
    MATCHER.findings([Segment(0, text)])
    assert time.process_time() - began < 0.05 * len(text) / 1000


def test_fifty_thousand_rows_take_seconds() -> None:
    rows = ([f"Company {n} Works", f"{n * 7919 % 10**9:09}", str(n % 500)] for n in range(50_000))
    began = time.process_time()
    large = build_table("large", "u2", KEY, ("name", "account", "group"), rows)
    assert time.process_time() - began < 15
    assert len(large.digests) <= 12 / 8 * 8 * 50_000 * 3
    text = "Company 4711 Works, account 037306409. " * 3
    assert len(RowMatcher([large]).findings([Segment(0, text)])) == 6
