"""What the tabs of the audit screen have in common: the screen's threads and banner, the matter they are about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.tasks import Task
from ui.widgets.controls import column, label
from ui.widgets.page import Page
from ui.workspace import Workspace


class Pane(QWidget):
    """One tab. ``fill`` when it comes up or the matter changes, ``clear`` when the vault was locked."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__()
        self.page = page
        self.workspace = workspace
        self.icons = page.icons
        self.banner = page.banner
        self.matter = ""

    def choose(self, matter: str) -> None:
        """Be about another matter, or about all of them ("")."""
        self.matter = matter

    def fill(self) -> None:
        """Show what there is."""

    def clear(self) -> None:
        """Forget everything that was shown or typed."""

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> Task:
        """Run short work in the vault's thread; its result is only shown while the vault is open."""
        return self.page.ask(work, None if done is None else self._if_open(done))

    def start(
        self,
        work: Callable[..., Any],
        message: str,
        done: Callable[[Any], None],
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

        return self.page.start(work, message, finish, failed=fail, stopped=stop)

    def _if_open(self, done: Callable[[Any], None]) -> Callable[[Any], None]:
        def show(result: Any) -> None:
            if self.workspace.unlocked:
                done(result)

        return show


def captioned(text: str, control: QWidget) -> QVBoxLayout:
    """Return a control under its caption, which names it."""
    caption: QLabel = label(text, "caption")
    caption.setBuddy(control)
    control.setAccessibleName(text)
    return column(caption, control, gap=4)
