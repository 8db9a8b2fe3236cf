"""The vault: one encrypted SQLite file with everything that must not leave this machine.

One small module for each kind of record enters here; this is the only package that may import sqlite3, and it takes
its encryption from ``crypto``.
"""

from __future__ import annotations

from kpo_vault.vault.compartments import Role
from kpo_vault.vault.contacts import Contact, ContactState
from kpo_vault.vault.decisions import Action, Decision, Place, RecordedDecision
from kpo_vault.vault.masked import HiddenValue, MaskedDocument, MaskedValue
from kpo_vault.vault.matters import Matter, MatterCounts
from kpo_vault.vault.outputs import Output
from kpo_vault.vault.packets import Direction, Packet, PacketFile
from kpo_vault.vault.register import RegisteredTerm
from kpo_vault.vault.slots import Slot
from kpo_vault.vault.surrogates import SurrogateRequest, Surrogates
from kpo_vault.vault.tallies import State
from kpo_vault.vault.vault import Vault
from kpo_vault.vault.verification import Verification

__all__ = [
    "Action",
    "Contact",
    "ContactState",
    "Decision",
    "Direction",
    "HiddenValue",
    "MaskedDocument",
    "MaskedValue",
    "Matter",
    "MatterCounts",
    "Output",
    "Packet",
    "PacketFile",
    "Place",
    "RecordedDecision",
    "RegisteredTerm",
    "Role",
    "Slot",
    "State",
    "SurrogateRequest",
    "Surrogates",
    "Vault",
    "Verification",
]
