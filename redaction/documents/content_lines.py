"""Calendars (iCalendar, RFC 5545) and address cards (vCard, RFC 6350): content lines of name, parameters and value.

Lines are unfolded for reading; a line that is not changed keeps its folds. A structured value (a name, an address) is
read component by component.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from redaction.documents.literals import Embedded, LineCounter, Literal, LiteralFormat, Scan
from redaction.documents.media_types import suffix_for
from redaction.documents.model import Context, SegmentKind
from redaction.documents.notations import CONTENT_LINE, FOLDED
from redaction.errors import UnreadableDocument

_FOLD = r"(?:(?:\r\n|\r|\n)[ \t])"
_LINE = re.compile(
    rf"(?P<name>(?:[A-Za-z0-9.-]|{_FOLD})+)"
    rf"(?P<parameters>(?:;(?:[^:;=\"\r\n]|{_FOLD})+=(?:(?:\"(?:[^\"\r\n]|{_FOLD})*\"|(?:[^:;\"\r\n]|{_FOLD}))*))*)"
    rf":(?P<value>(?:[^\r\n]|{_FOLD})*)(?=\r|\n|\Z)"
)
_OTHER = re.compile(rf"(?:[^\r\n]|{_FOLD})+")
_PARAMETER = re.compile(
    rf";(?P<key>(?:[^:;=\"\r\n]|{_FOLD})+)=(?:\"(?P<quoted>(?:[^\"\r\n]|{_FOLD})*)\"|(?P<plain>(?:[^:;\"\r\n]|{_FOLD})*))"
)
_SILENT_PARAMETERS = frozenset(
    {
        "TYPE",
        "VALUE",
        "ENCODING",
        "CHARSET",
        "PREF",
        "LANGUAGE",
        "ROLE",
        "PARTSTAT",
        "RSVP",
        "CUTYPE",
        "RELATED",
    }
    | {"FMTTYPE", "RANGE", "FBTYPE", "RELTYPE", "INDEX", "LEVEL", "CALSCALE", "ALTID"}
)
_SILENT = frozenset(
    {"BEGIN", "END", "VERSION", "CALSCALE", "METHOD", "RRULE", "TRANSP", "SEQUENCE", "PRIORITY"}
)
_SCHEME = re.compile(r"(?i)(?:mailto:|tel:)?")
_DATA_URL = re.compile(r"data:[^,]{0,200};base64,", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_SAYS_BASE64 = re.compile(r";ENCODING=(?:BASE64|B)(?=;|\Z)", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"(?:;(?:FMTTYPE|MEDIATYPE)=\"?|data:)([\w.+-]+/[\w.+-]+)", re.IGNORECASE)
_SHORTEST_FILE = 40
_SNIFFED = 4096
_FILES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "ATTACH"})


@dataclass(frozen=True, slots=True)
class _Property:
    """What a standard says of a property: its entity type, of its components where it has some."""

    entity_type: str = ""
    components: tuple[str, ...] = ()


_PROPERTIES = {
    "FN": _Property("PERSON"),
    "N": _Property(components=("PERSON", "PERSON", "PERSON", "", "")),
    "NICKNAME": _Property("PERSON"),
    "EMAIL": _Property("EMAIL_ADDRESS"),
    "TEL": _Property("PHONE_NUMBER"),
    "ADR": _Property(
        components=("STREET_ADDRESS", "STREET_ADDRESS", "STREET_ADDRESS", "LOCATION", "", "POSTAL_CODE", "")
    ),
    "LABEL": _Property("STREET_ADDRESS"),
    "BDAY": _Property("DATE_OF_BIRTH"),
    "ANNIVERSARY": _Property("DATE_TIME"),
    "DEATHDATE": _Property("DATE_TIME"),
    "BIRTHPLACE": _Property("LOCATION"),
    "ORG": _Property(components=("ORGANIZATION", "ORGANIZATION", "ORGANIZATION")),
    "GEO": _Property("COORDINATES"),
    "IMPP": _Property("USERNAME"),
    "X-SKYPE": _Property("USERNAME"),
    "ATTENDEE": _Property("EMAIL_ADDRESS"),
    "ORGANIZER": _Property("EMAIL_ADDRESS"),
    "DTSTART": _Property("DATE_TIME"),
    "DTEND": _Property("DATE_TIME"),
    "DUE": _Property("DATE_TIME"),
}


class ContentLinesFormat(LiteralFormat):
    """Reads and writes .ics and .vcf."""

    name = "calendar"
    label = "calendar or address card"
    carries_files = True
    suffixes = (".ics", ".vcf", ".vcard")

    def scan(self, text: str, suffix: str) -> Scan:
        """Return the values and parameters of every property that says something."""
        if not re.match(r"\s*BEGIN:(?:VCALENDAR|VCARD)", text, re.IGNORECASE):
            raise UnreadableDocument(
                format=self.label, reason="it does not begin as a calendar or an address card"
            )
        found: list[Literal] = []
        files: list[Embedded] = []
        lines = LineCounter(text)
        for other in _OTHER.finditer(text):
            context = Context(line=lines.at(other.start()))
            match = _LINE.fullmatch(text, *other.span())
            if match is None:
                found.append(Literal(*other.span(), FOLDED, context=context))
                continue
            name = FOLDED.text(match["name"]).upper().rpartition(".")[2]
            file = _file(match) if name in _FILES else None
            if file is not None:
                files.append(file)
            found += _parameters(match, context)
            if name not in _SILENT and file is None:
                found += _value(text, match, name, replace(context, field=name))
        return Scan(found, embedded=files)


def _file(match: re.Match[str]) -> Embedded | None:
    """Return the file that a property holds in base64, None for a link or a short value."""
    lead = _DATA_URL.match(match["value"])
    start = match.start("value") + (lead.end() if lead else 0)
    raw = "".join(match.string[start : match.end("value")].split())
    says_so = _SAYS_BASE64.search(match["parameters"] or "") is not None
    if not _BASE64.fullmatch(raw) or (len(raw) < _SHORTEST_FILE and not says_so):
        return None
    first = base64.b64decode(raw[: min(len(raw), _SNIFFED) // 4 * 4])
    kind = _MEDIA_TYPE.search(match["parameters"] or "") or _MEDIA_TYPE.match(match["value"])
    return Embedded(
        start, match.end("value"), "file" + suffix_for(kind[1].lower() if kind else "", "", first)
    )


def _parameters(match: re.Match[str], context: Context) -> Iterator[Literal]:
    for each in _PARAMETER.finditer(match.string, *match.span("parameters")):
        key = FOLDED.text(each["key"]).upper()
        if key not in _SILENT_PARAMETERS:
            stated = "PERSON" if key == "CN" else ""
            named = replace(context, field=key, stated=stated, path="iCalendar CN" if stated else "")
            span = each.span("quoted" if each["quoted"] is not None else "plain")
            yield Literal(*span, FOLDED, SegmentKind.METADATA, named)


def _value(text: str, match: re.Match[str], name: str, context: Context) -> Iterator[Literal]:
    start, end = match.span("value")
    known = _PROPERTIES.get(name)
    if known is None:
        yield Literal(start, end, CONTENT_LINE, context=context)
        return
    if not known.components:
        scheme = _SCHEME.match(text, start, end)
        start = scheme.end() if scheme else start
        yield Literal(start, end, CONTENT_LINE, context=_stated(context, known.entity_type, name))
        return
    position, number = start, 0
    for part in text[start:end].split(";"):
        # An escaped semicolon belongs to its component.
        if position > start and text[position - 2 : position - 1] == "\\":
            number -= 1
        entity_type = known.components[number] if 0 <= number < len(known.components) else ""
        yield Literal(
            position, position + len(part), CONTENT_LINE, context=_stated(context, entity_type, name)
        )
        position, number = position + len(part) + 1, number + 1


def _stated(context: Context, entity_type: str, name: str) -> Context:
    if not entity_type:
        return context
    standard = "iCalendar" if name in ("ATTENDEE", "ORGANIZER", "DTSTART", "DTEND", "DUE") else "vCard"
    return replace(context, stated=entity_type, path=f"{standard} {name}")


FORMAT = ContentLinesFormat()
