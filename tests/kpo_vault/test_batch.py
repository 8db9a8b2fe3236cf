"""Batches: the same result from any engine and order, after any interruption, with every failure on the list."""

from __future__ import annotations

import csv
import hashlib
import os
import random
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crypto.kdf import FLOOR
from kpo_vault.policy import load_policy
from kpo_vault.vault.decisions import Action, Decision, Place
from kpo_vault.vault.outputs import Outputs
from kpo_vault.vault.treatments import documents
from kpo_vault.workflow.batch import (
    BatchReport,
    Engine,
    PoolEngine,
    Source,
    Status,
    Tick,
    listed,
    run_batch,
    sources_in,
)
from kpo_vault.workflow.batch.engines import Answer, Job, plain
from kpo_vault.workflow.batch.outcome import Stage
from kpo_vault.workflow.batch.reporting import write_reports
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.documents import registry
from redaction.errors import RedactionError

PASSPHRASE = "correct horse battery"
TERMS = ("Norvane Castings", "Project Heliotrope", "Anjali Menon-Roy")
POLICY = load_policy("terms-only")
REGISTER = Register(tuple(ProtectedTerm(term) for term in TERMS))


class ShuffledEngine:
    """Answers in this process, in an order of chance, after having read all jobs."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.calls = 0

    def run(self, jobs: Iterable[Job]) -> Iterator[Answer]:
        waiting = list(jobs)
        self.random.shuffle(waiting)
        for job in waiting:
            self.calls += 1
            try:
                yield job.key, job.function(*plain(job.arguments))
            except RedactionError as error:
                yield job.key, error

    def renew(self) -> None:
        """Nothing was loaded."""

    def close(self) -> None:
        """Nothing runs."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "home", PASSPHRASE, "Counsel", cost=FLOOR) as opened:
        new_matter(opened, "M1")
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sources"
    _write_sources(made, 8)
    return made


def _write_sources(folder: Path, count: int) -> None:
    (folder / "deep").mkdir(parents=True)
    for number in range(count):
        term = TERMS[number % len(TERMS)]
        text = f"Letter {number} about {term}.\n\nThe rest is ordinary.\n"
        (folder / "deep" / f"letter {number}.txt").write_text(text, encoding="utf-8")
    (folder / "copy of letter.txt").write_bytes((folder / "deep" / "letter 1.txt").read_bytes())
    (folder / "broken.docx").write_bytes(b"PK\3\4 nothing")


def _run(
    session: Session, folder: Path, out: Path, engine: Engine | None = None, **more: object
) -> BatchReport:
    sources = sources_in([folder])
    return run_batch(session, "M1", sources, out, POLICY, REGISTER, engine or ShuffledEngine(1), **more)  # type: ignore[arg-type]


def _outputs(out: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())}


def test_every_document_has_its_end(session: Session, folder: Path, tmp_path: Path) -> None:
    report = _run(session, folder, tmp_path / "out")
    ends = {file.shown: file.status for file in report.files}
    assert ends.pop("broken.docx") is Status.REFUSED
    assert ends.pop("copy of letter.txt") is Status.WRITTEN
    assert ends.pop("deep/letter 1.txt") is Status.DUPLICATE
    assert set(ends.values()) == {Status.WRITTEN}
    assert report.exit_status == 1
    texts = [path.read_text("utf-8") for path in (tmp_path / "out").iterdir()]
    assert len(texts) == 8
    assert not [text for text in texts for term in TERMS if term in text]


