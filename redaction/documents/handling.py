"""What a policy wants done with the parts of a document that are not its text, before anything is read."""

from __future__ import annotations

import importlib
from dataclasses import dataclass, fields, replace

from redaction.documents.model import Notice, NoticeKind

CHOICES: dict[str, tuple[str, ...]] = {
    "tracked_changes": ("keep", "accept"),
    "comments": ("keep", "remove"),
    "macros": ("remove", "refuse"),
    "embedded_objects": ("remove", "refuse"),
    "custom_xml": ("keep", "remove"),
    "people": ("keep", "remove"),
}
"""What can be said of each; what is kept is read and its values become tokens. The first is the default."""

_PREPARATIONS = {
    **dict.fromkeys(("docx", "xlsx", "pptx"), "redaction.documents.ooxml.preparation"),
    **dict.fromkeys(("odt", "ods", "odp"), "redaction.documents.odf.preparation"),
}


@dataclass(frozen=True, slots=True)
class Handling:
    """One of the ``CHOICES`` for each; ``embedded_objects`` are those that no reader understands."""

    tracked_changes: str = "keep"
    comments: str = "keep"
    macros: str = "remove"
    embedded_objects: str = "remove"
    custom_xml: str = "keep"
    people: str = "keep"

    def __post_init__(self) -> None:
        """Refuse a choice that there is not."""
        for each in fields(self):
            if getattr(self, each.name) not in CHOICES[each.name]:
                raise ValueError(f"{each.name} is one of {', '.join(CHOICES[each.name])}")

    @property
    def changes_nothing(self) -> bool:
        """Whether a document can be read as it is."""
        return self == AS_IT_IS


AS_IT_IS = Handling()
"""Everything kept that can be read, nothing left that cannot."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document's bytes after preparation, and what was done as notices."""

    content: bytes
    notices: tuple[Notice, ...] = ()


def prepare(format: str, content: bytes, handling: Handling) -> Prepared:
    """Return a document of a registered format as the policy wants it read.

    Raise UnreadableDocument for what the policy refuses.
    """
    module = _PREPARATIONS.get(format)
    if module is None or handling.changes_nothing:
        return Prepared(content)
    prepared: Prepared = importlib.import_module(module).prepare(content, handling)
    return replace(prepared, notices=tuple(dict.fromkeys(prepared.notices)))


def removed(what: str) -> Notice:
    """Return the notice that the policy had something removed."""
    return Notice(NoticeKind.REMOVED, "document", f"{what}, as the policy says")
