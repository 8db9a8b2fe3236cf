"""The packets that were sealed and opened: what is needed to restore a return, and a memory against replays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kpo_vault.vault import moment
from kpo_vault.vault.compartments import VAULT_SCOPE, Compartment, packet_index
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import PacketRepeated, UnknownPacket
from kpo_vault.vault.keyring import Keys
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable
from redaction.tokens import Token


class Direction(StrEnum):
    """Which way a packet went, seen from this vault."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class PacketFile:
    """What a file of a packet stands for; empty where unknown.

    The protected file's name, the original's, and the SHA-256 of what was sent (64 hexadecimal digits).
    """

    output: str
    original: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Packet:
    """A packet as this vault remembers it.

    ``peers`` are the fingerprints of the other side, ``files`` maps names inside the packet, ``matter`` is the
    matter's id in this vault (None on a partner's side), ``manifest_sha256`` is 64 hexadecimal digits or empty.
    """

    packet_id: str
    direction: Direction
    peers: tuple[str, ...]
    tokens: tuple[Token, ...]
    files: Mapping[str, PacketFile]
    in_reply_to: str | None
    manifest_sha256: str
    matter: int | None
    time: datetime

    def __repr__(self) -> str:
        """Show no file names."""
        return (
            f"<Packet {self.packet_id} {self.direction}, {len(self.files)} files, {len(self.tokens)} tokens>"
        )


class Packets:
    """All packets of a vault, or those of one matter.

    A packet is recorded once in each direction, for ever: shredding its matter forgets what it held, not that it
    was here.
    """

    def __init__(self, database: Database, keyring: Keys, matter: int | None = None) -> None:
        self._database = database
        self._keyring = keyring
        self._matter = matter
        self._table = SealedTable(database, "packets", ("scope", "packet_index"))

    def record(
        self,
        packet_id: str,
        direction: Direction,
        peers: Sequence[str] = (),
        tokens: Sequence[Token] = (),
        files: Mapping[str, PacketFile] | None = None,
        *,
        in_reply_to: str | None = None,
        manifest_sha256: str = "",
    ) -> Packet:
        """Remember a packet; raise PacketRepeated if it was recorded in this direction before."""
        index = self._index(packet_id, direction)
        time = moment.now()
        body = {
            "packet_id": packet_id,
            "direction": direction,
            "peers": list(peers),
            "tokens": [str(token) for token in tokens],
            "files": {
                name: [file.output, file.original, file.sha256] for name, file in (files or {}).items()
            },
            "in_reply_to": in_reply_to,
            "manifest_sha256": manifest_sha256,
            "time": time,
        }
        scope = self._scope(VAULT_SCOPE if self._matter is None else self._matter)
        with self._database.transaction():
            if self.seen(packet_id, direction):
                raise PacketRepeated(packet=packet_id)
            self._database.run("INSERT INTO seen_packets (packet_index) VALUES (?)", (index,))
            row_id = self._table.insert(scope, (scope.id, index), body)
        return _packet(SealedRow(row_id, (scope.id, index), body))

    def seen(self, packet_id: str, direction: Direction) -> bool:
        """Whether this packet was ever recorded in this direction, also for a matter that was shredded."""
        index = self._index(packet_id, direction)
        return self._database.one("SELECT 1 FROM seen_packets WHERE packet_index = ?", (index,)) is not None

    def get(self, packet_id: str, direction: Direction = Direction.SENT) -> Packet:
        """Return a packet by its id; raise UnknownPacket."""
        index = self._index(packet_id, direction)
        row = self._database.one("SELECT scope FROM packets WHERE packet_index = ?", (index,))
        if row is None or self._matter not in (None, row[0]):
            raise UnknownPacket(packet=packet_id)
        return _packet(self._table.select(self._scope(row[0]), "packet_index = ?", (index,))[0])

    def list(self) -> tuple[Packet, ...]:
        """Return the packets, oldest first."""
        if self._matter is None:
            rows = list(self._table.each(lambda columns: self._scope(columns[0])))
        else:
            rows = self._table.select(self._scope(self._matter), "scope = ?", (self._matter,))
        return tuple(_packet(row) for row in rows)

    def _index(self, packet_id: str, direction: Direction) -> bytes:
        return packet_index(self._keyring.compartment(Compartment.EXCHANGE), packet_id, direction)

    def _scope(self, scope_id: int) -> Scope:
        if scope_id == VAULT_SCOPE:
            return self._keyring.compartment(Compartment.EXCHANGE)
        return self._keyring.scope(scope_id)


def _packet(row: SealedRow) -> Packet:
    body = row.body
    return Packet(
        body["packet_id"],
        Direction(body["direction"]),
        tuple(body["peers"]),
        tuple(Token.parse(token) for token in body["tokens"]),
        {name: PacketFile(*names) for name, names in body["files"].items()},
        body["in_reply_to"],
        body["manifest_sha256"],
        None if row.columns[0] == VAULT_SCOPE else row.columns[0],
        moment.parse(body["time"]),
    )
