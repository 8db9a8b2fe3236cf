"""The pixels of DICOM files, decoded and read like any other picture of an output."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

import numpy as np
import pydicom
from PIL import Image

from redaction.leakcheck import pictures
from redaction.leakcheck.passages import Extract
from redaction.leakcheck.report import Unchecked

_MOST_FRAMES = 40
_COLOURS = 3


def extract(place: str, content: bytes) -> Iterator[Extract]:
    """Yield what each frame says; frames that cannot be decoded, or are too many, are unread."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = pydicom.dcmread(io.BytesIO(content), force=True)
            count = int(dataset.get("NumberOfFrames") or 1)
            if count > _MOST_FRAMES:
                raise ValueError("too many frames")
            array = dataset.pixel_array
            frames = array if count > 1 else array[None]
        except Exception:  # a decoder of damaged pixels raises anything
            yield Unchecked(place, "pixels that no reader understands")
            return
    for number, frame in enumerate(frames, start=1):
        values = np.asarray(frame, dtype=np.float64)
        spread = float(np.ptp(values)) or 1.0
        shown = ((values - values.min()) * (255.0 / spread)).astype(np.uint8)
        image = Image.fromarray(shown[..., :_COLOURS] if shown.ndim == _COLOURS else shown)
        yield from pictures.of_image(f"{place}, frame {number}" if count > 1 else place, image)
