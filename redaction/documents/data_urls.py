"""Files within markup: those in ``data:`` URLs (RFC 2397), and pages in the frames of pages."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from lxml import etree

from redaction.documents.fields import attributes

_DATA_URL = re.compile(
    r"(?is)data:(?P<type>[\w.+-]*(?:/[\w.+-]+)?)(?P<parameters>(?:;(?!base64,)[\w.-]+(?:=[^;,]*)?)*)(?P<base64>;base64)?,(?P<data>.*)"
)


def _decoded(match: re.Match[str]) -> bytes | None:
    data = unquote_to_bytes(match["data"])
    if not match["base64"]:
        return data
    try:
        return base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        return None


@dataclass(slots=True, eq=False)
class EmbeddedFile:
    """A file in a ``data:`` URL; ``media_type`` in lower case, "" where none is given."""

    element: etree._Element
    attribute: str
    media_type: str
    content: bytes

    def put(self, content: bytes) -> None:
        """Write the URL anew."""
        data = base64.b64encode(content).decode("ascii")
        self.element.set(self.attribute, f"data:{self.media_type};base64,{data}")

    def drop(self) -> None:
        """Leave an empty URL."""
        self.element.set(self.attribute, "data:,")


@dataclass(slots=True, eq=False)
class EmbeddedPage:
    """A page in the attribute ``srcdoc`` of a frame."""

    element: etree._Element
    media_type: str = "text/html"

    @property
    def content(self) -> bytes:
        """The page in UTF-8; one that holds no markup gets some, so that it is read as what it is."""
        return f"<div>{self.element.get('srcdoc')}</div>".encode("utf-8", "surrogatepass")

    def put(self, content: bytes) -> None:
        """Write the page anew."""
        text = content.decode("utf-8").strip().removeprefix("<div>").removesuffix("</div>")
        self.element.set("srcdoc", text)

    def drop(self) -> None:
        """Leave an empty frame."""
        self.element.set("srcdoc", "")


def data_url(value: str) -> re.Match[str] | None:
    """Return the parts of a ``data:`` URL (RFC 2397), None for any other value; programs leave "=" out of parameters."""
    return _DATA_URL.fullmatch(value.strip())


def embedded_files(root: etree._Element) -> list[EmbeddedFile]:
    """Return the files that stand in ``data:`` URLs of a tree's attributes, in order."""
    found: list[EmbeddedFile] = []
    for element in root.iter(etree.Element):
        for name, value in attributes(element):
            match = data_url(value)
            content = _decoded(match) if match else None
            if match is not None and content:
                found.append(EmbeddedFile(element, name, match["type"].lower(), content))
    return found
