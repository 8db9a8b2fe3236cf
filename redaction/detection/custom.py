"""Types that a policy makes up: a shape, a column, or a list of words; what they find is CUSTOM."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from redaction.detection.digits import widest_match
from redaction.documents.model import Segment
from redaction.findings import Finding

__all__ = ["LONGEST_MATCH", "CustomType", "custom_findings"]

LONGEST_MATCH = 200  # characters; what is longer than that is no value, and slow to look for


@dataclass(frozen=True, slots=True)
class CustomType:
    """A made-up type: cells of ``column``, words of ``terms``, and matches of ``pattern`` are its values.

    ``name`` says in the review what was found. Raises ValueError with a sentence for a pattern that is none, or
    that may match more than ``LONGEST_MATCH`` characters.
    """

    name: str
    pattern: str = ""
    column: str = ""
    terms: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check the pattern at once: a mistake belongs to who wrote it."""
        try:
            shape = re.compile(self.pattern)
        except re.error as error:
            raise ValueError(f"this is no regular expression: {error.msg}") from None
        if self.pattern and shape.match(""):
            raise ValueError("this pattern fits an empty text")
        if widest_match(shape) > LONGEST_MATCH:
            raise ValueError(
                f"this pattern may match more than {LONGEST_MATCH} characters: write {{1,40}} instead of +"
            )


def custom_findings(types: Iterable[CustomType], segments: Sequence[Segment]) -> Iterator[Finding]:
    """Yield the findings of all made-up types, in no order; offsets in characters of the segments."""
    for made in types:
        shape = _shape(made)
        sentence = f"{made.name}: a type that the policy makes up."
        for segment in segments:
            column = segment.context.column.strip().casefold()
            if made.column and column == made.column.casefold() and segment.text.strip():
                yield Finding(segment.id, 0, len(segment.text), "CUSTOM", 1.0, "custom", sentence)
            for match in shape.finditer(segment.text) if shape else ():
                if match.end() > match.start():
                    yield Finding(segment.id, *match.span(), "CUSTOM", 1.0, "custom", sentence)


@lru_cache(maxsize=64)
def _shape(made: CustomType) -> re.Pattern[str] | None:
    words = "|".join(re.escape(term) for term in sorted(made.terms, key=len, reverse=True))
    parts = [f"(?:{made.pattern})"] if made.pattern else []
    if words:
        parts.append(rf"(?i:(?<!\w)(?:{words})(?!\w))")
    return re.compile("|".join(parts)) if parts else None
