"""A result that a partner with plain age sent back: one encrypted file, which anyone could have made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crypto import age
from crypto.identity import Identity
from crypto.packet.pace import CheckCancelled, Pace, Progress
from crypto.packet.staging import new_file


def open_unsigned(
    source: Path,
    target: Path,
    *,
    identities: Sequence[Identity],
    progress: Progress | None = None,
    check_cancelled: CheckCancelled | None = None,
) -> None:
    """Decrypt the age file ``source``, binary or armored, to the file ``target``, which appears whole or not at all.

    Nobody signed it: the caller says so, and takes nothing in it on trust. Raises AgeError, TargetNotEmpty, OSError,
    and whatever ``check_cancelled`` raises.
    """
    keys = [key for identity in identities for key in identity.age_identities]
    pace = Pace(source.stat().st_size, progress, check_cancelled)
    with source.open("rb") as stream, new_file(target) as plain:
        age.AgeReader(stream, keys).copy_to(plain, lambda size: pace.advance(size, "Decrypting"))
