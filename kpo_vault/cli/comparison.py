"""kpo-vault compare: what became of an original, change by change."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import FILE, json_option, print_json


@click.command("compare")
@click.argument("original", type=FILE)
@click.argument("output", type=FILE)
@click.option(
    "--values",
    is_flag=True,
    help="Show the original texts; without it only places and what stands there now.",
)
@json_option
def compare_command(original: Path, output: Path, values: bool, as_json: bool) -> None:
    """List what differs between ORIGINAL and its protected OUTPUT, also in properties, comments and hidden parts.

    \b
    Example:
      kpo-vault compare contract.docx protected/contract.docx
    """
    from kpo_vault.cli.work_tables import comparison_as_json, print_comparison
    from kpo_vault.workflow.comparing import compare_files

    found = compare_files(original, output)
    if as_json:
        print_json(comparison_as_json(found, values=values))
    else:
        print_comparison(found, values=values)
