"""The review screen with 500 pages and 20,000 findings: does it stay fluid?

    python benchmarks/ui.py [--pages 500] [--findings 20000] [--seed 7] [--skip-detection]

A PDF and two texts are made from a seed; their findings are placed by the generator, so that the figures are of the
desktop alone. The window is real and offscreen, the vault is real, decisions are written and logged. Event-loop stalls are
gaps of a 5 ms timer while the same packet is detected in its worker process. Prints wall milliseconds beside their
targets and processor milliseconds of this process; run it on a machine that does nothing else (the load is printed).
"""

from __future__ import annotations

import argparse
import io
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if __name__ == "__main__":
    sys.path.pop(0)  # this folder, whose crypto.py is not the package

import psutil
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import matters
from kpo_vault.workflow.detecting import Detected, DetectedDocument, detect_files
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.reviewing import Review
from kpo_vault.workflow.session import Session
from redaction.documents import registry
from redaction.documents.model import Document
from redaction.findings import Entity, Finding, Mention
from ui.app import assemble
from ui.responsiveness import stay_responsive
from ui.review.choices import choices
from ui.shell.window import MainWindow
from ui.tasks import Lane

_GIVEN = ["Anna", "Tom", "Mara", "Ivo", "Lena", "Piotr", "Ines", "Hugo", "Rosa", "Emil", "Nora", "Otto"]
_FAMILY = ["Berg", "Lind", "Novak", "Costa", "Weiss", "Duarte", "Kowal", "Ferrer", "Holm", "Brandt"]
_WORDS = [
    "the",
    "agreement",
    "supply",
    "quality",
    "notice",
    "term",
    "delivery",
    "review",
    "party",
    "price",
    "schedule",
    "annex",
    "clause",
    "order",
    "warranty",
    "sample",
    "batch",
    "margin",
    "steel",
    "tube",
    "pressure",
    "catalogue",
    "measure",
    "report",
    "partner",
    "market",
    "first",
    "annual",
]
_TYPES = ("PERSON", "ORGANIZATION", "MONEY_TERM", "PART_NUMBER", "EMAIL_ADDRESS")
_LINES, _LINE = 46, 11  # lines a page, words a line
_MOST_FREQUENT = 2_000  # places of one entity


@dataclass
class Target:
    """One line of the table."""

    name: str
    wall: float
    limit: float
    unit: str = "ms"
    processor: float | None = None

    def line(self) -> str:
        """Return the line as it is printed."""
        said = "ok" if self.wall < self.limit else "OVER"
        cpu = "" if self.processor is None else f"{self.processor:10.1f}"
        return f"{self.name:44}{self.wall:10.1f}{self.limit:10.0f} {self.unit:3}{cpu:>12}  {said}"


def make_texts(pages: int, findings: int, seed: int) -> tuple[list[list[str]], list[str]]:
    """Return the lines of each page, and the values in the order in which they stand in them."""
    chance = random.Random(seed)
    people = [f"{a} {b}" for a in _GIVEN for b in _FAMILY]
    per_page = findings / pages
    sheets, values, due, frequent = [], [], 0.0, _MOST_FREQUENT
    for _ in range(pages):
        due += per_page
        lines = [[chance.choice(_WORDS) for _ in range(_LINE)] for _ in range(_LINES)]
        count, due = int(due), due - int(due)
        for line in sorted(chance.sample(range(_LINES), min(count, _LINES))):
            if frequent and chance.random() < _MOST_FREQUENT / findings * 1.2:
                frequent -= 1
                value = "Orrisvale Holdings"
            else:
                value = (
                    chance.choice(people) if chance.random() < 0.5 else f"VS{chance.randrange(10**5):05d}-A"
                )
            lines[line].insert(chance.randrange(_LINE), value)
            values.append(value)
        sheets.append([" ".join(line) for line in lines])
    return sheets, values


