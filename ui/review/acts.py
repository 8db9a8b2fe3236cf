"""What a person does to the review: each act runs in the vault's thread, and its result goes into the findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from kpo_vault.workflow.outcomes import Outcome
from kpo_vault.workflow.reviewing import Rectangle, Review, ReviewEntity, Span
from kpo_vault.workflow.session import Session
from ui.review import commands
from ui.review.choices import Choice
from ui.review.findings import Findings
from ui.review.pictures import Change, Pictures, Undoable


class Ask(Protocol):
    """Runs work in the vault's thread; without ``failed`` an error is said in the screen's banner."""

    def __call__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> object:
        """Hand the work over."""


class Acts(QObject):
    """Hands acts over in the order of the keys.

    ``done`` is emitted after every act, ``regrouped`` carries the entities when they are others, ``focused`` the number
    of a finding to go to.
    """

    done = Signal()
    regrouped = Signal(object)
    focused = Signal(int)

    def __init__(self, findings: Findings, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings = findings
        self._ask = ask
        self._pictures: Pictures | None = None
        self.undoable = Undoable()

    @property
    def review(self) -> Review | None:
        """The review that is worked on."""
        return None if self._pictures is None else self._pictures.review

    def open(self, review: Review | None, shown: Callable[[], None]) -> None:
        """Work on another review; ``shown`` is called once its findings are there."""
        self._pictures = None if review is None else Pictures(review)
        self.undoable = Undoable()
        self._findings.replace(())
        self.regrouped.emit(())
        if self._pictures is not None:
            self._do(self._pictures.all, lambda change: self._opened(change, shown))

    def decide(self, numbers: Sequence[int], choice: Choice, everywhere: bool) -> None:
        """Decide on findings, or on all occurrences of their entities."""
        if numbers:
            self._act(commands.decide, tuple(numbers), choice, everywhere)

    def give_reason(self, numbers: Sequence[int], code: str, everywhere: bool) -> None:
        """Give findings a reason; their decisions stay."""
        if numbers:
            self._act(commands.give_reason, tuple(numbers), code, everywhere)

    def retype(self, numbers: Sequence[int], entity_type: str, everywhere: bool) -> None:
        """Say that findings are of another type."""
        if numbers:
            self._act(commands.retype, tuple(numbers), entity_type, everywhere)

    def accept_rest(self) -> None:
        """Accept everything that waits."""
        self._act(commands.accept_rest)

    def add(self, spans: Sequence[Span], entity_type: str) -> None:
        """Add findings at places."""
        if spans:
            self._act(commands.add, tuple(spans), entity_type)

    def add_box(self, document: int, page: int, rectangle: Rectangle, entity_type: str) -> None:
        """Add what stands in a rectangle of a page."""
        self._act(commands.add_box, document, page, rectangle, entity_type)

    def search(
        self,
        text: str,
        found: Callable[[tuple[Span, ...]], None],
        failed: Callable[[Exception], None] | None = None,
        **how: bool,
    ) -> None:
        """Search the documents; ``found`` gets the places."""
        if (pictures := self._pictures) is not None:
            self._ask(partial(commands.search, pictures.review, text, **how), found, failed)

    def outcome(self, session: Session, number: int, found: Callable[[Outcome], None]) -> None:
        """Ask what becomes of a finding."""
        if (pictures := self._pictures) is not None:
            self._ask(partial(commands.outcome, session, pictures.review, number), found)

    def merge(self, numbers: Sequence[int]) -> None:
        """Make one entity of several."""
        self._act(commands.merge, tuple(numbers))

    def split(self, numbers: Sequence[int]) -> None:
        """Make findings an entity of their own."""
        self._act(commands.split, tuple(numbers))

    def clear_markings(self, numbers: Sequence[int]) -> None:
        """Record that a person clears legends."""
        self._act(commands.clear_markings, tuple(numbers))

    def acknowledge(self, document: int, places: Sequence[str]) -> None:
        """Record that a person looked at places of a document."""
        self._act(commands.acknowledge, document, tuple(places))

    def finish(self) -> None:
        """Say that this person has finished."""
        self._act(commands.finish)

    def undo(self) -> None:
        """Take back the last act."""
        self._act(commands.undo)

    def redo(self) -> None:
        """Make the last undone act again."""
        self._act(commands.redo)

    def _act(self, command: Callable[..., Change], *arguments: Any) -> None:
        if (pictures := self._pictures) is not None:
            self._do(partial(command, pictures, *arguments), self._take)

    def _do(self, work: Callable[[], Change], take: Callable[[Change], None]) -> None:
        pictures = self._pictures

        def finish(change: Change) -> None:
            if pictures is self._pictures:  # the vault was not locked, nor another review opened meanwhile
                take(change)

        self._ask(work, finish)

    def _opened(self, change: Change, shown: Callable[[], None]) -> None:
        self.undoable = change.undoable
        self._findings.replace(change.rows)
        self._regroup(change.entities)
        shown()
        self.done.emit()

    def _take(self, change: Change) -> None:
        self.undoable = change.undoable
        self._findings.update(change.rows, change.gone)
        self._regroup(change.entities)
        if change.focus is not None:
            self.focused.emit(change.focus)
        self.done.emit()

    def _regroup(self, entities: tuple[ReviewEntity, ...] | None) -> None:
        if entities is not None:
            self.regrouped.emit(entities)
