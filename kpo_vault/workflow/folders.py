"""Folders and files that appear whole or not at all.

Until then they lie in a private folder beside their target; what a killed program leaves of it is removed by the next
one that works there, and by the next start of the same vault (``Session.working_in``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crypto.packet import scratch_folder
from kpo_vault.errors import OutputFailed, UsageError
from kpo_vault.workflow.system_errors import reason_of


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Yield a private folder (mode 0700) that becomes ``target`` when the block ends without an error.

    ``target`` must not exist, or be an empty folder. On an error or a cancellation the private folder and all in
    it are removed. Raises UsageError if the target is taken, OutputFailed if it cannot be written.
    """
    target = _absolute(target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError(f"{target} exists already. Name a new or an empty folder.")
    with private_folder(target) as private:
        yield private
        if target.exists():
            target.rmdir()
        private.rename(target)


@contextmanager
def new_file(target: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Yield a path in a private folder; the file that is made there becomes ``target`` when the block ends.

    Raises UsageError if there is a file of that name, unless ``overwrite``, or a folder; OutputFailed if it cannot
    be written.
    """
    target = _absolute(target)
    _refuse_existing(target, overwrite=overwrite)
    with private_folder(target) as private:
        yield private / target.name
        _refuse_existing(target, overwrite=overwrite)
        (private / target.name).replace(target)


def _refuse_existing(target: Path, *, overwrite: bool) -> None:
    if target.is_dir() or (os.path.lexists(target) and not overwrite):
        raise UsageError(f"{target} exists already. Name a new file.")


@contextmanager
def private_folder(target: Path) -> Iterator[Path]:
    """Yield a folder (mode 0700) beside ``target``, on the disk that the user chose; it is removed at the end.

    The folders above ``target`` are made. Raises OutputFailed if it cannot be written, also for errors of the
    system in the block.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with scratch_folder(target.parent) as private:
            yield private
    except OSError as error:
        raise OutputFailed(path=str(target), reason=reason_of(error)) from None
    except OutputFailed as error:  # of a file inside: what a person knows is the target
        raise OutputFailed(path=str(target), reason=str(error.parameters["reason"])) from None


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a link the user chose


def write_file(path: Path, content: bytes) -> None:
    """Write a new file and make sure that it is on the disk; raise OutputFailed if it cannot be."""
    try:
        with path.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise OutputFailed(path=path.name, reason=reason_of(error)) from None


def files_of(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder in alphabetical order, without hidden ones and the ``_packet`` folder.

    Raises UsageError for a folder with sub-folders: a packet is flat.
    """
    found = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name == "_packet":
            continue
        if not path.is_file() or path.is_symlink():
            raise UsageError(f"{path.name} is not a plain file; a packet holds files only.")
        found.append(path)
    if not found:
        raise UsageError(f"There are no files in {folder}.")
    return tuple(found)


def free_name(name: str, taken: set[str]) -> str:
    """Return ``name``, or with a number before its suffix if it is taken on a case-blind file system."""
    stem, suffix = Path(name).stem, Path(name).suffix
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate = f"{stem} ({number}){suffix}"
        number += 1
    taken.add(candidate.casefold())
    return candidate


def replace_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, over an older one of its name; raise OutputFailed."""
    with new_file(path, overwrite=True) as private:
        write_file(private, content)


def empty_folder(path: Path) -> Path:
    """Make a folder if there is none and return it; raise UsageError if something is in it, OutputFailed."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UsageError(f"{path} exists already. Name a new or an empty folder.")
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputFailed(path=str(path), reason=reason_of(error)) from None
    return path
