"""A page to print with the fingerprint of a card in its three forms: ten words, sixty digits, QR code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.folders import replace_file
from kpo_vault.workflow.sheet_parts import PLAIN, STRONG, draw_code, new_page

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
    page, made = new_page("Fingerprint")
    top = A4[1] - 30 * mm
    _line(page, "Fingerprint of a KPO Vault card", top, PLAIN, 10)
    _line(page, _shortened(contact.name), top - 10 * mm, STRONG, 20)
    words = contact.words.replace("-", " ").split()
    for number in range(2):
        _line(
            page,
            "  ".join(words[5 * number : 5 * number + 5]),
            top - (26 + 8 * number) * mm,
            STRONG,
            14,
        )
    digits = contact.digits.replace(" ", "")
    groups = [digits[start : start + 5] for start in range(0, len(digits), 5)]
    for number in range(2):
        _line(page, "  ".join(groups[6 * number : 6 * number + 6]), top - (46 + 7 * number) * mm, PLAIN, 12)
    draw_code(page, contact.code, _LEFT - _QUIET * mm, top - 66 * mm - _CODE, _CODE)
    valid = f"Card of {contact.created:%Y-%m-%d}"
    if contact.expires:
        valid += f", counts until {contact.expires:%Y-%m-%d}"
    below = top - 78 * mm - _CODE
    _line(page, valid, below, PLAIN, 10)
    for number, sentence in enumerate(_NOTE):
        _line(page, sentence, below - (10 + 5 * number) * mm, PLAIN, 9)
    page.showPage()
    page.save()
    return made.getvalue()


def _line(page: Canvas, text: str, height: float, face: str, size: int) -> None:
    page.setFont(face, size)
    page.drawString(_LEFT, height, text)


def _shortened(name: str) -> str:
    return name if len(name) <= 44 else f"{name[:43]}…"
