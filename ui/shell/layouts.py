"""Remembers how a person has arranged the screens: where splitters stand and how wide columns are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QWidget

from ui.window_settings import WindowSettings

_SHOWN = Qt.WidgetAttribute.WA_WState_Created


def restore_layouts(pages: Mapping[str, QWidget], settings: WindowSettings) -> None:
    """Arrange the screens as they were; what has other parts by now stays as it is."""
    for key, part in _parts(pages):
        if (state := settings.layout(key)) is not None:
            part.restoreState(state)


def keep_layouts(pages: Mapping[str, QWidget], settings: WindowSettings) -> None:
    """Keep the arrangement of the screens that were shown."""
    for key, part in _parts(pages):
        if part.testAttribute(_SHOWN):
            settings.set_layout(key, part.saveState())


def _parts(pages: Mapping[str, QWidget]) -> Iterator[tuple[str, QSplitter | QHeaderView]]:
    """Yield splitters and table heads by screen, kind, place, and number of parts."""
    for name, page in pages.items():
        for number, splitter in enumerate(page.findChildren(QSplitter)):
            yield f"{name}/splitter{number}x{splitter.count()}", splitter
        for number, table in enumerate(page.findChildren(QTableView)):
            head = table.horizontalHeader()
            yield f"{name}/columns{number}x{head.count()}", head
