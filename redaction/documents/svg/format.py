"""SVG drawings as documents: drawn text, other texts, and pictures, pages and drawings in ``data:`` URLs."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from redaction.documents import fields
from redaction.documents.containers import Container, ContainerFormat, Slot
from redaction.documents.data_urls import embedded_files
from redaction.documents.fields import Field
from redaction.documents.media_types import suffix_for
from redaction.documents.model import NoticeKind, Replacement
from redaction.documents.svg import other_texts
from redaction.documents.svg.drawn_text import read_texts
from redaction.documents.svg.names import Names
from redaction.documents.svg.outlines import may_show_letters
from redaction.documents.svg.parsing import parse

_PLACE = "the drawing"


@dataclass(slots=True, eq=False)
class _FieldSlot(Slot):
    """The texts that stand in single nodes."""

    fields: list[Field] = field(default_factory=list)

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        for number, group in groups.items():
            self.fields[number].apply(group)


class _Drawing(Container):
    """A drawing taken apart."""

    def __init__(self, content: bytes, depth: int) -> None:
        super().__init__(depth)
        self._drawing = parse(content)
        self._names = Names(self._drawing.root)
        root = self._drawing.root
        for what in self._drawing.drops:
            self.notice(NoticeKind.REMOVED, _PLACE, f"{what}: not written")
        if may_show_letters(root):
            what = "It shows shapes that may be letters, not read: look at it yourself."
            self.notice(NoticeKind.UNREAD, _PLACE, what)
        self.add(read_texts(root, "text in the drawing"))
        own = fields.visible(
            [*other_texts.texts(root), *other_texts.attribute_texts(root), *self._names.fields()]
        )
        self.add(_FieldSlot(list(fields.segments(own)), fields=own))
        self._embed_files(root)

    def _embed_files(self, root: etree._Element) -> None:
        for number, embedded in enumerate(embedded_files(root), start=1):
            where = f"embedded file {number}"
            name = "embedded" + suffix_for(embedded.media_type, "", embedded.content)
            if self.embed(name, embedded.content, where, embedded.put) is None:
                embedded.drop()
                self.notice(NoticeKind.REMOVED, where, "a file that no reader understands: not written")

    def to_bytes(self) -> bytes:
        """Return the drawing with what was written to it."""
        self._names.write()
        return self._drawing.to_bytes()


FORMAT = ContainerFormat("svg", (".svg",), _Drawing)
