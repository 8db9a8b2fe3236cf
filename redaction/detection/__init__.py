"""Finds personal and proprietary values in the segments of a document, and links them across a packet.

What finds values enters through ``recognizers``; nothing outside of this package imports Presidio or spaCy, and
the terms-only mode does not either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaction.detection.settings import DetectionSettings, ProtectedTerm

if TYPE_CHECKING:
    from redaction.detection.derivation import derive
    from redaction.detection.detector import Detector
    from redaction.detection.linking import Linking, link
    from redaction.detection.regrouping import Merge, Split, regroup

__all__ = [
    "DetectionSettings", "Detector", "Linking", "Merge", "ProtectedTerm", "Split", "derive", "link", "regroup",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Import the heavier names when they are asked for."""
    if name == "Detector":
        from redaction.detection.detector import Detector  # noqa: PLC0415

        return Detector
    if name in ("Linking", "link"):
        from redaction.detection import linking  # noqa: PLC0415

        return getattr(linking, name)
    if name in ("Merge", "Split", "regroup"):
        from redaction.detection import regrouping  # noqa: PLC0415

        return getattr(regrouping, name)
    if name == "derive":
        from redaction.detection.derivation import derive  # noqa: PLC0415

        return derive
    raise AttributeError(name)
