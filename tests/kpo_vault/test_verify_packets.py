"""What can be proven of a sealed packet without a vault, with and without a key, and packets that come twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from crypto import age
from crypto.errors import AgeError, CryptoError, UnknownSigner
from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from crypto.packet import PacketDraft, PacketFile, seal
from kpo_vault.audit import LogDamaged
from kpo_vault.cli.application import run
from kpo_vault.errors import CardNeeded, GateClosed, NoCheckpoint, NoKeyFile, NotVerifiable
from kpo_vault.workflow import contacts, verifying
from kpo_vault.workflow.receiving import open_packet
from kpo_vault.workflow.session import Session

KEY_PASSPHRASE = "a long passphrase of its own"
FILES = [PacketFile("a.txt", b"a" * 200_000), PacketFile("b.csv", b"")]


@dataclass(frozen=True, slots=True)
class Exchange:
    folder: Path
    counsel: Identity
    partner: Identity

    def seal(self, name: str, *, packet_id: str = "", purpose: str = "") -> Path:
        draft = (
            PacketDraft(purpose=purpose, packet_id=packet_id) if packet_id else PacketDraft(purpose=purpose)
        )
        path = self.folder / name
        seal(path, FILES, draft, sender=self.counsel, recipients=[self.partner.card])
        return path


@pytest.fixture
def exchange(tmp_path: Path) -> Exchange:
    made = Exchange(tmp_path, Identity.generate("Counsel"), Identity.generate("Partner"))
    (tmp_path / "counsel.card").write_text(made.counsel.card.to_text(), encoding="utf-8")
    (tmp_path / "partner.key").write_text(made.partner.to_age_key_file(), encoding="ascii")
    return made


def _lock(folder: Path) -> Path:
    sealed = BytesIO()
    recipient = age.ScryptRecipient(KEY_PASSPHRASE, 10)
    age.encrypt(BytesIO((folder / "partner.key").read_bytes()), sealed, [recipient], armor=True)
    path = folder / "partner.key.age"
    path.write_bytes(sealed.getvalue())
    return path


def test_a_key_file_proves_everything_and_writes_nothing(exchange: Exchange) -> None:
    packet = exchange.seal("packet.age")
    locked = _lock(exchange.folder)
    before = sorted(exchange.folder.iterdir())
    assert verifying.is_sealed(locked)
    assert not verifying.is_sealed(exchange.folder / "partner.key")
    for keys in (
        verifying.read_keys(exchange.folder / "partner.key"),
        verifying.read_keys(locked, KEY_PASSPHRASE),
    ):
        found = verifying.verify_file(packet, exchange.folder / "counsel.card", keys)
        assert found.sound
        assert any("Both signatures of Counsel" in line for line in found.lines)
        assert any("Files that are as they were sealed: 2" in line for line in found.lines)
        assert any(exchange.partner.fingerprint.phrase in line for line in found.lines)
    assert sorted(exchange.folder.iterdir()) == before


def test_no_change_passes_with_a_key(exchange: Exchange) -> None:
    packet = exchange.seal("packet.age")
    keys = verifying.read_keys(exchange.folder / "partner.key")
    content = packet.read_bytes()
    step = len(content) // 60
    for place in range(0, len(content), step):
        flipped = content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :]
        for damaged in (flipped, content[:place]):
            packet.write_bytes(damaged)
            with pytest.raises((CryptoError, NotVerifiable)):
                verifying.verify_file(packet, exchange.folder / "counsel.card", keys)


def test_a_stranger_and_a_wrong_key_are_refused(exchange: Exchange) -> None:
    packet = exchange.seal("packet.age")
    stranger = exchange.folder / "stranger.card"
    stranger.write_text(Identity.generate("Counsel").card.to_text(), encoding="utf-8")
    with pytest.raises(UnknownSigner):
        verifying.verify_file(packet, stranger, verifying.read_keys(exchange.folder / "partner.key"))
    with pytest.raises(AgeError):
        verifying.verify_file(packet, stranger, [age.X25519Identity.generate()])
    empty = exchange.folder / "empty.key"
    empty.write_text("# nothing\n", encoding="ascii")
    with pytest.raises(NoKeyFile):
        verifying.read_keys(empty)
    with pytest.raises(AgeError):
        verifying.read_keys(_lock(exchange.folder), "not this one")


def test_the_command_says_what_is_not_known(exchange: Exchange, capsys: pytest.CaptureFixture[str]) -> None:
    packet = exchange.seal("packet.age")
    assert run(["verify", str(packet)]) == 0
    assert "Without a key nothing more can be known" in " ".join(capsys.readouterr().out.split())
    (exchange.folder / "passphrase").write_text(KEY_PASSPHRASE + "\n", encoding="utf-8")
    given = {
        "--card": exchange.folder / "counsel.card",
        "--identity": _lock(exchange.folder),
        "--passphrase-file": exchange.folder / "passphrase",
    }
    options = [part for option, path in given.items() for part in (option, str(path))]
    assert run(["verify", str(packet), *options, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["sound"] is True


@pytest.fixture
def session(
    exchange: Exchange, vault_path: Path, passphrase: str, cheap_cost: Argon2Cost
) -> Iterator[Session]:
    with Session.create(vault_path, passphrase, "Partner", cost=cheap_cost) as opened:
        opened.add_identity(exchange.partner)
        contacts.import_card(opened, exchange.folder / "counsel.card")
        yield opened


def test_a_packet_that_comes_twice_is_pointed_out(exchange: Exchange, session: Session) -> None:
    packet = exchange.seal("packet.age")
    first = open_packet(session, packet, exchange.folder / "first")
    again = open_packet(session, packet, exchange.folder / "again")
    assert first.warnings == ()
    assert again.warnings == ("This packet was opened here before.",)


def test_another_packet_under_a_known_number_is_refused(exchange: Exchange, session: Session) -> None:
    number = "0f" * 16
    open_packet(session, exchange.seal("one.age", packet_id=number), exchange.folder / "one")
    other = exchange.seal("other.age", packet_id=number, purpose="Something else")
    with pytest.raises(GateClosed):
        open_packet(session, other, exchange.folder / "other")
    assert not (exchange.folder / "other").exists()


def test_a_checkpoint_in_an_opened_packet_is_a_witness(
    exchange: Exchange, session: Session, cheap_cost: Argon2Cost, passphrase: str
) -> None:
    """A partner holds the folder of a packet; the sender's log must still hold what it said then."""
    folder = exchange.folder
    with Session.create(folder / "sender", passphrase, "Sender", cost=cheap_cost) as sender:
        sender.add_identity(exchange.counsel)
        draft = PacketDraft(audit_checkpoint=sender.audit.checkpoint())
        packet = folder / "packet.age"
        seal(packet, FILES, draft, sender=exchange.counsel, recipients=[exchange.partner.card])
        sender.log("decision", accepted=1)
        sender.audit.export(folder / "log.jsonl")
    open_packet(session, packet, folder / "opened")
    card = folder / "counsel.card"
    found = verifying.verify_file(folder / "log.jsonl", card, witnesses=[folder / "opened"])
    assert any("Checkpoints that were kept and lie on this log: 1." in line for line in found.lines)
    with Session.create(folder / "rewritten", passphrase, "Sender", cost=cheap_cost) as other:
        other.add_identity(exchange.counsel)
        other.audit.export(folder / "other.jsonl")
    assert verifying.verify_file(folder / "other.jsonl", card).sound
    with pytest.raises(LogDamaged):
        verifying.verify_file(folder / "other.jsonl", card, witnesses=[folder / "opened"])
    with pytest.raises(NoCheckpoint):
        verifying.verify_file(folder / "log.jsonl", card, witnesses=[folder])
    with pytest.raises(CardNeeded):
        verifying.verify_file(folder / "opened")
    with pytest.raises(NotVerifiable):
        verifying.verify_file(folder)
    with pytest.raises(NotVerifiable):
        verifying.verify_file(folder / "partner.key", card)


def test_a_card_is_no_damaged_log(exchange: Exchange) -> None:
    card = exchange.folder / "counsel.card"
    with pytest.raises(NotVerifiable, match=r"counsel\.card is neither a packet"):
        verifying.verify_file(card)
    cut = exchange.folder / "cut.jsonl"
    cut.write_text('{"format":"kpo-vault-log","keys":[],"origin":"o","version":1}\n', encoding="utf-8")
    with pytest.raises(LogDamaged):
        verifying.verify_file(cut)
