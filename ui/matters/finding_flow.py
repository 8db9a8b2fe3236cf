"""From the documents of a matter to its review: taken up as it was, or found anew; stopped, queued, tried again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kpo_vault.workflow.detecting import Detected, DetectedDocument, DocumentStep
from kpo_vault.workflow.policies import Policy
from kpo_vault.workflow.positions import Position
from kpo_vault.workflow.resuming import Resumption
from kpo_vault.workflow.reviewing import Review
from ui import counting
from ui.matters import commands
from ui.matters.files import UNFINISHED, FileRow, State, after_step, at_rest, begun, finished, kept
from ui.tasks import Lane, Task
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.matters.view import MattersView


class FindingFlow(QObject):
    """Runs one detection or taking up at a time for the matters screen."""

    def __init__(self, view: MattersView, workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._task: Task | None = None
        self._paths: tuple[Path, ...] = ()
        self._stopped: set[Path] = set()
        self._refused: frozenset[Path] = frozenset()  # as the vault keeps them, before they are read again
        self._home: Position | None = None
        self._next = ""  # what the banner's button does: "review" or "detect" or "batch"

    @property
    def running(self) -> bool:
        """Whether documents are being looked at."""
        return self._task is not None

    def forget(self) -> None:
        """The vault was locked."""
        self._task, self._home, self._next = None, None, ""

    def come_home(self, position: Position | None) -> None:
        """Go where the person was when the vault was locked; their matter is taken up on the way."""
        if position is None or not self._workspace.unlocked or self._workspace.matter:
            return
        self._home = position
        if position.matter:
            self._view.matters_pane.select(position.matter)  # the list was asked for before the position
        else:
            self._arrive(None)

    def open(self) -> None:
        """Show what the vault keeps of the chosen matter, and take its work up if it can be."""
        session, matter = self._workspace.session, self._workspace.matter
        self._view.ask(partial(commands.open_matter, session, matter), partial(self._opened, matter))

    def _opened(self, matter: str, opened: commands.OpenedMatter) -> None:
        view = self._view
        if matter != self._workspace.matter or view.rows:
            return
        view.choose_policy(opened.policy)
        view.terms = opened.work.terms
        view.pane.show_rows(kept(opened.work.documents))
        view.refresh_actions()
        self._refused = frozenset(row.path for row in view.rows if row.state in UNFINISHED)
        if opened.resumption is not None and opened.rules is not None:
            self._start(
                partial(commands.take_up, opened.resumption.wanted, opened.rules.handling),
                view.tr("Taking up your work…"),
                partial(self._read, opened.resumption, opened.rules),
            )
            return
        if opened.batch is not None:
            self._next = "batch"
            view.batch.keep(opened.batch)
            view.banner.say(
                "info",
                view.tr("A batch of this matter was stopped before its end."),
                view.tr("It goes on where it was; what is done is not done again."),
                view.tr("Go on with the batch"),
            )
        elif opened.stale:
            self._offer_again(
                view.tr(
                    "The policy, the register or the program changed since these documents were looked at."
                )
            )
        elif any(row.state is State.DONE for row in view.rows):
            self._offer_again(
                view.tr("Finding was not finished, or the list of documents has changed since.")
            )
        self._arrive(None)

    def _offer_again(self, sentence: str) -> None:
        self._next = "detect"
        view = self._view
        view.banner.say(
            "warning", sentence, view.tr("What was decided stays decided."), view.tr("Find sensitive values")
        )

    def begin(self) -> None:
        """Find what is sensitive in all documents; what is known of an unchanged one is not looked for again."""
        if self.running or not self._view.rows:
            return
        self._workspace.show_review(None)
        self._stopped.clear()
        work = partial(
            commands.load_basis, self._workspace.session, self._workspace.matter, self._view.policy.currentData(), self._view.terms
        )  # fmt: skip
        self._view.ask(work, self._detect)

    def _detect(self, basis: commands.Basis) -> None:
        if self.running:
            return
        view = self._view
        view.pane.show_rows(begun(view.rows))
        paths = [each.path for each in view.rows]
        self._start(
            partial(commands.detect, paths, basis),
            view.tr("Finding sensitive values"),
            partial(self._detected, basis),
            digest=basis.digest,
            pausable=True,
        )

    def _start(
        self,
        work: Callable[..., Any],
        message: str,
        done: Callable[[Any], None],
        *,
        digest: str = "",
        pausable: bool = False,
    ) -> None:
        view, workspace = self._view, self._workspace
        session = workspace.session

        def here(call: Callable[..., None]) -> Callable[..., None]:
            """Call only while the vault is open as it was: a result may come after it was locked."""
            return lambda *result: call(*result) if workspace.is_open(session) else None

        self._paths = tuple(each.path for each in view.rows)
        self._task = view.start(
            work,
            message,
            here(done),
            lane=Lane.COMPUTE,
            failed=here(self._failed),
            stopped=here(self._cancelled),
            noted=here(partial(self._note, workspace.matter, digest)),
            pausable=pausable,
        )
        view.refresh_actions()

    def leave_out(self, row: FileRow) -> None:
        """Stop with one document and go on with the others."""
        if self._task is not None and row.path in self._paths:
            self._stopped.add(row.path)
            self._task.leave_out(self._paths.index(row.path))

    def go_on(self) -> None:
        """Do what the banner offers."""
        if self._next == "review":
            self._workspace.asked.emit("review")
        elif self._next == "detect":
            self._view.detect()
        elif self._next == "batch":
            self._view.batch.take_up()

    def _note(self, matter: str, digest: str, step: DocumentStep) -> None:
        view, path = self._view, self._paths[step.number]
        view.pane.show_rows(after_step(view.rows, step, path, stopped=path in self._stopped))
        if digest:
            session = self._workspace.session
            view.ask(partial(commands.keep_step, session, matter, path, step, digest))

    def _failed(self, error: Exception) -> None:
        self._rest()
        view = self._view
        if any(row.state is State.READ for row in view.rows):
            self._next = "detect"
            view.banner.fail(error, view.tr("Go on"))
        else:
            view.banner.fail(error)

    def _cancelled(self) -> None:
        self._rest()
        view = self._view
        if any(row.state is State.READ for row in view.rows):
            self._next = "detect"
            view.banner.say(
                "info",
                view.tr("Stopped. What was found so far is kept."),
                view.tr("It goes on where it was."),
                view.tr("Go on"),
            )

    def _rest(self) -> None:
        self._task = None
        self._view.pane.show_rows(at_rest(self._view.rows))
        self._view.refresh_actions()

    def _detected(self, basis: commands.Basis, detected: Detected) -> None:
        view = self._view
        self._task = None
        queued = any(row.state is State.QUEUED for row in view.rows)
        view.pane.show_rows(finished(view.rows, detected))
        if queued:
            view.keep_list()
            self.begin()
            return
        if all(entry.document is None for entry in detected.documents):
            view.banner.say("danger", view.tr("None of the documents could be read."))
            view.refresh_actions()
            return
        session, matter = self._workspace.session, self._workspace.matter
        work = partial(commands.start_review, session, matter, detected, basis, view.terms)
        view.ask(work, self._reviewable)

    def _read(self, kept: Resumption, rules: Policy, read: tuple[DetectedDocument, ...]) -> None:
        self._task = None
        session, matter = self._workspace.session, self._workspace.matter
        self._view.ask(partial(commands.resume_review, session, matter, kept, read, rules), self._resumed)

    def _resumed(self, review: Review | None) -> None:
        if not self._workspace.unlocked:
            return
        view = self._view
        if review is None:
            view.pane.show_rows(at_rest(view.rows))
            self._offer_again(view.tr("The documents are no longer as they were."))
            view.refresh_actions()
            self._arrive(None)
            return
        view.pane.show_rows(finished(view.rows, review.detected))
        self._workspace.show_review(review)
        refused = [row.path for row in view.rows if row.state in UNFINISHED]
        lost = [path.name for path in refused if path not in self._refused]
        self._next = "review"
        sentence = view.tr("Your work on this matter is as you left it.")
        if lost:
            self._next = "detect"
            view.banner.say(
                "warning",
                view.tr("Taken up without: {names}.").format(names=", ".join(lost)),
                view.tr("Find sensitive values again to take them in. What was decided stays decided."),
                view.tr("Find sensitive values"),
            )
        else:
            hint = view.tr("{refused} refused: see the list.").format(refused=len(refused)) if refused else ""
            view.banner.say("success", sentence, hint, view.tr("Review findings"), kind="primary")
        view.refresh_actions()
        self._arrive(review)

    def _arrive(self, review: Review | None) -> None:
        """Show the screen where the person was, unless they have gone elsewhere meanwhile."""
        home, self._home = self._home, None
        if home is None or self._workspace.screen != "matters":
            return
        if home.screen in ("review", "preview", "packet") and review is None:
            return
        self._workspace.asked.emit("review" if home.screen in ("preview", "packet") else home.screen)
        if review is not None and (place := home.place) is not None:
            # The review screen has asked the vault's thread for its rows: what is asked for now comes after them.
            self._view.ask(lambda: place, self._workspace.finding_asked.emit)

    def _reviewable(self, review: Review) -> None:
        view = self._view
        self._workspace.show_review(review)
        self._next = "review"
        refused = sum(1 for each in view.rows if each.state in UNFINISHED)
        count = sum(each.findings for each in view.rows)
        sentence = view.tr("{findings} in {documents}.").format(
            findings=counting.findings(count), documents=counting.documents(len(view.rows) - refused)
        )
        hint = view.tr("{refused} refused: see the list.").format(refused=refused) if refused else ""
        tone = "warning" if refused else "success"
        view.banner.say(tone, sentence, hint, view.tr("Review findings"), kind="primary")
        view.reload()
        view.refresh_actions()
