"""Document properties: core, extended and custom (ECMA-376 part 1, 22.2 and 22.3; part 2, 11).

Times of creation and printing have a type that no token fits, and lists of part titles repeat sheet names: both
are left out on writing, which the schemas allow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import AttributeValue, Field, NodeText, splice
from redaction.documents.model import NoticeKind, Replacement, SegmentKind
from redaction.documents.ooxml import sweep
from redaction.documents.ooxml.package import Package
from redaction.documents.xml_tree import local

_TIMES = frozenset({"created", "modified", "lastPrinted"})
_REPEATS = frozenset({"HeadingPairs", "TitlesOfParts", "HLinks", "DigSig"})
_TYPED = frozenset(
    {"filetime", "date", "i1", "i2", "i4", "i8", "int", "ui4", "uint", "r4", "r8", "decimal", "cy"}
)

AddNotice = Callable[[NoticeKind, str, str], None]


@dataclass(slots=True, eq=False)
class TypedProperty(Field):
    """A custom property that is a date or a number; a replacement turns it into a string."""

    def apply(self, replacements: list[Replacement]) -> None:  # type: ignore[override]
        """Replace the text and, since it is no longer of its type, the type."""
        element = self.pieces[0].element  # type: ignore[attr-defined]
        splice(self.pieces, replacements)
        element.tag = element.tag.replace(local(element), "lpwstr")


def read(name: str, package: Package, notice: AddNotice) -> list[Field] | None:
    """Return the fields of a part with properties, None for any other part."""
    kind = package.content_type(name)
    if kind.endswith(("core-properties+xml", "extended-properties+xml")):
        return _standard(package.tree(name), notice)
    if kind.endswith("custom-properties+xml"):
        return _custom(package.tree(name))
    return None


def _standard(root: etree._Element, notice: AddNotice) -> list[Field]:
    for element in list(root):
        if local(element) in _TIMES | _REPEATS:
            root.remove(element)
            notice(NoticeKind.REMOVED, "properties", "times and lists of titles: not written")
    elements = list(root.iter(etree.Element))
    return list(sweep.text_fields(elements, (), "properties", SegmentKind.METADATA))


def _custom(root: etree._Element) -> list[Field]:
    found: list[Field] = []
    for item in root:
        found.append(Field([AttributeValue(item, "name")], SegmentKind.METADATA, "property name"))
        for target in ("linkTarget",):
            if item.get(target):
                found.append(Field([AttributeValue(item, target)], SegmentKind.METADATA, "property link"))
        for value in item.iter(etree.Element):
            if value is item or not (value.text or "").strip():
                continue
            field = TypedProperty if local(value) in _TYPED else Field
            label = item.get("name") or ""
            found.append(field([NodeText(value)], SegmentKind.METADATA, "property", label=label))
    return found
