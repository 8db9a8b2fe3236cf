"""Gates, packets before they are opened, glossaries and checks of results, as a person likes to read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.markup import escape

from kpo_vault.cli.tables import console, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpo_vault.workflow.examining import Examination
    from kpo_vault.workflow.glossary import GlossaryEntry
    from kpo_vault.workflow.inbox import PacketPreview
    from kpo_vault.workflow.opened import OpenedPacket
    from kpo_vault.workflow.preserving import Preservation
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


def print_preview(preview: PacketPreview) -> None:
    """Say what a packet says of itself."""
    out = console()
    out.print(f"Packet {preview.packet_id} from {preview.sender} ({preview.sender_state})", markup=False)
    out.print(f"  words    {preview.words}", markup=False)
    if preview.purpose:
        out.print(f"  purpose  {preview.purpose}", markup=False)
    if preview.expires:
        state = "expired" if preview.expired() else "expires"
        out.print(f"  {state}  {preview.expires:%Y-%m-%d %H:%M} UTC", markup=False)
    out.print(f"  holds    {len(preview.files)} files", markup=False)
    if preview.answers_ours:
        out.print("  It answers a packet of yours: kpo-vault restore PACKET --out DIR")
    if preview.before != "no":
        which = "This packet" if preview.before == "same" else "ANOTHER packet under this number"
        out.print(f"  {which} was opened here before.")
    for warning in preview.warnings:
        out.print(f"  Note: {warning}", markup=False)
    if preview.instructions:
        out.print(f"\n{preview.instructions}", markup=False)


def print_inbox(found: Sequence[OpenedPacket]) -> None:
    """List opened packets."""
    if not found:
        console().print("No packet was opened here yet. Open one with: kpo-vault open PACKET --out DIR")
        return
    rows = table("Opened", "From", "Purpose", "Expires", "Folder")
    for each in found:
        rows.add_row(
            f"{each.opened:%Y-%m-%d}",
            escape(each.sender),
            escape(each.purpose),
            f"{each.expires:%Y-%m-%d}" if each.expires else "",
            escape(str(each.folder)),
        )
    console().print(rows)


def print_glossary(found: Sequence[GlossaryEntry]) -> None:
    """List tokens."""
    rows = table("Token", "Stands for", "Grammar", ">Times")
    for each in found:
        rows.add_row(each.token, escape(each.meaning), each.grammar, str(each.count))
    console().print(rows)


def print_preservation(checked: Preservation) -> None:
    """Say which tokens need a look before the results go back."""
    out = console()
    out.print(f"{checked.whole} tokens are whole.")
    for item in checked.items:
        place = f", {item.place}" if item.place else ""
        proposal = f" — did you mean {item.proposal}?" if item.proposal else ""
        out.print(
            f"  {item.document}{place}: {item.status} {' '.join(item.text.split())}{proposal}", markup=False
        )
    for name in checked.unread:
        out.print(f"  {name}: no reader for this file; its tokens were not checked", markup=False)


def print_examination(found: Examination) -> None:
    """List every place that needs a look; a proposed correction with its number, and what would stand there."""
    out = console()
    if found.seen:
        out.print("This packet was restored before.")
    counts = ", ".join(f"{count} {status}" for status, count in found.counts().items() if count)
    out.print(counts or "no tokens")
    numbers = {id(place): number for number, place in enumerate(found.proposals, 1)}
    for place in found.places:
        item = place.item
        if str(item.status) in ("restored", "duplicated"):
            continue
        where = f"{item.document}, {item.place}" if item.place else item.document
        shown = " ".join(f"{place.before}[{item.text}]{place.after}".split())
        out.print(f"\n{where}: {item.status}", markup=False, soft_wrap=True)
        if item.segment < 0:
            out.print(f"    {item.text}", markup=False, soft_wrap=True)
            continue
        out.print(f"    as returned: {shown}", markup=False, soft_wrap=True)
        if id(place) in numbers:
            proposed = " ".join(f"{place.before}[{place.original}]{place.after}".split())
            out.print(f"    proposed:    {proposed}", markup=False, soft_wrap=True)
            out.print(
                f"    --accept {numbers[id(place)]} takes it ({item.proposal})", markup=False, soft_wrap=True
            )
    for file in found.files:
        if file.error is not None:
            out.print(f"\n{file.name}: {file.error}", markup=False, soft_wrap=True)
