"""Acts of earlier runs: what was done at once has one name, by which it is taken back at once."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from kpo_vault.vault.decisions import reversals
from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.session import Session


def new_act() -> str:
    """Return a name for an act that sorts behind all earlier ones."""
    return f"{time.time_ns():016x}"


@dataclass(slots=True)
class _Act:
    """An act of one person in a round: the records to reverse, and if it does not stand, the name of its taking back."""

    decisions: list[int] = field(default_factory=list)
    ruling: int | None = None
    taken_back: str | None = None


def take_back_newest(session: Session, matter: Matter, hashes: Iterable[str], round: str) -> bool:
    """Reverse the newest act of this person in a round of some documents; return whether there was one."""
    standing = {n: act for n, act in _acts(session, matter, hashes, round).items() if act.taken_back is None}
    if not standing:
        return False
    _reverse(session, matter, round, standing[max(standing)])
    return True


def make_again(session: Session, matter: Matter, hashes: Iterable[str], round: str) -> bool:
    """Make the act again that this person took back last; return whether there was one.

    What was taken back before the newest act was made is over, as in any editor.
    """
    acts = _acts(session, matter, hashes, round)
    newest = max(acts, default="")
    undone = {
        act.taken_back: act for act in acts.values() if act.taken_back is not None and act.taken_back > newest
    }
    if not undone:
        return False
    _reverse(session, matter, round, undone[max(undone)])
    return True


def _acts(session: Session, matter: Matter, hashes: Iterable[str], round: str) -> dict[str, _Act]:
    """Return the acts by their names, which sort by time; the records of one that was taken back are its reversals."""
    acts: dict[str, _Act] = {}
    own = (round, session.name)
    for sha256 in hashes:
        history = matter.decisions.all(sha256)
        names, taken_back = {entry.id: entry.decision.act for entry in history}, reversals(history)
        for entry in history:
            made = entry.decision
            if entry.reverses is None and made.act and (made.round, made.reviewer) == own:
                act, reversal = acts.setdefault(made.act, _Act()), taken_back.get(entry.id)
                act.decisions.append(entry.id if reversal is None else reversal)
                act.taken_back = None if reversal is None else names[reversal]
    rulings = matter.rulings.all()
    names, taken_back = {each.id: each.ruling.act for each in rulings}, reversals(rulings)
    for each in rulings:
        ruling = each.ruling
        if each.reverses is None and ruling.act and (ruling.round, ruling.reviewer) == own:
            act, reversal = acts.setdefault(ruling.act, _Act()), taken_back.get(each.id)
            act.ruling = each.id if reversal is None else reversal
            act.taken_back = None if reversal is None else names[reversal]
    return acts


def _reverse(session: Session, matter: Matter, round: str, act: _Act) -> None:
    name, now = session.name, new_act()
    with session.vault.transaction():
        count = len(matter.decisions.reverse(act.decisions, name, now))
        if act.ruling is not None:
            matter.rulings.reverse(act.ruling, name, now)
            count += 1
        session.log("decision", matter=matter, reversed=count, state=round)
