"""A reading as segments and notices: one segment for the text, one for every code, face and signature."""

from __future__ import annotations

from dataclasses import dataclass

from redaction.documents.model import Context, Notice, NoticeKind, Segment, SegmentKind
from redaction.ocr.reading import Reading, Region, RegionKind

#: Stands for what has no text; no document says it, so that nothing is found by it elsewhere.
OBJECT = "\ufffc"

_STATED = {
    RegionKind.FACE: "FACE_IMAGE",
    RegionKind.SIGNATURE: "SIGNATURE_IMAGE",
    RegionKind.BARCODE: "BARCODE",
}
_ILLEGIBLE = "of this picture could not be read: look at it yourself."
_SAID = {
    RegionKind.FACE: "a face in a picture",
    RegionKind.SIGNATURE: "a signature, handwriting or a stamp in a picture",
    RegionKind.BARCODE: "a bar code in a picture",
}


@dataclass(frozen=True, slots=True)
class PictureText:
    """A segment that is the text of a picture; ``frame`` counts the pictures of one file from 0."""

    frame: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class Shown:
    """Where an area is shown: its page (from 0), and shares (0..1) of the unrotated page from the left and from the top."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PictureRegion:
    """A segment that is an area of a picture, replaced whole; ``shown`` is known of areas that a person marked."""

    frame: int
    region: Region
    shown: Shown | None = None


def picture_segments(
    reading: Reading, first: int, place: str, frame: int = 0, page: int | None = None
) -> list[Segment]:
    """Return the segments of one picture, numbered from ``first``; ``place`` is how a person finds it ("page 2").

    A picture without text and regions has none. Places of one picture count its regions by kind. ``page`` counts from 1.
    """
    result: list[Segment] = []
    if reading.lines:
        context = Context(place=f"{place}, text in the picture", page=page)
        result.append(
            Segment(first, reading.text, SegmentKind.PICTURE, context, locator=PictureText(frame, reading))
        )
    counts: dict[RegionKind, int] = {}
    for region in reading.regions:
        kind = region.kind
        if kind not in _STATED:
            continue
        counts[kind] = counts.get(kind, 0) + 1
        text = region.text or f"{OBJECT}{kind.value.replace(' ', '')}-{region.digest}"
        context = Context(
            f"{place}, {kind.value} {counts[kind]}", page=page, stated=_STATED[kind], path=_SAID[kind]
        )
        result.append(
            Segment(
                first + len(result), text, SegmentKind.PICTURE, context, locator=PictureRegion(frame, region)
            )
        )
    return result


def picture_notices(reading: Reading, place: str) -> list[Notice]:
    """Return the notice that a part of a picture could not be read, if there is such a part."""
    unread = reading.of_kind(RegionKind.UNREAD)
    if not unread:
        return []
    what = "One place" if len(unread) == 1 else f"{len(unread)} places"
    return [Notice(NoticeKind.UNREAD, place, f"{what} {_ILLEGIBLE}")]


def in_words(text: str) -> str:
    """Return what is written for an original: its own text, or "[area]" for pixels that were covered and do not come back."""
    kind = text[1:].rpartition("-")[0]
    return f"[{kind}]" if text.startswith(OBJECT) and kind else text


def is_illegible(notice: Notice) -> bool:
    """Whether a notice says that a picture has print or handwriting that was not read."""
    return notice.kind is NoticeKind.UNREAD and notice.explanation.endswith(_ILLEGIBLE)
