"""Tokens: their grammar and check symbols, the spellings that places allow, and a reader that forgives.

What enters here knows strings only, no documents, no originals and no keys beyond a codec's mask; it imports nothing
but the standard library, since ``redaction.documents`` builds on it.
"""

from __future__ import annotations

from redaction.tokens.grammar import EntityNames
from redaction.tokens.listed import ListedTokens
from redaction.tokens.places import legal_text
from redaction.tokens.reading import Shape, TokenReading, read_tokens
from redaction.tokens.spell import spell
from redaction.tokens.spelling import Spelling
from redaction.tokens.token import (
    LARGEST_NUMBER,
    LARGEST_VARIANT,
    Token,
    TokenCodec,
    variant_index,
    variant_of,
)

__all__ = [
    "LARGEST_NUMBER",
    "LARGEST_VARIANT",
    "EntityNames",
    "ListedTokens",
    "Shape",
    "Spelling",
    "Token",
    "TokenCodec",
    "TokenReading",
    "legal_text",
    "read_tokens",
    "spell",
    "variant_index",
    "variant_of",
]
