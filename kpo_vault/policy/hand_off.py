"""What a policy says about the hand-off itself: who may receive, under which agreement, and who may pass a gate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

PERSONS: Final = (1, 2)


@dataclass(frozen=True, slots=True)
class HandOff:
    """Rules that sealing keeps.

    ``approvals`` is the number of persons that passing a gate takes, 1 or 2. ``countries`` are the ISO 3166-1 codes of
    the countries in which recipients may sit, sorted, None for all. With ``agreement`` a reference of the agreement under
    which the data leaves has to be given (45 CFR 164.514(e)(4), for example).
    """

    approvals: int = 2
    countries: tuple[str, ...] | None = None
    agreement: bool = False

    def and_also(self, other: HandOff) -> HandOff:
        """Return the rules that keep both: the stricter of each."""
        if self.countries is None or other.countries is None:
            countries = self.countries if other.countries is None else other.countries
        else:
            countries = tuple(code for code in self.countries if code in other.countries)
        return HandOff(max(self.approvals, other.approvals), countries, self.agreement or other.agreement)

    def as_json(self) -> dict[str, Any]:
        """Return the rules as JSON-ready values."""
        return {
            "approvals": self.approvals,
            "countries": None if self.countries is None else list(self.countries),
            "agreement": self.agreement,
        }

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> HandOff:
        """Return the rules that ``as_json`` wrote."""
        countries = fields["countries"]
        return cls(
            int(fields["approvals"]),
            None if countries is None else tuple(countries),
            bool(fields["agreement"]),
        )


def strictest(rules: Iterable[HandOff]) -> HandOff:
    """Return the rules that keep all of the given ones; those of the program itself if there are none."""
    found = list(rules)
    if not found:
        return HandOff()
    result = found[0]
    for each in found[1:]:
        result = result.and_also(each)
    return result
