"""The drawn text of an SVG: runs of ``text`` elements put together to lines and paragraphs, and written back.

What follows a replaced value on its line flows behind the new text: places and widths that were fixed for the old one
would tell how wide it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from lxml import etree

from redaction.documents.containers import Slot
from redaction.documents.fields import NodeTail, NodeText, drop_attribute
from redaction.documents.metafiles.drawing import TextRun, advances
from redaction.documents.metafiles.lines import Line, Paragraph, paragraphs
from redaction.documents.model import Context, Replacement, Segment, apply_to_text
from redaction.documents.svg.geometry import (
    Frame,
    class_sizes,
    first_length,
    font_size,
    frame,
    length_of_each,
)
from redaction.documents.svg.vocabulary import is_drawn, local

_SCALE = 100  # user units in a unit of ``TextRun``
_NARROWER = 0.92  # most faces of the web are narrower than the one that widths are taken from
_BLANKS = re.compile(r"\s+")
_SHIFTS = ("dx", "rotate", "x")  # lists with a value for each letter
_WIDTHS = ("textLength", "lengthAdjust")
_NOT_DRAWN = frozenset({"title", "desc", "metadata", "style", "script"})


@dataclass(slots=True, eq=False)
class _Node:
    """The place of one run: its text node, and the element whose position it takes (None where it flows)."""

    text: NodeText | NodeTail
    placed: etree._Element | None
    drawing: etree._Element  # the text element


@dataclass(slots=True, eq=False)
class TextSlot(Slot):
    """The paragraphs of a drawing, one segment each."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    nodes: list[_Node] = field(default_factory=list)

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        """Put the replacements into the text nodes."""
        for number, group in groups.items():
            for line, changes in self.paragraphs[number].by_line(group):
                self._write_line(line, changes)

    def _write_line(self, line: Line, changes: list[Replacement]) -> None:
        """Write a line's runs anew from the first that changes; later ones flow behind it."""
        first = line.run_at(min(change.start for change in changes))
        bounds = [*line.starts[first:], len(line.text)]
        texts = _spread(line.text, bounds, changes)
        home = self.nodes[line.runs[first].record]
        _release(home, first=True)
        home.text.put(texts[0])
        for run, text in zip(line.runs[first + 1 :], texts[1:], strict=True):
            node = self.nodes[run.record]
            if node.drawing is home.drawing:
                _release(node, first=False)
                node.text.put(text)
            else:  # another element on the same line: its text joins the last of ours
                node.text.put("")
                home.text.put(home.text.text + text)


def _spread(text: str, bounds: list[int], changes: list[Replacement]) -> list[str]:
    """Return the new texts of the runs between ``bounds``; a value over several of them is written into its first."""
    texts = []
    for begin, end in pairwise(bounds):
        own = [
            Replacement(
                0,
                max(change.start, begin) - begin,
                min(change.end, end) - begin,
                change.text if begin <= change.start else "",
            )
            for change in changes
            if change.start < end and (change.end > begin or change.start >= begin)
        ]
        texts.append(apply_to_text(text[begin:end], own))
    at_end = "".join(change.text for change in changes if change.start >= bounds[-1])
    texts[-1] += at_end
    return texts


def _release(node: _Node, *, first: bool) -> None:
    """Let a run take its natural width, and one behind the first its natural place."""
    own = [node.text.element] if isinstance(node.text, NodeText) else []
    for each in (*own, *node.text.element.iterancestors()):
        for name in _WIDTHS:
            drop_attribute(each, name)
        for name in _SHIFTS:
            if (value := each.get(name)) and len(parts := re.split(r"[\s,]+", value.strip())) > 1:
                each.set(name, parts[0])
        if each is node.drawing:
            break
    placed = node.placed
    if not first and placed is not None and placed is not node.drawing:
        for name in ("x", "dx", "y"):
            drop_attribute(placed, name)


