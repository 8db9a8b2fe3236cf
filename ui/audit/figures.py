"""The tab with figures: each chart with the same figures as a table beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QWidget

from kpo_vault.workflow.statistics import (
    DayCoverage,
    OverrideCount,
    ReviewerCount,
    Statistics,
    TypeCount,
    statistics,
)
from ui.audit.chart import Bar, BarChart, ColumnChart, Part
from ui.audit.pane import AuditPane
from ui.dates import shown_day
from ui.type_names import shown_type
from ui.widgets.controls import card, column, label, row, scrolled
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import Column, RowModel, RowTable
from ui.workspace import Workspace

_TYPES_DRAWN = 14  # the rest is one bar; the table has them all
_DAYS_DRAWN = 31
_ROW = 38
_BESIDE = 900  # pixels from which a table has room beside its chart


class FiguresPane(AuditPane):
    """Findings by type, decisions by reviewer, coverage over time, gates that were passed."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        hidden, kept = self.tr("Hidden"), self.tr("Kept")
        pending = self.tr("Pending")
        theme = workspace.theme
        diagonal, dense = Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense6Pattern
        self.types = BarChart(
            theme,
            self.tr("Findings by type"),
            (Part(hidden, "primary"), Part(kept, "warning", diagonal), Part(pending, "muted", dense)),
        )
        self.reviewers = BarChart(
            theme,
            self.tr("Decisions by reviewer"),
            (
                Part(self.tr("Accepted"), "primary"),
                Part(self.tr("Rejected"), "warning", diagonal),
                Part(pending, "muted", dense),
            ),
        )
        self.coverage = ColumnChart(theme, self.tr("Coverage over time"), Part("", "primary"))
        self.type_rows = self._model(self._type_columns())
        self.reviewer_rows = self._model(self._reviewer_columns())
        self.day_rows = self._model(self._day_columns())
        self.override_rows = self._model(self._override_columns())
        self.summary = label(role="strong", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._assemble())
        self._stack.addWidget(
            EmptyState(
                self.icons,
                "layers",
                self.tr("No figures yet"),
                self.tr("They appear once documents were protected."),
            )
        )
        self.setLayout(column(self._stack))

    def _assemble(self) -> QWidget:
        self._tables: list[RowTable] = []
        cards = column(
            self.summary,
            self._card(
                self.types, self.type_rows, self.tr("Findings by type"),
                self.tr("What was found in protected documents, and what became of it."),
            ),
            self._card(
                self.reviewers, self.reviewer_rows, self.tr("Decisions by reviewer"),
                self.tr("Decisions that stand. A second reviewer agrees with the first or decides otherwise."),
            ),
            self._card(
                self.coverage, self.day_rows, self.tr("Coverage over time"),
                self.tr("Of what was found in the documents of a day: the share that a person decided on."),
            ),
            self._card(
                None, self.override_rows, self.tr("Gates that were passed"),
                self.tr("Each with a reason, which stands in the log."),
            ),
            None,
            gap=14,
        )  # fmt: skip
        area = scrolled(cards)
        area.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # what is in it takes the keyboard, and scrolls it into sight
        area.setAccessibleName(self.tr("Figures"))
        return area

    def _card(self, chart: QWidget | None, model: RowModel[Any], heading: str, sentence: str) -> QFrame:
        table = RowTable(model, heading)
        self._tables.append(table)
        body = table if chart is None else _Pair(chart, table)
        head = column(label(heading, "heading"), label(sentence, "caption", wrap=True), gap=2)
        frame = card()
        frame.setLayout(column(head, body, margin=16))
        return frame

    def fill(self) -> None:
        """Count anew."""
        if self.workspace.unlocked:
            self.look(partial(statistics, self.workspace.session, self.matter), self.show_figures)

    def clear(self) -> None:
        """Forget the figures."""
        self.types.show_bars(())
        self.reviewers.show_bars(())
        self.coverage.show_columns(())
        for model in (self.type_rows, self.reviewer_rows, self.day_rows, self.override_rows):
            model.set_rows(())
        self.summary.clear()

    def show_figures(self, found: Statistics) -> None:
        """Draw the figures and list them."""
        self._stack.setCurrentIndex(0 if found.documents or found.reviewers else 1)
        number = QLocale().toString
        self.summary.setText(
            self.tr("Protected documents: {documents}. Places found: {found}. Hidden: {hidden}.").format(
                documents=number(found.documents), found=number(found.found), hidden=number(found.hidden)
            )
        )
        drawn = [Bar(shown_type(r.entity_type), (r.hidden, r.kept, r.pending)) for r in found.types]
        rest = drawn[_TYPES_DRAWN:]
        if rest:
            sums = tuple(sum(bar.values[part] for bar in rest) for part in range(3))
            drawn = [*drawn[:_TYPES_DRAWN], Bar(self.tr("All other types"), sums)]
        self.types.show_bars(drawn)
        self.reviewers.show_bars(
            [Bar(r.reviewer, (r.accepted, r.rejected, r.pending)) for r in found.reviewers]
        )
        self.coverage.show_columns([(shown_day(r.day), r.share) for r in found.days[-_DAYS_DRAWN:]])
        self.type_rows.set_rows(found.types)
        self.reviewer_rows.set_rows(found.reviewers)
        self.day_rows.set_rows(tuple(reversed(found.days)))
        self.override_rows.set_rows(found.overrides)
        for table in self._tables:
            lines = min(max(table.model().rowCount(), 1), 8)
            table.setFixedHeight(lines * _ROW + table.horizontalHeader().sizeHint().height() + 4)

    def _model(self, columns: Sequence[Column[Any]]) -> RowModel[Any]:
        return RowModel(self.icons, columns)

    def _type_columns(self) -> tuple[Column[TypeCount], ...]:
        return (
            Column(self.tr("Type"), lambda r: shown_type(r.entity_type)),
            _counts(self.tr("Found"), lambda r: r.found),
            _counts(self.tr("Hidden"), lambda r: r.hidden),
            _counts(self.tr("Kept"), lambda r: r.kept),
            _counts(self.tr("Pending"), lambda r: r.pending),
        )

    def _reviewer_columns(self) -> tuple[Column[ReviewerCount], ...]:
        return (
            Column(self.tr("Reviewer"), lambda r: r.reviewer),
            _counts(self.tr("Accepted"), lambda r: r.accepted),
            _counts(self.tr("Rejected"), lambda r: r.rejected),
            _counts(self.tr("Pending"), lambda r: r.pending),
            _counts(self.tr("Agreed"), lambda r: r.confirmed),
            _counts(self.tr("Changed"), lambda r: r.changed),
        )

    def _day_columns(self) -> tuple[Column[DayCoverage], ...]:
        return (
            Column(self.tr("Day (UTC)"), lambda r: shown_day(r.day)),
            _counts(self.tr("Documents"), lambda r: r.documents),
            _counts(self.tr("Found"), lambda r: r.found),
            _counts(self.tr("Decided"), lambda r: r.decided),
            Column(
                self.tr("Coverage"),
                lambda r: f"{QLocale().toString(100 * r.share, 'f', 1)} %",
                width=84,
                right=True,
            ),
        )

    def _override_columns(self) -> tuple[Column[OverrideCount], ...]:
        return (
            Column(self.tr("Gate"), lambda r: r.gate, lambda _r: ("triangle-alert", "warning")),
            Column(self.tr("Person"), lambda r: r.actor),
            _counts(self.tr("Times"), lambda r: r.times),
        )


def _counts(heading: str, value: Callable[[Any], int]) -> Column[Any]:
    return Column(heading, lambda r: QLocale().toString(value(r)), width=76, right=True)


class _Pair(QWidget):
    """A chart with its table beside it, or below where there is no room."""

    def __init__(self, chart: QWidget, table: QWidget) -> None:
        super().__init__()
        self._line = row(chart, table, gap=20)
        self._line.setContentsMargins(0, 0, 0, 0)
        for part in (chart, table):
            self._line.setStretchFactor(part, 1)
            self._line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the line where it gets narrow."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if self.width() >= _BESIDE else direction.TopToBottom)
        super().resizeEvent(event)
