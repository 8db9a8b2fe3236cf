"""The differences of two reviews as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.reviewing import Difference
from redaction.documents.model import Document
from ui.icons import Icons
from ui.review.rows import look
from ui.review.sentences import choice_words
from ui.type_names import shown_type
from ui.widgets.rows import Column, RowModel


def differences_model(
    icons: Icons,
    documents: Sequence[Document | None],
    first: str,
    second: str,
    parent: QObject | None = None,
) -> RowModel[Difference]:
    """Return the item model of differences; ``first`` and ``second`` name the two persons."""
    translate = QCoreApplication.translate

    def place(each: Difference) -> str:
        document, finding = documents[each.document], each.finding
        if document is None or finding.segment >= len(document.segments):
            return ""
        where = document.segments[finding.segment].place_at(finding.start)
        return f"{document.name} · {where}" if where else document.name

    def icon(each: Difference) -> tuple[str, str]:
        if each.settled is None:
            return "circle-dashed", "warning"
        shown = look(each.settled.state.value, each.settled.operator)
        return shown.icon, shown.role

    def settled(each: Difference) -> str:
        return translate("Settling", "Open") if each.settled is None else choice_words(each.settled)

    return RowModel(
        icons,
        (
            Column(translate("Settling", "Text"), lambda each: " ".join(each.text.split())),
            Column(
                translate("Settling", "Type"), lambda each: shown_type(each.finding.entity_type), width=130
            ),
            Column(translate("Settling", "Place"), place, width=190),
            Column(first, lambda each: choice_words(each.first), width=120),
            Column(second, lambda each: choice_words(each.second), width=120),
            Column(translate("Settling", "Settled"), settled, icon=icon, width=130),
        ),
        parent,
    )
