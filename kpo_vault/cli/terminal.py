"""What the commands share at the terminal: the open vault, progress bars, JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.progress import Progress
    from kpo_vault.workflow.session import Session

_Command = TypeVar("_Command", bound=Callable[..., Any])

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
NEW_PATH = click.Path(path_type=Path)
_ROLE_VARIABLE = "KPO_VAULT_ROLE"
SYSTEM_KEYRING = "system-keyring"  # the slot that no passphrase opens
RECOVERY = "recovery"  # the slot that the printed key opens


def passphrase_option(command: _Command) -> _Command:
    """Add --passphrase-file and --role, the two ways to say how the vault is unlocked."""
    role: Callable[[_Command], _Command] = click.option(
        "--role",
        "role",
        envvar=_ROLE_VARIABLE,
        expose_value=False,
        callback=_remember_role,
        help="Unlock as compliance or partner, or with the key slot of this name (see `kpo-vault vault slots`);"
        " recovery takes the printed key for the passphrase, system-keyring asks for nothing.",
    )
    return passphrase_file_option(role(command))


def passphrase_file_option(command: _Command) -> _Command:
    """Add --passphrase-file; a passphrase is never an argument, where other users could read it."""
    add: Callable[[_Command], _Command] = click.option(
        "--passphrase-file",
        type=FILE,
        help="Read the vault's passphrase from the first line of this file.",
    )
    return add(command)


def _remember_role(context: click.Context, parameter: click.Parameter, value: str | None) -> None:
    context.meta[_ROLE_VARIABLE] = value


def json_option(command: _Command) -> _Command:
    """Add --json."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for a program instead of text.")(
        command
    )


def read_passphrase(
    passphrase_file: Path | None, *, confirm: bool = False, prompt: str = "Passphrase"
) -> str:
    """Return the passphrase from the file, the environment or the terminal, in that order."""
    if passphrase_file is not None:
        lines = passphrase_file.read_text(encoding="utf-8").splitlines()
        if not lines or not lines[0]:
            raise UsageError("The passphrase file is empty.")
        return lines[0]
    from_environment = os.environ.get("KPO_VAULT_PASSPHRASE")
    if from_environment:
        return from_environment
    if not sys.stdin.isatty():
        raise UsageError("No passphrase: set $KPO_VAULT_PASSPHRASE or give --passphrase-file.")
    answer: str = click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    return answer


def read_new_passphrase(passphrase_file: Path | None, prompt: str) -> str:
    """Return a passphrase to be set, from the file or, typed twice, from the terminal."""
    if passphrase_file is not None:
        return read_passphrase(passphrase_file)
    if not sys.stdin.isatty():
        raise UsageError("There is no terminal to ask for the new passphrase; give it in a file.")
    answer: str = click.prompt(prompt, hide_input=True, confirmation_prompt=True, err=True)
    return answer


def chosen_role() -> str:
    """Return the role or key slot that the command was told to unlock with; counsel if none."""
    return str(click.get_current_context().meta.get(_ROLE_VARIABLE) or "counsel")


def read_other_passphrase(slot: str, passphrase_file: Path | None) -> str:
    """Return the passphrase of a second person, from the file or the terminal."""
    if passphrase_file is not None:
        return read_passphrase(passphrase_file)
    if not sys.stdin.isatty():
        raise UsageError("There is no terminal to ask the second person; give --approver-passphrase-file.")
    answer: str = click.prompt(f"Passphrase of {slot}, who agrees", hide_input=True, err=True)
    return answer


@contextmanager
def open_session(passphrase_file: Path | None) -> Iterator[Session]:
    """Unlock the vault of $KPO_VAULT_HOME for the length of a command."""
    from kpo_vault.workflow.session import Session, default_home

    home = default_home()
    if not Session.exists(home):
        raise UsageError(f"There is no vault in {home} yet. Create one with: kpo-vault init")
    role = chosen_role()
    if role == SYSTEM_KEYRING:
        session = Session.open_with_system_keyring(home)
    elif role == RECOVERY:
        key = read_passphrase(passphrase_file, prompt="Recovery key, as printed")
        session = Session.open_with_recovery_key(home, key)
    else:
        session = Session.open(home, read_passphrase(passphrase_file), role=role)
    if session.vault.as_closed is False:
        click.echo(
            "Warning: the vault's file was changed from outside since it was closed. Run kpo-vault vault verify.",
            err=True,
        )
    try:
        yield session
    finally:
        session.close()


@contextmanager
def progress_bar(*, quiet: bool = False) -> Iterator[Progress]:
    """Yield a progress callback that draws a bar on standard error when that is a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda done, message: None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bars:
        task = bars.add_task("", total=1.0)
        yield lambda done, message: bars.update(task, completed=done, description=message)


def print_json(value: Any) -> None:
    """Print a value as JSON, one object, keys in the order given."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
