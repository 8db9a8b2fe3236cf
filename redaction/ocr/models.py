"""The recognition models: PP-OCRv6 (Apache-2.0) as they lie in the rapidocr wheel, run by onnxruntime.

The package is only located, never imported: its own pipeline keeps neither the places of characters nor how sure a
space is, writes log lines, and knows how to download. One thread, so that a process per document makes sense, and so that
figures are the same on every machine.
"""

from __future__ import annotations

import importlib.util
import os
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

Array = npt.NDArray[Any]
Floats = npt.NDArray[np.float32]

_AREAS = "PP-OCRv6_det_small.onnx"
_TEXTS = "PP-OCRv6_rec_small.onnx"
_FACES = Path(__file__).parents[2] / "resources" / "models" / "faces" / "centerface.onnx"

TEXT_HEIGHT = 48  # pixels of a line as the recognition model takes it
STRIDE = 8  # pixels of such a line per step of its answer
AREA_STRIDE = 32  # sides of a picture for the detection model are multiples of this


@cache
def _folder() -> Path:
    found = importlib.util.find_spec("rapidocr")
    places = found.submodule_search_locations if found is not None else None
    if not places:
        raise FileNotFoundError("rapidocr")
    return Path(next(iter(places))) / "models"


@cache
def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = (
        False  # line widths differ: an arena would keep the largest of each forever
    )
    options.log_severity_level = 4
    onnxruntime.disable_telemetry_events()
    return onnxruntime.InferenceSession(os.fspath(path), options, providers=["CPUExecutionProvider"])


def _run(session: onnxruntime.InferenceSession, batch: Floats) -> list[Floats]:
    answers: list[Floats] = session.run(None, {session.get_inputs()[0].name: batch})
    return answers


def text_map(picture: Array) -> Floats:
    """Return how likely each pixel belongs to text; ``picture`` is (height, width, 3) in multiples of AREA_STRIDE."""
    batch = _normalised(picture)[np.newaxis]
    answer: Floats = _run(_session(_folder() / _AREAS), batch)[0][0, 0]
    return answer


def text_steps(lines: Array) -> Floats:
    """Return (line, step, character) probabilities for lines of one width, (n, TEXT_HEIGHT, width, 3)."""
    batch = np.stack([_normalised(line) for line in lines])
    return _run(_session(_folder() / _TEXTS), batch)[0]


@cache
def characters() -> tuple[str, ...]:
    """Return the characters that ``text_steps`` is about: the first is no character, the last a space."""
    listed = _session(_folder() / _TEXTS).get_modelmeta().custom_metadata_map["character"]
    return ("", *listed.splitlines(), " ")


def face_maps(picture: Array) -> list[Floats]:
    """Return the four answers of CenterFace (MIT): heat, scale, offset, landmarks at a quarter of the size."""
    batch = picture.astype(np.float32).transpose(2, 0, 1)[np.newaxis]
    return _run(_session(_FACES), np.ascontiguousarray(batch))


def _normalised(picture: Array) -> Floats:
    scaled = picture.astype(np.float32) * np.float32(2 / 255) - np.float32(1)
    return np.ascontiguousarray(scaled.transpose(2, 0, 1))
