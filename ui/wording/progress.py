"""What long work says while it runs."""

from __future__ import annotations

from ui.translation import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Wording", "Added"),
    QT_TRANSLATE_NOOP("Wording", "Detection finished"),
    QT_TRANSLATE_NOOP("Wording", "Done"),
    QT_TRANSLATE_NOOP("Wording", "Encrypting the digests"),
    QT_TRANSLATE_NOOP("Wording", "Finding"),
    QT_TRANSLATE_NOOP("Wording", "Linking"),
    QT_TRANSLATE_NOOP("Wording", "Looked at"),
    QT_TRANSLATE_NOOP("Wording", "Linking names across the packet"),
    QT_TRANSLATE_NOOP("Wording", "Protected"),
    QT_TRANSLATE_NOOP("Wording", "Protecting"),
    QT_TRANSLATE_NOOP("Wording", "Reading"),
    QT_TRANSLATE_NOOP("Wording", "Reading the table"),
    QT_TRANSLATE_NOOP("Wording", "Reading the terms"),
    QT_TRANSLATE_NOOP("Wording", "Restored"),
    QT_TRANSLATE_NOOP("Wording", "Sealing"),
    QT_TRANSLATE_NOOP("Wording", "Taken up"),
    QT_TRANSLATE_NOOP("Wording", "Checked"),
    QT_TRANSLATE_NOOP("Wording", "Collecting the records"),
    QT_TRANSLATE_NOOP("Wording", "Drawn"),
    QT_TRANSLATE_NOOP("Wording", "Loading the detector"),
    QT_TRANSLATE_NOOP("Wording", "Opening every row"),
    QT_TRANSLATE_NOOP("Wording", "Setting the pages"),
    QT_TRANSLATE_NOOP("Wording", "Tried"),
    QT_TRANSLATE_NOOP("Wording", "Written"),
    QT_TRANSLATE_NOOP("Wording", "Checking {0} of {1}"),
    QT_TRANSLATE_NOOP("Wording", "Encrypting {0} terms"),
    QT_TRANSLATE_NOOP("Wording", "Looking at {0} of {1}"),
    QT_TRANSLATE_NOOP("Wording", "Protecting {0} of {1}"),
    QT_TRANSLATE_NOOP("Wording", "Reading {0} of {1}"),
    QT_TRANSLATE_NOOP("Wording", "Restoring {0} of {1}"),
    QT_TRANSLATE_NOOP("Wording", "{0} rows"),
    QT_TRANSLATE_NOOP("Wording", "{0} of {1} texts"),
)
