"""Which names of a packet are one person: full names first, then every shorter form that fits exactly one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from redaction.detection.folding import fold_key
from redaction.detection.forms import PersonName, person_name

__all__ = ["PersonGroups"]

_NICKNAME = re.compile(r"[\"“(][^\"”)]*[\"”)]")


class PersonGroups:
    """Numbers the persons of a packet and remembers which texts could be more than one of them."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Group the texts of all findings of persons, short forms (initials) not included."""
        self._names = {text: person_name(text) for text in texts}
        self._groups: list[list[str]] = []
        self._by_token: dict[str, set[int]] = defaultdict(set)
        self._place: dict[str, int] = {}
        self._aliases: dict[str, int] = {}
        self._ambiguous: set[int] = set()
        full = [text for text, name in self._names.items() if len(name.full) >= 2]
        for text in sorted(full, key=self._fullness):
            self._place_full(text)
        self._persons = len(self._groups)
        for text in sorted(self._names.keys() - self._place.keys()):
            self._place_short(text)
        self._initials: dict[str, set[int]] = defaultdict(set)
        for number, members in enumerate(self._groups[: self._persons]):
            for letters in _initials(members[0]):
                self._initials[letters].add(number)
            for member in members:
                if self._names[member].nickname:
                    self._initials[self._names[member].nickname].add(number)

    def group(self, text: str) -> int:
        """Return the number of the person whom a text of the constructor names."""
        return self._place[text]

    def group_of_alias(self, text: str) -> int:
        """Return the number of the person whom initials or a nickname stand for.

        Initials that fit nobody, or more than one, are a group of their own; the latter is ambiguous.
        """
        key = fold_key(text)
        fitting = self._initials.get(key, set())
        if len(fitting) == 1:
            return next(iter(fitting))
        if key not in self._aliases:
            self._aliases[key] = self._open(text)
            if fitting:
                self._ambiguous.add(self._aliases[key])
        return self._aliases[key]

    def ambiguous(self, group: int) -> bool:
        """Whether the group's form could be another person of the packet as well."""
        return group in self._ambiguous

    def _fullness(self, text: str) -> tuple[int, int, str]:
        name = self._names[text]
        return -len(name.full), -len(name.tokens), text

    def _open(self, text: str) -> int:
        self._groups.append([text])
        return len(self._groups) - 1

    def _place_full(self, text: str) -> None:
        """A full name joins the one longer name that it fits, or begins a person."""
        name = self._names[text]
        fitting = self._fitting(name)
        if len(fitting) == 1:
            group = fitting[0]
            self._groups[group].append(text)
        else:
            group = self._open(text)
            if fitting:
                self._ambiguous.add(group)
        self._place[text] = group
        for token in name.full:
            self._by_token[token].add(group)

    def _place_short(self, text: str) -> None:
        """A surname or given name joins the one person whom it fits, else texts of the same words."""
        name = self._names[text]
        fitting = self._fitting(name)
        if len(fitting) == 1:
            self._place[text] = fitting[0]
            self._groups[fitting[0]].append(text)
            return
        rest = range(self._persons, len(self._groups))
        same = next((g for g in rest if self._names[self._groups[g][0]].tokens == name.tokens), None)
        group = self._open(text) if same is None else same
        if same is not None:
            self._groups[same].append(text)
        if fitting:
            self._ambiguous.add(group)
        self._place[text] = group

    def _fitting(self, name: PersonName) -> list[int]:
        pools = [self._by_token[token] for token in name.full if token in self._by_token]
        if not pools or len(pools) < len(name.full):
            return []
        return [
            g for g in sorted(set.intersection(*pools)) if _compatible(name, self._names[self._groups[g][0]])
        ]


def _compatible(short: PersonName, long: PersonName) -> bool:
    """Whether the shorter name can be the longer one: each word is one of its words, each initial begins one."""
    rest = list(long.tokens)
    for token in short.full:
        if token not in rest:
            return False
        rest.remove(token)
    for initial in (token for token in short.tokens if len(token) == 1):
        fits = next((word for word in rest if word.startswith(initial)), None)
        if fits is None:
            return not rest
        rest.remove(fits)
    return True


def _initials(text: str) -> set[str]:
    """All initials by which a name may be signed: of all words, without the middle ones, of hyphenated parts."""
    plain = _NICKNAME.sub(" ", text)
    family, _, given = plain.partition(",")
    words = [w for w in re.split(r"[\s.]+", f"{given} {family}" if given else plain) if w]
    every = fold_key("".join(part[0] for w in words for part in re.split(r"[-‐‑]", w) if part))
    single = fold_key("".join(w[0] for w in words))
    capital = fold_key("".join(c for w in words for c in w if c.isupper())) if not plain.isupper() else ""
    ends = single[:1] + single[-1:]
    return {letters for letters in (every, single, ends, capital) if len(letters) >= 2} | {single[:1]}
