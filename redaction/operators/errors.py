"""The one thing that can go wrong in an operator."""

from __future__ import annotations

from redaction.errors import RedactionError


class NotApplicable(RedactionError):
    """An operator has no sound result for this value (parameters: ``operator``, ``entity_type``)."""

    code = "operator-not-applicable"
    sentence = "The operator {operator} does not fit this {entity_type}."
    hint = "Choose the operator token or redact for it."

    def __init__(self, *, operator: str, entity_type: str) -> None:
        """Name the operator and the type, never the value."""
        super().__init__(operator=operator, entity_type=entity_type)
