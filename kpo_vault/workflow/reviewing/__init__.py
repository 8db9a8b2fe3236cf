"""Step 3: a person, or the policy, decides on every finding; what they do is kept in the vault act by act.

What may enter are acts on the findings of a packet and what is derived from them; replacing and writing come after.
"""

from __future__ import annotations

from kpo_vault.workflow.reviewing.items import (
    ActKind,
    DecisionState,
    Rectangle,
    ReviewEntity,
    ReviewItem,
    Span,
)
from kpo_vault.workflow.reviewing.review import Review, accept_all

__all__ = [
    "ActKind",
    "DecisionState",
    "Rectangle",
    "Review",
    "ReviewEntity",
    "ReviewItem",
    "Span",
    "accept_all",
]
