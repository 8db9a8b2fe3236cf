"""Keyed fingerprints of a document's words by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).

Every run of ``WORDS`` words is hashed with a key; of any ``WINDOW`` consecutive hashes the smallest is kept as a seed,
so that two texts which share WORDS + WINDOW - 1 = 6 words share a seed. A passage of 25 words of which three were
changed keeps a run of six: the longest of four runs over 22 words. The tags, two bytes for every place, then tell
how far the copy goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

from redaction.detection.register.model import ProtectedDocument, TextKind
from redaction.detection.register.words import Words, read_words
from redaction.documents.model import Segment, SegmentKind

__all__ = ["WORDS", "fingerprint", "grams", "public_grams", "seed_digests", "tag_digests"]

WORDS: Final = 4
WINDOW: Final = 3
_APART: Final = "\x1f"


def grams(words: Sequence[str], key: bytes) -> NDArray[np.uint64]:
    """Return a keyed digest of the ``WORDS`` words from each place on; empty for a shorter text."""
    encoded = [word.encode("utf-8", "surrogatepass") for word in words]
    apart = _APART.encode()
    digests = b"".join(
        [
            blake2b(apart.join(encoded[place : place + WORDS]), key=key, digest_size=8).digest()
            for place in range(len(encoded) - WORDS + 1)
        ]
    )
    return np.frombuffer(digests, "<u8")


def seed_digests(digests: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Return the part of each digest that seeds are found by."""
    return (digests >> np.uint64(32)).astype("<u4")


def tag_digests(digests: NDArray[np.uint64]) -> NDArray[np.uint16]:
    """Return the part of each digest that verifies a place; independent of the seed's part."""
    return (digests & np.uint64(0xFFFF)).astype("<u2")


def public_grams(texts: Iterable[Iterable[Segment]], key: bytes) -> NDArray[np.uint64]:
    """Return the digests of all runs of words in public texts, ascending: they name no registered document."""
    found = [np.empty(0, "<u8")]
    for segments in texts:
        kept = tuple(segments)
        found += [grams(read_words(kept, kind).texts, key) for kind in TextKind]
    return np.unique(np.concatenate(found))


def fingerprint(
    name: str,
    uid: str,
    key: bytes,
    segments: Iterable[Segment],
    kind: TextKind = TextKind.PROSE,
    ignored: NDArray[np.uint64] | None = None,
) -> ProtectedDocument:
    """Return the fingerprints of a document; runs of words whose digest is in ``ignored`` (sorted) are left out."""
    kept = [s for s in segments if s.kind not in (SegmentKind.NAME, SegmentKind.METADATA)]
    words = read_words(kept, kind)
    digests = grams(words.texts, key)
    seeds, tags = seed_digests(digests), tag_digests(digests)
    chosen = _winnowed(seeds)
    if ignored is not None and len(ignored):
        place = np.minimum(np.searchsorted(ignored, digests), len(ignored) - 1)
        known = ignored[place] == digests
        chosen = chosen[~known[chosen]]
        tags = np.where(known, np.uint16(0), tags)
    pairs = np.column_stack([seeds[chosen], chosen.astype("<u4")]).astype("<u4")
    return ProtectedDocument(
        name,
        uid,
        kind,
        len(words),
        key,
        pairs.tobytes(),
        tags.astype("<u2").tobytes(),
        _sections(words, kept),
    )


def _winnowed(digests: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Return the places that winnowing keeps: of each window the smallest digest, the last of equal ones."""
    if len(digests) <= WINDOW:
        return np.arange(len(digests))[-1:] if not len(digests) else np.array([int(np.argmin(digests))])
    windows = np.lib.stride_tricks.sliding_window_view(digests, WINDOW)[:, ::-1]
    return np.unique(np.arange(len(windows)) + WINDOW - 1 - np.argmin(windows, axis=1))


def _sections(words: Words, segments: Sequence[Segment]) -> tuple[tuple[int, str], ...]:
    """Return the first word and the name of each part: its page where the format knows pages, else its number."""
    by_id = {segment.id: segment for segment in segments}
    parts: list[tuple[int, str]] = []
    previous = -1
    number = 0
    for place, segment_id in enumerate(words.segments):
        if segment_id == previous:
            continue
        previous = segment_id
        number += 1
        page = by_id[segment_id].context.page
        name = f"section {number}" if page is None else f"page {page}"
        if not parts or parts[-1][1] != name:
            parts.append((place, name))
    return tuple(parts)
