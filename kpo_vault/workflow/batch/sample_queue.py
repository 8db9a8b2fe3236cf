"""The findings that a reviewer looks at first: what detection was least sure of, each value once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kpo_vault.vault.treatments import TreatedPlace
from kpo_vault.workflow.batch.outcome import Sample
from redaction.findings import PART, SWEEP

_SAMPLES = 50
_KEPT = 40 * _SAMPLES  # values between two sortings: memory stays the same whatever the batch
_NOT_DETECTED = frozenset({PART, SWEEP})  # found because they stand elsewhere


@dataclass(slots=True, repr=False)
class Samples:
    """Collects the least certain findings; what it ends with does not depend on the order of the documents."""

    _unsure: dict[str, Sample] = field(default_factory=dict)

    def add(self, name: str, treated: Iterable[TreatedPlace]) -> None:
        """Take in what became of the findings of the output ``name``."""
        for place in treated:
            if not place.replaced or place.recognizer in _NOT_DETECTED:
                continue
            sample = Sample(name, place.token, place.entity_type, place.score, place.recognizer)
            known = self._unsure.get(place.token)
            if known is None or _order(sample) < _order(known):
                self._unsure[place.token] = sample
        if len(self._unsure) > _KEPT:
            self._unsure = {sample.token: sample for sample in self.least()}

    def least(self) -> tuple[Sample, ...]:
        """Return the least certain ones, the least certain first."""
        return tuple(sorted(self._unsure.values(), key=_order)[:_SAMPLES])


def _order(sample: Sample) -> tuple[float, str, str, str]:
    return sample.score, sample.token, sample.output, sample.recognizer
