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
from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.vault.contacts import Contact, ContactState
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.outputs import Output
from kpo_vault.vault.packets import Direction, PacketFile
from kpo_vault.workflow.document_work import check_output
from kpo_vault.workflow.folders import files_of, new_file
from kpo_vault.workflow.glossary import glossary
from kpo_vault.workflow.session import Session
from redaction import catalogue
from redaction.errors import RedactionError
from redaction.leakcheck import LeakReport, SealableOutput, SensitiveValue
from redaction.restore import Codebook, RestoreStatus, restore_document
from redaction.tokens import Token, read_tokens

__all__ = ["Gate", "SealReport", "gates", "seal_folder"]

_INSTRUCTIONS = (
    "Words such as PERSON-12-K7M2 stand for names and figures that stay with the sender. Work around them, move "
    "them, copy them, but leave them whole: they are turned back when your results return."
)


@dataclass(frozen=True, slots=True)
class Gate:
    """A reason why a packet must not leave yet; one that is ``overridable`` can be passed with a reason."""

    code: str
    sentence: str
    overridable: bool


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
class _Candidate:
    """A file of the folder: what the vault knows of it, its leak report, and the tokens in it."""

    path: Path
    content: bytes
    output: Output | None
    report: LeakReport
    tokens: tuple[Token, ...]


def gates(session: Session, matter_name: str, folder: Path, contacts: Sequence[str]) -> tuple[Gate, ...]:
    """Return every reason why the folder cannot be sealed to the contacts yet; none means that it can."""
    matter = session.matter(matter_name)
    partners = [session.vault.contacts.get(name) for name in contacts]
    return _gates(partners, _candidates(matter, folder, silent, None))


def seal_folder(
    session: Session,
    matter_name: str,
    folder: Path,
    contacts: Sequence[str],
    out: Path,
    *,
    expires: date | None = None,
    purpose: str = "",
    overrides: Collection[str] = (),
    reason: str = "",
    with_glossary: bool = True,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> SealReport:
    """Leak-check the files of ``folder`` again and seal them to the contacts as the file ``out``.

    Inside the packet files have neutral names ("document-01.docx"): a name can tell as much as a text. The vault
    remembers which is which. A glossary of the tokens, without a value, goes with them unless ``with_glossary`` is off.
    Before anything is sealed, restoring is rehearsed: what would not come back is among the warnings. Raises GateClosed with all reasons, UnknownContact, UsageError and OutputFailed.
    """
    matter = session.matter(matter_name)
    partners = [session.vault.contacts.get(name) for name in dict.fromkeys(contacts)]
    if not partners:
        raise UsageError("Name at least one contact to seal to.")
    if os.path.lexists(out):
        raise UsageError(f"{out} exists already. Name a new file.")
    candidates = _candidates(matter, folder, part_of(progress, 0.0, 0.7), cancel)
    closed = _gates(partners, candidates)
    _pass(closed, overrides, reason)
    outputs = [c.report.sealable(c.path.name, c.content) for c in candidates]
    tokens = tuple(sorted({token for c in candidates for token in c.tokens}))
    warnings = _rehearse(matter, candidates)
    draft = packets.PacketDraft(
        purpose=purpose,
        expires=_end_of_day(expires),
        token_list_sha256=_digest(tokens),
        audit_checkpoint=session.audit.checkpoint(),
    )
    names = _neutral_names(outputs)
    extra = _glossary(matter, candidates, tokens) if with_glossary and tokens else {}
    files = {
        name: PacketFile(c.path.name, c.output.original_name if c.output else "", c.report.sha256)
        for name, c in zip(names, candidates, strict=True)
    }
    files |= {
        name: PacketFile(name, "", hashlib.sha256(output.content).hexdigest())
        for name, output in extra.items()
    }
    with session.working_in(out.parent), new_file(out) as private:
        outputs, names = [*outputs, *extra.values()], [*names, *extra]
        sealed = _seal(session, outputs, names, draft, partners, private, part_of(progress, 0.7, 1.0), cancel)
        # Known before anybody can send it: a packet that the vault does not know could never come home.
        matter.packets.record(
            draft.packet_id,
            Direction.SENT,
            peers=[str(contact.card.fingerprint) for contact in partners],
            tokens=tokens,
            files=files,
            manifest_sha256=hashlib.sha256(sealed.manifest.to_bytes()).hexdigest(),
        )
    for gate in closed:
        session.log("override", matter=matter, gate=gate.code, reason=reason)
    session.log("seal", matter=matter, packet=draft.packet_id, files=len(candidates), tokens=len(tokens))
    return SealReport(
        draft.packet_id,
        out,
        tuple(contact.name for contact in partners),
        len(candidates),
        len(tokens),
        (*(warning.sentence for warning in sealed.warnings), *warnings),
    )


def _rehearse(matter: Matter, candidates: Sequence[_Candidate]) -> tuple[str, ...]:
    """Restore every file as if it had come back unchanged; return a sentence for each with tokens that would be lost."""
    from redaction.documents import registry  # noqa: PLC0415 - only where packets are sealed

    surfaces = matter.surrogates.lookup_many(token for c in candidates for token in c.tokens)
    codebook, sentences = Codebook(matter.codec, surfaces), []
    for candidate in candidates:
        try:
            document = registry.read(candidate.path.name, candidate.content)
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
    matter: Matter, candidates: Sequence[_Candidate], tokens: Sequence[Token]
) -> dict[str, SealableOutput]:
    """Return the glossary's files, checked like every other output; none if a value would stand in them."""
    hints = {token: said for c in candidates if c.output for token, said in c.output.hints.items()}
    values = _values(matter, candidates)
    issued = frozenset(map(str, tokens))
    made = {}
    for name, content in glossary(tokens, hints).items():
        report = check_output(name, content, values, issued)
        if not report.passed:
            return {}
        made[name] = report.sealable(name, content)
    return made


