"""What can go wrong with the vault, as codes that the interfaces turn into sentences.

    VaultError
    ├── VaultMissing           no vault in this folder
    ├── VaultExists            there is one already
    ├── VaultInUse             another program has it open
    ├── VaultLocked            it was closed in the meantime
    ├── VaultDamaged           the file was damaged, edited or cut short
    │   └── VaultRolledBack    an older copy of the file stands in its place
    ├── VaultTooNew            written by a later version of this program
    ├── WrongPassphrase
    ├── WrongRecoveryKey
    ├── WeakPassphrase
    ├── RoleForbids            the slot that opened the vault has no key for this
    ├── UnknownSlot, SlotExists, SlotNeeded
    ├── SamePerson             who agrees has to be another person
    ├── SystemKeyringFailed    the operating system's keyring is absent, locked, or has no key of this vault
    ├── UnknownMatter, MatterExists
    ├── UnknownContact, ContactChanged, ContactExpired, FingerprintDiffers
    ├── UnknownPacket, PacketRepeated
    ├── UnknownEntry, EntryExists   tables and documents of the register
    ├── UnknownRecord          a decision, output or identity that is not in the vault
    └── TooManyTokens          a matter or an entity has used up its tokens

Names of matters and contacts are secrets of the vault, but the person asking typed them.
"""

from __future__ import annotations

from kpo_vault.errors import VaultError


class VaultMissing(VaultError):
    """The folder holds no vault (parameter: ``path``)."""

    code = "vault-missing"
    sentence = "There is no vault in {path}."
    hint = "Make one with `kpo-vault init`, or set KPO_VAULT_HOME to the folder that holds it."

    def __init__(self, *, path: str) -> None:
        """Name the folder."""
        super().__init__(path=path)


class VaultExists(VaultError):
    """A vault would be overwritten (parameter: ``path``)."""

    code = "vault-exists"
    sentence = "There is already a vault in {path}."
    hint = "Nothing was changed. Choose another folder."

    def __init__(self, *, path: str) -> None:
        """Name the folder."""
        super().__init__(path=path)


class VaultInUse(VaultError):
    """Another process, or another window of this one, has the vault open (parameter: ``holder``)."""

    code = "vault-in-use"
    sentence = "The vault is open in another program ({holder})."
    hint = "Close the other window or wait for the other command, and retry."

    def __init__(self, *, holder: str) -> None:
        """Say who holds it, as far as that is known."""
        super().__init__(holder=holder)


class VaultLocked(VaultError):
    """The vault was closed while something still wanted to use it."""

    code = "vault-locked"
    sentence = "The vault is locked."
    hint = "Unlock it with your passphrase, and retry."


class VaultDamaged(VaultError):
    """The file is not what this program wrote (parameter: ``reason``)."""

    code = "vault-damaged"
    sentence = "The vault is damaged or was changed from outside: {reason}."
    hint = "Nothing was written. Restore a backup with `kpo-vault vault restore`."

    def __init__(self, *, reason: str) -> None:
        """Give a reason that names tables and counts, never values."""
        super().__init__(reason=reason)


class VaultRolledBack(VaultDamaged):
    """The file is sound but older than what this folder has seen (parameter: ``reason``)."""

    code = "vault-rolled-back"
    sentence = "An older copy of the vault stands in its place: {reason}."
    hint = (
        "Put the newest vault back; to go on with the older one, restore it with `kpo-vault vault restore`."
    )


class VaultTooNew(VaultError):
    """The file was written by a later version (parameters: ``found``, ``supported``)."""

    code = "vault-too-new"
    sentence = "The vault was written by a later version of this program (format {found}, this one knows {supported})."
    hint = "Install the newer version."

    def __init__(self, *, found: int, supported: int) -> None:
        """Give both format numbers."""
        super().__init__(found=found, supported=supported)


class WrongPassphrase(VaultError):
    """The passphrase does not open the vault."""

    code = "wrong-passphrase"
    sentence = "The passphrase does not open this vault."
    hint = "Check capitals and the keyboard's language, or use the printed recovery key."


class WrongRecoveryKey(VaultError):
    """The recovery key is well typed but not this vault's."""

    code = "wrong-recovery-key"
    sentence = "The recovery key does not open this vault."
    hint = "Use the sheet that was printed last: a newer recovery key replaces the older one."


class WeakPassphrase(VaultError):
    """The passphrase is too short to protect anything (parameter: ``least``)."""

    code = "weak-passphrase"
    sentence = "A passphrase needs at least {least} characters."
    hint = "Four or five random words are easy to keep in mind and hard to guess."

    def __init__(self, *, least: int) -> None:
        """Give the least length."""
        super().__init__(least=least)


class RoleForbids(VaultError):
    """The slot that opened the vault holds no key for this (parameter: ``role``)."""

    code = "role"
    sentence = "The {role} slot of this vault has no key for this."
    hint = "Ask counsel, whose passphrase opens everything."
    exit_status = 1

    def __init__(self, *, role: str) -> None:
        """Name the role."""
        super().__init__(role=role)


class UnknownSlot(VaultError):
    """The vault has no such key slot (parameter: ``slot``)."""

    code = "unknown-slot"
    sentence = "This vault has no key slot {slot}."
    hint = (
        "`kpo-vault vault slots` shows which there are; of two with one name say the role too: counsel/ben."
    )

    def __init__(self, *, slot: str) -> None:
        """Give the slot's or role's name that was asked for."""
        super().__init__(slot=slot)


class SlotExists(VaultError):
    """A key slot of this name is there already (parameter: ``slot``)."""

    code = "slot-exists"
    sentence = "This vault already has a key slot {slot}."
    hint = "Remove it first, or give the new one another name."

    def __init__(self, *, slot: str) -> None:
        """Give the slot's name."""
        super().__init__(slot=slot)


