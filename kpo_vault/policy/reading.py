"""Turns the parsed text of a policy into a Policy; goes on after a mistake, so that all of them are told at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from kpo_vault.policy.countries import GROUPS, members
from kpo_vault.policy.hand_off import PERSONS, HandOff
from kpo_vault.policy.lines import LinedMapping
from kpo_vault.policy.model import EntityRule, Policy, Reading
from kpo_vault.policy.problems import PolicyError, Problem
from kpo_vault.policy.standards import NEED_AGREEMENT, STANDARDS, breach
from kpo_vault.policy.survival import survivals
from redaction import catalogue
from redaction.detection.custom import CustomType
from redaction.detection.languages import known_languages
from redaction.documents.handling import AS_IT_IS, CHOICES, Handling

__all__ = ["OPERATORS", "Reader"]

OPERATORS = ("token", "redact", "surrogate", "generalise", "date_shift", "keep")
_TOP_LEVEL = {
    "name", "title", "inherits", "detection", "documents", "terms", "entities", "families", "must_survive", "standard", "custom", "glossary",
    "approvals", "recipients", "review", "spacy_models",
}  # fmt: skip
_RECIPIENTS = {"countries", "agreement"}
_RULE = {"operator", "threshold", "reason", "gate", "parameters"}
_HINTS = ("gender", "number")


class Reader:
    """Reads one text; ``problems`` are its mistakes, ``base`` the policy that it inherits from.

    What is wrong counts as not said, so that the policy holds what its base does; a policy that has problems must not
    be used.
    """

    def __init__(self, name: str, parent: Callable[[str], Policy]) -> None:
        """``parent`` returns the policy of a name, or raises PolicyError."""
        self.name = name
        self.problems: list[Problem] = []
        self.base: Policy | None = None
        self._parent = parent

    def policy(self, root: LinedMapping) -> Policy:
        """Return what the text says, after inheritance."""
        self._only(root, _TOP_LEVEL)
        base = self.base = self._inherited(root)
        rules = dict(base.rules) if base else {}
        families = self._section(root, "families")
        for family, body in families.items():
            members = [e.name for e in catalogue.entity_types().values() if e.family == family]
            if not members:
                self._fail(families, family, f"there is no family {family}")
            for number, entity in enumerate(members):
                known = len(self.problems)
                rules[entity] = self._rule(families, family, body, rules.get(entity))
                if number:  # the same body for each member: its mistakes are told once
                    del self.problems[known:]
        entities = self._section(root, "entities")
        for entity, body in entities.items():
            if entity not in catalogue.entity_types():
                self._fail(entities, entity, f"there is no entity type {entity}")
                continue
            rules[entity] = self._rule(entities, entity, body, rules.get(entity))
        terms_rule = base.terms_rule if base else EntityRule(reason="proprietary")
        if "terms" in root:
            terms_rule = self._rule(root, "terms", root["terms"], terms_rule)
        detection = root.get("detection", base.detection if base else True)
        if not isinstance(detection, bool):
            self._fail(root, "detection", "detection is either true or false")
        standard = str(root.get("standard", base.standard if base else "") or "")
        if standard:
            self._keeps(root, standard, rules, entities)
        custom = self._custom(root, base, rules)
        return Policy(
            name=str(root.get("name", self.name)),
            title=str(root.get("title", "")),
            detection=detection is not False,
            rules=rules,
            terms_rule=terms_rule,
            handling=self._handling(root, base.handling if base else AS_IT_IS),
            must_survive=self._must_survive(root, base),
            standard=standard,
            glossary=self._glossary(root, base),
            custom=custom,
            hand_off=self._hand_off(root, base.hand_off if base else HandOff(), standard),
            reading=Reading(spacy_models=self._models(root, base.reading.spacy_models if base else ())),
            reviewers=self._reviewers(root, base.reviewers if base else 1),
        )

    def _reviewers(self, root: LinedMapping, inherited: int) -> int:
        section = self._section(root, "review")
        self._only(section, {"persons"})
        persons = section.get("persons", inherited)
        if isinstance(persons, bool) or persons not in PERSONS:
            self._fail(section, "persons", "persons is 1 or 2: how many review each document")
            return inherited
        return int(str(persons))

    def _models(
        self, root: LinedMapping, inherited: tuple[tuple[str, str], ...]
    ) -> tuple[tuple[str, str], ...]:
        """Read the spaCy pipelines that help: one for a language, the name of a package or a folder."""
        section = self._section(root, "spacy_models")
        models = dict(inherited)
        for language, model in section.items():
            if language not in known_languages():
                known = ", ".join(known_languages())
                self._fail(section, language, f"there is no language {language}; known are {known}")
            elif not isinstance(model, str) or not model.strip():
                self._fail(section, language, "a spaCy model is the name of a package or a folder")
            else:
                models[language] = model.strip()
        return tuple(sorted(models.items()))

    def _hand_off(self, root: LinedMapping, base: HandOff, standard: str) -> HandOff:
        section = self._section(root, "recipients")
        self._only(section, _RECIPIENTS)
        approvals = root.get("approvals", base.approvals)
        if isinstance(approvals, bool) or approvals not in PERSONS:
            self._fail(root, "approvals", "approvals is 1 or 2: how many persons it takes to pass a gate")
            approvals = base.approvals
        agreement = section.get("agreement", base.agreement)
        if not isinstance(agreement, bool):
            self._fail(section, "agreement", "agreement is either true or false")
            agreement = base.agreement
        return HandOff(
            int(str(approvals)),
            self._countries(section, base.countries),
            agreement or standard in NEED_AGREEMENT,
        )

    def _countries(self, section: LinedMapping, inherited: tuple[str, ...] | None) -> tuple[str, ...] | None:
        named = section.get("countries")
        if named is None:
            return inherited
        if not isinstance(named, list):
            self._fail(section, "countries", "countries is a list of two-letter codes")
            return inherited
        try:
            return tuple(sorted(members(map(str, named))))
        except ValueError as error:
            what = f"{error} is no country of ISO 3166-1 and none of the groups {' and '.join(GROUPS)}"
            self._fail(section, "countries", f'{what}; Norway is written "NO", in quotation marks')
            return inherited

    def _inherited(self, root: LinedMapping) -> Policy | None:
        if "inherits" not in root:
            return None
        try:
            return self._parent(str(root["inherits"]))
        except PolicyError as error:
            name, line, message = (error.parameters[key] for key in ("policy", "line", "message"))
            own = name == str(root["inherits"]) and line == 1
            self._fail(root, "inherits", str(message) if own else f"{name}, line {line}: {message}")
            return None

    def _custom(
        self, root: LinedMapping, base: Policy | None, rules: dict[str, EntityRule]
    ) -> tuple[CustomType, ...]:
        """Read the types that the policy makes up; they need a rule for CUSTOM, by default a token."""
        section = self._section(root, "custom")
        made = {custom.name: custom for custom in (base.custom if base else ())}
        for name, body in section.items():
            fields = body if isinstance(body, LinedMapping) else {"pattern": body}
            if isinstance(body, LinedMapping):
                self._only(body, {"pattern", "column", "terms"})
            terms = fields.get("terms", [])
            if not isinstance(terms, list) or not any(fields.values()):
                self._fail(section, name, "a made-up type has a pattern, a column or a list of terms")
                continue
            try:
                made[name] = CustomType(
                    name,
                    str(fields.get("pattern", "")),
                    str(fields.get("column", "")),
                    tuple(map(str, terms)),
                )
            except ValueError as error:
                self._fail(section, name, str(error))
        if made:
            rules.setdefault("CUSTOM", EntityRule(reason="custom"))
        return tuple(made.values())

    def _glossary(self, root: LinedMapping, base: Policy | None) -> tuple[str, ...]:
        inherited = base.glossary if base else ()
        hints = root.get("glossary", list(inherited))
        if not isinstance(hints, list) or any(hint not in _HINTS for hint in hints):
            self._fail(root, "glossary", "glossary is a list of the hints gender and number")
            return inherited
        return tuple(map(str, hints))

    def _must_survive(self, root: LinedMapping, base: Policy | None) -> tuple[str, ...]:
        inherited = base.must_survive if base else ()
        names = root.get("must_survive", list(inherited))
        if not isinstance(names, list):
            self._fail(root, "must_survive", "must_survive is a list of names")
            return inherited
        for name in names:
            if name not in survivals():
                known = ", ".join(sorted(survivals()))
                self._fail(root, "must_survive", f"nothing that survives is called {name}; known are {known}")
        return tuple(str(name) for name in names if name in survivals())

    def _keeps(
        self, root: LinedMapping, standard: str, rules: Mapping[str, EntityRule], entities: LinedMapping
    ) -> None:
        """Refuse a policy that claims a standard and breaks it, at the line of the rule if it stands in this file."""
        if standard not in STANDARDS:
            self._fail(root, "standard", f"there is no standard {standard}; known are {', '.join(STANDARDS)}")
            return
        broken = breach(standard, rules)
        if broken is not None:
            entity, message = broken
            place = entities if entity in entities else root
            self._fail(place, entity if entity in entities else "standard", message)

    def _section(self, root: LinedMapping, key: str) -> LinedMapping:
        section = root.get(key)
        if section is not None and not isinstance(section, LinedMapping):
            self._fail(root, key, f"{key} is a mapping from a name to its rule")
        return section if isinstance(section, LinedMapping) else LinedMapping()

    def _rule(self, parent: LinedMapping, key: str, body: object, base: EntityRule | None) -> EntityRule:
        base = base or EntityRule()
        if isinstance(body, str):
            fields = LinedMapping({"operator": body}, {"operator": parent.line(key)})
        elif isinstance(body, LinedMapping):
            fields = body
        else:
            self._fail(parent, key, "a rule is the name of an operator, or a mapping")
            return base
        self._only(fields, _RULE)
        operator = str(fields.get("operator", base.operator))
        if operator not in OPERATORS:
            known = ", ".join(OPERATORS)
            self._fail(fields, "operator", f"there is no operator {operator}; known are {known}")
            operator = base.operator
        threshold = fields.get("threshold", base.threshold)
        if threshold is not None and not _is_score(threshold):
            self._fail(fields, "threshold", "a threshold is a number from 0 to 1")
            threshold = base.threshold
        gate = fields.get("gate", base.gate)
        if not isinstance(gate, bool):
            self._fail(fields, "gate", "gate is either true or false")
            gate = base.gate
        parameters = fields.get("parameters", base.parameters)
        if not isinstance(parameters, Mapping):
            self._fail(fields, "parameters", "parameters is a mapping")
            parameters = base.parameters
        return EntityRule(
            operator=operator,
            threshold=None if threshold is None else float(str(threshold)),
            reason=str(fields.get("reason", base.reason)),
            gate=bool(gate),
            parameters={str(name): _scalar(value) for name, value in parameters.items()},
        )

    def _handling(self, root: LinedMapping, base: Handling) -> Handling:
        section = self._section(root, "documents")
        self._only(section, set(CHOICES))
        chosen = {}
        for key, choice in section.items():
            if key in CHOICES and choice in CHOICES[key]:
                chosen[key] = str(choice)
            elif key in CHOICES:
                self._fail(section, key, f"{key} is {' or '.join(CHOICES[key])}")
        return replace(base, **chosen)

    def _only(self, mapping: LinedMapping, allowed: set[str]) -> None:
        for key in mapping:
            if key not in allowed:
                self._fail(mapping, key, f"unknown key {key}; known are {', '.join(sorted(allowed))}")

    def _fail(self, mapping: LinedMapping, key: str, message: str) -> None:
        self.problems.append(Problem(mapping.line(key), message))


def _is_score(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _scalar(value: object) -> str | int:
    """Return a parameter as the operators take it: whole numbers as they are, all else as text."""
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)
