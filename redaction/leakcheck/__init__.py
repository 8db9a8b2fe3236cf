"""Re-reads an output with extractors of its own and searches every accepted value in all its variants.

Nothing here may use ``redaction.documents``, whose mistakes it is to find; what it cannot read it reports, and only a
report that has passed makes the ``SealableOutput`` that sealing takes.
"""

from __future__ import annotations

from redaction.leakcheck.checking import Checker, check
from redaction.leakcheck.report import (
    Leak,
    LeakKind,
    LeakReport,
    SealableOutput,
    SensitiveValue,
    Unchecked,
)

__all__ = [
    "Checker",
    "Leak",
    "LeakKind",
    "LeakReport",
    "SealableOutput",
    "SensitiveValue",
    "Unchecked",
    "check",
]
