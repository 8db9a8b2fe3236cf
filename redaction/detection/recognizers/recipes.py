"""Recipes: tables of ingredients with their amounts, and lists of them in a sentence.

A block of lines is a recipe if its amounts add up to a hundred, or if a heading above it speaks of a composition, or if
its amounts have a unit that only compositions have. What is found are the ingredients and the amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import lower
from redaction.detection.recognizers.base import Recognizer

__all__ = ["RecipeRecognizer"]

_UNIT = (
    r"(?:wt\.?[ -]?%|mol\.?[ -]?%|vol\.?[ -]?%|% ?\(?[wv]/[wv]\)?|phr|pbw|parts|ppm|%|(?:kg|mg|g|mL|ml|L|lb|oz|t)(?:/(?:kg|L|l|batch|t|m³|100 ?g))?"
    r"|mM|µM|nM|mmol|mol)"
)
_AMOUNT = re.compile(
    rf"(?<![\w.,/-])(?P<figure>\d{{1,4}}(?:[.,]\d{{1,4}})?) ?(?P<unit>{_UNIT})?(?![\w/])(?![.,]\d)"
)
_NAME = re.compile(
    r"(?:\d{1,3}[.)]?[ \t]{1,6})?(?:[-•*] ?)?(?P<name>[A-Za-zÀ-ž][^\t\n|;]{2,58}?)(?=[ \t]{2,}|\t|[ \t]*[|;:]|[ \t]\.{3,})"
)
# In a list, name and amount stand with one space between them, and the line ends with the amount.
_ITEM = re.compile(
    rf"(?:\d{{1,3}}[.)]?[ \t]{{1,6}})?(?:[-•*] ?)?(?P<name>[A-Za-zÀ-ž][^\t\n|;:.]{{2,48}}?) (?P<amount>(?P<figure>\d{{1,4}}(?:[.,]\d{{1,4}})?) ?(?P<unit>{_UNIT})|q\. ?s\.?(?: to \d{{1,4}} ?(?:mL|ml|g|L))?)\.?[ \t]*$"
)
_OWN = re.compile(r"(?i)wt\.?[ -]?%|mol\.?[ -]?%|vol\.?[ -]?%|% ?\(?[wv]/[wv]\)?|phr|pbw|parts")
_HEADING = re.compile(
    r"\b(?:compositions?|formulations?|formulas?|recipes?|ingredients?|charge sheet|dispens\w+|bill of ingredients|batch sheet|master mix|raw materials?"
    r"|components? +(?:cas|amount|wt|%|qty|parts)|parts by (?:weight|mass|volume)|wt ?%|phr|% ?w/w|qty/batch|premix|feedstock mix|blend sheet|buffer|media|medium)\b"
)
_SUM = re.compile(r"(?i)^\W*(?:sum|total|balance to|q\.?s\.?)\b")
_NO_NAME = re.compile(
    r"(?i)^(?:total|sum|balance|yield|batch|page|table|fig|date|price|cost|revenue|ebitda|year|item|qty|amount|component|material|ingredient|name|sr\b|no\b|step"
    # Fields of a form about a person, in the languages that are read: their figures may add up to a hundred by chance.
    r"|(?:patient|paciente|nombre|nom|pr[ée]nom|apellidos?|m[ée]dic[oa]|m[ée]decin|doctora?|doctor|age|[âa]ge|edad|sexe?|sexo|servicio|service"
    r"|fecha|peso|talla|planta|poids|taille|weight|height|chambre|habitaci[óo]n|room|ward|cama|lit|bed|pulse|heart rate|tel)\b)"
)
_LEAST_ROWS = 3
_NEAR_HEADING = 240
# In a sentence: "glucose 38 g/L, cysteine 1.9 g/L and 0.6 µM manganese chloride".
_LISTED = re.compile(
    r"(?<![\w-])(?P<name>(?!(?:holds|contains?|contained|containing|has|had|with|of|at|and|using|from|in|is|was|to|about)\b)(?:\d-|[A-Z]-)?[A-Za-zÀ-ž][\w()-]{2,30}(?: (?!and\b|or\b|with\b|at\b|of\b|to\b|for\b|is\b|was\b|in\b|daily\b)[\w()-]{2,24}){0,2}) "
    r"(?P<amount>\d{1,4}(?:[.,]\d{1,4})? ?(?:g/L|mg/L|µg/mL|mg/mL|g/kg|mM|µM|nM|M|mmol/L|mol/L|% ?\(?[wv]/[wv]\)?|wt\.?-?%|phr|ppm|IU/mL|U/mL))(?![\w/])"
)
_CONTENTS = re.compile(
    r"\b(?:feed|medium|media|buffer|solution|recipe|formul\w+|composition|mix\w*|electrolyte|supplement\w*|bath|slurry|cocktail|dissolv\w+|blend\w*|additive|excipient\w*|broth"
    r"|disinfect\w*|rinse\w*|reagent|stock|contain\w*|consist\w*|prepare\w*|wash\w*|extract\w*|elut\w+|mobile phase|binder|resin|coating|paste|ink|syrup|dose\w*|charge[ds]?)\b"
)
_PER_UNIT = re.compile(
    r"(?i)\b(?:per|each|one|every) (?:vial|tablet|capsule|ampoule|syringe|sachet|bottle|dose unit|unit|batch|100 ?g|100 ?mL|lit(?:re|er)|kilogram|kg)(?: contains| holds|:)|\b(?:qualitative and )?quantitative composition"
)
_DOSED = re.compile(
    r"(?:[:;,.(]|contains|holds|and)\s{1,2}(?P<v>(?!and\b)[A-Za-z][\w-]{2,30}(?: (?!and\b|or\b|with\b|to\b)[\w-]{1,24}){0,3} \d{1,4}(?:[.,]\d{1,4})? ?(?:mg|g|µg|mcg|mL|IU|mmol|%))(?![\w/])"
)
_LONGEST_LIST = 500
_PERCENT = re.compile(
    r"(?<![\w.,])\d{1,2}(?:[.,]\d{1,3})? ?% (?:aqueous |of )?(?P<name>[a-zà-ž][\w-]{4,24}(?:ic|ate|ide|ite|ol|ose|ine|in|ane|ene|yne|acid|one|um|ase|gum|oxide|water|glycol|starch|salt|oil|wax|resin|extract|carbonate|sulfate|sulphate|chloride)(?: (?:acid|oxide|chloride|sulfate|sulphate|phosphate|acetate|hydroxide|glycol|gum|oil|wax|resin|extract))?)(?!\w)"
)
_SHARE = re.compile(
    r"(?<![\w.,])\d{1,2}(?:[.,]\d{1,3})? ?% (?!of\b|in\b|to\b|and\b|for\b|women|men\b|are\b|is\b|said)[A-Za-zÀ-ž][\w-]{3,24}(?: (?!and\b|or\b)[A-Za-z0-9][\w-]{1,20})?(?!\w)"
)
_LIST = re.compile(rf"(?:{_SHARE.pattern})(?:(?:,|;|,? and) (?:{_SHARE.pattern})){{1,20}}")


@dataclass(frozen=True, slots=True, repr=False)
class _Row:
    """A line of a table: the places of the ingredient and of its last amount; the figure and its unit."""

    name: tuple[int, int]
    amount: tuple[int, int]
    figure: float
    unit: str


class RecipeRecognizer(Recognizer):
    """Ingredients and amounts of compositions."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("recipes", ["FORMULATION"], language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the ingredients and amounts of every recipe in the text."""
        if "FORMULATION" not in entities:
            return []
        return [*self._tables(text), *self._sentences(text)]

    def _tables(self, text: str) -> Iterator[RecognizerResult]:
        lowered = lower(text)
        for rows, summed in _blocks(text):
            if len(rows) < _LEAST_ROWS:
                continue
            start = rows[0].name[0]
            heading = bool(_HEADING.search(lowered, max(0, start - _NEAR_HEADING), start))
            total = sum(row.figure for row in rows)
            hundred = 99 <= total <= 101 or (summed and heading)
            own = sum(bool(_OWN.search(row.unit)) for row in rows) * 2 > len(rows)
            weighed = sum(bool(row.unit) for row in rows)
            masses = heading and weighed >= _LEAST_ROWS
            if not (hundred or own or masses):
                continue
            sentence = (
                "A row of a recipe: the amounts add up to a hundred." if hundred else "A row of a recipe."
            )
            for row in rows if hundred else [row for row in rows if row.unit]:
                if row.amount[0] - row.name[1] == 1:  # an item of a list, found as one
                    yield self.result("FORMULATION", row.name[0], row.amount[1], 0.85, sentence)
                    continue
                yield self.result("FORMULATION", *row.name, 0.7, sentence)
                yield self.result("FORMULATION", *row.amount, 0.85, sentence)

    def _sentences(self, text: str) -> Iterator[RecognizerResult]:
        lowered = lower(text)
        for match in _LISTED.finditer(text):
            if _CONTENTS.search(lowered, max(0, match.start() - 160), match.end()):
                yield self.result("FORMULATION", *match.span(), 0.7, "An ingredient with its concentration.")
        for heading in _PER_UNIT.finditer(text):
            for match in _DOSED.finditer(
                text, heading.start(), min(len(text), heading.end() + _LONGEST_LIST)
            ):
                yield self.result(
                    "FORMULATION", *match.span("v"), 0.7, "An ingredient with its amount in a unit."
                )
        for match in _LIST.finditer(text):
            if _CONTENTS.search(lowered, max(0, match.start() - 260), match.end()):
                for item in _SHARE.finditer(text, *match.span()):
                    yield self.result("FORMULATION", *item.span(), 0.65, "A share in a list of ingredients.")
        for match in _PERCENT.finditer(text):
            if _CONTENTS.search(lowered, max(0, match.start() - 100), match.end()):
                yield self.result("FORMULATION", *match.span(), 0.65, "A share of a substance.")


