"""What printed pages are made of: the bundled font, lines that break, QR codes."""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kpo_vault.workflow.qr_codes import modules

__all__ = ["PLAIN", "STRONG", "draw_code", "draw_text", "new_page"]

PLAIN: Final = "sheet"
STRONG: Final = "sheet-strong"
_FACES: Final = {PLAIN: "Inter-Regular.ttf", STRONG: "Inter-SemiBold.ttf"}


def new_page(title: str) -> tuple[Canvas, BytesIO]:
    """Return a canvas of A4 with the bundled font, and where it is written once it is saved."""
    for name, face in _FACES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            font = BytesIO(files("resources").joinpath("fonts", face).read_bytes())
            pdfmetrics.registerFont(TTFont(name, font))
    made = BytesIO()
    page = Canvas(made, pagesize=A4, invariant=1)
    page.setTitle(title)
    return page, made


def draw_text(
    page: Canvas, text: str, left: float, top: float, width: float, *, face: str = PLAIN, size: float = 10
) -> float:
    """Draw a text that breaks at ``width``, its first line at ``top`` (points); return where the next one may stand."""
    page.setFont(face, size)
    for line in simpleSplit(text, face, size, width):
        page.drawString(left, top, line)
        top -= size * 1.45
    return top


def draw_code(page: Canvas, text: str, left: float, bottom: float, side: float) -> None:
    """Draw a QR code in a square of ``side`` points, its quiet zone included."""
    rows = modules(text)
    cell = side / len(rows)
    for y, line in enumerate(rows):
        for x, dark in enumerate(line):
            if dark:
                page.rect(left + x * cell, bottom + (len(rows) - 1 - y) * cell, cell, cell, stroke=0, fill=1)
