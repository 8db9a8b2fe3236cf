"""kpo-vault register: what the client always wants protected."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import FILE, json_option, open_session, passphrase_option, print_json


@click.group("register")
def register_command() -> None:
    """Manage the register: terms that are protected in every matter, whatever detection says."""


@register_command.command("add-terms")
@click.argument("file", type=FILE)
@passphrase_option
def add_terms(file: Path, passphrase_file: Path | None) -> None:
    """Add the terms in FILE, one a line. They are kept encrypted."""
    from kpo_vault.workflow.registers import add_terms as add

    with open_session(passphrase_file) as session:
        added, known = add(session, file)
    click.echo(f"{added} terms added, {known} were known.")


@register_command.command("list")
@json_option
@passphrase_option
def list_(as_json: bool, passphrase_file: Path | None) -> None:
    """List the terms of the register."""
    with open_session(passphrase_file) as session:
        terms = [term.text for term in session.register_terms()]
    if as_json:
        print_json(terms)
    else:
        for term in terms:
            click.echo(term)
