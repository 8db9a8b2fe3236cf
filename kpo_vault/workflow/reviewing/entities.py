"""Who is who in a packet: what linking found, what reviewers marked, and their rulings on both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kpo_vault.errors import UsageError
from kpo_vault.vault.decisions import Place
from kpo_vault.vault.rulings import Ruling, RulingKind
from kpo_vault.workflow.reviewing.findings import Findings
from kpo_vault.workflow.reviewing.items import DecisionState, ReviewEntity
from redaction import catalogue
from redaction.detection.folding import fold_key
from redaction.detection.regrouping import Merge, Split, kind_of, regroup
from redaction.findings import Entity, Mention


class Entities:
    """The entities of a packet; computed anew when other findings count or a ruling comes or goes.

    Every finding that counts belongs to exactly one. A finding that linking did not see (marked by hand, or inside of a
    passage that was let stand) joins the one entity of its kind that stands in the same form.
    """

    def __init__(self, findings: Findings) -> None:
        """Begin without rulings."""
        self.rulings: list[Ruling] = []
        self._findings = findings
        self._computed = (-1, -1)
        self._changes = 0
        self._entities: dict[int, Entity] = {}
        self._number_of: dict[int, int] = {}
        self._holders: dict[str, frozenset[int]] = {}
        self._keys: dict[str, str] = {}

    def rule(self, ruling: Ruling) -> None:
        """Follow one ruling more."""
        self.rulings.append(ruling)
        self._changes += 1

    def take_back(self, ruling: Ruling) -> None:
        """Follow a ruling no longer."""
        last = len(self.rulings) - 1 - self.rulings[::-1].index(ruling)
        del self.rulings[last]
        self._changes += 1

    def number_of(self, index: int) -> int | None:
        """Return the number of a finding's entity, None if the finding is covered or was taken back."""
        self._compute()
        return self._number_of.get(index)

    def entity(self, number: int) -> Entity:
        """Return an entity; its mentions name findings by their numbers in the review. Raise UsageError."""
        self._compute()
        found = self._entities.get(number)
        if found is None:
            raise UsageError(f"There is no entity of the number {number}.")
        return found

    def indices(self, number: int) -> tuple[int, ...]:
        """Return the findings of an entity in reading order."""
        found = (mention.finding for mention in self.entity(number).mentions)
        return tuple(sorted(found, key=self._findings.position))

    def all(self) -> tuple[ReviewEntity, ...]:
        """Return all entities in the order of their first findings."""
        self._compute()
        return tuple(self.described(number) for number in self._entities)

    def described(self, number: int) -> ReviewEntity:
        """Return one entity with the decisions on its findings, counted."""
        entity = self.entity(number)
        known = catalogue.entity_types().get(entity.entity_type)
        indices = self.indices(number)
        states = Counter(self._findings.choice(index).state for index in indices)
        return ReviewEntity(
            number=number,
            entity_type=entity.entity_type,
            group=str(known.group) if known else str(catalogue.Group.PROPRIETARY),
            family=catalogue.family_of(entity.entity_type),
            name=entity.main_form,
            surfaces=entity.forms,
            indices=indices,
            ambiguous=entity.ambiguous,
            pending=states[DecisionState.PENDING],
            accepted=states[DecisionState.ACCEPTED],
            rejected=states[DecisionState.REJECTED],
        )

    def merge_of(self, numbers: Sequence[int]) -> Ruling:
        """Return the ruling that makes one of entities; raise UsageError for fewer than two, or of several kinds."""
        chosen = tuple(dict.fromkeys(numbers))
        if len(chosen) < 2:
            raise UsageError("Name two entities or more to make one of them.")
        kinds = {kind_of(self.entity(number).entity_type) for number in chosen}
        if len(kinds) > 1:
            raise UsageError("Only entities of one kind can be one: change the type of the findings first.")
        forms: list[str] = []
        places: list[Place] = []
        for number in chosen:
            own = [form for form in self.entity(number).forms if self._only_in(form, chosen)]
            forms += own
            if not own:
                places.append(self._findings.place(self.indices(number)[0]))
        return Ruling(RulingKind.MERGE, tuple(forms), tuple(places))

    def split_of(self, indices: Sequence[int], label: str) -> Ruling:
        """Return the ruling that makes findings of one entity an entity of their own; raise UsageError."""
        chosen = dict.fromkeys(indices)
        numbers = {self.number_of(index) for index in chosen}
        if len(numbers) != 1 or None in numbers:
            raise UsageError("Name findings of one entity to make another of them.")
        number = next(each for each in numbers if each is not None)
        own = self.indices(number)
        if len(chosen) == len(own):
            raise UsageError("All findings of an entity cannot leave it: choose some of them.")
        keys = {self._key(index) for index in chosen}
        alike = [index for index in own if self._key(index) in keys]
        forms = tuple(dict.fromkeys(self._findings.text(index) for index in chosen))
        documents = {self._findings.document_of(index) for index in chosen}
        document = next(iter(documents))
        exclusive = all(self._only_in(form, (number,)) for form in forms)
        if exclusive and len(alike) == len(chosen):
            return Ruling(RulingKind.SPLIT, forms, label=label)
        inside = [index for index in alike if self._findings.document_of(index) == document]
        if exclusive and len(documents) == 1 and len(inside) == len(chosen):
            return Ruling(RulingKind.SPLIT, forms, document=self._findings.hash_of(document), label=label)
        return Ruling(RulingKind.SPLIT, places=tuple(map(self._findings.place, chosen)), label=label)

    def _only_in(self, form: str, numbers: Sequence[int]) -> bool:
        """Whether no entity but these stands in a form: then the form tells enough, in later packets too."""
        return self._holders.get(self._key_of(form), frozenset()) <= frozenset(numbers)

    def _key(self, index: int) -> str:
        return self._key_of(self._findings.text(index))

    def _key_of(self, text: str) -> str:
        key = self._keys.get(text)
        if key is None:
            key = self._keys[text] = fold_key(text) or text
        return key

    def _compute(self) -> None:
        if self._computed == (self._findings.version, self._changes):
            return
        self._computed = (self._findings.version, self._changes)
        findings = self._findings
        texts = {Mention(findings.document_of(i), i): findings.text(i) for i in findings.counting()}
        entities = self._linked(texts)
        if self.rulings:
            entities.sort(
                key=self._first_place
            )  # numbers of marks tell when they were made, and a merge keeps the first
            entities = list(regroup(entities, texts, self._translated()))
        entities.sort(key=lambda entity: entity.mentions[0])
        self._entities = {entity.mentions[0].finding: entity for entity in entities}
        self._number_of = {
            mention.finding: number
            for number, entity in self._entities.items()
            for mention in entity.mentions
        }
        holders: dict[str, set[int]] = {}
        for number, entity in self._entities.items():
            for form in entity.forms:
                holders.setdefault(self._key_of(form), set()).add(number)
        self._holders = {key: frozenset(numbers) for key, numbers in holders.items()}

    def _first_place(self, entity: Entity) -> tuple[int, int, int]:
        return min(self._findings.position(mention.finding) for mention in entity.mentions)

    def _linked(self, texts: dict[Mention, str]) -> list[Entity]:
        """Return the entities as linking and the types of the findings have it, before any ruling."""
        findings, detected = self._findings, self._findings.detected.entities
        members: dict[int, list[Mention]] = {}
        loose: list[Mention] = []
        for mention in texts:
            number, given = findings.linked(mention.finding), findings.choice(mention.finding).entity_type
            if number is not None and (
                given == findings.found(mention.finding).entity_type
                or kind_of(given) == kind_of(detected[number].entity_type)
            ):
                members.setdefault(number, []).append(mention)
            else:
                loose.append(mention)
        groups = [(detected[number], mentions) for number, mentions in members.items()]
        by_form: dict[tuple[str, str], set[int]] = {}
        for place, (entity, mentions) in enumerate(groups):
            for mention in mentions if loose else ():
                key = (kind_of(entity.entity_type), self._key_of(texts[mention]))
                by_form.setdefault(key, set()).add(place)
        own: dict[tuple[str, str], list[Mention]] = {}
        for mention in loose:
            entity_type = findings.choice(mention.finding).entity_type
            key = (kind_of(entity_type), self._key_of(texts[mention]))
            known = by_form.get(key, ())
            if len(known) == 1:
                groups[next(iter(known))][1].append(mention)
            else:
                own.setdefault(key, []).append(mention)
        result = [self._described_anew(entity, mentions, texts) for entity, mentions in groups]
        for key, mentions in own.items():
            first = findings.choice(mentions[0].finding).entity_type
            made = Entity(first, texts[mentions[0]], (), (), ambiguous=len(by_form.get(key, ())) > 1)
            result.append(self._described_anew(made, mentions, texts))
        return result

    def _described_anew(self, entity: Entity, mentions: list[Mention], texts: dict[Mention, str]) -> Entity:
        """Return an entity with these mentions; type and main form stay while one of them has them."""
        mentions.sort(key=lambda mention: self._findings.position(mention.finding))
        standing = dict.fromkeys(texts[mention] for mention in mentions)
        forms = tuple(form for form in entity.forms if form in standing)
        forms += tuple(form for form in standing if form not in forms)
        types = [self._findings.choice(mention.finding).entity_type for mention in mentions]
        given = any(
            each != self._findings.found(m.finding).entity_type
            for each, m in zip(types, mentions, strict=True)
        )
        return replace(
            entity,
            entity_type=Counter(types).most_common(1)[0][0] if given else entity.entity_type,
            main_form=entity.main_form if entity.main_form in standing else forms[0],
            forms=forms,
            mentions=tuple(sorted(mentions)),
        )

    def _translated(self) -> list[Merge | Split]:
        """Return the rulings with documents and findings as this review numbers them."""
        findings = self._findings
        at = {findings.place(i): Mention(findings.document_of(i), i) for i in findings.counting()}
        numbers = {findings.hash_of(n): n for n in range(len(findings.detected.documents))}
        result: list[Merge | Split] = []
        for ruling in self.rulings:
            mentions = tuple(at[place] for place in ruling.places if place in at)
            if ruling.kind is RulingKind.MERGE:
                result.append(Merge(ruling.forms, mentions))
            elif not ruling.document:
                result.append(Split(ruling.forms, None, mentions, ruling.label))
            elif ruling.document in numbers:
                result.append(Split(ruling.forms, numbers[ruling.document], mentions, ruling.label))
        return result
