"""kpo-vault contact: partners, their keys, and how to make sure that a key is theirs."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import FILE, NEW_PATH, json_option, open_session, passphrase_option, print_json
from kpo_vault.errors import UsageError


@click.group("contact")
def contact_command() -> None:
    """Manage partners and their keys.

    \b
    You and your partner swap cards once and compare the ten words by telephone:
      you       kpo-vault contact export --out me.card          (send it)
      partner   kpo-vault contact import me.card
      both      kpo-vault contact list                          (read the ten words to each other)
      both      kpo-vault contact verify NAME
    """


@contact_command.command("import")
@click.argument("card", required=False, type=FILE)
@click.option("--name", help="How you call the contact; the card's own name if left out.")
@click.option("--age-recipient", metavar="age1…", help="A partner who only has age: the key, with --name.")
@passphrase_option
def import_(
    card: Path | None, name: str | None, age_recipient: str | None, passphrase_file: Path | None
) -> None:
    """Add a contact from a CARD file, or from a bare age key."""
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import add_recipient, import_card

    if (card is None) == (age_recipient is None) or (age_recipient and not name):
        raise UsageError("Give a card file, or --name with --age-recipient.")
    with open_session(passphrase_file) as session:
        if card is not None:
            contact = import_card(session, card, name=name)
        else:
            contact = add_recipient(session, str(name), str(age_recipient))
    print_contact(contact)


@contact_command.command("verify")
@click.argument("name")
@click.option("--yes", is_flag=True, help="The words were compared; don't ask.")
@passphrase_option
def verify(name: str, yes: bool, passphrase_file: Path | None) -> None:
    """Record that the key of the contact NAME was compared over another channel."""
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import find_contact, verify_contact

    with open_session(passphrase_file) as session:
        if not yes:
            print_contact(find_contact(session, name))
            click.confirm("Did your partner read the same words to you?", abort=True, err=True)
        contact = verify_contact(session, name)
    click.echo(f"{contact.name} is verified.")


@contact_command.command("new")
@click.argument("name", required=False)
@click.option("--name", "named", help="The same as NAME.")
@click.option("--out", type=NEW_PATH, help="Also write the new card to this file.")
@passphrase_option
def new(name: str | None, named: str | None, out: Path | None, passphrase_file: Path | None) -> None:
    """Make fresh keys for yourself under NAME; they become the ones that you sign and open with.

    Packets sealed to your earlier keys can still be opened.
    """
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import export_card, new_identity

    chosen = name or named
    if not chosen:
        raise UsageError("Give the name that partners shall see.")
    with open_session(passphrase_file) as session:
        contact = new_identity(session, chosen)
        if out is not None:
            export_card(session, out)
    print_contact(contact)


@contact_command.command("export")
@click.option("--out", type=NEW_PATH, help="Where your card goes; standard output if left out.")
@passphrase_option
def export(out: Path | None, passphrase_file: Path | None) -> None:
    """Write your own card, to be sent to partners. It holds public keys only."""
    from kpo_vault.workflow.contacts import export_card, own_card_text

    with open_session(passphrase_file) as session:
        if out is None:
            click.echo(own_card_text(session), nl=False)
        else:
            export_card(session, out)
            click.echo(f"Your card is in {out}.")


@contact_command.command("list")
@json_option
@passphrase_option
def list_(as_json: bool, passphrase_file: Path | None) -> None:
    """List your contacts with the state and the ten words of each key, yourself first."""
    from kpo_vault.cli.tables import print_contacts
    from kpo_vault.workflow.contacts import list_contacts, own_card

    with open_session(passphrase_file) as session:
        me, contacts = own_card(session), list_contacts(session)
    if as_json:
        print_json([c.as_json() for c in (me, *contacts)])
    else:
        print_contacts(me, contacts)
