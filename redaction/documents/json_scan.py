"""Reads JSON (RFC 8259) and lines of JSON by place: every string, number and key with its path.

Comments and trailing commas, which configuration files have, are read as well; anything else is refused. Nothing is
built, so that repeated keys, number formats and layout stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from redaction.documents import limits
from redaction.errors import DocumentTooLarge, UnreadableDocument

_DEEPEST = 500
_TOKEN = re.compile(
    r"(?P<blank>[ \t\r\n]+)"
    r"|(?P<string>\"(?:[^\"\\\x00-\x1f]|\\[^\x00-\x1f])*\")"
    r"|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.]))"
    r"|(?P<word>(?:true|false|null)(?!\w))"
    r"|(?P<sign>[{}\[\]:,])"
    r"|(?P<comment>//[^\r\n]*|/\*.*?\*/)",
    re.DOTALL,
)
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")


@dataclass(slots=True, eq=False)
class Node:
    """An object or an array: its key in its parent, what it holds, and the short strings directly in an object."""

    key: str
    parent: Node | None
    is_object: bool
    strings: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def path(self) -> tuple[str, ...]:
        """Return the keys from the root to this node; members of an array have the array's key."""
        keys: list[str] = []
        node: Node | None = self
        while node is not None:
            if node.key:
                keys.append(node.key)
            node = node.parent
        return tuple(reversed(keys))


@dataclass(frozen=True, slots=True, repr=False)
class Item:
    """A token that says something: raw characters ``start`` to ``end``, quotes included.

    ``kind`` is "string", "number", "key" or "comment"; ``key`` is the member's key, or the array's key for members
    of an array; ``node`` is the object or array around it.
    """

    kind: str
    start: int
    end: int
    key: str
    node: Node


def scan(text: str, *, lines: bool = False) -> Iterator[Item]:
    """Yield the items of one JSON value, or with ``lines`` of any number of values one after the other.

    Raises UnreadableDocument for what is no JSON and DocumentTooLarge for values nested more than 500 deep.
    """
    return _Scanner(text, lines).items()


class _Scanner:
    """Walks the tokens with a stack of open objects and arrays."""

    def __init__(self, text: str, lines: bool) -> None:
        self._text = text
        self._lines = lines
        self._root = Node("", None, False)
        self._node = self._root
        self._depth = 0
        self._key = ""
        self._expects = "value"  # value, key, colon, comma
        self._values = 0

    def items(self) -> Iterator[Item]:
        position = 0
        text = self._text
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None:
                raise _broken(text, position)
            kind = str(match.lastgroup)
            position = match.end()
            if kind == "blank":
                continue
            if kind == "comment":
                yield Item(kind, match.start(), match.end(), "", self._node)
            elif kind == "sign":
                self._sign(match[0], match.start())
            elif kind == "string" and self._expects == "key":
                self._key = _unquoted(match[0])
                self._expects = "colon"
                yield Item("key", match.start(), match.end(), self._key, self._node)
            elif self._expects == "value":
                self._remember(kind, match[0])
                if kind != "word":
                    key = self._key if self._node.is_object else self._node.key
                    yield Item(kind, match.start(), match.end(), key, self._node)
                self._after_value()
            else:
                raise _broken(text, match.start())
        if self._node is not self._root or not self._values or (self._expects == "value" and not self._lines):
            raise _broken(text, len(text))

    def _remember(self, kind: str, raw: str) -> None:
        if self._node.is_object and kind == "string" and len(raw) <= 80:
            self._node.strings.setdefault(self._key, _unquoted(raw))

    def _after_value(self) -> None:
        if self._node is self._root:
            self._values += 1
            self._expects = "value" if self._lines else "end"
        else:
            self._expects = "comma"

    def _sign(self, sign: str, place: int) -> None:
        expected = self._expects
        if sign in "{[" and expected == "value":
            self._depth += 1
            if self._depth > _DEEPEST:
                raise DocumentTooLarge(what="the nesting of its values", limit=_DEEPEST)
            key = self._key if self._node.is_object else self._node.key
            child = Node(key, self._node, sign == "{")
            self._node.children.append(child)
            self._node = child
            self._expects = "key" if sign == "{" else "value"
        elif (sign == "}" and expected in ("key", "comma") and self._node.is_object) or (
            sign == "]" and expected in ("value", "comma") and self._depth and not self._node.is_object
        ):
            self._close()
        elif sign == ":" and expected == "colon":
            self._expects = "value"
        elif sign == "," and expected == "comma":
            self._expects = "key" if self._node.is_object else "value"
        else:
            raise _broken(self._text, place)

    def _close(self) -> None:
        self._depth -= 1
        assert self._node.parent is not None  # noqa: S101 - the root is never closed
        self._node = self._node.parent
        self._after_value()


def _unquoted(raw: str) -> str:
    return raw[1:-1]  # keys and codes with escapes are compared as they are written, which only loses context


def _broken(text: str, position: int) -> UnreadableDocument:
    line = text.count("\n", 0, min(position, limits.TEXT_CHARACTERS)) + 1
    return UnreadableDocument(format="JSON", reason=f"its JSON breaks off or goes wrong in line {line}")
