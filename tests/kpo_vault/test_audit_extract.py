"""One matter's entries with their proofs: checked alone, and every change of them noticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.identity import Identity
from kpo_vault.audit import AuditLog, Event, EventKind, LogDamaged, OtherSigner, is_extract, verify_extract
from kpo_vault.vault import Vault

ACME, OTHER = "ab" * 16, "cd" * 16


@pytest.fixture
def counsel() -> Identity:
    return Identity.generate("Counsel")


@pytest.fixture
def log(vault: Vault, counsel: Identity) -> AuditLog:
    vault.identities.add(counsel)
    opened = AuditLog(vault)
    for number in range(20):
        opened.append(Event(EventKind.DECISION, "Counsel", (ACME, OTHER)[number % 2], {"findings": number}))
    return opened


@pytest.fixture
def extract(log: AuditLog, tmp_path: Path) -> Path:
    path = tmp_path / "acme.jsonl"
    assert log.export_extract(path, ACME) == 11  # its own making is the last one
    return path


def test_a_sound_extract_tells_one_matter_only(extract: Path, log: AuditLog, counsel: Identity) -> None:
    assert is_extract(extract)
    found = verify_extract(extract)
    assert (found.origin, found.entries, found.trusted) == (log.origin, 11, False)
    assert found.size == len(log)
    assert verify_extract(extract, [counsel.minisign.public_key]).trusted
    assert OTHER not in extract.read_text("utf-8")
    with pytest.raises(OtherSigner):
        verify_extract(extract, [Identity.generate("Other").minisign.public_key])


def test_a_whole_log_is_no_extract(log: AuditLog, tmp_path: Path) -> None:
    log.export(tmp_path / "log.jsonl")
    assert not is_extract(tmp_path / "log.jsonl")
    with pytest.raises(LogDamaged):
        verify_extract(tmp_path / "log.jsonl")


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines(keepends=True)


@pytest.mark.parametrize("change", ["drop", "swap", "repeat", "cut", "more", "count"])
def test_entries_cannot_be_moved(extract: Path, change: str) -> None:
    lines = _lines(extract)
    if change == "drop":
        del lines[3]
    elif change == "swap":
        lines[2], lines[3] = lines[3], lines[2]
    elif change == "repeat":
        lines.insert(3, lines[2])
    elif change == "cut":
        lines.pop()
    elif change == "more":
        lines.append(lines[2])
    else:
        lines[-1] = '{"entries":99}\n'
    extract.write_text("".join(lines), "utf-8")
    with pytest.raises(LogDamaged):
        verify_extract(extract)


def test_an_entry_cannot_be_rewritten(extract: Path) -> None:
    lines = _lines(extract)
    fields = json.loads(lines[2])
    fields["entry"] = fields["entry"].replace('"findings":2', '"findings":3')
    lines[2] = json.dumps(fields, sort_keys=True, separators=(",", ":")) + "\n"
    extract.write_text("".join(lines), "utf-8")
    with pytest.raises(LogDamaged, match="not in the log"):
        verify_extract(extract)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_flipped_bit_is_noticed(extract: Path, data: st.DataObject) -> None:
    sound = extract.read_bytes()
    place = data.draw(st.integers(0, len(sound) - 1))
    damaged = bytearray(sound)
    damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    copy = extract.with_name("damaged")
    copy.write_bytes(damaged)
    with pytest.raises(LogDamaged):
        verify_extract(copy)


def test_a_hash_has_one_spelling(extract: Path) -> None:
    lines = _lines(extract)
    for place in (0, 2):
        fields = json.loads(lines[place])
        name = "keys" if place == 0 else "proof"
        fields[name] = [text.upper() for text in fields[name]]
        changed = [*lines]
        changed[place] = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
        extract.write_text("".join(changed), "utf-8")
        with pytest.raises(LogDamaged):
            verify_extract(extract)
