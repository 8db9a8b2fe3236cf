"""What the panes of the settings have in common: the screen's threads, banner and progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui.tasks import Lane, Task
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.settings.view import SettingsView


class Pane(QWidget):
    """One tab of the settings; ``fill`` when a vault was opened, ``clear`` when it was locked."""

    def __init__(self, page: SettingsView, workspace: Workspace) -> None:
        super().__init__()
        self.page = page
        self.workspace = workspace
        self.icons = page.icons
        self.banner = page.banner

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> Task:
        """Run short work in the vault's thread; its result is only shown while the vault is open."""
        self.banner.hide()
        return self.page.ask(work, None if done is None else self._if_open(done))

    def look(self, work: Callable[[], Any], done: Callable[[Any], None]) -> Task:
        """Ask for what is to be shown, and leave what the banner says."""
        return self.page.ask(work, self._if_open(done))

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

    def fill(self) -> None:
        """Show what the opened vault holds."""

    def clear(self) -> None:
        """Forget everything that was shown or typed."""
