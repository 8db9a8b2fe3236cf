"""Reads policy files: YAML with inheritance, every mistake named with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import yaml

from kpo_vault.errors import ApplicationError
from kpo_vault.policy.model import EntityRule, Policy
from kpo_vault.policy.standards import STANDARDS, breach
from kpo_vault.policy.survival import survivals
from redaction import catalogue
from redaction.detection.custom import CustomType
from redaction.documents.handling import AS_IT_IS, CHOICES, Handling

OPERATORS = ("token", "redact", "surrogate", "generalise", "date_shift", "keep")
_SUFFIX = ".yaml"
_TOP_LEVEL = {
    "name", "title", "inherits", "detection", "documents", "terms", "entities", "families", "must_survive", "standard", "custom", "glossary",
}  # fmt: skip
_RULE = {"operator", "threshold", "reason", "gate", "parameters"}


class PolicyError(ApplicationError):
    """A policy file says something that cannot be followed (parameters: ``policy``, ``line``, ``message``)."""

    code = "policy"
    sentence = "Policy {policy}, line {line}: {message}."
    hint = "docs/policies.md describes every key."

    def __init__(self, policy: str, line: int, message: str) -> None:
        """Name the file, the line (from 1) and what is wrong there."""
        super().__init__(policy=policy, line=line, message=message)


class _Mapping(dict[str, object]):
    """A YAML mapping that remembers the line of each of its keys."""

    lines: dict[str, int]


class _Loader(yaml.SafeLoader):
    """SafeLoader whose mappings know their lines and refuse a key given twice."""


def _construct_mapping(loader: _Loader, node: yaml.MappingNode) -> _Mapping:
    mapping = _Mapping()
    mapping.lines = {}
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node, deep=True))
        if key in mapping:
            raise yaml.MarkedYAMLError(problem=f"{key} is given twice", problem_mark=key_node.start_mark)
        mapping.lines[key] = key_node.start_mark.line + 1
        mapping[key] = loader.construct_object(value_node, deep=True)
    return mapping


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _construct_mapping)


def builtin_names() -> tuple[str, ...]:
    """Return the names of the policies that come with the program, in alphabetical order."""
    folder = files("resources") / "policies"
    return tuple(sorted(f.name.removesuffix(_SUFFIX) for f in folder.iterdir() if f.name.endswith(_SUFFIX)))


def load_policy(name: str | Path) -> Policy:
    """Return the policy of that name, or of the file at that path.

    Raises PolicyError with the line of the first mistake, also for a name that nobody knows.
    """
    return _load(str(name), ())


def _load(name: str, inheriting: tuple[str, ...]) -> Policy:
    if name in inheriting:
        raise PolicyError(name, 1, "it inherits from itself")
    source = _read(name)
    try:
        root = yaml.load(source, Loader=_Loader)  # noqa: S506 - derived from SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PolicyError(name, line, error.problem or "this is not YAML") from None
    except yaml.YAMLError:
        raise PolicyError(name, 1, "this is not YAML") from None
    if not isinstance(root, _Mapping):
        raise PolicyError(name, 1, "a policy is a mapping with the keys name, title and entities")
    return _Reader(name).policy(root, (*inheriting, name))


def _read(name: str) -> str:
    if name in builtin_names():
        return (files("resources") / "policies" / (name + _SUFFIX)).read_text(encoding="utf-8")
    path = Path(name)
    if path.suffix in (_SUFFIX, ".yml") and path.is_file():
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise PolicyError(path.name, 1, "the file cannot be read as UTF-8 text") from None
    raise PolicyError(name, 1, f"there is no such policy; built in are {', '.join(builtin_names())}")


class _Reader:
    """Turns one parsed file into a Policy; knows the file's name for its errors."""

    def __init__(self, name: str) -> None:
        self.name = name

    def policy(self, root: _Mapping, inheriting: tuple[str, ...]) -> Policy:
        self._only(root, _TOP_LEVEL)
        base = _load(str(root["inherits"]), inheriting) if "inherits" in root else None
        rules = dict(base.rules) if base else {}
        families = self._section(root, "families")
        for family, body in families.items():
            members = [e.name for e in catalogue.entity_types().values() if e.family == family]
            if not members:
                self._fail(families, family, f"there is no family {family}")
            for entity in members:
                rules[entity] = self._rule(families, family, body, rules.get(entity))
        entities = self._section(root, "entities")
        for entity, body in entities.items():
            if entity not in catalogue.entity_types():
                self._fail(entities, entity, f"there is no entity type {entity}")
            rules[entity] = self._rule(entities, entity, body, rules.get(entity))
        terms_rule = base.terms_rule if base else EntityRule(reason="proprietary")
        if "terms" in root:
            terms_rule = self._rule(root, "terms", root["terms"], terms_rule)
        detection = root.get("detection", base.detection if base else True)
        if not isinstance(detection, bool):
            self._fail(root, "detection", "detection is either true or false")
        standard = str(root.get("standard", base.standard if base else ""))
        if standard:
            self._keeps(root, standard, rules, entities)
        return Policy(
            name=str(root.get("name", self.name)),
            title=str(root.get("title", "")),
            detection=bool(detection),
            rules=rules,
            terms_rule=terms_rule,
            handling=self._handling(root, base.handling if base else AS_IT_IS),
            must_survive=self._must_survive(root, base),
            standard=standard,
            glossary=self._glossary(root, base),
            custom=self._custom(root, base, rules),
        )

    def _custom(
        self, root: _Mapping, base: Policy | None, rules: dict[str, EntityRule]
    ) -> tuple[CustomType, ...]:
        """Read the types that the policy makes up; they need a rule for CUSTOM, by default a token."""
        section = self._section(root, "custom")
        made = {custom.name: custom for custom in (base.custom if base else ())}
        for name, body in section.items():
            fields = body if isinstance(body, _Mapping) else {"pattern": body}
            if isinstance(body, _Mapping):
                self._only(body, {"pattern", "column", "terms"})
            terms = fields.get("terms", [])
            if not isinstance(terms, list) or not any(fields.values()):
                self._fail(section, name, "a made-up type has a pattern, a column or a list of terms")
            assert isinstance(terms, list)  # noqa: S101 - for the type checker: _fail raises
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

    def _glossary(self, root: _Mapping, base: Policy | None) -> tuple[str, ...]:
        hints = root.get("glossary", list(base.glossary) if base else [])
        if not isinstance(hints, list) or any(hint not in ("gender", "number") for hint in hints):
            self._fail(root, "glossary", "glossary is a list of the hints gender and number")
        assert isinstance(hints, list)  # noqa: S101 - for the type checker: _fail raises
        return tuple(map(str, hints))

    def _must_survive(self, root: _Mapping, base: Policy | None) -> tuple[str, ...]:
        names = root.get("must_survive", list(base.must_survive) if base else [])
        if not isinstance(names, list):
            self._fail(root, "must_survive", "must_survive is a list of names")
        assert isinstance(names, list)  # noqa: S101 - for the type checker: _fail raises
        for name in names:
            if name not in survivals():
                known = ", ".join(sorted(survivals()))
                self._fail(root, "must_survive", f"nothing that survives is called {name}; known are {known}")
        return tuple(map(str, names))

    def _keeps(
        self, root: _Mapping, standard: str, rules: Mapping[str, EntityRule], entities: _Mapping
    ) -> None:
        """Refuse a policy that claims a standard and breaks it, at the line of the rule if it stands in this file."""
        if standard not in STANDARDS:
            self._fail(root, "standard", f"there is no standard {standard}; known are {', '.join(STANDARDS)}")
        broken = breach(standard, rules)
        if broken is not None:
            entity, message = broken
            place = entities if entity in entities else root
            self._fail(place, entity if entity in entities else "standard", message)

    def _section(self, root: _Mapping, key: str) -> _Mapping:
        section = root.get(key)
        if section is None:
            section = _Mapping()
            section.lines = {}
        if not isinstance(section, _Mapping):
            self._fail(root, key, f"{key} is a mapping from a name to its rule")
        assert isinstance(section, _Mapping)  # noqa: S101 - for the type checker: _fail raises
        return section

    def _rule(self, parent: _Mapping, key: str, body: object, base: EntityRule | None) -> EntityRule:
        base = base or EntityRule()
        if isinstance(body, str):
            fields = _Mapping(operator=body)
            fields.lines = {"operator": parent.lines[key]}
        elif isinstance(body, _Mapping):
            fields = body
        else:
            self._fail(parent, key, "a rule is the name of an operator, or a mapping")
        self._only(fields, _RULE)
        operator = str(fields.get("operator", base.operator))
        if operator not in OPERATORS:
            self._fail(
                fields, "operator", f"there is no operator {operator}; known are {', '.join(OPERATORS)}"
            )
        threshold = fields.get("threshold", base.threshold)
        if threshold is not None and not (isinstance(threshold, int | float) and 0 <= threshold <= 1):
            self._fail(fields, "threshold", "a threshold is a number from 0 to 1")
        gate = fields.get("gate", base.gate)
        if not isinstance(gate, bool):
            self._fail(fields, "gate", "gate is either true or false")
        parameters = fields.get("parameters", base.parameters)
        if not isinstance(parameters, dict):
            self._fail(fields, "parameters", "parameters is a mapping")
        return EntityRule(
            operator=operator,
            threshold=None if threshold is None else float(str(threshold)),
            reason=str(fields.get("reason", base.reason)),
            gate=bool(gate),
            parameters=_parameters(parameters),
        )

    def _handling(self, root: _Mapping, base: Handling) -> Handling:
        section = self._section(root, "documents")
        self._only(section, set(CHOICES))
        for key, choice in section.items():
            if choice not in CHOICES[key]:
                self._fail(section, key, f"{key} is {' or '.join(CHOICES[key])}")
        return replace(base, **{key: str(choice) for key, choice in section.items()})

    def _only(self, mapping: _Mapping, allowed: set[str]) -> None:
        for key in mapping:
            if key not in allowed:
                self._fail(mapping, key, f"unknown key {key}; known are {', '.join(sorted(allowed))}")

    def _fail(self, mapping: _Mapping, key: str, message: str) -> None:
        raise PolicyError(self.name, mapping.lines.get(key, 1), message)


def _parameters(given: object) -> dict[str, str | int]:
    return {str(key): _scalar(value) for key, value in given.items()} if isinstance(given, dict) else {}


def _scalar(value: object) -> str | int:
    """Return a parameter as the operators take it: whole numbers as they are, all else as text."""
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)
