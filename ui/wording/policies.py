"""The titles of the built-in policies."""

from __future__ import annotations

from ui.translation import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Wording", "Analytics and business intelligence"),
    QT_TRANSLATE_NOOP("Wording", "Content and documentation"),
    QT_TRANSLATE_NOOP("Wording", "Personal and proprietary values"),
    QT_TRANSLATE_NOOP("Wording", "Engineering and design"),
    QT_TRANSLATE_NOOP("Wording", "Finance and tax"),
    QT_TRANSLATE_NOOP("Wording", "FRCP 5.2, privacy in court filings"),
    QT_TRANSLATE_NOOP("Wording", "GDPR pseudonymisation"),
    QT_TRANSLATE_NOOP("Wording", "Healthcare"),
    QT_TRANSLATE_NOOP("Wording", "HIPAA limited data set"),
    QT_TRANSLATE_NOOP("Wording", "HIPAA Safe Harbor"),
    QT_TRANSLATE_NOOP("Wording", "Legal and contracts"),
    QT_TRANSLATE_NOOP("Wording", "Market research"),
    QT_TRANSLATE_NOOP("Wording", "Patents and intellectual property"),
    QT_TRANSLATE_NOOP("Wording", "Research and development"),
    QT_TRANSLATE_NOOP("Wording", "Sample packet of the tour"),
    QT_TRANSLATE_NOOP("Wording", "Software and operations"),
    QT_TRANSLATE_NOOP("Wording", "Protected terms only"),
)
