"""A language of nobody: English with accents, longer words and brackets, for finding what was not translated.

A text without brackets did not go through translation; a text whose closing bracket is not to be seen was cut off.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator

OPENING, CLOSING = "[", "]"

# What has to survive: fields, Qt's numbers, file patterns, mnemonics before their letter.
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|\([^()]*\*[^()]*\)|&(?=\w)")
_ACCENTS = str.maketrans("aceinorsuyzACEINORSUYZ", "åçéîñöŕšûýžÅÇÉÎÑÖŔŠÛÝŽ")
_VOWELS = re.compile(r"[aeiouAEIOU]")


def _longer(text: str) -> str:
    return _VOWELS.sub(lambda found: found.group() * 2, text).translate(_ACCENTS)


def pseudo(text: str) -> str:
    """Return a text in the language of nobody, about 40 % longer; fields, numbers and mnemonics are kept."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    pieces = []
    start = 0
    for kept in _KEPT.finditer(text):
        pieces += [_longer(text[start : kept.start()]), kept.group()]
        start = kept.end()
    pieces.append(_longer(text[start:]))
    return f"{OPENING}{''.join(pieces)}{CLOSING}"


class PseudoTranslator(QTranslator):
    """Translates everything that it is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Qt passes over an empty translator."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str:
        """Return a text of the window in the language of nobody."""
        return pseudo(source)
