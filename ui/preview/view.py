"""The screen of the protected files: what became of each, change by change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from kpo_vault.workflow.comparing import Unseen
from kpo_vault.workflow.protecting import ProtectedFile
from kpo_vault.workflow.workers import Shared
from redaction.documents.model import Document
from ui import counting
from ui.preview.changes import (
    ChangeRow,
    Problem,
    change_rows,
    changes_model,
    problems,
    problems_model,
    unseen_model,
)
from ui.preview.commands import Compared, compare_output
from ui.preview.files import files_model, verdict
from ui.preview.places_dialog import PlacesDialog, unread
from ui.preview.side_by_side import SideBySide
from ui.review.commands import Picture, picture
from ui.review.rows import FindingRow
from ui.type_names import shown_type
from ui.widgets.controls import button, card, column, label
from ui.widgets.page import Page
from ui.widgets.rows import RowModel, RowTable
from ui.workspace import Workspace

_LOW = 720  # pixels: from where on the window is too low for all that a high one shows
_FILES, _CHANGES, _UNSEEN, _PROBLEMS = range(4)


class PreviewView(Page):
    """What protecting gave, file by file."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Protected files"))
        self.setAccessibleName(self.tr("Protected files"))
        self._workspace = workspace
        self._rows: tuple[FindingRow, ...] = ()
        self._low: bool | None = None
        self._chosen: ProtectedFile | None = None
        self._compared: Compared | None = None
        self._sources: dict[int, Shared[Document]] = {}
        self.files = files_model(icons)
        self.table = RowTable(self.files, self.tr("Protected files"), bare=True)
        self.changes = changes_model(icons)
        self.changes_table = RowTable(
            self.changes,
            self.tr("Changes"),
            bare=True,
            empty=self.tr("No changes to show."),
        )
        self.unseen = unseen_model(icons)
        self.unseen_table = RowTable(
            self.unseen,
            self.tr("Properties and hidden content"),
            bare=True,
            empty=self.tr("No properties or hidden content to show."),
        )
        self.problems = problems_model(icons)
        self.problems_table = RowTable(
            self.problems,
            self.tr("Leak check"),
            bare=True,
            empty=self.tr("The leak check reported nothing for this document."),
        )
        self.sides = SideBySide(workspace.theme, icons, workspace.bridge)
        self.counts = label(role="caption", wrap=True)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open")
        self.again_button = button(icons, self.tr("Protect again"), "refresh-cw")
        self.seal_button = button(icons, self.tr("Seal packet"), "package", kind="primary")
        self.add_actions(self.folder_button, self.again_button, self.seal_button)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for table, name in (
            (self.table, self.tr("Documents")),
            (self.changes_table, self.tr("Changes")),
            (self.unseen_table, self.tr("Hidden content")),
            (self.problems_table, self.tr("Leak check")),
        ):
            frame = card()
            frame.setLayout(column(table, margin=1))
            frame.setAccessibleName(name)
            self.tabs.addTab(frame, name)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.sides)
        splitter.addWidget(self.tabs)
        splitter.setSizes([430, 250])
        splitter.setStretchFactor(0, 1)
        self.sides.setMinimumHeight(170)
        self.tabs.setMinimumHeight(150)
        self.body.addWidget(self.counts)
        self.body.addWidget(splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the texts what room there is in a low window."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        if low != self._low:
            self._low = low
            self.counts.setVisible(not low)

    def _connect(self) -> None:
        workspace = self._workspace
        self.table.current_row.connect(self._choose)
        self.changes_table.current_row.connect(self._show_change)
        self.unseen_table.current_row.connect(self._show_unseen)
        self.problems_table.current_row.connect(self._show_problem)
        self.problems_table.activated_row.connect(lambda _problem: self.fix())
        self.sides.again.clicked.connect(self.ask_places)
        self.sides.fix.clicked.connect(self.fix)
        self.sides.stepped.connect(self.step)
        self.folder_button.clicked.connect(self._open_folder)
        self.again_button.clicked.connect(lambda: self._protect_again({}))
        self.seal_button.clicked.connect(lambda: workspace.asked.emit("packet"))
        self.banner.acted.connect(self.ask_places)
        for keys, distance in ((Qt.Key.Key_F8, 1), (Qt.Modifier.SHIFT | Qt.Key.Key_F8, -1)):
            shortcut = QShortcut(QKeySequence(keys), self, partial(self.step, distance))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        workspace.outputs_changed.connect(self._outputs_changed)

    def step(self, distance: int) -> None:
        """Go to the next or the previous change."""
        line = self.changes_table.currentIndex().row() + distance
        if 0 <= line < self.changes.rowCount():
            self.tabs.setCurrentIndex(_CHANGES)
            self.changes_table.setCurrentIndex(self.changes.index(line, 0))
            self.changes_table.scrollTo(self.changes.index(line, 0))

    def fix(self) -> None:
        """Go to the review, to the place that the leak check names or to the document."""
        review, file = self._workspace.review, self._chosen
        if review is None or file is None:
            return
        problem: Problem | None = self.problems_table.selected_row()
        original = self._original(file)
        self._workspace.asked.emit("review")
        if original is not None:
            spot = problem.spot if problem is not None else None
            place = (spot.segment, spot.start) if spot is not None else (0, 0)
            self._workspace.finding_asked.emit((original.sha256, *place))

    def _outputs_changed(self) -> None:
        report, review = self._workspace.report, self._workspace.review
        self._chosen, self._compared = None, None
        self._rows = ()
        self._sources.clear()
        self.sides.show_pair(None, (), None)
        for model in (self.changes, self.unseen, self.problems):
            model.set_rows(())
        self.files.set_rows(report.files if report is not None else ())
        self._show_tabs()
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
            self.tabs.setCurrentIndex(_FILES)
            self.table.setCurrentIndex(self.files.index(0, 0))
        self.ask_places()

    def _choose(self, file: ProtectedFile | None) -> None:
        self._chosen, self._compared = file, None
        original = None if file is None else self._original(file)
        if file is None:
            return
        if file.output is None or original is None:
            self._show(file, None)
            return
        number = self._number(file)
        source = self._sources.setdefault(number, Shared(original))
        self.bridge.run_page(
            self,
            compare_output,
            source,
            file.output,
            done=partial(self._show, file),
            failed=self.banner.fail,
        )

    def _show(self, file: ProtectedFile, compared: Compared | None) -> None:
        if file is not self._chosen:
            return
        original = self._original(file)
        self._compared = compared
        number = self._number(file)
        marks = [row for row in self._rows if row.document == number]
        self.sides.show_pair(original, marks, compared.output if compared else None)
        self.changes.set_rows(change_rows(compared.comparison.changes, marks) if compared else ())
        self.unseen.set_rows(compared.comparison.unseen if compared else ())
        self.problems.set_rows(problems(file, original))
        self._show_tabs()
        if file.output is None:
            fixable = original is not None
            self.sides.show_refusal(verdict(file), may_look=bool(unread((file,))), may_fix=fixable)

    def _show_tabs(self) -> None:
        counted: tuple[RowModel[Any], ...] = (self.files, self.changes, self.unseen, self.problems)
        names = (self.tr("Documents"), self.tr("Changes"), self.tr("Hidden content"), self.tr("Leak check"))
        for position, (model, name) in enumerate(zip(counted, names, strict=True)):
            self.tabs.setTabText(
                position, self.tr("{name} ({count})").format(name=name, count=model.rowCount())
            )
        self.sides.number.setText("")
        self.sides.back_button.setEnabled(False)
        self.sides.forward_button.setEnabled(self.changes.rowCount() > 0)

    def _show_change(self, row: ChangeRow | None) -> None:
        if row is None:
            return
        self.sides.show_change(row.change)
        line, count = self.changes_table.currentIndex().row(), self.changes.rowCount()
        self.sides.number.setText(self.tr("{number} of {count}").format(number=line + 1, count=count))
        self.sides.back_button.setEnabled(line > 0)
        self.sides.forward_button.setEnabled(line + 1 < count)

    def _show_unseen(self, unseen: Unseen | None) -> None:
        if unseen is not None:
            self.sides.show_spots(unseen.original, None)

    def _show_problem(self, problem: Problem | None) -> None:
        if problem is not None:
            self.sides.show_spots(problem.spot, None)

    def _number(self, file: ProtectedFile) -> int:
        review = self._workspace.review
        paths = [entry.path for entry in review.detected.documents] if review is not None else []
        return paths.index(file.source) if file.source in paths else -1

    def _original(self, file: ProtectedFile) -> Document | None:
        review, number = self._workspace.review, self._number(file)
        return None if review is None or number < 0 else review.detected.documents[number].document

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
