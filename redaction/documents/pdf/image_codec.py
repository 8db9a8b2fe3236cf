"""Image XObjects to pixels and back (ISO 32000-1, 8.9): whatever comes in, what goes out is DCT, CCITT or Flate.

pikepdf decodes most of them; JBIG2, unusual colour spaces and Decode arrays are left to PDFium.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium_c
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image, ImageOps

from redaction.documents.pdf.names import name_of

MAX_PIXELS = 200_000_000
_QUALITY = 88
_WHITE = 255
_KEYS = {
    "BPC": "BitsPerComponent",
    "CS": "ColorSpace",
    "D": "Decode",
    "DP": "DecodeParms",
    "F": "Filter",
    "H": "Height",
    "IM": "ImageMask",
    "I": "Interpolate",
    "W": "Width",
}
_NAMES = {
    "G": "DeviceGray",
    "RGB": "DeviceRGB",
    "CMYK": "DeviceCMYK",
    "I": "Indexed",
    "AHx": "ASCIIHexDecode",
    "A85": "ASCII85Decode",
    "LZW": "LZWDecode",
    "Fl": "FlateDecode",
    "RL": "RunLengthDecode",
    "CCF": "CCITTFaxDecode",
    "DCT": "DCTDecode",
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture's pixels: ``shown`` on paper where it is transparent, ``own`` without, ``alpha`` its mask.

    ``stencil`` says that it is a mask itself, ``jpeg`` that it was compressed with losses, by ``tables`` if known.
    """

    shown: Image.Image
    own: Image.Image
    alpha: Image.Image | None
    stencil: bool
    jpeg: bool
    tables: Any = None


def decoded(stream: Any, content: bytes, page: int) -> Decoded | None:
    """Return the pixels of an image XObject; None where nothing decodes it.

    ``content`` and ``page`` (from 0) are for PDFium, which knows pictures by the page that shows them.
    """
    width, height = int(stream.Width), int(stream.Height)
    if not 0 < width * height <= MAX_PIXELS:
        return None
    stencil = bool(stream.get("/ImageMask", False))
    image = None
    if stencil or not _has_decode(stream):
        image = _by_pikepdf(stream)
    if image is not None and stencil and _inverted(stream):
        image = ImageOps.invert(image.convert("L")).convert("1")
    if image is None:
        image = _by_pdfium(stream, content, page)
    if image is None or image.size != (width, height):
        return None
    jpeg = _filters(stream)[-1:] in (["/DCTDecode"], ["/JPXDecode"])
    tables = getattr(image, "quantization", None) if _filters(stream) == ["/DCTDecode"] else None
    if tables is None and _filters(stream) == ["/DCTDecode"]:
        tables = _tables(stream)
    image = _plain(image)
    alpha = _alpha(stream)
    if alpha is None:
        return Decoded(image, image, None, stencil, jpeg, tables)
    size = max(image.size, alpha.size, key=lambda side: side[0] * side[1])
    image, alpha = (
        part if part.size == size else part.resize(size) for part in (image.convert("RGB"), alpha)
    )
    paper = Image.new("RGB", size, _paper(image, alpha))
    return Decoded(Image.composite(image, paper, alpha), image, alpha, False, jpeg, tables)


def encoded(pdf: pikepdf.Pdf, before: Decoded, after: Image.Image, target: Any) -> Any:
    """Return an image XObject of changed pixels; in place of ``target`` if that is given."""
    stream = target if target is not None else pdf.make_stream(b"")
    keep = {key: stream[key] for key in ("/OC", "/StructParent", "/Intent") if key in stream}
    for key in list(stream.keys()):
        if key not in ("/Length",):
            del stream[key]
    for key, value in keep.items():
        stream[key] = value
    alpha = None
    if before.alpha is not None:
        after, alpha = _opened(before, before.alpha, after)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = after.size
    if after.mode == "1":
        _write_fax(stream, after, stencil=before.stencil)
    elif before.jpeg:
        _write_jpeg(stream, after, before.tables)
    else:
        stream.write(after.tobytes())
        _colours(stream, after)
    if alpha is not None:
        mask = pdf.make_stream(alpha.tobytes())
        mask.Type, mask.Subtype = Name.XObject, Name.Image
        mask.Width, mask.Height = after.size
        mask.ColorSpace, mask.BitsPerComponent = Name.DeviceGray, 8
        stream.SMask = mask
    return stream


