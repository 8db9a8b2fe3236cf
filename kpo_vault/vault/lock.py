"""One program at a time: a lock that the operating system drops when its holder dies."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from kpo_vault.errors import OutputFailed
from kpo_vault.vault.errors import VaultInUse

_LOCKED_BYTE = 1 << 20  # far behind the text: on Windows a locked range cannot be read by others


class VaultLock:
    """An exclusive lock on a vault's folder, held from construction to ``release``.

    The file stays behind and means nothing by itself: only the operating system's lock on it counts, so that a
    crash never leaves a vault locked. Raise VaultInUse if somebody holds it, OutputFailed if the folder cannot be
    written.
    """

    def __init__(self, path: Path) -> None:
        self._fd: int | None = None
        try:
            fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise OutputFailed(
                path=str(path), reason=error.strerror or "the folder cannot be written"
            ) from None
        try:
            _lock(fd)
        except OSError:
            holder = _holder(fd)
            os.close(fd)
            raise VaultInUse(holder=holder) from None
        self._fd = fd
        with contextlib.suppress(OSError):  # a full disk must not keep anybody out
            os.ftruncate(fd, 0)
            os.lseek(fd, 0, os.SEEK_SET)
            os.write(fd, str(os.getpid()).encode())

    def release(self) -> None:
        """Let others in; may be called twice."""
        if self._fd is not None:
            fd, self._fd = self._fd, None
            with contextlib.suppress(OSError):
                _unlock(fd)
            os.close(fd)


def _holder(fd: int) -> str:
    try:
        os.lseek(fd, 0, os.SEEK_SET)
        return f"process {int(os.read(fd, 20))}"
    except (OSError, ValueError):
        return "process unknown"


if sys.platform == "win32":
    import msvcrt

    def _lock(fd: int) -> None:
        os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        os.lseek(fd, 0, os.SEEK_SET)

    def _unlock(fd: int) -> None:
        os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_UN)
