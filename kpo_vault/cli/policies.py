"""kpo-vault policies: which rules there are, what each does, and the ones that a vault keeps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpo_vault.cli.terminal import (
    FILE,
    NEW_PATH,
    json_option,
    open_session,
    passphrase_option,
    print_json,
)
from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.workflow.session import Session


@click.group("policies", invoke_without_command=True)
@click.pass_context
def policies_command(context: click.Context) -> None:
    """List policies, show what one does, check a policy file, and keep your own in the vault.

    \b
      kpo-vault policies                      the packs that come with the program
      kpo-vault policies list --own           your vault's own as well
      kpo-vault policies show healthcare      every entity type and what becomes of it
      kpo-vault policies new ours --from legal-and-contracts --out ours.yaml
      kpo-vault policies check ours.yaml      every mistake with its line, and what it changes
      kpo-vault policies save ours.yaml       --policy ours finds it from now on, and so does the desktop
      kpo-vault policies export ours back.yaml

    A kept policy lies encrypted in the vault, since it may name what must not be known. To change one: export it,
    edit the file, save it again.
    """
    if context.invoked_subcommand is None:
        from kpo_vault.cli.policy_tables import print_policies
        from kpo_vault.workflow.policies import policy_summaries

        print_policies(policy_summaries())


@policies_command.command("list")
@click.option("--own", is_flag=True, help="Open the vault and list the policies that it keeps as well.")
@json_option
@passphrase_option
def list_command(own: bool, as_json: bool, passphrase_file: Path | None) -> None:
    """List the built-in policies; with --own or a passphrase file, those that the vault keeps as well."""
    from kpo_vault.cli.policy_tables import print_policies
    from kpo_vault.workflow.policies import policy_summaries

    with _maybe_open(own or passphrase_file is not None, passphrase_file) as session:
        found = policy_summaries(session)
    if as_json:
        print_json([summary.as_json() for summary in found])
    else:
        print_policies(found)


@policies_command.command("show")
@click.argument("policy")
@click.option("--text", "as_text", is_flag=True, help="Print the policy's own text instead.")
@passphrase_option
def show_command(policy: str, as_text: bool, passphrase_file: Path | None) -> None:
    """Show what POLICY, a built-in name, one that the vault keeps, or a file, does with each entity type."""
    from kpo_vault.cli.policy_tables import print_policy
    from kpo_vault.policy import is_file_name
    from kpo_vault.workflow.policies import find_policy, policy_text, read_policy_file

    with _maybe_open(not known_without_vault(policy), passphrase_file) as session:
        if as_text:
            click.echo(
                read_policy_file(Path(policy))[1] if is_file_name(policy) else policy_text(session, policy),
                nl=False,
            )
        else:
            print_policy(find_policy(session, policy))


@policies_command.command("check")
@click.argument("file", type=FILE)
@click.option("--own", is_flag=True, help="Open the vault: FILE may inherit from a policy that it keeps.")
@json_option
@passphrase_option
def check_command(file: Path, own: bool, as_json: bool, passphrase_file: Path | None) -> int:
    """Check the policy FILE: every mistake and doubt with its line, and what differs from what it inherits.

    Exit status 2 if there is a mistake; a doubt alone is none.
    """
    from kpo_vault.cli.policy_tables import checked_as_json, print_checked
    from kpo_vault.policy import check
    from kpo_vault.workflow.policies import own_policies, read_policy_file

    name, text = read_policy_file(file)
    with _maybe_open(own or passphrase_file is not None, passphrase_file) as session:
        kept = own_policies(session) if session else {}
    checked = check(text, file.name if name not in kept else name, kept)
    if as_json:
        print_json(checked_as_json(checked))
    else:
        print_checked(checked, file.name)
    return 0 if checked.sound else 2


@policies_command.command("new")
@click.argument("name")
@click.option("--from", "parent", default="default", show_default=True, help="The policy that it starts as.")
@click.option("--title", default="", help="What it is for, as lists show it.")
@click.option("--out", type=NEW_PATH, help="Write a file to edit instead of keeping it in the vault at once.")
@passphrase_option
def new_command(name: str, parent: str, title: str, out: Path | None, passphrase_file: Path | None) -> None:
    """Start a policy NAME that does what another one does, to go on from."""
    from kpo_vault.workflow.folders import new_file
    from kpo_vault.workflow.policies import new_text, own_policies, policy_text, save_policy

    with _maybe_open(out is None or not known_without_vault(parent), passphrase_file) as session:
        policy_text(session, parent)
        text = new_text(parent, title or name)
        if out is not None:
            with new_file(out) as private:
                private.write_text(text, encoding="utf-8")
            click.echo(f"Written to {out}. Edit it, then: kpo-vault policies save {out}")
        elif session is not None:
            if name in own_policies(session):
                raise UsageError(f"The vault keeps a policy {name} already.")
            save_policy(session, name, text)
            click.echo(f"The vault keeps the policy {name}. Use it with: --policy {name}")


@policies_command.command("save")
@click.argument("file", type=FILE)
@click.option("--name", default="", help="What it is called; without it, what FILE says, else FILE's name.")
@passphrase_option
def save_command(file: Path, name: str, passphrase_file: Path | None) -> None:
    """Keep the policy FILE in the vault, in the place of an own one of the same name.

    It may inherit from built-in policies and from others that the vault keeps.
    """
    from kpo_vault.workflow.policies import named_in, read_policy_file, save_policy

    suggested, text = read_policy_file(file)
    with open_session(passphrase_file) as session:
        policy = save_policy(session, name or named_in(text) or suggested, text)
    click.echo(f"The vault keeps the policy {policy.name}. Use it with: --policy {policy.name}")


@policies_command.command("export")
@click.argument("name")
@click.argument("file", type=NEW_PATH)
@passphrase_option
def export_command(name: str, file: Path, passphrase_file: Path | None) -> None:
    """Write the policy NAME, built in or kept in the vault, to a new FILE."""
    from kpo_vault.workflow.policies import export_policy

    with _maybe_open(not known_without_vault(name), passphrase_file) as session:
        export_policy(session, name, file)
    click.echo(f"Written to {file}.")


@policies_command.command("remove")
@click.argument("name")
@passphrase_option
def remove_command(name: str, passphrase_file: Path | None) -> None:
    """Forget the policy NAME that the vault keeps; matters that used it start with the default one again."""
    from kpo_vault.workflow.policies import remove_policy

    with open_session(passphrase_file) as session:
        remove_policy(session, name)
    click.echo(f"The policy {name} was removed.")


def known_without_vault(name: str) -> bool:
    """Whether a policy of this name is built in or a file, so that no passphrase has to be asked for."""
    from kpo_vault.policy import builtin_names, is_file_name
    from kpo_vault.workflow.session import Session, default_home

    return name in builtin_names() or is_file_name(name) or not Session.exists(default_home())


@contextmanager
def _maybe_open(wanted: bool, passphrase_file: Path | None) -> Iterator[Session | None]:
    if not wanted:
        yield None
        return
    with open_session(passphrase_file) as session:
        yield session
