"""OpenDocument texts (.odt): paragraphs, tables, notes, comments and tracked deletions."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.documents.model import Document, Replacement
from redaction.documents.odf.document import OpenDocument


class TextFormat:
    """Reads and writes .odt and .ott."""

    name = "odt"
    suffixes = (".odt", ".ott")

    def read(self, name: str, content: bytes) -> Document:
        """Return every text of every part; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the document where it is embedded ``depth`` documents deep."""
        opened = OpenDocument(content, "OpenDocument", depth)
        return Document(name, self.name, content, opened.segments, tuple(opened.notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the package with the replacements made and all other formatting as it was."""
        return OpenDocument(document.source, "OpenDocument", 0).write(replacements)


FORMAT = TextFormat()
