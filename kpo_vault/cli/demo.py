"""kpo-vault demo: the whole job on the bundled sample, with a report that a person enjoys reading."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpo_vault.cli.terminal import NEW_PATH, progress_bar

if TYPE_CHECKING:
    from kpo_vault.workflow.demonstration import DemoReport


@click.command("demo")
@click.option("--out", type=NEW_PATH, help="Keep everything in this new folder and say where it lies.")
def demo_command(out: Path | None) -> int:
    """Run the main job on the bundled sample packet: detect, protect, seal, open, edit, return, restore, verify.

    Two vaults are made in a temporary folder, one for counsel and one for the partner. Nothing of yours is touched.
    """
    from kpo_vault.workflow.demonstration import demonstrate

    with progress_bar() as progress:
        report = demonstrate(out, progress)
    _print(report)
    sound = report.audit is not None and report.audit.sound
    return 0 if sound and report.protected is not None and report.protected.exit_status == 0 else 1


def _print(report: DemoReport) -> None:
    from kpo_vault.cli.tables import console, print_counts, table

    out = console()
    out.print("\n[bold]KPO Vault: a packet goes out and comes home[/bold]")
    steps = table("Step", "Result", ">Seconds")
    for step in report.steps:
        steps.add_row(step.name, step.result, f"{step.seconds:.1f}")
    steps.add_row("", "[bold]Total[/bold]", f"[bold]{sum(s.seconds for s in report.steps):.1f}[/bold]")
    out.print()
    out.print(steps)
    print_counts(report.counts, title="Replaced")
    _print_tokens(report)
    _print_edits(report)
    _print_restored(report)
    out.print()
    if report.same_text:
        out.print("Word for word as before: " + ", ".join(report.same_text), markup=False)
    if report.folder is not None:
        out.print(f"\nEverything lies in {report.folder}:", markup=False)
        for name, what in _FOLDERS:
            out.print(f"  {name:<15} {what}", markup=False)
    else:
        out.print("Nothing was kept. To look at the files: kpo-vault demo --out FOLDER")


_FOLDERS = (
    ("originals/", "what counsel started with"),
    ("protected/", "the same documents with tokens, leak-checked"),
    ("packet.age", "sealed to the partner"),
    ("partner-work/", "what the partner opened and edited"),
    ("returned.age", "sealed back to counsel"),
    ("restored/", "the partner's work with the originals in it"),
)


def _print_tokens(report: DemoReport) -> None:
    """Show how the forms of one person stay one entity."""
    from kpo_vault.cli.tables import console

    if report.detected is None:
        return
    people = [e for e in report.detected.entities if e.entity_type == "PERSON" and len(e.forms) > 1]
    if people:
        person = max(people, key=lambda e: len(e.forms))
        forms = ", ".join(f'"{" ".join(form.split())}"' for form in person.forms[:5])
        console().print(
            f"\nOne person, {len(person.forms)} forms, one number in the tokens: {forms}", markup=False
        )


def _print_edits(report: DemoReport) -> None:
    from kpo_vault.cli.tables import console, table

    rows = table("File in the packet", "What the partner did")
    for edit in report.edits:
        rows.add_row(edit.file, edit.what)
    console().print()
    console().print(rows)


def _print_restored(report: DemoReport) -> None:
    from kpo_vault.cli.tables import console, print_restored

    if report.restored is not None:
        console().print()
        print_restored(report.restored, kept=report.folder is not None)
