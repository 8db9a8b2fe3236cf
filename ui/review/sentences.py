"""What the review says about acts, places and outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.outcomes import Outcome
from kpo_vault.workflow.reviewing import ActKind
from kpo_vault.workflow.reviewing import Choice as WorkflowChoice
from ui import counting
from ui.review.rows import look


def act_words(kind: ActKind | None) -> str:
    """Return the name of an act as undo and redo say it."""
    translate = QCoreApplication.translate
    words = {
        ActKind.DECIDE: translate("Acts", "decision"),
        ActKind.RETYPE: translate("Acts", "change of type"),
        ActKind.ADD: translate("Acts", "marking by hand"),
        ActKind.MERGE: translate("Acts", "merge of entities"),
        ActKind.SPLIT: translate("Acts", "split of an entity"),
        ActKind.ACKNOWLEDGE: translate("Acts", "confirmation of unread areas"),
        ActKind.FINISH: translate("Acts", "end of a review"),
    }
    return translate("Acts", "nothing") if kind is None else words[kind]


def choice_words(choice: WorkflowChoice | None) -> str:
    """Return what one of two persons decided."""
    if choice is None:
        return QCoreApplication.translate("Settling", "Not marked")
    return look(choice.state.value, choice.operator).word


def others_words(count: int, documents: Sequence[str]) -> str:
    """Return where a value stands: how often, and in which documents."""
    translate = QCoreApplication.translate
    if len(documents) == 1:
        return translate("Occurrences", "{places}, in this document only").format(
            places=counting.places(count)
        )
    return translate("Occurrences", "{places} in {documents}: {names}").format(
        places=counting.places(count),
        documents=counting.documents(len(documents)),
        names=", ".join(documents),
    )


def outcome_words(outcome: Outcome, entity_type: str) -> str:
    """Return what becomes of a finding."""
    translate = QCoreApplication.translate
    if outcome.operator == "keep":
        return translate("Outcome", "Stays in the document")
    if outcome.text:
        words = translate("Outcome", "Becomes {text}").format(text=outcome.text)
    elif outcome.operator == "token":
        words = translate("Outcome", "Becomes a new {name} token").format(name=entity_type)
    elif outcome.operator == "date_shift":
        words = translate("Outcome", "Becomes a date some days away, as all dates of the person")
    else:
        words = translate("Outcome", "Becomes an invented value of its kind")
    if outcome.reversible:
        return words
    return translate("Outcome", "{words}; cannot be restored").format(words=words)
