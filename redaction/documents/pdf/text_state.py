"""Spacing and scaling operators held back until a show needs them (ISO 32000-1, 9.3).

A justified line tells by its word spacing how wide its words were. Where such a line was set anew, the operators that
stretched it must not stay behind: only values that a later show is set with are written.
"""

from __future__ import annotations

from redaction.documents.pdf.walk import Show

OPERATORS = frozenset({b"Tc", b"Tw", b"Tz"})

_Values = dict[bytes, float | None]


class TextState:
    """What the source has set, and what the output has set; None is what the stream was begun with, unknown."""

    def __init__(self, *, root: bool) -> None:
        known: _Values = (
            {b"Tc": 0.0, b"Tw": 0.0, b"Tz": 100.0} if root else dict.fromkeys((b"Tc", b"Tw", b"Tz"))
        )
        self._wanted = dict(known)
        self._written = dict(known)
        self._stack: list[tuple[_Values, _Values]] = []

    def save(self) -> None:
        """Follow the operator q."""
        self._stack.append((dict(self._wanted), dict(self._written)))

    def restore(self) -> None:
        """Follow the operator Q."""
        if self._stack:
            self._wanted, self._written = self._stack.pop()

    def set(self, operator: bytes, value: float) -> None:
        """Note what an operator of the source sets."""
        self._wanted[operator] = value

    def written(self, operator: bytes, value: float) -> None:
        """Note a value that an operator left in the output sets (the quotation mark sets two)."""
        self._wanted[operator] = self._written[operator] = value

    def natural(self, stretch: float) -> list[tuple[bytes, float]]:
        """Return what has to be written before text at its natural width."""
        return self._change({b"Tc": 0.0, b"Tw": 0.0, b"Tz": stretch * 100})

    def kept(self, show: Show | None) -> list[tuple[bytes, float]]:
        """Return what has to be written before a show (or a form, None) that stays as it was."""
        values: _Values = dict(self._wanted)
        if show is not None:
            own = {b"Tc": show.character_spacing, b"Tw": show.word_spacing, b"Tz": show.stretch * 100}
            for operator, value in own.items():
                if values[operator] is None and self._written[operator] is not None:
                    values[operator] = value
        return self._change(values)

    def _change(self, values: _Values) -> list[tuple[bytes, float]]:
        result = []
        for operator, value in values.items():
            if value is not None and self._written[operator] != value:
                self._written[operator] = value
                result.append((operator, value))
        return result
