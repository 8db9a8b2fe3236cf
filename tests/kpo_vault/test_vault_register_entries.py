"""Registered tables and documents in the vault's file: sealed, checked, shredded, and older files brought forward."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost, Argon2Parameters
from kpo_vault.vault import Vault
from kpo_vault.vault.errors import EntryExists, UnknownEntry, VaultDamaged

FROZEN = Path(__file__).parents[1] / "data" / "frozen" / "v1"
CONTENT = os.urandom(2_500_000)


def test_an_entry_comes_back_as_it_was_put_in(vault: Vault) -> None:
    entries = vault.register.entries
    added = entries.add("table", "Suppliers  2026", {"columns": ["name"]}, [CONTENT[:10], CONTENT[10:]])
    (found,) = entries.list("table")
    assert (found.name, found.description, found.size) == ("Suppliers 2026", {"columns": ["name"]}, 2_500_000)
    assert entries.content(found) == entries.content(added) == CONTENT
    assert entries.list("document") == ()
    assert "Suppliers" not in repr(found)
    assert vault.verify().rows["register_parts"] == 3


def test_names_are_unique_whatever_their_case(vault: Vault) -> None:
    entries = vault.register.entries
    entries.add("table", "Suppliers", None, [])
    entries.add("document", "Suppliers", None, [])
    with pytest.raises(EntryExists):
        entries.add("table", " SUPPLIERS ", None, [])
    entries.remove("table", "suppliers")
    with pytest.raises(UnknownEntry):
        entries.remove("table", "suppliers")
    assert (entries.count("table"), entries.count("document")) == (0, 1)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE register_parts SET part = 1 - part",
        "DELETE FROM register_parts WHERE part = 1",
        "DELETE FROM register_parts WHERE part = 2",
        "UPDATE register_parts SET body = zeroblob(100) WHERE part = 0",
        "UPDATE register_entries SET kind = 'document'",
    ],
)
def test_changed_parts_are_noticed(vault: Vault, vault_path: Path, reopen, damage: str) -> None:
    vault.register.entries.add("table", "Suppliers", None, [CONTENT])
    vault.close()
    with sqlite3.connect(vault_path / "vault.db") as connection:
        connection.execute("DROP INDEX IF EXISTS x")
        for statement in (
            [damage]
            if "1 - part" not in damage
            else [
                "UPDATE register_parts SET part = 9 WHERE part = 0",
                "UPDATE register_parts SET part = 0 WHERE part = 1",
                "UPDATE register_parts SET part = 1 WHERE part = 9",
            ]
        ):
            connection.execute(statement)
    connection.close()
    with reopen() as opened, pytest.raises(VaultDamaged):
        opened.verify()


def test_a_shredded_matter_takes_its_register_along(vault: Vault) -> None:
    matter = vault.matters.create("Heron")
    matter.register.entries.add("document", "Handbook", None, [CONTENT])
    vault.register.entries.add("document", "Handbook", None, [b"kept"])
    vault.matters.shred("Heron")
    rows = vault.verify().rows
    assert (rows["register_entries"], rows["register_parts"]) == (1, 1)


def test_rotation_and_backup_keep_the_register(vault: Vault, tmp_path: Path, cheap_cost, passphrase) -> None:
    key = vault.register.key("tables")
    vault.register.entries.add("table", "Suppliers", None, [CONTENT])
    vault.rotate(passphrase, parameters=Argon2Parameters.fresh(cheap_cost))
    vault.backup(tmp_path / "copy.db")
    with Vault.restore(tmp_path / "copy.db", tmp_path / "restored", passphrase, floor=cheap_cost) as restored:
        (entry,) = restored.register.entries.list("table")
        assert restored.register.entries.content(entry) == CONTENT
        assert restored.register.key("tables") == key


def test_keys_of_two_vaults_differ(vault: Vault, tmp_path: Path, passphrase, cheap_cost) -> None:
    other = Vault.create(tmp_path / "other", passphrase, parameters=Argon2Parameters.fresh(cheap_cost))
    with other:
        assert other.register.key("tables") != vault.register.key("tables") != vault.register.key("passages")


def test_an_older_file_is_brought_forward_and_its_copy_kept(tmp_path: Path) -> None:
    shutil.copyfile(FROZEN / "vault.db", tmp_path / "vault.db")
    with Vault.open(tmp_path, "a frozen passphrase", floor=Argon2Cost(64, 1, 1)) as vault:
        vault.register.entries.add("table", "Suppliers", None, [b"digests"])
        assert [term.text for term in vault.register.terms()] == ["Halcyon"]
    kept = tmp_path / "vault.db.format-1"
    with sqlite3.connect(kept) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM register").fetchone() == (1,)
    connection.close()
    if os.name == "posix":
        assert kept.stat().st_mode & 0o077 == 0
    stamp = kept.read_bytes()
    Vault.open(tmp_path, "a frozen passphrase", floor=Argon2Cost(64, 1, 1)).close()
    assert kept.read_bytes() == stamp
