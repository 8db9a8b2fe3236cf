"""The policies that a person can choose from."""

from __future__ import annotations

import hashlib

from kpo_vault.policy import Policy, builtin_names, load_policy

__all__ = ["Policy", "list_policies", "load_policy", "logged_name"]


def list_policies() -> tuple[Policy, ...]:
    """Return the built-in policies in alphabetical order."""
    return tuple(load_policy(name) for name in builtin_names())


def logged_name(policy: Policy) -> str:
    """Return what the audit log calls a policy: a built-in one's name, "own-" and a digest for any other.

    The name in somebody's own file may be a client's.
    """
    if policy.name in builtin_names() and policy == load_policy(policy.name):
        return policy.name
    return f"own-{hashlib.sha256(repr(policy).encode()).hexdigest()[:16]}"
