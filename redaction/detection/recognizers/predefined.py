"""Presidio's own recognizers that add to ours, under the names of our catalogue.

Left out are those that our pattern files supersede (their checksums and contexts are the same or stricter),
those that tag any number of some length, and those that would load a model.
"""

from __future__ import annotations

from typing import Any

from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer import predefined_recognizers as presidio

__all__ = ["predefined_recognizers"]

# Recognizer class of Presidio -> our entity type.
_ADOPTED = {
    "CryptoRecognizer": "CRYPTO_WALLET",
    "AuAbnRecognizer": "NATIONAL_ID",
    "AuAcnRecognizer": "NATIONAL_ID",
    "AuMedicareRecognizer": "NATIONAL_ID",
    "AuTfnRecognizer": "NATIONAL_ID",
    "FiPersonalIdentityCodeRecognizer": "NATIONAL_ID",
    "InVoterRecognizer": "NATIONAL_ID",
    "ItFiscalCodeRecognizer": "NATIONAL_ID",
    "KrRrnRecognizer": "NATIONAL_ID",
    "SgFinRecognizer": "NATIONAL_ID",
}


class _Adopted(EntityRecognizer):  # type: ignore[misc]
    """A recognizer of Presidio whose results carry our entity type and a sentence for the reviewer."""

    def __init__(self, inner: EntityRecognizer, entity: str, language: str) -> None:
        self._inner = inner
        self._entity = entity
        super().__init__(
            supported_entities=[entity],
            name=f"presidio {inner.name}",
            supported_language=language,
            context=inner.context,
        )

    def load(self) -> None:
        """Nothing to load; Presidio asks for the method."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the inner recognizer's results under our name."""
        results = self._inner.analyze(text, self._inner.supported_entities, nlp_artifacts)
        for result in results:
            result.entity_type = self._entity
            result.recognition_metadata = {
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            }
            if result.analysis_explanation is not None:
                result.analysis_explanation.textual_explanation = (
                    "A number of a state by its shape and check digit."
                )
        return list(results)


def predefined_recognizers(language: str) -> list[EntityRecognizer]:
    """Return the adopted recognizers of the installed Presidio; one that a release dropped is skipped."""
    adopted: list[EntityRecognizer] = []
    for name, entity in _ADOPTED.items():
        kind = getattr(presidio, name, None)
        if kind is not None:
            adopted.append(_Adopted(kind(supported_language=language), entity, language))
    return adopted
