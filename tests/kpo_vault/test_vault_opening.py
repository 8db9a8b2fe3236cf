"""Making, opening, locking a vault; passphrases and recovery keys."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.errors import RecoveryKeyMistyped
from crypto.kdf import FLOOR, Argon2Cost, Argon2Parameters
from kpo_vault.errors import OutputFailed
from kpo_vault.vault import Vault
from kpo_vault.vault.errors import (
    VaultDamaged,
    VaultExists,
    VaultInUse,
    VaultMissing,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryKey,
)


def test_a_new_vault_is_empty_and_private(vault: Vault, vault_path: Path) -> None:
    assert Vault.exists(vault_path)
    assert vault.matters.list() == ()
    assert vault.contacts.list() == ()
    assert vault.verify().rows["surrogates"] == 0
    if sys.platform != "win32":
        assert stat.S_IMODE(vault_path.stat().st_mode) == 0o700
        for file in vault_path.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_what_was_stored_is_there_again(vault: Vault, reopen: Callable[[], Vault]) -> None:
    vault.matters.create("Menon v Acme")
    vault.close()
    with reopen() as again:
        assert [matter.name for matter in again.matters.list()] == ["Menon v Acme"]


def test_a_closed_vault_is_one_file(vault: Vault, vault_path: Path) -> None:
    vault.close()
    assert sorted(file.name for file in vault_path.iterdir()) == ["vault.db", "vault.db.sha256", "vault.lock"]


def test_a_second_vault_is_not_made_over_the_first(
    vault: Vault, vault_path: Path, cheap_cost: Argon2Cost
) -> None:
    vault.matters.create("kept")
    vault.close()
    with pytest.raises(VaultExists):
        Vault.create(vault_path, "another passphrase", parameters=Argon2Parameters.fresh(cheap_cost))


def test_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing) as caught:
        Vault.open(tmp_path, "correct horse battery")
    assert "kpo-vault init" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_passphrase(vault: Vault, vault_path: Path, cheap_cost: Argon2Cost) -> None:
    vault.close()
    for wrong in ("", "correct horse batterY", "correct horse battery "):
        with pytest.raises(WrongPassphrase):
            Vault.open(vault_path, wrong, floor=cheap_cost)


def test_a_short_passphrase_is_refused_and_leaves_nothing(vault_path: Path, cheap_cost: Argon2Cost) -> None:
    with pytest.raises(WeakPassphrase):
        Vault.create(vault_path, "short", parameters=Argon2Parameters.fresh(cheap_cost))
    assert not Vault.exists(vault_path)
    assert [file.name for file in vault_path.iterdir()] == ["vault.lock"]


def test_cheap_parameters_do_not_open_without_saying_so(
    vault: Vault, vault_path: Path, passphrase: str
) -> None:
    vault.close()
    with pytest.raises(VaultDamaged, match="64 MiB"):
        Vault.open(vault_path, passphrase)


def test_the_floor_opens_without_saying_so(tmp_path: Path, passphrase: str) -> None:
    Vault.create(tmp_path, passphrase, parameters=Argon2Parameters.fresh(FLOOR)).close()
    Vault.open(tmp_path, passphrase).close()


def test_one_at_a_time(vault: Vault, reopen: Callable[[], Vault]) -> None:
    with pytest.raises(VaultInUse) as caught:
        reopen()
    assert "process" in str(caught.value)
    vault.close()
    reopen().close()


def test_another_process_is_kept_out_and_its_death_lets_us_in(
    vault: Vault, vault_path: Path, reopen: Callable[[], Vault]
) -> None:
    vault.close()
    program = (
        "import sys; from pathlib import Path; from kpo_vault.vault.lock import VaultLock;"
        "lock = VaultLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(vault_path / "vault.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(VaultInUse, match=str(holder.pid)):
            reopen()
        holder.kill()
    reopen().close()


def test_a_lock_file_left_behind_means_nothing(
    vault: Vault, vault_path: Path, reopen: Callable[[], Vault]
) -> None:
    vault.close()
    (vault_path / "vault.lock").write_text("1")
    reopen().close()


def test_a_failed_opening_lets_others_in(
    vault: Vault, vault_path: Path, cheap_cost: Argon2Cost, reopen: Callable[[], Vault]
) -> None:
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, "wrong passphrase", floor=cheap_cost)
    reopen().close()


def test_a_new_passphrase_replaces_the_old(
    vault: Vault, vault_path: Path, passphrase: str, cheap_cost: Argon2Cost
) -> None:
    vault.matters.create("kept")
    vault.change_passphrase("quite another one", parameters=Argon2Parameters.fresh(cheap_cost))
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, passphrase, floor=cheap_cost)
    with Vault.open(vault_path, "quite another one", floor=cheap_cost) as again:
        assert again.matters.get("kept").name == "kept"


def test_the_recovery_key_opens_and_a_newer_one_replaces_it(vault: Vault, vault_path: Path) -> None:
    assert not vault.has_recovery_key
    first = vault.new_recovery_key()
    assert vault.has_recovery_key
    second = vault.new_recovery_key()
    vault.matters.create("kept")
    vault.close()
    with Vault.open_with_recovery_key(vault_path, second.lower().replace("-", " ")) as again:
        assert again.matters.get("kept").name == "kept"
    with pytest.raises(WrongRecoveryKey):
        Vault.open_with_recovery_key(vault_path, first)
    with pytest.raises(RecoveryKeyMistyped):
        Vault.open_with_recovery_key(vault_path, second[:-1])


def test_no_recovery_key_was_printed(vault: Vault, vault_path: Path) -> None:
    key = vault.new_recovery_key()
    vault._database.run("DELETE FROM key_slots WHERE kind = 'recovery'")
    vault.close()
    with pytest.raises(WrongRecoveryKey):
        Vault.open_with_recovery_key(vault_path, key)


def test_rotation_replaces_every_way_in_and_keeps_what_is_inside(
    vault: Vault, vault_path: Path, passphrase: str, cheap_cost: Argon2Cost
) -> None:
    vault.matters.create("kept")
    old_key = vault.new_recovery_key()
    before = vault._database.all("SELECT sealed FROM scopes")
    new_key = vault.rotate("quite another one", parameters=Argon2Parameters.fresh(cheap_cost))
    assert not set(before) & set(vault._database.all("SELECT sealed FROM scopes"))
    assert vault.matters.get("kept").name == "kept"
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, passphrase, floor=cheap_cost)
    with pytest.raises(WrongRecoveryKey):
        Vault.open_with_recovery_key(vault_path, old_key)
    with Vault.open_with_recovery_key(vault_path, new_key) as again:
        assert again.verify().rows["matters"] == 1
    Vault.open(vault_path, "quite another one", floor=cheap_cost).close()


def test_a_failed_rotation_changes_nothing(vault: Vault, reopen: Callable[[], Vault]) -> None:
    vault.matters.create("kept")
    with pytest.raises(WeakPassphrase):
        vault.rotate("short")
    vault.matters.create("later")
    vault.close()
    with reopen() as again:
        assert [matter.name for matter in again.matters.list()] == ["kept", "later"]


def test_a_path_that_cannot_hold_a_vault(tmp_path: Path, passphrase: str, cheap_cost: Argon2Cost) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputFailed):
        Vault.create(tmp_path / "file" / "vault", passphrase, parameters=Argon2Parameters.fresh(cheap_cost))


def test_a_folder_that_cannot_be_written(
    vault: Vault, vault_path: Path, reopen: Callable[[], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()

    def refuse(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    # The superuser may write anywhere, so the refusal of the system is played here.
    monkeypatch.setattr("kpo_vault.vault.lock.os.open", refuse)
    with pytest.raises(OutputFailed, match="Permission denied"):
        reopen()


def test_nothing_prints_a_secret(vault: Vault) -> None:
    matter = vault.matters.create("Menon v Acme")
    assert "Menon" not in repr(matter)
    assert repr(vault) == "<Vault>"
    assert repr(vault._keyring) == "<Keyring>"
    assert repr(vault._keyring.scope()) == "<Scope 1>"
