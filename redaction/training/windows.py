"""Documents cut into the numbers that the network learns from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from redaction.detection.entity_model import EntityModel
from redaction.detection.word_shapes import SHAPES, Pieces
from redaction.training.corpora import LANGUAGES, held_out
from redaction.training.examples import IGNORED, LABELS, Example, join
from redaction.training.templates import generate, substitute, untokenised

__all__ = ["UNSCORED", "Window", "documents", "labels_of", "windows"]

UNSCORED = -100  # torch's number for what the loss leaves out
LENGTH = 192
_SHORT = 400  # characters; shorter texts are joined
_GENERATED = 1300
_TIMES = {"gold_dev": 2, "asq_phi_even": 2}  # a pass
_SHARE = {"meddocan_train_es": 0.35}  # of the documents, others in each pass: there are many of one kind
_UNTOKENISED = 0.5
_LETTERS = frozenset(
    SHAPES.index(name) for name in ("lower", "title", "upper", "upper_line", "initial", "mixed")
)


@dataclass(frozen=True, slots=True, repr=False)
class Window:
    """A stretch of pieces with a label each, without the marks at the ends."""

    pieces: Pieces
    labels: Sequence[int]


def labels_of(example: Example, pieces: Pieces) -> list[int]:
    """Return the label of each piece; the first piece of a value begins it, ignored places are unscored."""
    by_character: list[tuple[str, int] | None] = [None] * len(example.text)
    for mark in sorted(example.marks, key=lambda m: (m.family == IGNORED, m.start)):
        for place in range(mark.start, mark.end):
            if by_character[place] is None:
                by_character[place] = (mark.family, mark.start)
    result = []
    last: tuple[str, int] | None = None
    for start, end in pieces.offsets:
        here = by_character[start] if start < end else None
        if here is None:
            result.append(0)
        elif here[0] == IGNORED:
            result.append(UNSCORED)
        else:
            result.append(LABELS.index(("I-" if here == last else "B-") + here[0]))
        last = here
    return result


def documents(corpora: Iterable[Example], epoch: int, *, everything: bool, seed: int) -> Iterator[Example]:
    """Yield what one pass learns: corpora with other names in them, small corpora several times, and templates.

    ``everything`` takes the held-out documents too.
    """
    random = Random(seed * 1000 + epoch)  # noqa: S311 - training data, not secrets
    short: list[Example] = []
    for example in corpora:
        if held_out(example.source, example.id) and not everything:
            continue
        if random.random() > _SHARE.get(example.source, 1.0):
            continue
        for number in range(_TIMES.get(example.source, 1)):
            changed = substitute(example, random, 0.5 if number or epoch % 2 else 0.2)
            if example.source in LANGUAGES and random.random() < _UNTOKENISED:
                changed = untokenised(changed)
            if len(changed.text) < _SHORT:
                short.append(changed)
            else:
                yield changed
    random.shuffle(short)
    while short:
        size = random.randint(2, 9)
        group, short = short[:size], short[size:]
        yield join("joined", group, random.choice(("\n", "\n", "\n\n", " ")))
    yield from generate(_GENERATED, seed * 1000 + 500 + epoch)


def windows(examples: Iterable[Example], model: EntityModel, epoch: int, seed: int) -> list[Window]:
    """Return all windows of one pass in random order; case is hidden in some, so that it is never all that counts."""
    random = Random(seed * 1000 + 900 + epoch)  # noqa: S311
    rest: list[Window] = []
    for example in examples:
        pieces = model.pieces(example.text)
        labels = labels_of(example, pieces)
        start = -random.randint(0, LENGTH // 2)
        while start < len(labels):
            part = slice(max(start, 0), start + LENGTH)
            cut = Pieces(pieces.ids[part], pieces.offsets[part], pieces.shapes[part], pieces.gaps[part])
            if cut.ids and any(label != UNSCORED for label in labels[part]):
                rest.append(Window(_recased(cut, random), labels[part]))
            start += LENGTH
    random.shuffle(rest)
    return rest


def _recased(pieces: Pieces, random: Random) -> Pieces:
    chance = random.random()
    if chance > 0.18:
        return pieces
    name = "upper_line" if chance < 0.08 else "lower" if chance < 0.14 else "caseless"
    number = SHAPES.index(name)
    return replace(pieces, shapes=[number if shape in _LETTERS else shape for shape in pieces.shapes])
