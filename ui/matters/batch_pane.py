"""Many documents at once, unattended: what is to be done, how far it is, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedWidget, QWidget

from kpo_vault.workflow.batch import BatchReport, FileOutcome, Status, Tick
from kpo_vault.workflow.batch.outcome import Stage
from kpo_vault.workflow.batch_jobs import BatchJob
from ui import counting
from ui.errors import problem
from ui.icons import Icons
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.rows import Column, RowModel, RowTable
from ui.wording import said


def outcomes_model(icons: Icons, parent: QObject | None = None) -> RowModel[FileOutcome]:
    """Return the item model of documents without an output."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("BatchPane", "Document"),
                lambda f: f.shown,
                lambda f: (
                    ("circle-dashed", "warning") if f.status is Status.WAITING else ("circle-alert", "danger")
                ),
                width=300,
            ),
            Column(translate("BatchPane", "Why there is no output"), _reason),
        ),
        parent,
    )


def _reason(file: FileOutcome) -> str:
    if file.error is None:
        return QCoreApplication.translate("BatchPane", "A finding waits for a reviewer's decision.")
    found = problem(file.error)
    return f"{found.sentence} {found.hint}".strip()


class BatchPane(QWidget):
    """``starting`` asks to run the job that is shown, ``leaving`` for the documents of the matter."""

    starting = Signal()
    leaving = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job: BatchJob | None = None
        self._report: BatchReport | None = None
        self._began = 0.0
        self._stage: Stage | None = None
        self.heading = label(role="heading", wrap=True)
        self.sentence = label(role="muted", wrap=True)
        self.start_button = button(icons, self.tr("Start the batch"), "play", kind="primary")
        self.start_button.clicked.connect(self.starting)
        self.back_button = button(icons, self.tr("Back to the documents"), "arrow-left", kind="quiet")
        self.back_button.clicked.connect(self.leaving)
        self.report_button = button(icons, self.tr("Open the report"), "file-text")
        self.report_button.clicked.connect(self._open_report)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self._figures: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        names = (
            ("stage", self.tr("Step")),
            ("done", self.tr("Documents")),
            ("speed", self.tr("Documents a second")),
            ("words", self.tr("Words read")),
            ("before", self.tr("Done before")),
            ("refused", self.tr("Refused")),
        )
        for place, (key, name) in enumerate(names):
            figure = self._figures[key] = label("–", "strong")
            figure.setAccessibleName(name)
            line, side = divmod(place, 3)
            grid.addLayout(column(label(name, "caption"), figure, gap=2), line, side)
        self._frame = card()
        self._frame.setLayout(column(grid, margin=16))
        self.refusals = outcomes_model(icons)
        self.table = RowTable(self.refusals, self.tr("Documents without an output"), bare=True)
        listed = card()
        listed.setLayout(column(self.table, margin=1))
        self.detail = label(role="caption", wrap=True, selectable=True)
        self.table.current_row.connect(lambda file: self.detail.setText(_reason(file) if file else ""))
        self._end = QStackedWidget()
        self._end.addWidget(
            EmptyState(
                icons,
                "files",
                self.tr("What is refused will be listed here"),
                self.tr(
                    "The other screens can be used while a batch runs. One that is stopped, even by a power cut, goes on where it was."
                ),
            )
        )
        self._end.addWidget(listed)
        buttons = row(self.back_button, None, self.folder_button, self.report_button, self.start_button)
        self.setLayout(column(self.heading, self.sentence, self._frame, self._end, self.detail, buttons))
        self.layout().setStretch(3, 1)  # type: ignore[union-attr]
        self.rest(False)

    def offer(self, job: BatchJob, *, interrupted: bool = False) -> None:
        """Show a job that was not begun, or that was stopped."""
        self.job, self._report = job, None
        text = self.tr("Go on with the batch") if interrupted else self.tr("Protect many documents")
        self.heading.setText(text)
        self.sentence.setText(
            self.tr(
                "All documents of {sources} are looked through, protected by the policy and checked, without a review of each "
                "finding. The outputs go to {folder}, and what is refused is listed with its reason."
            ).format(sources=_names(job.sources), folder=job.out.name)
        )
        for figure in self._figures.values():
            figure.setText("–")
        self._show_refusals(())
        self.rest(False)

    def begin(self) -> None:
        """Show that the job runs."""
        self._stage = None
        self.rest(True)

    def note(self, tick: Tick) -> None:
        """Take a report of the running job."""
        figures, locale = self._figures, self.locale()
        figures["stage"].setText(said(tick.stage.value))
        figures["done"].setText(
            self.tr("{done} of {all}").format(
                done=locale.toString(tick.done), all=locale.toString(tick.total)
            )
        )
        if tick.stage is not self._stage:
            self._stage, self._began = tick.stage, time.monotonic()
        spent = time.monotonic() - self._began
        if spent > 1:
            figures["speed"].setText(locale.toString((tick.done - tick.resumed) / spent, "f", 1))
        figures["words"].setText(locale.toString(tick.words))
        figures["before"].setText(locale.toString(tick.resumed))
        figures["refused"].setText(locale.toString(tick.refused))

    def show_report(self, report: BatchReport) -> None:
        """Show the end of a job."""
        self._report = report
        written = len(report.with_status(Status.WRITTEN))
        twins = len(report.with_status(Status.DUPLICATE))
        stopped = report.with_status(Status.REFUSED, Status.WAITING)
        self.heading.setText(self.tr("The batch is done"))
        self.sentence.setText(
            self.tr("Written: {written}. Duplicates of them: {twins}. Without an output: {refused}.").format(
                written=counting.documents(written), twins=twins, refused=counting.documents(len(stopped))
            )
        )
        figures, locale = self._figures, self.locale()
        figures["stage"].setText(self.tr("Done"))
        figures["done"].setText(locale.toString(len(report.files)))
        figures["refused"].setText(locale.toString(len(stopped)))
        self._show_refusals(stopped)
        self.rest(False)

    def rest(self, running: bool) -> None:
        """Allow what makes sense while the job runs, before and after."""
        done = self._report is not None
        self.start_button.setVisible(not done)
        self.start_button.setDisabled(running)
        self.back_button.setDisabled(running)
        self.report_button.setVisible(done)
        self.folder_button.setVisible(done)

    def _show_refusals(self, files: Sequence[FileOutcome]) -> None:
        self.refusals.set_rows(files)
        self.detail.clear()
        self._end.setCurrentIndex(1 if files else 0)

    def _open_report(self) -> None:
        if self.job is not None:
            _open(self.job.report / "report.html")

    def _open_folder(self) -> None:
        if self.job is not None:
            _open(self.job.out)


def _names(paths: Sequence[Path]) -> str:
    return ", ".join(path.name for path in paths[:3]) + ("…" if len(paths) > 3 else "")


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
