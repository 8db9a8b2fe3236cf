"""Named destinations (ISO 32000-1, 12.3.2.3) resolved to explicit ones, so that no name has to stay in the file."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from redaction.documents.pdf.names import name_of

MAX_NODES = 50_000
MAX_DEPTH = 32


class Destinations:
    """The destinations of one file by name."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._named: dict[bytes, Any] = {}
        self._pages = {page.obj.objgen for page in pdf.pages}
        old = pdf.Root.get("/Dests")
        if isinstance(old, Dictionary):
            for key in sorted(old.keys()):
                self._named[key[1:].encode("utf-8", "surrogateescape")] = old[key]
        names = pdf.Root.get("/Names")
        tree = names.get("/Dests") if isinstance(names, Dictionary) else None
        if isinstance(tree, Dictionary):
            self._read(tree)

    def _read(self, root: Any) -> None:
        stack = [(root, 0)]
        visited = 0
        while stack:
            node, depth = stack.pop()
            visited += 1
            if visited > MAX_NODES or depth > MAX_DEPTH or not isinstance(node, Dictionary):
                continue
            names = node.get("/Names")
            if isinstance(names, Array):
                items = list(names)
                for name, value in zip(items[::2], items[1::2], strict=False):
                    if isinstance(name, String):
                        self._named[bytes(name)] = value
            kids = node.get("/Kids")
            if isinstance(kids, Array):
                stack += [(kid, depth + 1) for kid in kids]

    def explicit(self, value: Any) -> Any | None:
        """Return ``[page /XYZ …]`` for any destination that leads to a page of this file, else None."""
        for _ in range(4):
            if isinstance(value, Dictionary):
                value = value.get("/D")
            elif isinstance(value, String):
                value = self._named.get(bytes(value))
            elif isinstance(value, Name):
                value = self._named.get(name_of(value)[1:].encode("utf-8", "surrogateescape"))
            else:
                break
        if not isinstance(value, Array) or len(value) < 2:
            return None
        page, fit = value[0], value[1]
        if not isinstance(page, Dictionary) or page.objgen not in self._pages or not isinstance(fit, Name):
            return None
        numbers = [item if not isinstance(item, pikepdf.Object) else None for item in list(value)[2:]]
        return Array([page, fit, *numbers])
