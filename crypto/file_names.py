"""Relative file names that mean the same file on Windows, macOS and Linux.

Names are Unicode NFC with ``/`` between folders. Whatever a system might resolve, fold or forbid is refused, so
that no name leaves its folder and no two names meet in one file.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from crypto.errors import UnsafeFileName

RESERVED_FOLDER = "_packet"
MAX_COMPONENT = 240  # bytes of UTF-8; file systems allow 255
MAX_NAME = 1024  # bytes of UTF-8
MAX_DEPTH = 8
_FORBIDDEN = frozenset('<>:"|?*\\')
_WINDOWS_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{device}{digit}" for device in ("com", "lpt") for digit in "0123456789¹²³"]
)


def check_file_name(name: str) -> str:
    """Return ``name`` unchanged; raise UnsafeFileName with the rule it breaks, never with the name."""
    if unicodedata.normalize("NFC", name) != name:
        raise UnsafeFileName(reason="its letters are not composed (Unicode NFC)")
    try:
        size = len(name.encode())
    except UnicodeEncodeError:
        raise UnsafeFileName(reason="it is not valid Unicode") from None
    components = name.split("/")
    if size > MAX_NAME or len(components) > MAX_DEPTH:
        raise UnsafeFileName(reason="it is too long or too deep")
    for component in components:
        _check_component(component)
    if components[0].casefold() == RESERVED_FOLDER:
        raise UnsafeFileName(reason="it lies in the folder that is kept for the packet's own papers")
    return name


def check_file_names(names: Iterable[str]) -> None:
    """Check every name and raise UnsafeFileName also if two of them could meet in one file or folder."""
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        key = _fold(check_file_name(name))
        if key in files:
            raise UnsafeFileName(reason="another file has the same name, or one that differs only in case")
        files.add(key)
        parts = key.split("/")
        folders.update("/".join(parts[:depth]) for depth in range(1, len(parts)))
    if files & folders:
        raise UnsafeFileName(reason="a file and a folder have the same name")


def _check_component(component: str) -> None:
    if not component or component in (".", ".."):
        raise UnsafeFileName(reason="it has an empty or relative part")
    if len(component.encode()) > MAX_COMPONENT:
        raise UnsafeFileName(reason="it is too long")
    if any(character in _FORBIDDEN or not character.isprintable() for character in component):
        raise UnsafeFileName(reason="it has a character that some system forbids")
    if component != component.strip() or component.endswith("."):
        raise UnsafeFileName(reason="it begins or ends with a space or ends with a dot")
    if component.startswith(("-", "~")):
        raise UnsafeFileName(reason="it begins like an option or a home folder")
    if component.partition(".")[0].rstrip().casefold() in _WINDOWS_DEVICES:
        raise UnsafeFileName(reason="it is the name of a Windows device")


def _fold(name: str) -> str:
    # Case-insensitive file systems compare by simple case folding of composed or decomposed letters.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
