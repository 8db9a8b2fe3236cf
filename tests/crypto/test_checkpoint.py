"""Signed notes and checkpoints: the example of the specification, and what must be refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.checkpoint import Checkpoint, NoteSigner, NoteVerifier, open_note
from crypto.errors import InvalidKey, InvalidNote

SIGNER = NoteSigner("log.example/audit", bytes(range(32)))
ROOT = bytes(range(32, 64))
CHECKPOINT = Checkpoint("log.example/audit", 20852163, ROOT)
NOTE = CHECKPOINT.sign(SIGNER)
# Go's sumdb/note publishes this key and this note in its documentation.
PETER = NoteVerifier.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
PETERS_NOTE = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)


def test_a_published_note_verifies() -> None:
    assert open_note(PETERS_NOTE, [PETER]).endswith("what your problem is.\n")
    assert str(PETER).startswith("PeterNeumann+c74f20a3+")


def test_a_checkpoint_survives() -> None:
    assert NOTE.startswith("log.example/audit\n20852163\n")
    assert Checkpoint.open(NOTE, [PETER, SIGNER.verifier], origin="log.example/audit") == CHECKPOINT
    assert Checkpoint.open(NOTE.encode(), [NoteVerifier.parse(str(SIGNER.verifier))]) == CHECKPOINT
    assert "1e" not in repr(SIGNER) and str(bytes(range(32))) not in repr(SIGNER)


def test_unknown_signatures_are_ignored_and_known_ones_must_hold() -> None:
    other = NoteSigner.generate("witness.example")
    both = NOTE + other.sign(CHECKPOINT.text).rpartition("\n\n")[2]
    assert Checkpoint.open(both, [SIGNER.verifier]) == CHECKPOINT
    assert Checkpoint.open(both, [other.verifier]) == CHECKPOINT
    false = NOTE + other.sign("other\n").rpartition("\n\n")[2]
    assert Checkpoint.open(false, [SIGNER.verifier]) == CHECKPOINT
    with pytest.raises(InvalidNote, match="false"):
        Checkpoint.open(false, [SIGNER.verifier, other.verifier])
    with pytest.raises(InvalidNote, match="no known key"):
        Checkpoint.open(NOTE, [other.verifier])
    with pytest.raises(InvalidNote, match="another log"):
        Checkpoint.open(NOTE, [SIGNER.verifier], origin="log.example/other")


@given(place=st.integers(0, len(NOTE.encode()) - 1), bit=st.integers(0, 7))
def test_no_flipped_bit_goes_unnoticed(place: int, bit: int) -> None:
    changed = bytearray(NOTE.encode())
    changed[place] ^= 1 << bit
    with pytest.raises(InvalidNote):
        Checkpoint.open(bytes(changed), [SIGNER.verifier])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "origin\n1\n",
        "origin\n01\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n",
        "origin\n-1\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n",
        "origin\n1\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8\n",
        "origin\n1\nICEi\n",
        "\n1\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n",
        "origin\n9999999999999999999\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n",
        "origin\n1\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n\nextension\n",
        "origin\n1\nICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=",
    ],
)
def test_malformed_checkpoints_are_refused(text: str) -> None:
    with pytest.raises(InvalidNote):
        Checkpoint.parse(text)


@pytest.mark.parametrize(
    "text", ["", "a+b+c", "name+00000000+AQ==", str(SIGNER.verifier)[:-2], "x" + str(PETER)]
)
def test_malformed_keys_are_refused(text: str) -> None:
    with pytest.raises(InvalidKey):
        NoteVerifier.parse(text)
    with pytest.raises(InvalidKey):
        NoteSigner.generate("has space")
