"""What the vault keeps of a matter's work: its documents, what was found in each, and how they were linked.

Decisions are kept apart, as they are made (``kpo_vault.vault.decisions``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from kpo_vault.vault import Action
from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.detecting import Detected, DetectedDocument, DocumentState, DocumentStep
from kpo_vault.workflow.finding_records import entity_of, entity_record, finding_record, findings_of
from kpo_vault.workflow.found import (
    Found,
    Readings,
    found_of,
    found_record,
    readings_of,
    readings_record,
    text_digest,
)
from kpo_vault.workflow.session import Session
from redaction import errors
from redaction.detection.settings import ProtectedTerm
from redaction.documents.model import NoticeKind
from redaction.errors import RedactionError
from redaction.findings import Entity, Finding

_LIST, _FOUND, _LINKS, _LINKED = "list", "found", "links", "linked"
Key = tuple[str, str]  # SHA-256 and name of a file


class KeptState(StrEnum):
    """How far a document of a matter has come."""

    WAITING = "waiting"  # nobody looked at it yet, or it changed, or the rules did
    FOUND = "found"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, repr=False)
class KeptDocument:
    """A document of a matter: ``sha256`` is that of the file as it was looked at last, empty if it never was.

    ``findings``, ``unread`` areas and pictures that were ``recognised`` count once it was looked at; ``error`` says why it was
    refused. ``decided`` counts standing decisions, ``protected`` says that an output of the very file was written.
    """

    path: Path
    sha256: str = ""
    state: KeptState = KeptState.WAITING
    findings: int = 0
    unread: int = 0
    recognised: int = 0
    error: RedactionError | None = None
    decided: int = 0
    protected: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the document for a program."""
        return {
            "document": str(self.path),
            "state": self.state.value,
            "sha256": self.sha256,
            "findings": self.findings,
            "decided": self.decided,
            "unread areas": self.unread,
            "pictures read": self.recognised,
            "protected": self.protected,
            "error": "" if self.error is None else str(self.error),
        }


