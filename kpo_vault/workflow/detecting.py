"""Step 1 and 2: files become documents with findings, linked across the packet."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from kpo_vault.errors import UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import Cancelled, CancelToken, PartToken, Progress, silent
from kpo_vault.workflow.document_work import Detection, detect_document, read_again
from kpo_vault.workflow.found import Found, Readings, found_in, text_digest
from kpo_vault.workflow.sweeping import overlap, parts, readable, segment_text, sweep
from kpo_vault.workflow.system_errors import reason_of
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.detection import Linking, derive, link
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.documents import limits
from redaction.documents.handling import Handling
from redaction.documents.model import Document
from redaction.errors import DocumentTooLarge, ProcessingStopped, RedactionError, UnreadableDocument
from redaction.findings import Entity, Finding, Mention

LEFT_OUT = "a person asked for it"
_LINKING = 0.1  # of the time that reading and finding take
_FLAT_COST = 20_000  # bytes: what a file costs even when it is empty
_CLOSURE_ROUNDS = 4  # each round follows values one document further; real packets need two


@dataclass(frozen=True, slots=True, repr=False)
class DetectedDocument:
    """One file of the packet: its document and findings, or the error for which it was refused."""

    path: Path
    document: Document | None
    findings: tuple[Finding, ...]
    error: RedactionError | None


@dataclass(frozen=True, slots=True, repr=False)
class Detected:
    """A packet after detection; mentions of ``entities`` count over ``documents`` and their findings."""

    documents: tuple[DetectedDocument, ...]
    entities: tuple[Entity, ...]


class DocumentState(StrEnum):
    """How far detection has come with a document."""

    WORKING = "working"
    FOUND = "found"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, repr=False)
class DocumentStep:
    """One document of ``detect_files`` came further: what was found in it before linking, or why it was refused."""

    number: int
    state: DocumentState
    found: Found | None = None
    error: RedactionError | None = None


class Watch(Protocol):
    """Called from the working thread when a document comes further."""

    def __call__(self, step: DocumentStep) -> None:
        """Take note."""


def detect_files(
    paths: Sequence[Path],
    policy: Policy,
    terms: Register | Sequence[ProtectedTerm] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    *,
    known: Mapping[tuple[str, str], Found] = MappingProxyType({}),
    watch: Watch = lambda step: None,
) -> Detected:
    """Read files, find what is sensitive and link it across them; ``terms`` may be a whole register.

    Each file is read in a worker process with limits (``workers``). A file that is refused, that ended the worker, or
    that ``cancel`` leaves out by its number, keeps its place in the result with the error. What is ``known`` of a file by
    its SHA-256 and name is not looked for again; it has to come from the same rules (``finding_records.rules_digest``).
    Raises UsageError for a path that is no file, and Cancelled.
    """
    results = []
    register = Shared(Register.of(terms))
    token = cancel or CancelToken()
    weights = [_weight(path) for path in paths]
    whole = sum(weights) * (1 + _LINKING)
    for number, path in enumerate(paths):
        token.raise_if_cancelled()
        progress(sum(weights[:number]) / whole, f"Reading {number + 1} of {len(paths)}")
        watch(DocumentStep(number, DocumentState.WORKING))
        result, found = _detect(path, policy, register, known, token, number)
        results.append(result)
        if found is None:
            watch(DocumentStep(number, DocumentState.REFUSED, error=result.error))
        else:
            watch(DocumentStep(number, DocumentState.FOUND, found))
    progress(1 / (1 + _LINKING), "Linking names across the packet")
    linked = _link(results, [name for name, rule in policy.rules.items() if rule.operator == "keep"])
    progress(1.0, "Detection finished")
    return linked


def _weight(path: Path) -> int:
    """Return how much of the whole work a file is likely to be: its size, and what every file costs."""
    with suppress(OSError):
        return _FLAT_COST + min(path.stat().st_size, limits.SOURCE_BYTES)
    return _FLAT_COST


def _detect(
    path: Path,
    policy: Policy,
    register: Shared[Register],
    known: Mapping[tuple[str, str], Found],
    token: CancelToken,
    number: int,
) -> tuple[DetectedDocument, Found | None]:
    content = read_source(path)
    if isinstance(content, RedactionError):
        return DetectedDocument(path, None, (), content), None
    part = PartToken(token, number)
    before = known.get((hashlib.sha256(content).hexdigest(), path.name))
    try:
        part.raise_if_cancelled()
        if before is not None:
            document = take_again(path, content, before.readings, before.segments, policy.handling, part)
            if document is not None:
                return DetectedDocument(path, document, before.findings, None), before
        detection: Detection = isolated(
            detect_document, path.name, content, policy.settings, register, policy.handling,
            seconds=seconds_for(len(content)), cancel=part,
        )  # fmt: skip
    except RedactionError as error:
        return DetectedDocument(path, None, (), error), None
    except Cancelled:
        if token.cancelled:
            raise
        return DetectedDocument(path, None, (), ProcessingStopped(reason=LEFT_OUT)), None
    document, findings = detection.document, detection.findings
    found = None if document is None else found_in(document, findings)
    return DetectedDocument(path, document, findings, detection.error), found


def read_source(path: Path) -> bytes | RedactionError:
    """Return the bytes of a file, or why its document is refused; raise UsageError for a path that is no file."""
    if path.is_dir():
        raise UsageError(f"{path} is a folder. Name the files in it.")
    try:
        if path.stat().st_size > limits.SOURCE_BYTES:
            return DocumentTooLarge(what="its size", limit=f"{limits.SOURCE_BYTES >> 20} MB")
        return path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}.") from None
    except OSError as failure:
        return UnreadableDocument(format=path.suffix or "", reason=reason_of(failure))


def take_again(
    path: Path, content: bytes, readings: Readings, segments: str, handling: Handling, cancel: CancelToken
) -> Document | None:
    """Read a file that was looked at before; return None if its text is another now than the digest ``segments`` says.

    Raises what ``isolated`` raises.
    """
    document: Document = isolated(
        read_again, path.name, content, readings, handling, seconds=seconds_for(len(content)), cancel=cancel
    )
    return document if text_digest(document) == segments else None


def _link(results: list[DetectedDocument], left_alone: Collection[str]) -> Detected:
    """Propagate names and computed cells over the readable documents; mentions count over all of them."""
    readable = [(index, r, r.document) for index, r in enumerate(results) if r.document is not None]
    linked = _closed([d for _, _, d in readable], [r.findings for _, r, _ in readable], left_alone)
    documents = list(results)
    for (index, result, document), findings in zip(readable, linked.findings, strict=True):
        documents[index] = DetectedDocument(result.path, document, findings, None)
    positions = [index for index, _, _ in readable]
    return Detected(tuple(documents), tuple(_renumbered(e, positions) for e in linked.entities))


def _closed(
    documents: Sequence[Document], findings: Sequence[tuple[Finding, ...]], left_alone: Collection[str]
) -> Linking:
    """Link, follow computed cells and sweep, until nothing is added: a total may stand in another document too."""
    linked = link(documents, findings, left_alone)
    for _ in range(_CLOSURE_ROUNDS):
        derived = [derive(d, f) for d, f in zip(documents, linked.findings, strict=True)]
        swept = sweep(documents, derived, left_alone)
        if swept.findings == linked.findings:
            break
        linked = link(documents, swept.findings, left_alone)
    return _settled(documents, linked, parts(documents, linked.findings, left_alone))


def _settled(documents: Sequence[Document], linked: Linking, more: Sequence[tuple[Finding, ...]]) -> Linking:
    """Add the parts of values and make all findings readable, whatever the last linking split again.

    Each finding goes with the entity that it covers; a part is an entity of its own.
    """
    entity_of = {
        (m.document, m.finding): n for n, entity in enumerate(linked.entities) for m in entity.mentions
    }
    mentions: dict[int, list[Mention]] = {n: [] for n in range(len(linked.entities))}
    own: list[Entity] = []
    settled = []
    for number, (document, old, parts_of_it) in enumerate(zip(documents, linked.findings, more, strict=True)):
        settled.append(readable(document, [*old, *parts_of_it]))
        by_segment: dict[int, list[int]] = {}
        for index, finding in enumerate(old):
            by_segment.setdefault(finding.segment, []).append(index)
        for index, finding in enumerate(settled[-1]):
            covered = [i for i in by_segment.get(finding.segment, ()) if overlap(old[i], finding)]
            if covered:
                longest = max(covered, key=lambda i: old[i].end - old[i].start)
                mentions[entity_of[number, longest]].append(Mention(number, index))
            else:
                text = segment_text(document, finding)
                own.append(Entity(finding.entity_type, text, (text,), (Mention(number, index),)))
    entities = []
    for n, entity in enumerate(linked.entities):
        if mentions[n]:
            texts = [segment_text(documents[m.document], settled[m.document][m.finding]) for m in mentions[n]]
            forms = tuple(dict.fromkeys([*(f for f in entity.forms if f in texts), *texts]))
            main = entity.main_form if entity.main_form in forms else forms[0]
            entities.append(replace(entity, main_form=main, forms=forms, mentions=tuple(mentions[n])))
    return Linking(tuple(settled), (*entities, *own))


def _renumbered(entity: Entity, positions: Sequence[int]) -> Entity:
    mentions = tuple(Mention(positions[m.document], m.finding) for m in entity.mentions)
    return replace(entity, mentions=mentions)
