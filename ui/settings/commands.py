"""What the settings ask of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from pathlib import Path

from kpo_vault.workflow import registers, vaults
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm

Terms = tuple[ProtectedTerm, ...]


def list_terms(session: Session) -> Terms:
    """Return the register."""
    return registers.terms(session)


def add_term(session: Session, text: str) -> Terms:
    """Add a term and return the register."""
    registers.add_term(session, text)
    return registers.terms(session)


def add_terms(session: Session, path: Path) -> tuple[int, int, Terms]:
    """Add the terms of a file, one a line; return how many were new, how many known, and the register."""
    new, known = registers.add_terms(session, path)
    return new, known, registers.terms(session)


def remove_term(session: Session, text: str) -> Terms:
    """Take a term out and return the register."""
    registers.remove_term(session, text)
    return registers.terms(session)


def change_passphrase(session: Session, passphrase: str) -> None:
    """Replace the passphrase; raises WeakPassphrase."""
    vaults.change_passphrase(session, passphrase)


def new_recovery_key(session: Session) -> str:
    """Return a new recovery key; the earlier one stops working."""
    return vaults.new_recovery_key(session)
