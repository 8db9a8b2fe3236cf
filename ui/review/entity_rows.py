"""An entity as the review shows it: its kind, its decisions counted, its icon and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.reviewing import ReviewEntity
from ui import counting
from ui.review.findings import Findings
from ui.review.rows import ACCEPTED, PENDING, REJECTED, look
from ui.translation import QT_TRANSLATE_NOOP
from ui.type_names import shown_type

# Kinds in the order in which a person looks through them, by the catalogue's families.
_KINDS = {
    "PERSON": QT_TRANSLATE_NOOP("Entities", "People"),
    "ORGANIZATION": QT_TRANSLATE_NOOP("Entities", "Companies"),
    "IP": QT_TRANSLATE_NOOP("Entities", "Proprietary"),
    "SECRET": QT_TRANSLATE_NOOP("Entities", "Secrets"),
    "FINANCIAL": QT_TRANSLATE_NOOP("Entities", "Money and accounts"),
    "CONTACT": QT_TRANSLATE_NOOP("Entities", "Ways to reach people"),
    "LOCATION": QT_TRANSLATE_NOOP("Entities", "Places"),
    "DATE": QT_TRANSLATE_NOOP("Entities", "Dates and ages"),
    "ID": QT_TRANSLATE_NOOP("Entities", "Numbers of people"),
    "HEALTH": QT_TRANSLATE_NOOP("Entities", "Health"),
    "LEGAL": QT_TRANSLATE_NOOP("Entities", "Legal matters"),
    "IMAGE": QT_TRANSLATE_NOOP("Entities", "Pictures"),
    "gate": QT_TRANSLATE_NOOP("Entities", "Markings"),
    "CUSTOM": QT_TRANSLATE_NOOP("Entities", "Of this policy"),
}
_ORDER = {kind: place for place, kind in enumerate(_KINDS)}


@dataclass(frozen=True, slots=True, repr=False)
class EntityRow:
    """An entity with the states of its findings counted; ``operator`` is the one of all accepted ones, or empty."""

    number: int
    name: str
    surfaces: tuple[str, ...]
    entity_type: str
    type_name: str
    ambiguous: bool
    pending: int
    accepted: int
    rejected: int
    operator: str

    @property
    def count(self) -> int:
        """How many findings there are."""
        return self.pending + self.accepted + self.rejected

    def __repr__(self) -> str:
        """Show number and type, never a form."""
        return f"<EntityRow {self.number} {self.entity_type} {self.count} findings>"


def kind_of(entity: ReviewEntity) -> str:
    """Return under which heading an entity stands."""
    return "gate" if entity.group == "gate" else entity.family


def kind_order(kind: str) -> tuple[int, str]:
    """Return what sorts kinds."""
    return _ORDER.get(kind, len(_ORDER)), kind


def kind_words(kind: str) -> str:
    """Return the heading of a kind."""
    known = _KINDS.get(kind)
    return QCoreApplication.translate("Entities", known) if known else shown_type(kind)


def states_of(entity: ReviewEntity, findings: Findings) -> EntityRow:
    """Return an entity with its decisions as they are now."""
    states: Counter[str] = Counter()
    operators: set[str] = set()
    for number in entity.indices:
        position = findings.position(number)
        if position is None:
            continue
        row = findings[position]
        states[row.state] += 1
        if row.state == ACCEPTED:
            operators.add(row.operator)
    return EntityRow(
        number=entity.number,
        name=" ".join(entity.name.split()),
        surfaces=entity.surfaces,
        entity_type=entity.entity_type,
        type_name=shown_type(entity.entity_type),
        ambiguous=entity.ambiguous,
        pending=states[PENDING],
        accepted=states[ACCEPTED],
        rejected=states[REJECTED],
        operator=operators.pop() if len(operators) == 1 else "",
    )


def state_of(row: EntityRow) -> str:
    """Return the state of all findings, or nothing where they differ."""
    for state, count in ((PENDING, row.pending), (ACCEPTED, row.accepted), (REJECTED, row.rejected)):
        if count == row.count:
            return state
    return ""


def icon_of(row: EntityRow) -> tuple[str, str]:
    """Return icon and colour role of an entity's state."""
    state = state_of(row)
    if not state:
        return ("circle-dashed", "warning") if row.pending else ("layers", "muted")
    shown = look(state, row.operator)
    return shown.icon, shown.role


def words_of(row: EntityRow) -> str:
    """Return an entity's state in words."""
    state = state_of(row)
    if state:
        return look(state, row.operator).word
    if row.pending:
        return QCoreApplication.translate("Entities", "{count} pending").format(count=row.pending)
    return QCoreApplication.translate("Entities", "Mixed")


def count_of(row: EntityRow) -> str:
    """Return how many findings, and their state."""
    return f"{counting.findings(row.count)}, {words_of(row)}"
