"""Step 4: accepted findings become replacements, with tokens that the matter's vault gives out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from kpo_vault.vault.masked import HiddenValue
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.surrogates import SurrogateRequest
from kpo_vault.workflow.reviewing import DecisionState, Review, ReviewItem
from redaction import operators
from redaction.documents.model import Document, Replacement
from redaction.findings import BLOCKS, PART
from redaction.leakcheck import Checker, SensitiveValue
from redaction.restore import Surface
from redaction.tokens import Token


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """What will be written: replacements and tokens per document, and the values that must be gone.

    ``tokens`` holds the tokens placed in each document, as often as they stand there; ``checked`` one token for each of ``values``;
    ``surfaces`` what each token stands for; ``hidden`` every value that was replaced in each document.
    """

    replacements: Mapping[int, tuple[Replacement, ...]]
    tokens: Mapping[int, tuple[Token, ...]]
    values: tuple[SensitiveValue, ...]
    checked: tuple[Token, ...]
    surfaces: Mapping[Token, Surface]
    hidden: Mapping[int, tuple[HiddenValue, ...]]


def plan(review: Review, matter: Matter) -> Plan:
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
    for item, token in zip(items, tokens, strict=True):
        document = review.detected.documents[item.document].document
        if document is None:
            continue
        replacements[item.document].append(_replacement(review, item, document, token))
        hidden[item.document][token, item.operator] += 1
        # The file's own name, the last segment, does not travel: packets name their files neutrally.
        if item.operator == "token" and item.finding.segment != len(document.segments) - 1:
            placed[item.document].append(token)
    values = _values(review, items, tokens)
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
    )


def _replaced(item: ReviewItem) -> bool:
    """Whether a value is replaced: if it was accepted; a gate's at once, because accepting it only clears the document."""
    decided = item.state is not DecisionState.REJECTED if item.gate else item.state is DecisionState.ACCEPTED
    return decided and item.operator != "keep"


def _stands(item: ReviewItem) -> bool:
    """Whether somebody let a value stand in the document, or has not decided yet."""
    return not _replaced(item) and (item.gate or item.state is not DecisionState.ACCEPTED)


def _entity_keys(review: Review, items: list[ReviewItem], matter: Matter) -> dict[int, str]:
    """Return the main form of each entity, the one by which the matter knows it already if it does."""
    keys = {}
    for number in {item.entity for item in items if item.entity is not None}:
        entity = review.detected.entities[number]
        known = (
            matter.surrogates.entity_key(entity.entity_type, form)
            for form in (entity.main_form, *entity.forms)
        )
        keys[number] = next((key for key in known if key is not None), entity.main_form)
    return keys


def _request(review: Review, item: ReviewItem, keys: Mapping[int, str]) -> SurrogateRequest:
    text = review.text(item.index)
    if item.entity is None:
        return SurrogateRequest(text, item.finding.entity_type, text, _stored(review, item))
    entity_type = review.detected.entities[item.entity].entity_type
    return SurrogateRequest(keys[item.entity], entity_type, text, _stored(review, item))


def _stored(review: Review, item: ReviewItem) -> str | None:
    document = review.detected.documents[item.document].document
    return None if document is None else document.segments[item.finding.segment].stored


def _replacement(review: Review, item: ReviewItem, document: Document, token: Token) -> Replacement:
    finding = item.finding
    parameters: dict[str, object] = dict(review.policy.rule(finding.entity_type).parameters)
    parameters |= {"token": token, "spelling": document.segments[finding.segment].spelling}
    text = operators.apply(item.operator, review.text(item.index), finding.entity_type, parameters)
    return Replacement(finding.segment, finding.start, finding.end, text)


def _values(review: Review, items: list[ReviewItem], tokens: list[Token]) -> dict[Token, SensitiveValue]:
    """Return the values to search for, each with its token; one that counsel let stand somewhere is left out."""
    values = {
        token: SensitiveValue(review.text(item.index), token.entity_type)
        for item, token in zip(items, tokens, strict=True)
        if item.finding.recognizer != PART
    }
    # Who lets a passage stand has not let every name in it stand, and what a hidden passage covers stands nowhere.
    left = {
        review.text(i.index)
        for i in review.items()
        if _stands(i) and not i.covered and i.finding.entity_type not in BLOCKS
    }
    order = list(values)
    checker = Checker(list(values.values()))
    standing = {order[value] for text in left for _, _, value in checker.find(text)}
    return {token: value for token, value in values.items() if token not in standing}
