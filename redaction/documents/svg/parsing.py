"""The bytes of a drawing as a tree, without what runs, what no reader sees, and what only programs read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from redaction.documents import encodings
from redaction.documents.fields import attributes, drop_attribute
from redaction.documents.svg.vocabulary import DROPPED, is_kept, local
from redaction.documents.xml_tree import remove
from redaction.errors import UnreadableDocument

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE\s+[^\[>]*(?:\[(?P<subset>[^\]]*)\]\s*)?>")
_ENTITY = re.compile(r"""<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')\s*>""")
_NAMESPACE = re.compile(r"https?://[\w./#-]+|(?:&[\w.]+;)?")
_ATTLIST = re.compile(r"<!(?:ATTLIST|ELEMENT)\b[^>]*>|<!--.*?-->", re.DOTALL)
_ROOT = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>\s*)*<(?:[\w.-]+:)?svg[\s/>]",
    re.DOTALL,
)
_SNIFFED = 1 << 16
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}?|@import[^;]*;?", re.IGNORECASE)
_CSS_DATA = re.compile(r"url\(\s*(?:\"data:[^\"]*\"|'data:[^']*'|data:[^)]*)\s*\)", re.IGNORECASE)
_CSS_DATA_MARK = re.compile(r"url\(\s*[\"']?\s*data:", re.IGNORECASE)


def is_drawing(content: bytes) -> bool:
    """Whether bytes are a drawing: SVG is the first element, whatever declarations and remarks stand before it."""
    if b"svg" not in content[:_SNIFFED] and b"s\0v\0g" not in content[:_SNIFFED]:
        return False
    text, _ = encodings.decode(content[:_SNIFFED])
    return _ROOT.match(text.lstrip("\ufeff")) is not None


@dataclass(slots=True, eq=False)
class Drawing:
    """A parsed drawing; ``drops`` are words for what writing leaves out, ``declared`` whether it had an XML declaration."""

    root: etree._Element
    drops: dict[str, None]
    declared: bool

    def to_bytes(self) -> bytes:
        """Return the drawing in UTF-8."""
        head = b'<?xml version="1.0" encoding="UTF-8"?>\n' if self.declared else b""
        return head + etree.tostring(self.root, encoding="utf-8") + b"\n"


def parse(content: bytes) -> Drawing:
    """Return a drawing without scripts, remarks, document type and private data.

    Raise UnreadableDocument for unsound XML and for entities that are more than the name of a namespace, as
    Illustrator declares them.
    """
    text = _decoded(content)
    declaration = _DECLARATION.match(text)
    body = _without_doctype(text[declaration.end() :] if declaration else text)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=True)
    try:
        root = etree.fromstring(body.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableDocument(format="SVG", reason="it is not sound XML") from None
    if any(True for _ in root.iter(etree.Entity)):
        raise UnreadableDocument(format="SVG", reason="it refers to entities that it does not declare")
    if local(root) != "svg":
        raise UnreadableDocument(format="SVG", reason="it is not a drawing")
    drops: dict[str, None] = {}
    if any(
        type(each) is not etree._Element
        for each in (*root.itersiblings(preceding=True), *root.itersiblings())
    ):
        drops["comments and instructions"] = None
    _clean(root, drops)
    bare = etree.ElementTree(root).getroot()
    return Drawing(bare, drops, declaration is not None)


def _decoded(content: bytes) -> str:
    """Return the text in the encoding that a mark or the declaration names; raise UnreadableDocument if it does not fit."""
    declared = re.match(rb"\s*<\?xml\b[^>]*?encoding\s*=\s*[\"']([\w.:-]{2,40})[\"']", content)
    try:
        if declared:
            return content.decode(declared[1].decode("ascii"))
        return encodings.decode(content)[0].lstrip("\ufeff")
    except (LookupError, UnicodeError):
        raise UnreadableDocument(format="SVG", reason="it is not in the encoding that it names") from None


def _without_doctype(text: str) -> str:
    """Return a drawing without its document type, the names of namespaces that it declares put in their places."""
    match = _DOCTYPE.search(text)
    if match is None or "<svg" in text[: match.start()]:
        return text
    subset = match["subset"] or ""
    entities = {name: one or other for name, one, other in _ENTITY.findall(subset)}
    if _ATTLIST.sub("", _ENTITY.sub("", subset)).strip() or not all(
        map(_NAMESPACE.fullmatch, entities.values())
    ):
        raise UnreadableDocument(format="SVG", reason="it declares entities or a document type of its own")
    rest = text[: match.start()] + text[match.end() :]
    return re.sub(r"&([A-Za-z_][\w.-]*);", lambda named: entities.get(named[1], named[0]), rest)


def _clean(root: etree._Element, drops: dict[str, None]) -> None:
    for remark in list(root.iter(etree.Comment, etree.ProcessingInstruction)):
        drops["comments and instructions"] = None
        remove(remark)
    for element in list(root.iter(etree.Element)):
        name = local(element)
        if name.lower() in DROPPED:
            drops["scripts and fonts"] = None
            remove(element)
        elif not is_kept(element.tag):
            drops["what programs keep for themselves"] = None
            remove(element)
        else:
            _clean_attributes(element, name, drops, is_root=element is root)
    etree.cleanup_namespaces(root)


def _clean_attributes(element: etree._Element, name: str, drops: dict[str, None], *, is_root: bool) -> None:
    if name == "style" and len(element) == 0:
        element.text = _clean_css(_CSS_COMMENT.sub("", element.text or ""), drops)
    for attribute, value in attributes(element):
        plain = attribute.rpartition("}")[2]
        runs = plain.lower().startswith("on") or (
            plain in ("attributeName", "attribute-name") and value.strip().lower().startswith("on")
        )
        script = re.match(r"[\s\x00-\x1f]*javascript:", value, re.IGNORECASE) is not None
        if runs or script:
            drops["scripts and fonts"] = None
            drop_attribute(element, attribute)
        elif not is_kept(attribute) or (
            is_root and plain == "content"
        ):  # diagrams.net keeps its own file there
            drops["what programs keep for themselves"] = None
            drop_attribute(element, attribute)
        elif plain == "style":
            element.set(attribute, _clean_css(_CSS_COMMENT.sub("", value), drops))


def _clean_css(text: str, drops: dict[str, None]) -> str:
    """Return rules without embedded and imported fonts, style sheets and pictures."""
    cleaned = _CSS_DATA.sub("none", _FONT_FACE.sub("", text))
    if cleaned != text:
        drops["fonts and pictures within style sheets"] = None
    if _CSS_DATA_MARK.search(cleaned):
        raise UnreadableDocument(
            format="SVG", reason="a file stands in its style sheet that cannot be told apart"
        )
    return cleaned
