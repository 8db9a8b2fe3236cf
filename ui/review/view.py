"""The review screen: documents, text or pages, findings, and the decision on the current one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QListView, QSplitter, QTabWidget, QWidget

from kpo_vault.workflow.protecting import ProtectReport
from redaction.catalogue import entity_types
from redaction.documents.model import NoticeKind
from ui import counting
from ui.review import commands, keys
from ui.review.commands import Picture
from ui.review.detail import Choice, DetailPane
from ui.review.document_view import DocumentView
from ui.review.documents import DocumentRow, DocumentsModel
from ui.review.filter_bar import FilterBar
from ui.review.filters import Filter
from ui.review.findings_list import FindingsList
from ui.review.findings_model import FindingsModel
from ui.review.notices_dialog import NoticesDialog
from ui.review.page_view import PageView
from ui.review.reasons import reasons
from ui.review.rows import PENDING, FindingRow
from ui.type_names import shown_type
from ui.widgets.controls import button, column, label
from ui.widgets.page import Page
from ui.workspace import Workspace

# Pixels: from where on the window is too small for all that a large one shows.
_NARROW = 1060
_LOW = 720
_RIGHT_LEAST = 356


class ReviewView(Page):
    """Shows one review at a time; every decision goes to the vault's thread in the order of the keys."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Review"))
        self.setAccessibleName(self.tr("Review"))
        self._workspace = workspace
        self._picture = Picture((), False, False)
        self._document: int | None = None
        self._narrow: bool | None = None
        self._looked: dict[Path, set[str]] = {}
        self.documents = DocumentsModel(icons, self)
        self.documents_list = QListView()
        self.documents_list.setModel(self.documents)
        self.documents_list.setAccessibleName(self.tr("Documents"))
        self.documents_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.documents_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.documents_list.selectionModel().currentChanged.connect(self._document_chosen)
        self.text = DocumentView(workspace.theme)
        self.pages = PageView(workspace.theme, icons, workspace.bridge)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.text, self.tr("Text"))
        self.tabs.addTab(self.pages, self.tr("Pages"))
        self.findings = FindingsModel(icons, self)
        self.findings_list = FindingsList(workspace.theme, self.findings)
        self.findings_list.selectionModel().currentChanged.connect(self._finding_chosen)
        self.filters = FilterBar(icons)
        self.filters.changed.connect(self._filter)
        self.detail = DetailPane(icons)
        self.detail.chosen.connect(self.decide)
        self.detail.reasoned.connect(self.give_reason)
        self.undo_button = button(icons, "", "undo-2", kind="quiet", tip=self.tr("Undo (Ctrl+Z)"))
        self.redo_button = button(icons, "", "redo-2", kind="quiet", tip=self.tr("Redo (Ctrl+Shift+Z)"))
        self.rest_button = button(icons, self.tr("Accept all pending"), "clipboard-check")
        self.protect_button = button(icons, self.tr("Protect…"), "shield-check", kind="primary")
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.rest_button.clicked.connect(self.accept_rest)
        self.protect_button.clicked.connect(self.ask_protect)
        self.add_actions(self.undo_button, self.redo_button, self.rest_button, self.protect_button)
        self.banner.acted.connect(self.ask_notices)
        self.count = label(role="caption")
        self._assemble()
        keys.bind(self)
        self.text.picked.connect(self._picked)
        workspace.protect_asked.connect(self.protect_again)
        workspace.review_changed.connect(self._review_changed)
        self.refresh_actions()

    def _assemble(self) -> None:
        right = QWidget()
        right.setLayout(column(self.filters, self.findings_list, self.count, self.detail, gap=8))
        right.layout().setStretch(1, 1)  # type: ignore[union-attr]
        right.setMinimumWidth(_RIGHT_LEAST)
        self._panes: tuple[QWidget, ...] = (self.documents_list, self.text, self.findings_list)
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for pane in (self.documents_list, self.tabs, right):
            splitter.addWidget(pane)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 520, 386])
        self.setFocusProxy(self.findings_list)
        self.body.addWidget(splitter, 1)
        for one, other in zip(self._panes, self._panes[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its share of a small window."""
        super().resizeEvent(event)
        narrow, low = event.size().width() < _NARROW, event.size().height() < _LOW
        if narrow != self._narrow:
            self._narrow = narrow
            outer = (150, _RIGHT_LEAST) if narrow else (230, 386)
            self._splitter.setSizes([outer[0], max(300, event.size().width() - sum(outer) - 72), outer[1]])
        self.detail.set_low(low)

    @property
    def current(self) -> FindingRow | None:
        """The finding that the keys decide on."""
        return self.findings.row_at(self.findings_list.currentIndex())

    def refresh_actions(self) -> None:
        """Enable what the picture allows."""
        waiting = sum(1 for row in self._picture.rows if row.state == PENDING and row.group != "gate")
        self.undo_button.setEnabled(self._picture.can_undo)
        self.redo_button.setEnabled(self._picture.can_redo)
        self.rest_button.setEnabled(waiting > 0)
        self.protect_button.setEnabled(self._workspace.review is not None and waiting == 0)
        self.protect_button.setToolTip(
            self.tr("{findings} without a decision").format(findings=counting.findings(waiting))
            if waiting
            else self.tr("Write the protected files")
        )

    def decide(self, choice: Choice, everywhere: bool) -> None:
        """Decide on the current finding and go on to the next one that waits."""
        finding, review = self.current, self._workspace.review
        if finding is None or review is None:
            return
        self.ask(partial(commands.decide, review, finding.index, choice, everywhere), self._show)
        line = self.findings_list.currentIndex().row()
        if line + 1 < self.findings.rowCount():
            self._go(line + 1)

    def give_reason(self, code: str, everywhere: bool) -> None:
        """Give the current finding a reason; its decision stays, and so does the place in the list."""
        finding, review = self.current, self._workspace.review
        if finding is not None and review is not None:
            self.ask(partial(commands.give_reason, review, finding.index, code, everywhere), self._show)

    def accept_rest(self) -> None:
        """Accept everything that waits."""
        if (review := self._workspace.review) is not None:
            self.ask(partial(commands.accept_rest, review), self._show)

    def undo(self) -> None:
        """Take back the last act."""
        if (review := self._workspace.review) is not None:
            self.ask(partial(commands.undo, review), self._show)

    def redo(self) -> None:
        """Make the last undone act again."""
        if (review := self._workspace.review) is not None:
            self.ask(partial(commands.redo, review), self._show)

    def step(self, distance: int) -> None:
        """Go to the next or the previous finding."""
        line = self.findings_list.currentIndex().row() + distance
        if 0 <= line < self.findings.rowCount():
            self._go(line)

    def step_pending(self, step: int) -> None:
        """Go to the next or the previous finding that waits."""
        line = self.findings.next_pending(self.findings_list.currentIndex().row(), step)
        if line is not None:
            self._go(line)

    def next_pane(self, step: int) -> None:
        """Move the focus to the next pane."""
        panes = self._panes
        at = next((i for i, pane in enumerate(panes) if pane.hasFocus()), len(panes) - 1)
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark_selection(self) -> None:
        """Add the selected text as a finding; asks for its type."""
        span = self.text.selected_span()
        if span is None or self._document is None:
            self.banner.say(
                "info", self.tr("Select text within one paragraph or cell first, then press Ctrl+M.")
            )
            return
        names = sorted(name for name, entry in entity_types().items() if entry.group.value != "gate")
        first = names.index("PROTECTED_TERM") if "PROTECTED_TERM" in names else 0
        dialog = QInputDialog(self)
        dialog.setWindowTitle("KPO Vault")
        dialog.setLabelText(self.tr("What is the selected text?"))
        dialog.setComboBoxItems([shown_type(name) for name in names])
        dialog.setTextValue(shown_type(names[first]))
        document = self._document
        dialog.textValueSelected.connect(
            lambda text: self.add(document, span, next(n for n in names if shown_type(n) == text))
        )
        dialog.open()

    def add(self, document: int, span: tuple[int, int, int], entity_type: str) -> None:
        """Add a finding of this type at (segment, start, end)."""
        if (review := self._workspace.review) is not None:
            self.ask(partial(commands.add, review, document, span, entity_type), self._show)

    def ask_notices(self) -> None:
        """Show what has to be looked at."""
        review = self._workspace.review
        if review is None:
            return
        dialog = NoticesDialog(self.icons, self._markings(), commands.notices(review), self)
        dialog.accepted.connect(self.confirm_notices)
        dialog.open()

    def confirm_notices(self) -> None:
        """Keep that a person looked at all of it."""
        self.banner.hide()
        review = self._workspace.review
        if review is None:
            return
        for each in commands.notices(review):
            self._looked.setdefault(each.path, set()).add(each.notice.place)
        indices = [row.index for row in self._markings()]
        if indices:
            self.ask(partial(commands.clear_markings, review, indices), self._show)

    def protect_again(self, places: Mapping[Path, Collection[str]]) -> None:
        """Keep that a person looked at places that the leak check could not read, and protect once more."""
        review, before = self._workspace.review, self._workspace.report
        if review is None or before is None:
            return
        for path, found in places.items():
            self._looked.setdefault(path, set()).update(found)
        work = partial(commands.protect_again, self._workspace.session, review, before, self._acknowledged())
        self.start(work, self.tr("Protecting the documents…"), self._protected)

    def _acknowledged(self) -> dict[Path, frozenset[str]]:
        return {path: frozenset(places) for path, places in self._looked.items()}

    def ask_protect(self) -> None:
        """Ask for the folder of the protected files, after everything was looked at."""
        if self._must_look():
            self.ask_notices()
            return
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose an empty folder for the protected files")
        )
        if folder:
            self.protect(Path(folder))

    def protect(self, folder: Path) -> None:
        """Write the protected files into a folder."""
        review = self._workspace.review
        if review is None:
            return
        work = partial(commands.protect, self._workspace.session, review, folder, self._acknowledged())
        self.start(work, self.tr("Protecting the documents…"), self._protected)

    def _protected(self, report: ProtectReport) -> None:
        self._workspace.show_outputs(report.folder, report)
        self._workspace.asked.emit("preview")

    def _review_changed(self) -> None:
        self._picture = Picture((), False, False)
        self._document = None
        self._looked = {}
        self.banner.hide()
        self.findings.set_rows(())
        self.documents.set_rows(())
        self.text.show_document(None, ())
        self.pages.show_document(None, ())
        self.detail.show_finding(None, 0)
        if (review := self._workspace.review) is not None:
            self.detail.set_reasons(reasons(review.policy))
            self.ask(partial(commands.picture, review), self._first)
        self.refresh_actions()

    def _first(self, picture: Picture) -> None:
        self._show(picture)
        types = {row.entity_type: row.type_name for row in picture.rows}
        self.filters.set_types(sorted(types.items(), key=lambda pair: pair[1]))
        if self.documents.rowCount():
            self.documents_list.setCurrentIndex(self.documents.index(0))
        if self._must_look():
            self.banner.say(
                "warning",
                self.tr("Some things need your eyes before the documents may leave."),
                self.tr("Markings, areas without readable text, or hidden parts were found."),
                self.tr("Look at them"),
            )

    def _show(self, picture: Picture) -> None:
        review = self._workspace.review
        if review is None:
            return
        self._picture = picture
        self.findings.set_rows(picture.rows)
        rows = []
        for number, entry in enumerate(review.detected.documents):
            own = [row for row in picture.rows if row.document == number]
            waiting = sum(1 for row in own if row.state == PENDING)
            refused = str(entry.error) if entry.error is not None else ""
            rows.append(DocumentRow(entry.path.name, len(own), waiting, refused))
        self.documents.set_rows(tuple(rows))
        own = self._own_rows()
        self.text.update_rows(own)
        self.pages.update_rows(own)
        self._show_detail(self.current)
        decided = sum(1 for row in picture.rows if row.state != PENDING)
        self.subtitle.setText(
            self.tr(
                "{decided} of {count} findings decided. A accepts, N keeps, J and K move; F1 shows all keys."
            ).format(decided=decided, count=len(picture.rows))
        )
        self._show_count()
        self.refresh_actions()

    def _own_rows(self) -> list[FindingRow]:
        return [row for row in self._picture.rows if row.document == self._document]

    def _document_chosen(self, index: QModelIndex, _previous: QModelIndex) -> None:
        review = self._workspace.review
        if review is None or not index.isValid():
            return
        self._document = index.row()
        document = review.detected.documents[self._document].document
        own = self._own_rows()
        self.text.show_document(document, own)
        self.pages.show_document(document, own)
        self.tabs.setTabVisible(1, document is not None and document.format == "pdf")
        self._filter(self.filters.condition())

    def _filter(self, condition: Filter) -> None:
        self.findings.set_filter(
            Filter(
                condition.words,
                condition.pending_only,
                condition.group,
                condition.entity_type,
                self._document,
            )
        )
        self._show_count()
        if self.findings.rowCount():
            self._go(0)
        else:
            self._show_detail(None)

    def _finding_chosen(self, index: QModelIndex, _previous: QModelIndex) -> None:
        finding = self.findings.row_at(index)
        self.text.show_finding(finding)
        self.pages.show_finding(finding)
        self._show_detail(finding)

    def _show_detail(self, finding: FindingRow | None) -> None:
        review = self._workspace.review
        count = len(review.occurrences(finding.index)) if finding is not None and review is not None else 0
        self.detail.show_finding(finding, count)

    def _show_count(self) -> None:
        shown, count = self.findings.rowCount(), len(self._own_rows())
        self.count.setText(
            self.tr("{findings} in this document").format(findings=counting.findings(count))
            if shown == count
            else self.tr("{shown} of {count} findings in this document").format(shown=shown, count=count)
        )

    def _go(self, line: int) -> None:
        self.findings_list.setCurrentIndex(self.findings.index(line))

    def _picked(self, position: int) -> None:
        own = self._own_rows()
        if position < len(own):
            wanted = self.findings.rows.index(own[position])
            line = self.findings.line_of(wanted)
            if line is None:
                self.filters.words.clear()
                self.filters.pending.setChecked(False)
                self.filters.kinds.setCurrentIndex(0)
                line = self.findings.line_of(wanted)
            if line is not None:
                self._go(line)

    def _markings(self) -> list[FindingRow]:
        return [row for row in self._picture.rows if row.group == "gate" and row.state == PENDING]

    def _must_look(self) -> bool:
        review = self._workspace.review
        unread = review is not None and any(
            each.notice.kind is NoticeKind.UNREAD and each.notice.place not in self._looked.get(each.path, ())
            for each in commands.notices(review)
        )
        return bool(self._markings()) or unread
