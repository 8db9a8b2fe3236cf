"""The register: what the client always wants protected; its terms, tables and documents."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault.errors import EntryExists, VaultDamaged
from kpo_vault.vault.register import PROTECTED_TERM, RegisteredTerm
from kpo_vault.workflow.register_entries import (
    DocumentSummary,
    TableSummary,
    document_description,
    document_of,
    document_summary,
    table_description,
    table_of,
    table_summary,
)
from kpo_vault.workflow.register_sources import (
    CODE_SUFFIXES,
    check_columns,
    content_of,
    segments_of,
    watched,
)
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.table_files import open_table
from kpo_vault.workflow.term_files import read_terms
from redaction.catalogue import entity_types
from redaction.detection.register import Register, TextKind
from redaction.detection.settings import ProtectedTerm
from redaction.errors import RedactionError

TABLE: Final = "table"
DOCUMENT: Final = "document"
_NOTED: Final = "register-counts"  # setting: how many terms, tables and documents there are


RemovedTerms = tuple[RegisteredTerm, ...]  # what ``put_back_terms`` takes


@dataclass(frozen=True, slots=True)
class RegisterCounts:
    """How much the register holds."""

    terms: int
    tables: int
    documents: int


@dataclass(frozen=True, slots=True, repr=False)
class AddedDocuments:
    """What became of files: those added, those whose content or name was known, those that could not be read."""

    added: tuple[DocumentSummary, ...]
    known: tuple[Path, ...]
    refused: tuple[tuple[Path, RedactionError | UsageError], ...]


def load(session: Session) -> Register:
    """Return all that is registered, for detection; digests and keys stay in memory.

    Raise VaultDamaged if something was changed or taken out from outside.
    """
    _check(session)
    register = session.vault.register
    tables = [
        table_of(entry, register.entries.content(entry), register.key("tables"))
        for entry in register.entries.list(TABLE)
    ]
    documents = [
        document_of(entry, register.entries.content(entry), register.key("passages"))
        for entry in register.entries.list(DOCUMENT)
    ]
    return Register(terms(session), tuple(tables), tuple(documents))


def _changed(session: Session, **details: int) -> None:
    """Log a change, and note how much there is now: what is taken out of the file from outside is missed at once."""
    now = counts(session)
    session.vault.settings.set(_NOTED, [now.terms, now.tables, now.documents])
    session.log("register-changed", matter=None, **details)


def _check(session: Session) -> None:
    """Raise VaultDamaged if the register holds less than was noted: detection must not go on with a part of it."""
    noted = session.vault.settings.get(_NOTED, [0, 0, 0])
    now = counts(session)
    if any(a < b for a, b in zip((now.terms, now.tables, now.documents), noted, strict=True)):
        raise VaultDamaged(reason="entries of the register are missing")


def counts(session: Session) -> RegisterCounts:
    """Return how much is registered."""
    register = session.vault.register
    return RegisterCounts(len(register), register.entries.count(TABLE), register.entries.count(DOCUMENT))


def reveal(session: Session) -> None:
    """Log that the terms are shown to a person."""
    session.log("register-shown", terms=len(session.vault.register))


def terms(session: Session) -> tuple[ProtectedTerm, ...]:
    """Return the terms, oldest first."""
    return tuple(_protected(term) for term in session.vault.register.terms())


def shown_terms(session: Session) -> tuple[ProtectedTerm, ...]:
    """Return the terms for a person to read; that they were shown is logged before."""
    reveal(session)
    return terms(session)


def masked_terms(session: Session) -> tuple[ProtectedTerm, ...]:
    """Return the terms with no more than their first letter and their length readable."""
    return tuple(replace(term, text=outlined(term.text)) for term in terms(session))


def tables(session: Session) -> tuple[TableSummary, ...]:
    """Return the tables, oldest first."""
    return tuple(table_summary(entry) for entry in session.vault.register.entries.list(TABLE))


def documents(session: Session) -> tuple[DocumentSummary, ...]:
    """Return the documents, oldest first."""
    return tuple(document_summary(entry) for entry in session.vault.register.entries.list(DOCUMENT))


def add_terms(
    session: Session,
    path: Path,
    entity_type: str = "",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[int, int]:
    """Add the terms of a text or CSV file; return how many were new and how many were known. All or none."""
    progress(0.0, "Reading the terms")
    found = read_terms(path, entity_type)
    if cancel:
        cancel.raise_if_cancelled()
    progress(0.2, f"Encrypting {len(found)} terms")
    new = session.vault.register.add_terms(
        RegisteredTerm(t.text, t.entity_type, path.name, t.exact) for t in found
    )
    _changed(session, added=new, terms=new)
    progress(1.0, "Added")
    return new, len(found) - new


def add_term(session: Session, text: str, entity_type: str = "", *, exact: bool = False) -> bool:
    """Add one term; return whether it was new. Raises UsageError for a type that the catalogue does not know."""
    new = session.vault.register.add_terms([_typed(text, entity_type, exact)])
    _changed(session, added=new, terms=new)
    return new > 0


def find_term(session: Session, text: str) -> ProtectedTerm:
    """Return a term as it was added; raises UsageError if it is not there."""
    term = session.vault.register.find(text)
    if term is None:
        raise UsageError("The register has no such term.")
    return _protected(term)


def change_term(session: Session, text: str, changed: ProtectedTerm) -> None:
    """Put another term in the place of one; raises UsageError if the one is not there or the other is already."""
    register = session.vault.register
    entry = _typed(changed.text, changed.entity_type, changed.exact)
    with session.vault.transaction():
        if not register.remove(text):
            raise UsageError("The register has no such term.")
        if not register.add_terms([entry]):
            raise UsageError("The register holds this term already.")
        _changed(session, added=1, removed=1, terms=2)


def put_back_terms(session: Session, removed: RemovedTerms) -> int:
    """Add terms that were taken out, as they were; return how many are new."""
    new = session.vault.register.add_terms(removed)
    _changed(session, added=new, terms=new)
    return new


def remove_term(session: Session, text: str) -> bool:
    """Take a term out; return whether it was there."""
    return bool(remove_terms(session, [text]))


def remove_terms(session: Session, texts: Iterable[str]) -> RemovedTerms:
    """Take terms out, all in one step; return those that were there, so that they can be put back."""
    register, gone = session.vault.register, []
    with session.vault.transaction():
        for text in texts:
            term = register.find(text)
            if term is not None and register.remove(text):
                gone.append(term)
        if gone:
            _changed(session, removed=len(gone), terms=len(gone))
    return tuple(gone)


def add_table(
    session: Session,
    path: Path,
    *,
    name: str = "",
    columns: Sequence[str] = (),
    types: Mapping[str, str] | None = None,
    unique: Sequence[str] = (),
    least: int = 2,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> TableSummary:
    """Register the rows of a CSV or XLSX file as keyed digests; of the file itself nothing is kept.

    ``columns`` are the headers to keep (none: all), ``types`` the entity types of columns, ``unique`` the columns of
    which one value alone names a row, ``least`` how many columns have to stand near each other. Raises UsageError,
    EntryExists, Cancelled; then nothing was added.
    """
    from redaction.detection.register.table_index import build_table  # noqa: PLC0415 - numpy only where it is needed

    register = session.vault.register
    shown = " ".join((name or path.stem).split())
    if any(entry.name.casefold() == shown.casefold() for entry in register.entries.list(TABLE)):
        raise EntryExists(kind=TABLE, name=shown)
    progress(0.0, "Reading the table")
    with open_table(path) as table:
        check_columns(path, table.header, columns, types or {}, unique, least)
        built = build_table(
            shown,
            secrets.token_hex(8),
            register.key("tables"),
            table.header,
            watched(table.rows, table.size, progress, cancel),
            columns=columns,
            types=types,
            unique=unique,
            least=least,
        )
    if not built.digests:
        raise UsageError(f"{path.name} holds no value that names a row.")
    progress(0.9, "Encrypting the digests")
    entry = register.entries.add(TABLE, shown, table_description(built), [built.digests, built.cells])
    _changed(session, added=1, tables=1, rows=built.rows)
    progress(1.0, "Added")
    return table_summary(entry)


def table_columns(path: Path) -> tuple[str, ...]:
    """Return the headers of a table's file; raises UsageError."""
    with open_table(path) as table:
        return table.header


