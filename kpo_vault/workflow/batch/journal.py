"""What a batch has done already, by content: sealed records beside the vault, so that a run goes on where it ended.

A record is found by what its result depends on (the file's digest, the policy, the values of the batch), so a changed
source or policy finds none and is done anew. Records are encrypted with a secret of the matter, and useless once the
matter is shredded; a torn or foreign one does not open and counts as none.
"""

from __future__ import annotations

import json
import os
import zlib
from pathlib import Path
from typing import Any

from crypto.errors import SealBroken
from crypto.rows import BlindIndex, RowCipher, subkey
from kpo_vault.errors import OutputFailed
from kpo_vault.workflow.system_errors import reason_of


class Journal:
    """Sealed JSON records in a private folder; only a process that holds the matter's secret can read them."""

    def __init__(self, folder: Path, secret: bytes) -> None:
        """Use ``folder``, which is made (mode 0700) if there is none."""
        self._folder = folder
        self._cipher = RowCipher(subkey(secret, "batch/records"))
        self._index = BlindIndex(subkey(secret, "batch/index"))
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise OutputFailed(path=str(folder), reason=reason_of(error)) from None

    def get(self, *parts: str) -> Any:
        """Return the record, or None."""
        path = self._path(parts)
        try:
            opened = self._cipher.open(path.read_bytes(), path.name.encode())
            return json.loads(zlib.decompress(opened))
        except (OSError, SealBroken, zlib.error, ValueError):
            return None

    def put(self, *parts: str, body: Any) -> None:
        """Keep a record; it appears whole or not at all. Raise OutputFailed."""
        path = self._path(parts)
        packed = zlib.compress(json.dumps(body, ensure_ascii=True, separators=(",", ":")).encode(), 1)
        sealed = self._cipher.seal(packed, path.name.encode())
        partial = path.with_suffix(".part")
        try:
            try:
                partial.write_bytes(sealed)
            except FileNotFoundError:  # the first of its folder
                path.parent.mkdir(exist_ok=True, mode=0o700)
                partial.write_bytes(sealed)
            os.replace(partial, path)  # noqa: PTH105 - the atomic call by its name
        except OSError as error:
            raise OutputFailed(path=str(self._folder), reason=reason_of(error)) from None

    def _path(self, parts: tuple[str, ...]) -> Path:
        name = self._index.of(*(part.encode("utf-8", "surrogatepass") for part in parts)).hex()
        return self._folder / name[:2] / name
