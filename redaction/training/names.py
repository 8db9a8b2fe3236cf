"""Invented names of persons and places of many cultures, from the program's gazetteers and from syllables.

A model that has only read names of one region takes the others for ordinary words. Names made of syllables keep it from
learning a list by heart.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from random import Random

__all__ = [
    "given",
    "initials",
    "invented",
    "listed",
    "person",
    "place",
    "region_names",
    "short",
    "surname",
    "words",
]

_CAPITALS = "ABCDEFGHIJKLMNOPRSTUVW"
_MIXED, _COHERENT = (
    0.34,
    0.62,
)  # shares of names across and within regions; the rest follows a pattern of its own
_NICKNAME = 0.04


@cache
def words(name: str) -> tuple[str, ...]:
    """The entries of one line of ``words.txt``."""
    text = resources.files("redaction.training").joinpath("words.txt").read_text(encoding="utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if not line.startswith("#"))
    return next(tuple(entries.split(" | ")) for key, _, entries in lines if key == name)


@cache
def region_names(name: str) -> dict[str, tuple[str, ...]]:
    """The entries of one of the program's gazetteers by the heading that they stand under."""
    lines = resources.files("resources").joinpath("gazetteers", f"{name}.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    heading = ""
    for line in lines.splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        else:
            found.setdefault(heading, []).extend(entry.strip() for entry in line.split(",") if entry.strip())
    return {heading: tuple(dict.fromkeys(entries)) for heading, entries in found.items()}


@cache
def _all(name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry for entries in region_names(name).values() for entry in entries))


def invented(random: Random, kind: str = "") -> str:
    """A word of syllables that is nobody's name; ``kind`` names the syllables of a region."""
    if kind:
        return (
            random.choice(words(f"{kind} beginnings")) + random.choice(words(f"{kind} endings"))
        ).capitalize()
    return "".join(random.choice(words("syllables")) for _ in range(random.choice((2, 2, 3)))).capitalize()


def given(random: Random) -> str:
    """A given name, sometimes one that nobody has."""
    chance = random.random()
    if chance < 0.1:
        return invented(random)
    if chance < 0.2:
        return invented(random, random.choice(("indian", "tamil", "yoruba", "igbo", "east african")))
    return random.choice(_all("given_names"))


def surname(random: Random) -> str:
    """A family name; double names and invented ones among them."""
    chance = random.random()
    if chance < 0.14:
        return invented(random)
    if chance < 0.24:
        return invented(random, random.choice(("indian", "tamil", "yoruba", "igbo", "east african")))
    name = random.choice(_all("surnames"))
    return f"{name}-{random.choice(_all('surnames'))}" if chance > 0.95 else name


def _region(random: Random) -> tuple[str, str]:
    """A given name and a family name of one region."""
    firsts, lasts = region_names("given_names"), region_names("surnames")
    heading = random.choice(tuple(lasts))
    key = re.split(r"[ ,]", heading)[0]
    fitting = [entries for title, entries in firsts.items() if key in title] or list(firsts.values())
    return random.choice(random.choice(fitting)), random.choice(lasts[heading])


def person(random: Random) -> str:
    """A full name in running text."""
    chance = random.random()
    if chance < _MIXED:
        return _arranged(given(random), surname(random), random)
    if chance < _COHERENT:
        return _arranged(*_region(random), random)
    pattern = random.choice(
        (south_asian, south_asian, south_asian, _african, _east_asian, _malay, _gaelic, _hispanic)
    )
    return pattern(random)


def _arranged(first: str, last: str, random: Random) -> str:
    chance = random.random()
    if chance < 0.6:
        return f"{first} {last}"
    if chance < 0.72:
        return f"{first} {random.choice(_CAPITALS)}. {last}"
    if chance < 0.82:
        return f"{first} {given(random)} {last}"
    if chance < 0.92:
        return (
            f"{random.choice(_CAPITALS)}.{random.choice(('', ' ' + random.choice(_CAPITALS) + '.'))} {last}"
        )
    if chance < 0.92 + _NICKNAME:
        return f'{first} "{given(random)}" {last}'
    return f"{first} {random.choice(('de', 'van der', 'al-', 'bin', 'von', 'dos', 'Mac', 'De La', 'El', 'Ben'))} {last}"


