"""Which of the two reviews of a packet a person takes part in."""

from __future__ import annotations

from kpo_vault.errors import GateClosed
from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import SECOND_ROUND
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing.persons import BLIND
from kpo_vault.workflow.reviewing.review import Review
from kpo_vault.workflow.session import Session


def join(session: Session, matter: str, detected: Detected, policy: Policy) -> Review:
    """Return the first review for who made or begins it, and the second, blind to it, for another person.

    Raises UnknownMatter.
    """
    try:
        return Review(session, matter, detected, policy)
    except GateClosed as closed:
        if closed.parameters["gate"] != BLIND:
            raise
    return Review(session, matter, detected, policy, round=SECOND_ROUND)
