"""Between the passes: decisions are applied and tokens given out, here and in one order, whoever found the values."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import SECOND_ROUND, Action, Place, RecordedDecision
from kpo_vault.vault.masked import HiddenValue, masked
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.rulings import RulingKind
from kpo_vault.vault.surrogates import SurrogateRequest
from kpo_vault.vault.treatments import TreatedPlace
from kpo_vault.workflow.batch.choosing import Chosen, choose, decisions_by_passage
from kpo_vault.workflow.batch.documents import Item
from kpo_vault.workflow.batch.pieces import Linked
from kpo_vault.workflow.entity_keys import entity_key
from kpo_vault.workflow.glossary import hint
from kpo_vault.workflow.place_names import PlaceNames
from redaction import operators
from redaction.detection.linking import group
from redaction.detection.regrouping import Merge, Split, regroup
from redaction.documents import registry
from redaction.documents.model import Document, Replacement, Segment, SegmentKind
from redaction.findings import PART, Mention
from redaction.leakcheck import SensitiveValue
from redaction.restore import Surface
from redaction.tokens import Token, spell
from redaction.tokens.spelling import Spelling

_AT_ONCE = 5000  # requests in one transaction of the vault

Surfaces = dict[tuple[str, str, str | None], Token]  # entity type, text, stored form -> its token


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """What is written into one document: replacements, the tokens of its values, and its name before collisions."""

    replacements: tuple[Replacement, ...]
    surfaces: Mapping[Token, Surface]
    placed: tuple[Token, ...]
    checked: tuple[Token, ...]
    name: str
    markings: tuple[str, ...]
    waiting: int
    hidden: tuple[HiddenValue, ...]
    hints: Mapping[Token, str]
    chosen: tuple[Chosen, ...]

    @property
    def digest(self) -> str:
        """Name the content."""
        rows = [(r.segment, r.start, r.end, r.text, r.stored) for r in self.replacements]
        return hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).hexdigest()


class Issuer:
    """Holds the distinct values of a batch with their tokens; makes each document's sheet when it is asked for."""

    def __init__(
        self,
        matter: Matter,
        policy: Policy,
        items: Sequence[Item],
        linked: Callable[[Item], Linked],
        forms: Collection[tuple[str, str]] = frozenset(),
    ) -> None:
        """Give every accepted value its token, in the order of the documents; ``forms`` are no values to look for."""
        self._policy = policy
        self._linked = linked
        recorded = (
            (
                item.number,
                {
                    (place.segment, place.start, place.end, place.entity_type): entry
                    for place, entry in matter.decisions.current(item.sha256).items()
                },
            )
            for item in items
        )
        self._own = {number: entries for number, entries in recorded if entries}
        # What a reviewer marked and detection does not find, a batch would leave in the document: it has to wait.
        self._marked = {
            item.number: _marked(matter.decisions.current(item.sha256), linked(item))
            for item in items
            if item.number in self._own
        }
        marked = ((linked(i).placed, self._own[i.number]) for i in items if i.number in self._own)
        self._decided = decisions_by_passage(marked)
        self.counts: Counter[str] = Counter()
        self.left: set[str] = set()
        wanted: dict[tuple[str, str, str | None], bool] = {}
        coarse: dict[tuple[str, str, str | None, Spelling], Chosen] = {}
        for item in items:
            for chosen in self._chosen(item, linked(item)):
                placed = chosen.placed
                if chosen.standing:
                    self.left.add(placed.text)
                if chosen.replaced:
                    kind = placed.finding.entity_type
                    self.counts[kind] += 1
                    alone = placed.finding.recognizer == PART
                    key = (kind, placed.text, placed.stored)
                    wanted[key] = wanted.get(key, True) and alone
                    if chosen.operator == "generalise":
                        coarse.setdefault((*key, placed.spelling), chosen)
        self._tokens = _assigned(matter, wanted)
        self.left |= set(self._coarser(coarse.values()))
        self._values = {
            token: SensitiveValue(text, token.entity_type)
            for (kind, text, stored), token in self._tokens.items()
            if not wanted[kind, text, stored] and (kind, text) not in forms
        }
        self.issued = frozenset(str(token) for token in self._tokens.values())

    def candidates(self) -> tuple[SensitiveValue, ...]:
        """Return the values that were replaced somewhere, in the order of their tokens' making."""
        return tuple(self._values.values())

    def leave_standing(self, places: Sequence[int]) -> tuple[SensitiveValue, ...]:
        """Forget those of ``candidates`` that stand somewhere by decision; return what outputs are searched for."""
        standing = frozenset(places)
        self._values = {
            token: value for i, (token, value) in enumerate(self._values.items()) if i not in standing
        }
        return tuple(self._values.values())

    def sheet(self, item: Item) -> Sheet:
        """Return what is written into a document."""
        linked = self._linked(item)
        replacements: list[Replacement] = []
        surfaces: dict[Token, Surface] = {}
        placed_tokens: list[Token] = []
        hints: dict[Token, str] = {}
        markings: set[str] = set()
        waiting = self._marked.get(item.number, 0)
        hidden: Counter[tuple[Token, str]] = Counter()
        every = tuple(self._chosen(item, linked))
        for chosen in every:
            finding = chosen.placed.finding
            waiting += chosen.waiting
            if chosen.marking:
                markings.add(finding.entity_type)
            if not chosen.replaced:
                continue
            token = self._tokens[finding.entity_type, chosen.placed.text, chosen.placed.stored]
            surfaces[token] = Surface(chosen.placed.text, chosen.placed.stored)
            replacements.append(self._replacement(chosen, token))
            hidden[token, chosen.operator] += 1
            if chosen.operator == "token" and finding.segment != linked.segments - 1:
                placed_tokens.append(token)
                if said := hint(chosen.placed.before, chosen.placed.text, self._policy.glossary):
                    hints[token] = said
        return Sheet(
            tuple(replacements), surfaces, tuple(placed_tokens),
            tuple(token for token in surfaces if token in self._values),
            _name(item, linked, replacements), tuple(sorted(markings)), waiting,
            tuple(
                HiddenValue(str(token), operator, places, surfaces[token].text)
                for (token, operator), places in sorted(hidden.items())
            ),
            hints, every,
        )  # fmt: skip

    def treated(self, sheet: Sheet) -> tuple[TreatedPlace, ...]:
        """Return what became of each finding of a document, as compliance reads it."""
        return tuple(self._treated(chosen) for chosen in sheet.chosen)

    def _coarser(self, generalised: Iterable[Chosen]) -> Iterator[str]:
        """Yield the coarser values that are written: where dates become years, a hidden year cannot be searched for."""
        for chosen in generalised:
            placed = chosen.placed
            token = self._tokens[placed.finding.entity_type, placed.text, placed.stored]
            text = self._replacement(chosen, token).text
            if text != spell(token, placed.spelling):
                yield text

    def _treated(self, chosen: Chosen) -> TreatedPlace:
        placed, finding, entry = chosen.placed, chosen.placed.finding, chosen.entry
        decision = entry.decision if entry else None
        rejected = decision is not None and decision.action is Action.REJECT
        token = self._tokens[finding.entity_type, placed.text, placed.stored] if chosen.replaced else None
        return TreatedPlace(
            segment=finding.segment,
            start=finding.start,
            end=finding.end,
            place=self._places.named(placed.place, placed.plain_place),
            entity_type=finding.entity_type,
            recognizer=finding.recognizer,
            score=round(finding.score, 4),
            state="rejected" if rejected else "pending" if chosen.marking else "accepted",
            replaced=chosen.replaced,
            operator=chosen.operator,
            reason=(decision.reason if decision else "") or self._policy.rule(finding.entity_type).reason,
            reviewer=decision.reviewer if decision else "",
            decided=entry.time.isoformat() if entry else "",
            token="" if token is None else str(token),
            masked=masked(placed.text),
        )

    @cached_property
    def _places(self) -> PlaceNames:
        return PlaceNames(self.candidates())

    def _chosen(self, item: Item, linked: Linked) -> Iterator[Chosen]:
        return choose(linked.placed, self._policy, self._decided, self._own.get(item.number, {}))

    def _replacement(self, chosen: Chosen, token: Token) -> Replacement:
        finding, placed = chosen.placed.finding, chosen.placed
        parameters: dict[str, object] = dict(self._policy.rule(finding.entity_type).parameters)
        parameters |= {"token": token, "spelling": placed.spelling}
        text = operators.apply(chosen.operator, placed.text, finding.entity_type, parameters)
        return Replacement(finding.segment, finding.start, finding.end, text)


