"""The files of a folder that is to be sealed: what the vault knows of each, its leak report, and the tokens in it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.policy.hand_off import HandOff, strictest
from kpo_vault.progress import CancelToken, Progress
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.outputs import Output
from kpo_vault.workflow.document_work import check_output
from kpo_vault.workflow.folders import files_of
from redaction import catalogue
from redaction.leakcheck import LeakReport, SensitiveValue
from redaction.tokens import Token, read_tokens


@dataclass(frozen=True, slots=True, repr=False)
class Candidate:
    """A file of the folder; ``output`` is None if it is not as this matter's protect left it.

    Its bytes stay on the disk: a folder may hold ten thousand. ``report`` names those that were checked.
    """

    path: Path
    output: Output | None
    report: LeakReport
    tokens: tuple[Token, ...]


def chosen_files(folder: Path, only: Collection[str]) -> tuple[Path, ...]:
    """Return the files of a folder, or those of the given names; raise UsageError for a name that is not there."""
    paths = files_of(folder)
    missing = sorted(set(only).difference(path.name for path in paths))
    if missing:
        raise UsageError(f"There is no file {missing[0]} in {folder}.")
    return tuple(path for path in paths if not only or path.name in only)


def candidates(
    matter: Matter,
    folder: Path,
    progress: Progress,
    cancel: CancelToken | None,
    only: Collection[str] = (),
) -> list[Candidate]:
    """Read and check the files of a folder against every value that was protected together with them."""
    paths = chosen_files(folder, only)
    known = {path: matter.outputs.find(hashlib.sha256(path.read_bytes()).hexdigest()) for path in paths}
    checked = {token for output in known.values() if output for token in output.checked}
    if not checked:
        # Nothing here is as this matter's protect left it: search everything that the matter ever hid.
        checked = {token for token, _ in matter.surrogates.all()}
    values = tuple(
        SensitiveValue(surface.text, token.entity_type)
        for token in sorted(checked)
        if (surface := matter.surrogates.lookup(token)) is not None
    )
    issued = frozenset(str(token) for token, _ in matter.surrogates.all())
    found = []
    for number, path in enumerate(paths):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / len(paths), f"Checking {number + 1} of {len(paths)}")
        content = path.read_bytes()
        output = known[path] if hashlib.sha256(content).hexdigest() == _sha256_of(known[path]) else None
        report = check_output(path.name, content, values, issued, output.acknowledged if output else ())
        tokens = output.tokens if output else _tokens_of(matter, path, content)
        found.append(Candidate(path, output, report, tokens))
    return found


def rules_of(matter: Matter, found: Sequence[Candidate]) -> HandOff:
    """Return the hand-off rules of all files together: the strictest of what their policies say.

    A file that is not as protect left it is under the rules of everything that the matter ever protected.
    """
    outputs = [candidate.output for candidate in found if candidate.output is not None]
    if len(outputs) < len(found):
        outputs += matter.outputs.all()
    return strictest(HandOff.from_json(output.rules) if output.rules else HandOff() for output in outputs)


def values_of(matter: Matter, found: Sequence[Candidate]) -> tuple[SensitiveValue, ...]:
    """Return every value that a file was checked for or stands behind a token in it."""
    checked = {token for c in found if c.output for token in c.output.checked}
    checked |= {token for c in found for token in c.tokens}
    return tuple(
        SensitiveValue(surface.text, token.entity_type)
        for token in sorted(checked)
        if (surface := matter.surrogates.lookup(token)) is not None
    )


def _sha256_of(output: Output | None) -> str:
    return output.output_sha256 if output else ""


def _tokens_of(matter: Matter, path: Path, content: bytes) -> tuple[Token, ...]:
    """Return the matter's tokens in a file that was edited after it had been protected."""
    from redaction.documents import registry  # noqa: PLC0415 - only for edited files

    document = registry.read(path.name, content)
    found = {
        reading.token
        for segment in document.segments
        for reading in read_tokens(segment.text, matter.codec, catalogue.entity_types())
        if reading.verified
        and reading.token is not None
        and matter.surrogates.lookup(reading.token) is not None
    }
    return tuple(sorted(found))
