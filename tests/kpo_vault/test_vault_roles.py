"""Key slots: each role opens what it was given keys for, and the keys themselves say no to everything else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends import null

from crypto.identity import Identity
from crypto.kdf import Argon2Cost, Argon2Parameters
from crypto.rows import RowCipher
from kpo_vault.audit import AuditLog, Event, EventKind, verify_export
from kpo_vault.errors import UsageError
from kpo_vault.vault import HiddenValue, Role, SurrogateRequest, Vault
from kpo_vault.vault.compartments import Compartment, given_to
from kpo_vault.vault.decisions import Action, Decision, Place
from kpo_vault.vault.errors import (
    RoleForbids,
    SlotExists,
    SlotNeeded,
    SystemKeyringFailed,
    UnknownRecord,
    UnknownSlot,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
)
from kpo_vault.vault.packets import Direction
from kpo_vault.workflow import compliance, slots
from kpo_vault.workflow.auditing import list_events, verify_log
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.vaults import change_passphrase, rotate_keys

CHEAP = Argon2Cost(64, 1, 1)
OFFICER, BACK_OFFICE = "compliance passphrase", "partner passphrase"
SECRET = "Norvane Castings"


class InMemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def home(tmp_path: Path, passphrase: str) -> Path:
    """A vault with one protected value, a register, keys, a decision, and slots for both roles."""
    with Session.create(tmp_path / "home", passphrase, "Counsel", cost=CHEAP) as session:
        new_matter(session, "Early")
        slots.add_slot(session, "compliance", OFFICER, name="ann", cost=CHEAP)
        slots.add_slot(session, "partner", BACK_OFFICE, cost=CHEAP)
        new_matter(session, "Late")
        for name in ("Early", "Late"):
            matter = session.matter(name)
            token = matter.surrogates.assign([SurrogateRequest(SECRET, "ORGANIZATION", SECRET)])[0]
            matter.masked.record("ab" * 32, "cd" * 32, [HiddenValue(str(token), "token", 2, SECRET)])
            place = Place("ab" * 32, 0, 3, 19, "ORGANIZATION")
            matter.decisions.record([Decision(place, Action.ACCEPT, "token", "a client", "Counsel")])
        session.vault.register.add_terms(["Halcyon"])
    return tmp_path / "home"


def opened(home: Path, passphrase: str, role: str) -> Session:
    return Session.open(home, passphrase, floor=CHEAP, role=role)


def token_of(session: Session, matter: str) -> str:
    return compliance.masked_values(session, matter)[0].values[0].token


def test_compliance_sees_decisions_and_masked_values_and_nothing_else(home: Path) -> None:
    with opened(home, OFFICER, "compliance") as session:
        assert session.role is Role.COMPLIANCE
        assert session.name == "compliance/ann"
        for matter in ("Early", "Late"):
            assert [row.reason for row in compliance.list_decisions(session, matter)] == ["a client"]
            [document] = compliance.masked_values(session, matter)
            assert [(v.masked, v.operator, v.places) for v in document.values] == [
                ("N•••••• C•••••••", "token", 2)
            ]
        matter = session.matter("Late")
        for forbidden in (
            lambda: matter.surrogates,
            lambda: matter.codec,
            lambda: matter.outputs,
            lambda: matter.register,
            lambda: matter.packets.list(),  # noqa: PLW0108 - already `packets` may refuse
            lambda: session.vault.identities,
            lambda: session.vault.contacts,
            lambda: session.vault.register,
            lambda: session.vault.packets.seen("0f" * 16, Direction.RECEIVED),
            session.vault.verify,
            session.vault.new_recovery_key,
            lambda: new_matter(session, "Third"),
            lambda: session.vault.matters.shred("Late"),
            lambda: slots.add_slot(session, "counsel", "quite a new one", cost=CHEAP),
            lambda: slots.remove_slot(session, "partner"),
            lambda: rotate_keys(session, "quite a new one", cost=CHEAP),
        ):
            with pytest.raises(RoleForbids):
                forbidden()


def test_the_keys_say_no_and_not_only_the_program(home: Path) -> None:
    """Every key that a role's slot leads to, tried on every sealed cell: the others do not open."""
    with opened(home, OFFICER, "compliance") as session:
        keys = session.vault._keyring
        held = [
            keys.compartment(name, scope).cipher
            for scope in (1, 2, 3)
            for name in given_to(Role.COMPLIANCE, scope)
        ]
        assert all(isinstance(cipher, RowCipher) for cipher in held)
        with pytest.raises(ValueError, match="no data key"):
            keys.compartment(Compartment.COMMON).secret("audit log")
        for scope, name in ((1, Compartment.EXCHANGE), (1, Compartment.REGISTER)):
            with pytest.raises(RoleForbids):
                keys.compartment(name, scope)
    file = sqlite3.connect(home / "vault.db")
    granted = set(file.execute("SELECT role, scope, compartment FROM grants"))
    file.close()
    assert granted == {
        ("compliance", 1, "common"),
        ("compliance", 2, "review"),
        ("compliance", 2, "unmask"),
        ("compliance", 3, "review"),
        ("compliance", 3, "unmask"),
        ("partner", 1, "common"),
        ("partner", 1, "exchange"),
    }


