"""Asks a person to look at what no reader can decide: markings, unread areas, hidden parts, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QWidget

from redaction.documents.model import Notice, NoticeKind
from ui.icons import Icons
from ui.review.rows import FindingRow
from ui.widgets.controls import button, column, label, row, rule, scrolled
from ui.widgets.dialog import Dialog
from ui.wording import shown_place

_MUST = {NoticeKind.UNREAD}


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """Something to look at in a document, by its number and name: a notice of its reader."""

    number: int
    document: str
    notice: Notice


class NoticesDialog(Dialog):
    """Accepted once every marking and unread area is ticked; the others are for information.

    ``documents`` are the names of all documents, by their numbers.
    """

    def __init__(
        self,
        icons: Icons,
        markings: Sequence[FindingRow],
        notices: Sequence[OpenNotice],
        documents: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.resize(620, 520)
        self._boxes: list[QCheckBox] = []
        items: list[QWidget] = []
        for finding in markings:
            claim = self.tr("{document}, {place}: I may hand this document to a partner").format(
                document=documents[finding.document], place=shown_place(finding.place)
            )
            legend = self.tr("{type}: “{legend}”").format(type=finding.type_name, legend=finding.value)
            items += self._tick(claim, legend)
        known = []
        for each in notices:
            where = (
                f"{each.document} · {shown_place(each.notice.place)}" if each.notice.place else each.document
            )
            if each.notice.kind in _MUST:
                items += self._tick(
                    self.tr("{where}: I have looked at it").format(where=where), each.notice.explanation
                )
            else:
                known.append((where, each.notice.explanation))
        if known:
            items += [rule(), label(self.tr("Good to know"), "heading")]
            for where, explanation in known:
                items.append(label(f"{where}: {explanation}", "caption", wrap=True))
        area = scrolled(column(*items, None, gap=8))
        must = bool(self._boxes)
        self.accept_button = button(
            icons, self.tr("Confirm") if must else self.tr("Close"), "check", kind="primary"
        )
        self.accept_button.clicked.connect(self.accept)
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setVisible(must)
        sentence = label(
            self.tr("A reader cannot decide about these. Your confirmation is kept in the vault.")
            if must
            else self.tr("Nothing needs your confirmation."),
            "muted",
            wrap=True,
        )
        self.setLayout(
            column(
                label(self.tr("Look before it leaves"), "title"),
                sentence,
                area,
                row(None, cancel, self.accept_button),
                margin=24,
            )
        )
        self._check()

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """What has to be ticked."""
        return tuple(self._boxes)

    def _tick(self, text: str, explanation: str) -> list[QWidget]:
        box = QCheckBox(text)
        box.setAccessibleDescription(explanation)
        box.toggled.connect(self._check)
        self._boxes.append(box)
        return [box, label(explanation, "caption", wrap=True)]

    def _check(self) -> None:
        self.accept_button.setEnabled(all(box.isChecked() for box in self._boxes))
