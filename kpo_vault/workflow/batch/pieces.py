"""One document's work in a batch: pure functions of bytes and plain values, for any process on any machine.

Documents are read again in each pass instead of kept: parsing is cheap beside detection, and no text waits anywhere. A later
round of linking reads only those in which one of its new values may stand (``sketches``).
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kpo_vault.workflow.batch.passages import Passages
from kpo_vault.workflow.batch.sketches import Sketch
from kpo_vault.workflow.document_work import Rendering, detect_document, protect_document
from kpo_vault.workflow.glossary import TITLE_BEFORE
from kpo_vault.workflow.place_names import plain_place
from kpo_vault.workflow.sweeping import Search, parts_in, readable, search_for, segment_text, sweep_over
from redaction.detection import derive
from redaction.detection.form_index import FormIndex
from redaction.detection.linking import spread_over
from redaction.detection.propagation import value_index
from redaction.detection.register import Register
from redaction.detection.settings import DetectionSettings
from redaction.documents import registry
from redaction.documents.handling import Handling
from redaction.documents.model import Document, Replacement
from redaction.findings import PART, Finding
from redaction.leakcheck import SensitiveValue
from redaction.restore import Codebook, Surface
from redaction.tokens import Token, TokenCodec
from redaction.tokens.spelling import Spelling

_ROUNDS = 4  # within one document: a derived cell may hold a value, whose forms stand in another cell


@dataclass(frozen=True, slots=True, repr=False)
class Value:
    """A text that was found as a type somewhere in the batch, with the highest score of its findings.

    One that is ``formed`` was only ever found as a form of another value: it is searched for, and has no forms of its own.
    """

    entity_type: str
    text: str
    score: float
    formed: bool = False


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Values:
    """Values of a batch that every document is searched for, in a fixed order; hashable at no cost by ``digest``."""

    items: tuple[Value, ...]
    kept: tuple[str, ...] = ()
    digest: str = field(init=False, default="")

    def __post_init__(self) -> None:
        """Name the content."""
        content = hashlib.sha256("\0".join(self.kept).encode())
        for item in self.items:
            content.update(
                f"\1{item.entity_type}\0{item.score}\0{item.formed}\0{item.text}".encode(
                    "utf-8", "surrogatepass"
                )
            )
        object.__setattr__(self, "digest", content.hexdigest())

    def __eq__(self, other: object) -> bool:
        return self.digest == other.digest if isinstance(other, Values) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        """Show the count only."""
        return f"<Values {len(self.items)}>"


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """The findings of one document with their texts; ``words`` and ``seconds`` (of a processor) are for the report."""

    findings: tuple[Finding, ...]
    texts: tuple[str, ...]
    words: int
    seconds: float


@dataclass(frozen=True, slots=True, repr=False)
class Placed:
    """A finding as it will be decided on: its text, what the file stores there, and how a token is spelt there.

    ``context`` names its passage by a digest: the same one in another document has the same (``passages``). ``before`` is
    what stands right before it, where a title may; ``place`` is how a person finds it and may hold a value, ``plain_place``
    holds none.
    """

    finding: Finding
    text: str
    stored: str | None
    spelling: Spelling
    context: str
    before: str
    place: str
    plain_place: str


@dataclass(frozen=True, slots=True, repr=False)
class Linked:
    """One document after linking: findings to go on with, parts of values, and all of them as they are replaced.

    ``stem`` is the text of the last segment, the file's name, and ``segments`` how many there are. ``at_rest`` says that
    another look for the same values would find nothing more, and ``sketch`` which other values can stand here at all.
    """

    findings: tuple[Finding, ...]
    texts: tuple[str, ...]
    parts: tuple[Finding, ...]
    placed: tuple[Placed, ...]
    segments: int
    stem: str
    format: str
    at_rest: bool
    sketch: Sketch


@dataclass(frozen=True, slots=True, repr=False)
class Rendered:
    """One document's rendering, how many places would not come back, and the processor's seconds."""

    rendering: Rendering
    places_lost: int
    seconds: float


def find(
    name: str, content: bytes, handling: Handling, settings: DetectionSettings, register: Register
) -> Found:
    """Find what is sensitive in one document; raise RedactionError for one that is refused."""
    began = time.process_time()
    detection = detect_document(name, content, settings, register, handling)
    if detection.document is None:
        assert detection.error is not None  # noqa: S101 - one of both is there
        raise detection.error
    document = detection.document
    words = sum(len(segment.text.split()) for segment in document.segments)
    return Found(detection.findings, _texts(document, detection.findings), words, time.process_time() - began)


@lru_cache(maxsize=2)
def _tools(values: Values) -> tuple[FormIndex, Search, frozenset[tuple[str, str]]]:
    """Return two indexes of the values, and those of them that the second one holds."""
    index = value_index((v.entity_type, v.text, v.score) for v in values.items if not v.formed)
    searched = dict.fromkeys(
        (v.text, v.entity_type) for v in values.items if v.entity_type not in values.kept
    )
    return index, search_for(searched), frozenset(searched)


def link_one(
    name: str,
    content: bytes,
    handling: Handling,
    findings: Sequence[Finding],
    parts: Sequence[Finding],
    values: Values,
) -> Linked:
    """Find every one of ``values`` in one document, in all its forms, and follow computed cells."""
    document = registry.read(name, content, handling)
    index, search, known = _tools(values)
    current = tuple(findings)
    at_rest = False
    for _ in range(_ROUNDS):
        spread = derive(document, spread_over(index, document, current, values.kept))
        following, _added = sweep_over(search, document, spread)
        at_rest = following == current
        if at_rest:
            break
        current = following
    own = [f for f in current if f.recognizer != PART and f.entity_type not in values.kept]
    # Forms that only this document has; what is among the values, ``search`` finds already.
    forms = dict.fromkeys((segment_text(document, f), f.entity_type) for f in own)
    mine = search_for(form for form in forms if form not in known)
    across = dict.fromkeys([*parts, *parts_in(search, document, current), *parts_in(mine, document, current)])
    settled = readable(document, [*current, *across])
    passages = Passages(document)
    return Linked(
        current,
        _texts(document, current),
        tuple(across),
        tuple(_placed(document, finding, passages) for finding in settled),
        len(document.segments),
        document.file_name.text,
        document.format,
        at_rest,
        Sketch.of(document),
    )


def told(candidates: Sequence[tuple[str, str]], values: Values) -> tuple[int, ...]:
    """Return the candidates (entity type, text) that say nothing new: forms of ``values``, or several of them run together.

    Wherever such a text stands, the search for the values finds all its letters.
    """
    _, search, _ = _tools(values)
    hits = search.checker.find_each([text for _, text in candidates])
    return tuple(
        number
        for number, (_, text) in enumerate(candidates)
        if number in hits and _covers(text, [(start, end) for start, end, _ in hits[number]])
    )


def _covers(text: str, spans: Iterable[tuple[int, int]]) -> bool:
    position = 0
    for start, end in [*sorted(spans), (len(text), len(text))]:
        if any(map(str.isalnum, text[position:start])):
            return False
        position = max(position, end)
    return True


def standing(values: Sequence[SensitiveValue], left: Iterable[str]) -> tuple[int, ...]:
    """Return the values that stand in one of the texts which somebody let stand, in any form."""
    search = search_for((value.text, value.entity_type) for value in values)
    return tuple(sorted({value for text in left for _, _, value in search.checker.find(text)}))


def render(
    name: str,
    content: bytes,
    handling: Handling,
    replacements: Sequence[Replacement],
    surfaces: Mapping[Token, Surface],
    values: tuple[SensitiveValue, ...],
    issued: frozenset[str],
    acknowledged: Collection[str],
) -> Rendered:
    """Write one document with its replacements, check it for all values of the batch and rehearse its return."""
    began = time.process_time()
    document = registry.read(name, content, handling)
    codebook = Codebook(_Issued(surfaces), surfaces)
    rendering, lost = protect_document(document, replacements, values, issued, codebook, acknowledged)
    return Rendered(rendering, lost, time.process_time() - began)


class _Issued(TokenCodec):
    """Knows the document's own tokens by heart: the secret behind their check symbols stays with the coordinator."""

    def __init__(self, tokens: Collection[Token]) -> None:
        super().__init__(bytes(4))
        self._tokens = frozenset(tokens)

    def verify(self, token: Token) -> bool:
        """Whether the document holds this token."""
        return token in self._tokens


def _texts(document: Document, findings: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(segment_text(document, finding) for finding in findings)


def _placed(document: Document, finding: Finding, passages: Passages) -> Placed:
    segment = document.segments[finding.segment]
    return Placed(
        finding,
        segment_text(document, finding),
        segment.stored,
        segment.spelling,
        passages.name(finding.segment, finding.start, finding.end),
        segment.text[: finding.start][-TITLE_BEFORE:],
        segment.place_at(finding.start) or str(segment.kind),
        plain_place(segment),
    )
