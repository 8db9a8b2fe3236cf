"""The gates of sealing: each reason why a packet must not leave yet, what to do about it, and where."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from kpo_vault.policy.hand_off import HandOff
from kpo_vault.vault.contacts import Contact, ContactState
from kpo_vault.workflow.candidates import Candidate
from redaction import catalogue

__all__ = ["GATE_TEXTS", "Gate", "content_gates", "digest_of", "recipient_gates"]

# kind -> what is wrong, what to do about it, and the screen of the desktop on which that is done
GATE_TEXTS: Final[Mapping[str, tuple[str, str, str]]] = {
    "unverified-key": (
        "The key of {name} was not compared yet.",
        "Compare the ten words by telephone and note that they are the same.",
        "contacts",
    ),
    "changed-key": (
        "Another card came under the name of {name}; the contact is blocked.",
        "Call the partner on a number that you know, compare both sets of words, then take or refuse the new card.",
        "contacts",
    ),
    "expired-key": (
        "The card of {name} has ended: nothing is sealed to it.",
        "Ask the partner for a rotation file or a new card, and import it.",
        "contacts",
    ),
    "revoked-key": (
        "The key of {name} was revoked: nothing is sealed to it.",
        "Choose another recipient, or import a new card of the partner and compare the words.",
        "contacts",
    ),
    "unknown-country": (
        "The policy says in which countries recipients may sit, and nobody noted where {name} sits.",
        "Note the country in the partner's contact.",
        "contacts",
    ),
    "barred-country": (
        "{name} sits in {country}, which is not among the countries that the policy allows.",
        "Choose another recipient, or let two persons agree to this one.",
        "packet",
    ),
    "agreement": (
        "The policy asks for the agreement under which the data leaves.",
        "Name the agreement's reference, its number or date, among the terms.",
        "packet",
    ),
    "undecided": (
        "{count} findings of the review wait for a decision.",
        "Accept or reject each of them, then protect the documents again.",
        "review",
    ),
    "leak": (
        "{file} did not pass its leak check: {places}.",
        "Decide on these places in review and protect the document again.",
        "preview",
    ),
    "unread": (
        "{file} has places that no reader can see into: {places}.",
        "Look at each of them in the original, then protect the document again with them acknowledged.",
        "preview",
    ),
    "legend": (
        "{file} carries a legend that nobody has cleared: {legend}",
        "Clear the legend in review if it may leave, then protect the document again.",
        "review",
    ),
}
_KEYS: Final = {
    ContactState.CHANGED: "changed-key",
    ContactState.EXPIRED: "expired-key",
    ContactState.REVOKED: "revoked-key",
}
_NAMED: Final = 5  # places of one file that a sentence names


@dataclass(frozen=True, slots=True)
class Gate:
    """A reason why a packet must not leave yet.

    ``code`` is what an override names, ``kind`` picks the words, ``parameters`` fill them in: names of contacts, files
    and places, never a value. One that is ``overridable`` can be passed with a reason by the persons that the policy
    asks for.
    """

    code: str
    kind: str
    overridable: bool
    parameters: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """What is wrong."""
        return GATE_TEXTS[self.kind][0].format_map(self.parameters)

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return GATE_TEXTS[self.kind][1]

    @property
    def screen(self) -> str:
        """The screen of the desktop on which that is done."""
        return GATE_TEXTS[self.kind][2]

    def as_json(self) -> dict[str, Any]:
        """Return the gate for a program."""
        return {
            "code": self.code,
            "kind": self.kind,
            "sentence": self.sentence,
            "remedy": self.remedy,
            "overridable": self.overridable,
        }


def digest_of(gates: Iterable[Gate]) -> str:
    """Return a digest (64 hexadecimal digits) of what gates say: who agreed to these agreed to no others."""
    lines = sorted({f"{gate.code}\n{gate.sentence}" for gate in gates})
    return hashlib.sha256("\n\n".join(lines).encode()).hexdigest()


def recipient_gates(partners: Sequence[Contact], rules: HandOff) -> Iterator[Gate]:
    """Yield what speaks against the recipients."""
    for contact in partners:
        name = contact.name
        if contact.state is ContactState.UNVERIFIED:
            yield Gate("unverified-key", "unverified-key", True, {"name": name})
        elif not contact.usable:
            yield Gate("blocked-key", _KEYS[contact.state], False, {"name": name})
        if rules.countries is None:
            continue
        if not contact.country:
            yield Gate("country", "unknown-country", True, {"name": name})
        elif contact.country not in rules.countries:
            yield Gate("country", "barred-country", True, {"name": name, "country": contact.country})


def content_gates(
    found: Sequence[Candidate], rules: HandOff, *, agreement: str = "", undecided: int = 0
) -> Iterator[Gate]:
    """Yield what speaks against the contents, and against the terms that they need."""
    if rules.agreement and not agreement.strip():
        yield Gate("agreement", "agreement", False)
    if undecided:
        yield Gate("undecided", "undecided", False, {"count": undecided})
    for candidate in found:
        name = candidate.path.name
        leaks = list(dict.fromkeys(leak.place for leak in candidate.report.leaks))
        unread = list(dict.fromkeys(place.place for place in candidate.report.open_places))
        if leaks or (not candidate.report.passed and not unread):
            yield Gate("leak", "leak", False, {"file": name, "places": _named(leaks)})
        if unread:
            yield Gate("unread", "unread", False, {"file": name, "places": _named(unread)})
        for marking in candidate.output.markings if candidate.output else ():
            legend = catalogue.entity_types()[marking].sentence
            code = f"marking-{marking.lower().replace('_', '-')}"
            yield Gate(code, "legend", True, {"file": name, "legend": legend})


def _named(places: Sequence[str]) -> str:
    more = len(places) - _NAMED
    return "; ".join(places[:_NAMED]) + (f"; +{more}" if more > 0 else "")
