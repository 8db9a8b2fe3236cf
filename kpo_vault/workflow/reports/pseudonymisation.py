"""The statement of pseudonymisation: what was replaced, where the additional information lies, and who lacks it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kpo_vault.vault import Slot
from kpo_vault.workflow.reports.ledger import Handout
from kpo_vault.workflow.reports.matter_facts import MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, Table
from kpo_vault.workflow.reports.words import Words
from redaction import catalogue, operators

__all__ = ["pseudonymisation"]

_OPENS = {
    "counsel": "Everything, the additional information included.",
    "compliance": "Log, decisions, masked values; single values for a logged reason. Not the map as a whole, no names of files.",
    "partner": "Log, own identities, contacts, packets of no matter. Nothing of this matter.",
}


def pseudonymisation(
    facts: MatterFacts, slots: Sequence[Slot], handouts: Sequence[Handout], sampled: Section
) -> Report:
    """Return the statement; ``slots`` are the ways into the vault, ``handouts`` what left for whom."""
    say = facts.words
    table = _types(facts)
    recipients = list(
        dict.fromkeys(
            f"{to.name}, {say.country(to.country)}" if to.country else to.name
            for handout in handouts
            for to in handout.recipients
        )
    )
    return Report(
        "pseudonymisation",
        say("Statement of pseudonymisation"),
        say(
            "Regulation (EU) 2016/679, Art. 4(5), Art. 25 and Art. 32(1)(a); EDPB Guidelines 01/2025 on pseudonymisation."
        ),
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            Section(
                say("What was done"),
                (
                    say(
                        "Personal and proprietary values in the documents below were replaced in the documents' own formats, so that "
                        "the personal data can no longer be attributed to a specific data subject without additional information. "
                        "Every protected file was read again by independent extractors and searched for every replaced value before it "
                        "could be sealed. The result is pseudonymised, not anonymous: for whoever holds the additional information it "
                        "remains personal data."
                    ),
                ),
                _figures(facts),
            ),
            Section(say("What was replaced"), table=table),
            Section(
                say("Additional information and where it is kept"),
                (
                    say(
                        "The additional information is the map from tokens to original values, the secrets of the operators that "
                        "invent names and move dates, and the original files. Map and secrets lie in the vault of the controller, one "
                        "file on the controller's own machine; they are in no packet. Every row is encrypted by itself "
                        "(AES-256-GCM-SIV) under a key of this matter alone; that key is wrapped by the vault's key, which only a "
                        "passphrase through Argon2id, a printed recovery key, or where the controller added it the key store of the "
                        "operating system opens. Deleting the matter's key ends the possibility of attribution for this vault. "
                        "The original files stay where the controller keeps them."
                    ),
                ),
                (
                    (
                        say("Kept separately by"),
                        say(
                            "encryption under the matter's own key; packets hold protected files, a manifest and token "
                            "glossary only"
                        ),
                    ),
                    (
                        say("Tokens"),
                        say(
                            "numbered in a secret order, never derived from a value; check symbols are masked by a secret of "
                            "the matter"
                        ),
                    ),
                    (
                        say("Deletion"),
                        say(
                            "shredding the matter deletes its key and its rows; backups made before still hold it"
                        ),
                    ),
                ),
            ),
            Section(
                say("Who can attribute, and who cannot"),
                (
                    say(
                        "The pseudonymisation domain is everyone who receives packets of this matter. Nobody in it is given the map, a "
                        "passphrase or a key of the vault."
                    ),
                ),
                ((say("Recipients without the map"), say.listed(recipients, "no packet was sealed yet")),),
                say.table(
                    (Column("Key slot", 1.4), Column("Role", 1.0), Column("What it opens", 4.0)),
                    (
                        (_slot(say, slot), say(str(slot.role)), say(_OPENS.get(str(slot.role), "")))
                        for slot in slots
                    ),
                ),
            ),
            Section(
                say("Technical and organisational measures"),
                (
                    say(
                        "Transfer: packets are signed (Ed25519, ML-DSA-65) and encrypted to the recipients' keys with age; a key counts "
                        "once a person compared its fingerprint over another channel, or passed that gate with a logged reason."
                    ),
                    say(
                        "Accountability: every act is an entry in an append-only Merkle log (RFC 6962) whose checkpoints are signed and "
                        "travel in every packet, so that recipients are witnesses. The digest of the log at the time of this statement "
                        "stands at its head."
                    ),
                    say(
                        "Return: results are restored on the controller's machine only; altered, missing and unknown tokens are reported "
                        "and never guessed."
                    ),
                    say(
                        "Not covered: who holds the unlocked vault of counsel can attribute; text that describes a person without naming "
                        "one may remain; quasi-identifiers that a policy keeps may remain and need an assessment of their own."
                    ),
                ),
            ),
            sampled,
            facts.document_section(),
            Section(
                say("For the controller"),
                (
                    say(
                        "The statement above describes the pseudonymisation of this matter at the time named at its head."
                    ),
                ),
                signatures=(say("Name and function"), say("Signature"), say("Date")),
            ),
        ),
        table,
        facts.head.root,
        language=say.language,
    )


def _figures(facts: MatterFacts) -> tuple[tuple[str, str], ...]:
    say = facts.words
    values = [value for document in facts.documents if document.masked for value in document.masked.values]
    tokens = {value.token for value in values}
    entities = {token.rsplit("-", maxsplit=1)[0].rstrip("abcdefghijklmnopqrstuvwxyz") for token in tokens}
    return (
        (
            say("Pseudonyms in use"),
            say.counted(
                len(entities), "{tokens} for {n} entity", "{tokens} for {n} entities", tokens=len(tokens)
            ),
        ),
        (say("Places replaced"), say.number(sum(value.places for value in values))),
        (say("Documents"), say.number(len(facts.documents))),
    )


def _types(facts: MatterFacts) -> Table:
    say = facts.words
    places: Counter[str] = Counter()
    tokens: dict[str, set[str]] = defaultdict(set)
    used: dict[str, Counter[str]] = defaultdict(Counter)
    for document in facts.documents:
        for value in document.masked.values if document.masked else ():
            name = value.token.rsplit("-", maxsplit=2)[0]
            places[name] += value.places
            tokens[name].add(value.token)
            used[name][value.operator] += value.places
    info = operators.catalogue()
    rows = []
    for name in sorted(places, key=lambda n: (-places[n], n)):
        entry = catalogue.entity_types().get(name)
        ways = [f"{say(operator)} ({say.number(count)})" for operator, count in used[name].most_common()]
        turned = [operator in info and info[operator].reversible for operator in used[name]]
        rows.append(
            (
                name,
                say(entry.sentence) if entry else say("A type of the policy"),
                say.number(places[name]),
                say.number(len(tokens[name])),
                ", ".join(ways),
                say("yes" if all(turned) else "in part" if any(turned) else "no"),
            )
        )
    return say.table(
        (
            Column("Type", 2.3),
            Column("What it is", 3.0),
            Column("Places", 0.9, right=True),
            Column("Tokens", 0.9, right=True),
            Column("Replaced by", 1.9),
            Column("Reversible", 0.9),
        ),
        rows,
        "Nothing was replaced yet.",
    )


def _slot(say: Words, slot: Slot) -> str:
    """Return the name of a slot: what a person called it, or the role whose slot it is."""
    return say(slot.name) if slot.name == str(slot.role) else slot.name
