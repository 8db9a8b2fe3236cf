"""The log of one vault: append, sign, verify.

The tree is that of RFC 6962 over the entries' lines. Only its frontier (at most log2 n hashes) is kept, so an append
costs the same in a log of a million entries. Checkpoints are signed with the vault's own Ed25519 key, the one on its
card: whoever holds the card, or a packet with a checkpoint in its manifest, is a witness.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final

from crypto.checkpoint import Checkpoint, NoteSigner, NoteVerifier
from crypto.errors import InvalidNote
from crypto.merkle import Frontier, MerkleTree, leaf_hash
from kpo_vault.audit import export, extract
from kpo_vault.audit.errors import LogDamaged
from kpo_vault.audit.events import Event, EventKind, RecordedEvent
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault import Vault, moment
from kpo_vault.vault.errors import VaultDamaged, VaultRolledBack

_REPORTED: Final = 512  # entries between two reports of progress
_QUICK_ROWS: Final = 200_000  # token maps up to this size are recomputed at every unlock


@dataclass(frozen=True, slots=True)
class LogVerification:
    """A sound log: how many entries and signed checkpoints were checked, and the root (hexadecimal)."""

    entries: int
    checkpoints: int
    root: str


class AuditLog:
    """Appends to and verifies the audit log of an open vault; may be used from any thread."""

    def __init__(self, vault: Vault) -> None:
        """Check the vault against its own log; raise VaultDamaged or VaultRolledBack if they do not agree."""
        self._vault = vault
        self._journal = vault.journal
        self.check()

    @property
    def origin(self) -> str:
        """The log's name in its checkpoints."""
        return self._journal.origin

    def __len__(self) -> int:
        return self._head()[0].size

    def append(self, *events: Event) -> int:
        """Add events and return the number of the last one; all or none."""
        with self._vault.transaction():
            frontier, state = self._head()
            first, time, lines = frontier.size, moment.now(), []
            for index, event in enumerate(events, first):
                lines.append(event.line(index, time))
                frontier = frontier.appended(leaf_hash(lines[-1]))
                if event.kind is EventKind.STATE:
                    state = dict(event.details)
            self._journal.append(first, lines, _head_body(frontier, state))
        return frontier.size - 1

    def events(self, first: int = 0) -> Iterator[RecordedEvent]:
        """Yield the events from number ``first`` on."""
        for index, line in enumerate(self._journal.entries(first), first):
            yield RecordedEvent.parse(line, index)

    def span(self, first: int, stop: int) -> Iterator[tuple[int, RecordedEvent | None]]:
        """Yield the events from number ``first`` up to, not including, ``stop``; None stands for a damaged one."""
        for index, line in self._journal.span(max(first, 0), min(stop, len(self._journal))):
            yield index, _parsed(line, index)

    def of_kind(self, kind: EventKind) -> Iterator[RecordedEvent]:
        """Yield the readable events of one kind, oldest first; the others are not parsed, which takes most of the time."""
        needle = f'"kind":"{kind}"'.encode()
        for index, line in self._journal.span_all():
            if line is not None and needle in line:
                event = _parsed(line, index)
                if event is not None and event.event.kind is kind:
                    yield event

    def newest(self, count: int) -> tuple[RecordedEvent, ...]:
        """Return the last events, the newest first."""
        size = len(self._journal)
        return tuple(
            RecordedEvent.parse(line, size - 1 - offset)
            for offset, line in enumerate(self._journal.newest(count))
        )

    def record_state(self, actor: str = "") -> None:
        """Log row counts and a digest of the token maps, unless they are as they were logged last."""
        with self._vault.transaction():
            details = asdict(self._vault.tallies.take())
            if details != self._head()[1]:
                self.append(Event(EventKind.STATE, actor, details=details))

    def checkpoint(self) -> str:
        """Log the state, sign the log as it stands and return the signed note; raise UnknownRecord without keys."""
        with self._vault.transaction():
            self.record_state()
            frontier, _ = self._head()
            identity = self._vault.identities.default()
            note = Checkpoint(self.origin, frontier.size, frontier.root).sign(
                NoteSigner(self.origin, identity.minisign.seed)
            )
            self._journal.add_checkpoint(frontier.size, note)
            # A witness of entries that were rolled back would raise a false alarm at the next unlock.
            self._vault.after_commit(partial(self._vault.write_witness, note))
        return note

    def check(self) -> None:
        """Compare the vault with its log and with the witness beside it; quick, meant for every unlock.

        Raise VaultRolledBack if the witness has seen a longer log, VaultDamaged if the token maps are not those that
        were logged. Token maps over 200,000 rows are only counted; ``verify`` recomputes them.
        """
        frontier, logged = self._head()
        if len(self._journal) != frontier.size:
            raise VaultDamaged(reason="entries of the audit log are missing")
        self._check_witness(frontier)
        tallies = self._vault.tallies
        stored = tallies.stored()
        if logged != asdict(stored) and (logged is not None or stored.rows):
            raise VaultDamaged(reason="the token map is not the one that was logged")
        found = tallies.recompute().digest == stored.digest if stored.rows <= _QUICK_ROWS else True
        if not found or tallies.count() != stored.rows:
            raise VaultDamaged(reason="rows of the token map were changed, removed or put back")

    def head(self) -> tuple[int, str]:
        """Return how many entries the log has and the root of their tree (hexadecimal): what a checkpoint would sign."""
        frontier, _ = self._head()
        return frontier.size, frontier.root.hex()

    def verify(self, progress: Progress = silent, cancel: CancelToken | None = None) -> LogVerification:
        """Read and hash every entry, check every signed checkpoint, and recompute the token maps' digest.

        Raise LogDamaged, with the first entry at fault, or VaultDamaged at the first fault; Cancelled.
        """
        with self._vault.transaction():
            tree, state = self._hashed(progress, cancel)
            self.check()
            frontier, logged = self._head()
            if len(tree) != frontier.size or tree.root() != frontier.root:
                raise LogDamaged(reason="its entries do not give its root", entry=self._first_unsigned(tree))
            if state != logged:
                raise LogDamaged(reason="its last state is not the one that was logged")
            notes = [note for _, note in self._journal.checkpoints()]
            export.check_notes(notes, tree, self.verifiers(), self.origin)
            if self._vault.tallies.recompute() != self._vault.tallies.stored():
                raise VaultDamaged(reason="rows of the token map were changed, removed or put back")
        return LogVerification(len(tree), len(notes), tree.root().hex())

    def _hashed(
        self, progress: Progress, cancel: CancelToken | None
    ) -> tuple[MerkleTree, dict[str, Any] | None]:
        """Return the tree over all entries as they stand, and the state that was logged last."""
        tree, state = MerkleTree(), None
        size = max(len(self._journal), 1)
        for index, line in self._journal.span_all():
            if index % _REPORTED == 0:
                progress(index / size, "")
                if cancel:
                    cancel.raise_if_cancelled()
            if line is None:
                raise LogDamaged(reason=f"entry {index} is missing or does not open", entry=index)
            event = RecordedEvent.parse(line, index).event
            if event.kind is EventKind.STATE:
                state = dict(event.details)
            tree.append(leaf_hash(line))
        return tree, state

    def _first_unsigned(self, tree: MerkleTree) -> int:
        """Return the number of the first entry that no checkpoint of ours vouches for."""
        sound = 0
        for size, note in self._journal.checkpoints():
            try:
                signed = Checkpoint.open(note, self.verifiers(), origin=self.origin)
            except InvalidNote:
                break
            if size > len(tree) or signed.root != tree.root(size):
                break
            sound = size
        return sound

    def export(self, path: Path, actor: str = "") -> int:
        """Write the whole log with all its checkpoints, a fresh one included; return the number of entries.

        A role without signing keys writes it up to the last checkpoint. Raise OutputFailed; nothing is left
        half-written.
        """
        with self._vault.transaction():
            self.append(Event(EventKind.EXPORT, actor, details={"entries": len(self) + 1}))
            if self._vault.can_sign:
                self.checkpoint()
            notes = self._journal.checkpoints()
            # Who cannot sign exports what was signed last; the entries after it come with the next export.
            entries = islice(self._journal.entries(), notes[-1][0] if notes else 0)
            return export.write(path, self.origin, self.verifiers(), entries, [note for _, note in notes])

    def export_extract(self, path: Path, matter: str, actor: str = "") -> int:
        """Write the entries of one matter (its uid) with their proofs under a fresh checkpoint; return how many.

        A role without signing keys writes those under the last checkpoint. Raise OutputFailed, LogDamaged if nothing was
        signed yet.
        """
        with self._vault.transaction():
            self.append(Event(EventKind.EXPORT, actor, matter, {"action": "audit-extract"}))
            if self._vault.can_sign:
                self.checkpoint()
            notes = self._journal.checkpoints()
            if not notes:
                raise LogDamaged(reason="no checkpoint of it was signed yet")
            size, note = notes[-1]
            tree = MerkleTree(leaf_hash(line) for line in islice(self._journal.entries(), size))
            chosen = (
                (index, line)
                for index, line in enumerate(islice(self._journal.entries(), size))
                if RecordedEvent.parse(line, index).event.matter == matter
            )
            return extract.write_extract(path, self.origin, self.verifiers(), note, tree, chosen)

    def close(self, actor: str = "") -> None:
        """Log the state and leave a signed checkpoint, so that the next unlock notices an older or edited file."""
        self.append(Event(EventKind.LOCK, actor))
        if self._vault.can_sign:
            self.checkpoint()
        else:
            self.record_state()

    def verifiers(self) -> tuple[NoteVerifier, ...]:
        """Return the public keys that may have signed checkpoints: those of all our identities."""
        return tuple(NoteVerifier(self.origin, key) for key in self._vault.log_keys())

    def _check_witness(self, frontier: Frontier) -> None:
        note = self._vault.read_witness()
        if note is None:
            return
        try:
            seen = Checkpoint.open(note, self.verifiers(), origin=self.origin)
        except InvalidNote:
            return  # no more than a missing one: who can spoil it could have removed it
        if seen.size > frontier.size:
            missing = seen.size - frontier.size
            raise VaultRolledBack(reason=f"its log lacks the last {missing} entries that were signed here")
        if seen.size == frontier.size and seen.root != frontier.root:
            raise VaultRolledBack(reason="its log differs from the one that was signed here")

    def _head(self) -> tuple[Frontier, dict[str, Any] | None]:
        body = self._journal.head()
        if body is None:
            return Frontier(), None
        return Frontier(body["size"], tuple(bytes.fromhex(h) for h in body["hashes"])), body["state"]


def _parsed(line: bytes | None, index: int) -> RecordedEvent | None:
    if line is None:
        return None
    try:
        return RecordedEvent.parse(line, index)
    except LogDamaged:
        return None


def _head_body(frontier: Frontier, state: dict[str, Any] | None) -> dict[str, Any]:
    return {"size": frontier.size, "hashes": [h.hex() for h in frontier.hashes], "state": state}
