"""One way through the product for a file of any format: protect a word, check the output, restore it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from redaction.documents import registry
from redaction.documents.model import Document, Replacement
from redaction.leakcheck import LeakReport, SensitiveValue, check
from redaction.restore import Codebook, Surface, restore_document
from redaction.tokens import Token, TokenCodec, spell
from redaction.tokens.token import variant_of

CODEC = TokenCodec(b"mask of a matter")


@dataclass
class Trip:
    """What became of a file: read, written with tokens, checked, and restored."""

    document: Document
    name: str
    output: bytes
    report: LeakReport
    returned: Document
    restored: Document
    restored_bytes: bytes

    def texts(self, document: Document) -> Counter[str]:
        return Counter(" ".join(segment.text.split()) for segment in document.segments[:-1])

    @property
    def came_back(self) -> bool:
        return self.texts(self.document) == self.texts(self.restored)


def taken(name: str, content: bytes, secret: str) -> Trip:
    """Hide every occurrence of ``secret`` (a regular expression) and bring it back."""
    document = registry.read(name, content)
    surfaces: dict[tuple[str, str | None], Token] = {}
    replacements = []
    for segment in document.segments:
        for match in re.finditer(secret, segment.text, re.IGNORECASE):
            start, end = match.span() if segment.stored is None else (0, len(segment.text))
            key = (segment.text[start:end], segment.stored)
            token = surfaces.setdefault(key, CODEC.issue("PERSON", 12, variant_of(len(surfaces))))
            replacements.append(Replacement(segment.id, start, end, spell(token, segment.spelling)))
            if segment.stored is not None:
                break
    output = registry.write(document, replacements)
    out_name = registry.output_name(document, replacements)
    values = [SensitiveValue(text, "PERSON") for text, _ in surfaces]
    report = check(out_name, output, values, issued={str(token) for token in surfaces.values()})
    returned = registry.read(out_name, output)
    codebook = Codebook(CODEC, {token: Surface(*key) for key, token in surfaces.items()})
    restored_bytes = registry.write(returned, restore_document(returned, codebook).replacements)
    restored = registry.read(out_name, restored_bytes)
    return Trip(document, out_name, output, report, returned, restored, restored_bytes)


@pytest.fixture(scope="session")
def trip() -> Callable[[str, bytes, str], Trip]:
    return taken