def inline_stream(pdf: pikepdf.Pdf, operands: Sequence[Any], resources: Any) -> Any:
    """Return an inline image (8.9.7) as an image XObject, None if its entries make no sense."""
    entries, data = operands
    if not isinstance(entries, dict) or not isinstance(data, bytes):
        return None
    full = {_KEYS.get(str(key), str(key)): value for key, value in entries.items()}
    try:
        stream = pdf.make_stream(data)
        filters = full.pop("Filter", None)
        parameters = full.pop("DecodeParms", None)
        if filters is not None:
            listed = filters if isinstance(filters, list) else [filters]
            options = parameters if isinstance(parameters, list) else [parameters] * bool(parameters)
            stream.write(
                data,
                filter=Array([Name("/" + _NAMES.get(str(f), str(f))) for f in listed]),
                decode_parms=Array([_object(p) for p in options]) if options else None,
            )
        for key, value in full.items():
            stream["/" + key] = _object(value)
        stream.Type, stream.Subtype = Name.XObject, Name.Image
        space = full.get("ColorSpace")
        named = resources.get("/ColorSpace") if isinstance(resources, Dictionary) else None
        if isinstance(space, str) and isinstance(named, Dictionary) and "/" + space in named:
            stream.ColorSpace = named["/" + space]
        return stream
    except (ValueError, TypeError, KeyError, pikepdf.PdfError):
        return None


def _object(value: Any) -> Any:
    """Return a lexed operand as pikepdf's object."""
    if isinstance(value, float) and value == int(value):
        return int(value)
    if isinstance(value, list):
        return Array([_object(item) for item in value])
    if isinstance(value, dict):
        return Dictionary({"/" + str(key): _object(item) for key, item in value.items()})
    if isinstance(value, str):
        return value == "true" if value in ("true", "false") else Name("/" + _NAMES.get(value, value))
    return pikepdf.String(value) if isinstance(value, bytes) else value


def _filters(stream: Any) -> list[str]:
    value = stream.get("/Filter")
    names = list(value) if isinstance(value, Array) else [value] if value is not None else []
    return [str(name_of(item)) for item in names]


