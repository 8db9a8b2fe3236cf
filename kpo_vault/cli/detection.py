"""kpo-vault detect: what is sensitive, without changing anything."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import (
    FILE,
    NEW_PATH,
    json_option,
    open_session,
    passphrase_option,
    print_json,
    progress_bar,
)
from kpo_vault.errors import UsageError


@click.command("detect")
@click.argument("files", nargs=-1, type=FILE)
@click.option(
    "--policy",
    default="default",
    show_default=True,
    help="A built-in policy, one that your vault keeps, or a policy file.",
)
@click.option("--terms", type=FILE, help="Protected terms, one a line: found wherever they stand.")
@click.option(
    "--register",
    "with_register",
    is_flag=True,
    help="Look for the register of your vault as well, and read as its settings say (languages, spaCy models).",
)
@click.option("--jsonl", type=FILE, help='Read texts instead of files: rows {"id", "text"}.')
@click.option("--out", type=NEW_PATH, help="With --jsonl: where the rows {id, spans} go.")
@json_option
@passphrase_option
def detect_command(
    files: tuple[Path, ...],
    policy: str,
    terms: Path | None,
    with_register: bool,
    jsonl: Path | None,
    out: Path | None,
    as_json: bool,
    passphrase_file: Path | None,
) -> int:
    """List what is sensitive in FILES, without changing anything and without a vault.

    The vault is opened only for --register and for a --policy that it keeps.

    \b
    Examples:
      kpo-vault detect contract.docx
      kpo-vault detect *.pdf --policy default --terms register.txt --json > findings.json

    The output of --json can be edited and given to `kpo-vault protect --decisions`.
    """
    from kpo_vault.cli.policies import known_without_vault
    from kpo_vault.workflow.detecting import detect_files
    from kpo_vault.workflow.policies import find_policy
    from kpo_vault.workflow.term_files import read_terms
    from redaction.detection.register import Register

    register = Register.of(read_terms(terms) if terms else ())
    if with_register or not known_without_vault(policy):
        from kpo_vault.workflow.registers import load

        with open_session(passphrase_file) as session:
            rules = find_policy(session, policy)
            if with_register:
                register = load(session).with_terms(register.terms)
    else:
        rules = find_policy(None, policy)
    if jsonl is not None:
        if files or out is None:
            raise UsageError("--jsonl takes no FILES, and needs --out for the result.")
        from kpo_vault.workflow.texts import detect_rows

        with progress_bar() as progress:
            count = detect_rows(jsonl, out, rules, register, progress)
        click.echo(f"{count} texts, spans written to {out}", err=True)
        return 0
    if not files:
        raise UsageError("Name the files to look at. See: kpo-vault detect --help")
    with progress_bar(quiet=as_json) as progress:
        detected = detect_files(files, rules, register, progress)
    if as_json:
        from kpo_vault.workflow.decision_files import findings_as_json

        print_json(findings_as_json(detected))
    else:
        from kpo_vault.cli.tables import print_findings

        print_findings(detected, rules)
    return 2 if any(d.error for d in detected.documents) else 0
