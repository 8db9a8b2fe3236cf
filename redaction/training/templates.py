"""Documents made of templates with invented values, and values changed in documents; seeds decide everything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from random import Random

from redaction.training.examples import Example, build
from redaction.training.vocabulary import GENERATORS, value

__all__ = ["fill", "generate", "scanned", "substitute", "templates"]

_SLOT = re.compile(r"\{([a-z]+)\}")
_LOOKALIKES = {"l": "1", "O": "0", "o": "0", "S": "5", "e": "c", "I": "l", "i": "í", "B": "8"}
_DROPPED_LINE = 0.15


@cache
def templates() -> tuple[str, ...]:
    """Return all templates; each is a document with slots in braces."""
    folder = resources.files("redaction.training").joinpath("templates")
    files = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".txt")), key=lambda e: e.name)
    return tuple(
        document.strip("\n")
        for file in files
        for document in file.read_text(encoding="utf-8").split("----\n")
    )


def fill(template: str, random: Random) -> Iterator[tuple[str, str]]:
    """Yield pieces of text with their families; ``ValueError`` for a slot that nothing fills."""
    place = 0
    for match in _SLOT.finditer(template):
        if match[1] not in GENERATORS:
            raise ValueError(f"no generator for the slot {match[1]}")
        yield template[place : match.start()], ""
        yield value(match[1], random)
        place = match.end()
    yield template[place:], ""


def generate(count: int, seed: int) -> Iterator[Example]:
    """Yield ``count`` documents; the same ones for the same seed."""
    random = Random(seed)  # noqa: S311 - training data, not secrets
    sources = templates()
    for number in range(count):
        lines = sources[number % len(sources)].split("\n")
        kept = [line for line in lines if random.random() > _DROPPED_LINE] or lines
        if random.random() < 0.15:
            random.shuffle(kept)
        example = build("templates", str(number), fill("\n".join(kept), random))
        yield scanned(example, random) if random.random() < 0.08 else example


def substitute(example: Example, random: Random, share: float = 0.5) -> Example:
    """Return the document with other names of persons and places, so that the model learns contexts."""
    swaps = {"PERSON": ("person", "given", "upper"), "LOCATION": ("place", "place", "place")}
    pieces: list[tuple[str, str]] = []
    place = 0
    for mark in sorted(example.marks, key=lambda m: m.start):
        if mark.start < place:
            continue
        text = example.text[mark.start : mark.end]
        if (
            mark.family in swaps
            and random.random() < share
            and not any(map(str.isdigit, text))
            and len(text) > 3
        ):
            full, short, upper = swaps[mark.family]
            slot = upper if text.isupper() else full if " " in text else short
            text, _ = value(slot, random)
        pieces += [(example.text[place : mark.start], ""), (text, mark.family)]
        place = mark.end
    pieces.append((example.text[place:], ""))
    return build(example.source, example.id, pieces)


def scanned(example: Example, random: Random, share: float = 0.03) -> Example:
    """Return the document as bad optical recognition would have read it."""
    pieces: list[tuple[str, str]] = []
    place = 0
    marks = sorted(example.marks, key=lambda m: m.start)
    edges: Sequence[tuple[int, int, str]] = [(m.start, m.end, m.family) for m in marks]
    for start, end, family in edges:
        if start < place:
            continue
        pieces += [(_misread(example.text[place:start], random, share), "")]
        pieces += [(_misread(example.text[start:end], random, share), family)]
        place = end
    pieces.append((_misread(example.text[place:], random, share), ""))
    return build(example.source, example.id, pieces)


def _misread(text: str, random: Random, share: float) -> str:
    return "".join(
        _LOOKALIKES.get(character, character) if random.random() < share else character for character in text
    )