def _has_decode(stream: Any) -> bool:
    value = stream.get("/Decode")
    if not isinstance(value, Array):
        return False
    numbers = [float(item) for item in value]
    return numbers != [0.0, 1.0] * (len(numbers) // 2) and name_of(stream.get("/ColorSpace")) != "/Indexed"


def _inverted(stream: Any) -> bool:
    value = stream.get("/Decode")
    return isinstance(value, Array) and len(value) > 0 and float(value[0]) == 1.0


def _by_pikepdf(stream: Any) -> Image.Image | None:
    try:
        image: Image.Image = pikepdf.PdfImage(stream).as_pil_image()
        image.load()
    except Exception:  # pikepdf and Pillow raise many kinds for pictures that they do not decode
        return None
    return image


def _by_pdfium(stream: Any, content: bytes, page: int) -> Image.Image | None:
    """Return the only picture of the stream's size that PDFium finds on the page."""
    wanted = (int(stream.Width), int(stream.Height))
    found: list[Image.Image] = []
    try:
        document = pypdfium2.PdfDocument(content)
        try:
            for item in document[page].get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
                if tuple(item.get_px_size()) == wanted:
                    bitmap = item.get_bitmap(render=False)
                    found.append(bitmap.to_pil().convert("RGB"))
        finally:
            document.close()
    except (pypdfium2.PdfiumError, ValueError, MemoryError, IndexError, AttributeError):
        return None
    if not found or any(other.tobytes() != found[0].tobytes() for other in found[1:]):
        return None
    return _narrowed(found[0], bits=int(stream.get("/BitsPerComponent", 8)))


def _narrowed(image: Image.Image, bits: int) -> Image.Image:
    """Return colour pixels without colour as gray, black and white ones as bits."""
    red, green, blue = image.split()
    if red.tobytes() != green.tobytes() or red.tobytes() != blue.tobytes():
        return image
    levels = red.getcolors(2)
    if bits == 1 and levels is not None and {value for _, value in levels} <= {0, _WHITE}:
        return red.convert("1", dither=Image.Dither.NONE)
    return red


def _plain(image: Image.Image) -> Image.Image:
    """Return bits, gray or RGB."""
    if image.mode in ("1", "L", "RGB"):
        return image
    if image.mode in ("I", "I;16", "I;16B", "F"):
        values = np.asarray(image, np.float32)
        return Image.fromarray((values * (255 / max(float(values.max()), 255.0))).astype(np.uint8))
    return image.convert("L" if image.mode in ("LA", "La") else "RGB")


def _alpha(stream: Any) -> Image.Image | None:
    """Return a soft mask or a stencil mask as alpha, 255 where the picture is seen."""
    soft, hard = stream.get("/SMask"), stream.get("/Mask")
    mask = soft if isinstance(soft, Stream) else hard if isinstance(hard, Stream) else None
    if mask is None or not 0 < int(mask.get("/Width", 0)) * int(mask.get("/Height", 0)) <= MAX_PIXELS:
        return None
    image = _by_pikepdf(mask)
    if image is None:
        return None
    image = image.convert("L")
    # A stencil mask hides where its samples are 1 (8.9.6.3); a soft mask shows where they are high.
    hides = mask is hard
    return ImageOps.invert(image) if hides != _inverted(mask) else image


def _paper(image: Image.Image, alpha: Image.Image) -> str:
    """Return white, or black where what is seen is nearly white."""
    seen = np.asarray(image.convert("L"))[np.asarray(alpha) > 127]
    return "black" if seen.size and float(np.median(seen)) > 215 else "white"


def _opened(before: Decoded, alpha: Image.Image, after: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Return pixels and alpha of a changed picture: what was painted is opaque, the rest as it was."""
    painted = np.asarray(after.convert("RGB"))
    difference = np.abs(np.asarray(before.shown.convert("RGB"), np.int16) - painted.astype(np.int16))
    changed = difference.max(axis=2) > 0
    mask = np.asarray(alpha).copy()
    mask[changed] = _WHITE
    own = np.asarray(before.own).copy()
    own[changed] = painted[changed]
    if (mask > 0).any():
        own[mask == 0] = np.median(
            own[mask > 0], axis=0
        )  # it could be a hidden text; white would shine through
    return Image.fromarray(own), Image.fromarray(mask)


def _tables(stream: Any) -> Any:
    try:
        with Image.open(io.BytesIO(bytes(stream.read_raw_bytes()))) as image:
            return getattr(image, "quantization", None)
    except (OSError, ValueError):
        return None


def _write_jpeg(stream: Any, image: Image.Image, tables: Any) -> None:
    target = io.BytesIO()
    options: dict[str, Any] = (
        {"qtables": tables} if tables and len(tables) in (1, 2) else {"quality": _QUALITY}
    )
    image.save(target, "JPEG", **options)
    stream.write(target.getvalue(), filter=Name.DCTDecode)
    _colours(stream, image)


def _write_fax(stream: Any, image: Image.Image, *, stencil: bool) -> None:
    """Write bits as CCITT group 4 (T.6)."""
    target = io.BytesIO()
    image.save(target, "TIFF", compression="group4", tiffinfo={278: image.height})
    with Image.open(io.BytesIO(target.getvalue())) as saved:
        tags = saved.tag_v2  # type: ignore[attr-defined]
        offsets, counts, zero_is_black = tags[273], tags[279], tags.get(262) == 1
    data = b"".join(target.getvalue()[o : o + n] for o, n in zip(offsets, counts, strict=True))
    parameters = Dictionary(K=-1, Columns=image.width, Rows=image.height, BlackIs1=zero_is_black)
    stream.write(data, filter=Name.CCITTFaxDecode, decode_parms=parameters)
    stream.BitsPerComponent = 1
    if stencil:
        stream.ImageMask = True
    else:
        stream.ColorSpace = Name.DeviceGray


def _colours(stream: Any, image: Image.Image) -> None:
    stream.ColorSpace = Name.DeviceGray if image.mode == "L" else Name.DeviceRGB
    stream.BitsPerComponent = 8
