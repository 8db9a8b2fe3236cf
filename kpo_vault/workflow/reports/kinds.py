"""Which reports there are, and how each is collected from a session."""

from __future__ import annotations

from enum import StrEnum

from kpo_vault.audit import EventKind
from kpo_vault.errors import UsageError
from kpo_vault.vault import Role
from kpo_vault.vault.errors import RoleForbids
from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.reports.ledger import handouts, ledger
from kpo_vault.workflow.reports.log_extract import log_extract
from kpo_vault.workflow.reports.matter_facts import collect
from kpo_vault.workflow.reports.model import Report
from kpo_vault.workflow.reports.pseudonymisation import pseudonymisation
from kpo_vault.workflow.reports.redaction_log import redaction_log
from kpo_vault.workflow.reports.safe_harbor import safe_harbor
from kpo_vault.workflow.reports.sampled import sampling_report, sampling_section
from kpo_vault.workflow.reports.words import ENGLISH, Words
from kpo_vault.workflow.sampling.judging import list_samples
from kpo_vault.workflow.session import Session
from redaction.tokens import Token

__all__ = ["ReportKind", "build"]


class ReportKind(StrEnum):
    """What a report is about."""

    REDACTION_LOG = "redaction-log"
    SAFE_HARBOR = "safe-harbor"
    PSEUDONYMISATION = "pseudonymisation"
    DISCLOSURES = "disclosures"
    SAMPLING = "sampling"
    AUDIT_EXTRACT = "audit-extract"


def build(
    session: Session,
    kind: ReportKind,
    matter_name: str,
    *,
    with_originals: bool = False,
    words: Words = ENGLISH,
) -> Report:
    """Collect a report in the language of ``words``; ``with_originals`` adds original values to the redaction log.

    Nothing is written.

    Raises UnknownMatter, UsageError for originals in another report, RoleForbids for originals to any role but counsel
    and for every report to a partner's slot.
    """
    if with_originals:
        if kind is not ReportKind.REDACTION_LOG:
            raise UsageError("Only the redaction log can hold original values.")
        if session.role is not Role.COUNSEL:
            raise RoleForbids(role=session.role)
    matter = session.matter(matter_name)
    facts = collect(session, matter, words)
    if kind is ReportKind.REDACTION_LOG:
        return redaction_log(facts, _Originals(matter) if with_originals else None)
    if kind is ReportKind.AUDIT_EXTRACT:
        return log_extract(session, facts)
    if kind is ReportKind.DISCLOSURES:
        return ledger(facts, handouts(session, matter))
    states = list_samples(session, matter_name)
    if kind is ReportKind.SAMPLING:
        return sampling_report(facts, states)
    if kind is ReportKind.SAFE_HARBOR:
        return safe_harbor(facts, sampling_section(states, words), _unread(session, matter))
    return pseudonymisation(
        facts, session.vault.slots(), handouts(session, matter), sampling_section(states, words)
    )


def _unread(session: Session, matter: Matter) -> int:
    """Return how many places persons accepted, as the log says; protecting a document again counts them again."""
    return sum(
        int(recorded.event.details.get("places", 0))
        for recorded in session.audit.of_kind(EventKind.OVERRIDE)
        if recorded.event.matter == matter.uid and recorded.event.details.get("gate") == "unread-places"
    )


class _Originals:
    """Looks values up by token, each once."""

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._known: dict[str, str] = {}

    def __call__(self, token: str) -> str:
        """Return the value behind a token, nothing for one that the matter does not know."""
        if token not in self._known:
            surface = self._matter.surrogates.lookup(Token.parse(token))
            self._known[token] = "" if surface is None else surface.text
        return self._known[token]
