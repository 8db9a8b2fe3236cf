"""What HL7 FHIR R4 says of the elements of a resource in JSON, and how a token stands where it allows no text.

A date cannot be a token: the element is left out and an extension of its primitive (FHIR R4, 2.6.2.3) carries the
token, from which the date comes back. Narrative (``text.div``) is XHTML and read by its text.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redaction.documents.json_scan import Item, Node
from redaction.documents.literals import Literal
from redaction.documents.media_types import suffix_for
from redaction.documents.model import Context, SegmentKind
from redaction.documents.notations import JSON_MARKUP, JSON_STRING

if TYPE_CHECKING:
    from lxml import etree

TOKEN_EXTENSION = "urn:kpo-vault:token"  # noqa: S105 - the URL of our extension

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?")
_DATE_KEYS = re.compile(
    r"(?:.*[dD]ate(?:Time)?|date|start|end|issued|authoredOn|recorded|lastUpdated|sent|received|created|timestamp)\Z"
)
_PERSONS = ("Patient", "Practitioner", "RelatedPerson", "Person")
_NAMED = {
    "Organization": "ORGANIZATION",
    "Location": "LOCATION",
    "HealthcareService": "ORGANIZATION",
    "Endpoint": "INTERNAL_HOST",
}
_IDENTIFIERS = {
    "Patient": "MEDICAL_RECORD_NUMBER",
    "RelatedPerson": "NATIONAL_ID",
    "Person": "NATIONAL_ID",
    "Practitioner": "NPI",
    "PractitionerRole": "NPI",
    "Coverage": "HEALTH_PLAN_ID",
    "Claim": "CLAIM_NUMBER",
    "ClaimResponse": "CLAIM_NUMBER",
    "ExplanationOfBenefit": "CLAIM_NUMBER",
    "Device": "DEVICE_ID",
    "ResearchSubject": "TRIAL_SUBJECT",
    "ResearchStudy": "TRIAL_ID",
    "Contract": "CONTRACT_NUMBER",
    "Invoice": "CONTRACT_NUMBER",
}
_RESOURCES = frozenset(
    {*_PERSONS, *_NAMED, *_IDENTIFIERS}
    | {"Encounter", "Observation", "Condition", "DiagnosticReport", "ServiceRequest", "Specimen", "Bundle"}
    | {"Immunization", "Procedure", "MedicationRequest", "DocumentReference", "ImagingStudy", "Appointment"}
    | {"AllergyIntolerance", "CarePlan", "CareTeam", "Composition", "Communication", "Medication", "Goal"}
)
_TELECOM = {"email": "EMAIL_ADDRESS", "url": "URL"}
_ADDRESS = {
    "line": "STREET_ADDRESS",
    "text": "STREET_ADDRESS",
    "city": "LOCATION",
    "district": "LOCATION",
    "postalCode": "POSTAL_CODE",
}
_ELEMENTS = {
    "memberId": "HEALTH_PLAN_ID",
    "subscriberId": "HEALTH_PLAN_ID",
    "serialNumber": "DEVICE_ID",
    "lotNumber": "LOT_NUMBER",
    "carrierHRF": "DEVICE_ID",
    "authorString": "PERSON",
    "latitude": "COORDINATES",
    "longitude": "COORDINATES",
}
_REFERENCE = re.compile(r"(?:.*/)?([A-Z][A-Za-z]+)/[^/]+\Z")


@dataclass(frozen=True, slots=True)
class Stated:
    """An entity type that the standard states, and the standard's name of the element."""

    entity_type: str
    path: str


def stated(item: Item) -> Stated | None:
    """Return what the standard says that a value is, None where it leaves that open."""
    if item.kind not in ("string", "number"):
        return None
    node, key = item.node, item.key
    holder = node if node.is_object else node.parent or node  # members of an array belong to its object
    resource = _resource(node)
    found = _of_element(holder, key, resource)
    if found is None:
        return None
    entity_type, element = found
    return Stated(entity_type, f"FHIR {resource if resource in _RESOURCES else 'resource'}.{element}")


