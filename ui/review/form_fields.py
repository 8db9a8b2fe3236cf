"""Form fields of a PDF page as it is shown: what each says and where it stands (ISO 32000-2, 12.7).

A field's value is drawn by its widget and is no text of the page, so that a search of the page doesn't find it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw

_WIDE = 2  # bytes of a unit of UTF-16


@dataclass(frozen=True, slots=True, repr=False)
class ShownField:
    """A field's value and its rectangle in the page's own system: left, bottom, right, top in points."""

    value: str
    rectangle: tuple[float, float, float, float]


def shown_fields(document: pypdfium2.PdfDocument, sheet: pypdfium2.PdfPage) -> Iterator[ShownField]:
    """Yield the fields of a page that have a value; none where the document has no form."""
    if document.formenv is None:
        return
    for index in range(pypdfium2.raw.FPDFPage_GetAnnotCount(sheet)):
        widget = pypdfium2.raw.FPDFPage_GetAnnot(sheet, index)
        if not widget:
            continue
        try:
            rectangle = pypdfium2.raw.FS_RECTF()
            value = _value(document.formenv, widget)
            if value and pypdfium2.raw.FPDFAnnot_GetRect(widget, rectangle):
                yield ShownField(value, (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top))
        finally:
            pypdfium2.raw.FPDFPage_CloseAnnot(widget)


def _value(form: pypdfium2.PdfFormEnv, widget: object) -> str:
    size = pypdfium2.raw.FPDFAnnot_GetFormFieldValue(form, widget, None, 0)
    if size <= _WIDE:  # nothing but the mark of the end
        return ""
    letters = ctypes.create_string_buffer(size)
    target = ctypes.cast(letters, ctypes.POINTER(pypdfium2.raw.FPDF_WCHAR))
    pypdfium2.raw.FPDFAnnot_GetFormFieldValue(form, widget, target, size)
    return letters.raw[: size - _WIDE].decode("utf-16-le", "replace")
