"""The tab with the entries of the log, filtered and page by page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QStackedWidget

from kpo_vault.workflow import timeline
from kpo_vault.workflow.auditing import EventKind
from kpo_vault.workflow.timeline import EventFilter, EventPage
from ui.audit.events_model import EventsModel
from ui.audit.pane import AuditPane
from ui.audit.rows import event_look, event_name
from ui.widgets.controls import card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.fields import captioned
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace

_ANY, _TODAY, _WEEK, _MONTH, _BETWEEN = range(5)
_MATTER = 4  # the column, of no use while one matter is chosen
_FIRST_SCREENFUL = 60  # rows that are looked for before a person scrolls


class TimelinePane(AuditPane):
    """Filters above, events below; entries come as a person scrolls."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self._generation = 0
        self._next: int | None = None
        self._size = 0
        self.events = EventsModel(self.icons, workspace.theme)
        self.table = RowTable(self.events, self.tr("Events"), bare=True)
        self.events.wanted.connect(self._more)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("All events"), "")
        for kind in sorted(EventKind, key=event_name):
            self.kind.addItem(event_name(kind), str(kind))
        workspace.theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.person = QComboBox()
        self.person.setMinimumContentsLength(16)
        self.period = QComboBox()
        for key, text in (
            (_ANY, self.tr("At any time")),
            (_TODAY, self.tr("Today")),
            (_WEEK, self.tr("In the last 7 days")),
            (_MONTH, self.tr("In the last 30 days")),
            (_BETWEEN, self.tr("Between two days")),
        ):
            self.period.addItem(text, key)
        self.since, self.until = QDateEdit(), QDateEdit()
        self.order = QComboBox()
        self.order.addItem(self.tr("Newest first"), True)
        self.order.addItem(self.tr("Oldest first"), False)
        self._days = [captioned(self.tr("From"), self.since), captioned(self.tr("Until"), self.until)]
        for day in (self.since, self.until):
            day.setCalendarPopup(True)
            day.setDate(QDate.currentDate())
            day.dateChanged.connect(self.fill)
        for box in (self.kind, self.person, self.order):
            box.currentIndexChanged.connect(self.fill)
        self.period.currentIndexChanged.connect(self._choose_period)
        self._assemble()
        self._show_days(False)

    def _assemble(self) -> None:
        filters = row(
            captioned(self.tr("Event"), self.kind),
            captioned(self.tr("Person or key slot"), self.person),
            captioned(self.tr("Time"), self.period),
            *self._days,
            captioned(self.tr("Order"), self.order),
            None,
            gap=10,
        )
        nothing = EmptyState(
            self.icons,
            "scroll-text",
            self.tr("No entry fits"),
            self.tr("Choose other events, another person, another matter or another time."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        frame = card()
        frame.setLayout(column(self._stack, margin=1))
        self.count = label(role="caption")
        layout = column(filters, frame, self.count, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def filter(self) -> EventFilter:
        """What the controls let through."""
        today = datetime.now(UTC).date()
        period = self.period.currentData()
        since = until = None
        if period == _BETWEEN:
            since, until = _day(self.since), _day(self.until)
        elif period != _ANY:
            since = today - timedelta(days={_TODAY: 0, _WEEK: 6, _MONTH: 29}[period])
        kind = self.kind.currentData()
        return EventFilter(
            frozenset({kind}) if kind else frozenset(),
            str(self.person.currentData() or ""),
            self.matter,
            since,
            until,
        )

    def fill(self) -> None:
        """Read from the newest entry on, or from the oldest."""
        self._restart(None)

    def show_entry(self, index: int) -> None:
        """Show an entry, damaged or not, with those before it; filters are let go."""
        for box in (self.kind, self.person, self.period):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._show_days(False)
        self.matter = ""
        self._restart(index)

    def clear(self) -> None:
        """Forget the entries."""
        self._generation += 1
        self.events.restart()
        self.person.blockSignals(True)
        self.person.clear()
        self.person.blockSignals(False)
        self.count.clear()

    def _restart(self, start: int | None) -> None:
        if not self.workspace.unlocked:
            return
        self._generation += 1
        self.events.restart()
        self.table.setColumnHidden(_MATTER, bool(self.matter))
        self._stack.setCurrentIndex(0)
        if not self.person.count():
            self.look(partial(timeline.actors, self.workspace.session), self._show_people)
        self._next = start
        self._read()

    @Slot()
    def _more(self) -> None:
        if self._next is not None:
            self._read()

    def _read(self) -> None:
        work = partial(
            timeline.find_events,
            self.workspace.session,
            self.filter,
            self._next,
            newest_first=bool(self.order.currentData()),
        )
        self.look(work, partial(self._show, self._generation))

    def _show(self, generation: int, page: EventPage) -> None:
        if generation != self._generation:
            return
        self._next, self._size = page.next, page.size
        # A page may be empty though others follow: read on until the screen is full.
        enough = page.next is None or self.events.rowCount() + len(page.rows) >= _FIRST_SCREENFUL
        self.events.append(page.rows, more=page.next is not None and enough)
        if not enough:
            self._read()
        shown = self.events.rowCount()
        self._stack.setCurrentIndex(0 if shown or page.next is not None else 1)
        locale = QLocale()
        self.count.setText(
            self.tr("Entries shown: {shown}. Entries in the log: {size}.").format(
                shown=locale.toString(shown), size=locale.toString(self._size)
            )
            if page.next is None
            else self.tr("Entries shown: {shown}. Entries in the log: {size}. Scroll down for more.").format(
                shown=locale.toString(shown), size=locale.toString(self._size)
            )
        )
        if page.damaged and self.table.currentIndex().row() < 0:
            position = next((i for i, r in enumerate(self.events.rows) if r.index == page.damaged[0]), 0)
            self.table.scrollTo(self.events.index(position, 0))

    def _show_people(self, names: tuple[str, ...]) -> None:
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItem(self.tr("Everybody"), "")
        for name in names:
            self.person.addItem(name, name)
        self.person.blockSignals(False)

    def _draw_icons(self) -> None:
        for line in range(1, self.kind.count()):
            self.kind.setItemIcon(line, self.icons.icon(*event_look(str(self.kind.itemData(line)))))

    def _choose_period(self) -> None:
        self._show_days(self.period.currentData() == _BETWEEN)
        self.fill()

    def _show_days(self, shown: bool) -> None:
        for layout in self._days:
            for position in range(layout.count()):
                item = layout.itemAt(position)
                if item is not None and (widget := item.widget()) is not None:
                    widget.setVisible(shown)


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
