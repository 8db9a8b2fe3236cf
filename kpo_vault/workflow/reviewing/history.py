"""Acts of earlier runs: what was done at once has one name, by which it is taken back at once."""

from __future__ import annotations

import time
from collections.abc import Iterable

from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.session import Session


def new_act() -> str:
    """Return a name for an act that sorts behind all earlier ones."""
    return f"{time.time_ns():016x}"


def take_back_newest(session: Session, matter: Matter, hashes: Iterable[str], round: str) -> bool:
    """Reverse the newest act of this person in a round of some documents; return whether there was one."""
    acts: dict[str, list[int]] = {}
    for sha256 in hashes:
        history = matter.decisions.all(sha256)
        reversed_ids = {entry.reverses for entry in history}
        for entry in history:
            made = entry.decision
            mine = made.act and (made.round, made.reviewer) == (round, session.name)
            if mine and entry.reverses is None and entry.id not in reversed_ids:
                acts.setdefault(made.act, []).append(entry.id)
    rulings = {
        entry.ruling.act: entry.id
        for entry in matter.rulings.standing()
        if (entry.ruling.round, entry.ruling.reviewer) == (round, session.name) and entry.ruling.act
    }
    newest = max([*acts, *rulings], default=None)
    if newest is None:
        return False
    with session.vault.transaction():
        taken_back = len(matter.decisions.reverse(acts.get(newest, ()), session.name))
        if newest in rulings:
            matter.rulings.reverse(rulings[newest], session.name)
            taken_back += 1
        session.log("decision", matter=matter, reversed=taken_back, state=round)
    return True
