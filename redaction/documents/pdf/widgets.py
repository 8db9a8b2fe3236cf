"""Form fields (ISO 32000-2, 12.7) under a marked box: their values wherever the file holds them, and buttons as areas.

A text field says the same thing several times: in its appearance, its value, its default, among its options.
What a check box, a radio button or a signature field says is no text: it is covered and leaves the form.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Stream, String

from redaction.documents.model import Segment
from redaction.documents.pdf.matrix import Box, box_of, intersect
from redaction.documents.pdf.names import name_of, text_of
from redaction.documents.pdf.pages import annotations_of

_DEEPEST = 16
_SHARE = 0.5  # of a field's area from which on a box means the field
_PUSH_BUTTON = 1 << 16
_SHORTEST_CAPTION = 2  # characters: a check mark is one letter of a font of symbols
_CAPTIONS = ("/CA", "/RC", "/AC")
_FORM = "form field"


def widgets_in(page: Any, area: Box) -> list[Any]:
    """Return the fields of a page that a box in its own space means."""
    result = []
    for annotation in annotations_of(page):
        box = box_of(annotation.get("/Rect"))
        if name_of(annotation.get("/Subtype")) != "/Widget" or box is None:
            continue
        shared = intersect(area, box)
        width, height = shared[2] - shared[0], shared[3] - shared[1]
        size = (box[2] - box[0]) * (box[3] - box[1])
        if width > 0 and height > 0 and width * height >= _SHARE * size:
            result.append(annotation)
    return result


def has_text(widget: Any) -> bool:
    """Whether a field is filled in or labelled with text; else what it says is how it looks."""
    kind = next((name_of(node.get("/FT")) for node in _chain(widget) if "/FT" in node), "")
    if kind == "/Btn":
        flags = next((node.get("/Ff") for node in _chain(widget) if "/Ff" in node), 0)
        return isinstance(flags, int) and bool(flags & _PUSH_BUTTON)
    return kind != "/Sig"


def value_spans(
    segments: Sequence[Segment], widgets: Sequence[Any], labels: Sequence[str] = ()
) -> Iterator[tuple[int, int, int]]:
    """Yield where the segments of the file's form have the values of fields, as (segment, start, end).

    ``labels`` are texts beside the fields that are marked as well: forms are often made with them as names.
    """
    values = {(value, 0) for widget in widgets if has_text(widget) for value in _texts(widget)}
    if widgets:
        values |= {(label, int(re.IGNORECASE)) for label in labels}
    taken: dict[int, list[tuple[int, int]]] = {}
    for value, flags in sorted(values, key=lambda pair: (-len(pair[0]), pair)):
        pattern = re.compile(rf"(?<!\w){re.escape(value)}(?!\w)", flags)
        for segment in segments:
            if _FORM not in segment.context.place:
                continue
            for match in pattern.finditer(segment.text):
                start, end = match.span()
                others = taken.setdefault(segment.id, [])
                if all(end <= first or last <= start for first, last in others):
                    others.append((start, end))
                    yield segment.id, start, end


def looks(widget: Any) -> bytes:
    """Return a digest of how a field looks: of its appearances and its state."""
    digest = hashlib.sha256(name_of(widget.get("/AS")).encode())
    appearance = widget.get("/AP")
    normal = appearance.get("/N") if isinstance(appearance, Dictionary) else None
    streams = [normal] if isinstance(normal, Stream) else []
    if isinstance(normal, Dictionary):
        streams = [value for key in sorted(normal.keys()) if isinstance(value := normal[key], Stream)]
    for stream in streams:
        digest.update(bytes(stream.read_raw_bytes()))
    return digest.digest()


def is_same(one: Any, other: Any) -> bool:
    """Whether two dictionaries are one: by their number in the file, where they have one."""
    return bool(one.objgen == other.objgen if one.objgen != (0, 0) else one == other)


def remove(pdf: pikepdf.Pdf, widget: Any) -> None:
    """Take a field out of its form, with the state that its group has because of it."""
    for node in _chain(widget):
        for key in ("/V", "/DV"):
            if key in node:
                del node[key]
    parent = widget.get("/Parent")
    if isinstance(parent, Dictionary):
        _without(parent, "/Kids", widget)
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, Dictionary):
        _without(form, "/Fields", widget)


def _without(holder: Any, key: str, widget: Any) -> None:
    members = holder.get(key)
    if isinstance(members, Array):
        holder[key] = Array([member for member in members if not is_same(member, widget)])


def _chain(widget: Any) -> Iterator[Any]:
    node = widget
    for _ in range(_DEEPEST):
        if not isinstance(node, Dictionary):
            return
        yield node
        node = node.get("/Parent")


def _texts(widget: Any) -> Iterator[str]:
    for node in _chain(widget):
        for key in ("/V", "/DV"):
            yield from _strings(node.get(key))
    labels = widget.get("/MK")
    if isinstance(labels, Dictionary):
        for key in _CAPTIONS:
            yield from (text for text in _strings(labels.get(key)) if len(text) >= _SHORTEST_CAPTION)


def _strings(value: Any) -> Iterator[str]:
    """Yield texts as the form's segments have them: each line of its own, since those are searched one by one."""
    texts = []
    if isinstance(value, String):
        texts.append(text_of(value))
    elif isinstance(value, Stream):
        texts.append(bytes(value.read_bytes()).decode("utf-8", "replace"))
    elif isinstance(value, Array):
        texts += [text_of(item) for item in value if isinstance(item, String)]
    for text in texts:
        yield from (line.strip() for line in text.splitlines() if line.strip())
