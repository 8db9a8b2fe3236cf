"""Which cells the result of a formula is computed from.

Where a formula cannot be followed (INDIRECT, external workbooks, unknown names, millions of references) its result is taken to depend on
every value of the workbook: too much replaced is a nuisance, too little is a leak.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from redaction.documents.fields import Field
from redaction.documents.ooxml.formulas import Area, Token, references
from redaction.documents.ooxml.worksheets import CellFormula, Position, Sheet

_LIMIT = 5_000_000
_DEPTH = 40


class Definition(Protocol):
    """What a defined name stands for."""

    tokens: list[Token]


class Dependencies:
    """Resolves formulas against the sheets, defined names and tables of a workbook."""

    def __init__(
        self,
        sheets: Sequence[Sheet],
        names: Mapping[str, Definition],
        tables: Mapping[str, tuple[Sheet, Area]],
        everything: Sequence[Field],
    ) -> None:
        """Take what formulas can refer to; keys are in lower case, ``everything`` are all values."""
        self._sheets = {sheet.name.lower(): sheet for sheet in sheets}
        self._names = names
        self._tables = tables
        self._everything = everything
        self._areas: dict[tuple[int, Area], Sequence[Field]] = {}
        self._total = 0

    def attach(self, sheets: Sequence[Sheet]) -> None:
        """Give the results of all formulas their precedents."""
        for sheet in sheets:
            for position, computed in sheet.computed.items():
                cell = sheet.cells.get(position)
                if cell is not None:
                    cell.precedents = self.of(computed, sheet)

    def of(self, computed: CellFormula, sheet: Sheet, depth: int = 0) -> Sequence[Field]:
        """Return the fields that a formula on a sheet reads, its own literals among them."""
        if computed.opaque or depth > _DEPTH:
            return self._everything
        groups: list[Sequence[Field]] = [computed.literals] if computed.literals else []
        for reference in references(computed.tokens, computed.shift):
            group = self._read(reference, sheet, depth)
            if group is None or group is self._everything:
                return self._everything
            groups.append(group)
        if len(groups) == 1:
            return groups[0]
        if not self._fits(sum(len(group) for group in groups)):
            return self._everything
        return [each for group in groups for each in group]

    def _fits(self, number: int) -> bool:
        """Count links between cells, and return whether there is room for more of them."""
        self._total += number
        return self._total <= _LIMIT

    def _read(self, reference: Area | str | None, sheet: Sheet, depth: int) -> Sequence[Field] | None:
        if isinstance(reference, Area):
            target = self._sheets.get(reference.sheet.lower()) if reference.sheet else sheet
            return None if target is None else self._area(target, reference, depth)
        if reference is None:
            return None
        if reference in self._tables:
            owner, area = self._tables[reference]
            return self._area(owner, area, depth)
        formula = self._names.get(reference)
        if formula is None or depth > _DEPTH:
            return None
        return self.of(CellFormula(formula.tokens), sheet, depth + 1)

    def _area(self, sheet: Sheet, area: Area, depth: int) -> Sequence[Field] | None:
        key = (sheet.number, area)
        if key not in self._areas:
            self._areas[key] = ()  # a circular reference adds nothing
            found: list[Field] = []
            for position in self._positions(sheet, area):
                cell = sheet.cells.get(position)
                if cell is not None:
                    found.append(cell)
                elif position in sheet.computed:
                    # TRUE, #N/A and empty results have no segment of their own: what they are computed from counts.
                    through = self.of(sheet.computed[position], sheet, depth + 1)
                    if through is self._everything:
                        self._areas[key] = self._everything
                        return self._everything
                    found += through
            self._areas[key] = found if self._fits(len(found)) else self._everything
        return self._areas[key]

    def _positions(self, sheet: Sheet, area: Area) -> list[Position]:
        size = (area.bottom - area.top + 1) * (area.right - area.left + 1)
        if size <= 1000:
            return [
                (r, c) for r in range(area.top, area.bottom + 1) for c in range(area.left, area.right + 1)
            ]
        present = sheet.cells.keys() | sheet.computed.keys()
        return sorted(
            p for p in present if area.top <= p[0] <= area.bottom and area.left <= p[1] <= area.right
        )