def stated_element(key: str, parent: etree._Element | None, resource: str) -> tuple[str, str] | None:
    """Return (entity type, the standard's name) of an element in FHIR's XML, by its name and its parent."""
    if parent is None:
        return None
    name = str(parent.tag).rpartition("}")[2]
    values = {str(child.tag).rpartition("}")[2]: child.get("value") or "" for child in parent}
    is_resource = name[:1].isupper()
    holder = Node("" if is_resource else name, None, True, values)
    if is_resource:
        holder.strings["resourceType"] = name
    found = _of_element(holder, key, resource)
    return (
        None
        if found is None
        else (found[0], f"FHIR {resource if resource in _RESOURCES else 'resource'}.{found[1]}")
    )


def _of_element(  # noqa: PLR0911 - one for each rule
    holder: Node, key: str, resource: str
) -> tuple[str, str] | None:
    parent = holder.key  # an element's own name, or its array's
    if parent in ("name", "valueHumanName") and key in ("family", "given", "text"):
        return "PERSON", f"name.{key}"
    if key == "name" and "resourceType" in holder.strings and resource in _NAMED:
        return _NAMED[resource], "name"
    if parent == "identifier" and key == "value":
        return _IDENTIFIERS.get(resource, "ACCESSION_NUMBER"), "identifier.value"
    if parent == "telecom" and key == "value":
        return _TELECOM.get(holder.strings.get("system", ""), "PHONE_NUMBER"), "telecom.value"
    if parent in ("address", "valueAddress") and key in _ADDRESS:
        return _ADDRESS[key], f"address.{key}"
    if key == "birthDate":
        return "DATE_OF_BIRTH", key
    if key == "display" and "reference" in holder.strings:
        return _referenced(holder.strings["reference"])
    if key in _ELEMENTS:
        return _ELEMENTS[key], key
    if _DATE_KEYS.match(key) and len(key) <= 40:
        return "DATE_TIME", "date"
    return None


def _referenced(reference: str) -> tuple[str, str] | None:
    match = _REFERENCE.match(reference)
    kind = match[1] if match else ""
    entity_type = "PERSON" if kind in (*_PERSONS, "PractitionerRole") else _NAMED.get(kind)
    return (entity_type, "reference.display") if entity_type else None


def _resource(node: Node | None) -> str:
    while node is not None:
        if "resourceType" in node.strings:
            return node.strings["resourceType"]
        node = node.parent
    return ""


def is_attachment(item: Item) -> bool:
    """Whether a value is the content of a file (Attachment.data, Binary.data)."""
    return (
        item.kind == "string"
        and item.key == "data"
        and item.end - item.start > 2
        and ("contentType" in item.node.strings or item.node.strings.get("resourceType") == "Binary")
    )


