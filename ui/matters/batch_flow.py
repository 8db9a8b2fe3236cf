"""Runs the batch that is shown: started, stopped, gone on with on another day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpo_vault.workflow.batch import BatchReport, Status
from kpo_vault.workflow.batch_jobs import BatchJob
from ui.matters import commands
from ui.matters.batch_pane import BatchPane
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.matters.view import MattersView


class BatchFlow(QObject):
    """The same engine as ``kpo-vault batch``; the vault's short work passes while it runs."""

    def __init__(self, view: MattersView, workspace: Workspace, pane: BatchPane) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._pane = pane
        self._interrupted: BatchJob | None = None
        pane.starting.connect(self.start)
        pane.leaving.connect(self._leave)

    def keep(self, job: BatchJob) -> None:
        """Remember a job that was stopped, until it is taken up."""
        self._interrupted = job

    def take_up(self) -> None:
        """Go on with the job that was stopped."""
        if self._interrupted is not None:
            self.offer(self._interrupted, interrupted=True)
            self.start()

    def offer(self, job: BatchJob, *, interrupted: bool = False) -> None:
        """Show a job; it starts on demand."""
        self._view.banner.hide()
        self._pane.offer(job, interrupted=interrupted)
        self._view.show_batch(True)

    def start(self) -> None:
        """Run the job that is shown."""
        job, workspace = self._pane.job, self._workspace
        if job is None:
            return
        self._view.start(
            partial(commands.run_batch, workspace.session, workspace.matter, job),
            self._view.tr("Protecting as a batch"),
            self._done,
            failed=self._failed,
            stopped=partial(self._stopped, job),
            noted=self._pane.note,
            pausable=True,
            attentive=True,
        )
        self._pane.begin()
        self._view.refresh_actions()

    def _done(self, report: BatchReport) -> None:
        self._interrupted = None
        self._pane.show_report(report)
        view = self._view
        refused = report.with_status(Status.REFUSED, Status.WAITING)
        if refused:
            view.banner.say(
                "warning",
                view.tr("The batch is done; some documents have no output."),
                view.tr("Each is listed with its reason, and none of them is in the folder."),
            )
        else:
            view.banner.say(
                "success", view.tr("The batch is done and the leak check of each document passed.")
            )
        view.reload()

    def _failed(self, error: Exception) -> None:
        self._pane.rest(False)
        self._view.banner.fail(error)

    def _stopped(self, job: BatchJob) -> None:
        self._pane.offer(job, interrupted=True)
        self._view.banner.say(
            "info",
            self._view.tr("Stopped. What is done is kept."),
            self._view.tr("Started again, the batch goes on where it was."),
        )

    def _leave(self) -> None:
        if self._interrupted is None and self._workspace.unlocked and self._workspace.matter:
            work = partial(commands.forget_batch, self._workspace.session, self._workspace.matter)
            self._view.ask(work)
        self._view.show_batch(False)
