"""Verify an exported audit log of many entries with the public key alone: seconds and peak memory.

python benchmarks/audit.py [--entries 1000000]
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.pop(0)  # this folder, whose crypto.py is not the package

from crypto.checkpoint import Checkpoint, NoteSigner, NoteVerifier
from crypto.identity import Identity
from crypto.merkle import Frontier, leaf_hash
from kpo_vault.audit import Event, EventKind, verify_export
from kpo_vault.audit.export import write

ORIGIN = "kpo-vault/log/benchmark"
START = datetime(2026, 1, 1, tzinfo=UTC)


def entries(count: int) -> Iterator[bytes]:
    """Yield decisions as a busy matter's log has them."""
    for index in range(count):
        details = {"document": f"{index % 977:064x}", "entity_type": "person", "operator": "token"}
        event = Event(EventKind.DECISION, "Counsel", "ab" * 16, details)
        yield event.line(index, (START + timedelta(seconds=index)).isoformat())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entries", type=int, default=1_000_000)
    count = parser.parse_args().entries
    counsel = Identity.generate("Counsel")
    frontier = Frontier()
    for line in entries(count):
        frontier = frontier.appended(leaf_hash(line))
    note = Checkpoint(ORIGIN, count, frontier.root).sign(NoteSigner(ORIGIN, counsel.minisign.seed))
    verifier = NoteVerifier(ORIGIN, counsel.minisign.public_key.public_key)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.jsonl"
        write(path, ORIGIN, [verifier], entries(count), [note])
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        started = time.process_time()
        found = verify_export(path, [counsel.minisign.public_key])
        seconds = time.process_time() - started
        assert found.trusted
        assert found.entries == count
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"{count:,} entries, {path.stat().st_size >> 20} MiB: {seconds:.1f} CPU seconds to verify,")
        print(f"{peak >> 10} MiB peak memory, {(peak - before) >> 10} MiB of it while verifying")


if __name__ == "__main__":
    main()
