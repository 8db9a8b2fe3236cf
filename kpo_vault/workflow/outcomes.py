"""What would be written in the place of a finding, for a reviewer who has not decided yet."""

from __future__ import annotations

from dataclasses import dataclass

from kpo_vault.workflow.reviewing import Reviewed
from kpo_vault.workflow.session import Session
from redaction import operators


@dataclass(frozen=True, slots=True, repr=False)
class Outcome:
    """``text`` is what is written, empty where the value stays, and ``operator`` what writes it.

    ``certain`` is false where the text depends on what is decided elsewhere: a token that is still to be given, the
    days by which a person's dates are moved, an invented value that must not meet another.
    """

    operator: str
    text: str
    reversible: bool
    certain: bool

    def __repr__(self) -> str:
        """Show the operator only."""
        return f"<Outcome {self.operator}>"


_DEPENDS = frozenset({"surrogate", "date_shift"})


def foretell(session: Session, review: Reviewed, index: int) -> Outcome:
    """Return what a finding becomes if it is accepted with the operator that it has; nothing is given or stored.

    A value that the matter knows already has its token; one to which its operator does not apply gets a token. Raises
    IndexError.
    """
    item = review.item(index)
    finding, operator, text = item.finding, item.operator, review.text(index)
    if operator == "keep" and not item.gate:
        return Outcome(operator, "", reversible=True, certain=True)
    if operator in _DEPENDS:
        return Outcome(operator, "", reversible=True, certain=False)
    if operator != "token":
        parameters = dict(review.policy.rule(finding.entity_type).parameters)
        removed = operators.apply("redact", text, finding.entity_type, parameters)
        written = operators.apply(operator, text, finding.entity_type, parameters)
        if operator == "redact" or written != removed:
            return Outcome(operator, written, operators.catalogue()[operator].reversible, certain=True)
    document = review.detected.documents[item.document].document
    stored = None if document is None else document.segments[finding.segment].stored
    found = session.matter(review.matter).surrogates.find(text, stored)
    known = [token for token in found if token.entity_type == finding.entity_type]
    if len(known) == 1:
        return Outcome("token", str(known[0]), reversible=True, certain=True)
    return Outcome("token", "", reversible=True, certain=False)
