"""Runs the entity model that ``redaction.training`` makes: text in, spans with a family and a probability out.

The model is a small BERT encoder, quantised to 8 bits, that marks the beginning and the inside of values for each
word piece. Texts are cut into overlapping windows; a piece takes its figures from the window in which it stands
furthest from an edge. Nothing here opens a connection, and the telemetry of onnxruntime is switched off.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redaction.detection.word_shapes import GAPS, WORD, gaps, shapes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = [
    "RECOGNIZER",
    "EntityModel",
    "EntitySpan",
    "Pieces",
    "decode",
    "repeats",
    "shipped_model",
    "window_starts",
]

RECOGNIZER = "entity model"  # the name that the model's findings carry
WINDOW = 254  # word pieces between the two marks that the encoder expects at the ends
OVERLAP = 64
_BATCH = 8
_REPEATED, _LONGEST_PERIOD = 24, 8
_THREADS = 2
_CLS, _SEP, _PAD = 101, 102, 0
_SURROGATE = re.compile("[\ud800-\udfff]")
_LEADING = frozenset("+@#\\$€£₹¥")
_TRAILING = frozenset("%€£$")
_DIVIDING = frozenset(",;|")
_SPACE = GAPS.index("space")


@dataclass(frozen=True, slots=True)
class EntitySpan:
    """Characters ``start`` to ``end`` of the text belong to ``family`` with this probability, 0..1."""

    start: int
    end: int
    family: str
    probability: float


@dataclass(frozen=True, slots=True, repr=False)
class Pieces:
    """The word pieces of a text: numbers in the vocabulary, places in characters, shapes and gaps."""

    ids: Sequence[int]
    offsets: Sequence[tuple[int, int]]
    shapes: Sequence[int]
    gaps: Sequence[int]


@dataclass(slots=True, repr=False)
class _Unit:
    """A word or a sign with the best figures of its pieces."""

    start: int
    end: int
    word: bool
    gap: int
    divides: bool = False
    family: str = ""
    score: float = 0.0
    begins: bool = False
    any_value: float = 0.0
    best: dict[str, float] = field(default_factory=dict)


class EntityModel:
    """The files of a model, loaded when the first text comes; safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Read the labels and thresholds; the weights wait until they are needed."""
        self.folder = folder
        self.settings: dict[str, Any] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.labels: tuple[str, ...] = tuple(self.settings["labels"])
        self.thresholds: Mapping[str, float] = self.settings["thresholds"]
        self._session: Any = None
        self._tokenizer: Any = None

    def pieces(self, text: str) -> Pieces:
        """Cut a text into word pieces; offsets in characters of ``text``, lone surrogates included."""
        if self._tokenizer is None:
            from tokenizers import Tokenizer  # noqa: PLC0415 - heavy, and needed for model detection only

            tokenizer = Tokenizer.from_file(str(self.folder / "tokenizer.json"))
            tokenizer.no_truncation()
            tokenizer.no_padding()
            self._tokenizer = tokenizer
        encoding = self._tokenizer.encode(_SURROGATE.sub("\ufffd", text), add_special_tokens=False)
        offsets = encoding.offsets
        return Pieces(encoding.ids, offsets, shapes(text, offsets), gaps(text, offsets))

    def probabilities(self, pieces: Pieces) -> Floats:
        """Return the probability of each label for each piece.

        What only repeats itself, as leaders of dots do, is read once.
        """
        import numpy as np  # noqa: PLC0415 - heavy, and needed for model detection only

        origin = repeats(pieces.ids)
        kept = [place for place, source in enumerate(origin) if place == source]
        if len(kept) == len(origin):
            return self._read(pieces)
        part = Pieces(
            *(
                [values[k] for k in kept]
                for values in (pieces.ids, pieces.offsets, pieces.shapes, pieces.gaps)
            )
        )
        rank = {place: number for number, place in enumerate(kept)}
        figures = self._read(part)
        return figures[np.array([rank[source] for source in origin])]

    def _read(self, pieces: Pieces) -> Floats:
        """Run the windows over the pieces."""
        import numpy as np  # noqa: PLC0415

        count = len(pieces.ids)
        result = np.zeros((count, len(self.labels)), dtype=np.float32)
        if not count:
            return result
        edge = np.full(count, -1)
        starts = window_starts(count)
        size = min(WINDOW, count)
        for first in range(0, len(starts), _BATCH):
            batch = starts[first : first + _BATCH]
            output = self._run(pieces, batch, size)
            for row, start in enumerate(batch):
                length = min(size, count - start)
                distance = np.minimum(np.arange(length), np.arange(length)[::-1])
                if start == 0:
                    distance = np.maximum(distance, WINDOW * (np.arange(length) < length // 2))
                places = np.arange(start, start + length)
                better = distance > edge[places]
                result[places[better]] = output[row, 1 : 1 + length][better]
                edge[places[better]] = distance[better]
        return result

    def _run(self, pieces: Pieces, starts: Sequence[int], size: int) -> Floats:
        """Run one batch of windows; the last one may be shorter and is padded."""
        import numpy as np  # noqa: PLC0415

        shape = (len(starts), size + 2)
        ids, mask, case, gap = (np.zeros(shape, dtype=np.int64) for _ in range(4))
        for row, start in enumerate(starts):
            end = min(start + size, len(pieces.ids))
            length = end - start
            ids[row, : length + 2] = [_CLS, *pieces.ids[start:end], _SEP]
            mask[row, : length + 2] = 1
            case[row, 1 : length + 1] = pieces.shapes[start:end]
            gap[row, 1 : length + 1] = pieces.gaps[start:end]
        output: Floats = self._loaded().run(
            ["probabilities"], {"ids": ids, "mask": mask, "shapes": case, "gaps": gap}
        )[0]
        return output

    def _loaded(self) -> Any:
        if self._session is None:
            import onnxruntime  # noqa: PLC0415 - heavy, and needed for model detection only

            onnxruntime.disable_telemetry_events()
            content = (self.folder / "model.onnx").read_bytes()
            if hashlib.sha256(content).hexdigest() != self.settings["sha256"]:
                raise ValueError("the entity model's weights are not those that its labels belong to")
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = min(_THREADS, os.cpu_count() or 1)
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            # Threads that wait by spinning would take the processor from the other documents.
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            self._session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        return self._session

    def spans(self, text: str) -> list[EntitySpan]:
        """Return the values of a text in order, without overlaps; offsets in characters."""
        pieces = self.pieces(text)
        return list(decode(text, pieces, self.probabilities(pieces), self.labels, self.thresholds))


@cache
def shipped_model() -> EntityModel:
    """Return the model of ``resources/models/entities``; without it nothing is detected rather than less."""
    return EntityModel(Path(str(resources.files("resources").joinpath("models", "entities"))))


def repeats(ids: Sequence[int]) -> list[int]:
    """Return for each piece itself, or the earlier piece that it repeats.

    A piece repeats another if the last two dozen pieces are a pattern of up to eight pieces over and over.
    """
    origin = list(range(len(ids)))
    for period in range(1, _LONGEST_PERIOD + 1):
        run = 0
        for place in range(period, len(ids)):
            run = run + 1 if ids[place] == ids[place - period] else 0
            if run > _REPEATED and origin[place] == place:
                origin[place] = origin[place - period]
    return origin


def window_starts(count: int, size: int = WINDOW, overlap: int = OVERLAP) -> list[int]:
    """Return where windows of ``size`` begin so that they cover ``count`` pieces and overlap by at least ``overlap``."""
    starts = [0]
    while starts[-1] + size < count:
        starts.append(min(starts[-1] + size - overlap, count - size))
    return starts


def decode(
    text: str,
    pieces: Pieces,
    probabilities: Floats,
    labels: Sequence[str],
    thresholds: Mapping[str, float],
) -> Iterator[EntitySpan]:
    """Turn the figures of pieces into spans of whole words.

    A word belongs to a value if the probabilities of all families together reach the threshold of the likeliest
    one; a value ends where its family ends, or where the model sees a new one begin.
    """
    units = _units(text, pieces, probabilities, labels)
    for unit in units:
        if unit.best:
            family = max(unit.best, key=lambda name: unit.best[name])
            if unit.any_value >= thresholds.get(family, 1.0):
                unit.family, unit.score = family, unit.any_value
    _bridge(units)
    run: list[_Unit] = []
    for unit in units:
        apart = unit.gap > 0 or (run and run[-1].divides)
        if run and (unit.family != run[-1].family or (unit.begins and apart)):
            yield from _span(text, run)
            run = []
        if unit.family:
            run.append(unit)
    yield from _span(text, run)


def _units(text: str, pieces: Pieces, probabilities: Floats, labels: Sequence[str]) -> list[_Unit]:
    """Gather the pieces into words and signs."""
    families = list(dict.fromkeys(label[2:] for label in labels if label != "O"))
    first = [labels.index(f"B-{name}") for name in families]
    inside = [labels.index(f"I-{name}") for name in families]
    begin, within = probabilities[:, first], probabilities[:, inside]
    both = begin + within
    totals = (1.0 - probabilities[:, labels.index("O")]).tolist()
    rows = both.tolist()
    starts = (begin.sum(axis=1) > within.sum(axis=1)).tolist()
    units: list[_Unit] = []
    words = WORD.finditer(text)
    word = next(words, None)
    for (start, end), gap, row, total, begins in zip(
        pieces.offsets, pieces.gaps, rows, totals, starts, strict=True
    ):
        if end <= start:
            continue
        while word is not None and word.end() <= start:
            word = next(words, None)
        # A piece may hold a sign and the beginning of a word: "£2" of "£216".
        inner = word is not None and word.start() < end
        low, high = (min(start, word.start()), word.end()) if word is not None and inner else (start, end)
        if units and low < units[-1].end:
            unit = units[-1]
            unit.end, unit.word = max(unit.end, high), unit.word or inner
        else:
            unit = _Unit(low, high, inner, gap, text[low:high] in _DIVIDING, begins=begins)
            units.append(unit)
        for name, value in zip(families, row, strict=True):
            unit.best[name] = max(value, unit.best.get(name, 0.0))
        unit.any_value = max(unit.any_value, total)
    return units


def _bridge(units: Sequence[_Unit]) -> None:
    """Let a value keep the sign inside it: the dot after an initial, the stroke in a number."""
    for left, sign, right in zip(units, units[1:], units[2:], strict=False):
        if sign.word or sign.family or not left.family or left.family != right.family:
            continue
        tight = sign.gap == 0 and right.gap == 0 and not (sign.divides and right.begins)
        initial = sign.gap == 0 and right.gap == _SPACE and not right.begins
        if tight or initial:
            sign.family, sign.score, sign.begins = left.family, left.score, False
            right.begins = right.begins and not tight


def _span(text: str, run: Sequence[_Unit]) -> Iterator[EntitySpan]:
    """The span of a run of units, without the signs at its ends that belong to the sentence."""
    first, last = 0, len(run)
    while last > first and not run[last - 1].word and not _closes(text, run[first].start, run[last - 1]):
        last -= 1
    while first < last and not run[first].word and not _opens(text, run[first], run[last - 1].end):
        first += 1
    if any(unit.word for unit in run[first:last]):
        score = max(unit.score for unit in run[first:last])
        yield EntitySpan(run[first].start, run[last - 1].end, run[first].family, min(1.0, score))


def _opens(text: str, sign: _Unit, end: int) -> bool:
    value = text[sign.start : sign.end]
    return value in _LEADING or (value == "(" and ")" in text[sign.end : end])


def _closes(text: str, start: int, sign: _Unit) -> bool:
    value = text[sign.start : sign.end]
    return value in _TRAILING or (value == ")" and "(" in text[start : sign.start])
