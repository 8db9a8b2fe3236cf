"""Detection on rows of plain text, for programs that measure or pre-screen."""

from __future__ import annotations

import json
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import Progress, silent
from kpo_vault.workflow.folders import replace_file
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm


def detect_rows(
    source: Path,
    target: Path,
    policy: Policy,
    terms: Register | tuple[ProtectedTerm, ...],
    progress: Progress = silent,
) -> int:
    """Read rows {"id", "text"} and write rows {"id", "spans": [{"start", "end", "label", "score"}]}.

    Both files are JSON lines; offsets are characters, end exclusive. Every row is a document of its own. Returns
    the number of rows; raises UsageError with the line of a bad row, and then writes nothing.
    """
    from redaction.detection import Detector  # noqa: PLC0415 - Presidio is loaded where detection runs

    detector = Detector(policy.settings, terms)
    kept = {name for name, rule in policy.rules.items() if rule.operator == "keep"}
    lines = source.read_text(encoding="utf-8").splitlines()
    results = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            identifier, text = row["id"], row["text"]
        except (ValueError, KeyError, TypeError):
            raise UsageError(f'{source.name}, line {number}: expected a row {{"id", "text"}}.') from None
        if not isinstance(text, str):
            raise UsageError(f"{source.name}, line {number}: the text is not a string.")
        spans = [
            {"start": f.start, "end": f.end, "label": f.entity_type, "score": round(f.score, 4)}
            for f in detector.detect_text(text)
            if f.entity_type not in kept
        ]
        results.append(json.dumps({"id": identifier, "spans": spans}, ensure_ascii=False))
        progress(number / len(lines), f"{number} of {len(lines)} texts")
    replace_file(target, "".join(f"{line}\n" for line in results).encode())
    return len(results)
