"""Invented values for the templates: names of many cultures, addresses, dates, numbers, companies, amounts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import resources
from random import Random

__all__ = ["GENERATORS", "value"]


@cache
def _words(name: str) -> tuple[str, ...]:
    """The entries of one line of ``words.txt``."""
    text = resources.files("redaction.training").joinpath("words.txt").read_text(encoding="utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if not line.startswith("#"))
    return next(tuple(entries.split(" | ")) for key, _, entries in lines if key == name)


@cache
def _list(name: str) -> tuple[str, ...]:
    """The entries of one of the program's gazetteers."""
    lines = resources.files("resources").joinpath("gazetteers", f"{name}.txt").read_text(encoding="utf-8")
    entries = [
        entry.strip() for line in lines.splitlines() if not line.startswith("#") for entry in line.split(",")
    ]
    return tuple(dict.fromkeys(entry for entry in entries if entry))


def _invented(random: Random) -> str:
    return "".join(random.choice(_words("syllables")) for _ in range(random.choice((2, 2, 3)))).capitalize()


def given(random: Random) -> str:
    """A given name, sometimes one that nobody has."""
    return _invented(random) if random.random() < 0.12 else random.choice(_list("given_names"))


def surname(random: Random) -> str:
    """A family name; double names and invented ones among them."""
    chance = random.random()
    if chance < 0.2:
        return _invented(random)
    name = random.choice(_list("surnames"))
    return f"{name}-{random.choice(_list('surnames'))}" if chance > 0.95 else name


def place(random: Random) -> str:
    """A town, real or invented."""
    if random.random() < 0.3:
        ending = random.choice(
            ("", "ton", "ville", "burg", "pur", "ford", "ham", "grad", " Falls", " Bay", "abad")
        )
        return _invented(random) + ending
    return random.choice(_list("places"))


def person(random: Random) -> str:
    """A full name in running text."""
    chance = random.random()
    if chance < 0.6:
        return f"{given(random)} {surname(random)}"
    if chance < 0.72:
        return f"{given(random)} {random.choice('ABCDEFGHIJKLMNOPRSTW')}. {surname(random)}"
    if chance < 0.84:
        return f"{given(random)} {given(random)} {surname(random)}"
    if chance < 0.94:
        return f"{random.choice('ABCDEFGHIJKLMNOPRSTW')}. {surname(random)}"
    return f"{given(random)} {random.choice(('de', 'van der', 'al-', 'bin', 'von', 'dos', 'Mac')).strip()} {surname(random)}"


def listed(random: Random) -> str:
    """A name as lists have it: family name first."""
    name = f"{surname(random)}, {given(random)}"
    return name + random.choice(("", "", " " + random.choice("ABCDEFGHJKLMNPRST") + "."))


def initials(random: Random) -> str:
    """The initials of a person."""
    letters = random.sample("ABCDEFGHIJKLMNOPRSTVW", random.choice((2, 2, 3)))
    return random.choice((".".join(letters) + ".", "".join(letters)))


def organisation(random: Random) -> str:
    """A company or an institution."""
    chance = random.random()
    if chance < 0.4:
        form = random.choice(_words("forms"))
        first = random.choice(
            (
                surname(random),
                _invented(random),
                random.choice(_words("code words")) + random.choice(("", "field", "ridge")),
            )
        )
        middle = random.choice(_words("trades")) + " " if random.random() < 0.7 else ""
        return f"{first} {middle}{form}"
    if chance < 0.6:
        return f"{_invented(random)} {random.choice(_words('trades'))}"
    if chance < 0.68:
        return random.choice((_invented(random), surname(random) + " & Sons", surname(random) + " Brothers"))
    pattern = random.choice(_words("institutions"))
    return pattern.format(
        place=place(random), given=given(random), surname=surname(random), surname2=surname(random)
    )


def _number(random: Random, mask: str) -> str:
    """Fill a mask: # is a digit, @ a capital, * either, % a lower-case hexadecimal digit."""
    return "".join(
        random.choice("0123456789")
        if c == "#"
        else random.choice("ABCDEFGHJKLMNPRSTUVWXYZ")
        if c == "@"
        else random.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789")
        if c == "*"
        else random.choice("0123456789abcdef")
        if c == "%"
        else c
        for c in mask
    )


