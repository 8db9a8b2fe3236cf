"""Measure a batch of mixed documents from a seed: documents and words a second, peak memory, scaling, what is left.

    python benchmarks/batch.py [--count 10000] [--workers 1 2] [--cluster] [--stock PYTHON] [--policy default]

Every run starts with the same vault, so that all outputs must be the same bytes. ``--cluster`` adds a Dask cluster of
two single-core workers on this machine, with TLS. ``--stock`` names an interpreter with ``presidio_analyzer`` and an
English spaCy model: its BatchAnalyzerEngine gets the same texts, detection only, in one process.
"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    sys.path.pop(0)  # this folder holds a crypto.py, which is not the package

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[1]
_PASSPHRASE = "correct horse battery staple"
_SYLLABLES = re.findall(r"\w+", "ba ne ri to mu la ser dan vi kel or ham tis pre gon wy fa lo zen mar cu ste")
_WORDS = tuple(
    re.findall(
        r"\w+",
        "the review of this matter was moved to the next meeting because the parties could not agree on a date and the "
        "report shows that costs have risen while quality stayed as it was we ask you to confirm receipt and to return "
        "the signed copy with your comments by the end of the week as discussed in our call",
    )
)


class World:
    """The people, companies and numbers of one disclosure: the same ones return in many documents."""

    def __init__(self, seed: int, count: int) -> None:
        self.random = random.Random(seed)
        people = max(20, count // 8)
        self.people = [f"{self.name(2)} {self.name(3)}" for _ in range(people)]
        self.companies = [f"{self.name(3)} {self.name(2)} Ltd" for _ in range(people // 5)]

    def name(self, syllables: int) -> str:
        return "".join(self.random.choice(_SYLLABLES) for _ in range(syllables)).capitalize()

    def iban(self) -> str:
        body = "3704004" + "".join(str(self.random.randrange(10)) for _ in range(11))
        check = 98 - int(f"{body}131400") % 97
        return f"DE{check:02d}{body}"

    def phone(self) -> str:
        return f"+44 20 7946 {self.random.randrange(10000):04d}"

    def prose(self, words: int) -> str:
        return " ".join(self.random.choice(_WORDS) for _ in range(words)).capitalize() + "."

    def document(self) -> tuple[list[str], list[str]]:
        """Return paragraphs and the values planted in them."""
        r = self.random
        person, other, company = r.choice(self.people), r.choice(self.people), r.choice(self.companies)
        iban, phone = self.iban(), self.phone()
        mail = person.lower().replace(" ", ".") + "@" + company.split()[0].lower() + ".com"
        paragraphs = [
            f"Dear {person},",
            f"{self.prose(30)} Mr {other} of {company} called from {phone}. {self.prose(25)}",
            f"Please transfer the balance to {iban} and write to {mail}. {self.prose(40)}",
            *(self.prose(r.randrange(40, 120)) for _ in range(r.randrange(1, 5))),
            f"Kind regards,\n{other}\n{company}",
        ]
        return paragraphs, [person, other, company, iban, phone, mail]


def make(folder: Path, count: int, seed: int) -> dict[str, list[str]]:
    """Write the documents; return the planted values by file name."""
    world = World(seed, count)
    kinds = (
        ["txt"] * 34 + ["eml"] * 26 + ["csv"] * 10 + ["docx"] * 16 + ["xlsx"] * 7 + ["pdf"] * 5 + ["copy"] * 2
    )
    planted: dict[str, list[str]] = {}
    last: Path | None = None
    for number in range(count):
        kind = world.random.choice(kinds)
        place = folder / f"{number // 500:03d}"
        place.mkdir(parents=True, exist_ok=True)
        if kind == "copy" and last is not None:
            shutil.copyfile(last, place / f"doc{number:05d}{last.suffix}")
            continue
        kind = "txt" if kind == "copy" else kind
        paragraphs, values = world.document()
        path = place / f"doc{number:05d}.{kind}"
        _WRITERS[kind](path, paragraphs, values)
        planted[path.name] = values
        last = path
    return planted


def _txt(path: Path, paragraphs: list[str], values: list[str]) -> None:
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def _eml(path: Path, paragraphs: list[str], values: list[str]) -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["To"] = f"{values[1]} <office@example.com>", f"{values[0]} <{values[5]}>"
    message["Subject"] = "The next meeting"
    message.set_content("\n\n".join(paragraphs))
    path.write_bytes(message.as_bytes())


def _csv(path: Path, paragraphs: list[str], values: list[str]) -> None:
    import csv

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "Company", "IBAN", "Telephone", "E-mail", "Remark"])
        writer.writerow([values[0], *values[2:], paragraphs[-2]])
        writer.writerow([values[1], values[2], "", "", "", paragraphs[1]])


def _docx(path: Path, paragraphs: list[str], values: list[str]) -> None:
    import docx

    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))


def _xlsx(path: Path, paragraphs: list[str], values: list[str]) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Company", "IBAN", "Telephone", "E-mail", "Remark"])
    sheet.append([values[0], *values[2:], paragraphs[-2]])
    sheet.append([values[1], values[2], None, None, None, paragraphs[1]])
    book.save(path)


def _pdf(path: Path, paragraphs: list[str], values: list[str]) -> None:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["BodyText"]
    SimpleDocTemplate(str(path)).build([Paragraph(p.replace("\n", "<br/>"), style) for p in paragraphs])


_WRITERS = {"txt": _txt, "eml": _eml, "csv": _csv, "docx": _docx, "xlsx": _xlsx, "pdf": _pdf}


class Peaks:
    """Watches this process and the largest worker; the series tells whether the coordinator stays flat."""

    def __init__(self) -> None:
        self.own: list[int] = []
        self.worker = 0
        self.processor: dict[int, float] = {}
        self.roles: dict[int, str] = {}
        self._before = self._seconds()  # a cluster that waits has cost its start already
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    @property
    def spent(self) -> float:
        """Processor seconds of all processes since the watch began."""
        return sum(seconds - self._before.get(pid, 0.0) for pid, seconds in self.processor.items())

    @property
    def by_role(self) -> dict[str, float]:
        """Processor seconds of the coordinator, of what parses documents, and of Dask's own processes."""
        spent: dict[str, float] = {}
        for pid, seconds in self.processor.items():
            role = self.roles.get(pid, "coordinator")
            spent[role] = spent.get(role, 0.0) + seconds - self._before.get(pid, 0.0)
        return spent

    @staticmethod
    def _seconds() -> dict[int, float]:
        import psutil

        me = psutil.Process()
        return {p.pid: sum(p.cpu_times()[:2]) for p in (me, *me.children(recursive=True))}

    def _watch(self) -> None:
        import psutil

        me = psutil.Process()
        while not self._ended.wait(0.5):
            self.own.append(me.memory_info().rss)
            self.processor[me.pid] = sum(me.cpu_times()[:2])
            for child in me.children(recursive=True):
                try:
                    self.worker = max(self.worker, child.memory_info().rss)
                    self.processor[child.pid] = sum(child.cpu_times()[:2])
                    if child.pid not in self.roles:
                        self.roles[child.pid] = _role(child.cmdline())
                except psutil.Error:
                    continue

    def end(self) -> None:
        self._ended.set()
        self._thread.join()


