"""The disclosure ledger: every packet that left, for whom, why, until when, and whether it came back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kpo_vault.audit import EventKind
from kpo_vault.vault import Role, disclosures
from kpo_vault.vault.disclosures import DisclosedTo, Return
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.packets import Direction
from kpo_vault.workflow.reports.matter_facts import MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, Table, counted, listed, moment
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
    numbers = {document.output_sha256: document.number for document in facts.documents}
    rows = [row for handout in found for row in _rows(handout, numbers)]
    table = Table(_COLUMNS, tuple(rows), "No packet of this matter was sealed yet.")
    recipients = [to.name for handout in found for to in handout.recipients]
    open_ones = sum(not handout.returned for handout in found)
    return Report(
        "disclosures",
        "Disclosure ledger",
        "Accounting of disclosures, after 45 CFR 164.528(b)(2): date, recipient, what was disclosed, and why.",
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            Section(
                "Summary",
                (
                    "What was disclosed are protected files, named here by their numbers in the list of documents, with tokens in "
                    "place of values. Original values and the names of original files are in no packet.",
                ),
                (
                    ("Packets", counted(len(found), "packet", "packets")),
                    ("Recipients", listed(recipients)),
                    ("Not returned yet", str(open_ones)),
                ),
            ),
            Section("Disclosures", table=table),
            facts.document_section(),
        ),
        table,
        facts.head.root,
        wide=True,
    )


def _rows(handout: Handout, numbers: dict[str, int]) -> list[tuple[str, ...]]:
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
            to.name,
            to.country or "—",
            to.fingerprint,
            handout.purpose or "—",
            handout.agreement or "—",
            moment(datetime.fromisoformat(handout.expires)) if handout.expires else "—",
            documents,
            f"{handout.tokens:,}",
            ", ".join(handout.overridden) or "—",
            returned or "not yet",
        )
        for to in handout.recipients or (DisclosedTo(_UNTOLD, _UNTOLD),)
    ]
