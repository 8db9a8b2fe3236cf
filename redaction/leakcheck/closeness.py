"""Whether a hit in folded text is the value as a person would read it: its separators and its boundaries.

Folding drops every separator, so that "and re-read" contains "andre". The rules here decide what counts, from the
characters between and around the letters in the original text. They are strict for short values, which arise by
chance, and generous for long ones.
"""

from __future__ import annotations

import re

from redaction.leakcheck.folding import Folded
from redaction.leakcheck.passages import Reading
from redaction.leakcheck.report import LeakKind
from redaction.leakcheck.variants import FREE_LENGTH, Form
from redaction.leakcheck.vocabulary import COMMON_WORDS

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\x00\u034f\u061c\u180e\u202a-\u202e\ufe00-\ufe0f]+"
)
# PDFium writes U+0002 or U+FFFE for a hyphen that ends a line.
_LINE_END = re.compile(
    "[ \\t]*[-\x02\ufffe\u2010-\u2015\u00ac][ \\t]*(?:\\r?\\n|\\r|\u2028)[ \\t]*|[\x02\ufffe][ \\t\\r\\n]*"
)
# What begins every line of a quoted letter or of a comment in source code.
_LINE_BEGIN = re.compile(r"(?<=[\n\r])[ \t]*(?:(?:[>|][ \t]?)+|//+!?|#+|--+|\*+|%+|;+|')(?=[ \t]|\Z)")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00ac\x02\ufffe]")
_SPACES = re.compile(r"\s+")
_CONTINUOUS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)  # scripts without spaces between words

_SHORTEST_GLUED = 7
_FREE_WORD = 12  # letters of a single word: below, "Austria" is not found in "Austrian"
_NUMBER_LENGTH = 6  # digits: shorter numbers need their own separators
_WITH_COUNTRY = 10  # digits of a telephone number without its country code
_QUANTITY_LENGTH = 2  # digits: such numbers recur everywhere and only count where they stand alone
_FIELD_ENDS = "\n\r\t,;|\"'()[]<>"
_JOINTS = " -/."
_SIGNS = frozenset("+±×=<>")
_LONGEST_GAP = 3
_LONGEST_BREAK = 80  # characters of white space between two words of a value
_CHUNK = 64  # characters looked at on each side for an address around a hit


def judge(form: Form, folded: Folded, index: int, reading: Reading) -> LeakKind | None:
    """Return the kind of leak if the hit at letter ``index`` is one, else None."""
    count = len(form.letters)
    positions = folded.positions[index : index + count]
    start, end = int(positions[0]), int(positions[-1]) + 1
    if reading is Reading.FRAGMENTS and form.short:
        return None
    if reading is Reading.GLUED and count < _SHORTEST_GLUED:
        return None
    if (reading is Reading.STRUCTURE and form.of_a_format) or (
        reading is Reading.SETTING and form.vocabulary
    ):
        return None
    kind: LeakKind | None = LeakKind.EXACT
    if end - start != count or form.gaps:
        kind = _between(form, folded.text, [int(position) for position in positions])
    if kind is None or not _stands_alone(form, folded.text, start, end, reading):
        return None
    return _kind(form, folded.text[start:end], kind)


def _stands_alone(form: Form, text: str, start: int, end: int, reading: Reading) -> bool:
    """Whether the hit is written and bounded as a value of its kind is."""
    found = text[start:end]
    return (
        _bounded(form, text, start, end, reading)
        and not reads_as_a_word(form, text, start, end, reading)
        and not (form.short and not _same_writing(form, text, found, start, end))
        and not (form.kind is LeakKind.INITIALS and not _is_initialled(form, found))
    )


