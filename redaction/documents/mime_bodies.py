"""Bodies and parameters of e-mail parts: transfer encodings, charsets, file names (RFC 2045, RFC 2183, RFC 2231)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re

from redaction.documents import encoded_words
from redaction.documents.mime import Entity, HeaderField, parse_parameters, unfold


def file_name(entity: Entity) -> str:
    """Return the name of an attachment, "" if it has none."""
    for field_name, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        header = entity.get(field_name)
        value = parse_parameters(unfold(header.body))[1].get(parameter, "") if header else ""
        if value:
            return encoded_words.decode(value)
    return ""


def set_parameter(header: HeaderField, name: str, value: str) -> None:
    """Write a header field anew with one parameter changed (RFC 2231 for what is not ASCII)."""
    head, parameters = parse_parameters(unfold(header.body))
    newline = "\r\n" if header.body.endswith(b"\r\n") else "\n"
    if name:
        parameters[name] = value
    pieces = [" " + (re.match(r"[\w.+-]*(?:/[\w.+-]+)?", head, re.ASCII) or [""])[0]]
    for given, text in parameters.items():
        each = re.sub(r"[^!-~]", "_", given)
        shown = encoded_words.decode(text) if each in ("name", "filename") else text
        if shown.isascii() and shown.isprintable():
            escaped = shown.replace("\\", "\\\\").replace('"', '\\"')
            pieces.append(f'{each}="{escaped}"')
        else:
            octets = "".join(
                chr(b) if chr(b).isalnum() and b < 128 else f"%{b:02X}" for b in text.encode("utf-8")
            )
            pieces.append(f"{each}*=utf-8''{octets}")
    header.body = (f";{newline} ".join(pieces) + newline).encode("ascii")


def _transfer_encoding(entity: Entity) -> str:
    header = entity.get("content-transfer-encoding")
    return unfold(header.body).partition(";")[0].strip().lower() if header else "7bit"


def body(entity: Entity) -> bytes | None:
    """Return an entity's body without its transfer encoding, None if that is unknown or broken."""
    encoding = _transfer_encoding(entity)
    if encoding == "base64":
        compact = b"".join(entity.body.split())
        try:
            return base64.b64decode(compact, validate=True)  # what a lenient reader skips could hold anything
        except binascii.Error:
            return None
    if encoding == "quoted-printable":
        return quopri.decodestring(entity.body)
    return entity.body if encoding in ("7bit", "8bit", "binary", "") else None


def set_body(entity: Entity, content: bytes) -> None:
    """Give an entity a new body in the transfer encoding it has, or in one that can carry it."""
    if content == body(entity):
        return
    encoding = _transfer_encoding(entity)
    if encoding == "base64":
        lines = base64.b64encode(content)
        entity.body = entity.newline.join(lines[i : i + 76] for i in range(0, len(lines), 76))
        return
    fits = content.isascii() or encoding in ("8bit", "binary")
    if encoding != "quoted-printable" and fits and max(map(len, content.splitlines() or [b""])) <= 998:
        entity.body = content
        return
    encoded = quopri.encodestring(content.replace(b"\r\n", b"\n"))
    entity.body = encoded.replace(b"\n", entity.newline)
    header = entity.get("content-transfer-encoding")
    if header is None:
        header = HeaderField("Content-Transfer-Encoding", b"")
        entity.header.append(header)
    header.body = b" quoted-printable" + entity.newline


def body_text(entity: Entity) -> tuple[str, bool]:
    """Return a text part's text, and whether its encoding was known and fitted."""
    content = body(entity)
    if content is None:
        return entity.body.decode("latin-1"), False
    charset = entity.content_type()[1].get("charset", "") or "utf-8"
    for codec in (charset, "utf-8"):
        try:
            return content.decode(codec), True
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("latin-1"), True


def set_body_text(entity: Entity, text: str) -> None:
    """Give a text part a new text, in its own charset if that holds it, else in UTF-8."""
    if text == body_text(entity)[0]:
        return
    charset = entity.content_type()[1].get("charset", "") or "us-ascii"
    try:
        if (body(entity) or b"").decode(charset) is not None:
            set_body(entity, text.encode(charset))
            return
    except (UnicodeError, LookupError):
        pass
    content = text.encode("utf-8", "replace")
    header = entity.get("content-type")
    if header is None:
        header = HeaderField("Content-Type", b" text/plain" + entity.newline)
        entity.header.append(header)
    set_parameter(header, "charset", "utf-8")
    set_body(entity, content)
