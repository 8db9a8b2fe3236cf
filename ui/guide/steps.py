"""The steps of the round trip: what to do, on which screen and control, and how the log shows that it was done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

ADD_PARTNER = "partner"
ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``target`` names controls of the screen, the first that can be seen is meant.

    ``kinds`` are the events of the audit log that any of them ends the step; the step ``act`` is done by the guide.
    """

    key: str
    sentence: str
    hint: str
    screen: str
    target: tuple[str, ...]
    kinds: frozenset[str]
    act: str = ""


def steps() -> tuple[Step, ...]:
    """Return the steps in their order."""
    translate = QCoreApplication.translate
    return (
        Step(
            "matter",
            translate("Guide", "Start with the sample packet"),
            translate("Guide", "Five invented documents and a matter to keep them in."),
            "matters",
            ("start_sample_button", "sample_button"),
            frozenset({"matter-created"}),
        ),
        Step(
            "detect",
            translate("Guide", "Find what is sensitive"),
            translate("Guide", "The documents are read on this machine only."),
            "matters",
            ("detect_button",),
            frozenset({"import", "detect"}),
        ),
        Step(
            "review",
            translate("Guide", "Decide on the findings"),
            translate("Guide", "A accepts, N says that it is not sensitive; or accept all that is pending."),
            "review",
            ("rest_button", "findings_list"),
            frozenset({"decision", "protect"}),
        ),
        Step(
            "protect",
            translate("Guide", "Write the protected files"),
            translate("Guide", "Tokens stand where the values were; the leak check reads every file again."),
            "review",
            ("protect_button",),
            frozenset({"protect"}),
        ),
        Step(
            ADD_PARTNER,
            translate("Guide", "Take in a partner's card"),
            translate("Guide", "Real partners send theirs; the practice partner is played by the program."),
            "contacts",
            ("table",),
            frozenset({"contact-added"}),
            act=translate("Guide", "Add the practice partner"),
        ),
        Step(
            "verify",
            translate("Guide", "Compare the partner's words"),
            translate("Guide", "On the telephone the partner reads out: {words}."),
            "contacts",
            ("verify_button",),
            frozenset({"contact-verified"}),
        ),
        Step(
            "seal",
            translate("Guide", "Seal the packet to the partner"),
            translate("Guide", "Only the partner can open it; every gate has to be open."),
            "packet",
            ("seal_button", "next_button"),
            frozenset({"seal"}),
        ),
        Step(
            ANSWER,
            translate("Guide", "The partner works and sends the results back"),
            translate("Guide", "They see tokens, never a value; their packet is put beside yours."),
            "packet",
            (),
            frozenset({"restore"}),
            act=translate("Guide", "Let the partner work"),
        ),
        Step(
            "restore",
            translate("Guide", "Restore the results"),
            translate("Guide", "The packet that came back: {file}."),
            "restore",
            ("packet_button", "save_button"),
            frozenset({"restore"}),
        ),
    )


def next_step(known: Collection[Step], kinds: Collection[str], answered: bool) -> Step | None:
    """Return the first step that is not done, or None after the last; ``answered`` when the partner has."""
    for step in known:
        done = any(kind in kinds for kind in step.kinds) or (step.key == ANSWER and answered)
        if not done:
            return step
    return None
