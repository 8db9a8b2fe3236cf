"""Which font a new text is set in: the one it stands in, those around it, the token font, a named East Asian one."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.documents.pdf.changes import NoGlyph, Piece
from redaction.documents.pdf.east_asian import EastAsianFonts
from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.token_font import BASE_FONT, TokenFont


class FontChoice:
    """Encodes new texts; ``own_fonts`` off leaves the document's fonts out where another can show the text."""

    def __init__(self, token: TokenFont, east_asian: EastAsianFonts, *, own_fonts: bool = True) -> None:
        self._token = token
        self._east_asian = east_asian
        self._own_fonts = own_fonts

    def pieces(self, around: Sequence[Font], text: str) -> list[Piece]:
        """Return the pieces that show ``text``; ``around`` is the font it stands in, then those near it.

        Raises NoGlyph where no font has a character.
        """
        if not text:
            return []
        text = text.replace("\t", " ")
        whole = self._whole(around, text, own_fonts=self._own_fonts)
        if whole is not None:
            return [whole]
        result: list[Piece] = []
        for character in text:
            piece = self._whole(around, character, own_fonts=False, script=text) or self._whole(
                around, character, own_fonts=True
            )
            if piece is None:
                data = self._token.boxes(character)
                if data is None:
                    raise NoGlyph
                piece = Piece(data, True, self._token.width_of(data))
            last = result[-1] if result else None
            if last is not None and last.fallback == piece.fallback and last.font is piece.font:
                last.data += piece.data
                last.width += piece.width
            else:
                result.append(piece)
        return result

    def _whole(self, around: Sequence[Font], text: str, *, own_fonts: bool, script: str = "") -> Piece | None:
        if own_fonts:
            for font in around:
                if is_token_font(font):
                    continue  # what replaces a token returns to the document's own fonts
                data = font.encode(text)
                if data is not None:
                    return Piece(data, False, font.width_of(data), font=None if font is around[0] else font)
        data = self._token.encode(text)
        if data is not None:
            return Piece(data, True, self._token.width_of(data))
        named = self._east_asian.encode(text, script or text)
        if named is not None:
            font, data = named
            return Piece(data, False, font.width_of(data), font=font)
        return None


def is_token_font(font: Font) -> bool:
    """Whether a font is the subset of the token font that an earlier output brought along."""
    return font.base_font == BASE_FONT
