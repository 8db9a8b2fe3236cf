"""kpo-vault review: decide on what was found, alone or as two persons, without the desktop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kpo_vault.cli.terminal import (
    FILE,
    json_option,
    open_session,
    passphrase_option,
    print_json,
    progress_bar,
)
from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.workflow.reviewing import Review
    from kpo_vault.workflow.reviewing.opening import Packet
    from kpo_vault.workflow.session import Session

_Command = TypeVar("_Command", bound=Callable[..., Any])
_NUMBERS = click.argument("numbers", nargs=-1, required=True, type=click.IntRange(min=0))


@click.group("review")
def review_command() -> None:
    """Decide on what was found in a matter's documents; every act is kept in the vault at once.

    \b
    Look, decide, write:
      kpo-vault review list contract.docx --matter Acme
      kpo-vault review decide 3 4 --reject --reason public --matter Acme
      kpo-vault review search "Project Heron" --add PROJECT_CODENAME --matter Acme
      kpo-vault review merge 12 40 --matter Acme
      kpo-vault protect contract.docx --matter Acme --out protected

    \b
    Under a policy with `review: {persons: 2}` a colleague with a key slot of their own reviews the same documents
    without seeing your decisions, and differences are settled:
      kpo-vault review list --second --matter Acme --role counsel/ben
      kpo-vault review compare --matter Acme
      kpo-vault review settle 0 2 --as second --matter Acme

    FILES may be left out once the matter knows them. Numbers are those of `review list`; an undo gives others.
    """


def _packet_options(command: _Command) -> _Command:
    """Add what every command needs: the matter, its files, and the rules under which they were read."""
    for add in (
        passphrase_option,
        click.option("--terms", type=FILE, help="Protected terms, one a line, whatever detection says."),
        click.option("--policy", default="", help="By default the one that the matter was worked on with."),
        click.option(
            "--file", "files", multiple=True, type=FILE, help="A document, if not all of the matter."
        ),
        click.option("--matter", required=True, help="The matter whose documents are reviewed."),
    ):
        command = add(command)
    return command


def _second_option(command: _Command) -> _Command:
    add: Callable[[_Command], _Command] = click.option(
        "--second", is_flag=True, help="As the second reviewer, who does not see the first one's decisions."
    )
    return add(command)


@contextmanager
def _packet(
    matter: str, files: tuple[Path, ...], policy: str, terms: Path | None, passphrase_file: Path | None
) -> Iterator[tuple[Session, Packet]]:
    from kpo_vault.workflow.reviewing.opening import open_packet
    from kpo_vault.workflow.term_files import read_terms

    with open_session(passphrase_file) as session:
        with progress_bar() as progress:
            packet = open_packet(session, matter, files, policy, read_terms(terms) if terms else (), progress)
        yield session, packet


@contextmanager
def _review(second: bool, *arguments: Any) -> Iterator[tuple[Review, Packet]]:
    with _packet(*arguments) as (session, packet):
        yield _open(session, packet, second), packet


def _open(session: Session, packet: Packet, second: bool) -> Review:
    from kpo_vault.workflow.reviewing import FIRST_ROUND, SECOND_ROUND, Review

    round = SECOND_ROUND if second else FIRST_ROUND
    return Review(session, packet.matter, packet.detected, packet.policy, round=round)


def _changed(count: int, what: str = "decided on") -> None:
    click.echo(f"{count} finding{'' if count == 1 else 's'} {what}.", err=True)


@review_command.command("list")
@click.argument("documents", nargs=-1, type=FILE)
@click.option("--by-entity", is_flag=True, help="People, companies and things instead of single findings.")
@click.option("--pending", is_flag=True, help="Only what waits for a decision.")
@click.option("--type", "entity_type", default="", help="Only findings of one type.")
@_second_option
@json_option
@_packet_options
def list_(
    documents: tuple[Path, ...],
    by_entity: bool,
    pending: bool,
    entity_type: str,
    second: bool,
    as_json: bool,
    matter: str,
    files: tuple[Path, ...],
    policy: str,
    terms: Path | None,
    passphrase_file: Path | None,
) -> None:
    """List the findings of DOCUMENTS, or of all documents of the matter, with the decision on each.

    The first time DOCUMENTS are named they are searched; later the matter knows them.
    """
    from kpo_vault.cli.review_tables import (
        entities_as_json,
        findings_as_json,
        print_entities,
        print_review,
    )

    with _review(second, matter, (*documents, *files), policy, terms, passphrase_file) as (review, _):
        if by_entity:
            entities = [
                entity
                for entity in review.entities()
                if (not pending or entity.pending) and entity_type in ("", entity.entity_type)
            ]
            print_json(entities_as_json(entities)) if as_json else print_entities(entities)
            return
        items = [
            item
            for item in review.items()
            if not item.covered
            and (not pending or item.state == "pending")
            and entity_type in ("", item.finding.entity_type)
        ]
        print_json(findings_as_json(review, items)) if as_json else print_review(review, items)


@review_command.command("show")
@click.argument("number", type=click.IntRange(min=0))
@_second_option
@json_option
@_packet_options
def show(number: int, second: bool, as_json: bool, **where: Any) -> None:
    """Show finding NUMBER: who found it and why, what it becomes if it is hidden, and where else it stands."""
    from kpo_vault.cli.review_tables import finding_as_json, print_finding
    from kpo_vault.workflow.outcomes import foretell

    with _packet(*_places(where)) as (session, packet):
        review = _open(session, packet, second)
        if number >= len(review.items()):
            raise UsageError(f"There is no finding {number}; see kpo-vault review list.")
        outcome = foretell(session, review, number)
        if as_json:
            print_json(finding_as_json(review, number, outcome))
        else:
            print_finding(review, number, outcome)


@review_command.command("decide")
@click.argument("numbers", nargs=-1, type=click.IntRange(min=0))
@click.option("--rest", is_flag=True, help="All findings that nobody decided on, legends left out.")
@click.option("--accept", "state", flag_value="accepted", help="They are sensitive: hide them.")
@click.option("--reject", "state", flag_value="rejected", help="They are not sensitive: let them stand.")
@click.option("--leave", "state", flag_value="pending", help="Nobody has decided on them.")
@click.option("--operator", default=None, help="token, redact, surrogate, generalise, date_shift or keep.")
@click.option("--reason", default=None, help="A code for the redaction log.")
@click.option("--everywhere", is_flag=True, help="All findings of the same entities as well.")
@_second_option
@_packet_options
def decide(
    numbers: tuple[int, ...],
    rest: bool,
    state: str | None,
    operator: str | None,
    reason: str | None,
    everywhere: bool,
    second: bool,
    **where: Any,
) -> None:
    """Decide on the findings NUMBERS, or on the rest, as one act."""
    from kpo_vault.policy import OPERATORS
    from kpo_vault.workflow.reviewing import DecisionState

    if state is None:
        raise UsageError("Say what is decided: --accept, --reject or --leave.")
    if rest == bool(numbers):
        raise UsageError("Give the NUMBERS of findings, or --rest for all that nobody decided on.")
    if operator is not None and operator not in OPERATORS:
        raise UsageError(f"An operator is one of {', '.join(OPERATORS)}.")
    with _review(second, *_places(where)) as (review, _):
        indices = dict.fromkeys(numbers)
        if rest:
            undecided = (item for item in review.items() if item.state == "pending" and not item.gate)
            indices = dict.fromkeys(item.index for item in undecided)
        if everywhere:
            indices = dict.fromkeys(each for number in numbers for each in review.occurrences(number))
        _changed(len(review.decide(indices, DecisionState(state), operator, reason)))


@review_command.command("retype")
@_NUMBERS
@click.option("--type", "entity_type", required=True, help="The entity type that the findings are of.")
@_second_option
@_packet_options
def retype(numbers: tuple[int, ...], entity_type: str, second: bool, **where: Any) -> None:
    """Say that the findings NUMBERS are of another type; their decisions stay."""
    with _review(second, *_places(where)) as (review, _):
        _changed(len(review.retype(numbers, entity_type)), f"made {entity_type}")


@review_command.command("search")
@click.argument("text")
@click.option(
    "--regex", is_flag=True, help="TEXT is a regular expression; it may match 200 characters at most."
)
@click.option("--parts", is_flag=True, help="Find parts of words too.")
@click.option("--match-case", is_flag=True, help="Tell capitals from small letters.")
@click.option("--add", "entity_type", default="", help="Add all places as findings of this type, accepted.")
@_second_option
@json_option
@_packet_options
def search(
    text: str,
    regex: bool,
    parts: bool,
    match_case: bool,
    entity_type: str,
    second: bool,
    as_json: bool,
    **where: Any,
) -> None:
    """Find TEXT in the documents, and with --add TYPE mark it everywhere as one act."""
    from kpo_vault.cli.review_tables import print_spans, spans_as_json

    with _review(second, *_places(where)) as (review, _):
        spans = review.search(text, regex=regex, whole_words=not parts, match_case=match_case)
        print_json(spans_as_json(review, spans)) if as_json else print_spans(review, spans)
        if entity_type and spans:
            _changed(len(review.add_all(spans, entity_type)), "added")


@review_command.command("spread")
@click.argument("number", type=click.IntRange(min=0))
@_second_option
@_packet_options
def spread(number: int, second: bool, **where: Any) -> None:
    """Add every other place in which the value of finding NUMBER stands, in any form that the leak check knows.

    What you mark in one document and leave in another keeps that one from being written.
    """
    with _review(second, *_places(where)) as (review, _):
        _changed(len(review.spread(number)), "added")


@review_command.command("box")
@click.argument("document")
@click.argument("page", type=click.IntRange(min=1))
@click.argument("rectangle", nargs=4, type=click.FloatRange(0, 100), metavar="LEFT TOP RIGHT BOTTOM")
@click.option("--type", "entity_type", required=True, help="The entity type of what stands there.")
@_second_option
@_packet_options
def box(
    document: str,
    page: int,
    rectangle: tuple[float, float, float, float],
    entity_type: str,
    second: bool,
    **where: Any,
) -> None:
    """Mark a rectangle on a page of a PDF or picture, in per cent of the page from its left and top.

    Text in it becomes findings; whatever else it shows is painted over and never comes back.

    \b
    Example, the lower right quarter of page 2:
      kpo-vault review box contract.pdf 2 50 50 100 100 --type SIGNATURE_IMAGE --matter Acme
    """
    from kpo_vault.workflow.reviewing import Rectangle

    try:
        marked = Rectangle(*(share / 100 for share in rectangle))
    except ValueError:
        raise UsageError("LEFT is less than RIGHT, and TOP less than BOTTOM.") from None
    with _review(second, *_places(where)) as (review, packet):
        _changed(len(review.add_box(packet.document(document), page - 1, marked, entity_type)), "added")


@review_command.command("merge")
@_NUMBERS
@_second_option
@_packet_options
def merge(numbers: tuple[int, ...], second: bool, **where: Any) -> None:
    """Make one of the entities NUMBERS (see `review list --by-entity`): their tokens share a number."""
    with _review(second, *_places(where)) as (review, _):
        entity = review.entity(review.merge(numbers))
    click.echo(f"Entity {entity.number} has {len(entity.indices)} findings now.", err=True)


@review_command.command("split")
@_NUMBERS
@_second_option
@_packet_options
def split(numbers: tuple[int, ...], second: bool, **where: Any) -> None:
    """Make the findings NUMBERS of one entity an entity of their own, with a token of its own."""
    with _review(second, *_places(where)) as (review, _):
        entity = review.entity(review.split(numbers))
    click.echo(f"Entity {entity.number} has {len(entity.indices)} findings now.", err=True)


@review_command.command("acknowledge")
@click.argument("document")
@click.argument("places", nargs=-1)
@_second_option
@_packet_options
def acknowledge(document: str, places: tuple[str, ...], second: bool, **where: Any) -> None:
    """Accept PLACES of DOCUMENT that no reader can see through; without PLACES they are listed.

    A place is named as `protect` names it ("page 2, image 1"); `all` stands for every one.
    """
    with _review(second, *_places(where)) as (review, packet):
        number = packet.document(document)
        if places:
            review.acknowledge(number, places)
        for notice in review.unread(number):
            click.echo(f"{notice.place}: {notice.explanation}")


@review_command.command("finish")
@_second_option
@_packet_options
def finish(second: bool, **where: Any) -> None:
    """Say that you reviewed all documents; a second reviewer who found nothing to decide says it so."""
    with _review(second, *_places(where)) as (review, _):
        review.finish()


@review_command.command("undo")
@_second_option
@_packet_options
def undo(second: bool, **where: Any) -> int:
    """Take back your newest act on these documents."""
    with _review(second, *_places(where)) as (review, _):
        if review.undo_earlier():
            return 0
    click.echo("There is nothing to take back.", err=True)
    return 1


@review_command.command("redo")
@_second_option
@_packet_options
def redo(second: bool, **where: Any) -> int:
    """Make the act again that you took back last, unless you did something else since."""
    with _review(second, *_places(where)) as (review, _):
        if review.redo_earlier():
            return 0
    click.echo("There is nothing to make again.", err=True)
    return 1


@review_command.command("compare")
@json_option
@_packet_options
def compare(as_json: bool, **where: Any) -> int:
    """List what two reviewers decided differently; exit status 1 while something is open."""
    from kpo_vault.cli.review_tables import differences_as_json, print_differences
    from kpo_vault.workflow.reviewing import Settlement

    with _packet(*_places(where)) as (session, packet):
        settlement = Settlement(session, packet.matter, packet.detected, packet.policy)
        found = settlement.differences()
        print_json(differences_as_json(found)) if as_json else print_differences(found)
        return 1 if settlement.open else 0


@review_command.command("settle")
@click.argument("numbers", nargs=-1, type=click.IntRange(min=0))
@click.option("--as", "side", type=click.Choice(["first", "second"]), help="Whose decision counts.")
@click.option("--undo", "undone", is_flag=True, help="Take back what you settled last.")
@_packet_options
def settle(numbers: tuple[int, ...], side: str | None, undone: bool, **where: Any) -> None:
    """Let one reviewer's decision count in the differences NUMBERS (see `review compare`)."""
    from kpo_vault.workflow.reviewing import Settlement, Side

    if undone == bool(numbers) or (side is None) != undone:
        raise UsageError("Give NUMBERS and --as first or --as second, or --undo alone.")
    with _packet(*_places(where)) as (session, packet):
        settlement = Settlement(session, packet.matter, packet.detected, packet.policy)
        if undone:
            settlement.undo()
        for number in numbers:
            settlement.settle(number, Side(side or Side.FIRST))
        click.echo(
            f"{len(settlement.open)} of {len(settlement.differences())} differences are open.", err=True
        )


def _places(where: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(where[key] for key in ("matter", "files", "policy", "terms", "passphrase_file"))
