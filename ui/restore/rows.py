"""What became of each token, as rows, and in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.document_work import ExaminedPlace
from redaction.restore import RestoreItem, RestoreStatus
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel
from ui.wording import shown_place

HARMLESS = frozenset({RestoreStatus.RESTORED, RestoreStatus.DUPLICATED})
LOOKS = {
    RestoreStatus.RESTORED: ("circle-check", "success"),
    RestoreStatus.ALTERED: ("triangle-alert", "warning"),
    RestoreStatus.SHORT: ("triangle-alert", "warning"),
    RestoreStatus.UNKNOWN: ("circle-x", "danger"),
    RestoreStatus.FOREIGN: ("ban", "danger"),
    RestoreStatus.MISPLACED: ("circle-x", "danger"),
    RestoreStatus.MISSING: ("circle-alert", "danger"),
    RestoreStatus.DUPLICATED: ("info", "primary"),
}


class Verdict(StrEnum):
    """What a person said to a proposed correction."""

    OPEN = ""
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, repr=False)
class PlaceRow:
    """A place of a returned document: ``document`` is how the original is called."""

    place: ExaminedPlace
    document: str
    verdict: Verdict = Verdict.OPEN

    @property
    def item(self) -> RestoreItem:
        """What was found there."""
        return self.place.item

    @property
    def proposed(self) -> bool:
        """Whether a correction is proposed, for a person to accept or to reject."""
        return bool(self.item.proposal) and not self.item.restored


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


def status_meaning(status: RestoreStatus) -> str:
    """Return what a status means, in a sentence or two."""
    translate = QCoreApplication.translate
    return {
        RestoreStatus.RESTORED: translate(
            "Restore", "Read without doubt: the original stands in its place again."
        ),
        RestoreStatus.ALTERED: translate(
            "Restore",
            "Damaged on the way: a wrong character, a token split over two cells. It stays as it came unless you "
            "accept the correction that is proposed.",
        ),
        RestoreStatus.SHORT: translate(
            "Restore",
            "Written without its last four characters, as people do who speak of “Person 12”. It stays as it came "
            "unless you accept what is proposed.",
        ),
        RestoreStatus.UNKNOWN: translate(
            "Restore",
            "Looks whole, but this packet never held it. Nothing is put in its place; ask the partner.",
        ),
        RestoreStatus.FOREIGN: translate(
            "Restore",
            "A token of another matter, or an invented one. Nothing is put in its place; ask the partner where it "
            "comes from.",
        ),
        RestoreStatus.MISPLACED: translate(
            "Restore",
            "The token is right, but its original may not stand in such a place, a sheet's name for example. Put it "
            "there by hand if you need it.",
        ),
        RestoreStatus.MISSING: translate(
            "Restore",
            "Was sent in this document and did not come back. Often rightly: its sentence was deleted. Look at the "
            "document.",
        ),
        RestoreStatus.DUPLICATED: translate(
            "Restore",
            "Stands there more often than it was sent, and is restored each time. For your information.",
        ),
    }[status]


def verdict_name(row: PlaceRow) -> str:
    """Return what will be done with a place."""
    translate = QCoreApplication.translate
    if row.verdict is Verdict.ACCEPTED:
        return translate("Restore", "Corrected: {token}").format(token=row.item.proposal)
    if row.verdict is Verdict.REJECTED:
        return translate("Restore", "Stays as it came")
    if row.proposed:
        return translate("Restore", "To decide: {token}?").format(token=row.item.proposal)
    if row.item.status is RestoreStatus.RESTORED or row.item.restored:
        return translate("Restore", "Original put back")
    if row.item.status in (RestoreStatus.MISSING, RestoreStatus.DUPLICATED):
        return "–"
    return translate("Restore", "Stays as it came")


def _verdict_look(row: PlaceRow) -> tuple[str, str]:
    if row.verdict is Verdict.ACCEPTED:
        return "check", "success"
    if row.verdict is Verdict.REJECTED:
        return "x", "muted"
    return ("circle-dashed", "warning") if row.proposed else ("", "muted")


def items_model(icons: Icons, parent: QObject | None = None) -> RowModel[PlaceRow]:
    """Return the item model of the places."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Restore", "Status"),
                lambda r: status_name(r.item.status),
                lambda r: LOOKS[r.item.status],
                tip=lambda r: status_meaning(r.item.status),
                width=130,
            ),
            Column(
                translate("Restore", "Token as it came back"),
                lambda r: " ".join(r.item.text.split()),
                width=200,
            ),
            Column(translate("Restore", "What is done"), verdict_name, _verdict_look),
            Column(translate("Restore", "Document"), lambda r: r.document),
            Column(translate("Restore", "Place"), lambda r: shown_place(r.item.place), width=120),
        ),
        parent,
    )
