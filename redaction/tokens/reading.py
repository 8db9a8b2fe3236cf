"""Reading tokens out of text that people and programs have been at.

The reader forgives what leaves no doubt: case, compatibility characters, any dash, spaces, line breaks with quote
marks, lost or doubled hyphens, I and L for 1, O for 0. What it forgives only counts when the check symbols agree
(given a codec); what does not agree is returned as damaged, and a token without check symbols as a short reference,
for a person to decide. Several tokens in one word ("PERSON-12 and -13") are never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from redaction.tokens.folding import FoldedText, fold
from redaction.tokens.grammar import (
    ANCHOR,
    BROKEN_REST,
    DAMAGED_REST,
    GROWN_REST,
    JOINED,
    REST,
    SHORT_REST,
    EntityNames,
    any_name_ending_at,
)
from redaction.tokens.spell import spell
from redaction.tokens.spelling import Spelling
from redaction.tokens.token import Token, TokenCodec

_DIGITS = str.maketrans("OIL", "011")
_DIGIT_SOON = re.compile("[OIL]{0,5}[0-9]")
_NOT_SYMBOL = re.compile("[^0-9A-Z]")
_SUFFIX_START = re.compile("(?<=[A-Z0-9])(?=[a-z])")
_MARKUP = re.compile(r"[*`<]")
_LONGEST_REST = 200  # characters that a token can take from its number on, wrapped lines and markup included


class Shape(StrEnum):
    """How much of a token was read."""

    FULL = "full"  # name, number, variant and four check symbols
    DAMAGED = "damaged"  # looks like a token, but the check part has no four symbols
    SHORT = "short"  # a name and a number only


@dataclass(frozen=True, slots=True)
class TokenReading:
    """A token, or what is left of one, at the characters ``start`` to ``end`` of a text.

    ``text`` is what stands there. ``check`` holds capitals and digits as read, empty for a short reference.
    ``verified`` says that a codec found the check symbols right; without a codec a reading is a shape and proves
    nothing ("ISO-9001-2015" has it). ``clean`` is false if formatting marks stand between the parts, which a
    replacement would take away.
    """

    start: int
    end: int
    text: str
    entity_type: str
    number: int
    variant: str
    check: str
    shape: Shape
    verified: bool
    clean: bool

    @property
    def token(self) -> Token | None:
        """The token that was read, valid or not; None unless the shape is full."""
        if self.shape is not Shape.FULL:
            return None
        return Token(self.entity_type, self.number, self.variant, self.check)

    @property
    def exact(self) -> bool:
        """Whether the text is letter by letter one of the token's own spellings."""
        token = self.token
        return token is not None and any(self.text == spell(token, spelling) for spelling in Spelling)


def read_tokens(
    text: str, codec: TokenCodec | None = None, entity_types: Collection[str] | EntityNames | None = None
) -> tuple[TokenReading, ...]:
    """Return all tokens of a text from left to right, without overlaps, in linear time.

    With ``codec``, a text that its check symbols verify is read however it is spelled. ``entity_types`` limits the
    names; without it a name is any three or more capitals and underscores, names are not joined over spaces or line
    breaks, and cut names stay cut. (Pass an ``EntityNames`` to read many texts.)
    """
    if entity_types is not None and not isinstance(entity_types, EntityNames):
        entity_types = EntityNames(entity_types)
    return tuple(_Reader(text, codec, entity_types))


