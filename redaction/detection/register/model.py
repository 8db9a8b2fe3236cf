"""What travels to the processes that detect: terms, and keyed digests of tables and documents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from redaction.detection.settings import ProtectedTerm

__all__ = ["ProtectedDocument", "ProtectedTable", "Register", "TableColumn", "TextKind"]

EXACT_ROW = "EXACT_ROW"


class TextKind(StrEnum):
    """What a registered document is made of: words, or the tokens of a programming language."""

    PROSE = "prose"
    CODE = "code"


@dataclass(frozen=True, slots=True, repr=False)
class TableColumn:
    """A column of a protected table.

    ``entity_type`` is what a value found in a text is reported as. A value of a ``unique`` column is found alone,
    without another column of its row near it.
    """

    name: str
    entity_type: str = EXACT_ROW
    unique: bool = False

    def __repr__(self) -> str:
        """Show the type only."""
        return f"<TableColumn {self.entity_type}>"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class ProtectedTable:
    """Rows as keyed digests of their values, sorted: no value can be read or guessed without ``key``.

    ``digests`` are the first 8 bytes of HMAC-SHA256 over a value in its one spelling, little endian, ascending;
    ``cells`` are 4 bytes for each digest: the row below, the column from bit ``ROW_BITS`` on. ``lengths`` has bit n
    set if a value of n letters exists, so that most texts need not be hashed. A row is found when values of
    ``least`` of its columns stand near each other.
    """

    name: str
    uid: str
    columns: tuple[TableColumn, ...]
    rows: int
    key: bytes
    digests: bytes
    cells: bytes
    lengths: int
    least: int = 2

    def __repr__(self) -> str:
        """Show counts, never the name, a key or a digest."""
        return f"<ProtectedTable {self.rows} rows, {len(self.columns)} columns>"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class ProtectedDocument:
    """Fingerprints of a document's words: enough to recognise a copied passage, too little to read one.

    ``seeds`` are pairs of 4 bytes, a keyed digest of ``WORDS`` consecutive words chosen by winnowing and its place
    (a count of words); ``tags`` are 2 bytes of such a digest for every place. ``sections`` are the first word and the
    name of each part ("page 3", "section 12"), ascending.
    """

    name: str
    uid: str
    kind: TextKind
    words: int
    key: bytes
    seeds: bytes
    tags: bytes
    sections: tuple[tuple[int, str], ...]

    def __repr__(self) -> str:
        """Show counts, never the name, a key or a digest."""
        return f"<ProtectedDocument {self.kind} {self.words} words>"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Register:
    """Everything registered that one detection looks for; picklable, and hashable at no cost.

    ``digest`` names its content: two registers with the same digest find the same.
    """

    terms: tuple[ProtectedTerm, ...] = ()
    tables: tuple[ProtectedTable, ...] = ()
    documents: tuple[ProtectedDocument, ...] = ()
    digest: str = field(init=False, default="")

    def __post_init__(self) -> None:
        """Name the content: pickles carry the name, so that no worker computes it again."""
        content = hashlib.sha256()
        for term in self.terms:
            content.update(f"{term.entity_type}\0{term.text}\0".encode("utf-8", "surrogatepass"))
        uids = [*(table.uid for table in self.tables), *(document.uid for document in self.documents)]
        content.update("".join(f"\0{uid}" for uid in uids).encode())
        object.__setattr__(self, "digest", content.hexdigest())

    @classmethod
    def of(cls, terms: Register | Iterable[ProtectedTerm]) -> Register:
        """Return a register of terms; one that is a register already stays as it is."""
        return terms if isinstance(terms, Register) else cls(tuple(terms))

    def with_terms(self, terms: Iterable[ProtectedTerm]) -> Register:
        """Return the register with more terms, each once."""
        return replace(self, terms=tuple(dict.fromkeys((*self.terms, *terms))))

    @property
    def empty(self) -> bool:
        """Whether nothing is registered."""
        return not (self.terms or self.tables or self.documents)

    def __eq__(self, other: object) -> bool:
        return self.digest == other.digest if isinstance(other, Register) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        """Show counts only."""
        return (
            f"<Register {len(self.terms)} terms, {len(self.tables)} tables, {len(self.documents)} documents>"
        )
