"""The recovery key on paper, the commands around it, and what confirms a person before another way in is given."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from crypto.fingerprint import word_list
from crypto.kdf import Argon2Cost, RecoveryKey
from kpo_vault.errors import UsageError
from kpo_vault.vault.errors import WrongPassphrase
from kpo_vault.workflow import vaults
from kpo_vault.workflow.recovery_sheets import groups, sheet, write_sheet
from kpo_vault.workflow.session import Session, failed_unlocks

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"


def test_the_sheet_holds_the_key_in_groups_and_the_name(tmp_path: Path) -> None:
    key = RecoveryKey.generate().printed()
    document = pypdfium2.PdfDocument(sheet(key, "Halcyon Łódź", date(2026, 11, 23)))
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    assert all(group in text for group in groups(key))
    assert "Halcyon Łódź" in text
    assert "2026-11-23" in text
    document.close()
    write_sheet(key, "Halcyon", tmp_path / "key.pdf")
    assert (tmp_path / "key.pdf").stat().st_mode & 0o077 == 0
    with pytest.raises(UsageError):
        write_sheet(key, "Halcyon", tmp_path / "key.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["key.pdf"]


def test_suggested_passphrases_are_six_words_and_differ() -> None:
    first, second = vaults.suggested_passphrase(), vaults.suggested_passphrase()
    assert first != second
    assert len(first.split()) == 6
    assert set(first.split()) <= set(word_list())


def test_the_printed_key_opens_a_vault_whose_passphrase_is_lost(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Session.create(home, PASSPHRASE, "Halcyon", cost=CHEAP) as session:
        key = session.recovery_key
        with pytest.raises(WrongPassphrase):
            vaults.confirm_passphrase(session, "not the passphrase", floor=CHEAP)
        vaults.confirm_passphrase(session, PASSPHRASE, floor=CHEAP)
        with pytest.raises(WrongPassphrase):
            vaults.change_passphrase(session, "another one entirely", old="wrong", cost=CHEAP, floor=CHEAP)
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            Session.open(home, "wrong wrong wrong", floor=CHEAP)
    assert failed_unlocks(home) == 2
    with Session.open_with_recovery_key(home, key.lower().replace("-", " ")) as session:
        assert failed_unlocks(home) == 0
        vaults.change_passphrase(session, "another one entirely", old="", cost=CHEAP)
    Session.open(home, "another one entirely", floor=CHEAP).close()


def test_the_vault_is_verified_with_progress(tmp_path: Path) -> None:
    told: list[float] = []
    with Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=CHEAP) as session:
        found = vaults.verify_vault(session, progress=lambda done, _message: told.append(done))
    assert found.sound
    assert told == sorted(told)
    assert 0.5 in told
