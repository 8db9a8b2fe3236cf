"""All forms of many values, sought at once in texts; digests of the forms are kept, the forms themselves are made again."""

from __future__ import annotations

import re
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

import numpy as np

from redaction.detection.folding import Folded, edges, fold, fold_key
from redaction.detection.forms import Form, forms_of
from redaction.string_index import Edges, StringIndex

__all__ = ["FormIndex"]

_TOGETHER = 1 << 18  # characters of texts that are looked at together
_REMEMBERED = 4096  # values whose forms are at hand
_MOST_WIDENED = 40

# Of initials that fit a person: who signs, checks or votes, and who says or does something.
_SIGNING = re.compile(
    r"(?i)\b(?:regards|best|thanks|ask|by|reviewed|checked|verified|approved|signed|initials|initialled),? ?$"
)
_SPEAKING = re.compile(
    r" (?:says?|said|told|asked|asks|denie[sd]|stated|states|replied|confirmed|confirms|claims|claimed|alleges|alleged|wrote|called"
    r"|explained|admitted|agreed|agrees|recalled|recalls|felt|heard|saw|was (?:asked|told|present|absent)|yes|no|abstained)(?!\w)"
)
_SENTENCE_END = re.compile(r"[.!?] $")

_Found = tuple[int, int, Form]
# Of one spelling without case, accents and separators: a form, its gaps, all ways in which it was written.
_Entry = tuple[Form, frozenset[int], frozenset[str]]


class FormIndex:
    """Where the forms of many values stand as words: half a kilobyte a value, whatever the number of texts."""

    def __init__(
        self, values: Iterable[tuple[str, str]], wants: Callable[[str], bool] = lambda _: True
    ) -> None:
        """Take values (entity type, text), of which the first with a form decides; forms that nobody wants are left out."""
        pairs = tuple(values)
        self._kinds = tuple(kind for kind, _ in pairs)
        self._texts = tuple(text for _, text in pairs)
        self._wants = wants
        self._strings = StringIndex(
            (key.encode(), number, _sense(form))
            for number in range(len(pairs))
            for key, form in self._forms(number)
        )

    @property
    def size(self) -> int:
        """The bytes of memory that it takes beside the values' own texts."""
        return self._strings.size + 16 * len(self._texts)

    def find(self, text: str) -> Iterator[_Found]:
        """Yield (start, end, form) of every place where a form stands as a word, in characters of ``text``."""
        yield from next(self.find_in([text]))

    def find_in(self, texts: Sequence[str]) -> Iterator[Sequence[_Found]]:
        """Yield what ``find`` yields for each of many texts: one look costs the same for one cell and for a hundred."""
        batch: list[str] = []
        size = 0
        for text in texts:
            batch.append(text)
            size += len(text)
            if size >= _TOGETHER:
                yield from self._find_in(batch)
                batch, size = [], 0
        yield from self._find_in(batch)

    def _find_in(self, texts: Sequence[str]) -> Iterator[Sequence[_Found]]:
        if not len(self._strings):
            yield from ([] for _ in texts)
            return
        joined = "\n".join(texts)
        folded = fold(joined)
        hits = self._hits(joined, folded)
        starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        firsts = np.searchsorted(np.frombuffer(folded.origin, np.int64), starts).tolist()
        found: dict[int, list[_Found]] = {}
        known: dict[str, tuple[_Entry, ...]] = {}
        views: dict[int, Folded] = {}
        for first, last, targets in hits:
            number = bisect_right(firsts, first) - 1
            base = firsts[number]
            if last > firsts[number + 1]:
                continue  # half of it in the next text
            letters = folded.text[first:last]
            if letters not in known:
                known[letters] = tuple(self._entries(letters, targets))
            if number not in views:
                own = slice(base, firsts[number + 1])
                origin = folded.origin[own]
                for place in range(len(origin)) if starts[number] else ():
                    origin[place] -= starts[number]
                views[number] = Folded(folded.text[own], origin)
            for standing in _placed(texts[number], views[number], first - base, last - base, known[letters]):
                found.setdefault(number, []).append(standing)
        yield from (found.get(number, ()) for number in range(len(texts)))

    def _hits(self, text: str, folded: Folded) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """Yield (first, last, values) in characters of the folded text, last exclusive: as words, by their ends."""
        begins, ends = edges(text, folded)
        content = folded.text.encode()
        if len(content) == len(folded.text):
            yield from self._strings.find(content, Edges(begins, ends))
            return
        leading = (np.frombuffer(content, np.uint8) & 0xC0) != 0x80  # RFC 3629: a character's first byte
        after = np.append(leading[1:], True)
        number = np.cumsum(leading) - 1
        for start, end, targets in self._strings.find(
            content, Edges(leading & begins[number], after & ends[number])
        ):
            yield int(number[start]), int(number[end - 1]) + 1, targets

    def _entries(self, letters: str, targets: Iterable[int]) -> Iterator[_Entry]:
        """Yield what the forms of these letters are; of a type's the first counts, in all its spellings."""
        kinds: dict[str, tuple[Form, set[str]]] = {}
        for target in sorted(set(targets)):
            for key, form in self._forms(target):
                if key == letters:
                    kinds.setdefault(form.entity_type, (form, set()))[1].add(form.text)
        for form, spellings in kinds.values():
            yield form, _gaps(fold(form.text)), frozenset(spellings)

    def _forms(self, number: int) -> Iterator[tuple[str, Form]]:
        for key, form in _forms(self._kinds[number], self._texts[number]):
            if self._wants(form.entity_type):
                yield key, form


