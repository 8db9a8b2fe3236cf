"""One tab of a screen that has several: the screen's threads, banner and progress, and an open vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.tasks import Lane, Task
from ui.widgets.page import Page
from ui.workspace import Workspace


class Pane(QWidget):
    """Base of such tabs; ``fill`` when there is something to show, ``clear`` when the vault was locked.

    A result is only shown while the vault is open: what was asked for before it was locked is dropped.
    """

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__()
        self.page = page
        self.workspace = workspace
        self.icons = page.icons
        self.banner = page.banner

    def fill(self) -> None:
        """Show what the opened vault holds."""

    def clear(self) -> None:
        """Forget everything that was shown or typed."""

    def look(self, work: Callable[[], Any], done: Callable[[Any], None]) -> Task:
        """Run short work in the vault's thread for what is to be shown, and leave what the banner says."""
        return self.page.ask(work, self._if_open(done))

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> Task:
        """Run short work in the vault's thread that a person asked for; what the banner said before is over."""
        self.banner.hide()
        return self.page.ask(work, None if done is None else self._if_open(done))

    def start(
        self,
        work: Callable[..., Any],
        message: str,
        done: Callable[[Any], None],
        *,
        lane: Lane = Lane.VAULT,
        stopped: Callable[[], None] | None = None,
    ) -> Task:
        """Run long work with progress and Cancel; the pane takes no orders meanwhile."""
        self.setDisabled(True)

        def finish(result: Any) -> None:
            self.setDisabled(False)
            self._if_open(done)(result)

        def fail(error: Exception) -> None:
            self.setDisabled(False)
            self.banner.fail(error)

        def stop() -> None:
            self.setDisabled(False)
            if stopped is not None:
                stopped()

        return self.page.start(work, message, finish, lane=lane, failed=fail, stopped=stop)

    def _if_open(self, done: Callable[[Any], None]) -> Callable[[Any], None]:
        def show(result: Any) -> None:
            if self.workspace.unlocked:
                done(result)

        return show
