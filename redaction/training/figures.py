"""Invented dates, numbers, addresses of the wire and amounts, in the ways that forms, courts and speakers write them."""

from __future__ import annotations

from random import Random

from redaction.training.names import given, invented, surname, words

__all__ = [
    "age",
    "amount",
    "born",
    "code",
    "date",
    "docket",
    "filled",
    "mail",
    "medical",
    "moment",
    "partial",
    "phone",
    "postcode",
    "spoken_code",
    "spoken_date",
    "user",
]

_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ"


def filled(random: Random, mask: str) -> str:
    """Fill a mask: # is a digit, @ a capital, * either, % a lower-case hexadecimal digit."""
    sources = {"#": "0123456789", "@": _ALPHABET, "*": _ALPHABET + "0123456789", "%": "0123456789abcdef"}
    return "".join(random.choice(sources[c]) if c in sources else c for c in mask)


def _day(random: Random, first: int = 1935, last: int = 2026) -> tuple[int, int, int]:
    return random.randint(1, 28), random.randint(1, 12), random.randint(first, last)


def date(random: Random, language: str = "en") -> str:
    """A calendar date in one of many ways to write it."""
    day, month, year = _day(random)
    if language == "es":
        return _spanish(day, month, year, random)
    if language == "fr":
        return _french(day, month, year, random)
    name = words("months")[month - 1]
    ordinal = f"{day}{_ordinal(day)}"
    weekday = random.choice(words("days"))
    return random.choice(
        (
            f"{day} {name} {year}", f"{day} {name} {year}", f"{name} {day}, {year}", f"{name} {day}", f"{day} {name}",
            f"{day:02}/{month:02}/{year}", f"{month}/{day}/{year % 100:02}", f"{year}-{month:02}-{day:02}", f"{month:02}/{day:02}/{year}",
            f"{day:02}.{month:02}.{year}", f"{day}-{name[:3]}-{year % 100:02}", f"{day:02} {name[:3]} {year}", f"{day}.{month}.{year}",
            f"{weekday}, {day} {name} {year}", f"{name} {year}", f"{name} {ordinal}, {year}", f"{day:02}-{month:02}-{year}",
            f"{ordinal} of {name} {year}", f"{day:02}{name[:3].upper()}{year}", f"{weekday} {day} {name}", f"{ordinal} {name}, {year}",
            f"{year}-{month:02}-{day:02}T{random.randint(0, 23):02}:{random.randint(0, 59):02}:00Z", f"{ordinal} {name} {year}",
            f"{day:02}/{month:02}/{year} {random.randint(0, 23):02}:{random.randint(0, 59):02}", f"{year}{month:02}{day:02}",
            f"{ordinal} day of {name}, {year}", f"{name[:3]} {day}, {year}", f"{day}.{month}.{year % 100:02}",
        )
    )  # fmt: skip


def _ordinal(day: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in (11, 12, 13) else 0, "th")


def _spanish(day: int, month: int, year: int, random: Random) -> str:
    name, weekday = words("months es")[month - 1], random.choice(words("days es"))
    return random.choice(
        (
            f"{day} de {name} de {year}", f"{day} de {name} de {year}", f"{day} de {name} del {year}", f"{day} de {name}", f"{name} de {year}",
            f"{day:02}/{month:02}/{year}", f"{day}/{month}/{year % 100:02}", f"{day}-{month}-{year}", f"{day:02}.{month:02}.{year}",
            f"{weekday} {day} de {name}", f"{day} {name[:3]} {year}", f"{weekday}, {day} de {name} de {year}", f"{day}-{name[:3].upper()}-{year}",
        )
    )  # fmt: skip


def _french(day: int, month: int, year: int, random: Random) -> str:
    name, weekday = words("months fr")[month - 1], random.choice(words("days fr"))
    first = "1er" if day == 1 else str(day)
    return random.choice(
        (
            f"{first} {name} {year}", f"{first} {name} {year}", f"{first} {name} {year}", f"{first} {name}", f"{name} {year}",
            f"{day:02}/{month:02}/{year}", f"{day:02}/{month:02}/{year % 100:02}", f"{day:02}.{month:02}.{year}", f"{weekday} {first} {name} {year}",
            f"{weekday} {first} {name}", f"{day:02}-{month:02}-{year}", f"{year}-{month:02}-{day:02}",
        )
    )  # fmt: skip


