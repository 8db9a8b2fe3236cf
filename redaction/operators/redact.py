"""The operator that removes a value for good."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from redaction.tokens import Spelling

# Always as long: a bar of the value's own length has let readers guess names.
BAR = "\N{FULL BLOCK}" * 5


def apply(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return ``[PERSON]``, or a black bar of fixed length with ``parameters["style"]`` "bar".

    A place that forbids brackets gets ``REDACTED_PERSON``.
    """
    if parameters.get("spelling", Spelling.PLAIN) is not Spelling.PLAIN:
        return f"REDACTED_{entity_type}"[:31]
    return BAR if parameters.get("style") == "bar" else f"[{entity_type}]"