def street(random: Random) -> str:
    """A street with its number, in the order of several countries."""
    name = random.choice((surname(random), place(random), random.choice(_words("code words"))))
    number = random.randint(1, 1999)
    chance = random.random()
    if chance < 0.55:
        line = f"{number} {name} {random.choice(_words('streets'))}"
        return line + random.choice(
            (
                "",
                "",
                "",
                f", Flat {random.randint(1, 40)}",
                f", Apt. {random.randint(1, 900)}",
                f" Suite {random.randint(1, 900)}",
            )
        )
    if chance < 0.75:
        return f"{name}{random.choice(('straße', 'gasse', 'weg', 'platz', 'allee'))} {random.randint(1, 180)}"
    if chance < 0.88:
        return f"{random.choice(('rue', 'Via', 'Calle', 'Rua', 'Avenida', 'ul.', 'Plaza'))} {name} {random.randint(1, 180)}"
    return f"{random.randint(1, 99)}/{random.randint(1, 99)}, {random.randint(1, 14)}th Cross, {name} {random.choice(('Nagar', 'Marg', 'Layout', 'Road'))}"


def postcode(random: Random) -> str:
    """A postal code of several countries."""
    return _number(
        random,
        random.choice(
            ("#####", "#####-####", "@@# #@@", "@## #@@", "### ###", "######", "@#@ #@#", "##-###", "####")
        ),
    )


def date(random: Random) -> str:
    """A calendar date in one of many ways to write it."""
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(1935, 2026)
    name = _words("months")[month - 1]
    return random.choice(
        (
            f"{day} {name} {year}", f"{day} {name} {year}", f"{name} {day}, {year}", f"{name} {day}", f"{day} {name}",
            f"{day:02}/{month:02}/{year}", f"{month}/{day}/{year % 100:02}", f"{year}-{month:02}-{day:02}",
            f"{day:02}.{month:02}.{year}", f"{day}-{name[:3]}-{year % 100:02}", f"{day:02} {name[:3]} {year}",
            f"{random.choice(_words('days'))}, {day} {name} {year}", f"{name} {year}", f"{name} {day}th, {year}",
            f"{day}th of {name} {year}", f"{day:02}{name[:3].upper()}{year}", f"{random.choice(_words('days'))} {day} {name}",
            f"{year}-{month:02}-{day:02}T{random.randint(0, 23):02}:{random.randint(0, 59):02}:00Z",
            f"{day:02}/{month:02}/{year} {random.randint(0, 23):02}:{random.randint(0, 59):02}",
        )
    )  # fmt: skip


def born(random: Random) -> str:
    """A birth date."""
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(1925, 2015)
    name = _words("months")[month - 1]
    return random.choice((f"{month:02}/{day:02}/{year}", f"{year}-{month:02}-{day:02}", f"{day} {name[:3]} {year}", f"{day:02}.{month:02}.{year}", f"{name} {day}, {year}"))  # fmt: skip


def code(random: Random) -> str:
    """A number that stands for a person, a file or a thing."""
    masks = (
        "########", "######", "##-##-####", "@@######", "@-######", "@@@-####-####", "##########", "@@-##-@@-####",
        "@##-####", "###-##-####", "@@@#####", "@@@-##-#####", "####/##", "@@######@", "@@@@@####@", "R_#%%@###@",
        "@@ ## ## ## @", "### ### ####", "#@@#-@@#-@@##", "@@@ #### ##### ##", "@@@-@@@-####",
    )  # fmt: skip
    return _number(random, random.choice(masks))


def docket(random: Random) -> str:
    """A court's number for a case."""
    return _number(random, random.choice(("#####/##", "####/##", "no. #####/##"[4:], "#:##-cv-#####-@@@", "@@-####-##", "@@ ##/####", "##-####", "@@@ ## @@ ###/##", "@@-####-######", "[####] @@@@ ###"[7:])))  # fmt: skip


def phone(random: Random) -> str:
    """A telephone number."""
    return _number(random, random.choice(("+44 20 7### ####", "(###) ###-####", "###-###-####", "+91 9#### #####", "+49 30 ######", "0### ### ####", "+1 ### ### ####", "### ####", "020 7### ####", "+44 (0)1## ### ####")))  # fmt: skip


