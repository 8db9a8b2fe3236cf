"""Crashes, full disks, backups, threads: nothing acknowledged is lost, nothing is half done."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.errors import OutputFailed
from kpo_vault.vault import SurrogateRequest, Vault
from kpo_vault.vault.errors import MatterExists, VaultDamaged, VaultExists, VaultMissing, WrongPassphrase

Opening = Callable[[], Vault]

_WRITER = """
import sys
from pathlib import Path
from crypto.kdf import Argon2Cost
from kpo_vault.audit import AuditLog, Event, EventKind
from kpo_vault.vault import SurrogateRequest, Vault
vault = Vault.open(Path(sys.argv[1]), sys.argv[2], floor=Argon2Cost(64, 1, 1))
log, matter = AuditLog(vault), vault.matters.get("m")
start = len(matter.surrogates)
for number in range(start, start + 100_000):
    with vault.transaction():
        tokens = matter.surrogates.assign([SurrogateRequest(f"{number}", "PERSON", f"{number}")])
        log.append(Event(EventKind.PROTECT, details={"tokens": number}))
        if number % 7 == 0:
            log.record_state()
    print(number, tokens[0], flush=True)
"""


def killed_writer(vault_path: Path, passphrase: str, acknowledged: int) -> dict[str, str]:
    """Run the writer, kill it after some acknowledgements, and return what it had acknowledged."""
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(vault_path), passphrase],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        text=True,
    )
    seen = {}
    with writer:
        assert writer.stdout is not None
        for _ in range(acknowledged):
            number, token = writer.stdout.readline().split()
            seen[number] = token
        writer.kill()
        for line in writer.stdout:  # acknowledged before the kill arrived
            if line.endswith("\n"):
                number, token = line.split()
                seen[number] = token
    return seen


def check_after_kills(vault: Vault, reopen: Opening, vault_path: Path, passphrase: str, kills: int) -> None:
    from kpo_vault.audit import AuditLog

    vault.matters.create("m")
    vault.close()
    dice, seen = random.Random(kills), {}
    for _ in range(kills):
        seen |= killed_writer(vault_path, passphrase, dice.randrange(1, 60))
        with reopen() as again:
            found = {surface.text: str(token) for token, surface in again.matters.get("m").surrogates.all()}
            assert seen.items() <= found.items()
            assert len(found) - len(seen) <= kills  # at most one unacknowledged transaction for each kill
            assert AuditLog(again).verify().entries >= len(found)
            again.verify()


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(
    vault: Vault, reopen: Opening, vault_path: Path, passphrase: str
) -> None:
    check_after_kills(vault, reopen, vault_path, passphrase, kills=3)


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_in_many_kills(
    vault: Vault, reopen: Opening, vault_path: Path, passphrase: str
) -> None:
    check_after_kills(vault, reopen, vault_path, passphrase, kills=60)


def test_a_full_disk_loses_nothing(vault: Vault, reopen: Opening) -> None:
    matter = vault.matters.create("m")
    kept = matter.surrogates.assign([SurrogateRequest(f"{i}", "PERSON", f"{i}") for i in range(100)])
    pages = vault._database.all("PRAGMA page_count")[0][0]
    vault._database.run(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(OutputFailed, match="no space"):
        matter.surrogates.assign([SurrogateRequest(f"more {i}", "PERSON", f"more {i}") for i in range(5000)])
    assert len(matter.surrogates) == 100
    for _ in range(20):  # one row at a time until it is really full
        try:
            vault.matters.create("x" * 3000)
        except (OutputFailed, MatterExists):
            break
    vault._database.run("PRAGMA max_page_count = 1000000")
    assert [str(t) for t, _ in matter.surrogates.all()] == sorted(
        (str(t) for t in kept), key=lambda text: int(text.split("-")[1])
    )
    (later,) = matter.surrogates.assign([SurrogateRequest("more 0", "PERSON", "more 0")])
    assert later not in kept
    vault.close()
    with reopen() as again:
        assert again.verify().rows["surrogates"] == 101


def test_a_failed_step_takes_the_whole_transaction_back(vault: Vault) -> None:
    with pytest.raises(MatterExists), vault.transaction():
        vault.matters.create("one")
        vault.matters.create("one")
    assert vault.matters.list() == ()
    with vault.transaction():
        vault.matters.create("one")
        with pytest.raises(MatterExists):
            vault.matters.create("one")
        vault.matters.create("two")
    assert [matter.name for matter in vault.matters.list()] == ["one", "two"]
    with pytest.raises(RuntimeError), vault.transaction():
        vault.matters.shred("one")
        raise RuntimeError
    assert vault.matters.get("one").surrogates.counts() == {}
    vault.verify()


def test_a_backup_holds_everything(
    vault: Vault, tmp_path: Path, passphrase: str, cheap_cost: Argon2Cost
) -> None:
    matter = vault.matters.create("m")
    (token,) = matter.surrogates.assign([SurrogateRequest("Anjali", "PERSON", "Anjali")])
    vault.backup(tmp_path / "deep" / "backup.db")
    matter.surrogates.assign([SurrogateRequest("Smith", "PERSON", "Smith")])
    with pytest.raises(VaultExists):
        vault.backup(tmp_path / "deep" / "backup.db")
    assert [p.name for p in (tmp_path / "deep").iterdir()] == ["backup.db"]
    other = tmp_path / "other home"
    with Vault.restore(tmp_path / "deep" / "backup.db", other, passphrase, floor=cheap_cost) as restored:
        surface = restored.matters.get("m").surrogates.lookup(token)
        assert surface is not None
        assert surface.text == "Anjali"
        assert len(restored.matters.get("m").surrogates) == 1
    assert sorted(p.name for p in other.iterdir()) == ["vault.db", "vault.db.sha256", "vault.lock"]


def test_restoring_keeps_what_stood_there(
    vault: Vault, vault_path: Path, tmp_path: Path, passphrase: str, cheap_cost: Argon2Cost
) -> None:
    vault.backup(tmp_path / "backup.db")
    vault.matters.create("later")
    vault.close()
    source = tmp_path / "backup.db"
    with pytest.raises(VaultExists):
        Vault.restore(source, vault_path, passphrase, floor=cheap_cost)
    for _ in range(2):
        Vault.restore(source, vault_path, passphrase, floor=cheap_cost, replace=True).close()
    names = sorted(p.name for p in vault_path.iterdir())
    assert names == [
        "vault.db",
        "vault.db.replaced",
        "vault.db.replaced1",
        "vault.db.sha256",
        "vault.lock",
    ]
    (vault_path / "vault.db.replaced").replace(vault_path / "vault.db")
    with Vault.open(vault_path, passphrase, floor=cheap_cost) as again:
        assert [matter.name for matter in again.matters.list()] == ["later"]


def test_a_broken_backup_changes_nothing(
    vault: Vault, vault_path: Path, tmp_path: Path, passphrase: str, cheap_cost: Argon2Cost
) -> None:
    matter = vault.matters.create("m")
    matter.surrogates.assign([SurrogateRequest(f"{i}", "PERSON", f"{i}") for i in range(500)])
    source = tmp_path / "backup.db"
    vault.backup(source)
    vault.close()
    content = source.read_bytes()
    with pytest.raises(VaultMissing):
        Vault.restore(tmp_path / "missing.db", vault_path, passphrase, floor=cheap_cost, replace=True)
    with pytest.raises(WrongPassphrase):
        Vault.restore(source, vault_path, "wrong passphrase", floor=cheap_cost, replace=True)
    position = content.rindex(vault_body(source))
    for broken in (content[:-4096], b"", content[:position] + b"\x00\x01" + content[position + 2 :]):
        source.write_bytes(broken)
        with pytest.raises(VaultDamaged):
            Vault.restore(source, vault_path, passphrase, floor=cheap_cost, replace=True)
    assert sorted(p.name for p in vault_path.iterdir()) == ["vault.db", "vault.db.sha256", "vault.lock"]
    with Vault.open(vault_path, passphrase, floor=cheap_cost) as again:
        assert len(again.matters.get("m").surrogates) == 500


def vault_body(file: Path) -> bytes:
    import sqlite3

    connection = sqlite3.connect(file)
    (body,) = connection.execute("SELECT body FROM surrogates WHERE id = 77").fetchone()
    connection.close()
    assert isinstance(body, bytes)
    return body


def test_a_backup_that_cannot_be_written(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputFailed):
        vault.backup(tmp_path / "file" / "backup.db")


def test_threads_may_share_a_vault(vault: Vault) -> None:
    matter = vault.matters.create("m")
    results: list[list[str]] = []
    errors: list[BaseException] = []
    barrier = threading.Barrier(6)

    def work(number: int) -> None:
        try:
            barrier.wait()
            for turn in range(15):
                requests = [SurrogateRequest(f"{turn}-{i}", "PERSON", f"{turn}-{i}") for i in range(20)]
                results.append([str(token) for token in matter.surrogates.assign(requests)])
                vault.settings.set(f"thread {number}", turn)
                assert len(list(matter.surrogates.all())) >= 20 * (turn + 1)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len({tuple(tokens) for tokens in results}) == 15
    assert len(matter.surrogates) == 300
    vault.verify()
