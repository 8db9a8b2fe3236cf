"""Counsel's word on who is who: entities merged that linking kept apart, and split that it joined.

Decisions name forms, not numbers: a packet that is detected again, or grows by a document, keeps them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from redaction.detection.folding import fold_key
from redaction.detection.linking import Linking, main_form
from redaction.documents.model import Document
from redaction.findings import Entity, Mention

__all__ = ["Merge", "Split", "regroup"]


@dataclass(frozen=True, slots=True, repr=False)
class Merge:
    """The entities that stand in these forms are one; forms are compared without case, accents and signs."""

    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Split:
    """What stands in these forms is an entity of its own; with ``document``, only in the document of that number.

    The same surname may be the father in one document and the son in another.
    """

    forms: tuple[str, ...]
    document: int | None = None


@dataclass(slots=True, repr=False)
class _Group:
    """An entity on the way: the one that it was, and its mentions now."""

    entity: Entity
    mentions: list[Mention]
    decided: bool = False


def regroup(
    linking: Linking,
    documents: Sequence[Document],
    merges: Iterable[Merge] = (),
    splits: Iterable[Split] = (),
) -> Linking:
    """Return the linking with splits applied, then merges; findings stay as they are.

    A decision about forms that no longer occur changes nothing. An entity that counsel decided on is not ambiguous.
    Types are not mixed: a merge joins the entities of one family of names, persons or organisations or one type.
    """
    texts = _texts(linking, documents)
    groups = [_Group(entity, list(entity.mentions)) for entity in linking.entities]
    for split in splits:
        groups += list(_split(groups, split, texts))
    for merge in merges:
        groups = _merged(groups, merge, texts)
    entities = [_rebuilt(group, texts) if group.decided else group.entity for group in groups]
    return replace(linking, entities=tuple(sorted(entities, key=lambda entity: entity.mentions[0])))


def _split(groups: Iterable[_Group], split: Split, texts: Mapping[Mention, str]) -> Iterator[_Group]:
    """Take the mentions that a split names out of their groups, and yield the new groups."""
    keys = frozenset(map(fold_key, split.forms))
    for group in tuple(groups):
        out = [
            m for m in group.mentions if fold_key(texts[m]) in keys and split.document in (None, m.document)
        ]
        if out and len(out) < len(group.mentions):
            group.mentions = [m for m in group.mentions if m not in out]
            group.decided = True
            yield _Group(group.entity, out, decided=True)


def _merged(groups: Sequence[_Group], merge: Merge, texts: Mapping[Mention, str]) -> list[_Group]:
    """Join the groups of one kind that hold a form of the merge to the first of them."""
    keys = frozenset(map(fold_key, merge.forms))
    first: dict[str, _Group] = {}
    result = []
    for group in groups:
        kind = _kind(group.entity)
        if not any(fold_key(texts[m]) in keys for m in group.mentions):
            result.append(group)
        elif kind not in first:
            first[kind] = group
            result.append(group)
        else:
            first[kind].mentions += group.mentions
            first[kind].decided = True
    return result


def _texts(linking: Linking, documents: Sequence[Document]) -> dict[Mention, str]:
    texts: dict[Mention, str] = {}
    for entity in linking.entities:
        for mention in entity.mentions:
            finding = linking.findings[mention.document][mention.finding]
            segment = documents[mention.document].segments[finding.segment]
            texts[mention] = segment.text[finding.start : finding.end]
    return texts


def _kind(entity: Entity) -> str:
    """What may be one: persons with their aliases, organisations with parties, and otherwise one type."""
    if entity.entity_type in ("PERSON", "INVENTOR", "MINOR", "PERSON_ALIAS", "USERNAME"):
        return "PERSON"
    if entity.entity_type in ("ORGANIZATION", "PARTY", "SUPPLIER_CUSTOMER"):
        return "ORGANIZATION"
    return entity.entity_type


def _rebuilt(group: _Group, texts: Mapping[Mention, str]) -> Entity:
    mentions = tuple(sorted(group.mentions))
    forms = dict.fromkeys(texts[m] for m in mentions)
    main = main_form(forms)
    return replace(
        group.entity,
        main_form=main,
        forms=(main, *(form for form in forms if form != main)),
        mentions=mentions,
        ambiguous=False,
    )
