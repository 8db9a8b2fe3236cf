"""The partner's glossary: what kind of thing each token is, which tokens are one entity, and how to inflect around it.

Two files in the packet say the same, one for programs and one for people. Neither holds a value; hints are given only
where the policy names them under ``glossary``.
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from redaction import catalogue
from redaction.tokens import Token

GLOSSARY_CSV: Final = "glossary.csv"
GLOSSARY_TEXT: Final = "glossary.txt"
GLOSSARY_FILES: Final = frozenset({GLOSSARY_CSV, GLOSSARY_TEXT})
HINTS: Final = ("gender", "number")

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


def glossary(tokens: Sequence[Token], hints: Mapping[Token, str]) -> dict[str, bytes]:
    """Return the two files for the tokens of a packet, by name; the same tokens always give the same bytes."""
    entities: dict[tuple[str, int], list[Token]] = defaultdict(list)
    for token in sorted(set(tokens)):
        entities[token.entity_type, token.number].append(token)
    return {
        GLOSSARY_CSV: _table(entities, hints),
        GLOSSARY_TEXT: _text(entities, hints),
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


def _text(entities: Mapping[tuple[str, int], Sequence[Token]], hints: Mapping[Token, str]) -> bytes:
    lines = [
        "GLOSSARY",
        "",
        "Each line is one person, firm or other thing, with every token that stands for it. Tokens with the same",
        "name and number are the same thing, written differently. What they stand for stays with the sender.",
    ]
    known, section = catalogue.entity_types(), ""
    for (entity_type, _), forms in sorted(entities.items()):
        if entity_type != section:
            section = entity_type
            described = known[section].sentence if section in known else ""
            lines += ["", f"{section}: {described}" if described else section]
        said = _said(forms, hints)
        lines.append("    " + "  ".join(map(str, forms)) + (f"   ({said})" if said else ""))
    return ("\n".join(lines) + "\n").encode()


def _said(forms: Sequence[Token], hints: Mapping[Token, str]) -> str:
    """Return what is known of an entity from any of its forms; what they contradict each other in is left out."""
    said = {hints[token] for token in forms if hints.get(token)}
    return said.pop() if len(said) == 1 else ""
