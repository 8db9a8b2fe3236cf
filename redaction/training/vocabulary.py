"""Invented values for the templates: what fills a slot, by the slot's name and the template's language."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from redaction.training.figures import (
    age,
    amount,
    born,
    code,
    date,
    docket,
    mail,
    medical,
    moment,
    partial,
    phone,
    postcode,
    spoken_code,
    spoken_date,
    user,
)
from redaction.training.names import (
    given,
    initials,
    invented,
    listed,
    person,
    place,
    region_names,
    short,
    south_asian,
    surname,
    words,
)

__all__ = ["GENERATORS", "value"]

Maker = Callable[[Random], str]


def _patterned(random: Random, name: str) -> str:
    """One of the patterns of ``words.txt`` with names in it."""
    return random.choice(words(name)).format(
        place=place(random), given=given(random), surname=surname(random), surname2=surname(random)
    )


def organisation(random: Random) -> str:
    """A company or an institution."""
    chance = random.random()
    if chance < 0.36:
        form = random.choice(words("forms"))
        first = random.choice(
            (
                surname(random),
                invented(random),
                random.choice(words("code words")) + random.choice(("", "field", "ridge")),
            )
        )
        middle = random.choice(words("trades")) + " " if random.random() < 0.7 else ""
        return f"{first} {middle}{form}"
    if chance < 0.52:
        return f"{invented(random)} {random.choice(words('trades'))}"
    if chance < 0.6:
        return random.choice((invented(random), surname(random) + " & Sons", surname(random) + " Brothers"))
    names = ("institutions", "institutions", "courts", "bodies", "care", "insurers", "works")
    return _patterned(random, random.choice(names))


def street(random: Random) -> str:
    """A street with its number, in the order of several countries."""
    name = random.choice((surname(random), place(random), random.choice(words("code words"))))
    number = random.randint(1, 1999)
    chance = random.random()
    if chance < 0.55:
        kind = random.choice(words("streets" if random.random() < 0.7 else "streets more"))
        line = f"{number}{random.choice(('', '', '', 'A', 'B'))} {random.choice(('', '', 'N. ', 'West '))}{name} {kind}"
        flat = f"{random.choice(words('buildings'))} {random.randint(1, 900)}{random.choice(('', '', 'C'))}"
        return random.choice((line, line, line, f"{line}, {flat}", f"{flat}, {line}", f"{line} {flat}"))
    if chance < 0.68:
        return f"{name}{random.choice(('straße', 'gasse', 'weg', 'platz', 'allee'))} {random.randint(1, 180)}"
    if chance < 0.78:
        return f"{random.choice(('rue', 'Via', 'Calle', 'Rua', 'Avenida', 'ul.', 'Plaza'))} {name} {random.randint(1, 180)}"
    return random.choice(
        (
            f"{number}/{random.randint(1, 99)}, {random.randint(1, 14)}th Cross, {name} {random.choice(words('streets more'))}",
            f"H. No. {number}, {name} {random.choice(words('streets more'))}", f"Door No. {number}-{number % 90}/1, {name} Street",
            f"Plot No. {number}, Sector {number % 90}, {name}", f"Blk {number} {name} Avenue {number % 9 + 1} #0{number % 9 + 1}-{number % 99}",
            f"The Old {random.choice(words('code words'))}, {name} Lane", f"{random.randint(1, 99)}/{number} {name} Street", f"P.O. Box {number}",
        )
    )  # fmt: skip


def codename(random: Random) -> str:
    """The internal name of a project."""
    name = random.choice(words("code words")) if random.random() < 0.6 else invented(random)
    return random.choice(("Project ", "Project ", "Operation ", "Programme ")) + name


def product(random: Random) -> str:
    """A product that is not on the market yet."""
    name = random.choice(words("product beginnings")) + random.choice(words("product endings"))
    return random.choice((name, f"{name}-{random.randint(1, 12)}", f"{name} {random.choice(words('product kinds'))}", f"{name}-{random.randint(2, 9)} {random.choice(words('product kinds'))}"))  # fmt: skip


def citation(random: Random) -> str:
    """A decided case with its reporter; public, and left alone."""
    other = random.choice((surname, organisation))(random)
    volume, page, year = random.randint(1, 599), random.randint(1, 999), random.randint(1890, 2023)
    where = random.choice(
        (f"{volume} U.S. {page} ({year})", f"{volume} F.3d {page} ({random.randint(1, 11)}th Cir. {year})", f"[{year}] UKSC {page % 60}", f"[{year}] EWCA Civ {page}", f"{volume % 60} Cal. 4th {page} ({year})", f"({year}) {volume % 9} SCC {page}", f"[{year}] AC {page}", f"{volume} N.E.2d {page} ({year})", f"AIR {year} SC {page}", f"[{year}] eKLR", f"({year}) LPELR-{page}", f"[{year}] {volume % 5} SLR {page}", f"({year}) {volume} CLR {page}", f"{year} SCC {page % 90}", f"[{year}] {volume % 4} IR {page}")
    )  # fmt: skip
    return f"{surname(random)} {random.choice(('v.', 'v', 'vs.', 'v.'))} {other}, {where}"


def _town(random: Random, language: str) -> str:
    return random.choice(words(f"places {language}")) if random.random() < 0.75 else place(random)


def _foreign_organisation(random: Random, language: str) -> str:
    town = _town(random, language)
    if random.random() < 0.35:
        return f"{random.choice(words(f'trades {language}'))} {surname(random)} {random.choice(words(f'forms {language}'))}"
    return random.choice(words(f"institutions {language}")).format(
        place=town, given=given(random), surname=surname(random), surname2=surname(random)
    )


def _foreign_street(random: Random, language: str) -> str:
    number, kind = random.randint(1, 260), random.choice(words(f"streets {language}"))
    name = random.choice(
        (surname(random), place(random), person(random), random.choice(words(f"places {language}")))
    )
    if language == "fr":
        return f"{number}{random.choice(('', ' bis', ','))} {kind} {name}"
    return f"{kind} {name}{random.choice((' ', ', ', ' nº ', ' n.º '))}{number}{random.choice(('', '', ', 3º B', ' 2º izda.', ', 1-A'))}"


def _foreign_name(random: Random, language: str) -> str:
    if random.random() < 0.4:
        return person(random)
    firsts, lasts = ("Spanish, Portuguese, Catalan, Basque", "Spanish, Portuguese, Italian") if language == "es" else ("French", "French, Belgian")  # fmt: skip
    first = random.choice(region_names("given_names")[firsts])
    one, two = random.sample(region_names("surnames")[lasts], 2)
    if language == "fr":
        return random.choice((f"{first} {one}", f"{first} {one}", f"{first}-{random.choice(region_names('given_names')[firsts])} {one}", f"{first} {one}-{two}", f"{first[0]}. {one}", f"{first} {one.upper()}"))  # fmt: skip
    return random.choice((f"{first} {one} {two}", f"{first} {one} {two}", f"{first} {one}", f"{first[0]}. {one}", f"{first} de {one} {two}"))  # fmt: skip


GENERATORS: dict[str, tuple[str, Maker]] = {
    "person": ("PERSON", person),
    "listed": ("PERSON", listed),
    "upper": ("PERSON", lambda random: random.choice((person, listed))(random).upper()),
    "lower": (
        "PERSON",
        lambda random: random.choice((person, given, surname))(random).lower().replace(".", ""),
    ),
    "indian": ("PERSON", south_asian),
    "short": ("PERSON", short),
    "given": ("PERSON", given),
    "surname": ("PERSON", surname),
    "initials": ("PERSON", initials),
    "place": ("LOCATION", place),
    "street": ("LOCATION", street),
    "postcode": ("LOCATION", postcode),
    "org": ("ORGANIZATION", organisation),
    "court": ("ORGANIZATION", lambda random: _patterned(random, "courts")),
    "body": ("ORGANIZATION", lambda random: _patterned(random, "bodies")),
    "care": ("ORGANIZATION", lambda random: _patterned(random, "care")),
    "insurer": ("ORGANIZATION", lambda random: _patterned(random, "insurers")),
    "work": ("ORGANIZATION", lambda random: _patterned(random, "works")),
    "upperorg": ("ORGANIZATION", lambda random: organisation(random).upper()),
    "uppercourt": ("ORGANIZATION", lambda random: _patterned(random, "courts").upper()),
    "uppercare": ("ORGANIZATION", lambda random: _patterned(random, "care").upper()),
    "upperplace": ("LOCATION", lambda random: place(random).upper()),
    "lowerplace": ("LOCATION", lambda random: place(random).lower()),
    "lowercare": ("ORGANIZATION", lambda random: _patterned(random, "care").lower().replace(".", "")),
    "date": ("DATE", date),
    "born": ("DATE", born),
    "when": ("DATE", partial),
    "moment": ("DATE", moment),
    "spokendate": ("DATE", spoken_date),
    "age": ("AGE", age),
    "code": ("ID", code),
    "chart": ("ID", medical),
    "spokencode": ("ID", spoken_code),
    "docket": ("ID", docket),
    "phone": ("ID", phone),
    "mail": ("ID", mail),
    "user": ("ID", user),
    "amount": ("AMOUNT", amount),
    "codename": ("TERM", codename),
    "product": ("TERM", product),
    "citation": ("", citation),
}
_FOREIGN: dict[str, Callable[[Random, str], str]] = {
    "person": _foreign_name,
    "upper": lambda random, language: _foreign_name(random, language).upper(),
    "place": _town,
    "street": _foreign_street,
    "postcode": postcode,
    "org": _foreign_organisation,
    "upperorg": lambda random, language: _foreign_organisation(random, language).upper(),
    "date": date,
    "born": born,
    "age": age,
    "code": code,
    "docket": docket,
    "phone": phone,
}


def value(name: str, random: Random, language: str = "en") -> tuple[str, str]:
    """Return an invented value for a slot of a template, and its family, which is empty for what stays."""
    family, generator = GENERATORS[name]
    if language != "en" and name in _FOREIGN:
        return _FOREIGN[name](random, language), family
    return generator(random), family
