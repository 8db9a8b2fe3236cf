"""The review of a matter as the command line opens it: its documents as they were found, or named ones found now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.kept_work import listed
from kpo_vault.workflow.policies import find_policy
from kpo_vault.workflow.registers import load
from kpo_vault.workflow.resuming import detect_in_matter
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm


@dataclass(frozen=True, slots=True, repr=False)
class Packet:
    """The documents of a matter under a policy, ready to be reviewed."""

    matter: str
    detected: Detected
    policy: Policy

    def document(self, name: str) -> int:
        """Return the number of a document by its file name or its number from 1; raise UsageError."""
        entries = self.detected.documents
        found = [n for n, entry in enumerate(entries) if name in (entry.path.name, str(entry.path))]
        if not found and name.isdecimal() and 0 < int(name) <= len(entries):
            return int(name) - 1
        if len(found) != 1:
            what = "more than one document" if found else "no document"
            raise UsageError(f"There is {what} of the name {name}: give the number that the list shows.")
        return found[0]


def open_packet(
    session: Session,
    matter_name: str,
    files: Sequence[Path] = (),
    policy: str = "",
    terms: Sequence[ProtectedTerm] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Packet:
    """Return a matter's packet: ``files``, or all documents that the matter has; what it knows of them is not sought again.

    ``policy`` is by default the one that the matter was worked on with. Raises UnknownMatter, UsageError for a matter without
    documents, PolicyError, Cancelled.
    """
    work = listed(session.matter(matter_name))
    paths = list(files) or [document.path for document in work.documents]
    if not paths:
        raise UsageError("The matter has no documents yet: name the files to review.")
    rules = find_policy(session, policy or work.policy or "default")
    register = load(session).with_terms(tuple(terms) or work.terms)
    detected = detect_in_matter(session, matter_name, paths, rules, register, progress, cancel)
    return Packet(matter_name, detected, rules)
