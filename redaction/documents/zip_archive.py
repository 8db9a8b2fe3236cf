"""ZIP archives: every member by its own format, every name, and a clear word for what cannot be read.

An archive is written anew: comments, extra fields, dates and whatever stood between the members stay behind. A member that
no reader understands is left out, and a small text takes its place that the leak check refuses until someone accepts it.
"""

from __future__ import annotations

import io
import re
import stat
import zipfile
from dataclasses import dataclass, field

from redaction.documents import limits, registry
from redaction.documents.containers import Container, ContainerFormat, Slot
from redaction.documents.model import (
    Context,
    NoticeKind,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.errors import UnreadableDocument
from redaction.tokens.spelling import Spelling

LEFT_OUT = b"A file stood here that could not be read. It was left out.\n"
_LEFT_OUT_SUFFIX = ".left-out.txt"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DEBRIS = re.compile(r"(?:^|/)(?:__MACOSX/.*|\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f/]')
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(slots=True, eq=False)
class _Member:
    """A member while it is rewritten: the parts of its path, its suffix and its content."""

    parts: list[str]
    suffix: str
    content: bytes
    is_folder: bool

    def path(self) -> str:
        """Return the path with the parts as they are now."""
        return "/".join(self.parts) + ("/" if self.is_folder else self.suffix)

    def put(self, content: bytes) -> None:
        """Take new content."""
        self.content = content


@dataclass(slots=True, eq=False)
class _PathSlot(Slot):
    """One part of a member's path: a folder, or the file's name without its suffix."""

    member: _Member = field(default_factory=lambda: _Member([], "", b"", False))
    index: int = 0

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        text = _FORBIDDEN.sub("_", apply_to_text(self.segments[0].text, groups[0])).strip(" .")
        self.member.parts[self.index] = text or "_"


class _Archive(Container):
    """An archive taken apart."""

    def __init__(self, content: bytes, depth: int) -> None:
        super().__init__(depth)
        self.members: list[_Member] = []
        if _says_more(content):
            self.notice(NoticeKind.REMOVED, "archive", "comments, extra fields and dates: not written")
        for entry, data in limits.open_archive(content, "ZIP"):
            name = entry.filename
            _refuse_outside(name, entry)
            if _DEBRIS.search(name):
                self.notice(
                    NoticeKind.REMOVED, "archive", "files that a system keeps beside others: not written"
                )
                continue
            self._add(name, data, is_folder=entry.is_dir())

    def _add(self, name: str, data: bytes, *, is_folder: bool) -> None:
        parts = [part for part in name.split("/") if part]
        if not parts:
            return
        suffix = "" if is_folder else _suffix(parts[-1], left_out=data == LEFT_OUT)
        parts[-1] = parts[-1][: len(parts[-1]) - len(suffix)]
        member = _Member(parts, suffix, data, is_folder)
        self.members.append(member)
        number = len(self.members)
        place = f"member {number}"
        for index, part in enumerate(parts):
            context = Context(f"{place}, name")
            segment = Segment(0, part, SegmentKind.NAME, context, Spelling.FILE_NAME)
            self.add(_PathSlot([segment], member=member, index=index))
        if data and not is_folder:
            self._read(member, place)

    def _read(self, member: _Member, place: str) -> None:
        left_out = member.content == LEFT_OUT
        document = None
        if not left_out:
            suffix = member.suffix.lower() or ".txt"
            document = self.embed(f"member{suffix}", member.content, place, member.put)
        if document is not None:
            becomes = registry.FORMATS[document.format].becomes
            member.suffix = becomes.get(member.suffix.lower(), member.suffix)
            return
        if not left_out:
            member.suffix += _LEFT_OUT_SUFFIX
            member.content = LEFT_OUT
        self.notice(NoticeKind.UNREAD, place, "a file that no reader understands: it is left out")

    def to_bytes(self) -> bytes:
        """Return the archive with the members as they are now, under names that differ."""
        buffer = io.BytesIO()
        taken: set[str] = set()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for member in self.members:
                path = _free(member, taken)
                if path is None:
                    continue
                info = zipfile.ZipInfo(path, _EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 3
                info.external_attr = (0o40755 << 16) | 0x10 if member.is_folder else 0o100644 << 16
                archive.writestr(info, member.content)
        return buffer.getvalue()


def _free(member: _Member, taken: set[str]) -> str | None:
    """Return a path that no other member has; None for a folder that is there already."""
    path, stem, number = member.path(), member.parts[-1], 1
    if member.is_folder and path.lower() in taken:
        return None
    while path.lower() in taken:
        number += 1
        member.parts[-1] = f"{stem}-{number}"
        path = member.path()
    taken.add(path.lower())
    return path


def _refuse_outside(name: str, entry: zipfile.ZipInfo) -> None:
    """Raise UnreadableDocument for a member that would land outside of the folder where it is unpacked."""
    parts = re.split(r"[/\\]", name)
    if name.startswith(("/", "\\")) or _DRIVE.match(name) or ".." in parts:
        raise UnreadableDocument(format="ZIP", reason="a member's name leads out of the archive")
    mode = entry.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise UnreadableDocument(format="ZIP", reason="it holds a link or a device instead of a file")


def _says_more(content: bytes) -> bool:
    """Whether an archive says something besides its members."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return bool(archive.comment) or any(e.comment or e.extra for e in archive.infolist())


def _suffix(name: str, *, left_out: bool) -> str:
    more = re.escape(_LEFT_OUT_SUFFIX) if left_out else ""
    match = re.search(rf"(?<=.)\.[A-Za-z0-9]{{1,10}}{more}\Z", name)
    return match.group() if match else ""


FORMAT = ContainerFormat("zip", (".zip",), _Archive)
