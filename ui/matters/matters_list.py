"""The matters of the vault."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.matters import MatterSummary
from ui import counting
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel


def counts(matter: MatterSummary) -> str:
    """Return what a matter holds, in words."""
    parts = (
        counting.documents(matter.documents),
        counting.tokens(matter.surrogates),
        counting.packets(matter.packets),
    )
    return " · ".join(parts)


def matters_model(icons: Icons, parent: QObject | None = None) -> RowModel[MatterSummary]:
    """Return the item model of the matters."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (Column(translate("Matters", "Matter"), lambda m: m.name, lambda _m: ("folder", "primary"), counts),),
        parent,
    )
