"""Whether a text that is no token may stand in a place that forbids characters."""

from __future__ import annotations

import re
from urllib.parse import quote

from redaction.tokens.spelling import Spelling

_FORBIDDEN = {
    Spelling.IDENTIFIER: re.compile(r"[^\w.\\]"),
    Spelling.SHEET_NAME: re.compile(r"[\[\]:*?/\\\x00-\x1f]"),
    Spelling.FILE_NAME: re.compile(r'[<>:"/\\|?*\x00-\x1f]'),
}
_RESERVED = "!#$%&'()*+,/:;=?@[]"  # RFC 3986, and the percent sign of what is encoded already
_ILLEGAL_IN_URL = re.compile(r"[^!-~]|[\"<>\\^`{|}]")


def legal_text(text: str, spelling: Spelling) -> str | None:
    """Return a text as it may be written in a place, None if the place forbids it.

    Everywhere but in a URL that is the text itself; a URL percent-encodes what it forbids.
    """
    if spelling is Spelling.URL:
        return quote(text, safe=_RESERVED) if _ILLEGAL_IN_URL.search(text) else text
    forbidden = _FORBIDDEN.get(spelling)
    return None if forbidden and forbidden.search(text) else text