class SlotNeeded(VaultError):
    """The slot must stay: without it nobody could open the vault (parameter: ``slot``)."""

    code = "slot-needed"
    sentence = "The key slot {slot} must stay."
    hint = "Change its passphrase instead: `kpo-vault vault change-passphrase`."

    def __init__(self, *, slot: str) -> None:
        """Give the slot's name."""
        super().__init__(slot=slot)


class SamePerson(VaultError):
    """The one who agrees opened the vault, or has the same passphrase."""

    code = "same-person"
    sentence = (
        "A second person has to agree: this is the key slot, or the passphrase, that the vault is open with."
    )
    hint = "Let a colleague with a key slot of their own enter its passphrase."
    exit_status = 1


class SystemKeyringFailed(VaultError):
    """The operating system's keyring cannot be used (parameter: ``reason``)."""

    code = "system-keyring"
    sentence = "The system's keyring cannot be used: {reason}."
    hint = "Open the vault with its passphrase."

    def __init__(self, *, reason: str) -> None:
        """Say why, in words that hold no secret."""
        super().__init__(reason=reason)


class UnknownMatter(VaultError):
    """No matter has this name (parameter: ``name``)."""

    code = "unknown-matter"
    sentence = "There is no matter called {name}."
    hint = "`kpo-vault matter list` shows the matters of this vault."

    def __init__(self, *, name: str) -> None:
        """Give the name that was asked for."""
        super().__init__(name=name)


class MatterExists(VaultError):
    """A matter of this name exists (parameter: ``name``)."""

    code = "matter-exists"
    sentence = "There is already a matter called {name}."
    hint = "Choose another name."

    def __init__(self, *, name: str) -> None:
        """Give the name that was asked for."""
        super().__init__(name=name)


class UnknownContact(VaultError):
    """No contact has this name (parameter: ``name``)."""

    code = "unknown-contact"
    sentence = "There is no contact called {name}."
    hint = "`kpo-vault contact list` shows the contacts; `kpo-vault contact import CARD` adds one."

    def __init__(self, *, name: str) -> None:
        """Give the name that was asked for."""
        super().__init__(name=name)


class ContactChanged(VaultError):
    """Another card than the known one came under a contact's name (parameter: ``name``)."""

    code = "contact-changed"
    sentence = "The keys of {name} are not the ones this vault knows; the contact is blocked."
    hint = "Call the partner, compare the fingerprint words, then accept or refuse the new card."
    exit_status = 1

    def __init__(self, *, name: str) -> None:
        """Give the contact's name."""
        super().__init__(name=name)


class ContactExpired(VaultError):
    """The time of a contact's card is over (parameter: ``name``)."""

    code = "contact-expired"
    sentence = "The card of {name} has expired; the contact is blocked."
    hint = "Ask the partner for a new card, import it and compare the fingerprint words."
    exit_status = 1

    def __init__(self, *, name: str) -> None:
        """Give the contact's name."""
        super().__init__(name=name)


class FingerprintDiffers(VaultError):
    """What a partner showed is not the fingerprint of the card in the vault (parameter: ``name``)."""

    code = "fingerprint-differs"
    sentence = "The code is not the one of {name}: these are different keys."
    hint = "Send nothing to this contact. Ask the partner, over a channel that you trust, for the card again."
    exit_status = 1

    def __init__(self, *, name: str) -> None:
        """Give the contact's name."""
        super().__init__(name=name)


class UnknownPacket(VaultError):
    """The vault has no record of a packet (parameter: ``packet``)."""

    code = "unknown-packet"
    sentence = "This vault has no record of the packet {packet}."
    hint = "Open it with the vault that sealed or received it."

    def __init__(self, *, packet: str) -> None:
        """Give the packet's public id."""
        super().__init__(packet=packet)


class PacketRepeated(VaultError):
    """A packet that was recorded before came again (parameter: ``packet``)."""

    code = "packet-repeated"
    sentence = "The packet {packet} was already processed."
    hint = "A repeated packet may be a replay; ask the sender for a new one."
    exit_status = 1

    def __init__(self, *, packet: str) -> None:
        """Give the packet's public id."""
        super().__init__(packet=packet)


class UnknownRecord(VaultError):
    """A record that was named by number or digest does not exist (parameter: ``what``)."""

    code = "unknown-record"
    sentence = "This vault has no such {what}."

    def __init__(self, *, what: str) -> None:
        """Give the kind of record."""
        super().__init__(what=what)


class UnknownEntry(VaultError):
    """Nothing of this name is in the register (parameters: ``kind``, ``name``)."""

    code = "unknown-register-entry"
    sentence = "The register has no {kind} called {name}."
    hint = "`kpo-vault register list` shows what is registered."

    def __init__(self, *, kind: str, name: str) -> None:
        """Give the kind, "table" or "document", and the name that was asked for."""
        super().__init__(kind=kind, name=name)


class EntryExists(VaultError):
    """The register holds something of this name (parameters: ``kind``, ``name``)."""

    code = "register-entry-exists"
    sentence = "The register already has a {kind} called {name}."
    hint = "Remove it first, or give the new one another name."

    def __init__(self, *, kind: str, name: str) -> None:
        """Give the kind, "table" or "document", and the name."""
        super().__init__(kind=kind, name=name)


class TooManyTokens(VaultError):
    """A numbering is used up (parameters: ``entity_type``, ``what``)."""

    code = "too-many-tokens"
    sentence = "No token is left for {entity_type}: {what}."
    hint = "Split the work into several matters."

    def __init__(self, *, entity_type: str, what: str) -> None:
        """Name the entity type and the limit that was reached."""
        super().__init__(entity_type=entity_type, what=what)
