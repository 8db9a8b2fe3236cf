"""The seam between the age header and its recipient types: the stanza, who wraps into it, who unwraps from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

FILE_KEY_SIZE = 16  # bytes
WRAPPED_SIZE = FILE_KEY_SIZE + 16  # bytes: the file key and its Poly1305 tag


@dataclass(frozen=True, slots=True)
class Stanza:
    """One ``->`` section of the header: arguments (the first names the type) and the decoded body."""

    arguments: tuple[str, ...]
    body: bytes

    @property
    def kind(self) -> str:
        """The recipient type."""
        return self.arguments[0]


class Recipient(Protocol):
    """A public key or passphrase that a file key can be wrapped to."""

    @property
    def group(self) -> str:
        """Only recipients of the same group may share a file."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a fresh stanza with ``file_key``."""


class Identity(Protocol):
    """A secret that may unwrap a file key."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, None if no stanza is ours; raise DamagedHeader for a malformed stanza of our type."""
