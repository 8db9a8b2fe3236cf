"""What the person is working on: session, matter, review, results; one object that the window hands to its screens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.icons import Icons
from ui.languages import Languages
from ui.tasks import Bridge
from ui.theme import Theme

if TYPE_CHECKING:
    from kpo_vault.workflow.protecting import ProtectReport
    from kpo_vault.workflow.reviewing import Review
    from kpo_vault.workflow.session import Session


class Workspace(QObject):
    """The state that screens share, each part with its signal; locking empties all of it."""

    session_changed = Signal()
    matter_changed = Signal()
    review_changed = Signal()
    outputs_changed = Signal()
    contacts_changed = Signal()
    policies_changed = Signal()
    protect_asked = Signal(object)  # document -> places that a person has looked at: protect once more
    packet_sealed = Signal(object)  # the path of a packet that was written
    terms_asked = Signal()  # the register of protected terms
    packet_asked = Signal(object)  # the path of a packet that was double-clicked
    restore_asked = Signal(object)  # the path of a packet that answers one of ours
    asked = Signal(str)  # a screen asks for another screen by its name
    finding_asked = Signal(object)  # a finding by its place: SHA-256 of the document, segment, start
    moved = Signal()  # the person looks at another screen or finding
    leaving = Signal()  # the session is about to be closed

    def __init__(
        self,
        home: Path,
        theme: Theme,
        languages: Languages,
        icons: Icons,
        bridge: Bridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.home = home
        self.theme = theme
        self.languages = languages
        self.icons = icons
        self.bridge = bridge
        self._session: Session | None = None
        self._new = False
        self._matter = ""
        self._review: Review | None = None
        self._report: ProtectReport | None = None
        self._folder: Path | None = None
        self._screen = ""
        self._place: tuple[str, int, int] | None = None

    @property
    def screen(self) -> str:
        """The key of the screen that is shown."""
        return self._screen

    @property
    def place(self) -> tuple[str, int, int] | None:
        """The place of the finding that is looked at: SHA-256 of the document, segment, start."""
        return self._place

    def look_at(self, *, screen: str = "", place: tuple[str, int, int] | None = None) -> None:
        """Note what the person looks at; what is not given stays."""
        self._screen, self._place = screen or self._screen, place or self._place
        self.moved.emit()

    @property
    def unlocked(self) -> bool:
        """Whether a session is open."""
        return self._session is not None

    @property
    def new(self) -> bool:
        """Whether the vault was made a moment ago, so that its owner may be new to the program."""
        return self._new

    def is_open(self, session: Session) -> bool:
        """Whether this very session is still the open one."""
        return self._session is session

    @property
    def session(self) -> Session:
        """The open session; only asked for by screens that are shown while it is open."""
        if self._session is None:
            raise RuntimeError("the vault is locked")
        return self._session

    @property
    def matter(self) -> str:
        """The name of the chosen matter, or nothing."""
        return self._matter

    @property
    def review(self) -> Review | None:
        """The review of the chosen matter's documents."""
        return self._review

    @property
    def report(self) -> ProtectReport | None:
        """What protecting the documents gave."""
        return self._report

    @property
    def folder(self) -> Path | None:
        """The folder of the protected files."""
        return self._folder

    def open(self, session: Session, *, new: bool = False) -> None:
        """Start working in an unlocked vault; ``new`` if it was made a moment ago."""
        self._session = session
        self._new = new
        self.session_changed.emit()

    def close(self) -> Session | None:
        """Forget everything and return the session, which the vault's thread has to close."""
        if self._session is not None:
            self.leaving.emit()
        session, self._session = self._session, None
        self._place = None
        self._matter = ""
        self._review = self._report = self._folder = None
        self.review_changed.emit()
        self.outputs_changed.emit()
        self.matter_changed.emit()
        self.session_changed.emit()
        return session

    def choose_matter(self, name: str) -> None:
        """Work on another matter; its documents have to be added anew."""
        if name == self._matter:
            return
        self._matter = name
        self._place = None
        self.show_review(None)
        self.matter_changed.emit()

    def rename_matter(self, name: str) -> None:
        """The chosen matter has another name; its work goes on."""
        self._matter = name
        if self._review is not None:
            self._review.matter = name
        self.matter_changed.emit()

    def show_review(self, review: Review | None) -> None:
        """Review another set of documents."""
        self._review = review
        self._report = self._folder = None
        self.review_changed.emit()
        self.outputs_changed.emit()

    def show_outputs(self, folder: Path, report: ProtectReport | None) -> None:
        """Show the protected files."""
        self._folder, self._report = folder, report
        self.outputs_changed.emit()
