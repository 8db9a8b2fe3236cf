"""What a policy does, in the words of the window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.policies import Policy
from redaction.catalogue import entity_types
from ui.type_names import shown_type
from ui.wording import said


def operator_words(operator: str) -> str:
    """Return what becomes of a value, as the end of "a value is …"."""
    translate = QCoreApplication.translate
    words = {
        "token": translate("Policies", "replaced by a token, restored on return"),
        "redact": translate("Policies", "removed for good"),
        "surrogate": translate("Policies", "replaced by an invented value, restored on return"),
        "generalise": translate("Policies", "made coarser, not restored"),
        "date_shift": translate("Policies", "moved in time, restored on return"),
        "keep": translate("Policies", "left as it is"),
    }
    return words.get(operator, operator)


def describe(policy: Policy) -> str:
    """Return one line that sums a policy up."""
    translate = QCoreApplication.translate
    if not policy.detection:
        return translate("Policies", "Only your protected terms are looked for; nothing else is detected.")
    counts = Counter(rule.operator for rule in policy.rules.values() if not rule.gate)
    gates = sum(1 for rule in policy.rules.values() if rule.gate)
    parts = [f"{count} {operator_words(operator)}" for operator, count in counts.most_common()]
    text = translate("Policies", "Kinds of values: {parts}.").format(parts="; ".join(parts))
    if gates:
        text += " " + translate("Policies", "{count} kinds of legends wait for a person.").format(count=gates)
    return text


@dataclass(frozen=True, slots=True)
class RuleRow:
    """What a policy says about one kind of value."""

    type_name: str
    what: str
    sentence: str
    reason: str
    threshold: float | None


def rule_rows(policy: Policy) -> tuple[RuleRow, ...]:
    """Return the rules of a policy, protected terms first, then in the catalogue's order."""
    translate = QCoreApplication.translate
    known = entity_types()
    rows = [
        RuleRow(
            translate("Policies", "Protected terms"),
            operator_words(policy.terms_rule.operator),
            translate("Policies", "What the register holds, wherever it stands."),
            policy.terms_rule.reason,
            None,
        )
    ]
    order = [name for name in known if name in policy.rules] if policy.detection else []
    for name in order:
        rule = policy.rules[name]
        what = (
            translate("Policies", "stays; a person clears the document")
            if rule.gate
            else operator_words(rule.operator)
        )
        rows.append(RuleRow(shown_type(name), what, said(known[name].sentence), rule.reason, rule.threshold))
    return tuple(rows)
