"""Settings of a process: temperatures, times, pressures, speeds in text that tells how something is made.

A quantity says little by itself ("35 hours" is a working week). It is a setting if its clause names a step of a process or
stands in a procedure; what a standard, a textbook or a test method prescribes is public and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import lower
from redaction.detection.recognizers.base import Recognizer

__all__ = ["ProcessRecognizer"]

_FIGURE = (
    r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\d,.])|\d{1,5}(?:[.,]\d{1,4})?(?: ?[x×·] ?10\^?\d{1,2})?|\.\d{1,4}"
)
_TIME = r"(?i:min(?:utes?)?|h(?:ours?|rs?)?|s(?:ec(?:onds?)?)?|days?|cycles?|passes)(?![\w/])"
_OTHER = (
    r"(?:A(?![\w])|° ?[CF](?![A-Za-z])|[CK](?![\w/])|rpm|min-1|min⁻¹|m?bar(?:\(?[ag]\)?)?|k?psi[ag]?|psig|[kM]?Pa(?!·?s)|hPa|m?Torr|mmHg|atm|sccm|slm|N?L/(?:min|h)|mL/(?:min|h)|µL/min"
    r"|m³/h|kg/h|g/min|g/h|t/h|m/min|mm/s|mm/min|cm/min|°C/min|K/min|°F/min|k?N(?:m|·m)?(?![\w/])|ft[ -]?lbs?|in[ -]?lbs?|kV(?:/mm)?|V(?![\w])|mA(?:/cm²)?|A/dm²|A/cm²|[mµ]C/cm²"
    r"|mAh/(?:cm²|g)|[km]?W(?:/cm²)?(?![\w/])|J/cm²|mJ/cm²|[kM]?Hz|phr|x ?g(?!\w)|g/L|mg/mL|cells/mL|% ?(?:CO2|O2|RH|humidity|MIN|MAX)|vvm|OD600|µm|nm|wt%|%|pH)"
)
_QUANTITY = re.compile(
    rf"(?<![\w.,/-])(?P<v>(?:[<>≤≥~] ?|(?i:below|above|under|at least|at most|up to|less than|more than|not more than|approx\.) )?(?:{_FIGURE})(?: ?(?:[–-]|to|±|\+/-) ?(?:{_FIGURE}))?(?P<f>:1)? ?(?P<unit>{_OTHER}|{_TIME})"
    rf"(?: (?:MIN|MAX)(?!\w))?(?: \((?:limit|range|max\.?|min\.?)[^()\n]{{2,30}}\))?"
    rf"(?:,? (?i:at|for|over|under|and|in|during|with|/) (?:{_FIGURE})(?: ?(?:[–-]|to|±) ?(?:{_FIGURE}))? ?(?:{_OTHER}|{_TIME})){{0,3}})"
)
_ACID = re.compile(
    r"\bpH (?:(?:is|was) (?:adjusted|kept|held|set|maintained|controlled) (?:to|at|between) |of |at |to |= ?|is |was )?(?P<v>\d{1,2}(?:\.\d{1,2})?(?: ?(?:[–-]|to|±) ?\d{1,2}(?:\.\d{1,2})?)?)(?![\w.]?\d)"
)
# Sizes of what a process works with: "0.3 mm zirconia beads", "a 40 µm filter".
_TOOL = re.compile(
    r"(?<![\w.,/-])(?P<v>\d{1,4}(?:[.,]\d{1,3})?(?: ?[–-] ?\d{1,4}(?:[.,]\d{1,3})?)? ?(?:mm|µm|um|mesh|micron)(?: [a-z-]{3,14}){0,2} (?:beads?|balls?|media|filters?|membranes?|screens?|sieves?|mesh|nozzles?|orifices?|needles?|dies?|cuvettes?|wires?|electrodes?))(?!\w)"
)
# Steps and parameters; the stem of the word is enough.
_STEPS = re.compile(
    r"\b(?:anneal|cur(?:e[ds]?|ing)\b|bake|baking|soak|sinter|calcin|quench|temper(?:ed|ing)\b|carburi|nitrid|harden|shot peen|intensity|coverage|anodi|plat(?:e|ing)\b|electrodeposit|etch|sputter"
    r"|deposit(?:ed|ion)|plasma|spin[- ]coat|expos(?:e[ds]?|ure)|irradiat|dose\b|polish|lapp?(?:ed|ing)?\b|grind|mill(?:ed|ing)|dispers|stir|agitat|impeller|mix(?:ed|ing|er)|blend|knead|homogeni"
    r"|compress|press(?:ed|ing|ure)|tablet|granulat|sift|siev|coat(?:ed|ing|er)|spray|inlet|outlet|dr(?:y|ied|ying)\b|lyophili|freeze[- ]dr|evaporat|distil|reflux|crystalli|filter|filtrat"
    r"|centrifug|spin\b|spun|wash|rins|extract|hydrolys|hydrogenat|react(?:ed|ion|or)|polymeri|heat(?:ed|ing)?\b|cool(?:ed|ing)?\b|jacket|reactor|vessel|autoclave|furnace|oven|kiln|stov(?:e|ed|ing)"
    r"|ramp|hold(?:ing)?\b|held\b|rest(?:ed|ing)?\b|dwell|melt(?:ing)? temperature|mould|mold|inject|extru|screw speed|barrel|throughput|vacuum|degas|die temperature|nozzle|calender|laminat|bond(?:ed|ing)"
    r"|weld|solder|braz|laser|torque|tighten|preload|clamp|interference|expansion|ferment|inoculat|incubat|passag|shaker|seed|feed(?:ing| rate)?\b|fed\b|harvest|aerat|dissolved oxygen|sparge|setpoint|set point"
    r"|flush|disinfect|sterili|pasteuri|roast|ferment|proof|churn|retort|smok(?:ed|ing)|brew|mash|charge[ds]?\b|charging|discharge|formation|cycle[ds]?\b|loading|electrolysis|bath|dip(?:ped|ping)?\b"
    r"|galvani|vulcani|foam|flash(?:ed)?\b|let down|shift the|flow rate|line speed|turret|pump|shift(?:ed)?\b|turn(?:ed|ing)? at|speed|rate\b|temperature|gap|set to|setting|parameter)"
)
_PROCEDURE = re.compile(
    r"(?im)^[ \t#*\d.)(]{0,8}(?:procedure|process(?:ing)?(?: conditions| parameters| description)?|production|compounding|method of (?:manufacture|preparation)|preparation|synthesis|work ?up|experimental"
    r"|seed train|formation|operating conditions|parameters|settings|step \d{1,2}\b.*|manufacturing|procedure steps|batch record|conditions|run sheet|protocol|instructions|moulding|molding|coating|curing|assembly|work instruction)[^\n]{0,40}$"
)
# What makes a quantity public or a measurement: a standard, a textbook, a test, a result, a limit of the law.
_PUBLIC = re.compile(
    r"\b(?:iso|astm|din|en|iec|usp|ph\. ?eur|pharmacopo\w+|jis|ansi|asme|sae|ams|api|nist|ieee|rule|article|section|textbook|as is usual|well[- ]known|compendial|published|standard (?:method|conditions|test)|working week"
    r"|room temperature|salt[- ]spray|test(?:ed|s)? (?:at|for)|shelf life|expir\w+|warranty|weekly|working time|leave|lead time|per week|a week|measured|reads?|reading|fever|retention|recovery|yield(?:ed|s)?|hardness|strength|conductivity"
    r"|gave|passes|fails?|failed|average|mean|median|results?|efficacy|accuracy|margin|royalt\w+|revenue|interest|discount|tax|share[sd]?|equity|price\w*|invoice\w*|pay(?:s|ment|able)?|notice|deadline|months?|weeks?|born|aged?|patient|mg/day|daily dose|mg\b|rated)\b"
)
_BEFORE = 90
_AFTER = 45
_NEAR_PUBLIC = 40
_SECTION = 900


class ProcessRecognizer(Recognizer):
    """Quantities that set a process."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("processes", ["PROCESS_SETPOINT"], language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the settings of a text."""
        return list(self._settings(text)) if "PROCESS_SETPOINT" in entities else []

    def _settings(self, text: str) -> Iterator[RecognizerResult]:
        lowered = lower(text)
        headings = [match.start() for match in _PROCEDURE.finditer(text)]
        for shape in (_QUANTITY, _ACID, _TOOL):
            for match in shape.finditer(text):
                start, end = match.span("v")
                clause = _clause(lowered, start, end)
                steps = len({step[0] for step in _STEPS.finditer(lowered, *clause)})
                within = any(0 < start - heading < _SECTION for heading in headings)
                if not steps or (steps < 2 and not within and _weak(match)):
                    continue
                if _PUBLIC.search(
                    lowered, max(clause[0], start - _NEAR_PUBLIC), min(clause[1], end + _NEAR_PUBLIC)
                ):
                    continue
                sentence = "A setting in a clause about a step of a process."
                yield self.result(
                    "PROCESS_SETPOINT", start, end, 0.65 if within or steps > 1 else 0.55, sentence
                )


def _weak(match: re.Match[str]) -> bool:
    """Whether a quantity stands in all kinds of text: a time alone, a share."""
    unit = match.groupdict().get("unit") or ""
    joined = " " in match["v"].strip().removesuffix(unit).strip()
    return not joined and bool(re.fullmatch(rf"{_TIME}|%|[CKVA]|µm|nm", unit))


def _clause(lowered: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch around a quantity that can tell what it sets: its line, up to the sentence's ends."""
    left = max(start - _BEFORE, lowered.rfind("\n", 0, start) + 1, 0)
    stop = max(lowered.rfind(". ", left, start), lowered.rfind("; ", left, max(left, start - 45)))
    right = min(end + _AFTER, len(lowered))
    for sign in ("\n", ". ", "; "):
        place = lowered.find(sign, end, right)
        right = place if place >= 0 else right
    return (stop + 2 if stop >= 0 else left), right
