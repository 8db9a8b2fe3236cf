"""Source code: strings by what they say, comments, and the code between, where a token is spelled as an identifier.

One lexer for many languages: it knows how each begins and ends comments and strings and how strings escape, which is
all that a replacement needs. What it takes for code is replaced by letters, digits and underscores only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from redaction.documents import notations
from redaction.documents.literals import LineCounter, Literal, LiteralFormat, Scan
from redaction.documents.model import Context, SegmentKind
from redaction.documents.notations import PLAIN, Notation
from redaction.tokens.spelling import Spelling


@dataclass(frozen=True, slots=True)
class Quotes:
    """A kind of string: the regular expressions of its beginning, inside and end, and its notation."""

    start: str
    inside: str
    end: str
    notation: Notation


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a family of languages writes comments and strings; comments as regular expressions."""

    comments: tuple[str, ...]
    strings: tuple[Quotes, ...]


_ESCAPED_DOUBLE = Quotes('"', r'(?:[^"\\\r\n]|\\(?:\r\n|.))*', '"', notations.c_string('"'))
_ESCAPED_SINGLE = Quotes("'", r"(?:[^'\\\r\n]|\\(?:\r\n|.))*", "'", notations.c_string("'"))
_CHARACTER = Quotes(
    "'", r"(?:[^'\\\r\n]|\\[^\r\n]{1,9}?|[A-Z][\w-]{5,60})(?=')", "'", notations.c_string("'")
)
_BACKTICK = Quotes("`", r"(?:[^`\\]|\\.)*", "`", notations.c_string("`", multiline=True))
_RAW_BACKTICK = Quotes("`", "[^`]*", "`", PLAIN)
_TRIPLE_DOUBLE = Quotes('"""', r'(?:[^"\\]|\\.|"(?!""))*', '"""', notations.c_string('"', multiline=True))
_TRIPLE_SINGLE = Quotes("'''", r"(?:[^'\\]|\\.|'(?!''))*", "'''", notations.c_string("'", multiline=True))
_VERBATIM = Quotes('(?:@\\$?|\\$@)"', '(?:[^"]|"")*', '"', notations.DOUBLED_DOUBLE)
_DOUBLED = Quotes('"', '(?:[^"\\r\\n]|"")*', '"', notations.DOUBLED_DOUBLE)
_PYTHON_RAW = Quotes(
    "(?:[rR][bBfF]?|[bBfF][rR])(?P<q>['\"])", r"(?:[^'\"\\\r\n]|\\.|(?!(?P=q))['\"])*", "(?P=q)", PLAIN
)
_SHELL_SINGLE = Quotes("'", "[^']*", "'", PLAIN)
_SHELL_DOUBLE = Quotes(
    '"',
    r'(?:[^"\\]|\\.)*',
    '"',
    Notation(re.compile(r'\\["\\$`]'), lambda e: e[1], lambda t: re.sub(r'(["\\$`])', r"\\\1", t)),
)

_LINE, _HASH, _BLOCK = r"//[^\r\n]*", r"\#[^\r\n]*", r"/\*.*?(?:\*/|\Z)"

