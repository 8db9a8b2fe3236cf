"""The matters of the vault."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.matters import MatterSummary
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel


def counts(matter: MatterSummary) -> str:
    """Return what a matter holds, in words."""
    translate = QCoreApplication.translate
    return translate("Matters", "{documents} documents · {tokens} tokens · {packets} packets").format(
        documents=matter.documents, tokens=matter.surrogates, packets=matter.packets
    )


def matters_model(icons: Icons, parent: QObject | None = None) -> RowModel[MatterSummary]:
    """Return the item model of the matters."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (Column(translate("Matters", "Matter"), lambda m: m.name, lambda _m: ("folder", "primary"), counts),),
        parent,
    )
