"""The client's register as detection sees it: protected terms, rows of protected tables, passages of documents.

What may enter finds registered text in segments, or turns registered text into keyed digests; where the register and
its keys are kept is no concern of this package.
"""

from __future__ import annotations

from redaction.detection.register.model import (
    ProtectedDocument,
    ProtectedTable,
    Register,
    TableColumn,
    TextKind,
)

__all__ = ["ProtectedDocument", "ProtectedTable", "Register", "TableColumn", "TextKind"]
