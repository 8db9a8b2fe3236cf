"""The surface forms in which one value may stand: of persons, organisations, code names and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import (
    common_words,
    countries,
    given_names,
    legal_forms,
    organisation_words,
    places,
    surnames,
)
from redaction.detection.languages import ALL
from redaction.detection.telling import names_nothing

__all__ = ["ORGANISATIONS", "PERSONS", "Form", "PersonName", "forms_of", "person_name", "without_legal_form"]

PERSONS = frozenset({"PERSON", "INVENTOR", "MINOR"})
ORGANISATIONS = frozenset({"ORGANIZATION", "PARTY", "SUPPLIER_CUSTOMER"})
# Values that say little out of their sentence, or that are found by their grammar everywhere anyway.
_NOT_PROPAGATED = frozenset(
    {
        "AGE",
        "DATE_TIME",
        "DATE_OF_BIRTH",
        "SPECIAL_CATEGORY",
        "PERSON_ALIAS",
        "FORMULATION",
        "PROCESS_SETPOINT",
    }
    | {"DIMENSION_TOLERANCE", "FORECAST", "COMPENSATION", "CONFIDENTIAL_MARK", "PRIVILEGE_MARK", "TICKER"}
    | {"EXPORT_CONTROL_MARK", "UNFILED_CLAIM", "SOURCE_CODE", "PRIVATE_KEY", "MONEY_TERM", "GENETIC_DATA"}
    | {"PROTECTED_PASSAGE", "EXACT_ROW"}
)
_PARTICLE = re.compile(
    r"(?i)^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|bint|ibn|ben|ter|ten|zu|dela|ní|nic|mac|épouse|née)$"
)
_TITLES = re.compile(
    r"(?i)^(?:(?:dr|mr|mrs|ms|miss|prof|professor|sir|judge|justice|m|mme|mlle|herr|frau|sr|sra|dra|hon)\.? )+"
)
_NICKNAME = re.compile(r"[\"“'‘(]([^\W\d_]{2,20})[\"”'’)]")
_ACRONYMS_WORDS = (
    "USA DNA RNA CEO CFO CTO COO PDF CSV URL SQL API VAT GST NDA SOP FDA EMA WHO EU UK US UN AG SA PO ID IP IT HR QA QC PM AM OK"
    " CC RE FW MD RN DO PI CV TV PC IV OR ER ED BP HPLC LLC LLP INC LTD GMBH PLC MSA SOW EUR USD GBP ISO DIN CAS LOT"
)
_ACRONYMS = frozenset(_ACRONYMS_WORDS.split())
_LEAST_NAME = 3
# First words that a thousand organisations have: none of them is called so.
_WIDE = frozenset(
    [
        "united",
        "european",
        "american",
        "british",
        "german",
        "french",
        "indian",
        "chinese",
        "african",
        "asian",
        "canadian",
        "australian",
        "national",
        "international",
        "general",
        "federal",
        "central",
        "royal",
        "first",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "great",
        "greater",
        "pacific",
        "atlantic",
        "global",
        "world",
        "public",
        "state",
        "city",
        "saint",
        "santa",
    ]
)


@dataclass(frozen=True, slots=True, repr=False)
class Form:
    """A spelling to look for: ``entity_type`` is what a place with it becomes.

    ``guarded`` forms are dictionary words or short: they count in the same case only, and ``cased`` ones never in
    lower case. ``any_gap`` allows separators anywhere (numbers). ``widen`` takes the whole login name. ``signed`` forms
    count where persons sign: in brackets or quotes, after a colon or slash, alone on a line.
    """

    text: str
    entity_type: str
    guarded: bool = False
    cased: bool = False
    any_gap: bool = False
    widen: bool = False
    signed: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class PersonName:
    """A name taken apart: folded ``tokens`` in the order given name first, with single letters as initials."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    nickname: str = ""

    @property
    def tokens(self) -> tuple[str, ...]:
        """Return all folded words, particles left out."""
        return self.given + self.family

    @property
    def full(self) -> tuple[str, ...]:
        """Return the words that are more than an initial."""
        return tuple(token for token in self.tokens if len(token) > 1)


