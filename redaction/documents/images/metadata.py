"""What people write into image files: titles, authors, descriptions, comments, in the places that formats have for them."""

from __future__ import annotations

from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base
from PIL.PngImagePlugin import PngInfo

#: Exif and TIFF tags of text (Exif 2.32, 4.6.4 and TIFF 6.0), and Microsoft's in UTF-16.
_TAGS: dict[int, str] = {
    Base.ImageDescription: "description",
    Base.Artist: "author",
    Base.Copyright: "copyright",
    Base.DocumentName: "title",
    Base.XPTitle: "title",
    Base.XPAuthor: "author",
    Base.XPComment: "comment",
    Base.XPSubject: "subject",
    Base.XPKeywords: "keywords",
}
_MICROSOFTS = frozenset({Base.XPTitle, Base.XPAuthor, Base.XPComment, Base.XPSubject, Base.XPKeywords})
_WRITTEN = {"description": Base.ImageDescription, "author": Base.Artist, "copyright": Base.Copyright}
_XP = {
    "title": Base.XPTitle,
    "comment": Base.XPComment,
    "subject": Base.XPSubject,
    "keywords": Base.XPKeywords,
}
#: Keywords of PNG texts (PNG 3rd edition, 11.3.3.1) and what other writers call them.
_KEYWORDS = {
    "title": "title",
    "author": "author",
    "description": "description",
    "copyright": "copyright",
    "comment": "comment",
    "subject": "subject",
    "keywords": "keywords",
}
_OF_DISPLAY = frozenset({"icc_profile", "dpi", "gamma", "transparency", "loop", "duration", "background", "jfif",
    "jfif_version", "jfif_unit", "jfif_density", "adobe", "adobe_transform", "progressive", "progression", "srgb",
    "chromaticity", "interlace", "default_image", "blend", "disposal", "version", "extension", "compression", "aspect",
    "resolution", "timestamp", "bbox"})  # fmt: skip
_LONGEST = 100_000


def read(image: Image.Image) -> dict[str, str]:
    """Return what people wrote, by label; equal texts of two places once."""
    found: dict[str, list[str]] = {}

    def add(label: str, value: object) -> None:
        text = _text(value)
        if text and len(text) <= _LONGEST and text not in found.setdefault(label, []):
            found[label].append(text)

    exif = image.getexif()
    for tag, label in _TAGS.items():
        if tag in exif:
            add(label, _utf16(exif[tag]) if tag in _MICROSOFTS else exif[tag])
    details = exif.get_ifd(IFD.Exif)
    if Base.UserComment in details:
        add("comment", _user_comment(details[Base.UserComment]))
    for key, value in image.info.items():
        if isinstance(key, str) and key.lower() in _KEYWORDS:
            add(_KEYWORDS[key.lower()], value)
    return {label: "\n".join(texts) for label, texts in found.items() if texts}


def has_more(image: Image.Image, content: bytes) -> bool:
    """Whether the file holds data that writing drops."""
    exif = image.getexif()
    known = {*_TAGS, Base.Orientation, Base.XResolution, Base.YResolution, Base.ResolutionUnit}
    if image.format != "TIFF" and any(tag not in known for tag in exif):
        return True
    if any(marker in content for marker in (b"http://ns.adobe.com/xap/", b"Photoshop 3.0\0", b"<x:xmpmeta")):
        return True
    return any(
        isinstance(key, str) and key.lower() not in _OF_DISPLAY and key.lower() not in {*_KEYWORDS, "exif"}
        for key in image.info
    )


def exif_with(image: Image.Image, written: dict[str, str]) -> Image.Exif:
    """Return Exif data with the orientation of the picture and the texts alone."""
    exif = Image.Exif()
    orientation = image.getexif().get(Base.Orientation)
    if isinstance(orientation, int) and 1 < orientation <= 8:
        exif[Base.Orientation] = orientation
    for label, text in written.items():
        if label in _WRITTEN:
            exif[_WRITTEN[label]] = text.encode() if not text.isascii() else text
        elif label in _XP:
            exif[_XP[label]] = text.encode("utf-16-le") + b"\0\0"
    return exif


def png_texts(written: dict[str, str]) -> PngInfo:
    """Return the texts as chunks of a PNG file."""
    info = PngInfo()
    for label, text in written.items():
        info.add_itxt(label.capitalize(), text)
    return info


def _text(value: object) -> str:
    if isinstance(value, tuple):
        value = bytes(item for item in value if isinstance(item, int) and 0 <= item < 256)
    if isinstance(value, bytes):
        value = _decoded(value)
    return _as_written(value.replace("\0", "").strip()) if isinstance(value, str) else ""


def _as_written(text: str) -> str:
    """Return a text that Pillow read as Latin-1 although it was written in UTF-8, as most programs do."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _utf16(value: object) -> object:
    """Return what one of Microsoft's tags says; other programs write ASCII there."""
    if isinstance(value, tuple):
        value = bytes(item for item in value if isinstance(item, int) and 0 <= item < 256)
    if isinstance(value, bytes) and len(value) % 2 == 0:
        return value.decode("utf-16-le", "replace")
    return value


def _decoded(value: bytes) -> str:
    if value.count(0) * 3 > len(value):
        return value.decode("utf-16-le", "replace")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _user_comment(value: Any) -> object:
    """Return an Exif comment without the eight bytes that name its encoding (Exif 2.32, 4.6.5)."""
    if not isinstance(value, bytes):
        return value
    if value.startswith(b"UNICODE\0"):
        rest = value[8:]
        return rest.decode("utf-16-be" if rest[:1] == b"\0" else "utf-16-le", "replace")
    return value[8:] if value[:8] in (b"ASCII\0\0\0", b"JIS\0\0\0\0\0", b"\0" * 8) else value
