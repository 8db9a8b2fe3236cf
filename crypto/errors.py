"""What can go wrong with keys, packets and proofs, as codes that the interfaces turn into sentences.

    CryptoError
    ├── AgeError                   an age file that cannot be opened
    │   ├── DamagedHeader          the header breaks the format
    │   │   └── UnsupportedAgeVersion
    │   ├── DamagedHeaderMac       the header was changed after it was made
    │   ├── DamagedArmor           the text form is not strict PEM
    │   ├── DamagedPayload         a chunk fails its authentication
    │   │   └── TruncatedPayload   the file ends before its final chunk
    │   └── NotForThisIdentity     no stanza opens with our keys
    │       └── WrongPassphrase
    ├── InvalidKey                 text or bytes that are not a key of the expected kind
    ├── MixedRecipients            recipients that one age file must not combine
    ├── InvalidCard                a contact card that is broken or not signed by its own keys
    ├── BadSignature               a signature that does not verify
    ├── PacketError                a packet that is not sound, not for us, or cannot be made
    │   ├── DamagedPacket
    │   ├── NotAPacket             an age file that opens and holds something else
    │   ├── UnsealablePacket       what the sender asks for breaks the packet format
    │   ├── UnsupportedPacketVersion
    │   ├── UnknownSigner
    │   ├── NotAddressedToUs
    │   ├── ExpiredPacket
    │   └── UnsafeFileName
    ├── TargetNotEmpty             something already stands where the result would go
    ├── InvalidProof               a Merkle proof that proves nothing
    ├── InvalidNote                a signed note or checkpoint that is broken or not signed by a known key
    ├── SealBroken                 a sealed database cell or wrapped key that does not open
    ├── WeakParameters             Argon2id parameters outside the limits
    └── RecoveryKeyMistyped        a printed recovery key that was not typed as printed

A parameter may be a format, a count, a reason from a fixed list, or words of a public fingerprint; never a
key, a passphrase or anything that a file holds.
"""

from __future__ import annotations

from typing import ClassVar


class CryptoError(Exception):
    """Base of all errors of this package: a code, a sentence, a hint how to recover.

    ``parameters`` are safe to log and to show.
    """

    code: ClassVar[str] = "crypto"
    sentence: ClassVar[str] = "The cryptographic operation failed."
    hint: ClassVar[str] = ""

    def __init__(self, **parameters: str | int) -> None:
        """Keep the safe parameters; the message is built from the class's sentence."""
        self.parameters = parameters
        super().__init__(self.sentence.format_map(parameters))

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes with the parameters."""
        return (_rebuild, (type(self), self.parameters))


def _rebuild(kind: type[CryptoError], parameters: dict[str, str | int]) -> CryptoError:
    return kind(**parameters)


class AgeError(CryptoError):
    """An age file cannot be opened."""

    code = "age"
    sentence = "The encrypted file cannot be opened."


class DamagedHeader(AgeError):
    """The header of an age file breaks the format (parameter: ``reason``)."""

    code = "damaged-header"
    sentence = "The encrypted file is damaged at its start: {reason}."
    hint = "Ask the sender to send the file again."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the header breaks."""
        super().__init__(reason=reason)


class UnsupportedAgeVersion(DamagedHeader):
    """The file is of an age version other than v1."""

    code = "unsupported-age-version"
    hint = "Ask the sender to use age v1."

    def __init__(self, *, reason: str = "it is not of age version 1") -> None:
        """Say that the version is not ours."""
        super().__init__(reason=reason)


class DamagedHeaderMac(AgeError):
    """The header's authentication code does not match: the header was changed."""

    code = "damaged-header-mac"
    sentence = "The encrypted file was changed after it was made: its header does not authenticate."
    hint = "Do not use it. Ask the sender to send the file again."


