"""The main job by the command line, with two homes, on small real files; and what bad use looks like."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from crypto.kdf import FLOOR
from kpo_vault.__main__ import main as start
from kpo_vault.cli import main
from kpo_vault.cli.application import cli
from kpo_vault.workflow.session import Session

PASSPHRASE = "correct horse battery"
LETTER = """To: Dr. Anjali Menon-Roy
From: Kestrel Biologics GmbH

Dear Dr. Menon-Roy,

Project Halcyon starts on 3 March 2024. Please write to a.menon@example.org.
"""
TABLE = "Part,Supplier,Price\nDWG 44-7719,Norvane Castings,412.50\nDWG 44-7720,Norvane Castings,98.00\n"
TERMS = "Halcyon\nNorvane Castings\nMenon-Roy\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def homes(tmp_path: Path) -> dict[str, Path]:
    """Vaults of counsel and partner, at the least cost that the program accepts."""
    made = {name: tmp_path / f"{name} home" for name in ("counsel", "partner")}
    for name, home in made.items():
        Session.create(home, PASSPHRASE, name.title(), cost=FLOOR).close()
    return made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, homes: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command as counsel or partner; return its exit status, output and error output."""
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)

    def call(who: str, *arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setenv("KPO_VAULT_HOME", str(homes[who]))
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


@pytest.fixture
def introduced(run: Run, tmp_path: Path) -> None:
    """Counsel and partner have each other's verified card, and counsel has a matter."""
    for owner, other in (("counsel", "partner"), ("partner", "counsel")):
        card = tmp_path / f"{owner}.card"
        assert run(owner, "contact", "export", "--out", card)[0] == 0
        assert run(other, "contact", "import", card)[0] == 0
        assert run(other, "contact", "verify", owner.title(), "--yes")[0] == 0
    assert run("counsel", "matter", "new", "M1")[0] == 0


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "letter to Menon-Roy.txt").write_text(LETTER, encoding="utf-8")
    (folder / "parts.csv").write_text(TABLE, encoding="utf-8")
    (folder / "terms").write_text(TERMS, encoding="utf-8")
    return [folder / "letter to Menon-Roy.txt", folder / "parts.csv"]


def _protect(run: Run, tmp_path: Path, sources: list[Path], *more: str) -> Path:
    out = tmp_path / "protected"
    arguments = ["--matter", "M1", "--out", str(out), "--terms", str(sources[0].parent / "terms"), *more]
    status, _, error = run("counsel", "protect", *sources, *arguments)
    assert (status, error) == (0, "")
    return out


def _left(folder: Path, words: list[str]) -> list[str]:
    everything = " ".join(
        path.name + path.read_text("latin-1") for path in folder.rglob("*") if path.is_file()
    )
    return [word for word in words if word.casefold() in everything.casefold()]


@pytest.mark.usefixtures("introduced")
@pytest.mark.parametrize("policy", ["terms-only", "default"])
def test_out_and_home_again(run: Run, tmp_path: Path, sources: list[Path], policy: str) -> None:
    protected = _protect(run, tmp_path, sources, "--policy", policy)
    assert _left(protected, ["Halcyon", "Norvane", "Menon-Roy"]) == []
    packet = tmp_path / "packet.age"
    assert run("counsel", "seal", protected, "--matter", "M1", "--to", "Partner", "--out", packet)[0] == 0
    work = tmp_path / "work"
    status, said, error = run("partner", "open", packet, "--out", work)
    assert (status, error) == (0, "")
    assert "Counsel" in said
    assert _left(work, ["Halcyon", "Norvane", "Menon-Roy"]) == []
    answer = tmp_path / "answer.age"
    assert run("partner", "return", work, "--packet", packet, "--out", answer)[0] == 0
    home = tmp_path / "restored"
    status, _, error = run("counsel", "restore", answer, "--out", home)
    assert (status, error) == (0, "")
    assert {path.name for path in home.iterdir()} == {path.name for path in sources}
    for source in sources:
        assert (home / source.name).read_bytes() == source.read_bytes()


@pytest.mark.usefixtures("introduced")
def test_results_that_came_back_some_other_way(run: Run, tmp_path: Path, sources: list[Path]) -> None:
    protected = _protect(run, tmp_path, sources, "--policy", "terms-only")
    home = tmp_path / "restored"
    assert run("counsel", "restore", protected, "--matter", "M1", "--out", home)[0] == 0
    for source in sources:
        assert (home / source.name).read_bytes() == source.read_bytes()


