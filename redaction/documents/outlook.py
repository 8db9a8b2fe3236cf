"""Outlook messages (.msg): read from their compound file and written as e-mail (.eml), which says all that a person reads.

A compound file holds each text in several forms, search keys and times of the sender's machine; an e-mail made of an
allow-list of properties holds none of that. So a .msg file comes back as .eml, and a notice says so.
"""

from __future__ import annotations

import base64
import email.utils
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import olefile

from redaction.documents import encoded_words, mail, rich_text
from redaction.documents.mapi import Storage, read_message
from redaction.documents.model import Document, Notice, NoticeKind, Replacement
from redaction.errors import UnreadableDocument

_SUBJECT, _BODY, _HTML, _RTF, _HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
_MESSAGE_ID, _IN_REPLY_TO, _REFERENCES = 0x1035, 0x1042, 0x1039
_SENDER = ((0x0C1A, 0x0042), (0x5D01, 0x5D02, 0x0C1F, 0x0065))  # names, then addresses
_RECIPIENT = ((0x3001,), (0x39FE, 0x3003))
_TIMES = (0x0039, 0x0E06, 0x3007)
_FILE_NAMES, _MEDIA_TYPE, _CONTENT_ID, _DATA = (0x3707, 0x3704, 0x3001), (0x370E,), (0x3712,), 0x3701
_FIELDS = ("To", "Cc", "Bcc")
_FIELD = re.compile(r"([!-9;-~]+):[ \t]*((?:[^\r\n]|\r?\n[ \t])*)(?:\r?\n|\Z)")
_OWN = re.compile(r"(?i)(?:MIME-Version|Content-.*|From .*)\Z")
_LINE = 76


def to_mail(content: bytes) -> tuple[bytes, tuple[Notice, ...]]:
    """Return an Outlook message as an e-mail, and what it could not take along."""
    try:
        with olefile.OleFileIO(io.BytesIO(content), raise_defects=olefile.DEFECT_FATAL) as ole:
            message = read_message(ole)
    except (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError):
        raise UnreadableDocument(format="Outlook", reason="its structure is broken") from None
    notices = [
        Notice(NoticeKind.REMOVED, "file", "Outlook's own form: the message is written as an e-mail (.eml)")
    ]
    return _message(message, notices, ""), tuple(dict.fromkeys(notices))


def _message(message: Storage, notices: list[Notice], prefix: str) -> bytes:
    boundary = f"=_outlook_{prefix.count('>')}"
    bodies = list(_bodies(message))
    parts = list(_attachments(message, notices, prefix))
    lines = [f"{name}: {value}" for name, value in _header(message)]
    lines.append("MIME-Version: 1.0")
    if len(bodies) > 1:
        alternative = _multipart("alternative", f"{boundary}a", bodies)
    else:
        alternative = bodies[0] if bodies else _part("text/plain", b"")
    whole = _multipart("mixed", boundary, [alternative, *parts]) if parts else alternative
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n" + whole


def _header(message: Storage) -> Iterator[tuple[str, str]]:
    """Yield the header fields: those that it was sent with, then what only Outlook knows."""
    sent: dict[str, None] = {}
    for name, value in _FIELD.findall(message.text(_HEADERS)):
        if not _OWN.match(name):
            sent[name.lower()] = None
            yield name, _line(value)
    for name, value in _known(message):
        if value and name.lower() not in sent:
            yield name, _line(value)


def _known(message: Storage) -> Iterator[tuple[str, str]]:
    yield "From", _address(message, *_SENDER)
    for number, name in enumerate(_FIELDS, start=1):
        addressed = [r for r in message.recipients if (r.number(0x0C15) & 0x0F or 1) == number]
        yield name, ", ".join(filter(None, (_address(each, *_RECIPIENT) for each in addressed)))
    yield "Subject", message.text(_SUBJECT)
    moment = message.time(*_TIMES)
    yield "Date", email.utils.format_datetime(moment) if moment else ""
    yield "Message-ID", message.text(_MESSAGE_ID)
    yield "In-Reply-To", message.text(_IN_REPLY_TO)
    yield "References", message.text(_REFERENCES)


def _address(storage: Storage, names: Sequence[int], addresses: Sequence[int]) -> str:
    name = storage.text(*names)
    found = (storage.text(number) for number in addresses)
    address = next((each for each in found if "@" in each), "")
    if not address or address == name:
        return name
    quoted = name.replace("\\", "").replace('"', "")
    return f'"{quoted}" <{address}>' if quoted else address


