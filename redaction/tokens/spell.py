"""Writing a token so that the place where it stands allows it."""

from __future__ import annotations

from redaction.tokens.spelling import Spelling
from redaction.tokens.token import Token

# Excel's limit for a sheet name and Word's for a bookmark. Only the entity name can be cut: it is the one part that
# the check symbols can tell again, from the names that start alike.
_LIMIT = {Spelling.SHEET_NAME: 31, Spelling.IDENTIFIER: 40}

SHORTEST_CUT = (
    15  # characters that are left of a cut name at the least: 31 - len("-999999zz-ZZZZ") - a final underscore
)


def spell(token: Token, spelling: Spelling = Spelling.PLAIN) -> str:
    """Return the token as it is written in a place with the given spelling.

    Plain is legal in sheet names, in file names and in URLs as it is; identifiers and code take underscores. Sheet names have
    at most 31 characters and identifiers at most 40: a longer entity name is cut at its end. ``read_tokens`` reads
    every spelling back to the same token (a cut name, if it is told the entity names).
    """
    joint = "_" if spelling in (Spelling.IDENTIFIER, Spelling.CODE) else "-"
    rest = f"{joint}{token.number}{token.variant}{joint}{token.check}"
    name = token.entity_type
    limit = _LIMIT.get(spelling)
    if limit is not None and len(name) + len(rest) > limit:
        name = name[: limit - len(rest)].rstrip("_")
    return name + rest
