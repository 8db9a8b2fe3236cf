"""Text sources without the words of their own syntax: a company called Content must not refuse every letter.

A word is left out only where the standard itself puts it: the name of a field, an element, an attribute, a parameter, or a
value that the standard lists for it. Whatever stands in such a place without being such a word stays and is searched. Line
ends stay, so that places keep their line numbers.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from redaction.leakcheck.namespaces import without_standards
from redaction.leakcheck.schema_words import is_schema_name
from redaction.leakcheck.syntax_words import (
    ATTRIBUTES,
    COMPONENTS,
    ELEMENTS,
    FLAGS,
    HEADER_FIELDS,
    LISTED_VALUES,
    LISTING_ATTRIBUTES,
    MIME_PARAMETERS,
    MIME_WORDS,
    PARAMETERS,
    PREFIXES,
    PROPERTIES,
    STYLES,
)

_FIELD = re.compile(r"^([A-Za-z][\w-]{0,60})(?=[ \t]*:)", re.MULTILINE)
_STRUCTURED = re.compile(
    r"^((?:Content-(?:Type|Disposition|Transfer-Encoding)|MIME-Version)[ \t]*:)([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_PARAMETER = re.compile(r"""(;\s*)([\w-]+)(\*?[\d*]*=)("[^"\r\n]*"|[^;\s]*)""")
_CARD = re.compile(
    r"^BEGIN:(VCALENDAR|VCARD)\b[^\n]*\n(?:(?!BEGIN:(?:VCALENDAR|VCARD)\b|END:\1\b)[^\n]*\n)*END:\1\b",
    re.IGNORECASE | re.MULTILINE,
)
_LINE = re.compile(
    r"""^((?:[\w-]+\.)?)([A-Za-z][\w-]*)((?:;(?:[^:;"\r\n]|"[^"\r\n]*")*)*):([^\r\n]*)""", re.MULTILINE
)
_LISTING = frozenset(
    {"method", "class", "status", "transp", "action", "version", "calscale", "begin", "end", "kind"}
)
_PART = re.compile(r";([\w-]+)(=?)([^;]*)")
_TAG = re.compile(r"""<(/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"<>]{0,20000}"|'[^'<>]{0,20000}')*)>""")
_ATTRIBUTE = re.compile(
    r"""(?<![\w:.-])([A-Za-z_][\w:.-]*)(?:(\s*=(?:3D)?\s*)("[^"]*"|'[^']*'|[^\s"'>]+))?"""
)
_XML_DECLARATION = re.compile(
    r"""<\?xml(\s+version\s*=\s*["'][\d.]+["'])?(\s+encoding\s*=\s*["'][\w.:-]+["'])?(\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>"""
)
_DOCTYPE = re.compile(
    r"""<!DOCTYPE\s+(?:html|svg)(?:\s+(?:PUBLIC\s+)?"-//W3C//DTD\s+(?:HTML|XHTML|SVG)[\s\d.]*(?:Strict|Transitional|Frameset|Final|Tiny|Basic)?//EN"(?:\s*"https?://www\.w3\.org/[\w./-]*")?)?\s*>""",
    re.IGNORECASE,
)
_SHEET = re.compile(r"(<style\b[^<>]*>)([^<]*(?:<(?!/?style\b)[^<]*)*)(</style>)", re.IGNORECASE)
_DECLARATION = re.compile(
    r"(?<![\w-])([A-Za-z-][\w-]*)(\s*:\s*)([^;{}\"']*(?:(?:\"[^\"{}]*\"|'[^'{}]*')[^;{}\"']*)*)(?=[;}]|\Z)"
)
_RULE = re.compile(r"@(?:font-face|page|media|charset|import|list)\b", re.IGNORECASE)
_NAME_LIKE = re.compile(r"[^\s,\"']+")


def without_mail_syntax(source: str) -> str:
    """Return the source of a message without the names of standard fields, media types and parameters."""
    source = _STRUCTURED.sub(lambda field: field[1] + structured(field[2]), source)
    return _FIELD.sub(lambda name: "" if name[0].lower() in HEADER_FIELDS else name[0], source)


def structured(value: str) -> str:
    """Return the value of Content-Type and the like without what RFC 2045 and RFC 2183 list."""
    head, mark, rest = value.partition(";")
    if all(part in MIME_WORDS for part in re.split(r"[\s/]+", head.strip().lower()) if part):
        head = re.sub(r"\S", "", head)
    return head + _PARAMETER.sub(_mime_parameter, mark + rest)


