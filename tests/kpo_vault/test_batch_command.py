"""A batch by the command line, from a folder to a packet that comes home."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from kpo_vault.cli import main
from kpo_vault.workflow.session import Session

PASSPHRASE = "correct horse battery"
TERMS = ("Norvane Castings", "Anjali Menon-Roy")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command as counsel or partner, who know each other; return its exit status, output and error output."""
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)

    def call(who: str, *arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setenv("KPO_VAULT_HOME", str(tmp_path / f"{who} home"))
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    for who in ("counsel", "partner"):
        Session.create(tmp_path / f"{who} home", PASSPHRASE, who.title(), cost=FLOOR).close()
    for owner, other in (("counsel", "partner"), ("partner", "counsel")):
        card = tmp_path / f"{owner}.card"
        assert call(owner, "contact", "export", "--out", card)[0] == 0
        assert call(other, "contact", "import", card)[0] == 0
        assert call(other, "contact", "verify", owner.title(), "--yes")[0] == 0
    assert call("counsel", "matter", "new", "M1")[0] == 0
    return call


def test_a_batch_is_sealed_and_comes_home(run: Run, tmp_path: Path) -> None:
    folder, terms = tmp_path / "sources", tmp_path / "terms"
    folder.mkdir()
    terms.write_text("\n".join(TERMS), encoding="utf-8")
    for number in range(12):
        (folder / f"letter {number} to Menon-Roy.txt").write_text(
            f"Letter {number} to Mrs {TERMS[1]} about {TERMS[number % 2]}.\n", encoding="utf-8"
        )
    (folder / "copy.txt").write_bytes((folder / "letter 3 to Menon-Roy.txt").read_bytes())
    packet = tmp_path / "out.kpo.age"
    asked = (
        "--matter",
        "M1",
        "--out",
        tmp_path / "out",
        "--policy",
        "terms-only",
        "--terms",
        terms,
        "--workers",
        "1",
    )
    status, said, _ = run("counsel", "batch", folder, *asked, "--seal-to", "Partner")
    assert (status, "12 documents written" in said, "holds      12 files" in said) == (
        0,
        True,
        True,
    )
    assert not [term for term in TERMS if term.encode() in packet.read_bytes()]

    opened, result, back = tmp_path / "opened", tmp_path / "result.age", tmp_path / "back"
    assert run("partner", "open", packet, "--out", opened)[0] == 0
    documents = sorted(path for path in opened.iterdir() if path.name.startswith("document-"))
    assert len(documents) == 12
    assert not [term for term in TERMS for path in documents if term in path.read_text("utf-8")]
    assert run("partner", "return", opened, "--packet", packet, "--out", result)[0] == 0
    assert run("counsel", "restore", result, "--out", back)[0] == 0
    restored = {path.read_text("utf-8") for path in back.iterdir() if path.suffix == ".txt"}
    assert {path.read_text("utf-8") for path in folder.iterdir()} <= restored


def test_nothing_is_sealed_while_a_gate_is_closed(run: Run, tmp_path: Path) -> None:
    """The documents stay written; the packet comes to be once the gate's rule is met."""
    folder, terms, policy = tmp_path / "sources", tmp_path / "terms", tmp_path / "policy.yaml"
    folder.mkdir()
    terms.write_text(TERMS[0], encoding="utf-8")
    policy.write_text(
        "name: strict\ntitle: Strict\ndetection: false\nterms: { operator: token, reason: proprietary }\n"
        "recipients: { agreement: true }\n",
        encoding="utf-8",
    )
    (folder / "a.txt").write_text(f"About {TERMS[0]}.", encoding="utf-8")
    asked = (
        "--matter",
        "M1",
        "--out",
        tmp_path / "out",
        "--policy",
        policy,
        "--terms",
        terms,
        "--workers",
        "1",
    )
    call = ("batch", folder, *asked, "--seal-to", "Partner")
    status, _, said = run("counsel", *call)
    assert (status, "agreement" in said) == (1, True)
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".txt"]
    assert not list(tmp_path.glob("*.age"))
    status, said, _ = run("counsel", *call, "--agreement", "DPA 2026/7", "--purpose", "Review")
    assert (status, "sealed to  Partner" in said) == (0, True)
    opened = tmp_path / "opened"
    assert run("partner", "open", tmp_path / "out.kpo.age", "--out", opened)[0] == 0
    assert any("DPA 2026/7" in path.read_text("utf-8") for path in opened.rglob("*.txt"))


def test_what_a_packet_lacks_is_said_before_the_long_work(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a.txt").write_text("About nothing.", encoding="utf-8")
    call = ("batch", folder, "--matter", "M1", "--out", tmp_path / "out", "--policy", "terms-only")
    status, _, said = run("counsel", *call, "--seal-to", "Nobody")
    assert (status != 0, "Nobody" in said) == (True, True)
    assert "--seal-to" in run("counsel", *call, "--agreement", "DPA 2026/7")[2]
    assert not (tmp_path / "out").exists()
