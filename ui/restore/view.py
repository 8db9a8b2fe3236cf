"""The screen that restores results."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QStackedWidget, QWidget

from kpo_vault.errors import GateClosed
from kpo_vault.workflow.restoring import RestoreOutcome
from redaction.restore import RestoreItem, RestoreStatus
from ui import counting
from ui.restore.commands import Request, restore
from ui.restore.counts import Counts
from ui.restore.rows import items_model
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace


class RestoreView(Page):
    """Takes a returned packet or a folder, writes the restored files, shows every token that needs a look."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Restore results"))
        self.subtitle.setText(self.tr("Put the originals back into what the partner returned."))
        self.setAccessibleName(self.tr("Restore results"))
        self._workspace = workspace
        self._items: tuple[RestoreItem, ...] = ()
        self._folder: Path | None = None
        self._request: Request | None = None
        self.items = items_model(icons)
        self.table = RowTable(self.items, self.tr("Tokens"), bare=True)
        self.counts = Counts()
        self.corrections = QCheckBox(self.tr("Accept corrections of damaged tokens"))
        self.corrections.setToolTip(
            self.tr("A token with a wrong letter is restored if its check symbols allow one reading only")
        )
        self.problems = QCheckBox(self.tr("Only what needs a look"))
        self.problems.setChecked(True)
        self.problems.toggled.connect(self._show_items)
        self.again_button = button(icons, self.tr("Restore another…"), "archive-restore")
        self.again_button.clicked.connect(self._restart)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open", kind="primary")
        self.folder_button.clicked.connect(self._open_folder)
        self.add_actions(self.again_button, self.folder_button)
        self._assemble()
        self.banner.acted.connect(self.restore_again)
        workspace.session_changed.connect(self._restart)
        workspace.matter_changed.connect(self.refresh_actions)
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        self.packet_button = button(icons, self.tr("Returned packet…"), "package-open", kind="primary")
        self.packet_button.clicked.connect(self._ask_packet)
        self.results_button = button(icons, self.tr("Folder of results…"), "folder-open")
        self.results_button.clicked.connect(self._ask_results)
        drop = DropArea(
            icons,
            self.tr("Drop a returned packet here"),
            self.tr("It is matched to the packet that it answers; only tokens of that packet are restored."),
            (),
        )
        drop.dropped.connect(lambda paths: self._ask_folder(paths[0]))
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
        start.setLayout(column(drop, self.corrections, state))
        start.layout().setStretch(2, 1)  # type: ignore[union-attr]
        self._whole = EmptyState(
            icons, "circle-check", self.tr("All tokens are restored"), self.tr("Nothing needs a look.")
        )
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._whole)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        done = QWidget()
        layout = column(
            self.counts, row(label(self.tr("Tokens"), "heading"), None, self.problems), frame, gap=14
        )
        layout.setStretch(2, 1)
        done.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(start)
        self._stack.addWidget(done)
        self.body.addWidget(self._stack)

    def refresh_actions(self) -> None:
        """A folder of results needs a matter; the actions need an outcome."""
        self.results_button.setEnabled(bool(self._workspace.matter))
        self.results_button.setToolTip(
            self.tr("Tokens of {matter}").format(matter=self._workspace.matter)
            if self._workspace.matter
            else self.tr("Choose a matter first")
        )
        done = self._folder is not None
        self.again_button.setVisible(done)
        self.folder_button.setVisible(done)

    def restore(self, source: Path, out: Path, *, again: bool = False) -> None:
        """Restore a packet or a folder into a new folder; ``again`` also one that was restored before."""
        if not source.exists():
            self.banner.say("danger", self.tr("There is no file {name}.").format(name=source.name))
            return
        self._request = Request(source, out, self.corrections.isChecked(), self._workspace.matter, again)
        work = partial(restore, self._workspace.session, self._request)
        self.start(work, self.tr("Restoring the results…"), self._restored, failed=self._failed)

    def restore_again(self) -> None:
        """Restore the refused packet once more, as the person asked."""
        if self._request is not None:
            self.restore(self._request.source, self._request.out, again=True)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, GateClosed) and error.parameters.get("gate") == "replay":
            self.banner.say(
                "warning",
                self.tr("This packet was restored before."),
                self.tr(
                    "A packet that comes twice may be a replay. Restore it again only if you want it once more."
                ),
                self.tr("Restore again"),
            )
        else:
            self.banner.fail(error)

    def _restored(self, outcome: RestoreOutcome) -> None:
        self._folder = outcome.folder
        report = outcome.report
        self._items = report.items
        counts = report.counts()
        self.counts.show_counts(counts)
        self._stack.setCurrentIndex(1)
        self._show_items()
        restored, files = counts[RestoreStatus.RESTORED], len(outcome.files) - len(outcome.refused)
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
        self.refresh_actions()

    def _show_items(self) -> None:
        harmless = {RestoreStatus.RESTORED, RestoreStatus.DUPLICATED}
        shown = [
            item for item in self._items if not (self.problems.isChecked() and (item.status in harmless))
        ]
        self.items.set_rows(shown)
        self._list.setCurrentIndex(0 if shown else 1)

    def _restart(self) -> None:
        self._folder = None
        self._request = None
        self._items = ()
        self.items.set_rows(())
        self.banner.hide()
        self._stack.setCurrentIndex(0)
        self.refresh_actions()

    def _ask_packet(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Returned packet"))
        if name:
            self._ask_folder(Path(name))

    def _ask_results(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of results"))
        if name:
            self._ask_folder(Path(name))

    def _ask_folder(self, source: Path) -> None:
        out = QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder for the restored files"))
        if out:
            self.restore(source, Path(out))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