def read_texts(root: etree._Element, place: str) -> TextSlot:
    """Return a slot with the drawn paragraphs in the order in which they are drawn."""
    reader = _Reader(class_sizes(root))
    for element in root.iter():
        if is_drawn(element) and local(element) == "text":
            reader.read(element)
    found = list(paragraphs(reader.runs))
    segments = [Segment(number, each.text, context=Context(place)) for number, each in enumerate(found)]
    return TextSlot(segments, paragraphs=found, nodes=reader.nodes)


class _Reader:
    """Collects runs with their places."""

    def __init__(self, classes: Mapping[str, float]) -> None:
        self.runs: list[TextRun] = []
        self.nodes: list[_Node] = []
        self._classes = classes
        self._spaces: dict[object, int] = {}
        self._x = self._y = 0.0
        self._frame = Frame((1.0, 0.0, 0.0, 1.0), 0.0, 0.0)
        self._on_path: etree._Element | None = None
        self._placed: etree._Element | None = None
        self._drawing: etree._Element | None = None

    def read(self, element: etree._Element) -> None:
        """Take up one text element."""
        self._frame, self._on_path, self._drawing = frame(element), None, element
        self._x = self._y = 0.0
        self._placed = element
        self._walk(element)
        self._forget_layout()

    def _forget_layout(self) -> None:
        """Drop a blank at the end of a line, or before a placed piece: it lays out the file, not the drawing."""
        if self.runs and self.nodes[-1].drawing is self._drawing and not self.runs[-1].text.strip():
            self._x -= self.runs.pop().width / _SCALE
            self.nodes.pop()

    def _walk(self, element: etree._Element) -> None:
        size = font_size(element, self._classes)
        outer = self._on_path
        if local(element) == "textPath":
            self._on_path = self._placed = element
        self._move(element, size)
        self._take(NodeText(element), size, element)
        for child in element:
            if is_drawn(child) and local(child) not in _NOT_DRAWN:
                self._walk(child)
            self._take(NodeTail(child), size, element)
        self._on_path = outer

    def _move(self, element: etree._Element, size: float) -> None:
        x, y = first_length(element.get("x"), size), first_length(element.get("y"), size)
        dx, dy = first_length(element.get("dx"), size) or 0.0, first_length(element.get("dy"), size) or 0.0
        if x is not None or y is not None:
            self._forget_layout()
            self._placed = element
        self._x = (self._x if x is None else x) + dx
        if y is not None:
            self._y = y
        if x is not None or y is not None:  # a shift alone is a subscript: it stays on its line
            self._y += dy

    def _take(self, node: NodeText | NodeTail, size: float, holder: etree._Element) -> None:
        text = _BLANKS.sub(" ", node.text)
        if not text.strip() and self._placed is not None:
            text = ""  # blanks between placed pieces are the layout of the file, not of the drawing
        if not text or self._drawing is None:
            return
        widths = advances(text, round(size * _SCALE * _NARROWER))
        if self._placed is not None and len(text.strip()) > 1:
            places = length_of_each(self._placed.get("x"), size)
            if len(places) > 1:  # a place for each letter: the last of them says where the run ends
                self._x = places[0]
                at = min(len(text.strip()), len(places)) - 1
                widths = [round((places[at] - places[0]) * _SCALE), *widths[at:]]
        width = sum(widths)
        x = self._x
        anchor = _anchor(holder) if self._placed is not None else ""
        if anchor in ("middle", "end"):
            x -= width / _SCALE / (2 if anchor == "middle" else 1)
        key = (self._frame.linear, self._on_path)
        run = TextRun(
            record=len(self.nodes),
            text=text,
            x=round((x + self._frame.dx) * _SCALE),
            y=round((self._y + self._frame.dy) * _SCALE),
            width=width,
            height=round(size * _SCALE),
            follows=False,
            space=self._spaces.setdefault(key, len(self._spaces)),
            page="",
        )
        self.runs.append(run)
        self.nodes.append(_Node(node, self._placed, self._drawing))
        self._x = x + width / _SCALE
        self._placed = None


def _anchor(element: etree._Element) -> str:
    for each in (element, *element.iterancestors()):
        declared = re.search(r"text-anchor\s*:\s*(\w+)", each.get("style") or "")
        if value := declared[1] if declared else each.get("text-anchor"):
            return str(value)
    return ""
