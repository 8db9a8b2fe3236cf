"""What a verification found, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from kpo_vault.workflow.proofs import Statement
from ui.translation import QT_TRANSLATE_NOOP
from ui.wording import said

# code of kpo_vault.workflow.proofs -> its sentence; the terminal's, but where that one speaks of options
TEXTS: dict[str, str] = {
    "entries": QT_TRANSLATE_NOOP("Verify", "Entries: {number}. All of them hash to the root {digest}…."),
    "checkpoints": QT_TRANSLATE_NOOP("Verify", "Signed checkpoints on this log: {number}."),
    "witnessed": QT_TRANSLATE_NOOP("Verify", "Checkpoints that were kept and lie on this log: {number}."),
    "proven": QT_TRANSLATE_NOOP(
        "Verify", "Entries: {number}. Each is proven to stand in a log of {size}, root {digest}…."
    ),
    "extract": QT_TRANSLATE_NOOP(
        "Verify", "An extract proves what is in it; only the whole log proves that nothing was left out."
    ),
    "signed": QT_TRANSLATE_NOOP("Verify", "Signed by {name}."),
    "signed-by-itself": QT_TRANSLATE_NOOP("Verify", "Signed by the key that the file brings along."),
    "card-for-signer": QT_TRANSLATE_NOOP(
        "Verify", "Whose key that is, nobody knows yet: choose the signer's card and verify again."
    ),
    "both-signatures": QT_TRANSLATE_NOOP("Verify", "Both signatures of {name} on the manifest are valid."),
    "packet": QT_TRANSLATE_NOOP("Verify", "Packet {id}."),
    "packet-made": QT_TRANSLATE_NOOP("Verify", "Packet {id}, made {made}, without an expiry."),
    "packet-until": QT_TRANSLATE_NOOP("Verify", "Packet {id}, made {made}, expires {ends}."),
    "files-as-sealed": QT_TRANSLATE_NOOP(
        "Verify", "Files that are as they were sealed: {number}. Nothing was written."
    ),
    "addressed": QT_TRANSLATE_NOOP("Verify", "Keys that it is addressed to: {number}."),
    "file-unchanged": QT_TRANSLATE_NOOP("Verify", "{name}: as it was sent"),
    "file-changed": QT_TRANSLATE_NOOP("Verify", "{name}: changed since"),
    "file-missing": QT_TRANSLATE_NOOP("Verify", "{name}: missing"),
    "file-added": QT_TRANSLATE_NOOP("Verify", "{name}: added since"),
    "header-post-quantum": QT_TRANSLATE_NOOP(
        "Verify", "The header is that of an age file of {number} bytes for post-quantum keys."
    ),
    "header-classic": QT_TRANSLATE_NOOP(
        "Verify", "The header is that of an age file of {number} bytes for classic keys."
    ),
    "stanzas": QT_TRANSLATE_NOOP("Verify", "Keys in the header: {kinds}."),
    "outside-only": QT_TRANSLATE_NOOP(
        "Verify", "Without a key nothing more can be known: signatures and hashes are inside the encryption."
    ),
    "key-for-inside": QT_TRANSLATE_NOOP(
        "Verify",
        "To check them, choose a key file that opens it and the sender's card, or open it and verify the folder.",
    ),
}
# The words of a key, and what the packet's library says, which has its own translations.
_WHOLE = {"recipient": "words", "warning": "sentence"}


def sentence(statement: Statement) -> str:
    """Return a statement as a person reads it."""
    fields = dict(statement.fields)
    if statement.code in _WHOLE:
        return said(str(fields[_WHOLE[statement.code]]))
    locale = QLocale()
    written = {
        name: locale.toString(value) if isinstance(value, int) else value for name, value in fields.items()
    }
    return QCoreApplication.translate("Verify", TEXTS[statement.code]).format(**written)


def heading(what: str, sound: bool) -> str:
    """Return in one sentence what came of it."""
    translate = QCoreApplication.translate
    if not sound:
        return translate("Verify", "The folder is not as it was sent.")
    headings = {
        "log": translate("Verify", "The log is whole and unchanged."),
        "extract": translate("Verify", "Every entry of the extract stands in its log."),
        "folder": translate("Verify", "Every file is as it was sent."),
        "packet": translate("Verify", "The packet is whole, and its signatures are right."),
        "outside": translate("Verify", "This is a sealed packet; only its outside could be looked at."),
    }
    return headings[what]
