"""The operators as presidio-anonymizer knows them, so that others can use ours in its engines and add their own.

An ``OperatorConfig`` prints its parameters, tokens and originals included: it is never logged here, and ``validate``
names a missing parameter without its value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from presidio_anonymizer import AnonymizerEngine, DeanonymizeEngine
from presidio_anonymizer.entities import InvalidParamError
from presidio_anonymizer.operators import Operator, OperatorType

from redaction.operators import applying
from redaction.tokens import Token


class _VaultOperator(Operator):  # type: ignore[misc]
    """The four methods that Presidio asks for, over one of our functions."""

    name: ClassVar[str]
    kind: ClassVar[OperatorType] = OperatorType.Anonymize
    required: ClassVar[Mapping[str, type]] = {}

    def operate(self, text: str, params: dict[str, Any] | None = None) -> str:
        """Return what stands in place of the text; Presidio adds the entity type to the parameters."""
        parameters = params or {}
        run: Callable[..., str] = applying.apply if self.kind is OperatorType.Anonymize else applying.restore
        return run(self.name, text, str(parameters.get("entity_type", "CUSTOM")), parameters)

    def validate(self, params: dict[str, Any] | None = None) -> None:
        """Raise Presidio's InvalidParamError if a parameter is missing or of another type."""
        for parameter, kind in self.required.items():
            if not isinstance((params or {}).get(parameter), kind):
                raise InvalidParamError(f"The operator {self.name} needs the parameter {parameter}.")

    def operator_name(self) -> str:
        """Return the operator's name in the catalogue."""
        return self.name

    def operator_type(self) -> OperatorType:
        """Return whether this is the operator or its twin that undoes it."""
        return self.kind


class TokenOperator(_VaultOperator):
    """``redaction.operators.token`` for AnonymizerEngine."""

    name = "token"
    required: ClassVar[Mapping[str, type]] = {"token": Token}


class RestoreToken(_VaultOperator):
    """The twin of TokenOperator."""

    name = "token"
    kind = OperatorType.Deanonymize
    required: ClassVar[Mapping[str, type]] = {"originals": Mapping}


class RedactOperator(_VaultOperator):
    """``redaction.operators.redact`` for AnonymizerEngine."""

    name = "redact"


class SurrogateOperator(_VaultOperator):
    """``redaction.operators.surrogate`` for AnonymizerEngine."""

    name = "surrogate"


class RestoreSurrogate(_VaultOperator):
    """The twin of SurrogateOperator."""

    name = "surrogate"
    kind = OperatorType.Deanonymize
    required: ClassVar[Mapping[str, type]] = {"originals": Mapping}


class GeneraliseOperator(_VaultOperator):
    """``redaction.operators.generalise`` for AnonymizerEngine."""

    name = "generalise"


class DateShiftOperator(_VaultOperator):
    """``redaction.operators.date_shift`` for AnonymizerEngine."""

    name = "date_shift"
    required: ClassVar[Mapping[str, type]] = {"days": int}


class RestoreDateShift(_VaultOperator):
    """The twin of DateShiftOperator."""

    name = "date_shift"
    kind = OperatorType.Deanonymize
    required: ClassVar[Mapping[str, type]] = {"days": int}


class KeepOperator(_VaultOperator):
    """``redaction.operators.keep`` for AnonymizerEngine."""

    name = "keep"


class RestoreKept(_VaultOperator):
    """The twin of KeepOperator."""

    name = "keep"
    kind = OperatorType.Deanonymize


OPERATORS = (
    TokenOperator,
    RedactOperator,
    SurrogateOperator,
    GeneraliseOperator,
    DateShiftOperator,
    KeepOperator,
)
TWINS = (RestoreToken, RestoreSurrogate, RestoreDateShift, RestoreKept)


def anonymizer_engine() -> AnonymizerEngine:
    """Return Presidio's engine with our operators; its own of the same name ("redact", "keep") give way."""
    engine = AnonymizerEngine()
    for operator in OPERATORS:
        engine.add_anonymizer(operator)
    return engine


def deanonymize_engine() -> DeanonymizeEngine:
    """Return Presidio's engine with the twins that undo our reversible operators."""
    engine = DeanonymizeEngine()
    for twin in TWINS:
        engine.add_deanonymizer(twin)
    return engine
