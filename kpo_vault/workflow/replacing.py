"""Step 4: accepted findings become replacements, with tokens that the matter's vault gives out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass

from kpo_vault.vault.masked import HiddenValue
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.outputs import WrittenText
from kpo_vault.vault.surrogates import SurrogateRequest
from kpo_vault.workflow.date_shifts import DateShifts
from kpo_vault.workflow.entity_keys import entity_key
from kpo_vault.workflow.glossary import TITLE_BEFORE, hint
from kpo_vault.workflow.reviewing import DecisionState, Reviewed, ReviewItem
from redaction import operators
from redaction.documents.model import Document, Replacement
from redaction.findings import BLOCKS, PART
from redaction.leakcheck import Checker, SensitiveValue
from redaction.restore import Codebook, Surface, Written
from redaction.tokens import Token, TokenCodec, spell

_TURNED_BACK = frozenset({"surrogate", "date_shift"})  # operators whose texts restoring knows


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """What will be written: replacements and tokens per document, and the values that must be gone.

    ``tokens`` holds the tokens placed in each document, as often as they stand there; ``checked`` one token for each of ``values``;
    ``surfaces`` what each token stands for; ``hidden`` every value that was replaced in each document; ``written`` the
    texts that stand there for values without a token; ``hints`` what the policy lets the partner know of a token's
    grammar; ``given`` the token of each replaced item of the review.
    """

    replacements: Mapping[int, tuple[Replacement, ...]]
    tokens: Mapping[int, tuple[Token, ...]]
    values: tuple[SensitiveValue, ...]
    checked: tuple[Token, ...]
    surfaces: Mapping[Token, Surface]
    hidden: Mapping[int, tuple[HiddenValue, ...]]
    written: Mapping[int, tuple[WrittenText, ...]]
    hints: Mapping[Token, str]
    given: Mapping[int, Token]

    def codebook(self, codec: TokenCodec) -> Codebook:
        """Return what turns the outputs back."""
        written = [entry for entries in self.written.values() for entry in entries]
        meanings = [meant(entry, self.surfaces[entry.token]) for entry in written]
        return Codebook(codec, self.surfaces, written=meanings)


def meant(entry: WrittenText, surface: Surface) -> Written:
    """Return a written text with what it stands for; a date may also stand in a document by chance."""
    return Written(entry.text, entry.token, surface, entry.places, counted=entry.operator == "date_shift")


def plan(review: Reviewed, matter: Matter) -> Plan:
    """Give every accepted finding its token, in one transaction, and say what is written in its place.

    Every accepted value gets a token, also one that is redacted: the vault is the record of what was hidden.
    """
    items = [item for item in review.items() if _replaced(item)]
    keys = _entity_keys(review, items, matter)
    requests = [_request(review, item, keys) for item in items]
    tokens = matter.surrogates.assign(requests)
    replacements: dict[int, list[Replacement]] = defaultdict(list)
    placed: dict[int, list[Token]] = defaultdict(list)
    hidden: dict[int, Counter[tuple[Token, str]]] = defaultdict(Counter)
    written: dict[int, Counter[tuple[str, Token, str]]] = defaultdict(Counter)
    hints: dict[Token, str] = {}
    coarse: set[str] = set()
    writer = _Writer(review, DateShifts(review, items, keys, matter))
    for item, token in zip(items, tokens, strict=True):
        document = review.detected.documents[item.document].document
        if document is None:
            continue
        before = document.segments[item.finding.segment].text[: item.finding.start][-TITLE_BEFORE:]
        if said := hint(before, review.text(item.index), review.policy.glossary):
            hints[token] = said
        made = writer.replacement(item, document, token)
        replacements[item.document].append(made)
        if item.operator == "generalise" and made.text != _spelled(item, document, token):
            coarse.add(made.text)
        hidden[item.document][token, item.operator] += 1
        # The file's own name, the last segment, does not travel: packets name their files neutrally.
        if item.finding.segment == document.file_name.id:
            continue
        if made.text == _spelled(item, document, token):
            placed[item.document].append(token)
        elif item.operator in _TURNED_BACK:
            written[item.document][made.text, token, item.operator] += 1
    values = _values(review, items, tokens, coarse)
    surfaces = {
        token: Surface(request.text, request.stored) for request, token in zip(requests, tokens, strict=True)
    }
    return Plan(
        replacements={number: tuple(made) for number, made in replacements.items()},
        tokens={number: tuple(made) for number, made in placed.items()},
        values=tuple(values.values()),
        checked=tuple(values),
        surfaces=surfaces,
        hidden={
            number: tuple(
                HiddenValue(str(token), operator, places, surfaces[token].text)
                for (token, operator), places in sorted(counted.items())
            )
            for number, counted in hidden.items()
        },
        written={
            number: tuple(WrittenText(*found, places) for found, places in sorted(counted.items()))
            for number, counted in written.items()
        },
        hints=hints,
        given={item.index: token for item, token in zip(items, tokens, strict=True)},
    )


def _replaced(item: ReviewItem) -> bool:
    """Whether a value is replaced: if it was accepted; a gate's at once, because accepting it only clears the document."""
    decided = item.state is not DecisionState.REJECTED if item.gate else item.state is DecisionState.ACCEPTED
    return decided and item.operator != "keep"