def _line(value: str) -> str:
    return encoded_words.encode(" ".join(value.split()), raw=False)


def _bodies(message: Storage) -> Iterator[bytes]:
    text = message.text(_BODY)
    html = message.binary(_HTML) if message.types.get(_HTML) == 0x0102 else b""
    if text:
        yield _part('text/plain; charset="utf-8"', text.encode("utf-8", "replace"))
    if html.strip(b"\0\r\n\t "):
        yield _part(f'text/html; charset="{_html_charset(message, html)}"', html)
    elif markup := message.text(_HTML):
        yield _part('text/html; charset="utf-8"', markup.encode("utf-8", "replace"))
    elif not text and message.binary(_RTF):
        said = rich_text.plain_text(rich_text.decompress(message.binary(_RTF)))
        yield _part('text/plain; charset="utf-8"', said.encode("utf-8", "replace"))


def _html_charset(message: Storage, html: bytes) -> str:
    page = message.number(0x3FDE)
    if page in (0, 65001) or html.startswith(b"\xef\xbb\xbf"):
        declared = re.search(rb"charset\s*=\s*[\"']?([\w-]{2,30})", html[:4096], re.IGNORECASE)
        return declared[1].decode("ascii") if declared and not page else "utf-8"
    return {20127: "us-ascii", 1200: "utf-16-le"}.get(
        page, f"iso-8859-{page - 28590}" if 28590 < page < 28606 else f"windows-{page}"
    )


def _attachments(message: Storage, notices: list[Notice], prefix: str) -> Iterator[bytes]:
    for number, attachment in enumerate(message.attachments, start=1):
        place = f"{prefix}attachment {number}"
        if attachment.embedded is not None:
            inner = _message(attachment.embedded, notices, f"{place} > ")
            yield b"Content-Type: message/rfc822\r\n\r\n" + inner
        elif attachment.opaque:
            notices.append(Notice(NoticeKind.REMOVED, place, "an object of another program: not written"))
        else:
            name = attachment.text(*_FILE_NAMES)
            kind = attachment.text(*_MEDIA_TYPE)
            kind = kind if re.fullmatch(r"[\w.+-]+/[\w.+-]+", kind) else "application/octet-stream"
            identity = attachment.text(*_CONTENT_ID)
            more = f"\r\nContent-ID: <{_line(identity)}>" if identity else ""
            yield _part(kind, attachment.binary(_DATA), f"{_disposition(name)}{more}")


def _disposition(name: str) -> str:
    if not name:
        return "\r\nContent-Disposition: attachment"
    octets = "".join(
        chr(b) if chr(b).isalnum() and b < 128 else f"%{b:02X}" for b in name.encode("utf-8", "replace")
    )
    return f"\r\nContent-Disposition: attachment;\r\n filename*=utf-8''{octets}"


def _part(kind: str, content: bytes, more: str = "") -> bytes:
    encoded = base64.b64encode(content)
    lines = b"\r\n".join(encoded[i : i + _LINE] for i in range(0, len(encoded), _LINE))
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64{more}\r\n\r\n"
    return head.encode("utf-8", "replace") + lines


def _multipart(kind: str, boundary: str, parts: Sequence[bytes]) -> bytes:
    while any(boundary.encode() in part for part in parts):
        boundary += "_"
    line = b"--" + boundary.encode()
    pieces = [f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n'.encode()]
    for part in parts:
        pieces += [b"\r\n", line, b"\r\n", part]
    return b"".join([*pieces, b"\r\n", line, b"--\r\n"])


class OutlookFormat:
    """Reads .msg and writes .eml."""

    name = "msg"
    suffixes = (".msg",)

    def read(self, name: str, content: bytes) -> Document:
        """Return the message as its e-mail says it."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the message where it stands ``depth`` documents deep."""
        converted, notices = to_mail(content)
        document = mail.FORMAT.read_at_depth(name, converted, depth)
        return replace(document, format=self.name, source=content, notices=(*notices, *document.notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the message as an e-mail with the replacements made."""
        converted, _ = to_mail(document.source)
        return mail.FORMAT.write(replace(document, source=converted), replacements)


FORMAT = OutlookFormat()
