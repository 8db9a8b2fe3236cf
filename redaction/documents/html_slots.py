"""An HTML text within a container: one slot for what it says, one for each file in a ``data:`` URL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from redaction.documents import fields
from redaction.documents.containers import Contents, Slot
from redaction.documents.data_urls import EmbeddedFile, EmbeddedPage
from redaction.documents.html_text import HtmlText
from redaction.documents.media_types import suffix_for
from redaction.documents.model import NoticeKind, Replacement


@dataclass(slots=True, eq=False)
class _HtmlSlot(Slot):
    parsed: HtmlText = field(default_factory=lambda: HtmlText(""))
    fields: list[fields.Field] = field(default_factory=list)
    put: Callable[[str], None] = field(default=lambda _: None)

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        for number, group in groups.items():
            self.fields[number].apply(group)
        self.put(self.parsed.to_text())


def add_html(contents: Contents, text: str, place: str, put: Callable[[str], None]) -> None:
    """Append an HTML text to a container; ``put`` takes the new text.

    Scripts, comments and whatever else runs are not written, nor are embedded files that no reader understands.
    """
    parsed = HtmlText(text)
    if parsed.drops:
        contents.notice(
            NoticeKind.REMOVED, place, "scripts, comments and what else no page shows: not written"
        )
    own = fields.visible(parsed.fields(place))
    contents.add(_HtmlSlot(list(fields.segments(own)), always=True, parsed=parsed, fields=own, put=put))
    for number, embedded in enumerate(parsed.embedded(), start=1):
        where = f"{place}, embedded file {number}"
        name = "embedded" + suffix_for(embedded.media_type, "", embedded.content)

        def replaced(content: bytes, embedded: EmbeddedFile | EmbeddedPage = embedded) -> None:
            embedded.put(content)
            put(parsed.to_text())

        if contents.embed(name, embedded.content, where, replaced) is None:
            embedded.drop()
            contents.notice(NoticeKind.REMOVED, where, "a file that no reader understands: not written")
