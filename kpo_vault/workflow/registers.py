"""The register: what the client always wants protected."""

from __future__ import annotations

from pathlib import Path

from kpo_vault.vault.register import RegisteredTerm
from kpo_vault.workflow.detecting import read_terms
from kpo_vault.workflow.session import Session


def add_terms(session: Session, path: Path) -> tuple[int, int]:
    """Add the terms of a text file, one a line; return how many were new and how many were known."""
    terms = read_terms(path)
    new = session.vault.register.add_terms(RegisteredTerm(t.text, t.entity_type, path.name) for t in terms)
    session.log("register-changed", added=new)
    return new, len(terms) - new


def add_term(session: Session, text: str) -> bool:
    """Add one term; return whether it was new."""
    new = session.vault.register.add_terms([RegisteredTerm(text, source="typed")])
    session.log("register-changed", added=new)
    return new > 0


def remove_term(session: Session, text: str) -> bool:
    """Take a term out; return whether it was there."""
    removed = session.vault.register.remove(text)
    if removed:
        session.log("register-changed", removed=1)
    return removed
