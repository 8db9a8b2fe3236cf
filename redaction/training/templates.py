"""Documents made of templates with invented values, and values changed in documents; seeds decide everything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from random import Random

from redaction.training.examples import Example, build
from redaction.training.vocabulary import GENERATORS, value

__all__ = ["Template", "fill", "generate", "scanned", "substitute", "templates", "untokenised"]

_SLOT = re.compile(r"\{([a-z]+)\}")
_NEEDLESS = re.compile(r" (?=[.,;:)\]%’])|(?<=[(\[’]) | (?=/ ?\d)|(?<=\d /) | (?=-)|(?<=-) ")
_LOOKALIKES = {"l": "1", "O": "0", "o": "0", "S": "5", "e": "c", "I": "l", "i": "í", "B": "8"}
_DROPPED_LINE = _SHUFFLED = 0.15
_LINES_OF_A_BANK = (3, 13)
_FROM_BANKS, _SCANNED = 0.64, 0.07
_SEPARATORS = ("\n", "\n", "\n", "\n", "\n\n", "\n\n", " ", "  \n")
_WITH_LANGUAGE = 3  # parts of a file's name: health.es.txt


@dataclass(frozen=True, slots=True)
class Template:
    """A document with slots in braces, or a bank of lines of which a document takes some, in any order."""

    language: str
    text: str
    bank: bool = False

    def lines(self, random: Random) -> list[str]:
        """The lines of one document."""
        lines = self.text.split("\n")
        if self.bank:
            return random.sample(lines, random.randint(*_LINES_OF_A_BANK))
        kept = [line for line in lines if random.random() > _DROPPED_LINE] or lines
        if random.random() < _SHUFFLED:
            random.shuffle(kept)
        return kept


@cache
def templates() -> tuple[Template, ...]:
    """Return all templates: files of documents between dashes, and files of lines; "es" or "fr" in the name or English."""
    folder = resources.files("redaction.training").joinpath("templates")
    found = []
    for file in sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".txt")), key=lambda e: e.name
    ):
        parts = file.name.split(".")
        language = parts[1] if len(parts) == _WITH_LANGUAGE else "en"
        text = file.read_text(encoding="utf-8")
        bank = file.name.startswith("lines_")
        documents = [text] if bank else text.split("----\n")
        found += [Template(language, document.strip("\n"), bank) for document in documents]
    return tuple(found)


def fill(template: str, random: Random, language: str = "en") -> Iterator[tuple[str, str]]:
    """Yield pieces of text with their families; ``ValueError`` for a slot that nothing fills."""
    place = 0
    for match in _SLOT.finditer(template):
        if match[1] not in GENERATORS:
            raise ValueError(f"no generator for the slot {match[1]}")
        yield template[place : match.start()], ""
        yield value(match[1], random, language)
        place = match.end()
    yield template[place:], ""


def generate(count: int, seed: int) -> Iterator[Example]:
    """Yield ``count`` documents; the same ones for the same seed, a share of them from the banks of lines."""
    random = Random(seed)  # noqa: S311 - training data, not secrets
    whole = [template for template in templates() if not template.bank]
    banks = [template for template in templates() if template.bank]
    # A bank of many lines holds more than one of few, though not in proportion.
    weights = [template.text.count("\n") ** 0.7 for template in banks]
    for number in range(count):
        if random.random() < _FROM_BANKS:
            template = random.choices(banks, weights)[0]
            separator = random.choice(_SEPARATORS)
        else:
            template, separator = whole[number % len(whole)], "\n"
        text = separator.join(template.lines(random))
        example = build("templates", str(number), fill(text, random, template.language))
        yield scanned(example, random) if random.random() < _SCANNED else example


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


def untokenised(example: Example) -> Example:
    """Return a document of a corpus that stands in tokens ("( no 3 / 4 )") as people write it ("(no 3/4)")."""
    pieces: list[tuple[str, str]] = []
    place = 0
    dropped = {match.start() for match in _NEEDLESS.finditer(example.text)}

    def written(start: int, end: int) -> str:
        return "".join(example.text[i] for i in range(start, end) if i not in dropped)

    for mark in sorted(example.marks, key=lambda m: m.start):
        if mark.start >= place:
            pieces += [(written(place, mark.start), ""), (written(mark.start, mark.end), mark.family)]
            place = mark.end
    pieces.append((written(place, len(example.text)), ""))
    return build(example.source, example.id, pieces)
