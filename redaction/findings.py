"""What detection reports, and the entities that findings of a packet belong to."""

from __future__ import annotations

from dataclasses import dataclass

PART = "sweep-part"  # the recognizer's name of a finding that is hidden where it stands and searched nowhere else
LINKING = "linking"  # of a finding that is a form of a value found elsewhere
SWEEP = "sweep"  # of one that the leak check would take for such a form
FORMED = frozenset({LINKING, SWEEP, PART})  # a value has forms; a form of it has none of its own

# Whole stretches of text: what is found inside of one is kept with it.
BLOCKS = frozenset({"PROTECTED_PASSAGE", "SOURCE_CODE"})


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """A span of one segment that holds a sensitive value.

    ``start`` and ``end`` are characters into the segment's text. ``score`` is 0..1. ``recognizer`` is the name
    of what found it and ``explanation`` a sentence for the reviewer ("IBAN, mod-97 valid"); the explanation may
    name other places but holds no other value. ``inner`` are the findings that a passage or a block of code covers:
    they count when a person lets the whole stand.
    """

    segment: int
    start: int
    end: int
    entity_type: str
    score: float
    recognizer: str
    explanation: str = ""
    inner: tuple[Finding, ...] = ()

    def __repr__(self) -> str:
        """Show type, place and score, never the value."""
        return (
            f"<Finding {self.entity_type} segment {self.segment} [{self.start}:{self.end}] {self.score:.2f}>"
        )


@dataclass(frozen=True, slots=True, order=True, repr=False)
class Mention:
    """One finding of one document of a packet: both numbers count from 0."""

    document: int
    finding: int


@dataclass(frozen=True, slots=True, repr=False)
class Entity:
    """A person, organisation or other value of a packet with all its mentions, in any surface form.

    ``main_form`` is the fullest form found ("Anjali Menon-Roy"), ``forms`` all distinct surface texts with the
    main form first. ``ambiguous`` is set when a form could belong to another entity as well ("J.S."): a person
    has to decide, nothing is merged silently. ``label`` tells an entity that counsel set apart from others that stand
    in the same forms.
    """

    entity_type: str
    main_form: str
    forms: tuple[str, ...]
    mentions: tuple[Mention, ...]
    ambiguous: bool = False
    label: str = ""

    def __repr__(self) -> str:
        """Show type and counts, never a form."""
        return f"<Entity {self.entity_type} {len(self.forms)} forms, {len(self.mentions)} mentions>"
