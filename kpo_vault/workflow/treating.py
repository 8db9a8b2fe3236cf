"""What was done at each place of a packet, written down for compliance at the moment in which its files are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import Place, RecordedDecision
from kpo_vault.vault.masked import masked
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.treatments import TreatedPlace, record
from kpo_vault.workflow.place_names import PlaceNames
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.reviewing import Reviewed, ReviewItem
from redaction.documents.model import Document
from redaction.leakcheck import SensitiveValue
from redaction.tokens import Token

__all__ = ["Treatments", "sought"]


def sought(policy: Policy) -> dict[str, str]:
    """Return every entity type that a policy looks for, with the operator of its rule."""
    return {name: rule.operator for name, rule in policy.rules.items()} if policy.detection else {}


class Treatments:
    """Writes down what became of the findings of a review; ``given`` maps review items to their tokens."""

    def __init__(
        self, matter: Matter, review: Reviewed, given: Mapping[int, Token], values: Sequence[SensitiveValue]
    ) -> None:
        """Take the packet; ``values`` must not show in the names of places."""
        self._matter = matter
        self._review = review
        self._given = given
        self._names = PlaceNames(values)
        self._items: dict[int, list[ReviewItem]] = defaultdict(list)
        for item in review.items():
            if not item.covered:
                self._items[item.document].append(item)

    def record(self, number: int, output_sha256: str) -> None:
        """Write down what became of every finding of document ``number``, whose output is on the disk now."""
        document = self._review.detected.documents[number].document
        if document is None:
            return
        standing = self._matter.decisions.current(document.sha256)
        policy = self._review.policy
        record(
            self._matter.audit_records,
            document.sha256,
            output_sha256,
            policy=logged_name(policy),
            standard=policy.standard,
            sought=sought(policy),
            places=[self._place(document, item, standing) for item in self._items[number]],
        )

    def _place(
        self, document: Document, item: ReviewItem, standing: Mapping[Place, RecordedDecision]
    ) -> TreatedPlace:
        finding, token = item.finding, self._given.get(item.index)
        entry = standing.get(self._review.place(item.index))
        return TreatedPlace(
            segment=finding.segment,
            start=finding.start,
            end=finding.end,
            place=self._names.name(document, finding.segment, finding.start),
            entity_type=finding.entity_type,
            recognizer=finding.recognizer,
            score=round(finding.score, 4),
            state=str(item.state),
            replaced=token is not None,
            operator=item.operator,
            reason=item.reason,
            reviewer=entry.decision.reviewer if entry else "",
            decided=entry.time.isoformat() if entry else "",
            token="" if token is None else str(token),
            masked=masked(self._review.text(item.index)),
        )
