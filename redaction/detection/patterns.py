"""Reads the pattern files: one row for each way in which an entity type is written.

A row has an ``entity``, an ``explanation`` for the reviewer, a ``score``, and either

* ``regex``: a shape that may stand anywhere. With ``context`` words nearby the score rises to ``context_score``;
* ``labels`` and ``value``: a shape that is only looked for after one of the labels ("MRN: 00482913"). With
  ``repeat`` a list of values may follow the label.

``validator`` names a rule of ``validators``: a valid value gets score 1.0 (without a context word
``valid_score``), an invalid one ``invalid_score`` (0 drops it). ``needs`` lists lower-case strings of which the text must hold one; it only saves time. A named group
``v`` narrows the finding. ``${NAME}`` in a shape stands for a macro of ``macros.yaml``.

The files of the folder itself count in texts of every language: numbers with a grammar of their own, and English labels.
A folder named by a language (``es``) holds the rows, and macros, for texts in that language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from redaction.detection.digits import reach_of
from redaction.detection.languages import ALL, contributing
from redaction.detection.validators import VALIDATORS, Validator

__all__ = ["PatternRow", "pattern_rows"]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MACRO = re.compile(r"\$\{([A-Z_0-9]+)\}")
_LEADS = (r"(?<!\w)", r"(?<![\w-])", r"(?<![\w.-])", r"(?<![\w.])")
# An escaped sign, the beginning of a class (where "]" may stand first), its end, groups, bars.
_SYNTAX = re.compile(r"\\.|\[\^?\]?|[\]()|]", re.DOTALL)
_FLAG = re.compile(r"\(\?([im]+)\)")
_FIELDS = frozenset(
    {"entity", "explanation", "score", "regex", "context", "context_score", "labels", "value", "repeat"}
    | {"validator", "valid_score", "invalid_score", "needs", "ignorecase"}
)


@dataclass(frozen=True, slots=True)
class PatternRow:
    """One row of a pattern file, compiled; see the module's text for the fields."""

    entity: str
    explanation: str
    score: float
    shape: re.Pattern[str]
    labels: tuple[str, ...]
    repeat: bool
    context: tuple[str, ...]
    context_score: float
    validator: Validator | None
    valid_score: float
    invalid_score: float
    needs: tuple[str, ...]
    reach: int

    def judged(self, value: str, score: float, in_context: bool = True) -> float:
        """Return the score of a value that has the shape, given the score of its place.

        A valid value in its context is certain; without context the row says how rare chance hits are.
        """
        if self.validator is None:
            return score
        if not self.validator(value):
            return min(score, self.invalid_score)
        return 1.0 if in_context else self.valid_score


@cache
def pattern_rows(language: str = ALL) -> tuple[PatternRow, ...]:
    """Return the rows that count in a text of a language; raise ValueError for a row that is not sound."""
    every = _folder_rows("")
    return every + tuple(row for code in contributing(language) for row in _folder_rows(code))


@cache
def _folder_rows(language: str) -> tuple[PatternRow, ...]:
    """Return the rows of one folder; "" is the folder of all languages."""
    folder = resources.files("resources").joinpath("patterns", language)
    if not folder.is_dir():
        return ()
    macros = _macros(language)
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".yaml") and f.name != "macros.yaml")
    return tuple(
        _row(raw, macros, f"{language}/{name}" if language else name)
        for name in names
        for raw in yaml.load(folder.joinpath(name).read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - a safe loader
    )


@cache
def _macros(language: str) -> dict[str, str]:
    """Return the macros of a folder over those of all languages."""
    macros = _macros("") if language else {}
    path = resources.files("resources").joinpath("patterns", language, "macros.yaml")
    return _expanded(yaml.safe_load(path.read_text(encoding="utf-8")), macros) if path.is_file() else macros


def _expanded(macros: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Macros may use macros that stand before them."""
    done = dict(known)
    for name, shape in macros.items():
        done[name] = _fill(shape, done)
    return done


def _fill(shape: str, macros: Mapping[str, str]) -> str:
    return _MACRO.sub(lambda match: f"(?:{macros[match[1]]})", shape)


def _row(raw: Mapping[str, Any], macros: Mapping[str, str], name: str) -> PatternRow:
    unknown = set(raw) - _FIELDS
    if unknown or ("regex" in raw) == ("labels" in raw):
        raise ValueError(
            f"{name}: {raw.get('entity')}: unknown fields {sorted(unknown)} or not one kind of row"
        )
    flags = re.IGNORECASE if raw.get("ignorecase") else re.NOFLAG
    shape = "|".join(map(_scoped, _strings(raw, "regex" if "regex" in raw else "value")))
    validator = raw.get("validator")
    compiled = re.compile(_fill(shape, macros), flags)
    return PatternRow(
        entity=raw["entity"],
        explanation=raw["explanation"],
        score=float(raw["score"]),
        shape=compiled,
        labels=tuple(label.lower() for label in _strings(raw, "labels")),
        repeat=bool(raw.get("repeat", False)),
        context=tuple(word.lower() for word in _strings(raw, "context")),
        context_score=float(raw.get("context_score", raw["score"])),
        validator=VALIDATORS[validator] if validator else None,
        valid_score=float(raw.get("valid_score", 0.97)),
        invalid_score=float(raw.get("invalid_score", 0.0)),
        needs=tuple(_strings(raw, "needs")),
        reach=reach_of(compiled),
    )


def _scoped(shape: str) -> str:
    """A flag at the start of one shape must not reach into the others."""
    shape = _factored(shape)
    flag = _FLAG.match(shape)
    return f"(?{flag[1]}:{shape[flag.end() :]})" if flag else f"(?:{shape})"


def _factored(shape: str) -> str:
    """Ask once what stands before a match where every alternative asks it: it is asked at every character."""
    parts = _alternatives(shape)
    lead = next((lead for lead in _LEADS if all(part.startswith(lead) for part in parts)), "")
    if not lead or len(parts) < 2:
        return shape
    return f"{lead}(?:{'|'.join(part.removeprefix(lead) for part in parts)})"


def _alternatives(shape: str) -> list[str]:
    """Split a shape at the bars that stand in no group and in no class."""
    parts, depth, inside, start = [], 0, False, 0
    for match in _SYNTAX.finditer(shape):
        sign = match[0]
        if inside:
            inside = sign != "]"
        elif sign.startswith("["):
            inside = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            parts.append(shape[start : match.start()])
            start = match.end()
    return [*parts, shape[start:]]


def _strings(raw: Mapping[str, Any], name: str) -> Iterator[str]:
    value = raw.get(name, ())
    yield from (value,) if isinstance(value, str) else value
