"""The patterns of the forgiving reader, over folded text in capitals, and the entity names that it may meet.

All repetitions are bounded, so that reading stays linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from redaction.tokens.spell import SHORTEST_CUT

# A wrapped line, with the quote marks that a mail program puts before it.
_WRAP = r"\n[ >|]{0,40}"
_MARKUP = r"\*|`|</?[A-Z][A-Z0-9]{0,9}(?: [^<>\n]{0,80})?/?>"
_DASH = r"[-_]|%2D|%5F|\\[-_]|&(?:\#[0-9]{2,5}|\#X[0-9A-F]{2,4}|[A-Z]{3,6});"
JOINT = rf"(?:{_DASH}| |%20|{_MARKUP}|{_WRAP}){{1,8}}"  # between the parts of a token
_HYPHENATION = rf"(?:-? ?(?:{_WRAP})?|\*{{1,3}}|`)"  # inside a part; mostly empty

_DIGIT = "[0-9OIL]"
_FIRST_LETTER, _SECOND_LETTER = "[B-HJKMNP-TV-Z]", "[A-HJKMNP-TV-Z]"
_VARIANT = f"{_FIRST_LETTER}{_SECOND_LETTER}?"
_END = "(?![A-Z0-9])"

# The last word of an entity name and what follows it, up to the number.
_JOINED = "(?P<joined>[A-Z]{1,40})(?=[0-9])"
JOINED = re.compile(_JOINED)
ANCHOR = re.compile(
    rf"(?<![A-Z0-9])(?:(?P<word>[A-Z01]{{0,40}}[A-Z])(?P<joint>{JOINT})(?={_DIGIT})|{_JOINED})"
)
# The rest of a token, from its number on.
REST = re.compile(
    rf"(?P<number>{_DIGIT}{{1,6}})(?P<variant>{_VARIANT})?(?P<joint>{JOINT})?(?P<check>[0-9A-Z]{{4}}){_END}"
)
# The same with breaks inside the parts. The lengths of number and variant are fixed, so that each way to divide is
# tried: what follows a token ("-a") could else be taken for the end of its check, and its start for a variant.
BROKEN_REST = tuple(
    re.compile(
        rf"(?P<number>{_DIGIT}(?:{_HYPHENATION}{_DIGIT}){{{digits - 1}}})"
        rf"(?:{_HYPHENATION}(?P<variant>{variant})){{{1 if variant else 0}}}(?P<joint>{JOINT})?"
        rf"(?P<check>[0-9A-Z](?:{_HYPHENATION}[0-9A-Z]){{3}}){_END}"
    )
    for digits in range(6, 0, -1)
    for variant in ("", _FIRST_LETTER, _FIRST_LETTER + _HYPHENATION + _SECOND_LETTER)
)
# An ending grown onto the check in its own case ("k7m2s"); not after the same letter, which may stand there twice.
GROWN_REST = re.compile(
    rf"(?P<number>{_DIGIT}{{1,6}})(?P<variant>{_VARIANT})?(?P<joint>{JOINT})(?P<check>[0-9A-Z]{{3}}(?P<last>[0-9A-Z]))"
    rf"(?!(?P=last))(?=[A-Z]{{1,3}}{_END})"
)
# A check part that lost or gained characters, or ran into the next word.
DAMAGED_REST = re.compile(
    rf"(?P<number>{_DIGIT}{{1,6}})(?P<variant>{_VARIANT})?(?P<joint>{JOINT})(?P<check>[0-9A-Z]{{3,24}}){_END}"
)
# No check part. A number that goes on ("12.5", "12-14") is something else.
SHORT_REST = re.compile(rf"(?P<number>[1-9][0-9]{{0,5}})(?P<variant>{_VARIANT})?{_END}(?![.,:/-][0-9])")

# Words before the anchor that may belong to its name, from right to left.
_WORD_BEFORE = re.compile(rf"([A-Z01]+)(?:\\?[-_ ]{{1,2}}|-? ?{_WRAP})\Z")
_UNDERSCORED_BEFORE = re.compile(r"(?:[A-Z01]+\\?_)+\Z")
LONGEST_LOOK_BACK = 60

_NAME_KEY = str.maketrans({"0": "O", "1": "I", "L": "I", "_": "", "\\": ""})
_NAME_DIGITS = str.maketrans({"0": "O", "1": "I", "\\": ""})


def name_key(name: str) -> str:
    """Return a name without underscores and with look-alikes made one: what two spellings of it share."""
    return name.translate(_NAME_KEY)


class EntityNames:
    """The entity names that a reader accepts, and the ways in which they may be written."""

    __slots__ = ("_names", "_tails")

    def __init__(self, names: Collection[str]) -> None:
        """Index the names, their cut forms (see ``spell``), and the ends by which they are noticed."""
        whole: dict[str, tuple[str, ...]] = {}
        for name in sorted(set(names)):
            whole[name_key(name)] = (*whole.get(name_key(name), ()), name)
        cut: dict[str, tuple[str, ...]] = {}
        for name in sorted(set(names)):
            for length in range(SHORTEST_CUT, len(name)):
                key = name_key(name[:length])
                cut[key] = (*cut.get(key, ()), name)
        self._names = cut | whole
        self._tails = {key[start:] for key in self._names for start in range(len(key))}

    def ending_at(self, text: str, start: int, end: int) -> tuple[int, tuple[str, ...]] | None:
        """Return where the longest accepted name starts whose last word is ``text[start:end]``, and the name.

        More than one name is returned where a cut form stands for several. None if no accepted name ends there.
        """
        key = name_key(text[start:end])
        if key not in self._tails:
            return None
        found = (start, self._names[key]) if key in self._names else None
        floor = max(0, start - LONGEST_LOOK_BACK)
        while match := _WORD_BEFORE.search(text, floor, start):
            start = match.start(1)
            if start == floor and floor > 0 and text[floor - 1].isalnum():
                break
            key = name_key(match[1]) + key
            if key not in self._tails:
                break
            if key in self._names:
                found = (start, self._names[key])
        return found


def any_name_ending_at(text: str, start: int, end: int) -> tuple[int, tuple[str, ...]] | None:
    """Return the run of letters and underscores that ends in the word ``text[start:end]``; None if too short.

    The stand-in for ``EntityNames`` where the names are not known.
    """
    match = _UNDERSCORED_BEFORE.search(text, max(0, start - LONGEST_LOOK_BACK), start)
    start = match.start() if match else start
    name = text[start:end].translate(_NAME_DIGITS)
    return (start, (name,)) if 3 <= len(name) <= 32 and "__" not in name else None
