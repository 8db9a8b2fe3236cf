"""Which reader a file inside another one gets: by its content, its media type and its name."""

from __future__ import annotations

from redaction.documents import pictures

_SUFFIXES = {
    "application/pdf": ".pdf",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "text/calendar": ".ics",
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "text/xml": ".xml",
    "application/xml": ".xml",
    "application/json": ".json",
    "application/fhir+json": ".json",
    "application/fhir+xml": ".xml",
    "application/hl7-v2": ".hl7",
    "application/dicom": ".dcm",
    "application/zip": ".zip",
    "application/x-zip-compressed": ".zip",
    "application/mbox": ".mbox",
    "application/vnd.ms-outlook": ".msg",
    "message/rfc822": ".eml",
    "image/svg+xml": ".svg",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/msword": ".doc",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-powerpoint": ".ppt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.presentation": ".odp",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
}


def suffix_for(media_type: str, name: str, content: bytes) -> str:
    """Return the suffix of the format to try: a picture's by its bytes, then the media type's, then the name's."""
    picture = pictures.suffix_of(content)
    if picture is not None:
        return picture
    known = _SUFFIXES.get(media_type.lower())
    stem, _, suffix = name.rpartition(".")
    named = f".{suffix.lower()}" if stem and suffix.isalnum() else ""
    # Mail programs call many things octet-stream or ms-excel; a name that says more is believed first.
    if named and (
        known is None or media_type.startswith(("text/", "application/vnd.ms-", "application/msword"))
    ):
        return named
    return known or named


def media_type_of(suffix: str) -> str:
    """Return the media type of a suffix, application/octet-stream for one that the table does not have."""
    return next((kind for kind, known in _SUFFIXES.items() if known == suffix), "application/octet-stream")
