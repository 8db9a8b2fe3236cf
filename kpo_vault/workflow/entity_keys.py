"""By what the vault knows an entity: its main form, and a label where counsel set apart what linking had joined."""

from __future__ import annotations

from kpo_vault.vault.matters import Matter
from redaction.findings import Entity

__all__ = ["entity_key"]

_APART = "\x1f"  # between main form and label; it stands in no text of a document


def entity_key(entity: Entity, matter: Matter) -> str:
    """Return the key under which an entity's tokens are given out, the one that the matter has already if it does.

    An entity with a label never shares a key: its forms may stand for another entity as well.
    """
    if entity.label:
        return f"{entity.main_form}{_APART}{entity.label}"
    forms = dict.fromkeys((entity.main_form, *entity.forms))
    known = (matter.surrogates.entity_key(entity.entity_type, form) for form in forms)
    return next((key for key in known if key is not None and _APART not in key), entity.main_form)
