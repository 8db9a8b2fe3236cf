"""A matter's work kept in the vault: its documents and findings come back after a lock, a crash or another day.

What is kept hangs on the files' hashes and on everything that detection depends on (``rules_digest``): a changed file, policy,
register or program makes it void, and the document is looked at again. Decisions are kept apart, as they are made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
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
from kpo_vault.workflow.found import Found
from kpo_vault.workflow.kept_work import (
    KeptDocument,
    KeptLinks,
    KeptWork,
    Key,
    absolute,
    document_of,
    keep_detected,
    keep_step,
    keep_work,
    known_findings,
    known_links,
    listed,
)
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.errors import RedactionError, UnreadableDocument
from redaction.findings import Finding

GONE = "it is no longer where it was"
CHANGED = "it was changed since it was looked at"


@dataclass(frozen=True, slots=True, repr=False)
class Resumption:
    """Everything that is needed to take up a matter's work without its vault: picklable."""

    work: KeptWork
    found: Mapping[Key, Found]
    linked: KeptLinks | None


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
    rules = rules_digest(policy, register)
    return Resumption(listed(matter), known_findings(matter, rules), known_links(matter, rules))


def take_up(
    kept: Resumption,
    policy: Policy,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    watch: Watch = lambda step: None,
) -> Detected | None:
    """Read the files again and return the packet as it was detected; touches no vault and detects nothing.

    A file that is gone or changed keeps its place with the reason. None says that the packet was never detected as a
    whole under these rules, or that no file of it is left.
    """
    keys = tuple((each.sha256, each.path.name) for each in kept.work.documents)
    if kept.linked is None or kept.linked.keys != keys:
        return None
    token = cancel or CancelToken()
    entries: list[DetectedDocument] = []
    for number, each in enumerate(kept.work.documents):
        token.raise_if_cancelled()
        progress(number / len(keys), f"Reading {number + 1} of {len(keys)}")
        watch(DocumentStep(number, DocumentState.WORKING))
        entry = _taken(each, kept, kept.linked.findings[number], policy, token)
        entries.append(entry)
        state = DocumentState.REFUSED if entry.document is None else DocumentState.FOUND
        watch(DocumentStep(number, state, None, entry.error))
    progress(1.0, "Taken up")
    there = {number for number, entry in enumerate(entries) if entry.document is not None}
    if not there:
        return None
    left = (
        replace(entity, mentions=tuple(m for m in entity.mentions if m.document in there))
        for entity in kept.linked.entities
    )
    return Detected(tuple(entries), tuple(entity for entity in left if entity.mentions))


def _taken(
    kept: KeptDocument,
    resumption: Resumption,
    findings: tuple[Finding, ...],
    policy: Policy,
    cancel: CancelToken,
) -> DetectedDocument:
    def refused(reason: str) -> DetectedDocument:
        return DetectedDocument(
            kept.path, None, (), UnreadableDocument(format=kept.path.suffix, reason=reason)
        )

    if kept.error is not None:
        return DetectedDocument(kept.path, None, (), kept.error)
    try:
        content = read_source(kept.path)
    except UsageError:
        return refused(GONE)
    if isinstance(content, RedactionError):
        return DetectedDocument(kept.path, None, (), content)
    found = resumption.found.get((kept.sha256, kept.path.name))
    if found is None or hashlib.sha256(content).hexdigest() != kept.sha256:
        return refused(CHANGED)
    try:
        document = take_again(kept.path, content, found, policy, cancel)
    except RedactionError as error:
        return DetectedDocument(kept.path, None, (), error)
    return refused(CHANGED) if document is None else DetectedDocument(kept.path, document, findings, None)
