"""The protected files as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.protecting import ProtectedFile
from ui import counting
from ui.errors import problem
from ui.icons import Icons
from ui.preview.places_dialog import unread
from ui.widgets.rows import Column, RowModel


def verdict(file: ProtectedFile) -> str:
    """Return the outcome of the leak check in words."""
    translate = QCoreApplication.translate
    if unread((file,)) and file.report is not None:
        return translate("Preview", "Not written: {places} could not be read; someone has to look").format(
            places=counting.places(len(file.report.open_places))
        )
    if file.error is not None:
        said = problem(file.error)
        return f"{said.sentence} {said.hint}".strip()
    if file.report is None:
        return translate("Preview", "Not written")
    if file.report.acknowledged:
        return translate("Preview", "Passed; looked at by a person: {places}").format(
            places=counting.places(len(file.report.acknowledged))
        )
    if file.places_lost:
        return translate("Preview", "Passed; will not come back exactly when restored: {places}").format(
            places=counting.places(file.places_lost)
        )
    return translate("Preview", "Passed: nothing protected can be read")


def files_model(icons: Icons, parent: QObject | None = None) -> RowModel[ProtectedFile]:
    """Return the item model of the protected files."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Preview", "Document"),
                lambda f: f.source.name,
                lambda _f: ("file-text", "muted"),
                width=240,
            ),
            Column(
                translate("Preview", "Leak check"),
                verdict,
                lambda f: ("circle-alert", "danger") if f.refused else ("shield-check", "success"),
            ),
            Column(
                translate("Preview", "Tokens"),
                lambda f: str(f.tokens),
                width=80,
                right=True,
                sort=lambda f: f.tokens,
            ),
            Column(
                translate("Preview", "Replaced"),
                lambda f: str(f.replaced),
                width=90,
                right=True,
                sort=lambda f: f.replaced,
            ),
        ),
        parent,
    )
