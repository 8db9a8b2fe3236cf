"""QR codes of fingerprints: for a screen, a terminal or a picture file (ISO/IEC 18004, by segno)."""

from __future__ import annotations

from io import BytesIO, StringIO
from pathlib import Path

import segno

from kpo_vault.errors import UsageError
from kpo_vault.workflow.folders import replace_file

_KINDS = ("png", "svg")
_SCALE = 8  # pixels a module
_QUIET = 4  # modules around the code, as the standard asks


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the code of ``text`` row by row, true for dark, with the quiet zone around it."""
    return tuple(tuple(bool(dark) for dark in row) for row in _code(text).matrix_iter(border=_QUIET))


def terminal_text(text: str) -> str:
    """Return the code drawn with half blocks, for a terminal that shows light text on dark or dark on light."""
    drawn = StringIO()
    _code(text).terminal(drawn, border=_QUIET, compact=True)
    return drawn.getvalue()


def write_picture(text: str, path: Path) -> None:
    """Write the code as a .png or .svg file; raises UsageError for another suffix, OutputFailed."""
    kind = path.suffix.lower().removeprefix(".")
    if kind not in _KINDS:
        raise UsageError("A QR code is written as .png or .svg.")
    picture = BytesIO()
    _code(text).save(picture, kind=kind, scale=_SCALE, border=_QUIET)
    replace_file(path, picture.getvalue())


def _code(text: str) -> segno.QRCode:
    return segno.make_qr(text, error="m")
