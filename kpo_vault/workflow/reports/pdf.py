"""A report as PDF: embedded fonts, a head and a foot on every page, tables that break over pages, the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow.reports import model
from kpo_vault.workflow.reports.typeset import (
    BOLD,
    REGULAR,
    fallback,
    lines,
    load_fonts,
    marked_up,
    printable,
    wide,
)
from kpo_vault.workflow.reports.words import Language, Words

__all__ = ["as_pdf"]

_INK: Final = HexColor("#182030")
_MUTED: Final = HexColor("#556073")
_RULE: Final = HexColor("#c4cbd6")
_BAND: Final = HexColor("#eef0f4")
_SIDE: Final = 16 * mm
_HEAD: Final = 22 * mm
_FOOT: Final = 18 * mm
_CELL: Final = 7.5  # points of type in a table
_LEADING: Final = 9.6
_PADDING: Final = 3.0
_NUMBER_PADDING: Final = 9.0  # on the right of numbers, before the text of the next column
_CHUNK: Final = 150  # rows in one table: ReportLab splits long ones in quadratic time
_TINTS: Final = {"✓": HexColor("#e2f3ea"), "!": HexColor("#fcf1dc"), "✗": HexColor("#fbe9e7")}

_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=18, leading=23, textColor=_INK)
_BASIS = ParagraphStyle("basis", fontName=REGULAR, fontSize=10, leading=14, textColor=_MUTED, spaceAfter=8)
_HEADING = ParagraphStyle(
    "heading", fontName=BOLD, fontSize=12, leading=16, textColor=_INK, spaceBefore=12, spaceAfter=4
)
_TEXT = ParagraphStyle("text", fontName=REGULAR, fontSize=9, leading=13, textColor=_INK, spaceAfter=5)


def as_pdf(
    report: model.Report,
    paper: model.Paper = model.Paper.A4,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> bytes:
    """Return the bytes of the file; the same report on the same paper gives the same bytes. Raises Cancelled."""
    load_fonts()
    size = A4 if paper is model.Paper.A4 else LETTER
    width, height = landscape(size) if report.wide else size
    stream = io.BytesIO()
    frame = Frame(_SIDE, _FOOT, width - 2 * _SIDE, height - _HEAD - _FOOT, 0, 0, 0, 0, id="body")
    document = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        pageTemplates=[PageTemplate("page", [frame])],
        title=printable(report.title),
        author="KPO Vault",
        subject=printable(report.basis),
        creator="KPO Vault",
        lang=report.language,
        invariant=1,
    )
    story = list(_story(report, width - 2 * _SIDE))
    document.setProgressCallBack(partial(_tell, progress, cancel, max(len(story), 1)))
    document.build(story, canvasmaker=partial(_Pages, report=report))
    return stream.getvalue()


def _tell(progress: Progress, cancel: CancelToken | None, steps: int, kind: str, value: Any) -> None:
    if cancel:
        cancel.raise_if_cancelled()
    if kind == "PROGRESS":
        progress(min(value / steps, 1.0), "Setting the pages")


class _Pages(Canvas):  # type: ignore[misc]
    """Keeps the pages until their number is known, then draws head and foot on each."""

    def __init__(self, *arguments: Any, report: model.Report, **named: Any) -> None:
        super().__init__(*arguments, **(named | {"initialFontName": REGULAR}))
        self._report = report
        self._say = Words(Language(report.language))
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep a page for later."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Number the pages and write them."""
        for number, page in enumerate(self._kept, 1):
            self.__dict__.update(page)
            self._dress(number, len(self._kept))
            super().showPage()
        super().save()

    def _dress(self, number: int, count: int) -> None:
        width, height = self._pagesize
        self.setFillColor(_MUTED)
        self.setStrokeColor(_RULE)
        self.setLineWidth(0.5)
        self.line(_SIDE, height - 15 * mm, width - _SIDE, height - 15 * mm)
        self.line(_SIDE, 13 * mm, width - _SIDE, 13 * mm)
        half = (width - 2 * _SIDE) / 2 - 6
        self._words(_SIDE, height - 12.5 * mm, f"KPO Vault  ·  {self._report.title}", half)
        self._words(width - _SIDE, height - 12.5 * mm, self._report.matter, half, right=True)
        made = self._say(
            "{time} UTC  ·  audit log {digest}…",
            time=model.moment(self._report.made),
            digest=self._report.seal[:32],
        )
        self._words(_SIDE, 9 * mm, made, half * 1.6)
        self._words(
            width - _SIDE,
            9 * mm,
            self._say("Page {number} of {count}", number=number, count=count),
            half * 0.4,
            right=True,
        )

    def _words(self, x: float, y: float, text: str, room: float, *, right: bool = False) -> None:
        shown = printable(text).replace("\n", " ")
        font = fallback(shown, REGULAR)
        first, *more = lines(shown, font, 7.5, room)
        self.setFont(font, 7.5)
        (self.drawRightString if right else self.drawString)(x, y, first + ("…" if more else ""))


