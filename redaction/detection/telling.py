"""Whether a guess of the entity model could be a value at all.

The model judges by context and now and then names a scrap: "of", "Dr", "EUR". A scrap that is accepted is searched for
everywhere, so it must not pass. Rules and registers need no such check: they say what they look for.
"""

from __future__ import annotations

import re

from redaction.detection.gazetteers import given_names, surnames
from redaction.detection.languages import ALL, alternatives, known_languages, language_file

__all__ = ["could_be_value", "names_nothing"]

_EMPTY_WORDS_TEXT = """
a an and as at by for from in into is it its no nor not of off on onto or out over own per so than that the their then
there these this those to under up via was were what when where which who will with without
dr mr mrs ms miss prof professor sir madam judge hon rev messrs esq md phd dear
estimado estimada estimados estimadas sr sra srta sres d don doña cher chère chers m mme mlle me monsieur madame maître
eur usd gbp inr chf jpy aud cad pln brl php re cc bcc fwd attn ref tel fax page pages no nos dated date
lvl uom qty sl emp rev pcs customer freight facsimile court retest prayer wherefore coder signed bank
oscp crt cissp cism ceh pmp cfa cpa acca rsw vennlig hilsen mvh freundlichen grüßen mfg atentamente cordialement
médico médica edad sexo peso talla fecha nombre apellidos paciente servicio domicilio médecin âge sexe poids taille
"""
_EMPTY_WORDS = frozenset(_EMPTY_WORDS_TEXT.split()) | {
    word
    for language in known_languages()
    for word in language_file(language).get("identification", {}).get("function_words", "").split()
}
_NAMED = frozenset({"PERSON", "ORGANIZATION", "LOCATION", "PROTECTED_TERM", "PROJECT_CODENAME"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+")
_BARE = re.compile(r"[-+~]?\d{1,4}(?:\.\d{1,4})?[A-Za-z]?")  # a figure without its currency is any figure
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CALENDAR = re.compile(
    r"\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    rf"|{alternatives('months', ALL)})\b",
    re.IGNORECASE,
)
_SHAPES = {"EMAIL_ADDRESS": re.compile(r"\w@\w"), "USERNAME": re.compile(r"\w{4}|\w[.\-@\\]\w")}
_DATE_PATTERN = re.compile(r"[ymdhs]+(?:[/.\-: ]+[ymdhs]+)*", re.IGNORECASE)
# How many digits a number must have of which only the context says what it is.
_LEAST_DIGITS = {
    "MATTER_NUMBER": 3,
    "MEDICAL_RECORD_NUMBER": 5,
    "BANK_ACCOUNT": 5,
    "NATIONAL_ID": 5,
    "PASSPORT": 5,
}


def names_nothing(text: str) -> bool:
    """Return whether a text is made of function words, titles and labels alone, none of which is a name ("May")."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return all(
        word in _EMPTY_WORDS and word not in given_names() and word not in surnames() for word in words
    )


def could_be_value(text: str, entity_type: str) -> bool:
    """Return whether a text has what a value of its type must have: a name, a digit, a date that is one."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if not words or all(word in _EMPTY_WORDS for word in words):
        return False
    digits = sum(map(str.isdigit, text))
    if entity_type in _NAMED:
        # Letters of a script without capitals (Hebrew, Chinese) count as capitals; "é" is a small letter.
        # A letter of a script without capitals (Hebrew, Chinese) may begin a name; an "é" is a small letter.
        firsts = [word[0] for word in _WORD.findall(text)]
        return any(first != first.lower() or (first.isalpha() and first == first.upper()) for first in firsts)
    if entity_type == "DATE_TIME":
        number = _GROUPED.fullmatch(text) or (text.isdigit() and not _YEAR.fullmatch(text))
        return not number and (digits > 0 or bool(_CALENDAR.search(text)))
    if entity_type == "MONEY_TERM":
        return digits > 0 and not _BARE.fullmatch(text)
    if entity_type in _SHAPES:
        return bool(_SHAPES[entity_type].search(text)) and not _DATE_PATTERN.fullmatch(text)
    return digits >= _LEAST_DIGITS.get(entity_type, 0)
