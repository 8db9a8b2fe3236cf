"""One document's work: pure functions of plain values, the same in this process, in a pool or on a cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kpo_vault.workflow.found import Readings
from redaction.detection.register import Register
from redaction.detection.settings import DetectionSettings
from redaction.documents import registry
from redaction.documents.handling import AS_IT_IS, Handling
from redaction.documents.images import is_illegible
from redaction.documents.model import Document, Replacement, SegmentKind
from redaction.errors import RedactionError, UnwritableReplacement
from redaction.findings import Finding
from redaction.leakcheck import Checker, LeakReport, SensitiveValue, Unchecked
from redaction.leakcheck.covered import uncovered
from redaction.ocr import remembering
from redaction.restore import Codebook, Place, RestoreItem, RestoreReport, restore_document
from redaction.tokens import Token

if TYPE_CHECKING:
    from redaction.detection import Detector


ALL_PLACES = "all"
_AROUND = 80  # characters before and after a place that help to recognise it
_ILLEGIBLE = "a picture shows something like text that could not be read"


@dataclass(frozen=True, slots=True, repr=False)
class Detection:
    """What was found in one document, or why it was refused."""

    document: Document | None
    findings: tuple[Finding, ...]
    error: RedactionError | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Rendering:
    """One document rebuilt in its own format with the report of its leak check, or why that failed."""

    name: str
    content: bytes
    report: LeakReport | None
    error: RedactionError | None = None


@lru_cache(maxsize=4)
def _detector(settings: DetectionSettings, register: Register) -> Detector:
    from redaction.detection import Detector  # noqa: PLC0415 - Presidio is loaded where detection runs

    return Detector(settings, register)


def detect_document(
    name: str,
    content: bytes,
    settings: DetectionSettings,
    register: Register,
    handling: Handling = AS_IT_IS,
) -> Detection:
    """Read one file and find what is sensitive in it; a refusal is a result, not an exception."""
    try:
        document = registry.read(name, content, handling)
        return Detection(document, _detector(settings, register).detect(document))
    except RedactionError as error:
        return Detection(None, (), error)


def read_again(name: str, content: bytes, readings: Readings, handling: Handling = AS_IT_IS) -> Document:
    """Read a file whose pictures were read before; raise RedactionError."""
    with remembering(readings):
        return registry.read(name, content, handling)


def detect_text(text: str, settings: DetectionSettings, register: Register) -> tuple[Finding, ...]:
    """Find what is sensitive in a plain text; the findings' segment is 0, their offsets count in ``text``."""
    return tuple(_detector(settings, register).detect_text(text))


@lru_cache(maxsize=2)
def _checker(values: tuple[SensitiveValue, ...], issued: frozenset[str]) -> Checker:
    return Checker(values, issued)


def render_document(
    document: Document,
    replacements: Sequence[Replacement],
    values: tuple[SensitiveValue, ...],
    issued: frozenset[str],
    acknowledged: Collection[str] = (),
) -> Rendering:
    """Write one document with its replacements and check the result; a refusal is a result.

    ``issued`` are the tokens, in plain spelling, that the packet's outputs may hold.
    """
    name = registry.output_name(document, replacements)
    try:
        content = registry.write(document, replacements)
    except RedactionError as error:
        return Rendering(name, b"", None, error)
    if document.areas and (places := uncovered(document, replacements, content)):
        return Rendering(
            name, b"", None, UnwritableReplacement(format=document.format, place="; ".join(places))
        )
    report = check_output(name, content, values, issued, acknowledged)
    return Rendering(name, content, _with_illegible(report, document, acknowledged))


def _with_illegible(report: LeakReport, document: Document, acknowledged: Collection[str]) -> LeakReport:
    """Add the pictures in which the source's reader saw print that it could not read: nothing in them was looked for."""
    known = {item.place for item in report.unchecked}
    places = dict.fromkeys(notice.place for notice in document.notices if is_illegible(notice))
    more = tuple(Unchecked(place, _ILLEGIBLE) for place in places if place not in known)
    if not more:
        return report
    accepted = (item.place for item in more if item.place in acknowledged or ALL_PLACES in acknowledged)
    return replace(
        report,
        unchecked=tuple(sorted((*report.unchecked, *more))),
        acknowledged=tuple(sorted((*report.acknowledged, *accepted))),
    )


def protect_document(
    document: Document,
    replacements: Sequence[Replacement],
    values: tuple[SensitiveValue, ...],
    issued: frozenset[str],
    codebook: Codebook,
    acknowledged: Collection[str] = (),
) -> tuple[Rendering, int]:
    """Render one document; return it with how many places would not come back exactly (``places_lost``)."""
    rendering = render_document(document, replacements, values, issued, acknowledged)
    if rendering.report is None or not rendering.report.passed:
        return rendering, 0
    return rendering, places_lost(document, rendering.name, rendering.content, codebook)


@dataclass(frozen=True, slots=True, repr=False)
class Restored:
    """A returned document with its originals: its bytes, the report, and its own name with originals in it."""

    content: bytes
    report: RestoreReport
    name: str


def restore_returned(
    name: str,
    content: bytes,
    codebook: Codebook,
    accept_corrections: bool | Collection[Place],
    expected: Mapping[Token, int],
    placed: Mapping[str, int],
) -> Restored:
    """Put originals back into one returned file; raise RedactionError if it cannot be read or written."""
    document = registry.read(name, content)
    restoration = restore_document(
        document, codebook, accept_corrections=accept_corrections, expected=expected, placed=placed
    )
    written = registry.write(document, restoration.replacements)
    return Restored(written, restoration.report, registry.output_name(document, restoration.replacements))


@dataclass(frozen=True, slots=True, repr=False)
class ExaminedPlace:
    """What restoring says of one place of a returned document, with what stands before and after it.

    ``original`` is what a proposed token stands for, empty where none is proposed.
    """

    item: RestoreItem
    before: str = ""
    after: str = ""
    original: str = ""


def examine_returned(
    name: str, content: bytes, codebook: Codebook, expected: Mapping[Token, int], placed: Mapping[str, int]
) -> tuple[ExaminedPlace, ...]:
    """Return what ``restore_returned`` would say of a file, without writing it; raise RedactionError."""
    document = registry.read(name, content)
    texts = {segment.id: segment.text for segment in document.segments}
    found = []
    for item in restore_document(document, codebook, expected=expected, placed=placed).report.items:
        text = texts.get(item.segment, "")
        token = Token.parse(item.proposal) if item.proposal else None
        found.append(
            ExaminedPlace(
                item,
                _end_of(text[: item.start]),
                _start_of(text[item.end :]),
                codebook.surface(token).text if token is not None else "",
            )
        )
    return tuple(found)


def _end_of(text: str) -> str:
    """Return the last words of a text."""
    return text if len(text) <= _AROUND else f"…{text[-_AROUND:].split(' ', 1)[-1]}"


def _start_of(text: str) -> str:
    """Return the first words of a text."""
    return text if len(text) <= _AROUND else f"{text[:_AROUND].rsplit(' ', 1)[0]}…"


def places_lost(document: Document, name: str, content: bytes, codebook: Codebook) -> int:
    """Return how many segments would not come back as they were if ``content`` returned unchanged.

    A rehearsal of restoring before anything leaves: white space counts as one space, and the file's own name, which
    the vault remembers, does not count; neither does what pictures say, whose pixels cannot come back.
    """
    try:
        with remembering(document.readings, closed=True):
            output = registry.read(name, content)
            restored = registry.write(output, restore_document(output, codebook).replacements)
            again = registry.read(name, restored)
    except RedactionError:
        return len(document.segments)
    # A scan whose pixels changed comes back with an invisible text that it did not have.
    before, after, seen = _texts(document), _texts(again), _texts(again, SegmentKind.HIDDEN)
    return max(sum((before - after).values()), sum((seen - before).values()))


def _texts(document: Document, *without: SegmentKind) -> Counter[str]:
    kept = (s for s in document.content if s.kind not in (SegmentKind.PICTURE, *without))
    return Counter(text for s in kept if (text := " ".join(s.text.split())))


def check_output(
    name: str,
    content: bytes,
    values: tuple[SensitiveValue, ...],
    issued: frozenset[str],
    acknowledged: Collection[str] = (),
) -> LeakReport:
    """Search one output for all values; ``acknowledged`` may hold ALL_PLACES."""
    report = _checker(values, issued).check(name, content, acknowledged)
    if ALL_PLACES in acknowledged and report.open_places:
        return replace(report, acknowledged=tuple(item.place for item in report.unchecked))
    return report
