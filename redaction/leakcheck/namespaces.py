"""Addresses that name the standards of Office files, and what of an address is nobody's standard.

Namespaces and types of relationships are addresses. Those of ECMA-376, ISO 29500, OpenDocument and the W3C say nothing of a
document; whatever follows their beginning without being a word of the formats was chosen by a person or a program.
"""

from __future__ import annotations

import re
from functools import lru_cache

from redaction.leakcheck.schema_words import is_schema_name

_STANDARD = re.compile(
    r"""
    (?: https?://(?:
          schemas\.(?:openxmlformats\.org|microsoft\.com|libreoffice\.org|xmlsoap\.org)
        | customooxmlschemas\.google\.com | customschemas\.google\.com | schemas\.haansoft\.com | web\.wps\.cn
        | (?:www\.)?wps\.cn | ns\.adobe\.com | ns\.microsoft\.com | (?:www\.)?w3\.org | (?:www\.)?purl\.org
        | purl\.oclc\.org | uri\.etsi\.org | openoffice\.org | docs\.oasis-open\.org | relaxng\.org | iptc\.org | cipa\.jp
        )(?=[/?\#]|$)
      | urn:(?:schemas-microsoft-com|oasis:names|openoffice|org:documentfoundation|schemas-openxmlformats-org)(?=:|$)
    )
    (?P<rest>[^"'<>\s]*)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SEGMENT = re.compile(r"[^/:#?&=;,]+")
_DIGITS = re.compile(r"[\d.]+")


@lru_cache(maxsize=4096)
def without_standards(text: str) -> str:
    """Return a text in which every address of a standard is left out but for the parts that are no word of a format."""
    return _STANDARD.sub(_own, text) if ":" in text else text


def _own(match: re.Match[str]) -> str:
    segments = _SEGMENT.findall(match["rest"])
    return " ".join(part for part in segments if not _DIGITS.fullmatch(part) and not is_schema_name(part))


def is_of_a_standard(tag: str) -> bool:
    """Whether the namespace of an element or attribute, in braces before its name, is that of a standard."""
    return _STANDARD.match(tag, 1) is not None
