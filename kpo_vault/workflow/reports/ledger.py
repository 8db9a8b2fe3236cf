"""The disclosure ledger: every packet that left, for whom, why, until when, and whether it came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kpo_vault.audit import EventKind
from kpo_vault.vault import Role, disclosures
from kpo_vault.vault.disclosures import DisclosedTo, Return
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.packets import Direction
from kpo_vault.workflow.reports.matter_facts import MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, moment
from kpo_vault.workflow.reports.words import Words
from kpo_vault.workflow.session import Session

__all__ = ["Handout", "handouts", "ledger"]

_UNTOLD = "not on record"

_COLUMNS = (
    Column("Packet", 2.0),
    Column("Sealed (UTC)", 1.3),
    Column("Recipient", 1.5),
    Column("Country", 0.9),
    Column("Fingerprint", 2.2),
    Column("Purpose", 1.8),
    Column("Agreement", 1.2),
    Column("Expires (UTC)", 1.2),
    Column("Documents", 1.1),
    Column("Tokens", 0.9, right=True),
    Column("Gates passed", 1.2),
    Column("Returned (UTC)", 1.3),
)


@dataclass(frozen=True, slots=True)
class Handout:
    """A packet that left; ``told`` is False for one that was sealed before ledgers were kept.

    ``documents`` are the SHA-256 of its files, ``returned`` the answers to it.
    """

    packet_id: str
    time: datetime
    recipients: tuple[DisclosedTo, ...]
    purpose: str
    agreement: str
    expires: str
    documents: tuple[str, ...]
    files: int
    tokens: int
    overridden: tuple[str, ...]
    returned: tuple[Return, ...]
    told: bool = True


def handouts(session: Session, matter: Matter) -> tuple[Handout, ...]:
    """Return every packet of a matter that left, oldest first; raises RoleForbids to a partner's slot."""
    records = matter.audit_records
    back = disclosures.returns(records)
    found = [
        Handout(
            entry.packet_id,
            entry.time,
            entry.recipients,
            entry.purpose,
            entry.agreement,
            entry.expires,
            entry.documents,
            len(entry.documents),
            entry.tokens,
            entry.overridden,
            tuple(answer for answer in back if answer.in_reply_to == entry.packet_id),
        )
        for entry in disclosures.disclosures(records)
    ]
    known = {handout.packet_id for handout in found}
    found += [handout for handout in _older(session, matter, back) if handout.packet_id not in known]
    return tuple(sorted(found, key=lambda handout: (handout.time, handout.packet_id)))


def _older(session: Session, matter: Matter, back: Sequence[Return]) -> Iterable[Handout]:
    """Yield what log and, for counsel, packets tell of what was sealed before ledgers were kept."""
    peers = (
        {
            packet.packet_id: packet.peers
            for packet in matter.packets.list()
            if packet.direction is Direction.SENT
        }
        if session.role is Role.COUNSEL
        else {}
    )
    for recorded in session.audit.of_kind(EventKind.SEAL):
        event = recorded.event
        if event.matter == matter.uid:
            packet_id = str(event.details.get("packet", ""))
            yield Handout(
                packet_id,
                recorded.time,
                tuple(DisclosedTo(_UNTOLD, fingerprint) for fingerprint in peers.get(packet_id, ())),
                _UNTOLD,
                "",
                "",
                (),
                int(event.details.get("files", 0)),
                int(event.details.get("tokens", 0)),
                (),
                tuple(answer for answer in back if answer.in_reply_to == packet_id),
                told=False,
            )


def ledger(facts: MatterFacts, found: Sequence[Handout]) -> Report:
    """Return the ledger, one row for each packet and recipient."""
    say = facts.words
    numbers = {document.output_sha256: document.number for document in facts.documents}
    rows = [row for handout in found for row in _rows(say, handout, numbers)]
    table = say.table(_COLUMNS, rows, "No packet of this matter was sealed yet.")
    recipients = [to.name for handout in found for to in handout.recipients]
    open_ones = sum(not handout.returned for handout in found)
    return Report(
        "disclosures",
        say("Disclosure ledger"),
        say(
            "Accounting of disclosures, after 45 CFR 164.528(b)(2): date, recipient, what was disclosed, and why."
        ),
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            Section(
                say("Summary"),
                (
                    say(
                        "What was disclosed are protected files, named here by their numbers in the list of documents, with "
                        "tokens in place of values. Original values and the names of original files are in no packet."
                    ),
                ),
                (
                    (say("Packets"), say.counted(len(found), "{n} packet", "{n} packets")),
                    (
                        say("Recipients"),
                        say.listed(say(name) if name == _UNTOLD else name for name in recipients),
                    ),
                    (say("By country"), _by_country(say, found)),
                    (say("Not returned yet"), say.number(open_ones)),
                ),
            ),
            Section(say("Disclosures"), table=table),
            facts.document_section(),
        ),
        table,
        facts.head.root,
        wide=True,
        language=say.language,
    )


def _by_country(say: Words, found: Sequence[Handout]) -> str:
    """Return how many packets went to each country, most first."""
    sent = Counter(
        country for handout in found for country in {to.country for to in handout.recipients} or {""}
    )
    counted = sorted(sent.items(), key=lambda each: (-each[1], each[0]))
    return say.listed(
        f"{say.country(country) if country else say('country not on record')}: {say.number(count)}"
        for country, count in counted
    )


def _rows(say: Words, handout: Handout, numbers: dict[str, int]) -> list[tuple[str, ...]]:
    if handout.told:
        named = [f"{numbers[d]}" if d in numbers else f"{d[:8]}…" for d in handout.documents]
        documents = f"{handout.files}: {', '.join(named)}"
    else:
        documents = str(handout.files)
    returned = ", ".join(moment(answer.time) for answer in handout.returned)
    return [
        (
            handout.packet_id,
            moment(handout.time),
            _told(say, to.name),
            say.country(to.country) if to.country else "—",
            _told(say, to.fingerprint),
            _told(say, handout.purpose) or "—",
            handout.agreement or "—",
            moment(datetime.fromisoformat(handout.expires)) if handout.expires else "—",
            documents,
            say.number(handout.tokens),
            ", ".join(handout.overridden) or "—",
            returned or say("not yet"),
        )
        for to in handout.recipients or (DisclosedTo(_UNTOLD, _UNTOLD),)
    ]


def _told(say: Words, text: str) -> str:
    return say(text) if text == _UNTOLD else text
