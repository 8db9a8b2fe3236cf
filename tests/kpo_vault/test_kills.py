"""kill -9 in the middle of protect, seal, open, restore and rotate: a result is whole or absent, and nothing is left beside it."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from kpo_vault.vault.errors import WrongPassphrase
from kpo_vault.workflow import contacts
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.session import Session

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX")

ROOT = Path(__file__).parents[2]
PASSPHRASE = "correct horse battery"
TERM = "Norvane Castings"
FILES = 12
# Runs a command and kills its own process at the given step of its work on the file system; prints the steps if the
# command came to its end. Steps are counted from the moment at which the vault is open.
KILLED = """
import os, signal, sys
from kpo_vault.cli import main
from kpo_vault.workflow.session import Session
last, steps, counting = int(sys.argv[1]), 0, False
watched = (os.environ["KPO_VAULT_HOME"], os.path.dirname(sys.argv[-1]))
def step(event, arguments):
    global steps
    if counting and event in ("open", "os.rename", "os.mkdir", "os.rmdir", "os.remove") and any(
        str(argument).startswith(watched) for argument in arguments
    ):
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(step)
opened = Session._clear_up
def start(session):
    global counting
    opened(session)
    counting = True
Session._clear_up = start
status = main(sys.argv[2:])
print("steps", steps)
sys.exit(status)
"""


@dataclass(frozen=True)
class House:
    """A counsel's vault and everything that the three commands need, made once."""

    folder: Path
    commands: dict[str, list[str]]
    steps: dict[str, int]

    def run(self, command: Sequence[str], out: Path, kill_at: int = 0) -> tuple[int, int]:
        """Run a command with ``out`` as its result; return its exit status and the steps it took."""
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(kill_at), *command, "--out", str(out)],
            cwd=ROOT,
            env=os.environ
            | {"KPO_VAULT_HOME": str(self.folder / "counsel"), "KPO_VAULT_PASSPHRASE": PASSPHRASE},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stderr
        lines = [line for line in done.stdout.splitlines() if line.startswith("steps ")]
        return done.returncode, int(lines[0].split()[1]) if lines else 0

    def count_steps(self, command: str) -> None:
        """Run a command undisturbed, into a folder of its name, and remember how many steps it takes."""
        (self.folder / command).mkdir()
        status, self.steps[command] = self.run(self.commands[command], self.folder / command / "result")
        assert status == 0
        assert self.steps[command] > 5

    def start_again(self) -> None:
        """What the next start of the program does before anything else."""
        Session.open(self.folder / "counsel", PASSPHRASE).close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder = tmp_path_factory.mktemp("house")
    sources = folder / "sources"
    sources.mkdir()
    for number in range(FILES):
        text = f"Letter {number} to {TERM}, about {TERM}.\n" * 50
        (sources / f"letter-{number}.txt").write_text(text, encoding="utf-8")
    (folder / "terms").write_text(TERM + "\n", encoding="utf-8")
    commands = {
        "protect": [
            *("protect", *map(str, sorted(sources.iterdir())), "--matter", "M1", "--policy", "terms-only"),
            *("--terms", str(folder / "terms")),
        ],
        "seal": ["seal", str(folder / "protect" / "result"), "--matter", "M1", "--to", "Partner"],
        "restore": ["restore", str(folder / "answer.age"), "--again"],
    }
    made = House(folder, commands, {})
    counsel = Session.create(folder / "counsel", PASSPHRASE, "Counsel", cost=FLOOR)
    partner = Session.create(folder / "partner", PASSPHRASE, "Partner", cost=FLOOR)
    with counsel, partner:
        for owner, other in ((counsel, partner), (partner, counsel)):
            contacts.export_card(owner, folder / f"{owner.name}.card")
            contacts.import_card(other, folder / f"{owner.name}.card")
            contacts.verify_contact(other, owner.name)
        new_matter(counsel, "M1")
    for command in ("protect", "seal"):
        made.count_steps(command)
    with Session.open(folder / "partner", PASSPHRASE) as partner:
        open_packet(partner, folder / "seal" / "result", folder / "work")
        return_packet(partner, folder / "work", folder / "seal" / "result", folder / "answer.age")
    made.count_steps("restore")
    return made


