"""A matter's work kept in the vault: its documents and findings come back after a lock, a crash or another day.

What is kept hangs on the files' hashes and on everything that detection depends on (``rules_digest``): a changed file, policy,
register or program makes it void, and the document is looked at again. Decisions are kept apart, as they are made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow.detecting import (
    Detected,
    DetectedDocument,
    DocumentState,
    DocumentStep,
    Watch,
    detect_files,
    read_source,
    take_again,
)
from kpo_vault.workflow.finding_records import rules_digest
from kpo_vault.workflow.kept_work import (
    KeptLinks,
    KeptReading,
    KeptWork,
    absolute,
    document_of,
    has_links,
    keep_detected,
    keep_step,
    keep_work,
    known_findings,
    known_links,
    listed,
)
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.documents.handling import Handling
from redaction.errors import RedactionError, UnreadableDocument

GONE = "it is no longer where it was"
CHANGED = "it was changed since it was looked at"


@dataclass(frozen=True, slots=True, repr=False)
class Resumption:
    """What is kept of a matter's work; ``linked`` is there if its very documents were linked under today's rules.

    ``stale`` says that they were linked, but under other rules.
    """

    work: KeptWork
    linked: KeptLinks | None
    stale: bool

    @property
    def wanted(self) -> tuple[WantedFile, ...]:
        """What has to be read again to take the work up; nothing if it cannot be."""
        if self.linked is None:
            return ()
        pairs = zip(self.work.documents, self.linked.readings, strict=True)
        return tuple(WantedFile(each.path, each.sha256, reading, each.error) for each, reading in pairs)


@dataclass(frozen=True, slots=True, repr=False)
class WantedFile:
    """A file as it was looked at, or the error for which it was refused; picklable and without findings."""

    path: Path
    sha256: str
    reading: KeptReading
    error: RedactionError | None


def detect_in_matter(
    session: Session,
    matter_name: str,
    paths: Sequence[Path],
    policy: Policy,
    register: Register,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    *,
    anew: bool = False,
) -> Detected:
    """Detect as ``detect_files`` does, with what the matter knows of the very same files unless ``anew``; keep the result.

    Documents that the matter had before stay on its list.
    """
    rules = rules_digest(policy, register)
    matter = session.matter(matter_name)
    files = [absolute(path) for path in paths]
    known = {} if anew else known_findings(matter, rules)
    detected = detect_files(
        paths, policy, register, progress, cancel,
        known=known, watch=lambda step: keep_step(session, matter_name, files[step.number], step, rules),
    )  # fmt: skip
    before = listed(matter)
    policy_name = before.policy or policy.name
    now = {absolute(entry.path): document_of(entry) for entry in detected.documents}
    all_of_them = {each.path: each for each in before.documents} | now
    if tuple(all_of_them) == tuple(now):
        keep_detected(session, matter_name, detected, policy_name, rules, before.terms)
    else:
        keep_work(matter, replace(before, documents=tuple(all_of_them.values()), policy=policy_name))
    return detected


def resumption(session: Session, matter_name: str, policy: Policy, register: Register) -> Resumption:
    """Return what is kept of a matter's work under these rules; nothing found under others is in it."""
    matter = session.matter(matter_name)
    work, linked = listed(matter), known_links(matter, rules_digest(policy, register))
    if linked is None:
        return Resumption(work, None, has_links(matter))
    same = linked.keys == tuple((each.sha256, each.path.name) for each in work.documents)
    return Resumption(work, linked if same else None, False)


def read_again(
    wanted: Sequence[WantedFile],
    handling: Handling,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    watch: Watch = lambda step: None,
) -> tuple[DetectedDocument, ...]:
    """Read files again; touches no vault and detects nothing. One that is gone or changed has the reason for its error."""
    token = cancel or CancelToken()
    entries: list[DetectedDocument] = []
    for number, each in enumerate(wanted):
        token.raise_if_cancelled()
        progress(number / len(wanted), f"Reading {number + 1} of {len(wanted)}")
        watch(DocumentStep(number, DocumentState.WORKING))
        entry = _read(each, handling, token)
        entries.append(entry)
        state = DocumentState.REFUSED if entry.document is None else DocumentState.FOUND
        watch(DocumentStep(number, state, None, entry.error))
    progress(1.0, "Taken up")
    return tuple(entries)


def taken_up(kept: Resumption, read: Sequence[DetectedDocument]) -> Detected | None:
    """Return the packet as it was detected, of the documents that are still the same; None if there is none."""
    there = {number for number, entry in enumerate(read) if entry.document is not None}
    if kept.linked is None or not there:
        return None
    entries = (
        replace(entry, findings=findings) if entry.document is not None else entry
        for entry, findings in zip(read, kept.linked.findings, strict=True)
    )
    left = (
        replace(entity, mentions=tuple(m for m in entity.mentions if m.document in there))
        for entity in kept.linked.entities
    )
    return Detected(tuple(entries), tuple(entity for entity in left if entity.mentions))


def take_up(kept: Resumption, policy: Policy) -> Detected | None:
    """Read the files again and return the packet as it was detected.

    None says that the packet was never detected as a whole under these rules, or that no file of it is left.
    """
    return taken_up(kept, read_again(kept.wanted, policy.handling)) if kept.linked is not None else None


def _read(wanted: WantedFile, handling: Handling, cancel: CancelToken) -> DetectedDocument:
    def refused(error: RedactionError) -> DetectedDocument:
        return DetectedDocument(wanted.path, None, (), error)

    def void(reason: str) -> DetectedDocument:
        return refused(UnreadableDocument(format=wanted.path.suffix, reason=reason))

    if wanted.error is not None:
        return refused(wanted.error)
    try:
        content = read_source(wanted.path)
    except UsageError:
        return void(GONE)
    if isinstance(content, RedactionError):
        return refused(content)
    if hashlib.sha256(content).hexdigest() != wanted.sha256:
        return void(CHANGED)
    try:
        reading = wanted.reading
        document = take_again(wanted.path, content, reading.readings, reading.segments, handling, cancel)
    except RedactionError as error:
        return refused(error)
    return void(CHANGED) if document is None else DetectedDocument(wanted.path, document, (), None)
