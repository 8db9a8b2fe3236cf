"""Policies as tables: lists, rules, and what a check of one found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kpo_vault.cli.tables import console, table

if TYPE_CHECKING:
    from kpo_vault.policy import Checked, EntityRule, Policy
    from kpo_vault.workflow.policies import PolicySummary


def print_policies(policies: Sequence[PolicySummary]) -> None:
    """List policies, own ones first."""
    own = any(policy.own for policy in policies)
    rows = table("Policy", *(["Kept in"] if own else []), "What it is for")
    for policy in policies:
        where = ["the vault" if policy.own else "the program"] if own else []
        rows.add_row(_plain(policy.name), *where, _plain(policy.problem or policy.title))
    console().print(rows)


def print_policy(policy: Policy) -> None:
    """Show what a policy does with each entity type."""
    console().print(f"{policy.name}: {policy.title}", markup=False)
    rows = table("Type", "What is done", ">Threshold", "Reason", "Stops the hand-off")
    for name, rule in policy.rules.items():
        threshold = "" if rule.threshold is None else f"{rule.threshold:.2f}"
        rows.add_row(name, rule.operator, threshold, rule.reason, "yes" if rule.gate else "")
    console().print(rows)


def print_checked(checked: Checked, file: str) -> None:
    """Say what a check found: mistakes and doubts by line, then what differs from the base."""
    out = console()
    for problem in checked.problems:
        out.print(f"{file}, line {problem.line}: {problem.severity}: {problem.message}", markup=False)
    policy = checked.policy
    if policy is not None and checked.base is not None and checked.differences:
        rows = table("Type", f"In {checked.base.name}", "Here", title="What differs from what it inherits")
        for each in checked.differences:
            rows.add_row(each.entity_type, _short(each.before), _short(each.after))
        out.print(rows)
    if policy is not None and checked.sound:
        standard = f", keeps {policy.standard}" if policy.standard else ""
        out.print(f"{policy.name} is sound: {len(policy.rules)} entity types{standard}.", markup=False)
    else:
        errors = len(checked.errors)
        out.print(f"{file} cannot be used: {errors} mistake{'' if errors == 1 else 's'}.", markup=False)


def checked_as_json(checked: Checked) -> dict[str, Any]:
    """Return what a check found for a program."""
    return {
        "sound": checked.sound,
        "problems": [
            {"line": p.line, "severity": p.severity.value, "message": p.message} for p in checked.problems
        ],
        "differences": [
            {"entity_type": d.entity_type, "before": _short(d.before), "after": _short(d.after)}
            for d in checked.differences
        ],
    }


def _short(rule: EntityRule | None) -> str:
    """Return a rule in a few words."""
    if rule is None:
        return "not sought"
    parts = [rule.operator]
    if rule.threshold is not None:
        parts.append(f"from {rule.threshold:.2f}")
    if rule.gate:
        parts.append("stops the hand-off")
    if rule.reason:
        parts.append(f"({rule.reason})")
    return " ".join(parts + [f"{name}={value}" for name, value in rule.parameters.items()])


def _plain(text: str) -> str:
    """Keep a text from being read as markup."""
    return text.replace("[", "\\[")
