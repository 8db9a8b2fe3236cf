"""A spaCy pipeline of the user's own as one more recognizer: an official one, or one that they have trained.

Only what is installed, or lies in a folder, is loaded; nothing is ever downloaded. Of the pipeline only what names
entities is run.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import spacy
from presidio_analyzer import RecognizerResult
from spacy.language import Language

from redaction.catalogue import entity_types
from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import countries
from redaction.detection.languages import language_file
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.telling import could_be_value
from redaction.errors import UnusableModel

__all__ = ["SpacyModelRecognizer", "load_pipeline"]

_SCORE = 0.5
_STRETCH = 50_000  # characters at a time; a pipeline's memory grows with the text
_NEEDLESS = [
    "parser",
    "senter",
    "tagger",
    "morphologizer",
    "lemmatizer",
    "attribute_ruler",
    "trainable_lemmatizer",
]
# The labels of OntoNotes and of WikiNER, in which the official pipelines answer; what they call a number stays.
_TYPES = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "ORG": "ORGANIZATION",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "LOCATION",
    "DATE": "DATE_TIME",
}
_DURATION = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|annual|quarterly|daily)\b", re.I
)


@lru_cache(maxsize=4)
def load_pipeline(model: str) -> Language:
    """Return the pipeline of an installed package or of a folder; ``UnusableModel`` says why there is none."""
    folder = Path(model)
    if folder.is_dir():
        if not (folder / "config.cfg").is_file():
            raise UnusableModel(model=folder.name, reason="the folder holds no spaCy pipeline")
        source: str | Path = folder
    elif model.isidentifier() and importlib.util.find_spec(model) is not None:
        source = model
    else:
        raise UnusableModel(model=folder.name, reason="it is not installed")
    try:
        return spacy.load(source, exclude=_NEEDLESS)
    except Exception as error:
        raise UnusableModel(model=folder.name, reason="this version of spaCy cannot load it") from error


class SpacyModelRecognizer(Recognizer):
    """Persons, places, organisations and dates as a spaCy pipeline names them, and what else the catalogue knows."""

    def __init__(self, language: str, model: str) -> None:
        """Load the pipeline at once, so that a missing one is told before any document is read."""
        self._pipeline = load_pipeline(model)
        self._labels = {label: label for label in entity_types()} | _TYPES
        super().__init__("spaCy model", sorted(set(self._labels.values())), language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the pipeline's entities; offsets in characters."""
        wanted = set(entities)
        sentence = f"Named so by the spaCy model {self._pipeline.meta['name']}"
        return [
            self.result(kind, start, end, _SCORE, sentence)
            for kind, start, end in self._entities(text)
            if kind in wanted and self._keeps(kind, text[start:end])
        ]

    def _entities(self, text: str) -> Iterator[tuple[str, int, int]]:
        for start, end in stretches(text):
            for entity in self._pipeline(text[start:end]).ents:
                if entity.label_ in self._labels:
                    yield self._labels[entity.label_], start + entity.start_char, start + entity.end_char

    def _keeps(self, kind: str, value: str) -> bool:
        """Whether the program treats such a value: not a country where countries stay, not a span of time."""
        if kind == "LOCATION" and fold_key(value) in countries():
            return bool(language_file(self.supported_language).get("masks_countries"))
        if kind == "DATE_TIME" and _DURATION.search(value):
            return False
        return could_be_value(value, kind)


def stretches(text: str, size: int = _STRETCH) -> Iterator[tuple[int, int]]:
    """Yield places that cover the text, each of ``size`` characters at most, cut after a line or a blank if there is one."""
    start = 0
    while start < len(text):
        end = min(start + size, len(text))
        if end < len(text):
            cut = max(text.rfind("\n", start, end), text.rfind(" ", end - size // 10, end)) + 1
            end = cut if cut > start else end
        yield start, end
        start = end
