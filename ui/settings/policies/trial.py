"""What would this policy find: a text of one's own, its findings marked in it and listed below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QSplitter, QTextEdit, QWidget

from kpo_vault.workflow.policy_trial import LONGEST, Tried
from ui import counting
from ui.icons import Icons
from ui.policies import operator_words
from ui.settings.policies.tables import TriedRow, tried_model
from ui.theme import Theme
from ui.type_names import shown_type
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.rows import RowTable


class Trial(QWidget):
    """``asked`` carries the text that is to be tried; the text is kept nowhere."""

    asked = Signal(str)

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tried = ""
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text to try the policy on"))
        self.text.setPlaceholderText(self.tr("Paste or type some lines. They are kept nowhere."))
        self.text.setTabChangesFocus(True)
        self.run_button = button(icons, self.tr("Find sensitive values"), "scan-search", kind="primary")
        self.said = label(role="caption", wrap=True)
        self.rows = tried_model(icons)
        self.table = RowTable(self.rows, self.tr("What the policy finds"), bare=True)
        self.table.setMinimumHeight(90)
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        frame = card()
        frame.setLayout(column(self.table, margin=1))
        self.run_button.clicked.connect(self._ask)
        self.text.textChanged.connect(self._changed)
        self.table.current_row.connect(self._point)
        theme.changed.connect(self._mark)
        below = QWidget()
        line = row(self.run_button, self.said, gap=10)
        line.setStretch(1, 1)
        layout = column(line, frame, gap=8)
        layout.setStretch(1, 1)
        below.setLayout(layout)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("policy-trial")
        splitter.addWidget(self.text)
        splitter.addWidget(below)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([200, 260])
        layout = column(splitter)
        layout.setContentsMargins(0, 8, 0, 0)
        self.setLayout(layout)
        self._usable = True
        self._changed()

    def allow(self, usable: bool) -> None:
        """Let the policy be tried only while it has no mistake."""
        self._usable = usable
        self._changed(keep=True)

    def show_findings(self, text: str, findings: Sequence[Tried]) -> None:
        """Show what was found in ``text``."""
        if text != self.text.toPlainText():
            return  # it was changed meanwhile: the places are no longer right
        self._tried = text
        self.rows.set_rows(
            tuple(
                TriedRow(
                    each.start,
                    each.end,
                    " ".join(text[each.start : each.end].split()),
                    shown_type(each.entity_type),
                    operator_words(each.operator),
                    each.operator == "keep",
                    each.explanation,
                )
                for each in findings
            )
        )
        self.said.setText(
            counting.findings(len(findings)) if findings else self.tr("Nothing is found in this text.")
        )
        self._mark()

    def clear(self) -> None:
        """Forget the text."""
        self.text.clear()

    def _ask(self) -> None:
        self.asked.emit(self.text.toPlainText())

    def _changed(self, *, keep: bool = False) -> None:
        text = self.text.toPlainText()
        if not keep and text != self._tried:
            self._tried = ""
            self.rows.set_rows(())
            self.text.setExtraSelections([])
            self.said.setText("")
        if not self._usable:
            self.said.setText(self.tr("Correct the mistakes first."))
        elif len(text) > LONGEST:
            self.said.setText(self.tr("Too long: try a part of it."))
        self.run_button.setEnabled(self._usable and len(text.strip()) > 0 and len(text) <= LONGEST)

    def _mark(self) -> None:
        selections = []
        for each in self.rows.rows:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(each)
            role = "sunken" if each.kept else "mark_replaced"
            selection.format.setBackground(self._theme.color(role))
            selection.format.setFontUnderline(not each.kept)
            selections.append(selection)
        self.text.setExtraSelections(selections)

    def _point(self, chosen: TriedRow | None) -> None:
        if chosen is not None:
            self.text.setTextCursor(self._cursor(chosen))
            self.text.ensureCursorVisible()

    def _cursor(self, each: TriedRow) -> QTextCursor:
        """Return a selection of a finding; Qt counts UTF-16 units, we count characters."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(_units(self._tried, each.start))
        cursor.setPosition(_units(self._tried, each.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str, position: int) -> int:
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
