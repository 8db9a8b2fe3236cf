"""E-mail (RFC 5322, MIME): every header decoded, every part, attachments by what they are."""

from __future__ import annotations

import email
import email.header
import email.policy
import email.utils
import re
from collections.abc import Callable, Iterator
from email.message import Message

from redaction.leakcheck import syntax, text_files
from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage
from redaction.leakcheck.report import Unchecked

_FIELD = re.compile(rb"\A(?:From [^\n]*\n)?(?:[!-9;-~]{1,76}:[ \t][^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}")
_TYPICAL = re.compile(
    rb"^(?:From|To|Subject|Date|Message-ID|Received|MIME-Version|Return-Path):", re.IGNORECASE | re.MULTILINE
)

# RFC 2045, 6.7: in a part that is quoted-printable "=" at the end of a line parts nothing, not even a word.
_QUOTED_PART = re.compile(
    rb"^Content-Transfer-Encoding:[ \t]*quoted-printable.*?(?=^--|\Z)",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_PARTED_WORD = re.compile(rb"(?<=[0-9A-Za-z])=(\r?\n)([0-9A-Za-z][^\s=]*)")

# RFC 1847 (PGP/MIME is one: RFC 3156) and RFC 8551 with the name it had before.
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_STRUCTURED = frozenset({"content-type", "content-disposition", "content-transfer-encoding", "mime-version"})

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]


def is_message(name: str, content: bytes) -> bool:
    """Whether ``content`` is an e-mail: by its suffix, or by typical fields at its very beginning."""
    if name.lower().endswith((".eml", ".mht", ".mhtml", ".mbox", ".mbx")):
        return True
    start = content[:4096].lstrip(b"\r\n")
    return bool(_FIELD.match(start)) and len(_TYPICAL.findall(start)) >= 2


def extract(place: str, content: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield headers, bodies and attachments of a message, and the message as it stands."""
    here = place or "the message"
    source = _with_whole_words(content)
    own = _own(source.decode("latin-1")).encode("latin-1")
    yield RawBytes("raw bytes", here, own, Reading.STRUCTURE)
    whole = text_files.decode(source)
    if whole is not None:
        whole = _own(whole)
        lines = ((f"{here}, line {number}", line) for number, line in enumerate(whole.split("\n"), start=1))
        yield from joined("message source", lines)
    else:
        yield passage("message source", here, own.decode("latin-1"))
    messages = _messages(content)
    if len(messages) > 1:
        for number, one in enumerate(messages, start=1):
            parsed = email.message_from_bytes(one, policy=email.policy.compat32)
            yield from _part(f"{here}, message {number}", parsed, depth, recurse)
        return
    # The compat32 policy parses anything; the newer policies raise on malformed headers.
    message = email.message_from_bytes(content, policy=email.policy.compat32)
    yield from _part(here, message, depth, recurse)


def _own(source: str) -> str:
    """Return what a message's source says without the words of its syntax; its parts are read on their own as well."""
    return syntax.without_mail_syntax(syntax.without_syntax(source, markup=text_files.is_markup(source)))


def _with_whole_words(content: bytes) -> bytes:
    """Return a message in which no soft line break parts a word: "call=" at the end of a line is no "call".

    The rest of the word goes to the line before, so that lines keep their numbers.
    """
    return _QUOTED_PART.sub(lambda part: _PARTED_WORD.sub(rb"\2\1", part[0]), content)


def _messages(content: bytes) -> list[bytes]:
    """Return the messages of a mailbox: whatever begins with a line "From ", quoted or not; one for a message."""
    if not content.startswith(b"From "):
        return [content]
    starts = [match.start() for match in re.finditer(rb"^From ", content, re.MULTILINE)]
    return [content[start:end] for start, end in zip(starts, [*starts[1:], len(content)], strict=True)]


def _part(place: str, part: Message, depth: int, recurse: Recurse) -> Iterator[Extract]:
    yield from joined("headers", _headers(place, part))
    yield from joined("attachment names", ((f"{place}, name", name) for name in _names(part)))
    if part.preamble:
        yield passage("preamble", f"{place}, preamble", str(part.preamble))
    if part.epilogue:
        yield passage("epilogue", f"{place}, epilogue", str(part.epilogue))
    kind = part.get_content_type()
    if kind in _ENCRYPTED:
        yield Unchecked(place, "an encrypted part")
    if part.is_multipart():
        children = part.get_payload()
        for number, child in enumerate(children if isinstance(children, list) else [], start=1):
            if isinstance(child, Message):
                yield from _part(f"{place}, part {number}", child, depth, recurse)
        return
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes):
        return
    if kind == "text/rtf" or kind.startswith(("text/",)):
        yield from _text_body(place, part, body, depth, recurse)
    elif body:
        names = list(_names(part))
        yield from recurse(names[0] if names else "", f"{place} ({kind})", body, depth + 1)


def _text_body(place: str, part: Message, body: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    charset = part.get_content_charset() or "utf-8"
    try:
        text = body.decode(charset, "replace")
    except LookupError:
        text = body.decode("latin-1")
    yield from text_files.extract(place, text, body)
    yield from text_files.embedded(place, text, depth, recurse)
    if charset not in ("utf-8", "us-ascii"):
        other = text_files.decode(body)
        if other is not None and other != text:
            yield passage("text", place, other)


def _headers(place: str, part: Message) -> Iterator[tuple[str, str]]:
    for name, value in part.items():
        text = str(value)
        if name.lower() in _STRUCTURED:
            text = syntax.structured(text)
        yield f"{place}, {name}", text
        shown = _decoded(text)
        if shown != text:
            yield f"{place}, {name}", shown


def _decoded(value: str) -> str:
    """Return a header with its encoded words (RFC 2047) decoded."""
    try:
        return str(email.header.make_header(email.header.decode_header(" ".join(value.split()))))
    except (UnicodeError, LookupError, ValueError):
        return value


def _names(part: Message) -> Iterator[str]:
    """Yield the decoded names of an attachment (RFC 2231 and RFC 2047)."""
    for value in (
        part.get_filename(),
        part.get_param("name"),
        part.get_param("filename", header="content-disposition"),
    ):
        if value:
            yield _decoded(email.utils.collapse_rfc2231_value(value))