def attachment_name(text: str, item: Item) -> str:
    """Return a name for the content of a file, with the suffix that its media type and its first bytes ask for."""
    start = text[item.start + 1 : min(item.end - 1, item.start + 1 + _SNIFFED)]
    try:
        first = base64.b64decode(start[: len(start) // 4 * 4])
    except (binascii.Error, ValueError):
        first = b""
    return "attachment" + suffix_for(item.node.strings.get("contentType", "").partition(";")[0], "", first)


def is_narrative(item: Item) -> bool:
    """Whether a value is XHTML for people (Narrative.div)."""
    return item.kind == "string" and item.key == "div" and item.node.key == "text"


_MARKUP = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([A-Za-z][\w:.-]*)\s*=\s*(\\"|')(.*?)\2""", re.DOTALL)
_SILENT = frozenset({"xmlns", "class", "style", "colspan", "rowspan", "width", "height", "border", "align"})


def narrative(text: str, item: Item, context: Context) -> Iterator[Literal]:
    """Yield the text between the tags of a narrative, its comments, and the attributes that hold text."""
    start, end = item.start + 1, item.end - 1
    if "\\u003c" in text[start:end].lower():  # tags in disguise: nothing is taken apart
        yield Literal(start, end, JSON_STRING, context=context)
        return
    position = start
    for match in _MARKUP.finditer(text, start, end):
        if match.start() > position:
            yield Literal(position, match.start(), JSON_MARKUP, context=context)
        position = match.end()
        if match[0].startswith("<!--"):
            yield Literal(match.start() + 4, match.end() - 3, JSON_MARKUP, SegmentKind.COMMENT, context)
            continue
        for attribute in _ATTRIBUTE.finditer(text, match.start(), match.end()):
            if attribute[1].lower() not in _SILENT:
                yield Literal(*attribute.span(3), JSON_MARKUP, SegmentKind.METADATA, context)
    if position < end:
        yield Literal(position, end, JSON_MARKUP, context=context)


@dataclass(frozen=True, slots=True)
class DateMember:
    """The raw span of a member whose value is a date, or stood for one, and what it becomes."""

    outer: tuple[int, int]
    key: str
    colon: str
    masked: bool

    def write(self, text: str, stored: bool) -> str | None:
        """Return the member with a token or with a date; None where its value alone changes."""
        if (_DATE.fullmatch(text) is not None) != self.masked:
            return None
        if self.masked:
            return f'"{self.key}"{self.colon}"{text}"'
        value = JSON_STRING.encode(text)
        extension = f'{{"extension": [{{"url": "{TOKEN_EXTENSION}", "valueString": "{value}"}}]}}'
        return f'"_{self.key}"{self.colon}{extension}'


_KEY_BEFORE = re.compile(r'"([A-Za-z]+)"(\s*:\s*)\Z')
_MASK_BEFORE = re.compile(
    r'"_([A-Za-z]+)"(\s*:\s*)\{\s*"extension"\s*:\s*\[\s*\{\s*"url"\s*:\s*"'
    + re.escape(TOKEN_EXTENSION)
    + r'"\s*,\s*"valueString"\s*:\s*\Z'
)
_MASK_AFTER = re.compile(r"\s*\}\s*\]\s*\}")
_WINDOW = 300
_SNIFFED = 4096


def date_member(text: str, item: Item) -> DateMember | None:
    """Return the member of a date, or of a token in the place of one; None for any other value."""
    if item.kind != "string":
        return None
    window = max(0, item.start - _WINDOW)
    if _is_masked(item.node.parent.parent if item.node.parent else None):
        before = _MASK_BEFORE.search(text, window, item.start)
        after = _MASK_AFTER.match(text, item.end)
        if before and after:
            return DateMember((before.start(), after.end()), before[1], before[2], True)
        return None
    value = text[item.start + 1 : item.end - 1]
    if not (_DATE.fullmatch(value) and (len(value) > 4 or _DATE_KEYS.match(item.key))):
        return None
    before = _KEY_BEFORE.search(text, window, item.start)
    if before is None or any(child.key == f"_{before[1]}" for child in item.node.children):
        return None  # a member of an array, or a date that has extensions already
    return DateMember((before.start(), item.end), before[1], before[2], False)


def is_scaffolding(item: Item) -> bool:
    """Whether a key or a value only serves to carry a token in the place of a date."""
    if item.kind == "key" and item.key == "extension":
        return _is_masked(item.node)
    outer = item.node.parent.parent if item.node.parent else None
    return _is_masked(outer) and not (item.kind == "string" and item.key == "valueString")


def is_masked_key(item: Item) -> bool:
    """Whether a key has the underscore of a primitive's extension that carries our token."""
    return item.kind == "key" and any(
        child.key == item.key and _is_masked(child) for child in item.node.children
    )


def _is_masked(node: Node | None) -> bool:
    """Whether an object is ``{"extension": [{"url": ours, "valueString": token}]}`` of a primitive."""
    if node is None or not node.key.startswith("_") or len(node.children) != 1 or node.strings:
        return False
    array = node.children[0]
    return (
        array.key == "extension"
        and len(array.children) == 1
        and set(array.children[0].strings) == {"url", "valueString"}
        and array.children[0].strings["url"] == TOKEN_EXTENSION
    )
