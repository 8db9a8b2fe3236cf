"""HTML files: text, attributes, forms, and the pictures in ``data:`` URLs; the encoding stays."""

from __future__ import annotations

import codecs
import re

from redaction.documents import encodings
from redaction.documents.containers import Container, ContainerFormat
from redaction.documents.encodings import Encoding
from redaction.documents.html_slots import add_html
from redaction.errors import UnreadableDocument

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_SNIFFED = 4096
_MARKUP = re.compile(r"<[a-zA-Z!?/]")


class _Page(Container):
    """A page taken apart."""

    def __init__(self, content: bytes, depth: int) -> None:
        super().__init__(depth)
        self.text, self.encoding = _decode(content)
        if "\0" in self.text or not _MARKUP.search(self.text):
            raise UnreadableDocument(format="HTML", reason="it holds no markup")
        add_html(self, self.text, "page", self._put)

    def to_bytes(self) -> bytes:
        """Return the page rebuilt, without what is never written."""
        return self.encoding.encode(self.text)

    def _put(self, text: str) -> None:
        self.text = text


def _decode(content: bytes) -> tuple[str, Encoding]:
    """Return the text in the encoding that a mark or the page itself names, if its bytes fit, else by its bytes."""
    declared = _CHARSET.search(content[:_SNIFFED])
    if declared and not content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            codec = codecs.lookup(declared[1].decode("ascii")).name
            text = content.decode(codec)
            if text.encode(codec) == content:
                return text, Encoding(codec)
        except (LookupError, UnicodeError):
            pass
    return encodings.decode(content)


FORMAT = ContainerFormat("html", (".html", ".htm"), _Page)
