"""What bars a packet, what to do about it, and what is said about one that was sealed or opened."""

from __future__ import annotations

from ui.translation import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Wording", "The key of {name} was not compared yet."),
    QT_TRANSLATE_NOOP("Wording", "Compare the ten words by telephone and note that they are the same."),
    QT_TRANSLATE_NOOP("Wording", "Another card came under the name of {name}; the contact is blocked."),
    QT_TRANSLATE_NOOP(
        "Wording",
        "Call the partner on a number that you know, compare both sets of words, then take or refuse the new card.",
    ),
    QT_TRANSLATE_NOOP("Wording", "The card of {name} has ended: nothing is sealed to it."),
    QT_TRANSLATE_NOOP("Wording", "Ask the partner for a rotation file or a new card, and import it."),
    QT_TRANSLATE_NOOP("Wording", "The key of {name} was revoked: nothing is sealed to it."),
    QT_TRANSLATE_NOOP(
        "Wording", "Choose another recipient, or import a new card of the partner and compare the words."
    ),
    QT_TRANSLATE_NOOP(
        "Wording",
        "The policy says in which countries recipients may sit, and nobody noted where {name} sits.",
    ),
    QT_TRANSLATE_NOOP("Wording", "Note the country in the partner's contact."),
    QT_TRANSLATE_NOOP(
        "Wording", "{name} sits in {country}, which is not among the countries that the policy allows."
    ),
    QT_TRANSLATE_NOOP("Wording", "Choose another recipient, or let two persons agree to this one."),
    QT_TRANSLATE_NOOP("Wording", "The policy asks for the agreement under which the data leaves."),
    QT_TRANSLATE_NOOP("Wording", "Name the agreement's reference, its number or date, among the terms."),
    QT_TRANSLATE_NOOP("Wording", "{count} findings of the review wait for a decision."),
    QT_TRANSLATE_NOOP("Wording", "Accept or reject each of them, then protect the documents again."),
    QT_TRANSLATE_NOOP("Wording", "{file} did not pass its leak check: {places}."),
    QT_TRANSLATE_NOOP("Wording", "Decide on these places in review and protect the document again."),
    QT_TRANSLATE_NOOP("Wording", "{file} has places that no reader can see into: {places}."),
    QT_TRANSLATE_NOOP(
        "Wording",
        "Look at each of them in the original, then protect the document again with them acknowledged.",
    ),
    QT_TRANSLATE_NOOP("Wording", "{file} carries a legend that nobody has cleared: {legend}"),
    QT_TRANSLATE_NOOP(
        "Wording", "Clear the legend in review if it may leave, then protect the document again."
    ),
    QT_TRANSLATE_NOOP(
        "Wording",
        "The packet is encrypted with classic keys only (X25519), because a recipient has no post-quantum key: "
        "whoever keeps a copy could open it with a future quantum computer.",
    ),
    QT_TRANSLATE_NOOP("Wording", "The packet has no whole glossary: a protected value would stand in it."),
    QT_TRANSLATE_NOOP("Wording", "The sender uses another name than the one on the contact card."),
    QT_TRANSLATE_NOOP("Wording", "This packet was opened here before."),
    QT_TRANSLATE_NOOP("Wording", "Looking at {0} of {1}"),
    QT_TRANSLATE_NOOP("Wording", "Looked at"),
    QT_TRANSLATE_NOOP("Wording", "Checked"),
    QT_TRANSLATE_NOOP("Wording", "Opening"),
    QT_TRANSLATE_NOOP("Wording", "Sealing"),
)
