"""What a sample tells, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from kpo_vault.workflow.sampling import SampleResult
from ui.type_names import shown_type


def result_sentences(result: SampleResult) -> str:
    """Return how much was found and how much there can be at most."""
    translate = QCoreApplication.translate
    if not result.judged:
        return translate("Sampling", "Nothing is judged yet: a sample says nothing before.")
    passages = result.kind == "passages"
    parts = [_found(result, passages)]
    if result.judged == result.population:
        parts.append(
            translate("Sampling", "Every item there is was judged: nothing is left to be estimated.")
        )
    else:
        share = translate(
            "Sampling", "With 95 % confidence at most {share} of all are at fault, {items} of {population}."
        )
        parts.append(
            share.format(
                share=percent(result.share_at_most),
                items=QLocale().toString(result.items_at_most),
                population=QLocale().toString(result.population),
            )
        )
    if result.rule_of_three is not None:
        parts.append(
            translate("Sampling", "Rule of three: {share}.").format(share=percent(result.rule_of_three))
        )
    if result.recall_at_least is not None:
        recall = translate(
            "Sampling",
            "At most {values} values missed beside {hidden} hidden ones: recall at least {recall}.",
        )
        parts.append(
            recall.format(
                values=QLocale().toString(result.values_at_most),
                hidden=QLocale().toString(result.hidden),
                recall=percent(result.recall_at_least),
            )
        )
    return " ".join(parts)


def percent(share: float) -> str:
    """Return a share as the language writes it: "4.9 %"."""
    return f"{QLocale().toString(100 * share, 'f', 1)} %"


def _found(result: SampleResult, passages: bool) -> str:
    translate = QCoreApplication.translate
    if not result.faulty:
        if passages:
            return translate("Sampling", "Nothing missed so far.")
        return translate("Sampling", "All agreed so far.")
    if not passages:
        return translate("Sampling", "Not agreed: {count}.").format(count=result.faulty)
    types = ", ".join(f"{shown_type(name)} {count}" for name, count in result.missed.items())
    return translate("Sampling", "Passages with something missed: {count} ({types}).").format(
        count=result.faulty, types=types
    )
