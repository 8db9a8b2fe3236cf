"""The search: one pass over folded text, one over raw bytes, both linear in the size of the output.

Aho and Corasick, "Efficient string matching" (1975), over the folded forms of all values at once.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import ahocorasick

from redaction.catalogue import entity_types
from redaction.leakcheck.closeness import judge
from redaction.leakcheck.encodings import BytePattern, byte_patterns, decoded_texts, may_be_encoded
from redaction.leakcheck.folding import Folded, fold, origins
from redaction.leakcheck.numbers import Numbers, canonical, dates_of, numbers_of, serials_of
from redaction.leakcheck.passages import Passage, RawBytes, Reading
from redaction.leakcheck.passages import passage as make_passage
from redaction.leakcheck.report import Leak, LeakKind, SensitiveValue
from redaction.leakcheck.variants import Form, forms_of, literal_form

_SHORTEST_RAW = 5  # letters: shorter values arise by chance in compressed data
_SHORTEST_RAW_NUMBER = 8  # digits: coordinates, offsets and sizes are full of shorter ones
_TOKEN_SPAN = 96  # bytes around a raw hit in which a token may begin or end, in UTF-16
# A token as it is issued, in its plain or its identifier spelling (docs/architecture.md); nothing looser is let pass.
_TOKEN = re.compile(
    r"(?<![^\W_])([A-Z](?:_?[A-Z]){1,31})([-_])[1-9][0-9]{0,5}[a-hjkmnp-tv-z]{0,2}\2[0-9A-HJKMNP-TV-Z]{4}(?![^\W_])"
)


@dataclass(frozen=True, slots=True, repr=False)
class _RawTarget:
    """What a hit in raw bytes stands for."""

    form: Form
    pattern: BytePattern


class Searcher:
    """Finds the values it was made with; made once per list of values and used for many outputs.

    ``issued`` are the tokens that the output may hold; without it every string in a token's exact spelling with
    a known entity name is taken for one. Only a hit strictly inside a token is forgiven.
    """

    def __init__(self, values: Sequence[SensitiveValue], issued: Collection[str] | None = None) -> None:
        self._types = tuple(value.entity_type for value in values)
        self._issued = None if issued is None else frozenset(issued)
        self._names = frozenset(entity_types())
        self._numbers: dict[str, list[int]] = {}
        self._serials: dict[str, list[int]] = {}
        self._letters = ahocorasick.Automaton()
        self._bytes = ahocorasick.Automaton()
        self._literals: list[tuple[int, str]] = []
        letters: dict[str, list[Form]] = {}
        patterns: dict[str, list[_RawTarget]] = {}
        for index, value in enumerate(values):
            forms = list(forms_of(index, value.text, value.entity_type))
            for form in forms:
                letters.setdefault(form.letters, []).append(form)
            if not forms and literal_form(index, value.text):
                self._literals.append((index, literal_form(index, value.text)))
            for number in set(numbers_of(value.text)):
                self._numbers.setdefault(number, []).append(index)
            for date in set(dates_of(value.text)):
                for serial in serials_of(date):
                    self._serials.setdefault(serial, []).append(index)
            if forms and len(forms[0].letters) >= (
                _SHORTEST_RAW_NUMBER if forms[0].numeric else _SHORTEST_RAW
            ):
                for pattern in set(byte_patterns(value.text.strip())):
                    patterns.setdefault(pattern.key, []).append(_RawTarget(forms[0], pattern))
        for word, found_forms in letters.items():
            self._letters.add_word(word, tuple(found_forms))
        for word, targets in patterns.items():
            self._bytes.add_word(word, (len(word), tuple(targets)))
        self._letters.make_automaton()
        self._bytes.make_automaton()
        self._searchable = bool(letters)

    def in_passage(self, passage: Passage) -> Iterator[Leak]:
        """Yield the leaks of a passage, also under the encodings that its parts hold."""
        yield from self._in_text(passage)
        if passage.reading in (Reading.TEXT, Reading.FRAGMENTS) and may_be_encoded(passage.text):
            for place, text in passage.parts():
                for plain in decoded_texts(text):
                    yield from self._in_text(
                        make_passage(passage.channel, place, plain, passage.reading, encoded=True)
                    )

    def in_segment(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield (start, end, value) of every hit in a text, in characters of the text itself, end exclusive.

        What is found here would be found again in an output that still held it: detection asks for it, so that a
        value is covered in every form in which the check knows it.
        """
        origin: list[tuple[int, int]] | None = None
        for value, start, end, _ in self._hits(fold(text), Reading.TEXT, encoded=False):
            if origin is None:
                origin = origins(text)
            yield origin[start][0], origin[end - 1][1], value

    def in_bytes(self, raw: RawBytes) -> Iterator[Leak]:
        """Yield the leaks of raw bytes: values of five letters or more, in the usual encodings of text."""
        if not len(self._bytes):
            return
        haystack = raw.content.lower().decode("latin-1")
        for end, (length, targets) in self._bytes.iter(haystack):
            start = end + 1 - length
            for target in targets:
                form, pattern = target.form, target.pattern
                whole_word = not pattern.encoded and (form.single_word or form.numeric)
                if (
                    (raw.reading is Reading.MARKUP and not pattern.encoded)
                    or (raw.reading is not Reading.TEXT and form.of_a_format)
                    or form.vocabulary
                    or (whole_word and _inside_word(haystack, start, end + 1))
                    or not pattern.holds_at(raw.content, start)
                    or self._inside_raw_token(raw.content, start, end + 1)
                ):
                    continue
                kind = LeakKind.ENCODED if pattern.encoded else LeakKind.EXACT
                yield Leak(form.value, self._types[form.value], raw.place, raw.channel, kind)

    def in_numbers(self, numbers: Numbers) -> Iterator[Leak]:
        """Yield the leaks among stored numbers: a value's amount or digits, or its date in a cell that shows one."""
        for place, text, is_date in numbers.cells:
            for value in self.in_stored(text, is_date=is_date):
                yield Leak(value, self._types[value], place, numbers.channel, LeakKind.DIGITS)

    def in_stored(self, stored: str, *, is_date: bool) -> Iterator[int]:
        """Yield the values that a stored number stands for, its date included where the cell shows one."""
        yield from self._numbers.get(canonical(stored) or "", ())
        if is_date:
            yield from self._serials.get(stored.partition(".")[0], ())

    def _in_text(self, passage: Passage) -> Iterator[Leak]:
        folded = fold(passage.text)
        for value, start, _, kind in self._hits(folded, passage.reading, passage.encoded):
            yield self._leak(value, passage, start, kind)

    def _hits(
        self, folded: Folded, reading: Reading, encoded: bool
    ) -> Iterator[tuple[int, int, int, LeakKind]]:
        """Yield (value, start, end, kind) in characters of the normalised text."""
        tokens: list[tuple[int, int]] | None = None
        for last, forms in self._letters.iter(folded.letters) if self._searchable else ():
            for form in forms:
                if encoded and form.short:
                    continue  # what looks like base64 decodes to anything of three letters
                index = last + 1 - len(form.letters)
                kind = judge(form, folded, index, reading)
                if kind is None:
                    continue
                if tokens is None:
                    tokens = self._token_spans(folded.text)
                start, end = int(folded.positions[index]), int(folded.positions[last]) + 1
                if not _inside_token(tokens, start, end):
                    yield form.value, start, end, kind
        for value, literal in self._literals:
            start = folded.text.find(literal)
            if start >= 0:
                yield value, start, start + len(literal), LeakKind.EXACT

    def _leak(self, value: int, passage: Passage, start: int, kind: LeakKind) -> Leak:
        kind = LeakKind.ENCODED if passage.encoded else kind
        return Leak(value, self._types[value], passage.place_at(start), passage.channel, kind)

    def _token_spans(self, text: str) -> list[tuple[int, int]]:
        spans = []
        for match in _TOKEN.finditer(text):
            plain = match[1] + text[match.end(1) : match.end()].replace("_", "-")
            if match[1] in self._names if self._issued is None else plain in self._issued:
                spans.append(match.span())
        return spans

    def _inside_raw_token(self, content: bytes, start: int, end: int) -> bool:
        first = max(0, start - _TOKEN_SPAN)
        before, hit, after = (
            part.replace(b"\0", b"").decode("latin-1")
            for part in (content[first:start], content[start:end], content[end : end + _TOKEN_SPAN])
        )
        spans = self._token_spans(before + hit + after)
        return _inside_token(spans, len(before), len(before) + len(hit))


def _inside_token(tokens: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a hit is a piece of a token, such as its entity name; a hit as large as the token is none."""
    at = bisect_right(tokens, (start, sys.maxsize)) - 1
    if at < 0:
        return False
    first, last = tokens[at]
    return first <= start and end <= last and (start, end) != (first, last)


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether the letters or the digits of a raw hit go on before or after it."""
    return _goes_on(text[start - 1 : start], text[start]) or _goes_on(text[end : end + 1], text[end - 1])


def _goes_on(neighbour: str, edge: str) -> bool:
    if edge.isdigit():
        return neighbour.isdigit() or neighbour == "."
    return neighbour.isascii() and neighbour.isalpha()
