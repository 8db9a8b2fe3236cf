"""The sheet of 45 CFR 164.514(b)(2)(i): eighteen rows, each with what was found, hidden, kept and left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kpo_vault.vault.treatments import TreatedDocument, TreatedPlace
from kpo_vault.workflow.reports.matter_facts import MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, moment
from kpo_vault.workflow.reports.words import Words
from redaction import catalogue, operators

__all__ = ["ITEMS", "ItemOutcome", "outcomes", "safe_harbor"]

# The words of the regulation, shortened where it lists what it does not mean.
ITEMS: Final = {
    "A": "Names",
    "B": "All geographic subdivisions smaller than a State, including street address, city, county, precinct, ZIP code "
    "(its first three digits may stay where more than 20,000 people live)",
    "C": "All elements of dates (except year) directly related to an individual; all ages over 89",
    "D": "Telephone numbers",
    "E": "Fax numbers",
    "F": "Electronic mail addresses",
    "G": "Social security numbers",
    "H": "Medical record numbers",
    "I": "Health plan beneficiary numbers",
    "J": "Account numbers",
    "K": "Certificate and license numbers",
    "L": "Vehicle identifiers and serial numbers, including license plate numbers",
    "M": "Device identifiers and serial numbers",
    "N": "Web Universal Resource Locators (URLs)",
    "O": "Internet Protocol (IP) address numbers",
    "P": "Biometric identifiers, including finger and voice prints",
    "Q": "Full-face photographs and any comparable images",
    "R": "Any other unique identifying number, characteristic or code",
}
_STANDARD: Final = "hipaa-safe-harbor"
_RESULTS: Final = {"pass": "✓ Pass", "check": "! Check", "fail": "✗ Fail", "open": "Not shown"}
_SAME: Final = {"E": "D"}  # fax numbers look like telephone numbers: one entity type finds both

_COLUMNS: Final = (
    Column("Item", 0.45),
    Column("Identifier of the individual, relatives, employers, household members", 3.2),
    Column("Sought as", 2.6),
    Column("Found by", 1.9),
    Column("Found", 0.65, right=True),
    Column("Hidden", 0.7, right=True),
    Column("Kept, by whom", 1.6),
    Column("Left", 0.6, right=True),
    Column("Result", 0.9),
)


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """One of the eighteen items over all ``documents`` of which every place is on record.

    ``hidden`` places were replaced so that the rule is kept, ``kept`` places stand by a decision of ``keepers``,
    ``left`` counts those kept, undecided, or replaced in a way that the rule does not allow. ``unsought`` are types of
    the item that some document's policy did not look for. ``result`` is "pass", "check" (only decisions of persons
    stand in the way), "fail", or "open" without a document.
    """

    item: str
    types: tuple[str, ...]
    recognizers: tuple[str, ...]
    found: int
    hidden: int
    kept: int
    keepers: tuple[str, ...]
    left: int
    unsought: tuple[str, ...]
    documents: int

    @property
    def result(self) -> str:
        """Whether the item is met."""
        if not self.documents:
            return "open"
        if self.unsought or self.left > self.kept:
            return "fail"
        return "check" if self.kept else "pass"


def outcomes(documents: Sequence[TreatedDocument]) -> tuple[ItemOutcome, ...]:
    """Return the eighteen items, in order."""
    return tuple(_outcome(item, documents) for item in ITEMS)


def _outcome(item: str, documents: Sequence[TreatedDocument]) -> ItemOutcome:
    types = _types(_SAME.get(item, item))
    places = [p for d in documents for p in d.places if p.entity_type in types]
    info = operators.catalogue()
    hidden = [p for p in places if p.replaced and p.operator in info and info[p.operator].safe_harbor]
    kept = [p for p in places if _kept_by_person(p)]
    return ItemOutcome(
        item,
        types,
        tuple(sorted({p.recognizer for p in places})),
        len(places),
        len(hidden),
        len(kept),
        tuple(sorted({p.reviewer for p in kept})),
        len(places) - len(hidden),
        tuple(t for t in types if any(t not in d.sought for d in documents)),
        len(documents),
    )


def _kept_by_person(place: TreatedPlace) -> bool:
    return not place.replaced and place.state == "rejected" and bool(place.reviewer)


def _types(item: str) -> tuple[str, ...]:
    return tuple(name for name, entry in catalogue.entity_types().items() if entry.safe_harbor == item)


def safe_harbor(facts: MatterFacts, sampled: Section, unread: int = 0) -> Report:
    """Return the sheet; ``sampled`` is what samples tell, ``unread`` how many places a person accepted that nobody can read."""
    say = facts.words
    found = outcomes(facts.treated)
    table = say.table(_COLUMNS, (_row(say, outcome) for outcome in found))
    kept = say.table(
        (
            Column("Item", 0.5),
            Column("Doc.", 0.5, right=True),
            Column("Place", 2.0),
            Column("Type", 1.8),
            Column("Reason", 1.5),
            Column("Kept by", 1.6),
            Column("Decided (UTC)", 1.6),
        ),
        _kept_rows(facts),
        "No identifier was kept by a person.",
    )
    results = Counter(outcome.result for outcome in found)
    return Report(
        "safe-harbor",
        say("HIPAA Safe Harbor sheet"),
        say("De-identification of protected health information, 45 CFR 164.514(b)(2)."),
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            Section(
                say("Result"),
                _remarks(facts, unread),
                (
                    (say("Pass"), say("{some} of {all} items", some=results["pass"], all=len(found))),
                    (
                        say("Check"),
                        say.counted(
                            results["check"],
                            "{n} item: a person let values stand; see below",
                            "{n} items: a person let values stand; see below",
                        ),
                    ),
                    (say("Fail"), say.counted(results["fail"] + results["open"], "{n} item", "{n} items")),
                ),
            ),
            Section(
                say("The eighteen identifiers"),
                (
                    say(
                        "“Left” counts every place that is still in the documents, or was replaced in a way that the rule "
                        "does not allow, such as a moved date. Rows D and E share one count: telephone and fax numbers are "
                        "sought together."
                    ),
                ),
                table=table,
            ),
            Section(say("Kept by decision"), table=kept),
            sampled,
            facts.document_section(),
            Section(
                say("No actual knowledge, 164.514(b)(2)(ii)"),
                (
                    say(
                        "The undersigned has no actual knowledge that the information in these documents could be used, "
                        "alone or in combination with other information, to identify an individual who is a subject of the "
                        "information."
                    ),
                    say(
                        "Tokens are codes under 164.514(c): they are not derived from information about the individual, and "
                        "the means of turning them back is not disclosed."
                    ),
                ),
                signatures=(say("Name and title"), say("Signature"), say("Date")),
            ),
        ),
        table,
        facts.head.root,
        wide=True,
        language=say.language,
    )


def _remarks(facts: MatterFacts, unread: int) -> tuple[str, ...]:
    say = facts.words
    remarks = []
    if unread:
        remarks.append(
            say.counted(
                unread,
                "{n} place that no reader can see through, such as a picture, went out because a person had looked and "
                "accepted it: what it shows is not covered by the rows.",
                "{n} places that no reader can see through, such as pictures, went out because a person had looked and "
                "accepted them: what they show is not covered by the rows.",
            )
        )
    other = [d for d in facts.treated if d.standard != _STANDARD]
    if other:
        remarks.append(
            say.counted(
                len(other),
                "{n} document was not protected under a policy that keeps the Safe Harbor rule: the rows say what that leaves.",
                "{n} documents were not protected under a policy that keeps the Safe Harbor rule: the rows say what that "
                "leaves.",
            )
        )
    untold = len(facts.documents) - len(facts.treated)
    if untold:
        remarks.append(
            say.counted(
                untold,
                "Of {n} document only what was hidden is on record, not every place that was found: the sheet does not "
                "cover it. Protect it again to complete the sheet.",
                "Of {n} documents only what was hidden is on record, not every place that was found: the sheet does not "
                "cover them. Protect them again to complete it.",
            )
        )
    if not facts.treated:
        remarks.append(
            say("No document of this matter has its places on record yet: nothing is shown to pass.")
        )
    return tuple(remarks)


def _row(say: Words, outcome: ItemOutcome) -> tuple[str, ...]:
    sought = say.listed(outcome.types)
    if outcome.unsought:
        sought += "; " + say("NOT sought everywhere: {types}", types=", ".join(outcome.unsought))
    keepers = f"{say.number(outcome.kept)}: {say.listed(outcome.keepers)}" if outcome.kept else "0"
    return (
        outcome.item,
        say(ITEMS[outcome.item]),
        sought,
        ", ".join(outcome.recognizers) or "—",
        say.number(outcome.found),
        say.number(outcome.hidden),
        keepers,
        say.number(outcome.left),
        say(_RESULTS[outcome.result]),
    )


def _kept_rows(facts: MatterFacts) -> list[tuple[str, ...]]:
    return [
        (
            catalogue.safe_harbor_item(place.entity_type),
            str(document.number),
            facts.words.place(place.place),
            place.entity_type,
            place.reason,
            place.reviewer,
            moment(datetime.fromisoformat(place.decided)) if place.decided else "",
        )
        for document in facts.documents
        if document.treated
        for place in document.treated.places
        if _kept_by_person(place) and catalogue.safe_harbor_item(place.entity_type)
    ]
