"""Embedded OLE objects (MS-OLEDS): an Office document inside is taken out and read, any other object is removed.

The picture that stands for an object stays in its place, and is read like every picture.
"""

from __future__ import annotations

import io
import posixpath
from collections.abc import Callable

import olefile

from redaction.documents import limits
from redaction.documents.model import NoticeKind
from redaction.documents.ooxml.package import Package, Relationship
from redaction.errors import RedactionError

COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE_STREAM = "Package"  # an Office document of today wrapped for programs that know only OLE
_PACKAGE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package"
_TYPES = {
    b"wordprocessingml.document.main": ("docx", "wordprocessingml.document"),
    b"spreadsheetml.sheet.main": ("xlsx", "spreadsheetml.sheet"),
    b"presentationml.presentation.main": ("pptx", "presentationml.presentation"),
}

AddNotice = Callable[[NoticeKind, str, str], None]


def settle(package: Package, notice: AddNotice) -> None:
    """Turn wrapped documents into embedded packages and drop all other objects."""
    for name in package.names():
        if not package.content(name).startswith(COMPOUND_FILE):
            continue
        inner = _wrapped(package.content(name))
        kind = None if inner is None else _kind(inner)
        if inner is None or kind is None:
            notice(NoticeKind.REMOVED, name, "an embedded object that cannot be read: its picture stays")
            package.drop(name)
        else:
            _unwrap(package, name, inner, *kind)


def _wrapped(content: bytes) -> bytes | None:
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as compound:
            if compound.exists(_PACKAGE_STREAM):
                return bytes(compound.openstream(_PACKAGE_STREAM).read())
    except Exception:
        return None
    return None


def _kind(inner: bytes) -> tuple[str, str] | None:
    try:
        types = limits.open_zip_member(inner, "[Content_Types].xml", "Office") or b""
    except RedactionError:
        return None
    return next((kind for mark, kind in _TYPES.items() if mark in types), None)


def _unwrap(package: Package, name: str, inner: bytes, suffix: str, kind: str) -> None:
    new = posixpath.splitext(name)[0] + "." + suffix
    sources = package.sources(name)
    package.replace(name, inner)
    if new != name:
        package.rename(name, package.free_name(new))
        new = sources[0][1].part if sources else new
    package.retype(new, f"application/vnd.openxmlformats-officedocument.{kind}")
    for _, relationship in sources:
        _as_package(relationship)


def _as_package(relationship: Relationship) -> None:
    relationship.element.set("Type", _PACKAGE_TYPE)