def _stands(item: ReviewItem) -> bool:
    """Whether somebody let a value stand in the document, or has not decided yet."""
    return not _replaced(item) and (item.gate or item.state is not DecisionState.ACCEPTED)


def _entity_keys(review: Reviewed, items: list[ReviewItem], matter: Matter) -> dict[int, str]:
    """Return the key of each entity, the one by which the matter knows it already if it does."""
    numbers = dict.fromkeys(item.entity for item in items if item.entity is not None)
    return {number: entity_key(review.linked_entity(number), matter) for number in numbers}


def _request(review: Reviewed, item: ReviewItem, keys: Mapping[int, str]) -> SurrogateRequest:
    text = review.text(item.index)
    if item.entity is None:
        return SurrogateRequest(text, item.finding.entity_type, text, _stored(review, item))
    entity_type = review.linked_entity(item.entity).entity_type
    return SurrogateRequest(keys[item.entity], entity_type, text, _stored(review, item))


def _stored(review: Reviewed, item: ReviewItem) -> str | None:
    document = review.detected.documents[item.document].document
    return None if document is None else document.segments[item.finding.segment].stored


class _Writer:
    """Applies operators; a text that could be turned back to two values, or stands in a document, gives way to a token."""

    def __init__(self, review: Reviewed, shifts: DateShifts) -> None:
        self._review = review
        self._shifts = shifts
        self._meaning: dict[str, Token] = {}
        self._standing: dict[str, bool] = {}

    def replacement(self, item: ReviewItem, document: Document, token: Token) -> Replacement:
        """Return what is written in the place of a finding."""
        finding = item.finding
        parameters: dict[str, object] = dict(self._review.policy.rule(finding.entity_type).parameters)
        parameters |= {"token": token, "spelling": document.segments[finding.segment].spelling}
        if item.operator == "date_shift":
            parameters.setdefault("days", self._shifts.days(item))
        text = operators.apply(item.operator, self._review.text(item.index), finding.entity_type, parameters)
        if item.operator in _TURNED_BACK and text != (token_text := _spelled(item, document, token)):
            taken = self._meaning.setdefault(text, token) != token
            if taken or self._stands(text):
                text = token_text
        return Replacement(finding.segment, finding.start, finding.end, text)

    def _stands(self, text: str) -> bool:
        """Whether a document holds such a text already: somebody really has that name, or it is another's date."""
        if text not in self._standing:
            self._standing[text] = any(
                text in segment.text
                for entry in self._review.detected.documents
                if entry.document is not None
                for segment in entry.document.segments
            )
        return self._standing[text]


def _spelled(item: ReviewItem, document: Document, token: Token) -> str:
    return spell(token, document.segments[item.finding.segment].spelling)


def _values(
    review: Reviewed, items: list[ReviewItem], tokens: list[Token], coarse: Set[str]
) -> dict[Token, SensitiveValue]:
    """Return the values to search for, each with its token; one that counsel let stand somewhere is left out.

    So is one that stands in ``coarse``, the coarser values that are written: where dates become years, a year that is
    hidden elsewhere cannot be searched for.
    """
    values = {
        token: SensitiveValue(review.text(item.index), token.entity_type)
        for item, token in zip(items, tokens, strict=True)
        if item.finding.recognizer != PART
    }
    # Who lets a passage stand has not let every name in it stand, and what a hidden passage covers stands nowhere.
    left = {
        review.text(i.index)
        for i in review.items()
        if _stands(i) and not i.covered and not i.whole and i.finding.entity_type not in BLOCKS
    }
    left |= coarse
    order = list(values)
    checker = Checker(list(values.values()))
    standing = {order[value] for text in left for _, _, value in checker.find(text)}
    return {token: value for token, value in values.items() if token not in standing}
