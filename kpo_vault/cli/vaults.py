"""kpo-vault init and kpo-vault vault: the encrypted file itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpo_vault.cli.terminal import (
    FILE,
    NEW_PATH,
    SYSTEM_KEYRING,
    chosen_role,
    json_option,
    open_session,
    passphrase_file_option,
    passphrase_option,
    print_json,
    read_new_passphrase,
    read_passphrase,
)
from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.workflow.session import Session


@click.command("init")
@click.option("--name", help="Your name as partners will see it; your login name if left out.")
@click.option(
    "--sheet", type=NEW_PATH, help="Write the recovery key as a page to print (PDF), instead of showing it."
)
@passphrase_option
def init_command(name: str | None, sheet: Path | None, passphrase_file: Path | None) -> None:
    """Create your vault in $KPO_VAULT_HOME, with your own keys in it.

    The passphrase is stretched with Argon2id. There is no way back without it, except the recovery key that is
    printed here once: keep it on paper, away from this machine.
    """
    from kpo_vault.workflow.session import Session, default_home, login_name

    home = default_home()
    Session.refuse_existing(home)
    passphrase = read_passphrase(passphrase_file, confirm=True)
    with Session.create(home, passphrase, name or login_name()) as session:
        click.echo(f"Vault created in {home}.")
        _give_key(session, session.recovery_key, sheet)
        click.echo("Next: kpo-vault matter new NAME, or kpo-vault contact --help")


def _give_key(session: Session, key: str, sheet: Path | None) -> None:
    """Show a recovery key, or write its sheet; where that fails it is shown, since it is kept nowhere."""
    from kpo_vault.errors import ApplicationError
    from kpo_vault.workflow.recovery_sheets import write_sheet

    if sheet is not None:
        try:
            write_sheet(key, session.name, sheet)
        except ApplicationError as error:
            click.echo(str(error), err=True)
        else:
            click.echo(f"The recovery key is in {sheet}: print it, then remove the file from this machine.\n")
            return
    click.echo(f"\nRecovery key, shown only now. Print it or write it down:\n\n    {key}\n")


@click.group("vault")
def vault_command() -> None:
    """Back up, restore, verify or re-key your vault.

    Where the passphrase is lost, --role recovery asks for the recovery key instead; change-passphrase sets a new one.
    """


@vault_command.command("suggest-passphrase")
def suggest_passphrase() -> None:
    """Print a fresh passphrase of six random words."""
    from kpo_vault.workflow.vaults import suggested_passphrase

    click.echo(suggested_passphrase())


@vault_command.command("new-recovery-key")
@click.option("--sheet", type=NEW_PATH, help="Write the key as a page to print (PDF), instead of showing it.")
@passphrase_option
def new_recovery_key(sheet: Path | None, passphrase_file: Path | None) -> None:
    """Make a new recovery key; an earlier one stops working at once."""
    from kpo_vault.workflow import vaults

    with open_session(passphrase_file) as session:
        _give_key(session, vaults.new_recovery_key(session), sheet)


@vault_command.command("backup")
@click.argument("file", type=NEW_PATH)
@passphrase_option
def backup(file: Path, passphrase_file: Path | None) -> None:
    """Write a verified copy of the vault to FILE. It is as encrypted as the vault."""
    from kpo_vault.workflow.vaults import backup_vault

    with open_session(passphrase_file) as session:
        backup_vault(session, file)
    click.echo(f"Backup written to {file} and verified.")


@vault_command.command("restore")
@click.argument("file", type=FILE)
@passphrase_option
def restore(file: Path, passphrase_file: Path | None) -> None:
    """Put the backup FILE in the place of the vault; what stood there is kept beside it."""
    from kpo_vault.workflow.session import default_home
    from kpo_vault.workflow.vaults import restore_vault

    kept = restore_vault(default_home(), file, read_passphrase(passphrase_file))
    click.echo("The backup is in place." + (" The former vault is kept beside it." if kept else ""))


@vault_command.command("verify")
@json_option
@passphrase_option
def verify(as_json: bool, passphrase_file: Path | None) -> int:
    """Decrypt every row of the vault, and check every index and the whole audit log."""
    from kpo_vault.cli.tables import print_verification
    from kpo_vault.workflow.vaults import verify_vault

    with open_session(passphrase_file) as session:
        outcome = verify_vault(session)
    if as_json:
        print_json(outcome.as_json())
    else:
        print_verification(outcome)
    return 0 if outcome.sound else 1


@vault_command.command("rotate")
@click.option(
    "--new-passphrase-file", type=FILE, help="Read the new passphrase from the first line of this file."
)
@click.option(
    "--sheet",
    type=NEW_PATH,
    help="Write the new recovery key as a page to print (PDF), instead of showing it.",
)
@passphrase_option
def rotate(new_passphrase_file: Path | None, sheet: Path | None, passphrase_file: Path | None) -> None:
    """Replace the vault's key, its passphrase and its recovery key.

    The new recovery key is shown once. Older copies of the vault still open with the passphrase that they had.
    """
    from kpo_vault.workflow.vaults import rotate_keys

    with open_session(passphrase_file) as session:
        new = read_new_passphrase(new_passphrase_file, "New passphrase")
        recovery_key = rotate_keys(session, new)
        click.echo("The passphrase was changed, and the earlier recovery key is void.")
        click.echo("Other key slots were removed; kpo-vault vault add-slot adds those that are needed again.")
        _give_key(session, recovery_key, sheet)


@vault_command.command("slots")
@json_option
@passphrase_option
def slots(as_json: bool, passphrase_file: Path | None) -> None:
    """List the ways into the vault: passphrases, recovery key, system keyring, and the roles of each."""
    from kpo_vault.cli.compliance_tables import print_slots
    from kpo_vault.workflow.slots import list_slots

    with open_session(passphrase_file) as session:
        found = list_slots(session)
    if as_json:
        print_json([slot.as_json() for slot in found])
    else:
        print_slots(found)


@vault_command.command("add-slot")
@click.option(
    "--role",
    type=click.Choice(["counsel", "compliance", "partner"]),
    help="Whose keys the new passphrase opens.",
)
@click.option("--name", default="", help="Tells several slots of a role apart: small letters and digits.")
@click.option("--system-keyring", is_flag=True, help="Let this system's keyring open the vault as counsel.")
@click.option(
    "--new-passphrase-file",
    type=FILE,
    help="Read the new slot's passphrase from the first line of this file.",
)
@passphrase_file_option
def add_slot(
    role: str | None,
    name: str,
    system_keyring: bool,
    new_passphrase_file: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Add a way into the vault: a role's own passphrase, or the keyring of this system.

    Compliance opens the audit log, decisions and masked values, and shows single values for a reason that is logged.
    Partner opens our own keys, contacts, and packets that belong to no matter. Other keys they are not given.
    """
    from kpo_vault.workflow import slots as key_slots

    if (role is None) != system_keyring:
        raise UsageError("Say either --role ROLE or --system-keyring.")
    with open_session(passphrase_file) as session:
        if role is None:
            added = key_slots.add_system_keyring(session)
        else:
            new = read_new_passphrase(new_passphrase_file, f"Passphrase for {role}")
            added = key_slots.add_slot(session, role, new, name=name)
    click.echo(f"The key slot {added} was added. It is used with: --role {added}")


@vault_command.command("remove-slot")
@click.argument("slot")
@passphrase_option
def remove_slot(slot: str, passphrase_file: Path | None) -> None:
    """Remove the key slot SLOT. Older copies of the vault still open with it."""
    from kpo_vault.workflow import slots as key_slots

    with open_session(passphrase_file) as session:
        key_slots.remove_slot(session, slot)
    click.echo(f"The key slot {slot} was removed.")


@vault_command.command("change-passphrase")
@click.option(
    "--new-passphrase-file", type=FILE, help="Read the new passphrase from the first line of this file."
)
@passphrase_option
def change_passphrase(new_passphrase_file: Path | None, passphrase_file: Path | None) -> None:
    """Replace the passphrase of the slot that --role names, counsel's by default. The old one is asked for first."""
    from kpo_vault.workflow import vaults

    if chosen_role() == SYSTEM_KEYRING:
        raise UsageError("Changing the passphrase takes the old one, not the system's keyring.")
    with open_session(passphrase_file) as session:
        new = read_new_passphrase(new_passphrase_file, "New passphrase")
        vaults.change_passphrase(session, new)
    click.echo("The passphrase was changed. Older copies of the vault still open with the old one.")
