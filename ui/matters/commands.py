"""What the matters screen asks of the workflow: reading and detection in the worker process, all else in the vault's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kpo_vault.progress import CancelToken
from kpo_vault.workflow import (
    batch_jobs,
    kept_work,
    matters,
    positions,
    registers,
    resuming,
    reviewing,
    samples,
)
from kpo_vault.workflow.batch import BatchReport, Tick, sources_in
from kpo_vault.workflow.batch.outcome import Stage
from kpo_vault.workflow.batch_jobs import BatchJob
from kpo_vault.workflow.detecting import Detected, DetectedDocument, DocumentStep, detect_files
from kpo_vault.workflow.finding_records import rules_digest
from kpo_vault.workflow.found import Found
from kpo_vault.workflow.kept_work import KeptState, KeptWork
from kpo_vault.workflow.matters import MatterSummary
from kpo_vault.workflow.policies import Policy, find_policy, list_policies, logged_name
from kpo_vault.workflow.positions import Position
from kpo_vault.workflow.resuming import Resumption, WantedFile
from kpo_vault.workflow.reviewing import Review
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.term_files import read_terms
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.documents.handling import Handling

_POLICIES = "matter-policies"  # the vault's setting: matter uid -> name of its policy
_STAGES = {
    Stage.COUNT: (0.0, 0.02),
    Stage.FIND: (0.02, 0.6),
    Stage.LINK: (0.6, 0.75),
    Stage.RENDER: (0.75, 1.0),
}


def list_matters(session: Session) -> tuple[MatterSummary, ...]:
    """Return all matters."""
    return matters.list_matters(session)


def new_matter(session: Session, name: str) -> str:
    """Make a matter and return its name."""
    matters.new_matter(session, name)
    return name


def rename_matter(session: Session, name: str, new_name: str) -> str:
    """Give a matter another name and return it."""
    return matters.rename_matter(session, name, new_name)


def shred_matter(session: Session, name: str) -> None:
    """Destroy a matter's key: its originals can never be restored again."""
    matters.shred_matter(session, name)


def policies(session: Session) -> tuple[Policy, ...]:
    """Return the policies that a matter can be worked on with, the vault's own first."""
    return list_policies(session)


