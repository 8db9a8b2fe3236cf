"""Tables inside of plain text: lines with one separator and a header line that says what the columns hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.languages import ALL, table
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import UPPER

__all__ = ["DelimitedBlockRecognizer", "column_entity"]

# A screw of the trade, which any maker sells: "DIN 912 M4x12", "ISO 4762 - M6 x 20".
_STANDARD_PART = re.compile(
    r"(?:(?:DIN|EN|ISO|ANSI|ASME|BS|JIS|UNI|NF) ?){1,3}(?:[A-Z]\d)?[\d.-]{2,10}(?: ?[-–] ?| )M\d{1,2}(?: ?[x×] ?\d{1,3}(?:\.\d+)?)*",
    re.IGNORECASE,
)
_SHAPED = {
    "PERSON": re.compile(r"[^\W\d_]{2,}"),
    "LOCATION": re.compile(r"[^\W\d_]{3,}"),
    "SUPPLIER_CUSTOMER": re.compile(r"[" + UPPER + r"][\w&'’.-]+"),
    "ORGANIZATION": re.compile(r"[" + UPPER + r"][\w&'’.-]+"),
    "AGE": re.compile(r"\d{1,3}"),
    "STREET_ADDRESS": re.compile(r"\w.*[ \d]"),
    "PROJECT_CODENAME": re.compile(r"[A-Z]"),
    "PASSWORD": re.compile(r".{4}"),
    "USERNAME": re.compile(r"[\w.@-]{3,}"),
    "CHEMICAL_STRUCTURE": re.compile(r".{4}"),
    "BIOSEQUENCE": re.compile(r"[A-Za-z]{6}"),
    "EMAIL_ADDRESS": re.compile(r".@."),
}
_EMPTY_WORDS = "stock any n/a na none null - unknown tbd yes no true false various internal other total subtotal sum mean average"
_EMPTY = frozenset(_EMPTY_WORDS.split())
_LEAST_COLUMNS = 3
_LEAST_ROWS = 1
_LONGEST_CELL = 120


def column_entity(header: str) -> str | None:
    """Return what the cells under a column header are, or None; headers of all languages are known."""
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header).replace("_", " ").strip()
    if not plain or len(plain) > 40:
        return None
    for pattern, entity in table("columns", ALL):
        match = pattern.search(plain)
        if match and match.end() - match.start() >= len(plain) * 0.45:
            return entity
    return None


def cell_fits(entity: str, cell: str) -> bool:
    """Whether a cell can hold a value of the type: not empty, not a filler, of the right form."""
    text = cell.strip()
    if not text or len(text) > _LONGEST_CELL or text.lower() in _EMPTY:
        return False
    if entity == "PART_NUMBER" and _STANDARD_PART.fullmatch(text):
        return False
    shape = _SHAPED.get(entity)
    return bool(shape.match(text)) if shape else any(character.isdigit() for character in text)


class DelimitedBlockRecognizer(Recognizer):
    """Cells under headers that name a type ("part_no;rev;supplier")."""

    def __init__(self, language: str = "en") -> None:
        """Name the types of the column rules."""
        super().__init__("columns", sorted({entity for _, entity in table("columns", ALL)}), language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the cells of every table in the text."""
        results = []
        lines = list(re.finditer(r"[^\n]+", text))
        index = 0
        while index < len(lines):
            separator, kinds = _header(lines[index][0])
            index += 1
            if not separator:
                continue
            while index < len(lines) and lines[index][0].count(separator) >= max(1, len(kinds) // 2):
                for kind, start, end in _cells(lines[index][0], separator, kinds):
                    if kind and kind in entities and cell_fits(kind, lines[index][0][start:end]):
                        offset = lines[index].start()
                        score = 0.75 if kind not in ("DATE_TIME", "LOCATION") else 0.6
                        results.append(
                            self.result(
                                kind,
                                offset + start,
                                offset + end,
                                score,
                                "A cell under a header of this type.",
                            )
                        )
                index += 1
        return results


def _header(line: str) -> tuple[str, list[str | None]]:
    """Return the separator and the types of the columns, or an empty separator."""
    if len(line) > 2000:
        return "", []
    for separator in (";", "\t", "|", ","):
        names = [name.strip(" \"'") for name in line.split(separator)]
        if len(names) < _LEAST_COLUMNS or any(len(name) > 40 for name in names):
            continue
        plain = sum(bool(re.fullmatch(r"(?:[^\W\d_]|#)[\w /().#%º°'’-]{0,39}", name)) for name in names)
        kinds = [column_entity(name) for name in names]
        short = separator != "," or sum(len(name.split()) <= 2 for name in names) == len(names)
        # Names of a database's columns ("price_eur_t") leave no doubt that the line is a header.
        technical = all(re.fullmatch(r"[a-z][a-z0-9_]{1,30}", name) for name in names)
        least = 1 if technical and len(names) > _LEAST_COLUMNS else 2
        if plain >= len(names) - 1 and short and sum(kind is not None for kind in kinds) >= least:
            return separator, kinds
    return "", []


def _cells(line: str, separator: str, kinds: list[str | None]) -> Iterator[tuple[str | None, int, int]]:
    """Yield (type, start, end) of the cells; quoted cells may hold the separator."""
    place = 0
    for kind in kinds:
        if place > len(line):
            return
        stripped = len(line[place:]) - len(line[place:].lstrip(' "'))
        if line[place : place + stripped].endswith('"'):
            close = line.find('"', place + stripped)
            end = len(line) if close < 0 else close
            after = line.find(separator, end)
        else:
            after = line.find(separator, place)
            end = len(line) if after < 0 else after
        start = place + stripped
        while end > start and line[end - 1] in ' "':
            end -= 1
        if end > start:
            yield kind, start, end
        if after < 0:
            return
        place = after + 1
