"""Reads the corpora that the model learns from, and divides them by document, the same way every time.

``tab_train`` and its French and Spanish sisters are learnt, those of ``dev`` only measured. A hash of its number decides
about each clinical query and each Spanish clinical case; of the project's own documents the second one of each service
is kept back. The rest is learnt only. ``tests/data/detection_dev`` is read by nothing here.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from redaction.catalogue import family_of
from redaction.training.examples import IGNORED, Example, Mark, family_for

__all__ = ["LANGUAGES", "held_out", "parse_markup", "read_corpora"]

_MARK = re.compile(r"⟦([A-Z][A-Z0-9_]*)\|([^⟦⟧]*)⟧")
_AGE = re.compile(
    r"\b\d{1,3}[- ](?:year|yr|month|week)s?(?:[- ]olds?)?\b|\b\d{1,3}\s?(?:y/?o|yo)\b|\baged?:? \d{1,3}\b",
    re.I,
)
_MONEY = re.compile(
    r"(?:[$€£₹]|\b(?:EUR|USD|GBP|INR|Rs\.?)) ?\d[\d,. ]*\d?(?: ?(?:million|billion|m|k|bn)\b)?|\d[\d,.]* ?(?:%|per cent|percent)",
)
_BARE_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-])")
_YEARS = re.compile(r"\d+ (?:años|meses|días|a|m)\b.*|[^\W\d]+ (?:años|meses|días)\b.*")
_FILES = ("tab_train", "tab_dev", "asq_phi_even", "presidio_synth")
_FOREIGN = ("tab_es_train", "tab_es_dev", "tab_fr_train", "tab_fr_dev", "meddocan_train_es")
LANGUAGES = {name: name[4:6] for name in _FOREIGN[:4]} | {"meddocan_train_es": "es"}
_KEPT = {"asq_phi_even": 2, "meddocan_train_es": 5}  # of so many documents one is kept back


def held_out(source: str, number: str) -> bool:
    """Whether a document is kept back for measuring."""
    if source in _KEPT:
        return hashlib.sha256(number.encode()).digest()[0] % _KEPT[source] == 0
    return source.endswith("_dev") and (source != "gold_dev" or "_02_" in number)


def read_corpora(folder: Path) -> Iterator[Example]:
    """Yield all documents of all corpora; ``ValueError`` names a row that is not as described."""
    for name in _FILES + _FOREIGN:
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                yield _from_row(name, json.loads(line))
    for path in sorted((folder / "gold_dev").glob("*.txt")):
        yield parse_markup(path.stem, path.read_text(encoding="utf-8"))


def parse_markup(number: str, marked: str) -> Example:
    """Read a document with marks of the form ⟦ENTITY|text⟧; the sign ¤ inside of invented keys falls away."""
    marked = marked.replace("¤", "")
    parts: list[str] = []
    marks: list[Mark] = []
    size = place = 0
    for match in _MARK.finditer(marked):
        plain = marked[place : match.start()]
        size += len(plain)
        family = family_for(match[1], family_of(match[1]))
        marks.append(Mark(size, size + len(match[2]), family))
        size += len(match[2])
        parts += [plain, match[2]]
        place = match.end()
    text = "".join(parts) + marked[place:]
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"broken markup in {number}")
    return Example("gold_dev", number, text, tuple(marks))


def _from_row(source: str, row: dict[str, Any]) -> Example:
    text = row["text"]
    marks = []
    for span in sorted(row["spans"], key=lambda s: (s["start"], -s["end"])):
        start, end = span["start"], span["end"]
        if not 0 <= start < end <= len(text):
            raise ValueError(f"a span outside of its text in {source} {row['id']}")
        label = span["label"]
        if source == "meddocan_train_es" and label == "DATE" and _YEARS.fullmatch(text[start:end]):
            label = "AGE"
        marks.append(Mark(start, end, IGNORED if label == IGNORED else family_for(label, label)))
    unknown = () if source in LANGUAGES else _unknown(source, text)
    return Example(source, str(row["id"]), text, (*marks, *unknown))


def _unknown(source: str, text: str) -> Iterator[Mark]:
    """What the public corpora leave unmarked although the model should mark it, or rules do."""
    patterns = [_AGE, _MONEY] + ([_BARE_YEAR] if source != "tab_train" else [])
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield Mark(match.start(), match.end(), IGNORED)
