"""Links the findings of a packet to entities: one person, company or number with all its forms and mentions.

Persons are joined by their names taken apart; a short form that fits more than one person stays an entity of its
own and is flagged, because a wrong merge would put one person's name in the place of another's.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redaction.detection.folding import fold_key
from redaction.detection.forms import ORGANISATIONS, PERSONS, without_legal_form
from redaction.detection.person_groups import PersonGroups
from redaction.detection.propagation import by_segment, form_index, propagated
from redaction.documents.model import Document
from redaction.findings import Entity, Finding, Mention

if TYPE_CHECKING:
    from redaction.detection.form_index import FormIndex

__all__ = ["Linking", "group", "link", "main_form", "spread_over"]


@dataclass(frozen=True, slots=True)
class Linking:
    """The findings of each document, propagated ones added, and the entities that they belong to."""

    findings: tuple[tuple[Finding, ...], ...]
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True, repr=False)
class _Seen:
    """One finding with its text."""

    mention: Mention
    entity_type: str
    text: str


def link(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], kept: Collection[str] = ()
) -> Linking:
    """Find every value everywhere in the packet, and group all findings to entities.

    ``kept`` are the entity types whose values stay in the documents; they hide no value inside of them.

    ``findings[i]`` are those of ``documents[i]`` without overlaps. Every finding belongs to exactly one entity.
    """
    texts = [{segment.id: segment.text for segment in document.segments} for document in documents]
    index = form_index(texts, findings, lambda _: True)
    spread = [
        spread_over(index, document, found, kept) for document, found in zip(documents, findings, strict=True)
    ]
    seen = [
        _Seen(Mention(d, i), finding.entity_type, texts[d][finding.segment][finding.start : finding.end])
        for d, found in enumerate(spread)
        for i, finding in enumerate(found)
    ]
    return Linking(tuple(spread), tuple(_entities(seen)))


def spread_over(
    index: FormIndex, document: Document, findings: Sequence[Finding], kept: Collection[str] = ()
) -> tuple[Finding, ...]:
    """Return the findings of one document with a finding wherever a form of the index stands."""
    grouped = by_segment(findings)
    rows: list[Finding] = []
    standing = index.find_in([segment.text for segment in document.segments])
    for segment, forms in zip(document.segments, standing, strict=True):
        own = grouped.get(segment.id, [])
        if segment.stored is not None and own:
            rows += own
            continue
        more = propagated(forms, segment.id, segment.text, own, kept)
        if segment.stored is not None and more:
            longest = max(more, key=lambda f: f.end - f.start)
            more = [replace(longest, start=0, end=len(segment.text), inner=())]
        rows += more
    return tuple(rows)


def group(values: Sequence[tuple[str, str]]) -> tuple[Entity, ...]:
    """Group values (entity type, text), each given once, to entities; a mention's document is a value's place there.

    Documents without end are linked so: by their distinct values, in whatever order they were found.
    """
    seen = [_Seen(Mention(place, 0), entity_type, text) for place, (entity_type, text) in enumerate(values)]
    return tuple(_entities(seen))


def _entities(seen: Sequence[_Seen]) -> list[Entity]:
    persons = [s for s in seen if s.entity_type in PERSONS or s.entity_type == "PERSON_ALIAS"]
    organisations = [s for s in seen if s.entity_type in ORGANISATIONS]
    rest = [
        s for s in seen if s.entity_type not in PERSONS | ORGANISATIONS and s.entity_type != "PERSON_ALIAS"
    ]
    entities = [*_persons(persons), *_organisations(organisations), *_others(rest)]
    return sorted(entities, key=lambda entity: entity.mentions[0])


def _persons(seen: Sequence[_Seen]) -> list[Entity]:
    """Persons by their names, and initials with the one person whom they fit."""
    groups = PersonGroups(s.text for s in seen if s.entity_type != "PERSON_ALIAS")
    members: dict[int, list[_Seen]] = defaultdict(list)
    for s in seen:
        alias = s.entity_type == "PERSON_ALIAS"
        members[groups.group_of_alias(s.text) if alias else groups.group(s.text)].append(s)
    return [_entity(of_group, groups.ambiguous(number)) for number, of_group in sorted(members.items())]


def _organisations(seen: Sequence[_Seen]) -> list[Entity]:
    """Companies without their legal form; a first word alone joins the one company that begins with it."""
    groups: dict[str, list[_Seen]] = defaultdict(list)
    for s in seen:
        groups[_without_the(fold_key(without_legal_form(s.text)))].append(s)
    first_words: dict[str, set[str]] = defaultdict(set)
    for key, members in groups.items():
        words = without_legal_form(members[0].text).split()
        for count in range(1, min(len(words), 4)):
            first_words[fold_key(" ".join(words[:count]))].add(key)
    joined: dict[str, list[_Seen]] = defaultdict(list)
    unclear: set[str] = set()
    for key, members in groups.items():
        longer = first_words.get(key, set()) - {key}
        if len(longer) == 1:
            joined[next(iter(longer))] += members
        else:
            if longer:
                unclear.add(key)
            joined[key] += members
    return [_entity(sorted(m, key=lambda s: s.mention), key in unclear) for key, m in joined.items() if m]


def _without_the(key: str) -> str:
    return key.removeprefix("the") if len(key) > 8 else key


def _others(seen: Sequence[_Seen]) -> list[Entity]:
    groups: dict[tuple[str, str], list[_Seen]] = defaultdict(list)
    for s in seen:
        text = s.text
        if s.entity_type == "PROJECT_CODENAME":
            text = re.sub(r"(?i)^(?:project|operation|program(?:me)?|initiative) ", "", text)
        groups[(s.entity_type, fold_key(text) or text)].append(s)
    return [_entity(members, ambiguous=False) for members in groups.values()]


def main_form(forms: Iterable[str]) -> str:
    """Return the fullest form, one in mixed case and in natural order if there is one."""
    return max(forms, key=lambda text: (len(fold_key(text)), not text.isupper(), "," not in text))


def _entity(members: Sequence[_Seen], ambiguous: bool) -> Entity:
    """Build an entity; its main form is the fullest one, in mixed case if there is one."""
    kinds = Counter(s.entity_type for s in members)
    kind = next(
        (k for k in ("INVENTOR", "MINOR", "PERSON", "PARTY", "SUPPLIER_CUSTOMER") if k in kinds), None
    )
    forms = dict.fromkeys(s.text for s in members)
    main = main_form(forms)
    return Entity(
        entity_type=kind or kinds.most_common(1)[0][0],
        main_form=main,
        forms=(main, *(form for form in forms if form != main)),
        mentions=tuple(sorted(s.mention for s in members)),
        ambiguous=ambiguous,
    )
