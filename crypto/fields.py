"""Strict reading of the fields of a JSON object: every field is taken once, with its type, and none is left over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
MAX_NAME = 200  # characters


class FieldError(ValueError):
    """A field is missing, superfluous, or of the wrong type; ``str`` of it names the field."""


class Fields:
    """The fields of one object that have not been taken yet."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, Mapping):
            raise FieldError("an entry is not an object")
        self._rest: dict[str, Any] = dict(value)

    def _take(self, name: str) -> Any:
        if name not in self._rest:
            raise FieldError(f"{name} is missing")
        return self._rest.pop(name)

    def has(self, name: str) -> bool:
        """Whether a field that may be absent is there and was not taken."""
        return name in self._rest

    def text(self, name: str, *, limit: int, empty: bool = False) -> str:
        """Take a printable string of at most ``limit`` characters."""
        value = self._take(name)
        if not isinstance(value, str) or len(value) > limit or not (value or empty):
            raise FieldError(f"{name} is not a text of allowed length")
        if any(not (character.isprintable() or character == "\n") for character in value):
            raise FieldError(f"{name} has characters that cannot be shown")
        return value

    def optional_text(self, name: str, *, limit: int) -> str | None:
        """Take a string or null."""
        if self._rest.get(name, "") is None:
            self._take(name)
            return None
        return self.text(name, limit=limit)

    def name(self, name: str) -> str:
        """Take the name of a party: one line of at most 200 characters."""
        value = self.text(name, limit=MAX_NAME)
        if not is_party_name(value):
            raise FieldError(f"{name} is not a name of one line")
        return value

    def whole(self, name: str, *, limit: int) -> int:
        """Take an integer from 0 to ``limit``."""
        value = self._take(name)
        if type(value) is not int or not 0 <= value <= limit:
            raise FieldError(f"{name} is not a number in its range")
        return value

    def time(self, name: str) -> datetime:
        """Take a time in UTC, to the second."""
        value = self._take(name)
        if not isinstance(value, str) or not _TIME.fullmatch(value):
            raise FieldError(f"{name} is not a UTC time")
        try:
            return datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            raise FieldError(f"{name} is not a UTC time") from None

    def optional_time(self, name: str) -> datetime | None:
        """Take a time or null."""
        if self._rest.get(name, "") is None:
            self._take(name)
            return None
        return self.time(name)

    def sha256(self, name: str) -> str:
        """Take a SHA-256 hash in lower-case hexadecimal."""
        value = self._take(name)
        if not isinstance(value, str) or not _SHA256.fullmatch(value):
            raise FieldError(f"{name} is not a SHA-256 hash")
        return value

    def optional_sha256(self, name: str) -> str | None:
        """Take a SHA-256 hash or null."""
        if self._rest.get(name, "") is None:
            self._take(name)
            return None
        return self.sha256(name)

    def array(self, name: str, *, limit: int) -> list[Any]:
        """Take an array of at most ``limit`` items."""
        value = self._take(name)
        if not isinstance(value, list) or len(value) > limit:
            raise FieldError(f"{name} is not a list of allowed length")
        return value

    def mapping(self, name: str) -> Fields:
        """Take an object."""
        return Fields(self._take(name))

    def done(self) -> None:
        """Raise FieldError if a field was not taken."""
        for name in self._rest:
            # A field of a stranger's choice is not repeated in a message.
            raise FieldError("it has an unknown field" if name else "it has a field without a name")


def is_party_name(value: str) -> bool:
    """Tell whether ``value`` can name a party: one printable line without outer spaces, 1 to 200 characters."""
    return 0 < len(value) <= MAX_NAME and value.isprintable() and value == value.strip()


def format_time(time: datetime) -> str:
    """Return ``time``, which must be aware, in UTC to the second."""
    if time.tzinfo is None:
        raise ValueError("a time needs its time zone")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
