"""A report as values: titles, facts, paragraphs and tables of text; nothing here knows PDF or CSV."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Paper(StrEnum):
    """The size of a page."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the width, and whether it holds numbers."""

    heading: str
    share: float = 1.0
    right: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Rows of text under columns; ``empty`` is the sentence that stands there if there are no rows."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = "None."

    def __repr__(self) -> str:
        """Show the size only: a redaction log with originals holds values."""
        return f"<Table {len(self.columns)} columns, {len(self.rows)} rows>"


@dataclass(frozen=True, slots=True, repr=False)
class Section:
    """A heading with paragraphs, facts (label and value), a table, and lines to sign, each of which may be missing."""

    title: str
    paragraphs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    table: Table | None = None
    signatures: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Show the title only."""
        return f"<Section {self.title!r}>"


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """A whole report; ``main`` is the table that a CSV file holds, ``wide`` asks for pages in landscape.

    ``seal`` stands at the foot of every page: the root of the audit log when the report was made. ``language`` is that of
    its sentences, as ISO 639-1.
    """

    kind: str
    title: str
    basis: str
    matter: str
    made: datetime
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    main: Table
    seal: str
    wide: bool = False
    language: str = "en"

    def __repr__(self) -> str:
        """Show kind and size only."""
        return f"<Report {self.kind} {len(self.main.rows)} rows>"


def moment(time: datetime) -> str:
    """Return a time as it stands in reports, in UTC."""
    return f"{time:%Y-%m-%d %H:%M:%S}"
