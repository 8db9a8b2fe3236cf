"""What the pages of one file share, and the limits that hold for the file as a whole."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pikepdf

from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.lexer import Lexed, lex
from redaction.errors import DocumentTooLarge

MAX_STREAM = 128 * 1024 * 1024
MAX_INFLATED = 1024 * 1024 * 1024
MAX_GLYPHS = 20_000_000


class Library:
    """What the pages of one file share: fonts, parsed forms, the limits of the whole file."""

    def __init__(self, hidden_groups: frozenset[tuple[int, int]] = frozenset()) -> None:
        self.hidden_groups = hidden_groups
        self.fonts: dict[tuple[int, int], Font] = {}
        self._forms: dict[tuple[int, int], tuple[bytes, Lexed]] = {}
        self._inflated = 0
        self._glyphs = 0

    def font(self, dictionary: Any) -> Font:
        """Return the decoder of a font dictionary, made once for an indirect object."""
        key = dictionary.objgen
        if key == (0, 0):
            return Font(dictionary)
        font = self.fonts.get(key)
        if font is None:
            font = self.fonts[key] = Font(dictionary)
        return font

    @cached_property
    def substitute(self) -> Font:
        """The font that viewers take where the named one is missing."""
        return Font(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )

    def inflate(self, stream: Any) -> bytes:
        """Return a stream's decoded bytes; raise DocumentTooLarge over the limits."""
        try:
            data = bytes(stream.read_bytes())
        except pikepdf.PdfError:
            return b""
        self._inflated += len(data)
        if len(data) > MAX_STREAM or self._inflated > MAX_INFLATED:
            raise DocumentTooLarge(what="inflated content", limit=MAX_STREAM)
        return data

    def lexed(self, stream: Any) -> tuple[bytes, Lexed]:
        """Return a form's bytes and operations."""
        key = stream.objgen
        cached = self._forms.get(key)
        if cached is None:
            data = self.inflate(stream)
            cached = (data, lex(data))
            if key != (0, 0):
                self._forms[key] = cached
        return cached

    def count(self, glyphs: int) -> None:
        """Raise DocumentTooLarge where a file shows more glyphs than any real one."""
        self._glyphs += glyphs
        if self._glyphs > MAX_GLYPHS:
            raise DocumentTooLarge(what="glyphs", limit=MAX_GLYPHS)
