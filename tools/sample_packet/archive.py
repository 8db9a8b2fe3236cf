"""Rewrites a zip package so that the same parts always give the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def canonical(
    content: bytes,
    written: str,
    changes: Mapping[str, Callable[[bytes], bytes]] | None = None,
    added: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return the package with fixed times (``written`` as W3C date), changed parts and added parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as package:
        parts = {name: source.read(name) for name in source.namelist()}
        for name, change in (changes or {}).items():
            parts[name] = change(parts[name])
        parts |= added or {}
        core = parts["docProps/core.xml"]
        parts["docProps/core.xml"] = _TIMES.sub(rb"\g<1>" + written.encode() + rb"\g<2>", core)
        parts.pop("docProps/thumbnail.jpeg", None)
        parts["_rels/.rels"] = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", parts["_rels/.rels"])
        first = "[Content_Types].xml"
        for name in [first, *sorted(parts.keys() - {first})]:
            package.writestr(
                zipfile.ZipInfo(name, _EARLIEST), parts[name], zipfile.ZIP_DEFLATED, compresslevel=9
            )
    return target.getvalue()
