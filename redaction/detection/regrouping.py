"""Counsel's word on who is who: entities merged that linking kept apart, and split that it joined.

Rulings name forms where forms tell enough: a packet that is detected again, or grows by a document, keeps them. Where
the same form stands for two, they name mentions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from redaction.detection.folding import fold_key
from redaction.detection.forms import ORGANISATIONS
from redaction.detection.linking import main_form
from redaction.findings import Entity, Mention

__all__ = ["Merge", "Split", "kind_of", "regroup"]

_PEOPLE = frozenset({"PERSON", "INVENTOR", "MINOR", "PERSON_ALIAS", "USERNAME"})


@dataclass(frozen=True, slots=True, repr=False)
class Merge:
    """The entities that stand in one of the forms, or hold one of the mentions, are one.

    Forms are compared without case, accents and signs.
    """

    forms: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Split:
    """What stands in these forms is an entity of its own; with ``document``, only in the document of that number.

    The same surname may be the father in one document and the son in another. Within one document ``mentions`` say
    it one by one. ``label`` becomes the new entity's.
    """

    forms: tuple[str, ...] = ()
    document: int | None = None
    mentions: tuple[Mention, ...] = ()
    label: str = ""


@dataclass(slots=True, repr=False)
class _Group:
    """An entity on the way: the one that it was, and its mentions now."""

    entity: Entity
    mentions: list[Mention]
    decided: bool = False


def kind_of(entity_type: str) -> str:
    """Return what may be one: persons with their aliases, organisations with parties, and otherwise one type."""
    if entity_type in _PEOPLE:
        return "PERSON"
    return "ORGANIZATION" if entity_type in ORGANISATIONS else entity_type


def regroup(
    entities: Iterable[Entity], texts: Mapping[Mention, str], rulings: Iterable[Merge | Split]
) -> tuple[Entity, ...]:
    """Return the entities with rulings applied in their order; ``texts`` are those of all mentions.

    A ruling about forms and mentions that do not occur changes nothing. An entity that counsel decided on is not
    ambiguous. Types are not mixed: a merge joins the entities of one kind (``kind_of``).
    """
    known = {text: _key(text) for text in set(texts.values())}
    keys = {mention: known[text] for mention, text in texts.items()}
    groups = [_Group(entity, list(entity.mentions)) for entity in entities]
    for ruling in rulings:
        if isinstance(ruling, Split):
            groups += list(_split(groups, ruling, keys))
        else:
            groups = _merged(groups, ruling, keys)
    result = [_rebuilt(group, texts) if group.decided else group.entity for group in groups]
    return tuple(sorted(result, key=lambda entity: entity.mentions[0]))


def _key(text: str) -> str:
    """Return what two forms have in common that are one; what has no letters is compared as it stands."""
    return fold_key(text) or text


def _split(groups: Iterable[_Group], split: Split, keys: Mapping[Mention, str]) -> Iterator[_Group]:
    """Take the mentions that a split names out of their groups, and yield the new groups."""
    forms, named = frozenset(map(_key, split.forms)), frozenset(split.mentions)
    for group in tuple(groups):
        out = [
            m
            for m in group.mentions
            if m in named or (keys[m] in forms and split.document in (None, m.document))
        ]
        if out and len(out) < len(group.mentions):
            gone = frozenset(out)
            group.mentions = [m for m in group.mentions if m not in gone]
            group.decided = True
            yield _Group(replace(group.entity, label=split.label), out, decided=True)


def _merged(groups: Sequence[_Group], merge: Merge, keys: Mapping[Mention, str]) -> list[_Group]:
    """Join the groups of one kind that a merge names to the first of them, or to the first that has no label."""
    forms, named = frozenset(map(_key, merge.forms)), frozenset(merge.mentions)
    first: dict[str, _Group] = {}
    result = []
    for group in groups:
        kind = kind_of(group.entity.entity_type)
        if not any(m in named or keys[m] in forms for m in group.mentions):
            result.append(group)
        elif kind not in first:
            first[kind] = group
            result.append(group)
        else:
            joined = first[kind]
            if joined.entity.label and not group.entity.label:
                joined.entity = group.entity
            joined.mentions += group.mentions
            joined.decided = True
    return result


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
