"""The distinct documents of a batch, and how each goes to the workers: read when its turn comes, and only then."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kpo_vault.workflow.batch.engines import Engine, Job
from kpo_vault.workflow.batch.sources import Source
from kpo_vault.workflow.workers import seconds_for
from redaction.documents.handling import Handling
from redaction.errors import RedactionError, UnreadableDocument


@dataclass(frozen=True, slots=True, repr=False)
class Item:
    """A document that is processed once for all sources with the same bytes.

    ``rules`` names the policy and the register (``finding_records.rules_digest``).
    """

    number: int
    source: Source
    sha256: str
    size: int
    handling: Handling
    rules: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What the results of detection depend on."""
        return self.rules, self.sha256, self.source.name

    def content(self) -> bytes:
        """Return the bytes; raise RedactionError if they are not those that the batch began with."""
        content = self.source.read()
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise UnreadableDocument(
                format=self.source.path.suffix, reason="it was changed while the batch ran"
            )
        return content


def answers(
    engine: Engine,
    items: Iterable[Item],
    function: Callable[..., Any],
    arguments: Callable[[Item], tuple[Any, ...]],
) -> Iterator[tuple[Item, Any]]:
    """Yield each item with the answer of ``function(name, content, handling, *arguments)``, or its RedactionError.

    ``items`` is read as workers have room, so that choosing the next ones takes no time of its own.
    """
    broken: list[tuple[Item, RedactionError]] = []
    in_hand: dict[int, Item] = {}

    def jobs() -> Iterator[Job]:
        for place, item in enumerate(items):
            try:
                content = item.content()
            except RedactionError as error:
                broken.append((item, error))
                continue
            in_hand[place] = item
            call = (item.source.name, content, item.handling, *arguments(item))
            yield Job(place, function, call, seconds_for(item.size))

    for place, answer in engine.run(jobs()):
        yield in_hand.pop(place), answer
    yield from broken
