"""What verifying asks of the workflow."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import verifying
from kpo_vault.workflow.proofs import FileVerification


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be checked, and with what: the signer's card, a key file with its passphrase, kept packets."""

    path: Path
    card: Path | None = None
    key_file: Path | None = None
    passphrase: str = field(default="", repr=False)
    witnesses: tuple[Path, ...] = ()


def verify(question: Question, *, progress: Progress, cancel: CancelToken) -> FileVerification:
    """Check a file; a key file that cannot be opened, or a signature that is not right, raises."""
    keys = verifying.read_keys(question.key_file, question.passphrase) if question.key_file else ()
    cancel.raise_if_cancelled()
    return verifying.verify_file(question.path, question.card, keys, question.witnesses)


def is_locked(key_file: Path) -> bool:
    """Whether a key file asks for a passphrase; False for what cannot be read."""
    try:
        return verifying.is_sealed(key_file)
    except OSError:
        return False