@lru_cache(maxsize=_REMEMBERED)
def _forms(kind: str, text: str) -> tuple[tuple[str, Form], ...]:
    return tuple((key, form) for form in forms_of(kind, text) if (key := fold_key(form.text)))


def _sense(form: Form) -> int:
    """Name a type and a spelling: of many people of one family name it is kept once."""
    return zlib.crc32(f"{form.entity_type}\0{form.text}".encode("utf-8", "surrogatepass"))


def _placed(text: str, folded: Folded, first: int, last: int, entries: Iterable[_Entry]) -> Iterator[_Found]:
    """Yield the one form that stands at a place, if any does."""
    start, end = folded.span(first, last)
    for form, gaps, spellings in entries:
        if _fits(text, folded, first, last - first, form, gaps, spellings):
            yield (*(_widened(text, start, end) if form.widen else (start, end)), form)
            return


def _fits(
    text: str,
    folded: Folded,
    first: int,
    length: int,
    form: Form,
    gaps: frozenset[int],
    spellings: frozenset[str],
) -> bool:
    """Whether the folded match reads as the form: its separators, its case, its place."""
    start, end = folded.span(first, first + length)
    value = text[start:end]
    if len(value) != length and not _gaps_fit(text, folded, first, length, gaps, form.any_gap):
        return False
    if (form.guarded and not _same_case(value, spellings)) or (form.cased and value.islower()):
        return False
    return not form.signed or _signed(text, start, end)


def _gaps(folded: Folded) -> frozenset[int]:
    return frozenset(
        index for index in range(1, len(folded.text)) if folded.origin[index] - folded.origin[index - 1] > 1
    )


def _gaps_fit(
    text: str, folded: Folded, first: int, length: int, gaps: frozenset[int], any_gap: bool
) -> bool:
    """Separators only where the form has them, short ones; numbers may be grouped anywhere."""
    origin = folded.origin
    for index in range(first + 1, first + length):
        width = origin[index] - origin[index - 1] - 1
        if width <= 0:
            continue
        gap = text[origin[index - 1] + 1 : origin[index]]
        if gap.strip("\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301\u0302\u0303\u0308\u0327\u030c") == "":
            continue
        if width > 4 or "\n\n" in gap or not (any_gap or index - first in gaps):
            return False
        if any_gap and width > 1:
            return False
    return True


def _same_case(value: str, spellings: frozenset[str]) -> bool:
    if value in spellings:
        return True
    folded = fold_key(value)
    return any(
        value == s or (value.isupper() and s.isupper() and fold_key(s) == folded) for s in spellings
    ) or (len(spellings) > 0 and value.islower() and all(s.islower() for s in spellings))


def _signed(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start].rpartition("\n")[2]
    after = text[end : end + 3]
    opened = not before.strip() or before.rstrip(" ")[-1:] in tuple("(\"“'‘/:|;[")
    closed = not after.strip(" .") or after.lstrip(" .")[:1] in tuple(")\"”'’/|;],\n")
    if opened and (closed or after.startswith(("  ", "\t"))):
        return True
    return bool(
        _SIGNING.search(before)
        or _SPEAKING.match(text, end)
        or (_SENTENCE_END.search(before) and not after.strip(" .\r\n"))
        or (_SENTENCE_END.search(before) and after.lstrip(" .")[:1] == "\n")
    )


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the digits and underscores around a login name."""
    while (
        start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_-") and end - start < _MOST_WIDENED
    ):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "_-") and end - start < _MOST_WIDENED:
        end += 1
    return start, end
