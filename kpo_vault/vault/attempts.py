"""Unlocks that failed: counted beside the vault, because its log cannot be written while it is locked.

The next unlock logs and forgets them. Whoever may write the folder may remove the file, and with it the count.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kpo_vault.vault import moment

FILE_NAME: Final = "vault.attempts"
_LARGEST: Final = 1 << 12  # bytes; anything longer is not ours


@dataclass(frozen=True, slots=True)
class FailedUnlocks:
    """How many passphrases or recovery keys were wrong since the last unlock, and when (UTC): the first, the last."""

    count: int
    first: datetime
    last: datetime


def read(home: Path) -> FailedUnlocks | None:
    """Return what failed since the last unlock, None if nothing did or the file cannot be read."""
    try:
        with (home / FILE_NAME).open("rb") as file:
            fields = json.loads(file.read(_LARGEST))
        found = FailedUnlocks(
            int(fields["count"]), moment.parse(fields["first"]), moment.parse(fields["last"])
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    sound = 0 < found.count < 1 << 53 and found.first.tzinfo is not None and found.last.tzinfo is not None
    return found if sound else None


def note(home: Path) -> None:
    """Count one more; a folder that cannot be written only loses the count."""
    earlier, now = read(home), moment.now()
    count, first = (earlier.count + 1, earlier.first.isoformat()) if earlier else (1, now)
    content = json.dumps({"count": count, "first": first, "last": now})
    target, new = home / FILE_NAME, home / f"{FILE_NAME}.{os.getpid()}"
    with suppress(OSError):
        try:
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                file.write(content)
            new.replace(target)
        finally:
            new.unlink(missing_ok=True)


def forget(home: Path) -> None:
    """Remove the count, once it is in the log."""
    with suppress(OSError):
        (home / FILE_NAME).unlink(missing_ok=True)