@lru_cache(maxsize=20000)
def person_name(text: str) -> PersonName:
    """Take a person's name apart; "Last, First" and capitals are understood."""
    nickname = _NICKNAME.search(text)
    plain = _NICKNAME.sub(" ", text)
    plain = _TITLES.sub("", re.sub(r"\s+", " ", plain).strip(" .,;:\"'"))
    reverse = "," in plain
    family_part, _, given_part = plain.partition(",")
    parts = _words(given_part) + _words(family_part) if reverse else _words(plain)
    folded = [fold_key(part) for part in parts if not _PARTICLE.match(part)]
    folded = [token for token in folded if token]
    count = len([w for w in _words(family_part) if not _PARTICLE.match(w)]) if reverse else 1
    if not reverse and len(parts) > 1 and len(parts[-1].strip(".")) == 1:
        # "Murugan P.", "Anna S.": the initial stands for the family name
        count = 1
    count = min(max(count, 1), len(folded)) if folded else 0
    cut = len(folded) - count
    return PersonName(tuple(folded[:cut]), tuple(folded[cut:]), fold_key(nickname[1]) if nickname else "")


def _words(text: str) -> list[str]:
    return [part for part in re.split(r"[\s.]+", text.strip()) if part]


def without_legal_form(text: str) -> str:
    """Return a company's name without its legal form and a leading article."""
    name = text.strip(" ,.")
    for form in legal_forms():
        if name.endswith(form) or name.endswith(form.rstrip(".")):
            shorter = name[: -len(form)] if name.endswith(form) else name[: -len(form.rstrip("."))]
            if shorter[-1:] in (" ", ",", "\u00a0") and len(fold_key(shorter)) >= _LEAST_NAME:
                return shorter.strip(" ,\u00a0")
    return name.removeprefix("The ").removeprefix("the ")


def forms_of(entity_type: str, text: str) -> Iterator[Form]:
    """Yield the forms in which a value found once may stand elsewhere, itself included."""
    if entity_type in PERSONS:
        yield from _person_forms(entity_type, text)
    elif entity_type in ORGANISATIONS:
        yield from _organisation_forms(entity_type, text)
    elif entity_type == "PROJECT_CODENAME":
        bare = re.sub(r"(?i)^(?:project|operation|program(?:me)?|initiative) ", "", text).strip(" \"'“”‘’")
        if len(fold_key(bare)) >= _LEAST_NAME:
            yield Form(bare, entity_type, guarded=_everyday(bare))
            # "MARIGOLD" in a title is "Marigold" in the text, and never "marigold".
            if bare.isupper():
                yield Form(bare.title(), entity_type, guarded=True, cased=True)
    elif entity_type == "LOCATION":
        key = fold_key(text)
        if len(key) >= 4 and key not in countries():
            yield Form(text, entity_type, guarded=_everyday(text), cased=True)
    elif entity_type not in _NOT_PROPAGATED:
        key = fold_key(text)
        digits = sum(character.isdigit() for character in key)
        least = 5 if key.isdigit() else 4
        if len(key) >= least and (
            digits or entity_type in ("USERNAME", "EMAIL_ADDRESS", "PASSWORD", "INTERNAL_HOST")
        ):
            yield Form(
                text, entity_type, guarded=entity_type in ("PASSWORD", "USERNAME"), any_gap=key.isdigit()
            )


def _person_forms(entity_type: str, text: str) -> Iterator[Form]:
    name = person_name(text)
    plain = _TITLES.sub("", re.sub(r"\s+", " ", _NICKNAME.sub(" ", text)).strip(" .,;:"))
    if len(name.full) < 1 or len(fold_key(plain)) < _LEAST_NAME or names_nothing(plain):
        return
    words = [w for w in re.split(r"[\s,]+", plain) if w]
    # "Please Note" is no person, and "please note" stands everywhere.
    no_name = all(_everyday(w) and fold_key(w) not in _known_names() for w in words)
    yield Form(
        plain,
        entity_type,
        guarded=len(name.full) == 1 and _everyday(plain),
        cased=len(name.full) == 1 or no_name,
    )
    if name.nickname:
        yield Form(name.nickname, "PERSON_ALIAS", guarded=True)
    if len(words) < 2 or not name.given:
        return
    reverse = "," in plain
    family_words = _words(plain.partition(",")[0]) if reverse else _family_words(words)
    given_words = _words(plain.partition(",")[2]) if reverse else words[: len(words) - len(family_words)]
    family, given = " ".join(family_words), " ".join(given_words)
    if len(fold_key(family)) > 1 and given:
        yield Form(f"{given} {family}", entity_type, cased=no_name)
        yield Form(f"{family} {given}", entity_type, cased=no_name)
        initial = given_words[0][0]
        yield Form(f"{initial} {family}", entity_type, cased=True)
        yield Form(f"{family} {initial}", entity_type, cased=True)
        if len(given_words) > 1:
            yield Form(f"{given_words[0]} {family}", entity_type, cased=no_name)
            yield Form(f"{' '.join(w[0] for w in given_words)} {family}", entity_type, cased=True)
        yield from _single(family, entity_type)
        if len(family_words) > 1 and not _PARTICLE.match(family_words[0]):
            yield from _single(family_words[-1], entity_type)
    if len(given_words) >= 1 and len(given_words[0].strip(".")) > 2:
        yield from _single(given_words[0], entity_type, given=True)
    # Two family names (Spanish, Portuguese): "Thiago Albuquerque Neves" is also "Albuquerque".
    for middle in given_words[1:]:
        key = fold_key(middle)
        if len(key) > 3 and key in surnames() and key not in given_names():
            yield from _single(middle, entity_type)
    yield from _initials(given_words, family_words)
    keys = (
        [fold_key(w) for w in given_words],
        fold_key("".join(w for w in family_words if not _PARTICLE.match(w))),
    )
    yield from _logins(keys[0], keys[1], fold_key("".join(family_words)))