def make_pdf(sheets: list[list[str]]) -> bytes:
    """Return the pages as a PDF."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842), invariant=True)
    for lines in sheets:
        canvas.setFont("Helvetica", 9)
        for number, line in enumerate(lines):
            canvas.drawString(48, 800 - 16.5 * number, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def findings_of(document: Document, values: set[str]) -> list[Finding]:
    """Return a finding wherever a value stands."""
    found = []
    for segment in document.segments:
        for value in values:
            at = segment.text.find(value)
            while at >= 0:
                kind = _TYPES[1] if " Hold" in value else _TYPES[0] if " " in value else _TYPES[3]
                score = 0.5 + (hash((segment.id, at)) % 50) / 100
                found.append(
                    Finding(segment.id, at, at + len(value), kind, score, "benchmark", "By its form.")
                )
                at = segment.text.find(value, at + len(value))
    return sorted(found, key=lambda f: (f.segment, f.start))


def linked(documents: list[tuple[Path, Document, list[Finding]]]) -> Detected:
    """Return what detection would have given, one entity a value."""
    mentions: dict[tuple[str, str], list[Mention]] = {}
    for number, (_, document, findings) in enumerate(documents):
        for index, finding in enumerate(findings):
            text = document.segments[finding.segment].text[finding.start : finding.end]
            mentions.setdefault((finding.entity_type, text), []).append(Mention(number, index))
    entities = tuple(Entity(kind, text, (text,), tuple(places)) for (kind, text), places in mentions.items())
    entries = tuple(
        DetectedDocument(path, document, tuple(found), None) for path, document, found in documents
    )
    return Detected(entries, entities)


def make_packet(folder: Path, pages: int, findings: int, seed: int) -> Detected:
    """Write a PDF and two texts into a folder and return them with their findings."""
    sheets, values = make_texts(pages, findings, seed)
    half, quarter = pages // 2, pages // 4
    texts = [
        "\n\n".join("\n".join(lines) for lines in part)
        for part in (sheets[half : half + quarter], sheets[half + quarter :])
    ]
    files = {
        "agreement.pdf": make_pdf(sheets[:half]),
        "annex.txt": texts[0].encode(),
        "letters.txt": texts[1].encode(),
    }
    documents = []
    for name, content in files.items():
        (folder / name).write_bytes(content)
        document = registry.read(name, content)
        documents.append((folder / name, document, findings_of(document, set(values))))
    return linked(documents)


class Watch:
    """Longest gap between two turns of the event loop."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to watch."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start(5)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def wait(condition: Callable[[], bool], seconds: float = 900) -> None:
    """Run the event loop until a condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("a step did not come to its end")
        QApplication.processEvents()
        time.sleep(0.0005)  # other threads need the interpreter as much as they do beside Qt's own loop


@contextmanager
def timed(into: list[tuple[float, float]]) -> Iterator[None]:
    """Note wall and processor milliseconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    into.append(((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000))


def p95(samples: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the 95th percentiles of wall and processor time."""
    place = min(len(samples) - 1, int(len(samples) * 0.95))
    return sorted(s[0] for s in samples)[place], sorted(s[1] for s in samples)[place]


def opened(window: MainWindow, session: Session, detected: Detected) -> Target:
    """Show the review of a packet and return how long it took until the findings were painted."""
    review = window.pages["review"]
    window.show_screen("review")
    samples: list[tuple[float, float]] = []
    made: list[Review] = []
    with timed(samples):
        policy = load_policy("default")
        window.workspace.bridge.run(
            window, lambda: Review(session, "Benchmark", detected, policy), done=made.append
        )
        wait(lambda: bool(made))
        window.workspace.show_review(made[0])
        window.show_screen("review")
        wait(lambda: review.findings.rowCount() > 0)
        QApplication.processEvents()
    wait(lambda: not window.workspace.bridge.busy)
    return Target("review opens after detection", samples[0][0], 1000, processor=samples[0][1])


def scrolled(window: MainWindow, *, pages: bool) -> Target:
    """Scroll by steps of the wheel and return the time until each was painted."""
    review = window.pages["review"]
    review.documents_list.setCurrentIndex(review.documents.index(0 if pages else 1))
    area = review.pages.canvas if pages else review.text
    wait(lambda: not window.workspace.bridge.busy)
    bar = area.verticalScrollBar()
    samples: list[tuple[float, float]] = []
    step = 120 if pages else 3
    for number in range(240):
        with timed(samples):
            bar.setValue(number * step if number < 160 else bar.maximum() * (number - 160) // 80)
            area.viewport().repaint()
        wait(lambda: True)
        QApplication.processEvents()
    wait(lambda: not window.workspace.bridge.busy)
    wall, cpu = p95(samples)
    return Target(f"scroll, {'pages' if pages else 'text'}, p95", wall, 16, processor=cpu)


def list_scrolled(window: MainWindow) -> Target:
    """Scroll the list of findings."""
    review = window.pages["review"]
    review.filters.all_documents.setChecked(True)
    bar = review.findings_list.verticalScrollBar()
    samples: list[tuple[float, float]] = []
    for number in range(200):
        with timed(samples):
            bar.setValue(bar.maximum() * number // 200)
            review.findings_list.viewport().repaint()
    wall, cpu = p95(samples)
    return Target("scroll, list of all findings, p95", wall, 16, processor=cpu)


def keyed(window: MainWindow, *, pages: bool) -> Target:
    """Decide by key and return the time until the decision was in the vault and painted."""
    review = window.pages["review"]
    review.filters.all_documents.setChecked(False)
    review.documents_list.setCurrentIndex(review.documents.index(0 if pages else 1))
    wait(lambda: not window.workspace.bridge.busy)
    samples: list[tuple[float, float]] = []
    for number in range(120):
        QTest.qWait(130 if number % 10 == 0 else 5)  # now and then a look at what a finding becomes
        wait(lambda: not window.workspace.bridge.busy)
        before = review.all_findings.waiting
        with timed(samples):
            QTest.keyClick(review.findings_list, (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_T)[number % 3])
            wait(lambda b=before: review.all_findings.waiting < b)
            QApplication.processEvents()  # which paints what is to be painted anew
    wall, cpu = p95(samples)
    return Target(f"key to repaint, {'pages' if pages else 'text'}, p95", wall, 50, processor=cpu)


def filtered(window: MainWindow) -> Target:
    """Filter all findings by words and by state."""
    review = window.pages["review"]
    review.filters.all_documents.setChecked(True)
    samples: list[tuple[float, float]] = []
    for words in ("anna", "anna be", "vs0", "orrisvale", "", "novak person", "page 12", ""):
        with timed(samples):
            review.filters.words.setText(words)
            QApplication.processEvents()
        with timed(samples):
            review.filters.pending.toggle()
            QApplication.processEvents()
    wait(lambda: not window.workspace.bridge.busy)
    review.filters.reset()
    return Target("filter, 20,000 findings, slowest", *_most(samples, 60))


def _most(samples: list[tuple[float, float]], limit: float) -> tuple[float, float, str, float]:
    return max(s[0] for s in samples), limit, "ms", max(s[1] for s in samples)


def applied_to_all(window: MainWindow) -> list[Target]:
    """Decide once for all occurrences, and undo it."""
    review = window.pages["review"]
    findings = review.all_findings
    rows = [row for row in findings.rows if row.value == "Orrisvale Holdings"]
    review.filters.all_documents.setChecked(True)
    review.right.reveal(rows[0].index)
    wait(lambda: not window.workspace.bridge.busy)
    samples: list[tuple[float, float]] = []
    reject, before = choices()[1], findings.decided
    states = lambda: sum(1 for row in findings.rows if row.state == "rejected")  # noqa: E731
    with timed(samples):
        review.decide(reject, True)
        wait(lambda: states() >= len(rows))
        QApplication.processEvents()
    with timed(samples):
        review.undo()
        wait(lambda: states() == 0)
        QApplication.processEvents()
    assert findings.decided <= before
    count = f"{len(rows):,}"
    return [
        Target(f"apply to all of {count}", samples[0][0], 300, processor=samples[0][1]),
        Target(f"undo of {count}", samples[1][0], 300, processor=samples[1][1]),
    ]


def by_entity(window: MainWindow) -> list[Target]:
    """Switch to the entities, and merge two."""
    review = window.pages["review"]
    samples: list[tuple[float, float]] = []
    with timed(samples):
        review.switch_order()
        QApplication.processEvents()
    model = review.right.entities
    numbers = [entity.number for entity in model.entities if entity.entity_type == "PERSON"][:2]
    count = len(model.entities)
    wait(lambda: not window.workspace.bridge.busy)
    with timed(samples):
        review.acts.merge(numbers)
        wait(lambda: len(model.entities) == count - 1)
        QApplication.processEvents()
    wait(lambda: not window.workspace.bridge.busy)
    review.switch_order()
    return [
        Target("entities shown", samples[0][0], 300, processor=samples[0][1]),
        Target("two entities merged", samples[1][0], 1000, processor=samples[1][1]),
    ]


def detected_meanwhile(window: MainWindow, paths: list[Path]) -> Target:
    """Return the longest stall of the event loop while the packet is detected in its process."""
    watch, done = Watch(), []
    began = time.process_time()
    watch.start()
    window.workspace.bridge.run_long(
        window, _Detection(tuple(paths)), lane=Lane.COMPUTE, done=done.append, failed=done.append
    )
    wait(lambda: bool(done))
    wait(lambda: True)
    watch.stop()
    if isinstance(done[0], BaseException):
        raise done[0]
    found = sum(len(entry.findings) for entry in done[0].documents)
    print(f"(detection of {len(paths)} files found {found:,}; {len(watch.gaps):,} turns of the event loop)")
    return Target(
        "longest event-loop stall while detecting",
        max(watch.gaps),
        100,
        processor=(time.process_time() - began) * 1000,
    )


@dataclass(frozen=True)
class _Detection:
    paths: tuple[Path, ...]

    def __call__(self, *, progress: Callable[..., None], cancel: object) -> Detected:
        return detect_files(list(self.paths), load_policy("default"), (), progress, cancel)  # type: ignore[arg-type]


def main() -> int:
    """Run everything; 1 if a target was missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--findings", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--skip-detection", action="store_true")
    options = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        detected = make_packet(folder, options.pages, options.findings, options.seed)
        count = sum(len(entry.findings) for entry in detected.documents)
        print(
            f"{options.pages} pages, {count:,} findings, load {os.getloadavg()[0]:.1f} of {os.cpu_count()} cores"
        )
        print(f"{'':44}{'wall':>10}{'target':>10}    {'CPU':>12}")
        window = assemble(folder / "home")
        stay_responsive(window)  # as ui.app.main does
        window.resize(1360, 860)
        window.show()
        session = Session.create(
            folder / "home", "lantern orbit velvet", "Benchmark", cost=Argon2Cost(64, 1, 1)
        )
        window.workspace.open(session)
        matters.new_matter(session, "Benchmark")
        window.workspace.choose_matter("Benchmark")
        wait(lambda: not window.workspace.bridge.busy)
        targets = [opened(window, session, detected)]
        targets += [scrolled(window, pages=True), scrolled(window, pages=False), list_scrolled(window)]
        targets += [keyed(window, pages=True), keyed(window, pages=False)]
        targets += [filtered(window), *applied_to_all(window), *by_entity(window)]
        resident = psutil.Process().memory_info().rss / (1 << 20)
        targets.append(Target("resident memory", resident, 600, "MB"))
        for target in targets:
            print(target.line(), flush=True)
        if not options.skip_detection:
            targets.append(detected_meanwhile(window, [entry.path for entry in detected.documents]))
            print(targets[-1].line())
            after = psutil.Process().memory_info().rss / (1 << 20)
            targets.append(Target("resident memory, both packets held", after, 600, "MB"))
            print(targets[-1].line())
        window.close()
    application.quit()
    return int(any(target.wall >= target.limit for target in targets))


if __name__ == "__main__":
    sys.exit(main())
