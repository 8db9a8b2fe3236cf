"""kpo-vault contact: partners, their keys, and how to make sure that a key is theirs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from kpo_vault.cli.terminal import FILE, NEW_PATH, json_option, open_session, passphrase_option, print_json
from kpo_vault.errors import UsageError

_Command = TypeVar("_Command", bound=Callable[..., Any])


def expires_option(command: _Command) -> _Command:
    """Add --expires, the last day of a card."""
    add: Callable[[_Command], _Command] = click.option(
        "--expires",
        type=click.DateTime(["%Y-%m-%d"]),
        callback=lambda _context, _parameter, day: day.replace(tzinfo=UTC) if day else None,
        help="The day (UTC) from which nobody shall seal to the new keys; never if left out.",
    )
    return add(command)


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
    """Add a contact from a CARD file, or from a bare age key.

    CARD may also be a rotation file (`contact rotate`): a contact that you know moves to the new keys and stays
    verified, because the old keys signed for the new ones.
    """
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
@click.option(
    "--code", metavar="TEXT", help="The text of the QR code that the partner showed; it is compared."
)
@passphrase_option
def verify(name: str, yes: bool, code: str | None, passphrase_file: Path | None) -> None:
    """Record that the key of the contact NAME was compared over another channel."""
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import find_contact, verify_by_code, verify_contact

    with open_session(passphrase_file) as session:
        if code is not None:
            contact = verify_by_code(session, name, code)
            click.echo(f"{contact.name} is verified.")
            return
        if not yes:
            print_contact(find_contact(session, name))
            click.confirm("Did your partner read the same words to you?", abort=True, err=True)
        contact = verify_contact(session, name)
    click.echo(f"{contact.name} is verified.")


@contact_command.command("new")
@click.argument("name", required=False)
@click.option("--name", "named", help="The same as NAME.")
@click.option("--out", type=NEW_PATH, help="Also write the new card to this file.")
@expires_option
@passphrase_option
def new(
    name: str | None,
    named: str | None,
    out: Path | None,
    expires: datetime | None,
    passphrase_file: Path | None,
) -> None:
    """Make fresh keys for yourself under NAME; they become the ones that you sign and open with.

    Packets sealed to your earlier keys can still be opened. Partners must compare your words again; to spare them
    that, use `contact rotate`.
    """
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import export_card, new_identity

    chosen = name or named
    if not chosen:
        raise UsageError("Give the name that partners shall see.")
    with open_session(passphrase_file) as session:
        contact = new_identity(session, chosen, expires=expires)
        if out is not None:
            export_card(session, out)
    print_contact(contact)


@contact_command.command("rotate")
@click.option("--out", type=NEW_PATH, required=True, help="The rotation file to send to every partner.")
@expires_option
@passphrase_option
def rotate(out: Path, expires: datetime | None, passphrase_file: Path | None) -> None:
    """Move to fresh keys and write a rotation file, signed by your old and your new keys.

    Partners who import the file keep you as verified. Use it before your card expires, or as a matter of routine;
    if your old keys may be in wrong hands, use `contact new` instead and have the words compared again.
    """
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import rotate_identity

    with open_session(passphrase_file) as session:
        contact = rotate_identity(session, out, expires=expires)
    print_contact(contact)
    click.echo(f"Send {out} to your partners; they import it with: kpo-vault contact import {out.name}")


@contact_command.command("revoke")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Don't ask.")
@passphrase_option
def revoke(name: str, yes: bool, passphrase_file: Path | None) -> None:
    """Block the contact NAME: nothing is sealed to it and nothing is accepted from it any more."""
    from kpo_vault.workflow.contacts import revoke_contact

    with open_session(passphrase_file) as session:
        if not yes:
            click.confirm(f"Block {name} for good?", abort=True, err=True)
        contact = revoke_contact(session, name)
    click.echo(f"{contact.name} is revoked.")


@contact_command.command("accept")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Don't ask.")
@passphrase_option
def accept(name: str, yes: bool, passphrase_file: Path | None) -> None:
    """Take the new card of the contact NAME, whose keys changed, into use; it has to be verified again."""
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import accept_change, find_contact

    with open_session(passphrase_file) as session:
        if not yes:
            print_contact(find_contact(session, name))
            click.confirm("Are the new words the ones that your partner reads?", abort=True, err=True)
        contact = accept_change(session, name)
    print_contact(contact)


@contact_command.command("refuse")
@click.argument("name")
@passphrase_option
def refuse(name: str, passphrase_file: Path | None) -> None:
    """Drop the new card of the contact NAME, whose keys changed, and keep the old one."""
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import refuse_change

    with open_session(passphrase_file) as session:
        contact = refuse_change(session, name)
    print_contact(contact)


@contact_command.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Don't ask.")
@passphrase_option
def remove(name: str, yes: bool, passphrase_file: Path | None) -> None:
    """Forget the contact NAME. A card that comes later under this name is new, not a changed one."""
    from kpo_vault.workflow.contacts import find_contact, remove_contact

    with open_session(passphrase_file) as session:
        contact = find_contact(session, name)
        if not yes:
            click.confirm(f"Forget {contact.name}?", abort=True, err=True)
        remove_contact(session, name)
    click.echo(f"{contact.name} is forgotten.")


@contact_command.command("show")
@click.argument("name", required=False)
@click.option("--qr", is_flag=True, help="Draw the fingerprint as a QR code in the terminal.")
@click.option("--qr-file", type=NEW_PATH, help="Write the QR code as a .png or .svg file.")
@json_option
@passphrase_option
def show(
    name: str | None, qr: bool, qr_file: Path | None, as_json: bool, passphrase_file: Path | None
) -> None:
    """Show the contact NAME, or yourself, with the ten words, the sixty digits and the QR code of the keys.

    Whoever scans your code gets a text that `contact verify YOU --code TEXT` compares with your card.
    """
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import find_contact, own_card

    with open_session(passphrase_file) as session:
        contact = find_contact(session, name) if name else own_card(session)
    if as_json:
        print_json(contact.as_json())
    else:
        print_contact(contact)
    if qr or qr_file is not None:
        from kpo_vault.workflow.qr_codes import terminal_text, write_picture

        if qr:
            click.echo(terminal_text(contact.code), err=as_json)
        if qr_file is not None:
            write_picture(contact.code, qr_file)


@contact_command.command("edit")
@click.argument("name")
@click.option(
    "--country", metavar="CODE", help='Where the partner sits, two letters of ISO 3166-1; "" for unknown.'
)
@click.option("--notes", metavar="TEXT", help="What you want to remember of the partner; stays in the vault.")
@passphrase_option
def edit(name: str, country: str | None, notes: str | None, passphrase_file: Path | None) -> None:
    """Note the country of the contact NAME, which policies may ask for, or anything else about the partner."""
    from kpo_vault.cli.tables import print_contact
    from kpo_vault.workflow.contacts import describe_contact

    if country is None and notes is None:
        raise UsageError("Give --country, --notes or both.")
    with open_session(passphrase_file) as session:
        contact = describe_contact(session, name, country=country, notes=notes)
    print_contact(contact)


@contact_command.command("sheet")
@click.argument("name", required=False)
@click.option("--out", type=NEW_PATH, required=True, help="The PDF file to write.")
@passphrase_option
def sheet(name: str | None, out: Path, passphrase_file: Path | None) -> None:
    """Write the fingerprint of the contact NAME, or your own, as a page to print: words, digits and QR code."""
    from kpo_vault.workflow.contacts import find_contact, own_card
    from kpo_vault.workflow.fingerprint_sheets import write_sheet

    with open_session(passphrase_file) as session:
        write_sheet(find_contact(session, name) if name else own_card(session), out)
    click.echo(f"The page is in {out}.")


@contact_command.command("export-keys")
@click.option("--out", type=NEW_PATH, required=True, help="The key file to write.")
@click.option(
    "--new-passphrase-file",
    "key_passphrase_file",
    type=FILE,
    help="Read the key file's passphrase from its first line.",
)
@click.option(
    "--x25519-only", is_flag=True, help="Leave the post-quantum key out: programs before age 1.3 need that."
)
@click.option("--yes", is_flag=True, help="Don't ask.")
@passphrase_option
def export_keys(
    out: Path, key_passphrase_file: Path | None, x25519_only: bool, yes: bool, passphrase_file: Path | None
) -> None:
    """Write your own secret keys as an age key file under a passphrase of its own.

    With it, `age -d -i FILE` opens the packets sealed to you without this program. Whoever has the file and its
    passphrase can do the same; the audit log records that it was made.
    """
    from kpo_vault.cli.terminal import read_new_passphrase
    from kpo_vault.workflow.contacts import export_keys

    if not yes:
        click.confirm("Write your secret keys to a file outside the vault?", abort=True, err=True)
    with open_session(passphrase_file) as session:
        passphrase = read_new_passphrase(key_passphrase_file, "Passphrase for the key file")
        export_keys(session, out, passphrase, classic_only=x25519_only)
    click.echo(f"Your keys are in {out}.")


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
@click.option(
    "--search", default="", metavar="WORDS", help="Only contacts with these words in name, notes or country."
)
@json_option
@passphrase_option
def list_(search: str, as_json: bool, passphrase_file: Path | None) -> None:
    """List your contacts with the state and the ten words of each key, yourself first."""
    from kpo_vault.cli.tables import print_contacts
    from kpo_vault.workflow.contacts import list_contacts, own_card

    with open_session(passphrase_file) as session:
        me, contacts = own_card(session), list_contacts(session)
    contacts = tuple(contact for contact in contacts if contact.matches(search))
    if as_json:
        print_json([c.as_json() for c in (me, *contacts)])
    else:
        print_contacts(me, contacts)