def south_asian(random: Random) -> str:
    """A name as South Asian courts and registers write it."""
    first = random.choice(
        (
            random.choice(region_names("given_names")["South Asian"]),
            invented(random, "indian"),
            invented(random, "tamil"),
        )
    )
    last = random.choice(region_names("surnames")["South Asian"])
    one, two = random.sample(_CAPITALS, 2)
    return random.choice(
        (
            f"{first} {last}", f"{first} {last}", f"{first} {random.choice(words('indian second names'))}",
            f"{first} {random.choice(words('indian second names'))} {last}", f"{one}. {first}", f"{one}.{two}. {last}",
            f"{one}. {two}. {first}", f"{first} Kr. {last}", f"{random.choice(('Md.', 'Mohd.', 'Mohammad', 'Sk.', 'Syed'))} {random.choice(words('muslim names'))}",
            f"{random.choice(words('muslim names'))} {random.choice(words('muslim second names'))}", f"{first} {one}. {last}", f"{first}",
            f"{first} alias {given(random)}", f"{first} @ {given(random)}", f"{first} {invented(random, 'indian')}",
        )
    )  # fmt: skip


def _african(random: Random) -> str:
    kind = random.choice(("yoruba", "igbo", "east african"))
    first, last = invented(random, kind), invented(random, kind)
    english = random.choice(region_names("given_names")["English"])
    return random.choice(
        (
            f"{english} {first} {last}", f"{first} {last}", f"{english} {last}", f"{random.choice(_CAPITALS)}. {random.choice(_CAPITALS)}. {last}",
            f"{random.choice(words('muslim names'))} {random.choice(words('hausa second names'))}", f"{first} {last}-{invented(random, kind)}",
        )
    )  # fmt: skip


def _east_asian(random: Random) -> str:
    last = random.choice(words("chinese surnames"))
    one, two = random.sample(words("chinese syllables"), 2)
    english = random.choice(region_names("given_names")["English"])
    return random.choice((f"{last} {one} {two}", f"{last} {one}{two.lower()}", f"{one} {two} {last}", f"{english} {last}", f"{english} {last} {one} {two}", f"{one}-{two.lower()} {last}"))  # fmt: skip


def _malay(random: Random) -> str:
    link = random.choice(("bin", "bin", "binte", "bte", "a/l", "s/o", "d/o"))
    return f"{random.choice(words('muslim names'))} {link} {random.choice(words('muslim names'))}"


def _gaelic(random: Random) -> str:
    first = random.choice(region_names("given_names")["Irish, Welsh, Scottish"])
    return f"{first} {random.choice(('Ó ', 'Ní ', 'Mac ', 'Nic ', 'O’', 'Mc'))}{invented(random)}"


def _hispanic(random: Random) -> str:
    first = random.choice(region_names("given_names")["Spanish, Portuguese, Catalan, Basque"])
    one, two = random.sample(region_names("surnames")["Spanish, Portuguese, Italian"], 2)
    return random.choice((f"{first} {one} {two}", f"{first} {one} {two}", f"{first} {one} de {two}", f"{first} {one}", f"{first}-{first} {one} y {two}"))  # fmt: skip


def short(random: Random) -> str:
    """A given name with the first letter of the family name."""
    return f"{given(random)} {random.choice(_CAPITALS)}{random.choice(('', '.'))}"


def listed(random: Random) -> str:
    """A name as lists have it: family name first."""
    name = f"{surname(random)}, {given(random)}"
    return name + random.choice(("", "", " " + random.choice(_CAPITALS) + "."))


def initials(random: Random) -> str:
    """The initials of a person."""
    letters = random.sample(_CAPITALS, random.choice((2, 2, 3)))
    return random.choice((".".join(letters) + ".", "".join(letters)))


def place(random: Random) -> str:
    """A town, real or invented."""
    chance = random.random()
    if chance < 0.2:
        return _town(invented(random), random)
    if chance < 0.34:
        return _town(invented(random, random.choice(("indian", "tamil", "yoruba", "east african"))), random)
    return random.choice(_all("places"))


def _town(stem: str, random: Random) -> str:
    ending = random.choice(words("town endings"))
    return f"{stem} {ending}" if ending[0].isupper() else stem.rstrip("aeiou") + ending