def _is_whole(house: House, command: str, out: Path) -> bool:
    """Whether a result that is there is the one of a run that nobody killed."""
    if command == "seal":
        with Session.open(house.folder / "partner", PASSPHRASE) as partner:
            opened = open_packet(partner, out, out.parent / "opened")
        with Session.open(house.folder / "counsel", PASSPHRASE) as counsel:
            known = {packet.packet_id for packet in counsel.matter("M1").packets.list()}
        return len(opened.files) == FILES + 2 and opened.packet_id in known
    if command == "protect":
        return sorted(p.read_bytes() for p in out.iterdir()) == sorted(
            p.read_bytes() for p in (house.folder / "protect" / "result").iterdir()
        )
    return {p.name: p.read_bytes() for p in out.iterdir()} == {
        p.name: p.read_bytes() for p in (house.folder / "sources").iterdir()
    }


def _kill(house: House, command: str, place: Path, step: int) -> None:
    place.mkdir()
    out = place / "result"
    status, _ = house.run(house.commands[command], out, step)
    assert status == -9
    visible = [path for path in place.iterdir() if not path.name.startswith(".")]
    assert visible in ([], [out])
    house.start_again()
    assert list(place.iterdir()) == visible
    if visible:
        assert _is_whole(house, command, out)
    else:
        assert house.run(house.commands[command], out)[0] == 0
        assert list(place.iterdir()) == [out]


# Where the work is: the private folder is there, and the result is about to be.
@pytest.mark.parametrize(
    ("command", "part"),
    [
        ("protect", 0.0),
        ("protect", 0.5),
        ("protect", 1.0),
        ("seal", 0.5),
        ("seal", 1.0),
        ("restore", 0.3),
        ("restore", 0.7),
        ("restore", 1.0),
    ],
)
def test_a_killed_command_leaves_a_whole_result_or_none(
    house: House, tmp_path: Path, command: str, part: float
) -> None:
    _kill(house, command, tmp_path / "place", 1 + round(part * (house.steps[command] - 1)))


