"""Formats: one module (or package) each, seen from outside only through ``registry``.

What may enter: code that turns a file's bytes into segments and back; a new format is one module and one line
in the registry's table. Format libraries are imported when a document of their format is read, not before.
"""

from redaction.documents.model import (
    Context,
    Document,
    Format,
    Notice,
    NoticeKind,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)

__all__ = [
    "Context",
    "Document",
    "Format",
    "Notice",
    "NoticeKind",
    "Replacement",
    "Segment",
    "SegmentKind",
    "apply_to_text",
]
