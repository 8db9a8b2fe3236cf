"""The documents of the chosen matter: where files are dropped, the policy, and the list with the state of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QStackedWidget, QWidget

from ui import counting
from ui.icons import Icons
from ui.matters.files import NAME, STATUS, UNFINISHED, FileRow, State, files_model
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.fields import caption_of
from ui.widgets.folding import FoldingRow
from ui.widgets.rows import RowTable

_ROW = 34  # pixels of a document whose status takes one line
_NARROW = 640  # pixels of the pane below which names of documents leave more room to what is said of them
_NAME, _NARROW_NAME = 300, 210
_LOW = 560  # pixels of the pane below which the documents need the room of the policy's summary


class DocumentsPane(QWidget):
    """Shows the rows that it is given; its signals ask for what a row's buttons do."""

    removing = Signal(object)
    stopping = Signal(object)
    retrying = Signal()

    def __init__(
        self,
        icons: Icons,
        drop_buttons: Sequence[QPushButton],
        terms_button: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._working = False
        self._name_width = 0
        self.model = files_model(icons)
        self.table = RowTable(self.model, self.tr("Documents of the matter"), bare=True, wrapped=STATUS)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.current_row.connect(lambda _row: self._refresh())
        self.drop = DropArea(
            icons,
            self.tr("Drop documents or folders here"),
            self.tr("Word, Excel, PDF, CSV, e-mail, text and many more. They stay here and are not changed."),
            drop_buttons,
        )
        self.policy = QComboBox()
        self.policy.setAccessibleName(self.tr("Policy"))
        self.policy_summary = label(role="caption", wrap=True)
        self.retry_button = button(
            icons,
            self.tr("Try again"),
            "refresh-cw",
            kind="quiet",
            tip=self.tr("Look once more at what was refused or stopped"),
        )
        self.stop_button = button(
            icons,
            self.tr("Stop this one"),
            "ban",
            kind="quiet",
            tip=self.tr("Go on with the other documents"),
        )
        self.remove_button = button(
            icons, self.tr("Remove"), "x", kind="quiet", tip=self.tr("Take the document off the list (Del)")
        )
        self.retry_button.clicked.connect(self.retrying)
        self.stop_button.clicked.connect(lambda: self._emit(self.stopping))
        self.remove_button.clicked.connect(lambda: self._emit(self.removing))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_button.click)
        policy_label = caption_of(self.tr("&Policy"), self.policy, "muted")
        self.policy.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.policy.setMinimumContentsLength(18)
        self.policy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chosen = row(policy_label, self.policy, gap=8)
        chosen.setStretch(1, 1)
        options = FoldingRow(chosen, row(terms_button), gap=8)
        self._sample = drop_buttons[0]
        self.count = label(role="caption")
        acts = row(self.count, None, self.retry_button, self.stop_button, self.remove_button, gap=4)
        nothing = EmptyState(
            icons,
            "files",
            self.tr("No documents yet"),
            self.tr("Drop files above. They are read on this machine only and stay as they are."),
        )
        self._list = QStackedWidget()
        self._list.addWidget(nothing)
        self._list.addWidget(self.table)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        self.setLayout(column(self.drop, column(options, self.policy_summary, gap=4), frame, acts))
        self.layout().setStretch(2, 1)  # type: ignore[union-attr]
        self._refresh()

    @property
    def rows(self) -> tuple[FileRow, ...]:
        """The documents in the order in which they were added."""
        return self.model.rows

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """Show other rows; the current document stays current, and where only states changed nothing is built anew."""
        if [each.path for each in rows] == [each.path for each in self.rows]:
            for position, (old, new) in enumerate(zip(self.rows, rows, strict=True)):
                if old != new:
                    self.model.replace(position, new)
        else:
            current = self.table.selected_row()
            self.model.set_rows(rows)
            if current is not None:
                self._select(current)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the documents their room in a small window."""
        super().resizeEvent(event)
        name = _NARROW_NAME if event.size().width() < _NARROW else _NAME
        if (
            self._name_width != name
        ):  # a width that the person has drawn stays until the window changes its kind
            self._name_width = name
            self.table.setColumnWidth(NAME, name)
        self._show_summary()

    def summarise(self, policy: str) -> None:
        """Say what the chosen policy does."""
        self.policy_summary.setText(policy)
        self.policy.setToolTip(policy)
        self._show_summary()

    def _show_summary(self) -> None:
        crowded = bool(self.rows) and self.height() < _LOW
        self.policy_summary.setHidden(crowded or not self.policy_summary.text())

    def set_working(self, working: bool) -> None:
        """While documents are looked at, none is removed and the policy stays."""
        self._working = working
        self.policy.setDisabled(working)
        self._refresh()

    def _select(self, row: FileRow) -> None:
        for line in range(self.model.rowCount()):
            shown = self.model.row_at(self.model.index(line, 0))
            if shown is not None and shown.path == row.path:
                self.table.setCurrentIndex(self.model.index(line, 0))

    def _refresh(self) -> None:
        current: FileRow | None = self.table.selected_row()
        filled = bool(self.rows)
        self._list.setCurrentIndex(1 if filled else 0)
        self.drop.set_slim(filled)
        self._sample.setHidden(filled)
        self.count.setText(counting.documents(len(self.rows)) if filled else "")
        stoppable = current is not None and current.state in (State.WAITING, State.WORKING)
        self.stop_button.setVisible(self._working)
        self.stop_button.setEnabled(stoppable)
        self.retry_button.setVisible(
            not self._working and any(each.state in UNFINISHED for each in self.rows)
        )
        self.remove_button.setVisible(filled)
        self.remove_button.setEnabled(not self._working and current is not None)
        self._show_summary()

    def _emit(self, signal: object) -> None:
        current = self.table.selected_row()
        if current is not None:
            signal.emit(current)  # type: ignore[attr-defined]
