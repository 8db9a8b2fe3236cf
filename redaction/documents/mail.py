"""E-mail (.eml): every header field, every text part, every attachment by the reader of its own format.

Boundaries are written anew, signatures of mail servers and opaque tracking fields are dropped; what is not changed
keeps its bytes otherwise.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from functools import partial

from redaction.documents import encoded_words, plain_text, registry
from redaction.documents.containers import Container, ContainerFormat, Slot
from redaction.documents.media_types import media_type_of, suffix_for
from redaction.documents.mime import Entity, HeaderField, is_canonical, parse, parse_parameters, unfold
from redaction.documents.mime_bodies import body, body_text, file_name, set_body, set_body_text, set_parameter
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

_DROPPED = re.compile(
    r"(?:DKIM-Signature|DomainKey-Signature|DomainKey-Status|ARC-.*|X-Google-.*|X-Gm-.*|X-MS-Exchange-.*"
    r"|X-Microsoft-Antispam.*|X-Forefront-.*|X-MS-Has-.*|Thread-Index|Autocrypt.*|X?-?Face|Content-MD5"
    r"|X-Mozilla-.*|X-UIDL|X-.*-Signature)\Z",
    re.IGNORECASE,
)
_STRUCTURAL = frozenset({"content-transfer-encoding", "mime-version", "content-length"})
_PARAMETER_FIELDS = frozenset({"content-type", "content-disposition"})
_STRUCTURAL_PARAMETERS = frozenset(
    {"boundary", "charset", "format", "delsp", "type", "protocol", "micalg", "report-type", "size", "method"}
)
_KNOWN_FIELD = re.compile(
    r"(?:Return-Path|Received.*|Delivered-To|Date|From|Sender|Reply-To|To|Cc|Bcc|Subject|Message-ID|In-Reply-To"
    r"|References|Comments|Keywords|Resent-.*|MIME-Version|Content-.*|List-.*|Importance|Priority|Sensitivity"
    r"|Thread-Topic|User-Agent|Organization|Authentication-Results|Auto-Submitted|Precedence|X-Mailer|X-Priority"
    r"|X-Originating-IP|X-Original-To|Errors-To|Disposition-Notification-To|Accept-Language|Status|X-Status)\Z",
    re.IGNORECASE,
)
_TEXT_TYPES = ("text/", "message/delivery-status", "message/disposition-notification", "message/headers")
_STRUCTURED_TEXTS = frozenset({"text/calendar", "text/vcard", "text/x-vcard", "text/xml", "text/csv"})
_PGP = "-----BEGIN PGP"


@dataclass(slots=True, eq=False)
class _HeaderSlot(Slot):
    header: HeaderField = field(default_factory=lambda: HeaderField("", b""))
    newline: bytes = b"\r\n"

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        text = apply_to_text(self.segments[0].text, groups[0])
        raw = not self.header.body.isascii()
        encoded = encoded_words.encode(_one_line(text), raw=raw)
        newline = self.newline.decode("ascii")
        # A line that is no field ("From jane@x Mon Jan 1" of an mbox) begins without the field's space.
        self.header.body = (
            encoded_words.fold(self.header.name, encoded, newline)
            if self.header.name
            else (encoded + newline).encode("utf-8")
        )


@dataclass(slots=True, eq=False)
class _NameSlot(Slot):
    header: HeaderField = field(default_factory=lambda: HeaderField("", b""))

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        name = apply_to_text(self.segments[0].text, groups[0])
        self.header.name = re.sub(r"[^!-9;-~]", "_", name)


@dataclass(slots=True, eq=False)
class _ParameterSlot(Slot):
    header: HeaderField = field(default_factory=lambda: HeaderField("", b""))
    parameter: str = ""
    suffix: str = ""

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        text = apply_to_text(self.segments[0].text, groups.get(0, []))
        set_parameter(self.header, self.parameter, text + self.suffix)


@dataclass(slots=True, eq=False)
class _BodySlot(Slot):
    entity: Entity = field(default_factory=Entity)

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        text, _ = body_text(self.entity)
        pieces = [text[start:end] for start, end in plain_text.chunks(text)]
        kept = [index for index, piece in enumerate(pieces) if piece.strip()]
        for number, group in groups.items():
            pieces[kept[number]] = apply_to_text(pieces[kept[number]], group)
        set_body_text(self.entity, "".join(pieces))


class _Message(Container):
    """A message taken apart into slots."""

    def __init__(self, content: bytes, depth: int) -> None:
        super().__init__(depth)
        self.root = parse(content)
        self._attachments = 0
        self._parts = 0
        if not any(each.name for each in self.root.header):
            raise UnreadableDocument(format="e-mail", reason="it has no header fields")
        self._read(self.root, "")

    def to_bytes(self) -> bytes:
        """Return the message with boundaries of our own."""
        _renew_boundaries(self.root)
        return self.root.to_bytes()

    def _read(self, entity: Entity, prefix: str) -> None:
        self._read_header(entity, prefix)
        kind, _ = entity.content_type()
        if kind == "multipart/signed" or kind.endswith(("pkcs7-signature", "pgp-signature")):
            self.notice(NoticeKind.SIGNATURE, f"{prefix}message", "the digital signature will no longer hold")
        if entity.parts:
            self._text(entity, "preamble", f"{prefix}text before the first part")
            for part in entity.parts:
                self._read(part, prefix)
            self._text(entity, "epilogue", f"{prefix}text after the last part")
            return
        self._parts += 1
        if kind == "message/rfc822":
            self._read_nested(entity, prefix)
        elif kind.startswith(_TEXT_TYPES) and not self._is_attachment(entity):
            self._read_text(
                entity, kind, f"{prefix}body" if self._parts == 1 else f"{prefix}part {self._parts}"
            )
        elif entity.body.strip() or kind.partition("/")[0] != "multipart":
            self._read_attachment(entity, kind, prefix)

    def _is_attachment(self, entity: Entity) -> bool:
        name = file_name(entity).lower()
        if entity.content_type()[0] in _STRUCTURED_TEXTS:
            return True
        return bool(name) and not name.endswith((".txt", ".md", ".htm", ".html"))

    def _read_header(self, entity: Entity, prefix: str) -> None:
        for header in list(entity.header):
            lower = header.name.lower()
            if _DROPPED.match(header.name):
                entity.header.remove(header)
                self.notice(
                    NoticeKind.REMOVED,
                    f"{prefix}header",
                    "signatures and tracking fields of mail programs and servers: not written",
                )
                continue
            if lower in _STRUCTURAL and re.fullmatch(r"[\w.-]+", unfold(header.body)):
                continue
            if header.name and not _KNOWN_FIELD.match(header.name):
                context = Context(f"{prefix}name of a header field")
                self.add(_NameSlot([Segment(0, header.name, SegmentKind.NAME, context)], header=header))
            if lower in _PARAMETER_FIELDS:
                self._read_parameters(header, prefix)
                continue
            text = encoded_words.decode(unfold(header.body))
            if text.strip():
                known = bool(_KNOWN_FIELD.match(header.name))
                place = f"{prefix}header {header.name}" if known else f"{prefix}header"
                segment = Segment(0, text, SegmentKind.HEADER, Context(place, field=header.name))
                self.add(_HeaderSlot([segment], header=header, newline=entity.newline))

    def _read_parameters(self, header: HeaderField, prefix: str) -> None:
        if not is_canonical(unfold(header.body)):
            set_parameter(header, "", "")
            self.notice(NoticeKind.REMOVED, f"{prefix}header {header.name}", "comments in it: not written")
        _, parameters = parse_parameters(unfold(header.body))
        for name, value in parameters.items():
            if _is_structural(name, value):
                continue
            is_name = name in ("name", "filename")
            text = encoded_words.decode(value)
            suffix = _suffix(text) if is_name else ""
            segment = Segment(
                0,
                text.removesuffix(suffix),
                SegmentKind.NAME if is_name else SegmentKind.METADATA,
                Context(
                    f"{prefix}attachment name" if is_name else f"{prefix}header {header.name}", field=name
                ),
                Spelling.FILE_NAME if is_name else Spelling.PLAIN,
            )
            self.add(_ParameterSlot([segment], header=header, parameter=name, suffix=suffix))

    def _text(self, entity: Entity, attribute: str, place: str) -> None:
        """Drop text around the parts, which no mail program shows."""
        if getattr(entity, attribute).strip():
            self.notice(NoticeKind.REMOVED, place, "text that no mail program shows: not written")
            setattr(entity, attribute, entity.newline if attribute == "epilogue" else b"")

    def _read_text(self, entity: Entity, kind: str, place: str) -> None:
        text, exact = body_text(entity)
        if not exact:
            self.notice(NoticeKind.UNREAD, place, "a text in an unknown encoding")
        if _PGP in text:
            self.notice(NoticeKind.UNREAD, place, "an encrypted or signed block")
        if kind == "text/html":
            from redaction.documents.html_slots import add_html  # noqa: PLC0415 - only for HTML is lxml needed

            add_html(self, text, place, partial(set_body_text, entity))
            return
        segments = []
        line = 1
        for start, end in plain_text.chunks(text):
            piece = text[start:end]
            if piece.strip():
                segments.append(Segment(0, piece, SegmentKind.BODY, Context(place, line=line)))
            line += plain_text.line_ends(piece)
        self.add(_BodySlot(segments, entity=entity))

    def _read_nested(self, entity: Entity, prefix: str) -> None:
        self._attachments += 1
        place = f"{prefix}attachment {self._attachments}"
        if not self._read_document(entity, "message.eml", place):
            self.notice(NoticeKind.UNREAD, place, "an attached message that cannot be read")

    def _read_attachment(self, entity: Entity, kind: str, prefix: str) -> None:
        self._attachments += 1
        place = f"{prefix}attachment {self._attachments}"
        name = f"attachment{suffix_for(kind, file_name(entity), body(entity) or b'')}"
        if self._read_document(entity, name, place):
            return
        if kind.startswith("text/") and (decoded := body(entity)) is not None and b"\0" not in decoded:
            self._read_text(entity, "text/plain", place)
        else:
            image = kind.startswith("image/")
            self.notice(
                NoticeKind.UNREAD,
                place,
                "an image: it may show text that was not read"
                if image
                else "an attachment that no reader understands",
            )

    def _read_document(self, entity: Entity, name: str, place: str) -> bool:
        """Read a part as a document of its own; False if nothing reads it."""
        content = body(entity)
        document = None if content is None else self.embed(name, content, place, partial(set_body, entity))
        if document is None:
            return False
        suffix = _suffix(name).lower()
        becomes = registry.FORMATS[document.format].becomes.get(suffix)
        if becomes is not None:
            self._change_type(entity, suffix, becomes)
        return True

    def _change_type(self, entity: Entity, old: str, new: str) -> None:
        """Name an attachment as what is written in its place: a .doc comes back as .docx."""
        for slot in self.slots:
            if (
                isinstance(slot, _ParameterSlot)
                and slot.header in entity.header
                and slot.suffix.lower() == old
            ):
                slot.suffix, slot.always = new, True
        header = entity.get("content-type")
        if header is not None:
            kind, _ = entity.content_type()
            written = re.compile(re.escape(kind.encode("ascii", "replace")), re.IGNORECASE)
            header.body = written.sub(media_type_of(new).encode("ascii"), header.body, count=1)


def _is_structural(name: str, value: str) -> bool:
    """Return whether a parameter says nothing to a reader; boundaries are written anew anyway."""
    if name == "charset":
        try:
            codecs.lookup(value)
        except LookupError:
            return not value.strip()
        return True
    plain = re.fullmatch(r"[\w.+/-]*", value) is not None
    return not value.strip() or name == "boundary" or (name in _STRUCTURAL_PARAMETERS and plain)


def _suffix(name: str) -> str:
    """Return a file name's suffix, by which the reader of an attachment is chosen; "" for anything unusual."""
    match = re.search(r"(?<=.)\.[A-Za-z0-9]{1,5}\Z", name)
    return match.group() if match else ""


def _one_line(text: str) -> str:
    return " ".join(re.split(r"[\r\n]+\s*", text))


def _renew_boundaries(root: Entity) -> None:
    """Give every multipart a boundary of our own: the old one may say who wrote the message, and when."""
    content = root.to_bytes()
    count = 0
    for entity in root.walk():
        if not entity.parts:
            continue
        count += 1
        boundary = f"=_part_{count}"
        while boundary.encode() in content and entity.boundary != boundary:
            boundary += "_"
        entity.boundary = boundary
        header = entity.get("content-type")
        if header is not None:
            set_parameter(header, "boundary", boundary)


FORMAT = ContainerFormat("eml", (".eml",), _Message)
