"""Samples, reports and figures from the command line, over a packet that went out and came home."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from kpo_vault.cli import main
from kpo_vault.workflow import slots
from kpo_vault.workflow.session import Session

PASSPHRASE, OFFICER = "correct horse battery", "compliance passphrase"
LETTER = """To: Dr. Anjali Menon-Roy

Dear Dr. Menon-Roy,

Project work starts on 3 March 2024. Please write to a.menon@example.org.

The second paragraph says nothing of anybody.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command as counsel, partner or officer; return its exit status, output and error output."""
    for name in ("counsel", "partner"):
        with Session.create(tmp_path / name, PASSPHRASE, name.title(), cost=FLOOR) as session:
            if name == "counsel":
                slots.add_slot(session, "compliance", OFFICER, name="ann", cost=FLOOR)

    def call(who: str, *arguments: str | Path) -> tuple[int, str, str]:
        officer = who == "officer"
        monkeypatch.setenv("KPO_VAULT_HOME", str(tmp_path / ("counsel" if officer else who)))
        monkeypatch.setenv("KPO_VAULT_PASSPHRASE", OFFICER if officer else PASSPHRASE)
        monkeypatch.setenv("KPO_VAULT_ROLE", "compliance" if officer else "counsel")
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


@pytest.fixture
def home_again(run: Run, tmp_path: Path) -> Path:
    """A packet of the matter went to the partner and was restored; return the folder of the protected files."""
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    steps: list[tuple[str, ...]] = []
    for owner, other in (("counsel", "partner"), ("partner", "counsel")):
        steps += [
            (owner, "contact", "export", "--out", str(tmp_path / f"{owner}.card")),
            (other, "contact", "import", str(tmp_path / f"{owner}.card")),
            (other, "contact", "verify", owner.title(), "--yes"),
        ]
    protected, work = str(tmp_path / "protected"), str(tmp_path / "work")
    sent, back = str(tmp_path / "out.age"), str(tmp_path / "back.age")
    steps += [
        ("counsel", "matter", "new", "M1"),
        ("counsel", "protect", str(tmp_path / "letter.txt"), "--matter", "M1", "--out", protected),
        ("counsel", "seal", protected, "--matter", "M1", "--to", "Partner", "--out", sent, "--purpose", "Review",
         "--expires", "2099-12-31"),
        ("partner", "open", sent, "--out", work),
        ("partner", "return", work, "--packet", sent, "--out", back),
        ("counsel", "restore", back, "--out", str(tmp_path / "restored")),
    ]  # fmt: skip
    for step in steps:
        status, _, error = run(*step)
        assert status == 0, (step, error)
    return Path(protected)


def test_an_officer_at_the_command_line(run: Run, home_again: Path, tmp_path: Path) -> None:
    _ledger_and_log(run, tmp_path)
    _sample(run, home_again)
    _figures(run)


def _ledger_and_log(run: Run, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.csv"
    status, out, _ = run("officer", "report", "disclosures", "--matter", "M1", "--out", ledger)
    assert status == 0
    assert "SHA-256" in out
    with ledger.open(encoding="utf-8", newline="") as stream:
        [row] = csv.DictReader(stream)
    assert (row["Recipient"], row["Purpose"], row["Expires (UTC)"]) == (
        "Partner",
        "Review",
        "2099-12-31 23:59:59",
    )
    assert row["Returned (UTC)"] != "not yet"
    assert row["Documents"] == "1: 1"
    for kind in ("safe-harbor", "pseudonymisation", "redaction-log", "sampling"):
        status, _, error = run("officer", "report", kind, "--matter", "M1", "--out", tmp_path / f"{kind}.pdf")
        assert (status, error) == (0, "")
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")
    refused = tmp_path / "with.csv"
    status, _, error = run(
        "officer", "report", "redaction-log", "--matter", "M1", "--out", refused, "--with-originals"
    )
    assert status == 1
    assert "compliance" in error
    assert not refused.exists()
    status, out, _ = run(
        "counsel", "report", "redaction-log", "--matter", "M1", "--out", refused, "--with-originals", "--json"
    )
    assert status == 0
    assert json.loads(out)["rows"] > 0
    assert "Menon-Roy" in refused.read_text("utf-8")
    proofs = tmp_path / "proofs.jsonl"
    assert run("officer", "report", "audit-extract", "--matter", "M1", "--out", proofs)[0] == 0
    status, out, _ = run("counsel", "verify", proofs, "--card", tmp_path / "counsel.card")
    assert (status, "Sound." in out) == (0, True)


def _sample(run: Run, protected: Path) -> None:
    draw = ("sample", "draw", protected, "--matter", "M1", "--size", "2", "--seed", "2026", "--json")
    status, out, error = run("officer", *draw)
    assert (status, error) == (0, "")
    drawn = json.loads(out)
    assert (drawn["drawn"], drawn["seed"], drawn["left_out"]) == (2, "2026", [])
    sample = drawn["sample"][:6]
    _, out, _ = run("officer", "sample", "show", sample, "--matter", "M1", "--json")
    assert json.loads(out)["number"] == 1
    assert "Anjali" not in out
    assert run("officer", "sample", "judge", sample, "1", "--matter", "M1", "--sound")[0] == 0
    _, out, _ = run(
        "officer",
        "sample",
        "judge",
        sample,
        "2",
        "--matter",
        "M1",
        "--missed",
        "PERSON",
        "--note",
        "x",
        "--json",
    )
    result = json.loads(out)
    assert (result["judged"], result["faulty"], result["missed"]) == (2, 1, {"PERSON": 1})
    assert result["share_at_most"] == pytest.approx(0.9747, abs=1e-3)
    _, out, _ = run("officer", "sample", "undo", sample, "--matter", "M1")
    assert "0 passages with something missed" in out
    assert run("officer", "sample", "judge", sample, "9", "--matter", "M1", "--sound")[0] == 2
    assert run("officer", "sample", "judge", sample, "1", "--matter", "M1")[0] == 2
    assert run("officer", "sample", "draw", "--matter", "M1")[0] == 2
    assert run("officer", "sample", "draw", "--decisions", "--matter", "M1", "--size", "3")[0] == 0
    _, out, _ = run("officer", "sample", "list", "--matter", "M1")
    assert drawn["sample"][:8] in out
    _, out, _ = run("officer", "sample", "result", sample, "--matter", "M1")
    assert "Rule of three" in out


def _figures(run: Run) -> None:
    _, out, _ = run("officer", "audit", "summary", "--matter", "M1", "--json")
    figures = json.loads(out)
    assert figures["documents"] == figures["documents_with_findings_on_record"] == 1
    assert sum(row["hidden"] for row in figures["types"]) > 0
    # Nobody decided: what a policy accepts unseen is not covered by a person.
    assert figures["coverage"][0]["share"] == 0
    _, out, _ = run("officer", "audit", "summary")
    assert "Findings by type" in out
    _, out, _ = run("officer", "audit", "events", "--kind", "seal", "--kind", "restore", "--json")
    assert [row["kind"] for row in json.loads(out)] == ["restore", "seal"]
    _, out, _ = run("officer", "audit", "events", "--oldest-first", "--limit", "1", "--json")
    assert [row["index"] for row in json.loads(out)] == [0]
    assert "PERSON" not in run("officer", "audit", "events", "--by", "Nobody")[1]
