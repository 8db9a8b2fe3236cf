"""The pixels of a DICOM file as pictures: read for burned-in text unless the file says that there is none.

Frames are shown as a viewer would show them with the full range of their values. Only pixels that painting changed are
written back, and then the pixel data is no longer compressed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from redaction.documents.containers import Contents, Slot
from redaction.documents.images import paint, picture_notices, picture_segments
from redaction.documents.model import NoticeKind, Replacement
from redaction.ocr import read_picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

_MOST_FRAMES = 40
_PLACE = "pixel data"


@dataclass(slots=True, eq=False)
class _FrameSlot(Slot):
    """One frame: its segments are those of a picture."""

    pixels: Pixels | None = None
    frame: int = 0
    picture: Image.Image | None = None

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        if self.pixels is None or self.picture is None:
            return
        own = [
            Replacement(self.segments[number].id, each.start, each.end, each.text)
            for number, group in groups.items()
            for each in group
        ]
        self.pixels.paint(self.frame, self.picture, paint(self.picture, self.segments, own))


class Pixels:
    """The pixel data of a data set; knows how the file is to be encoded."""

    def __init__(self, dataset: Dataset) -> None:
        """See how the file is encoded."""
        self.dataset = dataset
        self.frames: NDArray[np.generic] | None = None
        self.changed = False
        meta = getattr(dataset, "file_meta", None)
        self._syntax = getattr(meta, "TransferSyntaxUID", None)
        self._compressed = self._syntax is not None and self._syntax.is_encapsulated
        self.implicit = bool(dataset.original_encoding[0]) and not self._compressed

    @property
    def transfer_syntax(self) -> str:
        """The transfer syntax of what is written: that of the source while its pixels are compressed and unchanged."""
        if self._compressed and not self.changed:
            return str(self._syntax)
        return str(ImplicitVRLittleEndian if self.implicit else ExplicitVRLittleEndian)

    def add_to(self, contents: Contents) -> None:
        """Append the frames that show text, or say that they could not be read."""
        dataset = self.dataset
        if "PixelData" not in dataset or str(dataset.get("BurnedInAnnotation", "")).upper() == "NO":
            return
        count = 0
        try:
            count = int(dataset.get("NumberOfFrames") or 1)
            if count > _MOST_FRAMES:
                raise ValueError("too many frames")
            array = dataset.pixel_array
            self.frames = array if count > 1 else array[None]
        except Exception:  # whatever a decoder of damaged pixels raises, the pixels are unread
            contents.notice(
                NoticeKind.UNREAD, _PLACE, "pixels that no reader understands: they may show text"
            )
            return
        for number in range(count):
            place = f"{_PLACE}, frame {number + 1}" if count > 1 else _PLACE
            picture = _shown(self.frames[number], dataset)
            reading = read_picture(picture)
            for notice in picture_notices(reading, place):
                contents.notice(notice.kind, place, notice.explanation)
            segments = picture_segments(reading, 0, place, number)
            if segments:
                contents.add(_FrameSlot(segments, pixels=self, frame=number, picture=picture))

    def paint(self, frame: int, before: Image.Image, after: Image.Image) -> None:
        """Take over the pixels of a frame that painting changed."""
        import numpy as np  # noqa: PLC0415 - only where pixels are written

        if self.frames is None:
            return
        if not self.changed:
            self.frames = self.frames.copy()
            self.changed = True
        old, new = np.asarray(before), np.asarray(after.convert(before.mode))
        mask = (old != new).any(axis=-1) if old.ndim == 3 else old != new
        target = self.frames[frame]
        if target.ndim == 3:
            target[mask] = new[mask]
            return
        low, high = int(target.min()), int(target.max())
        values = new.astype(np.float64)
        if str(self.dataset.get("PhotometricInterpretation", "")) == "MONOCHROME1":
            values = 255 - values
        scaled = np.clip(low + values / 255 * (high - low), low, high)
        target[mask] = scaled[mask].astype(target.dtype)

    def write(self) -> None:
        """Put changed frames into the data set, uncompressed."""
        if not self.changed or self.frames is None:
            if not self._compressed and "PixelData" in self.dataset:
                self._to_little_endian()
            return
        dataset = self.dataset
        dataset.PixelData = self.frames.astype(self.frames.dtype.newbyteorder("<")).tobytes()
        if len(dataset.PixelData) % 2:
            dataset.PixelData += b"\0"
        dataset["PixelData"].VR = "OB" if self.frames.dtype.itemsize == 1 else "OW"
        if self.frames.ndim == 4:
            dataset.PhotometricInterpretation = "RGB"
            dataset.PlanarConfiguration = 0
        dataset.BitsAllocated = self.frames.dtype.itemsize * 8

    def _to_little_endian(self) -> None:
        """Swap the bytes of pixels that a big-endian file holds."""
        encoding = self.dataset.original_encoding
        if encoding[1] is False and int(self.dataset.get("BitsAllocated") or 8) == 16:
            raw = bytes(self.dataset.PixelData)
            swapped = bytearray(len(raw))
            swapped[0::2], swapped[1::2] = raw[1::2], raw[0::2]
            self.dataset.PixelData = bytes(swapped)


def _shown(frame: NDArray[np.generic], dataset: Dataset) -> Image.Image:
    """Return a frame as a picture of 8 bits a channel."""
    import numpy as np  # noqa: PLC0415 - only where pixels are read
    from PIL import Image  # noqa: PLC0415 - as above

    if frame.ndim == 3:
        return Image.fromarray(np.ascontiguousarray(frame[..., :3].astype(np.uint8)), "RGB")
    values = frame.astype(np.float64)
    low, high = float(values.min()), float(values.max())
    scaled = (values - low) / (high - low) * 255 if high > low else np.zeros_like(values)
    if str(dataset.get("PhotometricInterpretation", "")) == "MONOCHROME1":
        scaled = 255 - scaled
    return Image.fromarray(scaled.astype(np.uint8), "L")
