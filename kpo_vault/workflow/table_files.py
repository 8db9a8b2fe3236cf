"""Tables of the register as they come from a client: CSV and XLSX, read row by row, never whole."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from kpo_vault.errors import UsageError
from kpo_vault.workflow.system_errors import reason_of
from redaction.documents import encodings, limits
from redaction.documents.ooxml import number_formats
from redaction.documents.ooxml.formulas import column_number
from redaction.documents.ooxml.package import Package
from redaction.documents.xml_tree import local
from redaction.errors import RedactionError

_DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True, repr=False)
class TableFile:
    """A table's header and its rows; ``size`` is what ``position`` of the last row comes near to (for progress)."""

    header: tuple[str, ...]
    rows: Iterator[list[str]]
    size: int

    def __repr__(self) -> str:
        """Show the width only."""
        return f"<TableFile {len(self.header)} columns>"


@contextmanager
def open_table(path: Path) -> Iterator[TableFile]:
    """Yield the table in a .csv, .tsv or .xlsx file (its first sheet); the first row that is not blank is the header.

    Raises UsageError for a file that is no such table, never with a word of it.
    """
    try:
        if path.suffix.lower() == ".xlsx":
            yield _table(_xlsx_rows(path), path)
        elif path.suffix.lower() in (".csv", ".tsv"):
            with _csv_text(path) as stream:
                yield _table(_csv_rows(stream, path), path)
        else:
            raise UsageError(f"{path.name} is neither a CSV nor an XLSX file.")
    except OSError as failure:
        raise UsageError(f"{path.name} cannot be read: {reason_of(failure)}.") from None
    except RedactionError as error:
        raise UsageError(f"{path.name}: {error}") from None
    except (csv.Error, etree.XMLSyntaxError, UnicodeDecodeError, zipfile.BadZipFile):
        raise UsageError(f"{path.name} is damaged: it cannot be read as a table.") from None


def _table(rows: Iterator[list[str]], path: Path) -> TableFile:
    header = next((row for row in rows if any(cell.strip() for cell in row)), None)
    if header is None:
        raise UsageError(f"{path.name} is empty.")
    titles = [cell.strip() or f"column {number}" for number, cell in enumerate(header, 1)]
    if len(set(titles)) != len(titles):
        raise UsageError(f"{path.name} has two columns of the same name.")
    if len(titles) > _MOST_COLUMNS:
        raise UsageError(f"{path.name} has more than {_MOST_COLUMNS} columns.")
    return TableFile(tuple(titles), rows, path.stat().st_size)


def _csv_text(path: Path) -> io.TextIOWrapper:
    """Open a text in the encoding that its beginning, and in doubt all of it, shows."""
    with path.open("rb") as stream:
        head = stream.read(_SAMPLE)
        # A character must not be cut in two: lines end sure ones, and characters of UTF-16 have two bytes or four.
        whole = head[: len(head) & ~3] if b"\0" in head else head[: head.rfind(b"\n") + 1] or head
        _, encoding = encodings.decode(whole)
        codec = encoding.codec
        if codec == "utf-8" and not encoding.mark:
            stream.seek(0)
            decoder = io.TextIOWrapper(stream, "utf-8", newline="")
            try:
                while decoder.read(1 << 20):
                    pass
            except UnicodeDecodeError:
                codec = "cp1252"
    errors = "replace" if codec == "cp1252" else "strict"
    text = path.open("r", encoding=codec, errors=errors, newline="")
    if encoding.mark:
        text.read(1)
    return text


def _csv_rows(stream: io.TextIOWrapper, path: Path) -> Iterator[list[str]]:
    start = stream.tell()
    sample = stream.read(_SAMPLE)
    stream.seek(start)
    if "\0" in sample:
        raise UsageError(f"{path.name} is damaged: it cannot be read as a table.")
    lines = sample.splitlines()[:50]
    delimiter = (
        "\t" if path.suffix.lower() == ".tsv" else max(_DELIMITERS, key=lambda d: _regularity(lines, d))
    )
    yield from csv.reader(stream, delimiter=delimiter)


