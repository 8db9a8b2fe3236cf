"""The operating system's keyring, where it holds the key of a slot: unlocking without typing, at the login's risk.

The library is an extra (``kpo-vault[keyring]``) and is loaded only when somebody asks for it.
"""

from __future__ import annotations

from types import ModuleType
from typing import Final

from crypto.rows import KEY_BYTES
from kpo_vault.vault.errors import SystemKeyringFailed

_SERVICE: Final = "kpo-vault"


def keep(account: str, key: bytes) -> None:
    """Keep a slot's key for an account; raise SystemKeyringFailed, also if it cannot be read back."""
    library = _library()
    try:
        library.set_password(_SERVICE, account, key.hex())
    except Exception as error:  # backends raise what their system gives them
        raise _failed(error) from None
    if read(account) != key:
        raise SystemKeyringFailed(reason="it did not keep the key")


def read(account: str) -> bytes:
    """Return the slot's key of an account; raise SystemKeyringFailed."""
    library = _library()
    try:
        text = library.get_password(_SERVICE, account)
    except Exception as error:
        raise _failed(error) from None
    try:
        key = bytes.fromhex(text or "")
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise SystemKeyringFailed(reason="it holds no key for this vault")
    return key


def forget(account: str) -> None:
    """Remove the slot's key of an account as far as the keyring lets us; without the slot it opens nothing."""
    try:
        _library().delete_password(_SERVICE, account)
    except Exception:  # the slot is gone, and that is what counts
        return


def _library() -> ModuleType:
    try:
        import keyring  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise SystemKeyringFailed(
            reason="the extra is not installed (pip install 'kpo-vault[keyring]')"
        ) from None
    library: ModuleType = keyring
    return library


def _failed(error: Exception) -> SystemKeyringFailed:
    """Name the kind of failure only: a backend's message could hold what it was given."""
    if type(error).__name__ == "NoKeyringError":
        return SystemKeyringFailed(reason="this system offers none")
    return SystemKeyringFailed(reason=f"it refused ({type(error).__name__})")
