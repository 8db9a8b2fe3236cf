"""Step 8: packets that come in, and the partner's way back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from crypto import packet as packets
from crypto.card import Card
from crypto.errors import AgeError, BadSignature, PacketError, UnknownSigner
from kpo_vault.errors import GateClosed, OutputFailed, UsageError
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault.contacts import ContactState
from kpo_vault.vault.packets import Direction, PacketFile
from kpo_vault.workflow.folders import files_of, new_file
from kpo_vault.workflow.glossary import GLOSSARY_FILES
from kpo_vault.workflow.opened import remember_opened
from kpo_vault.workflow.sealing import SealReport
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.system_errors import reason_of


@dataclass(frozen=True, slots=True)
class OpenReport:
    """An opened packet: who sent it, what for, until when, which files lie in ``folder``, and what it answers."""

    packet_id: str
    folder: Path
    sender: str
    sender_state: str
    purpose: str
    created: datetime
    expires: datetime | None
    files: tuple[str, ...]
    warnings: tuple[str, ...]
    in_reply_to: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the report for a program."""
        return {
            "packet_id": self.packet_id,
            "folder": str(self.folder),
            "sender": self.sender,
            "sender_state": self.sender_state,
            "purpose": self.purpose,
            "created": self.created.isoformat(),
            "expires": self.expires.isoformat() if self.expires else None,
            "files": list(self.files),
            "warnings": list(self.warnings),
            "in_reply_to": self.in_reply_to,
        }


