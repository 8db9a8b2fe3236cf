"""The second person: who agrees that a gate is passed, with the passphrase of a key slot of their own.

The first person's session goes on; the second one's passphrase is compared and forgotten. What this cannot tell is
whether two slots belong to two people: the audit log shows when each slot was made, and by whom.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from crypto.kdf import FLOOR, Argon2Cost
from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.policy.hand_off import HandOff
from kpo_vault.vault import Role
from kpo_vault.vault.errors import RoleForbids, SamePerson, UnknownSlot, WrongPassphrase
from kpo_vault.vault.slots import RECOVERY, SYSTEM
from kpo_vault.workflow.gates import Gate, digest_of
from kpo_vault.workflow.session import Session

__all__ = ["Approval", "Approve", "Passed", "approve", "approvers", "pass_gates"]

_MAY_AGREE: Final = (Role.COUNSEL, Role.COMPLIANCE)
_NO_SECOND: Final = (
    "Passing a gate takes two persons, and this vault has a key slot of one only. Add a slot for a colleague, or, if "
    "you work alone, protect the documents under a policy that says approvals: 1."
)
_ASK_SECOND: Final = (
    "Passing a gate takes two persons: a colleague with a key slot of their own has to agree ({slots})."
)


@dataclass(frozen=True, slots=True)
class Approval:
    """That the owner of another key slot agreed to pass certain gates; made by ``approve`` alone.

    ``digest`` is that of the gates: it says nothing of others, nor of these once their words changed.
    """

    slot: str
    digest: str


Approve = Callable[[Sequence[Gate]], Approval]


@dataclass(frozen=True, slots=True)
class Passed:
    """The gates that were passed, why, and by whose leave if a second person was asked."""

    gates: tuple[Gate, ...] = ()
    reason: str = ""
    approval: Approval | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """The gates' codes, each once."""
        return tuple(dict.fromkeys(gate.code for gate in self.gates))


def approvers(session: Session) -> tuple[str, ...]:
    """Return the key slots whose owners may agree: counsel's and compliance's, but the one in use."""
    return tuple(
        slot.name
        for slot in session.vault.slots()
        if slot.role in _MAY_AGREE and slot.name not in (session.vault.slot, RECOVERY, SYSTEM)
    )


def approve(
    session: Session, gates: Sequence[Gate], slot: str, passphrase: str, *, floor: Argon2Cost = FLOOR
) -> Approval:
    """Return the agreement of the owner of another key slot to pass these gates.

    ``slot`` is a slot's name, or a role. A refusal is logged. Raises SamePerson, WrongPassphrase, UnknownSlot, and
    RoleForbids for a slot whose role may not agree.
    """
    try:
        found = session.vault.require_other(slot, passphrase, floor=floor)
        role = next(each.role for each in session.vault.slots() if each.name == found)
        if role not in _MAY_AGREE:
            raise RoleForbids(role=role)
    except (SamePerson, WrongPassphrase, UnknownSlot, RoleForbids) as error:
        session.log("approval", state="refused", action=error.code)
        raise
    return Approval(found, digest_of(gates))


def _said(gate: Gate) -> str:
    """Return why a gate is closed and what to do, as two sentences: what a gate names may end without a full stop."""
    end = "" if gate.sentence.endswith((".", "!", "?")) else "."
    return f"{gate.sentence}{end} {gate.remedy}".strip()


def pass_gates(
    session: Session,
    closed: Sequence[Gate],
    rules: HandOff,
    overrides: Sequence[str],
    reason: str,
    agree: Approve | None,
) -> Passed:
    """Return how closed gates are passed; raise GateClosed or UsageError unless all of them are.

    ``agree`` asks the second person, where the rules want one.
    """
    left = [gate for gate in closed if not (gate.overridable and gate.code in overrides)]
    if left:
        passable = tuple(dict.fromkeys(gate.code for gate in left if gate.overridable))
        raise GateClosed(left[0].code, "\n".join(_said(gate) for gate in left), passable)
    if not closed:
        return Passed()
    if not reason.strip():
        raise UsageError("Passing a gate needs a reason: it goes to the audit log.")
    if rules.approvals < 2:
        return Passed(tuple(closed), reason)
    slots = approvers(session)
    if not slots:
        raise GateClosed("second-person", _NO_SECOND)
    if agree is None:
        raise GateClosed("second-person", _ASK_SECOND.format(slots=", ".join(slots)), ("second-person",))
    approval = agree(closed)
    if approval.digest != digest_of(closed):
        raise GateClosed(
            "second-person", "The gates are not the ones that the second person agreed to. Ask again."
        )
    return Passed(tuple(closed), reason, approval)
