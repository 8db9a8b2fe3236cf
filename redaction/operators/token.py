"""The default operator: the value becomes the token that the vault gave it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from redaction.operators.errors import NotApplicable
from redaction.tokens import Spelling, Token, read_tokens, spell


def apply(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the spelling of ``parameters["token"]`` that fits the place (``parameters["spelling"]``)."""
    token = parameters.get("token")
    if not isinstance(token, Token):
        raise NotApplicable(operator="token", entity_type=entity_type)
    return spell(token, parameters.get("spelling", Spelling.PLAIN))


def restore(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the original of a token from ``parameters["originals"]``, which maps plain spellings to originals.

    Raise NotApplicable for a text that is not one token in one of its exact spellings, or not in the mapping: whole
    documents are restored by ``redaction.restore``, which verifies tokens and reports what it leaves.
    """
    readings = read_tokens(text, entity_types={entity_type})
    originals = parameters.get("originals", {})
    if len(readings) == 1 and readings[0].exact and readings[0].text == text:
        original = originals.get(str(readings[0].token))
        if original is not None:
            return str(original)
    raise NotApplicable(operator="token", entity_type=entity_type)
