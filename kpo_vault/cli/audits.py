"""kpo-vault audit: the log for the compliance officer."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import NEW_PATH, json_option, open_session, passphrase_option, print_json


@click.group("audit")
def audit_command() -> None:
    """Export or summarise the audit log. It holds no original value."""


@audit_command.command("export")
@click.option(
    "--out", required=True, type=NEW_PATH, help="The file to write (JSON lines with a signed checkpoint)."
)
@click.option("--matter", help="Only the entries of this matter, each with its proof.")
@passphrase_option
def export(out: Path, matter: str | None, passphrase_file: Path | None) -> None:
    """Write the log so that `kpo-vault verify` can check it anywhere.

    The whole log proves that nothing was left out. With --matter the file tells the story of one matter alone: each
    entry carries a Merkle proof that it stands in the signed log, and nothing is said about other matters.
    """
    from kpo_vault.workflow.auditing import export_extract, export_log

    with open_session(passphrase_file) as session:
        count = export_extract(session, out, matter) if matter else export_log(session, out)
    click.echo(f"{count} entries written to {out}. Check them with: kpo-vault verify {out}")


@audit_command.command("report")
@json_option
@passphrase_option
def report(as_json: bool, passphrase_file: Path | None) -> int:
    """Verify the log and list what happened."""
    from kpo_vault.cli.tables import print_audit
    from kpo_vault.workflow.auditing import list_events, verify_log

    with open_session(passphrase_file) as session:
        outcome, events = verify_log(session), list_events(session)
    if as_json:
        print_json({"verification": outcome.as_json(), "events": [e.as_json() for e in events]})
    else:
        print_audit(outcome, events)
    return 0 if outcome.sound else 1
