"""What a detector looks for and how sure it has to be; plain values that travel between processes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from os import PathLike, fspath

from redaction.detection.custom import CustomType

__all__ = ["DEFAULT_THRESHOLD", "DetectionSettings", "ProtectedTerm"]

DEFAULT_THRESHOLD = 0.4
_UNKNOWN = "xx"

# A single threshold for everything loses either identifiers or peace: shapes that stand in every text need more.
_DEFAULT_THRESHOLDS: Mapping[str, float] = {
    "PERSON": 0.4,
    "PERSON_ALIAS": 0.5,
    "ORGANIZATION": 0.4,
    "LOCATION": 0.4,
    "NATIONAL_ID": 0.5,
    "TICKER": 0.6,
    "SECURITY_ID": 0.6,
    "SWIFT_BIC": 0.6,
    "URL": 0.5,
}


@dataclass(frozen=True, slots=True, repr=False)
class ProtectedTerm:
    """A term of the client's register, found wherever it stands and in any case.

    Unless it is ``exact``, it is also found inflected, mistyped and badly scanned.
    """

    text: str
    entity_type: str = "PROTECTED_TERM"
    exact: bool = False

    def __repr__(self) -> str:
        """Show the type, never the term."""
        return f"<ProtectedTerm {self.entity_type}>"


@dataclass(frozen=True, slots=True, init=False)
class DetectionSettings:
    """Which entity types are reported and from which score on; hashable and picklable.

    ``entities`` None means all of the catalogue; an empty set means protected terms only, and then neither
    Presidio nor spaCy is imported. ``thresholds`` override the built-in ones by entity type. ``languages`` are those
    that the documents may be written in (ISO 639-1); none means all that the program knows, told apart by their words.
    ``spacy_models`` names for a language an installed spaCy package, or the folder of a pipeline, that helps the rules
    and the model; it is loaded with the first text of the language, and ``UnusableModel`` raised if it can't be.
    ``kept`` are types whose values will stay in the document: a long one (a claim, a legend) hides no value inside of it.
    ``custom`` are types that a policy makes up.
    """

    entities: frozenset[str] | None
    thresholds: tuple[tuple[str, float], ...]
    languages: tuple[str, ...]
    spacy_models: tuple[tuple[str, str], ...]
    kept: frozenset[str]
    custom: tuple[CustomType, ...]

    def __init__(
        self,
        entities: Iterable[str] | None = None,
        thresholds: Mapping[str, float] | Iterable[tuple[str, float]] = (),
        languages: Iterable[str] = (),
        spacy_models: Mapping[str, str | PathLike[str]] | Iterable[tuple[str, str]] = (),
        kept: Iterable[str] = (),
        custom: Iterable[CustomType] = (),
    ) -> None:
        """Freeze the given values."""
        pairs = thresholds.items() if isinstance(thresholds, Mapping) else thresholds
        object.__setattr__(self, "entities", None if entities is None else frozenset(entities))
        object.__setattr__(self, "thresholds", tuple(sorted(pairs)))
        object.__setattr__(self, "languages", tuple(languages))
        object.__setattr__(self, "kept", frozenset(kept))
        object.__setattr__(self, "custom", tuple(custom))
        models = spacy_models.items() if isinstance(spacy_models, Mapping) else spacy_models
        object.__setattr__(
            self, "spacy_models", tuple(sorted((language, fspath(model)) for language, model in models))
        )

    def threshold(self, entity_type: str) -> float:
        """Return the lowest score at which a finding of this type is reported."""
        own = dict(self.thresholds)
        return own.get(entity_type, _DEFAULT_THRESHOLDS.get(entity_type, DEFAULT_THRESHOLD))

    def wants(self, entity_type: str) -> bool:
        """Whether findings of this type are asked for."""
        return self.entities is None or entity_type in self.entities

    def models_for(self, language: str) -> tuple[str, ...]:
        """Return the spaCy models for texts of a language; all of them where it isn't known ("xx")."""
        return tuple(model for name, model in self.spacy_models if language in (name, _UNKNOWN))

    @property
    def terms_only(self) -> bool:
        """Whether nothing but the register's terms is looked for."""
        return self.entities is not None and not (self.entities - {"PROTECTED_TERM"})
