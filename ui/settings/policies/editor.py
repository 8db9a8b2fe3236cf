"""The editor of one policy: its text, and beside it what is wrong, what it comes to, what it changes, what it finds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSplitter, QTabWidget, QWidget

from kpo_vault.workflow.policies import Checked, Policy, Problem, check_policy
from ui import counting
from ui.icons import Icons
from ui.policies import rule_rows
from ui.settings.policies.code_editor import CodeEditor
from ui.settings.policies.highlighter import PolicyHighlighter
from ui.settings.policies.tables import differences_model, problems_model, rules_model
from ui.settings.policies.trial import Trial
from ui.theme import Theme
from ui.widgets.controls import button, card, column, label, row, set_role
from ui.widgets.elided import ElidedLabel
from ui.widgets.fields import caption_of
from ui.widgets.focus import lead_focus
from ui.widgets.rows import RowTable
from ui.wording import said

_CHECK_AFTER = 250  # milliseconds without a key
_KEEP_AFTER = 2000


class PolicyEditor(QWidget):
    """Emits ``saved`` with name and text, ``drafted`` some seconds after a change, ``left`` when there is none to lose."""

    saved = Signal(str, str)
    drafted = Signal(str, str)
    left = Signal(bool)  # whether changes are given up
    derived = Signal(str)
    tried = Signal(str)

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.former = ""
        self._kept: Mapping[str, str] = {}
        self._checked: Checked | None = None
        self._own = True
        self.back_button = button(icons, self.tr("All policies"), "chevron-left", kind="quiet")
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.setAccessibleName(self.tr("Name of the policy"))
        caption = caption_of(self.tr("Name"), self.name, "muted")
        self.state = ElidedLabel("muted")
        self.derive_button = button(icons, self.tr("New from this"), "plus")
        self.save_button = button(
            icons, self.tr("Save"), "save", kind="primary", tip=self.tr("Save (Ctrl+S)")
        )
        self.code = CodeEditor(icons, theme)
        self.code.setAccessibleName(self.tr("Text of the policy"))
        self._colours = PolicyHighlighter(theme, self.code.document())
        self.problems = problems_model(icons)
        self.problems_table = RowTable(self.problems, self.tr("Mistakes and doubts"), bare=True)
        _grow(self.problems_table)
        self.rules = rules_model(icons)
        self.rules_table = RowTable(self.rules, self.tr("What becomes of each kind of value"), bare=True)
        self.changes = differences_model(icons)
        self.changes_table = RowTable(self.changes, self.tr("What differs from what is inherited"), bare=True)
        _grow(self.changes_table)
        self._sound = label(role="success", wrap=True)
        self._base = label(role="caption", wrap=True)
        self.trial = Trial(icons, theme)
        self._check_soon, self._keep_soon = QTimer(self), QTimer(self)
        for timer, pause, act in (
            (self._check_soon, _CHECK_AFTER, self.check),
            (self._keep_soon, _KEEP_AFTER, self._keep),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(act)
        self._connect()
        self._assemble(caption)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.leave)
        self.save_button.clicked.connect(self._save)
        self.derive_button.clicked.connect(lambda: self.derived.emit(self.former))
        self.code.document().contentsChanged.connect(self._changed)
        self.name.textEdited.connect(lambda _text: self._changed())
        self.problems_table.activated_row.connect(lambda problem: self.code.go_to_line(problem.line))
        self.problems_table.clicked.connect(lambda index: self._jump(self.problems.row_at(index)))
        self.trial.asked.connect(self.tried)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._save)
        back = QShortcut(QKeySequence("Escape"), self, self.leave)
        for shortcut in (save, back):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _assemble(self, caption: QWidget) -> None:
        bar = row(
            self.back_button, caption, self.name, self.state, self.derive_button, self.save_button, gap=8
        )
        bar.setStretch(2, 3)
        bar.setStretch(3, 2)
        self.name.setMinimumWidth(120)
        self.tabs = QTabWidget()
        for page, name in (
            (_page(self._sound, self.problems_table), self.tr("Check")),
            (_page(None, self.rules_table), self.tr("Effect")),
            (_page(self._base, self.changes_table), self.tr("Changes")),
            (self.trial, self.tr("Try it")),
        ):
            self.tabs.addTab(page, name)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("policy-editor")
        self.splitter.addWidget(self.code)
        self.splitter.addWidget(self.tabs)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([540, 460])
        layout = column(bar, self.splitter, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        lead_focus(self, self.code)

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self._own and (self.code.document().isModified() or self.name.isModified())

    @property
    def policy(self) -> Policy | None:
        """The policy as it is written now, if it has no mistake."""
        return self._checked.policy if self._checked is not None and self._checked.sound else None

    def edit(self, name: str, text: str, kept: Mapping[str, str], *, own: bool, fresh: bool = False) -> None:
        """Show a policy; a built-in one cannot be changed, a ``fresh`` one is not saved yet.

        ``kept`` are the vault's own policies, which it may inherit from.
        """
        self._own, self._kept = own, kept
        self.former = "" if fresh else name
        self.name.setText(name)
        self.name.setReadOnly(not own)
        self.code.setPlainText(text)
        self.code.setReadOnly(not own)
        self.code.document().setModified(fresh)
        self.name.setModified(False)
        self.trial.clear()
        self.save_button.setVisible(own)
        self.derive_button.setVisible(not own)
        self.tabs.setCurrentIndex(0 if own else 1)
        self._keep_soon.stop()
        self.check()
        self._tell()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self, name: str, kept: Mapping[str, str]) -> None:
        """Take note that everything was saved."""
        self.former, self._kept = name, kept
        self.name.setText(name)
        self.name.setModified(False)
        self.code.document().setModified(False)
        self._keep_soon.stop()
        self.check()

    def clear(self) -> None:
        """Forget the text."""
        self._check_soon.stop()
        self._keep_soon.stop()
        self.code.document().blockSignals(True)
        self.code.clear()
        self.code.document().blockSignals(False)
        self.code.document().setModified(False)
        self.name.clear()
        self.trial.clear()
        self._checked = None
        for model in (self.problems, self.rules, self.changes):
            model.set_rows(())

    def leave(self) -> None:
        """Ask to go back to the list."""
        self.left.emit(self.changed)

    def check(self) -> None:
        """Look the text over and show what was found."""
        self._check_soon.stop()
        self._checked = checked = check_policy(
            self.code.toPlainText(), self.former or self.name.text(), self._kept
        )
        errors = len(checked.errors)
        self.problems.set_rows(checked.problems)
        self.code.show_problems(checked.problems)
        if errors:
            sentence, role = (
                self.tr("It cannot be used yet: {mistakes}.").format(mistakes=counting.mistakes(errors)),
                "danger",
            )
        elif checked.problems:
            sentence, role = self.tr("It can be used. Look at these lines again:"), "warning"
        else:
            sentence, role = self.tr("No mistake was found."), "success"
        self._sound.setText(sentence)
        set_role(self._sound, role)
        count = len(checked.problems)
        self.tabs.setTabText(0, self.tr("Check ({count})").format(count=count) if count else self.tr("Check"))
        self.rules.set_rows(rule_rows(checked.policy) if checked.policy else ())
        self.changes.set_rows(checked.differences)
        if checked.base is None:
            self._base.setText(self.tr("It inherits from no other policy: only what it says is done."))
        elif checked.differences:
            self._base.setText(
                self.tr("What differs from “{policy}”:").format(
                    policy=said(checked.base.title) or checked.base.name
                )
            )
        else:
            self._base.setText(
                self.tr("It does exactly what “{policy}” does.").format(
                    policy=said(checked.base.title) or checked.base.name
                )
            )
        self.trial.allow(checked.sound)
        self._tell()

    def _changed(self) -> None:
        if self._own:
            self._check_soon.start()
            self._keep_soon.start()
            self._tell()

    def _tell(self) -> None:
        sound = self._checked is not None and self._checked.sound
        if not self._own:
            self.state.setText(self.tr("Built in, not changed"))
        elif self.changed:
            self.state.setText(self.tr("Not saved yet"))
        else:
            self.state.setText(self.tr("Saved in the vault"))
        self.save_button.setEnabled(self.changed and sound and bool(self.name.text().strip()))

    def _save(self) -> None:
        self.check()
        if self.save_button.isEnabled() and self.save_button.isVisible():
            self._keep_soon.stop()
            self.saved.emit(self.name.text().strip(), self.code.toPlainText())

    def _keep(self) -> None:
        if self.changed:
            self.drafted.emit(self.name.text().strip(), self.code.toPlainText())

    def _jump(self, problem: Problem | None) -> None:
        if problem is not None:
            self.code.go_to_line(problem.line)


def _grow(table: RowTable) -> None:
    """Let long sentences take several lines; only for tables of few rows."""
    table.setWordWrap(True)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def _page(sentence: QWidget | None, table: RowTable) -> QWidget:
    frame = card()
    frame.setLayout(column(table, margin=1))
    layout = column(*([sentence] if sentence else []), frame, gap=8)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.setStretch(layout.count() - 1, 1)
    page = QWidget()
    page.setLayout(layout)
    return page