def born(random: Random, language: str = "en") -> str:
    """A birth date."""
    day, month, year = _day(random, 1925, 2019)
    if language != "en":
        names = words(f"months {language}")
        written = f"{day} {'de ' if language == 'es' else ''}{names[month - 1]} {'de ' if language == 'es' else ''}{year}"
        return random.choice(
            (f"{day:02}/{month:02}/{year}", f"{day}/{month}/{year}", f"{day:02}.{month:02}.{year}", written)
        )
    name = words("months")[month - 1]
    return random.choice((f"{month:02}/{day:02}/{year}", f"{year}-{month:02}-{day:02}", f"{day} {name[:3]} {year}", f"{day:02}.{month:02}.{year}", f"{name} {day}, {year}", f"{day}/{month}/{year % 100:02}", f"{day:02}-{month:02}-{year}", f"{name[:3]} {day} {year}"))  # fmt: skip


def partial(random: Random) -> str:
    """A day or a month as notes and letters name it, without its year."""
    day, month, _ = _day(random)
    name, weekday = random.choice(words("months")), random.choice(words("days"))
    return random.choice(
        (
            f"{month}/{day}", f"{day}/{month}", f"{name}", f"{weekday}", f"{weekday}", f"last {weekday}", f"{name} {day}", f"the {day}{_ordinal(day)}",
            f"{day}{_ordinal(day)} {name}", f"{name[:3]} {day}", f"last {name}", f"{weekday} the {day}{_ordinal(day)}", f"early {name}", f"late {name}",
            random.choice(words("feasts")), random.choice(words("feasts")), f"{name} {day}{_ordinal(day)}", f"{weekday}s", f"{weekday[:3]} {day}/{month}",
        )
    )  # fmt: skip


def moment(random: Random) -> str:
    """A date with its time of day."""
    day, month, year = _day(random, 1990)
    hour, minute = random.randint(0, 23), random.randint(0, 59)
    clock = random.choice((f"{hour:02}:{minute:02}", f"{hour:02}{minute:02}", f"{hour % 12 + 1}:{minute:02} {'AP'[hour < 12]}M", f"{hour:02}{minute:02} hrs", f"{hour % 12 + 1}:{minute:02}pm"))  # fmt: skip
    plain = random.choice((f"{month:02}/{day:02}/{year}", f"{day:02}/{month:02}/{year % 100:02}", f"{year}-{month:02}-{day:02}", f"{day:02}-{words('months')[month - 1][:3].upper()}-{year}", f"{month}/{day}/{year % 100:02}"))  # fmt: skip
    return f"{plain}{random.choice((' ', ' ', ', ', ' at '))}{clock}"


