"""Colours for the text of a policy: keys, operators, comments; what they mean does not depend on the colour."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from kpo_vault.workflow.policies import OPERATORS
from ui.theme import Theme

_KEY = re.compile(r"^\s*(?:- )?([\w .\-/]{1,80}?)(?=\s*:(?:\s|$))|[{,]\s*([\w .\-]{1,80}?)(?=\s*:\s)")
_OPERATOR = re.compile(rf"(?<=[:\s,{{])(?:{'|'.join(OPERATORS)})(?=[\s,}}]|$)")
_NUMBER = re.compile(r"(?<=[:\s,{[])(?:\d+(?:\.\d+)?|true|false)(?=[\s,}\]]|$)")
_TEXT = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_COMMENT = re.compile(r"(?:^|\s)#.*$")


class PolicyHighlighter(QSyntaxHighlighter):
    """Marks each line by itself, and all of them anew when the theme changes."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Mark one line."""
        for match in _KEY.finditer(text):
            group = 1 if match[1] is not None else 2
            self._mark(match.start(group), match.end(group), "text", bold=True)
        for match in _NUMBER.finditer(text):
            self._mark(match.start(), match.end(), "warning")
        for match in _OPERATOR.finditer(text):
            self._mark(match.start(), match.end(), "primary", bold=True)
        quoted = []
        for match in _TEXT.finditer(text):
            quoted.append(match.span())
            self._mark(match.start(), match.end(), "success")
        for match in _COMMENT.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end in quoted):
                self._mark(match.start(), match.end(), "muted")

    def _mark(self, start: int, end: int, role: str, *, bold: bool = False) -> None:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(role))
        if bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        self.setFormat(start, end - start, look)
