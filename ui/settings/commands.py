"""What the settings ask of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import registers, vaults
from kpo_vault.workflow.register_entries import DocumentSummary, TableSummary
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from ui.settings.table_dialog import TableChoice

Terms = tuple[ProtectedTerm, ...]
Tables = tuple[TableSummary, ...]
Documents = tuple[DocumentSummary, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Lists:
    """The three lists of the register."""

    terms: Terms
    tables: Tables
    documents: Documents


def list_register(session: Session) -> Lists:
    """Return the register."""
    return Lists(registers.terms(session), registers.tables(session), registers.documents(session))


def reveal_terms(session: Session) -> None:
    """Log that a person asked to see the terms."""
    registers.reveal(session)


def add_term(session: Session, text: str) -> Terms:
    """Add a term and return the terms."""
    registers.add_term(session, text)
    return registers.terms(session)


def add_terms(
    session: Session, path: Path, *, progress: Progress, cancel: CancelToken
) -> tuple[int, int, Terms]:
    """Add the terms of a file; return how many were new, how many known, and the terms."""
    new, known = registers.add_terms(session, path, "", progress, cancel)
    return new, known, registers.terms(session)


def remove_term(session: Session, text: str) -> Terms:
    """Take a term out and return the terms."""
    registers.remove_term(session, text)
    return registers.terms(session)


def table_columns(path: Path) -> tuple[str, ...]:
    """Return the headers of a table's file."""
    return registers.table_columns(path)


def add_table(
    session: Session, choice: TableChoice, *, progress: Progress, cancel: CancelToken
) -> tuple[TableSummary, Tables]:
    """Add a table; return it and all tables."""
    added = registers.add_table(
        session,
        choice.path,
        name=choice.name,
        columns=choice.columns,
        types=dict(choice.types),
        unique=choice.unique,
        least=choice.least,
        progress=progress,
        cancel=cancel,
    )
    return added, registers.tables(session)


def remove_table(session: Session, name: str) -> Tables:
    """Take a table out and return the tables."""
    registers.remove_table(session, name)
    return registers.tables(session)


def add_documents(
    session: Session, paths: Sequence[Path], *, progress: Progress, cancel: CancelToken
) -> tuple[registers.AddedDocuments, Documents]:
    """Add documents; return what became of each, and all documents."""
    outcome = registers.add_documents(session, paths, progress=progress, cancel=cancel)
    return outcome, registers.documents(session)


def remove_document(session: Session, name: str) -> Documents:
    """Take a document out and return the documents."""
    registers.remove_document(session, name)
    return registers.documents(session)


def change_passphrase(session: Session, passphrase: str) -> None:
    """Replace the passphrase; raises WeakPassphrase."""
    vaults.change_passphrase(session, passphrase)


def new_recovery_key(session: Session) -> str:
    """Return a new recovery key; the earlier one stops working."""
    return vaults.new_recovery_key(session)