@pytest.mark.usefixtures("introduced")
def test_a_return_is_restored_once(run: Run, tmp_path: Path, sources: list[Path]) -> None:
    protected = _protect(run, tmp_path, sources, "--policy", "terms-only")
    packet, answer = tmp_path / "packet.age", tmp_path / "answer.age"
    run("counsel", "seal", protected, "--matter", "M1", "--to", "Partner", "--out", packet)
    run("partner", "open", packet, "--out", tmp_path / "work")
    run("partner", "return", tmp_path / "work", "--packet", packet, "--out", answer)
    assert run("counsel", "restore", answer, "--out", tmp_path / "one")[0] == 0
    status, _, error = run("counsel", "restore", answer, "--out", tmp_path / "two")
    assert status == 1
    assert "--again" in error
    assert not (tmp_path / "two").exists()
    assert run("counsel", "restore", answer, "--out", tmp_path / "two", "--again")[0] == 0


@pytest.mark.usefixtures("introduced")
def test_a_file_edited_after_protection_is_checked_again(
    run: Run, tmp_path: Path, sources: list[Path]
) -> None:
    protected = _protect(run, tmp_path, sources, "--policy", "terms-only")
    table = protected / "parts.csv"
    table.write_text(table.read_text("utf-8") + "norvane castings\n", encoding="utf-8")
    packet = tmp_path / "packet.age"
    status, _, error = run("counsel", "seal", protected, "--matter", "M1", "--to", "Partner", "--out", packet)
    assert status == 1
    assert "parts.csv" in error
    assert "norvane" not in error.casefold()
    assert not packet.exists()


def test_nothing_is_sealed_to_an_unverified_key(run: Run, tmp_path: Path, sources: list[Path]) -> None:
    card = tmp_path / "partner.card"
    run("partner", "contact", "export", "--out", card)
    run("counsel", "contact", "import", card)
    run("counsel", "matter", "new", "M1")
    protected = _protect(run, tmp_path, sources, "--policy", "terms-only")
    arguments = ["seal", protected, "--matter", "M1", "--to", "Partner", "--out", tmp_path / "p.age"]
    status, _, error = run("counsel", *arguments)
    assert status == 1
    assert "contact verify" in error
    assert run("counsel", *arguments, "--override", "unverified-key")[0] == 2
    override = [*arguments, "--override", "unverified-key", "--reason", "met in person"]
    status, _, error = run("counsel", *override)
    assert status == 1
    assert "slot of one only" in error
    second = tmp_path / "second"
    second.write_text("violet anchor marble\n", encoding="utf-8")
    run("counsel", "vault", "add-slot", "--role", "compliance", "--new-passphrase-file", second)
    status, _, error = run("counsel", *override)
    assert status == 1
    assert "--approver" in error
    approver = ["--approver", "compliance", "--approver-passphrase-file", second]
    assert run("counsel", *arguments, "--check")[0] == 1
    assert run("counsel", *override, *approver)[0] == 0


@pytest.mark.usefixtures("introduced")
def test_detect_json_is_taken_up_as_decisions(run: Run, tmp_path: Path, sources: list[Path]) -> None:
    status, printed, _ = run("counsel", "detect", sources[0], "--json")
    assert status == 0
    findings = json.loads(printed)
    rows = findings["documents"][0]["findings"]
    assert "a.menon@example.org" in [row["text"] for row in rows]
    for row in rows:
        row["decision"] = "accept" if "@" in row["text"] else "reject"
    decisions = tmp_path / "decisions.json"
    decisions.write_text(json.dumps(findings), encoding="utf-8")
    out = tmp_path / "out"
    arguments = ["--matter", "M1", "--out", out, "--decisions", decisions]
    assert run("counsel", "protect", sources[0], *arguments)[0] == 0
    [written] = out.iterdir()
    text = written.read_text("utf-8")
    assert "a.menon@example.org" not in text
    assert "Project Halcyon starts on 3 March 2024" in text


def test_detect_jsonl(run: Run, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": "a", "text": "Write to x@example.org"}) + "\n", encoding="utf-8")
    assert run("counsel", "detect", "--jsonl", rows, "--out", tmp_path / "spans.jsonl")[0] == 0
    [row] = map(json.loads, (tmp_path / "spans.jsonl").read_text("utf-8").splitlines())
    assert row["id"] == "a"
    assert {"start": 9, "end": 22, "label": "EMAIL_ADDRESS"}.items() <= row["spans"][0].items()


def test_leakcheck_needs_no_vault(run: Run, tmp_path: Path, sources: list[Path]) -> None:
    terms = sources[0].parent / "terms"
    status, printed, _ = run("counsel", "leakcheck", *sources, "--terms", terms)
    assert status == 1
    assert "NOT clean" in printed
    absent = tmp_path / "absent"
    absent.write_text("Zanzibar Holdings\n", encoding="utf-8")
    assert run("counsel", "leakcheck", *sources, "--terms", absent)[0] == 0


def test_audit_log_leaves_the_house_and_is_verified(run: Run, tmp_path: Path) -> None:
    log, card = tmp_path / "log.jsonl", tmp_path / "counsel.card"
    assert run("counsel", "audit", "export", "--out", log)[0] == 0
    run("counsel", "contact", "export", "--out", card)
    status, printed, _ = run("partner", "verify", log, "--card", card)
    assert status == 0
    assert "Signed by Counsel" in printed
    log.write_bytes(log.read_bytes().replace(b'"unlock"', b'"export"', 1))
    assert run("partner", "verify", log, "--card", card)[0] == 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["protect", "{letter}", "--matter", "none", "--out", "{tmp}/x"], 2, "none"),
        (["seal", "{tmp}", "--matter", "none", "--to", "Nobody", "--out", "{tmp}/x"], 2, ""),
        (["open", "{letter}", "--out", "{tmp}/x"], 2, ""),
        (["detect", "{tmp}/missing.txt"], 2, "missing.txt"),
        (["detect"], 2, "Name the files"),
        (["detect", "{letter}", "--policy", "nobody"], 2, "no such policy"),
        (["contact", "verify", "Nobody", "--yes"], 2, "Nobody"),
        (["frobnicate"], 2, "No such command"),
    ],
)
def test_bad_use_ends_with_a_sentence(
    run: Run, tmp_path: Path, sources: list[Path], arguments: list[str], status: int, said: str
) -> None:
    filled = [part.format(letter=sources[0], tmp=tmp_path) for part in arguments]
    code, _, error = run("counsel", *filled)
    assert code == status
    assert said in error
    assert "Traceback" not in error
    assert not (tmp_path / "x").exists()


