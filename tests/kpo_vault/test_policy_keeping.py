"""Policies that a vault keeps: all mistakes at once, doubts, differences, saving, inheriting, and the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crypto.kdf import FLOOR, Argon2Cost
from kpo_vault.cli.application import run as run_cli
from kpo_vault.errors import UsageError
from kpo_vault.policy import PolicyError, Severity, builtin_names, builtin_text, check, load_policy
from kpo_vault.vault.errors import RoleForbids, UnknownEntry
from kpo_vault.workflow import policies, slots
from kpo_vault.workflow.policy_trial import try_policy
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
OURS = "title: Ours\ninherits: healthcare\nentities:\n  DATE_TIME: keep\n  PERSON: redact\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=CHEAP) as made:
        yield made


def test_every_mistake_is_told_with_its_line() -> None:
    text = (
        "title: x\ninherits: nobody\ntitle: y\nfoo: 1\nfamilies:\n  NOPE: token\n"
        "entities:\n  PERSN: token\n  PERSON: {operator: tok, threshold: true}\n  AGE: [keep]\n"
        "must_survive: sex\ncustom:\n  Empty: {}\n"
    )
    found = check(text, "x")
    assert not found.sound
    lines = {line: [p.message for p in found.errors if p.line == line] for line in range(1, 14)}
    assert "no such policy" in lines[2][0]
    assert lines[3] == ["title is given twice"]
    assert lines[4][0].startswith("unknown key foo")
    assert lines[6] == ["there is no family NOPE"]
    assert lines[8] == ["there is no entity type PERSN"]
    assert len(lines[9]) == 2
    assert "a rule is" in lines[10][0]
    assert "list of names" in lines[11][0]
    assert "made-up type" in lines[13][0]
    with pytest.raises(PolicyError) as first:
        load_policy("x", {"x": text})
    assert first.value.parameters["line"] == 2


@pytest.mark.parametrize(
    "text",
    ["", "- 1", "a: [", "x: \ud800", "a: &a\n  b: *a\n", "a: 2024-99-99", "[" * 900 + "]" * 900, "a: \x01"],
)
def test_what_is_no_policy_is_one_mistake(text: str) -> None:
    found = check(text, "x")
    assert found.policy is None
    assert len(found.problems) == 1
    assert not found.sound


def test_doubts_tell_what_becomes_readable_and_do_not_forbid() -> None:
    text = (
        "inherits: default\nterms: keep\nfamilies:\n  PERSON: keep\nentities:\n  AGE: {threshold: 0.95}\n"
        "  PRIVILEGE_MARK: {gate: false}\n  EMAIL_ADDRESS: redact\n  POSTAL_CODE: {operator: generalise, parameters: {kind: zap}}\n"
    )
    found = check(text, "x")
    assert found.sound
    doubts = {p.line: p.message for p in found.problems}
    assert all(p.severity is Severity.WARNING for p in found.problems)
    assert "no title" in doubts[1]
    assert "register's terms stay" in doubts[2]
    assert "stays readable" in doubts[4]
    assert "0.9" in doubts[6]
    assert "no longer stops" in doubts[7]
    assert "not restored" in doubts[8]
    assert "there is no kind zap" in " ".join(p.message for p in found.problems if p.line == 9)


def test_differences_are_those_from_the_base() -> None:
    found = check(OURS, "ours")
    assert [(d.entity_type, d.after.operator) for d in found.differences if d.after] == [
        ("PERSON", "redact"),
        ("DATE_TIME", "keep"),
    ]
    for name in builtin_names():
        assert check(builtin_text(name), name).sound, name


def test_a_kept_policy_is_found_by_its_name_and_only_there(session: Session, tmp_path: Path) -> None:
    saved = policies.save_policy(session, "  Project  Heron ", OURS)
    assert saved.name == "Project Heron"
    assert policies.find_policy(session, "Project Heron").rule("DATE_TIME").operator == "keep"
    assert next(p.name for p in policies.list_policies(session)) == "Project Heron"
    with pytest.raises(PolicyError):
        policies.find_policy(None, "Project Heron")
    child = policies.save_policy(session, "child", 'title: c\ninherits: "Project Heron"\n')
    assert child.rule("PERSON").operator == "redact"
    with pytest.raises(UsageError, match="child"):
        policies.remove_policy(session, "Project Heron")
    with pytest.raises(PolicyError, match="inherits from itself"):
        policies.save_policy(session, "Project Heron", "title: x\ninherits: child\n")
    policies.save_policy(session, "project heron", OURS.replace("keep", "token"))
    assert policies.find_policy(session, "project heron").rule("DATE_TIME").operator == "token"
    content = (tmp_path / "home" / "vault.db").read_bytes()
    assert b"Heron" not in content
    assert "own-" in policies.logged_name(saved)


def test_an_unsound_policy_is_never_kept(session: Session) -> None:
    with pytest.raises(PolicyError) as refused:
        policies.save_policy(session, "x", "title: x\nentities:\n  PERSN: token\n")
    assert refused.value.parameters["line"] == 3
    for name in ("default", "Default", "a.yaml", "a/b", "", "x" * 81, "a\x07"):
        with pytest.raises(UsageError):
            policies.save_policy(session, name, OURS)
    with pytest.raises(PolicyError, match="vault keeps inherits"):
        policies.save_policy(session, "x", "title: x\ninherits: other.yaml\n")
    assert policies.own_policies(session) == {}
    with pytest.raises(UnknownEntry):
        policies.remove_policy(session, "x")
    with pytest.raises(UsageError, match="comes with the program"):
        policies.remove_policy(session, "default")


def test_a_draft_is_kept_unsound_and_forgotten(session: Session) -> None:
    assert policies.draft(session) is None
    policies.keep_draft(session, "ours", "titel: [")
    policies.keep_draft(session, "ours", "titel: x")
    assert policies.draft(session) == ("ours", "titel: x")
    assert "ours" not in policies.own_policies(session)
    policies.drop_draft(session)
    assert policies.draft(session) is None


def test_other_roles_see_built_in_policies_only(session: Session) -> None:
    policies.save_policy(session, "ours", OURS)
    slots.add_slot(session, "compliance", "copper meadow seven drizzle", cost=CHEAP)
    home = session.home
    session.close()
    with Session.open(home, "copper meadow seven drizzle", floor=CHEAP, role="compliance") as officer:
        assert {p.own for p in policies.policy_summaries(officer)} == {False}
        assert policies.draft(officer) is None
        with pytest.raises(RoleForbids):
            policies.save_policy(officer, "mine", OURS)


def test_a_policy_is_tried_on_a_text() -> None:
    register = Register.of((ProtectedTerm("Heron blend"),))
    text = "😀 The Heron blend costs more."
    (found,) = try_policy(load_policy("terms-only"), text, register)
    assert text[found.start : found.end] == "Heron blend"
    assert found.operator == "token"
    with pytest.raises(UsageError):
        try_policy(load_policy("terms-only"), "x" * 50_001)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> Callable[..., tuple[int, str, str]]:
    monkeypatch.setenv("KPO_VAULT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        status = run_cli(arguments)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_the_command_line_keeps_the_same_policies(command, tmp_path: Path) -> None:
    assert command("policies", "new", "ours", "--from", "terms-only", "--out", "ours.yaml")[0] == 0
    text = "title: Ours\ninherits: terms-only\nterms: redact\n"  # no model has to be loaded
    Path("ours.yaml").write_text(text, encoding="utf-8")
    status, out, _ = command("policies", "check", "ours.yaml", "--json")
    assert (status, json.loads(out)["sound"]) == (0, True)
    Path("bad.yaml").write_text("title: x\nfoo: 1\nbar: 2\n", encoding="utf-8")
    status, out, _ = command("policies", "check", "bad.yaml")
    assert status == 2
    assert "line 2" in out
    assert "line 3" in out
    Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=FLOOR).close()
    assert "ours" in command("policies", "save", "ours.yaml")[1]
    names = [p["name"] for p in json.loads(command("policies", "list", "--own", "--json")[1])]
    assert names[0] == "ours"
    assert "healthcare" in names
    assert command("policies", "export", "ours", "back.yaml")[0] == 0
    assert Path("back.yaml").read_text(encoding="utf-8") == text
    assert "Ours" in command("policies", "show", "ours")[1]
    Path("note.txt").write_text("Nothing.", encoding="utf-8")
    assert command("detect", "note.txt", "--policy", "ours")[0] == 0
    assert command("policies", "remove", "ours")[0] == 0
    status, _, err = command("detect", "note.txt", "--policy", "ours")
    assert status == 2
    assert "no such policy" in err
