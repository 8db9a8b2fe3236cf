"""Gates, packets before they are opened, glossaries and checks of results, as a person likes to read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpo_vault.cli.tables import console

if TYPE_CHECKING:
    from kpo_vault.workflow.sealing import Checked


def print_gates(checked: Checked) -> None:
    """Say which gates are closed, and how each is opened or passed."""
    out = console()
    if not checked.gates:
        out.print("All gates are open.")
        return
    for gate in checked.gates:
        how = f"may be passed: --override {gate.code}" if gate.overridable else "cannot be passed"
        out.print(f"{gate.sentence}\n  {gate.remedy}\n  ({how})", markup=False)
    if checked.rules.approvals > 1 and any(gate.overridable for gate in checked.gates):
        out.print("Passing a gate takes two persons: --approver SLOT.")
