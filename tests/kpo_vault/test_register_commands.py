"""`kpo-vault register` from the terminal: what it says, what it refuses, and that protect uses it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from kpo_vault.cli import main
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.session import Session

PASSPHRASE = "correct horse battery"
PASSAGE = (
    "The mixture is heated slowly to eighty degrees under nitrogen while the amine is dosed over three hours and then "
    "held at reflux for forty minutes before the hot filtration"
)
NOTE = f"Quernmorax for Brightwater Works, account 00451988123, Kestrelline.\n\n{PASSAGE.replace('eighty', 'ninety')}.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    with Session.create(tmp_path / "home", PASSPHRASE, "Asha", cost=FLOOR) as session:
        new_matter(session, "Heron")
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("KPO_VAULT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    Path("terms.csv").write_text("term,type\nKestreline,\nQuernmorax,INVENTOR\n", encoding="utf-8")
    Path("suppliers.csv").write_text("Name,Account\nBrightwater Works,00451988123\n", encoding="utf-8")
    Path("handbook.txt").write_text(PASSAGE, encoding="utf-8")
    Path("note.txt").write_text(NOTE, encoding="utf-8")

    def call(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = main(list(arguments))
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


def test_the_register_is_filled_used_listed_and_emptied(run: Run) -> None:
    assert (
        run("register", "add-terms", "terms.csv", "--type", "project_codename")[1]
        == "2 terms added, 0 were known.\n"
    )
    added = run(
        "register", "add-table", "suppliers.csv", "--type", "Account=bank_account", "--unique", "Account"
    )
    assert added[1] == "1 rows of 2 columns added as digests.\n"
    assert run("register", "add-document", "handbook.txt")[1].splitlines()[-1] == "1 documents added."

    status, out, _ = run("register", "list")
    assert status == 0
    assert "K········" in out
    assert "Kestreline" not in out
    assert "suppliers  1 rows: Name (EXACT_ROW), Account (BANK_ACCOUNT, unique)" in out
    assert out.endswith("2 terms, 1 tables, 1 documents.\n")
    listed = json.loads(run("register", "list", "--show", "--json")[1])
    assert listed["terms"][0] == {"term": "Kestreline", "type": "PROJECT_CODENAME", "exact": False}
    assert "register-shown" in run("audit", "report")[1]

    status, _, err = run("protect", "note.txt", "--matter", "Heron", "--policy", "terms-only", "--out", "out")
    assert (status, err) == (0, "")
    text = Path("out/note.txt").read_text("utf-8")
    for secret in ("Quernmorax", "Brightwater", "00451988123", "Kestrelline", "nitrogen"):
        assert secret not in text
    for kind in ("INVENTOR-", "BANK_ACCOUNT-", "PROJECT_CODENAME-", "PROTECTED_PASSAGE-"):
        assert kind in text

    for option, name in (("--term", "kestreline"), ("--table", "Suppliers"), ("--document", "handbook.txt")):
        assert run("register", "remove", option, name)[:2] == (0, "Removed.\n")
    assert run("register", "list")[1].endswith("1 terms, 0 tables, 0 documents.\n")


def test_detect_looks_for_the_register_only_when_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("register", "add-table", "suppliers.csv", "--unique", "Account")
    found = json.loads(run("detect", "note.txt", "--register", "--policy", "terms-only", "--json")[1])
    assert "EXACT_ROW" in json.dumps(found)
    monkeypatch.delenv("KPO_VAULT_PASSPHRASE")
    status, out, _ = run("detect", "note.txt", "--policy", "terms-only", "--terms", "terms.csv", "--json")
    assert status == 0
    assert "INVENTOR" in out
    assert "EXACT_ROW" not in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add-table", "suppliers.csv", "--type", "Account"), "COLUMN=TYPE"),
        (("add-table", "suppliers.csv", "--columns", "Name,Nothing"), "no column Nothing"),
        (("add-table", "note.txt"), "neither a CSV nor an XLSX"),
        (("add-terms", "terms.csv", "--type", "no_such"), "no entity type"),
        (("add-document", "note.txt", "handbook.txt", "--name", "x"), "one document"),
        (("remove",), "Name one"),
        (("remove", "--table", "absent"), "no table called absent"),
        (("remove", "--term", "absent"), "no such term"),
    ],
)
def test_bad_use_ends_with_a_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    status, out, err = run("register", *arguments)
    assert (status, out) == (2, "")
    assert sentence in err


def test_help_teaches(run: Run) -> None:
    assert "kpo-vault register add-table" in run("register", "--help")[1]
    assert "1.200,50" in run("register", "add-table", "--help")[1]
