"""Every command that documents and help texts print is one that the command line understands."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from kpo_vault.cli.application import cli
from kpo_vault.cli.examples import _TAUGHT

_ROOT = Path(__file__).resolve().parent.parent
_DOCUMENTS = [_ROOT / "README.md", _ROOT / "SECURITY.md", *sorted((_ROOT / "docs").glob("*.md"))]
_QUOTED = re.compile(r"`(kpo-vault [^`]+)`", re.DOTALL)
_LINE = re.compile(r"^[ ]*(?:\S+[ ]{2,}|\S*[/\\])?(kpo-vault (?:[^\n`\\]|\\\n?)+)", re.MULTILINE)
# What stands behind a command in a document: a remark, a second column, or a line that goes on.
_REMARK = re.compile(r"\s+#.*|\s{2,}\(.*|\s{3,}\S.*| · .*")
_FORMAT = re.compile(r"kpo-vault \w+ v\d")  # a name of a file format, no command


def _commands(
    cmd: click.Command, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, cmd
    if isinstance(cmd, click.Group):
        context = click.Context(cmd)
        for name in cmd.list_commands(context):
            inner = cmd.get_command(context, name)
            assert inner is not None
            yield from _commands(inner, (*path, name))


_ALL = dict(_commands(cli))


def _printed(text: str) -> Iterator[str]:
    for found in (*_QUOTED.finditer(text), *_LINE.finditer(text)):
        joined = re.sub(r"\s*\\?\n\s*", " ", found[1])
        line = _REMARK.sub("", joined, count=1).partition(" > ")[0].strip()
        if not _FORMAT.match(line):
            yield line


def _sources() -> Iterator[tuple[str, str]]:
    for path in _DOCUMENTS:
        for line in _printed(path.read_text(encoding="utf-8")):
            yield path.name, line
    for path, command in _ALL.items():
        for line in _printed(f"{command.help or ''}\n{command.epilog or ''}"):
            yield " ".join(path) or "kpo-vault", line


def _problem(line: str) -> str:
    """Return what the command line has against a command, "" if nothing: names and options, not their values."""
    words = shlex.split(line.replace("…", "...").rstrip(".,;:"))[1:]
    command: click.Command = cli
    context = click.Context(cli)
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        inner = command.get_command(context, words[0])
        if inner is None:
            return f"no command {words[0]}"
        command, words = inner, words[1:]
    if isinstance(command, click.Group):
        return ""
    context = click.Context(command, resilient_parsing=True)
    known = {name for each in command.params for name in (*each.opts, *each.secondary_opts)} | {
        "--help",
        "-h",
    }
    unknown = [word for word in words if word.startswith("--") and word.split("=")[0] not in known]
    if unknown:
        return f"no option {unknown[0]}"
    try:
        _, left, _ = command.make_parser(context).parse_args(words)
    except click.UsageError as error:
        return error.format_message()
    return f"too many arguments: {left}" if left else ""


_PRINTED = sorted(set(_sources()))


def test_commands_are_found_in_documents_and_help() -> None:
    """The search itself works: the tour, a table's cell and a help text are among what was found."""
    lines = {line for _, line in _PRINTED}
    assert 'kpo-vault matter new "Halcyon review"' in lines
    assert "kpo-vault contact import me.card" in lines
    assert len(_PRINTED) > 100


@pytest.mark.parametrize(("where", "line"), _PRINTED)
def test_a_printed_command_is_understood(where: str, line: str) -> None:
    """Its names and options exist, and it has no more arguments than the command takes."""
    assert _problem(line) == "", where


@pytest.mark.parametrize("path", [path for path in _ALL if path], ids=" ".join)
def test_help_is_a_sentence(path: tuple[str, ...]) -> None:
    """Each command says in a sentence what it does, each option has its own."""
    command = _ALL[path]
    assert (command.help or "").split("\n")[0].rstrip().endswith((".", "?")), path
    for each in command.params:
        if isinstance(each, click.Option):
            assert each.help, (path, each.name)


def test_every_command_teaches() -> None:
    """Each help text has a command to type, or says what comes next; no example belongs to a command that is gone."""
    taught = {" ".join(path): command for path, command in _ALL.items() if path}
    assert set(_TAUGHT) == set(taught)
    silent = [
        name
        for name, each in taught.items()
        if not list(_printed(each.help or "")) and "kpo-vault" not in (each.epilog or "")
    ]
    assert silent == []
