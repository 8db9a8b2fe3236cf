"""The audit log: appending, signing, verifying, and what it notices about the vault."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from crypto.checkpoint import Checkpoint
from crypto.identity import Identity
from crypto.merkle import leaf_hash, root_of
from kpo_vault.audit import AuditLog, Event, EventKind, LogDamaged
from kpo_vault.vault import SurrogateRequest, Vault
from kpo_vault.vault.errors import UnknownRecord, VaultDamaged, VaultRolledBack

Opening = Callable[[], Vault]


@pytest.fixture
def log(vault: Vault) -> AuditLog:
    vault.identities.add(Identity.generate("Counsel"))
    return AuditLog(vault)


def assign(vault: Vault, *texts: str, matter: str = "Menon v Acme") -> None:
    names = [found.name for found in vault.matters.list()]
    handle = vault.matters.get(matter) if matter in names else vault.matters.create(matter)
    handle.surrogates.assign([SurrogateRequest(text, "PERSON", text) for text in texts])


def test_events_come_back_in_order(log: AuditLog) -> None:
    uid = "ab" * 8
    log.append(Event(EventKind.UNLOCK, "Asha"))
    last = log.append(
        Event(EventKind.PROTECT, "Asha", uid, {"documents": 3, "tokens": 40}),
        Event(
            EventKind.OVERRIDE, "Asha", uid, {"gate": "unverified-contact", "reason": "called\nthem  twice"}
        ),
    )
    assert last == 2
    assert len(log) == 3
    events = list(log.events())
    assert [(e.index, e.event.kind) for e in events] == [(0, "unlock"), (1, "protect"), (2, "override")]
    assert events[1].event == Event(EventKind.PROTECT, "Asha", uid, {"documents": 3, "tokens": 40})
    assert events[2].event.details["reason"] == "called them twice"
    assert list(log.newest(2)) == events[:0:-1]
    assert list(log.events(2)) == events[2:]


@pytest.mark.parametrize(
    "details",
    [
        {"name": "Anjali Menon"},
        {"text": 1},
        {"documents": "3"},
        {"documents": -1},
        {"documents": True},
        {"gate": "Anjali Menon"},
        {"packet": "two words"},
        {"fingerprint": "xyz"},
        {"digest": 12},
        {"reason": 5},
    ],
)
def test_details_that_are_not_on_the_list_are_refused(details: dict[str, str | int]) -> None:
    with pytest.raises(ValueError, match="safe details"):
        Event(EventKind.PROTECT, details=details)


def test_a_matter_is_named_by_its_uid_only() -> None:
    with pytest.raises(ValueError, match="uid"):
        Event(EventKind.SHRED, matter="Menon v Acme")


def test_a_checkpoint_is_an_rfc_6962_root_signed_by_the_key_on_the_card(log: AuditLog, vault: Vault) -> None:
    log.append(*[Event(EventKind.UNLOCK, f"person {i}") for i in range(13)])
    checkpoint = Checkpoint.open(log.checkpoint(), log.verifiers(), origin=log.origin)
    assert checkpoint.size == len(log) == 14  # with the state that a checkpoint logs first
    lines = list(vault.journal.entries())
    assert checkpoint.root == root_of(leaf_hash(line) for line in lines)
    assert leaf_hash(lines[0]) == sha256(b"\x00" + lines[0]).digest()
    assert log.verifiers()[0].public_key == vault.identities.default().card.minisign.public_key


def test_a_log_without_keys_cannot_be_signed(vault: Vault) -> None:
    log = AuditLog(vault)
    log.append(Event(EventKind.UNLOCK))
    with pytest.raises(UnknownRecord):
        log.checkpoint()
    assert log.verify().entries == 1


def test_a_sound_log_verifies_also_after_the_keys_were_replaced(
    log: AuditLog, vault: Vault, reopen: Opening
) -> None:
    log.append(Event(EventKind.UNLOCK))
    log.checkpoint()
    vault.identities.add(Identity.generate("Counsel"))
    log.append(Event(EventKind.KEY_CHANGED))
    log.close()
    vault.close()
    with reopen() as again:
        verified = AuditLog(again).verify()
        assert (verified.entries, verified.checkpoints) == (4, 2)


def test_a_state_is_logged_only_when_it_changed(log: AuditLog, vault: Vault) -> None:
    assign(vault, "Anjali")
    for _ in range(3):
        log.record_state()
    assign(vault, "Smith")
    log.record_state()
    states = [e.event.details for e in log.events()]
    assert [(s["rows"], s["matters"]) for s in states] == [(1, 1), (2, 1)]
    assert states[0]["digest"] != states[1]["digest"]


def test_rows_that_came_after_the_last_state_are_no_alarm(
    log: AuditLog, vault: Vault, reopen: Opening
) -> None:
    assign(vault, "Anjali")
    log.close()
    assign(vault, "Smith")  # and then the power fails
    vault.close()
    with reopen() as again:
        AuditLog(again).verify()


def test_shredding_is_no_alarm(log: AuditLog, vault: Vault, reopen: Opening) -> None:
    assign(vault, "Anjali", matter="one")
    assign(vault, "Smith", "Jones", matter="two")
    log.close()
    uid = vault.matters.shred("two")
    vault.close()  # before anything was logged about it
    with reopen() as again:
        log = AuditLog(again)
        log.append(Event(EventKind.SHRED, matter=uid))
        log.verify()
        log.close()
    with reopen() as again:
        log = AuditLog(again)
        log.verify()
        assert again.tallies.stored().rows == 1
        assign(again, "Kumar", matter="three")
        log.close()
    with reopen() as again:
        AuditLog(again).verify()
        again.verify()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM surrogates WHERE id = 2",
        "DELETE FROM surrogates WHERE id = 3",
        "UPDATE surrogates SET body = (SELECT body FROM surrogates WHERE id = 1) WHERE id = 2",
        "UPDATE surrogates SET id = 9 WHERE id = 2",
        "DELETE FROM tallies",
        "DELETE FROM tallies WHERE scope = 2",
    ],
)
def test_an_edited_token_map_is_noticed_at_unlock(
    log: AuditLog, vault: Vault, reopen: Opening, statement: str
) -> None:
    assign(vault, "Anjali", "Smith", "Jones")
    log.close()
    vault._database.run(statement)
    vault.close()
    with reopen() as again, pytest.raises(VaultDamaged):
        AuditLog(again)


def test_an_old_state_put_back_is_noticed(log: AuditLog, vault: Vault, reopen: Opening) -> None:
    assign(vault, "Anjali")
    log.record_state()
    old = vault._database.all("SELECT scope, body FROM tallies")
    assign(vault, "Smith")
    log.close()
    vault._database.run("DELETE FROM surrogates WHERE id = 2")
    vault._database.run_many("UPDATE tallies SET body = ?2 WHERE scope = ?1", old)
    vault.close()
    with reopen() as again, pytest.raises(VaultDamaged, match="logged"):
        AuditLog(again)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM log_entries WHERE id = 2",
        "DELETE FROM log_entries WHERE id >= 2",
        "UPDATE log_entries SET body = (SELECT body FROM log_entries WHERE id = 0) WHERE id = 1",
        "DELETE FROM log_head",
        "UPDATE log_checkpoints SET note = replace(note, 'kpo-vault', 'kpo-vau1t')",
    ],
)
def test_an_edited_log_is_noticed(log: AuditLog, vault: Vault, statement: str) -> None:
    log.append(*[Event(EventKind.UNLOCK)] * 3)
    log.checkpoint()
    for trigger in ("log_append_only", "log_undeletable"):
        vault._database.run(f"DROP TRIGGER {trigger}")
    vault._database.run(statement)
    with pytest.raises((VaultDamaged, LogDamaged)):
        log.verify()


def test_the_log_can_neither_be_changed_nor_shortened(log: AuditLog, vault: Vault) -> None:
    log.append(Event(EventKind.UNLOCK))
    for statement in ("DELETE FROM log_entries", "UPDATE log_entries SET body = x'00'"):
        with pytest.raises(VaultDamaged):
            vault._database.run(statement)
    assert log.verify().entries == 1


def test_a_rewritten_log_does_not_fit_its_checkpoints(log: AuditLog, vault: Vault) -> None:
    """Even the owner of all keys cannot change the past behind a checkpoint that was kept."""
    log.append(*[Event(EventKind.UNLOCK)] * 3)
    kept = log.checkpoint()
    for trigger in ("log_append_only", "log_undeletable"):
        vault._database.run(f"DROP TRIGGER {trigger}")
    for table in ("log_entries", "log_head", "log_checkpoints", "tallies"):
        vault._database.run(f"DELETE FROM {table}")
    log.append(*[Event(EventKind.LOCK)] * 9)
    vault.journal.add_checkpoint(4, kept)
    with pytest.raises(LogDamaged, match="not the ones that were signed"):
        log.verify()


def test_an_older_copy_of_the_file_is_noticed(
    log: AuditLog, vault: Vault, vault_path: Path, reopen: Opening, tmp_path: Path
) -> None:
    log.append(Event(EventKind.UNLOCK))
    log.close()
    vault.close()
    shutil.copy(vault_path / "vault.db", tmp_path / "older.db")
    with reopen() as again:
        newer = AuditLog(again)
        newer.append(Event(EventKind.UNLOCK))
        newer.close()
    shutil.copy(tmp_path / "older.db", vault_path / "vault.db")
    with reopen() as again, pytest.raises(VaultRolledBack, match="last 2 entries"):
        AuditLog(again)


def test_a_copy_that_went_its_own_way_is_noticed(
    log: AuditLog, vault: Vault, vault_path: Path, reopen: Opening, tmp_path: Path
) -> None:
    log.close()
    vault.close()
    shutil.copy(vault_path / "vault.db", tmp_path / "copy.db")
    with reopen() as again:
        AuditLog(again).close("Asha")
    witness = (vault_path / "vault.witness").read_text()
    shutil.copy(tmp_path / "copy.db", vault_path / "vault.db")
    (vault_path / "vault.witness").unlink()
    with reopen() as again:
        AuditLog(again).close("Ben")
    (vault_path / "vault.witness").write_text(witness)
    with reopen() as again, pytest.raises(VaultRolledBack, match="differs"):
        AuditLog(again)


def test_a_restored_backup_may_be_older(
    log: AuditLog, vault: Vault, vault_path: Path, tmp_path: Path, passphrase: str, cheap_cost: object
) -> None:
    log.append(Event(EventKind.BACKUP))
    vault.backup(tmp_path / "backup.db")
    log.append(Event(EventKind.UNLOCK))
    log.close()
    vault.close()
    with Vault.restore(
        tmp_path / "backup.db", vault_path, passphrase, floor=cheap_cost, replace=True
    ) as again:
        restored = AuditLog(again)
        assert len(restored) == 1
        restored.append(Event(EventKind.VAULT_RESTORED))
        restored.close()


def test_a_spoilt_witness_does_not_lock_anybody_out(
    log: AuditLog, vault: Vault, vault_path: Path, reopen: Opening
) -> None:
    log.close()
    vault.close()
    for content in (b"", b"\xff\xfe", b"nonsense\n\n"):
        (vault_path / "vault.witness").write_bytes(content)
        with reopen() as again:
            AuditLog(again)


def test_nothing_is_logged_when_the_work_around_it_fails(log: AuditLog, vault: Vault) -> None:
    with pytest.raises(RuntimeError), vault.transaction():
        log.append(Event(EventKind.SEAL))
        raise RuntimeError
    assert len(log) == 0
    log.append(Event(EventKind.UNLOCK))
    assert log.verify().entries == 1


def test_an_entry_is_one_line_of_sorted_json(log: AuditLog, vault: Vault) -> None:
    log.append(Event(EventKind.SEAL, "Zoë", details={"packet": "p-1", "files": 2}))
    (line,) = vault.journal.entries()
    fields = json.loads(line)
    assert list(fields) == sorted(fields) == ["actor", "details", "index", "kind", "time"]
    assert b"\n" not in line
    assert "Zoë".encode() in line
