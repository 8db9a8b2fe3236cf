"""A page to print with the fingerprint of a card in its three forms: ten words, sixty digits, QR code."""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Final

from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]
from reportlab.lib.units import mm  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.folders import replace_file
from kpo_vault.workflow.qr_codes import modules

_FACES: Final = {"sheet": "Inter-Regular.ttf", "sheet-strong": "Inter-SemiBold.ttf"}
_LEFT: Final = 25 * mm
_CODE: Final = 55 * mm  # side of the QR code
_QUIET: Final = 6.1  # millimetres of white around the code, so that its squares stand under the words
_NOTE: Final = (
    "Compare these words or digits by telephone, on a number that you know already, or scan the code from the",
    "screen or the page. If a single word differs, these are other keys: send nothing to them.",
)


def write_sheet(contact: ContactSummary, path: Path) -> None:
    """Write the page as a PDF file; raises OutputFailed."""
    replace_file(path, sheet(contact))


def sheet(contact: ContactSummary) -> bytes:
    """Return the page as a PDF, one side of A4."""
    for name, face in _FACES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            font = BytesIO(files("resources").joinpath("fonts", face).read_bytes())
            pdfmetrics.registerFont(TTFont(name, font))
    made = BytesIO()
    page = Canvas(made, pagesize=A4, invariant=1)
    page.setTitle("Fingerprint")
    top = A4[1] - 30 * mm
    _line(page, "Fingerprint of a KPO Vault card", top, "sheet", 10)
    _line(page, _shortened(contact.name), top - 10 * mm, "sheet-strong", 20)
    words = contact.words.replace("-", " ").split()
    for number in range(2):
        _line(
            page,
            "  ".join(words[5 * number : 5 * number + 5]),
            top - (26 + 8 * number) * mm,
            "sheet-strong",
            14,
        )
    digits = contact.digits.replace(" ", "")
    groups = [digits[start : start + 5] for start in range(0, len(digits), 5)]
    for number in range(2):
        _line(page, "  ".join(groups[6 * number : 6 * number + 6]), top - (46 + 7 * number) * mm, "sheet", 12)
    _code(page, contact.code, _LEFT - _QUIET * mm, top - 66 * mm - _CODE)
    valid = f"Card of {contact.created:%Y-%m-%d}"
    if contact.expires:
        valid += f", counts until {contact.expires:%Y-%m-%d}"
    below = top - 78 * mm - _CODE
    _line(page, valid, below, "sheet", 10)
    for number, sentence in enumerate(_NOTE):
        _line(page, sentence, below - (10 + 5 * number) * mm, "sheet", 9)
    page.showPage()
    page.save()
    return made.getvalue()


def _line(page: Canvas, text: str, height: float, face: str, size: int) -> None:
    page.setFont(face, size)
    page.drawString(_LEFT, height, text)


def _shortened(name: str) -> str:
    return name if len(name) <= 44 else f"{name[:43]}…"


def _code(page: Canvas, text: str, left: float, bottom: float) -> None:
    rows = modules(text)
    side = _CODE / len(rows)
    for y, line in enumerate(rows):
        for x, dark in enumerate(line):
            if dark:
                page.rect(left + x * side, bottom + (len(rows) - 1 - y) * side, side, side, stroke=0, fill=1)
