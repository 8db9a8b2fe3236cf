"""Bar codes and QR codes: what they say, and where they stand."""

from __future__ import annotations

import zxingcpp

from redaction.ocr.models import Array
from redaction.ocr.reading import Quad, Region, RegionKind

#: Kinds with a checksum strong enough that noise, hatchings and barred windows do not pass for a code.
_FORMATS = (
    zxingcpp.BarcodeFormat.AllMatrix,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.EAN13,
    zxingcpp.BarcodeFormat.EAN8,
    zxingcpp.BarcodeFormat.UPCA,
    zxingcpp.BarcodeFormat.Code93,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.PDF417,
    zxingcpp.BarcodeFormat.ITF14,
    zxingcpp.BarcodeFormat.DataBar,
)
_SHORTEST = 3


def find(picture: Array) -> list[Region]:
    """Return the codes in ``picture`` (height, width, 3, BGR) that can be decoded."""
    regions = []
    for code in zxingcpp.read_barcodes(picture, formats=_FORMATS):
        place = code.position
        corners = [
            (float(p.x), float(p.y))
            for p in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        ]
        if len(code.text) >= _SHORTEST:
            regions.append(Region(RegionKind.BARCODE, _grown(corners), code.text))
    return regions


def _grown(corners: list[tuple[float, float]]) -> Quad:
    """Return a quad somewhat larger than the code: a scan line of a linear code has no height of its own."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    margin = 0.04 * max(width, height) + 2
    grow_x = max(margin, (0.3 * height - width) / 2)
    grow_y = max(margin, (0.3 * width - height) / 2)
    left, right = min(xs) - grow_x, max(xs) + grow_x
    top, bottom = min(ys) - grow_y, max(ys) + grow_y
    return ((left, top), (right, top), (right, bottom), (left, bottom))
