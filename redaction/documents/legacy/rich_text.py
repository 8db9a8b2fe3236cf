"""Rich Text Format (.rtf): converted to Word's format of today and read as that."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.documents import registry
from redaction.documents.legacy.binary import read_converted
from redaction.documents.model import Document, Replacement


class RichTextFormat:
    """Reads RTF; what is written is .docx."""

    name = "rtf"
    suffixes = (".rtf",)

    def read(self, name: str, content: bytes) -> Document:
        """Return the converted document; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the converted document where it is embedded ``depth`` documents deep."""
        return read_converted(name, content, ".rtf", ".docx", depth, "RTF")

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Never called: a document that was read has the format that it was converted to."""
        return registry.write(document, replacements)


FORMAT = RichTextFormat()
