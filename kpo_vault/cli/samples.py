"""kpo-vault sample: a random part of what leaves, judged by a person, with a bound on what was missed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kpo_vault.cli.terminal import (
    FOLDER,
    json_option,
    open_session,
    passphrase_option,
    print_json,
    progress_bar,
)
from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.workflow.sampling import Missed, SampleState

_matter = click.option("--matter", required=True, help="The matter whose documents are sampled.")


@click.group("sample")
def sample_command() -> None:
    """Draw a seeded sample, judge it item by item, and see how much can have been missed.

    \b
    Example:
      kpo-vault sample draw protected --matter Acme --size 60
      kpo-vault sample show 3f2a --matter Acme            # the next item
      kpo-vault sample judge 3f2a 1 --matter Acme --sound
      kpo-vault sample judge 3f2a 2 --matter Acme --missed PERSON --note "initials in the margin"
      kpo-vault sample result 3f2a --matter Acme
    """


@sample_command.command("draw")
@click.argument("folder", required=False, type=FOLDER)
@_matter
@click.option("--decisions", is_flag=True, help="Draw decisions about findings instead of passages.")
@click.option(
    "--size",
    type=click.IntRange(1, 5000),
    default=60,
    show_default=True,
    help="How many to judge; 60 without a fault bound what is at fault by 5 %.",
)
@click.option("--seed", default="", help="Draw the same sample again; a random seed if left out.")
@json_option
@passphrase_option
def draw(
    folder: Path | None,
    matter: str,
    decisions: bool,
    size: int,
    seed: str,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Draw passages of the protected files in FOLDER, or with --decisions what was decided about findings.

    Every item has the same chance, every document gives its share. The passages are kept in the vault, encrypted, so
    that they can be judged later and without the folder.
    """
    from kpo_vault.workflow.sampling import draw_decisions, draw_passages

    if decisions == (folder is not None):
        raise UsageError("Name the folder of the protected files, or give --decisions.")
    with open_session(passphrase_file) as session, progress_bar(quiet=as_json) as progress:
        if folder is None:
            drawn = draw_decisions(session, matter, size=size, seed=seed)
        else:
            drawn = draw_passages(session, matter, folder, size=size, seed=seed, progress=progress)
    sample = drawn.sample
    if as_json:
        print_json(
            {
                "sample": sample.id,
                "seed": sample.seed,
                "kind": str(sample.kind),
                "drawn": len(sample.items),
                "population": sample.population,
                "documents": sample.documents,
                "left_out": list(drawn.unknown),
                "absent": drawn.absent,
            }
        )
        return
    click.echo(
        f"Sample {sample.id}, seed {sample.seed}: {len(sample.items)} of {sample.population} {sample.kind} of"
        f" {sample.documents} documents."
    )
    for name in drawn.unknown:
        click.echo(f"  left out: {name} is not as this matter wrote it")
    if drawn.absent:
        click.echo(f"  {drawn.absent} protected documents of the matter are not in this folder")


@sample_command.command("list")
@_matter
@json_option
@passphrase_option
def list_(matter: str, as_json: bool, passphrase_file: Path | None) -> None:
    """List the samples of a matter."""
    from kpo_vault.cli.compliance_tables import print_samples
    from kpo_vault.workflow.sampling import list_samples

    with open_session(passphrase_file) as session:
        states = list_samples(session, matter)
    if as_json:
        print_json([state.result.as_json() for state in states])
    else:
        print_samples(states)


@sample_command.command("show")
@click.argument("sample")
@click.argument("number", required=False, type=click.IntRange(1))
@_matter
@json_option
@passphrase_option
def show(sample: str, number: int | None, matter: str, as_json: bool, passphrase_file: Path | None) -> None:
    """Show item NUMBER of SAMPLE (its id, or the beginning of it); without NUMBER the next one to judge."""
    from kpo_vault.workflow.sampling import open_sample

    with open_session(passphrase_file) as session:
        state = open_sample(session, matter, sample)
    position = state.next_open() if number is None else number - 1
    if position is None:
        click.echo("Every item is judged. See: kpo-vault sample result")
        return
    if position >= len(state.sample.items):
        raise UsageError(f"The sample has {len(state.sample.items)} items.")
    item = _item(state, position)
    if as_json:
        print_json(item)
        return
    for name, value in item.items():
        click.echo(f"{name}: {value}")


@sample_command.command("judge")
@click.argument("sample")
@click.argument("number", type=click.IntRange(1))
@_matter
@click.option("--sound", is_flag=True, help="Nothing was missed; or, of a decision: agreed.")
@click.option("--disagree", is_flag=True, help="Of a decision: not agreed.")
@click.option(
    "--missed", multiple=True, metavar="TYPE", help="A value of this type was missed; may be repeated."
)
@click.option("--note", default="", help="What somebody should know; it is kept encrypted.")
@json_option
@passphrase_option
def judge(
    sample: str,
    number: int,
    matter: str,
    sound: bool,
    disagree: bool,
    missed: tuple[str, ...],
    note: str,
    as_json: bool,
    passphrase_file: Path | None,
) -> None:
    """Say of item NUMBER of SAMPLE that it is sound, or what was missed in it."""
    from kpo_vault.workflow.sampling import Missed, Verdict
    from kpo_vault.workflow.sampling import judge as keep

    if sum((sound, disagree, bool(missed))) != 1:
        raise UsageError("Give one of --sound, --missed TYPE and --disagree.")
    found: list[Missed] = [Missed(name, note) for name in missed]
    verdict = Verdict.SOUND if sound else Verdict.FAULTY
    with open_session(passphrase_file) as session:
        state = keep(session, matter, sample, number - 1, verdict, missed=found, note=note)
    _tell(state, as_json)


@sample_command.command("undo")
@click.argument("sample")
@_matter
@json_option
@passphrase_option
def undo(sample: str, matter: str, as_json: bool, passphrase_file: Path | None) -> None:
    """Take the last judgement of SAMPLE back."""
    from kpo_vault.workflow.sampling import take_back

    with open_session(passphrase_file) as session:
        state, _ = take_back(session, matter, sample)
    _tell(state, as_json)


@sample_command.command("result")
@click.argument("sample")
@_matter
@json_option
@passphrase_option
def result(sample: str, matter: str, as_json: bool, passphrase_file: Path | None) -> None:
    """Say how much can have been missed, as far as SAMPLE tells."""
    from kpo_vault.workflow.sampling import open_sample

    with open_session(passphrase_file) as session:
        state = open_sample(session, matter, sample)
    _tell(state, as_json)


def _tell(state: SampleState, as_json: bool) -> None:
    from kpo_vault.cli.compliance_tables import print_result

    if as_json:
        print_json(state.result.as_json())
    else:
        print_result(state.result)


def _item(state: SampleState, position: int) -> dict[str, Any]:
    from dataclasses import asdict

    entry = state.judged.get(position)
    return {"number": position + 1, **asdict(state.sample.items[position])} | {
        "judged": str(entry.verdict) if entry else "not yet"
    }
