"""Zip archives and the packages built on them (OPC, ODF): every member, its name, and what hides beside them."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from lxml import etree

from redaction.leakcheck import xml_parts
from redaction.leakcheck.office_words import is_standard
from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage
from redaction.leakcheck.report import Unchecked
from redaction.leakcheck.schema_words import is_schema_name

_LARGEST = 1 << 30  # bytes, inflated, of a whole package
_LEFT_OUT = b"A file stood here that could not be read. It was left out.\n"
_ODF_KIND = re.compile(
    rb"application/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)(?:-template)?"
)
_LOCAL_HEADER = b"PK\x03\x04"
_LOCAL_NAME = 30  # bytes of a local header before the name (APPNOTE 4.3.7)
_LISTED = struct.Struct(
    "<28xHHH12x"
)  # lengths of name, extra field and comment in a directory entry (APPNOTE 4.3.12)
_ENCRYPTED = 0x1
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]


def extract(place: str, content: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield everything in an archive; whatever cannot be inflated is reported as unchecked."""
    here = place or "the package"
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        yield RawBytes("raw bytes", here, content, Reading.STRUCTURE)
        yield Unchecked(here, "a damaged archive")
        return
    with archive:
        members = archive.infolist()
        yield RawBytes("raw bytes", here, _without_names(content, archive), Reading.STRUCTURE)
        is_package = any(member.filename in ("[Content_Types].xml", "mimetype") for member in members)
        names = Reading.STRUCTURE if is_package else Reading.TEXT
        given = (m.filename for m in members if not (is_package and is_schema_name(m.filename)))
        yield from joined("member names", ((here, name) for name in given), names)
        remarks = [
            archive.comment,
            *(member.comment for member in members),
            *(member.extra for member in members),
        ]
        for remark in filter(None, remarks):
            yield passage("archive comments", here, remark.decode("utf-8", "replace"))
        if _hidden_members(content, members):
            yield Unchecked(here, "data between the members of the archive")
        date_styles = _date_styles(archive, members)
        built_in = _built_in_styles(archive, members)
        budget = _LARGEST
        number = 0
        for member in members:
            number += bool(member.filename.strip("/"))
            if member.is_dir():
                continue
            where = f"{place} > {member.filename}" if place else member.filename
            budget -= member.file_size
            if budget < 0:
                yield Unchecked(where, "the archive inflates to more than 1 GiB")
                return
            data = _inflate(archive, member)
            if data is None:
                yield Unchecked(where, "a member that cannot be inflated or is encrypted")
            elif data == _LEFT_OUT:
                where = f"{place} > member {number}" if place else f"member {number}"
                yield Unchecked(where, "a file that could not be read stood here and is left out")
            elif member.filename == "mimetype" and _ODF_KIND.fullmatch(data):
                continue  # what kind of OpenDocument file it is (ODF 1.3 part 2, 3.3)
            elif is_package and xml_parts.is_xml(member.filename, data):
                yield from xml_parts.extract(where, data, date_styles, built_in)
            else:
                yield from recurse(member.filename, where, data, depth + 1)


def _without_names(content: bytes, archive: zipfile.ZipFile) -> bytes:
    """Return the bytes with the names that the formats give to their parts blanked: the names are read one by one."""
    blank = bytearray(content)
    listed = archive.start_dir
    for member in archive.infolist():
        name = member.orig_filename.encode("utf-8" if member.flag_bits & 0x800 else "cp437", "replace")
        local = member.header_offset + _LOCAL_NAME
        if listed < 0 or listed + _LISTED.size > len(content):
            return content
        length, extra, comment = _LISTED.unpack_from(content, listed)
        entry = listed + _LISTED.size
        if is_schema_name(member.filename):
            for start in (local, entry):
                if content[start : start + len(name)] == name:
                    blank[start : start + len(name)] = bytes(len(name))
        listed = entry + length + extra + comment
    return bytes(blank)


def _inflate(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes | None:
    if member.flag_bits & _ENCRYPTED:
        return None
    try:
        with archive.open(member) as stream:
            return stream.read(member.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        return None


def _hidden_members(content: bytes, members: list[zipfile.ZipInfo]) -> bool:
    """Whether a local file header stands outside all the members that the directory lists."""
    known = sorted(
        (member.header_offset, member.header_offset + 30 + member.compress_size) for member in members
    )
    position, at = content.find(_LOCAL_HEADER), 0
    while position >= 0:
        while at + 1 < len(known) and known[at + 1][0] <= position:
            at += 1
        if not known or not known[at][0] <= position < max(known[at][1], known[at][0] + 1):
            return True
        position = content.find(_LOCAL_HEADER, position + 1)
    return False


def _date_styles(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> frozenset[str]:
    """Return the numbers of the cell styles of a workbook that show dates (ECMA-376 part 1, 18.8.30)."""
    member = next((member for member in members if member.filename == "xl/styles.xml"), None)
    data = _inflate(archive, member) if member is not None and member.file_size < _LARGEST else None
    root = xml_parts.parse(data) if data else None
    if root is None:
        return frozenset()
    dates = set(_BUILT_IN_DATES)
    for element in root.iter("{*}numFmt"):
        code = _QUOTED.sub("", element.get("formatCode", "")).lower()
        identifier = element.get("numFmtId", "")
        if identifier.isdigit() and re.search(r"[dy]|mmm", code):
            dates.add(int(identifier))
    formats = root.find("{*}cellXfs")
    if formats is None:
        return frozenset()
    return frozenset(
        str(index)
        for index, element in enumerate(formats.iterchildren("{*}xf"))
        if element.get("numFmtId", "0").isdigit() and int(element.get("numFmtId", "0")) in dates
    )


def _built_in_styles(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> frozenset[str]:
    """Return the identifiers of those styles of a Word document whose names are the standard's own."""
    found: set[str] = set()
    for member in members:
        if not member.filename.endswith("/styles.xml") or member.file_size >= _LARGEST:
            continue
        root = xml_parts.parse(_inflate(archive, member) or b"")
        for style in root.iter("{*}style") if root is not None else ():
            name = style.find("{*}name")
            identifier = style.get(f"{{{etree.QName(style).namespace}}}styleId")
            if name is not None and identifier and any(is_standard(v) for v in name.attrib.values()):
                found.add(identifier)
    return frozenset(found)
