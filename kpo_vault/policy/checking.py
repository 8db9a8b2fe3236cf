"""Looks a policy over for the person who writes it: mistakes, what it leaves readable, what it changes of its base."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kpo_vault.policy.lines import LinedMapping, NotYamlError, parse
from kpo_vault.policy.loading import NOTHING_KEPT, read_text
from kpo_vault.policy.model import EntityRule, Policy
from kpo_vault.policy.problems import Problem, Severity
from redaction import catalogue, operators

__all__ = ["Checked", "Difference", "check", "differences"]

TERMS = "terms"  # stands for the register's terms among the differences
_UNLIKELY_SCORE = 0.9  # few recognizers are that sure of anything without a check digit
_UNSOUGHT = frozenset({"IMAGE", "CUSTOM"})  # families that no policy has to name
_KINDS = frozenset({"age", "zip", "year", "birth year", "money", "last four", "initials"})


@dataclass(frozen=True, slots=True)
class Difference:
    """An entity type whose rule is not that of the base; None where it is not sought there or here."""

    entity_type: str
    before: EntityRule | None
    after: EntityRule | None


@dataclass(frozen=True, slots=True)
class Checked:
    """A text looked over: ``policy`` is None where the text is not even YAML; it may be used if ``sound``."""

    policy: Policy | None
    base: Policy | None
    problems: tuple[Problem, ...]
    differences: tuple[Difference, ...]

    @property
    def sound(self) -> bool:
        """Whether there is no error; warnings don't count."""
        return self.policy is not None and not self.errors

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps the policy from being used."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def check(
    text: str, name: str, kept: Mapping[str, str] = NOTHING_KEPT, *, from_files: bool = True
) -> Checked:
    """Read the text of a policy called ``name`` and look it over; raises nothing.

    ``kept`` are the vault's own policies; with ``from_files`` it may inherit from a file as well.
    """
    read = read_text(text, name, kept, from_files=from_files)
    if read.policy is None:
        return Checked(None, None, read.problems, ())
    changed = differences(read.policy, read.base) if read.base else ()
    try:
        root, _ = parse(text)
    except NotYamlError:  # read_text has read it
        root = LinedMapping()
    warnings = [
        Problem(line, message, Severity.WARNING) for line, message in _doubts(read.policy, read.base, root)
    ]
    return Checked(read.policy, read.base, tuple(sorted([*read.problems, *warnings])), changed)


def differences(policy: Policy, base: Policy) -> tuple[Difference, ...]:
    """Return the rules that differ from those of another policy: the terms' first, then in the catalogue's order."""
    found = []
    if policy.terms_rule != base.terms_rule:
        found.append(Difference(TERMS, base.terms_rule, policy.terms_rule))
    for name in catalogue.entity_types():
        before, after = base.rules.get(name), policy.rules.get(name)
        if before != after:
            found.append(Difference(name, before, after))
    return tuple(found)


def _doubts(policy: Policy, base: Policy | None, root: LinedMapping) -> Iterator[tuple[int, str]]:
    """Yield the line and the sentence of what a person may not have meant."""
    if not policy.title:
        yield 1, "no title is given: lists show the bare name"
    if policy.terms_rule.operator == "keep":
        yield root.line("terms"), "the register's terms stay readable in every document"
    if base is not None and base.standard and not policy.standard:
        yield root.line("standard"), f"{base.standard} is not claimed any more, and no longer checked"
    if not policy.detection:
        if "entities" in root or "families" in root:
            yield root.line("detection"), "detection is off: the rules of entity types have no effect"
        return
    missing = [
        name
        for name, entity in catalogue.entity_types().items()
        if name not in policy.rules
        and entity.family not in _UNSOUGHT
        and (base is None or name in base.rules)
    ]
    if missing:
        shown = ", ".join(missing[:4]) + (" …" if len(missing) > 4 else "")
        yield (
            root.line("entities"),
            f"{len(missing)} entity types are not sought and stay readable ({shown}); inherits: default seeks all",
        )
    yield from _doubts_of_rules(policy, base, root)


def _doubts_of_rules(policy: Policy, base: Policy | None, root: LinedMapping) -> Iterator[tuple[int, str]]:
    for section in ("families", "entities"):
        bodies = root.get(section)
        if not isinstance(bodies, LinedMapping):
            continue
        for name in bodies:
            members = [e.name for e in catalogue.entity_types().values() if name in (e.name, e.family)]
            if section == "families":
                own = root.get("entities")
                members = [m for m in members if not (isinstance(own, LinedMapping) and m in own)]
            for sentence in _doubts_of_rule(members, policy, base):
                yield bodies.line(name), sentence


def _doubts_of_rule(members: list[str], policy: Policy, base: Policy | None) -> Iterator[str]:
    """Yield what is worth a second look in one entry, of all the types that it stands for at once."""
    rules = {name: policy.rules[name] for name in members if name in policy.rules}
    before = base.rules if base else {}
    opened = [
        n
        for n, r in rules.items()
        if r.operator == "keep" and not r.gate and n in before and before[n].operator != "keep"
    ]
    if opened:
        yield f"{_listed(opened)}: stays readable; {base.name if base else ''} replaces it"
    passing = [n for n, r in rules.items() if n in before and before[n].gate and not r.gate]
    if passing:
        yield f"{_listed(passing)}: no longer stops the hand-off"
    unsure = [n for n, r in rules.items() if r.threshold is not None and r.threshold > _UNLIKELY_SCORE]
    if unsure:
        yield f"{_listed(unsure)}: hardly any finding is surer than {_UNLIKELY_SCORE}, so that values stay readable"
    lost = [
        n
        for n, r in rules.items()
        if n in before
        and operators.catalogue()[before[n].operator].reversible
        and r.operator != "keep"
        and not operators.catalogue()[r.operator].reversible
    ]
    if lost:
        yield f"{_listed(lost)}: is not restored when results come back; {base.name if base else ''} restores it"
    kinds = {str(r.parameters["kind"]) for r in rules.values() if "kind" in r.parameters}
    for kind in sorted(kinds - _KINDS):
        yield f"there is no kind {kind}, so that a token is used; known are {', '.join(sorted(_KINDS))}"


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