@pytest.mark.slow
@pytest.mark.parametrize("command", ["protect", "seal", "restore"])
def test_forty_kills_at_random_steps(house: House, tmp_path: Path, command: str) -> None:
    for number in range(40):
        step = random.Random(number).randint(1, house.steps[command])
        _kill(house, command, tmp_path / str(number), step)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_hundred_kills_at_random_moments(house: House, tmp_path: Path) -> None:
    """Protect, seal, open, restore and rotate in turn; the vault keeps what was acknowledged, and starts again."""
    packet, answer = house.folder / "seal" / "result", house.folder / "answer.age"
    passphrases = [PASSPHRASE, "another horse battery"]
    (tmp_path / "new").write_text("".join(passphrases[1:]), encoding="utf-8")
    vaults = {name: tmp_path / name for name in ("counsel", "partner")}
    for name, place in vaults.items():
        shutil.copytree(house.folder / name, place)
    with Session.open(vaults["counsel"], PASSPHRASE) as counsel:
        tokens = dict(counsel.matter("M1").surrogates.all())
    finished = 0
    for number in range(100):
        command = ("protect", "seal", "open", "restore", "rotate")[number % 5]
        place = tmp_path / str(number)
        place.mkdir()
        out = place / "result"
        arguments = {
            **house.commands,
            "open": ["open", str(packet)],
            "restore": ["restore", str(answer), "--again"],
        }.get(command, [])
        home = vaults["partner" if command == "open" else "counsel"]
        if command == "rotate":
            shutil.copytree(home, place / "copy")
            home, line = place / "copy", ["vault", "rotate", "--new-passphrase-file", str(tmp_path / "new")]
        else:
            line = [*arguments, "--out", str(out)]
        process = subprocess.Popen(
            [sys.executable, "-m", "kpo_vault", *line],
            cwd=ROOT,
            env=os.environ | {"KPO_VAULT_HOME": str(home), "KPO_VAULT_PASSPHRASE": PASSPHRASE},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            process.communicate(timeout=random.Random(number).uniform(0.5, 9.0))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        if command == "rotate":
            opened = [p for p in passphrases if _opens(home, p)]
            assert len(opened) == 1
            assert process.returncode != 0 or opened == passphrases[1:]
            finished += process.returncode == 0
            shutil.rmtree(place)
            continue
        with Session.open(home, PASSPHRASE) as session:
            if command != "open":
                assert tokens.items() <= dict(session.matter("M1").surrogates.all()).items()
        left = list(place.iterdir())
        assert left in ([], [out])
        assert process.returncode != 0 or left == [out]  # what was acknowledged is there
        finished += process.returncode == 0
        if command in ("protect", "open") and left:
            assert not [p for p in out.rglob("*") if p.is_file() and TERM.encode() in p.read_bytes()]
        shutil.rmtree(place)
    assert 5 < finished < 95
    for home in vaults.values():
        with Session.open(home, PASSPHRASE) as session:
            session.vault.verify()
            session.audit.verify()


def _opens(home: Path, passphrase: str) -> bool:
    try:
        with Session.open(home, passphrase) as session:
            session.vault.verify()
            return dict(session.matter("M1").surrogates.all()) != {}
    except WrongPassphrase:
        return False


@pytest.mark.slow
@pytest.mark.parametrize("command", ["protect", "seal", "restore"])
def test_kills_at_random_moments(house: House, tmp_path: Path, command: str) -> None:
    environment = os.environ | {
        "KPO_VAULT_HOME": str(house.folder / "counsel"),
        "KPO_VAULT_PASSPHRASE": PASSPHRASE,
    }
    for number in range(15):
        place = tmp_path / str(number)
        place.mkdir()
        out = place / "result"
        process = subprocess.Popen(
            [sys.executable, "-m", "kpo_vault", *house.commands[command], "--out", str(out)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            process.wait(timeout=random.Random(number).uniform(0.5, 3.0))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        house.start_again()
        assert list(place.iterdir()) in ([], [out])
        if out.exists():
            assert _is_whole(house, command, out)


def test_originals_do_not_outlive_the_next_unlock(house: House, tmp_path: Path) -> None:
    """Somewhere in the middle of restoring, originals do lie in the private folder: the test above tests something."""
    seen = False
    for part in (0.6, 0.7, 0.8, 0.9, 0.95):
        place = tmp_path / str(part)
        place.mkdir()
        house.run(house.commands["restore"], place / "result", round(part * house.steps["restore"]))
        left = [path for path in place.rglob("*") if path.is_file() and TERM in path.read_text("latin-1")]
        private = [path for path in place.iterdir() if path.name.startswith(".")]
        assert all(path.stat().st_mode & 0o077 == 0 for path in private)
        seen = any(folder in path.parents for path in left for folder in private)
        house.start_again()
        assert not [path for path in place.iterdir() if path.name.startswith(".")]
        if seen:
            break
    assert seen


def test_the_next_demonstration_removes_a_killed_one(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "from kpo_vault.workflow.demonstration import _workplace\n"
        "with _workplace(None) as folder:\n"
        "    (folder / 'half').write_bytes(b'half')\n"
        "    if sys.argv[1] == 'die': os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    for fate, left in (("die", 1), ("live", 0)):
        subprocess.run(
            [sys.executable, "-c", script, fate],
            cwd=ROOT,
            env=os.environ | {"TMPDIR": str(tmp_path)},
            check=False,
        )
        assert len(list(tmp_path.iterdir())) == left
