"""Files of protected terms: a text with one term a line, or a CSV with the columns term, type and spelling.

The type is one of the catalogue; the spelling is "exact" for a term that is not sought in other spellings.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.vault.register import PROTECTED_TERM
from kpo_vault.workflow.system_errors import reason_of
from redaction.catalogue import entity_types
from redaction.detection.settings import ProtectedTerm
from redaction.documents import encodings

_TERM_HEADINGS = {"term", "terms", "name", "value"}
_TYPE_HEADINGS = {"type", "entity type", "entity_type"}
_SPELLINGS = {"": False, "any": False, "fuzzy": False, "exact": True}
_DELIMITERS = ",;\t|"
_LONGEST = 500


def read_terms(path: Path, entity_type: str = "") -> tuple[ProtectedTerm, ...]:
    """Return the protected terms of a file, each once; blank lines don't count.

    ``entity_type`` is that of terms for which the file names none. Raises UsageError with the line of a term that is
    over 500 characters or has a type that the catalogue does not know, never with the term.
    """
    if entity_type:
        _known(entity_type, "")
    text = _text(path)
    delimited = path.suffix.lower() in (".csv", ".tsv")
    rows = _rows(text) if delimited else [[line] for line in text.splitlines()]
    terms: dict[str, ProtectedTerm] = {}
    for number, row in enumerate(rows, 1):
        term = row[0].strip() if row else ""
        own = row[1].strip().upper() if len(row) > 1 else ""
        if not term or (number == 1 and delimited and _is_heading(row)):
            continue
        if len(term) > _LONGEST:
            raise UsageError(f"{path.name}, line {number}: a term has at most {_LONGEST} characters.")
        if own:
            _known(own, f"{path.name}, line {number}: ")
        spelling = row[2].strip().casefold() if len(row) > 2 else ""
        if spelling not in _SPELLINGS:
            raise UsageError(f"{path.name}, line {number}: the spelling of a term is exact or any.")
        found = own or entity_type or PROTECTED_TERM
        terms.setdefault(term, ProtectedTerm(term, found, _SPELLINGS[spelling]))
    return tuple(terms.values())


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as failure:
        raise UsageError(f"{path.name} cannot be read: {reason_of(failure)}.") from None
    text, encoding = encodings.decode(content)
    if "\0" in text or (encoding.codec in ("cp1252", "latin-1") and path.suffix.lower() == ".txt"):
        raise UsageError(f"{path.name} is not UTF-8 text.")
    return text


def _rows(text: str) -> list[list[str]]:
    """Return the rows of a delimited text; the delimiter is the one that the first rows use most."""
    head = text[:4096]
    delimiter = max(_DELIMITERS, key=head.count)
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def _is_heading(row: list[str]) -> bool:
    titles = [title.strip().casefold() for title in row]
    return titles[0] in _TERM_HEADINGS and (len(titles) == 1 or titles[1] in _TYPE_HEADINGS)


def _known(entity_type: str, place: str) -> None:
    if entity_type not in entity_types():
        raise UsageError(f"{place}there is no entity type of that name. See: kpo-vault policies")
