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
# Word processors write backslashes and other letters into links as they are, and such a link must come back as it
# was; what would end or break the link (RFC 3986, appendix C) is percent-encoded.
_BREAKS_URL = re.compile(r"[\s\x00-\x1f\x7f\"<>]")


def legal_text(text: str, spelling: Spelling) -> str | None:
    """Return a text as it may be written in a place, None if the place forbids it.

    Everywhere but in a URL that is the text itself; a URL percent-encodes what would break it.
    """
    if spelling is Spelling.URL:
        return _BREAKS_URL.sub(lambda match: quote(match[0]), text)
    forbidden = _FORBIDDEN.get(spelling)
    return None if forbidden and forbidden.search(text) else text
