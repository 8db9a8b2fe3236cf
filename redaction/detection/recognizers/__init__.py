"""Everything that finds values in a text: one module for each idea, all of them Presidio recognizers.

A new recognizer, a trained model included, enters as one more module here and one more line in
``all_recognizers``; it reports entity types of the catalogue, with offsets into the text that it was given.
"""

from __future__ import annotations

from presidio_analyzer import EntityRecognizer

from redaction.detection.recognizers.aligned import AlignedTableRecognizer
from redaction.detection.recognizers.amounts import AmountRecognizer
from redaction.detection.recognizers.dates import DateRecognizer
from redaction.detection.recognizers.delimited import DelimitedBlockRecognizer
from redaction.detection.recognizers.dimensions import DimensionRecognizer
from redaction.detection.recognizers.forecasts import ForecastRecognizer
from redaction.detection.recognizers.inventions import InventionRecognizer
from redaction.detection.recognizers.labelled import LabelledValueRecognizer
from redaction.detection.recognizers.legends import LegendRecognizer
from redaction.detection.recognizers.locations import LocationRecognizer
from redaction.detection.recognizers.model import ModelRecognizer
from redaction.detection.recognizers.organisations import OrganisationRecognizer
from redaction.detection.recognizers.parties import PartyRecognizer
from redaction.detection.recognizers.pattern_table import PatternTableRecognizer
from redaction.detection.recognizers.persons import PersonRecognizer
from redaction.detection.recognizers.predefined import StateNumberRecognizer
from redaction.detection.recognizers.processes import ProcessRecognizer
from redaction.detection.recognizers.recipes import RecipeRecognizer
from redaction.detection.recognizers.sensitive import SensitiveRecognizer
from redaction.detection.recognizers.streets import StreetRecognizer

__all__ = ["all_recognizers"]


def all_recognizers(language: str) -> list[EntityRecognizer]:
    """Return new instances of all recognizers for one language."""
    return [
        PatternTableRecognizer(language),
        LabelledValueRecognizer(language),
        DelimitedBlockRecognizer(language),
        AlignedTableRecognizer(language),
        AmountRecognizer(language),
        ForecastRecognizer(language),
        LegendRecognizer(language),
        RecipeRecognizer(language),
        ProcessRecognizer(language),
        DimensionRecognizer(language),
        InventionRecognizer(language),
        SensitiveRecognizer(language),
        DateRecognizer(language),
        OrganisationRecognizer(language),
        PersonRecognizer(language),
        LocationRecognizer(language),
        PartyRecognizer(language),
        StreetRecognizer(language),
        ModelRecognizer(language),
        StateNumberRecognizer(language),
    ]
