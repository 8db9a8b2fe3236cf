"""What pictures in an output say, read anew: by RapidOCR's own pipeline and, where it is installed, by Tesseract.

No code is shared with ``redaction.ocr``, which read the source: other preparation, other boxes, another decoder. A picture is
read once per process however often it occurs. What neither reader makes out is unread, and someone has to look at it.
"""

from __future__ import annotations

import hashlib
import io
import logging
import os
import shutil
import subprocess
import threading
import warnings
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, ImageSequence

from redaction.leakcheck.passages import Extract, Reading, passage
from redaction.leakcheck.report import Unchecked

SMALLEST_WIDTH, SMALLEST_HEIGHT = 16, 8  # pixels: nothing legible fits into less
_LARGEST = 2200  # pixels of the longer side
_SMALL = 700
_MOST_PIXELS = 300_000_000
_MOST_FRAMES = 200
_UNSURE, _LEGIBLE, _SHORT = 0.5, 0.75, 7  # confidence of the word of a logo, so many characters, and of lines
_LOW = 6  # pixels: print that a person could not read either
_SIGNS = 3
_KEPT = 256  # pictures whose reading is remembered
_SECONDS = 120  # for Tesseract on one picture
_PAPER = 0.55

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, repr=False)
class _Said:
    """What a picture says, by reader, and what could not be read."""

    texts: tuple[tuple[str, str], ...]
    unread: int

    def __repr__(self) -> str:
        """Show counts only."""
        return f"<{len(self.texts)} readings, {self.unread} places unread>"


_remembered: OrderedDict[str, _Said] = OrderedDict()
_lock = threading.Lock()


