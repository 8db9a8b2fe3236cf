"""A packet that two persons review: each finishes a review of their own, then the differences are settled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kpo_vault.workflow.reviewing import SECOND_ROUND, Difference, Settlement, Side
from ui.review import commands
from ui.review.acts import Acts
from ui.review.settling_dialog import SettlingDialog
from ui.widgets.controls import button
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.widgets.page import Page


class TwoPersons(QObject):
    """The button of a two-person review and what it offers; hidden where the policy asks for one person."""

    def __init__(self, page: Page, workspace: Workspace, acts: Acts) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._acts = acts
        self._settlement: Settlement | None = None
        self.dialog: SettlingDialog | None = None
        self.button = button(page.icons, self.tr("Two reviewers"), "users")
        menu = QMenu(self.button)
        self.finish_action = menu.addAction(
            page.icons.icon("user-check"), self.tr("I have finished my review")
        )
        self.finish_action.triggered.connect(acts.finish)
        self.settle_action = menu.addAction(page.icons.icon("split"), self.tr("Settle differences…"))
        self.settle_action.triggered.connect(self.ask_settling)
        self.button.setMenu(menu)
        self.button.hide()

    @property
    def blind(self) -> bool:
        """Whether this is the second review, whose person does not see the first."""
        review = self._workspace.review
        return review is not None and review.round == SECOND_ROUND

    def refresh(self, waiting: int) -> None:
        """Offer what can be done while so many findings wait."""
        review = self._workspace.review
        self.button.setVisible(review is not None and (review.policy.reviewers > 1 or self.blind))
        self.finish_action.setEnabled(waiting == 0)

    def ask_settling(self) -> None:
        """Compare both reviews and show where they differ; says why that is not possible yet."""
        review = self._workspace.review
        if review is not None:
            work = partial(commands.open_settlement, self._workspace.session, review)
            self._page.ask(work, self._show)

    def _show(self, settlement: Settlement) -> None:
        review = self._workspace.review
        if review is None:
            return
        self._settlement = settlement
        documents = [entry.document for entry in review.detected.documents]
        first, second = (", ".join(sorted(p)) for p in (settlement.first_persons, settlement.second_persons))
        dialog = SettlingDialog(self._page.icons, documents, first, second, self._page)
        dialog.settled.connect(self._settle)
        dialog.undone.connect(self._undo)
        dialog.show_differences(settlement.differences())
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None

    def _settle(self, number: int, side: Side) -> None:
        if (settlement := self._settlement) is not None:
            self._page.ask(partial(commands.settle, settlement, number, side), self._settled)

    def _undo(self) -> None:
        if (settlement := self._settlement) is not None:
            self._page.ask(partial(commands.undo_settling, settlement), self._settled)

    def _settled(self, differences: Sequence[Difference]) -> None:
        if self.dialog is not None:
            self.dialog.show_differences(differences)
