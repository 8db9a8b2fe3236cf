"""kpo-vault restore: tokens back to originals."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import (
    NEW_PATH,
    json_option,
    open_session,
    passphrase_option,
    print_json,
    progress_bar,
)
from kpo_vault.errors import UsageError


@click.command("restore")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--out", required=True, type=NEW_PATH, help="A new or empty folder for the restored documents.")
@click.option("--matter", help="For results that are no packet: the matter whose tokens are in them.")
@click.option(
    "--accept-corrections", is_flag=True, help="Also restore damaged tokens whose correction is unique."
)
@click.option("--again", is_flag=True, help="Restore a packet that was restored before.")
@json_option
@passphrase_option
def restore_command(
    source: Path,
    out: Path,
    matter: str | None,
    accept_corrections: bool,
    again: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> int:
    """Restore a returned packet, or with --matter results that came back some other way: a folder, or one file.

    Only tokens that the packet issued are restored. Altered ones are reported with a proposal and left as they
    are, unless --accept-corrections is given. A result "NAME.age" is what a partner with plain age sends back.
    """
    from kpo_vault.cli.tables import print_restored
    from kpo_vault.workflow.folders import files_of
    from kpo_vault.workflow.restoring import restore_files, restore_packet

    if source.is_dir() and not matter:
        raise UsageError("A folder needs --matter: the matter whose tokens are in it.")
    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        if matter:
            paths = files_of(source) if source.is_dir() else (source,)
            outcome = restore_files(
                session, matter, paths, out, accept_corrections=accept_corrections, progress=progress
            )
        else:
            outcome = restore_packet(
                session, source, out, accept_corrections=accept_corrections, again=again, progress=progress
            )
    if as_json:
        print_json(outcome.as_json())
    else:
        print_restored(outcome)
    return 0 if not outcome.refused else 2
