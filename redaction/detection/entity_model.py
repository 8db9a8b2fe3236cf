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
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redaction.detection.entity_spans import EntitySpan, decode
from redaction.detection.word_shapes import Pieces, gaps, shapes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["RECOGNIZER", "EntityModel", "repeats", "shipped_model", "window_starts"]

RECOGNIZER = "entity model"  # the name that the model's findings carry
WINDOW = 190  # word pieces between the two marks that the encoder expects at the ends, as it learnt
OVERLAP = 32
_BATCH = 2  # windows; more of them don't fit the processor's cache
_REPEATED, _LONGEST_PERIOD = 24, 8
_THREADS = 2
_CLS, _SEP = 101, 102
_SURROGATE = re.compile("[\ud800-\udfff]")


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
        figures = self._read(pieces.take(kept))
        rank = {place: number for number, place in enumerate(kept)}
        result: Floats = figures[np.array([rank[source] for source in origin])]
        return result

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
        """Run one batch of windows of one length."""
        import numpy as np  # noqa: PLC0415

        shape = (len(starts), size + 2)
        ids, case, gap = (np.zeros(shape, dtype=np.int64) for _ in range(3))
        for row, start in enumerate(starts):
            end = min(start + size, len(pieces.ids))
            length = end - start
            ids[row, : length + 2] = [_CLS, *pieces.ids[start:end], _SEP]
            case[row, 1 : length + 1] = pieces.shapes[start:end]
            gap[row, 1 : length + 1] = pieces.gaps[start:end]
        inputs = {"ids": ids, "shapes": case, "gaps": gap}
        output: Floats = self._loaded().run(["probabilities"], inputs)[0]
        return output

    def _loaded(self) -> Any:
        if self._session is None:
            import onnxruntime  # noqa: PLC0415 - heavy, and needed for model detection only

            onnxruntime.disable_telemetry_events()
            content = (self.folder / "model.onnx").read_bytes()
            if hashlib.sha256(content).hexdigest() != self.settings["sha256"]:
                raise ValueError("the entity model's weights are not those that its labels belong to")
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = _threads()
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            # The graph is as it should be; more rules would put the slow layer norm back.
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
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


def _threads() -> int:
    """Return how many threads one inference uses: as many as help, one where each core has a process of its own."""
    asked = os.environ.get("OMP_NUM_THREADS", "")  # the variable by which numeric libraries are told
    return min(_THREADS, int(asked) if asked.isdigit() and int(asked) else os.cpu_count() or 1)
