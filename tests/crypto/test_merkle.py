"""Merkle trees against RFC 6962's recursive definition and the transparency-dev vectors."""

from __future__ import annotations

import base64
import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import InvalidProof
from crypto.merkle import (
    EMPTY_ROOT,
    Frontier,
    MerkleTree,
    leaf_hash,
    node_hash,
    root_of,
    verify_consistency,
    verify_inclusion,
    verify_subtree_consistency,
    verify_subtree_inclusion,
)

VECTORS = Path(__file__).parents[3] / "shared" / "corpora" / "merkle_vectors"
FILES = sorted(path.relative_to(VECTORS).as_posix() for path in VECTORS.rglob("*.json"))
LEAVES = [leaf_hash(bytes([number])) for number in range(70)]
# The leaves of Certificate Transparency's reference test and the root over all eight.
REFERENCE = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
REFERENCE_ROOT = bytes.fromhex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")


def _defined_root(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return node_hash(_defined_root(leaves[:split]), _defined_root(leaves[split:]))


def test_reference_root() -> None:
    assert root_of(leaf_hash(entry) for entry in REFERENCE) == REFERENCE_ROOT


@pytest.mark.parametrize("name", FILES or [pytest.param("", marks=pytest.mark.skip("no merkle_vectors"))])
def test_vector(name: str) -> None:
    vector = json.loads((VECTORS / name).read_text())
    proof = [base64.b64decode(text) for text in vector["proof"] or ()]
    hashes = {
        key: base64.b64decode(vector[key]) for key in ("root", "root1", "root2", "leafHash") if key in vector
    }

    def verify() -> None:
        match name.split("/", maxsplit=1)[0]:
            case "inclusion":
                verify_inclusion(
                    vector["leafIdx"], vector["treeSize"], hashes["leafHash"], proof, hashes["root"]
                )
            case "consistency":
                verify_consistency(vector["size1"], vector["size2"], hashes["root1"], hashes["root2"], proof)
            case "subtreeinclusion":
                verify_subtree_inclusion(
                    vector["leafIdx"],
                    range(vector["start"], vector["end"]),
                    hashes["leafHash"],
                    proof,
                    hashes["root"],
                )
            case "subtreeconsistency":
                verify_subtree_consistency(
                    range(vector["start"], vector["end"]),
                    vector["size"],
                    hashes["root1"],
                    hashes["root2"],
                    proof,
                )
            case other:
                pytest.fail(f"unknown kind of vector: {other}")

    if vector["wantErr"]:
        with pytest.raises(InvalidProof):
            verify()
    else:
        verify()


def test_every_small_tree_and_proof() -> None:
    grown = MerkleTree()
    frontier = Frontier()
    assert grown.root() == frontier.root == EMPTY_ROOT
    for size in range(1, 34):
        leaves = LEAVES[:size]
        grown.append(LEAVES[size - 1])
        frontier = frontier.appended(LEAVES[size - 1])
        root = _defined_root(leaves)
        assert grown.root() == MerkleTree(leaves).root() == frontier.root == root
        assert grown.root(size // 2) == _defined_root(leaves[: size // 2])
        for index in range(size):
            verify_inclusion(index, size, leaves[index], grown.inclusion_proof(index), root)
        for old in range(1, size + 1):
            verify_consistency(old, size, _defined_root(leaves[:old]), root, grown.consistency_proof(old))


@given(data=st.data(), size=st.integers(2, 70))
@settings(deadline=None)
def test_a_changed_proof_is_refused(data: st.DataObject, size: int) -> None:
    tree = MerkleTree(LEAVES[:size])
    index = data.draw(st.integers(0, size - 1))
    proof = tree.inclusion_proof(index)
    place = data.draw(st.integers(0, len(proof) - 1))
    changed = bytearray(proof[place])
    changed[data.draw(st.integers(0, 31))] ^= 1 << data.draw(st.integers(0, 7))
    for bad in (
        [*proof[:place], bytes(changed), *proof[place + 1 :]],
        proof[:-1],
        [*proof, proof[0]],
        [b"", *proof],
    ):
        with pytest.raises(InvalidProof):
            verify_inclusion(index, size, LEAVES[index], bad, tree.root())
    with pytest.raises(InvalidProof):
        verify_inclusion((index + 1) % size, size, LEAVES[index], proof, tree.root())


@pytest.mark.parametrize(("old", "new"), [(0, 0), (0, 1), (2, 1), (-1, 1), (1, 1 << 63)])
def test_degenerate_sizes_prove_nothing(old: int, new: int) -> None:
    with pytest.raises(InvalidProof):
        verify_consistency(old, new, EMPTY_ROOT, EMPTY_ROOT, [])


def test_impossible_questions_are_refused() -> None:
    tree = MerkleTree(LEAVES[:3])
    for ask in (
        lambda: tree.inclusion_proof(3),
        lambda: tree.consistency_proof(0),
        lambda: tree.consistency_proof(4),
        lambda: tree.root(4),
        lambda: tree.append(b"short"),
        lambda: Frontier(3, (LEAVES[0],)),
    ):
        with pytest.raises(ValueError, match=r"\w"):
            ask()