def test_wrong_passphrase(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", "something else entirely")
    status, _, error = run("counsel", "matter", "list")
    assert status == 2
    assert "passphrase" in error.casefold()


def test_unsupported_and_empty_files(run: Run, tmp_path: Path) -> None:
    run("counsel", "matter", "new", "M1")
    (tmp_path / "a.xyz").write_bytes(b"abc")
    (tmp_path / "b.txt").write_bytes(b"")
    status, printed, error = run(
        "counsel",
        "protect",
        tmp_path / "a.xyz",
        tmp_path / "b.txt",
        "--matter",
        "M1",
        "--out",
        tmp_path / "out",
    )
    assert status == 2
    assert "not supported" in printed + error
    assert "empty" in printed + error
    assert not (tmp_path / "out").exists()


def test_new_keys_replace_the_old_and_are_logged(run: Run, tmp_path: Path) -> None:
    before, after = tmp_path / "before.card", tmp_path / "after.card"
    assert run("counsel", "contact", "export", "--out", before)[0] == 0
    status, _, error = run("counsel", "contact", "new", "Counsel")
    assert (status, error) == (0, "")
    assert run("counsel", "contact", "export", "--out", after)[0] == 0
    assert before.read_bytes() != after.read_bytes()
    assert "key-changed" in run("counsel", "audit", "report", "--json")[1]


def test_the_whole_vault_is_verified(run: Run) -> None:
    status, printed, error = run("counsel", "vault", "verify")
    assert (status, error) == (0, "")
    assert printed.startswith("Sound.")


def test_no_option_takes_a_passphrase() -> None:
    """Other users of a machine see the arguments of every process."""

    def options(command: click.Command, context: click.Context) -> Iterator[str]:
        yield from (name for parameter in command.params for name in parameter.opts)
        if isinstance(command, click.Group):
            for name in command.list_commands(context):
                inner = command.get_command(context, name)
                assert inner is not None
                yield from options(inner, context)

    named = set(options(cli, click.Context(cli)))
    assert {name for name in named if "pass" in name or "secret" in name} == {
        "--passphrase-file",
        "--new-passphrase-file",
        "--approver-passphrase-file",
    }


def test_rotation_changes_both_ways_in(
    run: Run, homes: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new").write_text("another passphrase entirely\n", encoding="utf-8")
    status, printed, error = run("counsel", "vault", "rotate", "--new-passphrase-file", tmp_path / "new")
    assert (status, error) == (0, "")
    assert run("counsel", "matter", "list")[0] == 2
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", "another passphrase entirely")
    assert "keys-rotated" in run("counsel", "audit", "report", "--json")[1]
    Session.open_with_recovery_key(homes["counsel"], printed.split(":")[-1].strip()).close()


def test_without_a_screen_the_command_line_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("sys.argv", ["kpo-vault"])
    assert start() == 2
    assert "kpo-vault --help" in capsys.readouterr().err


def test_what_nobody_decided_on_does_not_leave(run: Run, tmp_path: Path, sources: list[Path]) -> None:
    run("counsel", "matter", "new", "M1")
    findings = json.loads(run("counsel", "detect", sources[0], "--json")[1])
    findings["documents"][0]["findings"][0]["decision"] = "pending"
    decisions = tmp_path / "decisions.json"
    decisions.write_text(json.dumps(findings), encoding="utf-8")
    out = tmp_path / "out"
    status, _, error = run(
        "counsel", "protect", sources[0], "--matter", "M1", "--out", out, "--decisions", decisions
    )
    assert status == 1
    assert "wait for a decision" in error
    assert not out.exists()
