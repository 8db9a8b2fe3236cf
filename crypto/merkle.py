"""Merkle trees of RFC 6962: roots, inclusion and consistency proofs, and their strict verification.

Hashes are 32-byte SHA-256 values. Verification refuses every degenerate case explicitly (RFC 9162, 2.1.3.2 and
2.1.4.2, are silent on some): an empty tree proves nothing.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from crypto.errors import InvalidProof

HASH_SIZE = 32  # bytes
MAX_SIZE = (1 << 63) - 1  # leaves
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of a leaf with the content ``entry``."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of the node above ``left`` and ``right``."""
    return sha256(b"\x01" + left + right).digest()


class MerkleTree:
    """A growing tree over leaf hashes, with every full node kept: 64 bytes for each leaf.

    Appending hashes at most log2 n nodes, once on average; a proof takes O(log^2 n) at most.
    """

    def __init__(self, leaf_hashes: Iterable[bytes] = ()) -> None:
        """Build the tree over ``leaf_hashes``."""
        leaves = bytearray()
        for leaf in leaf_hashes:
            if len(leaf) != HASH_SIZE:
                raise ValueError("a leaf hash has 32 bytes")
            leaves += leaf
        self._levels = [leaves]
        while len(below := self._levels[-1]) >= 2 * HASH_SIZE:
            self._levels.append(
                bytearray().join(
                    sha256(b"\x01" + below[place : place + 2 * HASH_SIZE]).digest()
                    for place in range(0, len(below) - 2 * HASH_SIZE + 1, 2 * HASH_SIZE)
                )
            )

    def __len__(self) -> int:
        return len(self._levels[0]) // HASH_SIZE

    def append(self, leaf: bytes) -> None:
        """Add a leaf hash at the end."""
        if len(leaf) != HASH_SIZE:
            raise ValueError("a leaf hash has 32 bytes")
        level = 0
        self._levels[0] += leaf
        while len(self._levels[level]) % (2 * HASH_SIZE) == 0:
            if level + 1 == len(self._levels):
                self._levels.append(bytearray())
            self._levels[level + 1] += sha256(b"\x01" + self._levels[level][-2 * HASH_SIZE :]).digest()
            level += 1

    def root(self, size: int | None = None) -> bytes:
        """Return the root over the first ``size`` leaves, all by default."""
        size = self._checked(size)
        return self._root(0, size) if size else EMPTY_ROOT

    def inclusion_proof(self, index: int, size: int | None = None) -> list[bytes]:
        """Return the proof that leaf ``index`` is in the tree of the first ``size`` leaves (RFC 6962, 2.1.1)."""
        size = self._checked(size)
        if not 0 <= index < size:
            raise ValueError("there is no such leaf")
        proof: list[bytes] = []
        start, end = 0, size
        while end - start > 1:
            middle = start + _split(end - start)
            if index < middle:
                proof.append(self._root(middle, end))
                end = middle
            else:
                proof.append(self._root(start, middle))
                start = middle
        return proof[::-1]

    def consistency_proof(self, old: int, new: int | None = None) -> list[bytes]:
        """Return the proof that the tree of ``new`` leaves extends the one of ``old`` (RFC 6962, 2.1.2)."""
        new = self._checked(new)
        if not 0 < old <= new:
            raise ValueError("there is no such older tree")
        proof: list[bytes] = []
        start, end, whole = 0, new, True
        while end != old:
            middle = start + _split(end - start)
            if old <= middle:
                proof.append(self._root(middle, end))
                end = middle
            else:
                proof.append(self._root(start, middle))
                start, whole = middle, False
        if not whole:
            proof.append(self._root(start, end))
        return proof[::-1]

    def _checked(self, size: int | None) -> int:
        if size is None:
            return len(self)
        if not 0 <= size <= len(self):
            raise ValueError("the tree is smaller")
        return size

    def _root(self, start: int, end: int) -> bytes:
        """Return the root over leaves start..end, whose start is a multiple of the power of two that covers them."""
        hashes: list[bytes] = []
        while start < end:
            # Full nodes from the left, the largest first.
            level = (end - start).bit_length() - 1
            place = (start >> level) * HASH_SIZE
            hashes.append(bytes(self._levels[level][place : place + HASH_SIZE]))
            start += 1 << level
        root = hashes.pop()
        while hashes:
            root = node_hash(hashes.pop(), root)
        return root


@dataclass(frozen=True, slots=True)
class Frontier:
    """The least state of a tree that can still grow: its size and the roots of its full subtrees, largest first."""

    size: int = 0
    hashes: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.hashes) != self.size.bit_count():
            raise ValueError("the frontier does not fit the size")

    def appended(self, leaf: bytes) -> Frontier:
        """Return the frontier with one more leaf hash: at most log2 n hashes."""
        hashes = list(self.hashes)
        node, size = leaf, self.size
        while size & 1:
            node = node_hash(hashes.pop(), node)
            size >>= 1
        return Frontier(self.size + 1, (*hashes, node))

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        if not self.hashes:
            return EMPTY_ROOT
        root = self.hashes[-1]
        for node in reversed(self.hashes[:-1]):
            root = node_hash(node, root)
        return root


