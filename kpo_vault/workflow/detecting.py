"""Step 1 and 2: files become documents with findings, linked across the packet."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow.document_work import Detection, detect_document
from kpo_vault.workflow.sweeping import overlap, parts, readable, segment_text, sweep
from kpo_vault.workflow.system_errors import reason_of
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.detection import Linking, derive, link
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.documents import limits
from redaction.documents.model import Document
from redaction.errors import DocumentTooLarge, RedactionError, UnreadableDocument
from redaction.findings import Entity, Finding, Mention

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


def detect_files(
    paths: Sequence[Path],
    policy: Policy,
    terms: Register | Sequence[ProtectedTerm] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Detected:
    """Read files, find what is sensitive and link it across them; ``terms`` may be a whole register.

    Each file is read in a worker process with limits (``workers``). A file that is refused, or that ended the worker,
    keeps its place in the result with the error. Raises UsageError for a path that is no file, and Cancelled.
    """
    results = []
    register = Shared(Register.of(terms))
    for number, path in enumerate(paths):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / (len(paths) + 1), f"Reading {number + 1} of {len(paths)}")
        results.append(_detect(path, policy, register, cancel))
    progress(len(paths) / (len(paths) + 1), "Linking names across the packet")
    linked = _link(results, [name for name, rule in policy.rules.items() if rule.operator == "keep"])
    progress(1.0, "Detection finished")
    return linked


def _detect(
    path: Path, policy: Policy, register: Shared[Register], cancel: CancelToken | None
) -> DetectedDocument:
    if path.is_dir():
        raise UsageError(f"{path} is a folder. Name the files in it.")
    try:
        if path.stat().st_size > limits.SOURCE_BYTES:
            error = DocumentTooLarge(what="its size", limit=f"{limits.SOURCE_BYTES >> 20} MB")
            return DetectedDocument(path, None, (), error)
        content = path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}.") from None
    except OSError as failure:
        reason = reason_of(failure)
        return DetectedDocument(path, None, (), UnreadableDocument(format=path.suffix or "", reason=reason))
    try:
        detection: Detection = isolated(
            detect_document, path.name, content, policy.settings, register, policy.handling,
            seconds=seconds_for(len(content)), cancel=cancel,
        )  # fmt: skip
    except RedactionError as error:
        return DetectedDocument(path, None, (), error)
    return DetectedDocument(path, detection.document, detection.findings, detection.error)


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
