"""What became of each token, as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from redaction.restore import RestoreItem, RestoreStatus
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel

_LOOKS = {
    RestoreStatus.RESTORED: ("circle-check", "success"),
    RestoreStatus.ALTERED: ("triangle-alert", "warning"),
    RestoreStatus.SHORT: ("triangle-alert", "warning"),
    RestoreStatus.UNKNOWN: ("circle-x", "danger"),
    RestoreStatus.FOREIGN: ("ban", "danger"),
    RestoreStatus.MISPLACED: ("circle-x", "danger"),
    RestoreStatus.MISSING: ("circle-alert", "danger"),
    RestoreStatus.DUPLICATED: ("info", "primary"),
}


def status_name(status: RestoreStatus) -> str:
    """Return a status in one or two words."""
    tr = QCoreApplication.translate
    return {
        RestoreStatus.RESTORED: tr("Restore", "Restored"),
        RestoreStatus.ALTERED: tr("Restore", "Altered"),
        RestoreStatus.SHORT: tr("Restore", "Shortened"),
        RestoreStatus.UNKNOWN: tr("Restore", "Unknown"),
        RestoreStatus.FOREIGN: tr("Restore", "Foreign"),
        RestoreStatus.MISPLACED: tr("Restore", "Misplaced"),
        RestoreStatus.MISSING: tr("Restore", "Missing"),
        RestoreStatus.DUPLICATED: tr("Restore", "Repeated"),
    }[status]


def status_sentence(item: RestoreItem) -> str:
    """Return what a status means for the person who reads it."""
    tr = QCoreApplication.translate
    if item.status is RestoreStatus.ALTERED and item.restored:
        return tr("Restore", "Read as {token} and restored").format(token=item.proposal or "")
    if item.status in (RestoreStatus.ALTERED, RestoreStatus.SHORT) and item.proposal:
        return tr("Restore", "Probably {token}; left as it is").format(token=item.proposal)
    return {
        RestoreStatus.RESTORED: tr("Restore", "The original is back"),
        RestoreStatus.ALTERED: tr("Restore", "Damaged; left as it is"),
        RestoreStatus.SHORT: tr("Restore", "Without check symbols; left as it is"),
        RestoreStatus.UNKNOWN: tr("Restore", "This packet never issued it"),
        RestoreStatus.FOREIGN: tr("Restore", "From another matter"),
        RestoreStatus.MISPLACED: tr("Restore", "The original may not stand in this place"),
        RestoreStatus.MISSING: tr("Restore", "Sent, but did not come back"),
        RestoreStatus.DUPLICATED: tr("Restore", "Came back more often than it was sent"),
    }[item.status]


def items_model(icons: Icons, parent: QObject | None = None) -> RowModel[RestoreItem]:
    """Return the item model of the tokens."""
    tr = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                tr("Restore", "Status"),
                lambda i: status_name(i.status),
                lambda i: _LOOKS[i.status],
                width=140,
            ),
            Column(tr("Restore", "Token as it came back"), lambda i: " ".join(i.text.split()), width=230),
            Column(tr("Restore", "What it means"), status_sentence),
            Column(tr("Restore", "Document"), lambda i: i.document, width=200),
            Column(tr("Restore", "Place"), lambda i: i.place, width=150),
        ),
        parent,
    )