class DamagedArmor(AgeError):
    """The text form of an age file is not strict PEM (parameter: ``reason``)."""

    code = "damaged-armor"
    sentence = "The text form of the encrypted file is damaged: {reason}."
    hint = "Ask the sender to attach the file instead of pasting it."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the armor breaks."""
        super().__init__(reason=reason)


class DamagedPayload(AgeError):
    """A part of the encrypted content fails its authentication."""

    code = "damaged-payload"
    sentence = "The encrypted file is damaged: a part of its content does not authenticate."
    hint = "Nothing was written. Ask the sender to send the file again."


class TruncatedPayload(DamagedPayload):
    """The encrypted content ends before its final part."""

    code = "truncated-payload"
    sentence = "The encrypted file is incomplete: its end is missing."


class NotForThisIdentity(AgeError):
    """None of our keys opens the file."""

    code = "not-for-this-identity"
    sentence = "The encrypted file is not addressed to any of your keys."
    hint = "Ask the sender to seal it to your current contact card."


class WrongPassphrase(NotForThisIdentity):
    """The passphrase does not open the file."""

    code = "wrong-passphrase"
    sentence = "The passphrase is wrong."
    hint = "Check the keyboard layout and the caps lock, and try again."


class InvalidKey(CryptoError):
    """Text or bytes are not a key of the expected kind (parameter: ``kind``)."""

    code = "invalid-key"
    sentence = "This is not a valid {kind}."
    hint = "Copy it again completely: one missing or changed character makes it invalid."

    def __init__(self, *, kind: str) -> None:
        """Name the kind of key that was expected."""
        super().__init__(kind=kind)


class MixedRecipients(CryptoError):
    """The recipients cannot share one file (parameter: ``reason``)."""

    code = "mixed-recipients"
    sentence = "These recipients cannot share one encrypted file: {reason}."
    hint = "Seal one packet for each of them."

    def __init__(self, *, reason: str) -> None:
        """Say what does not go together."""
        super().__init__(reason=reason)


class InvalidCard(CryptoError):
    """A contact card is broken or not signed by its own keys (parameter: ``reason``)."""

    code = "invalid-card"
    sentence = "This contact card cannot be used: {reason}."
    hint = "Ask the contact to export the card again."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the card breaks."""
        super().__init__(reason=reason)


class BadSignature(CryptoError):
    """A signature does not verify (parameter: ``kind``)."""

    code = "bad-signature"
    sentence = "The {kind} signature is not valid."
    hint = "Do not use the content. Ask the sender, over a channel that you trust, to send it again."

    def __init__(self, *, kind: str) -> None:
        """Name the kind of signature."""
        super().__init__(kind=kind)


class PacketError(CryptoError):
    """A packet is not sound, not for us, or cannot be made."""

    code = "packet"
    sentence = "The packet cannot be used."
    hint = "Nothing was written. Ask the sender to seal the packet again."


class DamagedPacket(PacketError):
    """The content of a packet breaks the packet format (parameter: ``reason``)."""

    code = "damaged-packet"
    sentence = "The packet is damaged: {reason}."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the packet breaks."""
        super().__init__(reason=reason)


class NotAPacket(PacketError):
    """An age file opens with our keys and holds no packet: whoever encrypted it did not sign it."""

    code = "not-a-packet"
    sentence = "The file is encrypted to you, but it is no packet: nobody signed it."
    hint = (
        "Nothing was written. If it is the result of a partner without KPO Vault, restore it and name the matter:"
        " `kpo-vault restore FILE --matter NAME --out DIR`."
    )


class UnsealablePacket(PacketError):
    """What the sender asks for breaks the packet format (parameter: ``reason``)."""

    code = "unsealable-packet"
    sentence = "The packet cannot be sealed: {reason}."
    hint = "Nothing was written. Change what the message names and seal again."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the packet would break."""
        super().__init__(reason=reason)


class UnsupportedPacketVersion(PacketError):
    """The manifest is of a format that this version does not know (parameter: ``version``)."""

    code = "unsupported-packet-version"
    sentence = "The packet has format version {version}, which this program does not know."
    hint = "Install a newer version of this program."

    def __init__(self, *, version: int) -> None:
        """Give the version that the manifest names."""
        super().__init__(version=version)


