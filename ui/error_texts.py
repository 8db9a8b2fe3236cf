"""Every error's sentence and hint as the window says them, for translators to collect.

The words are those of the error classes, but for errors whose own wording speaks to a terminal or to a file.
"""

from __future__ import annotations

from ui.translation import QT_TRANSLATE_NOOP

# code -> sentence and hint; {fields} are filled in with the error's parameters.
TEXTS: dict[str, tuple[str, str]] = {
    "application": (
        QT_TRANSLATE_NOOP("Errors", "The operation failed."),
        "",
    ),
    "usage": (
        QT_TRANSLATE_NOOP("Errors", "{message}"),
        "",
    ),
    "vault": (
        QT_TRANSLATE_NOOP("Errors", "The operation failed."),
        "",
    ),
    "vault-missing": (
        QT_TRANSLATE_NOOP("Errors", "There is no vault in {path}."),
        QT_TRANSLATE_NOOP("Errors", "Start the program again to make one."),
    ),
    "vault-exists": (
        QT_TRANSLATE_NOOP("Errors", "There is already a vault in {path}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose another folder."),
    ),
    "vault-in-use": (
        QT_TRANSLATE_NOOP("Errors", "The vault is open in another window or command."),
        QT_TRANSLATE_NOOP("Errors", "Close the other one, then try again."),
    ),
    "vault-locked": (
        QT_TRANSLATE_NOOP("Errors", "The vault is locked."),
        QT_TRANSLATE_NOOP("Errors", "Unlock it with your passphrase, and retry."),
    ),
    "vault-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The vault is damaged or was changed from outside: {reason}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was written. Put a backup in its place with Restore a backup… in the Vault menu.",
        ),
    ),
    "vault-rolled-back": (
        QT_TRANSLATE_NOOP("Errors", "An older copy of the vault stands in its place: {reason}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Put the newest vault back, or go on with the older one: Restore a backup… in the Vault menu.",
        ),
    ),
    "vault-too-new": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The vault was written by a later version of this program (format {found}, this one knows {supported}).",
        ),
        QT_TRANSLATE_NOOP("Errors", "Install the newer version."),
    ),
    "wrong-passphrase": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check Caps Lock and the keyboard layout. After a lost passphrase, use the recovery key.",
        ),
    ),
    "wrong-recovery-key": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key does not open this vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "Use the sheet that was printed last: a newer recovery key replaces the older one."
        ),
    ),
    "weak-passphrase": (
        QT_TRANSLATE_NOOP("Errors", "A passphrase needs at least {least} characters."),
        QT_TRANSLATE_NOOP("Errors", "Four or five random words are easy to keep in mind and hard to guess."),
    ),
    "role": (
        QT_TRANSLATE_NOOP("Errors", "The {role} slot of this vault has no key for this."),
        QT_TRANSLATE_NOOP("Errors", "Ask counsel, whose passphrase opens everything."),
    ),
    "unknown-slot": (
        QT_TRANSLATE_NOOP("Errors", "This vault has no key slot {slot}."),
        QT_TRANSLATE_NOOP("Errors", "Choose one of the slots in the list."),
    ),
    "slot-exists": (
        QT_TRANSLATE_NOOP("Errors", "This vault already has a key slot {slot}."),
        QT_TRANSLATE_NOOP("Errors", "Remove it first, or give the new one another name."),
    ),
    "slot-needed": (
        QT_TRANSLATE_NOOP("Errors", "The key slot {slot} must stay."),
        QT_TRANSLATE_NOOP("Errors", "Change its passphrase instead."),
    ),
    "same-person": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "A second person has to agree: this is the key slot, or the passphrase, that the vault is open with.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Let a colleague with a key slot of their own enter its passphrase."),
    ),
    "system-keyring": (
        QT_TRANSLATE_NOOP("Errors", "The system's keyring cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Open the vault with its passphrase."),
    ),
    "unknown-matter": (
        QT_TRANSLATE_NOOP("Errors", "There is no matter called {name}."),
        QT_TRANSLATE_NOOP("Errors", "Choose one of the matters in Documents."),
    ),
    "matter-exists": (
        QT_TRANSLATE_NOOP("Errors", "There is already a matter called {name}."),
        QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    ),
    "unknown-contact": (
        QT_TRANSLATE_NOOP("Errors", "There is no contact called {name}."),
        QT_TRANSLATE_NOOP("Errors", "Import the partner's card in Contacts."),
    ),
    "contact-changed": (
        QT_TRANSLATE_NOOP(
            "Errors", "The keys of {name} are not the ones this vault knows; the contact is blocked."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Call the partner, compare the fingerprint words, then accept or refuse the new card."
        ),
    ),
    "contact-expired": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} has expired; the contact is blocked."),
        QT_TRANSLATE_NOOP(
            "Errors", "Ask the partner for a new card, import it and compare the fingerprint words."
        ),
    ),
    "fingerprint-differs": (
        QT_TRANSLATE_NOOP("Errors", "The code is not the one of {name}: these are different keys."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Send nothing to this contact. Ask the partner, over a channel that you trust, for the card again.",
        ),
    ),
    "unknown-packet": (
        QT_TRANSLATE_NOOP("Errors", "This vault has no record of the packet {packet}."),
        QT_TRANSLATE_NOOP("Errors", "Open it with the vault that sealed or received it."),
    ),
    "packet-repeated": (
        QT_TRANSLATE_NOOP("Errors", "The packet {packet} was already processed."),
        QT_TRANSLATE_NOOP("Errors", "A repeated packet may be a replay; ask the sender for a new one."),
    ),
    "unknown-record": (
        QT_TRANSLATE_NOOP("Errors", "This vault has no such {what}."),
        "",
    ),
    "unknown-register-entry": (
        QT_TRANSLATE_NOOP("Errors", "The register has no {kind} called {name}."),
        QT_TRANSLATE_NOOP("Errors", "Look at the list in Settings, Register."),
    ),
    "register-entry-exists": (
        QT_TRANSLATE_NOOP("Errors", "The register already has a {kind} called {name}."),
        QT_TRANSLATE_NOOP("Errors", "Remove it first, or give the new one another name."),
    ),
    "too-many-tokens": (
        QT_TRANSLATE_NOOP("Errors", "No token is left for {entity_type}: {what}."),
        QT_TRANSLATE_NOOP("Errors", "Split the work into several matters."),
    ),
    "gate": (
        QT_TRANSLATE_NOOP("Errors", "{message}"),
        "",
    ),
    "not-verifiable": (
        QT_TRANSLATE_NOOP(
            "Errors", "{name} is neither a packet, nor a packet's folder, nor an exported audit log."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "A contact's card is chosen as the card of the signer, beside what the contact signed."
        ),
    ),
    "no-packet": (
        QT_TRANSLATE_NOOP("Errors", "{name} is not an encrypted packet."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A packet is a file that a client sealed to you. Ask the sender which file it is, and choose that one.",
        ),
    ),
    "card-needed": (
        QT_TRANSLATE_NOOP("Errors", "The card of the sender is needed: who signed is what is checked."),
        QT_TRANSLATE_NOOP("Errors", "Choose the card that you got from the sender, then verify again."),
    ),
    "no-key-file": (
        QT_TRANSLATE_NOOP("Errors", "{name} is no age key file."),
        "",
    ),
    "no-checkpoint": (
        QT_TRANSLATE_NOOP(
            "Errors", "{name} is not the folder of an opened packet with a checkpoint of its sender."
        ),
        "",
    ),
    "whole-log-needed": (
        QT_TRANSLATE_NOOP(
            "Errors", "Only the whole log shows whether a kept checkpoint lies on it, not an extract."
        ),
        "",
    ),
    "output": (
        QT_TRANSLATE_NOOP("Errors", "Cannot write {path}: {reason}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was left half-written. Choose another folder or free some space, and retry."
        ),
    ),
    "other-signer": (
        QT_TRANSLATE_NOOP("Errors", "Another key than the one on this card has signed the log."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check the log with the card of whoever kept it. If this is that card, the log is somebody else's: do "
            "not rely on it.",
        ),
    ),
    "log-damaged": (
        QT_TRANSLATE_NOOP("Errors", "The audit log is not intact: {reason}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Keep the vault as it is and compare the log with an earlier export or with a partner's checkpoint.",
        ),
    ),
    "policy": (
        QT_TRANSLATE_NOOP("Errors", "Policy {policy}, line {line}: {message}."),
        QT_TRANSLATE_NOOP("Errors", "Correct the policy's file, or choose another policy."),
    ),
    "redaction": (
        QT_TRANSLATE_NOOP("Errors", "The document could not be processed."),
        "",
    ),
    "unsupported-format": (
        QT_TRANSLATE_NOOP("Errors", "Files of type {format} are not supported."),
        QT_TRANSLATE_NOOP("Errors", "Supported are {supported}."),
    ),
    "unreadable-document": (
        QT_TRANSLATE_NOOP("Errors", "This {format} file cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Open it in the program that made it, save it again, and retry."),
    ),
    "protected-document": (
        QT_TRANSLATE_NOOP("Errors", "This {format} file is protected by a password."),
        QT_TRANSLATE_NOOP("Errors", "Remove the password in the program that made it, and retry."),
    ),
    "document-too-large": (
        QT_TRANSLATE_NOOP("Errors", "The document is too large: {what} is over the limit of {limit}."),
        QT_TRANSLATE_NOOP("Errors", "Split it into smaller documents."),
    ),
    "unwritable-replacement": (
        QT_TRANSLATE_NOOP("Errors", "A value in this {format} file cannot be replaced safely ({place})."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Remove the value in the program that made the file, or leave the file out of the packet.",
        ),
    ),
    "leak-found": (
        QT_TRANSLATE_NOOP("Errors", "{count} protected value(s) can still be read in the output: {places}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was released. Remove those places from the original, or leave the file out."
        ),
    ),
    "operator-not-applicable": (
        QT_TRANSLATE_NOOP("Errors", "The operator {operator} does not fit this {entity_type}."),
        QT_TRANSLATE_NOOP("Errors", "Choose the operator token or redact for it."),
    ),
    "crypto": (
        QT_TRANSLATE_NOOP("Errors", "The cryptographic operation failed."),
        "",
    ),
    "processing-stopped": (
        QT_TRANSLATE_NOOP("Errors", "Work on this document was stopped: {reason}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What was done before is kept. Try again; if it stops again, leave the file out, or split it into smaller ones.",
        ),
    ),
    "unusable-model": (
        QT_TRANSLATE_NOOP("Errors", "The language model {model} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Install the package, or choose the folder of a spaCy pipeline, or take the model out of the settings.",
        ),
    ),
    "age": (
        QT_TRANSLATE_NOOP("Errors", "The encrypted file cannot be opened."),
        "",
    ),
    "damaged-header": (
        QT_TRANSLATE_NOOP("Errors", "The encrypted file is damaged at its start: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the sender to send the file again."),
    ),
    "unsupported-age-version": (
        QT_TRANSLATE_NOOP("Errors", "The encrypted file is damaged at its start: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the sender to use age v1."),
    ),
    "damaged-header-mac": (
        QT_TRANSLATE_NOOP(
            "Errors", "The encrypted file was changed after it was made: its header does not authenticate."
        ),
        QT_TRANSLATE_NOOP("Errors", "Do not use it. Ask the sender to send the file again."),
    ),
    "damaged-armor": (
        QT_TRANSLATE_NOOP("Errors", "The text form of the encrypted file is damaged: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the sender to attach the file instead of pasting it."),
    ),
    "damaged-payload": (
        QT_TRANSLATE_NOOP(
            "Errors", "The encrypted file is damaged: a part of its content does not authenticate."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Ask the sender to send the file again."),
    ),
    "truncated-payload": (
        QT_TRANSLATE_NOOP("Errors", "The encrypted file is incomplete: its end is missing."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Ask the sender to send the file again."),
    ),
    "not-for-this-identity": (
        QT_TRANSLATE_NOOP("Errors", "The encrypted file is not addressed to any of your keys."),
        QT_TRANSLATE_NOOP("Errors", "Ask the sender to seal it to your current contact card."),
    ),
    "invalid-key": (
        QT_TRANSLATE_NOOP("Errors", "This is not a valid {kind}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Copy it again completely: one missing or changed character makes it invalid."
        ),
    ),
    "mixed-recipients": (
        QT_TRANSLATE_NOOP("Errors", "These recipients cannot share one encrypted file: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Seal one packet for each of them."),
    ),
    "invalid-card": (
        QT_TRANSLATE_NOOP("Errors", "This contact card cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the contact to export the card again."),
    ),
    "bad-signature": (
        QT_TRANSLATE_NOOP("Errors", "The {kind} signature is not valid."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Do not use the content. Ask the sender, over a channel that you trust, to send it again.",
        ),
    ),
    "packet": (
        QT_TRANSLATE_NOOP("Errors", "The packet cannot be used."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Ask the sender to seal the packet again."),
    ),
    "damaged-packet": (
        QT_TRANSLATE_NOOP("Errors", "The packet is damaged: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Ask the sender to seal the packet again."),
    ),
    "not-a-packet": (
        QT_TRANSLATE_NOOP("Errors", "The file is encrypted to you, but it is no packet: nobody signed it."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was written. If it is the result of a partner without KPO Vault, put it into a folder of its own "
            "and choose that folder under Restore results.",
        ),
    ),
    "unsealable-packet": (
        QT_TRANSLATE_NOOP("Errors", "The packet cannot be sealed: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Change what the message names and seal again."),
    ),
    "unsupported-packet-version": (
        QT_TRANSLATE_NOOP(
            "Errors", "The packet has format version {version}, which this program does not know."
        ),
        QT_TRANSLATE_NOOP("Errors", "Install a newer version of this program."),
    ),
    "unknown-signer": (
        QT_TRANSLATE_NOOP(
            "Errors", "The packet is signed by someone who is not among your contacts: {words}."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Import the sender's contact card, compare these words with the sender, and open the packet again.",
        ),
    ),
    "not-addressed-to-us": (
        QT_TRANSLATE_NOOP(
            "Errors", "The packet was signed for other recipients and then sealed again to you."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not use it. Tell the sender that someone forwards packets under the sender's name."
        ),
    ),
    "expired-packet": (
        QT_TRANSLATE_NOOP("Errors", "The packet expired on {expires}."),
        QT_TRANSLATE_NOOP("Errors", "Ask the sender for a new packet."),
    ),
    "unsafe-file-name": (
        QT_TRANSLATE_NOOP(
            "Errors", "A file of the packet has a name that is not safe on every system: {reason}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Rename the file and seal the packet again."),
    ),
    "target-not-empty": (
        QT_TRANSLATE_NOOP("Errors", "The {kind} for the result already exists."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place: nothing is overwritten."),
    ),
    "invalid-proof": (
        QT_TRANSLATE_NOOP("Errors", "The log's proof is not valid: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "The log was changed or the proof belongs to another log."),
    ),
    "invalid-note": (
        QT_TRANSLATE_NOOP("Errors", "The signed checkpoint is not valid: {reason}."),
        QT_TRANSLATE_NOOP("Errors", "Check that the public key belongs to this log."),
    ),
    "seal-broken": (
        QT_TRANSLATE_NOOP(
            "Errors", "A sealed value does not open: it was damaged, or sealed with another key."
        ),
        "",
    ),
    "weak-parameters": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The passphrase is protected by {memory} MiB of Argon2id, which is outside the limits (from {floor} MiB).",
        ),
        QT_TRANSLATE_NOOP("Errors", "The file was edited or made by another program: restore a backup."),
    ),
    "recovery-key-mistyped": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key is not typed as it is printed (group {group})."),
        QT_TRANSLATE_NOOP(
            "Errors", "Compare that group with the printed sheet; the whole key has 8 groups of 6 symbols."
        ),
    ),
}

# Sentences of gates that speak to a terminal, or that stand in a window of their own, by the gate's code.
GATES: dict[str, str] = {
    "not-a-return": QT_TRANSLATE_NOOP(
        "Errors", "This packet is no answer to one of yours. Open it in Open packet."
    ),
    "sender-changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Another card came under this sender's name. Nothing is opened from them until you compared the words in Contacts and "
        "took or refused the new card.",
    ),
    "sender-revoked": QT_TRANSLATE_NOOP(
        "Errors",
        "You revoked this sender's keys: nothing is opened from them. A new card of theirs can be imported.",
    ),
    "same-reviewer": QT_TRANSLATE_NOOP(
        "Errors",
        "Both reviews would be one person's: the second is for a colleague with a key slot of their own.",
    ),
    "blind-review": QT_TRANSLATE_NOOP(
        "Errors",
        "Another person made the first review of these documents: review them as the second person, who does not see it.",
    ),
    "second-review": QT_TRANSLATE_NOOP(
        "Errors",
        "The policy asks for two reviewers: both have to decide on every finding before the documents are written.",
    ),
    "differences": QT_TRANSLATE_NOOP(
        "Errors", "The two reviews differ: settle every difference before the documents are written."
    ),
}