def _values(matter: Matter, candidates: Sequence[_Candidate]) -> tuple[SensitiveValue, ...]:
    checked = {token for c in candidates if c.output for token in c.output.checked}
    checked |= {token for c in candidates for token in c.tokens}
    return tuple(
        SensitiveValue(surface.text, token.entity_type)
        for token in sorted(checked)
        if (surface := matter.surrogates.lookup(token)) is not None
    )


def _seal(
    session: Session,
    outputs: Sequence[SealableOutput],
    names: Sequence[str],
    draft: packets.PacketDraft,
    partners: Sequence[Contact],
    out: Path,
    progress: Progress,
    cancel: CancelToken | None,
) -> packets.SealedPacket:
    """Hand outputs that passed their leak check, and nothing else, to the packet format."""
    return packets.seal(
        out,
        [packets.PacketFile(name, output.content) for name, output in zip(names, outputs, strict=True)],
        draft,
        sender=session.identity,
        recipients=[contact.card for contact in partners],
        instructions=_INSTRUCTIONS,
        progress=progress,
        check_cancelled=cancel.raise_if_cancelled if cancel else None,
    )


def _candidates(
    matter: Matter, folder: Path, progress: Progress, cancel: CancelToken | None
) -> list[_Candidate]:
    """Read and check the files of a folder against every value that was protected together with them."""
    contents = [(path, path.read_bytes()) for path in files_of(folder)]
    known = {path: matter.outputs.find(hashlib.sha256(content).hexdigest()) for path, content in contents}
    checked = {token for output in known.values() if output for token in output.checked}
    if not checked:
        # Nothing here is as this matter's protect left it: search everything that the matter ever hid.
        checked = {token for token, _ in matter.surrogates.all()}
    values = tuple(
        SensitiveValue(surface.text, token.entity_type)
        for token in sorted(checked)
        if (surface := matter.surrogates.lookup(token)) is not None
    )
    issued = frozenset(str(token) for token, _ in matter.surrogates.all())
    candidates = []
    for number, (path, content) in enumerate(contents):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / len(contents), f"Checking {number + 1} of {len(contents)}")
        output = known[path]
        report = check_output(path.name, content, values, issued, output.acknowledged if output else ())
        tokens = output.tokens if output else _tokens_of(matter, path, content)
        candidates.append(_Candidate(path, content, output, report, tokens))
    return candidates


def _tokens_of(matter: Matter, path: Path, content: bytes) -> tuple[Token, ...]:
    """Return the matter's tokens in a file that was edited after it had been protected."""
    from redaction.documents import registry  # noqa: PLC0415 - only for edited files

    document = registry.read(path.name, content)
    found = {
        reading.token
        for segment in document.segments
        for reading in read_tokens(segment.text, matter.codec, catalogue.entity_types())
        if reading.verified
        and reading.token is not None
        and matter.surrogates.lookup(reading.token) is not None
    }
    return tuple(sorted(found))


def _gates(partners: Sequence[Contact], candidates: Sequence[_Candidate]) -> tuple[Gate, ...]:
    found = []
    for contact in partners:
        if contact.state is ContactState.UNVERIFIED:
            found.append(
                Gate(
                    "unverified-key",
                    f"The key of {contact.name} was not compared yet. Compare the ten words by telephone.",
                    overridable=True,
                )
            )
        elif not contact.usable:
            found.append(
                Gate(
                    "blocked-key",
                    f"The key of {contact.name} is {contact.state}: nothing is sealed to it.",
                    False,
                )
            )
    for candidate in candidates:
        if not candidate.report.passed:
            places = [leak.place for leak in candidate.report.leaks]
            places += [f"{place.place} cannot be read" for place in candidate.report.open_places]
            named = "; ".join(dict.fromkeys(places[:5]))
            found.append(Gate("leak", f"{candidate.path.name} did not pass its leak check: {named}.", False))
        for marking in candidate.output.markings if candidate.output else ():
            what = catalogue.entity_types()[marking].sentence
            found.append(
                Gate(
                    f"marking-{marking.lower().replace('_', '-')}",
                    f"{candidate.path.name} carries a legend that nobody has cleared: {what}",
                    overridable=True,
                )
            )
    return tuple(found)


def _pass(closed: Sequence[Gate], overrides: Collection[str], reason: str) -> None:
    """Raise GateClosed unless every gate was overridden with a reason."""
    left = [gate for gate in closed if not (gate.overridable and gate.code in overrides)]
    if left:
        passable = tuple(dict.fromkeys(gate.code for gate in left if gate.overridable))
        raise GateClosed(left[0].code, "\n".join(gate.sentence for gate in left), passable)
    if closed and not reason.strip():
        raise UsageError("Passing a gate needs a reason: it goes to the audit log.")


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
