"""What a policy does, in the words of the window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.policies import Policy
from redaction.catalogue import entity_types
from ui.review.reasons import reason_words
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


def survivors(policy: Policy) -> str:
    """Return what has to survive for the partner and which standard is kept, or nothing."""
    translate = QCoreApplication.translate
    parts = []
    if policy.must_survive:
        names = ", ".join(name.replace("_", " ") for name in policy.must_survive)
        parts.append(translate("Policies", "Counted before and after: {names}.").format(names=names))
    if policy.standard:
        parts.append(
            translate("Policies", "Keeps the standard {standard}, which is checked.").format(
                standard=policy.standard
            )
        )
    return " ".join(parts)


def purpose(policy: Policy) -> str:
    """Return what a built-in policy is for and what stays for the partner; nothing for a person's own."""
    translate = QCoreApplication.translate
    purposes = {
        "default": translate(
            "Policies",
            "For any document: personal and proprietary values become tokens. Published patents and trial numbers stay.",
        ),
        "research-and-development": translate(
            "Policies",
            "For laboratory reports and studies: results, units, standards and links between samples stay; dates move "
            "together; an unfiled invention is hidden and stops the packet.",
        ),
        "market-research": translate(
            "Policies",
            "For surveys and interviews: scale answers, percentages, age bands and regions stay; respondents and plans "
            "are hidden.",
        ),
        "analytics": translate(
            "Policies",
            "For tables and models: schema, queries, joins, age bands and regions stay; dates move together.",
        ),
        "legal-and-contracts": translate(
            "Policies",
            "For contracts, pleadings and letters: clauses, defined terms, roles, citations and contract dates stay; "
            "parties and deal terms are hidden.",
        ),
        "patents": translate(
            "Policies",
            "For searches and drafting: claims with their structure, dates and published art stay; unfiled claims stop "
            "the packet until a licence is named.",
        ),
        "finance-and-tax": translate(
            "Policies",
            "For accounts and returns: amounts, formulas, ratios and periods stay; who they belong to, pay and "
            "forecasts are hidden.",
        ),
        "engineering-and-design": translate(
            "Policies",
            "For drawings and parts lists: geometry, tolerances and part links stay; process settings are hidden; "
            "export-control legends stop the packet.",
        ),
        "healthcare": translate(
            "Policies",
            "For charts, claims and safety reports: diagnoses, codes, doses, values, sex and age bands stay; dates move "
            "by the days of their person.",
        ),
        "content": translate(
            "Policies",
            "For manuals and documentation: procedures with their values, terminology and citations stay; recipes are "
            "hidden.",
        ),
        "software": translate(
            "Policies",
            "For code, logs and tickets: code, traces, schema, times and versions stay; secrets are removed for good.",
        ),
        "hipaa-safe-harbor": translate(
            "Policies",
            "Removes the 18 identifiers of HIPAA's Safe Harbor: years, states, short ZIP codes, age bands and codes "
            "stay. That it keeps the standard is checked.",
        ),
        "hipaa-limited-data-set": translate(
            "Policies",
            "HIPAA's limited data set: dates, ages, town, state and ZIP code stay. It needs a data use agreement.",
        ),
        "gdpr-pseudonymisation": translate(
            "Policies",
            "Pseudonymisation under the GDPR: every identifier of a person becomes a token; business values stay; "
            "special categories stop the packet.",
        ),
        "frcp-5-2": translate(
            "Policies",
            "Court filings under Rule 5.2: only what the rule names is cut down to last four digits, years and initials.",
        ),
        "terms-only": translate(
            "Policies",
            "Looks for your protected terms and nothing else. For texts that a person has prepared.",
        ),
        "sample": translate("Policies", "Fits the sample packet of the first tour."),
    }
    return purposes.get(policy.name, "")


@dataclass(frozen=True, slots=True)
class RuleRow:
    """What a policy says about one kind of value."""

    type_name: str
    what: str
    sentence: str
    reason: str
    threshold: float | None
    kept: bool = False
    gate: bool = False


def rule_rows(policy: Policy) -> tuple[RuleRow, ...]:
    """Return the rules of a policy, protected terms first, then in the catalogue's order."""
    translate = QCoreApplication.translate
    known = entity_types()
    rows = [
        RuleRow(
            translate("Policies", "Protected terms"),
            operator_words(policy.terms_rule.operator),
            translate("Policies", "What the register holds, wherever it stands."),
            reason_words(policy.terms_rule.reason),
            None,
            policy.terms_rule.operator == "keep",
        )
    ]
    order = [name for name in known if name in policy.rules] if policy.detection else []
    for name in order:
        rule = policy.rules[name]
        what = operator_words(rule.operator)
        if rule.gate and rule.operator == "keep":
            what = translate("Policies", "stays; a person clears the document")
        elif rule.gate:
            what = translate("Policies", "{what}; a person clears the document").format(what=what)
        rows.append(
            RuleRow(
                shown_type(name), what, said(known[name].sentence), reason_words(rule.reason), rule.threshold
            )
        )
    return tuple(rows)
