"""Damaged tokens are shown as returned and as proposed, and corrected one by one, only where a person said so."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from crypto.packet import PacketDraft, PacketFile, PacketKind, seal
from kpo_vault.cli import main
from kpo_vault.errors import GateClosed
from kpo_vault.vault.packets import Direction
from kpo_vault.vault.packets import PacketFile as SentFile
from kpo_vault.vault.surrogates import SurrogateRequest
from kpo_vault.workflow import contacts
from kpo_vault.workflow.examining import accepted_places, examine_files, examine_packet, write_report
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.restoring import restore_files, restore_packet
from kpo_vault.workflow.session import Session
from redaction.restore import RestoreStatus
from redaction.tokens import Token

PASSPHRASE = "correct horse battery"
NUMBER = "0123456789abcdef" * 2


def damaged(token: Token) -> str:
    """Return a token with its last symbol mistyped."""
    return str(token)[:-1] + ("A" if str(token)[-1] != "A" else "B")


@dataclass
class Answer:
    counsel: Session
    packet: Path
    anjali: Token
    firm: Token
    folder: Path


@pytest.fixture
def answer(tmp_path: Path) -> Iterator[Answer]:
    """A packet that came back with one whole token, two damaged ones and an invented one; a third is missing."""
    with (
        Session.create(tmp_path / "counsel", PASSPHRASE, "Counsel", cost=FLOOR) as counsel,
        Session.create(tmp_path / "partner", PASSPHRASE, "Partner", cost=FLOOR) as partner,
    ):
        contacts.export_card(partner, tmp_path / "card")
        contacts.import_card(counsel, tmp_path / "card")
        new_matter(counsel, "M1")
        matter = counsel.matter("M1")
        anjali, firm, place = matter.surrogates.assign(
            [
                SurrogateRequest("Anjali Menon", "PERSON", "Anjali Menon"),
                SurrogateRequest("Norvane", "ORGANIZATION", "Norvane"),
                SurrogateRequest("Pune", "LOCATION", "Pune"),
            ]
        )
        matter.outputs.record("p.txt", "letter.txt", "ab" * 32, "cd" * 32, (anjali, anjali, firm, place))
        matter.packets.record(
            NUMBER,
            Direction.SENT,
            peers=[str(partner.identity.fingerprint)],
            tokens=(anjali, firm, place),
            files={"document-01.txt": SentFile("p.txt", "letter.txt", "cd" * 32)},
        )
        text = f"{anjali} works for {damaged(firm)}.\nWrite to {damaged(anjali)}, not to PERSON-4711-K7M2.\n"
        packet = tmp_path / "answer.age"
        seal(
            packet,
            [PacketFile("document-01.txt", text.encode())],
            PacketDraft(kind=PacketKind.RETURN, in_reply_to=NUMBER),
            sender=partner.identity,
            recipients=[counsel.identity.card],
        )
        yield Answer(counsel, packet, anjali, firm, tmp_path)


def test_looking_writes_nothing_and_is_no_restoring(answer: Answer) -> None:
    before = sorted(answer.folder.rglob("*.txt"))
    found = examine_packet(answer.counsel, answer.packet)
    assert sorted(answer.folder.rglob("*.txt")) == before
    assert not found.seen
    counts = {str(status): count for status, count in found.counts().items() if count}
    assert counts == {"restored": 1, "altered": 2, "foreign": 1, "missing": 1}
    assert [file.original_name for file in found.files] == ["letter.txt"]
    first, second = found.proposals
    assert (first.before.endswith("works for "), first.item.text) == (True, damaged(answer.firm))
    assert (first.item.proposal, first.original, first.after[:2]) == (str(answer.firm), "Norvane", ".\n")
    assert second.original == "Anjali Menon"
    assert "Norvane" not in repr(first) + repr(found) + str(found.as_json())
    [missing] = [p for p in found.places if p.item.status is RestoreStatus.MISSING]
    assert missing.item.text.startswith("LOCATION-")
    restore_packet(answer.counsel, answer.packet, answer.folder / "restored")
    assert examine_packet(answer.counsel, answer.packet).seen
    with pytest.raises(GateClosed):
        restore_packet(answer.counsel, answer.packet, answer.folder / "again")


@pytest.mark.parametrize("accepted", [(), (0,), (1,), (0, 1)])
def test_only_accepted_corrections_are_made(answer: Answer, accepted: tuple[int, ...]) -> None:
    found = examine_packet(answer.counsel, answer.packet)
    chosen = [found.proposals[number] for number in accepted]
    out = answer.folder / "restored"
    restore_packet(answer.counsel, answer.packet, out, accept_corrections=accepted_places(chosen))
    firm = "Norvane" if 0 in accepted else damaged(answer.firm)
    person = "Anjali Menon" if 1 in accepted else damaged(answer.anjali)
    assert (out / "letter.txt").read_text("utf-8") == (
        f"Anjali Menon works for {firm}.\nWrite to {person}, not to PERSON-4711-K7M2.\n"
    )


def test_results_in_a_folder_are_corrected_alike(answer: Answer) -> None:
    result = answer.folder / "p.txt"
    result.write_text(f"Dear {damaged(answer.anjali)},\n", encoding="utf-8")
    found = examine_files(answer.counsel, "M1", [result])
    out = answer.folder / "restored"
    places = accepted_places(found.proposals)
    restore_files(answer.counsel, "M1", [result], out, accept_corrections=places)
    assert (out / "letter.txt").read_text("utf-8") == "Dear Anjali Menon,\n"


def test_the_report_has_tokens_and_no_originals(answer: Answer) -> None:
    found = examine_packet(answer.counsel, answer.packet)
    path = answer.folder / "report.csv"
    write_report(found, path, found.proposals[:1])
    text = path.read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [(row["status"], row["restored"]) for row in rows] == [
        ("restored", "yes"),
        ("altered", "yes"),
        ("altered", "no"),
        ("foreign", "no"),
        ("missing", "no"),
    ]
    assert {row["document"] for row in rows} == {"letter.txt"}
    assert not any(word in text for word in ("Anjali", "Norvane", "Pune"))


def test_a_spreadsheet_runs_nothing_of_the_report(answer: Answer) -> None:
    result = answer.folder / "=cmd.txt"
    result.write_text(f"Dear {damaged(answer.anjali)},\n", encoding="utf-8")
    found = examine_files(answer.counsel, "M1", [result])
    write_report(found, answer.folder / "report.csv")
    [row] = csv.DictReader((answer.folder / "report.csv").read_text("utf-8-sig").splitlines())
    assert row["document"].startswith("'=")


def test_the_command_line_shows_numbers_and_takes_them(
    answer: Answer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer.counsel.close()
    monkeypatch.setenv("KPO_VAULT_HOME", str(answer.folder / "counsel"))
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)
    packet, out = str(answer.packet), answer.folder / "restored"
    assert main(["restore", packet, "--examine"]) == 1
    printed = capsys.readouterr().out
    assert "--accept 2" in printed
    assert "[Anjali Menon]" in printed
    assert main(["restore", packet, "--accept", "3", "--out", str(out)]) == 2
    assert main(["restore", packet, "--accept", "2", "--out", str(out), "--report", str(out) + ".csv"]) == 0
    assert "Write to Anjali Menon" in (out / "letter.txt").read_text("utf-8")
    assert main(["restore", packet, "--examine", "--out", str(out)]) == 2
