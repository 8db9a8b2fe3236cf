"""Finds a policy by its name: among those that come with the program, those that a vault keeps, or as a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from kpo_vault.policy.lines import NotYamlError, parse
from kpo_vault.policy.model import Policy
from kpo_vault.policy.problems import PolicyError, Problem
from kpo_vault.policy.reading import Reader

__all__ = [
    "NOTHING_KEPT",
    "Read",
    "builtin_names",
    "builtin_text",
    "is_file_name",
    "load_policy",
    "read_text",
]

_SUFFIX = ".yaml"
NOTHING_KEPT: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Read:
    """What a text says: the policy as far as it can be read, what it inherits from, and all mistakes by their lines."""

    policy: Policy | None
    base: Policy | None
    problems: tuple[Problem, ...]


@lru_cache(maxsize=1)
def builtin_names() -> tuple[str, ...]:
    """Return the names of the policies that come with the program, in alphabetical order."""
    folder = files("resources") / "policies"
    return tuple(sorted(f.name.removesuffix(_SUFFIX) for f in folder.iterdir() if f.name.endswith(_SUFFIX)))


def builtin_text(name: str) -> str:
    """Return the text of a policy that comes with the program."""
    return (files("resources") / "policies" / (name + _SUFFIX)).read_text(encoding="utf-8")


def is_file_name(name: str) -> bool:
    """Whether a policy of this name is sought as a file."""
    return Path(name).suffix in (_SUFFIX, ".yml")


def load_policy(name: str | Path, kept: Mapping[str, str] = NOTHING_KEPT) -> Policy:
    """Return the policy of that name, or of the file at that path; ``kept`` are a vault's own, name to text.

    Raises PolicyError with the line of the first mistake, also for a name that nobody knows.
    """
    return _load(str(name), kept, ())


def read_text(
    text: str, name: str, kept: Mapping[str, str] = NOTHING_KEPT, *, from_files: bool = True
) -> Read:
    """Read the text of a policy called ``name`` and tell all of its mistakes; raises nothing.

    Without ``from_files`` it may inherit only from what comes with the program or is kept.
    """
    return _read(text, name, kept, (name,), from_files)


def _load(name: str, kept: Mapping[str, str], inheriting: tuple[str, ...], from_files: bool = True) -> Policy:
    if name in inheriting:
        raise PolicyError(name, 1, "it inherits from itself")
    if name in builtin_names():
        return _builtin(name)
    own = name in kept
    text = kept[name] if own else _file_text(name, kept, from_files)
    read = _read(text, name, kept, (*inheriting, name), from_files and not own)
    if read.problems or read.policy is None:
        first = read.problems[0]
        raise PolicyError(Path(name).name, first.line, first.message)
    return replace(read.policy, name=name) if own else read.policy


@lru_cache(maxsize=64)
def _builtin(name: str) -> Policy:
    read = _read(builtin_text(name), name, NOTHING_KEPT, (name,), False)
    if read.problems or read.policy is None:
        raise PolicyError(name, read.problems[0].line, read.problems[0].message)
    return read.policy


def _read(
    text: str, name: str, kept: Mapping[str, str], inheriting: tuple[str, ...], from_files: bool
) -> Read:
    try:
        root, repeated = parse(text)
    except NotYamlError as error:
        return Read(None, None, (error.problem,))
    reader = Reader(name, lambda parent: _load(parent, kept, inheriting, from_files))
    policy = reader.policy(root)
    return Read(policy, reader.base, tuple(sorted(dict.fromkeys([*repeated, *reader.problems]))))


def _file_text(name: str, kept: Mapping[str, str], from_files: bool) -> str:
    path = Path(name)
    if from_files and is_file_name(name) and path.is_file():
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise PolicyError(path.name, 1, "the file cannot be read as UTF-8 text") from None
    if not from_files and is_file_name(name):
        raise PolicyError(
            name,
            1,
            "a policy that the vault keeps inherits from a built-in one or from another that it keeps",
        )
    also = f"; kept in the vault are {', '.join(sorted(kept))}" if kept else ""
    raise PolicyError(name, 1, f"there is no such policy; built in are {', '.join(builtin_names())}{also}")
