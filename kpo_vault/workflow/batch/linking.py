"""Pass two: every value that was found in one document is looked for in all of them, until no new one appears.

The coordinator holds the distinct values only, and of each document a sketch of what can stand in it: only the first round
reads them all. Findings wait in the journal, text nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kpo_vault.policy import Policy
from kpo_vault.workflow.batch.documents import Item, answers
from kpo_vault.workflow.batch.engines import Engine, Job
from kpo_vault.workflow.batch.journal import Journal
from kpo_vault.workflow.batch.pieces import Found, Linked, Value, Values, link_one, told
from kpo_vault.workflow.batch.records import linked_of, linked_record
from kpo_vault.workflow.batch.sketches import Sketch, Sought
from kpo_vault.workflow.workers import Shared
from redaction.errors import RedactionError
from redaction.findings import FORMED, PART, Finding

_LINKED = "linked 4"  # the kind of its records in the journal; the number changes with what they hold
_SKETCHES = 32 << 20  # bytes of sketches that are held at once
ROUNDS = 8  # each follows values one document further; real packets need two


@dataclass(frozen=True, slots=True, repr=False)
class Links:
    """The journal's key of each document's last linking, and the texts (entity type, text) that are no values of their own.

    Those are forms of values, or several of them run together: they are replaced, and found by looking for the values.
    """

    keys: Mapping[int, tuple[str, ...]]
    forms: frozenset[tuple[str, str]]
    failed: Mapping[int, RedactionError]


class Note(Protocol):
    """Counts the documents of all rounds."""

    def expect(self, count: int) -> None:
        """Take note of documents that are to be looked at."""

    def __call__(self, resumed: bool, refused: bool) -> None:
        """Take note of a document: whether an earlier run had done it, and whether it failed."""


def link_all(
    items: Sequence[Item],
    founds: Callable[[Item], Found],
    policy: Policy,
    journal: Journal,
    engine: Engine,
    note: Note,
) -> Links:
    """Link the documents; ``note`` is told how many a round goes over, and what became of each."""
    kept = tuple(sorted(name for name, rule in policy.rules.items() if rule.operator == "keep"))
    values: dict[tuple[str, str], Value] = {}
    for item in items:
        found = founds(item)
        _collect(values, found.findings, found.texts)
    fresh = _in_order(values)
    keys: dict[int, tuple[str, ...]] = {}
    failed: dict[int, RedactionError] = {}
    forms: set[tuple[str, str]] = set()
    sketches = _Sketches(journal)
    for _ in range(ROUNDS):
        wanted = Values(fresh, kept)
        open_items = [i for i in items if i.number not in failed]
        if keys:
            sought = Sought.of((value.entity_type, value.text) for value in fresh)
            open_items = [i for i in open_items if sketches.may_hold(i.number, keys[i.number], sought)]
        chain = {
            i.number: (_LINKED, *i.key, *keys.get(i.number, ("",))[-1:], wanted.digest) for i in open_items
        }
        before = dict(values)
        note.expect(len(open_items))
        for number, answer, resumed in _round(open_items, founds, keys, chain, wanted, journal, engine):
            if isinstance(answer, RedactionError):
                failed[number] = answer
            else:
                _collect(values, answer.findings, answer.texts)
                sketches.keep(number, answer)
                if not resumed:
                    journal.put(*chain[number], body=linked_record(answer))
            note(resumed, isinstance(answer, RedactionError))
        keys = {number: key for number, key in {**keys, **chain}.items() if number not in failed}
        new = sorted(key for key, value in values.items() if key not in before or _more(value, before[key]))
        known = _in_order({key: value for key, value in before.items() if key not in forms})
        forms.update(_forms(new, Values(known, kept), engine))
        fresh = _in_order({key: values[key] for key in new if key not in forms})
        if not [v for v in fresh if v.entity_type not in kept]:
            break
    return Links(keys, frozenset(forms), failed)


def _forms(new: Sequence[tuple[str, str]], known: Values, engine: Engine) -> Iterator[tuple[str, str]]:
    """Yield those of some texts that only spell known values, or run them together."""
    jobs = [Job(0, told, (tuple(new), Shared(known)))] if new else []
    for _, answer in engine.run(jobs):
        if isinstance(answer, RedactionError):
            raise answer
        yield from (new[number] for number in answer)


class _Sketches:
    """The sketches of documents that came to rest: of as many as memory is set aside for, the others in the journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._held: dict[int, Sketch | None] = {}
        self._room = _SKETCHES

    def keep(self, number: int, linked: Linked) -> None:
        """Remember what a document can hold; one that is not at rest has to be looked at again in any case."""
        sketch = linked.sketch if linked.at_rest else None
        if number in self._held:
            self._held[number] = sketch
        elif self._room > 0:
            self._held[number] = sketch
            self._room -= len(linked.sketch.bits)

    def may_hold(self, number: int, key: tuple[str, ...], sought: Sought) -> bool:
        """Whether one of the values may stand in a document that was linked under ``key``."""
        if number in self._held:
            sketch = self._held[number]
        else:
            linked = linked_at(self._journal, key)
            sketch = linked.sketch if linked.at_rest else None
        return sketch is None or sketch.may_hold(sought)


def linked_at(journal: Journal, key: tuple[str, ...]) -> Linked:
    """Return a linking that is known to be in the journal."""
    return linked_of(journal.get(*key))


def _round(
    items: Sequence[Item],
    founds: Callable[[Item], Found],
    keys: Mapping[int, tuple[str, ...]],
    chain: Mapping[int, tuple[str, ...]],
    wanted: Values,
    journal: Journal,
    engine: Engine,
) -> Iterator[tuple[int, Linked | RedactionError, bool]]:
    todo: list[Item] = []
    for item in items:
        record = journal.get(*chain[item.number])
        if record is None:
            todo.append(item)
        else:
            yield item.number, linked_of(record), True
    shared = Shared(wanted)

    def arguments(item: Item) -> tuple[object, ...]:
        if item.number not in keys:
            return founds(item).findings, (), shared
        last = linked_at(journal, keys[item.number])
        return last.findings, last.parts, shared

    for item, answer in answers(engine, todo, link_one, arguments):
        yield item.number, answer, False


def _collect(values: dict[tuple[str, str], Value], findings: Iterable[Finding], texts: Iterable[str]) -> None:
    for finding, text in zip(findings, texts, strict=True):
        if finding.recognizer != PART:
            key = (finding.entity_type, text)
            own = Value(*key, finding.score, finding.recognizer in FORMED)
            known = values.get(key, own)
            values[key] = Value(*key, max(known.score, own.score), known.formed and own.formed)


def _more(value: Value, before: Value) -> bool:
    """Whether a text that was a mere form has been found for itself since."""
    return before.formed and not value.formed


def _in_order(values: Mapping[tuple[str, str], Value]) -> tuple[Value, ...]:
    return tuple(values[key] for key in sorted(values))
