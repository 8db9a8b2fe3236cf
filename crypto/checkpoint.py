"""Signed notes and log checkpoints (C2SP signed-note.md and tlog-checkpoint.md) with Ed25519 keys."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from crypto.errors import InvalidKey, InvalidNote
from crypto.merkle import HASH_SIZE, MAX_SIZE

_ED25519 = b"\x01"
_KEY_SIZE = 32
_KEY_ID_SIZE = 4
_SIGNATURE_SIZE = 64
_DASH = "\u2014 "
_MAX_NOTE = 1 << 20  # bytes
_MAX_SIGNATURES = 64
_DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class NoteVerifier:
    """A named Ed25519 public key, written ``name+key id+base64`` (the form of Go's sumdb/note)."""

    name: str
    public_key: bytes

    def __post_init__(self) -> None:
        if not is_key_name(self.name) or len(self.public_key) != _KEY_SIZE:
            raise InvalidKey(kind="note key")

    @classmethod
    def parse(cls, text: str) -> NoteVerifier:
        """Read ``name+key id+base64``; raise InvalidKey."""
        parts = text.strip().split("+", 2)
        raw = _base64(parts[2]) if len(parts) == 3 else None
        if raw is None or not raw.startswith(_ED25519):
            raise InvalidKey(kind="note key")
        verifier = cls(parts[0], raw[1:])
        if str(verifier) != text.strip():
            raise InvalidKey(kind="note key")
        return verifier

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{_text(_ED25519 + self.public_key)}"

    @property
    def key_id(self) -> bytes:
        """The four bytes that lead to the key in a signature line; not a secure hash."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public_key).digest()[:_KEY_ID_SIZE]


@dataclass(frozen=True, slots=True)
class NoteSigner:
    """A named Ed25519 secret key (32-byte seed)."""

    name: str
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not is_key_name(self.name) or len(self.seed) != _KEY_SIZE:
            raise InvalidKey(kind="note key")

    @classmethod
    def generate(cls, name: str) -> NoteSigner:
        """Return a new key."""
        return cls(name, secrets.token_bytes(_KEY_SIZE))

    @property
    def verifier(self) -> NoteVerifier:
        """The public half."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed).public_key()
        return NoteVerifier(self.name, key.public_bytes_raw())

    def sign(self, text: str) -> str:
        """Return ``text``, which ends in a newline, as a note with this key's signature; raise InvalidNote."""
        if not text.endswith("\n") or not _has_only_lines(text):
            raise InvalidNote(reason="its text does not end in a newline or has control characters")
        signature = Ed25519PrivateKey.from_private_bytes(self.seed).sign(text.encode())
        return f"{text}\n{_DASH}{self.name} {_text(self.verifier.key_id + signature)}\n"


def open_note(note: str | bytes, verifiers: Sequence[NoteVerifier]) -> str:
    """Return the text of ``note`` if a known key signed it; raise InvalidNote.

    Signatures of unknown keys are ignored, but a false signature of a known key refuses the whole note.
    """
    content = _decode(note)
    text, separator, lines = content.rpartition("\n\n")
    text += "\n"
    if not separator or not lines.endswith("\n") or lines == "\n":
        raise InvalidNote(reason="it has no signature")
    signatures = lines[:-1].split("\n")
    if len(signatures) > _MAX_SIGNATURES:
        raise InvalidNote(reason="it has too many signatures")
    verified = False
    for line in signatures:
        name, raw = _signature(line)
        for verifier in verifiers:
            if verifier.name == name and verifier.key_id == raw[:_KEY_ID_SIZE]:
                _verify(verifier, text, raw[_KEY_ID_SIZE:])
                verified = True
    if not verified:
        raise InvalidNote(reason="no known key has signed it")
    return text


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A log's state: origin (its name), number of leaves and 32-byte root hash."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        lines = (self.origin, *self.extensions)
        if any(not line or "\n" in line or not _has_only_lines(line) for line in lines):
            raise InvalidNote(reason="its origin or an extension is not one line")
        if not 0 <= self.size <= MAX_SIZE or len(self.root) != HASH_SIZE:
            raise InvalidNote(reason="its size or root is impossible")

    @property
    def text(self) -> str:
        """The note text that is signed."""
        return "\n".join((self.origin, str(self.size), _text(self.root), *self.extensions)) + "\n"

    def sign(self, signer: NoteSigner) -> str:
        """Return the checkpoint as a signed note."""
        return signer.sign(self.text)

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """Read the text of a note strictly; raise InvalidNote."""
        lines = text.split("\n")
        if len(lines) < 4 or lines[-1]:
            raise InvalidNote(reason="it has too few lines")
        root = _base64(lines[2])
        if not _DECIMAL.fullmatch(lines[1]) or root is None:
            raise InvalidNote(reason="its size or root is malformed")
        checkpoint = cls(lines[0], int(lines[1]), root, tuple(lines[3:-1]))
        if checkpoint.text != text:
            raise InvalidNote(reason="it is not in its one allowed form")
        return checkpoint

    @classmethod
    def open(
        cls, note: str | bytes, verifiers: Sequence[NoteVerifier], *, origin: str | None = None
    ) -> Checkpoint:
        """Verify ``note`` and read it; with ``origin``, it must be a checkpoint of that log. Raises InvalidNote."""
        checkpoint = cls.parse(open_note(note, verifiers))
        if origin is not None and checkpoint.origin != origin:
            raise InvalidNote(reason="it belongs to another log")
        return checkpoint


def is_key_name(name: str) -> bool:
    """Tell whether ``name`` can name a note key: not empty, no space, no plus, no control character."""
    return bool(name) and name.isprintable() and not any(c.isspace() or c == "+" for c in name)


def _has_only_lines(text: str) -> bool:
    if any(character < " " and character != "\n" for character in text):
        return False
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _decode(note: str | bytes) -> str:
    try:
        content = note.decode() if isinstance(note, bytes) else note
    except UnicodeDecodeError:
        raise InvalidNote(reason="it is not UTF-8") from None
    if len(content) > _MAX_NOTE or not _has_only_lines(content):
        raise InvalidNote(reason="it is too long or has control characters")
    return content


def _signature(line: str) -> tuple[str, bytes]:
    name, _, encoded = line.removeprefix(_DASH).partition(" ")
    raw = _base64(encoded)
    if not line.startswith(_DASH) or not is_key_name(name) or raw is None or len(raw) <= _KEY_ID_SIZE:
        raise InvalidNote(reason="a signature line is malformed")
    return name, raw


def _verify(verifier: NoteVerifier, text: str, signature: bytes) -> None:
    try:
        if len(signature) != _SIGNATURE_SIZE:
            raise InvalidNote(reason="the signature of a known key is false")
        Ed25519PublicKey.from_public_bytes(verifier.public_key).verify(signature, text.encode())
    except (InvalidSignature, ValueError):
        raise InvalidNote(reason="the signature of a known key is false") from None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _base64(text: str) -> bytes | None:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if _text(raw) == text else None