def _between(form: Form, text: str, positions: list[int]) -> LeakKind | None:
    """Judge what stands between the letters; None if the text there is not this value."""
    kind = LeakKind.EXACT
    inner: list[str] = []
    for index in range(len(positions) - 1):
        raw = text[positions[index] + 1 : positions[index + 1]]
        own = form.gaps.get(index, "")
        if raw == own:
            continue
        gap = _INVISIBLE.sub("", raw) if raw else ""
        if gap != raw:
            kind = LeakKind.HYPHENATION
        if "\n" in gap or "\r" in gap:
            gap = _LINE_BEGIN.sub("", gap)
        if gap == own:
            continue
        broken = _LINE_END.sub("", gap) if gap else ""
        if broken == own or (gap != broken and own.strip() in ("-", "\u2010", "\u2011")):
            kind = LeakKind.HYPHENATION
            continue
        if own:
            if not _same_gap(form, own, gap):
                return None
            kind = LeakKind.SPACING if kind is LeakKind.EXACT and _plain(own) != _plain(gap) else kind
        else:
            inner.append(gap)
    if inner and not _may_be_split(form, inner, len(positions)):
        return None
    return LeakKind.SPACING if inner and kind is LeakKind.EXACT else kind


def _plain(gap: str) -> str:
    return _SPACES.sub(" ", _DASHES.sub("-", gap))


def _same_gap(form: Form, own: str, gap: str) -> bool:
    """Whether ``gap`` can stand where the value itself has ``own`` between two letters."""
    if form.letters.isalpha():
        if form.short:
            return bool(gap) and _plain(gap) == _plain(own)
    elif len(form.letters) < _NUMBER_LENGTH:
        return _same_mark(_plain(own).strip() or " ", _plain(gap).strip() or " ") if gap else False
    elif form.numeric and _SIGNS & set(own) != _SIGNS & set(gap):
        return False
    marks = "".join(gap.split())
    if form.numeric and "," in marks and "," not in own:
        return False  # a list of numbers or fields of a table, not one number
    return len(marks) <= _LONGEST_GAP and len(gap) <= _LONGEST_BREAK


def _same_mark(own: str, mark: str) -> bool:
    """Whether two marks between digits mean the same: both a decimal sign, or both a separator of a date or code."""
    if own in ".,":
        return mark in ".,"
    return own == mark or (own in _JOINTS and mark in _JOINTS)


