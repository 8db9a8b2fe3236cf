"""The package of an OpenDocument file (ODF 1.3 part 2): the parts that are kept, and a manifest made anew for them.

A part is kept if its name is one that the standard gives a meaning that we read; all others (macros, thumbnails,
toolbars, earlier versions, signatures) are not written.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator

from lxml import etree

from redaction.documents import limits
from redaction.documents.model import NoticeKind
from redaction.documents.xml_tree import local, parse_xml, remove, serialise
from redaction.documents.zip_writing import write_zip
from redaction.errors import ProtectedDocument, UnreadableDocument

AddNotice = Callable[[NoticeKind, str, str], None]

_MIMETYPE = "mimetype"
_MANIFEST = "META-INF/manifest.xml"
_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_XML_PARTS = ("content.xml", "styles.xml", "meta.xml", "settings.xml")
_MEDIA = re.compile(r"(?:.*/)?(?:Pictures|Media|media)/[^/]+")
_SIGNATURES = re.compile(r"META-INF/.*signatures?.*\.xml", re.IGNORECASE)
_REASONS = (
    (re.compile(r"Thumbnails/"), "a picture of the first page"),
    (re.compile(r"(?:Basic|Scripts|Dialogs)/"), "macros"),
    (re.compile(r"Configurations2/"), "toolbars and key assignments"),
    (re.compile(r"Version(?:s/|List\.xml)"), "earlier versions of the document"),
    (
        re.compile(r"(?:.*/)?(?:Object|Report)?Replacements?/|ObjectReplacements/"),
        "pictures of embedded objects",
    ),
    (re.compile(r"Fonts/"), "embedded fonts"),
    (re.compile(r"layout-cache|manifest\.rdf"), "what the program keeps for itself"),
)
_METAFILE = b"VCLMTF"  # a format of LibreOffice for what it can draw anew
_OTHER = "a part that no reader understands"


class Container:
    """The kept parts of a package; XML parts are parsed when first asked for and written from their tree."""

    def __init__(self, content: bytes, label: str, notice: AddNotice) -> None:
        """Open the ZIP; raise UnreadableDocument, ProtectedDocument for an encrypted part, DocumentTooLarge."""
        self.label = label
        parts = limits.open_zip(content, label)
        self._mimetype = parts.pop(_MIMETYPE, b"").strip()
        self._types = _types(parts.pop(_MANIFEST, b""), label)
        self._parts: dict[str, bytes] = {}
        self._trees: dict[str, etree._Element] = {}
        for name, part in parts.items():
            if _SIGNATURES.fullmatch(name):
                notice(NoticeKind.SIGNATURE, "file", "the digital signature is removed: it would not hold")
            elif part.startswith(_METAFILE):
                notice(NoticeKind.REMOVED, "document", "pictures of tables and objects: not written")
            elif _is_kept(name):
                self._parts[name] = part
            elif not name.startswith("META-INF/"):
                reason = next((why for pattern, why in _REASONS if pattern.match(name)), _OTHER)
                place = name.partition("/")[0] if reason != _OTHER else "file"
                notice(NoticeKind.REMOVED, place, f"{reason}: not written")
        if not {"content.xml", "styles.xml"} & self._parts.keys():
            raise UnreadableDocument(format=label, reason="its content is missing")
        self._rename_media()

    def _rename_media(self) -> None:
        """Number the pictures: a name given by hand says something, and their order in the package nothing."""
        self.renamed: dict[str, str] = {}
        parts: dict[str, bytes] = {}
        for name, part in self._parts.items():
            new = name
            if _MEDIA.fullmatch(name):
                folder, base = posixpath.split(name)
                suffix = posixpath.splitext(base)[1].lower()
                suffix = suffix if re.fullmatch(r"\.[a-z][a-z0-9]{1,4}", suffix) else ""
                new = posixpath.join(folder, f"{len(self.renamed) + 1}{suffix}")
                self.renamed[name] = new
            parts[new] = part
        self._types = {self.renamed.get(name, name): kind for name, kind in self._types.items()}
        self._parts = parts

    def __contains__(self, name: object) -> bool:
        """Whether the package keeps a part of that name, or parts in a folder of that name."""
        return name in self._parts or any(part.startswith(f"{name}/") for part in self._parts)

    def xml_parts(self) -> list[str]:
        """Return the names of the XML parts: those of the document first, then those of embedded ones."""
        found = [name for name in self._parts if posixpath.basename(name) in _XML_PARTS]
        return sorted(found, key=lambda name: (name.count("/"), name))

    def media(self) -> list[str]:
        """Return the names of the parts that are no XML of the document: pictures, films, sounds."""
        return [name for name in self._parts if _MEDIA.fullmatch(name)]

    def content(self, name: str) -> bytes:
        """Return a part's bytes as they are in the source."""
        return self._parts[name]

    def content_type(self, name: str) -> str:
        """Return what the manifest says of a part."""
        return self._types.get(name, "")

    def tree(self, name: str) -> etree._Element:
        """Return the root of an XML part; changes to it are written."""
        if name not in self._trees:
            self._trees[name] = parse_xml(self._parts[name], self.label)
        return self._trees[name]

    def replace(self, name: str, content: bytes) -> None:
        """Give a part that is not XML new bytes."""
        self._parts[name] = content

    def write(self) -> bytes:
        """Return the package: its kind first and uncompressed, the manifest last (ODF 1.3 part 2, 3.3)."""
        members = [(_MIMETYPE, self._mimetype), *self._written(), (_MANIFEST, self._manifest())]
        return write_zip(members, stored=(_MIMETYPE,))

    def _written(self) -> Iterator[tuple[str, bytes]]:
        for name, content in self._parts.items():
            if posixpath.basename(name) in _XML_PARTS:
                self.tree(name)
            yield name, serialise(self._trees[name]) if name in self._trees else content

    def _manifest(self) -> bytes:
        root = etree.Element(f"{{{_NAMESPACE}}}manifest", nsmap={"manifest": _NAMESPACE})
        root.set(f"{{{_NAMESPACE}}}version", "1.3")
        folders = [name for name in self._types if name.endswith("/") and name != "/" and self._holds(name)]
        for name in ("/", *folders, *self._parts):
            entry = etree.SubElement(root, f"{{{_NAMESPACE}}}file-entry")
            entry.set(f"{{{_NAMESPACE}}}full-path", name)
            kind = self._mimetype.decode("ascii", "replace") if name == "/" else self._types.get(name, "")
            kind = kind or ("text/xml" if name.endswith(".xml") else "")
            entry.set(f"{{{_NAMESPACE}}}media-type", kind)
        return serialise(root)

    def _holds(self, folder: str) -> bool:
        return any(name.startswith(folder) for name in self._parts)


