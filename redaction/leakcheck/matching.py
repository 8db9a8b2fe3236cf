"""The search: one pass over folded text, one over raw bytes, both linear in the size of the output.

Of the values' forms and byte patterns only digests are kept (``redaction.string_index``): those of a value are made again
when one of them may stand in a text, and compared.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate

import numpy as np

from redaction.catalogue import entity_types
from redaction.leakcheck import raw_values
from redaction.leakcheck.closeness import judge, reads_as_a_word
from redaction.leakcheck.encodings import BytePattern, decoded_texts, may_be_encoded
from redaction.leakcheck.folding import Folded, fold, letters_of, normalised, origins
from redaction.leakcheck.numbers import Numbers, StoredKey, cell_keys, stored_keys
from redaction.leakcheck.passages import Passage, RawBytes, Reading
from redaction.leakcheck.passages import passage as make_passage
from redaction.leakcheck.report import Leak, LeakKind, SensitiveValue
from redaction.leakcheck.variants import Form, forms_of, literal_form
from redaction.string_index import StringIndex

_WORD = re.compile(r"[A-Za-z0-9]")
_REMEMBERED = 4096  # values whose forms are at hand: the same ones stand in one document again and again
_DECODED = frozenset({Reading.TEXT, Reading.FRAGMENTS, Reading.SETTING})
_TOKEN_SPAN = 96  # bytes around a raw hit in which a token may begin or end, in UTF-16
# A token as it is issued, in its plain or its identifier spelling (docs/architecture.md); nothing looser is let pass.
_TOKEN = re.compile(
    r"(?<![^\W_])([A-Z](?:_?[A-Z]){1,31})([-_])[1-9][0-9]{0,5}[a-hjkmnp-tv-z]{0,2}\2[0-9A-HJKMNP-TV-Z]{4}(?![^\W_])"
)


_Found = tuple[
    int, int, tuple[int, ...]
]  # first letter, the letter after the last, the values that may have them


class Searcher:
    """Finds the values it was made with; made once per list of values and used for many outputs.

    ``issued`` are the tokens that the output may hold; without it every string in a token's exact spelling with
    a known entity name is taken for one. Only a hit strictly inside a token is forgiven.
    """

    def __init__(self, values: Sequence[SensitiveValue], issued: Collection[str] | None = None) -> None:
        self._values = tuple(values)
        self._issued = None if issued is None else frozenset(issued)
        self._names = frozenset(entity_types())
        self._literals = tuple(_literals(self._values))

    # Each is made when it is needed: linking looks at no raw bytes, and texts hold no stored numbers.

    @cached_property
    def _letters(self) -> StringIndex:
        return StringIndex(
            (form.letters.encode(), index, index)
            for index, value in enumerate(self._values)
            for form in forms_of(value.text, value.entity_type)
        )

    @cached_property
    def _bytes(self) -> StringIndex:
        return StringIndex(
            (key, index, index)
            for index, value in enumerate(self._values)
            for key in raw_values.keys(value.text, value.entity_type)
        )

    @cached_property
    def _stored(self) -> StringIndex:
        return StringIndex(
            (key.encoded, index, index)
            for index, value in enumerate(self._values)
            for key in stored_keys(value.text)
        )

    def in_passage(self, passage: Passage) -> Iterator[Leak]:
        """Yield the leaks of a passage, also under the encodings that its parts hold."""
        yield from self._in_text(passage)
        if passage.reading in _DECODED and may_be_encoded(passage.text):
            for place, text in passage.parts():
                for plain in decoded_texts(text):
                    yield from self._in_text(
                        make_passage(passage.channel, place, plain, passage.reading, encoded=True)
                    )

    def in_segment(self, text: str) -> tuple[tuple[int, int, int], ...]:
        """Return (start, end, value) of every hit in a text, in characters of the text itself, end exclusive.

        What is found here would be found again in an output that still held it: detection asks for it, so that a
        value is covered in every form in which the check knows it.
        """
        return next((hits for _, hits in self.in_segments([text])), ())

    def in_segments(self, texts: Sequence[str]) -> Iterator[tuple[int, tuple[tuple[int, int, int], ...]]]:
        """Yield (number of the text, its hits) for those of many texts that have any, in their order.

        They are looked at together: a look costs the same for one cell and for a hundred.
        """
        plain = [normalised(text) for text in texts]
        starts = np.fromiter(accumulate((len(text) + 1 for text in plain), initial=0), np.int64)
        folded = fold("\n".join(plain))
        firsts = np.searchsorted(folded.positions, starts).tolist()  # number of each text's first letter
        hits: dict[int, list[_Found]] = {}
        for first, last, targets in self._letter_hits(folded.letters):
            number = bisect_right(firsts, first) - 1
            if last <= firsts[number + 1]:
                own = first - firsts[number], last - firsts[number], targets
                hits.setdefault(number, []).append(own)
        for number in sorted(hits.keys() | self._with_literals(plain)):
            here = slice(firsts[number], firsts[number + 1])
            positions = folded.positions[here] - starts[number]
            own_fold = Folded(plain[number], folded.letters[here], positions)
            judged = self._judged(own_fold, hits.get(number, ()), Reading.TEXT, encoded=False)
            if spans := [(start, end, value) for value, start, end, _ in judged]:
                origin = origins(texts[number])
                yield number, tuple((origin[a][0], origin[b - 1][1], value) for a, b, value in spans)

    def _with_literals(self, texts: Sequence[str]) -> set[int]:
        literals = [literal for _, literal in self._literals]
        return {n for n, text in enumerate(texts) if any(literal in text for literal in literals)}

    def in_bytes(self, raw: RawBytes) -> Iterator[Leak]:
        """Yield the leaks of raw bytes: values of five letters or more, in the usual encodings of text."""
        lower = raw.content.lower()
        for start, end, targets in self._bytes.find(lower):
            for index in targets:
                value = self._values[index]
                for form, pattern in raw_values.patterns_with(
                    value.text, value.entity_type, lower[start:end]
                ):
                    if self._is_raw_leak(form, pattern, raw, start, end):
                        kind = LeakKind.ENCODED if pattern.encoded else LeakKind.EXACT
                        yield Leak(index, value.entity_type, raw.place, raw.channel, kind)

    def _is_raw_leak(self, form: Form, pattern: BytePattern, raw: RawBytes, start: int, end: int) -> bool:
        whole_word = not pattern.encoded and (form.single_word or form.numeric or form.chancy)
        return not (
            (raw.reading is Reading.MARKUP and not pattern.encoded)
            or (raw.reading is not Reading.TEXT and form.of_a_format)
            or form.vocabulary
            or (whole_word and raw_values.inside_word(raw.content, start, end))
            or not pattern.holds_at(raw.content, start)
            or _is_raw_word(form, raw.content, start, end)
            or self._inside_raw_token(raw.content, start, end)
        )

    def in_numbers(self, numbers: Numbers) -> Iterator[Leak]:
        """Yield the leaks among stored numbers: a value's amount or digits, or its date in a cell that shows one."""
        found = self.in_stored([(text, is_date) for _, text, is_date in numbers.cells])
        for (place, _, _), values in zip(numbers.cells, found, strict=True):
            for index in values:
                yield Leak(index, self._values[index].entity_type, place, numbers.channel, LeakKind.DIGITS)

    def in_stored(self, cells: Sequence[tuple[str, bool]]) -> list[tuple[int, ...]]:
        """Return the values that each stored number stands for, its date included where the cell shows one (True)."""
        rows = [(row, key) for row, cell in enumerate(cells) for key in cell_keys(*cell)]
        found: list[tuple[int, ...]] = [()] * len(cells)
        for place, targets in self._stored.lookup([key.encoded for _, key in rows]):
            row, key = rows[place]
            found[row] += tuple(index for index in targets if key in _keys(self._values[index].text))
        return found

    def _in_text(self, passage: Passage) -> Iterator[Leak]:
        folded = fold(passage.text)
        found = self._letter_hits(folded.letters)
        for value, start, _, kind in self._judged(folded, found, passage.reading, passage.encoded):
            yield self._leak(value, passage, start, kind)

    def _judged(
        self, folded: Folded, found: Iterable[_Found], reading: Reading, encoded: bool
    ) -> Iterator[tuple[int, int, int, LeakKind]]:
        """Yield (value, start, end, kind) in characters of the normalised text."""
        tokens: list[tuple[int, int]] | None = None
        known: dict[str, list[tuple[int, Form]]] = {}
        for first, last, targets in found:
            letters = folded.letters[first:last]
            if letters not in known:
                known[letters] = list(self._forms_with(letters, targets))
            for value, form in known[letters]:
                if encoded and form.short:
                    continue  # what looks like base64 decodes to anything of three letters
                kind = judge(form, folded, first, reading)
                if kind is None:
                    continue
                if tokens is None:
                    tokens = self._token_spans(folded.text)
                start, end = int(folded.positions[first]), int(folded.positions[last - 1]) + 1
                if not _inside_token(tokens, start, end):
                    yield value, start, end, kind
        for value, literal in self._literals:
            for match in re.finditer(re.escape(literal), folded.text):
                yield value, *match.span(), LeakKind.EXACT

    def _letter_hits(self, letters: str) -> Iterator[_Found]:
        """Yield what may be the forms of values, by their ends and the longest first; positions count ``letters``."""
        content = letters.encode()
        hits = self._letters.find(content)
        if len(content) == len(letters):
            yield from hits
        elif hits:
            codes = np.frombuffer(content, np.uint8)
            before = np.concatenate(
                ([0], np.cumsum((codes & 0xC0) != 0x80))
            )  # RFC 3629: a character's first byte
            for start, end, targets in hits:
                yield int(before[start]), int(before[end]), targets

    def _forms_with(self, letters: str, targets: Iterable[int]) -> Iterator[tuple[int, Form]]:
        """Yield (value, form) for the values that really have a form of these letters."""
        for index in targets:
            value = self._values[index]
            for form in _forms(value.text, value.entity_type):
                if form.letters == letters:
                    yield index, form

    def _leak(self, value: int, passage: Passage, start: int, kind: LeakKind) -> Leak:
        kind = LeakKind.ENCODED if passage.encoded else kind
        return Leak(value, self._values[value].entity_type, passage.place_at(start), passage.channel, kind)

    def _token_spans(self, text: str) -> list[tuple[int, int]]:
        spans = []
        for match in _TOKEN.finditer(text):
            plain = match[1] + text[match.end(1) : match.end()].replace("_", "-")
            if match[1] in self._names if self._issued is None else plain in self._issued:
                spans.append(match.span())
        return spans

    def _inside_raw_token(self, content: bytes, start: int, end: int) -> bool:
        text, first, last = _around(content, start, end)
        return _inside_token(self._token_spans(text), first, last)


