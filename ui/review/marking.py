"""Adding findings by hand: by selection, by search, by a box on a page; and giving another type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kpo_vault.workflow.reviewing import Rectangle, Span
from ui import counting
from ui.review.acts import Acts
from ui.review.findings import Findings
from ui.review.search_dialog import SearchDialog
from ui.review.type_dialog import TypeDialog
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.widgets.page import Page

_FIRST = ("PROTECTED_TERM", "PERSON", "ORGANIZATION")  # what people mark by hand most


class Marking(QObject):
    """Asks what a text is, and adds it."""

    def __init__(self, page: Page, workspace: Workspace, findings: Findings, acts: Acts) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._findings = findings
        self._acts = acts
        self._search: SearchDialog | None = None

    def ask_type(self, question: str, then: Callable[[str], None], first: str = "") -> None:
        """Ask for a type; ``first`` is offered before all others."""
        counts = Counter(row.entity_type for row in self._findings.rows)
        used = [name for name, _ in counts.most_common(8)]
        names = dict.fromkeys([*([first] if first else []), *_FIRST[:1], *used, *_FIRST])
        dialog = TypeDialog(self._page.icons, question, tuple(names), self._page)
        dialog.chosen.connect(then)
        dialog.open()

    def retype(self, numbers: Sequence[int], everywhere: bool) -> None:
        """Ask for another type of findings."""
        if not numbers:
            return
        question = self.tr("What are they? {findings}").format(findings=counting.findings(len(numbers)))
        if len(numbers) == 1:
            question = self.tr("What is it?")
        self.ask_type(question, lambda name: self._acts.retype(numbers, name, everywhere))

    def mark(self, document: int | None, selected: tuple[int, int, int] | None) -> None:
        """Add selected text (segment, start, end) as a finding; asks for its type."""
        if selected is None or document is None:
            self._page.banner.say(
                "info", self.tr("Select text within one paragraph or cell first, then press Ctrl+M.")
            )
            return
        span = Span(document, *selected)
        self.ask_type(self.tr("What is the selected text?"), lambda name: self._acts.add([span], name))

    def mark_box(self, document: int, page: int, rectangle: Rectangle) -> None:
        """Add what stands in a box on a page; asks for its type."""
        self.ask_type(
            self.tr("What stands in the box?"),
            lambda name: self._acts.add_box(document, page, rectangle, name),
        )

    def ask_search(self, go_to: Callable[[Span], None]) -> SearchDialog | None:
        """Open the search; it stays open beside the review."""
        review = self._workspace.review
        if review is None:
            return None
        dialog = SearchDialog(
            self._workspace.theme, self._page.icons, self._find, go_to, self._add_found, self._page
        )
        dialog.documents = [entry.document for entry in review.detected.documents]
        self._search = dialog
        dialog.finished.connect(self._forget_search)
        dialog.show()
        return dialog

    def _forget_search(self, _result: int) -> None:
        self._search = None

    def _find(self, text: str, found: Callable[[tuple[Span, ...]], None], **how: bool) -> None:
        search = self._search

        def show(spans: tuple[Span, ...]) -> None:
            if search is self._search:  # not closed meanwhile
                found(spans)

        def fail(error: Exception) -> None:
            if search is not None and search is self._search:
                search.banner.fail(error)

        self._acts.search(text, show, fail, **how)

    def _add_found(self, spans: Sequence[Span]) -> None:
        question = self.tr("What are these? {places}").format(places=counting.places(len(spans)))
        self.ask_type(question, lambda name: self._add_and_look(spans, name))

    def _add_and_look(self, spans: Sequence[Span], entity_type: str) -> None:
        self._acts.add(spans, entity_type)
        if (search := self._search) is not None:
            search.search()
