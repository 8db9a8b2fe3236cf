"""What a check of a policy found, as rows: problems, rules after inheritance, differences from the base, tried values."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.policies import Difference, EntityRule, PolicySummary, Problem, Severity
from ui.icons import Icons
from ui.policies import RuleRow, operator_words
from ui.type_names import shown_type
from ui.widgets.rows import Column, RowModel
from ui.wording import said


@dataclass(frozen=True, slots=True, repr=False)
class TriedRow:
    """A value that a trial found."""

    start: int
    end: int
    value: str
    type_name: str
    what: str
    kept: bool
    why: str


def policies_model(icons: Icons) -> RowModel[PolicySummary]:
    """Return the list of policies."""
    translate = QCoreApplication.translate

    def place(summary: PolicySummary) -> str:
        if summary.problem:
            return translate("Policies", "Cannot be used")
        return translate("Policies", "Yours") if summary.own else translate("Policies", "Built in")

    def look(summary: PolicySummary) -> tuple[str, str]:
        if summary.problem:
            return "circle-x", "danger"
        return ("save", "primary") if summary.own else ("file-text", "muted")

    return RowModel(
        icons,
        (
            Column(
                translate("Policies", "Policy"),
                lambda s: said(s.title) or s.name,
                look,
                tip=lambda s: s.problem or s.name,
            ),
            Column(translate("Policies", "Kept"), place, width=84),
        ),
    )


def problems_model(icons: Icons) -> RowModel[Problem]:
    """Return the mistakes and doubts of a text."""
    translate = QCoreApplication.translate

    def severity(problem: Problem) -> str:
        if problem.severity is Severity.ERROR:
            return translate("Policies", "Mistake")
        return translate("Policies", "Look again")

    def look(problem: Problem) -> tuple[str, str]:
        error = problem.severity is Severity.ERROR
        return ("circle-x", "danger") if error else ("triangle-alert", "warning")

    return RowModel(
        icons,
        (
            Column(
                translate("Policies", "Line"),
                lambda p: str(p.line),
                look,
                tip=severity,
                width=68,
                sort=lambda p: p.line,
            ),
            Column(translate("Policies", "What"), lambda p: f"{severity(p)}: {p.message}"),
        ),
    )


def rules_model(icons: Icons) -> RowModel[RuleRow]:
    """Return what becomes of each kind of value, its reason and score with it: one column fits narrow windows."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Policies", "Kind of value"),
                lambda r: r.type_name,
                _rule_look,
                tip=lambda r: r.sentence,
                width=180,
            ),
            Column(translate("Policies", "What becomes of it"), _whole, tip=_whole),
        ),
    )


def differences_model(icons: Icons) -> RowModel[Difference]:
    """Return what a policy changes of the one that it inherits from."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Policies", "Kind of value"),
                lambda d: _type_name(d.entity_type),
                _difference_look,
                width=170,
            ),
            Column(translate("Policies", "Inherited"), lambda d: rule_words(d.before)),
            Column(translate("Policies", "Here"), lambda d: rule_words(d.after)),
        ),
    )


def tried_model(icons: Icons) -> RowModel[TriedRow]:
    """Return the values that a trial found."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Policies", "Value"),
                lambda t: t.value,
                lambda t: ("circle-dashed", "muted") if t.kept else ("circle-check", "primary"),
            ),
            Column(translate("Policies", "Kind of value"), lambda t: t.type_name, tip=lambda t: t.why),
            Column(translate("Policies", "What becomes of it"), lambda t: t.what, tip=lambda t: t.why),
        ),
    )


def rule_words(rule: EntityRule | None) -> str:
    """Return a rule in words."""
    translate = QCoreApplication.translate
    if rule is None:
        return translate("Policies", "not sought")
    parts = [operator_words(rule.operator)]
    if rule.gate:
        parts.append(translate("Policies", "stops the hand-off"))
    if rule.threshold is not None:
        parts.append(translate("Policies", "from score {score}").format(score=f"{rule.threshold:.2f}"))
    if rule.reason:
        parts.append(translate("Policies", "reason: {reason}").format(reason=rule.reason))
    parts += [f"{name}: {value}" for name, value in rule.parameters.items()]
    return ", ".join(parts)


def _whole(row: RuleRow) -> str:
    translate = QCoreApplication.translate
    parts = [row.what]
    if row.threshold is not None:
        parts.append(translate("Policies", "from score {score}").format(score=f"{row.threshold:.2f}"))
    if row.reason:
        parts.append(translate("Policies", "reason: {reason}").format(reason=row.reason))
    return ", ".join(parts)


def _type_name(entity_type: str) -> str:
    if entity_type == "terms":
        return QCoreApplication.translate("Policies", "Protected terms")
    return shown_type(entity_type)


def _rule_look(row: RuleRow) -> tuple[str, str]:
    if row.gate:
        return "ban", "warning"
    return ("circle-dashed", "muted") if row.kept else ("circle-check", "primary")


def _difference_look(each: Difference) -> tuple[str, str]:
    """Tell what becomes readable from what is hidden now."""
    before = each.before is None or each.before.operator == "keep"
    after = each.after is None or each.after.operator == "keep"
    if after and not before:
        return "triangle-alert", "warning"
    if before and not after:
        return "circle-check", "success"
    return "info", "muted"
