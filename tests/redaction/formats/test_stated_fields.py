"""What a format's standard says of a field is a finding, whatever stands there, with a sentence that names the field."""

from __future__ import annotations

from redaction.detection import Detector
from redaction.detection.recognizers.stated import stated_findings
from redaction.documents import registry
from redaction.documents.model import Context, Segment
from redaction.findings import PART

MESSAGE = (
    b"MSH|^~\\&|LAB|H|B|C|20240102||ADT^A01|M1|P|2.5\r"
    b"PID|1||zz9^^^H^MR||lower^table^Q||sometime|F|||the big house^^there\r"
    b"NTE|1||A table was lower.\r"
)


def test_fields_are_found_whatever_they_say():
    document = registry.read("m.hl7", MESSAGE)
    found = {
        document.segments[f.segment].text[f.start : f.end]: (f.entity_type, f.explanation)
        for f in Detector().detect(document)
        if document.segments[f.segment].context.stated
    }
    assert found["lower"] == ("PERSON", "HL7 PID-5.1 patient name: the standard's own field for it.")
    assert found["table"][0] == "PERSON"
    assert found["zz9"][0] == "MEDICAL_RECORD_NUMBER"
    assert found["sometime"][0] == "DATE_OF_BIRTH"
    assert found["the big house"][0] == "STREET_ADDRESS"


def test_an_initial_is_hidden_where_it_stands_and_searched_nowhere():
    findings = list(stated_findings([Segment(0, "Q", context=Context(stated="PERSON"))], lambda _: True))
    assert [f.recognizer for f in findings] == [PART]


def test_what_is_not_wanted_is_not_found():
    segments = [
        Segment(0, "Jane", context=Context(stated="PERSON")),
        Segment(1, "2024", context=Context(stated="DATE_TIME")),
    ]
    assert list(stated_findings(segments, lambda kind: kind != "PERSON")) == []  # and a bare year is no date
