"""The review screen: documents, text or pages, findings, and the decision on the current one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from kpo_vault.workflow.outcomes import Outcome
from kpo_vault.workflow.reviewing import Rectangle, Span
from ui import counting
from ui.review import keys
from ui.review.acts import Acts
from ui.review.choices import Choice
from ui.review.document_pane import DocumentPane
from ui.review.documents import DocumentRow
from ui.review.findings import Findings
from ui.review.findings_pane import BY_ENTITY, IN_ORDER, FindingsPane
from ui.review.handing_over import HandingOver
from ui.review.key_sheet import KeySheet
from ui.review.marking import Marking
from ui.review.page_source import PageSource
from ui.review.places import Place, Places
from ui.review.reasons import reasons
from ui.review.rows import FindingRow
from ui.review.sentences import act_words, others_words, outcome_words
from ui.review.stage import Stage
from ui.review.two_persons import TwoPersons
from ui.widgets.controls import WIDE, button
from ui.widgets.elided import SteadyLabel
from ui.widgets.focus import lead_focus
from ui.widgets.page import Page
from ui.workspace import Workspace

# Pixels: from where on the window is too small for all that a large one shows.
_NARROW = 1060
_LOW = 720
_LEFT_LEAST, _RIGHT_LEAST = 184, 346
_SMALL = 12  # margin
_OUTCOME_AFTER = 120  # milliseconds that a finding is looked at before it is asked what becomes of it
_DOCUMENT_AFTER = 200  # milliseconds that a filter rests before its first finding's document is shown


class ReviewView(Page):
    """Shows one review at a time; every decision goes to the vault's thread in the order of the keys."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons, theme = workspace.icons, workspace.theme
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Review"))
        self.progress_line = SteadyLabel("muted")
        self.put_subtitle(self.progress_line)
        self.setAccessibleName(self.tr("Review"))
        self._workspace = workspace
        self._narrow: bool | None = None
        self._places: Places | None = None
        self.all_findings = Findings(self)
        # Before the panes hear of it, which go to a finding of the new ones.
        self.all_findings.replaced.connect(self._replaced)
        self.acts = Acts(self.all_findings, self._ask, self)
        self.handing_over = HandingOver(self, workspace, self.all_findings, self.acts)
        self.marking = Marking(self, workspace, self.all_findings, self.acts)
        source = PageSource(workspace.bridge, self)
        self.left = DocumentPane(theme, icons, source, self.all_findings)
        self.documents, self.documents_list = self.left.documents, self.left.list
        self.tabs = Stage(theme, icons, source, self.all_findings, self._looked_at)
        self.text, self.pages = self.tabs.text, self.tabs.pages
        self.right = FindingsPane(theme, icons, self.all_findings)
        self.findings, self.findings_list = self.right.findings, self.right.list
        self.filters, self.detail = self.right.filters, self.right.detail
        self.undo_button = button(icons, "", "undo-2", kind="quiet")
        self.redo_button = button(icons, "", "redo-2", kind="quiet")
        self.search_button = button(
            icons, self.tr("Find…"), "search", tip=self.tr("Find text and mark it (Ctrl+F)")
        )
        self.rest_button = button(icons, self.tr("Accept all pending"), "clipboard-check")
        self.protect_button = button(icons, self.tr("Protect…"), "shield-check", kind="primary")
        self.two_persons = TwoPersons(self, workspace, self.acts)
        self.add_actions(
            self.two_persons.button,
            self.undo_button,
            self.redo_button,
            self.search_button,
            self.rest_button,
            self.protect_button,
        )
        self._outcome_clock = QTimer(self)
        self._outcome_clock.setSingleShot(True)
        self._outcome_clock.setInterval(_OUTCOME_AFTER)
        self._document_clock = QTimer(self)
        self._document_clock.setSingleShot(True)
        self._document_clock.setInterval(_DOCUMENT_AFTER)
        self._document_clock.timeout.connect(self._show_current)
        self._assemble()
        self._connect()
        keys.bind(self)
        self.refresh_actions()

    @property
    def current(self) -> FindingRow | None:
        """The finding that the keys decide on."""
        return self.right.current

    def refresh_actions(self) -> None:
        """Enable what can be done now."""
        waiting, undoable = self.all_findings.waiting, self.acts.undoable
        self.two_persons.refresh(waiting)
        self.undo_button.setEnabled(undoable.undo is not None)
        self.redo_button.setEnabled(undoable.redo is not None)
        undo = self.tr("Undo (Ctrl+Z): {act}").format(act=act_words(undoable.undo))
        redo = self.tr("Redo (Ctrl+Shift+Z): {act}").format(act=act_words(undoable.redo))
        for target, words in ((self.undo_button, undo), (self.redo_button, redo)):
            target.setToolTip(words)
            target.setAccessibleName(words)
        self.search_button.setEnabled(self._workspace.review is not None)
        self.rest_button.setEnabled(waiting > 0)
        self.protect_button.setEnabled(self._workspace.review is not None and waiting == 0)
        self.protect_button.setToolTip(
            self.tr("{findings} without a decision").format(findings=counting.findings(waiting))
            if waiting
            else self.tr("Write the protected files")
        )

    def decide(self, choice: Choice, everywhere: bool) -> None:
        """Decide on what is selected and go on to the next line."""
        chosen = self.right.chosen()
        self.acts.decide(chosen, choice, everywhere)
        if chosen and (len(chosen) == 1 or self.right.by_entity):
            self.right.step(1)

    def give_reason(self, code: str, everywhere: bool) -> None:
        """Give what is selected a reason; its decision stays, and so does the place in the list."""
        self.acts.give_reason(self.right.chosen(), code, everywhere)

    def accept_rest(self) -> None:
        """Accept everything that waits."""
        self.acts.accept_rest()

    def undo(self) -> None:
        """Take back the last act."""
        self.acts.undo()

    def redo(self) -> None:
        """Make the last undone act again."""
        self.acts.redo()

    def step(self, distance: int) -> None:
        """Go to the next or the previous finding."""
        self.right.step(distance)

    def step_pending(self, step: int) -> None:
        """Go to the next or the previous finding that waits."""
        self.right.step_pending(step)

    def ask_type(self) -> None:
        """Ask for another type of what is selected."""
        self.marking.retype(self.right.chosen(), self.detail.everywhere.isChecked())

    def merge(self) -> None:
        """Make one entity of those that are selected."""
        numbers = self.right.tree.chosen_entities()
        if self.right.by_entity and len(numbers) > 1:
            self.acts.merge(numbers)
        else:
            self.banner.say("info", self.tr("Select two entities or more under “By entity” first."))

    def split(self) -> None:
        """Make the selected places an entity of their own."""
        places = self.right.tree.chosen_places() if self.right.by_entity else self.findings_list.chosen()
        if places:
            self.acts.split(places)

    def mark_selection(self) -> None:
        """Add the selected text as a finding; asks for its type."""
        self.marking.mark(self.tabs.document, self.text.selected_span())

    def add(self, document: int, span: tuple[int, int, int], entity_type: str) -> None:
        """Add a finding of this type at (segment, start, end)."""
        self.acts.add([Span(document, *span)], entity_type)

    def draw_box(self) -> None:
        """Take up the box tool on the pages, or put it away."""
        if not self.tabs.draw_box():
            self.banner.say("info", self.tr("Boxes are drawn on pages: mark text with Ctrl+M here."))

    def ask_search(self) -> None:
        """Open the search through all documents."""
        self.marking.ask_search(self._show_span)

    def ask_notices(self) -> None:
        """Show what has to be looked at."""
        self.handing_over.ask_notices()

    def ask_protect(self) -> None:
        """Ask for the folder of the protected files, after everything was looked at."""
        self.handing_over.ask_folder()

    def protect(self, folder: Path) -> None:
        """Write the protected files into a folder."""
        self.handing_over.protect(folder)

    def switch_order(self) -> None:
        """Show the findings by entity, or in reading order again."""
        self.right.orders.setCurrentIndex(IN_ORDER if self.right.by_entity else BY_ENTITY)

    def switch_pages(self) -> None:
        """Show the pages, or the text again."""
        self.tabs.switch_pages()

    def filter_words(self) -> None:
        """Go to the filter's words."""
        self.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self, step: int) -> None:
        """Move the focus to the next pane."""
        panes: list[QWidget] = [self.documents_list, self.tabs.front, self.right.shown]
        if not self.left.page_list.isHidden():
            panes.insert(1, self.left.page_list)
        at = next((i for i, pane in enumerate(panes) if pane.hasFocus()), len(panes) - 1)
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def zoom(self, step: int) -> None:
        """Show pages larger or smaller; 0 fits them into the view."""
        self.tabs.zoom(step)

    def show_keys(self) -> None:
        """Show what every key does."""
        KeySheet(self.icons, self).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its share of a small window."""
        super().resizeEvent(event)
        narrow, low = event.size().width() < _NARROW, event.size().height() < _LOW
        if narrow != self._narrow:
            self._narrow = narrow
            outer = (_LEFT_LEAST, _RIGHT_LEAST) if narrow else (216, 386)
            self._splitter.setSizes([outer[0], max(300, event.size().width() - sum(outer) - 72), outer[1]])
        self.detail.set_low(low)
        if (layout := self.layout()) is not None:
            side, upright = _SMALL if narrow else WIDE, _SMALL if low else WIDE
            layout.setContentsMargins(side, upright, side, upright)

    def _assemble(self) -> None:
        self.left.setMinimumWidth(_LEFT_LEAST)
        self.right.setMinimumWidth(_RIGHT_LEAST)
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for pane in (self.left, self.tabs, self.right):
            splitter.addWidget(pane)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([216, 534, 386])
        lead_focus(self, self.findings_list)
        self.body.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.search_button.clicked.connect(self.ask_search)
        self.rest_button.clicked.connect(self.accept_rest)
        self.protect_button.clicked.connect(self.ask_protect)
        self.detail.chosen.connect(self.decide)
        self.detail.reasoned.connect(self.give_reason)
        self.detail.retyping.connect(self.ask_type)
        for signal in (self.detail.merging, self.right.merge_button.clicked):
            signal.connect(self.merge)
        for signal in (self.detail.splitting, self.right.split_button.clicked):
            signal.connect(self.split)
        self.left.chosen.connect(self._document_chosen)
        self.left.turned.connect(self.tabs.show_page)
        self.tabs.picked.connect(self.right.reveal)
        self.tabs.drawn.connect(self._drawn)
        self.pages.canvas.turned.connect(self.left.page_list.show_page)
        self.pages.canvas.turned.connect(self.right.show_page)
        self.right.current_changed.connect(self._show_current)
        self._outcome_clock.timeout.connect(self._ask_outcome)
        self.acts.done.connect(self._acted)
        self.acts.regrouped.connect(self.right.set_entities)
        self.acts.focused.connect(self.right.reveal)
        self.all_findings.changed.connect(self._changed)
        self._workspace.protect_asked.connect(self.handing_over.protect_again)
        self._workspace.review_changed.connect(self._review_changed)
        self._workspace.finding_asked.connect(self._go_to_place)

    def _ask(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> object:
        return self.bridge.run(self, work, done=done, failed=failed or self.banner.fail)

    def _review_changed(self) -> None:
        review = self._workspace.review
        self._show_document(None)
        self._places = None if review is None else Places(review, self.all_findings)
        self.banner.hide()
        self.documents.set_rows(())
        if review is not None:
            self.detail.set_reasons(reasons(review.policy))
        self.acts.open(review, self._opened)
        self.right.show_document(None)
        self._acted()

    def _opened(self) -> None:
        types = {row.entity_type: row.type_name for row in self.all_findings.rows}
        self.filters.set_types(sorted(types.items(), key=lambda pair: pair[1].casefold()))
        self._show_documents()
        if self.documents.rowCount():
            self._document_chosen(0)
        self.handing_over.remind()
        if (place := self._workspace.place) is not None:
            self._go_to_place(place)

    def _acted(self) -> None:
        """Say how far the review has come."""
        self.right.refresh()
        self.pages.refresh()
        waiting, count = self.all_findings.waiting, len(self.all_findings)
        words = (
            self.tr("Second review, blind to the first: {waiting} of {count} findings pending")
            if self.two_persons.blind
            else self.tr("{waiting} of {count} findings pending · ? shows all keys")
        )
        self.progress_line.setText(words.format(waiting=waiting, count=count) if count else "")
        self.refresh_actions()

    def _changed(self) -> None:
        self._show_documents()
        self._show_detail()

    def _replaced(self) -> None:
        review, number = self._workspace.review, self.tabs.document
        self.tabs.replace_findings(
            None if review is None or number is None else review.detected.documents[number].document
        )
        self._show_documents()

    def _show_documents(self) -> None:
        review, findings = self._workspace.review, self.all_findings
        if review is None:
            return
        self.documents.set_rows(
            tuple(
                DocumentRow(
                    entry.path.name,
                    len(findings.of_document(number)),
                    findings.waiting_in(number),
                    str(entry.error) if entry.error is not None else "",
                )
                for number, entry in enumerate(review.detected.documents)
            )
        )

    def _document_chosen(self, number: int) -> None:
        if number != self.tabs.document:
            self._show_document(number)
        self.right.show_document(number)

    def _show_document(self, number: int | None) -> None:
        review = self._workspace.review
        document = None
        if number is not None and review is not None:
            document = review.detected.documents[number].document
        self.tabs.show_document(number, document)
        self.left.show_document(number, document)

    def _show_current(self) -> None:
        finding = self.current
        if finding is not None and finding.document != self.tabs.document:
            if self.right.filtering and self.tabs.document is not None:
                self._document_clock.start()  # whoever types a filter is not looking at documents
                self._show_detail()
                return
            self._show_document(finding.document)
        self.tabs.show_finding(finding)
        self._show_detail()
        if finding is not None and self._places is not None:
            self._workspace.look_at(place=self._places.of(finding))

    def _show_detail(self) -> None:
        finding, review = self.current, self._workspace.review
        if finding is None or review is None:
            self.detail.show_finding(None, 0, "")
            return
        same = self.all_findings.same(finding)
        numbers = {self.all_findings[position].document for position in same}
        names = [review.detected.documents[number].path.name for number in sorted(numbers)]
        self.detail.show_finding(finding, len(same), others_words(len(same), names))
        self._outcome_clock.start()

    def _ask_outcome(self) -> None:
        finding = self.current
        if finding is not None and self._workspace.unlocked:
            self.acts.outcome(self._workspace.session, finding.index, self._show_outcome)

    def _show_outcome(self, outcome: Outcome) -> None:
        if self.current is not None:
            self.detail.show_outcome(outcome_words(outcome, self.current.entity_type))

    def _go_to_place(self, place: Place) -> None:
        finding = None if self._places is None else self._places.finding_at(place)
        if finding is not None:
            if finding.document != self.tabs.document:
                self._document_chosen(finding.document)
            self.right.reveal(finding.index)

    def _show_span(self, span: Span) -> None:
        if span.document != self.tabs.document:
            self._document_chosen(span.document)
        self.tabs.show_span(span.segment, span.start, span.end)

    def _drawn(self, page: int, rectangle: Rectangle) -> None:
        if self.tabs.document is not None:
            self.marking.mark_box(self.tabs.document, page, rectangle)

    def _looked_at(self, place: str) -> bool:
        review, document = self._workspace.review, self.tabs.document
        if review is None or document is None:
            return False
        return bool({place, "all"} & review.acknowledged(document))