def _regularity(lines: list[str], delimiter: str) -> tuple[float, int]:
    widths = [len(row) for row in csv.reader(lines[:-1] or lines, delimiter=delimiter) if row]
    usual = max(set(widths), key=widths.count) if widths else 1
    return (widths.count(usual) / len(widths), usual) if usual > 1 else (0.0, 1)


def _xlsx_rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet; numbers and dates as they are shown, dates in ISO form."""
    if path.stat().st_size > limits.SOURCE_BYTES:
        raise UsageError(f"{path.name} is over {limits.SOURCE_BYTES >> 20} MB: save the table as CSV.")
    package = Package(path.read_bytes(), "Excel")
    workbook = package.tree(package.main())
    sheet = next(workbook.iterfind("{*}sheets/{*}sheet"), None)
    identifier = (
        "" if sheet is None else next((v for n, v in sheet.attrib.items() if str(n).endswith("}id")), "")
    )
    part = {r.id: r.part for r in package.relationships(package.main())}.get(str(identifier), "")
    if not part:
        raise UsageError(f"{path.name} has no sheet.")
    strings = _strings(package)
    codes, date1904 = _codes(package)
    parser = etree.iterparse(
        io.BytesIO(package.content(part)),
        tag="{*}row",
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
    )
    for _, row in parser:
        cells: list[str] = []
        for element in row:
            if local(element) != "c":
                continue
            letters = "".join(c for c in element.get("r") or "" if c.isalpha())
            column = column_number(letters) if letters else len(cells) + 1
            cells += [""] * (min(column, _MOST_COLUMNS) - len(cells))
            if column <= _MOST_COLUMNS:
                cells[column - 1] = _cell(element, strings, codes, date1904)
        yield cells
        row.clear()
        while row.getprevious() is not None:
            del row.getparent()[0]


def _cell(element: etree._Element, strings: list[str], codes: list[str], date1904: bool) -> str:
    kind = element.get("t") or "n"
    if kind == "inlineStr":
        return "".join(str(t.text or "") for t in element.iter("{*}t"))
    value = element.find("{*}v")
    raw = "" if value is None else str(value.text or "").strip()
    if kind == "s":
        return strings[int(raw)] if raw.isdigit() and int(raw) < len(strings) else ""
    if kind != "n" or not raw:
        return "" if kind in ("b", "e") else raw
    style = element.get("s") or "0"
    code = codes[int(style)] if style.isdigit() and int(style) < len(codes) else ""
    try:
        shown = number_formats.shown(raw, code, date1904)
    except (ValueError, OverflowError):
        return raw
    # A date is compared as a date; of a number all digits are, also those that its format does not show.
    return shown[:10] if len(shown) >= 10 and shown[4:5] == shown[7:8] == "-" else raw


def _strings(package: Package) -> list[str]:
    return [
        _spoken(item)
        for name in package.related(package.main(), "sharedStrings")
        for item in package.tree(name)
        if local(item) == "si"
    ]


def _spoken(item: etree._Element) -> str:
    """Return a shared string without its phonetic guides."""
    return "".join(
        str(t.text or "")
        for t in item.iter("{*}t")
        if (parent := t.getparent()) is None or local(parent) != "rPh"
    )


def _codes(package: Package) -> tuple[list[str], bool]:
    codes: list[str] = []
    for name in package.related(package.main(), "styles"):
        root = package.tree(name)
        custom = {
            int(f.get("numFmtId") or 0): f.get("formatCode") or ""
            for f in root.iterfind("{*}numFmts/{*}numFmt")
        }
        codes += [
            number_formats.code_of(int(xf.get("numFmtId") or 0), custom)
            for xf in root.iterfind("{*}cellXfs/{*}xf")
        ]
    properties = package.tree(package.main()).find("{*}workbookPr")
    return codes, properties is not None and properties.get("date1904") in ("1", "true")
