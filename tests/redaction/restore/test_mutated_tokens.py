"""Tokens after everything that translators, typists, converters and scanners do to them: read right, or not at all.

Edits of form (case, hyphens, dashes, breaks, quotes, markup, endings) must not cost a token; edits of content (a symbol
misread, dropped or swapped) must never put a wrong value in its place.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from redaction.documents.model import Document, Segment
from redaction.restore import Codebook, RestoreStatus, Surface, restore_document
from redaction.tokens import Token, TokenCodec, variant_of

CODEC = TokenCodec(b"\x11\x05\x1e\x0a")
NAMES = (
    "PERSON",
    "ORGANIZATION",
    "US_SSN",
    "MEDICAL_RECORD_NUMBER",
    "IBAN_CODE",
    "LOCATION",
    "PROTECTED_TERM",
)
Edit = Callable[[str, random.Random], str]

_DASHES = "‐‑‒–—―−﹘﹣－"
_BREAKS = ("\n", "\r\n", "\n> ", "\n>> ", "\x0c", "\u2028", "-\n", " \n", "\n\n")
_QUOTES = (
    "“{}”",
    "‘{}’",
    "«{}»",
    "„{}“",
    "‚{}‘",
    '"{}"',
    "'{}'",
    "({})",
    "[{}]",
    "{},",
    "{}.",
    "<{}>",
    "{};",
    "–{}–",
)
_ENDINGS = (
    "'s", "’s", "-s", "s", "-ben", "-nek", "-nak", "-ban", "-hoz", "-ról", "-val", "-t", "-ot", "-ék", "-é",
    "-a", "-owi", "-em", "-ie", "-ą", "'a", "’owi", "-es", "-en", "-er", "-ern", "-sche", "-ns", "es", "-ját", "-i",
    "-lla", "-ssa", "-n", "’yı", "'nin", "’da", "-ovi", "-em", "-u", "-és", "-like", "-related",
)  # fmt: skip
_MARKUP = ("**", "*", "`", "<b>|</b>", "<i>|</i>", '<span lang="en">|</span>', "<br/>", "</b><b>", "__")
_CONFUSED = {"0": "OQD", "1": "Il|", "2": "Z", "5": "S", "6": "G", "8": "B", "B": "8", "S": "5", "G": "6", "Z": "2",
             "O": "0", "I": "1l", "D": "0", "Q": "0", "V": "Y", "Y": "V", "C": "G", "E": "F", "M": "N", "N": "M"}  # fmt: skip
_NAMES_ABROAD = {
    "PERSON": ("PERSONA", "PERSONNE", "OSOBA", "SZEMÉLY"),
    "LOCATION": ("ORT", "LUGAR", "LIEU", "HELY"),
}


def _joints(text: str, new: Callable[[int], str]) -> str:
    parts = text.split("-")
    return "".join(
        part + (new(number) if number < len(parts) - 1 else "") for number, part in enumerate(parts)
    )


def _case(text: str, dice: random.Random) -> str:
    return dice.choice([str.lower, str.upper, str.title, str.swapcase])(text)


def _hyphens(text: str, dice: random.Random) -> str:
    return _joints(text, lambda _: dice.choice(["", "--", " ", "- ", " -", " - ", "---", "_"]))


def _dashes(text: str, dice: random.Random) -> str:
    return _joints(text, lambda _: dice.choice(_DASHES))


def _broken(text: str, dice: random.Random) -> str:
    place = dice.randrange(1, len(text))
    if "-" in text[place - 1 : place + 1]:
        return text[:place] + dice.choice(_BREAKS) + text[place:]
    joint = dice.choice([index for index, character in enumerate(text) if character == "-"])
    return text[: joint + 1] + dice.choice(_BREAKS) + text[joint + 1 :]


def _hyphenated(text: str, dice: random.Random) -> str:
    """Break a line inside number or check, as justified text does."""
    place = dice.randrange(text.index("-") + 2, len(text))
    return text[:place] + dice.choice(["-\n", "\u00ad\n", "\u00ad", "-\n> ", "\u200b"]) + text[place:]


def _quoted(text: str, dice: random.Random) -> str:
    return dice.choice(_QUOTES).format(text)


def _marked(text: str, dice: random.Random) -> str:
    """Put marks around one part, or tags between the parts."""
    mark = dice.choice(_MARKUP)
    joint = dice.choice([index for index, character in enumerate(text) if character == "-"])
    if mark in ("<br/>", "</b><b>"):
        return text[:joint] + mark + text[joint:]
    first, last = mark.split("|") if "|" in mark else (mark, mark)
    return (
        first + text[:joint] + last + text[joint:]
        if dice.random() < 0.5
        else text[: joint + 1] + first + text[joint + 1 :] + last
    )


def _inflected(text: str, dice: random.Random) -> str:
    return text + dice.choice(_ENDINGS)


def _as_it_is(text: str, dice: random.Random) -> str:
    return text


def _misread(text: str, dice: random.Random) -> str:
    places = [index for index, character in enumerate(text) if character in _CONFUSED]
    for place in dice.sample(places, min(len(places), dice.choice([1, 1, 2, 3]))):
        text = text[:place] + dice.choice(_CONFUSED[text[place]]) + text[place + 1 :]
    return text


def _mistyped(text: str, dice: random.Random) -> str:
    place = dice.randrange(len(text) - 1)
    return dice.choice(
        [
            text[:place] + text[place + 1 :],
            text[:place] + text[place] + text[place:],
            text[:place] + text[place + 1] + text[place] + text[place + 2 :],
            text[:place] + dice.choice("ABCDEFGHJKMNPQRSTVWXYZ0123456789") + text[place + 1 :],
        ]
    )


def _translated(text: str, dice: random.Random) -> str:
    name, rest = text.split("-", 1)
    return f"{dice.choice(_NAMES_ABROAD.get(name, (name[:-1], name + 'E', name[0] + name[2:])))}-{rest}"


def _listed(text: str, dice: random.Random) -> str:
    return text[: text.rindex("-")] + dice.choice(
        [f" and -{dice.randrange(1, 99)}", f"/{dice.randrange(1, 99)}", ", 13"]
    )


FORM: tuple[Edit, ...] = (
    _case,
    _hyphens,
    _dashes,
    _broken,
    _hyphenated,
    _quoted,
    _marked,
    _inflected,
    _as_it_is,
)
CONTENT: tuple[Edit, ...] = (_misread, _mistyped, _translated, _listed)


def _issued(count: int) -> list[Token]:
    dice = random.Random(1)
    numbers = dice.sample(range(1, 30_000), count)
    return [CODEC.issue(dice.choice(NAMES), n, variant_of(dice.choice([0, 0, 0, 1, 2, 30]))) for n in numbers]


def _run(rounds: int, issued: int = 20_000, page: int = 250) -> tuple[int, int, int, list[str]]:
    """Return how many tokens of new form were read, how many there were, wrong values, and what was not read."""
    tokens = _issued(issued)
    book = Codebook(CODEC, {token: Surface(f"«{token}»") for token in tokens})
    dice = random.Random(2)
    read = reformed = wrong = 0
    unread: list[str] = []
    for start in range(0, rounds, page):
        made: list[tuple[Token, bool, str]] = []
        for _ in range(min(page, rounds - start)):
            token, form = dice.choice(tokens), dice.random() < 0.5
            text = dice.choice(FORM if form else CONTENT)(str(token), dice)
            if dice.random() < 0.2:
                text = dice.choice((_case, _quoted))(text, dice)
            made.append((token, form, f"see {text} there"))
        segments = tuple(Segment(number, text) for number, (_, _, text) in enumerate(made))
        restoration = restore_document(Document("returned.txt", "txt", b"", segments), book)
        put_back: dict[int, list[str]] = {}
        for replacement in restoration.replacements:
            put_back.setdefault(replacement.segment, []).append(replacement.text)
        for number, (token, form, text) in enumerate(made):
            values = put_back.get(number, [])
            right = [value for value in values if value.startswith(f"«{token}»")]
            wrong += len(values) - len(right)
            if form:
                reformed += 1
                read += bool(right)
                if not right:
                    unread.append(text)
    return read, reformed, wrong, unread


def test_mutated_tokens_are_read_right_or_not_at_all() -> None:
    read, reformed, wrong, unread = _run(10_000, issued=5_000)
    assert wrong == 0
    assert read >= 0.999 * reformed, unread[:20]


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_million_mutated_tokens() -> None:
    read, reformed, wrong, unread = _run(1_000_000)
    assert wrong == 0
    assert read >= 0.999 * reformed, unread[:20]


def test_nothing_is_guessed_from_a_list() -> None:
    tokens = _issued(500)
    book = Codebook(CODEC, {token: Surface("value") for token in tokens})
    text = f"{tokens[0]} and -{tokens[1].number}, {tokens[2]}/{tokens[3].number}"
    report = restore_document(Document("a.txt", "txt", b"", (Segment(0, text),)), book).report
    assert [item.text for item in report.of(RestoreStatus.RESTORED)] == [str(tokens[0]), str(tokens[2])]