def mail(random: Random) -> str:
    """An e-mail address at a reserved domain."""
    first, last = given(random).lower(), surname(random).lower().replace(" ", "")
    host = _invented(random).lower()
    return random.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{random.randint(1, 99)}", f"{first}_{last[0]}")).replace("'", "") + f"@{host}.example"  # fmt: skip


def user(random: Random) -> str:
    """A login name."""
    return (given(random)[:1] + surname(random)).lower().replace(" ", "").replace("-", "")[:9] + random.choice(("", "", str(random.randint(1, 99)), "_" + str(random.randint(1, 99))))  # fmt: skip


def amount(random: Random) -> str:
    """A price, a margin or a rate as contracts write it."""
    figure = random.choice(
        (
            f"{random.randint(1, 999)},{random.randint(0, 999):03}",
            f"{random.randint(1, 99)}.{random.randint(0, 99):02}",
            str(random.randint(2, 900)),
        )
    )
    unit = random.choice(("$", "€", "£", "USD ", "EUR ", "GBP ", "INR ", "₹", "CHF "))
    return random.choice(
        (
            f"{unit}{figure}", f"{unit}{figure}", f"{unit}{random.randint(1, 90)}.{random.randint(0, 9)} million", f"{random.randint(1, 60)} %",
            f"{random.randint(1, 40)}.{random.randint(0, 99)} %", f"{unit}{random.randint(2, 900)}m", f"{unit}{random.randint(2, 900)}k",
            f"{figure} {random.choice(('EUR', 'USD', 'GBP'))}", f"{random.randint(1, 60)} per cent",
        )
    )  # fmt: skip


def codename(random: Random) -> str:
    """The internal name of a project."""
    name = random.choice(_words("code words")) if random.random() < 0.6 else _invented(random)
    return random.choice(("Project ", "Project ", "Operation ", "Programme ")) + name


def product(random: Random) -> str:
    """A product that is not on the market yet."""
    name = random.choice(_words("product beginnings")) + random.choice(_words("product endings"))
    return random.choice((name, f"{name}-{random.randint(1, 12)}", f"{name} {random.choice(_words('product kinds'))}", f"{name}-{random.randint(2, 9)} {random.choice(_words('product kinds'))}"))  # fmt: skip


def citation(random: Random) -> str:
    """A decided case with its reporter; public, and left alone."""
    other = random.choice((surname, organisation))(random)
    volume, page, year = random.randint(1, 599), random.randint(1, 999), random.randint(1890, 2023)
    where = random.choice(
        (f"{volume} U.S. {page} ({year})", f"{volume} F.3d {page} ({random.randint(1, 11)}th Cir. {year})", f"[{year}] UKSC {page % 60}", f"[{year}] EWCA Civ {page}", f"{volume % 60} Cal. 4th {page} ({year})", f"({year}) {volume % 9} SCC {page}", f"[{year}] AC {page}", f"{volume} N.E.2d {page} ({year})")
    )  # fmt: skip
    return f"{surname(random)} v. {other}, {where}"


GENERATORS: dict[str, tuple[str, Callable[[Random], str]]] = {
    "person": ("PERSON", person),
    "listed": ("PERSON", listed),
    "upper": ("PERSON", lambda random: random.choice((person, listed))(random).upper()),
    "given": ("PERSON", given),
    "surname": ("PERSON", surname),
    "initials": ("PERSON", initials),
    "place": ("LOCATION", place),
    "street": ("LOCATION", street),
    "postcode": ("LOCATION", postcode),
    "org": ("ORGANIZATION", organisation),
    "upperorg": ("ORGANIZATION", lambda random: organisation(random).upper()),
    "date": ("DATE", date),
    "born": ("DATE", born),
    "code": ("ID", code),
    "docket": ("ID", docket),
    "phone": ("ID", phone),
    "mail": ("ID", mail),
    "user": ("ID", user),
    "amount": ("AMOUNT", amount),
    "codename": ("TERM", codename),
    "product": ("TERM", product),
    "citation": ("", citation),
}


def value(name: str, random: Random) -> tuple[str, str]:
    """Return an invented value for a slot of a template, and its family, which is empty for what stays."""
    family, generator = GENERATORS[name]
    return generator(random), family
