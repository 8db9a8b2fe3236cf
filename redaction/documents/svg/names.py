"""Identifiers and classes of a drawing: renamed wherever the drawing, its style sheets and its animations refer to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import Field, attributes
from redaction.documents.model import SegmentKind
from redaction.tokens.spelling import Spelling

# What drawing programs call their elements by themselves.
_USUAL = re.compile(
    r"(?:cls|st|svg|g|a|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|image|use|def|defs|layer|clip|mask|grad|glyph"
    r"|font|style|figure|axes|patch|xtick|ytick|group|title|desc|metadata|marker|pattern|filter|linear|radial"
    r"|gradient|linearGradient|radialGradient|clipPath|clip-path|namedview|base|id|SVGRoot|SVGID)*[-_.:]*[\da-f]*(?:[-_.]\d*)*",
    re.IGNORECASE,
)
_ILLEGAL = re.compile(r"[^\w-]")
_REFERRING = frozenset(
    {"aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers"}
)
_TIMES = frozenset({"begin", "end"})


@dataclass(slots=True, eq=False)
class _Name:
    """An identifier ("#") or a class ("."), with where new ones are kept."""

    said: str
    mark: str
    renamed: dict[tuple[str, str], str]
    writable: bool = True

    @property
    def text(self) -> str:
        """The name."""
        return self.said

    def put(self, text: str) -> None:
        """Give it another name; whatever no name may hold becomes an underscore."""
        legal = _ILLEGAL.sub("_", text)
        self.renamed[self.mark, self.said] = legal if legal[:1].isalpha() or legal[:1] == "_" else f"_{legal}"


class Names:
    """The names of one drawing that a person may have given."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._renamed: dict[tuple[str, str], str] = {}

    def fields(self) -> Iterator[Field]:
        """Yield a field for each name."""
        found: dict[tuple[str, str], None] = {}
        for element in self._root.iter(etree.Element):
            if (identifier := element.get("id")) and not _USUAL.fullmatch(identifier):
                found["#", identifier] = None
            for name in (element.get("class") or "").split():
                if not _USUAL.fullmatch(name):
                    found[".", name] = None
        for mark, name in found:
            piece = _Name(name, mark, self._renamed)
            yield Field([piece], SegmentKind.NAME, "name in the drawing", spelling=Spelling.IDENTIFIER)

    def write(self) -> None:
        """Rename all that was renamed, and what refers to it."""
        if not self._renamed:
            return
        for element in self._root.iter(etree.Element):
            for attribute, value in attributes(element):
                new = self._new_value(attribute.rpartition("}")[2], value)
                if new != value:
                    element.set(attribute, new)
            if str(element.tag).rpartition("}")[2] == "style" and element.text:
                element.text = self._in_rules(element.text)

    def _new_value(self, attribute: str, value: str) -> str:
        if attribute == "id":
            return self._renamed.get(("#", value), value)
        if attribute == "class":
            return " ".join(self._renamed.get((".", name), name) for name in value.split())
        if attribute in _REFERRING:
            return " ".join(self._renamed.get(("#", name), name) for name in value.split())
        for (mark, old), new in self._renamed.items():
            if mark == "#" and old in value:
                if value == f"#{old}":
                    return f"#{new}"
                value = re.sub(rf"(url\(\s*[\"']?#){re.escape(old)}(?=[\"']?\s*\))", rf"\g<1>{new}", value)
                if attribute in _TIMES:
                    value = re.sub(rf"(?<![\w-]){re.escape(old)}(?=\.)", new, value)
        return value

    def _in_rules(self, text: str) -> str:
        for (mark, old), new in self._renamed.items():
            text = re.sub(rf"{re.escape(mark + old)}(?![\w-])", mark + new, text)
        return text