def _mime_parameter(match: re.Match[str]) -> str:
    before, name, mark, value = match.groups()
    plain = value.strip('"').lower()
    if name.lower() in ("charset", "type", "format", "delsp", "method", "protocol", "micalg", "smime-type"):
        parts = [part for part in plain.split("/") if part]
        if all(part in MIME_WORDS for part in parts) or (name.lower() == "charset" and _is_charset(plain)):
            value = ""
    return before + ("" if name.lower() in MIME_PARAMETERS else name) + mark + value


@lru_cache(maxsize=256)
def _is_charset(name: str) -> bool:
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return True


def without_card_syntax(source: str) -> str:
    """Return calendars and address cards in a text without the words of RFC 5545 and RFC 6350."""
    if "BEGIN:V" not in source and "begin:v" not in source.lower():
        return source
    return _CARD.sub(lambda card: _LINE.sub(_content_line, card[0]), source)


def _content_line(match: re.Match[str]) -> str:
    group, name, parameters, value = match.groups()
    known = name.lower() in PROPERTIES
    plain = value.strip().lower()
    listed = plain in (COMPONENTS if name.lower() in ("begin", "end") else LISTED_VALUES)
    if name.lower() in _LISTING and listed:
        value = ""
    value = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
    return f"{group}{'' if known else name}{_PART.sub(_card_parameter, parameters)}:{value}"


def _card_parameter(match: re.Match[str]) -> str:
    name, mark, value = match.groups()
    if not mark:  # vCard 2.1 writes values of TYPE alone
        return ";" if name.lower() in LISTED_VALUES else match[0]
    if name.lower() not in ("cn", "email", "label", "filename", "dir", "sent-by", "member"):
        value = ",".join(
            "" if part.strip('" ').lower() in LISTED_VALUES else part for part in value.split(",")
        )
    return f";{'' if name.lower() in PARAMETERS else name}{mark}{value}"


def without_syntax(source: str, *, markup: bool) -> str:
    """Return a text without the syntax of calendars and cards, and without that of markup if it is some."""
    source = without_card_syntax(source)
    return without_markup_syntax(source) if markup else source


def without_style_syntax(source: str) -> str:
    """Return a page whose style sheets say only what no standard says."""
    return _SHEET.sub(lambda sheet: sheet[1] + without_styles(sheet[2]) + sheet[3], source)


def without_markup_syntax(source: str) -> str:
    """Return HTML or XML without the elements, attributes, addresses and looks that the standards of the web name."""
    if "<" not in source:
        return source
    source = without_style_syntax(source)
    source = _DOCTYPE.sub("<!>", _XML_DECLARATION.sub("<?>", source))
    return _TAG.sub(_tag, source)


def _tag(match: re.Match[str]) -> str:
    closing, name, inside = match.groups()
    shown = "x" if name.lower() in ELEMENTS else name
    return f"<{closing}{shown}{_ATTRIBUTE.sub(_attribute, inside)}>"


def _attribute(match: re.Match[str]) -> str:
    name, mark, value = match[1], match[2] or "", match[3] or ""
    lower = name.lower()
    prefix, _, declared = lower.partition(":")
    said = value.strip("\"'")
    if prefix == "xmlns":
        name = "" if not declared or declared in PREFIXES else declared
        value = without_standards(value)
    elif lower in (ATTRIBUTES if mark else FLAGS):
        name = "x"
        if lower == "xsi:schemalocation":
            value = without_standards(value)
        elif lower == "style":
            value = without_styles(said)
        elif lower in ("http-equiv", "content"):
            value = "" if _is_declaring(said) else value
        elif lower in LISTING_ATTRIBUTES and (
            is_schema_name(said) or (lower == "charset" and _is_charset(said))
        ):
            value = ""
    return name + mark + value


def _is_declaring(value: str) -> bool:
    """Whether the content of a ``meta`` says what kind of text follows."""
    kind = re.fullmatch(
        r"(?:content-type|content-language|(text/html|application/xhtml\+xml);\s*charset=([\w.:-]+))",
        value,
        re.I,
    )
    return kind is not None and (not kind[2] or _is_charset(kind[2]))


def without_styles(rules: str) -> str:
    """Return rules of CSS without the properties and the values that the standard names."""
    return _DECLARATION.sub(_style, _RULE.sub("@", rules))


def _style(match: re.Match[str]) -> str:
    name, mark, value = match.groups()
    if name.lower() not in STYLES:
        return match[0]
    return mark + _NAME_LIKE.sub(lambda word: "" if is_schema_name(word[0]) else word[0], value)
