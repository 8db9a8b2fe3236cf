"""What was read from pictures, kept for the time of one job so that no picture is read twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from redaction.ocr.reading import Reading


@dataclass(slots=True, repr=False)
class Memory:
    """Readings by the digest of the picture's pixels; ``closed`` means that nothing new is read."""

    readings: dict[str, Reading] = field(default_factory=dict)
    closed: bool = False

    def entries(self) -> tuple[tuple[str, Reading], ...]:
        """Return everything kept, in the order it was read."""
        return tuple(self.readings.items())

    def __repr__(self) -> str:
        """Show a count, never text."""
        return f"<Memory {len(self.readings)} pictures>"


_current: ContextVar[Memory | None] = ContextVar("readings", default=None)


@contextmanager
def remembering(known: Iterable[tuple[str, Reading]] = (), *, closed: bool = False) -> Iterator[Memory]:
    """Keep what is read from pictures until the block ends; start with what is ``known``.

    An inner block adds to the outer one's memory. Where ``closed``, pictures that are not known count as empty.
    """
    outer = _current.get()
    if outer is not None:
        for digest, reading in known:
            outer.readings.setdefault(digest, reading)
        yield outer
        return
    memory = Memory(dict(known), closed)
    token = _current.set(memory)
    try:
        yield memory
    finally:
        _current.reset(token)


def current() -> Memory | None:
    """Return the memory of the running job, None outside of one."""
    return _current.get()
