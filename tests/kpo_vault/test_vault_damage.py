"""Flipped bits and cuts all over a vault's file: every one is noticed, and what counts is refused with a sentence."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from crypto.identity import Identity
from crypto.kdf import Argon2Cost, Argon2Parameters
from kpo_vault.audit import AuditLog, Event, EventKind
from kpo_vault.audit.errors import LogDamaged
from kpo_vault.errors import VaultError
from kpo_vault.vault import HiddenValue, SurrogateRequest, Vault
from kpo_vault.vault.decisions import Action, Decision, Place

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = "correct horse battery"
SECRET = "Norvane Castings"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A closed vault with something in every table that a day's work fills."""
    path = tmp_path_factory.mktemp("sound") / "vault"
    with Vault.create(path, PASSPHRASE, parameters=Argon2Parameters.fresh(CHEAP)) as vault:
        vault.identities.add(Identity.generate("Counsel"))
        log = AuditLog(vault)
        matter = vault.matters.create("M1")
        requests = [SurrogateRequest(f"{SECRET} {n}", "ORGANIZATION", f"{SECRET} {n}") for n in range(60)]
        tokens = matter.surrogates.assign(requests)
        matter.outputs.record("a.txt", "b.txt", "ab" * 32, "cd" * 32, tokens)
        matter.masked.record("ab" * 32, "cd" * 32, [HiddenValue(str(tokens[0]), "token", 1, SECRET)])
        place = Place("ab" * 32, 0, 3, 19, "ORGANIZATION")
        matter.decisions.record([Decision(place, Action.ACCEPT)] * 20)
        vault.contacts.add(Identity.generate("Partner").card)
        vault.register.add_terms([f"Halcyon {n}" for n in range(20)])
        vault.add_slot("compliance", PASSPHRASE, parameters=Argon2Parameters.fresh(CHEAP))
        log.append(*[Event(EventKind.DECISION, "Counsel")] * 50)
        log.close()
    return (path / "vault.db").read_bytes()


def _content(path: Path, *, as_closed: bool) -> tuple[object, ...]:
    """Open the vault, check all of it, and return what it holds; raises VaultError or LogDamaged."""
    with Vault.open(path, PASSPHRASE, floor=CHEAP) as vault:
        assert vault.as_closed is as_closed
        log = AuditLog(vault)
        vault.verify()
        found = log.verify()
        matter = vault.matters.get("M1")
        return (
            tuple((str(token), surface.text) for token, surface in matter.surrogates.all()),
            tuple(matter.decisions.all()),
            matter.masked.documents(),
            tuple(term.text for term in vault.register.terms()),
            tuple(contact.card.fingerprint for contact in vault.contacts.list()),
            vault.identities.default().fingerprint,
            found.root,
        )


def _damaged(sound: bytes, dice: random.Random) -> bytes:
    place = dice.randrange(len(sound))
    kind = dice.random()
    if kind < 0.15:
        return sound[:place]
    if kind < 0.2:
        return sound[:place] + dice.randbytes(16) + sound[place + 16 :]
    return sound[:place] + bytes([sound[place] ^ 1 << dice.randrange(8)]) + sound[place + 1 :]


def _try(sound: bytes, folder: Path, rounds: range) -> int:
    """Return how many of the damaged copies were refused; the others are noticed too, and hold what the sound one does."""
    folder.mkdir()
    (folder / "vault.db").write_bytes(sound)
    digest = folder / "vault.db.sha256"
    digest.write_text(f"{hashlib.sha256(sound).hexdigest()}  vault.db\n", "ascii")
    expected = _content(folder, as_closed=True)
    noticed = 0
    for number in rounds:
        for companion in ("", "-wal", "-shm"):
            (folder / f"vault.db{companion}").unlink(missing_ok=True)
        digest.write_text(f"{hashlib.sha256(sound).hexdigest()}  vault.db\n", "ascii")
        (folder / "vault.db").write_bytes(_damaged(sound, random.Random(number)))
        try:
            assert _content(folder, as_closed=False) == expected, number
        except (VaultError, LogDamaged) as error:
            noticed += 1
            assert 10 < len(str(error)) < 300
            assert SECRET not in str(error)
    return noticed


def test_damage_is_noticed(sound: bytes, tmp_path: Path) -> None:
    assert _try(sound, tmp_path / "vault", range(40)) > 10


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_ten_thousand_damages_are_noticed(sound: bytes, tmp_path: Path) -> None:
    assert _try(sound, tmp_path / "vault", range(10_000)) > 2_500
