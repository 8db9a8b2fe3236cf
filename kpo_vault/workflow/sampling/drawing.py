"""A sample is drawn from protected files as they lie in their folder, or from the decisions about their findings."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault import treatments
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.samples import Item, Sample, SampledDecision, SampledPassage, SampleKind, Samples
from kpo_vault.vault.treatments import TreatedPlace
from kpo_vault.workflow.folders import files_of
from kpo_vault.workflow.sampling.choosing import choose
from kpo_vault.workflow.sampling.passages import Passage, passages_of
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import isolated, seconds_for

__all__ = ["SIZE", "Drawn", "draw_decisions", "draw_passages"]

SIZE: Final = 60  # items if nobody says how many: nothing missed in 60 means under 5 % at 95 % confidence
_LARGEST: Final = 5000
_SEED: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,31}")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sample, the files that it left out because this matter did not write them so, and how many outputs were not there."""

    sample: Sample
    unknown: tuple[str, ...] = ()
    absent: int = 0


def draw_passages(
    session: Session,
    matter_name: str,
    folder: Path,
    *,
    size: int = SIZE,
    seed: str = "",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Drawn:
    """Draw passages of the protected files in ``folder`` and keep them in the vault, so that judging can wait.

    Files are known by their content: one that was edited after it had been protected is named and left out. Without
    ``seed`` a random one is taken. Raises UnknownMatter, RoleForbids to a partner's slot, UsageError if nothing can be
    drawn, RedactionError for a file that cannot be read, Cancelled.
    """
    seed = _checked(size, seed)
    matter = session.matter(matter_name)
    hidden = {d.output_sha256: sum(v.places for v in d.values) for d in matter.masked.documents()}
    found: dict[str, tuple[Passage, ...]] = {}
    unknown = []
    paths = files_of(folder)
    for number, path in enumerate(paths):
        if cancel:
            cancel.raise_if_cancelled()
        progress(number / len(paths), f"Reading {number + 1} of {len(paths)}")
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if digest not in hidden:
            unknown.append(path.name)
        elif digest not in found:
            found[digest] = isolated(
                passages_of, path.name, content, seconds=seconds_for(len(content)), cancel=cancel
            )
    if not found:
        raise UsageError(
            "None of the files in this folder is a protected file of this matter as it was written."
        )
    addresses = sorted(found)
    groups = [(address, len(found[address])) for address in addresses]
    items = [
        SampledPassage(
            addresses[group], found[addresses[group]][item].place, found[addresses[group]][item].text
        )
        for group, item in choose(groups, size, seed)
    ]
    progress(1.0, "Drawn")
    newest = {d.source_sha256: d.output_sha256 for d in matter.masked.documents()}
    return Drawn(
        _keep(
            session,
            matter,
            SampleKind.PASSAGES,
            seed,
            items,
            population=sum(count for _, count in groups),
            documents=len(found),
            hidden=sum(hidden[address] for address in addresses),
        ),
        tuple(unknown),
        len(set(newest.values()).difference(found)),
    )


def draw_decisions(session: Session, matter_name: str, *, size: int = SIZE, seed: str = "") -> Drawn:
    """Draw findings of the protected documents of a matter with what was decided about each, masked.

    Raises UnknownMatter, RoleForbids to a partner's slot, UsageError if there are none.
    """
    seed = _checked(size, seed)
    matter = session.matter(matter_name)
    documents = treatments.latest(treatments.documents(matter.audit_records))
    grouped: dict[str, list[tuple[str, TreatedPlace]]] = defaultdict(list)
    for document in documents:
        for place in document.places:
            grouped[f"{document.source_sha256} {place.state}"].append((document.source_sha256, place))
    addresses = sorted(grouped)
    groups = [(address, len(grouped[address])) for address in addresses]
    items = [_decision(*grouped[addresses[group]][item]) for group, item in choose(groups, size, seed)]
    if not items:
        raise UsageError("No decision is on record for a protected document of this matter yet.")
    hidden = sum(place.replaced for document in documents for place in document.places)
    sample = _keep(
        session,
        matter,
        SampleKind.DECISIONS,
        seed,
        items,
        population=sum(count for _, count in groups),
        documents=len(documents),
        hidden=hidden,
    )
    return Drawn(sample)


def _keep(
    session: Session,
    matter: Matter,
    kind: SampleKind,
    seed: str,
    items: Sequence[Item],
    *,
    population: int,
    documents: int,
    hidden: int,
) -> Sample:
    if not items:
        raise UsageError("There is nothing to read in these files beside tokens.")
    with session.vault.transaction():
        sample = Samples(matter.audit_records).add(
            secrets.token_hex(8),
            kind,
            seed,
            session.name,
            items,
            population=population,
            documents=documents,
            hidden=hidden,
        )
        session.log(
            "sample-drawn",
            matter=matter,
            sample=sample.id,
            action=str(kind),
            seed=seed,
            sampled=len(items),
            passages=population,
            documents=documents,
        )
    return sample


def _decision(document: str, place: TreatedPlace) -> SampledDecision:
    return SampledDecision(
        document,
        place.place,
        place.entity_type,
        place.recognizer,
        place.score,
        place.state,
        place.operator,
        place.reason,
        place.reviewer,
        place.token,
        place.masked,
    )


def _checked(size: int, seed: str) -> str:
    """Return the seed, a random one if none is given; raise UsageError."""
    if not 1 <= size <= _LARGEST:
        raise UsageError(f"A sample has between 1 and {_LARGEST} items.")
    if seed and not _SEED.fullmatch(seed):
        raise UsageError("A seed is up to 32 letters, digits, dots and hyphens.")
    return seed or secrets.token_hex(8)
