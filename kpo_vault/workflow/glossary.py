"""The partner's glossary: what kind of thing each token is, which tokens are one entity, and how to inflect around it.

Two files in the packet say the same, one for programs and one for people. Neither holds a value; hints are given only
where the policy names them under ``glossary``.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kpo_vault.progress import CancelToken, Progress, silent
from redaction import catalogue
from redaction.errors import RedactionError
from redaction.tokens import Token, read_tokens

GLOSSARY_CSV: Final = "glossary.csv"
GLOSSARY_TEXT: Final = "glossary.txt"
GLOSSARY_FILES: Final = frozenset({GLOSSARY_CSV, GLOSSARY_TEXT})
HINTS: Final = ("gender", "number")
TITLE_BEFORE: Final = 16  # characters before a name in which a title may stand

_TITLES: Final[Mapping[str, tuple[str, str]]] = {
    "mrs": ("feminine", "singular"),
    "ms": ("feminine", "singular"),
    "miss": ("feminine", "singular"),
    "frau": ("feminine", "singular"),
    "mme": ("feminine", "singular"),
    "madame": ("feminine", "singular"),
    "sra": ("feminine", "singular"),
    "señora": ("feminine", "singular"),
    "doña": ("feminine", "singular"),
    "pani": ("feminine", "singular"),
    "mr": ("masculine", "singular"),
    "sir": ("masculine", "singular"),
    "herr": ("masculine", "singular"),
    "herrn": ("masculine", "singular"),
    "monsieur": ("masculine", "singular"),
    "señor": ("masculine", "singular"),
    "don": ("masculine", "singular"),
    "pan": ("masculine", "singular"),
    "messrs": ("masculine", "plural"),
    "mesdames": ("feminine", "plural"),
    "señores": ("masculine", "plural"),
    "eheleute": ("", "plural"),
}
_BEFORE: Final = re.compile(r"(\w+)\.?\s*\Z")
_FIRST: Final = re.compile(r"(\w+)\.?\s")
_FAMILY: Final = re.compile(r"\b(?:family|brothers|sisters|familie|familia|famille)\b", re.IGNORECASE)


def hint(before: str, text: str, allowed: Collection[str]) -> str:
    """Return what a title before or in a value says about gender and number ("feminine singular"), as far as allowed.

    Empty if nothing says it: a guess from a first name would be one about a person.
    """
    found = next(
        (
            _TITLES[match[1].casefold()]
            for match in (_FIRST.match(text), _BEFORE.search(before))
            if match is not None and match[1].casefold() in _TITLES
        ),
        ("", "plural") if _FAMILY.search(text) else ("", ""),
    )
    return " ".join(said for name, said in zip(HINTS, found, strict=True) if said and name in allowed)


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A token as a partner looks it up: what kind of thing it stands for, never what it stands for.

    ``entity`` is the same for all tokens of one person or thing; ``grammar`` is what the sender allows to be told of its
    gender and number; ``count`` is how often it stands in the files.
    """

    token: str
    entity: str
    meaning: str
    grammar: str
    count: int

    def matches(self, words: str) -> bool:
        """Whether every one of some words stands in the token, its meaning or its grammar."""
        text = f"{self.token} {self.meaning} {self.grammar}".casefold()
        return all(word in text for word in words.casefold().split())


def read_glossary(
    files: Sequence[Path], *, progress: Progress = silent, cancel: CancelToken | None = None
) -> tuple[GlossaryEntry, ...]:
    """Return the tokens in opened files, with what their glossary says; a file without a reader has none to list.

    Raises OSError.
    """
    counts: Counter[Token] = Counter()
    grammar: dict[str, str] = {}
    for number, path in enumerate(files):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / len(files), "")
        content = path.read_bytes()
        if path.name == GLOSSARY_CSV:
            grammar = _grammar(content)
        elif path.name not in GLOSSARY_FILES:
            with suppress(RedactionError):
                counts += _counted(path.name, content)
    known = catalogue.entity_types()
    return tuple(
        GlossaryEntry(
            str(token),
            f"{token.entity_type}-{token.number}",
            known[token.entity_type].sentence if token.entity_type in known else token.entity_type,
            grammar.get(str(token), ""),
            counts[token],
        )
        for token in sorted(counts)
    )


def _counted(name: str, content: bytes) -> Counter[Token]:
    from redaction.documents import registry  # noqa: PLC0415 - only where documents are read

    return Counter(
        reading.token
        for segment in registry.read(name, content).segments
        for reading in read_tokens(segment.text)
        if reading.exact and reading.token is not None
    )


def _grammar(content: bytes) -> dict[str, str]:
    """Return what a glossary's table says of each token's grammar; nothing if somebody changed its form."""
    try:
        rows = csv.DictReader(io.StringIO(content.decode()))
        return {row["token"]: row["grammar"] for row in rows if row.get("token") and row.get("grammar")}
    except (UnicodeDecodeError, csv.Error):
        return {}


def glossary(
    tokens: Sequence[Token], hints: Mapping[Token, str], *, described: bool = True
) -> dict[str, bytes]:
    """Return the two files for the tokens of a packet, by name; the same tokens always give the same bytes.

    Without ``described`` they hold tokens alone, no sentence of ours: one of its words may be a protected value.
    """
    entities: dict[tuple[str, int], list[Token]] = defaultdict(list)
    for token in sorted(set(tokens)):
        entities[token.entity_type, token.number].append(token)
    return {
        GLOSSARY_CSV: _table(entities, hints),
        GLOSSARY_TEXT: _text(entities, hints, described=described),
    }


def _table(entities: Mapping[tuple[str, int], Sequence[Token]], hints: Mapping[Token, str]) -> bytes:
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("token", "type", "entity", "form", "grammar"))
    for (entity_type, number), forms in sorted(entities.items()):
        for token in forms:
            form = "main form" if not token.variant else f"form {token.variant}"
            said = _said(forms, hints)
            writer.writerow((str(token), entity_type, f"{entity_type}-{number}", form, said))
    return table.getvalue().encode()


_HEAD: Final = (
    "GLOSSARY",
    "",
    "Each line is one person, firm or other thing, with every token that stands for it. Tokens with the same",
    "name and number are the same thing, written differently. What they stand for stays with the sender.",
)


def _text(
    entities: Mapping[tuple[str, int], Sequence[Token]], hints: Mapping[Token, str], *, described: bool
) -> bytes:
    lines = [*_HEAD] if described else []
    known, section = catalogue.entity_types() if described else {}, ""
    for (entity_type, _), forms in sorted(entities.items()):
        if entity_type != section:
            section = entity_type
            lines += ["", f"{section}: {known[section].sentence}" if section in known else section]
        said = _said(forms, hints)
        lines.append("    " + "  ".join(map(str, forms)) + (f"   ({said})" if said else ""))
    return ("\n".join(lines) + "\n").encode()


def _said(forms: Sequence[Token], hints: Mapping[Token, str]) -> str:
    """Return what is known of an entity from any of its forms; what they contradict each other in is left out."""
    said = {hints[token] for token in forms if hints.get(token)}
    return said.pop() if len(said) == 1 else ""
