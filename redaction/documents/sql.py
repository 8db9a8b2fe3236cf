"""SQL scripts and dumps: string literals, numbers, comments, quoted names and the code between.

The column list of an INSERT or of a COPY says what the values below it are. A number that is replaced becomes a string
and a number again when it is restored; a name that is replaced is spelled as an identifier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from redaction.documents import notations
from redaction.documents.literals import LineCounter, Literal, LiteralFormat, Scan
from redaction.documents.model import Context, SegmentKind
from redaction.documents.notations import PLAIN, Notation
from redaction.documents.source_code import code, comment
from redaction.tokens.spelling import Spelling

_TOKEN = re.compile(
    r"(?P<comment>--[^\r\n]*|/\*.*?(?:\*/|\Z)|(?<![\w#>-])\#[ \t!][^\r\n]*)"
    r"|(?P<dollar>\$(?P<tag>[A-Za-z_]\w*|)\$)(?P<body>.*?)\$(?P=tag)\$"
    r"|(?P<string>'(?:[^']|'')*')"
    r'|(?P<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[(?:[A-Za-z_][^\[\]\r\n]*)\])'
    r"|(?P<number>(?<![\w.])[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.]))"
    r"|(?P<sign>[(),;])",
    re.DOTALL,
)
_ESCAPING_STRING = r"(?P<string>'(?:[^'\\]|''|\\.)*')"
_TOKEN_ESCAPING = re.compile(
    _TOKEN.pattern.replace(r"(?P<string>'(?:[^']|'')*')", _ESCAPING_STRING), re.DOTALL
)
_ESCAPES = re.compile(r"''|\\(?:\r\n|.)", re.DOTALL)
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "Z": "\x1a", "b": "\b"}
_MYSQL = Notation(
    _ESCAPES,
    lambda e: "'" if e == "''" else _SIMPLE.get(e[1:], e[1:]),
    lambda text: text.replace("\\", "\\\\").replace("'", "''").replace("\r", "\\r").replace("\n", "\\n"),
)
_COLUMNS = re.compile(
    r"(?i)\b(?:INSERT(?:\s+IGNORE)?|REPLACE)\s+INTO\s+[^\s(]+\s*\(([^()]*)\)\s*(?:OVERRIDING\s+\w+\s+VALUE\s*)?VALUES?\Z"
)
_COPY = re.compile(r"(?im)^COPY\s+[^\s(]+\s*\(([^()]*)\)\s+FROM\s+stdin\b[^;\r\n]*;[ \t]*(?:\r\n|\r|\n)")
_COPY_END = re.compile(r"(?m)^\\\.[ \t]*$")
_COPY_CELL = Notation(
    re.compile(r"\\[bfnrtv\\]"),
    lambda e: {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}.get(e[1], e[1]),
    lambda text: text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"),
)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_QUOTED_NAMES = {
    '"': notations.DOUBLED_DOUBLE,
    "`": notations.DOUBLED_BACKTICK,
    "[": notations.DOUBLED_BRACKET,
}
_BEFORE = 4000  # characters in which the column list of an INSERT stands


class SqlFormat(LiteralFormat):
    """Reads and writes .sql."""

    name = "sql"
    label = "SQL"
    suffixes = (".sql", ".ddl")

    def scan(self, text: str, suffix: str) -> Scan:
        """Return values with their columns, names, comments and code in order of their place."""
        escaping = "\\'" in text or ("`" in text and "ENGINE" in text)
        scanner = _Scanner(text, escaping)
        position = 0
        for match in _COPY.finditer(text):
            if match.start() < position:
                continue
            scanner.statements(position, match.end())
            end = _COPY_END.search(text, match.end())
            position = end.start() if end else len(text)
            scanner.rows(match.end(), position, _names(match[1]))
        scanner.statements(position, len(text))
        return Scan(scanner.found)


class _Scanner:
    """Collects the literals from the beginning of a text to its end."""

    def __init__(self, text: str, escaping: bool) -> None:
        self.found: list[Literal] = []
        self._text = text
        self._lines = LineCounter(text)
        self._token = _TOKEN_ESCAPING if escaping else _TOKEN
        self._notation = _MYSQL if escaping else notations.DOUBLED_SINGLE
        self._columns: tuple[str, ...] = ()
        self._depth = 0
        self._index = 0
        self._begin = 0  # of the statement

    def statements(self, start: int, end: int) -> None:
        """Take the statements between two offsets."""
        position = start
        for match in self._token.finditer(self._text, start, end):
            self.found += code(self._text, position, match.start(), self._lines)
            position = match.end()
            context = Context(line=self._lines.at(match.start()), column=self._column())
            if match["sign"]:
                self._sign(match[0], match.start())
            else:
                self.found += self._literals(match, context)
        self.found += code(self._text, position, end, self._lines)

    def _literals(self, match: re.Match[str], context: Context) -> Iterator[Literal]:
        start, end = match.span()
        if match["comment"]:
            yield comment(match, replace(context, column=""))
        elif match["dollar"]:
            yield Literal(*match.span("body"), PLAIN, context=context)
        elif match["name"]:
            notation = _QUOTED_NAMES[match[0][0]]
            yield Literal(
                start + 1, end - 1, notation, SegmentKind.NAME, replace(context, column=""), Spelling.CODE
            )
        elif match["number"]:
            yield Literal(start, end, PLAIN, context=context, bare=True, whole=self._bare_or_quoted)
        else:
            inner = (start + 1, end - 1)
            yield Literal(*inner, self._notation, context=context, outer=(start, end), whole=_bare_if_stored)

    def _bare_or_quoted(self, text: str, stored: bool) -> str:
        return text if _NUMBER.fullmatch(text) else f"'{self._notation.encode(text)}'"

    def _sign(self, sign: str, place: int) -> None:
        if sign == ";":
            self._columns, self._depth, self._index, self._begin = (), 0, 0, place
        elif sign == "(":
            if self._depth == 0 and not self._columns:
                before = _COLUMNS.search(self._text[max(self._begin, place - _BEFORE) : place].rstrip())
                self._columns = _names(before[1]) if before else ()
            self._depth += 1
            self._index = 0 if self._depth == 1 else self._index
        elif sign == ")":
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1:
            self._index += 1

    def _column(self) -> str:
        inside = self._depth == 1 and self._index < len(self._columns)
        return self._columns[self._index] if inside else ""

    def rows(self, start: int, end: int, columns: tuple[str, ...]) -> None:
        """Take the cells of a COPY block: lines of cells between tabs."""
        for line in re.finditer(r"[^\r\n]+", self._text[start:end]):
            position = start + line.start()
            for number, cell in enumerate(line[0].split("\t")):
                column = columns[number] if number < len(columns) else ""
                if cell != "\\N":
                    context = Context(line=self._lines.at(position), column=column)
                    self.found.append(
                        Literal(position, position + len(cell), _COPY_CELL, SegmentKind.CELL, context)
                    )
                position += len(cell) + 1


def _bare_if_stored(text: str, stored: bool) -> str | None:
    return text if stored and _NUMBER.fullmatch(text) else None


def _names(columns: str) -> tuple[str, ...]:
    return tuple(name.strip(' \t\r\n"`[]') for name in columns.split(","))


FORMAT = SqlFormat()
