"""The dialog that searches any files, whoever redacted them, for the terms of a list."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from redaction.leakcheck import LeakReport
from ui import counting
from ui.checking import commands
from ui.checking.rows import CheckedRow, checked_model, report_rows, waiting_rows
from ui.icons import Icons
from ui.tasks import Bridge, Lane, Task
from ui.verify.chosen_file import ChosenFile
from ui.widgets.banner import Banner
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.drop import DropArea
from ui.widgets.progress import ProgressStrip
from ui.widgets.rows import RowTable

_SENTENCE = 2  # the column that is shown whole


class LeakCheckDialog(Dialog):
    """Asks for files and a list of terms; the answer has a line for each place where a term is left."""

    def __init__(self, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self._bridge = bridge
        self._task: Task | None = None
        self._paths: tuple[Path, ...] = ()
        self._accepted: tuple[str, ...] = ()
        add = button(icons, self.tr("Add files…"), "plus")
        add.clicked.connect(self._ask_files)
        self.drop = DropArea(icons, self.tr("Drop the files to check here"), "", (add,))
        self.drop.set_slim(True)
        self.drop.dropped.connect(self.add)
        self.terms = ChosenFile(
            icons,
            self.tr("List of terms"),
            self.tr("A text file with one term a line, or a CSV with the columns term, type and spelling"),
        )
        self.terms.changed.connect(self._changed)
        self.banner = Banner(icons)
        self.progress = ProgressStrip(icons)
        self.model = checked_model(icons)
        self.table = RowTable(self.model, self.tr("What the check says"), bare=True, wrapped=_SENTENCE)
        self.table.current_row.connect(lambda _row: self._changed())
        listed = card()
        listed.setLayout(column(self.table, margin=1))
        self.accept_button = button(
            icons,
            self.tr("I have looked at this place"),
            "check",
            tip=self.tr("Accept the selected place that cannot be read, and check once more"),
        )
        self.accept_button.clicked.connect(self._accept_place)
        self.check_button = button(icons, self.tr("&Check"), "scan-search", kind="primary")
        self.check_button.setDefault(True)
        self.check_button.clicked.connect(self.check)
        close = button(icons, self.tr("Close"), "x")
        close.clicked.connect(self.reject)
        layout = column(
            label(self.tr("Check files for terms"), "title"),
            label(
                self.tr(
                    "Is one of these terms left in text, properties, hidden parts, attachments or bytes? No vault is needed, "
                    "whoever made the files."
                ),
                "muted",
                wrap=True,
            ),
            self.drop,
            self.terms,
            self.banner,
            self.progress,
            listed,
            row(self.accept_button, None, close, self.check_button),
            margin=20,
        )
        layout.setStretch(6, 1)
        self.setLayout(layout)
        self.resize(760, 600)
        self._changed()

    def add(self, paths: Iterable[Path]) -> None:
        """Check these files as well."""
        self._paths = tuple(dict.fromkeys([*self._paths, *(path for path in paths if path.is_file())]))
        self._changed(anew=True)

    def check(self) -> None:
        """Search the files for the terms."""
        terms = self.terms.path
        if terms is None or not self._paths or self._task is not None:
            return
        self.banner.hide()
        self._task = self._bridge.run_long(
            self,
            partial(commands.check, self._paths, terms, self._accepted),
            lane=Lane.COMPUTE,
            done=self._show,
            failed=self._fail,
            stopped=self._over,
            progressed=self.progress.update_progress,
            name=self.tr("Checking files"),
        )
        self.progress.follow(self._task, self.tr("Checking files"))
        self._changed()

    def done(self, result: int) -> None:
        """Stop what still runs, and close."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files…"))
        self.add(Path(name) for name in names)

    def _accept_place(self) -> None:
        chosen: CheckedRow | None = self.table.selected_row()
        if chosen is not None and chosen.accepts:
            self._accepted = (*self._accepted, chosen.accepts)
            self.check()

    def _changed(self, *, anew: bool = False) -> None:
        if anew:
            self._accepted = ()
            self.model.set_rows(waiting_rows(self._paths))
        idle = self._task is None
        chosen: CheckedRow | None = self.table.selected_row()
        self.check_button.setEnabled(idle and bool(self._paths) and self.terms.path is not None)
        self.accept_button.setEnabled(idle and chosen is not None and bool(chosen.accepts))

    def _over(self) -> None:
        self._task = None
        self.progress.finish()
        self._changed()

    def _show(self, reports: tuple[LeakReport, ...]) -> None:
        self.model.set_rows(report_rows(reports))
        self._over()
        bad = sum(not report.passed for report in reports)
        if bad:
            text = self.tr("{bad} of {files} must not leave as they are.")
            self.banner.say("danger", text.format(bad=bad, files=counting.files(len(reports))))
        else:
            text = self.tr("No term was found in {files}.")
            self.banner.say("success", text.format(files=counting.files(len(reports))))
        self.table.setFocus()

    def _fail(self, error: Exception) -> None:
        self._over()
        self.banner.fail(error)
