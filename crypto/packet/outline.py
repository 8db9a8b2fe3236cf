"""What anyone can see of a sealed packet without a key: nothing of it is authenticated."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from crypto import age
from crypto.age.hybrid import KIND as HYBRID


@dataclass(frozen=True, slots=True)
class PacketOutline:
    """The file's size in bytes and its recipient stanzas by type; who the recipients are does not show."""

    size: int
    recipients: tuple[tuple[str, int], ...]

    @property
    def post_quantum(self) -> bool:
        """Whether every stanza is a post-quantum one."""
        return all(kind == HYBRID for kind, _ in self.recipients)


def inspect(source: Path) -> PacketOutline:
    """Look at the outside of ``source``; raise AgeError if it is no age file, or OSError."""
    with source.open("rb") as stream:
        stanzas = age.read_header(stream).stanzas
    kinds = Counter(stanza.kind for stanza in stanzas)
    return PacketOutline(source.stat().st_size, tuple(sorted(kinds.items())))