def root_of(leaf_hashes: Iterable[bytes]) -> bytes:
    """Return the root over ``leaf_hashes``."""
    return MerkleTree(leaf_hashes).root()


def verify_inclusion(index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes) -> None:
    """Raise InvalidProof unless ``proof`` shows that ``leaf`` is leaf ``index`` of the tree of ``size`` leaves."""
    verify_subtree_inclusion(index, range(size), leaf, proof, root)


def verify_consistency(old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> None:
    """Raise InvalidProof unless ``proof`` shows that the tree of ``new`` leaves extends the one of ``old``.

    ``old`` of 0 is refused: every tree extends the empty one, so nothing would be shown.
    """
    if old == 0:
        raise InvalidProof(reason="the older tree is empty")
    verify_subtree_consistency(range(old), new, old_root, new_root, proof)


def verify_subtree_inclusion(
    index: int, subtree: range, leaf: bytes, proof: Sequence[bytes], root: bytes
) -> None:
    """Raise InvalidProof unless ``leaf`` is leaf ``index``, one of the leaves of ``subtree``, whose root is ``root``."""
    start, end = subtree.start, subtree.stop
    _check_subtree(start, end)
    _check_hashes(leaf, root, *proof)
    if not start <= index < end:
        raise InvalidProof(reason="the leaf lies outside the tree")
    place, last = index - start, end - start - 1
    node = leaf
    for other in proof:
        if last == 0:
            raise InvalidProof(reason="it is too long")
        if place & 1 or place == last:
            node = node_hash(other, node)
            while not place & 1:
                place >>= 1
                last >>= 1
        else:
            node = node_hash(node, other)
        place >>= 1
        last >>= 1
    if last != 0:
        raise InvalidProof(reason="it is too short")
    _check_root(node, root)


def verify_subtree_consistency(
    subtree: range, size: int, subtree_root: bytes, root: bytes, proof: Sequence[bytes]
) -> None:
    """Raise InvalidProof unless the subtree over those leaves is part of the tree of ``size`` leaves.

    An empty range is part of every tree that reaches it, and its root is EMPTY_ROOT; ``root`` is then not looked at.
    Source: draft-ietf-plants-merkle-tree-certs, "Verifying a Subtree Consistency Proof".
    """
    start, end = subtree.start, subtree.stop
    if not end <= size <= MAX_SIZE:
        raise InvalidProof(reason="the older tree is the larger one")
    if 0 <= start == end:
        if proof:
            raise InvalidProof(reason="it is too long")
        _check_root(EMPTY_ROOT, subtree_root)
        return
    _check_subtree(start, end)
    if proof:  # without one, only the two roots are compared
        _check_hashes(subtree_root, root, *proof)
    first, place, last = start, end - 1, size - 1
    while first != place and (place == last or place & 1):
        first, place, last = first >> 1, place >> 1, last >> 1
    if first == place:
        seed, rest = subtree_root, proof
    elif proof:
        seed, rest = proof[0], proof[1:]
    else:
        raise InvalidProof(reason="it is too short")
    old, new = _climb(first, place, last, seed, rest)
    _check_root(old, subtree_root)
    _check_root(new, root)


def _climb(first: int, place: int, last: int, seed: bytes, proof: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Return the roots of the subtree and of the tree that follow from ``seed`` at ``place`` and the proof."""
    old = new = seed
    for other in proof:
        if last == 0:
            raise InvalidProof(reason="it is too long")
        if place & 1 or place == last:
            if first < place:
                old = node_hash(other, old)
            new = node_hash(other, new)
            while not place & 1:
                first, place, last = first >> 1, place >> 1, last >> 1
        else:
            new = node_hash(new, other)
        first, place, last = first >> 1, place >> 1, last >> 1
    if last != 0:
        raise InvalidProof(reason="it is too short")
    return old, new


def _split(size: int) -> int:
    """Return the largest power of two below ``size``."""
    return 1 << (size - 1).bit_length() - 1


def _check_subtree(start: int, end: int) -> None:
    if not 0 <= start < end <= MAX_SIZE:
        raise InvalidProof(reason="the tree is empty or its size is impossible")
    if start & ((1 << (end - start - 1).bit_length()) - 1):
        raise InvalidProof(reason="the range is not a subtree")


def _check_hashes(*hashes: bytes) -> None:
    if any(len(value) != HASH_SIZE for value in hashes):
        raise InvalidProof(reason="a hash has the wrong length")


def _check_root(computed: bytes, root: bytes) -> None:
    if not hmac.compare_digest(computed, root):
        raise InvalidProof(reason="the root does not follow from it")
