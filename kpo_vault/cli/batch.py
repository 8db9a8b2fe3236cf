"""kpo-vault batch: a folder tree through detection, rendering and leak check, unattended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpo_vault.cli.sealing_options import SealingWishes, sealing_options
from kpo_vault.cli.terminal import FILE, NEW_PATH, open_session, passphrase_option
from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.workflow.batch import BatchReport, Engine, Source, Tick
    from kpo_vault.workflow.batch.outcome import Watch

_FIGURES = 76  # columns of a terminal that a stage's figures take; what is left is the bar's
_NAMED = 20  # refused documents that the terminal names; the others are in documents.csv


@click.command("batch")
@click.argument("folders", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--list", "list_file", type=FILE, help="Take the files that this text file names, one a line.")
@click.option("--matter", required=True, help="The matter whose tokens are used; see: kpo-vault matter new")
@click.option("--out", required=True, type=NEW_PATH, help="The folder for the protected documents.")
@click.option(
    "--policy",
    default="default",
    show_default=True,
    help="A built-in policy, one that your vault keeps, or a policy file.",
)
@click.option("--terms", type=FILE, help="Protected terms, one a line, whatever detection says.")
@click.option(
    "--workers", type=click.IntRange(1, 512), help="Processes [default: one a core, as memory allows]."
)
@click.option("--memory", type=click.IntRange(512), metavar="MB", help="Memory of each worker.")
@click.option("--cluster", metavar="URL", help="Use the workers of a Dask scheduler: tls://HOST:PORT")
@click.option("--tls-ca", type=FILE, help="With --cluster: the certificate of your authority (PEM).")
@click.option("--tls-cert", type=FILE, help="With --cluster: your certificate (PEM).")
@click.option("--tls-key", type=FILE, help="With --cluster: its key (PEM).")
@click.option(
    "--acknowledge",
    multiple=True,
    metavar="PLACE",
    help="Accept a place that cannot be read (an image, say); `all` for every one.",
)
@click.option("--report", type=NEW_PATH, help="The folder of the report [default: OUT-report].")
@click.option(
    "--seal-to", "contacts", multiple=True, help="Seal the result to a contact; repeat for several."
)
@click.option("--packet", type=NEW_PATH, help="With --seal-to: the packet [default: OUT.kpo.age].")
@sealing_options
@passphrase_option
def batch_command(
    folders: tuple[Path, ...],
    list_file: Path | None,
    matter: str,
    out: Path,
    policy: str,
    terms: Path | None,
    workers: int | None,
    memory: int | None,
    cluster: str | None,
    tls_ca: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    acknowledge: tuple[str, ...],
    report: Path | None,
    contacts: tuple[str, ...],
    packet: Path | None,
    passphrase_file: Path | None,
    wishes: SealingWishes,
) -> int:
    """Protect all documents in FOLDERS, however many, and write a report.

    Stopped anywhere, the same command goes on where it was; changed files and a changed policy are done again. A
    document that is refused, or that crashes its reader, is listed and never stops the others. Exit status 1 says
    that there was one.

    \b
    Example:
      kpo-vault batch disclosure/ --matter "Halcyon review" --out protected --workers 4
    """
    from kpo_vault.cli.tables import print_seal
    from kpo_vault.workflow.batch import Status, listed, run_batch, sources_in
    from kpo_vault.workflow.batch.reporting import write_reports
    from kpo_vault.workflow.policies import find_policy
    from kpo_vault.workflow.registers import load
    from kpo_vault.workflow.term_files import read_terms

    if not folders and list_file is None:
        raise UsageError("Name a folder, or a list of files with --list.")
    if cluster and workers:
        raise UsageError("Choose --workers or --cluster.")
    if wishes.named and not contacts:
        raise UsageError("What is said about the packet needs --seal-to CONTACT.")
    seal = wishes.ready()
    report = report or out.with_name(out.name + "-report")
    sources: tuple[Source, ...] = sources_in(folders, (out, report)) if folders else ()
    if list_file is not None:
        sources = tuple(dict.fromkeys((*sources, *listed(list_file))))
    with open_session(passphrase_file) as session:
        rules = find_policy(session, policy)
        session.matter(matter)  # an unknown matter is said before the long work
        for contact in contacts:
            session.vault.contacts.get(contact)  # as is an unknown partner
        register = load(session).with_terms(read_terms(terms) if terms else ())
        try:
            with _engine(cluster, workers, memory, (tls_ca, tls_cert, tls_key)) as engine, _bars() as watch:
                done = run_batch(
                    session,
                    matter,
                    sources,
                    out,
                    rules,
                    register,
                    engine,
                    acknowledge=acknowledge,
                    watch=watch,
                )
        except KeyboardInterrupt:
            click.echo("Stopped. The same command goes on from here; what is done stays done.", err=True)
            return 2
        write_reports(done, report)
        _print(done, report)
        if contacts:
            if not done.with_status(Status.WRITTEN):
                raise UsageError("Nothing was written, so nothing is sealed.")
            print_seal(seal(session, matter, out, contacts, packet or out.with_name(out.name + ".kpo.age")))
    return done.exit_status


@contextmanager
def _engine(
    cluster: str | None, workers: int | None, memory: int | None, tls: tuple[Path | None, ...]
) -> Iterator[Engine]:
    from kpo_vault.workflow.batch import ClusterEngine, PoolEngine, TlsFiles

    engine: ClusterEngine | PoolEngine
    if cluster:
        authority, certificate, key = tls
        if authority is None or certificate is None or key is None:
            raise UsageError("--cluster needs --tls-ca, --tls-cert and --tls-key: it is reached by TLS only.")
        engine = ClusterEngine(cluster, TlsFiles(authority, certificate, key))
    else:
        engine = PoolEngine(workers, memory=memory << 20 if memory else None)
    try:
        yield engine
    finally:
        engine.close()


@contextmanager
def _bars() -> Iterator[Watch]:
    """Draw one bar for each stage on standard error; without a terminal, a line every thousand documents."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
    )

    console = Console(stderr=True)
    if not console.is_terminal:

        def tell(tick: Tick) -> None:
            if tick.done % 1000 == 0 or tick.done == tick.total:
                click.echo(
                    f"{tick.stage.value} {tick.done} of {tick.total}, {tick.refused} refused", err=True
                )

        yield tell
        return
    bar = (BarColumn(min(40, console.width - _FIGURES)),) if console.width >= _FIGURES + 10 else ()
    columns = (
        TextColumn("{task.description:<10}"), *bar, MofNCompleteColumn(), TextColumn("{task.fields[speed]}"),
        TimeElapsedColumn(), TextColumn("{task.fields[left]}"), TextColumn("{task.fields[note]}"),
    )  # fmt: skip
    with Progress(*columns, console=console) as bars:
        tasks: dict[str, TaskID] = {}

        def draw(tick: Tick) -> None:
            name = tick.stage.value
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=tick.total, speed="", left="", note="")
            task = bars.tasks[tasks[name]]
            elapsed = task.elapsed or 0.0
            speed = f"{(tick.done - tick.resumed) / elapsed:.1f}/s" if elapsed > 1 else ""
            remaining = task.time_remaining
            left = (
                f"{timedelta(seconds=round(remaining))} left" if remaining and tick.done < tick.total else ""
            )
            notes = [f"{tick.refused} refused"] if tick.refused else []
            notes += [f"{tick.resumed} done before"] if tick.resumed else []
            bars.update(
                tasks[name],
                completed=tick.done,
                total=tick.total,
                speed=speed,
                left=left,
                note=", ".join(notes),
            )

        yield draw


def _print(report: BatchReport, folder: Path) -> None:
    from kpo_vault.workflow.batch import Status

    click.echo(
        f"{len(report.with_status(Status.WRITTEN))} documents written to {report.folder}, "
        f"{len(report.with_status(Status.DUPLICATE))} duplicates of them, "
        f"{len(report.with_status(Status.REFUSED, Status.WAITING))} without an output."
    )
    stopped = report.with_status(Status.REFUSED, Status.WAITING)
    for file in stopped[:_NAMED]:
        reason = file.error or "a finding waits for a reviewer's decision"
        click.echo(f"  {file.number}  {file.shown}: {reason}", err=True)
    if len(stopped) > _NAMED:
        click.echo(f"  and {len(stopped) - _NAMED} more, see documents.csv", err=True)
    click.echo(f"Report: {folder / 'report.html'}")