def _role(command: list[str]) -> str:
    if "dask" in command:
        return "Dask scheduler" if "scheduler" in command else "Dask workers"
    return "documents"


def run(folder: Path, home: Path, out: Path, engine: Any, policy: str) -> dict[str, Any]:
    """Run one batch and return what it took."""
    from crypto.kdf import FLOOR
    from kpo_vault.policy import load_policy
    from kpo_vault.workflow.batch import Status, run_batch, sources_in
    from kpo_vault.workflow.session import Session
    from redaction.detection.register import Register

    words = 0
    stages: dict[str, float] = {}

    def watch(tick: Any) -> None:
        nonlocal words
        words = tick.words
        stages[tick.stage.value] = time.perf_counter()

    peaks, began = Peaks(), time.perf_counter()
    with Session.open(home, _PASSPHRASE, floor=FLOOR) as session:
        report = run_batch(
            session, "Benchmark", sources_in([folder]), out, load_policy(policy), Register(), engine,
            acknowledge=("all",), watch=watch,
        )  # fmt: skip
    wall = time.perf_counter() - began
    peaks.end()
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}
    refused = [file for file in report.files if file.status is Status.REFUSED]
    for file in refused[:3]:
        print(f"    refused: {file.shown}: {file.error}")
    return {
        "wall": wall, "words": words, "files": len(report.files), "refused": len(refused), "digests": digests,
        "processor": peaks.spent, "roles": peaks.by_role, "worker": peaks.worker, "own": max(peaks.own, default=0), "half": max(peaks.own[: len(peaks.own) // 2 + 1], default=0),
        "stages": {name: at - began for name, at in stages.items()},
    }  # fmt: skip


def left(out: Path, planted: dict[str, list[str]]) -> tuple[int, int]:
    """Return how many planted values can still be read in the outputs, and how many were planted."""
    from redaction.documents import registry

    missed = total = 0
    for name, values in planted.items():
        path = out / name
        if path.exists():
            document = registry.read(name, path.read_bytes())
            text = "\n".join(segment.text for segment in document.segments)
            total += len(values)
            missed += sum(value in text for value in values)
    return missed, total


@contextmanager
def cluster(folder: Path) -> Iterator[Any]:
    """Start a scheduler and two workers of one core, with certificates made here."""
    sys.path.insert(0, str(_ROOT / "tests" / "kpo_vault"))
    import test_batch_cluster as parts

    started = parts.start(folder)
    made = next(started)
    engine = parts.connected(made, workers=2)
    try:
        yield engine
    finally:
        engine.close()
        next(started, None)


def stock(python: str, folder: Path, planted: dict[str, list[str]]) -> None:
    """Time Presidio's BatchAnalyzerEngine over the texts of the same documents."""
    from redaction.documents import registry

    texts = []
    for path in sorted(folder.rglob("*.*")):
        if path.name in planted:
            document = registry.read(path.name, path.read_bytes())
            texts.append("\n\n".join(segment.text for segment in document.segments))
    with tempfile.TemporaryDirectory() as scratch:
        task, result = Path(scratch, "task.json"), Path(scratch, "result.json")
        task.write_text(json.dumps(texts), "utf-8")
        done = subprocess.run(
            [python, str(Path(__file__)), "--stock-worker", str(task), str(result)], check=False
        )
        if done.returncode:
            print("  stock Presidio: left out, that interpreter lacks it or a spaCy model")
            return
        told = json.loads(result.read_text("utf-8"))
    words = sum(len(text.split()) for text in texts)
    print(
        f"  {told['name']}: {len(texts) / told['wall']:.1f} documents/s, {words / told['wall']:.0f} words/s, "
        f"{words / told['processor']:.0f} words/CPU s, peak {told['peak'] / 1e9:.2f} GB (detection only)"
    )


def stock_worker(task: str, result: str) -> None:
    """Run in the other interpreter: knows nothing of this program."""
    import resource

    sys.path.insert(0, str(Path(__file__).parent))
    from detection_worker import stock_analyzer
    from presidio_analyzer import BatchAnalyzerEngine

    name, analyzer = stock_analyzer()
    batch = BatchAnalyzerEngine(analyzer_engine=analyzer)
    texts = json.loads(Path(task).read_text("utf-8"))
    batch.analyze_iterator(texts[:2], language="en")
    wall, processor = time.perf_counter(), time.process_time()
    batch.analyze_iterator(texts, language="en")
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    told = {"name": f"{name}, BatchAnalyzerEngine", "wall": wall, "processor": processor, "peak": peak}
    Path(result).write_text(json.dumps(told), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--cluster", action="store_true")
    parser.add_argument("--stock")
    parser.add_argument("--policy", default="default")
    parser.add_argument("--stock-worker", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stock_worker:
        stock_worker(*options.stock_worker)
        return
    from crypto.kdf import FLOOR
    from kpo_vault.workflow.batch import PoolEngine
    from kpo_vault.workflow.matters import new_matter
    from kpo_vault.workflow.session import Session

    with tempfile.TemporaryDirectory() as scratch:
        base = Path(scratch)
        planted = make(base / "sources", options.count, options.seed)
        size = sum(path.stat().st_size for path in (base / "sources").rglob("*.*"))
        print(f"{options.count} documents, {size / 1e6:.0f} MB, seed {options.seed}, policy {options.policy}, "
              f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")  # fmt: skip
        with Session.create(base / "home", _PASSPHRASE, "Benchmark", cost=FLOOR) as session:
            new_matter(session, "Benchmark")
        first: dict[str, str] = {}

        def measure(name: str, engine: Any) -> None:
            home, out = base / f"home {name}", base / f"out {name}"
            shutil.copytree(base / "home", home)
            told = run(base / "sources", home, out, engine, options.policy)
            nonlocal first
            first = first or told["digests"]
            same = "same outputs" if told["digests"] == first else "OUTPUTS DIFFER"
            print(
                f"  {name:12} {told['files'] / told['wall']:6.1f} documents/s {told['words'] / told['wall']:8.0f} words/s"
                f" {told['words'] / told['processor']:6.0f} words/CPU s  {told['wall']:7.1f} s  worker {told['worker'] / 1e9:.2f} GB  coordinator {told['own'] / 1e9:.2f} GB"
                f" (half way {told['half'] / 1e9:.2f})  refused {told['refused']}  {same}"
            )
            print("    " + ", ".join(f"{stage} until {at:.0f} s" for stage, at in told["stages"].items()))
            print(
                "    CPU seconds: "
                + ", ".join(f"{role} {spent:.1f}" for role, spent in told["roles"].items())
            )
            missed, total = left(out, planted)
            print(f"    planted values still readable: {missed} of {total}")
            shutil.rmtree(out)
            shutil.rmtree(home)

        for workers in options.workers:
            engine = PoolEngine(workers)
            measure(f"{workers} worker{'s' * (workers > 1)}", engine)
            engine.close()
        if options.cluster:
            with cluster(base) as engine:
                measure("Dask, 2 x 1", engine)
        if options.stock:
            stock(options.stock, base / "sources", planted)


if __name__ == "__main__":
    main()
