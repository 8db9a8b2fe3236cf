"""The screen of the protected files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSplitter, QWidget

from kpo_vault.workflow.protecting import ProtectedFile
from redaction.documents.model import Document
from ui import counting
from ui.preview.commands import read_output
from ui.preview.files import files_model, verdict
from ui.preview.places_dialog import PlacesDialog, unread
from ui.preview.side_by_side import SideBySide
from ui.review.commands import Picture, picture
from ui.review.rows import FindingRow
from ui.tasks import Lane
from ui.type_names import shown_type
from ui.widgets.controls import button, card, column, label
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace


class PreviewView(Page):
    """What protecting gave, file by file."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Protected files"))
        self.setAccessibleName(self.tr("Protected files"))
        self._workspace = workspace
        self._rows: tuple[FindingRow, ...] = ()
        self._chosen: ProtectedFile | None = None
        self.files = files_model(icons)
        self.table = RowTable(self.files, self.tr("Protected files"), bare=True)
        self.table.current_row.connect(self._choose)
        self.sides = SideBySide(workspace.theme, icons)
        self.sides.again.clicked.connect(self.ask_places)
        self.counts = label(role="caption", wrap=True)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.seal_button = button(icons, self.tr("Seal packet"), "package", kind="primary")
        self.seal_button.clicked.connect(lambda: workspace.asked.emit("packet"))
        self.add_actions(self.folder_button, self.seal_button)
        self.banner.acted.connect(self.ask_places)
        top = card()
        top.setLayout(column(self.table, margin=1))
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(top)
        splitter.addWidget(self.sides)
        splitter.setSizes([252, 428])
        splitter.setStretchFactor(1, 1)
        self.body.addWidget(self.counts)
        self.body.addWidget(splitter, 1)
        workspace.outputs_changed.connect(self._outputs_changed)

    def _outputs_changed(self) -> None:
        report, review = self._workspace.report, self._workspace.review
        self._chosen = None
        self._rows = ()
        self.sides.show_pair(None, (), None)
        self.files.set_rows(report.files if report is not None else ())
        self.banner.hide()
        if report is None or review is None:
            return
        refused = sum(1 for file in report.files if file.refused)
        written = len(report.files) - refused
        self.subtitle.setText(
            self.tr("{files} in {folder}").format(files=counting.files(written), folder=report.folder.name)
        )
        top = Counter(report.counts).most_common(8)
        self.counts.setText(" · ".join(f"{shown_type(name)} {count}" for name, count in top))
        if refused:
            self.banner.say(
                "warning",
                self.tr("Refused, and not in the folder: {refused} of {count} documents.").format(
                    refused=refused, count=len(report.files)
                ),
                self.tr("Select one to see why. The others can be sealed."),
                self.tr("Look at the unread places") if unread(report.files) else "",
            )
        else:
            self.banner.say(
                "success",
                self.tr("The leak check passed: {files}.").format(files=counting.files(written)),
                self.tr(
                    "Each output was read again by independent readers and searched for every protected value."
                ),
            )
        self.seal_button.setEnabled(written > 0)
        self.ask(partial(picture, review), self._marked)

    def _marked(self, found: Picture) -> None:
        self._rows = found.rows
        if self.files.rowCount():
            self.table.setCurrentIndex(self.files.index(0, 0))
        self.ask_places()

    def _choose(self, file: ProtectedFile | None) -> None:
        self._chosen = file
        if file is None:
            return
        if file.output is None:
            self._show(file, None)
            return
        self.bridge.run_long(
            self,
            partial(read_output, file.output),
            lane=Lane.COMPUTE,
            done=partial(self._show, file),
            failed=self.banner.fail,
        )

    def _show(self, file: ProtectedFile, output: Document | None) -> None:
        review = self._workspace.review
        if file is not self._chosen or review is None:
            return
        paths = [entry.path for entry in review.detected.documents]
        if file.source not in paths:
            return
        number = paths.index(file.source)
        marks = [row for row in self._rows if row.document == number]
        self.sides.show_pair(review.detected.documents[number].document, marks, output)
        if output is None:
            self.sides.show_refusal(verdict(file), may_look=bool(unread((file,))))

    def ask_places(self) -> None:
        """List the places that nobody could read, and protect again once a person has looked at them."""
        report = self._workspace.report
        if report is None or not unread(report.files):
            return
        dialog = PlacesDialog(self.icons, report.files, self)
        dialog.accepted.connect(lambda: self._protect_again(dialog.places))
        dialog.open()

    def _protect_again(self, places: Mapping[Path, Collection[str]]) -> None:
        self._workspace.asked.emit("review")  # where the progress is shown
        self._workspace.protect_asked.emit(places)

    def _open_folder(self) -> None:
        if (folder := self._workspace.folder) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
