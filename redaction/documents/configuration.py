"""Configuration files (YAML, TOML, INI, .env, Java properties): values with their key, keys, comments, other lines.

They are read line by line and by no parser of their format: what a person wrote keeps its bytes, broken files are read
as well, and a token is legal wherever a word is. TOML alone allows no bare word: there a token gets quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from redaction.documents import notations
from redaction.documents.literals import LineCounter, Literal, LiteralFormat, Scan, keyed
from redaction.documents.model import Context, SegmentKind
from redaction.documents.notations import PLAIN, Notation
from redaction.tokens.spelling import Spelling

_PROPERTIES = Notation(
    re.compile(r"\\u[0-9a-fA-F]{4}"), lambda escape: chr(int(escape[2:], 16)), lambda text: text
)
_QUOTED = r"""(?P<double>"(?:[^"\\]|\\.)*")|(?P<single>'(?:[^']|'')*')"""
_END = r"(?P<after>[ \t]*(?:[#;].*)?)\Z"
_YAML = re.compile(
    r"(?P<lead>[ \t]*(?:[-?][ \t]+)*)"
    r"""(?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#:"'\[\]{},&*!|>%@`-][^#:"']*?|[\w.-]+)[ \t]*:(?=[ \t]|\Z)[ \t]*"""
    rf"(?:(?:{_QUOTED})(?=[ \t]*(?:\#|\Z))|(?P<plain>(?:(?![ \t]\#).)*))"
)
_PAIR = re.compile(
    r"(?P<lead>[ \t]*(?:export[ \t]+)?)(?P<key>[^\s=:#;!\[][^=:]*?)[ \t]*[=:][ \t]*"
    rf"(?:(?:{_QUOTED})(?=[ \t]*(?:[#;]|\Z))|(?P<plain>.*))"
)
_COMMENT = re.compile(r"[ \t]*(?:\#|;|!|//)+(?P<comment>.*)")
_LINE = re.compile(r"[^\r\n]+")
_WORDS = re.compile(r"\w(?:[^\r\n]*\w)?")
_LEAD = re.compile(
    r"[ \t]*(?:[-?#;\[]+(?=\s|[\w\[#;])[ \t]*)*"
)  # indentation and the marks of lists, comments, sections
_TOML = re.compile(
    r"\#(?P<comment>[^\r\n]*)"
    r'|"""(?P<long>(?:[^"\\]|\\.|"(?!""))*)"""'
    r"|'''(?P<longraw>(?:[^']|'(?!''))*)'''"
    r'|"(?P<double>(?:[^"\\\r\n]|\\.)*)"'
    r"|'(?P<raw>[^'\r\n]*)'"
    r"|(?<=[=,\[ \t])(?P<bare>[+-]?\d[\w:.+-]*(?:[ T]\d{2}:\d{2}[\d:.Z+-]*)?)(?=[ \t]*(?:[,\]}#\r\n]|\Z))"
    r"|(?m:^)[ \t]*\[{1,2}(?P<section>[^\[\]\r\n]*)\]{1,2}|(?P<word>[\w-]+(?=[ \t]*[=.]))",
    re.DOTALL,
)
_TOML_BARE = re.compile(r"[+-]?\d[\w:.+-]*(?:[ T]\d{2}:\d{2}[\d:.Z+-]*)?")


class ConfigurationFormat(LiteralFormat):
    """Reads and writes .yaml, .yml, .toml, .ini, .cfg, .conf, .properties and .env."""

    name = "configuration"
    label = "configuration"
    suffixes = (".yaml", ".yml", ".toml", ".ini", ".cfg", ".conf", ".properties", ".env")

    def scan(self, text: str, suffix: str) -> Scan:
        """Return the values, keys and comments in order of their place."""
        if suffix == ".toml":
            return Scan(list(_toml(text)))
        shape = _YAML if suffix in (".yaml", ".yml") else _PAIR
        plain = _PROPERTIES if suffix == ".properties" else PLAIN
        found: list[Literal] = []
        lines = LineCounter(text)
        for line in _LINE.finditer(text):
            context = Context(line=lines.at(line.start()))
            comment = _COMMENT.fullmatch(text, *line.span())
            pair = shape.match(text, *line.span())
            if comment:
                found.append(Literal(*comment.span("comment"), PLAIN, SegmentKind.COMMENT, context))
            elif pair and pair.end() > pair.end("key"):
                found += _pair(pair, line.end(), plain, context)
            else:
                found.append(_line(text, *line.span(), context))
        return Scan(found)


def _line(text: str, start: int, end: int, context: Context) -> Literal:
    """Return a line or its end without the marks around its words."""
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    return Literal(start, start + len(text[start:end].rstrip(" \t],{}[")), PLAIN, context=context)


def _pair(match: re.Match[str], end: int, plain: Notation, context: Context) -> Iterator[Literal]:
    """Yield the key, the value, and what stands behind the value."""
    key = match["key"].strip("\"'")
    start = match.start("key") + match["key"].index(key) if key else match.start("key")
    yield Literal(start, start + len(key), PLAIN, SegmentKind.NAME, context)
    valued = keyed(context, key)
    if match["double"] is not None:
        yield Literal(
            match.start("double") + 1, match.end("double") - 1, notations.c_string('"'), context=valued
        )
    elif match["single"] is not None:
        first, last = match.start("single") + 1, match.end("single") - 1
        yield Literal(first, last, notations.DOUBLED_SINGLE, context=valued)
    else:
        first, last = match.span("plain")
        last = first + len(match["plain"].rstrip(" \t"))
        yield Literal(first, last, plain, context=valued)
    if match.end() < end:
        yield replace(_line(match.string, match.end(), end, context), kind=SegmentKind.COMMENT)


def _toml(text: str) -> Iterator[Literal]:
    lines = LineCounter(text)
    key = ""
    position = 0
    for match in _TOML.finditer(text):
        line = lines.at(match.start())
        yield from _rest(text, position, match.start(), line)
        position = match.end()
        kind = str(match.lastgroup)
        context = keyed(Context(line=line), key)
        span = match.span(kind)
        if kind == "comment":
            yield Literal(*span, PLAIN, SegmentKind.COMMENT, Context(line=line))
        elif kind in ("word", "section"):
            key = match[kind].strip()
            yield Literal(*span, PLAIN, SegmentKind.NAME, Context(line=line))
        elif kind == "bare":
            yield Literal(*span, PLAIN, context=context, bare=True, whole=_bare_or_quoted)
        else:
            notation = (
                notations.c_string('"', multiline=kind == "long") if kind in ("double", "long") else PLAIN
            )
            yield Literal(*span, notation, context=context, outer=match.span(), whole=_bare_if_stored)
    yield from _rest(text, position, len(text), lines.at(len(text)))


def _rest(text: str, start: int, end: int, line: int) -> Iterator[Literal]:
    """Yield what no rule knows, line by line."""
    for match in _WORDS.finditer(text, start, end):
        yield Literal(*match.span(), PLAIN, context=Context(line=line), spelling=Spelling.CODE)


def _bare_or_quoted(text: str, stored: bool) -> str:
    return text if _TOML_BARE.fullmatch(text) else f'"{notations.c_string(chr(34)).encode(text)}"'


def _bare_if_stored(text: str, stored: bool) -> str | None:
    return text if stored and _TOML_BARE.fullmatch(text) else None


FORMAT = ConfigurationFormat()
