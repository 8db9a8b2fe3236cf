"""Policies: one readable YAML file that says which values are sought and what becomes of them.

Only ``redaction``'s value types may enter; who decides on a finding, and where it is kept, is not known here.
"""

from kpo_vault.policy.checking import Checked, Difference, check, differences
from kpo_vault.policy.hand_off import HandOff
from kpo_vault.policy.loading import builtin_names, builtin_text, is_file_name, load_policy
from kpo_vault.policy.model import EntityRule, Policy, Reading
from kpo_vault.policy.problems import PolicyError, Problem, Severity
from kpo_vault.policy.reading import OPERATORS
from kpo_vault.policy.survival import Loss, losses

__all__ = [
    "OPERATORS",
    "Checked",
    "Difference",
    "EntityRule",
    "HandOff",
    "Loss",
    "Policy",
    "PolicyError",
    "Problem",
    "Reading",
    "Severity",
    "builtin_names",
    "builtin_text",
    "check",
    "differences",
    "is_file_name",
    "load_policy",
    "losses",
]
