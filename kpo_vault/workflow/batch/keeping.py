"""Puts rendered documents into the folder of a batch and into the records, some dozens at a time.

To wait for the disk after each document would keep several workers idle: the files of a group are flushed side by side
and recorded in one commit.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from kpo_vault.errors import OutputFailed
from kpo_vault.policy import Policy
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.treatments import TreatedPlace, record
from kpo_vault.workflow.batch.documents import Item
from kpo_vault.workflow.batch.issuing import Sheet
from kpo_vault.workflow.batch.journal import Journal
from kpo_vault.workflow.batch.pieces import Rendered
from kpo_vault.workflow.folders import write_file
from kpo_vault.workflow.policies import logged_name
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.system_errors import reason_of
from kpo_vault.workflow.treating import sought
from redaction.leakcheck import LeakReport

PARTIAL = ".kpo-part-"  # how the names of half-written files begin
_GROUP = 48  # documents that a run which is killed has to render again, at most
_GROUP_BYTES = 32 << 20
_OLDEST = 2.0  # seconds that a finished document waits for others
_REMEMBERED = 1000  # documents whose pages the vault keeps in memory
_FLUSHES = 4  # at once: a disk takes several flushes in the time of one


@dataclass(frozen=True, slots=True, repr=False)
class Written:
    """A rendered document that passed its check: the name of its output, its sheet and what became of its findings."""

    item: Item
    name: str
    sheet: Sheet
    rendered: Rendered
    treated: tuple[TreatedPlace, ...]

    @property
    def report(self) -> LeakReport:
        """The passed report; raise AssertionError where there is none."""
        report = self.rendered.rendering.report
        assert report is not None  # noqa: S101 - what has none was refused
        return report


class Keeper:
    """Collects documents and keeps them in groups: written, flushed, renamed, then recorded in one commit.

    A run that dies between any two of these steps does the group again and doubles nothing. As a context it keeps the last
    group at its end, also when the run is stopped. Raises OutputFailed.
    """

    def __init__(
        self, session: Session, matter: Matter, journal: Journal, policy: Policy, out: Path, scope: str
    ) -> None:
        """Write into ``out``; ``scope`` names what the outputs were checked for."""
        self._session = session
        self._matter = matter
        self._journal = journal
        self._policy = policy
        self._out = out
        self._scope = scope
        self._group: list[Written] = []
        self._bytes = 0
        self._recorded = 0
        self._oldest = 0.0
        self._threads = ThreadPoolExecutor(_FLUSHES, thread_name_prefix="kpo-flush")
        self.looked = 0  # unread places that the policy or the user accepted, in documents recorded now

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Keep what is collected; after an error of the disk or the vault there is no use in trying."""
        try:
            if kind is None or not issubclass(kind, Exception):
                self._keep()
        finally:
            self._threads.shutdown(cancel_futures=True)

    def keep(self, written: Written) -> None:
        """Take a document over; it is in place and recorded some documents, or two seconds, later."""
        self._oldest = self._oldest if self._group else time.monotonic()
        self._group.append(written)
        self._bytes += len(written.rendered.rendering.content)
        full = len(self._group) >= _GROUP or self._bytes >= _GROUP_BYTES
        if full or time.monotonic() - self._oldest > _OLDEST:
            self._keep()

    def _keep(self) -> None:
        group, self._group, self._bytes = self._group, [], 0
        for written in group:  # first: the next run has to know whose files these are
            self._journal.put("file", written.name, body=written.report.sha256)
        list(self._threads.map(self._write, group))
        if group:
            with self._session.vault.transaction():
                for written in group:
                    self._record(written)
            self._recorded += len(group)
            if self._recorded >= _REMEMBERED:
                self._session.vault.forget_pages()
                self._recorded = 0
        for written in group:
            self._note(written)

    def _write(self, written: Written) -> None:
        path = self._out / written.name
        partial = path.with_name(PARTIAL + path.name)
        with suppress(FileNotFoundError):
            partial.unlink()
        write_file(partial, written.rendered.rendering.content)
        try:
            os.replace(partial, path)  # noqa: PTH105 - the atomic call by its name
        except OSError as error:
            raise OutputFailed(path=path.name, reason=reason_of(error)) from None

    def _record(self, written: Written) -> None:
        matter, item, sheet, report = self._matter, written.item, written.sheet, written.report
        known = matter.outputs.find(report.sha256)
        if known is not None and known.name == written.name and known.source_sha256 == item.sha256:
            return
        matter.outputs.record(
            written.name, item.source.name, item.sha256, report.sha256, sheet.placed,
            checked=sheet.checked, acknowledged=report.acknowledged, markings=sheet.markings,
            hints=sheet.hints, rules=self._policy.hand_off.as_json(),
        )  # fmt: skip
        matter.masked.record(item.sha256, report.sha256, sheet.hidden)
        record(
            matter.audit_records, item.sha256, report.sha256, policy=logged_name(self._policy),
            standard=self._policy.standard, sought=sought(self._policy), places=written.treated,
        )  # fmt: skip
        self.looked += len(report.acknowledged)

    def _note(self, written: Written) -> None:
        body = {
            "sha256": written.report.sha256,
            "replaced": len(written.sheet.replacements),
            "lost": written.rendered.places_lost,
            "markings": list(written.sheet.markings),
        }
        parts: Sequence[str] = (written.sheet.digest, self._scope, written.name)
        self._journal.put("output", *written.item.key, *parts, body=body)
