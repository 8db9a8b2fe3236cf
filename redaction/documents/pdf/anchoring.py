"""Whether the shows of a paragraph can become one: which operator showed a word tells where its line ended before."""

from __future__ import annotations

from collections.abc import Iterable

from redaction.documents.pdf.lexer import Operand, Operation
from redaction.documents.pdf.walk import Walk

_SAME_SIZE = 0.005
#: Operators that do not change how text looks, or only where it stands.
_NEUTRAL = frozenset(
    b"BT ET Td TD T* Tm Tf Tc Tw Tz TL Tj TJ ' \" q Q cm re m l h W W* n w J j M d i ri G RG K CS SC SCN".split()
)
_COLOURS = frozenset(b"g rg k cs sc scn".split())


def anchor_of(walk: Walk, numbers: Iterable[int]) -> int | None:
    """Return the show in whose place all these can be shown, None where they differ in more than font and place."""
    ordered = sorted(set(numbers))
    if not ordered:
        return None
    shows = [walk.shows[number] for number in ordered]
    first = shows[0]
    if any(
        show.stream != first.stream
        or show.rise != first.rise
        or show.stretch != first.stretch
        or show.font.vertical
        or not _same(show.size, first.size)
        or not all(_same(a, b) for a, b in zip(show.matrix[:4], first.matrix[:4], strict=True))
        for show in shows
    ):
        return None
    operations = walk.instances[first.stream].lexed.operations
    between = operations[first.operation : shows[-1].operation + 1]
    return ordered[0] if _is_even(between) else None


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_SIZE * max(abs(one), abs(other), 1e-9)


def _is_even(operations: Iterable[Operation]) -> bool:
    """Whether nothing is painted and no colour changed to another one between the shows."""
    colour: tuple[bytes, list[Operand]] | None = None
    for operation in operations:
        if operation.operator in _COLOURS:
            here = (operation.operator, operation.operands)
            if colour is not None and colour != here:
                return False
            colour = here
        elif operation.operator not in _NEUTRAL:
            return False
    return True
