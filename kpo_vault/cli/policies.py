"""kpo-vault policies: which rules there are, and whether a file of rules is sound."""

from __future__ import annotations

import click


@click.command("policies")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False))
def policies_command(file: str | None) -> None:
    """List the built-in policies, or check the policy FILE and say what it does."""
    from kpo_vault.cli.tables import print_policies, print_policy
    from kpo_vault.policy import builtin_names, load_policy

    if file:
        print_policy(load_policy(file))
    else:
        print_policies([load_policy(name) for name in builtin_names()])
