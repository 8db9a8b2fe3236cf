"""Mailboxes (mbox, RFC 4155): messages one after the other, each after a line that begins with "From "."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redaction.documents.containers import Container, ContainerFormat, Slot
from redaction.documents.model import (
    Context,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.errors import DocumentTooLarge, UnreadableDocument, UnwritableReplacement

_START = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n)|(?<=\r\r))From [^\r\n]*(?:\r\n|\r|\n)(?=[!-9;-~]+[ \t]*:|>From )"
)
_MESSAGES = 20_000


@dataclass(slots=True, eq=False)
class _Message:
    """A message of a mailbox: its separator line without the line end, the line end, and its content."""

    line: str
    end: bytes
    content: bytes

    def put(self, content: bytes) -> None:
        """Take new content, with the empty line that separates messages."""
        self.content = content


@dataclass(slots=True, eq=False)
class _LineSlot(Slot):
    """The separator line: who sent the message, and when."""

    message: _Message = field(default_factory=lambda: _Message("", b"", b""))

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        text = apply_to_text(self.segments[0].text, groups[0])
        self.message.line = "From " + re.sub(r"[\r\n]+", " ", text)


class _Mailbox(Container):
    """A mailbox taken apart."""

    def __init__(self, content: bytes, depth: int) -> None:
        super().__init__(depth)
        starts = list(_START.finditer(content))
        if not starts or content[: starts[0].start()].strip():
            raise UnreadableDocument(format="mailbox", reason="it does not begin with the line of a message")
        if len(starts) > _MESSAGES:
            raise DocumentTooLarge(what="the number of its messages", limit=_MESSAGES)
        self.messages: list[_Message] = []
        ends = [match.start() for match in starts[1:]] + [len(content)]
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1):
            raw = start.group().rstrip(b"\r\n")
            message = _Message(
                raw.decode("utf-8", "surrogateescape"), start.group()[len(raw) :], content[start.end() : end]
            )
            self.messages.append(message)
            self._read(message, f"message {number}")

    def _read(self, message: _Message, place: str) -> None:
        text = message.line.removeprefix("From ")
        if text.strip():
            segment = Segment(0, text, SegmentKind.HEADER, Context(f"{place}, separator line"))
            self.add(_LineSlot([segment], message=message))
        if self.embed("message.eml", message.content, place, message.put) is None:
            raise UnreadableDocument(format="mailbox", reason=f"{place} cannot be read")

    def to_bytes(self) -> bytes:
        """Return the messages one after the other; raise UnwritableReplacement if that made more or fewer."""
        content = b"".join(
            message.line.encode("utf-8", "surrogateescape") + message.end + message.content
            for message in self.messages
        )
        if len(_START.findall(content)) != len(self.messages):
            raise UnwritableReplacement(format="mailbox", place="a line that begins with From")
        return content


FORMAT = ContainerFormat("mbox", (".mbox", ".mbx"), _Mailbox)
