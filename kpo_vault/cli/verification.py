"""kpo-vault verify: what public keys alone can prove."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from kpo_vault.cli.terminal import FILE, json_option, print_json, read_passphrase


@click.command("verify")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--card", type=FILE, help="The card of the signer: also check who signed.")
@click.option(
    "--witness",
    "witnesses",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="The folder of a packet that was opened earlier: its checkpoint must lie on the log; repeat for several.",
)
@click.option("--identity", type=FILE, help="An age key file that opens the PACKET: check all of it.")
@click.option("--passphrase-file", type=FILE, help="Read the key file's passphrase from its first line.")
@json_option
def verify_command(
    file: Path,
    card: Path | None,
    witnesses: tuple[Path, ...],
    identity: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> int:
    """Check an exported audit log, an opened packet's folder, or a sealed PACKET. Needs no vault.

    A sealed packet hides its signatures: without --identity only its outer form can be seen. Nothing is written.
    """
    from kpo_vault.cli.tables import print_verification
    from kpo_vault.workflow.verifying import is_sealed, read_keys, verify_file

    keys: tuple[Any, ...] = ()
    if identity is not None:
        passphrase = ""
        if is_sealed(identity):
            passphrase = (
                read_passphrase(passphrase_file)
                if passphrase_file
                else click.prompt("Passphrase of the key file", hide_input=True, err=True)
            )
        keys = read_keys(identity, passphrase)
    outcome = verify_file(file, card, keys, witnesses)
    if as_json:
        print_json(outcome.as_json())
    else:
        print_verification(outcome)
    return 0 if outcome.sound else 1
