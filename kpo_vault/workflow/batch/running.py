"""The coordinator of a batch: find, link over all documents, give out tokens, render, record, report."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kpo_vault.errors import GateClosed, OutputFailed, UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import CancelToken
from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.batch.documents import Item, answers
from kpo_vault.workflow.batch.engines import Engine, Job
from kpo_vault.workflow.batch.issuing import Issuer, Sheet
from kpo_vault.workflow.batch.journal import Journal
from kpo_vault.workflow.batch.keeping import PARTIAL, Keeper, Written
from kpo_vault.workflow.batch.linking import link_all, linked_at
from kpo_vault.workflow.batch.outcome import BatchReport, FileOutcome, Stage, Status, Tick, Watch
from kpo_vault.workflow.batch.pieces import Found, Rendered, find, render, standing
from kpo_vault.workflow.batch.records import found_of, found_record
from kpo_vault.workflow.batch.sample_queue import Samples
from kpo_vault.workflow.batch.sources import Source
from kpo_vault.workflow.document_work import ALL_PLACES
from kpo_vault.workflow.finding_records import rules_digest
from kpo_vault.workflow.folders import free_name
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.system_errors import reason_of
from kpo_vault.workflow.workers import Shared
from redaction.detection.register import Register
from redaction.errors import LeakFound, RedactionError
from redaction.leakcheck import SensitiveValue

_FOLDER = "batches"  # in the vault's folder: one sealed journal for each matter


def run_batch(
    session: Session,
    matter_name: str,
    sources: Sequence[Source],
    out: Path,
    policy: Policy,
    register: Register,
    engine: Engine,
    *,
    acknowledge: Collection[str] = (),
    watch: Watch = lambda tick: None,
    cancel: CancelToken | None = None,
) -> BatchReport:
    """Protect all sources into the folder ``out`` and return what became of each.

    Outputs appear whole, one by one; a run that was stopped anywhere is gone on with by the same call, and what is done
    is not redone unless its source, the policy or the values of the batch changed. Results do not depend on the engine,
    nor on the order of its answers. Raises UsageError for a folder that holds other files, OutputFailed and Cancelled.
    """
    if not sources:
        raise UsageError("There are no files to process.")
    if policy.reviewers > 1:
        raise GateClosed(
            "second-review", "The policy asks for two reviewers: nobody reviews the documents of a batch."
        )
    return _Run(session, matter_name, out, policy, register, engine, tuple(acknowledge), watch, cancel).run(
        sources
    )


@dataclass(slots=True)
class _Run:
    session: Session
    matter_name: str
    out: Path
    policy: Policy
    register: Register
    engine: Engine
    acknowledge: tuple[str, ...]
    watch: Watch
    cancel: CancelToken | None
    errors: dict[int, RedactionError] = field(default_factory=dict)
    words: int = 0
    looked: int = 0
    seconds: dict[int, float] = field(default_factory=dict)

    def run(self, sources: Sequence[Source]) -> BatchReport:
        began = time.monotonic()
        matter = self.session.matter(self.matter_name)
        journal = Journal(self.session.home / _FOLDER / matter.uid, matter.secret("batch"))
        _prepare_folder(self.out, journal)
        items, twins = self._items(sources)
        self._find(items, journal)
        readable = [item for item in items if item.number not in self.errors]
        self.engine.renew()
        links = link_all(
            readable, lambda item: _found(journal, item), self.policy, journal, self.engine,
            self._counter(Stage.LINK, 0),
        )  # fmt: skip
        self.errors |= links.failed
        linked = [item for item in readable if item.number not in self.errors]
        issuer = Issuer(
            matter, self.policy, linked, lambda item: linked_at(journal, links.keys[item.number]), links.forms
        )
        values = self._values(issuer)
        names: dict[int, str] = {}
        samples = Samples()
        done = self._render(matter, journal, linked, issuer, values, names, samples)
        written = {n: name for n, name in names.items() if n in done}
        _remove_others(self.out, journal, written.values())
        if self.looked:
            self.session.log("override", matter=matter, gate="unread-places", places=self.looked)
        self.session.log(
            "protect",
            matter=matter,
            documents=len(written),
            tokens=len(issuer.issued),
            policy=logged_name(self.policy),
        )
        report = BatchReport(
            self.out, tuple(sorted(self._outcomes(items, twins, done, names), key=lambda f: f.number)),
            dict(issuer.counts), samples.least(), time.monotonic() - began,
            self.words,
        )  # fmt: skip
        return report

    def _items(self, sources: Sequence[Source]) -> tuple[list[Item], dict[int, list[tuple[int, Source]]]]:
        """Return each distinct document once, and under its number the sources that are the same bytes."""
        rules = rules_digest(self.policy, self.register)
        first: dict[tuple[str, str], Item] = {}
        twins: dict[int, list[tuple[int, Source]]] = {}
        self._unread: list[tuple[int, Source, RedactionError]] = []
        for number, source in enumerate(sources, 1):
            self._check()
            try:
                sha256, size = source.digest()
            except RedactionError as error:
                self._unread.append((number, source, error))
                continue
            kind = Path(source.name).suffix.lower()  # the same bytes may be read as another format
            item = first.setdefault(
                (sha256, kind), Item(number, source, sha256, size, self.policy.handling, rules)
            )
            if item.number != number:
                twins.setdefault(item.number, []).append((number, source))
            self.watch(Tick(Stage.COUNT, number, len(sources)))
        return list(first.values()), twins

    def _find(self, items: Sequence[Item], journal: Journal) -> None:
        note = self._counter(Stage.FIND, len(items))
        todo = []
        for item in items:
            found = journal.get("found", *item.key)
            if found is None:
                todo.append(item)
            else:
                self._seen(item, found_of(found))
                note(True, False)
        register = Shared(self.register)
        for item, answer in answers(self.engine, todo, find, lambda item: (self.policy.settings, register)):
            if isinstance(answer, RedactionError):
                self.errors[item.number] = answer
            else:
                journal.put("found", *item.key, body=found_record(answer))
                self._seen(item, answer)
            note(False, isinstance(answer, RedactionError))

    def _seen(self, item: Item, found: Found) -> None:
        self.words += found.words
        self.seconds[item.number] = found.seconds

    def _values(self, issuer: Issuer) -> tuple[SensitiveValue, ...]:
        """Return what every output is searched for: the replaced values but those that somebody let stand."""
        if not issuer.left:
            return issuer.leave_standing(())
        job = Job(0, standing, (issuer.candidates(), tuple(sorted(issuer.left))))
        for _, answer in self.engine.run([job]):
            if isinstance(answer, RedactionError):
                raise answer
            return issuer.leave_standing(answer)
        raise RuntimeError("the engine gave no answer")

    def _render(
        self,
        matter: Matter,
        journal: Journal,
        items: Sequence[Item],
        issuer: Issuer,
        values: tuple[SensitiveValue, ...],
        names: dict[int, str],
        samples: Samples,
    ) -> dict[int, _Done]:
        """Write the outputs; ``names`` takes the name of every output, given in the order of the documents."""
        note = self._counter(Stage.RENDER, len(items))
        scope = _digest(values, self.acknowledge)
        done: dict[int, _Done] = {}
        taken: set[str] = set()
        in_hand: dict[int, Sheet] = {}
        shared, issued = Shared(values), Shared(issuer.issued)

        def unfinished() -> Iterator[Item]:
            for item in items:
                sheet = issuer.sheet(item)
                name = names[item.number] = free_name(sheet.name, taken)
                known = journal.get("output", *item.key, sheet.digest, scope, name)
                if sheet.waiting:
                    self._waiting.add(item.number)
                    note(False, True)
                elif known is not None and _lies(self.out / name, known["sha256"]):
                    markings = tuple(known["markings"])
                    done[item.number] = _Done(known["replaced"], known["lost"], markings, True)
                    samples.add(name, issuer.treated(sheet))
                    note(True, False)
                else:
                    in_hand[item.number] = sheet
                    yield item

        def arguments(item: Item) -> tuple[object, ...]:
            sheet = in_hand[item.number]
            return sheet.replacements, sheet.surfaces, shared, issued, self.acknowledge

        with Keeper(self.session, matter, journal, self.policy, self.out, scope) as keeper:
            for item, answer in answers(self.engine, unfinished(), render, arguments):
                error = answer if isinstance(answer, RedactionError) else _refusal(answer)
                if error is not None:
                    self.errors[item.number] = error
                else:
                    sheet = in_hand[item.number]
                    name, treated = names[item.number], issuer.treated(sheet)
                    keeper.keep(Written(item, name, sheet, answer, treated))
                    samples.add(name, treated)
                    replaced, lost = len(sheet.replacements), answer.places_lost
                    done[item.number] = _Done(replaced, lost, sheet.markings, False)
                    self.seconds[item.number] = self.seconds.get(item.number, 0.0) + answer.seconds
                in_hand.pop(item.number, None)
                note(False, error is not None)
        self.looked += keeper.looked
        return done

    def _outcomes(
        self,
        items: Sequence[Item],
        twins: Mapping[int, Sequence[tuple[int, Source]]],
        done: Mapping[int, _Done],
        names: Mapping[int, str],
    ) -> Iterable[FileOutcome]:
        for number, source, error in self._unread:
            yield FileOutcome(number, source.shown, Status.REFUSED, error=error)
        for item in items:
            end = done.get(item.number)
            if end is None:
                waiting = item.number in self._waiting
                status, error_of = Status.WAITING if waiting else Status.REFUSED, self.errors.get(item.number)
                own = FileOutcome(item.number, item.source.shown, status, error=error_of)
            else:
                own = FileOutcome(
                    item.number, item.source.shown, Status.WRITTEN, names[item.number], None, end.replaced,
                    self.seconds.get(item.number, 0.0), end.places_lost, end.markings, end.resumed,
                )  # fmt: skip
            yield own
            for number, source in twins.get(item.number, ()):
                status = Status.DUPLICATE if end is not None else own.status
                yield FileOutcome(number, source.shown, status, own.output, own.error)

    def _counter(self, stage: Stage, total: int) -> _Counter:
        return _Counter(self, stage, total)

    def _check(self) -> None:
        if self.cancel is not None:
            self.cancel.raise_if_cancelled()

    _unread: list[tuple[int, Source, RedactionError]] = field(default_factory=list)
    _waiting: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Done:
    replaced: int
    places_lost: int
    markings: tuple[str, ...]
    resumed: bool


@dataclass(slots=True)
class _Counter:
    """Counts the documents of a stage and tells the watcher; linking goes over some of them more than once."""

    run: _Run
    stage: Stage
    total: int
    done: int = 0
    resumed: int = 0
    refused: int = 0

    def expect(self, count: int) -> None:
        self.total += count

    def __call__(self, resumed: bool, refused: bool) -> None:
        self.run._check()
        self.done += 1
        self.resumed += resumed
        self.refused += refused
        self.run.watch(Tick(self.stage, self.done, self.total, self.resumed, self.refused, self.run.words))


def _found(journal: Journal, item: Item) -> Found:
    return found_of(journal.get("found", *item.key))


def _refusal(rendered: Rendered) -> RedactionError | None:
    rendering = rendered.rendering
    if rendering.error is not None or rendering.report is None:
        return rendering.error
    try:
        rendering.report.sealable(rendering.name, rendering.content)
    except LeakFound as error:
        return error
    return None


def _digest(values: Iterable[SensitiveValue], acknowledged: Iterable[str]) -> str:
    content = hashlib.sha256()
    for value in values:
        content.update(f"{value.entity_type}\0{value.text}\1".encode("utf-8", "surrogatepass"))
    content.update("\0".join(sorted(acknowledged)).encode())
    return content.hexdigest()


def _prepare_folder(out: Path, journal: Journal) -> None:
    """Make the folder, or go on with one in which a batch of this matter worked; remove half-written files."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for path in out.iterdir():
            if path.name.startswith(PARTIAL):
                path.unlink()
            elif journal.get("file", path.name) is None:
                raise UsageError(f"{out} holds other files. Name a new or an empty folder.")
    except OSError as error:
        raise OutputFailed(path=str(out), reason=reason_of(error)) from None


def _remove_others(out: Path, journal: Journal, written: Iterable[str]) -> None:
    """Remove outputs of sources that are gone, changed or refused now: what lies there would be taken for theirs."""
    names = set(written)
    for path in out.iterdir():
        if path.name not in names and journal.get("file", path.name) is not None:
            with suppress(OSError):
                path.unlink()


def _lies(path: Path, sha256: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except OSError:
        return False


__all__ = ["ALL_PLACES", "run_batch"]
