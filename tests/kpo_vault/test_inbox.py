"""What a packet says before it is opened, and what a partner is told of the tokens before results go back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crypto.errors import ExpiredPacket, UnknownSigner
from crypto.kdf import FLOOR, Argon2Cost
from crypto.packet import PacketDraft, PacketFile, PacketKind, seal
from kpo_vault.cli import main
from kpo_vault.workflow import contacts
from kpo_vault.workflow.glossary import glossary, read_glossary
from kpo_vault.workflow.inbox import Before, answer_path, preview_packet, work_folder
from kpo_vault.workflow.opened import opened_packets
from kpo_vault.workflow.preserving import check_results
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.session import Session
from redaction.restore import RestoreStatus
from redaction.tokens import ListedTokens, TokenCodec, read_tokens

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = "correct horse battery"
CODEC = TokenCodec(b"some mask")
ANJALI, FIRM, PLACE = (
    CODEC.issue("PERSON", 12),
    CODEC.issue("ORGANIZATION", 3),
    CODEC.issue("LOCATION", 7),
)


@dataclass
class Parties:
    client: Session
    partner: Session
    folder: Path

    def packet(self, text: str, name: str = "packet.kpo.age", **draft: object) -> Path:
        path = self.folder / name
        extra = glossary([ANJALI, FIRM, PLACE], {ANJALI: "feminine singular"})
        files = [PacketFile("document-01.txt", text.encode())]
        files += [PacketFile(each, content) for each, content in extra.items()]
        seal(
            path,
            files,
            PacketDraft(purpose="Review", **draft),  # type: ignore[arg-type]
            sender=self.client.identity,
            recipients=[self.partner.identity.card],
            instructions="Read clause 4 first.\n\nThen the annex.",
        )
        return path


@pytest.fixture
def parties(tmp_path: Path) -> Iterator[Parties]:
    with (
        Session.create(tmp_path / "client", PASSPHRASE, "Halcyon Legal", cost=CHEAP) as client,
        Session.create(tmp_path / "partner", PASSPHRASE, "Meridian", cost=CHEAP) as partner,
    ):
        for owner, other in ((client, partner), (partner, client)):
            contacts.export_card(owner, tmp_path / "card")
            contacts.import_card(other, tmp_path / "card")
        yield Parties(client, partner, tmp_path)


def test_a_packet_is_read_before_it_is_opened(parties: Parties) -> None:
    end = datetime.now(UTC) + timedelta(days=3)
    packet = parties.packet(f"About {ANJALI}.\n", expires=end)
    before = sorted(parties.folder.iterdir())
    preview = preview_packet(parties.partner, packet)
    assert sorted(parties.folder.iterdir()) == before
    assert (preview.sender, preview.sender_state) == ("Halcyon Legal", "unverified")
    assert preview.words == parties.client.identity.fingerprint.phrase
    assert (preview.purpose, preview.answers_ours, preview.before) == ("Review", False, Before.NO)
    assert preview.instructions == "Read clause 4 first.\n\nThen the annex."
    assert preview.files[0][0] == "document-01.txt"
    assert not preview.expired()
    assert preview.expired(end)


def test_an_expired_packet_is_shown_and_not_opened(parties: Parties) -> None:
    past = datetime.now(UTC) - timedelta(days=9)
    packet = parties.packet("Nothing.\n", created=past, expires=past + timedelta(days=1))
    assert preview_packet(parties.partner, packet).expired()
    with pytest.raises(ExpiredPacket):
        open_packet(parties.partner, packet, parties.folder / "work")


def test_the_same_packet_and_another_under_its_number_are_told_apart(parties: Parties) -> None:
    first = parties.packet("One.\n")
    number = preview_packet(parties.partner, first).packet_id
    open_packet(parties.partner, first, parties.folder / "work")
    other = parties.packet("Two.\n", "other.age", packet_id=number)
    assert preview_packet(parties.partner, first).before is Before.SAME
    assert preview_packet(parties.partner, other).before is Before.OTHER


def test_a_stranger_is_refused_and_the_refusal_logged(parties: Parties) -> None:
    packet = parties.packet("Nothing.\n")
    contacts.remove_contact(parties.partner, "Halcyon Legal")
    with pytest.raises(UnknownSigner):
        preview_packet(parties.partner, packet)
    assert [
        e.event.details["state"] for e in parties.partner.audit.events() if e.event.kind == "refused"
    ] == ["unknown-signer"]


def test_an_answer_to_us_is_one_to_restore(parties: Parties) -> None:
    target = parties.folder / "answer.age"
    draft = PacketDraft(kind=PacketKind.RETURN, in_reply_to="0" * 32)
    files = [PacketFile("a.txt", b"x")]
    seal(target, files, draft, sender=parties.client.identity, recipients=[parties.partner.identity.card])
    assert preview_packet(parties.partner, target).answers_ours


def test_opened_packets_are_remembered_while_their_files_are_there(parties: Parties) -> None:
    packet = parties.packet("One.\n")
    preview = preview_packet(parties.partner, packet)
    first = work_folder(parties.partner, preview)
    assert "Halcyon Legal" in first.name
    assert not first.exists()
    open_packet(parties.partner, packet, parties.folder / "here" / "work")
    [entry] = opened_packets(parties.partner)
    assert (entry.packet, entry.folder, entry.purpose) == (
        packet,
        parties.folder / "here" / "work",
        "Review",
    )
    assert work_folder(parties.partner, preview).parent == parties.folder / "here"
    entry.folder.rename(parties.folder / "moved")
    assert opened_packets(parties.partner) == ()


def test_the_answer_gets_a_name_that_is_free(tmp_path: Path) -> None:
    packet = tmp_path / "contract.kpo.age"
    first = answer_path(packet)
    assert first.name == "contract-answer.kpo.age"
    first.touch()
    assert answer_path(packet).name == "contract-answer 2.kpo.age"


def test_lost_damaged_and_made_up_tokens_are_noticed_before_they_go_back(parties: Parties) -> None:
    packet = parties.packet(f"{ANJALI} of {FIRM} lives in {PLACE}. {ANJALI} signs.\n")
    work = parties.folder / "work"
    open_packet(parties.partner, packet, work)
    assert check_results(parties.partner, work, packet).complete
    damaged = str(FIRM)[:-1] + ("A" if str(FIRM)[-1] != "A" else "B")
    (work / "document-01.txt").write_text(
        f"{str(ANJALI).lower()} of {damaged} signs. PERSON-4711-K7M2 as well.\n", encoding="utf-8"
    )
    checked = check_results(parties.partner, work, packet)
    assert {(item.status, item.text) for item in checked.items} == {
        (RestoreStatus.ALTERED, damaged),
        (RestoreStatus.FOREIGN, "PERSON-4711-K7M2"),
        (RestoreStatus.MISSING, str(PLACE)),
    }
    assert [item.proposal for item in checked.items if item.text == damaged] == [str(FIRM)]
    assert checked.whole == 1
    assert not list(parties.folder.glob(".*"))


def test_a_token_that_moved_to_another_file_is_not_lost(parties: Parties) -> None:
    packet = parties.packet(f"{ANJALI} of {FIRM}.\n")
    work = parties.folder / "work"
    open_packet(parties.partner, packet, work)
    (work / "document-01.txt").write_text(f"{FIRM}\n", encoding="utf-8")
    (work / "memo.txt").write_text(f"See {ANJALI}.\n", encoding="utf-8")
    (work / "model.bin").write_bytes(b"\0\1\2")
    checked = check_results(parties.partner, work, packet)
    assert checked.items == ()
    assert checked.unread == ("model.bin",)
    return_packet(parties.partner, work, packet, parties.folder / "answer.age")


def test_the_check_looks_at_an_expired_packet_too(parties: Parties) -> None:
    past = datetime.now(UTC) - timedelta(days=9)
    packet = parties.packet(f"{ANJALI}\n", created=past, expires=past + timedelta(days=1))
    work = parties.folder / "work"
    work.mkdir()
    (work / "document-01.txt").write_text("All gone.\n", encoding="utf-8")
    [item] = check_results(parties.partner, work, packet).items
    assert (item.status, item.text, item.document) == (RestoreStatus.MISSING, str(ANJALI), "document-01.txt")


def test_the_glossary_tells_grammar_and_counts(parties: Parties) -> None:
    work = parties.folder / "work"
    open_packet(parties.partner, parties.packet(f"{ANJALI} and {ANJALI} of {FIRM}.\n"), work)
    entries = {entry.token: entry for entry in read_glossary(sorted(work.glob("*.*")))}
    assert set(entries) == {str(ANJALI), str(FIRM)}
    anjali = entries[str(ANJALI)]
    assert (anjali.count, anjali.entity, anjali.grammar) == (2, "PERSON-12", "feminine singular")
    assert anjali.matches("person FEMININE")
    assert not anjali.matches("person masculine")


def test_a_list_of_tokens_verifies_what_is_on_it() -> None:
    listed = ListedTokens([ANJALI])
    assert [r.verified for r in read_tokens(f"{str(ANJALI).lower()} {FIRM}", listed)] == [True, False]
    assert listed.corrections(FIRM) == ()
    with pytest.raises(TypeError):
        listed.issue("PERSON", 1)


def test_the_command_line_does_what_the_inbox_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        Session.create(tmp_path / "client", PASSPHRASE, "Halcyon Legal", cost=CHEAP) as client,
        Session.create(tmp_path / "partner", PASSPHRASE, "Meridian", cost=FLOOR) as partner,
    ):
        for owner, other in ((client, partner), (partner, client)):
            contacts.export_card(owner, tmp_path / "card")
            contacts.import_card(other, tmp_path / "card")
        packet = Parties(client, partner, tmp_path).packet(f"{ANJALI} of {FIRM}.\n")
    monkeypatch.setenv("KPO_VAULT_HOME", str(tmp_path / "partner"))
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)

    def run(*arguments: str | Path) -> tuple[int, str]:
        status = main([str(argument) for argument in arguments])
        return status, capsys.readouterr().out

    work = tmp_path / "work"
    status, printed = run("open", packet, "--show")
    assert status == 0
    assert "Read clause 4 first." in printed
    assert not work.exists()
    assert run("open", packet)[0] == 2
    assert run("open", packet, "--out", work)[0] == 0
    assert "Review" in run("inbox")[1]
    assert str(ANJALI) in run("glossary", work, "--search", "person feminine")[1]
    assert run("return", work, "--packet", packet, "--check") == (0, "2 tokens are whole.\n")
    (work / "document-01.txt").write_text(f"{FIRM}\n", encoding="utf-8")
    status, printed = run("return", work, "--packet", packet, "--check")
    assert status == 1
    assert f"missing {ANJALI}" in printed
    assert run("return", work, "--packet", packet, "--out", tmp_path / "answer.age")[0] == 0
    assert run("contact", "edit", "Halcyon Legal", "--country", "us", "--notes", "Ask for Dana")[0] == 0
    assert "Halcyon Legal" in run("contact", "list", "--search", "dana")[1]
    assert "Halcyon Legal" not in run("contact", "list", "--search", "nobody")[1]
    assert run("contact", "sheet", "Halcyon Legal", "--out", tmp_path / "sheet.pdf")[0] == 0
    assert (tmp_path / "sheet.pdf").stat().st_size > 5000
