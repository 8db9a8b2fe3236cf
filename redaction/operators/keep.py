"""The operator that changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def apply(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the value itself."""
    return text


def restore(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the value itself."""
    return text