_C = Syntax((_LINE, _BLOCK), (_ESCAPED_DOUBLE, _CHARACTER))
_FAMILIES: dict[str, Syntax] = {
    "c": _C,
    "java": Syntax((_LINE, _BLOCK), (_TRIPLE_DOUBLE, _ESCAPED_DOUBLE, _CHARACTER)),
    "csharp": Syntax((_LINE, _BLOCK), (_VERBATIM, _TRIPLE_DOUBLE, _ESCAPED_DOUBLE, _CHARACTER)),
    "script": Syntax((_LINE, _BLOCK), (_ESCAPED_DOUBLE, _ESCAPED_SINGLE, _BACKTICK)),
    "go": Syntax((_LINE, _BLOCK), (_ESCAPED_DOUBLE, _RAW_BACKTICK, _CHARACTER)),
    "python": Syntax(
        (_HASH,), (_TRIPLE_DOUBLE, _TRIPLE_SINGLE, _PYTHON_RAW, _ESCAPED_DOUBLE, _ESCAPED_SINGLE)
    ),
    "shell": Syntax((r"(?<![^\s;&|(])\#[^\r\n]*",), (_SHELL_SINGLE, _SHELL_DOUBLE)),
    "hash": Syntax((_HASH,), (_ESCAPED_DOUBLE, _ESCAPED_SINGLE)),
    "php": Syntax((_LINE, _HASH, _BLOCK), (_ESCAPED_DOUBLE, _ESCAPED_SINGLE)),
    "basic": Syntax((r"'[^\r\n]*", r"(?i:(?<!\w)rem\ [^\r\n]*)"), (_DOUBLED,)),
    "lua": Syntax((r"--\[\[.*?(?:\]\]|\Z)", r"--[^\r\n]*"), (_ESCAPED_DOUBLE, _ESCAPED_SINGLE)),
    "css": Syntax((_BLOCK,), (_ESCAPED_DOUBLE, _ESCAPED_SINGLE)),
}
SUFFIXES: dict[str, str] = {
    **dict.fromkeys((".c", ".h", ".cc", ".cpp", ".cxx", ".hpp", ".hh", ".ino", ".cu", ".rs", ".m"), "c"),
    **dict.fromkeys((".java", ".kt", ".kts", ".scala", ".groovy", ".gradle", ".swift", ".dart"), "java"),
    **dict.fromkeys((".cs",), "csharp"),
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".vue"), "script"),
    **dict.fromkeys((".go",), "go"),
    **dict.fromkeys((".py", ".pyw", ".pyi"), "python"),
    **dict.fromkeys((".sh", ".bash", ".zsh", ".ksh"), "shell"),
    **dict.fromkeys((".rb", ".pl", ".pm", ".r", ".jl", ".ps1", ".tf"), "hash"),
    **dict.fromkeys((".php",), "php"),
    **dict.fromkeys((".vb", ".bas", ".vbs", ".cls"), "basic"),
    **dict.fromkeys((".lua",), "lua"),
    **dict.fromkeys((".css", ".scss", ".less"), "css"),
}


@lru_cache(maxsize=32)
def _lexer(family: str) -> tuple[re.Pattern[str], tuple[Notation, ...]]:
    """Return one expression for all comments and strings of a family, and the notations of its strings by number."""
    syntax = _FAMILIES[family]
    comments = "|".join(syntax.comments)
    strings = "|".join(
        f"(?P<s{n}>{s.start})(?P<i{n}>{s.inside})(?P<e{n}>{s.end})".replace("(?P<q>", f"(?P<q{n}>").replace(
            "(?P=q)", f"(?P=q{n})"
        )
        for n, s in enumerate(syntax.strings)
    )
    pattern = re.compile(f"(?P<comment>{comments})|{strings}", re.DOTALL)
    return pattern, tuple(s.notation for s in syntax.strings)


class SourceCodeFormat(LiteralFormat):
    """Reads and writes source code in the languages of ``SUFFIXES``."""

    name = "code"
    label = "source code"
    suffixes = tuple(SUFFIXES)

    def scan(self, text: str, suffix: str) -> Scan:
        """Return comments, strings, and the code between them line by line."""
        pattern, written = _lexer(SUFFIXES.get(suffix, "c"))
        lines = LineCounter(text)
        found: list[Literal] = []
        position = 0
        for match in pattern.finditer(text):
            found += code(text, position, match.start(), lines)
            position = match.end()
            context = Context(line=lines.at(match.start()))
            if match["comment"] is not None:
                found.append(comment(match, context))
                continue
            number = int(str(match.lastgroup)[1:])
            found.append(Literal(*match.span(f"i{number}"), written[number], context=context))
        found += code(text, position, len(text), lines)
        return Scan(found)


def comment(match: re.Match[str], context: Context) -> Literal:
    """Return a comment without the marks that make it one."""
    inner = _COMMENT_MARKS.match(match[0])
    start, end = inner.span("text") if inner else (0, len(match[0]))
    return Literal(match.start() + start, match.start() + end, PLAIN, SegmentKind.COMMENT, context)


def code(text: str, start: int, end: int, lines: LineCounter) -> Iterator[Literal]:
    """Yield each line of code that has letters or digits."""
    for match in _CODE_LINE.finditer(text, start, end):
        context = Context(line=lines.at(match.start()))
        yield Literal(*match.span(), PLAIN, context=context, spelling=Spelling.CODE)


_COMMENT_MARKS = re.compile(
    r"(?:/\*+|--\[\[|--|//+!?|\#+!?|%+|'|(?i:rem)(?= ))(?P<text>.*?)(?:\*+/|\]\]|)\Z", re.DOTALL
)
_CODE_LINE = re.compile(r"\w[^\r\n]*")

FORMAT = SourceCodeFormat()
