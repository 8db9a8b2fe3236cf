"""Files on their way into the register: which columns of a table, and the segments of a document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow.system_errors import reason_of
from kpo_vault.workflow.workers import isolated, seconds_for
from redaction.catalogue import entity_types
from redaction.documents import limits, registry
from redaction.documents.model import Segment

__all__ = ["CODE_SUFFIXES", "check_columns", "content_of", "segments_of", "watched"]

CODE_SUFFIXES: Final = frozenset(
    [
        ".py",
        ".js",
        ".jsx",
        ".ts",
        ".tsx",
        ".java",
        ".kt",
        ".c",
        ".h",
        ".cc",
        ".cpp",
        ".hpp",
        ".cs",
        ".go",
        ".rs",
        ".rb",
        ".php",
        ".swift",
        ".scala",
        ".sql",
        ".sh",
        ".ps1",
        ".r",
        ".m",
    ]
)
_ROWS_BETWEEN_LOOKS: Final = 10_000


def check_columns(
    path: Path,
    header: Collection[str],
    columns: Sequence[str],
    types: Mapping[str, str],
    unique: Sequence[str],
    least: int,
) -> None:
    """Raise UsageError for columns, types or a number of columns that a table with this header cannot have."""
    for column in (*columns, *types, *unique):
        if column not in header:
            raise UsageError(f"{path.name} has no column {column}.")
        if columns and column not in columns:
            raise UsageError(f"The column {column} is not among those to keep.")
    for entity_type in types.values():
        if entity_type not in entity_types():
            raise UsageError(f"There is no entity type {entity_type}. See: kpo-vault policies")
    kept = len(columns or header)
    if least < 2:
        raise UsageError(
            "At least two columns have to stand near each other; name a --unique column for one alone."
        )
    if least > kept and not unique:
        raise UsageError(f"The table keeps {kept} column(s): no row could be found by {least} of them.")


def watched(
    rows: Iterator[list[str]], size: int, progress: Progress, cancel: CancelToken | None
) -> Iterator[list[str]]:
    """Yield rows, telling how far they have come: their letters measure the file well enough."""
    seen = 0
    for number, row in enumerate(rows, 1):
        if number % _ROWS_BETWEEN_LOOKS == 0:
            if cancel:
                cancel.raise_if_cancelled()
            progress(min(0.85, 0.85 * seen / max(1, size)), f"{number:,} rows")
        seen += sum(map(len, row)) + len(row)
        yield row


def content_of(path: Path) -> bytes:
    """Return the bytes of a document's file; raises UsageError."""
    if path.is_dir():
        raise UsageError(f"{path} is a folder. Name the files in it.")
    try:
        if path.stat().st_size > limits.SOURCE_BYTES:
            raise UsageError(f"{path.name} is over {limits.SOURCE_BYTES >> 20} MB.")
        return path.read_bytes()
    except OSError as failure:
        raise UsageError(f"{path.name} cannot be read: {reason_of(failure)}.") from None


def segments_of(name: str, content: bytes) -> tuple[Segment, ...]:
    """Return a document's segments; source code as the plain text that somebody would copy a block of."""
    if Path(name).suffix.lower() in CODE_SUFFIXES:
        name = f"{Path(name).stem}.txt"
    segments: tuple[Segment, ...] = isolated(_segments, name, content, seconds=seconds_for(len(content)))
    return segments


def _segments(name: str, content: bytes) -> tuple[Segment, ...]:
    return registry.read(name, content).segments
