"""The strip below the screens with the next step, and all steps above it when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLabel, QWidget

from ui.guide import commands
from ui.guide.pointer import Pointer
from ui.guide.steps import ADD_PARTNER, Step, next_step, steps
from ui.widgets.controls import button, clear, column, label, row, set_tone
from ui.widgets.page import Page
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

_ROWS = 3  # of the list of all steps, which takes no more height than that


class Guide(QFrame):
    """Hidden unless a vault is new or somebody asks for it; ``asked`` carries the screen of the step."""

    asked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        settings: WindowSettings,
        pages: Mapping[str, Page],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._pages = pages
        self._steps = steps()
        self._first = 0
        self._fresh = False
        self._found = commands.Found(frozenset(), "")
        self._sealed: Path | None = None
        self._returned: Path | None = None
        self.pointer: Pointer | None = None
        self.step: Step | None = self._steps[0]
        self._icons = icons = workspace.icons
        set_tone(self, "guide")
        self.setAccessibleName(self.tr("First steps"))
        self._number = label(role="caption")
        self.sentence = label(role="strong", wrap=True)
        self.hint = label(role="muted", wrap=True, selectable=True)
        self.act_button = button(icons, "", kind="primary")
        self.act_button.clicked.connect(self.act)
        self.show_button = button(icons, self.tr("Show me"), "arrow-right")
        self.show_button.clicked.connect(self.show_target)
        self.all_button = button(icons, self.tr("All steps"), "clipboard-check", kind="quiet")
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self._show_all)
        self.close_button = button(
            icons, "", "x", kind="quiet", tip=self.tr("Close the first steps; Help opens them again")
        )
        self.close_button.clicked.connect(self.leave)
        self._list = QWidget()
        self._lines = QGridLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(24)
        self._lines.setVerticalSpacing(4)
        self._list.setLayout(self._lines)
        self._list.hide()
        said = column(self._number, self.sentence, self.hint, gap=1)
        line = row(said, self.all_button, self.show_button, self.act_button, self.close_button, gap=8)
        line.setStretch(0, 1)
        layout = column(self._list, line, gap=10)
        layout.setContentsMargins(24, 10, 14, 10)
        self.setLayout(layout)
        self.hide()
        workspace.bridge.idle.connect(self._idle)
        workspace.packet_sealed.connect(self._remember)
        workspace.session_changed.connect(self._session_changed)

    def open(self, *, anew: bool = False) -> None:
        """Show the strip; ``anew`` begins with the first step whatever was done before."""
        self._settings.guided = True
        self.show()
        if anew and self._workspace.unlocked:
            self._returned = None
            self._workspace.bridge.run(
                self, partial(commands.begin, self._workspace.session), done=self._begin
            )
        else:
            self._look()

    def leave(self) -> None:
        """Close the strip and forget the practice partner once the last step is done."""
        self._settings.guided = False
        self.hide()
        if self.pointer is not None:
            self.pointer.leave()
        if self.step is None and self._workspace.unlocked:
            self._workspace.bridge.run(
                self,
                partial(commands.remove_partner, self._workspace.session),
                done=lambda _none: self._workspace.contacts_changed.emit(),
            )

    def show_target(self) -> None:
        """Go to the screen of the step and point at its control."""
        if self.step is None:
            return
        self.asked.emit(self.step.screen)
        if self.step.key == "restore" and self._returned is not None:
            self._workspace.restore_asked.emit(self._returned)
        target = self.target(self.step)
        if target is not None:
            if self.pointer is None:
                self.pointer = Pointer(self._workspace.theme, self.window())
            self.pointer.point_at(target)

    def target(self, step: Step) -> QWidget | None:
        """Return the control of a step that can be seen now."""
        page = self._pages[step.screen]
        parts = (getattr(page, name, None) for name in step.target)
        return next((part for part in parts if isinstance(part, QWidget) and part.isVisible()), None)

    def act(self) -> None:
        """Do what only the guide can do: play the partner."""
        if self.step is None:
            self.leave()
        elif self.step.key == ADD_PARTNER:
            self.asked.emit(self.step.screen)
            page = self._pages[self.step.screen]
            page.ask(partial(commands.add_partner, self._workspace.session), self._partner_added)
        elif self._sealed is not None:
            self.answer(self._sealed)
        else:
            name, _ = QFileDialog.getOpenFileName(self, self.tr("The packet that you sealed to the partner"))
            if name:
                self.answer(Path(name))

    def answer(self, packet: Path) -> None:
        """Let the partner work on a packet; the results are put beside it."""
        page = self._pages["packet"]
        self.asked.emit("packet")
        page.start(
            partial(commands.answer, self._workspace.session, packet),
            self.tr("The practice partner is at work…"),
            self._answered,
        )

    def _partner_added(self, words: str) -> None:
        self._found = commands.Found(self._found.kinds | {"contact-added"}, words)
        self._workspace.contacts_changed.emit()
        self._refresh()

    def _answered(self, out: Path) -> None:
        self._returned = out
        self._pages["packet"].banner.say(
            "success", self.tr("The partner's results are back: {name}.").format(name=out.name)
        )
        self._refresh()

    def _remember(self, packet: Path) -> None:
        self._sealed = packet

    def _session_changed(self) -> None:
        self._found = commands.Found(frozenset(), "")
        if not self._workspace.unlocked:
            self.hide()

    def _idle(self) -> None:
        if self._fresh:
            self._fresh = False
        elif self.isVisible():
            self._look()

    def _begin(self, first: int) -> None:
        self._first = first
        self._look()

    def _look(self) -> None:
        if self._workspace.unlocked:
            work = partial(commands.look, self._workspace.session, self._first, self._found.words)
            self._workspace.bridge.run(self, work, done=self._looked)

    def _looked(self, found: commands.Found) -> None:
        self._fresh = not self._workspace.bridge.busy
        self._found = found
        self._refresh()

    def _refresh(self) -> None:
        """Show the next step."""
        self.step = step = next_step(self._steps, self._found.kinds, self._returned is not None)
        self._show_lines()
        self.show_button.setVisible(step is not None and bool(step.target))
        self.act_button.setVisible(step is None or bool(step.act))
        if step is None:
            self._number.setText(self.tr("All steps are done"))
            self.sentence.setText(self.tr("The originals are back, and the partner never saw them."))
            self.hint.setText(self.tr("The practice partner is forgotten when you close this."))
            self._name_act(self.tr("Close"))
            return
        self._number.setText(
            self.tr("Step {number} of {count}").format(
                number=self._steps.index(step) + 1, count=len(self._steps)
            )
        )
        self.sentence.setText(step.sentence)
        name = self._returned.name if self._returned is not None else self.tr("the one that you were sent")
        self.hint.setText(step.hint.format(words=self._found.words or "…", file=name))
        self._name_act(step.act)

    def _name_act(self, text: str) -> None:
        self.act_button.setText(text)
        self.act_button.setAccessibleName(text)

    def _show_all(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self._show_lines()

    def _show_lines(self) -> None:
        """List the steps with a tick beside those that are done."""
        clear(self._lines)
        if self._list.isHidden():
            return
        at = self._steps.index(self.step) if self.step is not None else len(self._steps)
        for number, step in enumerate(self._steps):
            done, now = number < at, number == at
            picture = QLabel()
            look = (
                ("circle-check", "success") if done else ("arrow-right" if now else "circle-dashed", "muted")
            )
            self._icons.show_on(picture, *look, 16)
            state = self.tr("done") if done else self.tr("next") if now else self.tr("later")
            picture.setAccessibleName(state)
            picture.setToolTip(state)
            words = label(step.sentence, "strong" if now else "", wrap=True)
            line = row(picture, words, gap=8)
            line.setStretch(1, 1)
            self._lines.addLayout(line, number % _ROWS, number // _ROWS)
