"""Presidio's own recognizers that add to ours, under the names of our catalogue.

Left out are those that our pattern files supersede (their checksums and contexts are the same or stricter),
those that tag any number of some length, and those that would load a model. A number of one country stands in papers
of others, so that the language of the text does not matter: the check digit does.
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
    "DeHealthInsuranceRecognizer": "NATIONAL_ID",
    "DeIdCardRecognizer": "NATIONAL_ID",
    "DePassportRecognizer": "PASSPORT",
    "DeSocialSecurityRecognizer": "NATIONAL_ID",
    "DeTaxIdRecognizer": "NATIONAL_ID",
    "DeVatIdRecognizer": "NATIONAL_ID",
    "DeLanrRecognizer": "MEDICAL_LICENSE",
    "DeBsnrRecognizer": "MEDICAL_LICENSE",
    "EsNieRecognizer": "ES_NIF",
    "EsNifRecognizer": "ES_NIF",
    "ItVatCodeRecognizer": "NATIONAL_ID",
    "KrBrnRecognizer": "NATIONAL_ID",
    "NgNinRecognizer": "NATIONAL_ID",
    "PlPeselRecognizer": "PL_PESEL",
    "SeOrganisationsnummerRecognizer": "NATIONAL_ID",
    "SePersonnummerRecognizer": "NATIONAL_ID",
    "SgUenRecognizer": "NATIONAL_ID",
    "ThTninRecognizer": "NATIONAL_ID",
    "TrNationalIdRecognizer": "NATIONAL_ID",
    "ZaIdNumberRecognizer": "NATIONAL_ID",
}
# One check digit over bare digits is right by chance in every tenth number: these need a word of theirs nearby.
_BARE = frozenset(
    {"DeBsnrRecognizer", "DeLanrRecognizer", "ItVatCodeRecognizer", "KrBrnRecognizer", "NgNinRecognizer"}
    | {
        "PlPeselRecognizer",
        "SgUenRecognizer",
        "ThTninRecognizer",
        "DeIdCardRecognizer",
        "DePassportRecognizer",
    }
)
_BARE_SCORE = 0.2  # raised by the context enhancer


class _Adopted(EntityRecognizer):  # type: ignore[misc]
    """A recognizer of Presidio whose results carry our entity type and a sentence for the reviewer."""

    def __init__(self, inner: EntityRecognizer, entity: str, language: str, most: float = 1.0) -> None:
        self._inner = inner
        self._most = most
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
            result.score = min(result.score, self._most)
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
            most = _BARE_SCORE if name in _BARE else 1.0
            adopted.append(_Adopted(kind(supported_language=language), entity, language, most))
    return adopted
