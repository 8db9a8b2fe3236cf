"""What must survive for the partner: shapes that a policy names, and what protecting has cost of them.

A document without its clause numbers, diagnosis codes or stack traces is safe and useless. The check counts by shape what
stood in the document and what still stands in its protected form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from redaction.documents.model import Document, Replacement

__all__ = ["Loss", "Survival", "losses", "survivals"]


@dataclass(frozen=True, slots=True)
class Survival:
    """One kind of thing that a partner needs: its name in policies, a sentence, the shape of one."""

    name: str
    sentence: str
    shape: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Loss:
    """How many things of a kind stood in a document and how many were replaced; ``segments`` names where, never what."""

    name: str
    sentence: str
    total: int
    lost: int
    segments: tuple[int, ...]


@cache
def survivals() -> Mapping[str, Survival]:
    """Return all kinds by name."""
    text = (files("resources") / "survivals.yaml").read_text(encoding="utf-8")
    rows = yaml.safe_load(text)
    return {name: Survival(name, row["sentence"], re.compile(row["regex"])) for name, row in rows.items()}


def losses(
    must_survive: Iterable[str], document: Document, replacements: Sequence[Replacement]
) -> tuple[Loss, ...]:
    """Return the kinds of which replacements cost something, in the order of the policy.

    A thing is lost if it stood in a text that is replaced and the new text does not hold it any more; "2019" of a date
    that became "2019" has survived.
    """
    by_segment: dict[int, list[Replacement]] = {}
    for replacement in replacements:
        by_segment.setdefault(replacement.segment, []).append(replacement)
    result = []
    for name in must_survive:
        kind = survivals()[name]
        total, lost, places = 0, 0, []
        for segment in document.segments:
            before = Counter(_shapes(kind, segment.text))
            total += before.total()
            if not before or segment.id not in by_segment:
                continue
            gone = (before - Counter(_shapes(kind, _after(segment.text, by_segment[segment.id])))).total()
            lost += gone
            places += [segment.id] if gone else []
        if lost:
            result.append(Loss(name, kind.sentence, total, lost, tuple(places)))
    return tuple(result)


def _shapes(kind: Survival, text: str) -> Iterator[str]:
    return (match[0].strip() for match in kind.shape.finditer(text))


def _after(text: str, replacements: Iterable[Replacement]) -> str:
    for replacement in sorted(replacements, key=lambda r: -r.start):
        text = text[: replacement.start] + replacement.text + text[replacement.end :]
    return text
