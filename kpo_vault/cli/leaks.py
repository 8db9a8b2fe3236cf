"""kpo-vault leakcheck: is one of these terms left in this file?"""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import FILE, json_option, print_json


@click.command("leakcheck")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--terms", required=True, type=FILE, help="The terms that must not be found, one a line.")
@click.option(
    "--acknowledge",
    multiple=True,
    metavar="PLACE",
    help="Accept a place that cannot be read; `all` for every one.",
)
@json_option
def leakcheck_command(
    files: tuple[Path, ...], terms: Path, acknowledge: tuple[str, ...], as_json: bool
) -> int:
    """Search FILES, whoever made them, for terms that must not be in them. Needs no vault.

    Text, metadata, hidden parts, old revisions, attachments and raw bytes are read; a term is also found in other
    case, spacing, hyphenation and encoding. Exit status 1 if a term is left or a part cannot be read.
    """
    from kpo_vault.workflow.checking import check_files

    reports = check_files(files, terms, acknowledge)
    if as_json:
        from kpo_vault.cli.tables import leaks_as_json

        print_json([leaks_as_json(report) for report in reports])
    else:
        from kpo_vault.cli.tables import print_leaks

        print_leaks(reports)
    return 0 if all(r.passed for r in reports) else 1
