"""The places that forbid characters of a plain token, each with its own legal spelling.

Every spelling reads back to the same token: ``redaction.tokens.reading`` folds them all.
"""

from __future__ import annotations

from enum import StrEnum


class Spelling(StrEnum):
    """How a token is written in a place; plain wherever the place allows ``-``."""

    PLAIN = "plain"  # PERSON-12b-Q3XT
    IDENTIFIER = "identifier"  # PERSON_12b_Q3XT: defined names, bookmarks, formula names, XML names
    SHEET_NAME = "sheet name"  # at most 31 characters, none of []:*?/\
    FILE_NAME = "file name"  # legal on Windows, macOS and Linux
    URL = "url"  # only RFC 3986 unreserved characters
    CODE = "code"  # outside of strings and comments of source code: spelled as an identifier
