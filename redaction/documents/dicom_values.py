"""Values of DICOM attributes as lists of strings, what is legal in them (PS3.5, section 6.2), and tokens that are not.

A token that its attribute cannot hold (in a date, in 16 characters) is kept in a private block of the same data set, the
attribute is left empty (action Z), and a unique identifier becomes one made of its token. The value comes back from there.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

BLOCK_GROUP = 0x4B4F
BLOCK_CREATOR = "KPO VAULT TOKENS"
_FIRST_OFFSET = 0x1000
_MOST_NOTES = 0xEFFF
_NOTE = re.compile(r"([0-9A-F]{8}) (\d+) (\d+) (\d+) (.*)", re.DOTALL)

_NO_CONTROLS = r"[^\x00-\x1f\x7f\\]"
_LEGAL = {
    "LO": re.compile(_NO_CONTROLS + r"{0,64}"),
    "SH": re.compile(_NO_CONTROLS + r"{0,16}"),
    "AE": re.compile(_NO_CONTROLS + r"{0,16}", re.ASCII),
    "PN": re.compile(r"[^\x00-\x1f\x7f\\^=]{0,64}"),
    "CS": re.compile(r"[A-Z0-9_ ]{0,16}"),
    "DA": re.compile(r"\d{8}|\d{4}\.\d{2}\.\d{2}|[\d-]{8,17}"),
    "TM": re.compile(r"\d{2}(?:\d{2}(?:\d{2}(?:\.\d{1,6})?)?)?|\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?|[\d.-]{4,28}"),
    "DT": re.compile(r"\d{4,14}(?:\.\d{1,6})?(?:[+-]\d{4})?"),
    "AS": re.compile(r"\d{3}[DWMY]"),
    "UI": re.compile(r"[0-9]+(?:\.[0-9]+){0,31}"),
    "IS": re.compile(r" *[+-]?\d{1,12} *"),
    "UC": re.compile(_NO_CONTROLS + "*"),
    "UR": re.compile(r"[^\x00-\x20\x7f\\]*"),
}
_LARGEST_UID = 64
NAME_GROUP = 64  # characters of one component group of a name


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """The address of a part of an attribute: its tag, number of value, component group and component of a name."""

    tag: int
    value: int = 0
    group: int = 0
    component: int = 0


def strings(element: DataElement) -> list[str]:
    """Return an attribute's values as the strings that the file holds."""
    value = element.value
    if value is None or value == "":
        return []
    if element.VM <= 1 or isinstance(value, str | bytes):
        return [_string(value)]
    return [_string(each) for each in value]


def _string(value: object) -> str:
    original = getattr(value, "original_string", None)
    return original if isinstance(original, str) and original else str(value)


def set_strings(element: DataElement, values: list[str]) -> None:
    """Give an attribute new values; an empty list empties it."""
    element.value = values[0] if len(values) == 1 else values or None


def is_legal(representation: str, text: str) -> bool:
    """Whether a text can stand as (a component of) one value of an attribute."""
    shape = _LEGAL.get(representation)
    return shape is None or (
        shape.fullmatch(text) is not None and (representation != "UI" or len(text) <= _LARGEST_UID)
    )


def uid_of(token: str) -> str:
    """Return the unique identifier that stands for a token's (PS3.5, B.2): the same for the same token everywhere."""
    number = int.from_bytes(hashlib.sha256(token.encode()).digest()[:16], "big")
    return f"2.25.{number}"


def notes(dataset: Dataset) -> dict[Part, str]:
    """Return the tokens of a data set's own private block by the part of the attribute that they stand for."""
    found: dict[Part, str] = {}
    creator = dataset.get((BLOCK_GROUP, 0x10))
    if creator is None or _text(creator.value).strip() != BLOCK_CREATOR:
        return found
    for element in dataset.group_dataset(BLOCK_GROUP):
        match = (
            _NOTE.fullmatch(_text(element.value).rstrip(" \0")) if element.tag.elem >= _FIRST_OFFSET else None
        )
        if match:
            tag, value, group, component, token = match.groups()
            found[Part(int(tag, 16), int(value), int(group), int(component))] = token
    return found


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")


def set_notes(dataset: Dataset, kept: dict[Part, str]) -> None:
    """Write the private block of a data set; raise ValueError for more notes than a block holds."""
    for tag in [element.tag for element in dataset if element.tag.group == BLOCK_GROUP]:
        del dataset[tag]
    if not kept:
        return
    if len(kept) > _MOST_NOTES:
        raise ValueError("too many tokens for one block")
    dataset.add_new((BLOCK_GROUP, 0x10), "LO", BLOCK_CREATOR)
    for number, (part, token) in enumerate(sorted(kept.items())):
        said = f"{part.tag:08X} {part.value} {part.group} {part.component} {token}"
        dataset.add_new((BLOCK_GROUP, _FIRST_OFFSET + number), "UT", said)
