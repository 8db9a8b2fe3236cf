"""The table of docs/desktop-and-command-line.md has every command and every option, and none that is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click

from kpo_vault.cli.application import cli

PAGE = Path(__file__).parents[2] / "docs" / "desktop-and-command-line.md"
EVERYWHERE = {"--json", "--passphrase-file", "--role"}
ROW = re.compile(r"\| `([a-z -]+)` \| (.*?) \| (.+?) \|")


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, set[str]]]:
    """Yield the names of all commands that do something, with their long options."""
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None
            yield from commands(child, (*path, name))
        return
    options = {
        name
        for option in command.params
        if isinstance(option, click.Option)
        for name in (*option.opts, *option.secondary_opts)
        if name.startswith("--")
    }
    yield " ".join(path), options


def test_the_table_has_every_command_and_option():
    rows = {name: (options, place) for name, options, place in ROW.findall(PAGE.read_text(encoding="utf-8"))}
    wanted = dict(commands(cli))
    assert set(rows) == set(wanted)
    for name, options in wanted.items():
        written, place = rows[name]
        assert set(re.findall(r"--[a-z0-9-]+", written)) | (options & EVERYWHERE) == options, name
        assert place.strip()


def test_what_is_said_of_the_options_that_stand_everywhere_is_so():
    assert {*EVERYWHERE} <= set().union(*(options for _, options in commands(cli)))