def add_documents(
    session: Session,
    paths: Sequence[Path],
    *,
    name: str = "",
    ignore: Sequence[Path] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> AddedDocuments:
    """Register documents of any supported format by fingerprints of their words; of the text nothing is kept.

    ``ignore`` are documents whose passages are public and may stand anywhere. A file that cannot be read is told,
    and the others are added. Raises Cancelled; what was added until then stays.
    """
    from redaction.detection.register.fingerprints import fingerprint, public_grams  # noqa: PLC0415 - as above

    if name and len(paths) != 1:
        raise UsageError("A name goes with one document.")
    register = session.vault.register
    key = register.key("passages")
    public = (
        public_grams([segments_of(path.name, content_of(path)) for path in ignore], key) if ignore else None
    )
    listed = register.entries.list(DOCUMENT)
    known = {entry.description["content"] for entry in listed}
    names = {entry.name.casefold() for entry in listed}
    added: list[DocumentSummary] = []
    repeated: list[Path] = []
    refused: list[tuple[Path, RedactionError | UsageError]] = []
    try:
        for number, path in enumerate(paths):
            if cancel:
                cancel.raise_if_cancelled()
            progress(number / len(paths), f"Reading {number + 1} of {len(paths)}")
            shown = " ".join((name or path.name).split())
            try:
                content = content_of(path)
                if (digest := hashlib.blake2b(content, key=key, digest_size=16).hexdigest()) in known:
                    repeated.append(path)
                    continue
                if shown.casefold() in names:
                    raise UsageError(
                        f"A document called {shown} is registered with other content: remove it first."
                    )
                kind = TextKind.CODE if path.suffix.lower() in CODE_SUFFIXES else TextKind.PROSE
                made = fingerprint(
                    shown, secrets.token_hex(8), key, segments_of(path.name, content), kind, public
                )
                if not made.seeds:
                    raise UsageError(f"{path.name} holds too few words of its own.")
            except (RedactionError, UsageError) as error:
                refused.append((path, error))
                continue
            description = {**document_description(made), "content": digest}
            entry = register.entries.add(DOCUMENT, shown, description, [made.seeds, made.tags])
            known.add(digest)
            names.add(shown.casefold())
            added.append(document_summary(entry))
    finally:  # what was added before a cancellation is logged as well
        if added:
            _changed(session, added=len(added), documents=len(added))
    progress(1.0, "Added")
    return AddedDocuments(tuple(added), tuple(repeated), tuple(refused))


@dataclass(frozen=True, slots=True, repr=False)
class Removed:
    """A table or document that was taken out: its sealed form is gone, this is what it takes to put it back."""

    kind: str
    name: str
    description: Any
    content: bytes


def remove_table(session: Session, name: str) -> Removed:
    """Take a table out and return what puts it back; raises UnknownEntry."""
    return _removed(session, TABLE, name, tables=1)


def remove_document(session: Session, name: str) -> Removed:
    """Take a document out and return what puts it back; raises UnknownEntry."""
    return _removed(session, DOCUMENT, name, documents=1)


def put_back(session: Session, removed: Removed) -> None:
    """Add a table or document that was taken out, as it was; raises EntryExists."""
    with session.vault.transaction():
        session.vault.register.entries.add(removed.kind, removed.name, removed.description, [removed.content])
        counted = {"tables": 1} if removed.kind == TABLE else {"documents": 1}
        _changed(session, added=1, **counted)


def _removed(session: Session, kind: str, name: str, **counted: int) -> Removed:
    entries, shown = session.vault.register.entries, " ".join(name.split()).casefold()
    with session.vault.transaction():
        found = next((entry for entry in entries.list(kind) if entry.name.casefold() == shown), None)
        content = b"" if found is None else entries.content(found)
        entries.remove(kind, name)
        _changed(session, removed=1, **counted)
    description = None if found is None else found.description
    return Removed(kind, name if found is None else found.name, description, content)


def _protected(term: RegisteredTerm) -> ProtectedTerm:
    return ProtectedTerm(term.text, term.entity_type, term.exact)


def _typed(text: str, entity_type: str, exact: bool) -> RegisteredTerm:
    if entity_type and entity_type not in entity_types():
        raise UsageError("There is no entity type of that name. See: kpo-vault policies")
    return RegisteredTerm(text, entity_type or PROTECTED_TERM, "typed", exact)


def outlined(text: str) -> str:
    """Return a term with its first sign and its shape only."""
    return text[:1] + "".join("·" if sign.isalnum() else sign for sign in text[1:])
