"""Fixtures of the application's tests: vaults whose passphrase costs next to nothing to try."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost, Argon2Parameters
from kpo_vault.vault import Vault

PASSPHRASE = "correct horse battery"
CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def cheap_cost() -> Argon2Cost:
    """The least Argon2id takes: only ever for tests, and only by saying so."""
    return CHEAP


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def vault_path(tmp_path: Path) -> Path:
    return tmp_path / "vault home"


@pytest.fixture
def vault(vault_path: Path) -> Iterator[Vault]:
    with Vault.create(vault_path, PASSPHRASE, parameters=Argon2Parameters.fresh(CHEAP)) as opened:
        yield opened


@pytest.fixture
def reopen(vault_path: Path) -> Callable[[], Vault]:
    """Open the vault of ``vault_path`` again; the test closes it."""
    return lambda: Vault.open(vault_path, PASSPHRASE, floor=CHEAP)
