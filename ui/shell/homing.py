"""Remembers where the person is, so that unlocking leads back there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from kpo_vault.workflow.positions import Position, note_position
from ui.workspace import Workspace

_CALM = 2000  # milliseconds without a move before it is written down


class Homing(QObject):
    """Writes the position into the vault when the person stays somewhere, and before the vault is locked."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_CALM)
        self._clock.timeout.connect(self._note)
        workspace.moved.connect(self._clock.start)
        workspace.matter_changed.connect(self._clock.start)
        workspace.leaving.connect(self._leave)

    def _note(self) -> None:
        if self._workspace.unlocked:
            workspace = self._workspace
            position = Position(workspace.screen, workspace.matter, workspace.place)
            work = partial(note_position, workspace.session, position)
            workspace.bridge.run(self, work, failed=_say_nothing, certain=True)

    def _leave(self) -> None:
        self._clock.stop()
        self._note()


def _say_nothing(_error: Exception) -> None:
    """A position that cannot be written is no reason to disturb anybody."""
