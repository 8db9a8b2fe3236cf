"""What our recognizers share: they are Presidio recognizers, and every result says in a sentence why."""

from __future__ import annotations

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult

__all__ = ["Recognizer"]


class Recognizer(EntityRecognizer):  # type: ignore[misc]
    """A local recognizer without a model to load; results carry the sentence for the reviewer."""

    def __init__(self, name: str, entities: list[str], language: str) -> None:
        """Register the entity types under ``name``."""
        super().__init__(supported_entities=entities, name=name, supported_language=language)

    def load(self) -> None:
        """Nothing to load; Presidio asks for the method."""

    def result(self, entity: str, start: int, end: int, score: float, sentence: str) -> RecognizerResult:
        """Return a finding of Presidio's kind; offsets in characters of the analysed text."""
        return RecognizerResult(
            entity_type=entity,
            start=start,
            end=end,
            score=score,
            analysis_explanation=AnalysisExplanation(
                recognizer=self.name, original_score=score, textual_explanation=sentence
            ),
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )
