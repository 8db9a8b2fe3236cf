"""What each operator does, in words for a reviewer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class OperatorInfo:
    """An operator as a policy or a reviewer chooses it.

    ``reversible``: the original can be put back on the client's side. ``safe_harbor``: its results may stay in a
    document de-identified after 45 CFR 164.514(b)(2).
    """

    name: str
    reversible: bool
    safe_harbor: bool
    sentence: str


_OPERATORS = (
    OperatorInfo(
        "token",
        True,
        True,
        "Replaces the value by a token such as PERSON-12-K7M2 that only this vault can turn back.",
    ),
    OperatorInfo(
        "redact", False, True, "Removes the value for good and leaves a label or a black bar of fixed length."
    ),
    OperatorInfo(
        "surrogate",
        True,
        True,
        "Replaces the value by an invented one of its kind, the same for each mention.",
    ),
    OperatorInfo(
        "generalise",
        False,
        True,
        "Keeps a coarser value: an age band, the first three digits of a ZIP code, a year.",
    ),
    OperatorInfo(
        "date_shift",
        True,
        False,
        "Moves all dates of a person by the same number of days, so that intervals remain.",
    ),
    OperatorInfo("keep", True, False, "Leaves the value as it is."),
)
_BY_NAME: Mapping[str, OperatorInfo] = MappingProxyType({info.name: info for info in _OPERATORS})


def catalogue() -> Mapping[str, OperatorInfo]:
    """Return all operators by name, the default first."""
    return _BY_NAME
