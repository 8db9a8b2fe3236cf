"""kpo-vault protect: documents in, tokens in their own format out."""

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


@click.command("protect")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--matter", required=True, help="The matter whose tokens are used; see: kpo-vault matter new")
@click.option(
    "--out", required=True, type=NEW_PATH, help="A new or empty folder for the protected documents."
)
@click.option(
    "--policy",
    default="default",
    show_default=True,
    help="A built-in policy, one that your vault keeps, or a policy file.",
)
@click.option("--terms", type=FILE, help="Protected terms, one a line, whatever detection says.")
@click.option("--decisions", type=FILE, help="Decisions on findings: the edited output of `detect --json`.")
@click.option(
    "--acknowledge",
    multiple=True,
    metavar="PLACE",
    help="Accept a place that cannot be read (an image, say), as it is named in the refusal; `all` for every one.",
)
@click.option("--anew", is_flag=True, help="Look for values again also in files that the matter knows.")
@json_option
@passphrase_option
def protect_command(
    files: tuple[Path, ...],
    matter: str,
    out: Path,
    policy: str,
    terms: Path | None,
    decisions: Path | None,
    acknowledge: tuple[str, ...],
    anew: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> int:
    """Replace what is sensitive in FILES by tokens, in each document's own format.

    Every output is read again by other extractors and searched for every value; a document in which one is left,
    or a part of which cannot be read, is refused and not written. Exit status 1 says that at least one was.

    \b
    Example:
      kpo-vault matter new "Halcyon review"
      kpo-vault protect *.docx --matter "Halcyon review" --terms register.txt --out protected
    """
    from kpo_vault.cli.tables import print_protection, protection_as_json
    from kpo_vault.progress import part_of
    from kpo_vault.workflow.decision_files import apply_decisions
    from kpo_vault.workflow.policies import find_policy
    from kpo_vault.workflow.protecting import protect
    from kpo_vault.workflow.registers import load
    from kpo_vault.workflow.resuming import detect_in_matter
    from kpo_vault.workflow.reviewing import DecisionState, Review
    from kpo_vault.workflow.term_files import read_terms

    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        rules = find_policy(session, policy)
        register = load(session).with_terms(read_terms(terms) if terms else ())
        detected = detect_in_matter(
            session, matter, files, rules, register, part_of(progress, 0.0, 0.6), anew=anew
        )
        review = Review(session, matter, detected, rules, initial=DecisionState.ACCEPTED)
        if decisions is not None:
            apply_decisions(review, decisions)
        report = protect(session, review, out, acknowledge=acknowledge, progress=part_of(progress, 0.6, 1.0))
    if as_json:
        print_json(protection_as_json(report))
    else:
        print_protection(report)
    return report.exit_status
