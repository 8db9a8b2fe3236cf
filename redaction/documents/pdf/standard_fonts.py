"""Advance widths of the fonts that a file may use without bringing them (ISO 32000-1, 9.6.2.2).

Measured with PDFium's own copies of the metrics, so that no table of them is kept here.
"""

from __future__ import annotations

import ctypes
from functools import lru_cache

import pypdfium2
import pypdfium2.raw as pdfium

_FAMILIES: tuple[tuple[str, str], ...] = (
    ("courier", "Courier"),
    ("mono", "Courier"),
    ("consolas", "Courier"),
    ("times", "Times"),
    ("serif", "Times"),
    ("roman", "Times"),
    ("georgia", "Times"),
    ("garamond", "Times"),
    ("palatino", "Times"),
    ("cambria", "Times"),
    ("symbol", "Symbol"),
    ("dingbats", "ZapfDingbats"),
)
_STYLES: dict[str, tuple[str, str, str, str]] = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "Courier": ("Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
}


def nearest(base_font: str) -> str:
    """Return the one of the 14 standard fonts that a viewer would put in place of ``base_font``."""
    name = base_font.lower()
    family = "Helvetica"
    if "sans" not in name:
        family = next((standard for mark, standard in _FAMILIES if mark in name), "Helvetica")
    if family not in _STYLES:
        return family
    bold = "bold" in name or "black" in name or "heavy" in name
    slanted = "italic" in name or "oblique" in name
    return _STYLES[family][bold + 2 * slanted]


@lru_cache(maxsize=32)
def widths(standard: str) -> dict[str, float]:
    """Return the advance widths of a standard font by character, in thousandths of the font size."""
    document = pypdfium2.PdfDocument.new()
    try:
        font = pdfium.FPDFText_LoadStandardFont(document.raw, standard.encode())
        width = ctypes.c_float()
        result = {}
        for number in (*range(32, 127), *range(160, 384), *range(0x2010, 0x2040), 0x20AC, 0x2122, 0x2212):
            if pdfium.FPDFFont_GetGlyphWidth(font, number, ctypes.c_float(1000.0), ctypes.byref(width)):
                result[chr(number)] = float(width.value)
        pdfium.FPDFFont_Close(font)
        return result
    finally:
        document.close()
