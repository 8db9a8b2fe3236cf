"""The dialog that holds any two files against each other: what differs, also where nobody looks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QTabWidget, QWidget

from kpo_vault.workflow.comparing import Comparison
from ui import counting
from ui.checking import commands
from ui.icons import Icons
from ui.preview.changes import change_rows, changes_model, unseen_model
from ui.tasks import Bridge, Lane, Task
from ui.verify.chosen_file import ChosenFile
from ui.widgets.banner import Banner
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.progress import ProgressStrip
from ui.widgets.rows import RowTable


class CompareDialog(Dialog):
    """Asks for an original and an output; the lists are those of the protected files' screen."""

    def __init__(self, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self._bridge = bridge
        self._task: Task | None = None
        self.original = ChosenFile(icons, self.tr("Original"), self.tr("Choose it, or drop it here"))
        self.output = ChosenFile(icons, self.tr("Output"), self.tr("Choose it, or drop it here"))
        for part in (self.original, self.output):
            part.changed.connect(self._changed)
        self.banner = Banner(icons)
        self.progress = ProgressStrip(icons)
        self.changes, self.unseen = changes_model(icons), unseen_model(icons)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(RowTable(self.changes, self.tr("Changes")), self.tr("Changes"))
        self.tabs.addTab(
            RowTable(self.unseen, self.tr("Properties and hidden content")),
            self.tr("Properties and hidden content"),
        )
        self.compare_button = button(icons, self.tr("C&ompare"), "files", kind="primary")
        self.compare_button.setDefault(True)
        self.compare_button.clicked.connect(self.compare)
        close = button(icons, self.tr("Close"), "x")
        close.clicked.connect(self.reject)
        files = row(self.original, self.output, gap=12)
        layout = column(
            label(self.tr("Compare two files"), "title"),
            label(
                self.tr(
                    "What differs between an original and what was made of it, also in properties and hidden parts."
                ),
                "muted",
                wrap=True,
            ),
            files,
            self.banner,
            self.progress,
            self.tabs,
            row(None, close, self.compare_button),
            margin=20,
        )
        layout.setStretch(5, 1)
        self.setLayout(layout)
        self.resize(900, 620)
        self._changed()

    def choose(self, original: Path, output: Path) -> None:
        """Take two files."""
        self.original.choose(original)
        self.output.choose(output)

    def compare(self) -> None:
        """Hold the files against each other."""
        original, output = self.original.path, self.output.path
        if original is None or output is None or self._task is not None:
            return
        self.banner.hide()
        self._task = self._bridge.run_long(
            self,
            partial(commands.compare, original, output),
            lane=Lane.COMPUTE,
            done=self._show,
            failed=self._fail,
            stopped=self._over,
            progressed=self.progress.update_progress,
            name=self.tr("Comparing files"),
        )
        self.progress.follow(self._task, self.tr("Comparing files"))
        self._changed()

    def done(self, result: int) -> None:
        """Stop what still runs, and close."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _changed(self) -> None:
        chosen = self.original.path is not None and self.output.path is not None
        self.compare_button.setEnabled(chosen and self._task is None)

    def _over(self) -> None:
        self._task = None
        self.progress.finish()
        self._changed()

    def _show(self, found: Comparison) -> None:
        self._over()
        self.changes.set_rows(change_rows(found.changes, ()))
        self.unseen.set_rows(found.unseen)
        count = len(found.changes)
        text = (
            self.tr("The files differ in {places}.").format(places=counting.places(count))
            if count
            else self.tr("The texts of the files are the same.")
        )
        self.banner.say("info", text)
        self.tabs.currentWidget().setFocus()

    def _fail(self, error: Exception) -> None:
        self._over()
        self.changes.set_rows(())
        self.unseen.set_rows(())
        self.banner.fail(error)
