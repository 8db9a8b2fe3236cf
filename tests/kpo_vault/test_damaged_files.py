"""Flipped bits, cuts and additions in every file that comes from outside or lies on a disk, through the commands.

Whatever is damaged, a command ends with a sentence and exit status 1 or 2, and nothing is written; or the damage lies
where it changes nothing, and the result is exactly that of the sound file.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from kpo_vault.cli import main
from kpo_vault.workflow import auditing, contacts
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import seal_folder
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm

PASSPHRASE = "correct horse battery"
TERM = "Norvane Castings"


@dataclass(frozen=True)
class House:
    """Two vaults, and one sound file of each kind that they exchange or keep."""

    folder: Path

    def path(self, name: str) -> Path:
        return self.folder / name


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder = tmp_path_factory.mktemp("house")
    made = House(folder)
    (folder / "letter.txt").write_text(f"A letter to {TERM}.\n", encoding="utf-8")
    counsel = Session.create(made.path("counsel"), PASSPHRASE, "Counsel", cost=FLOOR)
    partner = Session.create(made.path("partner"), PASSPHRASE, "Partner", cost=FLOOR)
    with counsel, partner:
        for owner, other in ((counsel, partner), (partner, counsel)):
            contacts.export_card(owner, folder / f"{owner.name}.card")
            contacts.import_card(other, folder / f"{owner.name}.card")
            contacts.verify_contact(other, owner.name)
        new_matter(counsel, "M1")
        policy = load_policy("terms-only")
        detected = detect_files([folder / "letter.txt"], policy, [ProtectedTerm(TERM)])
        review = Review(counsel, "M1", detected, policy, initial=DecisionState.ACCEPTED)
        protect(counsel, review, made.path("protected"))
        seal_folder(counsel, "M1", made.path("protected"), ["Partner"], made.path("packet.age"))
        open_packet(partner, made.path("packet.age"), made.path("work"))
        return_packet(partner, made.path("work"), made.path("packet.age"), made.path("answer.age"))
        auditing.export_log(counsel, made.path("log.jsonl"))
        counsel.vault.backup(made.path("backup.db"))
    return made


@dataclass(frozen=True)
class Case:
    """A kind of file (its path in the house) and the commands that read it; ``whose`` is the vault that is open."""

    file: str
    whose: str
    commands: tuple[tuple[str, ...], ...]
    harmless: bool = False  # whether damage may lie where nothing reads it


CASES = {
    "packet": Case("packet.age", "partner", (("open", "{file}", "--out", "{out}"),)),
    "packet outside": Case("packet.age", "partner", (("verify", "{file}"),), harmless=True),
    "answered packet": Case(
        "packet.age",
        "partner",
        (("return", "{work}", "--packet", "{file}", "--out", "{out}"),),
        harmless=True,
    ),
    "answer": Case("answer.age", "counsel", (("restore", "{file}", "--again", "--out", "{out}"),)),
    "plain answer": Case(
        "answer.age", "counsel", (("restore", "{file}", "--matter", "M1", "--out", "{out}"),)
    ),
    "card": Case("Partner.card", "counsel", (("contact", "import", "{file}"),)),
    "log": Case("log.jsonl", "counsel", (("verify", "{file}", "--card", "{card}"),)),
    "papers": Case("work", "partner", (("verify", "{file}", "--card", "{card}"),)),
    "vault": Case(
        "counsel",
        "counsel",
        (("matter", "list"), ("audit", "report"), ("vault", "verify")),
        harmless=True,
    ),
    "backup": Case("backup.db", "restored", (("vault", "restore", "{file}"),), harmless=True),
}


def _damage(content: bytes, dice: random.Random) -> bytes:
    """Flip bits, cut, add, or lose a piece; headers are hit as often as everything else together."""
    kind = dice.choice(["flip", "flip", "flip", "cut", "add", "lose"])
    place = dice.randrange(min(len(content), dice.choice([200, len(content)])))
    if kind == "cut":
        return content[:place]
    if kind == "add":
        return content[:place] + dice.randbytes(dice.choice([1, 16, 5000])) + content[place:]
    if kind == "lose":
        return content[:place] + content[place + dice.choice([1, 100, 4096]) :]
    return content[:place] + bytes([content[place] ^ 1 << dice.randrange(8)]) + content[place + 1 :]


def _damaged(house: House, case: Case, place: Path, dice: random.Random) -> Path:
    """Copy the file, or the folder with one damaged file in it, to ``place`` and return its path there."""
    source = house.path(case.file)
    target = place / source.name
    if source.is_dir():
        shutil.copytree(source, target)
        candidates = (
            [target / "vault.db"]
            if (target / "vault.db").exists()
            else sorted((target / "_packet").iterdir())
        )
        victim = dice.choice([path for path in candidates if path.stat().st_size])
    else:
        shutil.copyfile(source, target)
        victim = target
    victim.write_bytes(_damage(victim.read_bytes(), dice))
    return target


def _try(
    house: House,
    case: Case,
    place: Path,
    dice: random.Random,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> int:
    """Run the commands of a case on a damaged copy; return how many of them noticed."""
    place.mkdir()
    file = _damaged(house, case, place, dice)
    out = place / "out"
    home = (
        file
        if case.file == case.whose
        else place / "home"
        if case.whose == "restored"
        else house.path(case.whose)
    )
    monkeypatch.setenv("KPO_VAULT_HOME", str(home))
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", PASSPHRASE)
    words = {"file": file, "out": out, "work": house.path("work"), "card": house.path("Counsel.card")}
    noticed = 0
    for command in case.commands:
        capsys.readouterr()
        status = main([part.format(**words) for part in command])
        said = capsys.readouterr()
        everything = said.out + said.err
        assert "Traceback" not in everything
        assert "unexpected" not in everything, command
        assert TERM not in everything
        if status == 0:
            assert case.harmless, (command, everything)
            shutil.rmtree(out, ignore_errors=True)
            out.unlink(missing_ok=True)
            continue
        noticed += 1
        assert status in (1, 2)
        assert said.err.startswith("Error: ") or "audit" in command or "verify" in command, (
            command,
            everything,
        )
        assert everything.strip()
        assert len(said.err) < 600, (command, said.err)
        assert not out.exists()
        assert not list(place.glob(".*"))
    return noticed


@pytest.mark.parametrize("kind", CASES)
def test_damage_ends_with_a_sentence(
    house: House,
    tmp_path: Path,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    noticed = sum(
        _try(house, CASES[kind], tmp_path / str(seed), random.Random(seed), monkeypatch, capsys)
        for seed in range(3)
    )
    assert noticed


@pytest.mark.slow
@pytest.mark.parametrize("kind", CASES)
def test_three_hundred_damages_end_with_a_sentence(
    house: House,
    tmp_path: Path,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    noticed = 0
    for seed in range(3, 303):
        noticed += _try(house, CASES[kind], tmp_path / str(seed), random.Random(seed), monkeypatch, capsys)
        shutil.rmtree(tmp_path / str(seed))
    assert noticed > 50
