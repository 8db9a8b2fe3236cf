"""Where a person was, so that unlocking leads back there."""

from __future__ import annotations

from dataclasses import dataclass

from kpo_vault.workflow.session import Session

_PLACE = "last-position"


@dataclass(frozen=True, slots=True)
class Position:
    """Where a person was: a screen, the matter, and a finding by its place (SHA-256, segment, start)."""

    screen: str
    matter: str = ""
    place: tuple[str, int, int] | None = None


def note_position(session: Session, position: Position) -> None:
    """Keep where a person is; the next unlock with the same key slot goes on there."""
    place = list(position.place) if position.place else None
    body = [position.screen, session.matter(position.matter).uid if position.matter else "", place]
    places = session.vault.settings.get(_PLACE, {})
    if places.get(session.vault.slot) != body:
        session.vault.settings.set(_PLACE, {**places, session.vault.slot: body})


def last_position(session: Session) -> Position | None:
    """Return where the person was who unlocked with the same key slot, or None."""
    body = session.vault.settings.get(_PLACE, {}).get(session.vault.slot)
    if body is None:
        return None
    screen, uid, place = body
    names = [matter.name for matter in session.vault.matters.list() if matter.uid == uid] if uid else [""]
    return Position(screen, names[0], tuple(place) if place else None) if names else Position(screen)
