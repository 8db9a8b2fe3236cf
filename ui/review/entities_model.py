"""Who is who in the packet as a tree: kinds of values, the entities of each kind, and where each of them stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kpo_vault.workflow.reviewing import ReviewEntity
from ui.icons import Icons
from ui.review.entity_rows import EntityRow, count_of, icon_of, kind_of, kind_order, kind_words, states_of
from ui.review.findings import Findings
from ui.review.rows import FindingRow, look
from ui.wording import shown_place

Index = QModelIndex | QPersistentModelIndex
NODE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True, eq=False)
class Node:
    """A line of the tree: a kind, an entity (``entity``), or one of its places (``finding``, a number)."""

    parent: Node | None
    line: int
    kind: str = ""
    entity: ReviewEntity | None = None
    finding: int | None = None
    children: list[Node] = field(default_factory=list)


class EntitiesModel(QAbstractItemModel):
    """Three levels; places are made when an entity is opened, since there are as many as findings."""

    def __init__(self, icons: Icons, findings: Findings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._findings = findings
        self._entities: tuple[ReviewEntity, ...] = ()
        self._words: list[str] = []
        self._pending_only = False
        self._asleep = True
        self._stale = False
        self._kinds: list[Node] = []
        self._former: list[Node] = []  # indexes that a view has not let go of yet point to them
        self._by_number: dict[int, Node] = {}
        self._rows: dict[int, EntityRow] = {}
        findings.changed.connect(self._announce)
        findings.replaced.connect(self._rows.clear)

    @property
    def entities(self) -> tuple[ReviewEntity, ...]:
        """All entities, shown or not."""
        return self._entities

    def wake(self, awake: bool) -> None:
        """Say whether anybody looks; what changes meanwhile is taken up at the next look."""
        self._asleep = not awake
        if awake and self._stale:
            self._build()

    def set_entities(self, entities: Sequence[ReviewEntity]) -> None:
        """Show other entities."""
        self._entities = tuple(entities)
        self._build()

    def set_filter(self, words: str, *, pending_only: bool) -> None:
        """Show the entities with these words in a surface, and only those with a place that waits."""
        wanted = words.casefold().split()
        if (wanted, pending_only) != (self._words, self._pending_only):
            self._words, self._pending_only = wanted, pending_only
            self._build()

    def node(self, index: Index) -> Node | None:
        """Return the line behind an index."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def index_of(self, number: int) -> QModelIndex:
        """Return the index of an entity."""
        node = self._by_number.get(number)
        return QModelIndex() if node is None else self.createIndex(node.line, 0, node)

    def numbers(self, indexes: Sequence[Index]) -> tuple[int, ...]:
        """Return the numbers of the entities among lines."""
        nodes = (self.node(index) for index in indexes)
        return tuple(node.entity.number for node in nodes if node is not None and node.entity is not None)

    def places(self, indexes: Sequence[Index]) -> tuple[int, ...]:
        """Return the numbers of the findings among lines."""
        nodes = (self.node(index) for index in indexes)
        return tuple(node.finding for node in nodes if node is not None and node.finding is not None)

    def row_of(self, entity: ReviewEntity) -> EntityRow:
        """Return an entity with its decisions counted."""
        row = self._rows.get(entity.number)
        if row is None:
            row = self._rows[entity.number] = states_of(entity, self._findings)
        return row

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt's way down."""
        if column != 0 or row < 0:
            return QModelIndex()
        siblings = self._children(parent)
        return self.createIndex(row, 0, siblings[row]) if row < len(siblings) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """Qt's way up."""
        node = self.node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.line, 0, node.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of lines below a line."""
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One column."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        """Whether a line can be opened; an entity can before its places are made."""
        node = self.node(parent)
        if node is None:
            return bool(self._kinds)
        return node.finding is None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the places of an entity are still to be made."""
        node = self.node(parent)
        return node is not None and node.entity is not None and not node.children

    def fetchMore(self, parent: Index) -> None:
        """Make the places of an entity."""
        node = self.node(parent)
        if node is None or node.entity is None or node.children:
            return
        self.beginInsertRows(parent, 0, len(node.entity.indices) - 1)
        node.children = [Node(node, line, finding=number) for line, number in enumerate(node.entity.indices)]
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and counts, the state's icon, and a sentence for a screen reader."""
        node = self.node(index)
        if node is None:
            return None
        if role == NODE_ROLE:
            return node
        if node.finding is not None:
            return self._place_data(self._finding(node), role)
        if node.entity is not None:
            return self._entity_data(self.row_of(node.entity), role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{kind_words(node.kind)} ({len(node.children)})"
        return None

    def _entity_data(self, row: EntityRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.icon(*icon_of(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(row.surfaces)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.name, row.type_name, count_of(row)]
            if row.ambiguous:
                parts.append(QCoreApplication.translate("Entities", "may be another one as well"))
            return ", ".join(parts)
        return None

    def _place_data(self, row: FindingRow | None, role: int) -> Any:
        if row is None:
            return None
        shown = look(row.state, row.operator)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.value
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.icon(shown.icon, shown.role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.value}, {shown_place(row.place)}, {shown.word}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown_place(row.place)
        return None

    def finding_row(self, node: Node) -> FindingRow | None:
        """Return the finding of a place."""
        return self._finding(node)

    def _finding(self, node: Node) -> FindingRow | None:
        position = None if node.finding is None else self._findings.position(node.finding)
        return None if position is None else self._findings[position]

    def _children(self, parent: Index) -> list[Node]:
        if not parent.isValid():
            return self._kinds
        node = self.node(parent)
        return [] if node is None else node.children

    def _build(self) -> None:
        self._stale = self._asleep
        if self._asleep:
            return
        self.beginResetModel()
        self._rows.clear()
        self._by_number.clear()
        kinds: dict[str, list[ReviewEntity]] = {}
        for entity in self._entities:
            if self._passes(entity):
                kinds.setdefault(kind_of(entity), []).append(entity)
        self._former, self._kinds = self._kinds, []
        for kind in sorted(kinds, key=kind_order):
            top = Node(None, len(self._kinds), kind=kind)
            ordered = sorted(kinds[kind], key=lambda entity: entity.name.casefold())
            for line, entity in enumerate(ordered):
                node = Node(top, line, entity=entity)
                top.children.append(node)
                self._by_number[entity.number] = node
            self._kinds.append(top)
        self.endResetModel()

    def _passes(self, entity: ReviewEntity) -> bool:
        if self._pending_only and not self.row_of(entity).pending:
            return False
        if not self._words:
            return True
        text = "\n".join(entity.surfaces).casefold()
        return all(word in text for word in self._words)

    def _announce(self, positions: Sequence[int]) -> None:
        touched = {self._findings[position].index for position in positions}
        for number in {self._findings[position].entity for position in positions}:
            if number is None:
                continue
            self._rows.pop(number, None)
            node = self._by_number.get(number)
            if node is not None:
                self._tell(node, node)
                if lines := [child for child in node.children if child.finding in touched]:
                    self._tell(lines[0], lines[-1])

    def _tell(self, first: Node, last: Node) -> None:
        self.dataChanged.emit(self.createIndex(first.line, 0, first), self.createIndex(last.line, 0, last))
