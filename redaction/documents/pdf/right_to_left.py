"""Right-to-left text: a page shows its glyphs from left to right, a text is read in the order of speech.

A small part of the Unicode bidirectional algorithm (UAX 9), enough for lines whose glyphs are already in place: the
whole line, or every stretch of right-to-left letters in it, is turned around, numbers and foreign words within stay.
What turns a line from one order into the other also turns it back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

_LETTERS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_SEPARATORS = frozenset(".,:/-+'\u066b\u066c")


def has_right_to_left(text: str) -> bool:
    """Whether a text holds letters that are written from right to left."""
    return not text.isascii() and _LETTERS.search(text) is not None


def turned(atoms: Sequence[str]) -> list[int]:
    """Return the places of ``atoms`` (glyphs, as text) in the other order: of a shown line in that of speech, and back."""
    kinds = [_kind(atom) for atom in atoms]
    count = len(kinds)
    whole = kinds.count("R") >= kinds.count("L")
    stretches = [(0, count)] if whole else _stretches(kinds, "R", "RN")
    order = list(range(count))
    for first, last in stretches:
        order[first:last] = reversed(order[first:last])
        inner = [kinds[place] for place in order[first:last]]
        texts = [atoms[place] for place in order[first:last]]
        for begin, end in (*_foreign(inner, texts), *_numbers(inner, texts)):
            order[first + begin : first + end] = reversed(order[first + begin : first + end])
    return order


def as_shown(text: str) -> str:
    """Return a text as its glyphs stand on a line: turned where needed, Arabic letters in the forms that join."""
    if not has_right_to_left(text):
        return text
    shaped = shape(text)
    clusters: list[str] = []
    for character in shaped:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return "".join(clusters[place] for place in turned(clusters))


def shape(text: str) -> str:
    """Return a text with Arabic letters in their presentation forms: initial, medial, final, isolated."""
    forms = _forms()
    result = []
    for place, character in enumerate(text):
        own = forms.get(character)
        if own is None:
            result.append(character)
            continue
        before = _neighbour(text, place, -1)
        after = _neighbour(text, place, 1)
        joins_before = "final" in own and "initial" in forms.get(before, {})
        joins_after = "initial" in own and "final" in forms.get(after, {})
        kind = (
            ("medial" if joins_after else "final")
            if joins_before
            else "initial"
            if joins_after
            else "isolated"
        )
        result.append(own.get(kind, character))
    return "".join(result)


def unshaped(text: str) -> str:
    """Return a text with presentation forms as the letters that they show."""
    if "\ufe70" <= max(text, default="") <= "\ufefc":
        return unicodedata.normalize("NFKC", text)
    return text


def _neighbour(text: str, place: int, step: int) -> str:
    place += step
    while 0 <= place < len(text) and unicodedata.combining(text[place]):
        place += step
    return text[place] if 0 <= place < len(text) else ""


def _kind(atom: str) -> str:
    """Return R, L or N (number) for what a glyph shows, a space for what takes the direction of its neighbours."""
    for character in atom:
        name = unicodedata.bidirectional(character)
        if name in {"R", "AL"}:
            return "R"
        if name == "L":
            return "L"
        if name in {"EN", "AN"}:
            return "N"
    return " "


def _stretches(kinds: Sequence[str], ends: str, inside: str) -> list[tuple[int, int]]:
    """Return the stretches that begin and end with ``ends`` and hold nothing but ``inside`` and neutral glyphs."""
    result: list[tuple[int, int]] = []
    first = last = -1
    for place, kind in enumerate([*kinds, "|"]):
        if kind == ends:
            first = place if first < 0 else first
            last = place
        elif kind not in inside and kind != " ":
            if first >= 0:
                result.append((first, last + 1))
            first = -1
    return result


def _foreign(kinds: Sequence[str], texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches of foreign words, with the numbers that belong to them ("K7M2", "A-12")."""
    result = []
    for first, last in _stretches(kinds, "L", "LN"):
        begin, end = first, last
        while begin > 0 and _belongs(kinds, texts, begin - 1, -1):
            begin -= 1
        while end < len(kinds) and _belongs(kinds, texts, end, 1):
            end += 1
        result.append((begin, end))
    return result


def _belongs(kinds: Sequence[str], texts: Sequence[str], place: int, step: int) -> bool:
    beyond = place + step
    return kinds[place] == "N" or (
        texts[place] in _SEPARATORS and 0 <= beyond < len(kinds) and kinds[beyond] == "N"
    )


def _numbers(kinds: Sequence[str], texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the numbers that no foreign word holds, with their separators."""
    foreign = _foreign(kinds, texts)
    result: list[tuple[int, int]] = []
    place = 0
    while place < len(kinds):
        if kinds[place] != "N" or any(first <= place < last for first, last in foreign):
            place += 1
            continue
        end = place + 1
        while end < len(kinds) and (
            kinds[end] == "N"
            or (texts[end] in _SEPARATORS and end + 1 < len(kinds) and kinds[end + 1] == "N")
        ):
            end += 1
        result.append((place, end))
        place = end
    return result


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the presentation forms (U+FE70 to U+FEFC) of single letters by kind."""
    result: dict[str, dict[str, str]] = {}
    for number in range(0xFE70, 0xFEFD):
        parts = unicodedata.decomposition(chr(number)).split()
        if len(parts) == 2 and parts[0] in {"<initial>", "<medial>", "<final>", "<isolated>"}:
            result.setdefault(chr(int(parts[1], 16)), {})[parts[0].strip("<>")] = chr(number)
    return result
