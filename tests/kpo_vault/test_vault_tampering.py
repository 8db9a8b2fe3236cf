"""What happens to a vault file that was damaged, edited, or stolen."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.identity import Identity
from kpo_vault.audit import AuditLog, Event, EventKind, LogDamaged
from kpo_vault.errors import OutputFailed
from kpo_vault.vault import Action, Decision, Direction, PacketFile, Place, SurrogateRequest, Vault
from kpo_vault.vault.errors import (
    UnknownMatter,
    VaultDamaged,
    VaultError,
    VaultLocked,
    VaultTooNew,
    WrongPassphrase,
)

Opening = Callable[[], Vault]
PLANTED = (
    "Anjali Menon-Roy",
    "Falcon-Nine-Project",
    "settlement-draft.docx",
    "reasonplanted",
    "peerplanted",
    "Partnerplanted",
    "Menon versus Acme",
    "settingplanted",
    "Reviewerplanted",
)


def fill(vault: Vault) -> None:
    person, project, file_name, reason, peer, partner, matter_name, setting, reviewer = PLANTED
    vault.identities.add(Identity.generate("Counsel"))
    log = AuditLog(vault)
    matter = vault.matters.create(matter_name)
    tokens = matter.surrogates.assign(
        [SurrogateRequest(person, "PERSON", person), SurrogateRequest(person, "PERSON", person.upper())]
        + [SurrogateRequest(f"{person} {i}", "PERSON", f"{person} {i}") for i in range(300)]
    )
    place = Place("ab" * 32, 0, 0, 5, "PERSON")
    matter.decisions.record([Decision(place, Action.ACCEPT, "token", reason, reviewer)])
    matter.outputs.record("out.docx", file_name, "ab" * 32, "cd" * 32, tokens[:3])
    matter.packets.record(
        "p-1", Direction.SENT, [peer], tokens[:3], {"a.docx": PacketFile("out.docx", file_name)}
    )
    vault.register.add_terms([project])
    matter.register.add_terms([project + " of the matter"])
    vault.contacts.add(Identity.generate(partner).card)
    vault.settings.set("note", setting)
    log.append(Event(EventKind.UNLOCK, reviewer))
    log.close(reviewer)


def traces(folder: Path) -> set[str]:
    """Return which planted values stand in any file of the folder, in the encodings SQLite and we could use."""
    content = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file()).lower()
    return {
        value
        for value in PLANTED
        for encoding in ("utf-8", "utf-16-le")
        if value.lower().encode(encoding) in content
        or value.lower().encode(encoding).hex().encode() in content
    }


def test_no_plaintext_in_the_file_its_log_or_beside_it(vault: Vault, vault_path: Path) -> None:
    fill(vault)
    assert any(file.name == "vault.db-wal" and file.stat().st_size for file in vault_path.iterdir())
    assert traces(vault_path) == set()
    vault.backup(vault_path / "backup.db")
    vault.close()
    assert traces(vault_path) == set()
    (vault_path / "control").write_text(PLANTED[0])
    assert traces(vault_path) == {PLANTED[0]}  # the search itself finds what is there


def test_a_shredded_matter_is_gone_from_the_file(vault: Vault, vault_path: Path, reopen: Opening) -> None:
    fill(vault)
    matter = vault.matters.get("menon versus ACME")
    (sealed,) = [
        row[0] for row in vault._database.all("SELECT sealed FROM scopes WHERE id = ?", (matter.id,))
    ]
    bodies = [row[0] for row in vault._database.all("SELECT body FROM surrogates")]
    assert vault.matters.shred("Menon versus Acme") == matter.uid
    for file in vault_path.iterdir():  # also before the vault is closed
        content = file.read_bytes()
        assert sealed not in content
        assert not any(body in content for body in bodies)
    assert vault.verify().rows["surrogates"] == 0
    with pytest.raises(UnknownMatter):
        vault.matters.get("Menon versus Acme")
    with pytest.raises(VaultError):
        matter.surrogates.assign([SurrogateRequest("x", "PERSON", "x")])
    vault.close()
    with reopen() as again:
        assert again.matters.list() == ()
        assert len(again.register) == 1


SWAP = "UPDATE {table} SET {column} = (SELECT {column} FROM {table} WHERE id = {other}) WHERE id = {row}"


def test_a_body_moved_to_another_row_does_not_open(vault: Vault) -> None:
    matter = vault.matters.create("m")
    first, second = matter.surrogates.assign([SurrogateRequest(x, "PERSON", x) for x in ("Anjali", "Smith")])
    vault._database.run(SWAP.format(table="surrogates", column="body", other=2, row=1))
    with pytest.raises(VaultDamaged):
        matter.surrogates.lookup(first)
    assert matter.surrogates.lookup(second) is not None
    with pytest.raises(VaultDamaged):
        matter.surrogates.assign([SurrogateRequest("Anjali", "PERSON", "Anjali")])
    with pytest.raises(VaultDamaged):
        vault.verify()


@pytest.mark.parametrize("column", ["number", "variant", "series", "surface_index", "entity_index"])
def test_a_moved_index_or_number_is_noticed_at_lookup(vault: Vault, column: str) -> None:
    """The trap: an index that was moved must not lead to the wrong original."""
    matter = vault.matters.create("m")
    tokens = matter.surrogates.assign(
        [
            SurrogateRequest("Anjali", "PERSON", "Anjali"),
            SurrogateRequest("Smith", "PERSON", "Smith"),
            SurrogateRequest("Acme", "ORGANIZATION", "Acme"),
            SurrogateRequest("Smith", "PERSON", "Mr Smith"),
        ]
    )
    for index in ("surrogates_by_token", "surrogates_by_entity", "surrogates_by_surface"):
        vault._database.run(f"DROP INDEX {index}")
    vault._database.run(
        SWAP.format(table="surrogates", column=column, other=3 if column == "series" else 4, row=1)
    )
    asked = 0
    for token, text in zip(tokens, ("Anjali", "Smith", "Acme", "Mr Smith"), strict=True):
        try:
            surface = matter.surrogates.lookup(token)
            assert surface is None or surface.text == text
            assert matter.surrogates.find(text) in ((), (token,))
        except VaultDamaged:
            asked += 1
    assert asked or matter.surrogates.lookup(tokens[0]) is None
    with pytest.raises(VaultDamaged):
        vault.verify()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE matters SET name_index = zeroblob(16)",
        "UPDATE outputs SET name_index = zeroblob(16)",
        "UPDATE outputs SET content_index = zeroblob(16)",
        "UPDATE packets SET packet_index = zeroblob(16)",
        "UPDATE register SET term_index = zeroblob(16) WHERE scope = 1",
        "UPDATE register SET scope = 1 WHERE scope = 2",
        "UPDATE contacts SET name_index = zeroblob(16)",
        "UPDATE identities SET is_default = 0",
        "UPDATE settings SET name = 'other'",
        "UPDATE scopes SET sealed = zeroblob(76) WHERE id = 2",
        "UPDATE decisions SET body = zeroblob(80)",
        "DELETE FROM surrogates WHERE id = 302",
        "UPDATE series SET entity_type = 'ORGANIZATION'",
        "UPDATE series SET entity_type = 'not a name'",
    ],
)
def test_any_edited_column_is_found_by_verify(vault: Vault, reopen: Opening, statement: str) -> None:
    fill(vault)
    vault._database.run("DROP TRIGGER decisions_append_only")
    vault._database.run(statement)
    vault._keyring._scopes.clear()
    with pytest.raises(VaultDamaged):
        vault.verify()


@pytest.mark.parametrize("entity_type", ["ORGANIZATION", "not a name", ""])
def test_a_renamed_series_gives_no_tokens_that_were_never_issued(vault: Vault, entity_type: str) -> None:
    fill(vault)
    vault._database.run("UPDATE series SET entity_type = ?", (entity_type,))
    with pytest.raises(VaultDamaged):
        list(vault.matters.list()[0].surrogates.all())


def test_a_number_is_never_given_twice(vault: Vault) -> None:
    matter = vault.matters.create("m")
    (token,) = matter.surrogates.assign([SurrogateRequest("Anjali", "PERSON", "Anjali")])
    vault._database.run("UPDATE series SET issued = 0")
    with pytest.raises(VaultDamaged):
        matter.surrogates.assign([SurrogateRequest("Smith", "PERSON", "Smith")])
    surface = matter.surrogates.lookup(token)
    assert surface is not None
    assert surface.text == "Anjali"


def test_a_foreign_trigger_or_table_is_refused(vault: Vault, vault_path: Path, reopen: Opening) -> None:
    vault.close()
    connection = sqlite3.connect(vault_path / "vault.db")
    connection.execute("CREATE VIEW nice AS SELECT 1")
    connection.commit()
    connection.close()
    with pytest.raises(VaultDamaged, match="tables"):
        reopen()


def test_a_vault_of_a_later_version(vault: Vault, vault_path: Path, reopen: Opening) -> None:
    vault.close()
    connection = sqlite3.connect(vault_path / "vault.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(VaultTooNew, match="99"):
        reopen()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"\x00" * 4096, b"plain text " * 1000])
def test_a_file_that_is_no_vault(vault: Vault, vault_path: Path, reopen: Opening, content: bytes) -> None:
    vault.close()
    (vault_path / "vault.db").write_bytes(content)
    with pytest.raises(VaultDamaged):
        reopen()


def test_another_programs_database_is_not_touched(vault: Vault, vault_path: Path, reopen: Opening) -> None:
    vault.close()
    (vault_path / "vault.db").unlink()
    connection = sqlite3.connect(vault_path / "vault.db")
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()
    before = (vault_path / "vault.db").read_bytes()
    with pytest.raises(VaultDamaged, match="not a vault"):
        reopen()
    assert (vault_path / "vault.db").read_bytes() == before


def use_everything(vault: Vault) -> None:
    AuditLog(vault).verify()
    vault.verify()


@pytest.mark.parametrize("cut", [1, 100, 4096, 5000, 40_000])
def test_a_truncated_file_is_a_sentence(vault: Vault, vault_path: Path, reopen: Opening, cut: int) -> None:
    fill(vault)
    vault.close()
    file = vault_path / "vault.db"
    file.write_bytes(file.read_bytes()[:-cut])
    with pytest.raises(VaultDamaged), reopen() as again:
        use_everything(again)


def test_flipped_bits_are_a_sentence_or_harmless(vault: Vault, vault_path: Path, reopen: Opening) -> None:
    """Never a traceback of SQLite, and never another value: a flip hits free space, or it is noticed."""
    fill(vault)
    matter = vault.matters.list()[0]
    expected = {(str(token), surface.text) for token, surface in matter.surrogates.all()}
    vault.close()
    file = vault_path / "vault.db"
    sound = file.read_bytes()
    dice, noticed = random.Random(7), 0
    for _ in range(120):
        content = bytearray(sound)
        for _ in range(dice.choice([1, 1, 8])):
            position = dice.randrange(len(content) if dice.random() < 0.7 else 200)
            content[position] ^= 1 << dice.randrange(8)
        file.write_bytes(content)
        try:
            with reopen() as again:
                found = {(str(t), s.text) for t, s in again.matters.get("Menon versus Acme").surrogates.all()}
                assert found <= expected
                use_everything(again)
                assert found == expected
        except (VaultError, LogDamaged, OutputFailed) as error:
            assert str(error)
            noticed += 1
    assert noticed > 40


def test_a_changed_key_slot_is_damage_not_a_wrong_passphrase(
    vault: Vault, vault_path: Path, reopen: Opening
) -> None:
    vault._database.run("UPDATE key_slots SET sealed = zeroblob(60)")
    vault.close()
    with pytest.raises(VaultDamaged, match="key slot"):
        reopen()


def test_another_vaults_key_slot_does_not_fit(
    vault: Vault, vault_path: Path, reopen: Opening, passphrase: str
) -> None:
    row = vault._database.one("SELECT parameters, sealed, digest FROM key_slots")
    vault.change_passphrase(passphrase)
    assert row is not None
    vault._database.run("UPDATE key_slots SET parameters = ?, digest = ?", (row[0], row[2]))
    vault.close()
    with pytest.raises((VaultDamaged, WrongPassphrase)):
        reopen()


def test_a_closed_vault_says_that_it_is_locked(vault: Vault) -> None:
    matter = vault.matters.create("m")
    vault.close()
    for act in (vault.matters.list, matter.surrogates.counts, vault.contacts.list, vault.journal.head):
        with pytest.raises(VaultLocked):
            act()
    vault.close()
