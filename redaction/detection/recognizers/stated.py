"""Takes a value as what its format's standard says it is: HL7 PID-5, FHIR Patient.birthDate, DICOM PatientName.

No shape is asked for: what stands in a field of names is a name, whatever it looks like.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from redaction.documents.model import Segment
from redaction.findings import PART, Finding

__all__ = ["stated_findings"]

RECOGNIZER = "stated"
_LEAST = {"DATE_TIME": 5, "LOCATION": 3}  # a bare year is left to the other recognizers
# Letters or digits; an initial in a field of its own is hidden there and searched nowhere else.
_SEARCHABLE = 3


def stated_findings(segments: Iterable[Segment], wants: Callable[[str], bool]) -> Iterator[Finding]:
    """Yield a finding for each segment whose context states an entity type that is wanted."""
    for segment in segments:
        entity_type = segment.context.stated
        if not entity_type or not wants(entity_type):
            continue
        start = len(segment.text) - len(segment.text.lstrip())
        end = len(segment.text.rstrip())
        size = sum(character.isalnum() for character in segment.text)
        if size < _LEAST.get(entity_type, 1):
            continue
        recognizer = RECOGNIZER if size >= _SEARCHABLE else PART
        sentence = f"{segment.context.path or 'The format'}: the standard's own field for it."
        yield Finding(segment.id, start, end, entity_type, 1.0, recognizer, sentence)
