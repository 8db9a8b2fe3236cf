"""The reason codes that the keys 1 to 9 give, the same in every matter, and those that only a policy knows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.policies import Policy
from ui.wording import said


@dataclass(frozen=True, slots=True)
class Reason:
    """A code of the redaction log, its key ("1" to "9" or none), and its words."""

    code: str
    key: str
    words: str


def standard() -> tuple[Reason, ...]:
    """Return the reasons that have a key."""
    translate = QCoreApplication.translate
    return (
        Reason("personal", "1", translate("Reasons", "Personal data")),
        Reason("confidential", "2", translate("Reasons", "Confidential")),
        Reason("commercial", "3", translate("Reasons", "Commercial terms")),
        Reason("proprietary", "4", translate("Reasons", "Proprietary, trade secret")),
        Reason("security", "5", translate("Reasons", "Security")),
        Reason("privileged", "6", translate("Reasons", "Legal privilege")),
        Reason("public", "7", translate("Reasons", "Public knowledge")),
        Reason("needed", "8", translate("Reasons", "Needed for the work")),
        Reason("mistaken", "9", translate("Reasons", "Not what it was taken for")),
    )


def reasons(policy: Policy | None) -> tuple[Reason, ...]:
    """Return the reasons with a key, then the policy's own codes, which have none."""
    known = standard()
    codes = {each.code for each in known}
    rules = (*policy.rules.values(), policy.terms_rule) if policy is not None else ()
    own = sorted({rule.reason for rule in rules if rule.reason and rule.reason not in codes})
    return (*known, *(Reason(code, "", _words(code)) for code in own))


def reason_words(code: str) -> str:
    """Return the words of a reason code, a policy's own as well."""
    return next((each.words for each in standard() if each.code == code), "") or _words(code)


def _words(code: str) -> str:
    return said(code.replace("-", " ").capitalize())
