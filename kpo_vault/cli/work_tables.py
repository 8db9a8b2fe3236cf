"""The documents of a matter, and what became of an original, as tables on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kpo_vault.cli.tables import console, table

if TYPE_CHECKING:
    from kpo_vault.workflow.comparing import Change, Comparison, Unseen
    from kpo_vault.workflow.kept_work import KeptDocument, KeptWork


def print_work(work: KeptWork) -> None:
    """List the documents of a matter with the state of each."""
    if not work.documents:
        console().print("The matter has no documents yet.")
        return
    rows = table("Document", "State", ">Findings", ">Decided", ">Unread areas")
    for each in work.documents:
        counts = (each.findings, each.decided, each.unread) if each.error is None else ("", "", "")
        rows.add_row(str(each.path), _state(each), *map(str, counts))
    console().print(rows, markup=False)


def _state(document: KeptDocument) -> str:
    if document.error is not None:
        return f"refused: {document.error}"
    return "protected" if document.protected else document.state.value


def print_comparison(comparison: Comparison, *, values: bool) -> None:
    """List the changes of a document and what was unseen in it; original texts only where they are asked for."""
    out = console()
    shown = ("Original",) if values else ()
    if comparison.changes:
        rows = table("Place", *shown, "In the output", title="Changes")
        for change in comparison.changes:
            rows.add_row(change.place, *((change.before,) if values else ()), change.after)
        out.print(rows, markup=False)
    else:
        out.print("Nothing differs.")
    if comparison.unseen:
        rows = table(
            "What", "Place", "Became", *shown, "In the output", title="What a reader on paper does not see"
        )
        for each in comparison.unseen:
            own = (each.before or each.note,) if values else ()
            rows.add_row(
                each.kind, each.place, each.fate.value, *own, each.after or ("" if values else each.note)
            )
        out.print(rows, markup=False)


def comparison_as_json(comparison: Comparison, *, values: bool) -> dict[str, Any]:
    """Return a comparison for a program; original texts only where they are asked for."""

    def change(each: Change) -> dict[str, Any]:
        own = {"before": each.before} if values else {}
        types = list(each.entity_types)
        return {
            "place": each.place,
            "kind": each.kind.value,
            **own,
            "after": each.after,
            "entity types": types,
        }

    def unseen(each: Unseen) -> dict[str, Any]:
        own = {"before": each.before} if values else {}
        found = {"kind": each.kind, "place": each.place, "fate": each.fate.value, **own, "after": each.after}
        return found | ({"note": each.note} if each.note else {})

    return {
        "changes": [change(each) for each in comparison.changes],
        "unseen": [unseen(each) for each in comparison.unseen],
    }
