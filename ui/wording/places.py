"""Where something stands in a document."""

from __future__ import annotations

from ui.translation import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Wording", "page {0}"),
    QT_TRANSLATE_NOOP("Wording", "line {0}"),
    QT_TRANSLATE_NOOP("Wording", "row {0}"),
    QT_TRANSLATE_NOOP("Wording", "column {0}"),
    QT_TRANSLATE_NOOP("Wording", "value {0}"),
    QT_TRANSLATE_NOOP("Wording", "message {0}"),
    QT_TRANSLATE_NOOP("Wording", "paragraph {0}"),
)
