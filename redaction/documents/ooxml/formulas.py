"""Formulas of a workbook: cut into tokens, so that literals can be replaced and names renamed (ECMA-376, 18.17)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from redaction.documents import edits
from redaction.documents.fields import Field, Piece
from redaction.documents.model import Replacement, SegmentKind, apply_to_text
from redaction.errors import UnwritableReplacement

_TOKEN = re.compile(
    r"""
      (?P<string>"(?:[^"]|"")*")
    | (?P<error>\#[A-Z0-9/_]+[!?]?)
    | (?P<sheet>'(?:[^']|'')*'! | (?:\[\d+\])?[^\W\d][\w.]*(?::[^\W\d][\w.]*)?! | \[\d+\][\w.]*!)
    | (?P<bracket>\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])
    | (?P<ref>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(]) | \$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(]) | \$?\d+:\$?\d+)
    | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?!\w))
    | (?P<function>[^\W\d][\w.]*(?=\())
    | (?P<name>[^\W\d][\w.?\\]* | \\[\w.?]*)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_MINIMUM_DIGITS = 3  # 0, 1, 12, 100 % say nothing; a price does
_BOOK = re.compile(r"\[([^\]]*[^\d\]][^\]]*)\]")  # not the number by which a workbook lists another one
_PLAIN_SHEET = re.compile(r"[^\W\d][\w.]*")
_LOOKS_LIKE_REF = re.compile(r"[A-Za-z]{1,3}\d+|[RrCc]\d*|[Rr]\d*[Cc]\d*")
MAX_COLUMN = 16384
MAX_ROW = 1048576


@dataclass(slots=True)
class Token:
    """A token of a formula and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, rows and columns from 1, both ends inclusive; ``sheet`` "" is the formula's own."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int


class Formula:
    """A formula and the place that holds its text; written back when one of its tokens changed."""

    def __init__(self, holder: Piece) -> None:
        """Cut the text of ``holder`` into tokens."""
        self.holder = holder
        self.tokens = [
            Token(match.lastgroup or "other", match.group()) for match in _TOKEN.finditer(holder.text)
        ]

    def literals(self, place: str, kind: SegmentKind = SegmentKind.FORMULA) -> list[Field]:
        """Return the strings, longer numbers and names of other workbooks that stand in the formula."""
        found: list[Field] = []
        for token in self.tokens:
            if token.kind == "string" and token.text != '""':
                found.append(Literal(token, place, kind))
            elif token.kind == "number" and sum(c.isdigit() for c in token.text) >= _MINIMUM_DIGITS:
                found.append(Literal(token, place, kind, token.text))
            elif token.kind == "sheet" and _BOOK.search(token.text):
                found.append(BookName(token, place))
        return found

    def rename(
        self,
        sheets: Mapping[str, str],
        names: Mapping[str, str],
        columns: Mapping[str, str],
        external: Mapping[str, str],
    ) -> None:
        """Rename sheets, defined names and tables, table columns, sheets of other workbooks; keys in lower case."""
        for token in self.tokens:
            if token.kind == "sheet" and (sheets or external):
                token.text = _rename_sheet(token.text, sheets, external)
            elif token.kind in ("name", "function") and names:
                token.text = names.get(token.text.lower(), token.text)
            elif token.kind == "bracket" and columns:
                token.text = _rename_columns(token.text, columns)

    def write(self) -> None:
        """Put the formula back if it changed."""
        text = "".join(token.text for token in self.tokens)
        if text != self.holder.text:
            self.holder.put(text)


class Literal(Field):
    """A string or number in a formula; a number that is replaced becomes a string."""

    __slots__ = ("token",)

    def __init__(self, token: Token, place: str, kind: SegmentKind, stored: str | None = None) -> None:
        super().__init__((), kind, place, stored=stored)
        self.token = token

    @property
    def text(self) -> str:
        """The literal's value."""
        raw = self.token.text
        return raw[1:-1].replace('""', '"') if raw.startswith('"') else raw

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write a string literal, or the stored number when it comes back."""
        whole = edits.is_whole(replacements, self.text)
        if self.stored is not None and not whole:
            raise UnwritableReplacement(format="Excel", place=self.place)
        stored = replacements[0].stored if whole else None
        if stored is not None and _TOKEN.fullmatch(stored) and stored[0].isdigit():
            self.token.text = stored
            return
        self.token.text = '"' + apply_to_text(self.text, replacements).replace('"', '""') + '"'


class BookName(Field):
    """The name or path of another workbook in a reference, which Excel itself writes as a number."""

    __slots__ = ("token",)

    def __init__(self, token: Token, place: str) -> None:
        super().__init__((), SegmentKind.LINK, place)
        self.token = token

    @property
    def text(self) -> str:
        """The name."""
        match = _BOOK.search(self.token.text)
        return match[1].replace("''", "'") if match else ""

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write the name anew, in quotes."""
        name = apply_to_text(self.text, replacements).replace("[", "(").replace("]", ")").replace("'", "''")
        bare = self.token.text[:-1].strip("'")
        self.token.text = "'" + _BOOK.sub(lambda _: f"[{name}]", bare, count=1) + "'!"


def quote_sheet(name: str) -> str:
    """Return a sheet's name as a formula has to write it."""
    if _PLAIN_SHEET.fullmatch(name) and not _LOOKS_LIKE_REF.fullmatch(name):
        return name
    return "'" + name.replace("'", "''") + "'"


def sheet_of(prefix: str) -> str:
    """Return the sheet that a prefix such as ``'My sheet'!`` names; may be "[1]Sheet" or "A:B"."""
    bare = prefix[:-1]
    return bare[1:-1].replace("''", "'") if bare.startswith("'") else bare


def _rename_sheet(prefix: str, sheets: Mapping[str, str], external: Mapping[str, str]) -> str:
    name = sheet_of(prefix)
    book = re.match(r"\[\d+\]", name)
    if book:
        new = external.get(name[book.end() :].lower())
        if new is None:
            return prefix
        whole = book.group() + new
        return f"{whole}!" if quote_sheet(new) == new else "'" + whole.replace("'", "''") + "'!"
    if name.lower() in sheets:
        return quote_sheet(sheets[name.lower()]) + "!"
    first, colon, last = name.partition(":")
    if colon and (first.lower() in sheets or last.lower() in sheets):
        ends = [sheets.get(first.lower(), first), sheets.get(last.lower(), last)]
        joined = ":".join(ends)
        if all(quote_sheet(end) == end for end in ends):
            return f"{joined}!"
        return "'" + joined.replace("'", "''") + "'!"
    return prefix


def _escape_column(name: str) -> str:
    return re.sub(r"(['#\[\]@])", r"'\1", name)


def _rename_columns(bracket: str, columns: Mapping[str, str]) -> str:
    def renamed(text: str) -> str | None:
        new = columns.get(re.sub(r"'(.)", r"\1", text).lower())
        return None if new is None else _escape_column(new)

    inner = bracket[1:-1]
    if "[" in inner:
        return "[" + re.sub(r"\[((?:[^\[\]']|'.)*)\]", lambda m: f"[{renamed(m[1]) or m[1]}]", inner) + "]"
    if inner.startswith("@"):
        new = renamed(inner[1:])
        return bracket if new is None else f"[@[{new}]]"
    return f"[{renamed(inner) or inner}]"


def column_number(letters: str) -> int:
    """Return the number of a column from 1: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


_CORNER = re.compile(r"(\$?)([A-Za-z]{1,3})(\$?)(\d+)")


def parse_area(text: str, sheet: str = "", shift: tuple[int, int] = (0, 0)) -> Area | None:
    """Return the area of ``A1``, ``A1:B2``, ``A:B`` or ``1:2``; relative parts move by ``shift`` (rows, columns)."""
    first, _, last = text.partition(":")
    corners = []
    for corner in (first, last or first):
        match = _CORNER.fullmatch(corner)
        if match:
            row = int(match[4]) + (0 if match[3] else shift[0])
            corners.append((row, column_number(match[2]) + (0 if match[1] else shift[1])))
    if len(corners) == 2:
        rows, columns = zip(*corners, strict=True)
        return Area(sheet, min(rows), min(columns), max(rows), max(columns))
    ends = [part.lstrip("$") for part in (first, last)]
    if all(end.isdigit() for end in ends):
        moved = [
            int(e) + (0 if p.startswith("$") else shift[0]) for e, p in zip(ends, (first, last), strict=True)
        ]
        return Area(sheet, min(moved), 1, max(moved), MAX_COLUMN)
    if all(end.isascii() and end.isalpha() for end in ends):
        moved = [
            column_number(e) + (0 if p.startswith("$") else shift[1])
            for e, p in zip(ends, (first, last), strict=True)
        ]
        return Area(sheet, 1, min(moved), MAX_ROW, max(moved))
    return None


_OPAQUE = frozenset(
    {"indirect", "offset", "getpivotdata", "cell", "cubevalue", "cubemember", "rtd", "webservice"}
)


def references(tokens: Sequence[Token], shift: tuple[int, int] = (0, 0)) -> Iterator[Area | str | None]:
    """Yield what a formula reads: areas, names (of defined names and tables), None for what cannot be known."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        index += 1
        sheet = ""
        if token.kind == "sheet":
            sheet = sheet_of(token.text)
            if "[" in sheet or ":" in sheet or index >= len(tokens):
                yield None
                continue
            token = tokens[index]
            index += 1
        if token.kind == "ref":
            text = token.text
            if index + 1 < len(tokens) and tokens[index].text == ":" and tokens[index + 1].kind == "ref":
                text += ":" + tokens[index + 1].text
                index += 2
            elif index < len(tokens) and tokens[index].text in (":", "#"):
                yield None  # A1:INDEX(...) or a spilled range
            yield parse_area(text, sheet, shift)
        elif token.kind == "name":
            if token.text.lower() not in ("true", "false"):
                yield token.text.lower()
        elif _is_opaque(token, tokens[index - 2] if index > 1 else None):
            yield None


def _is_opaque(token: Token, before: Token | None) -> bool:
    if token.kind == "bracket":  # a column of the table that the formula stands in
        return before is None or before.kind != "name"
    if token.kind == "function":
        return token.text.lower().rpartition(".")[2] in _OPAQUE
    return token.kind == "other" and token.text in "!{}'"
