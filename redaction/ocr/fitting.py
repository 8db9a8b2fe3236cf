"""Borders of characters moved to where the paper shows between them: the model's steps are eight pixels wide."""

from __future__ import annotations

import numpy as np

from redaction.ocr.models import Array

_INK = 45  # levels from the paper
_WORD_REACH, _LETTER_REACH = 26.0, 10.0  # pixels of a line of the model's height
_WORD_GAP = 3  # pixels at least


def ink_of(line: Array) -> Array:
    """Return where an upright line (height, width, 3) has ink; its paper is its most frequent colour."""
    flat = line.reshape(-1, 3)
    keys = (flat >> 4).astype(np.int32) @ np.array([256, 16, 1])
    ground = np.median(flat[keys == int(np.bincount(keys, minlength=4096).argmax())], axis=0)
    result: Array = np.abs(line.astype(np.int16) - ground.astype(np.int16)).max(axis=2) > _INK
    return result


def rows_of(ink: Array) -> tuple[int, int, int]:
    """Return (top, baseline, bottom): the rows that the line itself takes, without what reaches in from its neighbours."""
    height = ink.shape[0]
    counts = ink.sum(axis=1).astype(float)
    if not counts.any():
        return 0, round(0.75 * height), height
    core = np.flatnonzero(counts[height // 5 : height - height // 5] > 0.3 * counts.max()) + height // 5
    if not len(core):
        return 0, round(0.75 * height), height
    first, baseline = int(core[0]), int(core[-1]) + 1
    top = _quiet(counts[:first][::-1])
    bottom = _quiet(counts[baseline:])
    return first - top, baseline, baseline + bottom


def _quiet(counts: Array) -> int:
    """Return how many rows away the first row without ink is, or the one with the least."""
    if not len(counts):
        return 0
    empty = np.flatnonzero(counts == 0)
    return min(len(counts), int(empty[0]) + 1) if len(empty) else int(np.argmin(counts)) + 1


def fitted(line: Array, text: str, stops: tuple[float, ...]) -> tuple[float, ...]:
    """Return the borders of a line's characters, 0..1, each moved into the nearest gap between strokes if there is one."""
    width = line.shape[1]
    ink = ink_of(line)
    top, _, bottom = rows_of(ink)
    runs = _gaps(ink[top:bottom].sum(axis=0) == 0)
    if not len(runs):
        return stops
    middles = runs.mean(axis=1)
    widths = runs[:, 1] - runs[:, 0]
    places = [stop * width for stop in stops]
    for index, character in enumerate(text):
        if character == " ":
            middle = (places[index] + places[index + 1]) / 2
            far = np.abs(middles - middle)
            fit = np.where((far < _WORD_REACH) & (widths >= _WORD_GAP), widths - 0.6 * far, -np.inf)
            best = int(np.argmax(fit))
            if np.isfinite(fit[best]):
                places[index], places[index + 1] = float(runs[best, 0]), float(runs[best, 1])
        elif index and text[index - 1] != " ":
            far = np.abs(middles - places[index])
            best = int(np.argmin(far))
            if far[best] < _LETTER_REACH:
                places[index] = float(middles[best])
    result = [0.0]
    for place in places[1:-1]:
        result.append(min(1.0, max(result[-1], place / width)))
    return (*result, 1.0) if len(places) > 1 else stops


def _gaps(empty: Array) -> Array:
    """Return runs of empty columns as (first, end), without those at both ends."""
    padded = np.concatenate(([0], empty.astype(np.int8), [0]))
    edges = np.diff(padded)
    runs = np.stack((np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)), axis=1)
    inner: Array = runs[(runs[:, 0] > 0) & (runs[:, 1] < len(empty))]
    return inner
