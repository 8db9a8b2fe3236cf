"""Key slots, decisions and masked values as tables; no original stands in any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kpo_vault.cli.tables import console, table

if TYPE_CHECKING:
    from kpo_vault.workflow.compliance import DecisionRow, MaskedDocument
    from kpo_vault.workflow.slots import SlotSummary


def print_slots(slots: Sequence[SlotSummary]) -> None:
    """List key slots with what each opens."""
    rows = table("Slot", "Opens", "Since")
    for slot in slots:
        rows.add_row(slot.name, slot.opens, f"{slot.created:%Y-%m-%d}" if slot.created else "")
    console().print(rows)


def print_decisions(decisions: Sequence[DecisionRow]) -> None:
    """List decisions, the place of each as document, segment and characters."""
    rows = table("#", "Time", "Document", ">Place", "Type", "Decision", "Operator", "Reason", "By")
    for entry in decisions:
        taken_back = "" if entry.reverses is None else f" (takes back {entry.reverses})"
        rows.add_row(
            str(entry.number),
            f"{entry.time:%Y-%m-%d %H:%M}",
            entry.document[:8],
            f"{entry.segment}:{entry.start}-{entry.end}",
            entry.entity_type,
            entry.action + taken_back,
            entry.operator,
            entry.reason,
            entry.reviewer,
        )
    console().print(rows)


def print_masked(documents: Sequence[MaskedDocument]) -> None:
    """List what was hidden in each document, masked."""
    for document in documents:
        rows = table("Token", "Value", "Operator", ">Places", title=f"Document {document.source_sha256[:8]}")
        for value in document.values:
            rows.add_row(value.token, value.masked, value.operator, str(value.places))
        console().print(rows)
