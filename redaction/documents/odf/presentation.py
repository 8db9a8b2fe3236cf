"""OpenDocument presentations (.odp): slides and notes, read like texts."""

from __future__ import annotations

from redaction.documents.odf.text import TextFormat


class PresentationFormat(TextFormat):
    """Reads and writes .odp and .otp."""

    name = "odp"
    suffixes = (".odp", ".otp")


FORMAT = PresentationFormat()
