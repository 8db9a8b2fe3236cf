"""The review by the command line: each act a command, two persons with their own key slots, numbers that hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crypto.kdf import FLOOR, Argon2Parameters
from kpo_vault.cli import main
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.session import Session

ASHA, BEN = "correct horse battery", "staple of another"
TEXT = "Norvane Castings and Norvane Works use Heliotrope.\nHeliotrope came with batch 4711.\n"
TERMS = "Norvane Castings\nNorvane Works\nHeliotrope\n"

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``kpo-vault review`` in a matter with one document, as Asha, or as Ben if his name comes first."""
    home = tmp_path / "home"
    with Session.create(home, ASHA, "Asha", cost=FLOOR) as session:
        session.vault.add_slot("counsel/ben", BEN, parameters=Argon2Parameters.fresh(FLOOR))
        new_matter(session, "M")
    monkeypatch.setenv("KPO_VAULT_HOME", str(home))
    (tmp_path / "note.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "terms").write_text(TERMS, encoding="utf-8")
    (tmp_path / "two.yaml").write_text(
        "name: two\ninherits: terms-only\nreview: {persons: 2}\n", encoding="utf-8"
    )

    def call(*arguments: str | int | Path, ben: bool = False, policy: str = "terms-only") -> tuple[int, Any]:
        monkeypatch.setenv("KPO_VAULT_PASSPHRASE", BEN if ben else ASHA)
        named = tmp_path / f"{policy}.yaml" if policy == "two" else policy
        where: list[str | Path] = ["--matter", "M", "--policy", named, "--terms", tmp_path / "terms"]
        if arguments[0] == "protect":
            where += ["--out", tmp_path / "out"]
        role = ["--role", "counsel/ben"] if ben else []
        capsys.readouterr()
        command = [*arguments, *where, *role]
        if arguments[0] != "protect":
            command = [
                "review",
                *command,
                *([] if tmp_path / "note.txt" in arguments else ["--file", tmp_path / "note.txt"]),
            ]
        status = main([str(each) for each in command])
        printed = capsys.readouterr()
        return status, json.loads(printed.out) if "--json" in arguments else printed.out + printed.err

    return call


def said(rows: list[dict[str, Any]]) -> list[tuple[int, str, str]]:
    return [(row["number"], row["text"], row["decision"]) for row in rows]


def test_acts_are_kept_between_commands(run: Run, tmp_path: Path) -> None:
    status, rows = run("list", tmp_path / "note.txt", "--json")
    assert status == 0
    assert said(rows) == [
        (0, "Norvane Castings", "pending"),
        (1, "Norvane Works", "pending"),
        (2, "Heliotrope", "pending"),
        (3, "Heliotrope", "pending"),
    ]
    assert run("decide", 2, "--accept", "--operator", "redact", "--everywhere")[0] == 0
    assert "1 finding added" in run("search", "batch 4711", "--add", "LOT_NUMBER")[1]
    assert run("retype", 4, "--type", "PROJECT_CODENAME")[0] == 0
    assert run("merge", 0, 1)[0] == 0
    _, entities = run("list", "--by-entity", "--json")
    assert [(e["number"], e["findings"], e["accepted"]) for e in entities] == [
        (0, [0, 1], 0),
        (2, [2, 3], 2),
        (4, [4], 1),
    ]
    _, rows = run("list", "--json", "--type", "PROJECT_CODENAME")
    assert said(rows) == [(4, "batch 4711", "accepted")]
    assert run("undo")[0] == 0
    assert run("split", 3)[0] == 0
    assert run("undo")[0] == 0
    assert run("undo")[0] == 0
    _, rows = run("list", "--json")
    assert rows[-1]["entity_type"] == "LOT_NUMBER" if len(rows) == 5 else rows[-1]["text"] == "Heliotrope"
    before, count = run("list", "--json")[1], 0
    while run("undo")[0] == 0:
        count += 1
    assert {row["decision"] for row in run("list", "--json")[1]} == {"pending"}
    assert "nothing to take back" in run("undo")[1]
    for _ in range(count):
        assert run("redo")[0] == 0
    assert run("list", "--json")[1] == before
    assert run("undo")[0] == 0
    assert run("decide", 0, "--reject")[0] == 0
    assert "nothing to make again" in run("redo")[1]  # something else was done since


def test_two_persons_settle_what_they_differ_in(run: Run, tmp_path: Path) -> None:
    run("list", tmp_path / "note.txt", policy="two")
    assert run("decide", 0, 1, 2, 3, "--accept", policy="two")[0] == 0
    status, text = run("protect", tmp_path / "note.txt", policy="two")
    assert status == 1
    assert "second person" in text
    _, rows = run("list", "--second", "--json", ben=True, policy="two")
    assert {row["decision"] for row in rows} == {"pending"}
    assert run("list", ben=True, policy="two")[0] == 1
    assert run("decide", 0, 1, 2, "--accept", "--second", ben=True, policy="two")[0] == 0
    assert run("compare", policy="two")[0] == 1
    assert run("decide", 3, "--reject", "--second", ben=True, policy="two")[0] == 0
    status, found = run("compare", "--json", policy="two")
    assert status == 1
    assert [(d["text"], d["first"]["decision"], d["second"]["decision"]) for d in found] == [
        ("Heliotrope", "accepted", "rejected")
    ]
    assert run("settle", 0, "--as", "first", policy="two")[0] == 0
    assert run("settle", "--undo", policy="two")[0] == 0
    assert "1 of 1 differences are open" in run("compare", policy="two")[1]
    run("settle", 0, "--as", "first", policy="two")
    assert run("protect", tmp_path / "note.txt", policy="two")[0] == 0
    assert "Heliotrope" not in (tmp_path / "out" / "note.txt").read_text("utf-8")


BAD_USE = (
    (["decide", "0"], "Say what is decided"),
    (["decide", "99", "--accept"], "no finding of one of these numbers"),
    (["decide", "0", "--accept", "--operator", "burn"], "An operator is one of"),
    (["merge", "0"], "two entities"),
    (["merge", "0", "99"], "no entity of the number"),
    (["split", "0"], "cannot leave it"),
    (["retype", "0", "--type", "NOBODY"], "no entity type"),
    (["search", "(", "--regex"], "no regular expression"),
    (["acknowledge", "other.txt", "all"], "no document of the name"),
    (["box", "note.txt", "1", "50", "50", "40", "60", "--type", "CUSTOM"], "LEFT is less than RIGHT"),
    (["box", "1", "1", "0", "0", "50", "50", "--type", "CUSTOM"], "are not supported"),
    (["settle"], "--undo alone"),
    (["finish"], "wait for a decision"),
)


def test_bad_use_is_one_sentence(run: Run) -> None:
    for arguments, sentence in BAD_USE:
        status, text = run(*arguments)
        assert (status, "Traceback" in text) == (2, False), arguments
        assert sentence in " ".join(text.split()), arguments


def test_the_tables_name_places_and_people(run: Run, tmp_path: Path) -> None:
    text = run("list", tmp_path / "note.txt")[1]
    assert "4 findings listed, 4 wait for a decision." in text
    assert "Norvane Works" in run("list", "--by-entity")[1]
    assert "2 places" in run("search", "heliotrope")[1]
    assert run("acknowledge", "note.txt", "all")[0] == 0
    assert run("acknowledge", "1")[1].strip() == ""


def test_one_finding_is_shown_and_the_rest_decided(run: Run, tmp_path: Path) -> None:
    run("list", tmp_path / "note.txt")
    _, shown = run("show", 2, "--json")
    assert (shown["text"], shown["same"], shown["outcome"]["operator"]) == ("Heliotrope", [3], "token")
    status, text = run("show", 2)
    assert status == 0 and "note.txt, line 1" in text and "comes back" in text
    assert run("show", 9)[0] == 2
    run("decide", 0, "--reject")
    status, text = run("decide", "--rest", "--accept")
    assert (status, "3 findings decided on." in text) == (0, True)
    _, rows = run("list", "--json")
    assert [decision for _, _, decision in said(rows)] == ["rejected", "accepted", "accepted", "accepted"]
    assert run("decide", 0, "--rest", "--accept")[0] == 2
    run("undo")
    _, rows = run("list", "--json")
    assert [decision for _, _, decision in said(rows)] == ["rejected", "pending", "pending", "pending"]
