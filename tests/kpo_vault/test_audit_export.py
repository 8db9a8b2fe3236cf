"""The exported log: checked with public keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.identity import Identity
from kpo_vault.audit import AuditLog, Event, EventKind, LogDamaged, OtherSigner, verify_export
from kpo_vault.errors import OutputFailed
from kpo_vault.vault import SurrogateRequest, Vault


@pytest.fixture
def counsel() -> Identity:
    return Identity.generate("Counsel")


@pytest.fixture
def log(vault: Vault, counsel: Identity) -> AuditLog:
    vault.identities.add(counsel)
    opened = AuditLog(vault)
    for number in range(5):
        opened.append(Event(EventKind.UNLOCK, f"person {number}"))
        opened.checkpoint()
    return opened


@pytest.fixture
def exported(log: AuditLog, tmp_path: Path) -> Path:
    path = tmp_path / "log.jsonl"
    assert log.export(path) == len(log)
    return path


def test_a_sound_export(exported: Path, log: AuditLog, counsel: Identity) -> None:
    found = verify_export(exported)
    assert (found.origin, found.entries, found.checkpoints) == (log.origin, len(log), 6)
    assert not found.trusted
    minisign = counsel.card.minisign
    assert minisign is not None
    trusted = verify_export(exported, [minisign])
    assert trusted.trusted
    assert trusted.keys == (minisign.public_key.hex(),)
    assert trusted.root == log.verify().root


def test_a_log_of_somebody_else(exported: Path) -> None:
    stranger = Identity.generate("Stranger").card.minisign
    assert stranger is not None
    with pytest.raises(OtherSigner, match="Another key"):
        verify_export(exported, [stranger])


@pytest.mark.parametrize("change", ["drop", "swap", "edit", "repeat", "cut", "insert", "space"])
@pytest.mark.parametrize("number", [1, 3, 6])
def test_every_change_of_an_entry_is_noticed(exported: Path, change: str, number: int) -> None:
    lines = exported.read_bytes().splitlines(keepends=True)
    if change == "drop":
        del lines[number]
    elif change == "swap":
        lines[number], lines[number + 1] = lines[number + 1], lines[number]
    elif change == "edit":
        lines[number] = (
            lines[number]
            .replace(b"T", b"T", 1)
            .replace(b'"unlock"', b'"open"')
            .replace(b'"state"', b'"seal"')
        )
        lines[number] = lines[number].replace(b'"export"', b'"backup"')
    elif change == "repeat":
        lines.insert(number, lines[number])
    elif change == "cut":
        lines = lines[: number + 1]
    elif change == "insert":
        lines.insert(number, b'{"index":1,"kind":"unlock","time":"2026-01-01T00:00:00+00:00"}\n')
    else:
        lines[number] = lines[number].replace(b":", b": ", 1)
    assert b"".join(lines) != exported.read_bytes()
    exported.write_bytes(b"".join(lines))
    with pytest.raises(LogDamaged):
        verify_export(exported)


def test_every_flipped_byte_is_noticed(exported: Path) -> None:
    content = exported.read_bytes()
    for position in range(0, len(content), 37):
        exported.write_bytes(content[:position] + bytes([content[position] ^ 4]) + content[position + 1 :])
        with pytest.raises(LogDamaged):
            verify_export(exported)


def test_an_export_has_one_spelling(exported: Path) -> None:
    sound = exported.read_bytes()
    first, rest = sound.split(b"\n", 1)
    for changed in (first.upper() + b"\n" + rest, b" " + sound, sound[:-1], sound + b"\n"):
        exported.write_bytes(changed)
        with pytest.raises(LogDamaged):
            verify_export(exported)
    head, tail = first.split(b'"keys":[', 1)
    key, end = tail.split(b"]", 1)
    exported.write_bytes(head + b'"keys":[' + key.upper() + b"]" + end + b"\n" + rest)
    with pytest.raises(LogDamaged, match="spelled"):
        verify_export(exported)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"{}\n", b"[]", b"\x00\xff" * 50, b'{"format":"kpo-vault-log"}\n']
)
def test_other_files(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(LogDamaged):
        verify_export(tmp_path / "file")
    with pytest.raises(LogDamaged, match="cannot be read"):
        verify_export(tmp_path / "missing")


def test_a_checkpoint_that_a_partner_kept_must_lie_on_the_log(
    exported: Path, log: AuditLog, vault: Vault, counsel: Identity, tmp_path: Path
) -> None:
    kept = [note for _, note in vault.journal.checkpoints()][2]
    verify_export(exported, witnessed=[kept])
    for trigger in ("log_append_only", "log_undeletable"):
        vault._database.run(f"DROP TRIGGER {trigger}")
    for table in ("log_entries", "log_head", "log_checkpoints", "tallies"):
        vault._database.run(f"DELETE FROM {table}")
    log.append(*[Event(EventKind.UNLOCK, "rewritten")] * 30)
    log.export(tmp_path / "rewritten.jsonl")
    verify_export(tmp_path / "rewritten.jsonl")
    with pytest.raises(LogDamaged, match="not the ones that were signed"):
        verify_export(tmp_path / "rewritten.jsonl", witnessed=[kept])


def test_an_export_that_cannot_be_written_leaves_nothing(log: AuditLog, vault: Vault, tmp_path: Path) -> None:
    vault.matters.create("m").surrogates.assign([SurrogateRequest("Anjali", "PERSON", "Anjali")])
    size = len(log)
    with pytest.raises(OutputFailed):
        log.export(tmp_path / "missing" / "log.jsonl")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputFailed):
        log.export(tmp_path / "folder")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "vault home"]
    assert len(AuditLog(vault)) == size  # and no witness of what was taken back
    assert log.export(tmp_path / "log.jsonl") == size + 2