def extract(place: str, content: bytes, kind: str) -> Iterator[Extract]:
    """Yield the texts of every frame of an image file; what cannot be decoded or read is unchecked."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content)) as image:
                count = getattr(image, "n_frames", 1)
                if image.width * image.height * min(count, 2) > _MOST_PIXELS or count > _MOST_FRAMES:
                    yield Unchecked(place, f"an image ({kind}) too large to read")
                    return
                frames = [flat(frame) for frame in ImageSequence.Iterator(image)]
    except (OSError, ValueError, SyntaxError, TypeError, KeyError, EOFError, Image.DecompressionBombError):
        yield Unchecked(place, f"an image ({kind}) that cannot be decoded may show text")
        return
    for number, frame in enumerate(frames, start=1):
        yield from of_image(f"{place}, page {number}" if len(frames) > 1 else place, frame)


def of_image(place: str, image: Image.Image) -> Iterator[Extract]:
    """Yield the texts of decoded pixels, and that a part of them could not be read."""
    if image.width < SMALLEST_WIDTH or image.height < SMALLEST_HEIGHT:
        return
    said = _read(image)
    for channel, text in said.texts:
        yield passage(channel, place, text)
        yield passage(f"{channel}, joined", place, "".join(text.split()), Reading.GLUED)
    if said.unread:
        yield Unchecked(place, "an image shows something like text that could not be read")


def flat(frame: Image.Image) -> Image.Image:
    """Return a frame in gray or colour, on white, on black if its ink is light."""
    if frame.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        values = np.asarray(frame, np.float64)
        spread = max(float(values.max() - values.min()), 1.0)
        return Image.fromarray(((values - values.min()) / spread * 255).astype(np.uint8))
    if "transparency" not in frame.info and "A" not in frame.getbands():
        return frame.convert("RGB")
    layer = frame.convert("RGBA")
    alpha = np.asarray(layer.getchannel("A"))
    gray = np.asarray(layer.convert("L"))[alpha > 0]
    light, dark = (bool(gray.size) and float(part.mean()) > _SOME for part in (gray > 200, gray < 100))
    ground = Image.new("RGBA", layer.size, ("gray" if dark else "black") if light else "white")
    return Image.alpha_composite(ground, layer).convert("RGB")


_SOME = 0.02


def _read(image: Image.Image) -> _Said:
    key = hashlib.sha256(f"{image.mode}{image.size}".encode() + image.tobytes()).hexdigest()
    with _lock:
        if key in _remembered:
            _remembered.move_to_end(key)
            return _remembered[key]
    said = _read_anew(image)
    with _lock:
        _remembered[key] = said
        while len(_remembered) > _KEPT:
            _remembered.popitem(last=False)
    return said


def _read_anew(image: Image.Image) -> _Said:
    gray = ImageOps.autocontrast(image.convert("L"), cutoff=0.5)
    low, high = gray.getextrema()
    if not isinstance(low, int | float) or not isinstance(high, int | float) or high - low < _LOW:
        return _Said((), 0)
    texts: list[tuple[str, str]] = []
    found, unread = _by_pipeline(image)
    if found:
        texts.append(("picture text", "\n".join(found)))
        second = _by_tesseract(gray)
        if second:
            texts.append(("picture text, second reader", second))
    codes = _codes(image)
    if codes:
        texts.append(("bar codes", "\n".join(codes)))
    return _Said(tuple(texts), unread)


@cache
def _pipeline() -> Any:
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    before = dict(os.environ)
    from rapidocr import RapidOCR  # noqa: PLC0415 - a second of loading, for outputs with pictures only

    # OpenCV, which comes with it, changes where programs started later look for libraries.
    for name in set(os.environ) - set(before):
        del os.environ[name]
    os.environ.update(before)
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.text_score": 0.0,
            "Global.max_side_len": _LARGEST,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _by_pipeline(image: Image.Image) -> tuple[list[str], int]:
    """Return the lines that RapidOCR reads with some trust, and how many it sees but cannot read."""
    longer = max(image.size)
    scale = _SMALL / longer if longer < _SMALL else 1.0
    shown = image.convert("RGB")
    if scale > 1.0:
        size = (max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
        shown = shown.resize(size, Image.Resampling.LANCZOS)
    pixels: Pixels = np.ascontiguousarray(np.asarray(shown)[:, :, ::-1])
    with _lock:
        answer = _pipeline()(pixels)
    lines: list[str] = []
    unread = 0
    if getattr(answer, "txts", None) is None:
        return lines, unread
    paper = _is_paper(image)
    for box, text, sure in zip(answer.boxes, answer.txts, answer.scores, strict=True):
        if sure >= (_UNSURE if len(text) <= _SHORT else _LEGIBLE):
            lines.append(text)
            continue
        sides = np.linalg.norm(np.asarray(box)[1:] - np.asarray(box)[:-1], axis=1) / scale
        if float(min(sides[:2])) >= _LOW and (len(set(text)) >= _SIGNS or (paper and len(text) > 1)):
            unread += 1
            lines.append(text)
    return lines, unread


def _is_paper(image: Image.Image) -> bool:
    """Whether most of a picture has one light tone."""
    histogram = np.array(image.convert("L").histogram(), float)
    window = np.convolve(histogram, np.ones(24), "same")
    peak = int(window.argmax())
    return peak > 140 and float(window[peak]) > _PAPER * float(histogram.sum())


@cache
def _tesseract() -> str | None:
    return shutil.which("tesseract")


def _by_tesseract(gray: Image.Image) -> str:
    """Return Tesseract's reading of a page, "" where it is not installed or fails: it is only ever a second reader."""
    program = _tesseract()
    if program is None:
        return ""
    factor = min(1.0, 2 * _LARGEST / max(gray.size))
    shown = gray.resize((round(gray.width * factor), round(gray.height * factor))) if factor < 1.0 else gray
    data = io.BytesIO()
    shown.save(data, "PNG", compress_level=1)
    try:
        done = subprocess.run(  # noqa: S603 - a program that the user installed, fed pixels only
            [program, "stdin", "stdout", "--psm", "3" if min(gray.size) > _SMALL else "11", "--dpi", "200"],
            input=data.getvalue(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""


def _codes(image: Image.Image) -> list[str]:
    import zxingcpp  # noqa: PLC0415 - for outputs with pictures only

    gray = np.ascontiguousarray(np.asarray(image.convert("L")))
    found = zxingcpp.read_barcodes(
        gray, binarizer=zxingcpp.Binarizer.GlobalHistogram, text_mode=zxingcpp.TextMode.Plain
    )
    return [code.text for code in found if code.text]
