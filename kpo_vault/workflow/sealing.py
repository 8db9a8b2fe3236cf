"""Step 7: protected documents are checked once more and sealed to partners."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from crypto import packet as packets
from kpo_vault.errors import UsageError
from kpo_vault.policy.hand_off import HandOff
from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.vault import disclosures
from kpo_vault.vault.contacts import Contact
from kpo_vault.vault.disclosures import DisclosedTo
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.packets import Direction, PacketFile
from kpo_vault.workflow.approvals import Approve, Passed, pass_gates
from kpo_vault.workflow.candidates import Candidate, candidates, chosen_files, rules_of, values_of
from kpo_vault.workflow.document_work import check_output
from kpo_vault.workflow.folders import new_file
from kpo_vault.workflow.gates import Gate, content_gates, recipient_gates
from kpo_vault.workflow.glossary import GLOSSARY_FILES, glossary
from kpo_vault.workflow.session import Session
from redaction.errors import RedactionError
from redaction.leakcheck import SealableOutput
from redaction.restore import Codebook, RestoreStatus, restore_document
from redaction.tokens import Token

__all__ = [
    "STANDING_INSTRUCTIONS",
    "Checked",
    "ContentFile",
    "Gate",
    "SealReport",
    "check_folder",
    "classic_recipients",
    "contents",
    "gates",
    "seal_folder",
]

STANDING_INSTRUCTIONS = (
    "Words such as PERSON-12-K7M2 stand for names and figures that stay with the sender. Work around them, move "
    "them, copy them, but leave them whole: they are turned back when your results return."
)
_NO_GLOSSARY = "The packet has no whole glossary: a protected value would stand in it."
_LONGEST_INSTRUCTIONS = 4000  # characters


@dataclass(frozen=True, slots=True)
class SealReport:
    """A sealed packet: its number, where it lies, whom it is for, and how much it holds."""

    packet_id: str
    path: Path
    recipients: tuple[str, ...]
    files: int
    tokens: int
    warnings: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the report for a program."""
        return {
            "packet_id": self.packet_id,
            "path": str(self.path),
            "recipients": list(self.recipients),
            "files": self.files,
            "tokens": self.tokens,
            "warnings": list(self.warnings),
        }


@dataclass(frozen=True, slots=True, repr=False)
class ContentFile:
    """A file that can go into a packet.

    ``size`` is in bytes, ``tokens`` the number of different ones in it; ``as_protected`` is false for a file that is
    not as protect left it. ``markings`` are the entity types of legends that nobody cleared, ``acknowledged`` the places
    that a person looked at because no reader could.
    """

    name: str
    size: int
    original: str
    tokens: int
    as_protected: bool
    markings: tuple[str, ...] = ()
    acknowledged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """What sealing would say: the closed gates, and the rules of the policies that the files were protected under."""

    gates: tuple[Gate, ...]
    rules: HandOff


def contents(session: Session, matter_name: str, folder: Path) -> tuple[ContentFile, ...]:
    """Return the files of a folder and what the vault knows of them, without checking them again."""
    matter = session.matter(matter_name)
    found = []
    for path in chosen_files(folder, ()):
        content = path.read_bytes()
        output = matter.outputs.find(hashlib.sha256(content).hexdigest())
        found.append(
            ContentFile(
                path.name,
                len(content),
                output.original_name if output else "",
                len(set(output.tokens)) if output else 0,
                output is not None,
                output.markings if output else (),
                output.acknowledged if output else (),
            )
        )
    return tuple(found)


