"""Tables set with blanks: a header line names the columns, and cells stand under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.delimited import cell_fits, column_entity

__all__ = ["AlignedTableRecognizer"]

_CELL = re.compile(r"[^\s|]{1,80}(?:[^\S\n][^\s|]{1,80}){0,30}")
_FUTURE = re.compile(r"(?:FY ?)?'?\d{2,4} ?(?:E|F|P|B|e)$|(?i:forecast|projected|budget|plan|guidance)\b")
_FIGURE = re.compile(r"[-(]?[$€£]? ?\d[\d ,.]*%?\)?x?$")
_TYPES = frozenset(
    {
        "MONEY_TERM",
        "PART_NUMBER",
        "CAS_NUMBER",
        "LOT_NUMBER",
        "SUPPLIER_CUSTOMER",
        "PERSON",
        "FORECAST",
        "COMPENSATION",
    }
    | {
        "DEVICE_ID",
        "EMPLOYEE_ID",
        "RESPONDENT_ID",
        "TRIAL_SUBJECT",
        "MEDICAL_RECORD_NUMBER",
        "DIMENSION_TOLERANCE",
    }
)
_MOST_ROWS = 200
_LEAST_COLUMNS = 3


class AlignedTableRecognizer(Recognizer):
    """Cells under aligned headers; forecast columns are those marked with E or F ("FY25E")."""

    def __init__(self, language: str = "en") -> None:
        """Name the types of the columns."""
        super().__init__("aligned columns", sorted(_TYPES), language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the cells of every table in the text."""
        results: list[RecognizerResult] = []
        header: list[tuple[int, int, str]] = []
        rows = 0
        for line in re.finditer(r"[^\n]*\n?", text):
            cells = [(m.start(), m.end(), m[0]) for m in _CELL.finditer(line[0].rstrip("\n")[:400])]
            kinds = _header(cells)
            if kinds:
                header, rows = kinds, 0
            elif len(cells) >= 2 and header and rows < _MOST_ROWS:
                rows += 1
                for kind, start, end in _typed(cells, header):
                    if kind in entities:
                        place = line.start()
                        sentence = "A cell under a header of this type."
                        results.append(self.result(kind, place + start, place + end, 0.6, sentence))
            elif not cells:
                header = header if rows == 0 else []
        return results


def _header(cells: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Return (start, end, type or "") of the columns if the cells are a header."""
    if len(cells) < _LEAST_COLUMNS or any(len(text) > 30 for _, _, text in cells):
        return []
    kinds = []
    for start, end, text in cells:
        kind = "FORECAST" if _FUTURE.search(text) else column_entity(text) or ""
        kinds.append((start, end, kind if kind in _TYPES else ""))
    figures = sum(bool(_FIGURE.match(text)) for _, _, text in cells)
    return kinds if any(kind for _, _, kind in kinds) and figures == 0 else []


def _typed(
    cells: list[tuple[int, int, str]], header: list[tuple[int, int, str]]
) -> Iterator[tuple[str, int, int]]:
    for start, end, text in cells:
        kind = min(
            header,
            key=lambda h: max(0, max(h[0], start) - min(h[1], end)) + abs((h[0] + h[1]) - (start + end)) / 8,
        )
        if not kind[2] or not cell_fits(kind[2], text):
            continue
        if kind[2] in ("MONEY_TERM", "FORECAST", "COMPENSATION") and not _FIGURE.match(text):
            continue
        yield kind[2], start, end
