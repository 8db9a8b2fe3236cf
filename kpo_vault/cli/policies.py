"""kpo-vault policies: which rules there are, what each does, and whether a file of rules is sound."""

from __future__ import annotations

import click


@click.group("policies", invoke_without_command=True)
@click.pass_context
def policies_command(context: click.Context) -> None:
    """List the built-in policies, show what one does, or check a policy file.

    \b
      kpo-vault policies                      the packs that come with the program
      kpo-vault policies show healthcare      every entity type and what becomes of it
      kpo-vault policies check ours.yaml      a mistake is named with its line
    """
    if context.invoked_subcommand is None:
        from kpo_vault.cli.tables import print_policies
        from kpo_vault.policy import builtin_names, load_policy

        print_policies([load_policy(name) for name in builtin_names()])


@policies_command.command("list")
def list_command() -> None:
    """List the built-in policies."""
    from kpo_vault.cli.tables import print_policies
    from kpo_vault.policy import builtin_names, load_policy

    print_policies([load_policy(name) for name in builtin_names()])


@policies_command.command("show")
@click.argument("policy")
def show_command(policy: str) -> None:
    """Show what POLICY, a built-in name or a file, does with each entity type."""
    from kpo_vault.cli.tables import print_policy
    from kpo_vault.policy import load_policy

    print_policy(load_policy(policy))


@policies_command.command("check")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
def check_command(file: str) -> None:
    """Check the policy FILE: exit status 2 and the line of the first mistake, or what it says."""
    from kpo_vault.cli.tables import console
    from kpo_vault.policy import load_policy

    policy = load_policy(file)
    standard = f", keeps {policy.standard}" if policy.standard else ""
    console().print(f"{policy.name} is sound: {len(policy.rules)} entity types{standard}.", markup=False)
