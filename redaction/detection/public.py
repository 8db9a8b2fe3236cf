"""What is public by its form, and what a guess inside of it is worth: nothing.

A model that judges by context takes "F03D 7/06" for a file number and the Phillips of a screwdriver for a person. Rules that are sure,
and the client's register, are not asked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib import resources

import yaml

from redaction.detection.conflicts import LEGENDS, REGISTER
from redaction.detection.entity_model import RECOGNIZER
from redaction.detection.gazetteers import eponyms
from redaction.findings import Finding

__all__ = ["without_public"]

# Types that are public themselves: who asks for them wants them.
_PUBLIC = frozenset({"PATENT_NUMBER", "TRIAL_ID"})
_NAMES = frozenset({"PERSON", "PERSON_ALIAS", "ORGANIZATION", "LOCATION"})
_SURE = 0.7
_AROUND = 90
_SURE_OF_AN_EPONYM = 0.95
_METHODS = (
    r"(?:exact |t-|paired |first |second )?(?:tests?|laws?|theorems?|equations?|distributions?|coefficients?|alpha|index|scores?|scales?|criteri(?:a|on)|ratios?|modul(?:us|i)"
    r"|numbers?|constants?|diagrams?|charts?|curves?|stains?|assays?|reactions?|reagents?|procedures?|man(?:oe|e)uvers?|signs?|disease|syndrome|esophagus|oesophagus|angina|fractures?|framework|doctrine|rules?|warnings?"
    r"|hearings?|screwdrivers?|recess(?:es)?|keys?|wrench(?:es)?|process|effects?|gauges?|gages?|tubes?|filters?|regression|statistics?|simulations?|plots?|fences|bands|correction|methods?"
    r"|models?|hardness|impact|grind|principle|stress(?:es)?|factor|transform|dishes?|dish|flasks?|flask|burner|funnel|kinetics|catheters?|lymphoma|thyroiditis|goit(?:re|er)|encephalopathy|aphasia|an(?:a)?emia|sarcoma|hernia|contracture|gangrene|chorea|ataxia|dystrophy|paralysis|dementia|nephropathy|bod(?:y|ies)|palsy|phenomenon|chain|network|field|number|panel|analysis|statistic|A\b|D\b|moisture|titration|squared?|rate|ladder|standard errors?|question|negative|positive)"
)


def without_public(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings without guesses that lie inside of something public; offsets into ``text``."""
    found = list(findings)
    weak = [f for f in found if _weak(f, _SURE_OF_AN_EPONYM)]
    if not weak:
        return found
    near = _near(weak, len(text))
    public, names = _stretches(_shapes(), text, near), _stretches(_eponyms(), text, near)
    nameless = _stretches(_shapes(of_names=True), text, near)
    result = []
    for finding in found:
        end = _end(text, finding)
        named = finding.entity_type in _NAMES
        if _weak(finding, _SURE) and _inside(public, finding.start, end):
            continue
        if named and _weak(finding, _SURE) and _inside(nameless, finding.start, end):
            continue
        named = named or finding.entity_type == "PROTECTED_TERM"
        if named and _weak(finding, _SURE_OF_AN_EPONYM) and _inside(names, finding.start, end):
            continue
        guess = finding.recognizer == RECOGNIZER and not named and finding.entity_type not in _PUBLIC
        result += _cut(finding, public) if guess else [finding]
    return result


def _cut(finding: Finding, stretches: list[tuple[int, int]]) -> list[Finding]:
    """Return what is left of a guess of a number when public stretches are taken out: "4471, ICD-10: S72.1" is "4471, "."""
    pieces = [finding]
    first = bisect_right(stretches, finding.start, key=lambda stretch: stretch[0])
    for start, end in stretches[max(0, first - 1) :]:
        if start >= finding.end:
            break
        last = pieces.pop()
        if end <= last.start:
            pieces.append(last)
            continue
        sides = ((last.start, min(start, last.end)), (max(end, last.start), last.end))
        pieces += [replace(last, start=left, end=right) for left, right in sides if right > left]
        if not pieces or pieces[-1].start < end:
            break
    return pieces


def _weak(finding: Finding, sure: float) -> bool:
    asked = finding.recognizer in REGISTER or finding.entity_type in LEGENDS | _PUBLIC
    return finding.score < sure and not asked


def _end(text: str, finding: Finding) -> int:
    """Where a finding ends without the signs of its sentence."""
    return finding.start + len(text[finding.start : finding.end].rstrip(" .,;:)"))


def _inside(stretches: list[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_right(stretches, start, key=lambda stretch: stretch[0]) - 1
    if index < 0 or start >= stretches[index][1]:
        return False
    # What begins in the midst of it is a scrap, wherever it ends: "A. Hb" after "S72.144A."
    return end <= stretches[index][1] or start > stretches[index][0]


def _near(findings: Iterable[Finding], size: int) -> list[tuple[int, int]]:
    """Return the stretches around findings, disjoint: only there it matters what is public."""
    result: list[tuple[int, int]] = []
    for finding in sorted(findings, key=lambda f: f.start):
        start, end = max(0, finding.start - _AROUND), min(size, finding.end + _AROUND)
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _stretches(
    shapes: Iterable[re.Pattern[str]], text: str, near: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where the shapes match, sorted; stretches that overlap are joined."""
    spans = sorted(match.span() for shape in shapes for part in near for match in shape.finditer(text, *part))
    result: list[tuple[int, int]] = []
    for start, end in spans:
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


@cache
def _shapes(*, of_names: bool = False) -> tuple[re.Pattern[str], ...]:
    """The rows of the table; those marked ``names`` say only that it is nobody's name ("Remdesivir")."""
    rows = yaml.safe_load(resources.files("resources").joinpath("public.yaml").read_text(encoding="utf-8"))
    return tuple(re.compile(row["regex"]) for row in rows if row.get("names", False) == of_names)


@cache
def _eponyms() -> tuple[re.Pattern[str], ...]:
    """One shape: a name that methods bear, or a chain of them, before a word for a method."""
    names = "|".join(sorted(map(re.escape, eponyms()), key=len, reverse=True))
    chain = rf"(?:{names})(?:[–-](?:{names})){{0,3}}"
    return (
        re.compile(
            rf"(?<!\w)(?:(?:An?|The|Idiopathic|Familial|Acute|Chronic) )?{chain}(?:[’']s)?[ ](?i:{_METHODS})(?!\w)|(?<!\w)(?:{names})[–-](?:{names})(?!\w)"
        ),
    )
