"""Findings as they are written down for later, and the name of everything that a detection depends on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import Enum
from typing import Any

from kpo_vault import __version__
from kpo_vault.policy import Policy
from redaction.detection.register import Register
from redaction.findings import Entity, Finding, Mention


def rules_digest(policy: Policy, register: Register) -> str:
    """Return a name for everything but the document that a detection depends on."""
    settings = policy.settings
    entities = None if settings.entities is None else sorted(settings.entities)
    content = {
        "version": __version__,
        "entities": entities,
        "thresholds": settings.thresholds,
        "languages": settings.languages,
        "models": settings.spacy_models,
        "kept": sorted(settings.kept),
        "left alone": sorted(name for name, rule in policy.rules.items() if rule.operator == "keep"),
        "custom": [asdict(kind) for kind in settings.custom],
        "handling": asdict(policy.handling),
        "register": register.digest,
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=_plain).encode()).hexdigest()


def _plain(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return dict(value) if isinstance(value, Mapping) else str(value)


def finding_record(finding: Finding) -> list[Any]:
    """Return the JSON of a finding."""
    return [
        finding.segment, finding.start, finding.end, finding.entity_type, finding.score, finding.recognizer,
        finding.explanation, [finding_record(inner) for inner in finding.inner],
    ]  # fmt: skip


def finding_of(row: Sequence[Any]) -> Finding:
    """Return the finding of a record."""
    segment, start, end, entity_type, score, recognizer, explanation, inner = row
    return Finding(segment, start, end, entity_type, score, recognizer, explanation, findings_of(inner))


def findings_of(rows: Sequence[Sequence[Any]]) -> tuple[Finding, ...]:
    """Return the findings of records."""
    return tuple(finding_of(row) for row in rows)


def entity_record(entity: Entity) -> list[Any]:
    """Return the JSON of an entity; holds its forms."""
    mentions = [[mention.document, mention.finding] for mention in entity.mentions]
    return [
        entity.entity_type,
        entity.main_form,
        list(entity.forms),
        mentions,
        entity.ambiguous,
        entity.label,
    ]


def entity_of(row: Sequence[Any]) -> Entity:
    """Return the entity of a record."""
    entity_type, main_form, forms, mentions, ambiguous, label = row
    return Entity(
        entity_type, main_form, tuple(forms), tuple(Mention(*each) for each in mentions), ambiguous, label
    )