def open_packet(
    session: Session,
    path: Path,
    out: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> OpenReport:
    """Open a packet into the new or empty folder ``out``; nothing is written unless every check passes.

    Raises AgeError, PacketError, BadSignature, UnknownSigner, GateClosed (a sender whose key is blocked),
    UsageError and OutputFailed.
    """
    with session.working_in(out.parent), refusals_logged(session):
        repeated = _opened_before(session, path)
        opened = unpack(session, path, out, progress=progress, cancel=cancel)
    manifest = opened.manifest
    if not repeated:
        session.vault.packets.record(
            manifest.packet_id,
            Direction.RECEIVED,
            peers=[str(manifest.sender.fingerprint)],
            files={file.name: PacketFile(file.name) for file in manifest.files},
            in_reply_to=manifest.in_reply_to,
            manifest_sha256=hashlib.sha256(manifest.to_bytes()).hexdigest(),
        )
    session.log("open", packet=manifest.packet_id, files=len(manifest.files))
    contact = session.vault.contacts.find(manifest.sender.fingerprint)
    sender = contact.name if contact else manifest.sender.name
    remember_opened(
        session,
        path,
        out,
        packet_id=manifest.packet_id,
        sender=sender,
        purpose=manifest.purpose,
        expires=manifest.expires,
    )
    return OpenReport(
        packet_id=manifest.packet_id,
        folder=out,
        sender=sender,
        sender_state=str(contact.state) if contact else "you",
        purpose=manifest.purpose,
        created=manifest.created,
        expires=manifest.expires,
        files=tuple(file.name for file in manifest.files),
        warnings=(
            *(warning.sentence for warning in opened.warnings),
            *(["This packet was opened here before."] if repeated else []),
        ),
        in_reply_to=manifest.in_reply_to,
    )


def _opened_before(session: Session, path: Path) -> bool:
    """Whether a packet of this number was opened before; raises GateClosed if that was another packet.

    Looks at the authentic manifest before anything is written. To open the same packet twice harms nobody.
    """
    manifest = packets.peek(path, identities=session.identities(), senders=sender_cards(session)).manifest
    if not session.vault.packets.seen(manifest.packet_id, Direction.RECEIVED):
        return False
    earlier = session.vault.packets.get(manifest.packet_id, Direction.RECEIVED).manifest_sha256
    if earlier and earlier != hashlib.sha256(manifest.to_bytes()).hexdigest():
        raise GateClosed(
            "packet-number", "Another packet with this packet's number was opened before; ask the sender."
        )
    return True


@contextmanager
def refusals_logged(session: Session) -> Iterator[None]:
    """Log, by its code alone, why a packet that came in was refused."""
    try:
        yield
    except UnknownSigner as error:
        if (blocked := _blocked_sender(session, str(error.parameters["words"]))) is not None:
            session.log("refused", gate=str(blocked.parameters["gate"]))
            raise blocked from None
        session.log("refused", state=error.code)
        raise
    except (AgeError, BadSignature, PacketError) as error:
        session.log("refused", state=error.code)
        raise
    except GateClosed as error:
        session.log("refused", gate=str(error.parameters["gate"]))
        raise


def _blocked_sender(session: Session, words: str) -> GateClosed | None:
    """Return why packets of a contact whose key has these words are not accepted, None for a stranger's."""
    for contact in session.vault.contacts.list():
        cards = (contact.card, contact.new_card)
        if contact.usable or not any(card and card.fingerprint.phrase == words for card in cards):
            continue
        if contact.state is ContactState.CHANGED:
            return GateClosed(
                "sender-changed",
                "Another card came under this sender's name: nothing is opened from them until you compared the words and"
                " took or refused the new card.",
            )
        return GateClosed("sender-revoked", "You revoked this sender's keys: nothing is opened from them.")
    return None


def unpack(
    session: Session, path: Path, out: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> packets.OpenedPacket:
    """Open a packet with our identities and our contacts' cards, without recording it."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError(f"{out} exists already. Name a new or an empty folder.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        opened = packets.open_packet(
            path,
            out,
            identities=session.identities(),
            senders=sender_cards(session),
            progress=progress,
            check_cancelled=cancel.raise_if_cancelled if cancel else None,
        )
    except OSError as error:
        raise OutputFailed(path=str(out), reason=reason_of(error)) from None
    return opened


def sender_cards(session: Session) -> list[Card]:
    """Return the cards whose packets we accept: those of usable contacts, and our own."""
    cards = [contact.card for contact in session.vault.contacts.list() if contact.usable]
    return [card for card in cards if card.can_sign] + [i.card for i in session.identities()]


def return_packet(
    session: Session,
    folder: Path,
    packet: Path,
    out: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> SealReport:
    """Seal the files of ``folder`` back to the sender of ``packet``, as the answer to it; an unchanged glossary stays.

    Raises what opening the packet raises, and UsageError and OutputFailed.
    """
    peeked = packets.peek(packet, identities=session.identities(), senders=sender_cards(session))
    manifest = peeked.manifest
    if manifest.kind is not packets.PacketKind.OUTGOING:
        raise GateClosed("not-outgoing", "This packet is itself an answer; it is restored, not returned.")
    given = {file.sha256 for file in manifest.files if file.name in GLOSSARY_FILES}
    files = [
        packets.PacketFile(path.name, path)
        for path in files_of(folder)
        if path.name not in GLOSSARY_FILES or hashlib.sha256(path.read_bytes()).hexdigest() not in given
    ]
    draft = packets.PacketDraft(
        kind=packets.PacketKind.RETURN,
        purpose=manifest.purpose,
        in_reply_to=manifest.packet_id,
        audit_checkpoint=session.audit.checkpoint(),
    )
    with session.working_in(out.parent), new_file(out) as private:
        sealed = packets.seal(
            private,
            files,
            draft,
            sender=session.identity,
            recipients=[manifest.return_to],
            progress=progress,
            check_cancelled=cancel.raise_if_cancelled if cancel else None,
        )
        session.vault.packets.record(
            draft.packet_id,
            Direction.SENT,
            peers=[str(manifest.return_to.fingerprint)],
            files={file.name: PacketFile(file.name) for file in files},
            in_reply_to=manifest.packet_id,
            manifest_sha256=hashlib.sha256(sealed.manifest.to_bytes()).hexdigest(),
        )
    session.log("return", packet=draft.packet_id, files=len(files))
    return SealReport(
        draft.packet_id,
        out,
        (manifest.return_to.name,),
        len(files),
        0,
        tuple(warning.sentence for warning in sealed.warnings),
    )


__all__ = ["OpenReport", "open_packet", "refusals_logged", "return_packet", "sender_cards", "unpack"]