def _blocks(text: str) -> Iterator[tuple[list[_Row], bool]]:
    """Yield runs of lines that have a name and an amount, and whether a line of their sum follows."""
    rows: list[_Row] = []
    gap = 0
    for line in re.finditer(r"[^\n]+", text):
        plain = line[0][:200]
        if _SUM.match(plain.strip()):
            if rows:
                yield rows, True
            rows, gap = [], 0
            continue
        row = _row(plain, line.start())
        if row is not None:
            rows.append(row)
            gap = 0
        elif rows:
            gap += 1
            if gap > 1:
                yield rows, False
                rows, gap = [], 0
    if rows:
        yield rows, False


def _row(line: str, offset: int) -> _Row | None:
    begin = len(line) - len(line.lstrip())
    if item := _ITEM.match(line, begin):
        return _row_of(item, offset)
    name = _NAME.match(line, begin)
    if name is None or _NO_NAME.match(name["name"]):
        return None
    amounts = list(_AMOUNT.finditer(line, name.end()))
    if not amounts:
        return None
    # The column of amounts has units if any column has; otherwise the last figure counts.
    amount = next((m for m in reversed(amounts) if m["unit"]), amounts[-1])
    start, end = name.span("name")
    return _Row(
        name=(offset + start, offset + end),
        amount=(offset + amount.start(), offset + amount.end()),
        figure=float(amount["figure"].replace(",", ".")),
        unit=amount["unit"] or "",
    )


def _row_of(item: re.Match[str], offset: int) -> _Row | None:
    """Return the row of a list's item; "q.s.", as much as suffices, counts as an amount with a unit."""
    if _NO_NAME.match(item["name"]) or _HEADING.search(lower(item["name"])):
        return None
    (name_start, name_end), (start, end) = item.span("name"), item.span("amount")
    return _Row(
        name=(offset + name_start, offset + name_end),
        amount=(offset + start, offset + end),
        figure=float(item["figure"].replace(",", ".")) if item["figure"] else 0.0,
        unit=item["unit"] or "q.s.",
    )
