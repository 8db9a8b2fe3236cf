"""From a finished review to protected files: what a person has to look at, the folder, the writing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kpo_vault.workflow.protecting import ProtectReport
from kpo_vault.workflow.reviewing import Review
from redaction.documents.model import NoticeKind
from ui.review import commands
from ui.review.acts import Acts
from ui.review.findings import Findings
from ui.review.notices_dialog import NoticesDialog, OpenNotice
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.widgets.page import Page


def open_notices(review: Review) -> tuple[OpenNotice, ...]:
    """Return what a person is told of the documents: what they have to look at, unless they did, and the rest."""
    found = []
    for number, entry in enumerate(review.detected.documents):
        if entry.document is None:
            continue
        unread = review.unread(number)
        for notice in review.notices(number):
            if notice.kind is not NoticeKind.UNREAD or notice in unread:
                found.append(OpenNotice(number, entry.document.name, notice))
    return tuple(found)


class HandingOver(QObject):
    """Asks for what has to be looked at, then for a folder, and has the protected files written into it."""

    def __init__(self, page: Page, workspace: Workspace, findings: Findings, acts: Acts) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._findings = findings
        self._acts = acts
        page.banner.acted.connect(self.ask_notices)

    def must_look(self) -> bool:
        """Whether something waits for a person's eyes before the documents may leave."""
        review = self._workspace.review
        unread = review is not None and any(
            review.unread(number) for number in range(len(review.detected.documents))
        )
        return bool(self._findings.gates()) or unread

    def remind(self) -> None:
        """Say that something has to be looked at, if it has."""
        if self.must_look():
            self._page.banner.say(
                "warning",
                self.tr("Some things need your eyes before the documents may leave."),
                self.tr("Markings, areas without readable text, or hidden parts were found."),
                self.tr("Look at them"),
            )

    def ask_notices(self) -> None:
        """Show what has to be looked at."""
        review = self._workspace.review
        if review is None:
            return
        names = [entry.path.name for entry in review.detected.documents]
        dialog = NoticesDialog(
            self._page.icons, self._findings.gates(), open_notices(review), names, self._page
        )
        dialog.accepted.connect(self.confirm_notices)
        dialog.open()

    def confirm_notices(self) -> None:
        """Keep in the vault that a person looked at all of it."""
        self._page.banner.hide()
        review = self._workspace.review
        if review is None:
            return
        for number in range(len(review.detected.documents)):
            if places := [notice.place for notice in review.unread(number)]:
                self._acts.acknowledge(number, places)
        if gates := [row.index for row in self._findings.gates()]:
            self._acts.clear_markings(gates)

    def ask_folder(self) -> None:
        """Ask for the folder of the protected files, after everything was looked at."""
        if self.must_look():
            self.ask_notices()
            return
        folder = QFileDialog.getExistingDirectory(
            self._page, self.tr("Choose an empty folder for the protected files")
        )
        if folder:
            self.protect(Path(folder))

    def protect(self, folder: Path) -> None:
        """Write the protected files into a folder."""
        if (review := self._workspace.review) is not None:
            self._start(partial(commands.protect, self._workspace.session, review, folder))

    def protect_again(self, places: Mapping[Path, Collection[str]]) -> None:
        """Keep that a person looked at places that the leak check could not read, and protect once more."""
        review, before = self._workspace.review, self._workspace.report
        if review is None or before is None:
            return
        for number, entry in enumerate(review.detected.documents):
            if entry.document is not None and (found := places.get(entry.path)):
                self._acts.acknowledge(number, sorted(found))
        self._start(partial(commands.protect_again, self._workspace.session, review, before))

    def _start(self, work: Callable[..., ProtectReport]) -> None:
        self._page.start(work, self.tr("Protecting the documents…"), self._protected)

    def _protected(self, report: ProtectReport) -> None:
        self._workspace.show_outputs(report.folder, report)
        self._workspace.asked.emit("preview")
