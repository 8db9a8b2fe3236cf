"""What a verification found, as codes with fields that each interface says in its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["STATEMENTS", "FileVerification", "Statement"]

# code -> what it says at the terminal; the desktop translates the same sentences, but for those that speak of options
STATEMENTS: Final[Mapping[str, str]] = {
    "entries": "Entries: {number}. All of them hash to the root {digest}….",
    "checkpoints": "Signed checkpoints on this log: {number}.",
    "witnessed": "Checkpoints that were kept and lie on this log: {number}.",
    "proven": "Entries: {number}. Each is proven to stand in a log of {size}, root {digest}….",
    "extract": "An extract proves what is in it; only the whole log proves that nothing was left out.",
    "signed": "Signed by {name}.",
    "signed-by-itself": "Signed by the key that the file brings along.",
    "card-for-signer": "To check who signed it, give the signer's card with --card.",
    "both-signatures": "Both signatures of {name} on the manifest are valid.",
    "packet": "Packet {id}.",
    "packet-made": "Packet {id}, made {made}, without an expiry.",
    "packet-until": "Packet {id}, made {made}, expires {ends}.",
    "files-as-sealed": "Files that are as they were sealed: {number}. Nothing was written.",
    "addressed": "Keys that it is addressed to: {number}.",
    "recipient": "{words}",
    "warning": "{sentence}",
    "file-unchanged": "{name}: as it was sent",
    "file-changed": "{name}: changed since",
    "file-missing": "{name}: missing",
    "file-added": "{name}: added since",
    "header-post-quantum": "The header is that of an age file of {number} bytes for post-quantum keys.",
    "header-classic": "The header is that of an age file of {number} bytes for classic keys.",
    "stanzas": "Keys in the header: {kinds}.",
    "outside-only": "Without a key nothing more can be known: signatures and hashes are inside the encryption.",
    "key-for-inside": "To check them, open it and verify the folder with --card, or give a key file with --identity.",
}


@dataclass(frozen=True, slots=True, init=False)
class Statement:
    """One thing that was found: a code of STATEMENTS with its fields, which hold no secret."""

    code: str
    fields: tuple[tuple[str, str | int], ...]

    def __init__(self, code: str, **fields: str | int) -> None:
        object.__setattr__(self, "code", code)
        object.__setattr__(self, "fields", tuple(fields.items()))

    def __str__(self) -> str:
        """Return the sentence for a terminal."""
        written = {name: f"{value:,}" if isinstance(value, int) else value for name, value in self.fields}
        return STATEMENTS[self.code].format_map(written)


@dataclass(frozen=True, slots=True)
class FileVerification:
    """Whether a file is sound as far as it could be checked, and what was found.

    ``what`` it is: "log", "extract", "folder" of an opened packet, sealed "packet", or "outside", a sealed packet of which
    only the outer form was seen.
    """

    sound: bool
    what: str
    statements: tuple[Statement, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """What was found, in sentences for a terminal."""
        return tuple(map(str, self.statements))

    def as_json(self) -> dict[str, Any]:
        """Return the outcome for a program."""
        return {
            "sound": self.sound,
            "what": self.what,
            "lines": list(self.lines),
            "statements": [{"code": each.code, **dict(each.fields)} for each in self.statements],
            "first_bad_entry": None,
        }
