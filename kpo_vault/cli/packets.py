"""kpo-vault seal, open, return: packets on their way to the partner and back."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.sealing_options import SealingWishes, sealing_options
from kpo_vault.cli.terminal import (
    FILE,
    FOLDER,
    NEW_PATH,
    json_option,
    open_session,
    passphrase_option,
    print_json,
    progress_bar,
)
from kpo_vault.errors import UsageError


@click.command("seal")
@click.argument("folder", type=FOLDER)
@click.option("--matter", required=True, help="The matter that the documents were protected in.")
@click.option("--to", "contacts", multiple=True, required=True, help="A contact; repeat for several.")
@click.option("--out", type=NEW_PATH, help="The packet to write.")
@click.option(
    "--only",
    multiple=True,
    metavar="NAME",
    help="Seal this file of FOLDER; repeat for several. All if left out.",
)
@sealing_options
@click.option("--check", is_flag=True, help="Seal nothing: only say which gates are closed (exit status 1).")
@json_option
@passphrase_option
def seal_command(
    folder: Path,
    matter: str,
    contacts: tuple[str, ...],
    out: Path | None,
    only: tuple[str, ...],
    check: bool,
    as_json: bool,
    passphrase_file: Path | None,
    wishes: SealingWishes,
) -> int:
    """Seal the protected documents in FOLDER to one or more partners.

    Every file is leak-checked again. Gates that stay closed (an unverified key, a privilege legend, a leak) end
    with exit status 1 and a sentence for each. Passing one takes a reason and, unless the policy says approvals: 1,
    a second person with a key slot of their own.
    """
    from kpo_vault.cli.packet_tables import print_gates
    from kpo_vault.cli.tables import print_seal
    from kpo_vault.workflow.sealing import check_folder

    if check:
        with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
            checked = check_folder(
                session, matter, folder, contacts, only=only, agreement=wishes.agreement, progress=progress
            )
        if as_json:
            print_json(
                {"gates": [gate.as_json() for gate in checked.gates], "rules": checked.rules.as_json()}
            )
        else:
            print_gates(checked)
        return 1 if checked.gates else 0
    if out is None:
        raise UsageError("Name the packet to write: --out PACKET.")
    seal = wishes.ready()
    with open_session(passphrase_file) as session:
        report = seal(session, matter, folder, contacts, out, only=only, quiet=as_json)
    if as_json:
        print_json(report.as_json())
    else:
        print_seal(report)
    return 0


@click.command("open")
@click.argument("packet", type=FILE)
@click.option("--out", type=NEW_PATH, help="A new or empty folder for the files.")
@click.option(
    "--show", is_flag=True, help="Write nothing: only say who sent the packet, what for and until when."
)
@json_option
@passphrase_option
def open_command(
    packet: Path, out: Path | None, show: bool, as_json: bool, passphrase_file: Path | None
) -> int:
    """Open a PACKET that was sealed to you; nothing is written unless every check passes."""
    from kpo_vault.cli.packet_tables import print_preview
    from kpo_vault.cli.tables import print_opened
    from kpo_vault.workflow.inbox import preview_packet
    from kpo_vault.workflow.receiving import open_packet

    if show:
        with open_session(passphrase_file) as session:
            preview = preview_packet(session, packet)
        if as_json:
            print_json(preview.as_json())
        else:
            print_preview(preview)
        return 0
    if out is None:
        raise UsageError("Name the folder for the files: --out DIR.")

    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        report = open_packet(session, packet, out, progress=progress)
    if as_json:
        print_json(report.as_json())
    else:
        print_opened(report)
    return 0


@click.command("return")
@click.argument("folder", type=FOLDER)
@click.option("--packet", required=True, type=FILE, help="The packet that you are answering.")
@click.option("--out", type=NEW_PATH, help="The packet to write.")
@click.option(
    "--check",
    is_flag=True,
    help="Seal nothing: only say which tokens are lost, damaged or unknown (exit status 1).",
)
@json_option
@passphrase_option
def return_command(
    folder: Path, packet: Path, out: Path | None, check: bool, as_json: bool, passphrase_file: Path | None
) -> int:
    """Seal the files in FOLDER, your results, back to the sender of PACKET."""
    from kpo_vault.cli.packet_tables import print_preservation
    from kpo_vault.cli.tables import print_seal
    from kpo_vault.workflow.preserving import check_results
    from kpo_vault.workflow.receiving import return_packet

    if check:
        with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
            checked = check_results(session, folder, packet, progress=progress)
        if as_json:
            print_json(checked.as_json())
        else:
            print_preservation(checked)
        return 0 if checked.complete else 1
    if out is None:
        raise UsageError("Name the packet to write: --out PACKET.")

    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        report = return_packet(session, folder, packet, out, progress=progress)
    if as_json:
        print_json(report.as_json())
    else:
        print_seal(report)
    return 0


@click.command("inbox")
@json_option
@passphrase_option
def inbox_command(as_json: bool, passphrase_file: Path | None) -> int:
    """List the packets that were opened here and whose files are still there, the newest first."""
    from kpo_vault.cli.packet_tables import print_inbox
    from kpo_vault.workflow.opened import opened_packets

    with open_session(passphrase_file) as session:
        found = opened_packets(session)
    if as_json:
        print_json([each.as_json() for each in found])
    else:
        print_inbox(found)
    return 0


@click.command("glossary")
@click.argument("folder", type=FOLDER)
@click.option(
    "--search", default="", metavar="WORDS", help="Only tokens with these words in token, meaning or grammar."
)
@json_option
def glossary_command(folder: Path, search: str, as_json: bool) -> int:
    """List the tokens in the files of an opened packet: what each stands for, which are one entity, how often."""
    from dataclasses import asdict

    from kpo_vault.cli.packet_tables import print_glossary
    from kpo_vault.workflow.folders import files_of
    from kpo_vault.workflow.glossary import read_glossary
    from kpo_vault.workflow.workers import isolated

    found = [each for each in isolated(read_glossary, files_of(folder)) if each.matches(search)]
    if as_json:
        print_json([asdict(each) for each in found])
    else:
        print_glossary(found)
    return 0
