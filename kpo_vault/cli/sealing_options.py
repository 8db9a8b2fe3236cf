"""What can be said about a packet that is sealed, the same in every command that seals one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kpo_vault.cli.terminal import FILE, progress_bar, read_other_passphrase

if TYPE_CHECKING:
    from kpo_vault.workflow.sealing import SealReport
    from kpo_vault.workflow.session import Session

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--expires",
        type=click.DateTime(["%Y-%m-%d"]),
        help="Last day on which the packet opens, YYYY-MM-DD.",
    ),
    click.option(
        "--purpose", default="", help="What the partner is asked to do; part of the signed manifest."
    ),
    click.option(
        "--instructions", default="", help="What the partner should know; stands in the signed readme."
    ),
    click.option(
        "--agreement",
        default="",
        help="Reference of the agreement under which the data leaves; logged, and told the partner.",
    ),
    click.option(
        "--glossary/--no-glossary",
        default=True,
        help="Add a glossary: tokens, types, which are one entity; never a value. On by default.",
    ),
    click.option(
        "--override", multiple=True, metavar="GATE", help="Pass a gate that allows it, with --reason."
    ),
    click.option("--reason", default="", help="Why a gate is passed; goes to the audit log."),
    click.option(
        "--approver",
        metavar="SLOT",
        help="The key slot of the second person who agrees to --override; the passphrase is asked for.",
    ),
    click.option(
        "--approver-passphrase-file",
        type=FILE,
        help="Read the second person's passphrase from the first line of this file.",
    ),
)


@dataclass(frozen=True, slots=True, repr=False)
class SealingWishes:
    """The options of one call. The passphrase of the second person is asked for by ``ready``, never shown."""

    expires: datetime | None
    purpose: str
    instructions: str
    agreement: str
    glossary: bool
    override: tuple[str, ...]
    reason: str
    approver: str | None
    approver_passphrase_file: Path | None

    @property
    def named(self) -> bool:
        """Whether anything was said that only a packet can take."""
        said = (self.expires, self.purpose, self.instructions, self.agreement, self.override, self.reason)
        return any((*said, self.approver)) or not self.glossary

    def ready(self) -> Callable[..., SealReport]:
        """Ask for what a person has to type, and return the sealing: ``(session, matter, folder, contacts, out, …)``.

        Asked for at once: nobody should wait for a leak check to be told that a passphrase is missing.
        """
        other = read_other_passphrase(self.approver, self.approver_passphrase_file) if self.approver else ""
        return functools.partial(self._seal, other)

    def _seal(
        self,
        other: str,
        session: Session,
        matter: str,
        folder: Path,
        contacts: tuple[str, ...],
        out: Path,
        *,
        only: tuple[str, ...] = (),
        quiet: bool = False,
    ) -> SealReport:
        from kpo_vault.workflow.approvals import approve
        from kpo_vault.workflow.sealing import seal_folder

        approver = self.approver
        with progress_bar(quiet=quiet) as progress:
            return seal_folder(
                session,
                matter,
                folder,
                contacts,
                out,
                only=only,
                expires=self.expires.date() if self.expires else None,
                purpose=self.purpose,
                instructions=self.instructions,
                agreement=self.agreement,
                overrides=self.override,
                reason=self.reason,
                agree=(lambda gates: approve(session, gates, approver, other)) if approver else None,
                with_glossary=self.glossary,
                progress=progress,
            )


def sealing_options(command: _Command) -> _Command:
    """Give a command the options, which reach it as one argument, ``wishes``."""

    @functools.wraps(command)
    def gathered(**arguments: Any) -> Any:
        said = {name: arguments.pop(name) for name in SealingWishes.__dataclass_fields__}
        return command(**arguments, wishes=SealingWishes(**said))

    result: Any = gathered
    for option in reversed(_OPTIONS):
        result = option(result)
    return result  # type: ignore[no-any-return]  # click's decorators keep the call, not the type
