"""All text of a picture as lines, whichever way up it stands; words that were printed tightly keep their spaces."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from redaction.ocr.areas import LARGEST, size, text_areas, turned
from redaction.ocr.arrangement import arranged
from redaction.ocr.models import Array
from redaction.ocr.reading import Line, Quad
from redaction.ocr.transcription import Transcript, transcribe

DOUBTFUL = 0.8  # below this confidence a line is read from its other sides too
_TALL = 1.6  # height over width from which an area may be text that runs up or down
_SMALL_PRINT = 11.0  # pixels: areas lower than this are looked for again, enlarged
_SAMPLE = 5
_PLAIN = 0.97
_COLUMN_GAP = 0.6  # heights: so wide a gap within a line parts columns or cells


def upright(picture: Array) -> tuple[Array, list[Quad], bool]:
    """Return a picture whose lines run across, where they are, and whether it had to be turned counter-clockwise for that."""
    quads = text_areas(picture)
    if not _stands_on_its_side(quads):
        return picture, quads, False
    turned_picture = np.ascontiguousarray(np.rot90(picture))
    return turned_picture, text_areas(turned_picture), True


def text_lines(picture: Array, quads: list[Quad]) -> tuple[Line, ...]:
    """Return the lines of an upright ``picture`` (height, width, 3) in reading order."""
    return arranged(_upright_lines(picture, quads))


def _stands_on_its_side(quads: Sequence[Quad]) -> bool:
    tall = total = 0.0
    for quad in quads:
        along, across = size(quad)
        total += along * across
        tall += along * across * (across > _TALL * along)
    return tall > 0.6 * total


def _upright_lines(picture: Array, quads: list[Quad]) -> list[Line]:
    if not quads:
        return []
    quads = _with_small_print(picture, quads)
    if _upside_down(picture, quads):
        quads = [turned(quad, 2) for quad in quads]
    transcripts = transcribe(picture, quads)
    quads, transcripts = _from_other_sides(picture, quads, transcripts)
    lines = []
    for quad, transcript in zip(quads, transcripts, strict=True):
        if transcript.text.strip():
            lines += _parts(quad, transcript)
    return lines


def _with_small_print(picture: Array, quads: list[Quad]) -> list[Quad]:
    """Look again at twice the size where the print is so small that lines may have been missed."""
    heights = sorted(min(size(quad)) for quad in quads)
    longer = max(picture.shape[:2])
    scale = min(1.0, LARGEST / longer)
    if heights[len(heights) // 2] * scale >= _SMALL_PRINT or longer * 2 * scale > 2 * LARGEST:
        return quads
    return text_areas(picture, zoom=2 * scale) or quads


def _upside_down(picture: Array, quads: Sequence[Quad]) -> bool:
    """Whether the longest lines read better the other way round; a page that reads very well is not read twice."""
    sample = sorted(quads, key=lambda quad: -size(quad)[0])[:_SAMPLE]
    upright = transcribe(picture, sample)
    if min(transcript.confidence for transcript in upright) > _PLAIN:
        return False
    other = transcribe(picture, [turned(quad, 2) for quad in sample])
    return _sense(other) > 1.1 * _sense(upright)


def _sense(transcripts: Sequence[Transcript]) -> float:
    """Return how much was read; upside down, half of the letters pass for none or for signs."""
    return sum(t.confidence**2 * sum(map(str.isalnum, t.text)) for t in transcripts)


def _from_other_sides(
    picture: Array, quads: Sequence[Quad], transcripts: Sequence[Transcript]
) -> tuple[list[Quad], list[Transcript]]:
    """Read doubtful lines also upside down and, where they are tall, upwards and downwards; keep what reads best."""
    best = list(zip(quads, transcripts, strict=True))
    tries: list[tuple[int, Quad]] = []
    for index, (quad, transcript) in enumerate(best):
        along, across = size(quad)
        tall = across > _TALL * along
        if transcript.confidence < DOUBTFUL or (tall and len(transcript.text) > 1):
            sides = (1, 2, 3) if tall else (2,)
            tries += [(index, turned(quad, side)) for side in sides]
    others = transcribe(picture, [quad for _, quad in tries])
    for (index, quad), transcript in zip(tries, others, strict=True):
        if _worth(transcript) > _worth(best[index][1]) + 0.05:
            best[index] = (quad, transcript)
    return [quad for quad, _ in best], [transcript for _, transcript in best]


def _worth(transcript: Transcript) -> float:
    """Return the confidence; a single sign reads well from many sides, so that longer readings win."""
    return transcript.confidence * min(1.0, 0.6 + 0.2 * len(transcript.text))


def _parts(quad: Quad, transcript: Transcript) -> list[Line]:
    """Return a line, or its parts where a gap is too wide for a space between words."""
    along, across = size(quad)
    whole = Line(transcript.text, quad, transcript.stops, transcript.confidence)
    result = []
    begin = 0
    for at, character in enumerate(transcript.text):
        width = (transcript.stops[at + 1] - transcript.stops[at]) * along
        if character == " " and width > _COLUMN_GAP * across:
            result.append(_part(whole, transcript, begin, at))
            begin = at + 1
    result.append(_part(whole, transcript, begin, len(transcript.text)))
    return [line for line in result if line.text]


def _part(whole: Line, transcript: Transcript, start: int, end: int) -> Line:
    first, last = transcript.stops[start], transcript.stops[end]
    length = max(last - first, 1e-6)
    stops = tuple((stop - first) / length for stop in transcript.stops[start : end + 1])
    sure = [
        s for s, c in zip(transcript.sure[start:end], transcript.text[start:end], strict=True) if c != " "
    ]
    confidence = math.fsum(sure) / len(sure) if sure else 0.0
    return Line(transcript.text[start:end], whole.part(start, end), stops, confidence)
