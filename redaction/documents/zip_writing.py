"""Writing of ZIP containers, the same bytes for the same members on every system and at every time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterable

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that ZIP can say
_LEVEL = 6


def write_zip(members: Iterable[tuple[str, bytes]], stored: Collection[str] = ()) -> bytes:
    """Return a ZIP file of (name, content) in the order given, without comments, times and extra fields.

    Members named in ``stored`` are not compressed.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, content, compresslevel=_LEVEL)
    return buffer.getvalue()