def _marked(decided: Mapping[Place, RecordedDecision], linked: Linked) -> int:
    """Return how many accepted places, marked by hand, are none of a document's findings."""
    found = {
        (p.finding.segment, p.finding.start, p.finding.end, p.finding.entity_type) for p in linked.placed
    }
    return sum(
        entry.decision.action is Action.ACCEPT
        and entry.decision.marked
        and (
            place.area is not None or (place.segment, place.start, place.end, place.entity_type) not in found
        )
        for place, entry in decided.items()
    )


def _rulings(matter: Matter) -> list[Merge | Split]:
    """Return counsel's word on who is who, as far as forms tell it: a batch knows values, not their places."""
    standing = [entry.ruling for entry in matter.rulings.standing()]
    return [
        Merge(ruling.forms) if ruling.kind is RulingKind.MERGE else Split(ruling.forms, label=ruling.label)
        for ruling in standing
        if ruling.kind in (RulingKind.MERGE, RulingKind.SPLIT)
        and ruling.forms
        and not ruling.document
        and ruling.round != SECOND_ROUND
    ]


def _assigned(matter: Matter, wanted: Mapping[tuple[str, str, str | None], bool]) -> Surfaces:
    """Return the token of each value; values of one entity share a number."""
    linked = sorted({(kind, text) for (kind, text, _), alone in wanted.items() if not alone})
    keys: dict[tuple[str, str], tuple[str, str]] = {}
    entities = group(linked)
    if rulings := _rulings(matter):
        texts = {Mention(place, 0): text for place, (_, text) in enumerate(linked)}
        entities = regroup(entities, texts, rulings)
    for entity in entities:
        main = entity_key(entity, matter)
        for mention in entity.mentions:
            keys[linked[mention.document]] = (entity.entity_type, main)
    requests = []
    for (kind, text, stored), alone in wanted.items():
        entity_type, main = (kind, text) if alone else keys[kind, text]
        requests.append(SurrogateRequest(main, entity_type, text, stored))
    tokens: Surfaces = {}
    pairs = iter(zip(wanted, requests, strict=True))
    while chunk := list(itertools.islice(pairs, _AT_ONCE)):
        made = matter.surrogates.assign([request for _, request in chunk])
        tokens.update({key: token for (key, _), token in zip(chunk, made, strict=True)})
    return tokens


def _name(item: Item, linked: Linked, replacements: Sequence[Replacement]) -> str:
    last = linked.segments - 1
    stem = Segment(last, linked.stem, SegmentKind.NAME, spelling=Spelling.FILE_NAME)
    return registry.output_name(Document(item.source.name, linked.format, b"", (stem,)), replacements)