class UnknownSigner(PacketError):
    """The packet names a sender whose card we do not have (parameter: ``words``)."""

    code = "unknown-signer"
    sentence = "The packet is signed by someone who is not among your contacts: {words}."
    hint = "Import the sender's contact card, compare these words with the sender, and open the packet again."

    def __init__(self, *, words: str) -> None:
        """Give the words of the fingerprint that the packet names."""
        super().__init__(words=words)


class NotAddressedToUs(PacketError):
    """The packet opens with our key, but its sender addressed it to others: it was sealed again."""

    code = "not-addressed-to-us"
    sentence = "The packet was signed for other recipients and then sealed again to you."
    hint = "Do not use it. Tell the sender that someone forwards packets under the sender's name."


class ExpiredPacket(PacketError):
    """The packet's time is over (parameter: ``expires``, a UTC date and time)."""

    code = "expired-packet"
    sentence = "The packet expired on {expires}."
    hint = "Ask the sender for a new packet."

    def __init__(self, *, expires: str) -> None:
        """Give the time at which the packet expired."""
        super().__init__(expires=expires)


class UnsafeFileName(PacketError):
    """A file cannot travel under its name on every system (parameter: ``reason``)."""

    code = "unsafe-file-name"
    sentence = "A file of the packet has a name that is not safe on every system: {reason}."
    hint = "Rename the file and seal the packet again."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the file name breaks, not the name."""
        super().__init__(reason=reason)


class TargetNotEmpty(CryptoError):
    """Something already stands where the result would go (parameter: ``kind``)."""

    code = "target-not-empty"
    sentence = "The {kind} for the result already exists."
    hint = "Choose another place: nothing is overwritten."

    def __init__(self, *, kind: str) -> None:
        """Say whether it is a file or a folder."""
        super().__init__(kind=kind)


class InvalidProof(CryptoError):
    """A Merkle proof does not prove what it claims (parameter: ``reason``)."""

    code = "invalid-proof"
    sentence = "The log's proof is not valid: {reason}."
    hint = "The log was changed or the proof belongs to another log."

    def __init__(self, *, reason: str) -> None:
        """Name what does not fit."""
        super().__init__(reason=reason)


class InvalidNote(CryptoError):
    """A signed note or checkpoint is broken or not signed by a known key (parameter: ``reason``)."""

    code = "invalid-note"
    sentence = "The signed checkpoint is not valid: {reason}."
    hint = "Check that the public key belongs to this log."

    def __init__(self, *, reason: str) -> None:
        """Name the rule that the note breaks."""
        super().__init__(reason=reason)


class SealBroken(CryptoError):
    """A sealed cell or key does not open: another key, or somebody changed it or moved it."""

    code = "seal-broken"
    sentence = "A sealed value does not open: it was damaged, or sealed with another key."


class WeakParameters(CryptoError):
    """Argon2id parameters are outside the limits (parameters: ``memory``, ``floor`` in MiB)."""

    code = "weak-parameters"
    sentence = "The passphrase is protected by {memory} MiB of Argon2id, which is outside the limits (from {floor} MiB)."
    hint = "The file was edited or made by another program: restore a backup."

    def __init__(self, *, memory: int, floor: int) -> None:
        """Give both sizes in MiB."""
        super().__init__(memory=memory, floor=floor)


class RecoveryKeyMistyped(CryptoError):
    """A printed recovery key was not typed as printed (parameter: ``group``, counted from 1)."""

    code = "recovery-key-mistyped"
    sentence = "The recovery key is not typed as it is printed (group {group})."
    hint = "Compare that group with the printed sheet; the whole key has 8 groups of 6 symbols."

    def __init__(self, *, group: int) -> None:
        """Give the first group that cannot be right."""
        super().__init__(group=group)
