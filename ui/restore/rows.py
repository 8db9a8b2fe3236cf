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
    translate = QCoreApplication.translate
    return {
        RestoreStatus.RESTORED: translate("Restore", "Restored"),
        RestoreStatus.ALTERED: translate("Restore", "Altered"),
        RestoreStatus.SHORT: translate("Restore", "Shortened"),
        RestoreStatus.UNKNOWN: translate("Restore", "Unknown"),
        RestoreStatus.FOREIGN: translate("Restore", "Foreign"),
        RestoreStatus.MISPLACED: translate("Restore", "Misplaced"),
        RestoreStatus.MISSING: translate("Restore", "Missing"),
        RestoreStatus.DUPLICATED: translate("Restore", "Repeated"),
    }[status]


def status_sentence(item: RestoreItem) -> str:
    """Return what a status means for the person who reads it."""
    translate = QCoreApplication.translate
    if item.status is RestoreStatus.ALTERED and item.restored:
        return translate("Restore", "Read as {token} and restored").format(token=item.proposal or "")
    if item.status in (RestoreStatus.ALTERED, RestoreStatus.SHORT) and item.proposal:
        return translate("Restore", "Probably {token}; left as it is").format(token=item.proposal)
    return {
        RestoreStatus.RESTORED: translate("Restore", "The original is back"),
        RestoreStatus.ALTERED: translate("Restore", "Damaged; left as it is"),
        RestoreStatus.SHORT: translate("Restore", "Without check symbols; left as it is"),
        RestoreStatus.UNKNOWN: translate("Restore", "This packet never issued it"),
        RestoreStatus.FOREIGN: translate("Restore", "From another matter"),
        RestoreStatus.MISPLACED: translate("Restore", "The original may not stand in this place"),
        RestoreStatus.MISSING: translate("Restore", "Sent, but did not come back"),
        RestoreStatus.DUPLICATED: translate("Restore", "Came back more often than it was sent"),
    }[item.status]


def items_model(icons: Icons, parent: QObject | None = None) -> RowModel[RestoreItem]:
    """Return the item model of the tokens."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Restore", "Status"),
                lambda i: status_name(i.status),
                lambda i: _LOOKS[i.status],
                width=140,
            ),
            Column(
                translate("Restore", "Token as it came back"), lambda i: " ".join(i.text.split()), width=230
            ),
            Column(translate("Restore", "What it means"), status_sentence),
            Column(translate("Restore", "Document"), lambda i: i.document, width=200),
            Column(translate("Restore", "Place"), lambda i: i.place, width=150),
        ),
        parent,
    )
