"""Texts outside page content: titles, comments, fields, links and the like, each channel as one segment or more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import pikepdf

from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.pdf.names import text_of
from redaction.tokens.spelling import Spelling

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(slots=True)
class Slot:
    """One string of the file: ``holder[key]``; ``uri`` strings are ASCII, others text strings (7.9.2.2)."""

    holder: Any
    key: str | int
    text: str
    uri: bool = False

    def store(self, text: str) -> None:
        """Put a new text into the file."""
        value: Any
        if self.uri:
            value = pikepdf.String(quote(text, safe=_URI_SAFE).encode("ascii"))
        else:
            value = pikepdf.String(text)
        self.holder[self.key] = value


_URI_SAFE = "".join(chr(c) for c in range(33, 127))

_KINDS: dict[str, tuple[SegmentKind, Spelling, str]] = {
    "info": (SegmentKind.METADATA, Spelling.PLAIN, "document properties"),
    "outline": (SegmentKind.NAME, Spelling.PLAIN, "bookmarks"),
    "page label": (SegmentKind.NAME, Spelling.PLAIN, "page labels"),
    "layer": (SegmentKind.NAME, Spelling.PLAIN, "layer names"),
    "field name": (SegmentKind.NAME, Spelling.PLAIN, "form field names"),
    "tooltip": (SegmentKind.ALT_TEXT, Spelling.PLAIN, "form field tooltips"),
    "field": (SegmentKind.CELL, Spelling.PLAIN, "form field"),
    "caption": (SegmentKind.COMMENT, Spelling.PLAIN, "form field captions"),
    "comment": (SegmentKind.COMMENT, Spelling.PLAIN, "comments"),
    "link": (SegmentKind.LINK, Spelling.URL, "links"),
    "alternate": (SegmentKind.ALT_TEXT, Spelling.PLAIN, "alternate texts"),
}


@dataclass(slots=True)
class Channel:
    """Strings that make one segment, joined by line feeds; ``page`` counts from 1, 0 where there is none."""

    name: str
    page: int = 0
    label: str = ""
    slots: list[Slot] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The segment's text."""
        return "\n".join(slot.text for slot in self.slots)

    @property
    def kind(self) -> SegmentKind:
        """What a reviewer would call it."""
        return _KINDS[self.name][0]

    @property
    def spelling(self) -> Spelling:
        """How a token has to be written here."""
        return _KINDS[self.name][1]

    @property
    def place(self) -> str:
        """Where a person finds it."""
        place = _KINDS[self.name][2]
        return f"page {self.page}, {place}" if self.page else place

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Make the replacements; one that spans strings goes into the first and is cut out of the others."""
        offset = 0
        for slot in self.slots:
            end = offset + len(slot.text)
            text = slot.text
            for edit in sorted(replacements, key=lambda r: r.start, reverse=True):
                if edit.start >= end + (edit.start == edit.end) or (
                    edit.end <= offset and edit.start < offset
                ):
                    continue
                start = max(edit.start, offset) - offset
                stop = min(edit.end, end) - offset
                new = edit.text if offset <= edit.start <= end else ""
                text = text[:start] + new + text[max(start, stop) :]
            if text != slot.text:
                slot.store(text)
            offset = end + 1


@dataclass(slots=True)
class Channels:
    """All channels of a file in a fixed order."""

    channels: list[Channel] = field(default_factory=list)
    _open: dict[tuple[str, int], Channel] = field(default_factory=dict)

    def add(self, name: str, holder: Any, key: str | int, *, page: int = 0, uri: bool = False) -> None:
        """Take up the string at ``holder[key]``; store it again in canonical form."""
        value = holder[key]
        text = (
            _CONTROL.sub("", uri_text(value) if uri else text_of(value))
            .replace("\r\n", "\n")
            .replace("\r", "\n")
        )
        slot = Slot(holder, key, text, uri)
        slot.store(text)
        if not text.strip():
            return
        where = (name, page)
        channel = self._open.get(where)
        if channel is None:
            channel = self._open[where] = Channel(name, page)
            self.channels.append(channel)
        channel.slots.append(slot)

    def add_alone(self, name: str, holder: Any, key: str | int, *, page: int = 0, label: str = "") -> None:
        """Take up a string as a segment of its own, with the label that explains it."""
        text = _CONTROL.sub("", text_of(holder[key])).replace("\r\n", "\n").replace("\r", "\n")
        slot = Slot(holder, key, text)
        slot.store(text)
        if text.strip():
            self.channels.append(Channel(name, page, label, [slot]))


def uri_text(value: Any) -> str:
    """Return a URI string's characters; bytes over 127 as Latin-1."""
    return bytes(value).decode("latin-1")
