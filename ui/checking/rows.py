"""What the leak check says of files, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from redaction.leakcheck import LeakReport
from ui import counting
from ui.icons import Icons
from ui.translation import QT_TRANSLATE_NOOP
from ui.widgets.rows import Column, RowModel
from ui.wording import said, shown_place

_FORMS = {
    "exact": QT_TRANSLATE_NOOP("Checking", "as it is written"),
    "case": QT_TRANSLATE_NOOP("Checking", "in other case"),
    "spacing": QT_TRANSLATE_NOOP("Checking", "with other spaces"),
    "hyphenation": QT_TRANSLATE_NOOP("Checking", "broken by hyphens"),
    "reversed": QT_TRANSLATE_NOOP("Checking", "in reversed order"),
    "initials": QT_TRANSLATE_NOOP("Checking", "with initials"),
    "digits": QT_TRANSLATE_NOOP("Checking", "with its digits grouped otherwise"),
    "encoded": QT_TRANSLATE_NOOP("Checking", "encoded"),
}
_LOOKS = {
    "waiting": ("circle-dashed", "muted"),
    "clean": ("circle-check", "success"),
    "leak": ("circle-alert", "danger"),
    "unread": ("triangle-alert", "warning"),
}


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A file, or a place in it; ``accepts`` is the name by which a person accepts a place that cannot be read."""

    name: str
    place: str
    sentence: str
    look: str
    accepts: str = ""


def waiting_rows(paths: Sequence[Path]) -> tuple[CheckedRow, ...]:
    """Return the rows of files that were not checked yet."""
    sentence = QCoreApplication.translate("Checking", "Not checked yet")
    return tuple(CheckedRow(path.name, "", sentence, "waiting") for path in paths)


def report_rows(reports: Sequence[LeakReport]) -> tuple[CheckedRow, ...]:
    """Return the rows of reports, a line for each place; terms are named by their line, never by their text."""
    return tuple(row for report in reports for row in _rows(report))


def _rows(report: LeakReport) -> list[CheckedRow]:
    translate = QCoreApplication.translate
    if report.passed:
        sentence = translate("Checking", "Clean: {terms} searched in {count} ways of reading it").format(
            terms=counting.terms(report.values), count=len(report.channels)
        )
        return [CheckedRow(report.name, "", sentence, "clean")]
    left = translate("Checking", "Term {number} can still be read, {form}")
    found = [
        CheckedRow(
            report.name,
            leak.place,
            left.format(
                number=leak.value + 1,
                form=translate("Checking", _FORMS.get(leak.kind.value, leak.kind.value)),
            ),
            "leak",
        )
        for leak in report.leaks
    ]
    unread = translate("Checking", "Cannot be read: {reason}")
    found += [
        CheckedRow(report.name, each.place, unread.format(reason=said(each.reason)), "unread", each.place)
        for each in report.open_places
    ]
    return found


def checked_model(icons: Icons, parent: QObject | None = None) -> RowModel[CheckedRow]:
    """Return the item model of what the leak check says."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Checking", "File"), lambda r: r.name, lambda r: _LOOKS[r.look], width=190),
            Column(
                translate("Checking", "Place"), lambda r: shown_place(r.place) if r.place else "", width=170
            ),
            Column(translate("Checking", "What the check says"), lambda r: r.sentence),
        ),
        parent,
    )
