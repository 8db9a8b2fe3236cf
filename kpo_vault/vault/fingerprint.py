"""The digest of a vault's file as this program closed it: a single changed bit shows, also where no row stands.

The digest lies beside the file and goes away when the vault is opened, so that a crash leaves none. It proves nothing
against somebody who can write both (rows and log do that); it tells a disk that forgets and a copy gone wrong.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import Final

from kpo_vault.errors import ApplicationError, OutputFailed
from kpo_vault.vault import backup

_SUFFIX: Final = ".sha256"
_LARGEST: Final = (
    512 << 20
)  # bytes that are hashed in half a second or so; larger files are left to ``verify``


def leave(path: Path) -> None:
    """Write the digest of a closed file beside it; on a full disk there is none."""
    with contextlib.suppress(ApplicationError, OSError):
        if path.stat().st_size <= _LARGEST:
            backup.write_private(_beside(path), f"{_digest(path)}  {path.name}\n".encode())


def matches(path: Path) -> bool | None:
    """Return whether the file is as it was closed, None if nobody can tell."""
    try:
        known = _beside(path).read_text("ascii").split()[0]
        if path.with_name(path.name + "-wal").exists() or path.stat().st_size > _LARGEST:
            return None
        return _digest(path) == known
    except (OSError, UnicodeDecodeError, IndexError):
        return None


def forget(path: Path) -> None:
    """Remove the digest of a file that is about to change; raise OutputFailed if that cannot be done."""
    try:
        _beside(path).unlink(missing_ok=True)
    except OSError as error:
        raise OutputFailed(path=str(path), reason=error.strerror or "the system refused") from None


def _beside(path: Path) -> Path:
    return path.with_name(path.name + _SUFFIX)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
