"""kpo-vault matter: units of work, each with its own tokens and its own key."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import json_option, open_session, passphrase_option, print_json


@click.group("matter")
def matter_command() -> None:
    """Create, list, show, rename or shred matters.

    A matter is a unit of work: within it the same value always has the same token, and its key can be destroyed.
    """


@matter_command.command("new")
@click.argument("name")
@passphrase_option
def new(name: str, passphrase_file: Path | None) -> None:
    """Create the matter NAME."""
    from kpo_vault.workflow.matters import new_matter

    with open_session(passphrase_file) as session:
        new_matter(session, name)
    click.echo(f"Matter {name} created.")


@matter_command.command("list")
@json_option
@passphrase_option
def list_(as_json: bool, passphrase_file: Path | None) -> None:
    """List the matters of the vault."""
    from kpo_vault.cli.tables import print_matters
    from kpo_vault.workflow.matters import list_matters

    with open_session(passphrase_file) as session:
        matters = list_matters(session)
    if as_json:
        print_json([m.as_json() for m in matters])
    else:
        print_matters(matters)


@matter_command.command("show")
@click.argument("name")
@json_option
@passphrase_option
def show(name: str, as_json: bool, passphrase_file: Path | None) -> None:
    """List the documents of the matter NAME and how far each has come."""
    from kpo_vault.cli.work_tables import print_work
    from kpo_vault.workflow.kept_work import kept_work

    with open_session(passphrase_file) as session:
        work = kept_work(session, name)
    if as_json:
        print_json({"policy": work.policy, "documents": [each.as_json() for each in work.documents]})
    else:
        print_work(work)


@matter_command.command("rename")
@click.argument("name")
@click.argument("new_name")
@passphrase_option
def rename(name: str, new_name: str, passphrase_file: Path | None) -> None:
    """Give the matter NAME another name; its tokens and documents stay."""
    from kpo_vault.workflow.matters import rename_matter

    with open_session(passphrase_file) as session:
        shown = rename_matter(session, name, new_name)
    click.echo(f"Matter {name} is now {shown}.")


@matter_command.command("shred")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Don't ask.")
@passphrase_option
def shred(name: str, yes: bool, passphrase_file: Path | None) -> None:
    """Destroy the key of the matter NAME: its tokens can never be turned back."""
    from kpo_vault.workflow.matters import shred_matter

    if not yes:
        click.confirm(f"Destroy all originals of {name} for ever?", abort=True, err=True)
    with open_session(passphrase_file) as session:
        shred_matter(session, name)
    click.echo(f"Matter {name} shredded.")
