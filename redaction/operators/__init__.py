"""Operators: what becomes of an accepted value (token, redact, surrogate, generalise, date shift, keep).

Each operator is one file with pure functions over one value; ``engines`` alone knows presidio-anonymizer and offers
them to its engines, so that a job without Presidio does not wait for its import.
"""

from __future__ import annotations

from redaction.operators.applying import apply, restore
from redaction.operators.catalogue import OperatorInfo, catalogue
from redaction.operators.errors import NotApplicable

__all__ = ["NotApplicable", "OperatorInfo", "apply", "catalogue", "restore"]