def check_folder(
    session: Session,
    matter_name: str,
    folder: Path,
    contacts: Sequence[str],
    *,
    only: Collection[str] = (),
    agreement: str = "",
    undecided: int = 0,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Checked:
    """Leak-check the files of ``folder`` and return every reason why they cannot be sealed to the contacts yet.

    The parameters are those of ``seal_folder``.
    """
    matter = session.matter(matter_name)
    partners = [session.vault.contacts.get(name) for name in dict.fromkeys(contacts)]
    found = candidates(matter, folder, progress, cancel, only)
    rules = rules_of(matter, found)
    return Checked(_gates(partners, found, rules, agreement, undecided), rules)


def gates(session: Session, matter_name: str, folder: Path, contacts: Sequence[str]) -> tuple[Gate, ...]:
    """Return every reason why the folder cannot be sealed to the contacts yet; none means that it can."""
    return check_folder(session, matter_name, folder, contacts).gates


def classic_recipients(session: Session, contacts: Sequence[str]) -> tuple[str, ...]:
    """Return the contacts for whose sake a packet would be encrypted with classic keys only; none: post-quantum.

    Raises crypto.errors.MixedRecipients if they cannot share one packet, UnknownContact.
    """
    partners = [session.vault.contacts.get(name) for name in dict.fromkeys(contacts)]
    packets.choose_recipients([contact.card for contact in partners])
    return tuple(contact.name for contact in partners if contact.card.hybrid is None)


def seal_folder(
    session: Session,
    matter_name: str,
    folder: Path,
    contacts: Sequence[str],
    out: Path,
    *,
    only: Collection[str] = (),
    expires: date | None = None,
    purpose: str = "",
    instructions: str = "",
    agreement: str = "",
    undecided: int = 0,
    overrides: Collection[str] = (),
    reason: str = "",
    agree: Approve | None = None,
    with_glossary: bool = True,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> SealReport:
    """Leak-check the files of ``folder`` again and seal them, or those named in ``only``, as the file ``out``.

    Inside the packet files have neutral names ("document-01.docx"): a name can tell as much as a text. The vault
    remembers which is which. A glossary of the tokens, without a value, goes with them unless ``with_glossary`` is off.
    ``instructions`` and the reference of the ``agreement`` stand in the readme that the sender signs. ``undecided`` is
    the number of findings that wait in the review which the files were made from. Gates named in ``overrides`` are
    passed for ``reason``, and where the policy asks for two persons with the Approval that ``agree`` returns.
    Before anything is sealed, restoring is rehearsed: what would not come back is among the warnings. Raises GateClosed
    with all reasons, what ``agree`` raises, UnknownContact, UsageError and OutputFailed.
    """
    matter = session.matter(matter_name)
    partners = [session.vault.contacts.get(name) for name in dict.fromkeys(contacts)]
    if not partners:
        raise UsageError("Name at least one contact to seal to.")
    if os.path.lexists(out):
        raise UsageError(f"{out} exists already. Name a new file.")
    if len(instructions) > _LONGEST_INSTRUCTIONS:
        raise UsageError(f"Instructions have at most {_LONGEST_INSTRUCTIONS:,} characters.")
    found = candidates(matter, folder, part_of(progress, 0.0, 0.7), cancel, only)
    rules = rules_of(matter, found)
    closed = _gates(partners, found, rules, agreement, undecided)
    passed = pass_gates(session, closed, rules, tuple(overrides), reason, agree)
    outputs = [c.report.sealable_file(c.path) for c in found]
    tokens = tuple(sorted({token for c in found for token in c.tokens}))
    warnings = _rehearse(matter, found)
    draft = packets.PacketDraft(
        purpose=purpose,
        expires=_end_of_day(expires),
        token_list_sha256=_digest(tokens),
        audit_checkpoint=session.audit.checkpoint(),
    )
    names = _neutral_names(outputs)
    extra = _glossary(matter, found, tokens) if with_glossary and tokens else {}
    if with_glossary and tokens and len(extra) < len(GLOSSARY_FILES):
        warnings = (*warnings, _NO_GLOSSARY)
    files = {
        name: PacketFile(c.path.name, c.output.original_name if c.output else "", c.report.sha256)
        for name, c in zip(names, found, strict=True)
    }
    files |= {name: PacketFile(name, "", output.sha256) for name, output in extra.items()}
    with session.working_in(out.parent), new_file(out) as private:
        outputs, names = [*outputs, *extra.values()], [*names, *extra]
        said = _said(instructions, agreement)
        part = part_of(progress, 0.7, 1.0)
        sealed = _seal(session, outputs, names, draft, partners, private, said, part, cancel)
        # Known before anybody can send it: a packet that the vault does not know could never come home.
        matter.packets.record(
            draft.packet_id,
            Direction.SENT,
            peers=[str(contact.card.fingerprint) for contact in partners],
            tokens=tokens,
            files=files,
            manifest_sha256=hashlib.sha256(sealed.manifest.to_bytes()).hexdigest(),
        )
        disclosures.record(
            matter.audit_records,
            draft.packet_id,
            purpose=purpose,
            expires=draft.expires.isoformat() if draft.expires else "",
            recipients=[
                DisclosedTo(contact.name, str(contact.card.fingerprint), contact.country)
                for contact in partners
            ],
            documents=[candidate.report.sha256 for candidate in found],
            tokens=len(tokens),
            agreement=agreement.strip(),
            overridden=passed.codes,
        )
        _log_passed(session, matter, passed, draft.packet_id)
    details = {"agreement": agreement.strip()} if agreement.strip() else {}
    session.log(
        "seal", matter=matter, packet=draft.packet_id, files=len(found), tokens=len(tokens), **details
    )
    return SealReport(
        draft.packet_id,
        out,
        tuple(contact.name for contact in partners),
        len(found),
        len(tokens),
        (*(warning.sentence for warning in sealed.warnings), *warnings),
    )


def _log_passed(session: Session, matter: Matter, passed: Passed, packet: str) -> None:
    """Log every gate that is passed, before the packet can leave."""
    for code in passed.codes:
        session.log("override", matter=matter, gate=code, reason=passed.reason, packet=packet)
        if passed.approval is not None:
            session.log("approval", matter=matter, gate=code, slot=passed.approval.slot, packet=packet)


def _gates(
    partners: Sequence[Contact], found: Sequence[Candidate], rules: HandOff, agreement: str, undecided: int
) -> tuple[Gate, ...]:
    return (
        *recipient_gates(partners, rules),
        *content_gates(found, rules, agreement=agreement, undecided=undecided),
    )


def _said(instructions: str, agreement: str) -> str:
    """Return what the sender tells the partner, as the readme says it."""
    parts = [instructions.strip(), STANDING_INSTRUCTIONS]
    if agreement.strip():
        parts.append(f"This packet leaves under the agreement {' '.join(agreement.split())}.")
    return "\n\n".join(part for part in parts if part)


def _rehearse(matter: Matter, found: Sequence[Candidate]) -> tuple[str, ...]:
    """Restore every file as if it had come back unchanged; return a sentence for each with tokens that would be lost."""
    from redaction.documents import registry  # noqa: PLC0415 - only where packets are sealed

    surfaces = matter.surrogates.lookup_many(token for c in found for token in c.tokens)
    codebook, sentences = Codebook(matter.codec, surfaces), []
    for candidate in found:
        try:
            document = registry.read(candidate.path.name, candidate.path.read_bytes())
            restored = restore_document(document, codebook, expected=set(candidate.tokens))
            registry.write(document, restored.replacements)
            lost = len(restored.report.of(RestoreStatus.MISSING))
        except RedactionError:
            lost = len(set(candidate.tokens))
        if lost:
            sentences.append(
                f"{candidate.path.name}: a rehearsal of restoring did not find {lost} of its"
                f" {len(set(candidate.tokens))} tokens."
            )
    return tuple(sentences)


def _glossary(
    matter: Matter, found: Sequence[Candidate], tokens: Sequence[Token]
) -> dict[str, SealableOutput]:
    """Return the glossary's files, checked like every other output; what would hold a value is left out.

    Where a word of our own descriptions is a value of this matter, the file lists the tokens without them.
    """
    hints = {token: said for c in found if c.output for token, said in c.output.hints.items()}
    values = values_of(matter, found)
    issued = frozenset(map(str, tokens))
    made: dict[str, SealableOutput] = {}
    for described in (True, False):
        for name, content in glossary(tokens, hints, described=described).items():
            if name not in made and (report := check_output(name, content, values, issued)).passed:
                made[name] = report.sealable(name, content)
    return made


def _seal(
    session: Session,
    outputs: Sequence[SealableOutput],
    names: Sequence[str],
    draft: packets.PacketDraft,
    partners: Sequence[Contact],
    out: Path,
    instructions: str,
    progress: Progress,
    cancel: CancelToken | None,
) -> packets.SealedPacket:
    """Hand outputs that passed their leak check, and nothing else, to the packet format."""
    return packets.seal(
        out,
        [
            packets.PacketFile(name, output.content, output.sha256)
            for name, output in zip(names, outputs, strict=True)
        ],
        draft,
        sender=session.identity,
        recipients=[contact.card for contact in partners],
        instructions=instructions,
        progress=progress,
        check_cancelled=cancel.raise_if_cancelled if cancel else None,
    )


def _neutral_names(outputs: Sequence[SealableOutput]) -> list[str]:
    width = max(2, len(str(len(outputs))))
    return [
        f"document-{number:0{width}d}{Path(output.name).suffix.lower()}"
        for number, output in enumerate(outputs, 1)
    ]


def _digest(tokens: Sequence[Token]) -> str:
    return hashlib.sha256("".join(f"{token}\n" for token in tokens).encode()).hexdigest()


def _end_of_day(day: date | None) -> datetime | None:
    return None if day is None else datetime.combine(day, time(23, 59, 59), UTC)
