"""Every act that matters leaves an entry: do each of them and read the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crypto.errors import UnknownSigner
from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from crypto.packet import PacketDraft, PacketFile, seal
from kpo_vault.errors import GateClosed
from kpo_vault.policy import load_policy
from kpo_vault.vault import attempts
from kpo_vault.vault.errors import WrongPassphrase, WrongRecoveryKey
from kpo_vault.workflow import contacts, vaults
from kpo_vault.workflow.auditing import AuditRow, list_events, verify_log
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.receiving import open_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm

CARD_NAME = "Kowalski & Co"
SECRET = "Halcyon Ridge"
OTHER_RECOVERY_KEY_LENGTH = 1 << 12


@pytest.fixture
def session(vault_path: Path, passphrase: str, cheap_cost: Argon2Cost) -> Iterator[Session]:
    with Session.create(vault_path, passphrase, "Counsel", cost=cheap_cost) as opened:
        yield opened


def _events(session: Session, *kinds: str) -> list[AuditRow]:
    return [event for event in list_events(session) if event.kind in kinds]


def _review(session: Session, folder: Path) -> Review:
    source = folder / "letter.txt"
    source.write_text(f"{SECRET} met the buyers of {SECRET} in town.\n", encoding="utf-8")
    from redaction.detection.register import Register

    policy = load_policy("terms-only")
    detected = detect_files([source], policy, Register((ProtectedTerm(SECRET),)))
    new_matter(session, "Acme")
    return Review(session, "Acme", detected, policy)


def test_failed_unlocks_are_logged_by_the_next_one(
    session: Session, vault_path: Path, passphrase: str, cheap_cost: Argon2Cost, tmp_path: Path
) -> None:
    key = session.recovery_key
    session.close()
    before = datetime.now(UTC).replace(microsecond=0)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            Session.open(vault_path, "not this one", floor=cheap_cost)
    with Session.create(tmp_path / "other", passphrase, "Other", cost=cheap_cost) as other:
        wrong_key = other.recovery_key
    with pytest.raises(WrongRecoveryKey):
        Session.open_with_recovery_key(vault_path, wrong_key)
    noted = vault_path / attempts.FILE_NAME
    assert noted.stat().st_mode & 0o077 == 0
    assert b"not this one" not in noted.read_bytes()
    with Session.open_with_recovery_key(vault_path, key) as opened:
        (failed,) = _events(opened, "unlock-failed")
        assert "attempts 4" in failed.details
        assert before.isoformat() <= failed.details.split("first ")[1][:25]
        assert verify_log(opened).sound
    assert not noted.exists()
    with Session.open(vault_path, passphrase, floor=cheap_cost) as again:
        assert len(_events(again, "unlock-failed")) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"count": -1, "first": "x", "last": "y"}',
        b"\xff" * OTHER_RECOVERY_KEY_LENGTH,
    ],
)
def test_a_broken_count_keeps_nobody_out(
    session: Session, vault_path: Path, passphrase: str, cheap_cost: Argon2Cost, content: bytes
) -> None:
    session.close()
    (vault_path / attempts.FILE_NAME).write_bytes(content)
    with Session.open(vault_path, passphrase, floor=cheap_cost) as opened:
        assert _events(opened, "unlock-failed") == []
    assert not (vault_path / attempts.FILE_NAME).exists()


def test_imports_and_decisions_are_logged_without_values(session: Session, tmp_path: Path) -> None:
    review = _review(session, tmp_path)
    (imported,) = _events(session, "import")
    assert "documents 1" in imported.details
    assert "policy terms-only" in imported.details
    assert imported.matter == "Acme"
    review.decide(review.pending(), DecisionState.ACCEPTED)
    review.undo()
    review.redo()
    review.decide([0], DecisionState.REJECTED, reason=f"{SECRET} is public")
    found = [event.details for event in _events(session, "decision")]
    count = len(review)
    made = "action decide, state first"
    assert found == [
        f"accepted {count}, {made}",
        f"reversed {count}, state first",
        f"accepted {count}, {made}",
        f"{made[:13]}, rejected 1, {made[15:]}",
    ]
    assert not any(SECRET in line.decode() for line in session.vault.journal.entries())


def test_own_policies_are_named_by_a_digest(tmp_path: Path) -> None:
    own = tmp_path / "project-falcon.yaml"
    own.write_text(
        "inherits: terms-only\nname: Project Falcon\ntitle: Falcon\nentities: {}\n", encoding="utf-8"
    )
    name = logged_name(load_policy(own))
    assert name.startswith("own-")
    assert "falcon" not in name.lower()
    assert logged_name(load_policy("terms-only")) == "terms-only"


def test_every_change_of_a_contact_is_logged(session: Session, tmp_path: Path) -> None:
    def come(card_of: Identity) -> None:
        path = tmp_path / "card"
        path.write_text(card_of.card.to_text(), encoding="utf-8")
        contacts.import_card(session, path)

    first, second = Identity.generate(CARD_NAME), Identity.generate(CARD_NAME)
    come(first)
    contacts.verify_contact(session, CARD_NAME)
    come(second)
    contacts.refuse_change(session, CARD_NAME)
    come(second)
    contacts.accept_change(session, CARD_NAME)
    contacts.revoke_contact(session, CARD_NAME)
    contacts.remove_contact(session, CARD_NAME)
    found = [
        (event.kind, event.details.split("action ")[1].split(",")[0] if "action " in event.details else "")
        for event in list_events(session)
        if event.kind.startswith("contact-")
    ]
    assert found == [
        ("contact-added", ""),
        ("contact-verified", ""),
        ("contact-changed", "another-card"),
        ("contact-changed", "refused"),
        ("contact-changed", "another-card"),
        ("contact-changed", "accepted"),
        ("contact-revoked", ""),
        ("contact-removed", ""),
    ]
    assert contacts.list_contacts(session) == ()


def test_a_refused_packet_is_logged_by_its_reason(session: Session, tmp_path: Path) -> None:
    packet = tmp_path / "packet.age"
    seal(
        packet,
        [PacketFile("a.txt", b"a")],
        PacketDraft(),
        sender=Identity.generate("Stranger"),
        recipients=[session.identity.card],
    )
    with pytest.raises(UnknownSigner):
        open_packet(session, packet, tmp_path / "out")
    assert [event.details for event in _events(session, "refused")] == ["state unknown-signer"]


def test_keys_backups_and_exports_are_logged(
    session: Session, passphrase: str, cheap_cost: Argon2Cost, tmp_path: Path
) -> None:
    contacts.rotate_identity(session, tmp_path / "rotation")
    contacts.export_keys(session, tmp_path / "keys.age", "a long passphrase of its own")
    vaults.backup_vault(session, tmp_path / "backup.db")
    vaults.change_passphrase(session, passphrase + " too", cost=cheap_cost)
    vaults.new_recovery_key(session)
    vaults.rotate_keys(session, passphrase, cost=cheap_cost)
    session.audit.export(tmp_path / "log.jsonl")
    kinds = [event.kind for event in list_events(session)]
    expected = [
        "key-changed",
        "export",
        "backup",
        "passphrase-changed",
        "recovery-key",
        "keys-rotated",
        "export",
    ]
    assert [kind for kind in kinds if kind in expected] == expected


def test_a_gate_that_refuses_a_return_is_logged(session: Session, tmp_path: Path) -> None:
    from kpo_vault.workflow.restoring import restore_packet

    packet = tmp_path / "packet.age"
    seal(
        packet,
        [PacketFile("a.txt", b"a")],
        PacketDraft(),
        sender=session.identity,
        recipients=[session.identity.card],
    )
    with pytest.raises(GateClosed):
        restore_packet(session, packet, tmp_path / "out")
    assert [event.details for event in _events(session, "refused")] == ["gate not-a-return"]
