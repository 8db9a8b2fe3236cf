"""The bundled sample packet: five documents of one invented hand-off, and the register that goes with them."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path

from kpo_vault.workflow.folders import write_file

REGISTER = "register.txt"
POLICY = "sample"
MATTER = "Halcyon review"


def copy_sample(folder: Path) -> tuple[Path, ...]:
    """Copy the sample documents into a folder and return them in alphabetical order; the register is left out."""
    copied = []
    for entry in sorted(files("resources").joinpath("samples").iterdir(), key=lambda e: e.name):
        if entry.is_file() and entry.name != REGISTER and not entry.name.startswith((".", "_")):
            write_file(folder / entry.name, entry.read_bytes())
            copied.append(folder / entry.name)
    return tuple(copied)


def copy_register(folder: Path) -> Path:
    """Copy the sample's register of protected terms into a folder and return its path."""
    with as_file(files("resources").joinpath("samples", REGISTER)) as source:
        write_file(folder / REGISTER, source.read_bytes())
    return folder / REGISTER
