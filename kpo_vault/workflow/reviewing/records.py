"""The acts of a review as the vault keeps them and the log counts them: whole or not at all."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import Action, Decision
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.rulings import Ruling
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.reviewing.findings import Findings
from kpo_vault.workflow.reviewing.history import new_act
from kpo_vault.workflow.reviewing.items import ActKind, Choice, DecisionState
from kpo_vault.workflow.session import Session

ACTIONS = {
    DecisionState.ACCEPTED: Action.ACCEPT,
    DecisionState.REJECTED: Action.REJECT,
    DecisionState.PENDING: Action.PENDING,
}


@dataclass(frozen=True, slots=True, repr=False)
class Act:
    """What one act changed, and the ids of its records in the vault once it was written."""

    kind: ActKind
    before: Mapping[int, Choice]
    after: Mapping[int, Choice]
    added: tuple[int, ...] = ()
    ruling: Ruling | None = None
    decisions: tuple[int, ...] = ()
    ruled: int | None = None


class Records:
    """Writes the acts of one person in one round of a review."""

    def __init__(self, session: Session, matter: Matter, findings: Findings, round: str) -> None:
        """Write for ``session``'s person into a matter."""
        self._session = session
        self._matter = matter
        self._findings = findings
        self._round = round

    def write(self, act: Act) -> Act:
        """Write an act into the vault, and its kind and counts into the log; nothing was done if that fails."""
        made = new_act()
        decisions = [self._decision(index, choice, made) for index, choice in act.after.items()]
        with self._session.vault.transaction():
            recorded = self._matter.decisions.record(decisions) if decisions else ()
            ruled = None if act.ruling is None else self._matter.rulings.record(replace(act.ruling, act=made))
            self._log(act)
        return replace(act, decisions=recorded, ruled=ruled)

    def take_back(self, act: Act) -> None:
        """Write that an act was taken back."""
        name, taken_back = self._session.name, new_act()
        with self._session.vault.transaction():
            count = len(self._matter.decisions.reverse(act.decisions, name, taken_back))
            if act.ruled is not None:
                self._matter.rulings.reverse(act.ruled, name, taken_back)
                count += 1
            self._session.log("decision", matter=self._matter, reversed=count, state=self._round)

    def log_import(self, detected: Detected, policy: Policy, findings: int) -> None:
        """Log that documents were read, with a digest of their hashes: the log holds no names."""
        hashes = sorted(entry.document.sha256 for entry in detected.documents if entry.document)
        self._session.log(
            "import",
            matter=self._matter,
            documents=len(hashes),
            refused=len(detected.documents) - len(hashes),
            findings=findings,
            policy=logged_name(policy),
            digest=hashlib.sha256("".join(f"{each}\n" for each in hashes).encode("ascii")).hexdigest(),
        )

    def _decision(self, index: int, choice: Choice, act: str) -> Decision:
        place = self._findings.place(index)
        return Decision(
            place,
            ACTIONS[choice.state],
            operator=choice.operator,
            reason=choice.reason,
            reviewer=self._session.name,
            entity_type="" if choice.entity_type == place.entity_type else choice.entity_type,
            round=self._round,
            marked=self._findings.is_marked(index),
            act=act,
        )

    def _log(self, act: Act) -> None:
        details: dict[str, int] = Counter(str(choice.state) for choice in act.after.values())
        if act.kind is ActKind.ADD:
            details["added"] = len(act.added)
        elif act.ruling is not None and act.kind is ActKind.ACKNOWLEDGE:
            details["places"] = len(act.ruling.looked_at)
        elif act.ruling is not None and act.kind is not ActKind.FINISH:
            details["forms"] = len(act.ruling.forms)
        self._session.log("decision", matter=self._matter, action=str(act.kind), state=self._round, **details)