def test_a_grant_of_another_scope_or_role_does_not_open(home: Path) -> None:
    file = sqlite3.connect(home / "vault.db")
    file.execute(
        "UPDATE grants SET sealed = (SELECT sealed FROM grants WHERE role = 'compliance' AND scope = 2 AND compartment = 'unmask')"
        " WHERE role = 'compliance' AND scope = 3 AND compartment = 'review'"
    )
    file.commit()
    file.close()
    with opened(home, OFFICER, "compliance") as session, pytest.raises(VaultDamaged):
        session.matter("Late")


def test_a_value_is_shown_after_its_reason_was_logged(home: Path, passphrase: str) -> None:
    with opened(home, OFFICER, "compliance") as session:
        token = token_of(session, "Early")
        with pytest.raises(UsageError):
            compliance.unmask(session, token, "  ")
        with pytest.raises(UsageError):
            compliance.unmask(session, "nonsense", "to see")
        with pytest.raises(UnknownRecord):
            compliance.unmask(session, token[:-4] + "0000", "to see")
        assert not [row for row in list_events(session) if row.kind == "unmask"]
        [refused] = [row for row in list_events(session) if row.kind == "refused"]
        assert refused.actor == "compliance/ann"
        assert "action unmask" in refused.details
        assert "reason to see" in refused.details
        assert token[:-4] not in refused.details
        assert compliance.unmask(session, token, "complaint 17", matter="Early") == SECRET
    with opened(home, passphrase, "counsel") as session:
        [row] = [row for row in list_events(session) if row.kind == "unmask"]
        assert (row.actor, row.matter) == ("compliance/ann", "Early")
        assert "reason complaint 17" in row.details
        assert token in row.details
        assert SECRET not in row.details
        assert verify_log(session).sound


