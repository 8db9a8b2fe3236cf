"""Image files written again: the same format, compression and look, and nothing beside the pixels that was not asked for."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image, JpegImagePlugin

from redaction.documents.images import metadata

#: Chunks of PNG that say how to show the pixels (PNG 3rd edition, 11.2 and 11.3), and animation's.
_PNG_CHUNKS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT", b"cICP", b"mDCV", b"cLLI"})  # fmt: skip
_WEBP_CHUNKS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WEBP_METADATA = 0b00001100  # flags of VP8X for Exif and XMP
_DENSEST = 100_000  # dots per inch
_LOSSY = frozenset({"jpeg", "old-jpeg", "webp"})


def stripped(content: bytes) -> bytes | None:
    """Return a file with the same compressed pixels and no metadata; None for formats and files that have to be saved anew."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return _stripped_png(content)
        if content.startswith(b"\xff\xd8\xff"):
            return _stripped_jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _stripped_webp(content)
    except (IndexError, ValueError):
        return None
    return None


def _stripped_png(content: bytes) -> bytes | None:
    kind = content[25] if len(content) > 25 else 0
    if kind in (4, 6):
        return None  # with alpha: what lies under transparent pixels has to go as well
    out = [content[:8]]
    at = 8
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        name = content[at + 4 : at + 8]
        if name in _PNG_CHUNKS:
            out.append(content[at:end])
        if name == b"IEND":
            return b"".join(out)
        at = end
    return None


def _stripped_jpeg(content: bytes) -> bytes | None:
    """Drop application segments but JFIF, colour profile and Adobe's transform, comments, and what follows the picture."""
    out = [content[:2]]
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        data = content[at + 4 : end]
        if marker == 0xE1 and data.startswith(b"Exif") and _orientation(content) > 1:
            return None
        application = 0xE0 <= marker <= 0xEF
        kept = (
            (marker == 0xE0 and data.startswith(b"JFIF\0"))
            or (marker == 0xE2 and data.startswith(b"ICC_PROFILE\0"))
            or (marker == 0xEE and data.startswith(b"Adobe"))
        )
        if kept or not (application or marker == 0xFE):
            out.append(_without_thumbnail(content[at:end]) if marker == 0xE0 else content[at:end])
        at = end
        if marker == 0xDA:
            stop = _end_of_scan(content, at)
            out.append(content[at:stop])
            at = stop
            if content[at + 1 : at + 2] == b"\xd9":
                return b"".join(out) + b"\xff\xd9"
    return None


def _end_of_scan(content: bytes, at: int) -> int:
    """Return where the entropy-coded data ends: at a marker that is no restart and no stuffed byte (T.81, B.1.1.5)."""
    while True:
        at = content.index(b"\xff", at)
        if content[at + 1] == 0 or 0xD0 <= content[at + 1] <= 0xD7:
            at += 2
        elif content[at + 1] == 0xFF:
            at += 1
        else:
            return at


def _without_thumbnail(segment: bytes) -> bytes:
    """Return a JFIF segment without its uncompressed thumbnail."""
    return segment[:2] + (16).to_bytes(2, "big") + segment[4:16] + b"\0\0" if len(segment) >= 18 else segment


def _orientation(content: bytes) -> int:
    with Image.open(io.BytesIO(content)) as image:
        value = image.getexif().get(0x0112, 1)
    return value if isinstance(value, int) else 1


def _stripped_webp(content: bytes) -> bytes | None:
    out = []
    at = 12
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        name, chunk = content[at : at + 4], content[at:end]
        if name == b"ALPH" or (name == b"VP8X" and chunk[8] & 0b00010000):
            return None  # with alpha, see PNG
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_WEBP_METADATA & 0xFF]) + chunk[9:]
        if name in _WEBP_CHUNKS:
            out.append(chunk)
        at = end
    body = b"WEBP" + b"".join(out)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def saved(image: Image.Image, pictures: Sequence[Image.Image], written: dict[str, str]) -> bytes:
    """Return an image file of ``image``'s format with the given pictures and texts."""
    kind = "JPEG" if image.format == "MPO" else image.format or "PNG"
    first, *rest = [_wiped(picture) for picture in pictures]
    options = _display(image)
    if rest and kind != "JPEG":
        options |= {"save_all": True, "append_images": rest}
        _keep(options, image, "duration", "loop", "disposal", "blend", "background")
    exif = metadata.exif_with(image, written)
    if kind == "PNG":
        oriented = metadata.exif_with(image, {})
        options |= {"pnginfo": metadata.png_texts(written)} | ({"exif": oriented} if len(oriented) else {})
        _keep(options, image, "transparency", "gamma")
    elif kind == "JPEG":
        options |= _as_compressed(image) | ({"exif": exif} if len(exif) else {})
    elif kind == "TIFF":
        options |= _tiff(image, exif)
    elif kind == "GIF":
        options |= {"comment": "\n".join(written.values()).encode(), "optimize": False}
        _keep(options, image, "transparency")
    elif kind == "WEBP":
        options |= {"quality": 90, "method": 4} | ({"exif": exif} if len(exif) else {})
    for picture in (first, *rest):
        picture.info = {
            key: value for key, value in picture.info.items() if key in ("transparency", "duration")
        }
    target = io.BytesIO()
    first.save(target, kind, **options)
    return target.getvalue()


def _display(image: Image.Image) -> dict[str, Any]:
    """Return what says how the pixels are shown: the colour profile and the resolution."""
    options: dict[str, Any] = {}
    if profile := image.info.get("icc_profile"):
        options["icc_profile"] = profile
    dpi = image.info.get("dpi")
    if isinstance(dpi, tuple) and all(0 < float(value) < _DENSEST for value in dpi):
        options["dpi"] = tuple(float(value) for value in dpi)
    return options


def _keep(options: dict[str, Any], image: Image.Image, *keys: str) -> None:
    for key in keys:
        if key in image.info:
            options[key] = image.info[key]


def _as_compressed(image: Image.Image) -> dict[str, Any]:
    """Return the source's own quantisation, so that untouched areas come out as they were."""
    options: dict[str, Any] = {"progressive": bool(image.info.get("progressive"))}
    tables = getattr(image, "quantization", None)
    options |= {"qtables": tables} if tables else {"quality": 90}
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        sampling = JpegImagePlugin.get_sampling(image)
        if sampling >= 0:
            options["subsampling"] = sampling
    return options


def _tiff(image: Image.Image, exif: Image.Exif) -> dict[str, Any]:
    compression = image.info.get("compression")
    known = {
        "raw",
        "tiff_lzw",
        "tiff_adobe_deflate",
        "tiff_deflate",
        "packbits",
        "group3",
        "group4",
        "tiff_ccitt",
        "jpeg",
    }
    chosen = (
        compression if compression in known else ("jpeg" if compression in _LOSSY else "tiff_adobe_deflate")
    )
    if image.mode not in ("1",) and chosen in ("group3", "group4", "tiff_ccitt"):
        chosen = "tiff_adobe_deflate"
    options: dict[str, Any] = {"compression": None if chosen == "raw" else chosen, "tiffinfo": exif}
    if chosen == "jpeg":
        options["quality"] = 90
    return options


def _wiped(picture: Image.Image) -> Image.Image:
    """Return a picture whose fully transparent pixels have no colour: it could be a hidden text."""
    if picture.mode not in ("RGBA", "LA"):
        return picture
    values = np.asarray(picture).copy()
    values[values[..., -1] == 0] = 0
    result = Image.fromarray(values, picture.mode)
    result.info = dict(picture.info)
    return result