def test_engines_and_orders_agree(session: Session, folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    session.close()
    seen = []
    makers: list[Callable[[], Engine]] = [
        lambda: ShuffledEngine(2), lambda: ShuffledEngine(3), lambda: PoolEngine(1), lambda: PoolEngine(2),
    ]  # fmt: skip
    for number, make in enumerate(makers):
        copy = tmp_path / f"home {number}"
        shutil.copytree(home, copy)
        with Session.open(copy, PASSPHRASE, floor=FLOOR) as opened:
            engine = make()
            _run(opened, folder, tmp_path / f"out {number}", engine)
            engine.close()
        seen.append(_outputs(tmp_path / f"out {number}"))
    assert all(outputs == seen[0] for outputs in seen)
    assert len(seen[0]) == 8


def test_what_is_done_is_not_redone_and_what_changed_is(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    _run(session, folder, out)
    before = _outputs(out)
    engine = ShuffledEngine(4)
    report = _run(session, folder, out, engine)
    assert engine.calls == 1  # the broken file is tried again
    assert all(file.resumed for file in report.with_status(Status.WRITTEN))
    assert _outputs(out) == before
    recorded = [output.name for output in session.matter("M1").outputs.all()]
    assert len(recorded) == len(set(recorded)) == 8
    changed = folder / "deep" / "letter 2.txt"
    changed.write_text(f"Another letter on {TERMS[0]}.\n", encoding="utf-8")
    engine = ShuffledEngine(5)
    _run(session, folder, out, engine)
    assert engine.calls == 4  # found, linked and written again, and the broken one
    after = _outputs(out)
    assert {name for name in before if before[name] != after[name]} == {"letter 2.txt"}
    changed.unlink()
    _run(session, folder, out)
    assert "letter 2.txt" not in _outputs(out)


@pytest.mark.parametrize("stop", [1, 9, 14, 19, 24, 30])
def test_a_run_that_was_stopped_goes_on(session: Session, folder: Path, tmp_path: Path, stop: int) -> None:
    count = 0

    def watch(tick: Tick) -> None:
        nonlocal count
        count += 1
        if count == stop:
            raise KeyboardInterrupt

    whole = ShuffledEngine(6)
    _run(session, folder, tmp_path / "whole", whole)
    expected = _outputs(tmp_path / "whole")
    shutil.rmtree(session.home / "batches")
    first, second = ShuffledEngine(7), ShuffledEngine(8)
    with pytest.raises(KeyboardInterrupt):
        _run(session, folder, tmp_path / "out", first, watch=watch)
    report = _run(session, folder, tmp_path / "out", second)
    assert _outputs(tmp_path / "out") == expected
    assert len(report.files) == 10
    # One answer may have been under way when it was stopped; the broken file is tried twice.
    assert first.calls + second.calls <= whole.calls + 2


def test_a_value_of_one_document_is_hidden_in_all(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "a.txt").write_text("From: Anjali Menon-Roy\nIBAN DE89 3704 0044 0532 0130 00\n", "utf-8")
    (folder / "b.txt").write_text("The note says MENON-ROY, and DE89370400440532013000.\n", "utf-8")
    policy = load_policy("default")
    engine = PoolEngine(1)
    report = run_batch(session, "M1", sources_in([folder]), tmp_path / "out", policy, Register(), engine)
    engine.close()
    assert report.exit_status == 0
    text = (tmp_path / "out" / "b.txt").read_text("utf-8")
    assert "MENON" not in text
    assert "DE8937" not in text
    numbers = {
        line.split("PERSON-")[1].split("-")[0].rstrip("bcdefgh")
        for path in (tmp_path / "out").iterdir()
        for line in path.read_text("utf-8").splitlines()
        if "PERSON-" in line
    }
    assert len(numbers) == 1


def _reject(session: Session, path: Path, term: str, action: Action = Action.REJECT) -> None:
    document = registry.read(path.name, path.read_bytes())
    segment = next(s for s in document.segments if term in s.text)
    start = segment.text.index(term)
    place = Place(document.sha256, segment.id, start, start + len(term), "PROTECTED_TERM")
    session.matter("M1").decisions.record([Decision(place, action, "token", "public", "Counsel")])


def test_a_decision_on_a_passage_holds_for_its_copies(session: Session, folder: Path, tmp_path: Path) -> None:
    boiler = "This notice of Norvane Castings is public.\n\n"
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(boiler + f"Page {name}.\n", encoding="utf-8")
    answer = (
        "Thank you.\n\nShe wrote:\n> This notice of\n> Norvane Castings is public.\n>\n> Norvane Castings\n"
    )
    (folder / "answer.txt").write_text(answer, encoding="utf-8")
    _run(session, folder, tmp_path / "out")
    _reject(session, folder / "one.txt", TERMS[0])
    report = _run(session, folder, tmp_path / "out")
    assert report.exit_status == 1  # the broken file
    texts = {name: (tmp_path / "out" / f"{name}.txt").read_text("utf-8") for name in ("one", "two", "answer")}
    assert TERMS[0] in texts["one"]
    assert TERMS[0] in texts["two"]
    assert (
        texts["answer"].count(TERMS[0].split()[1]) == 1
    )  # in the notice, and not where the name stands alone
    assert TERMS[0] not in (tmp_path / "out" / "letter 0.txt").read_text("utf-8")


def test_a_decision_on_the_place_itself_goes_first(session: Session, folder: Path, tmp_path: Path) -> None:
    boiler = "This notice of Norvane Castings is public.\n\n"
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(boiler + f"Page {name}.\n", encoding="utf-8")
    _reject(session, folder / "one.txt", TERMS[0])
    _reject(session, folder / "two.txt", TERMS[0], Action.ACCEPT)
    _run(session, folder, tmp_path / "out")
    assert TERMS[0] in (tmp_path / "out" / "one.txt").read_text("utf-8")
    assert TERMS[0] not in (tmp_path / "out" / "two.txt").read_text("utf-8")


def test_a_finding_that_waits_keeps_its_document_back(session: Session, folder: Path, tmp_path: Path) -> None:
    content = (folder / "deep" / "letter 0.txt").read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    start = content.decode().index(TERMS[0])
    place = Place(digest, 0, start, start + len(TERMS[0]), "PROTECTED_TERM")
    session.matter("M1").decisions.record([Decision(place, Action.PENDING)])
    report = _run(session, folder, tmp_path / "out")
    assert [file.shown for file in report.with_status(Status.WAITING)] == ["deep/letter 0.txt"]
    assert not (tmp_path / "out" / "letter 0.txt").exists()


def test_a_later_round_reads_what_can_hold_its_values(session: Session, folder: Path, tmp_path: Path) -> None:
    """A spelling that only linking sees is new in the batch; of nine documents one can hold it."""
    (folder / "link.txt").write_text(
        "See https://example.com/?of=Norvane%20Castings there.\n", encoding="utf-8"
    )
    ticks: list[Tick] = []
    engine = ShuffledEngine(9)
    report = _run(session, folder, tmp_path / "out", engine, watch=ticks.append)
    assert "Norvane" not in (tmp_path / "out" / "link.txt").read_text("utf-8")
    assert len(report.with_status(Status.WRITTEN)) == 9
    assert (
        engine.calls == 10 + 9 + 1 + 1 + 9
    )  # found (one is broken), linked, told apart, linked again, rendered
    linking = [(tick.done, tick.total) for tick in ticks if tick.stage is Stage.LINK]
    assert linking == [*((done, 9) for done in range(1, 10)), (10, 10)]


def test_other_spellings_of_a_value_are_not_sought_anew(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    """They are replaced and found by looking for the value: else spellings would breed spellings round after round."""
    (folder / "odd.txt").write_text(
        "Of Norvane\n\nCastings, NorvaneCastings, N o r v a n e C a s t i n g s.\n", "utf-8"
    )
    ticks: list[Tick] = []
    report = _run(session, folder, tmp_path / "out", ShuffledEngine(9), watch=ticks.append)
    assert len(report.with_status(Status.WRITTEN)) == 9
    text = (tmp_path / "out" / "odd.txt").read_text("utf-8")
    assert "orvane" not in text
    assert text.count("PROTECTED_TERM-") == 3
    assert max(tick.total for tick in ticks if tick.stage is Stage.LINK) == 9


def test_other_files_in_the_folder_are_never_touched(session: Session, folder: Path, tmp_path: Path) -> None:
    from kpo_vault.errors import UsageError

    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="other files"):
        _run(session, folder, out)
    assert (out / "mine.txt").read_text("utf-8") == "mine"


def test_reports_and_journal_hold_no_value(session: Session, folder: Path, tmp_path: Path) -> None:
    (folder / f"{TERMS[0]}.txt").write_text(f"About {TERMS[0]}", encoding="utf-8")
    report = _run(session, folder, tmp_path / "out")
    paths = write_reports(report, tmp_path / "report")
    journal = [path for path in (session.home / "batches").rglob("*") if path.is_file()]
    assert len(journal) > 20
    for path in [*paths, *journal]:
        content = path.read_bytes().lower()
        assert not [term for term in TERMS if term.lower().encode() in content], path.name
    with (tmp_path / "report" / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 11
    assert [row["code"] for row in rows if row["status"] == "refused"] == ["unreadable-document"]
    assert any("PROTECTED_TERM-" in row["output"] for row in rows)
    with (tmp_path / "report" / "findings.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["entity type"] == "PROTECTED_TERM"


def test_a_large_archive_is_a_folder(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(600):
            archive.writestr(f"{number % 7}/note {number}.txt", f"Note {number} of {TERMS[number % 3]}.")
    sources = sources_in([path])
    assert len(sources) == 600
    report = run_batch(session, "M1", sources, tmp_path / "out", POLICY, REGISTER, ShuffledEngine(1))
    assert len(report.with_status(Status.WRITTEN)) == 600


def test_lists_name_files_beside_them(folder: Path) -> None:
    from kpo_vault.errors import UsageError

    chosen = folder / "chosen.lst"
    chosen.write_text("deep/letter 1.txt\n\ndeep/letter 2.txt\n", encoding="utf-8")
    assert [source.name for source in listed(chosen)] == ["letter 1.txt", "letter 2.txt"]
    chosen.write_text("deep/letter 99.txt\n", encoding="utf-8")
    with pytest.raises(UsageError, match="Line 1"):
        listed(chosen)


def test_a_document_that_ends_its_worker_is_one_error() -> None:
    engine = PoolEngine(2)
    jobs = [Job(n, _end_or_double, (n,), 20) for n in range(12)]
    answers = dict(engine.run(jobs))
    engine.close()
    assert len(answers) == 12
    failed = {key for key, answer in answers.items() if isinstance(answer, RedactionError)}
    assert failed == {3, 7}
    assert answers[11] == 22


def _end_or_double(number: int) -> int:
    if number in (3, 7):
        os._exit(3)
    return 2 * number


KILLED = """
import os, signal, sys
from pathlib import Path
from crypto.kdf import FLOOR
from kpo_vault.policy import load_policy
from kpo_vault.workflow.batch import PoolEngine, run_batch, sources_in
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
home, folder, out, last, *terms = sys.argv[1:]
steps, counting = 0, False
def step(event, arguments):
    global steps
    if counting and event in ("open", "os.rename", "os.mkdir", "os.remove") and any(
        str(argument).startswith((home, out)) for argument in arguments
    ):
        steps += 1
        if steps == int(last):
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(step)
if __name__ == "__main__":
    with Session.open(Path(home), "correct horse battery", floor=FLOOR) as session:
        counting = True
        engine = PoolEngine(1)
        register = Register(tuple(ProtectedTerm(term) for term in terms))
        run_batch(session, "M1", sources_in([Path(folder)]), Path(out), load_policy("terms-only"), register, engine)
        counting = False
        engine.close()
    print("steps", steps)
"""


def _killed_at(step: int, tmp_path: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "run.py"
    script.write_text(KILLED, encoding="utf-8")
    arguments = [str(tmp_path / "home"), str(folder), str(tmp_path / "out"), str(step), *TERMS]
    root = str(Path(__file__).parents[2])
    return subprocess.run(
        [sys.executable, str(script), *arguments], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": root}, check=False, timeout=200,
    )  # fmt: skip


def _kills(count: int, session: Session, folder: Path, tmp_path: Path) -> None:
    session.close()
    chance = random.Random(20)
    killed = 0
    while killed < count:
        ended = _killed_at(chance.randint(1, 60), tmp_path, folder)
        killed += ended.returncode == -9
        if ended.returncode == 0:  # it came to its end before: begin again
            shutil.rmtree(tmp_path / "out")
            shutil.rmtree(tmp_path / "home" / "batches")
        else:
            assert ended.returncode == -9, ended.stderr
    assert _killed_at(-1, tmp_path, folder).returncode == 0
    outputs = _outputs(tmp_path / "out")
    assert len(outputs) == 8
    with Session.open(tmp_path / "home", PASSPHRASE, floor=FLOOR) as opened:
        matter = opened.matter("M1")
        for name, digest in outputs.items():
            found = matter.outputs.find(digest)
            assert found is not None
            assert found.name == name
        assert len(matter.surrogates) == 3
    leftovers = [p.name for p in tmp_path.rglob("*") if p.name.startswith(".kpo-part")]
    assert leftovers == []


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX")
def test_two_kills_lose_and_double_nothing(session: Session, folder: Path, tmp_path: Path) -> None:
    _kills(2, session, folder, tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX")
def test_twenty_kills_lose_and_double_nothing(session: Session, folder: Path, tmp_path: Path) -> None:
    _kills(20, session, folder, tmp_path)


def test_a_source_that_changes_meanwhile_is_refused(session: Session, folder: Path, tmp_path: Path) -> None:
    changed = folder / "deep" / "letter 3.txt"

    def watch(tick: Tick) -> None:
        if tick.stage is Stage.FIND:
            changed.write_text("Something else.", encoding="utf-8")

    report = _run(session, folder, tmp_path / "out", watch=watch)
    refused = {file.shown: file.error for file in report.with_status(Status.REFUSED)}
    assert "changed" in str(refused["deep/letter 3.txt"])


def test_sources_are_sorted_and_hidden_ones_left(folder: Path) -> None:
    (folder / ".hidden").write_text("x", encoding="utf-8")
    found = sources_in([folder])
    assert list(found) == sorted(found)
    assert Source("broken.docx", folder / "broken.docx") in found
    assert not [source for source in found if source.name.startswith(".")]


def test_a_batch_leaves_the_records_of_a_protected_packet(session: Session, tmp_path: Path) -> None:
    """What compliance, the glossary and the gates read is there for a document of a batch as for any other."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a.txt").write_text("Yours, Mrs Anjali Menon-Roy\n\nNorvane Castings\n", encoding="utf-8")
    policy = replace(POLICY, glossary=frozenset({"gender"}))
    out = tmp_path / "out"
    run_batch(session, "M1", sources_in([folder]), out, policy, REGISTER, ShuffledEngine(1))
    matter = session.matter("M1")
    (output,) = matter.outputs.all()
    assert output.output_sha256 == hashlib.sha256((out / output.name).read_bytes()).hexdigest()
    assert set(output.hints.values()) == {"feminine"}
    (masked,) = matter.masked.documents()
    assert {value.token for value in masked.values} == {str(token) for token in output.tokens}
    assert all("njali" not in value.masked and "•" in value.masked for value in masked.values)
    (treated,) = documents(matter.audit_records)
    assert (treated.source_sha256, treated.output_sha256) == (output.source_sha256, output.output_sha256)
    assert [place.state for place in treated.places] == ["accepted"] * 2
    assert all(place.replaced and place.token and place.place for place in treated.places)


def test_a_run_that_dies_before_its_record_goes_on(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(Outputs, "record", die)
        with pytest.raises(Killed):
            _run(session, folder, tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 8  # a group is in place before it is recorded
    assert session.matter("M1").outputs.all() == ()
    report = _run(session, folder, tmp_path / "out")
    assert len(report.with_status(Status.WRITTEN)) == len(session.matter("M1").outputs.all()) == 8


def test_a_year_that_dates_become_is_not_searched_for(session: Session, tmp_path: Path) -> None:
    """One document hides a bare year, another is left with it on purpose: neither may refuse the other."""
    chart, plan = tmp_path / "in" / "chart.txt", tmp_path / "in" / "plan.txt"
    chart.parent.mkdir()
    chart.write_text("Patient: Anjali Menon-Roy\nSeen again on 02/17/2027.\n", "utf-8")
    plan.write_text("Date of birth: 2027\nEverything else is ordinary.\n", "utf-8")
    policy = load_policy("hipaa-safe-harbor")
    hidden = ProtectedTerm("2027", "MATTER_NUMBER")
    report = run_batch(
        session, "M1", sources_in([chart.parent]), tmp_path / "out", policy, Register((hidden,)), ShuffledEngine(1)
    )  # fmt: skip
    assert [file.error for file in report.files] == [None, None]
    assert "Seen again on 2027." in (tmp_path / "out" / "chart.txt").read_text("utf-8")
    assert "2027" not in (tmp_path / "out" / "plan.txt").read_text("utf-8")
