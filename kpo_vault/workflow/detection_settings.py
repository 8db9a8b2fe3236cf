"""How this vault's documents are read, whatever the policy: their languages, and spaCy pipelines that help.

Kept among the vault's settings, which every role reads: they hold no value of a document.
"""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from kpo_vault.errors import UsageError
from kpo_vault.policy import Reading
from kpo_vault.progress import CancelToken
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import isolated

__all__ = [
    "ModelSummary",
    "Reading",
    "add_model",
    "check_model",
    "installed_models",
    "known_languages",
    "reading_of",
    "remove_model",
    "set_languages",
    "use_model",
]

_SETTING: Final = "detection"
_SECONDS: Final = 120.0  # a large pipeline loads in some ten seconds on a busy machine
# The packages that spaCy's makers publish, by what their names begin with; only installed ones are offered.
_OFFICIAL: Final = (
    "ca_core_news", "da_core_news", "de_core_news", "de_dep_news", "el_core_news", "en_core_web", "es_core_news",
    "es_dep_news", "fi_core_news", "fr_core_news", "fr_dep_news", "hr_core_news", "it_core_news", "ja_core_news",
    "ko_core_news", "lt_core_news", "mk_core_news", "nb_core_news", "nl_core_news", "pl_core_news", "pt_core_news",
    "ro_core_news", "ru_core_news", "sl_core_news", "sv_core_news", "uk_core_news", "xx_ent_wiki", "zh_core_web",
)  # fmt: skip
_SIZES: Final = ("sm", "md", "lg", "trf")


@dataclass(frozen=True, slots=True)
class ModelSummary:
    """A spaCy pipeline that can be used: what it calls itself, its version, language, and how many labels it names."""

    model: str
    name: str
    version: str
    language: str
    labels: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the summary for a program."""
        return {
            "model": self.model,
            "name": self.name,
            "version": self.version,
            "language": self.language,
            "labels": list(self.labels),
        }


def known_languages() -> tuple[str, ...]:
    """Return the languages whose texts the program tells apart (ISO 639-1)."""
    from redaction.detection.languages import known_languages as known  # noqa: PLC0415 - light, but part of detection

    return known()


def reading_of(session: Session) -> Reading:
    """Return how the vault's documents are read."""
    kept = session.vault.settings.get(_SETTING, {})
    return Reading(
        tuple(kept.get("languages", ())),
        tuple((language, model) for language, model in kept.get("models", ())),
    )


def set_languages(session: Session, languages: tuple[str, ...]) -> Reading:
    """Say in which languages documents may be written; none means all. Raises UsageError for an unknown one."""
    for language in languages:
        if language not in known_languages():
            raise UsageError(f"There is no language {language}. Known are {', '.join(known_languages())}.")
    return _keep(session, replace(reading_of(session), languages=tuple(dict.fromkeys(languages))))


def check_model(model: str, *, cancel: CancelToken | None = None) -> ModelSummary:
    """Load a pipeline, an installed package or a folder, in a worker process, and say what it is.

    Raises UnusableModel, ProcessingStopped: what it holds is a program of somebody else's and must not run here.
    """
    place = _absolute(model)
    name, version, language, labels = isolated(_described, place, seconds=_SECONDS, cancel=cancel)
    return ModelSummary(place, name, version, language, labels)


def add_model(session: Session, language: str, model: str) -> ModelSummary:
    """Use a pipeline for the texts of a language ("" for the one that it says), once it was loaded.

    It takes the place of an earlier one of that language. Raises UnusableModel, UsageError.
    """
    summary = check_model(model)
    use_model(session, language, summary)
    return summary


def use_model(session: Session, language: str, summary: ModelSummary) -> Reading:
    """Use a pipeline that ``check_model`` has loaded; raises UsageError if it helps with no text."""
    language = language or summary.language
    if language not in known_languages():
        raise UsageError(
            f"Texts in {language or 'this language'} are not told apart. Known are {', '.join(known_languages())}:"
            " name one of them."
        )
    if not summary.labels:
        raise UsageError(f"The pipeline {summary.name} names no persons, places or organisations.")
    reading = reading_of(session)
    others = [pair for pair in reading.spacy_models if pair[0] != language]
    return _keep(session, replace(reading, spacy_models=tuple(sorted([*others, (language, summary.model)]))))


def remove_model(session: Session, language: str) -> Reading:
    """Use no pipeline for a language any more; raises UsageError if there was none."""
    reading = reading_of(session)
    left = tuple(pair for pair in reading.spacy_models if pair[0] != language)
    if left == reading.spacy_models:
        raise UsageError(f"No spaCy model is set for {language}.")
    return _keep(session, replace(reading, spacy_models=left))


def installed_models() -> tuple[str, ...]:
    """Return the official pipelines that are installed as packages beside the program."""
    names = [f"{family}_{size}" for family in _OFFICIAL for size in _SIZES]
    return tuple(name for name in names if importlib.util.find_spec(name) is not None)


def _keep(session: Session, reading: Reading) -> Reading:
    session.vault.settings.set(
        _SETTING,
        {"languages": list(reading.languages), "models": [list(pair) for pair in reading.spacy_models]},
    )
    session.log("settings-changed", setting="detection")
    return reading


def _absolute(model: str) -> str:
    """Return a folder's whole path, since commands run in other folders; a package's name as it is."""
    model = model.strip()
    return os.path.abspath(model) if Path(model).is_dir() else model  # noqa: PTH100 - a link stays one


def _described(model: str) -> tuple[str, str, str, tuple[str, ...]]:
    """Load a pipeline; runs in a worker process."""
    from redaction.detection.recognizers.spacy_model import load_pipeline  # noqa: PLC0415 - spaCy takes seconds

    pipeline = load_pipeline(model)
    labels = sorted(
        {
            label
            for name in ("ner", "entity_ruler", "span_ruler")
            for label in pipeline.pipe_labels.get(name, ())
        }
    )
    meta = pipeline.meta
    return str(meta.get("name", "")), str(meta.get("version", "")), str(meta.get("lang", "")), tuple(labels)
