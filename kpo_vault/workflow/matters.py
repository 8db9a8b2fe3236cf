"""Matters: the units of work, each with its own tokens and its own key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class MatterSummary:
    """A matter's name, when it was made, and how much it holds."""

    name: str
    created: datetime
    documents: int
    surrogates: int
    packets: int

    def as_json(self) -> dict[str, Any]:
        """Return the summary for a program."""
        return {
            "name": self.name,
            "created": self.created.isoformat(),
            "documents": self.documents,
            "tokens": self.surrogates,
            "packets": self.packets,
        }


def new_matter(session: Session, name: str) -> MatterSummary:
    """Create a matter; raises MatterExists, or UsageError for an empty name."""
    matter = session.vault.matters.create(name)
    session.log("matter-created", matter=matter)
    return _summary(matter)


def list_matters(session: Session) -> tuple[MatterSummary, ...]:
    """Return all matters in the order of their names."""
    return tuple(_summary(matter) for matter in session.vault.matters.list())


def rename_matter(session: Session, name: str, new_name: str) -> str:
    """Give a matter another name and return it; raises UnknownMatter, MatterExists, or UsageError for an empty name."""
    return session.vault.matters.rename(name, new_name).name


def shred_matter(session: Session, name: str) -> None:
    """Destroy a matter's key and rows for ever; raises UnknownMatter."""
    matter = session.matter(name)
    with session.vault.transaction():
        session.vault.matters.shred(name)
        session.log("shred", matter=matter)


def _summary(matter: Matter) -> MatterSummary:
    counts = matter.counts()
    return MatterSummary(matter.name, matter.created, counts.documents, counts.surrogates, counts.packets)