def files_under(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files of folders, however deep, and single files; hidden ones and links are passed over."""
    here = [path for path in paths if path.is_file() or path.is_dir()]
    gone = tuple(path for path in paths if path not in here)  # named by the screen
    return (*dict.fromkeys(source.path for source in sources_in(here)), *gone)


@dataclass(frozen=True, slots=True, repr=False)
class OpenedMatter:
    """What a matter's screen begins with: ``resumption`` is there if its work can be taken up without looking again.

    ``stale`` says that its documents were looked at under other rules than today's.
    """

    policy: str
    work: KeptWork
    rules: Policy | None = None
    resumption: Resumption | None = None
    stale: bool = False
    batch: BatchJob | None = None


def open_matter(session: Session, matter: str) -> OpenedMatter:
    """Return what is kept of a matter's work."""
    work = kept_work.kept_work(session, matter)
    remembered = str(session.vault.settings.get(_POLICIES, {}).get(session.matter(matter).uid, ""))
    name, batch = work.policy or remembered, batch_jobs.kept_batch(session, matter)
    if not any(each.state is KeptState.FOUND for each in work.documents):
        return OpenedMatter(name, work, batch=batch)
    basis = load_basis(session, matter, name, work.terms)
    resumption = resuming.resumption(session, matter, basis.policy, basis.register)
    whole = resumption if resumption.linked is not None else None
    return OpenedMatter(name, work, basis.policy, whole, resumption.stale, batch)


def keep_list(
    session: Session, matter: str, paths: Sequence[Path], policy: str, terms: Sequence[ProtectedTerm]
) -> None:
    """Keep which documents a matter has."""
    kept_work.keep_list(session, matter, paths, policy, terms)


def keep_step(session: Session, matter: str, path: Path, step: DocumentStep, rules: str) -> None:
    """Keep what was found in one document."""
    kept_work.keep_step(session, matter, path, step, rules)


@dataclass(frozen=True, slots=True, repr=False)
class Basis:
    """What detection goes by: the rules, read as this vault reads its documents, and what is always protected.

    ``known`` is what was found before by the same rules, named by ``digest``.
    """

    policy: Policy
    register: Register
    digest: str
    known: Mapping[tuple[str, str], Found]


def load_basis(session: Session, matter: str, policy: str, terms: Sequence[ProtectedTerm] = ()) -> Basis:
    """Return what detection goes by; raises PolicyError, VaultDamaged."""
    rules, register = find_policy(session, policy), registers.load(session).with_terms(terms)
    digest = rules_digest(rules, register)
    return Basis(rules, register, digest, kept_work.known_findings(session.matter(matter), digest))


def detect(paths: Sequence[Path], basis: Basis, *, progress: Any, cancel: CancelToken) -> Detected:
    """Find what is sensitive in files; touches no vault. Reports a DocumentStep as a document comes further."""
    return detect_files(
        paths, basis.policy, basis.register, progress, cancel,
        known=basis.known, watch=lambda step: progress(0.0, "", step),
    )  # fmt: skip


def take_up(
    wanted: Sequence[WantedFile], handling: Handling, *, progress: Any, cancel: CancelToken
) -> tuple[DetectedDocument, ...]:
    """Read a matter's files again; touches no vault."""
    return resuming.read_again(
        wanted, handling, progress=progress, cancel=cancel, watch=lambda step: progress(0.0, "", step)
    )


def start_review(
    session: Session, matter: str, detected: Detected, basis: Basis, terms: Sequence[ProtectedTerm] = ()
) -> Review:
    """Return the review of what was found; the matter keeps it, and remembers its policy."""
    rules = basis.policy
    handle, known = session.matter(matter), session.vault.settings.get(_POLICIES, {})
    if known.get(handle.uid) != rules.name:
        session.vault.settings.set(_POLICIES, {**known, handle.uid: rules.name})
        session.log("settings-changed", matter=handle, setting="policy", policy=logged_name(rules))
    kept_work.keep_detected(session, matter, detected, rules.name, basis.digest, terms)
    return reviewing.join(session, matter, detected, rules)


def resume_review(
    session: Session, matter: str, kept: Resumption, read: Sequence[DetectedDocument], rules: Policy
) -> Review | None:
    """Return the review of a matter whose files were read again; None if no file of it is left."""
    detected = resuming.taken_up(kept, read)
    return None if detected is None else reviewing.join(session, matter, detected, rules)


def last_position(session: Session) -> Position | None:
    """Return where the person was who unlocked."""
    return positions.last_position(session)


def note_position(session: Session, position: Position) -> None:
    """Keep where the person is."""
    positions.note_position(session, position)


@dataclass(frozen=True, slots=True, repr=False)
class Sample:
    """The bundled documents, copied to a folder, and the terms of their register."""

    files: tuple[Path, ...]
    terms: tuple[ProtectedTerm, ...]


def copy_sample(folder: Path) -> Sample:
    """Return the bundled sample packet in a folder, copied there unless it is."""
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.iterdir():
        if left.is_file():
            left.unlink()
    return Sample(samples.copy_sample(folder), read_terms(samples.copy_register(folder)))


def run_batch(
    session: Session, matter: str, job: BatchJob, *, progress: Any, cancel: CancelToken
) -> BatchReport:
    """Run a batch in the vault's thread, whose short work passes while answers are waited for; reports a Tick each."""

    def watch(tick: Tick) -> None:
        start, end = _STAGES.get(tick.stage, (0.0, 0.0))
        progress(start + (end - start) * tick.done / max(1, tick.total), tick.stage.value)
        progress(0.0, "", tick)

    basis = load_basis(session, matter, job.policy)
    return batch_jobs.run_job(
        session, matter, job, basis.policy, basis.register,
        watch=watch, cancel=cancel, attend=cancel.raise_if_cancelled,
    )  # fmt: skip


def forget_batch(session: Session, matter: str) -> None:
    """Do not go on with the batch of a matter."""
    batch_jobs.forget_batch(session, matter)
