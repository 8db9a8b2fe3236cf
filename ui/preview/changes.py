"""Changes, unseen parts and problems of a protected file as rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.comparing import Change, Fate, Spot, Unseen
from kpo_vault.workflow.protecting import ProtectedFile
from redaction.documents.model import Document
from ui.icons import Icons
from ui.review.rows import ACCEPTED, FindingRow, look
from ui.translation import QT_TRANSLATE_NOOP
from ui.type_names import shown_type
from ui.widgets.rows import Column, RowModel
from ui.wording import said, shown_place

_LINE = re.compile(r"(?:(.*), )?line (\d+)")
_FATES = {
    Fate.KEPT: ("check", "muted", QT_TRANSLATE_NOOP("Preview", "Kept as it was")),
    Fate.CHANGED: ("tag", "primary", QT_TRANSLATE_NOOP("Preview", "Kept with tokens")),
    Fate.REMOVED: ("circle-x", "success", QT_TRANSLATE_NOOP("Preview", "Removed")),
    Fate.ADDED: ("plus", "warning", QT_TRANSLATE_NOOP("Preview", "Added")),
}
_KINDS = {
    "metadata": QT_TRANSLATE_NOOP("Preview", "Property"),
    "comment": QT_TRANSLATE_NOOP("Preview", "Comment"),
    "deleted": QT_TRANSLATE_NOOP("Preview", "Tracked deletion"),
    "hidden": QT_TRANSLATE_NOOP("Preview", "Hidden"),
    "alt text": QT_TRANSLATE_NOOP("Preview", "Text of a picture"),
    "link": QT_TRANSLATE_NOOP("Preview", "Link or field"),
    "name": QT_TRANSLATE_NOOP("Preview", "Name"),
    "formula": QT_TRANSLATE_NOOP("Preview", "Formula"),
    "removed": QT_TRANSLATE_NOOP("Preview", "Embedded part"),
    "signature": QT_TRANSLATE_NOOP("Preview", "Digital signature"),
    "unread": QT_TRANSLATE_NOOP("Preview", "Place that nobody can read"),
}


@dataclass(frozen=True, slots=True, repr=False)
class ChangeRow:
    """A change with the types and the operator that the review knows of it."""

    change: Change
    type_names: str
    operator: str

    def __repr__(self) -> str:
        """Show type and operator, never the texts."""
        return f"<ChangeRow {self.type_names} {self.operator}>"


@dataclass(frozen=True, slots=True)
class Problem:
    """What the leak check says of one place; ``settled`` ones were looked at by a person."""

    place: str
    sentence: str
    settled: bool
    spot: Spot | None


def change_rows(changes: Sequence[Change], findings: Sequence[FindingRow]) -> tuple[ChangeRow, ...]:
    """Return the changes of a document; ``findings`` are those of its review."""
    by_segment: dict[int, list[FindingRow]] = {}
    for finding in findings:
        if finding.state == ACCEPTED:
            by_segment.setdefault(finding.segment, []).append(finding)
    result = []
    for change in changes:
        spot = change.original
        known = by_segment.get(spot.segment, []) if spot is not None else []
        own = [f for f in known if spot is not None and f.start < spot.end and spot.start < f.end]
        types = [shown_type(name) for name in change.entity_types] or [f.type_name for f in own]
        operator = "token" if change.entity_types else own[0].operator if own else ""
        result.append(ChangeRow(change, ", ".join(dict.fromkeys(types)), operator))
    return tuple(result)


def problems(file: ProtectedFile, original: Document | None) -> tuple[Problem, ...]:
    """Return the places that the leak check named in a document, those that stop it first."""
    report = file.report
    if report is None:
        return ()
    translate = QCoreApplication.translate
    leaks = dict.fromkeys((leak.place, leak.entity_type) for leak in report.leaks)
    found = [
        Problem(
            place,
            translate("Preview", "Can still be read: {kind}").format(kind=shown_type(kind) if kind else "–"),
            False,
            spot_of(place, original),
        )
        for place, kind in leaks
    ]
    open_places = {item.place for item in report.open_places}
    for item in report.unchecked:
        settled = item.place not in open_places
        sentence = translate("Preview", "Looked at by a person: {reason}") if settled else "{reason}"
        text = sentence.format(reason=said(item.reason))
        found.append(Problem(item.place, text, settled, spot_of(item.place, original)))
    return tuple(sorted(found, key=lambda problem: problem.settled))


def spot_of(place: str, document: Document | None) -> Spot | None:
    """Return where a place of the leak check lies in the original, as far as their names agree."""
    if document is None:
        return None
    named = _LINE.fullmatch(place)
    line = int(named[2]) if named else None
    best: Spot | None = None
    for segment in document.segments:
        own = segment.context.place
        if own and own == place:
            return Spot(segment.id, 0, len(segment.text))
        if named and line is not None and segment.context.line is not None and own == (named[1] or ""):
            first = segment.context.line
            lines = segment.text.splitlines(keepends=True)
            if first <= line < first + max(1, len(lines)):
                start = sum(map(len, lines[: line - first]))
                return Spot(segment.id, start, start + len(lines[line - first]) if lines else start)
        if best is None and own and (place.startswith(own) or own.startswith(place)):
            best = Spot(segment.id, 0, len(segment.text))
    return best


def changes_model(icons: Icons, parent: QObject | None = None) -> RowModel[ChangeRow]:
    """Return the item model of the changes."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Preview", "Original"), lambda r: _one_line(r.change.before)),
            Column(
                translate("Preview", "In the output"),
                lambda r: _one_line(r.change.after),
                lambda r: _operator(r)[:2],
            ),
            Column(translate("Preview", "How"), lambda r: _operator(r)[2], width=110),
            Column(translate("Preview", "Type"), lambda r: r.type_names, width=130),
            Column(translate("Preview", "Place"), lambda r: shown_place(r.change.place), width=150),
        ),
        parent,
    )


def unseen_model(icons: Icons, parent: QObject | None = None) -> RowModel[Unseen]:
    """Return the item model of what a reader on paper does not see."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Preview", "What"), lambda u: _kind(u.kind), width=150),
            Column(translate("Preview", "Place"), lambda u: shown_place(u.place), width=160),
            Column(translate("Preview", "Original held"), lambda u: _one_line(u.before) or said(u.note)),
            Column(
                translate("Preview", "Became"),
                lambda u: translate("Preview", _FATES[u.fate][2]),
                lambda u: _FATES[u.fate][:2],
                width=150,
            ),
            Column(translate("Preview", "In the output"), lambda u: _one_line(u.after)),
        ),
        parent,
    )


def problems_model(icons: Icons, parent: QObject | None = None) -> RowModel[Problem]:
    """Return the item model of what the leak check says."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Preview", "Place"),
                lambda p: p.place,
                lambda p: ("circle-check", "success") if p.settled else ("circle-alert", "danger"),
                width=260,
            ),
            Column(translate("Preview", "What the check says"), lambda p: p.sentence),
        ),
        parent,
    )


def _operator(row: ChangeRow) -> tuple[str, str, str]:
    if row.operator:
        found = look(ACCEPTED, row.operator)
        return found.icon, found.role, found.word
    translate = QCoreApplication.translate
    if not row.change.after:
        return "minus", "muted", translate("Preview", "Removed")
    return "pencil", "warning", translate("Preview", "Written otherwise")


def _kind(kind: str) -> str:
    return QCoreApplication.translate("Preview", _KINDS[kind]) if kind in _KINDS else kind


def _one_line(text: str) -> str:
    return " ".join(text.split())
