"""The audit log page by page: filtered, newest or oldest first, damaged entries shown as such.

A log of a million entries takes most of a minute to read. A page reads as many as it needs, at most ``SCANNED``, and
says where the next one goes on, so that neither a window nor a terminal waits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from kpo_vault.audit import RecordedEvent
from kpo_vault.vault import Role
from kpo_vault.workflow.auditing import AuditRow, row_of
from kpo_vault.workflow.session import Session

__all__ = ["DAMAGED", "SCANNED", "EventFilter", "EventPage", "actors", "find_events"]

SCANNED: Final = 8192  # entries read for one page: about a third of a second
_CHUNK: Final = 1024
DAMAGED: Final = "damaged"  # the kind of a row whose entry cannot be read


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What to show; an empty field lets everything through.

    ``kinds`` are values of ``EventKind``, ``actor`` a name as it stands in the log, ``matter`` the name of a matter,
    ``since`` and ``until`` days in UTC, both included. Damaged entries pass every filter.
    """

    kinds: frozenset[str] = frozenset()
    actor: str = ""
    matter: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def empty(self) -> bool:
        """Whether everything is let through."""
        return self == EventFilter()

    def lets(self, event: RecordedEvent, uid: str) -> bool:
        """Whether an event is to be shown; ``uid`` is that of ``matter``."""
        day = event.time.date()
        return (
            (not self.kinds or event.event.kind in self.kinds)
            and (not self.actor or event.event.actor == self.actor)
            and (not self.matter or event.event.matter == uid)
            and (self.since is None or day >= self.since)
            and (self.until is None or day <= self.until)
        )


@dataclass(frozen=True, slots=True)
class EventPage:
    """Rows in the order asked for; ``next`` is where to go on, None at the end; ``size`` is that of the log."""

    rows: tuple[AuditRow, ...]
    next: int | None
    size: int
    damaged: tuple[int, ...] = field(default=())


def find_events(
    session: Session,
    wanted: EventFilter | None = None,
    start: int | None = None,
    *,
    newest_first: bool = True,
    limit: int = 200,
) -> EventPage:
    """Return the next events that pass a filter, from entry ``start`` on (None: from the end or the beginning).

    At most ``limit`` rows come and at most ``SCANNED`` entries are read, so that a page may be short, or empty, and
    still not the last: go on at ``next``. Raises UnknownMatter.
    """
    wanted = wanted or EventFilter()
    names = _names(session)
    uid = session.matter(wanted.matter).uid if wanted.matter else ""
    size = len(session.audit)
    rows: list[AuditRow] = []
    damaged: list[int] = []
    position = (size - 1 if newest_first else 0) if start is None else start
    left = SCANNED
    while 0 <= position < size and left > 0 and len(rows) < limit:
        first, stop = (
            (max(position - _CHUNK + 1, 0), position + 1)
            if newest_first
            else (position, min(position + _CHUNK, size))
        )
        chunk = list(session.audit.span(first, stop))
        for index, event in reversed(chunk) if newest_first else chunk:
            left -= 1
            position = index - 1 if newest_first else index + 1
            if event is None:
                damaged.append(index)
                rows.append(AuditRow(index, None, DAMAGED, "", "", ""))
            elif wanted.lets(event, uid):
                rows.append(row_of(event, names))
            if len(rows) >= limit:
                break
    return EventPage(tuple(rows), position if 0 <= position < size else None, size, tuple(damaged))


def actors(session: Session) -> tuple[str, ...]:
    """Return the names that a filter may ask for: of all key slots, and of who did anything of late."""
    size = len(session.audit)
    names = {session.name, *(slot.name for slot in session.vault.slots())}
    names |= {e.event.actor for _, e in session.audit.span(size - SCANNED, size) if e and e.event.actor}
    return tuple(sorted(names, key=str.casefold))


def _names(session: Session) -> dict[str, str]:
    matters = () if session.role is Role.PARTNER else session.vault.matters.list()
    return {matter.uid: matter.name for matter in matters}
