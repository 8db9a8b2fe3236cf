"""The decisions that a key or a button stands for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.review.rows import ACCEPTED, REJECTED


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision; ``operator`` None leaves it to the policy."""

    key: str
    name: str
    icon: str
    state: str
    operator: str | None
    tip: str


def choices() -> tuple[Choice, ...]:
    """Return the decisions that have a button, in the order of their buttons."""
    translate = QCoreApplication.translate
    return (
        Choice(
            "A",
            translate("Choice", "Accept"),
            "check",
            ACCEPTED,
            None,
            translate("Choice", "Replace it as the policy says"),
        ),
        Choice(
            "N",
            translate("Choice", "Not sensitive"),
            "x",
            REJECTED,
            None,
            translate("Choice", "Leave it in the document"),
        ),
        Choice(
            "T",
            translate("Choice", "Token"),
            "tag",
            ACCEPTED,
            "token",
            translate("Choice", "A token, restored on return"),
        ),
        Choice(
            "X",
            translate("Choice", "Redact"),
            "square-slash",
            ACCEPTED,
            "redact",
            translate("Choice", "Removed for good"),
        ),
        Choice(
            "G",
            translate("Choice", "Generalise"),
            "layers",
            ACCEPTED,
            "generalise",
            translate("Choice", "Coarser, not reversible"),
        ),
    )


def rare_choices() -> tuple[Choice, ...]:
    """Return the decisions that stand in the menu."""
    translate = QCoreApplication.translate
    return (
        Choice(
            "S",
            translate("Choice", "Surrogate"),
            "copy",
            ACCEPTED,
            "surrogate",
            translate("Choice", "An invented value of its kind, restored on return"),
        ),
        Choice(
            "D",
            translate("Choice", "Date shift"),
            "calendar",
            ACCEPTED,
            "date_shift",
            translate("Choice", "All dates of a person moved by the same days"),
        ),
    )
