"""The policies that a person can choose from."""

from __future__ import annotations

from kpo_vault.policy import Policy, builtin_names, load_policy

__all__ = ["Policy", "list_policies", "load_policy"]


def list_policies() -> tuple[Policy, ...]:
    """Return the built-in policies in alphabetical order."""
    return tuple(load_policy(name) for name in builtin_names())
