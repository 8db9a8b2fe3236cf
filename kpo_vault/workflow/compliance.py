"""What a compliance officer sees: decisions, masked values, and one value at a time for a reason."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kpo_vault.errors import UsageError
from kpo_vault.vault import MaskedDocument
from kpo_vault.vault.errors import UnknownRecord
from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.session import Session
from redaction.tokens import Token

__all__ = ["DecisionRow", "MaskedDocument", "list_decisions", "masked_values", "unmask"]


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision or reversal of a matter; ``document`` is the SHA-256 of the source, ``reverses`` a row's number."""

    number: int
    time: datetime
    document: str
    segment: int
    start: int
    end: int
    entity_type: str
    action: str
    operator: str
    reason: str
    reviewer: str
    reverses: int | None

    def as_json(self) -> dict[str, Any]:
        """Return the row for a program."""
        return asdict(self) | {"time": self.time.isoformat()}


def list_decisions(session: Session, matter_name: str) -> tuple[DecisionRow, ...]:
    """Return every decision of a matter, oldest first; raises UnknownMatter, RoleForbids to a partner's slot."""
    return tuple(
        DecisionRow(
            entry.id,
            entry.time,
            entry.decision.place.document,
            entry.decision.place.segment,
            entry.decision.place.start,
            entry.decision.place.end,
            entry.decision.place.entity_type,
            str(entry.decision.action),
            entry.decision.operator,
            entry.decision.reason,
            entry.decision.reviewer,
            entry.reverses,
        )
        for entry in session.matter(matter_name).decisions.all()
    )


def masked_values(session: Session, matter_name: str) -> tuple[MaskedDocument, ...]:
    """Return what was hidden in each document of a matter, masked; raises UnknownMatter, RoleForbids."""
    return session.matter(matter_name).masked.documents()


def unmask(session: Session, token: str, reason: str, *, matter: str = "") -> str:
    """Return the value behind a token, after who asks and why was written to the audit log.

    Without ``matter`` the one that issued the token is looked for. Raises UsageError without a reason or for what is
    no token, UnknownRecord for one that no document was given (logged as refused), UnknownMatter and RoleForbids.
    """
    if not reason.strip():
        raise UsageError("Showing a value needs a reason: it goes to the audit log.")
    try:
        wanted = str(Token.parse(token.strip()))
    except ValueError:
        raise UsageError(f"{token!r} is no token. Give it as it stands in the document.") from None
    try:
        found = _issuer(session, wanted, matter)
    except UnknownRecord as error:
        # Without the token: what nobody issued is whatever somebody typed.
        session.log("refused", action="unmask", state=error.code, reason=reason, role=str(session.role))
        raise
    session.log("unmask", matter=found, token=wanted, reason=reason, role=str(session.role))
    return found.masked.reveal(wanted)


def _issuer(session: Session, token: str, name: str) -> Matter:
    matters = (session.matter(name),) if name else session.vault.matters.list()
    found = [matter for matter in matters if matter.masked.has(token)]
    if not found:
        raise UnknownRecord(what="token")
    if len(found) > 1:
        raise UsageError(f"{token} stands in more than one matter: say which.")
    return found[0]
