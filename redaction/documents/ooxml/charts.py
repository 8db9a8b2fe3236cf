"""Charts: what they show of their data is kept in caches next to the references (ECMA-376 part 1, 21.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from redaction.documents import edits
from redaction.documents.fields import Field, NodeText
from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.xml_tree import local
from redaction.errors import UnwritableReplacement

_CACHES = frozenset({"strCache", "numCache", "strLit", "numLit", "lvl"})


@dataclass(slots=True, eq=False)
class CachedNumber(Field):
    """A number that a chart shows; replaced whole, since half a token is no number either."""

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write the new text, or the stored number when it comes back."""
        if not edits.is_whole(replacements, self.text):
            raise UnwritableReplacement(format="Office", place=self.place)
        replacement = replacements[0]
        self.pieces[0].put(replacement.text if replacement.stored is None else replacement.stored)


def cache_fields(root: etree._Element, place: str) -> list[Field]:
    """Return the cached categories and values of a chart; numbers carry their stored form."""
    found: list[Field] = []
    for value in root.iter("{*}v"):
        point = value.getparent()
        cache = point.getparent() if point is not None and local(point) == "pt" else point
        if cache is None or local(cache) not in _CACHES | {"tx"}:
            continue
        if local(cache) in ("numCache", "numLit") and _is_number(value.text or ""):
            found.append(CachedNumber([NodeText(value)], SegmentKind.CELL, place, stored=value.text))
        else:
            found.append(Field([NodeText(value)], SegmentKind.CELL, place))
    return found


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