@dataclass(frozen=True, slots=True, repr=False)
class KeptWork:
    """The documents of a matter in their order, the name of the policy, and terms that belong to this work alone."""

    documents: tuple[KeptDocument, ...] = ()
    policy: str = ""
    terms: tuple[ProtectedTerm, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class KeptReading:
    """How a file was read: the digest of its text (``found.text_digest``), and what its pictures say."""

    segments: str
    readings: Readings = ()


@dataclass(frozen=True, slots=True, repr=False)
class KeptLinks:
    """The findings and entities of a packet as they were linked; mentions count over ``keys``."""

    keys: tuple[Key, ...]
    readings: tuple[KeptReading, ...]
    findings: tuple[tuple[Finding, ...], ...]
    entities: tuple[Entity, ...]


def kept_work(session: Session, matter_name: str) -> KeptWork:
    """Return the documents of a matter with the state of each; raises UnknownMatter."""
    matter = session.matter(matter_name)
    work = listed(matter)
    written = {output.source_sha256 for output in matter.outputs.all()}
    documents = (
        replace(each, decided=_decided(matter, each.sha256), protected=each.sha256 in written)
        for each in work.documents
    )
    return replace(work, documents=tuple(documents))


def keep_list(
    session: Session,
    matter_name: str,
    paths: Sequence[Path],
    policy: str,
    terms: Sequence[ProtectedTerm] = (),
) -> KeptWork:
    """Keep which documents a matter has; what was found in those that left is forgotten."""
    matter = session.matter(matter_name)
    before = {each.path: each for each in listed(matter).documents}
    work = KeptWork(
        tuple(before.get(p) or KeptDocument(p) for p in map(absolute, paths)), policy, tuple(terms)
    )
    with session.vault.transaction():
        keep_work(matter, work)
        wanted = {_key_text((each.sha256, each.path.name)) for each in work.documents}
        for key in matter.works.all(_FOUND):
            if key not in wanted:
                matter.works.forget(_FOUND, key)
    return work


def keep_step(session: Session, matter_name: str, path: Path, step: DocumentStep, rules: str) -> None:
    """Keep what was found in one document as soon as it is known, whatever becomes of the others."""
    if step.state is DocumentState.WORKING:
        return
    matter, found = session.matter(matter_name), step.found
    path = absolute(path)
    with session.vault.transaction():
        if found is None:
            now = KeptDocument(path, state=KeptState.REFUSED, error=step.error)
        else:
            record = found_record(found) | {"rules": rules}
            matter.works.put(_FOUND, record, _key_text((found.sha256, found.name)))
            now = KeptDocument(
                path, found.sha256, KeptState.FOUND, len(found.findings), recognised=len(found.readings)
            )
        work = listed(matter)
        changed = tuple(now if each.path == path else each for each in work.documents)
        if changed != work.documents:
            keep_work(matter, replace(work, documents=changed))


def keep_detected(
    session: Session,
    matter_name: str,
    detected: Detected,
    policy_name: str,
    rules: str,
    terms: Sequence[ProtectedTerm] = (),
) -> None:
    """Keep a whole detection, so that the review opens again without one."""
    matter = session.matter(matter_name)
    work = KeptWork(tuple(map(document_of, detected.documents)), policy_name, tuple(terms))
    header = {
        "rules": rules,
        "keys": [[each.sha256, each.path.name] for each in work.documents],
        "entities": [entity_record(entity) for entity in detected.entities],
    }
    with session.vault.transaction():
        _forget_links(matter)
        keep_work(matter, work)
        matter.works.put(_LINKS, header)
        for number, entry in enumerate(detected.documents):
            matter.works.put(_LINKED, _linked_record(entry), str(number))


def document_of(entry: DetectedDocument) -> KeptDocument:
    """Return a document as it is kept after its detection."""
    path, document = absolute(entry.path), entry.document
    if document is None:
        return KeptDocument(path, state=KeptState.REFUSED, error=entry.error)
    unread = sum(notice.kind is NoticeKind.UNREAD for notice in document.notices)
    return KeptDocument(
        path, document.sha256, KeptState.FOUND, len(entry.findings), unread, len(document.readings)
    )


def keep_work(matter: Matter, work: KeptWork) -> None:
    """Keep the documents of a matter."""
    body = {
        "policy": work.policy,
        "terms": [[term.text, term.entity_type, term.exact] for term in work.terms],
        "documents": [
            [
                str(each.path), each.sha256, each.state.value, each.findings, each.unread, each.recognised,
                None if each.error is None else [each.error.code, dict(each.error.parameters)],
            ]
            for each in work.documents
        ],
    }  # fmt: skip
    matter.works.put(_LIST, body)


def listed(matter: Matter) -> KeptWork:
    """Return the documents of a matter as they were kept."""
    body = matter.works.get(_LIST)
    if body is None:
        return KeptWork()
    documents = (
        KeptDocument(Path(path), sha256, KeptState(state), findings, unread, recognised, _error_of(error))
        for path, sha256, state, findings, unread, recognised, error in body["documents"]
    )
    return KeptWork(tuple(documents), body["policy"], tuple(ProtectedTerm(*term) for term in body["terms"]))


def _error_of(record: Sequence[Any] | None) -> RedactionError | None:
    if record is None:
        return None
    code, parameters = record
    kinds = (kind for kind in vars(errors).values() if isinstance(kind, type))
    kind = next((k for k in kinds if issubclass(k, RedactionError) and k.code == code), RedactionError)
    found: RedactionError = kind(**parameters)
    return found


def known_findings(matter: Matter, rules: str) -> dict[Key, Found]:
    """Return what was found in each file under these rules."""
    records = [record for record in matter.works.all(_FOUND).values() if record["rules"] == rules]
    return {(found.sha256, found.name): found for found in map(found_of, records)}


def known_links(matter: Matter, rules: str) -> KeptLinks | None:
    """Return the last linking of the matter's documents if it was made under these rules."""
    header = matter.works.get(_LINKS)
    if header is None or header["rules"] != rules:
        return None
    keys = tuple((sha256, name) for sha256, name in header["keys"])
    records = [matter.works.get(_LINKED, str(number)) for number in range(len(keys))]
    if any(record is None for record in records):
        return None
    return KeptLinks(
        keys,
        tuple(KeptReading(record["segments"], readings_of(record["readings"])) for record in records),
        tuple(findings_of(record["findings"]) for record in records),
        tuple(map(entity_of, header["entities"])),
    )


def has_links(matter: Matter) -> bool:
    """Whether the matter's documents were ever linked, under whatever rules."""
    return matter.works.get(_LINKS) is not None


def _linked_record(entry: DetectedDocument) -> dict[str, Any]:
    document = entry.document
    return {
        "segments": "" if document is None else text_digest(document),
        "readings": [] if document is None else readings_record(document.readings),
        "findings": [finding_record(finding) for finding in entry.findings],
    }


def _forget_links(matter: Matter) -> None:
    for number in range(len((matter.works.get(_LINKS) or {"keys": ()})["keys"])):
        matter.works.forget(_LINKED, str(number))
    matter.works.forget(_LINKS)


def _decided(matter: Matter, sha256: str) -> int:
    if not sha256:
        return 0
    standing = matter.decisions.current(sha256).values()
    return sum(entry.decision.action is not Action.PENDING for entry in standing)


def _key_text(key: Key) -> str:
    return "\0".join(key)


def absolute(path: Path) -> Path:
    """Return a path that means the same from any folder."""
    return Path.cwd() / path  # resolve() would follow a link that the person chose
