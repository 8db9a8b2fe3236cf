"""The whole main job on the bundled sample: both sides, one after the other, with a report of every step."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kpo_vault.policy import load_policy
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow import auditing, contacts, samples
from kpo_vault.workflow.detecting import Detected, detect_files
from kpo_vault.workflow.folders import empty_folder, private_folder
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.partner_edits import Edit, edit_like_a_partner
from kpo_vault.workflow.protecting import ProtectReport, protect
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.restoring import RestoreOutcome, restore_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import SealReport, seal_folder
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.term_files import read_terms
from redaction.documents import registry

_STEPS = 11
_PASSPHRASE = "a passphrase for one demonstration"  # noqa: S105 - the vault is thrown away with its folder


@dataclass(frozen=True, slots=True)
class Step:
    """What was done and how long it took."""

    name: str
    result: str
    seconds: float


@dataclass(slots=True)
class DemoReport:
    """Everything that the demonstration did; ``folder`` is None if nothing was kept."""

    folder: Path | None
    steps: list[Step] = field(default_factory=list)
    detected: Detected | None = None
    protected: ProtectReport | None = None
    sealed: SealReport | None = None
    edits: tuple[Edit, ...] = ()
    restored: RestoreOutcome | None = None
    same_text: tuple[str, ...] = ()
    audit: auditing.Verification | None = None

    @property
    def counts(self) -> Counter[str]:
        """How many values of each entity type were replaced."""
        return Counter(self.protected.counts) if self.protected else Counter()


def demonstrate(
    out: Path | None = None, progress: Progress = silent, cancel: CancelToken | None = None
) -> DemoReport:
    """Run the main job in ``out``, or in a private folder that is removed afterwards.

    Raises UsageError if ``out`` is not new or empty, GateClosed, RedactionError, CryptoError, Cancelled.
    """
    with _workplace(out) as folder:
        return _Demonstration(folder, DemoReport(out), progress, cancel).run()


@contextlib.contextmanager
def _workplace(out: Path | None) -> Iterator[Path]:
    if out is None:
        with private_folder(Path(tempfile.gettempdir(), "demo")) as private:
            yield private
        return
    yield empty_folder(out)


class _Demonstration:
    """The steps, with a clock beside each."""

    def __init__(
        self, folder: Path, report: DemoReport, progress: Progress, cancel: CancelToken | None
    ) -> None:
        self.folder = folder
        self.report = report
        self.progress = progress
        self.cancel = cancel

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        """Time a step; the block appends its result in words."""
        if self.cancel:
            self.cancel.raise_if_cancelled()
        self.progress(len(self.report.steps) / _STEPS, name)
        result: list[str] = []
        started = time.perf_counter()
        yield result
        self.report.steps.append(Step(name, "".join(result), time.perf_counter() - started))

    def run(self) -> DemoReport:
        """Do everything in order; the happy path of the whole product."""
        report = self.report
        policy = load_policy(samples.POLICY)
        with self.step("Two vaults: counsel and partner") as said:
            counsel = Session.create(self.folder / "counsel", _PASSPHRASE, "Counsel")
            partner = Session.create(self.folder / "partner", _PASSPHRASE, "Partner")
            said.append("keys made, cards swapped, words compared")
        with counsel, partner:
            self._introduce(counsel, partner)
            originals = self._originals()
            terms = read_terms(samples.copy_register(self.folder))
            with self.step("Detect") as said:
                report.detected = detected = detect_files(originals, policy, terms, cancel=self.cancel)
                found = sum(len(d.findings) for d in detected.documents)
                said.append(f"{found} findings of {len(detected.entities)} people, companies and things")
            with self.step("Protect") as said:
                review = Review(counsel, samples.MATTER, detected, policy, initial=DecisionState.ACCEPTED)
                report.protected = protect(counsel, review, self.folder / "protected", acknowledge=("all",))
                written = [file for file in report.protected.files if not file.refused]
                said.append(f"{len(written)} of {len(originals)} documents written and leak-checked")
            with self.step("Seal to the partner") as said:
                report.sealed = seal_folder(
                    counsel,
                    samples.MATTER,
                    self.folder / "protected",
                    ["Partner"],
                    self.folder / "packet.age",
                    purpose="Review of the supply agreement",
                )
                said.append(f"{report.sealed.tokens} tokens in {report.sealed.files} files")
            with self.step("Open as the partner") as said:
                opened = open_packet(partner, self.folder / "packet.age", self.folder / "partner-work")
                said.append(f"from {opened.sender}, {opened.sender_state}")
            with self.step("The partner works") as said:
                report.edits = edit_like_a_partner(self.folder / "partner-work")
                said.append(f"{len(report.edits)} edits")
            with self.step("Return") as said:
                returned = return_packet(
                    partner,
                    self.folder / "partner-work",
                    self.folder / "packet.age",
                    self.folder / "returned.age",
                )
                said.append(f"{returned.files} files sealed back to counsel")
            with self.step("Restore") as said:
                report.restored = restore_packet(
                    counsel, self.folder / "returned.age", self.folder / "restored"
                )
                said.append(f"{report.restored.report.counts()['restored']} tokens turned back")  # type: ignore[index]
            with self.step("Compare with the originals") as said:
                report.same_text = self._same(originals)
                said.append(f"{len(report.same_text)} untouched documents are word for word the same")
            with self.step("Verify the audit log") as said:
                report.audit = auditing.verify_log(counsel)
                said.append("sound" if report.audit.sound else "NOT SOUND")
        self.progress(1.0, "Done")
        return report

    def _introduce(self, counsel: Session, partner: Session) -> None:
        for owner, other in ((counsel, partner), (partner, counsel)):
            card = self.folder / f"{owner.name}.card"
            contacts.export_card(owner, card)
            contacts.import_card(other, card)
            contacts.verify_contact(other, owner.name)
        new_matter(counsel, samples.MATTER)

    def _originals(self) -> tuple[Path, ...]:
        folder = self.folder / "originals"
        folder.mkdir()
        return samples.copy_sample(folder)

    def _same(self, originals: tuple[Path, ...]) -> tuple[str, ...]:
        """Return the documents whose restored words are those of the original, for the files left unedited.

        Blanks don't count: a page header that held longer tokens may come back with a narrower gap in it.
        """
        same = []
        for original in originals:
            restored = self.folder / "restored" / original.name
            if restored.exists() and _text(original) == _text(restored):
                same.append(original.name)
        return tuple(same)


def _text(path: Path) -> list[list[str]]:
    return [segment.text.split() for segment in registry.read(path.name, path.read_bytes()).segments]
