"""The structure of an e-mail as bytes: header fields, bodies, parts (RFC 5322, RFC 2045, RFC 2046).

A message is cut into pieces that, joined again, are the message: what nobody changes keeps its bytes. The standard
library's generator would fold and encode everything anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from redaction.errors import DocumentTooLarge

_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:(.*)\Z", re.DOTALL)
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_PARTS = 5_000
_DEPTH = 20


@dataclass(slots=True, eq=False)
class HeaderField:
    """A header field: its name, and its body as it stands, folded and with its line end."""

    name: str
    body: bytes

    @property
    def raw(self) -> bytes:
        """The field's bytes."""
        return self.name.encode("latin-1") + b":" + self.body if self.name else self.body


@dataclass(slots=True, eq=False)
class Entity:
    """A message or a part of one: header, the line between, and a body or parts.

    For a multipart ``preamble`` and ``epilogue`` are what stands before the first and after the last boundary.
    """

    header: list[HeaderField] = field(default_factory=list)
    gap: bytes = b""
    body: bytes = b""
    parts: list[Entity] = field(default_factory=list)
    boundary: str = ""
    preamble: bytes = b""
    epilogue: bytes = b""
    closed: bool = True
    newline: bytes = b"\r\n"

    def get(self, name: str) -> HeaderField | None:
        """Return the first header field of a name, whatever its case."""
        return next((each for each in self.header if each.name.lower() == name.lower()), None)

    def content_type(self) -> tuple[str, dict[str, str]]:
        """Return the media type in lower case and its parameters; text/plain where none is given."""
        found = self.get("content-type")
        kind, parameters = parse_parameters(unfold(found.body)) if found else ("", {})
        return (kind if "/" in kind else "text/plain"), parameters

    def walk(self) -> Iterator[Entity]:
        """Yield the entity and all its parts, depth first."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def to_bytes(self) -> bytes:
        """Return the entity's bytes; a multipart with the boundary that is set now."""
        head = b"".join(each.raw for each in self.header) + self.gap
        if not self.parts:
            return head + self.body
        line = b"--" + self.boundary.encode("latin-1")
        pieces = [head, self.preamble]
        for part in self.parts:
            pieces += [line, self.newline, part.to_bytes(), self.newline]
        pieces += [line, b"--", self.epilogue] if self.closed else []
        return b"".join(pieces)


def unfold(body: bytes) -> str:
    """Return the body of a header field on one line; bytes that are not UTF-8 as Latin-1."""
    joined = re.sub(rb"(?:\r\n|\r|\n)(?=[ \t])", b"", body).strip()
    try:
        return joined.decode("utf-8")
    except UnicodeDecodeError:
        return joined.decode("latin-1")


def parse(content: bytes, depth: int = 0) -> Entity:
    """Return the structure of a message; raise DocumentTooLarge for too many or too deeply nested parts."""
    if depth > _DEPTH:
        raise DocumentTooLarge(what="the nesting of its parts", limit=_DEPTH)
    entity = Entity()
    position = _parse_header(content, entity)
    gap = re.compile(rb"\r\n|\r|\n").match(content, position)
    if gap:
        entity.gap = gap.group()
        position = gap.end()
    entity.body = content[position:]
    first = re.search(rb"\r\n|\r|\n", content)
    entity.newline = first.group() if first else b"\r\n"
    kind, parameters = entity.content_type()
    boundary = parameters.get("boundary", "")
    if kind.startswith("multipart/") and boundary:
        _parse_parts(entity, boundary, depth)
    return entity


def _parse_header(content: bytes, entity: Entity) -> int:
    position = 0
    while position < len(content):
        match = _LINE.match(content, position)
        if match is None or not match.group().strip(b"\r\n"):
            break
        line = match.group()
        found = _FIELD.match(line)
        if line[:1] in b" \t" and entity.header:
            entity.header[-1].body += line
        elif found:
            entity.header.append(
                HeaderField(found[1].decode("latin-1"), line[len(found[1]) :].partition(b":")[2])
            )
        elif entity.header and not line.startswith(b"From "):
            break  # the body begins without an empty line
        else:
            entity.header.append(HeaderField("", line))
        position = match.end()
    return position


def _parse_parts(entity: Entity, boundary: str, depth: int) -> None:
    marker = re.escape(boundary.encode("latin-1", "replace"))
    delimiter = re.compile(rb"(?:(?<=\n)|(?<=\r)|\A)--" + marker + rb"(--)?[ \t]*(\r\n|\r|\n|\Z)")
    starts: list[int] = []
    ends: list[int] = []
    body = entity.body
    for match in delimiter.finditer(body):
        if starts:
            ends.append(match.start())
        else:
            entity.preamble = body[: match.start()]
        if match[1]:
            entity.epilogue = body[match.end(1) :]
            break
        starts.append(match.end())
        if len(starts) > _PARTS:
            raise DocumentTooLarge(what="the number of its parts", limit=_PARTS)
    else:
        ends.append(len(body))
        entity.closed = False
    if not starts:
        entity.preamble = entity.epilogue = b""
        entity.closed = True
        return
    for start, end in zip(starts, ends, strict=False):
        entity.parts.append(parse(_without_last_line_end(body[start:end]), depth + 1))
    entity.boundary = boundary


def _without_last_line_end(content: bytes) -> bytes:
    for end in (b"\r\n", b"\n", b"\r"):
        if content.endswith(end):
            return content[: -len(end)]
    return content


_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')


def parse_parameters(value: str) -> tuple[str, dict[str, str]]:
    """Return the leading word of a structured field in lower case and its parameters (RFC 2231 included)."""
    head = value.partition(";")[0].strip().lower()
    plain: dict[str, str] = {}
    extended: dict[str, list[tuple[int, bool, str]]] = {}
    for match in _PARAMETER.finditer(value):
        name, text = match[1].lower(), match[2].strip()
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:-1])
        base, star, rest = name.partition("*")
        if not star:
            plain[base] = text
            continue
        number = rest.rstrip("*")
        extended.setdefault(base, []).append(
            (int(number) if number.isdigit() else 0, name.endswith("*"), text)
        )
    for base, pieces in extended.items():
        plain[base] = _join_extended(sorted(pieces))
    return head, plain


def is_canonical(value: str) -> bool:
    """Return whether a structured field is nothing but a word and parameters: no comments, nothing in between."""
    rest = _PARAMETER.sub("", value)
    return re.fullmatch(r"\s*[\w.+-]*(?:/[\w.+-]+)?[\s;]*", rest) is not None


def _join_extended(pieces: list[tuple[int, bool, str]]) -> str:
    charset = "utf-8"
    octets = b""
    for index, (_, encoded, text) in enumerate(pieces):
        if not encoded:
            octets += text.encode(charset, "replace")
            continue
        if index == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)  # noqa: PLW2901
        octets += re.sub(
            rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), text.encode("latin-1", "replace")
        )
    try:
        return octets.decode(charset or "utf-8", "replace")
    except LookupError:
        return octets.decode("latin-1")