def _story(report: model.Report, width: float) -> Iterator[Flowable]:
    yield Paragraph(marked_up(printable(report.title), BOLD), _TITLE)
    yield Paragraph(marked_up(printable(report.basis)), _BASIS)
    yield _facts(report.facts, width)
    for section in report.sections:
        yield CondPageBreak((62 if section.signatures else 36) * mm)
        yield Paragraph(marked_up(printable(section.title), BOLD), _HEADING)
        for paragraph in section.paragraphs:
            yield Paragraph(marked_up(printable(paragraph)), _TEXT)
        if section.facts:
            yield _facts(section.facts, width)
        if section.table is not None:
            if section.facts:
                yield Spacer(0, 6)
            yield from _table(section.table, width)
        if section.signatures:
            yield Spacer(0, 14 * mm)
            yield _signatures(section.signatures, width)


def _facts(facts: tuple[tuple[str, str], ...], width: float) -> Table:
    """Return labels and values side by side."""
    left = min(45 * mm, width * 0.28)
    rows = [(label, value) for label, value in facts]
    return _grid(rows, [left, width - left], (), striped=False, bold_first=True, size=9, leading=12)


def _table(table: model.Table, width: float) -> Iterator[Flowable]:
    if not table.rows:
        yield Paragraph(marked_up(printable(table.empty)), _TEXT)
        return
    widths = _widths(table.columns, width)
    head = tuple(column.heading for column in table.columns)
    right = tuple(i for i, column in enumerate(table.columns) if column.right)
    for start in range(0, len(table.rows), _CHUNK):
        rows = [head, *table.rows[start : start + _CHUNK]]
        yield _grid(rows, widths, right, striped=True, joined=start > 0)


def _widths(columns: Sequence[model.Column], room: float) -> list[float]:
    """Return the columns' shares of the room in points; none is narrower than the longest word of its heading."""
    least = [
        max(wide(word, BOLD, _CELL) for word in printable(column.heading).split() or [""])
        + (_PADDING + _NUMBER_PADDING if column.right else 2 * _PADDING)
        + 0.5
        for column in columns
    ]
    wanted = [room * column.share / sum(each.share for each in columns) for column in columns]
    short = sum(max(need - want, 0.0) for need, want in zip(least, wanted, strict=True))
    spare = sum(max(want - need, 0.0) for need, want in zip(least, wanted, strict=True))
    if short > spare:  # headings longer than the page is wide: words are cut
        return wanted
    taken = short / spare if spare else 0.0
    return [
        need if want <= need else want - (want - need) * taken
        for need, want in zip(least, wanted, strict=True)
    ]


def _grid(
    rows: Sequence[tuple[str, ...]],
    widths: list[float],
    right: tuple[int, ...],
    *,
    striped: bool,
    bold_first: bool = False,
    joined: bool = False,
    size: float = _CELL,
    leading: float = _LEADING,
) -> Table:
    """Return cells of plain text, cut into lines here: paragraphs in every cell would take minutes.

    ``striped`` tables have a heading row that is repeated on each page; ``joined`` ones go on from a table above, on
    whose page the heading stands already as a rule.
    """
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, size, leading),
        ("TEXTCOLOR", (0, 0), (-1, -1), _INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        ("LINEBELOW", (0, 0), (-1, -1), 0.25, _RULE),
    ]
    if striped:
        style += [
            ("BACKGROUND", (0, 0), (-1, 0), _BAND),
            ("LINEBELOW", (0, 0), (-1, 0), 0.75, _MUTED),
        ]
    if bold_first:
        style.append(("TEXTCOLOR", (0, 0), (0, -1), _MUTED))
    for column in right:
        style += [
            ("ALIGN", (column, 0), (column, -1), "RIGHT"),
            ("RIGHTPADDING", (column, 0), (column, -1), _NUMBER_PADDING),
        ]
    cells: list[list[str]] = []
    for line, row in enumerate(rows):
        made = []
        for position, (value, width) in enumerate(zip(row, widths, strict=True)):
            text = printable(value)
            wanted = BOLD if striped and line == 0 else REGULAR
            font = fallback(text, wanted)
            if font != REGULAR:
                style.append(("FONT", (position, line), (position, line), font, size, leading))
            if text[:1] in _TINTS and position == len(row) - 1:
                style.append(("BACKGROUND", (position, line), (position, line), _TINTS[text[0]]))
            padding = _PADDING + (_NUMBER_PADDING if position in right else _PADDING)
            made.append("\n".join(lines(text, font, size, width - padding)))
        cells.append(made)
    return Table(
        cells,
        colWidths=widths,
        repeatRows=1 if striped else 0,
        style=TableStyle(style),
        hAlign="LEFT",
        spaceBefore=0 if joined else 2,
        spaceAfter=0,
        splitByRow=1,
        splitInRow=1,
    )


def _signatures(labels: tuple[str, ...], width: float) -> Table:
    gap = 8 * mm
    each = (width - gap * (len(labels) - 1)) / len(labels)
    cells: list[str] = []
    widths: list[float] = []
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, 8, 10),
        ("TEXTCOLOR", (0, 0), (-1, -1), _MUTED),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ]
    for number, label in enumerate(labels):
        if number:
            cells.append("")
            widths.append(gap)
        style.append(("LINEABOVE", (len(cells), 0), (len(cells), 0), 0.75, _INK))
        cells.append(label)
        widths.append(each)
    return Table([cells], colWidths=widths, style=TableStyle(style), hAlign="LEFT")
