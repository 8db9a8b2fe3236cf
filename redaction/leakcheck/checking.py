"""The check itself: extract, search, report."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Sequence

from redaction.leakcheck import containers
from redaction.leakcheck.matching import Searcher
from redaction.leakcheck.numbers import Numbers, dates_of
from redaction.leakcheck.passages import RawBytes, passage
from redaction.leakcheck.report import Leak, LeakReport, SensitiveValue, Unchecked, acknowledged_places

NAME_PLACE = "file name"
_SUFFIX = re.compile(r"\.[a-z]{2,4}\Z")  # of the format, not of the document


class Checker:
    """Searches many outputs for the same values; the search tables are built once.

    ``issued`` are the tokens that the outputs may hold, in their plain spelling (see ``matching.Searcher``).
    """

    def __init__(self, values: Sequence[SensitiveValue | str], issued: Collection[str] | None = None) -> None:
        self._values = tuple(SensitiveValue(value) if isinstance(value, str) else value for value in values)
        self._searcher = Searcher(self._values, issued)

    def find(self, text: str) -> tuple[tuple[int, int, int], ...]:
        """Return (start, end, value) of every hit in a text, in characters of the text, end exclusive."""
        return self._searcher.in_segment(text)

    def find_each(self, texts: Sequence[str]) -> dict[int, tuple[tuple[int, int, int], ...]]:
        """Return what ``find`` would for each of many texts, by their number; those without hits are left out."""
        return dict(self._searcher.in_segments(texts))

    def find_stored(self, cells: Sequence[tuple[str, str]]) -> list[tuple[int, ...]]:
        """Return for each (stored number, what a person reads in its place) the values that it stands for."""
        return self._searcher.in_stored([(stored, any(dates_of(shown))) for stored, shown in cells])

    def check(self, name: str, content: bytes, acknowledged: Collection[str] = ()) -> LeakReport:
        """Return the report on one output; never raises for bad content, which is reported as unchecked.

        ``acknowledged`` are places (``Unchecked.place``) that a person has accepted unread.
        """
        leaks: set[Leak] = set()
        unchecked: dict[str, Unchecked] = {}
        channels: dict[str, None] = {}
        leaks.update(self._searcher.in_passage(passage("file name", NAME_PLACE, _SUFFIX.sub("", name))))
        channels["file name"] = None
        try:
            for found in containers.extract(name, "", content):
                if isinstance(found, Unchecked):
                    unchecked.setdefault(found.place, found)
                    continue
                channels[found.channel] = None
                if isinstance(found, Numbers):
                    leaks.update(self._searcher.in_numbers(found))
                elif isinstance(found, RawBytes):
                    leaks.update(self._searcher.in_bytes(found))
                else:
                    leaks.update(self._searcher.in_passage(found))
        except (RecursionError, MemoryError):
            unchecked.setdefault(
                "the file", Unchecked("the file", "it is nested too deeply or too large to read")
            )
        places = tuple(sorted(unchecked.values()))
        return LeakReport(
            name=name,
            sha256=hashlib.sha256(content).hexdigest(),
            values=len(self._values),
            leaks=tuple(sorted(leaks)),
            unchecked=places,
            acknowledged=acknowledged_places(places, acknowledged),
            channels=tuple(channels),
        )


def check(
    name: str,
    content: bytes,
    values: Sequence[SensitiveValue | str],
    acknowledged: Collection[str] = (),
    issued: Collection[str] | None = None,
) -> LeakReport:
    """Return the report on one output; for several with the same values make one ``Checker``."""
    return Checker(values, issued).check(name, content, acknowledged)
