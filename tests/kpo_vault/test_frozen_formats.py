"""What earlier versions wrote still opens: one example of every lasting format, made once by tools/freeze_formats.py."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crypto.card import Card
from crypto.identity import Identity
from crypto.kdf import Argon2Cost
from crypto.packet import open_packet, peek, verify_folder
from crypto.rotation import Rotation
from kpo_vault.audit import AuditLog, is_extract, verify_export, verify_extract
from kpo_vault.vault import Vault, disclosures, treatments
from kpo_vault.vault.contacts import ContactState
from kpo_vault.vault.decisions import FIRST_ROUND, SECOND_ROUND
from kpo_vault.vault.packets import Direction
from kpo_vault.vault.rulings import RulingKind
from kpo_vault.vault.samples import Samples, Verdict
from redaction.tokens import Token, read_tokens

FROZEN = Path(__file__).parents[1] / "data" / "frozen" / "v1"
FROZEN_LATER = FROZEN.with_name("v1.1")
PASSPHRASE = "a frozen passphrase"
LATER = datetime(2040, 1, 1, tzinfo=UTC)
# An example that is made again proves nothing: a change of format gets a folder of its own.
SHA256 = {
    "counsel.card": "f50194917b4e28b6104d480e4a1fd52678f169c87e20b793b90a807f3cdea355",
    "log.jsonl": "af3b1a1cfafd788168f661eb6b193c4a667415c53f34e6943974de018df484c2",
    "packet.age": "f0dff35e78fdf63439bf62abedb0e9c85401855d63392eed11db88a53d879252",
    "partner.card": "0e4c92bf7227e4a4229853d845e4b7cf5946d571e9fea11588e00a7284c35802",
    "partner.identity": "1b834b9d5d03d8a0550fc7f418181ddc8517ce74355eaa326d90135f1f29104f",
    "vault.db": "63516cb4278727d73216032f7f9be5c333d1c855af24b21b0bebf02e85eef8fc",
}
SECOND_VAULT_SHA256 = "932c2041046a52e1b057bc61c98ab1877b82ee3e89e2dd97d51cf7a2fb00dc15"
THIRD_VAULT_SHA256 = "989d3f33c18160b753ff66d45a5b60d1b7149a2ef612a42bae42152eb89c2717"
LATER_SHA256 = {
    "expiring.card": "fecbb23b2f25ccb22f51d2003fdc94d52a5b2113dd688ef9d06c387903231d3e",
    "extract.jsonl": "fed9eceb53b1b8f7e9be21212dd039ee358bd4d76fc423f06147d5624fc76e89",
    "old.card": "d2fc9a90b8c822c522263ca86658a12619670a9ae6cbdb449a52ed9cba15df29",
    "rotation.json": "651cff7bac180ac9eba19ef25e852874dc58d12eeb8560a47148973749fa8a69",
}


def _card(name: str) -> Card:
    return Card.parse((FROZEN / name).read_bytes())


@pytest.fixture
def partner() -> Identity:
    return Identity.from_bytes((FROZEN / "partner.identity").read_bytes())


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    shutil.copyfile(FROZEN / "vault.db", tmp_path / "vault.db")
    return Vault.open(tmp_path, PASSPHRASE, floor=Argon2Cost(64, 1, 1))


def test_the_examples_are_the_first_ones() -> None:
    assert {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FROZEN.iterdir()} == SHA256
    later = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FROZEN_LATER.iterdir()}
    assert later == LATER_SHA256


def test_a_card_with_an_end_a_rotation_and_an_extract_still_read() -> None:
    old, new = (Card.parse((FROZEN_LATER / name).read_bytes()) for name in ("old.card", "expiring.card"))
    assert (old.expires, new.expires) == (None, datetime(2028, 11, 23, tzinfo=UTC))
    assert new.has_expired(LATER)
    rotation = Rotation.parse((FROZEN_LATER / "rotation.json").read_bytes())
    assert (rotation.old, rotation.new) == (old, new)
    assert is_extract(FROZEN_LATER / "extract.jsonl")
    assert new.minisign is not None
    found = verify_extract(FROZEN_LATER / "extract.jsonl", [new.minisign])
    assert (found.entries, found.trusted) == (4, True)


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("counsel.card", "group combine panel suffer champion success volume kingdom able they"),
        ("partner.card", "secret witness double spray purity desk original assume state pudding"),
    ],
)
def test_a_card(name: str, phrase: str) -> None:
    card = _card(name)
    assert card.to_text().encode() == (FROZEN / name).read_bytes()
    assert card.can_sign
    assert card.fingerprint.phrase == phrase


def test_an_identity(partner: Identity) -> None:
    assert partner.to_bytes() == (FROZEN / "partner.identity").read_bytes()
    assert partner.card == _card("partner.card")


def test_a_packet(partner: Identity, tmp_path: Path) -> None:
    counsel = _card("counsel.card")
    peeked = peek(FROZEN / "packet.age", identities=[partner], senders=[counsel])
    opened = open_packet(
        FROZEN / "packet.age", tmp_path / "in", identities=[partner], senders=[counsel], now=LATER
    )
    assert opened.manifest == peeked.manifest
    assert opened.manifest.packet_id == "0f" * 16
    assert opened.manifest.purpose == "Review – by Friday"
    assert (tmp_path / "in" / "Übersicht.csv").read_bytes() == b"a,b\n1,2\n"
    assert (tmp_path / "in" / "_packet" / "manifest.json").read_bytes() == opened.manifest.to_bytes()
    assert verify_folder(tmp_path / "in", [counsel]).intact


def test_an_exported_log(tmp_path: Path, partner: Identity) -> None:
    minisign = _card("counsel.card").minisign
    assert minisign is not None
    opened = peek(FROZEN / "packet.age", identities=[partner], senders=[_card("counsel.card")])
    assert opened.manifest.audit_checkpoint is not None
    found = verify_export(FROZEN / "log.jsonl", [minisign], witnessed=[opened.manifest.audit_checkpoint])
    assert found.trusted
    assert found.entries >= 2


def test_a_vault_and_the_tokens_in_a_packet(vault: Vault, partner: Identity, tmp_path: Path) -> None:
    with vault:
        vault.verify()
        AuditLog(vault).verify()
        assert vault.identities.default().card == _card("counsel.card")
        assert vault.contacts.get("Frozen Partner").state is ContactState.VERIFIED
        assert [term.text for term in vault.register.terms()] == ["Halcyon"]
        matter = vault.matters.get("Frozen matter")
        assert {surface.text for _, surface in matter.surrogates.all()} == {
            "Anjali Menon-Roy",
            "MENON-ROY",
            "€ 412.50",
        }
        sent = vault.packets.get("0f" * 16, Direction.SENT)
        assert sent.peers == (str(partner.fingerprint),)
        open_packet(
            FROZEN / "packet.age",
            tmp_path / "in",
            identities=[partner],
            senders=[_card("counsel.card")],
            now=LATER,
        )
        text = (tmp_path / "in" / "document-01.txt").read_text("utf-8")
        read = [reading.token for reading in read_tokens(text, matter.codec) if reading.verified]
        surfaces = [matter.surrogates.lookup(token) for token in read if isinstance(token, Token)]
        assert [surface.text for surface in surfaces if surface] == ["Anjali Menon-Roy", "€ 412.50"]
        assert len(matter.decisions.all()) == 1
        assert matter.outputs.find("letter.txt") is not None


def test_a_vault_of_format_2_with_its_roles(tmp_path: Path) -> None:
    content = (FROZEN.with_name("v2") / "vault.db").read_bytes()
    assert hashlib.sha256(content).hexdigest() == SECOND_VAULT_SHA256
    (tmp_path / "vault.db").write_bytes(content)
    with Vault.open(tmp_path, PASSPHRASE, floor=Argon2Cost(64, 1, 1)) as vault:
        vault.verify()
        AuditLog(vault).verify()
        matter = vault.matters.get("Frozen matter")
        output = matter.outputs.find("letter.txt")
        assert output is not None
        assert [(w.text, w.operator, w.places) for w in output.written] == [("Clara Moor", "surrogate", 2)]
        assert set(output.hints.values()) == {"feminine singular"}
        [entry] = vault.register.entries.list("table")
        assert vault.register.entries.content(entry) == b"digests" * 100
    officer = f"{PASSPHRASE} of compliance"
    with Vault.open(tmp_path, officer, floor=Argon2Cost(64, 1, 1), slot="compliance") as vault:
        masked = vault.matters.get("Frozen matter").masked
        [value] = masked.documents()[0].values
        assert value.masked == "A••••• M•••••••"
        assert masked.reveal(value.token) == "Anjali Menon-Roy"
    office = f"{PASSPHRASE} of partner"
    with Vault.open(tmp_path, office, floor=Argon2Cost(64, 1, 1), slot="partner") as vault:
        assert vault.identities.default().card.name == "Frozen Counsel"


def test_a_vault_of_format_3_with_two_reviews_and_what_the_officer_reads(tmp_path: Path) -> None:
    content = (FROZEN.with_name("v3") / "vault.db").read_bytes()
    assert hashlib.sha256(content).hexdigest() == THIRD_VAULT_SHA256
    (tmp_path / "vault.db").write_bytes(content)
    with Vault.open(tmp_path, PASSPHRASE, floor=Argon2Cost(64, 1, 1)) as vault:
        vault.verify()
        AuditLog(vault).verify()
        matter = vault.matters.get("Frozen matter")
        assert matter.works.get("document", "ab" * 32) == {"path": "letter.txt", "sha256": "ab" * 32}
        first, second = (entry.decision for entry in matter.decisions.all())
        assert (first.round, first.place.area) == (FIRST_ROUND, None)
        assert (second.round, second.place.area, second.marked) == (
            SECOND_ROUND,
            (100, 200, 3000, 4000),
            True,
        )
        merge, looked = (entry.ruling for entry in matter.rulings.standing())
        assert (merge.kind, merge.forms) == (RulingKind.MERGE, ("Anjali Menon-Roy", "Ms. Roy"))
        assert (looked.document, looked.looked_at) == ("ab" * 32, ("page 2",))
        [treated] = treatments.documents(matter.audit_records)
        assert [place.masked for place in treated.places] == ["A••••• M•••••••"]
        [sent] = disclosures.disclosures(matter.audit_records)
        assert (sent.recipients[0].country, sent.overridden) == ("IN", ("unverified-key",))
        assert [back.files for back in disclosures.returns(matter.audit_records)] == [2]
        samples = Samples(matter.audit_records)
        [sample] = samples.all()
        [judgement] = samples.judgements(sample)
        assert (judgement.verdict, judgement.missed[0].entity_type) == (Verdict.FAULTY, "AGE")