class _Reader:
    """One text being read."""

    def __init__(self, text: str, codec: TokenCodec | None, names: EntityNames | None) -> None:
        self._original = text
        self._folded: FoldedText = fold(text)
        self._codec = codec
        self._known = names is not None
        self._name_ending_at: Callable[[str, int, int], tuple[int, tuple[str, ...]] | None] = (
            names.ending_at if names is not None else any_name_ending_at
        )

    def __iter__(self) -> Iterator[TokenReading]:
        text = self._folded.text
        position = behind_last = 0
        while anchor := ANCHOR.search(text, position):
            position = anchor.end("word" if anchor["word"] else "joined")
            for start, end, rest, joint in _name_ends(anchor):
                name = self._name_ending_at(text, start, end) or self._name_after_capital(start, end)
                if name is None or name[0] < behind_last:
                    continue
                reading, stop = self._read(name[0], end, rest, name[1], joint)
                if reading is not None:
                    yield reading
                    position = behind_last = stop
                    break

    def _name_after_capital(self, start: int, end: int) -> tuple[int, tuple[str, ...]] | None:
        """Find a name run together with the word before it ("byPERSON-12-K7M2")."""
        cased = self._folded.cased
        for index in range(end - 1, start, -1):
            if not cased[index].isupper():
                return None
            if cased[index - 1].islower():
                return self._name_ending_at(self._folded.text, index, end) if end - index > 2 else None
        return None

    def _read(
        self, start: int, name_end: int, rest: int, names: tuple[str, ...], joint: str
    ) -> tuple[TokenReading | None, int]:
        """Return the best reading of a name's rest, and the folded index behind it."""
        if not _has_dash(joint) and not _DIGIT_SOON.match(self._folded.text, rest):
            return (
                None,
                name_end,
            )  # "parties in the …": an I, L or O is a digit only where a dash makes it likely
        limit = min(len(self._folded.text), rest + _LONGEST_REST)
        full = REST.match(self._folded.text, rest, limit)
        if self._codec is not None:
            for match in self._divisions(full, rest, limit):
                for name in names:
                    if self._verifies(name, match):
                        return self._reading(start, match, name, Shape.FULL, verified=True), match.end()
        capitals = not any(c.islower() for c in self._folded.cased[start:name_end])
        if full and self._looks_meant(full, joint, capitals):
            shape = Shape.FULL if _is_check(full["check"]) and _number(full) else Shape.DAMAGED
            return self._reading(start, full, names[0], shape), full.end()
        damaged = DAMAGED_REST.match(self._folded.text, rest, limit)
        if damaged and self._looks_meant(damaged, joint, capitals):
            return self._reading(start, damaged, names[0], Shape.DAMAGED), damaged.end()
        short = SHORT_REST.match(self._folded.text, rest, limit)
        if short and self._is_short_reference(self._folded.cased[start:name_end], joint, capitals):
            return self._reading(start, short, names[0], Shape.SHORT), short.end()
        return None, name_end

    def _divisions(self, full: re.Match[str] | None, rest: int, limit: int) -> Iterator[re.Match[str]]:
        """Yield the ways to divide what follows a name into number, variant and check, the likeliest first."""
        text, cased = self._folded.text, self._folded.cased
        if full:
            yield full
        # Letters grown on at the end ("K7M2s"): only where the check itself is written in capitals.
        suffixes = [match.start() for match in _SUFFIX_START.finditer(cased, rest, min(limit, rest + 40))][:4]
        for pattern in (REST, *BROKEN_REST):
            for end in (limit, *suffixes):
                match = pattern.match(text, rest, end)
                if match and (end == limit or not re.search("[a-z]", cased[match.start("check") : end])):
                    yield match
        grown = GROWN_REST.match(text, rest, limit)
        if grown and cased[grown.end()].islower():
            yield grown

    def _verifies(self, name: str, match: re.Match[str]) -> bool:
        number, check = _number(match), _check(match)
        if not number or not _is_check(check) or self._codec is None:
            return False
        try:
            return self._codec.verify(Token(name, number, _variant(match), check))
        except ValueError:
            return False

    def _looks_meant(self, match: re.Match[str], joint: str, capitals: bool) -> bool:
        """Whether something that no check symbols support was meant as a token."""
        check = match["check"]
        mixed = any(c.isdigit() for c in check) and any(c.isalpha() for c in check)
        check_capitals = self._folded.cased[match.start("check") : match.end("check")] == check
        dashed = _has_dash(joint) and _has_dash(match["joint"] or "")
        if not re.search("[0-9]", match["number"]) or (len(check) > 5 and not mixed):
            return False
        if capitals and check_capitals:
            return dashed or (self._known and mixed)
        return self._known and dashed and mixed

    def _is_short_reference(self, name: str, joint: str, capitals: bool) -> bool:
        if joint in {"-", "_"}:
            return capitals or (self._known and name.istitle())
        return joint == " " and capitals and self._known

    def _reading(
        self, start: int, match: re.Match[str], name: str, shape: Shape, *, verified: bool = False
    ) -> TokenReading:
        first, last = self._folded.original(start, match.end())
        return TokenReading(
            start=first,
            end=last,
            text=self._original[first:last],
            entity_type=name,
            number=_number(match),
            variant=_variant(match),
            check="" if shape is Shape.SHORT else _check(match),
            shape=shape,
            verified=verified,
            clean=not _MARKUP.search(self._folded.text, start, match.end()),
        )


def _name_ends(anchor: re.Match[str]) -> Iterator[tuple[int, int, int, str]]:
    """Yield the last words of a name that an anchor can stand for: start, end, where the rest starts, the joint."""
    if anchor["word"]:
        yield *anchor.span("word"), anchor.end(), anchor["joint"]
        # Its zeros and ones may be a number that lost its hyphens: "PERSON10K7MX-1" is followed by "-1".
        letters = JOINED.match(anchor.string, anchor.start())
    else:
        letters = anchor
    if letters is not None:
        yield *letters.span("joined"), letters.end(), ""


def _number(match: re.Match[str]) -> int:
    return int(_NOT_SYMBOL.sub("", match["number"]).translate(_DIGITS))


def _variant(match: re.Match[str]) -> str:
    return _NOT_SYMBOL.sub("", match["variant"] or "").lower()


def _check(match: re.Match[str]) -> str:
    return _NOT_SYMBOL.sub("", match["check"]).translate(_DIGITS)


def _is_check(check: str) -> bool:
    return len(check) == 4 and "U" not in check


def _has_dash(joint: str) -> bool:
    return any(mark in joint for mark in ("-", "_", "%2D", "%5F", "&"))
