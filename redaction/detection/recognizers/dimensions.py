"""Dimensions of a part: fits, roughness, named measures, and the rows of a table of characteristics.

Tolerances and frames of geometric tolerance have shapes of their own in the pattern files; what stands here needs the name
of a characteristic. A hole or thread that a standard gives ("M5 x 16", "DIN 912") is public.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.digits import found_near_digits, reach_of
from redaction.detection.recognizers.base import Recognizer

__all__ = ["DimensionRecognizer"]

_N = r"(?:\d{1,4}(?:[.,]\d{1,5})?|\.\d{1,5})"
_UNIT = r"(?:mm|µm|um|nm|cm|in(?:ch(?:es)?)?|\"|mils?|thou)(?![\w/²³])"
_LIMITS = rf"[-+±−–] ?{_N} ?/ ?[-+−–] ?{_N}"
_ALWAYS = (
    (re.compile(rf"(?<![\w.])(?:R[azqt]|Rmax|Sa) ?(?:[≤<=] ?)?{_N}(?: ?[–-] ?{_N})?(?: ?(?:µm|um|µin))?(?![\w.]?\d)"), "A roughness."),
    (re.compile(rf"(?<![\w./])(?:[Ø⌀] ?)?(?:{_N} ?)?(?:[A-HJKM-NP-Z]|JS|Z[ABC])\d{{1,2}}/(?:[a-hjkm-np-z]|js|z[abc])\d{{1,2}}(?![\w/])"), "A fit."),
    (re.compile(rf"[Ø⌀R] ?{_N}(?: ?{_UNIT})? {_LIMITS}(?: ?{_UNIT})?(?![\w])"), "A dimension with its limits."),
    (re.compile(r"(?<![\w.])\d{1,4}(?:\.\d+)? ?[xX×] ?45 ?°|(?<!\w)[A-Z]?\d{1,2}X [Ø⌀] ?\d[\d.]{0,6}"), "A chamfer or pattern of holes."),
)  # fmt: skip
_CHARACTERISTICS = (
    r"(?:(?:outer|inner|outside|inside|nominal|effective|root|pitch|bar|rod|shaft|hole|tip|hub|wire|fibre|fiber|particle|tube|pipe|nozzle|orifice|needle|case|wall|land|web|flange|rib|slot|groove"
    r"|lug|plate|sheet|film|layer|coating|gate|channel|trace|line|core|gap|seal|bearing|spool|sleeve|bolt|spring|stroke|lens|electrode|die|fillet|edge|corner|nose|bend|mean|overall|total|min(?:imum)?|max(?:imum)?)[ -])?"
    r"(?:length|width|height|thickness|depth|diameter|dia\.?|radius|bore|OD|O\.D\.|ID|I\.D\.|clearance|gap|pitch|spacing|overlap|offset|chamfer|fillet|stroke|travel|interference|standoff|wall|land|runout"
    r"|flatness|roundness|circularity|cylindricity|straightness|perpendicularity|squareness|parallelism|concentricity|coaxiality|angularity|true position|position|profile|eccentricity|backlash|camber|bow|warpage"
    r"|grain size|particle size|d50|D50|aperture)"
)
# The measure is sought first and its name before it: measures are rare, and names are common words.
_MEASURE = re.compile(rf"(?<![\w.,/-])(?:[Ø⌀R] ?)?{_N}(?: ?(?:[–-]|to|±|and) ?{_N})? ?{_UNIT}")
_NAME_BEFORE = re.compile(
    rf"(?<!\w){_CHARACTERISTICS}(?: (?:of|is|was|at|to|:|=|to be|between|up to|not over|max\.?|min\.?)| ?[:=])? {{0,3}}$",
    re.IGNORECASE,
)
_LONGEST_NAME = 60
_FROM_TO = re.compile(
    rf"(?i:{_CHARACTERISTICS})[^\n]{{0,120}}?\bfrom (?P<v>{_N} ?{_UNIT}) to (?P<w>{_N} ?{_UNIT})"
)
_COLUMNS = re.compile(r"\S(?: {2,}|\t)[Ø⌀R]? ?\d{0,4}[.,]\d")
_ROW = re.compile(
    rf"(?im)^[ \t]{{0,12}}(?:\d{{1,2}}[.)]?[ \t]+)?(?P<name>[A-Za-z][\w /.-]{{0,24}}?\b{_CHARACTERISTICS}|{_CHARACTERISTICS})(?: (?:to|vs|rel\.?|w\.?r\.?t\.?) [A-Z](?:-[A-Z])?)?(?:[ \t]{{2,}}|\t|[ \t]*[|;:])(?P<rest>[^\n]{{1,160}})$"
)
_CELL = re.compile(rf"(?<![\w.,/-])[Ø⌀R]? ?{_N}(?: ?(?:[–-]|±) ?{_N})?(?: ?{_UNIT})?(?![\w.,%/]\d|[\w%])")
_STANDARD = re.compile(
    r"(?i)\b(?:ISO|DIN|ASTM|ASME|EN|JIS|BS|ANSI|SAE|AMS|standard|catalogue|catalog|commercially)\b"
)


class DimensionRecognizer(Recognizer):
    """Measures by the characteristic that they give."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("dimensions", ["DIMENSION_TOLERANCE"], language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the dimensions of a text."""
        return list(self._found(text)) if "DIMENSION_TOLERANCE" in entities else []

    def _found(self, text: str) -> Iterator[RecognizerResult]:
        for shape, sentence in _ALWAYS:
            for match in shape.finditer(text):
                yield self.result("DIMENSION_TOLERANCE", *match.span(), 0.85, sentence)
        measures = list(found_near_digits(_MEASURE, reach_of(_MEASURE), text))
        for match in measures:
            name = _NAME_BEFORE.search(text[max(0, match.start() - _LONGEST_NAME) : match.start()])
            around = text[max(0, match.start() - _LONGEST_NAME) : match.end() + 30].rpartition("\n")[2]
            if name and not _STANDARD.search(around):
                yield self.result("DIMENSION_TOLERANCE", *match.span(), 0.6, "A measure after its name.")
        for match in _FROM_TO.finditer(text) if measures else ():
            for group in ("v", "w"):
                yield self.result(
                    "DIMENSION_TOLERANCE", *match.span(group), 0.6, "A measure and what it becomes."
                )
        # A table of characteristics is set in columns.
        for match in _ROW.finditer(text) if _COLUMNS.search(text) else ():
            for cell in _CELL.finditer(text, *match.span("rest")):
                if any(map(str.isdigit, cell[0])) and not cell[0].strip().isdigit():
                    yield self.result(
                        "DIMENSION_TOLERANCE", *cell.span(), 0.6, "A cell of a row of dimensions."
                    )
