"""The reason codes that only some policies give, as words."""

from __future__ import annotations

from ui.translation import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Wording", "Calculation"),
    QT_TRANSLATE_NOOP("Wording", "Claimed"),
    QT_TRANSLATE_NOOP("Wording", "Clinical"),
    QT_TRANSLATE_NOOP("Wording", "Deal term"),
    QT_TRANSLATE_NOOP("Wording", "Editorial"),
    QT_TRANSLATE_NOOP("Wording", "Export"),
    QT_TRANSLATE_NOOP("Wording", "Filing"),
    QT_TRANSLATE_NOOP("Wording", "Geometry"),
    QT_TRANSLATE_NOOP("Wording", "Inside information"),
    QT_TRANSLATE_NOOP("Wording", "Limited data set"),
    QT_TRANSLATE_NOOP("Wording", "Marking"),
    QT_TRANSLATE_NOOP("Wording", "Method"),
    QT_TRANSLATE_NOOP("Wording", "Not personal"),
    QT_TRANSLATE_NOOP("Wording", "Period"),
    QT_TRANSLATE_NOOP("Wording", "Prior art"),
    QT_TRANSLATE_NOOP("Wording", "Procedure"),
    QT_TRANSLATE_NOOP("Wording", "Reference"),
    QT_TRANSLATE_NOOP("Wording", "Term"),
    QT_TRANSLATE_NOOP("Wording", "Trace"),
    QT_TRANSLATE_NOOP("Wording", "Trade secret"),
    QT_TRANSLATE_NOOP("Wording", "Unfiled"),
    QT_TRANSLATE_NOOP("Wording", "Work"),
)
