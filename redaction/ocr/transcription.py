"""Lines of pixels to text: the recognition model's steps decoded (CTC, Graves et al. 2006) with places and spaces.

The model says for each step of eight pixels which character stands there. Its best guess drops spaces in tight print, so a
space is also put where it was a near second and the gap between two characters is wide enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from redaction.ocr import models
from redaction.ocr.areas import cut_out
from redaction.ocr.fitting import fitted
from redaction.ocr.models import STRIDE, TEXT_HEIGHT, Array, Floats
from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Quad

_BATCH_PIXELS = 6 * 48 * 640  # of one call of the model: wider lines come in smaller batches
_WIDEST = 3200  # pixels of a line at the model's height; longer ones are read in pieces
_SECOND = 0.08  # a space this likely in a gap is one
_BLANK = 0


@dataclass(frozen=True, slots=True, repr=False)
class Transcript:
    """A line's text with the borders of its characters, 0..1 along the line, and how sure each of them is."""

    text: str
    stops: tuple[float, ...]
    sure: tuple[float, ...]

    @property
    def confidence(self) -> float:
        """The mean over the characters that are not spaces, 0 without any."""
        values = [value for value, character in zip(self.sure, self.text, strict=True) if character != " "]
        return sum(values) / len(values) if values else 0.0

    def __repr__(self) -> str:
        """Show length and trust, never the text."""
        return f"<Transcript {len(self.text)} characters, {self.confidence:.2f}>"


def transcribe(picture: Array, quads: Sequence[Quad]) -> list[Transcript]:
    """Return what stands in each quad, read along its first side."""
    lines = [cut_out(picture, quad, TEXT_HEIGHT) for quad in quads]
    result: list[Transcript] = [Transcript("", (0.0,), ())] * len(lines)
    by_width = sorted(range(len(lines)), key=lambda index: lines[index].shape[1])
    batch: list[int] = []
    for index in by_width:
        width = lines[index].shape[1]
        if width > _WIDEST:
            result[index] = _in_pieces(lines[index])
            continue
        if batch and (len(batch) + 1) * width * TEXT_HEIGHT > _BATCH_PIXELS:
            _read(lines, batch, result)
            batch = []
        batch.append(index)
    if batch:
        _read(lines, batch, result)
    return result


def _read(lines: Sequence[Array], batch: Sequence[int], result: list[Transcript]) -> None:
    widest = -(-max(lines[index].shape[1] for index in batch) // STRIDE) * STRIDE
    # The model knows lines with empty space behind them; 127.5 is what its normalisation makes zero of.
    padded = np.full((len(batch), TEXT_HEIGHT, max(widest, 320), 3), 127.5, np.float32)
    for row, index in enumerate(batch):
        padded[row, :, : lines[index].shape[1]] = lines[index]
    for index, steps in zip(batch, models.text_steps(padded), strict=True):
        found = _decoded(steps, lines[index].shape[1])
        result[index] = replace(found, stops=fitted(lines[index], found.text, found.stops))


def _in_pieces(line: Array) -> Transcript:
    """Read a very long line in pieces that are cut where no ink is."""
    gray = cv2.cvtColor(line, cv2.COLOR_BGR2GRAY)
    contrast = gray.max(axis=0).astype(int) - gray.min(axis=0)
    cuts = [0]
    while line.shape[1] - cuts[-1] > _WIDEST:
        low, high = cuts[-1] + _WIDEST // 2, cuts[-1] + _WIDEST
        cuts.append(low + int(np.argmin(cv2.blur(contrast[low:high].astype(np.float32), (1, 25))[:, 0])))
    cuts.append(line.shape[1])
    text, stops, sure = "", [0.0], []
    for start, end in pairwise(cuts):
        part: list[Transcript] = [Transcript("", (0.0,), ())]
        _read([line[:, start:end]], [0], part)
        if text and part[0].text:
            text += " "
            stops.append(start / line.shape[1])
            sure.append(1.0)
        text += part[0].text
        stops[-1:] = [(start + stop * (end - start)) / line.shape[1] for stop in part[0].stops]
        sure += part[0].sure
    return Transcript(text, tuple(stops), tuple(sure))


def _decoded(steps: Floats, width: int) -> Transcript:
    """Return the best path of one line; ``width`` is that of the line without its padding, in pixels."""
    characters = models.characters()
    best = steps.argmax(axis=1)
    likely = steps[np.arange(len(steps)), best]
    space = len(characters) - 1
    spaces = steps[:, space]
    letters: list[str] = []
    places: list[tuple[float, float]] = []  # first and last step of each character
    sure: list[float] = []
    previous = _BLANK
    for step, code in enumerate(best.tolist()):
        if step * STRIDE >= width + STRIDE:
            break
        if code == _BLANK:
            previous = _BLANK
            continue
        if code == previous:
            places[-1] = (places[-1][0], step + 1)
            sure[-1] = max(sure[-1], float(likely[step]))
            continue
        previous = code
        if code != space and letters and letters[-1] != " " and _parted(spaces, int(places[-1][1]), step):
            letters.append(" ")
            places.append((places[-1][1], step))
            sure.append(1.0)
        letters.append(characters[code])
        places.append((step, step + 1))
        sure.append(float(likely[step]))
    while letters and letters[-1] == " ":
        letters.pop(), places.pop(), sure.pop()
    while letters and letters[0] == " ":
        letters.pop(0), places.pop(0), sure.pop(0)
    return Transcript("".join(letters), _stops(places, width), tuple(sure))


def _parted(spaces: Floats, last: int, step: int) -> bool:
    """Whether the steps between two characters hold a near miss of a space."""
    return step > last and float(spaces[last - 1 : step + 1].max()) >= _SECOND


def _stops(places: Sequence[tuple[float, float]], width: int) -> tuple[float, ...]:
    """Return the borders between characters: half way between the steps of one and those of the next."""
    if not places:
        return (0.0,)
    borders = [0.0]
    borders += [(before[1] + after[0]) / 2 for before, after in pairwise(places)]
    borders.append(width / STRIDE)
    return tuple(min(1.0, max(0.0, border * STRIDE / width)) for border in borders)
