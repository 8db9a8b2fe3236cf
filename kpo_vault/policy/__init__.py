"""Policies: one readable YAML file that says which values are sought and what becomes of them.

Only ``redaction``'s value types may enter; who decides on a finding, and where it is kept, is not known here.
"""

from kpo_vault.policy.loading import PolicyError, builtin_names, load_policy
from kpo_vault.policy.model import EntityRule, Policy
from kpo_vault.policy.survival import Loss, losses

__all__ = ["EntityRule", "Loss", "Policy", "PolicyError", "builtin_names", "load_policy", "losses"]