def _is_kept(name: str) -> bool:
    return posixpath.basename(name) in _XML_PARTS or _MEDIA.fullmatch(name) is not None


def _types(manifest: bytes, label: str) -> dict[str, str]:
    """Return the media type of every part; raise ProtectedDocument if one of them is encrypted."""
    if not manifest:
        return {}
    try:
        root = parse_xml(_without_doctype(manifest), label)
    except UnreadableDocument:
        raise UnreadableDocument(format=label, reason="its manifest is not sound XML") from None
    types: dict[str, str] = {}
    for entry in root.iter(f"{{{_NAMESPACE}}}*"):
        if local(entry) == "encryption-data":
            raise ProtectedDocument(format=label)
        if local(entry) == "file-entry":
            name = entry.get(f"{{{_NAMESPACE}}}full-path") or ""
            kind = entry.get(f"{{{_NAMESPACE}}}media-type") or ""
            types[name] = kind if re.fullmatch(r"[\w.+/-]{0,100}", kind) else ""
    return types


def _without_doctype(manifest: bytes) -> bytes:
    """Return a manifest without the document type that OpenOffice 1 to 3 declared in it."""
    return re.sub(rb'<!DOCTYPE manifest:manifest PUBLIC "[^"]*" "[^"]*">', b"", manifest, count=1)


def drop_font_files(root: etree._Element) -> None:
    """Remove the references to embedded fonts, which are not written."""
    for element in list(root.iter("{*}font-face-src")):
        remove(element)
