"""What partners do to documents before they send them back, for the demonstration and its tests.

Edits go through the formats themselves, as replacements in text: what a word processor would leave behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.workflow.glossary import GLOSSARY_FILES
from redaction.documents import registry
from redaction.documents.model import Document, Replacement, Segment, SegmentKind

_TOKEN = re.compile(r"\b[A-Z][A-Z_]+-[0-9]+[a-z]*-[0-9A-Z]{4}\b")
_INVENTED = "PERSON-4711-K7M2"
_MEMO = "review-memo.txt"


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that the partner did: to which file, and in words."""

    file: str
    what: str


def edit_like_a_partner(folder: Path) -> tuple[Edit, ...]:
    """Work on the opened files of a packet in place, and add a memo; return what was done.

    Spreadsheets and PDFs stay as they came: a partner reads those.
    """
    edits = []
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        if path.name in GLOSSARY_FILES:
            continue
        if path.suffix == ".txt":
            edits += _edit(path, _plain_text_edits)
        elif path.suffix in (".docx", ".eml"):
            edits += _edit(path, _prose_edits)
    first = sorted(p for p in folder.iterdir() if p.suffix == ".docx")
    tokens = _TOKEN.findall(" ".join(s.text for s in _read(first[0]).segments)) if first else []
    memo = "Findings of the review\n\n" + "".join(
        f"- Please confirm the position of {t}.\n" for t in tokens[:3]
    )
    (folder / _MEMO).write_text(memo, encoding="utf-8")
    return (*edits, Edit(_MEMO, "written by the partner, quoting three tokens"))


def _read(path: Path) -> Document:
    return registry.read(path.name, path.read_bytes())


def _edit(path: Path, make: Callable[[Document], Iterator[tuple[Replacement, str]]]) -> list[Edit]:
    document = _read(path)
    made = list(make(document))
    path.write_bytes(registry.write(document, [replacement for replacement, _ in made]))
    return [Edit(path.name, what) for _, what in made]


def _plain_text_edits(document: Document) -> Iterator[tuple[Replacement, str]]:
    """Yield a token in lower case, one wrapped in its middle, one damaged, and a sentence with an invented one."""
    changes: list[tuple[str, Callable[[str], str]]] = [
        ("a token re-typed in lower case", str.lower),
        ("a line wrapped inside a token", lambda token: token.replace("-", "-\n", 1)),
        ("a token damaged: one character mistyped", _mistype),
    ]
    for segment, start, end in _tokens(document):
        if not changes:
            break
        what, change = changes.pop(0)
        yield Replacement(segment.id, start, end, change(segment.text[start:end])), what
    last = [s for s in document.segments if s.kind is SegmentKind.BODY][-1]
    sentence = f"\nChecked by the second reader; compare {_INVENTED}.\n"
    yield (
        Replacement(last.id, len(last.text), len(last.text), sentence),
        "a sentence added with an invented token",
    )


def _prose_edits(document: Document) -> Iterator[tuple[Replacement, str]]:
    """Yield a sentence moved to another paragraph, and a token re-typed in lower case in a third."""
    prose = [s for s in document.segments if s.kind is SegmentKind.BODY and len(s.text) > 60]
    movable = [s for s in prose if _TOKEN.search(s.text) and ". " in s.text.rstrip(". \n")]
    if movable and movable[0] is not prose[-1]:
        source, target = movable[0], prose[-1]
        cut = source.text.rstrip(". \n").rindex(". ") + 1
        moved = source.text[cut:].split("\n")[0]
        yield Replacement(source.id, cut, cut + len(moved), ""), "a sentence moved to the end"
        at = len(target.text.rstrip("\n"))
        yield Replacement(target.id, at, at, moved), "the moved sentence in its new place"
        prose = [s for s in prose if s not in (source, target)]
    for segment in prose:
        found = _TOKEN.search(segment.text)
        if found:
            yield (
                Replacement(segment.id, found.start(), found.end(), found.group().lower()),
                "a token re-typed in lower case",
            )
            return


def _tokens(document: Document) -> Iterator[tuple[Segment, int, int]]:
    for segment in document.segments:
        if segment.kind is SegmentKind.BODY:
            for found in _TOKEN.finditer(segment.text):
                yield segment, found.start(), found.end()


def _mistype(token: str) -> str:
    """Return the token with the second of its check symbols replaced by the next one on the keyboard."""
    wrong = "M" if token[-3] != "M" else "N"
    return token[:-3] + wrong + token[-2:]