def _may_be_split(form: Form, inner: list[str], count: int) -> bool:
    """Whether gaps inside the words of a value still leave it readable."""
    if form.numeric:
        if count < FREE_LENGTH:
            return False
        return all(len(gap) == 1 and gap in _JOINTS for gap in inner)
    whole = count - 1 - len(form.gaps)
    if count > 3 and len(inner) >= whole and len(set(inner)) == 1 and len(inner[0]) <= 2:
        return True  # letter-spaced
    if count < FREE_LENGTH or any(character.isdigit() for character in form.letters[:2]):
        return False
    return all(len(gap) <= 2 or (not gap.strip() and len(gap) <= _LONGEST_GAP) for gap in inner) and len(
        inner
    ) <= max(2, count // 4)


def _touches(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to the same word or number."""
    if not (left.isalnum() and right.isalnum()):
        return False
    if _CONTINUOUS.match(left) or _CONTINUOUS.match(right):
        return False
    if left.isdigit() != right.isdigit():
        return False
    return not (left.islower() and right.isupper())


def _bounded(form: Form, text: str, start: int, end: int, reading: Reading) -> bool:
    """Whether the hit begins and ends where a word does, as far as a value of its length needs it."""
    count = len(form.letters)
    left = start == 0 or not _touches(text[start - 1], text[start])
    right = end == len(text) or not _touches(text[end - 1], text[end])
    if form.numeric and count <= _QUANTITY_LENGTH:
        return left and right and _is_a_field(text, start, end)
    if form.short and not form.numeric:
        left = left and not re.search(
            r"[^\W\d_]\.$", text[max(0, start - 2) : start]
        )  # the S. of U.S. is none
    if form.numeric and count < _NUMBER_LENGTH:
        # 12 is not found in 3.12, in 12,500 or in 2026-12-01
        left = left and not re.search(r"\d[.,:/-]$", text[max(0, start - 2) : start])
        right = right and not re.match(r"[.,:/-]\d", text[end : end + 2])
    if (left and right) or form.short:
        return left and right
    if not left and (form.kind is LeakKind.INITIALS or form.letters[0].isdigit()):
        # The r of "Mr Roe" is no initial; before a long number there may be a country code.
        return form.numeric and right and count >= _WITH_COUNTRY
    if not right and form.letters[-1].isdigit() and text[end].isdigit():
        return False
    if not right and form.kind is LeakKind.INITIALS:
        return left and _plural(text, end)  # the a of "Roe and" is no initial
    free = _FREE_WORD if form.single_word and reading is not Reading.GLUED else FREE_LENGTH
    return (
        count >= free
        or (left and _plural(text, end))
        or (count >= 5 and _in_address(text, start, end, left or right, count))
    )


def _is_a_field(text: str, start: int, end: int) -> bool:
    """Whether a number stands alone in its cell, line or field: "67" is one in "Roe, 67, retired"."""
    before, after = text[max(0, start - 8) : start].rstrip(" "), text[end : end + 8].lstrip(" ")
    return (not before or before[-1] in _FIELD_ENDS) and (not after or after[0] in _FIELD_ENDS)


def _plural(text: str, end: int) -> bool:
    """Whether only a plural or possessive ending follows."""
    ending = re.match(r"(?:s|es|'s|’s|S|ES)(?![^\W_])", text[end : end + 4])
    return ending is not None


def _in_address(text: str, start: int, end: int, one_side: bool, count: int) -> bool:
    """Whether the hit is a piece of an e-mail address, a link, a path or an identifier ("amenonroy@...")."""
    before = text[max(0, start - _CHUNK) : start].split()
    after = text[end : end + _CHUNK].split()
    head = before[-1] if before and start and not text[start - 1].isspace() else ""
    tail = after[0] if after and end < len(text) and not text[end].isspace() else ""
    around = head + tail
    if "@" in around or "://" in around or "www." in around:
        return one_side or count >= 7
    return count >= 7 and any(mark in around for mark in "/\\_")


def reads_as_a_word(form: Form, text: str, start: int, end: int, reading: Reading) -> bool:
    """Whether a value that is a dictionary word with a capital stands here in lower case, and in no address."""
    if not form.everyday or form.listed or form.written.islower() or not text[start:end].islower():
        return False
    # Without the spaces of a page every word would stand beside an address.
    return reading is Reading.GLUED or not _in_address(text, start, end, True, len(form.letters))


def _same_writing(form: Form, text: str, found: str, start: int, end: int) -> bool:
    """Whether a value of three letters or fewer stands here as it is written: case and its own marks."""
    if not form.numeric:
        core = form.written.strip()
        letters = "".join(character for character in core if character.isalnum())
        here = "".join(character for character in found if character.isalnum())
        if here not in (letters, letters.upper()):
            return False
    written = "".join(form.written.split())
    first = next(index for index, character in enumerate(written) if character.isalnum())
    last = max(index for index, character in enumerate(written) if character.isalnum())
    prefix = written[:first].strip("\"'([{.,:;-")
    suffix = written[last + 1 :].strip("\"')]},:;-" if len(form.letters) == 1 else "\"')]}.,:;-")
    before = "".join(text[max(0, start - 4 - len(prefix)) : start].split())
    after = "".join(text[end : end + 4 + len(suffix)].split())
    return before.endswith(prefix) and after.startswith(suffix)


def _is_initialled(form: Form, found: str) -> bool:
    """Whether an initial is written as one: "A. Field", "AMenon-Roy", not "a field"."""
    words = re.findall(r"[^\W\d_]+", found)
    if not words:
        return False
    if found.islower():
        return "." in found or "_" in found or len(form.letters) >= FREE_LENGTH
    if "." in found:
        return True
    family = max(words, key=len)
    return family[:1].isupper() and family.casefold() not in COMMON_WORDS


def _kind(form: Form, found: str, between: LeakKind) -> LeakKind:
    if form.kind is not LeakKind.EXACT:
        return form.kind
    if form.numeric and between is LeakKind.SPACING:
        return LeakKind.DIGITS
    if between is not LeakKind.EXACT:
        return between
    return LeakKind.EXACT if _plain(found) in _plain(form.written) else LeakKind.CASE
