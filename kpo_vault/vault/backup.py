"""Copies of the vault's file: private, checked, and in place in one step."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from kpo_vault.errors import OutputFailed
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import VaultDamaged, VaultExists, VaultMissing

_COMPANIONS = ("", "-wal", "-shm", "-journal")


def write(database: Database, target: Path) -> None:
    """Copy the database to ``target``, check the copy, and only then give it its name; raise VaultExists."""
    if target.exists():
        raise VaultExists(path=str(target))
    part = target.with_name(target.name + ".part")
    with _as_output(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    remove_database(part)
    touch_private(part)
    try:
        database.copy_to(part)
        with contextlib.closing(Database(part)) as copy:
            copy.migrate()
            if copy.problems() or copy.row_counts() != database.row_counts():
                raise VaultDamaged(reason="the copy differs from the vault")
        move_into_place(part, target)
    except BaseException:
        remove_database(part)
        raise


def keep_older(database: Database, path: Path, found: int) -> None:
    """Keep a copy of a file of format ``found`` beside it before it is brought to a newer format.

    An earlier copy of the same format stays: it is the one that was never touched by a migration.
    """
    kept = path.with_name(f"{path.name}.format-{found}")
    if kept.exists():
        return
    part = kept.with_name(kept.name + ".part")
    remove_database(part)
    touch_private(part)
    try:
        database.copy_to(part)
        move_into_place(part, kept)
    except BaseException:
        remove_database(part)
        raise


def touch_private(path: Path) -> None:
    """Make an empty file that only its owner may read: SQLite gives its companion files the same rights."""
    with _as_output(path):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def write_private(path: Path, content: bytes) -> None:
    """Replace a small file in one step; only its owner may read it."""
    part = path.with_name(path.name + ".part")
    with _as_output(path):
        part.unlink(missing_ok=True)
        touch_private(part)
        part.write_bytes(content)
        part.replace(path)


def copy_private(source: Path, target: Path) -> None:
    """Copy a closed database file; raise VaultMissing if there is none."""
    if not source.is_file():
        raise VaultMissing(path=str(source))
    remove_database(target)
    touch_private(target)
    with _as_output(target):
        shutil.copyfile(source, target)


def move_into_place(path: Path, target: Path) -> None:
    """Rename a closed database over ``target`` so that a power cut leaves the old or the new one."""
    with _as_output(target):
        with path.open("rb+") as stream:
            os.fsync(stream.fileno())
        for companion in _COMPANIONS[1:]:  # of the file that is being replaced
            _sibling(target, companion).unlink(missing_ok=True)
        path.replace(target)
        _sync_folder(target.parent)
    remove_database(path)


def set_aside(path: Path) -> None:
    """Keep a closed database under the next free name ``….replaced``, its write-ahead log included."""
    with _as_output(path):
        number = 0
        while (kept := path.with_name(f"{path.name}.replaced{number or ''}")).exists():
            number += 1
        for companion in _COMPANIONS:
            if _sibling(path, companion).exists():
                _sibling(path, companion).replace(_sibling(kept, companion))


def remove_database(path: Path) -> None:
    """Remove a database file and its companions, as far as they exist."""
    with _as_output(path):
        for companion in _COMPANIONS:
            _sibling(path, companion).unlink(missing_ok=True)


def _sibling(path: Path, companion: str) -> Path:
    return path.with_name(path.name + companion)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder cannot be opened, and renames are durable by themselves
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


@contextlib.contextmanager
def _as_output(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputFailed(path=str(path), reason=error.strerror or "the system refused") from None
