"""Formulas and addresses of OpenDocument spreadsheets (ODF 1.3 part 4, 5.8): literals, and names that change.

A formula is cut into tokens; for the question what it is computed from, they are turned into those of Office Open
XML, which differ in spelling only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from redaction.documents.fields import Field, Piece
from redaction.documents.model import Replacement, SegmentKind, apply_to_text
from redaction.documents.ooxml.formulas import Literal, Token

_TOKEN = re.compile(
    r"""
      (?P<string>"(?:[^"]|"")*")
    | (?P<reference>\[(?:'(?:[^']|'')*'|[^\]'])*\])
    | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?!\w))
    | (?P<function>[^\W\d][\w.]*(?=\())
    | (?P<name>\$?\$?[^\W\d][\w.]*)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_PREFIX = re.compile(r"(?:of|oooc|msoxl|ooow):=?")
_MINIMUM_DIGITS = 3  # 0, 1, 12, 100 % say nothing; a price does
_SOURCE = re.compile(r"'((?:[^']|'')*)'#")  # of a reference to another document
_SHEET = re.compile(
    r"(\$?)('(?:[^']|'')*'|[^\W\d]\w*)(?=\.\$?(?:[A-Za-z]{1,3}\$?\d|[A-Za-z]{1,3}(?!\w)|\d|\#))"
)
_CELL = re.compile(r"(?:(?P<sheet>\$?(?:'(?:[^']|'')*'|[^.'\]:]*))\.)?(?P<cell>\$?[A-Za-z]{0,3}\$?\d*)")


class Formula:
    """A formula and the place that holds its text; written back when one of its tokens changed."""

    def __init__(self, holder: Piece) -> None:
        """Cut the text of ``holder`` into tokens."""
        self.holder = holder
        text = holder.text
        prefix = _PREFIX.match(text)
        self.tokens = [Token("prefix", prefix[0])] if prefix else []
        start = prefix.end() if prefix else 0
        self.tokens += [Token(m.lastgroup or "other", m.group()) for m in _TOKEN.finditer(text, start)]

    def literals(self, place: str) -> list[Field]:
        """Return the strings, longer numbers and other documents' addresses in the formula."""
        found: list[Field] = []
        for token in self.tokens:
            if token.kind == "string" and token.text != '""':
                found.append(Literal(token, place, SegmentKind.FORMULA))
            elif token.kind == "number" and sum(c.isdigit() for c in token.text) >= _MINIMUM_DIGITS:
                found.append(Literal(token, place, SegmentKind.FORMULA, token.text))
            elif token.kind == "reference" and _SOURCE.search(token.text):
                found.append(_Source(token, place))
        return found

    def rename(self, sheets: Mapping[str, str], names: Mapping[str, str]) -> None:
        """Rename sheets and named ranges; keys in lower case."""
        for token in self.tokens:
            if token.kind == "reference" and sheets:
                token.text = renamed_sheets(token.text, sheets)
            elif token.kind in ("name", "function") and names:
                bare = token.text.lstrip("$")
                dollars = token.text[: len(token.text) - len(bare)]
                token.text = dollars + names.get(bare.lower(), bare)

    def write(self) -> None:
        """Put the formula back if it changed."""
        text = "".join(token.text for token in self.tokens)
        if text != self.holder.text:
            self.holder.put(text)

    @property
    def opaque(self) -> bool:
        """Whether what it is computed from cannot be seen: formulas in the spelling of another program."""
        return bool(self.tokens) and self.tokens[0].text.startswith(("oooc", "msoxl"))

    def as_office(self) -> list[Token]:
        """Return the tokens as those of Office Open XML."""
        found: list[Token] = []
        for token in self.tokens:
            if token.kind == "reference":
                found += _office_reference(token.text[1:-1])
            elif token.kind != "prefix":
                found.append(
                    Token(token.kind, token.text.lstrip("$") if token.kind == "name" else token.text)
                )
        return found


def _office_reference(text: str) -> list[Token]:
    if "#" in text:
        return [Token("sheet", "'[1]x'!"), Token("ref", "A1")]  # another document, or a lost reference
    found: list[Token] = []
    for match in _CELL.finditer(text):
        if not match["cell"]:
            continue
        if found:
            found.append(Token("other", ":"))
        sheet = (match["sheet"] or "").lstrip("$")
        if sheet and not found:
            found.append(Token("sheet", sheet + "!"))
        found.append(Token("ref", match["cell"]))
    return found


class _Source(Field):
    """The address of another document in a reference."""

    __slots__ = ("token",)

    def __init__(self, token: Token, place: str) -> None:
        super().__init__((), SegmentKind.LINK, place)
        self.token = token

    @property
    def text(self) -> str:
        """The address."""
        match = _SOURCE.search(self.token.text)
        return match[1].replace("''", "'") if match else ""

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write the address anew."""
        text = apply_to_text(self.text, replacements).replace("'", "''")
        self.token.text = _SOURCE.sub(lambda _: f"'{text}'#", self.token.text, count=1)


def renamed_sheets(text: str, sheets: Mapping[str, str]) -> str:
    """Return an address or reference with its sheets renamed; keys in lower case."""
    return _SHEET.sub(lambda match: match[1] + _new_name(match[2], sheets), text)


def _new_name(name: str, sheets: Mapping[str, str]) -> str:
    bare = name[1:-1].replace("''", "'") if name.startswith("'") else name
    new = sheets.get(bare.lower())
    return name if new is None else quote_sheet(new)


def quote_sheet(name: str) -> str:
    """Return a sheet's name as an address has to write it."""
    return name if re.fullmatch(r"[^\W\d]\w*", name) else "'" + name.replace("'", "''") + "'"
