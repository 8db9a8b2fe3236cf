"""Pivot tables keep a copy of the values they group (ECMA-376 part 1, 18.10); the copied rows are dropped.

Without its records a cache is rebuilt from its source when the workbook is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from redaction.documents import edits
from redaction.documents.fields import AttributeValue, Field, attributes, drop_attribute
from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.xml_tree import local
from redaction.errors import UnwritableReplacement

NAMED = frozenset(
    {
        ("pivotTableDefinition", "name"),
        ("pivotTableDefinition", "dataCaption"),
        ("dataField", "name"),
        ("pivotTableDefinition", "grandTotalCaption"),
        ("pivotTableDefinition", "rowHeaderCaption"),
        ("pivotTableDefinition", "colHeaderCaption"),
        ("pivotTableDefinition", "errorCaption"),
        ("pivotTableDefinition", "missingCaption"),
        ("pivotField", "name"),
        ("pivotField", "subtotalCaption"),
        ("pivotCacheDefinition", "refreshedBy"),
        ("cacheField", "name"),
        ("cacheField", "caption"),
        ("cacheField", "formula"),
        ("cacheHierarchy", "caption"),
        ("worksheetSource", "name"),
        ("item", "n"),
    }
)
_BOUNDS = ("minValue", "maxValue", "minDate", "maxDate")


@dataclass(slots=True, eq=False)
class SharedItem(Field):
    """A value that a pivot cache lists; a replaced number or date becomes a string item."""

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write the text as a string item, or the stored number as the number it was."""
        element = self.pieces[0].element  # type: ignore[attr-defined]
        whole = edits.is_whole(replacements, self.text)
        if self.stored is not None and not whole:
            raise UnwritableReplacement(format="Excel", place=self.place)
        stored = replacements[0].stored if whole else None
        if stored is not None:
            element.tag = element.tag.replace("}" + local(element), "}d" if "T" in stored else "}n")
            element.set("v", stored)
            return
        Field.apply(self, replacements)
        element.tag = element.tag.replace("}" + local(element), "}s")
        parent = element.getparent()
        if parent is not None:
            for name in [n for n, _ in attributes(parent) if n.startswith("contains")]:
                del parent.attrib[name]
            parent.set("containsMixedTypes", "1")


def fields(root: etree._Element, place: str) -> list[Field]:
    """Return the names and values of a pivot table or its cache; [] for any other part."""
    if local(root) not in ("pivotTableDefinition", "pivotCacheDefinition"):
        return []
    found: list[Field] = []
    if local(root) == "pivotCacheDefinition":
        root.set("refreshOnLoad", "1")
        root.set("saveData", "0")
        for name in [
            n for n, _ in attributes(root) if n.endswith("}id") or n in ("refreshedDate", "refreshedDateIso")
        ]:
            del root.attrib[name]
    for element in root.iter(etree.Element):
        owner = local(element)
        for name, _ in attributes(element):
            if (owner, name) in NAMED:
                found.append(
                    Field([AttributeValue(element, name)], SegmentKind.HIDDEN, f"{place}, pivot table")
                )
        if owner == "sharedItems":
            for bound in _BOUNDS:
                drop_attribute(element, bound)
            for item in element:
                if local(item) in ("s", "n", "d") and item.get("v"):
                    stored = None if local(item) == "s" else item.get("v")
                    found.append(
                        SharedItem(
                            [AttributeValue(item, "v")],
                            SegmentKind.HIDDEN,
                            f"{place}, pivot table",
                            stored=stored,
                        )
                    )
    return found
