"""Results that appear whole or not at all: private files and folders beside the target, renamed when complete.

Their names carry the machine and the process that made them, so that the next run removes what a crash left behind.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from crypto.errors import TargetNotEmpty

_NAME = re.compile(r"\.kpo-vault-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.partial", re.ASCII)
_DAY = 86_400  # seconds; longer than any packet takes
# Names in use by this process. Its number alone would not do: in a container the same one comes again at every start.
_ours: set[str] = set()


@contextlib.contextmanager
def new_file(target: Path, *, overwrite: bool = False) -> Iterator[BinaryIO]:
    """Yield a private file that becomes ``target`` when the block ends, and disappears if it raises.

    Raises TargetNotEmpty if ``target`` exists, unless ``overwrite``.
    """
    remove_leftovers(target.parent)
    _refuse_existing_file(target, overwrite=overwrite)
    partial = target.parent / _partial_name()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    _ours.add(partial.name)
    try:
        with os.fdopen(os.open(partial, flags, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _refuse_existing_file(target, overwrite=overwrite)
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    finally:
        _ours.discard(partial.name)
    _sync_folder(target.parent)


@contextlib.contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Yield a private folder that becomes ``target`` when the block ends, and disappears if it raises.

    Raises TargetNotEmpty if ``target`` exists and is not an empty folder.
    """
    _refuse_filled_folder(target)
    with scratch_folder(target.parent) as partial:
        yield partial
        _sync_folder(partial)
        _refuse_filled_folder(target)
        if target.exists():
            target.rmdir()  # Windows renames onto nothing that exists
        partial.rename(target)
    _sync_folder(target.parent)


@contextlib.contextmanager
def scratch_folder(parent: Path) -> Iterator[Path]:
    """Yield a private folder (mode 0700) in ``parent``; whatever is still there at the end is removed.

    What a crash leaves of it goes at the next ``remove_leftovers``. Raises OSError if it cannot be made.
    """
    remove_leftovers(parent)
    partial = parent / _partial_name()
    _ours.add(partial.name)
    try:
        partial.mkdir(mode=0o700)
        yield partial
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        _ours.discard(partial.name)


def remove_leftovers(folder: Path) -> None:
    """Remove partial results in ``folder`` of processes that no longer run."""
    with contextlib.suppress(OSError):
        for path in list(folder.glob(".kpo-vault-*.partial")):
            match = _NAME.fullmatch(path.name)
            if match and _is_abandoned(match[1], int(match[2]), path):
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink(missing_ok=True)


def _is_abandoned(machine: str, process: int, path: Path) -> bool:
    if path.name in _ours:
        return False
    if machine == _machine() and _has_ended(process):
        return True
    # Of another machine on a shared disk, or a number that another program has by now, only the age tells.
    return time.time() - path.lstat().st_mtime > _DAY


def _has_ended(process: int) -> bool:
    if process == os.getpid():
        return True  # an earlier process had our number: what is ours is in _ours
    if sys.platform == "win32":
        return False  # there is no harmless signal to ask with
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _partial_name() -> str:
    return f".kpo-vault-{_machine()}-{os.getpid()}-{secrets.token_hex(8)}.partial"


def _machine() -> str:
    return hashlib.sha256(platform.node().encode()).hexdigest()[:8]


def _refuse_existing_file(target: Path, *, overwrite: bool) -> None:
    if target.is_dir() or (os.path.lexists(target) and not overwrite):
        raise TargetNotEmpty(kind="file")


def _refuse_filled_folder(target: Path) -> None:
    if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
        raise TargetNotEmpty(kind="folder")


def _sync_folder(folder: Path) -> None:
    """Make a rename durable where the system can (POSIX)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
