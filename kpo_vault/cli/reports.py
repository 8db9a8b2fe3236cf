"""kpo-vault report: what a regulator or a client asks for, as PDF and CSV."""

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

# The values of workflow.reports.ReportKind; a test keeps them in step.
KINDS = ("redaction-log", "safe-harbor", "pseudonymisation", "disclosures", "sampling", "audit-extract")
LANGUAGES = ("en", "es", "pl")  # those of workflow.reports.Language


@click.command("report")
@click.argument("kind", type=click.Choice(KINDS))
@click.option("--matter", required=True, help="The matter that the report is about.")
@click.option(
    "--out",
    required=True,
    type=NEW_PATH,
    help="The file to write; .pdf or .csv, for audit-extract also .jsonl.",
)
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    default="a4",
    show_default=True,
    help="The size of a PDF's pages.",
)
@click.option(
    "--with-originals",
    is_flag=True,
    help="Put original values into the redaction log: counsel only, and logged.",
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="The language of headings and sentences; what persons wrote stays as it is.",
)
@json_option
@passphrase_option
def report_command(
    kind: str,
    matter: str,
    out: Path,
    paper: str,
    with_originals: bool,
    language: str,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Write a report about a matter.

    \b
    redaction-log     every place that was found: type, reason, operator, token, reviewer, time
    safe-harbor       the 18 identifiers of 45 CFR 164.514(b)(2): found, hidden, kept by whom, left
    pseudonymisation  the statement after Art. 4(5) GDPR: what is kept where, who holds the key
    disclosures       every packet: recipient, fingerprint, purpose, expiry, documents, returned or not
    sampling          what samples tell, with bounds
    audit-extract     the entries of the audit log; as .jsonl with the proof of each

    No report holds an original value, unless counsel asks for the redaction log with them. The audit log gets the
    digest of every report.
    """
    from kpo_vault.workflow.auditing import counted
    from kpo_vault.workflow.reports import Language, Paper, ReportKind, write_report

    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        written = write_report(
            session,
            ReportKind(kind),
            matter,
            out,
            paper=Paper(paper),
            with_originals=with_originals,
            language=Language(language),
            progress=progress,
        )
    if as_json:
        print_json({"path": str(written.path), "rows": written.rows, "sha256": written.sha256})
    else:
        click.echo(f"{counted(written.rows, 'row', 'rows')} written to {written.path}.")
        click.echo(f"SHA-256 {written.sha256} (it stands in the audit log)")
