"""kpo-vault restore: tokens back to originals."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpo_vault.progress import Progress
    from kpo_vault.workflow.document_work import ExaminedPlace
    from kpo_vault.workflow.examining import Examination
    from kpo_vault.workflow.restoring import Corrections
    from kpo_vault.workflow.session import Session


@click.command("restore")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=NEW_PATH, help="A new or empty folder for the restored documents.")
@click.option(
    "--examine", is_flag=True, help="Write nothing: list every place that needs a look, with its number."
)
@click.option(
    "--accept",
    "accepted",
    type=int,
    multiple=True,
    metavar="N",
    help="Accept the proposed correction with this number of --examine; repeat for several.",
)
@click.option(
    "--report", type=NEW_PATH, help="Also write every place as a CSV file, with tokens and without originals."
)
@click.option("--matter", help="For results that are no packet: the matter whose tokens are in them.")
@click.option(
    "--accept-corrections", is_flag=True, help="Also restore damaged tokens whose correction is unique."
)
@click.option("--again", is_flag=True, help="Restore a packet that was restored before.")
@json_option
@passphrase_option
def restore_command(
    source: Path,
    out: Path | None,
    examine: bool,
    accepted: tuple[int, ...],
    report: Path | None,
    matter: str | None,
    accept_corrections: bool,
    again: bool,
    as_json: bool,
    passphrase_file: Path | None,
) -> int:
    """Restore a returned packet, or with --matter results that came back some other way: a folder, or one file.

    Only tokens that the packet issued are restored. Altered ones are reported with a proposal and left as they
    are, unless --accept-corrections is given, or --accept with the number that --examine shows. A result "NAME.age" is
    what a partner with plain age sends back.
    """
    from kpo_vault.cli.tables import print_restored
    from kpo_vault.workflow.folders import files_of
    from kpo_vault.workflow.restoring import restore_files, restore_packet

    if source.is_dir() and not matter:
        raise UsageError("A folder needs --matter: the matter whose tokens are in it.")
    if examine == (out is not None):
        raise UsageError(
            "Name the folder for the restored documents with --out DIR, or look at them with --examine."
        )
    paths = files_of(source) if source.is_dir() else (source,)
    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        corrections: Corrections = accept_corrections
        if examine or accepted or report is not None:
            found = _examined(session, source, matter, paths, progress)
            chosen = found.proposals if accept_corrections else _chosen(found, accepted)
            corrections = accept_corrections or _places(chosen)
            if report is not None:
                _write_report(found, report, chosen)
        if out is None:
            return _show(found, as_json=as_json)
        if matter:
            outcome = restore_files(
                session, matter, paths, out, accept_corrections=corrections, progress=progress
            )
        else:
            outcome = restore_packet(
                session, source, out, accept_corrections=corrections, again=again, progress=progress
            )
    if as_json:
        print_json(outcome.as_json())
    else:
        print_restored(outcome)
    return 0 if not outcome.refused else 2


def _examined(
    session: Session, source: Path, matter: str | None, paths: Sequence[Path], progress: Progress
) -> Examination:
    from kpo_vault.workflow.examining import examine_files, examine_packet

    if matter:
        return examine_files(session, matter, paths, progress=progress)
    return examine_packet(session, source, progress=progress)


def _places(chosen: Sequence[ExaminedPlace]) -> Corrections:
    from kpo_vault.workflow.examining import accepted_places

    return accepted_places(chosen)


def _write_report(found: Examination, path: Path, chosen: Sequence[ExaminedPlace]) -> None:
    from kpo_vault.workflow.examining import write_report

    write_report(found, path, chosen)


def _show(found: Examination, *, as_json: bool) -> int:
    from kpo_vault.cli.packet_tables import print_examination

    if as_json:
        print_json(found.as_json())
    else:
        print_examination(found)
    return 0 if found.report.complete else 1


def _chosen(found: Examination, numbers: tuple[int, ...]) -> tuple[ExaminedPlace, ...]:
    """Return the proposals with these numbers, counted from 1."""
    proposals = found.proposals
    for number in numbers:
        if not 1 <= number <= len(proposals):
            raise UsageError(f"There is no proposal {number}; --examine shows {len(proposals)}.")
    return tuple(proposals[number - 1] for number in numbers)
