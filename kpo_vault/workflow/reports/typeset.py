"""Fonts of printed reports, and text cut into lines that fit: embedded, so that a report looks the same for ever."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

__all__ = ["BOLD", "REGULAR", "fallback", "lines", "load_fonts", "marked_up", "printable", "wide"]

REGULAR: Final = "Report"
BOLD: Final = "Report-SemiBold"
_OTHER: Final = "Report-Other"  # a fallback with more scripts, in one weight
_FILES: Final = {REGULAR: "Inter-Regular.ttf", BOLD: "Inter-SemiBold.ttf", _OTHER: "DejaVuSans.ttf"}
_PIECE: Final = re.compile(r"\S+\s*|\s+")
_JOINED: Final = re.compile(r"[^-_/.@]+[-_/.@]*\s*|[-_/.@]+\s*")


@cache
def load_fonts() -> None:
    """Register the bundled fonts with ReportLab, once."""
    for name, file in _FILES.items():
        content = resources.files("resources").joinpath("fonts", file).read_bytes()
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(content)))


@cache
def _glyphs(font: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def printable(text: str) -> str:
    """Return a text whose every character has a glyph: another one is told by its code, control characters by a space."""
    known, other = _glyphs(REGULAR), _glyphs(_OTHER)
    return "".join(
        c
        if ord(c) in known or ord(c) in other or c == "\n"
        else f"[U+{ord(c):04X}]"
        if c.isprintable()
        else " "
        for c in text
    )


def fallback(text: str, font: str) -> str:
    """Return the font in which all of a printable text can be set."""
    known = _glyphs(font)
    return font if all(ord(c) in known or c == "\n" for c in text) else _OTHER


def marked_up(text: str, font: str = REGULAR) -> str:
    """Return a printable text for a paragraph: escaped, with runs that the font lacks set in the other one."""
    known = _glyphs(font)
    parts, run, other = [], "", False
    for character in text:
        missing = ord(character) not in known
        if missing != other and run:
            parts.append(_run(run, other))
            run = ""
        run, other = run + character, missing
    return "".join([*parts, _run(run, other)])


def _run(text: str, other: bool) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<font name="{_OTHER}">{escaped}</font>' if other else escaped


@cache
def _width(character: str, font: str) -> float:
    return float(pdfmetrics.stringWidth(character, font, 1000))


def wide(text: str, font: str, size: float) -> float:
    """Return the width of a printable text in points."""
    return sum(_width(character, font) for character in text) * size / 1000


def lines(text: str, font: str, size: float, room: float) -> list[str]:
    """Return a printable text cut into lines of at most ``room`` points; a word that is too long is cut anywhere."""
    made: list[str] = []
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for piece in _pieces(paragraph, font, size, room):
            width = wide(piece.rstrip(), font, size)
            if line and used + width > room:
                made.append(line.rstrip())
                line, used = "", 0.0
            line += piece
            used += wide(piece, font, size)
        made.append(line.rstrip())
    return made


def _pieces(text: str, font: str, size: float, room: float) -> Iterator[str]:
    """Yield words with the space after them; one that is wider than the room comes in parts, cut where it is joined."""
    for word in _PIECE.findall(text):
        if wide(word.rstrip(), font, size) <= room:
            yield word
            continue
        for part in _JOINED.findall(word):
            yield from _cut(part, font, size, room)


def _cut(text: str, font: str, size: float, room: float) -> Iterator[str]:
    piece, used = "", 0.0
    for character in text:
        width = wide(character, font, size)
        if piece and used + width > room and not character.isspace():
            yield piece
            piece, used = "", 0.0
        piece, used = piece + character, used + width
    if piece:
        yield piece
