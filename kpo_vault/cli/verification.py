"""kpo-vault verify: what public keys alone can prove."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import FILE, json_option, print_json


@click.command("verify")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--card", type=FILE, help="The card of the signer: also check who signed.")
@json_option
def verify_command(file: Path, card: Path | None, as_json: bool) -> int:
    """Check an exported audit log, an opened packet's folder, or the outer form of a PACKET. Needs no vault."""
    from kpo_vault.cli.tables import print_verification
    from kpo_vault.workflow.verifying import verify_file

    outcome = verify_file(file, card)
    if as_json:
        print_json(outcome.as_json())
    else:
        print_verification(outcome)
    return 0 if outcome.sound else 1
