"""Presidio's analyzer over a spaCy pipeline without a trained model: nothing is downloaded, nothing asks the net.

spaCy tokenises and marks gazetteer entries; Presidio runs the recognizers of
``redaction.detection.recognizers`` on the result. A trained model is one more recognizer there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from redaction.detection.folding import lower
from redaction.detection.recognizers import all_recognizers
from redaction.detection.recognizers.spacy_model import SpacyModelRecognizer

__all__ = ["build_analyzer"]

_TOKEN = re.compile(r" |[^\W_]{1,60}|[^\S ]{1,60}|_|[^\w\s]")
_CONTEXT_BEFORE = 60
_CONTEXT_AFTER = 25
_CONTEXT_BONUS = 0.35
_CONTEXT_FLOOR = 0.5


class LinearTokenizer:
    """Words, signs and blanks in one pass; spaCy's own tokenizer is quadratic on long runs of signs."""

    def __init__(self, vocab: Vocab) -> None:
        """Keep the vocabulary that the documents share."""
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the tokens of a text; their texts and blanks add up to it."""
        words: list[str] = []
        spaces: list[bool] = []
        places: list[int] = []
        for match in _TOKEN.finditer(text):
            word = match[0]
            if word == " " and words and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(word)
                spaces.append(False)
                places.append(match.start())
        document = Doc(self.vocab, words=words, spaces=spaces)
        document.user_data["places"] = places
        return document


class BlankNlpEngine(NlpEngine):  # type: ignore[misc]
    """Presidio's view of the pipeline, for any number of languages that are written with spaces."""

    def __init__(self, languages: Iterable[str] = ("en",)) -> None:
        """Take the languages that callers may name; all use the same pipeline."""
        self._languages = list(languages)
        self._pipeline: Language | None = None

    def load(self) -> None:
        """Build the pipeline."""
        pipeline = spacy.blank("xx")
        pipeline.max_length = 10_000_000
        pipeline.tokenizer = LinearTokenizer(pipeline.vocab)
        self._pipeline = pipeline

    def is_loaded(self) -> bool:
        """Whether ``load`` was called."""
        return self._pipeline is not None

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        """Return the tokens of the text; recognizers that need none do not ask for them."""
        if self._pipeline is None:
            self.load()
        assert self._pipeline is not None  # noqa: S101 - for the type checker
        document = self._pipeline(text)
        return NlpArtifacts(
            entities=[],
            tokens=document,
            tokens_indices=document.user_data["places"],
            lemmas=[],
            nlp_engine=self,
            language=language,
        )

    def process_batch(
        self, texts: Iterable[str], language: str, batch_size: int = 1, n_process: int = 1, **kwargs: Any
    ) -> Iterator[tuple[str, NlpArtifacts]]:
        """Yield each text with its tokens."""
        for text in texts:
            yield text, self.process_text(text, language)

    def is_stopword(self, word: str, language: str) -> bool:
        """Whether spaCy lists the word as a stop word."""
        return self._pipeline is not None and bool(self._pipeline.vocab[word].is_stop)

    def is_punct(self, word: str, language: str) -> bool:
        """Whether the word is a sign."""
        return self._pipeline is not None and bool(self._pipeline.vocab[word].is_punct)

    def get_supported_entities(self) -> list[str]:
        """The pipeline itself names no entities."""
        return []

    def get_supported_languages(self) -> list[str]:
        """Return the languages given at the start."""
        return self._languages


class WindowEnhancer(ContextAwareEnhancer):  # type: ignore[misc]
    """Raises the score of a Presidio recognizer's result if one of its context words stands nearby.

    Presidio's own enhancer needs lemmas, and time for each result.
    """

    def __init__(self) -> None:
        """Set the windows, in characters."""
        super().__init__(
            context_similarity_factor=_CONTEXT_BONUS,
            min_score_with_context_similarity=_CONTEXT_FLOOR,
            context_prefix_count=_CONTEXT_BEFORE,
            context_suffix_count=_CONTEXT_AFTER,
        )

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[Any],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """Return the results, those with context at a higher score."""
        words = {r.id: [w.lower() for w in r.context] for r in recognizers if getattr(r, "context", None)}
        if not words:
            return raw_results
        lowered = lower(text)
        for result in raw_results:
            metadata = result.recognition_metadata or {}
            own = words.get(metadata.get(RecognizerResult.RECOGNIZER_IDENTIFIER_KEY, ""))
            if own and result.score < 1:
                around = lowered[max(0, result.start - _CONTEXT_BEFORE) : result.end + _CONTEXT_AFTER]
                if any(word in around for word in own):
                    result.score = min(1.0, max(result.score + _CONTEXT_BONUS, _CONTEXT_FLOOR))
        return raw_results


def build_analyzer(languages: Iterable[str] = ("en",), models: Iterable[str] = ()) -> AnalyzerEngine:
    """Return an analyzer with all recognizers for the languages, spaCy ``models`` among them; takes about a second."""
    names = list(languages)
    registry = RecognizerRegistry(supported_languages=names)
    for language in names:
        for recognizer in all_recognizers(language):
            registry.add_recognizer(recognizer)
        for model in models:
            registry.add_recognizer(SpacyModelRecognizer(language, model))
    engine = BlankNlpEngine(names)
    engine.load()
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=engine,
        supported_languages=names,
        context_aware_enhancer=WindowEnhancer(),
        default_score_threshold=0,
    )
