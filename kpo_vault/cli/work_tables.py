"""The documents of a matter, and what became of an original, as tables on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpo_vault.cli.tables import console, table

if TYPE_CHECKING:
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
