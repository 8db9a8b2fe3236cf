"""What the standards of health records in XML say of their elements: HL7 FHIR R4 and HL7 CDA R2 (C-CDA)."""

from __future__ import annotations

from lxml import etree

from redaction.documents import fhir

_FHIR = "http://hl7.org/fhir"
_CDA = "urn:hl7-org:v3"
_TEXTS = {
    "given": "PERSON",
    "family": "PERSON",
    "streetAddressLine": "STREET_ADDRESS",
    "city": "LOCATION",
    "postalCode": "POSTAL_CODE",
    "county": "LOCATION",
}
_ORGANISATIONS = frozenset(
    {"representedOrganization", "providerOrganization", "serviceProviderOrganization", "wholeOrganization"}
    | {
        "representedCustodianOrganization",
        "receivedOrganization",
        "scopingOrganization",
        "manufacturerOrganization",
    }
)
_TIMES = frozenset({"effectiveTime", "time", "low", "high", "center"})
_ROLES = {
    "patientRole": "MEDICAL_RECORD_NUMBER",
    "assignedAuthor": "NPI",
    "assignedEntity": "NPI",
    "associatedEntity": "NATIONAL_ID",
    "encompassingEncounter": "ACCESSION_NUMBER",
    "participantRole": "NATIONAL_ID",
}


def stated_text(element: etree._Element) -> tuple[str, str] | None:
    """Return (entity type, the standard's name) of an element's text, None where the standard leaves it open."""
    if etree.QName(element).namespace != _CDA:
        return None
    name, parent = _local(element), _parent(element)
    if name in _TEXTS:
        return _TEXTS[name], f"CDA {name}"
    if name == "name" and parent in _ORGANISATIONS:
        return "ORGANIZATION", "CDA organization name"
    if name == "name" and not len(element):
        return "PERSON", "CDA name"
    return None


def stated_attribute(  # noqa: PLR0911 - one for each rule
    element: etree._Element, attribute: str
) -> tuple[str, str] | None:
    """Return (entity type, the standard's name) of an attribute, None where the standard leaves it open."""
    namespace = etree.QName(element).namespace
    if namespace == _FHIR and attribute == "value":
        return fhir.stated_element(_local(element), element.getparent(), _resource(element))
    if namespace != _CDA:
        return None
    name, parent = _local(element), _parent(element)
    if attribute == "value" and name == "birthTime":
        return "DATE_OF_BIRTH", "CDA birthTime"
    if attribute == "value" and name in _TIMES:
        return "DATE_TIME", f"CDA {name}"
    if attribute == "value" and name == "telecom":
        value = (element.get("value") or "").lower()
        kind = "EMAIL_ADDRESS" if value.startswith("mailto:") else "PHONE_NUMBER"
        return kind, "CDA telecom"
    if attribute == "extension" and name == "id" and parent in _ROLES:
        return _ROLES[parent], f"CDA {parent} id"
    return None


def _local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def _parent(element: etree._Element) -> str:
    parent = element.getparent()
    return _local(parent) if parent is not None else ""


def _resource(element: etree._Element) -> str:
    """Return the nearest FHIR resource around an element; resources alone begin with a capital."""
    for ancestor in element.iterancestors():
        name = _local(ancestor)
        if name[:1].isupper() and name != "Bundle":
            return name
    return ""
