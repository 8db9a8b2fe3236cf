"""What a policy that bears the name of a rule of law must do, checked when it is loaded.

A policy may inherit from such a pack and change it; what it can't do is claim the standard and keep an identifier that the
standard removes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kpo_vault.policy.model import EntityRule
from redaction import catalogue, operators

__all__ = ["NEED_AGREEMENT", "STANDARDS", "breach"]

# Data that leaves by these standards leaves under an agreement: 45 CFR 164.514(e)(4).
NEED_AGREEMENT = frozenset({"hipaa-limited-data-set"})


def breach(standard: str, rules: Mapping[str, EntityRule]) -> tuple[str, str] | None:
    """Return the first entity type whose rule breaks the standard and why, or None; types in the catalogue's order."""
    required = STANDARDS[standard]
    for name in catalogue.entity_types():
        if not required(name):
            continue
        rule = rules.get(name)
        if rule is None:
            return name, f"{name} is not sought, but {standard} removes it"
        info = operators.catalogue()[rule.operator]
        if rule.operator == "keep" or (standard == "hipaa-safe-harbor" and not info.safe_harbor):
            return name, f"{rule.operator} leaves {name}, which {standard} removes"
    return None


def _safe_harbor(name: str) -> bool:
    """45 CFR 164.514(b)(2)(i): all items, A to R."""
    return bool(catalogue.safe_harbor_item(name))


def _limited_data_set(name: str) -> bool:
    """45 CFR 164.514(e)(2): the items without dates (C), town, state and ZIP code (of B), and other codes (R)."""
    item = catalogue.safe_harbor_item(name)
    return item not in ("", "B", "C", "R") or name in ("STREET_ADDRESS", "COORDINATES")


def _court_filing(name: str) -> bool:
    """Rule 5.2(a) of the Federal Rules of Civil Procedure."""
    return name in {"US_SSN", "US_ITIN", "DATE_OF_BIRTH", "MINOR", "BANK_ACCOUNT", "CREDIT_CARD", "IBAN_CODE"}


STANDARDS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        "hipaa-safe-harbor": _safe_harbor,
        "hipaa-limited-data-set": _limited_data_set,
        "gdpr-pseudonymisation": _safe_harbor,
        "frcp-5-2": _court_filing,
    }
)
