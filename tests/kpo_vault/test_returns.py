"""Which packets are taken in, and which tokens they bring home: only answers, from those asked, to what was asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.identity import Identity
from crypto.kdf import FLOOR
from crypto.packet import PacketDraft, PacketFile, PacketKind, seal
from kpo_vault.errors import GateClosed
from kpo_vault.workflow import contacts
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.restoring import restore_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import gates, seal_folder
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm

PASSPHRASE = "correct horse battery"
NAMES = ("Counsel", "Partner", "Other")
TERMS = ("Norvane Castings", "Halcyon")


@pytest.fixture
def parties(tmp_path: Path) -> Iterator[dict[str, Session]]:
    """Three vaults that know each other, counsel's with two matters and a protected folder in each."""
    made = {name: Session.create(tmp_path / name, PASSPHRASE, name, cost=FLOOR) for name in NAMES}
    for owner in NAMES:
        contacts.export_card(made[owner], tmp_path / f"{owner}.card")
        for other in set(NAMES) - {owner}:
            contacts.import_card(made[other], tmp_path / f"{owner}.card")
            contacts.verify_contact(made[other], owner)
    for number, term in enumerate(TERMS, 1):
        source = tmp_path / f"letter-{number}.txt"
        source.write_text(f"A letter about {term}.\n", encoding="utf-8")
        new_matter(made["Counsel"], f"M{number}")
        policy = load_policy("terms-only")
        detected = detect_files([source], policy, [ProtectedTerm(term)])
        review = Review(made["Counsel"], f"M{number}", detected, policy, initial=DecisionState.ACCEPTED)
        protect(made["Counsel"], review, tmp_path / f"protected-{number}")
    yield made
    for session in made.values():
        session.close()


def _asked(parties: dict[str, Session], folder: Path, number: int, to: str) -> Path:
    """Seal the folder of a matter to a partner, who opens it; return the packet."""
    packet = folder / f"packet-{number}-{to}.age"
    seal_folder(parties["Counsel"], f"M{number}", folder / f"protected-{number}", [to], packet)
    open_packet(parties[to], packet, folder / f"work-{number}-{to}")
    return packet


def _refused(parties: dict[str, Session], folder: Path, packet: Path) -> str:
    with pytest.raises(GateClosed) as refusal:
        restore_packet(parties["Counsel"], packet, folder / "restored")
    assert not (folder / "restored").exists()
    return str(refusal.value.parameters["gate"])


def _answer(sender: Session, to: Session, packet_id: str, target: Path) -> None:
    """Seal an answer as the format allows it to anybody who knows the number of a packet."""
    draft = PacketDraft(kind=PacketKind.RETURN, in_reply_to=packet_id)
    files = [PacketFile("a.txt", b"PERSON-12-K7M2\n")]
    seal(target, files, draft, sender=sender.identity, recipients=[to.identity.card])


def test_an_answer_of_someone_who_was_not_asked_is_refused(
    parties: dict[str, Session], tmp_path: Path
) -> None:
    _asked(parties, tmp_path, 1, "Partner")
    [sent] = parties["Counsel"].matter("M1").packets.list()
    _answer(parties["Other"], parties["Counsel"], sent.packet_id, tmp_path / "answer.age")
    assert _refused(parties, tmp_path, tmp_path / "answer.age") == "wrong-sender"


def test_an_answer_to_nothing_that_was_asked_is_refused(parties: dict[str, Session], tmp_path: Path) -> None:
    _asked(parties, tmp_path, 1, "Partner")
    _answer(parties["Partner"], parties["Counsel"], "0" * 32, tmp_path / "answer.age")
    assert _refused(parties, tmp_path, tmp_path / "answer.age") == "unknown-packet"


def test_a_question_is_not_restored(parties: dict[str, Session], tmp_path: Path) -> None:
    new_matter(parties["Partner"], "M1")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "a.txt").write_text("Nothing to hide.\n", encoding="utf-8")
    seal_folder(parties["Partner"], "M1", tmp_path / "plain", ["Counsel"], tmp_path / "packet.age")
    assert _refused(parties, tmp_path, tmp_path / "packet.age") == "not-a-return"


def test_only_tokens_of_the_answered_packet_come_home(parties: dict[str, Session], tmp_path: Path) -> None:
    """A partner cannot learn what another packet's token stands for by sending it along."""
    first = _asked(parties, tmp_path, 1, "Partner")
    _asked(parties, tmp_path, 2, "Other")
    [stolen] = (tmp_path / "work-2-Other").glob("document*.txt")
    [letter] = (tmp_path / "work-1-Partner").glob("document*.txt")
    letter.write_text(letter.read_text("utf-8") + stolen.read_text("utf-8"), encoding="utf-8")
    return_packet(parties["Partner"], tmp_path / "work-1-Partner", first, tmp_path / "answer.age")
    outcome = restore_packet(parties["Counsel"], tmp_path / "answer.age", tmp_path / "restored")
    text = (tmp_path / "restored" / "letter-1.txt").read_text("utf-8")
    assert TERMS[0] in text
    assert TERMS[1] not in text
    counts = {str(status): count for status, count in outcome.report.counts().items()}
    assert counts["restored"] == 1
    assert counts["foreign"] + counts["unknown"] == 1


def test_a_changed_key_is_neither_sealed_to_nor_believed(parties: dict[str, Session], tmp_path: Path) -> None:
    counsel = parties["Counsel"]
    packet = _asked(parties, tmp_path, 1, "Partner")
    return_packet(parties["Partner"], tmp_path / "work-1-Partner", packet, tmp_path / "answer.age")
    (tmp_path / "forged.card").write_text(Identity.generate("Partner").card.to_text(), encoding="utf-8")
    contacts.import_card(counsel, tmp_path / "forged.card")
    closed = gates(counsel, "M1", tmp_path / "protected-1", ["Partner"])
    assert [(gate.code, gate.overridable) for gate in closed] == [("blocked-key", False)]
    with pytest.raises(GateClosed):
        seal_folder(
            counsel,
            "M1",
            tmp_path / "protected-1",
            ["Partner"],
            tmp_path / "p.age",
            overrides=["blocked-key"],
            reason="they said so",
        )
    assert not (tmp_path / "p.age").exists()
    with pytest.raises(GateClosed) as refused:
        restore_packet(counsel, tmp_path / "answer.age", tmp_path / "restored")
    assert refused.value.parameters["gate"] == "sender-changed"
    assert not (tmp_path / "restored").exists()
