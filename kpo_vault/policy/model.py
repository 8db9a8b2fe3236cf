"""What a policy says, after inheritance: a rule for every entity type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from kpo_vault.policy.hand_off import HandOff
from redaction.detection.custom import CustomType
from redaction.detection.settings import DetectionSettings
from redaction.documents.handling import AS_IT_IS, Handling


@dataclass(frozen=True, slots=True)
class EntityRule:
    """What becomes of the findings of one entity type.

    ``operator`` is a name of ``redaction.operators``; "keep" leaves the value. ``threshold`` is the lowest score
    (0..1) that counts as a finding, None for the recognizer's own. ``reason`` is the code written to the
    redaction log. ``gate`` makes a finding of this type stop the hand-off until someone decides.
    """

    operator: str = "token"
    threshold: float | None = None
    reason: str = ""
    gate: bool = False
    parameters: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a vault's documents are read, whatever the policy: a person's choice, not a rule.

    ``languages`` are those that they may be written in (ISO 639-1; none: all), ``spacy_models`` pairs of a language and
    the package or folder of a spaCy pipeline that helps to find names in it.
    """

    languages: tuple[str, ...] = ()
    spacy_models: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Policy:
    """A named set of rules; ``rules`` holds exactly the entity types that are sought.

    With ``detection`` off only protected terms are looked for and no recognizer is loaded. ``handling`` says what
    becomes of tracked changes, comments, macros and the like. ``must_survive`` names what
    the partner needs (``policy.survival``), ``standard`` the rule of law that the policy keeps (``policy.standards``), ``custom`` the types that it makes up,
    ``glossary`` the grammatical hints that a partner may be given ("gender", "number"), ``hand_off`` what sealing has
    to keep. ``reviewers`` is how many persons look at each document, 1 or 2, the second without seeing what the first decided.
    """

    name: str
    title: str
    detection: bool
    rules: Mapping[str, EntityRule]
    terms_rule: EntityRule
    handling: Handling = AS_IT_IS
    must_survive: tuple[str, ...] = ()
    custom: tuple[CustomType, ...] = ()
    standard: str = ""
    glossary: tuple[str, ...] = ()
    reading: Reading = Reading()
    hand_off: HandOff = field(default_factory=HandOff)
    reviewers: int = 1

    def rule(self, entity_type: str) -> EntityRule:
        """Return the rule for a type; a value found by a register term has the terms' rule."""
        return self.rules.get(entity_type, self.terms_rule)

    def read_with(self, reading: Reading) -> Policy:
        """Return the policy with a vault's way of reading; the policy's own spaCy models come before the vault's."""
        models = dict(reading.spacy_models) | dict(self.reading.spacy_models)
        return replace(self, reading=Reading(reading.languages, tuple(sorted(models.items()))))

    @cached_property
    def settings(self) -> DetectionSettings:
        """What ``redaction.detection`` needs to know of this policy."""
        thresholds = {name: rule.threshold for name, rule in self.rules.items() if rule.threshold is not None}
        entities = frozenset(self.rules) if self.detection else frozenset[str]()
        if "SOURCE_CODE" in entities and self.rules["SOURCE_CODE"].operator == "keep":
            entities -= {"SOURCE_CODE"}  # a block that stays must not hide the passwords and names in it
        kept = [name for name, rule in self.rules.items() if rule.operator == "keep"]
        return DetectionSettings(
            entities=entities,
            thresholds=thresholds,
            languages=self.reading.languages,
            spacy_models=self.reading.spacy_models,
            kept=kept,
            custom=self.custom,
        )
