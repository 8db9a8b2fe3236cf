"""Make one small example of every format that is kept for years: tests/data/frozen/v1, v1.1, v2, v3.

    python tools/freeze_formats.py FOLDER        its name says which: v1, v1.1 for what came later, v2, v3

Run it once for a new version of a format, into a new folder, and never again into an old one: the examples show that
what earlier releases wrote still opens. Both parties are invented; their keys and the passphrase protect nothing else.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from crypto.identity import Identity
from crypto.kdf import Argon2Cost, Argon2Parameters
from crypto.packet import PacketDraft, PacketFile, seal
from crypto.rotation import Rotation
from kpo_vault.audit import AuditLog, Event, EventKind
from kpo_vault.vault import HiddenValue, SurrogateRequest, Vault, disclosures, treatments
from kpo_vault.vault.decisions import SECOND_ROUND, Action, Decision, Place
from kpo_vault.vault.outputs import WrittenText
from kpo_vault.vault.packets import Direction
from kpo_vault.vault.packets import PacketFile as SentFile
from kpo_vault.vault.rulings import Ruling, RulingKind
from kpo_vault.vault.samples import Missed, SampledPassage, SampleKind, Samples, Verdict
from kpo_vault.vault.treatments import TreatedPlace

PASSPHRASE = "a frozen passphrase"
CREATED = datetime(2026, 11, 23, 12, tzinfo=UTC)


def freeze(folder: Path) -> None:
    """Write an identity, two cards, a packet, a vault and its exported log."""
    folder.mkdir(parents=True)
    counsel, partner = Identity.generate("Frozen Counsel"), Identity.generate("Frozen Partner")
    (folder / "partner.identity").write_bytes(partner.to_bytes())
    for identity, name in ((counsel, "counsel.card"), (partner, "partner.card")):
        (folder / name).write_text(identity.card.to_text(), encoding="utf-8", newline="\n")
    vault = Vault.create(folder, PASSPHRASE, parameters=Argon2Parameters.fresh(Argon2Cost(64, 1, 1)))
    with vault:
        vault.identities.add(counsel)
        log = AuditLog(vault)
        matter = vault.matters.create("Frozen matter")
        person = "Anjali Menon-Roy"
        tokens = matter.surrogates.assign(
            [
                SurrogateRequest(person, "PERSON", person),
                SurrogateRequest(person, "PERSON", "MENON-ROY"),
                SurrogateRequest("412.5", "AMOUNT", "€ 412.50", "412.5"),
            ]
        )
        text = f"A letter to {tokens[0]} about {tokens[2]}.\n".encode()
        place = Place("ab" * 32, 0, 12, 28, "PERSON")
        matter.decisions.record([Decision(place, Action.ACCEPT, "token", "names a person", "Frozen Counsel")])
        matter.outputs.record("letter.txt", "letter.txt", "ab" * 32, "cd" * 32, tokens, checked=tokens)
        vault.contacts.add(partner.card)
        vault.contacts.verify("Frozen Partner")
        vault.register.add_terms(["Halcyon"])
        log.append(Event(EventKind.UNLOCK, "Frozen Counsel"))
        draft = PacketDraft(
            purpose="Review – by Friday",
            created=CREATED,
            audit_checkpoint=log.checkpoint(),
            packet_id="0f" * 16,
        )
        seal(
            folder / "packet.age",
            [PacketFile("document-01.txt", text), PacketFile("Übersicht.csv", b"a,b\n1,2\n")],
            draft,
            sender=counsel,
            recipients=[partner.card],
            instructions="Leave the tokens whole.",
        )
        files = {"document-01.txt": SentFile("letter.txt", "letter.txt", "cd" * 32)}
        matter.packets.record(
            draft.packet_id,
            Direction.SENT,
            [str(partner.fingerprint)],
            tokens,
            files,
            manifest_sha256="ef" * 32,
        )
        log.close("Frozen Counsel")
        log.export(folder / "log.jsonl")
    for name in ("vault.lock", "vault.witness"):
        (folder / name).unlink(missing_ok=True)


def freeze_later(folder: Path) -> None:
    """Write what came after the first examples: a card with an end, a rotation to it, an extract of a log."""
    folder.mkdir(parents=True)
    old = Identity.generate("Frozen Partner", created=CREATED)
    new = Identity.generate("Frozen Partner", created=CREATED, expires=datetime(2028, 11, 23, tzinfo=UTC))
    rotation = Rotation.sign(old, new, created=CREATED)
    for name, text in (
        ("old.card", old.card.to_text()),
        ("expiring.card", new.card.to_text()),
        ("rotation.json", rotation.to_text()),
    ):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    with tempfile.TemporaryDirectory() as place:
        parameters = Argon2Parameters.fresh(Argon2Cost(64, 1, 1))
        with Vault.create(Path(place), PASSPHRASE, parameters=parameters) as vault:
            vault.identities.add(new)
            log = AuditLog(vault)
            chosen, other = (vault.matters.create(name).uid for name in ("Frozen matter", "Another"))
            for uid in (chosen, other, chosen, other, other, chosen):
                log.append(Event(EventKind.DECISION, "Frozen Partner", uid, {"accepted": 3}))
            log.export_extract(folder / "extract.jsonl", chosen)


def freeze_second(folder: Path) -> None:
    """Write a vault of format 2: a register with a table, key slots of both roles, masked values, written texts."""
    folder.mkdir(parents=True)
    cheap = Argon2Cost(64, 1, 1)
    with Vault.create(folder, PASSPHRASE, parameters=Argon2Parameters.fresh(cheap)) as vault:
        vault.identities.add(Identity.generate("Frozen Counsel"))
        log = AuditLog(vault)
        for role in ("compliance", "partner"):
            vault.add_slot(role, f"{PASSPHRASE} of {role}", parameters=Argon2Parameters.fresh(cheap))
        matter = vault.matters.create("Frozen matter")
        person = "Anjali Menon-Roy"
        token = matter.surrogates.assign([SurrogateRequest(person, "PERSON", person)])[0]
        matter.outputs.record(
            "letter.txt",
            "letter.txt",
            "ab" * 32,
            "cd" * 32,
            [token],
            checked=[token],
            written=[WrittenText("Clara Moor", token, "surrogate", 2)],
            hints={token: "feminine singular"},
        )
        matter.masked.record("ab" * 32, "cd" * 32, [HiddenValue(str(token), "surrogate", 2, person)])
        vault.register.add_terms(["Halcyon"])
        vault.register.entries.add("table", "Frozen table", {"columns": ["name"]}, [b"digests" * 100])
        log.append(Event(EventKind.UNLOCK, "Frozen Counsel"))
        log.close("Frozen Counsel")
    for path in folder.iterdir():
        if path.name != "vault.db":
            path.unlink()


def freeze_third(folder: Path) -> None:
    """Write a vault of format 3: kept work, a review by two persons with rulings, what was treated and sent, a sample."""
    folder.mkdir(parents=True)
    cheap = Argon2Cost(64, 1, 1)
    with Vault.create(folder, PASSPHRASE, parameters=Argon2Parameters.fresh(cheap)) as vault:
        vault.identities.add(Identity.generate("Frozen Counsel"))
        log = AuditLog(vault)
        matter = vault.matters.create("Frozen matter")
        matter.works.put("document", {"path": "letter.txt", "sha256": "ab" * 32}, "ab" * 32)
        place = Place("ab" * 32, 0, 12, 28, "PERSON")
        area = Place("ab" * 32, 0, 0, 0, "CUSTOM", (100, 200, 3000, 4000))
        matter.decisions.record([Decision(place, Action.ACCEPT, "token", "", "counsel")])
        matter.decisions.record(
            [Decision(area, Action.ACCEPT, "redact", "", "counsel/ben", round=SECOND_ROUND, marked=True)]
        )
        matter.rulings.record(Ruling(RulingKind.MERGE, ("Anjali Menon-Roy", "Ms. Roy"), reviewer="counsel"))
        matter.rulings.record(
            Ruling(RulingKind.ACKNOWLEDGE, document="ab" * 32, looked_at=("page 2",), reviewer="counsel")
        )
        records = matter.audit_records
        treated = TreatedPlace(
            0, 12, 28, "line 1", "PERSON", "persons", 0.9, "accepted", True, "token", "names a person",
            "counsel", "2026-11-23T12:00:00+00:00", "PERSON-1-K7M2", "A••••• M•••••••",
        )  # fmt: skip
        treatments.record(
            records,
            "ab" * 32,
            "cd" * 32,
            policy="default",
            standard="",
            sought={"PERSON": "token"},
            places=[treated],
        )
        disclosures.record(
            records,
            "0f" * 16,
            purpose="Review",
            expires="",
            recipients=[disclosures.DisclosedTo("Frozen Partner", "12345", "IN")],
            documents=["cd" * 32],
            tokens=1,
            overridden=["unverified-key"],
        )
        disclosures.record_return(records, "1f" * 16, "0f" * 16, 2)
        samples = Samples(records)
        sample = samples.add(
            "ab" * 8,
            SampleKind.PASSAGES,
            "seed",
            "compliance",
            [SampledPassage("cd" * 32, "line 1", "A letter to PERSON-1-K7M2.")],
            population=40,
            documents=2,
            hidden=9,
        )
        samples.judge(sample, 0, Verdict.FAULTY, "compliance", missed=[Missed("AGE", "", 2, 8)])
        log.append(Event(EventKind.UNLOCK, "Frozen Counsel"))
        log.close("Frozen Counsel")
    for path in folder.iterdir():
        if path.name != "vault.db":
            path.unlink()


_FREEZERS = {"v1": freeze, "v1.1": freeze_later, "v2": freeze_second, "v3": freeze_third}

if __name__ == "__main__":
    _FREEZERS[Path(sys.argv[1]).name](Path(sys.argv[1]))
