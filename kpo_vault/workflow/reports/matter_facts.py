"""What every report says at its head, and the documents of a matter with the numbers by which reports call them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kpo_vault import __version__
from kpo_vault.vault import Role, treatments
from kpo_vault.vault.masked import MaskedDocument
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.treatments import TreatedDocument
from kpo_vault.workflow.reports.model import Column, Section, moment
from kpo_vault.workflow.reports.words import ENGLISH, Words
from kpo_vault.workflow.session import Session

__all__ = ["Head", "MatterDocument", "MatterFacts", "collect"]


@dataclass(frozen=True, slots=True, repr=False)
class MatterDocument:
    """A protected document of a matter, in its newest version.

    ``number`` counts from 1 in the order in which the sources were first protected. ``treated`` has every place, where
    this is on record; ``masked`` what was hidden. ``name`` is the protected file's, for a role that may read it.
    """

    number: int
    source_sha256: str
    output_sha256: str
    created: datetime
    treated: TreatedDocument | None
    masked: MaskedDocument | None
    name: str = ""

    def __repr__(self) -> str:
        """Show no name."""
        return f"<MatterDocument {self.number} {self.source_sha256[:8]}>"


@dataclass(frozen=True, slots=True)
class Head:
    """When a report was made, by whom, and how the audit log stood; ``root`` is hexadecimal."""

    made: datetime
    made_by: str
    role: str
    entries: int
    root: str
    origin: str
    signed_entries: int


@dataclass(frozen=True, slots=True, repr=False)
class MatterFacts:
    """A matter with its documents, the head of a report, and the words that it is told in."""

    matter: Matter
    head: Head
    documents: tuple[MatterDocument, ...]
    words: Words = ENGLISH

    @property
    def policies(self) -> tuple[str, ...]:
        """The policies that the documents were protected under, as the log calls them."""
        return tuple(dict.fromkeys(d.treated.policy for d in self.documents if d.treated))

    @property
    def treated(self) -> tuple[TreatedDocument, ...]:
        """The documents of which every place is on record."""
        return tuple(d.treated for d in self.documents if d.treated)

    def at_head(self) -> tuple[tuple[str, str], ...]:
        """Return the facts at the head of a report."""
        head, say = self.head, self.words
        signed = (
            say("all of them signed by a checkpoint")
            if head.signed_entries == head.entries
            else say("signed up to entry {number}", number=head.signed_entries - 1)
            if head.signed_entries
            else say("no checkpoint signed yet")
        )
        made = say(
            "{time} UTC by {name} ({role})", time=moment(head.made), name=head.made_by, role=say(head.role)
        )
        return (
            (say("Matter"), self.matter.name),
            (
                say("Documents"),
                say.counted(len(self.documents), "{n} protected document", "{n} protected documents"),
            ),
            (say("Policy"), say.listed(self.policies, "not on record")),
            (say("Made"), made),
            (say("Program"), f"KPO Vault {__version__}"),
            (
                say("Audit log"),
                f"{head.origin}: {say.counted(head.entries, '{n} entry', '{n} entries')}, {signed}",
            ),
            (say("Log digest"), head.root),
        )

    def document_section(self) -> Section:
        """Return the list of documents, by digest: names of files can tell as much as texts."""
        say = self.words
        named = any(document.name for document in self.documents)
        columns = [
            Column("No.", 0.55, right=True),
            Column("SHA-256 of the original", 3.2),
            Column("SHA-256 of the protected file", 3.2),
            Column("Protected (UTC)", 1.3),
            Column("Policy", 1.3),
        ]
        if named:
            columns.append(Column("Protected file", 2.0))
        rows = [
            (
                str(d.number),
                d.source_sha256,
                d.output_sha256,
                moment(d.created),
                d.treated.policy if d.treated else say("not on record"),
                *((d.name,) if named else ()),
            )
            for d in self.documents
        ]
        table = say.table(columns, rows, "No document of this matter was protected yet.")
        return Section(say("Documents"), table=table)


def collect(session: Session, matter: Matter, words: Words = ENGLISH) -> MatterFacts:
    """Gather what reports about a matter share; counsel signs the log first. Raises RoleForbids to a partner's slot."""
    treated = treatments.latest(treatments.documents(matter.audit_records))
    masked = {document.source_sha256: document for document in matter.masked.documents()}
    known = {document.source_sha256: document for document in treated}
    names = (
        {output.output_sha256: output.name for output in matter.outputs.all()}
        if session.role is Role.COUNSEL
        else {}
    )
    sources = _in_order(list(known.values()), list(masked.values()))
    documents = []
    for number, source in enumerate(sources, 1):
        newest = known.get(source) or masked[source]
        documents.append(
            MatterDocument(
                number,
                source,
                newest.output_sha256,
                newest.created,
                known.get(source),
                masked.get(source),
                names.get(newest.output_sha256, ""),
            )
        )
    return MatterFacts(matter, _head(session), tuple(documents), words)


def _in_order(treated: Sequence[TreatedDocument], masked: Sequence[MaskedDocument]) -> list[str]:
    found = [(d.created, d.source_sha256) for d in treated] + [(d.created, d.source_sha256) for d in masked]
    return list(dict.fromkeys(source for _, source in sorted(found, key=lambda entry: entry[0])))


def _head(session: Session) -> Head:
    if session.vault.can_sign:
        session.audit.checkpoint()
    entries, root = session.audit.head()
    checkpoints = session.vault.journal.checkpoints()
    return Head(
        datetime.now(UTC).replace(microsecond=0),
        session.name,
        str(session.role),
        entries,
        root,
        session.audit.origin,
        checkpoints[-1][0] if checkpoints else 0,
    )
