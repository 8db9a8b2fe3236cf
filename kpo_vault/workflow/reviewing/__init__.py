"""Step 3: a person, or the policy, decides on every finding; what they do is kept in the vault act by act.

What may enter are acts on the findings of a packet and what is derived from them; replacing and writing come after.
"""

from __future__ import annotations

from kpo_vault.vault.decisions import FIRST_ROUND, SECOND_ROUND
from kpo_vault.workflow.reviewing.items import (
    ActKind,
    Choice,
    DecisionState,
    Rectangle,
    ReviewEntity,
    ReviewItem,
    Span,
)
from kpo_vault.workflow.reviewing.joining import join
from kpo_vault.workflow.reviewing.review import Review, accept_all
from kpo_vault.workflow.reviewing.reviewed import Reviewed
from kpo_vault.workflow.reviewing.settling import Difference, Settlement, Side, compare

__all__ = [
    "FIRST_ROUND",
    "SECOND_ROUND",
    "ActKind",
    "Choice",
    "DecisionState",
    "Difference",
    "Rectangle",
    "Review",
    "ReviewEntity",
    "ReviewItem",
    "Reviewed",
    "Settlement",
    "Side",
    "Span",
    "accept_all",
    "compare",
    "join",
]
