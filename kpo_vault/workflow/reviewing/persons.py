"""Who reviewed what: the second person of a review must be another one, and must not see what the first decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kpo_vault.errors import GateClosed
from kpo_vault.vault.decisions import FIRST_ROUND, SECOND_ROUND
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.rulings import RulingKind
from kpo_vault.workflow.session import Session

SAME_REVIEWER = "same-reviewer"
BLIND = "blind-review"


def reviewers_of(matter: Matter, hashes: Iterable[str], round: str) -> frozenset[str]:
    """Return the names of those whose decisions on some documents stand in a round, or who finished it."""
    documents = frozenset(hashes)
    deciding = {
        entry.decision.reviewer
        for sha256 in documents
        for entry in matter.decisions.current(sha256, (round,)).values()
    }
    finishing = {
        entry.ruling.reviewer
        for entry in matter.rulings.standing()
        if entry.ruling.kind is RulingKind.FINISH
        and entry.ruling.round == round
        and documents <= set(entry.ruling.looked_at)
    }
    return frozenset(deciding | finishing)


def require_blind(
    session: Session, matter: Matter, hashes: Iterable[str], round: str, finished: Callable[[], bool]
) -> None:
    """Raise GateClosed for who would see what another person is still to judge, or has to be judged blind.

    The first review is open to those who made it, and to everybody once both are ``finished``.
    """
    documents = tuple(hashes)
    first = reviewers_of(matter, documents, FIRST_ROUND)
    if round == SECOND_ROUND and session.name in first:
        raise GateClosed(
            SAME_REVIEWER,
            "You reviewed these documents first: the second review is for another person, with a key slot of their own.",
        )
    if round == FIRST_ROUND and first and session.name not in first and not finished():
        raise GateClosed(
            BLIND,
            "Another person made the first review of these documents: review them as the second person, who does not see"
            " it. Both show themselves where they are compared.",
        )
