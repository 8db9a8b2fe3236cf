"""The frame of a screen: title, one line of explanation, actions on the right, banner and progress below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import Icons
from ui.tasks import Bridge, Lane, Task
from ui.widgets.banner import Banner
from ui.widgets.controls import WIDE, column, label
from ui.widgets.folding import FoldingRow
from ui.widgets.progress import ProgressStrip


class Page(QWidget):
    """Base of every screen; the screen fills ``body`` and gives its actions."""

    def __init__(
        self, icons: Icons, bridge: Bridge, title: str, subtitle: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icons = icons
        self.bridge = bridge
        self.title = label(title, "title")
        self.subtitle = label(subtitle, "muted", wrap=True)
        self.banner = Banner(icons)
        self.progress = ProgressStrip(icons)
        self._before: QWidget | None = None  # what had the keyboard when long work began
        self._action_row = QHBoxLayout()
        self._action_row.setSpacing(8)
        self.body = column(gap=12)
        self._head = column(self.title, self.subtitle, gap=2)
        head = FoldingRow(self._head, self._action_row, gap=WIDE)
        layout = column(head, self.banner, self.progress, self.body, margin=WIDE, gap=14)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.setAccessibleName(title)

    def put_subtitle(self, label: QWidget) -> None:
        """Say something in place of the line of explanation."""
        self._head.replaceWidget(self.subtitle, label)
        self.subtitle.hide()

    def add_actions(self, *buttons: QWidget) -> None:
        """Put buttons at the right of the title, the main one last."""
        for each in buttons:
            self._action_row.addWidget(each)

    def ask(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> Task:
        """Run short work in the vault's thread; a failure is said in the banner."""
        return self.bridge.run(self, work, done=done, failed=self.banner.fail)

    def start(
        self,
        work: Callable[..., Any],
        message: str,
        done: Callable[[Any], None],
        *,
        lane: Lane = Lane.VAULT,
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] | None = None,
        noted: Callable[[Any], None] | None = None,
        name: str = "",
        pausable: bool = False,
        attentive: bool = False,
    ) -> Task:
        """Run long work with progress and Cancel; the screen's actions rest meanwhile.

        A failure is said in the banner unless ``failed`` takes it; ``stopped`` is called after a cancellation and may
        say more. ``name`` is how a person calls the work, its first message if none is given.
        """
        self.banner.hide()
        self._before = self._focused()
        self._rest(True)

        def finish(result: Any) -> None:
            self._ended()
            done(result)

        def fail(error: Exception) -> None:
            self._ended()
            (failed or self.banner.fail)(error)

        def stop() -> None:
            self._ended()
            self.banner.say("info", self.tr("Cancelled. Nothing was changed."))
            if stopped is not None:
                stopped()

        task = self.bridge.run_long(
            self,
            work,
            lane=lane,
            done=finish,
            failed=fail,
            stopped=stop,
            progressed=self.progress.update_progress,
            noted=noted,
            name=name or message,
            attentive=attentive,
        )
        self.progress.follow(task, message, pausable=pausable)
        return task

    def _ended(self) -> None:
        focused = self._focused()
        lost = focused is None or self.progress.had_keyboard or self.progress.isAncestorOf(focused)
        self.progress.finish()
        self._rest(False)
        if lost and self.isVisible() and (before := self._before) is not None and shiboken6.isValid(before):
            (before if before.isEnabled() and before.isVisible() else self).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        self._before = None

    def _focused(self) -> QWidget | None:
        """Return what has the keyboard on this screen."""
        focused = self.focusWidget()
        return focused if focused is not None and focused.hasFocus() else None

    def _rest(self, resting: bool) -> None:
        for position in range(self._action_row.count()):
            item = self._action_row.itemAt(position)
            if item is not None and (widget := item.widget()) is not None:
                widget.setDisabled(resting)
        if not resting:
            self.refresh_actions()

    def refresh_actions(self) -> None:
        """Enable the actions that make sense now; screens with conditions say which."""
