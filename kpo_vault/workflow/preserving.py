"""Before results go back: which tokens of the packet are still whole in them, which were lost, damaged or made up.

The partner has no map and no mask: a result is held against the files as they came in the packet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crypto.packet import open_packet, peek
from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow.folders import files_of, private_folder
from kpo_vault.workflow.glossary import GLOSSARY_FILES
from kpo_vault.workflow.receiving import sender_cards
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.documents import registry
from redaction.errors import RedactionError
from redaction.restore import Codebook, RestoreItem, RestoreStatus, Surface, restore_document
from redaction.tokens import ListedTokens, Token, read_tokens

__all__ = ["Preservation", "check_results", "tokens_in"]

# A token that cannot be restored where it stands was put there by the sender's own program, or is free to go elsewhere.
_WHOLE = (RestoreStatus.RESTORED, RestoreStatus.DUPLICATED, RestoreStatus.MISPLACED)


@dataclass(frozen=True, slots=True)
class Preservation:
    """What became of a packet's tokens in the results.

    ``whole`` is the number of places where a token can be read back; ``items`` are those that need a look, by document:
    MISSING ones stand nowhere in the results, ALTERED and SHORT ones are damaged, with the token that was probably meant,
    UNKNOWN ones never were in the packet. ``unread`` are files that this program has no reader for.
    """

    whole: int
    items: tuple[RestoreItem, ...]
    unread: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing needs a look."""
        return not self.items and not self.unread

    def counts(self) -> Mapping[RestoreStatus, int]:
        """Return the number of items of each status that occurs."""
        return Counter(item.status for item in self.items)

    def as_json(self) -> dict[str, Any]:
        """Return the check for a program; it holds tokens and places."""
        return {
            "complete": self.complete,
            "whole": self.whole,
            "items": [
                {
                    "status": str(item.status),
                    "document": item.document,
                    "place": item.place,
                    "text": item.text,
                    "proposal": item.proposal,
                }
                for item in self.items
            ],
            "unread": list(self.unread),
        }


def check_results(
    session: Session,
    folder: Path,
    packet: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Preservation:
    """Hold the files of ``folder`` against those of ``packet``, also of one that has expired; nothing is changed.

    Raises what opening the packet raises, and UsageError for a folder without results.
    """
    results = [path for path in files_of(folder) if path.name not in GLOSSARY_FILES]
    if not results:
        raise UsageError(f"There are no results in {folder.name}.")
    sent = _sent(session, packet, folder, cancel)
    issued = frozenset(token for tokens in sent.values() for token in tokens)
    common = (Shared(_codebook(set(issued))), Shared(issued))
    items: list[RestoreItem] = []
    unread: list[str] = []
    seen: set[Token] = set()
    whole = 0
    for number, path in enumerate(results):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / len(results), f"Checking {number + 1} of {len(results)}")
        content = path.read_bytes()
        try:
            held: _Result = isolated(
                _held_against, path.name, content, *common, seconds=seconds_for(len(content)), cancel=cancel
            )
        except RedactionError:
            unread.append(path.name)
            continue
        items += held.items
        whole += held.whole
        seen |= held.seen
    progress(1.0, "Checked")
    items += [
        RestoreItem(RestoreStatus.MISSING, str(token), name, "")
        for name, tokens in sent.items()
        for token in sorted(tokens)
        if token not in seen
    ]
    return Preservation(whole, tuple(items), tuple(unread))


def tokens_in(name: str, content: bytes) -> frozenset[Token]:
    """Return the tokens of a file as it came in a packet; raise RedactionError if it cannot be read."""
    document = registry.read(name, content)
    return frozenset(
        reading.token
        for segment in document.segments
        for reading in read_tokens(segment.text)
        if reading.exact and reading.token is not None
    )


def _sent(
    session: Session, packet: Path, folder: Path, cancel: CancelToken | None
) -> dict[str, frozenset[Token]]:
    """Return the tokens of each file as it was sent; the files lie in a private folder for as long as that takes."""
    cards = sender_cards(session)
    manifest = peek(packet, identities=session.identities(), senders=cards).manifest
    sent: dict[str, frozenset[Token]] = {}
    with session.working_in(folder.parent), private_folder(folder) as private:
        opened = open_packet(
            packet,
            private / "sent",
            identities=session.identities(),
            senders=cards,
            now=manifest.created,  # the question is not whether it may still be opened
            check_cancelled=cancel.raise_if_cancelled if cancel else None,
        )
        for file in manifest.files:
            if file.name in GLOSSARY_FILES:
                continue
            content = (opened.folder / file.name).read_bytes()
            try:
                sent[file.name] = isolated(
                    tokens_in, file.name, content, seconds=seconds_for(len(content)), cancel=cancel
                )
            except RedactionError:
                sent[file.name] = frozenset()
    return sent


def _codebook(issued: set[Token]) -> Codebook:
    return Codebook(ListedTokens(issued), {token: Surface(str(token)) for token in issued})


@dataclass(frozen=True, slots=True)
class _Result:
    """One result: what needs a look, how many tokens are whole, and which were seen, damaged ones included."""

    items: tuple[RestoreItem, ...]
    whole: int
    seen: frozenset[Token]


def _held_against(name: str, content: bytes, codebook: Codebook, issued: frozenset[Token]) -> _Result:
    """Return what restoring would say of one result, had every token stood in every file."""
    report = restore_document(registry.read(name, content), codebook, expected=issued).report
    absent = {item.text for item in report.of(RestoreStatus.MISSING)}
    items = tuple(item for item in report.items if item.status not in (*_WHOLE, RestoreStatus.MISSING))
    whole = len(report.of(*_WHOLE)) - len(report.of(RestoreStatus.DUPLICATED))
    return _Result(items, whole, frozenset(token for token in issued if str(token) not in absent))
