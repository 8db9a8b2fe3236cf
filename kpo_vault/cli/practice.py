"""kpo-vault practice: the round trip with a partner whom the program plays."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import FILE, NEW_PATH, open_session, passphrase_option, progress_bar


@click.group("practice")
def practice_command() -> None:
    """Practise the round trip in your own vault, with a partner whom the program plays.

    Nobody but this vault can open what is sealed to that partner.
    """


@practice_command.command("start")
@passphrase_option
def start(passphrase_file: Path | None) -> None:
    """Add the practice partner to the contacts, with words to compare."""
    from kpo_vault.workflow import practice

    with open_session(passphrase_file) as session:
        contact = practice.add_partner(session)
        spoken = practice.partner_words(session)
    click.echo(f"{contact.name} is a contact now; the partner reads out: {spoken}")
    click.echo(f'If these are the words of the contact: kpo-vault contact verify "{contact.name}" --yes')


@practice_command.command("answer")
@click.argument("packet", type=FILE)
@click.option("--out", type=NEW_PATH, required=True, help="The packet that the partner sends back.")
@passphrase_option
def answer(packet: Path, out: Path, passphrase_file: Path | None) -> None:
    """Let the practice partner open PACKET, work on it, and send it back."""
    from kpo_vault.workflow import practice

    with open_session(passphrase_file) as session, progress_bar() as progress:
        edits = practice.answer(session, packet, out, progress=progress)
    for edit in edits:
        click.echo(f"{edit.file}: {edit.what}")
    click.echo(f"Sent back: {out}")


@practice_command.command("end")
@passphrase_option
def end(passphrase_file: Path | None) -> None:
    """Forget the practice partner."""
    from kpo_vault.workflow import practice

    with open_session(passphrase_file) as session:
        practice.remove_partner(session)
    click.echo("The practice partner is forgotten.")
