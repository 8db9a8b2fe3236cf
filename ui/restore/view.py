"""The screen that restores results: first looked at, then decided place by place, then saved."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QFileDialog, QSplitter, QStackedWidget, QWidget

from kpo_vault.workflow.document_work import ExaminedPlace
from kpo_vault.workflow.examining import Examination
from kpo_vault.workflow.restoring import RestoreOutcome
from redaction.restore import RestoreStatus
from ui import counting
from ui.restore import commands
from ui.restore.commands import Source
from ui.restore.comparison import Comparison
from ui.restore.counts import Counts
from ui.restore.rows import HARMLESS, PlaceRow, Verdict, items_model
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace

_LOW = 720  # pixels


class RestoreView(Page):
    """Takes a returned packet or a folder, shows every token that needs a look, writes the restored files."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Restore results"))
        self.subtitle.setText(self.tr("Put the originals back into what the partner returned."))
        self.setAccessibleName(self.tr("Restore results"))
        self._workspace = workspace
        self._source: Source | None = None
        self._examination: Examination | None = None
        self._rows: list[PlaceRow] = []
        self._picked: RestoreStatus | None = None
        self._again = False
        self._waiting: Path | None = None  # where to write as soon as the results were looked at
        self._folder: Path | None = None
        self.items = items_model(icons)
        self.table = RowTable(self.items, self.tr("Tokens"), bare=True)
        self.comparison = Comparison(icons)
        self.counts = Counts()
        self.problems = QCheckBox(self.tr("Only what needs a look"))
        self.problems.setChecked(True)
        self.again_button = button(icons, self.tr("Another…"), "archive-restore")
        self.report_button = button(icons, self.tr("Save &report…"), "download")
        self.save_button = button(icons, self.tr("&Save restored files…"), "save", kind="primary")
        self.folder_button = button(icons, self.tr("Open &folder"), "folder-open", kind="primary")
        self.add_actions(self.again_button, self.report_button, self.save_button, self.folder_button)
        self._assemble()
        self._connect()
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        self.packet_button = button(icons, self.tr("Returned &packet…"), "package-open", kind="primary")
        self.results_button = button(icons, self.tr("F&older of results…"), "folder-open")
        self.drop = DropArea(
            icons,
            self.tr("Drop a returned packet here"),
            self.tr("It is matched to the packet that it answers; only tokens of that packet are restored."),
            (),
        )
        state = EmptyState(
            icons,
            "archive-restore",
            self.tr("Nothing restored yet"),
            self.tr(
                "Choose the packet that the partner returned. Results that came back in another way are restored "
                "from a folder, against all tokens of the chosen matter."
            ),
            self.results_button,
            self.packet_button,
        )
        start = QWidget()
        start_layout = column(self.drop, state)
        start_layout.setStretch(1, 1)
        start.setLayout(start_layout)
        self._whole = EmptyState(
            icons,
            "circle-check",
            self.tr("Nothing needs a look"),
            self.tr("Every token here came back whole."),
        )
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._whole)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        self._open_count = label(role="muted")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("restore_split")
        split.addWidget(frame)
        split.addWidget(self.comparison)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([10_000, 1])
        self.table.setMinimumHeight(72)
        done = QWidget()
        layout = column(
            self.counts,
            row(label(self.tr("Tokens"), "heading"), 8, self._open_count, None, self.problems),
            split,
            gap=12,
        )
        layout.setStretch(2, 1)
        done.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(start)
        self._stack.addWidget(done)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        workspace = self._workspace
        self.drop.dropped.connect(lambda paths: self.examine(paths[0]))
        self.packet_button.clicked.connect(self._ask_packet)
        self.results_button.clicked.connect(self._ask_results)
        self.again_button.clicked.connect(self.restart)
        self.report_button.clicked.connect(self._ask_report)
        self.save_button.clicked.connect(self._ask_save)
        self.folder_button.clicked.connect(self._open_folder)
        self.problems.toggled.connect(self._show_items)
        self.counts.chosen.connect(self._pick)
        self.table.current_row.connect(self._compare)
        self.comparison.decided.connect(self.decide)
        self.banner.acted.connect(self.restore_again)
        for key, verdict in (("A", Verdict.ACCEPTED), ("N", Verdict.REJECTED)):
            shortcut = QShortcut(QKeySequence(key), self.table, partial(self.decide, verdict))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        workspace.session_changed.connect(self.restart)
        workspace.matter_changed.connect(self.refresh_actions)
        workspace.restore_asked.connect(self.examine)

    @property
    def accepted(self) -> tuple[ExaminedPlace, ...]:
        """The places whose correction the person accepted."""
        return tuple(each.place for each in self._rows if each.verdict is Verdict.ACCEPTED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share of a low window."""
        super().resizeEvent(event)
        self.comparison.set_low(event.size().height() < _LOW)

    def refresh_actions(self) -> None:
        """A folder of results needs a matter; the actions need something that was looked at."""
        self.results_button.setEnabled(bool(self._workspace.matter))
        self.results_button.setToolTip(
            self.tr("Tokens of {matter}").format(matter=self._workspace.matter)
            if self._workspace.matter
            else self.tr("Choose a matter first")
        )
        found = self._examination
        self.again_button.setVisible(found is not None)
        self.report_button.setVisible(found is not None)
        self.save_button.setVisible(found is not None and self._folder is None)
        self.save_button.setEnabled(found is not None and (not found.seen or self._again))
        self.folder_button.setVisible(self._folder is not None)
        undecided = sum(each.proposed and each.verdict is Verdict.OPEN for each in self._rows)
        self._open_count.setText(
            self.tr("{places} to decide").format(places=counting.places(undecided))
            if undecided and self._folder is None
            else ""
        )

    def examine(self, source: Path) -> None:
        """Look at a returned packet or a folder of results; nothing is restored yet."""
        self._begin(Source(source, self._workspace.matter), None, again=False)

    def restore(self, source: Path, out: Path, *, again: bool = False) -> None:
        """Look at results and write them at once, corrections left aside; ``again`` also what was restored before."""
        self._begin(Source(source, self._workspace.matter), out, again=again)

    def restore_again(self) -> None:
        """Restore what was restored before once more, as the person asked."""
        self._again = True
        self.banner.hide()
        self.refresh_actions()
        if self._waiting is not None:
            self.save(self._waiting)

    def decide(self, verdict: Verdict) -> None:
        """Accept the proposal of the place that is shown, or leave it as it came; go on to the next open one."""
        current = self.table.selected_row()
        if current is None or not current.proposed or self._folder is not None:
            return
        position = next(i for i, each in enumerate(self._rows) if each.place is current.place)
        changed = replace(current, verdict=verdict)
        self._rows[position] = changed
        line = self.items.rows.index(current)
        self.items.replace(line, changed)
        self._compare(changed)
        self._go_on()
        self.refresh_actions()

    def save(self, out: Path) -> None:
        """Write the restored files with the corrections that were accepted into a new folder."""
        if self._source is None:
            return
        self._waiting = out
        work = partial(
            commands.restore, self._workspace.session, self._source, out, self.accepted, self._again
        )
        self.start(work, self.tr("Restoring the results…"), self._restored)

    def save_report(self, path: Path) -> None:
        """Write what became of each token as a CSV file."""
        if self._examination is not None:
            self.ask(
                partial(commands.write_report, self._examination, self.accepted, path),
                lambda _none: self.banner.say(
                    "success",
                    self.tr("The report is written: {name}").format(name=path.name),
                    self.tr("It holds tokens and places, no original."),
                ),
            )

    def restart(self) -> None:
        """Start with other results."""
        self._source = self._examination = self._folder = self._waiting = self._picked = None
        self._again = False
        self._rows = []
        self.items.set_rows(())
        self.comparison.show_row(None)
        self.banner.hide()
        self._stack.setCurrentIndex(0)
        self.refresh_actions()

    def _begin(self, source: Source, out: Path | None, *, again: bool) -> None:
        if not source.path.exists():
            self.banner.say("danger", self.tr("There is no file {name}.").format(name=source.path.name))
            return
        self.restart()
        self._source, self._again, self._waiting = source, again, out
        self.start(
            partial(commands.examine, self._workspace.session, source),
            self.tr("Looking at the results…"),
            self._examined,
        )

    def _examined(self, found: Examination) -> None:
        self._examination = found
        self._rows = [
            PlaceRow(place, file.original_name or file.name) for file in found.files for place in file.places
        ]
        self.counts.show_counts(found.counts())
        self._stack.setCurrentIndex(1)
        self._show_items()
        self.refresh_actions()
        if found.seen and not self._again:
            self.banner.say(
                "warning",
                self.tr("This packet was restored before."),
                self.tr(
                    "A packet that comes twice may be a replay. Restore it again only if you want it once more."
                ),
                self.tr("Restore again"),
            )
        elif self._waiting is not None:
            self.save(self._waiting)
        else:
            self._tell(found)
            (self.save_button if found.report.complete else self.table).setFocus()

    def _tell(self, found: Examination) -> None:
        """Say how the results look before anything is written."""
        refused = [file.original_name for file in found.files if file.error is not None]
        if refused:
            self.banner.say(
                "danger",
                self.tr("Some files cannot be read; they are handed on as they came."),
                ", ".join(refused),
            )
        elif found.report.complete:
            self.banner.say("success", self.tr("Every token that was sent came back whole."))
        else:
            self.banner.say(
                "warning",
                self.tr("Some tokens need a look."),
                self.tr(
                    "A accepts a proposed correction, N leaves the place as it came; then save the files."
                ),
            )

    def _restored(self, outcome: RestoreOutcome) -> None:
        self._folder, self._waiting = outcome.folder, None
        report = outcome.report
        corrected = sum(item.restored and item.status is not RestoreStatus.RESTORED for item in report.items)
        restored = report.counts()[RestoreStatus.RESTORED] + corrected
        files = len(outcome.files) - len(outcome.refused)
        sentence = self.tr("{tokens} restored in {files}.").format(
            tokens=counting.tokens(restored), files=counting.files(files)
        )
        if outcome.refused:
            names = ", ".join(file.name for file in outcome.refused)
            self.banner.say("danger", sentence, self.tr("Could not be restored: {names}").format(names=names))
        elif report.complete:
            self.banner.say("success", sentence, self.tr("Every token that was sent came back whole."))
        else:
            self.banner.say(
                "warning", sentence, self.tr("Some tokens need a look; they were left exactly as they came.")
            )
        self._compare(self.table.selected_row())
        self.refresh_actions()
        self.folder_button.setFocus()

    def _pick(self, status: RestoreStatus | None) -> None:
        self._picked = status
        self._show_items()

    def _show_items(self) -> None:
        if self._picked is not None:
            shown = [each for each in self._rows if each.item.status is self._picked]
        else:
            harmless = HARMLESS if self.problems.isChecked() else frozenset[RestoreStatus]()
            shown = [each for each in self._rows if each.item.status not in harmless]
        self.items.set_rows(shown)
        self._list.setCurrentIndex(0 if shown else 1)
        if shown:
            first = next((i for i, each in enumerate(shown) if each.proposed and not each.verdict), 0)
            self.table.setCurrentIndex(self.items.line_of(first))
        else:
            self.comparison.show_row(None)

    def _compare(self, shown: PlaceRow | None) -> None:
        self.comparison.show_row(shown, final=self._folder is not None)

    def _go_on(self) -> None:
        """Go to the next place that waits for a decision, around the end of the list."""
        count = self.items.rowCount()
        start = self.table.currentIndex().row()
        for step in range(1, count + 1):
            index = self.items.index((start + step) % count, 0)
            each = self.items.row_at(index)
            if each is not None and each.proposed and each.verdict is Verdict.OPEN:
                self.table.setCurrentIndex(index)
                return

    def _ask_packet(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Returned packet"))
        if name:
            self.examine(Path(name))

    def _ask_results(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of results"))
        if name:
            self.examine(Path(name))

    def _ask_save(self) -> None:
        out = QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder for the restored files"))
        if out:
            self.save(Path(out))

    def _ask_report(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save report"), "restored.csv")
        if name:
            self.save_report(Path(name))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