def _family_words(words: list[str]) -> list[str]:
    """The last word with the particles before it."""
    cut = len(words) - 1
    while cut > 1 and _PARTICLE.match(words[cut - 1]):
        cut -= 1
    return words[cut:]


def _single(word: str, entity_type: str, *, given: bool = False) -> Iterator[Form]:
    key = fold_key(word)
    if len(key) < (4 if given else _LEAST_NAME) or (given and _everyday(word)) or names_nothing(word):
        return
    yield Form(word, entity_type, guarded=_everyday(word) or len(key) < 4, cased=True)


def _initials(given_words: list[str], family_words: list[str]) -> Iterator[Form]:
    """Yield AMR and AM for "Anjali Menon-Roy"."""
    words = [w for w in given_words + family_words if w]
    every = "".join(part[0] for w in words for part in re.split(r"[-‐‑]", w) if part).upper()
    single = "".join(w[0] for w in words).upper()
    capital = "".join(c for w in words for c in w if c.isupper()) if not "".join(words).isupper() else ""
    for letters in sorted({every, single, capital, single[:1] + single[-1:]}):
        if 2 <= len(letters) <= 5 and letters.isalpha() and letters not in _ACRONYMS:
            yield Form(letters, "PERSON_ALIAS", guarded=True, any_gap=True, signed=len(letters) == 2)


def _logins(given: list[str], family: str, joined: str) -> Iterator[Form]:
    """Yield login names made from a name: amenon, anjali.menon, menona."""
    if not given or len(given[0]) < 1 or len(family) < 3:
        return
    for last in {family, joined}:
        for login in (
            given[0][:1] + last,
            given[0] + last,
            last + given[0][:1],
            "".join(g[:1] for g in given) + last,
        ):
            if len(login) >= 6:
                yield Form(login, "USERNAME", guarded=True, widen=True)


def _organisation_forms(entity_type: str, text: str) -> Iterator[Form]:
    plain = re.sub(r"\s+", " ", text).strip(" ,;:")
    if len(fold_key(plain)) < _LEAST_NAME or names_nothing(plain):
        return
    yield Form(plain, entity_type, guarded=_everyday(plain))
    short = without_legal_form(plain)
    words = short.split()
    if len(words) > 1 and short != plain and any(not _everyday(word) for word in words):
        yield Form(short, entity_type)
    elif len(words) == 1 and not _everyday(short) and len(short) > 3:
        yield Form(short, entity_type, cased=True)
    first = words[0].strip(",.") if words else ""
    key = fold_key(first)
    distinctive = (
        len(key) >= 5
        and key not in _WIDE
        and not _everyday(first)
        and key not in organisation_words(ALL)
        and "&" not in short
    )
    if len(words) > 1 and distinctive and key not in _known_names():
        yield Form(first, entity_type, guarded=True, cased=True)


@lru_cache(maxsize=1)
def _known_names() -> frozenset[str]:
    return given_names() | surnames() | frozenset(map(fold_key, places())) | countries()


def _everyday(text: str) -> bool:
    """Whether a text is one dictionary word."""
    word = text.strip(" .,").lower()
    known = common_words(ALL)
    return word in known or (word.endswith("s") and word[:-1] in known)
