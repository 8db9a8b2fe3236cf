"""Entity types as a person reads them."""

from __future__ import annotations


def shown_type(entity_type: str) -> str:
    """Return the shown name of a type: "EMAIL_ADDRESS" -> "Email address"."""
    return entity_type.replace("_", " ").capitalize()