def _is_raw_word(form: Form, content: bytes, start: int, end: int) -> bool:
    return form.everyday and reads_as_a_word(form, *_around(content, start, end), Reading.TEXT)


def _around(content: bytes, start: int, end: int) -> tuple[str, int, int]:
    """Return the text around a raw hit, and where the hit begins and ends in it; UTF-16 counts as single bytes."""
    before, hit, after = (
        part.replace(b"\0", b"").decode("latin-1")
        for part in (
            content[max(0, start - _TOKEN_SPAN) : start],
            content[start:end],
            content[end : end + _TOKEN_SPAN],
        )
    )
    return before + hit + after, len(before), len(before) + len(hit)


def _inside_token(tokens: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a hit is a piece of a token, such as its entity name; a hit as large as the token is none."""
    at = bisect_right(tokens, (start, sys.maxsize)) - 1
    if at < 0:
        return False
    first, last = tokens[at]
    return first <= start and end <= last and (start, end) != (first, last)


def _literals(values: Sequence[SensitiveValue]) -> Iterator[tuple[int, str]]:
    """Yield the values without letters and digits, which are searched as they stand."""
    for index, value in enumerate(values):
        if (
            not _WORD.search(value.text)
            and not letters_of(value.text)
            and (literal := literal_form(value.text))
        ):
            yield index, literal


@lru_cache(maxsize=_REMEMBERED)
def _forms(text: str, entity_type: str) -> tuple[Form, ...]:
    return tuple(forms_of(text, entity_type))


@lru_cache(maxsize=_REMEMBERED)
def _keys(text: str) -> set[StoredKey]:
    return stored_keys(text)
