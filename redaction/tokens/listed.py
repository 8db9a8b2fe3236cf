"""Reading tokens without their matter's mask: what counts is the list of those that were handed out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from redaction.tokens.token import Token, TokenCodec


class ListedTokens(TokenCodec):
    """A codec for who received tokens and cannot compute check symbols: it verifies those of a list, and no others."""

    __slots__ = ("_tokens",)

    def __init__(self, tokens: Iterable[Token]) -> None:
        super().__init__(bytes(4))
        self._tokens = frozenset(tokens)

    def __repr__(self) -> str:
        return f"<ListedTokens {len(self._tokens)}>"

    def issue(self, entity_type: str, number: int, variant: str = "") -> Token:
        """Raise TypeError: only a matter issues tokens."""
        raise TypeError("a list of tokens issues none")

    def verify(self, token: Token) -> bool:
        """Whether the token is on the list."""
        return token in self._tokens

    def corrections(self, token: Token, entity_types: Collection[str] | None = None) -> tuple[Token, ...]:
        """Return nothing: without the mask no check symbols lead anywhere."""
        return ()
