"""What the register's pane asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import registers
from kpo_vault.workflow.register_entries import DocumentSummary, TableSummary
from kpo_vault.workflow.registers import Removed, RemovedTerms
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from ui.settings.register.table_dialog import TableChoice

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


def add_term(session: Session, term: ProtectedTerm) -> bool:
    """Add a term; return whether it is new."""
    return registers.add_term(session, term.text, term.entity_type, exact=term.exact)


def change_term(session: Session, before: ProtectedTerm, after: ProtectedTerm) -> None:
    """Put another term in the place of one."""
    registers.change_term(session, before.text, after)


def remove_terms(session: Session, terms: Sequence[ProtectedTerm]) -> RemovedTerms:
    """Take terms out; return what puts them back."""
    return registers.remove_terms(session, [term.text for term in terms])


def put_back_terms(session: Session, removed: RemovedTerms) -> Terms:
    """Add terms that were taken out; return all terms."""
    registers.put_back_terms(session, removed)
    return registers.terms(session)


def add_terms(
    session: Session, path: Path, entity_type: str, *, progress: Progress, cancel: CancelToken
) -> tuple[int, int, Terms]:
    """Add the terms of a file; return how many were new, how many known, and the terms."""
    new, known = registers.add_terms(session, path, entity_type, progress, cancel)
    return new, known, registers.terms(session)


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


def remove_table(session: Session, name: str) -> tuple[Removed, Lists]:
    """Take a table out; return what puts it back, and what is left."""
    return registers.remove_table(session, name), _entries(session)


def add_documents(
    session: Session, paths: Sequence[Path], *, progress: Progress, cancel: CancelToken
) -> tuple[registers.AddedDocuments, Documents]:
    """Add documents; return what became of each, and all documents."""
    outcome = registers.add_documents(session, paths, progress=progress, cancel=cancel)
    return outcome, registers.documents(session)


def remove_document(session: Session, name: str) -> tuple[Removed, Lists]:
    """Take a document out; return what puts it back, and what is left."""
    return registers.remove_document(session, name), _entries(session)


def put_back(session: Session, removed: Removed) -> Lists:
    """Add a table or document that was taken out; return tables and documents."""
    registers.put_back(session, removed)
    return _entries(session)


def _entries(session: Session) -> Lists:
    """Return tables and documents; the terms have not changed."""
    return Lists((), registers.tables(session), registers.documents(session))
