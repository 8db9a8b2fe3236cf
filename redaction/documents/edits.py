"""Replacements of a document, grouped, ordered and checked before a format applies them."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.documents.model import Replacement, Segment


def by_segment(
    replacements: Sequence[Replacement], segments: Sequence[Segment]
) -> dict[int, list[Replacement]]:
    """Return the replacements of each segment in order of their start.

    Raise ValueError for an unknown segment, a span outside its text or two spans that overlap: such a list is a
    mistake of the caller, and guessing would leave half a value behind.
    """
    grouped: dict[int, list[Replacement]] = {}
    for replacement in replacements:
        grouped.setdefault(replacement.segment, []).append(replacement)
    for number, group in grouped.items():
        if not 0 <= number < len(segments):
            raise ValueError(f"no segment {number}")
        group.sort(key=lambda replacement: (replacement.start, replacement.end))
        length = len(segments[number].text)
        position = 0
        for replacement in group:
            if not position <= replacement.start <= replacement.end <= length:
                raise ValueError(f"replacements of segment {number} overlap or leave its text")
            position = replacement.end
    return grouped


def is_whole(replacements: Sequence[Replacement], text: str) -> bool:
    """Return whether one replacement takes the place of the whole text."""
    return len(replacements) == 1 and replacements[0].start == 0 and replacements[0].end == len(text)
