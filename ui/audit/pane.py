"""What the tabs of the audit screen have in common: the matter they are about."""

from __future__ import annotations

from ui.pane import Pane
from ui.widgets.page import Page
from ui.workspace import Workspace


class AuditPane(Pane):
    """A tab about one matter, or about all of them."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self.matter = ""

    def choose(self, matter: str) -> None:
        """Be about another matter, or about all of them ("")."""
        self.matter = matter
