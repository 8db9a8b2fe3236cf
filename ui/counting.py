"""Numbers with the word that they count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.translation import QT_TRANSLATE_NOOP


def counted(count: int, one: str, many: str) -> str:
    """Return ``one`` for a single thing, else ``many``, each with {count} filled in."""
    return (one if count == 1 else many).format(count=count)


def _noun(one: str, many: str) -> Callable[[int], str]:
    """Return the counter of a noun; its words are translated when they are needed."""
    return lambda count: counted(
        count,
        QCoreApplication.translate("Counting", one),
        QCoreApplication.translate("Counting", many),
    )


files = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} file"),
    QT_TRANSLATE_NOOP("Counting", "{count} files"),
)
documents = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} document"),
    QT_TRANSLATE_NOOP("Counting", "{count} documents"),
)
findings = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} finding"),
    QT_TRANSLATE_NOOP("Counting", "{count} findings"),
)
tokens = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} token"),
    QT_TRANSLATE_NOOP("Counting", "{count} tokens"),
)
packets = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} packet"),
    QT_TRANSLATE_NOOP("Counting", "{count} packets"),
)
places = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} place"),
    QT_TRANSLATE_NOOP("Counting", "{count} places"),
)
unread_areas = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} unread area"),
    QT_TRANSLATE_NOOP("Counting", "{count} unread areas"),
)
words = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} word"),
    QT_TRANSLATE_NOOP("Counting", "{count} words"),
)
rows = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} row"),
    QT_TRANSLATE_NOOP("Counting", "{count} rows"),
)
terms = _noun(
    QT_TRANSLATE_NOOP("Counting", "{count} term"),
    QT_TRANSLATE_NOOP("Counting", "{count} terms"),
)