def _number_word(number: int) -> str:
    if number < 10:
        return words("numerals")[number]
    if number < 20:
        return ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")[number - 10]  # fmt: skip
    return words("tens")[number // 10 - 2] + (f" {words('numerals')[number % 10]}" if number % 10 else "")


def spoken_date(random: Random) -> str:
    """A date as it is dictated."""
    day, month, year = _day(random)
    name, ordinal = words("months")[month - 1].lower(), words("ordinals")[day - 1]
    spoken = f"nineteen {_number_word(year % 100)}" if year < 2000 else f"twenty {_number_word(year % 100)}" if year > 2009 else f"two thousand and {_number_word(year % 100)}"  # fmt: skip
    return random.choice((f"{name} {ordinal}", f"the {ordinal} of {name}", f"{name} {ordinal} {spoken}", f"{ordinal} of {name} {spoken}", f"the {ordinal} of {name} {spoken}", f"{name} the {ordinal} {spoken}"))  # fmt: skip


def spoken_code(random: Random) -> str:
    """A number read out digit by digit, letters now and then."""
    digits = [random.choice(words("numerals")) for _ in range(random.randint(4, 10))]
    if random.random() < 0.4:
        digits[0] = random.choice(("a", "b", "d", "h", "k", "m", "double u", "x", "alpha", "bravo"))
    return " ".join(digits)


def age(random: Random, language: str = "en") -> str:
    """How old someone is, as notes and judgments say it."""
    years = random.randint(1, 99)
    if language == "es":
        return random.choice((f"{years} años", f"{years} años", f"{years} años de edad", f"{years} meses"))
    if language == "fr":
        return random.choice((f"{years} ans", f"{years} ans", f"{years} ans", f"{years} mois"))
    return random.choice((f"{years}-year-old", f"{years}-year-old", f"{years} year old", f"{years} yo", f"{years}yo", f"{years} y/o", f"{years} years old", f"{years}y", f"{_number_word(years)} year old", f"{_number_word(years)}-year-old" if years > 20 else f"{years} years", f"{years} yrs"))  # fmt: skip


def code(random: Random, language: str = "en") -> str:
    """A number that stands for a person, a file or a thing."""
    masks: tuple[str, ...] = (
        "########", "######", "##-##-####", "@@######", "@-######", "@@@-####-####", "##########", "@@-##-@@-####", "#####",
        "@##-####", "###-##-####", "@@@#####", "@@@-##-#####", "####/##", "@@######@", "@@@@@####@", "R_#%%@###@", "#######",
        "@@ ## ## ## @", "### ### ####", "#@@#-@@#-@@##", "@@@ #### ##### ##", "@@@-@@@-####", "@@/####/##", "#### #### ####",
    )  # fmt: skip
    if language == "es":
        masks = ("########@", "########-@", "@-#######-@", "######", "## ########", "nhc-######", "## ## #####", "##-########-##", "########", "@#######@", "###.###", "ES## #### #### ## ##########")  # fmt: skip
    if language == "fr":
        masks = ("# ## ## ## ### ### ##", "########", "###########", "######", "FR## #### #### ####", "### ### ###", "### ### ### #####", "##/####", "@@######", "##########")  # fmt: skip
    return filled(random, random.choice(masks))


def medical(random: Random) -> str:
    """A number of a chart, an account, a sample or a picture."""
    masks = (
        "#######", "######", "########", "###-##-####", "##-##-##", "@######", "@@#######", "##-###-####", "@##-#####", "@@-##-######", "@@##-####", "#### ###",
        "@-#####", "##########", "@@@####", "###-###", "@@@##-#####", "#######-#", "@########", "@#########", "##.###.##", "####-##-####", "@@-##-####", "MR #######",
    )  # fmt: skip
    return filled(random, random.choice(masks))


def docket(random: Random, language: str = "en") -> str:
    """A court's number for a case."""
    year = random.randint(1965, 2025)
    if language == "es":
        return random.choice((filled(random, "#####/##"), f"{random.randint(1, 2999)}/{year}", f"{random.randint(1, 999)}/{year % 100:02}", filled(random, "##### / ##")))  # fmt: skip
    if language == "fr":
        return random.choice((filled(random, "#####/##"), filled(random, "##/#####"), f"{year % 100:02}-{random.randint(10, 99)}.{random.randint(100, 999)}", filled(random, "RG ##/#####")[3:], filled(random, "##### / ##")))  # fmt: skip
    number = random.randint(1, 29999)
    plain = random.choice(("#####/##", "####/##", "#:##-cv-#####-@@@", "@@-####-##", "@@ ##/####", "##-####", "@@@ ## @@ ###/##", "@@-####-######", "@#######", "@@@@#######", "@@@-####-##", "####/#### P", "@/###/####", "@@@ #### of ####"))  # fmt: skip
    return random.choice((filled(random, plain), filled(random, plain), f"{number} of {year}", f"{number}/{year}", f"{number % 999} OF {year}", f"{number % 9999}-{'ABC'[number % 3]}/{year}", f"E{number % 999:03} of {year}", f"{number}"))  # fmt: skip


def phone(random: Random, language: str = "en") -> str:
    """A telephone number."""
    masks: tuple[str, ...] = ("+44 20 7### ####", "(###) ###-####", "###-###-####", "+91 9#### #####", "+49 30 ######", "0### ### ####", "+1 ### ### ####", "### ####", "020 7### ####", "+44 (0)1## ### ####", "###.###.####", "##########", "04## ### ###", "+254 7## ######", "### ### ####", "07### ######", "+65 #### ####", "98### #####", "###-####")  # fmt: skip
    if language == "es":
        masks = (
            "### ### ###",
            "#########",
            "### ## ## ##",
            "+34 ### ### ###",
            "### #### ####",
            "(0##) #### ####",
        )
    if language == "fr":
        masks = (
            "0# ## ## ## ##",
            "0#.##.##.##.##",
            "+33 # ## ## ## ##",
            "0#########",
            "+32 4## ## ## ##",
            "+41 ## ### ## ##",
        )
    return filled(random, random.choice(masks))


def postcode(random: Random, language: str = "en") -> str:
    """A postal code of several countries."""
    if language != "en":
        return filled(random, random.choice(("#####", "#####", "####")))
    return filled(random, random.choice(("#####", "#####-####", "@@# #@@", "@## #@@", "### ###", "######", "@#@ #@#", "##-###", "####", "###-###", "######")))  # fmt: skip


def mail(random: Random) -> str:
    """An e-mail address at a reserved domain."""
    first, last = given(random).lower().replace(" ", ""), surname(random).lower().replace(" ", "")
    host = invented(random).lower()
    end = random.choice((".example", ".example", ".test", ".com.example", ".org.example"))
    return random.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{random.randint(1, 99)}", f"{first}_{last[0]}", f"{first}{random.randint(1, 99)}")).replace("'", "").replace("’", "") + f"@{host}{end}"  # fmt: skip


def user(random: Random) -> str:
    """A login name."""
    return (given(random)[:1] + surname(random)).lower().replace(" ", "").replace("-", "").replace("'", "")[:9] + random.choice(("", "", str(random.randint(1, 99)), "_" + str(random.randint(1, 99))))  # fmt: skip


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