def test_nothing_is_shown_if_the_log_cannot_be_written(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(home, OFFICER, "compliance") as session:
        token = token_of(session, "Early")
        shown = []
        reveal = type(session.matter("Early").masked).reveal
        monkeypatch.setattr(
            type(session.matter("Early").masked), "reveal", lambda *a: shown.append(1) or reveal(*a)
        )
        monkeypatch.setattr(session.audit, "append", lambda *_: (_ for _ in ()).throw(OSError))
        with pytest.raises(OSError):
            compliance.unmask(session, token, "to see", matter="Early")
        assert not shown
        monkeypatch.undo()


def test_a_partner_slot_opens_identities_contacts_and_packets(home: Path) -> None:
    with opened(home, BACK_OFFICE, "partner") as session:
        assert session.name == "Counsel"
        session.vault.contacts.add(Identity.generate("Other").card)
        session.vault.packets.record("0f" * 16, Direction.RECEIVED)
        assert session.vault.packets.seen("0f" * 16, Direction.RECEIVED)
        assert list_events(session)
        for forbidden in (
            session.vault.matters.list,
            lambda: session.vault.register,
            lambda: session.matter("Early"),
        ):
            with pytest.raises(RoleForbids):
                forbidden()


def test_compliance_exports_what_was_signed(home: Path, tmp_path: Path, passphrase: str) -> None:
    with opened(home, passphrase, "counsel") as session:
        key = session.identity.minisign.public_key
    with opened(home, OFFICER, "compliance") as session:
        assert verify_log(session).sound
        size = len(session.audit)
        exported = session.audit.export(tmp_path / "log.jsonl")
        assert 0 < exported < size + 1
    assert verify_export(tmp_path / "log.jsonl", [key]).trusted
    with opened(home, passphrase, "counsel") as session:
        assert verify_log(session).sound


def test_slots_are_tried_by_role_or_by_name(home: Path, passphrase: str) -> None:
    with opened(home, passphrase, "counsel") as session:
        slots.add_slot(session, "compliance", "another officer", name="bob", cost=CHEAP)
        slots.add_slot(session, "counsel", "a second counsel", name="eve", cost=CHEAP)
        with pytest.raises(SlotExists):
            slots.add_slot(session, "compliance", OFFICER, name="ann", cost=CHEAP)
        with pytest.raises(WeakPassphrase):
            slots.add_slot(session, "compliance", "short", name="c", cost=CHEAP)
        for role, name in (("owner", ""), ("compliance", "Ann Lee"), ("passphrase", "")):
            with pytest.raises(UsageError):
                slots.add_slot(session, role, OFFICER, name=name, cost=CHEAP)
        assert [(slot.name, slot.role) for slot in slots.list_slots(session)] == [
            ("counsel/eve", "counsel"),
            ("passphrase", "counsel"),
            ("recovery", "counsel"),
            ("compliance/ann", "compliance"),
            ("compliance/bob", "compliance"),
            ("partner", "partner"),
        ]
    opened(home, "another officer", "compliance").close()
    opened(home, "another officer", "compliance/bob").close()
    with opened(home, "a second counsel", "counsel") as session:
        assert session.role is Role.COUNSEL
        assert session.vault.register.terms()
    for wrong, role in (
        (OFFICER, "counsel"),
        (OFFICER, "partner"),
        (passphrase, "compliance"),
        (OFFICER, "compliance/bob"),
    ):
        with pytest.raises(WrongPassphrase):
            opened(home, wrong, role)
    with pytest.raises(UnknownSlot):
        opened(home, OFFICER, "compliance/zoe")


def test_removing_a_slot_ends_it_and_the_last_one_ends_the_role(home: Path, passphrase: str) -> None:
    with opened(home, passphrase, "counsel") as session:
        for needed in ("passphrase",):
            with pytest.raises(SlotNeeded):
                slots.remove_slot(session, needed)
        with pytest.raises(UnknownSlot):
            slots.remove_slot(session, "compliance")
        slots.remove_slot(session, "compliance/ann")
        assert session.vault.verify()
    with pytest.raises(UnknownSlot):
        opened(home, OFFICER, "compliance")
    file = sqlite3.connect(home / "vault.db")
    assert file.execute("SELECT DISTINCT role FROM grants").fetchall() == [("partner",)]
    assert file.execute("SELECT role FROM roles").fetchall() == [("partner",)]
    file.close()


def test_each_slot_changes_its_own_passphrase_and_asks_for_the_old(home: Path, passphrase: str) -> None:
    with opened(home, OFFICER, "compliance") as session:
        with pytest.raises(WrongPassphrase):
            change_passphrase(session, "an officer's new one", old="not the old", cost=CHEAP, floor=CHEAP)
        change_passphrase(session, "an officer's new one", old=OFFICER, cost=CHEAP, floor=CHEAP)
    with pytest.raises(WrongPassphrase):
        opened(home, OFFICER, "compliance")
    opened(home, "an officer's new one", "compliance").close()
    opened(home, passphrase, "counsel").close()


def test_rotation_leaves_one_passphrase_and_one_recovery_key(home: Path, passphrase: str) -> None:
    with opened(home, passphrase, "counsel") as session:
        rotate_keys(session, "rotated passphrase", cost=CHEAP)
        assert [slot.name for slot in slots.list_slots(session)] == ["passphrase", "recovery"]
        slots.add_slot(session, "compliance", OFFICER, cost=CHEAP)
        session.vault.verify()
    with opened(home, OFFICER, "compliance") as session:
        assert compliance.unmask(session, token_of(session, "Late"), "to see", matter="Late") == SECRET


def test_shredding_takes_a_roles_keys_of_the_matter_along(home: Path, passphrase: str) -> None:
    with opened(home, passphrase, "counsel") as session:
        session.vault.matters.shred("Early")
        session.vault.verify()
    file = sqlite3.connect(home / "vault.db")
    assert not file.execute("SELECT 1 FROM grants WHERE scope = 2").fetchall()
    assert not file.execute("SELECT 1 FROM masked_values WHERE matter = 2").fetchall()
    file.close()
    with opened(home, OFFICER, "compliance") as session:
        assert [matter.name for matter in session.vault.matters.list()] == ["Late"]


def test_the_systems_keyring_opens_the_vault(home: Path, passphrase: str) -> None:
    before, kept = keyring.get_keyring(), InMemoryKeyring()
    keyring.set_keyring(kept)
    try:
        with opened(home, passphrase, "counsel") as session:
            slots.add_system_keyring(session)
            slots.add_system_keyring(session)
            assert len(kept.kept) == 1
        assert slots.has_system_keyring(home)
        with Session.open_with_system_keyring(home) as session:
            assert session.role is Role.COUNSEL
            assert session.vault.register.terms()
        account = next(iter(kept.kept))
        kept.kept[account] = "00" * 32
        with pytest.raises(SystemKeyringFailed, match="not this vault's"):
            Session.open_with_system_keyring(home)
        kept.kept[account] = "no key"
        with pytest.raises(SystemKeyringFailed, match="no key for this vault"):
            Session.open_with_system_keyring(home)
        with opened(home, passphrase, "counsel") as session:
            slots.remove_slot(session, "system-keyring")
        assert not kept.kept
        with pytest.raises(UnknownSlot):
            Session.open_with_system_keyring(home)
    finally:
        keyring.set_keyring(before)


def test_a_keyring_that_keeps_nothing_is_told_before_a_slot_is_made(home: Path, passphrase: str) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    try:
        with opened(home, passphrase, "counsel") as session:
            with pytest.raises(SystemKeyringFailed):
                slots.add_system_keyring(session)
            assert "system-keyring" not in {slot.name for slot in slots.list_slots(session)}
    finally:
        keyring.set_keyring(before)


def test_an_absent_library_is_a_sentence(
    home: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    with opened(home, passphrase, "counsel") as session, pytest.raises(SystemKeyringFailed, match="extra"):
        slots.add_system_keyring(session)


def test_the_log_of_a_new_vault_is_the_same_for_every_role(vault: Vault) -> None:
    vault.identities.add(Identity.generate("Counsel"))
    log = AuditLog(vault)
    log.append(Event(EventKind.UNLOCK))
    vault.add_slot("compliance", OFFICER, parameters=Argon2Parameters.fresh(CHEAP))
    log.close()
    path, origin = vault.path, log.origin
    vault.close()
    with Vault.open(path, OFFICER, floor=CHEAP, slot="compliance") as again:
        assert AuditLog(again).origin == origin
        assert AuditLog(again).verify().entries == len(AuditLog(again))
