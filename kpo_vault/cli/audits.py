"""kpo-vault audit: the log, decisions and masked values for the compliance officer."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpo_vault.cli.terminal import NEW_PATH, json_option, open_session, passphrase_option, print_json

if TYPE_CHECKING:
    from kpo_vault.workflow.auditing import AuditRow


@click.group("audit")
def audit_command() -> None:
    """Export or summarise the audit log, which holds no original value; see decisions and masked values."""


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


@audit_command.command("summary")
@click.option("--matter", help="One matter; all of them if left out.")
@json_option
@passphrase_option
def summary(matter: str | None, as_json: bool, passphrase_file: Path | None) -> None:
    """Count findings by type, decisions by reviewer, coverage by day, and gates that were passed."""
    from kpo_vault.cli.compliance_tables import print_statistics
    from kpo_vault.workflow.statistics import statistics

    with open_session(passphrase_file) as session:
        found = statistics(session, matter or "")
    if as_json:
        print_json(found.as_json())
    else:
        print_statistics(found)


@audit_command.command("events")
@click.option("--matter", help="Only the entries of this matter.")
@click.option(
    "--kind", "kinds", multiple=True, metavar="KIND", help="Only this kind of event; may be repeated."
)
@click.option("--by", "actor", default="", metavar="NAME", help="Only what this person or key slot did.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="From this day on (UTC).")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Up to this day (UTC).")
@click.option(
    "--limit",
    type=click.IntRange(1, 100_000),
    default=50,
    show_default=True,
    help="How many entries are listed at most.",
)
@click.option("--oldest-first", is_flag=True, help="Begin with the oldest entry instead of the newest.")
@json_option
@passphrase_option
def events(
    matter: str | None,
    kinds: tuple[str, ...],
    actor: str,
    since: datetime | None,
    until: datetime | None,
    limit: int,
    oldest_first: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """List entries of the log by kind, person, matter and day; damaged ones are always listed."""
    from kpo_vault.cli.compliance_tables import print_events
    from kpo_vault.workflow.timeline import EventFilter, find_events

    wanted = EventFilter(
        frozenset(kinds),
        actor,
        matter or "",
        since.date() if since else None,
        until.date() if until else None,
    )
    rows: list[AuditRow] = []
    with open_session(passphrase_file) as session:
        start: int | None = None
        while len(rows) < limit:
            page = find_events(session, wanted, start, newest_first=not oldest_first, limit=limit - len(rows))
            rows += page.rows
            start = page.next
            if start is None:
                break
    if as_json:
        print_json([row.as_json() for row in rows])
    else:
        print_events(rows)


@audit_command.command("decisions")
@click.option("--matter", required=True, help="The matter that was decided on.")
@json_option
@passphrase_option
def decisions(matter: str, as_json: bool, passphrase_file: Path | None) -> None:
    """List every decision of a matter, with reasons and reviewers."""
    from kpo_vault.cli.compliance_tables import print_decisions
    from kpo_vault.workflow.compliance import list_decisions

    with open_session(passphrase_file) as session:
        found = list_decisions(session, matter)
    if as_json:
        print_json([row.as_json() for row in found])
    else:
        print_decisions(found)


@audit_command.command("masked")
@click.option("--matter", required=True, help="The matter that was decided on.")
@json_option
@passphrase_option
def masked(matter: str, as_json: bool, passphrase_file: Path | None) -> None:
    """List what was hidden in each protected document: tokens with masked values."""
    from kpo_vault.cli.compliance_tables import print_masked
    from kpo_vault.workflow.compliance import masked_values

    with open_session(passphrase_file) as session:
        found = masked_values(session, matter)
    if as_json:
        print_json([document.as_json() for document in found])
    else:
        print_masked(found)


@audit_command.command("unmask")
@click.argument("token")
@click.option("--reason", required=True, help="Why the value has to be seen; it goes to the audit log first.")
@click.option("--matter", help="The matter that issued the token; looked for if left out.")
@passphrase_option
def unmask(token: str, reason: str, matter: str | None, passphrase_file: Path | None) -> None:
    """Show the one value behind TOKEN, after who asks and why was logged."""
    from kpo_vault.workflow.compliance import unmask as show

    with open_session(passphrase_file) as session:
        value = show(session, token, reason, matter=matter or "")
    click.echo(value)
