"""The summary of a batch as a page and as tables; documents go by their number and their protected name.

No original value and no original file name is in it, so that it may be shown to whoever asks how the batch went.
"""

from __future__ import annotations

import csv
import html
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from kpo_vault.workflow.batch.outcome import BatchReport, FileOutcome, Status
from kpo_vault.workflow.csv_cells import harmless
from kpo_vault.workflow.folders import replace_file
from redaction.catalogue import entity_types
from redaction.errors import LeakFound

_SLOWEST = 20
_MINUTES_FROM = 120
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1f24}"
    "h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d9dde3;vertical-align:top}"
    "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}"
    "@media(prefers-color-scheme:dark){body{background:#16181c;color:#e6e8eb}th,td{border-color:#3a3f47}}"
)
_Rows = Sequence[Sequence[str | int | float]]


def write_reports(report: BatchReport, folder: Path) -> tuple[Path, ...]:
    """Write report.html, documents.csv, findings.csv and review.csv into ``folder`` and return their paths.

    Raises OutputFailed.
    """
    tables = {
        "documents.csv": (_DOCUMENT_HEAD, [_document(file) for file in report.files]),
        "findings.csv": (_FINDING_HEAD, _findings(report)),
        "review.csv": (_SAMPLE_HEAD, _samples(report)),
    }
    pages = {name: _csv(head, rows) for name, (head, rows) in tables.items()}
    pages["report.html"] = _page(report).encode()
    for name, content in pages.items():
        replace_file(folder / name, content)
    return tuple(folder / name for name in pages)


_DOCUMENT_HEAD = (
    "number", "status", "output", "code", "reason", "values replaced", "places not restored", "legends", "seconds",
)  # fmt: skip
_FINDING_HEAD = ("entity type", "what it is", "findings replaced")
_MEANING = {
    Status.WRITTEN: "Protected; nothing of the batch's values was found in the output",
    Status.DUPLICATE: "The same file as another one, whose output stands for both",
    Status.REFUSED: "There is no output; the reason is given below",
    Status.WAITING: "A finding waits for a reviewer's decision",
}
_SAMPLE_HEAD = ("output", "token", "entity type", "score", "found by")


def _document(file: FileOutcome) -> tuple[str | int | float, ...]:
    return (
        file.number, file.status.value, file.output, file.error.code if file.error else "", _reason(file),
        file.replaced, file.places_lost, " ".join(file.markings), round(file.seconds, 2),
    )  # fmt: skip


def _reason(file: FileOutcome) -> str:
    """Say why there is no output; the places of a leak are left out, since a sheet's name may be a value."""
    if file.status is Status.WAITING:
        return "A finding waits for a reviewer's decision."
    if file.error is None:
        return ""
    if isinstance(file.error, LeakFound):
        return (
            f"{file.error.parameters['count']} protected value(s), or an unread place, would have gone out."
        )
    return str(file.error)


def _findings(report: BatchReport) -> _Rows:
    known = entity_types()
    ranked = sorted(report.counts.items(), key=lambda row: (-row[1], row[0]))
    return [(kind, known[kind].sentence if kind in known else "", count) for kind, count in ranked]


def _samples(report: BatchReport) -> _Rows:
    return [(s.output, s.token, s.entity_type, round(s.score, 2), s.recognizer) for s in report.samples]


def _csv(head: Sequence[str], rows: _Rows) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([[harmless(c) if isinstance(c, str) else c for c in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def _page(report: BatchReport) -> str:
    statuses = Counter(file.status for file in report.files)
    summary = [(status.value, _MEANING[status], statuses[status]) for status in Status if statuses[status]]
    reasons = Counter(
        (file.error.code if file.error else file.status.value, _reason(file))
        for file in report.with_status(Status.REFUSED, Status.WAITING)
    )
    slowest = sorted(report.files, key=lambda f: (-f.seconds, f.number))[:_SLOWEST]
    stopped = report.with_status(Status.REFUSED, Status.WAITING)
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Batch report</title>",
        f"<style>{_STYLE}</style><h1>Batch report</h1>",
        f"<p>{_pace(report)}</p>",
        "<p>A document goes by its number, as in documents.csv, and by the name of its output.</p>",
        _table("What became of the documents", ("status", "what it means", "documents"), summary),
        _table(
            "Refused and waiting, by reason", ("code", "reason", "documents"),
            [(code, reason, count) for (code, reason), count in reasons.most_common()],
        ),
        _table("Documents without an output", ("number", "reason"), [(f.number, _reason(f)) for f in stopped]),
        _table(
            "Written, but to be looked at", ("number", "output", "legends", "places not restored"),
            [(f.number, f.output, " ".join(f.markings), f.places_lost) for f in report.flagged],
        ),
        _table("Look at these first: what detection was least sure of", _SAMPLE_HEAD, _samples(report)),
        _table("Values replaced, by type", _FINDING_HEAD, _findings(report)),
        _table(
            "Slowest documents", ("number", "output", "seconds"),
            [(f.number, f.output, round(f.seconds, 2)) for f in slowest if f.seconds],
        ),
    ]  # fmt: skip
    return "\n".join(parts) + "</html>\n"


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> str:
    listed = list(rows)
    if not listed:
        return ""
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in listed)
    heads = "".join(
        f"<th{_kind(value)}>{html.escape(name)}</th>" for name, value in zip(head, listed[0], strict=True)
    )
    return f"<h2>{html.escape(title)}</h2><table><tr>{heads}</tr>{body}</table>"


def _cell(value: str | float) -> str:
    text = value if isinstance(value, str) else f"{value:,}" if isinstance(value, int) else f"{value:.2f}"
    return f"<td{_kind(value)}>{html.escape(text)}</td>"


def _kind(value: str | float) -> str:
    return "" if isinstance(value, str) else " class=n"


def _pace(report: BatchReport) -> str:
    seconds = max(report.elapsed, 0.1)
    took = f"{seconds / 60:.1f} minutes" if seconds >= _MINUTES_FROM else f"{seconds:.0f} seconds"
    done = len(report.files)
    head = f"{report.finished:%Y-%m-%d %H:%M} UTC. {done:,} documents, {report.words:,} words"
    if resumed := sum(file.resumed for file in report.files):
        return f"{head}. Outputs of an earlier run: {resumed:,}. This run took {took}."
    return (
        f"{head}, in {took}: {done / seconds:.1f} documents and {report.words / seconds:,.0f} words a second."
    )
