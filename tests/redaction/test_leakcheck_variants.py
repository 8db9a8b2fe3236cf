"""Every edit that leaves a value readable is found; text without the value is not suspected."""

from __future__ import annotations

import base64
import html
import pickle
import quopri
import random
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.errors import LeakFound
from redaction.leakcheck import Checker, LeakKind, SealableOutput, SensitiveValue, check

NAME = "Anjali Menon-Roy"
VALUE = SensitiveValue(NAME, "PERSON")


def kinds(text: str, value: str | SensitiveValue = VALUE) -> set[LeakKind]:
    return {
        leak.kind for leak in check("out.txt", text.encode(), [value]).leaks if leak.channel != "raw bytes"
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("seen by Anjali Menon-Roy today", LeakKind.EXACT),
        ("seen by ANJALI MENON-ROY today", LeakKind.CASE),
        ("seen by anjali menon-roy today", LeakKind.CASE),
        ("seen by Anjali\n    Menon-Roy today", LeakKind.EXACT),
        ("seen by AnjaliMenon-Roy today", LeakKind.SPACING),
        ("seen by Anjali Menon Roy today", LeakKind.SPACING),
        ("A n j a l i M e n o n - R o y", LeakKind.SPACING),
        ("Anjali Menon\u2013Roy", LeakKind.EXACT),
        ("Anjali Menon\u2011Roy", LeakKind.EXACT),
        ("Anjali Me-\nnon-Roy", LeakKind.HYPHENATION),
        ("Anjali Me\u00adnon-Roy", LeakKind.HYPHENATION),
        ("Anjali Men\u200bon-Roy", LeakKind.HYPHENATION),
        ("Menon-Roy, Anjali", LeakKind.REVERSED),
        ("MENON-ROY ANJALI", LeakKind.REVERSED),
        ("A. Menon-Roy", LeakKind.INITIALS),
        ("Menon-Roy, A.", LeakKind.INITIALS),
        ("write to a.menon-roy@firm.example", LeakKind.INITIALS),
        ("Ánjali Ménon-Roy", LeakKind.CASE),
        ("Anjali\uff2denon-Roy".replace("\uff2d", " \uff2d"), LeakKind.EXACT),
        ("https://x.example/?q=Anjali%20Menon-Roy", LeakKind.ENCODED),
        ("&#65;njali Menon&#x2d;Roy", LeakKind.ENCODED),
        (base64.b64encode(b"to Anjali Menon-Roy").decode(), LeakKind.ENCODED),
        (b"Anjali Menon-Roy".hex(), LeakKind.ENCODED),
        (r"\u0041njali Menon\u002dRoy", LeakKind.ENCODED),
        ("Anjali=20Menon=2DRoy", LeakKind.ENCODED),
    ],
)
def test_a_person_is_found_in_every_writing(text: str, kind: LeakKind) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("00482913", "MRN 0048 2913"),
        ("GB56 QRVL 4047 8512 0937 64", "GB56QRVL40478512093764"),
        ("+44 20 7946 0137", "442079460137"),
        ("+44 20 7946 0137", "+44 (0)20-7946-0137".replace("(0)", "")),
        ("(617) 555-0148", "call 1-617-555-0148"),
        ("11/04/1958", "11.04.1958"),
        ("GBP 96.40", "GBP 96,40"),
        ("J.S.", "signed J.S."),
        ("K7", "unit K7 failed"),
        ("王小明", "患者王小明今日"),
        ("Straße 7", "STRASSE 7"),
        ("★★", "rated ★★"),
        ("67", "Roe, 67, retired"),
        ("Menon", "amenon@firm.example"),
        ("Ekstrand", "Ekstrand's and the Ekstrands"),
    ],
)
def test_values_of_other_kinds_are_found(value: str, text: str) -> None:
    assert not check("out.txt", text.encode(), [value]).passed


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Art", "the article is part of art history"),
        ("Andre", "read and re-read"),
        ("Reading", "she was reading a book"),
        ("Austria", "under Austrian law"),
        ("12", "3.12 of 12,500 in 2012"),
        ("GBP 4.85", "485 of 4 85"),
        ("J.S.", "JS engine, js files, J. Smith"),
        ("Person", "PERSON-12-K7M2 and PERSON_12_K7M2"),
        ("K7M2", "PERSON-12-K7M2"),
        ("12", "PERSON-12-K7M2"),
        ("Ravi Bhattacharjee", "Mr Bhattacharjee"),
        ("09/02/2026", "K26-0902,2026-08-10"),
        ("K26-0917", base64.b64encode(b"lot K26-0911").decode()),
        ("86", "86 mg, 86 of 100"),
        ("S.", "the U.S. and Part S"),
        ("3.2 +0.1/-0.0", "320100 and 3.2 0.1 0.0"),
        ("Ann Field", "a field in bloom"),
        ("123456", "1,234,567 and 9123456789"),
        ("Lee", "in the lee; sleeve; fleet"),
        ("K7", "K71, AK7 and K-7"),
    ],
)
def test_what_only_looks_alike_is_no_alarm(value: str, text: str) -> None:
    assert check("out.txt", text.encode(), [SensitiveValue(value, "PERSON")]).leaks == ()


def test_a_value_that_looks_like_a_token_is_found_and_unissued_tokens_are_searched() -> None:
    assert not check("out.txt", b"part AB-12-CDEF", ["AB-12-CDEF"]).passed
    assert not check("out.txt", b"PERSON-12-K7M2", ["PERSON-12-K7M2"]).passed
    assert not check("out.txt", b"ACME-12-K7M2", ["Acme"]).passed
    assert check("out.txt", b"PERSON-12-K7M2", ["K7M2"], issued=["PERSON-12-K7M2"]).passed
    assert not check("out.txt", b"PERSON-12-K7M2", ["K7M2"], issued=["PERSON-13-AAAA"]).passed


def test_the_file_name_is_searched() -> None:
    report = check("Menon-Roy_chart.txt", b"nothing here", [SensitiveValue("Menon-Roy", "PERSON")])
    assert [leak.place for leak in report.leaks] == ["file name"]


def test_a_report_never_holds_the_value() -> None:
    report = check("out.txt", f"to {NAME}".encode(), [VALUE])
    assert report.leaks
    assert "Menon" not in repr(report) + repr(report.leaks) + repr(VALUE)
    with pytest.raises(LeakFound) as refused:
        report.sealable("out.txt", f"to {NAME}".encode())
    assert "Menon" not in str(refused.value)


def test_only_a_passed_report_makes_a_sealable_output() -> None:
    content = b"Dear PERSON-12-K7M2"
    report = check("out.txt", content, [VALUE])
    sealable = report.sealable("out.txt", content)
    assert (sealable.name, sealable.content, sealable.sha256) == ("out.txt", content, report.sha256)
    with pytest.raises(LeakFound):
        report.sealable("out.txt", content + b" ")
    with pytest.raises(LeakFound):
        report.sealable("other.txt", content)
    with pytest.raises(TypeError):
        SealableOutput("out.txt", content, report.sha256, object())
    with pytest.raises(TypeError):
        pickle.dumps(sealable)


def test_what_cannot_be_read_does_not_pass_until_it_is_acknowledged() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256))
    report = check("old.doc", content, [VALUE])
    assert not report.passed
    assert [item.place for item in report.unchecked] == ["the file"]
    accepted = check("old.doc", content, [VALUE], acknowledged=["the file", "another place"])
    assert accepted.passed
    assert accepted.acknowledged == ("the file",)
    leaking = check("old.doc", content + NAME.encode(), [VALUE], acknowledged=["the file"])
    assert not leaking.passed


@pytest.mark.parametrize("value", ["Ołdřich Żák", "王小明王小明", "Müller-Ängström", "K26-0917"])
@pytest.mark.parametrize("shift", range(3))
def test_raw_bytes_are_searched_in_the_encodings_of_text(value: str, shift: int) -> None:
    noise = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x01\x02"
    coded = base64.b64encode(b"y" * shift + value.encode() + b"z")
    for hidden in (value.encode(), value.encode("utf-16-le"), value.encode("utf-16-be"), coded):
        assert check("old.bin", noise + hidden + noise, [value]).leaks


def test_no_values_and_no_content_pass() -> None:
    assert check("empty.txt", b"", []).passed
    assert check("empty.txt", b"", [VALUE, "", "  "]).passed


# -- properties --------------------------------------------------------------------------------------------------

WORDS = st.text("bcdfghklmnprtvz", min_size=1, max_size=1).flatmap(
    lambda first: st.text("aeioulnrst", min_size=5, max_size=9).map(lambda rest: (first + rest).title())
)
NAMES = st.tuples(WORDS, WORDS).map(" ".join)
# Digits and marks cannot make up a name, so that any leak in them is a false alarm.
OTHER = st.text(st.characters(blacklist_categories=("Cs", "L", "Co", "Cn")), max_size=60)


def _hyphenated(value: str, at: int) -> str:
    return value[:at] + "-\n" + value[at:]


EDITS = {
    "as it is": lambda value, at: value,
    "upper": lambda value, at: value.upper(),
    "lower": lambda value, at: value.lower(),
    "spaces": lambda value, at: value.replace(" ", "  \n\t "),
    "no space": lambda value, at: value.replace(" ", ""),
    "dash": lambda value, at: value.replace(" ", "\u2014"),
    "letter-spaced": lambda value, at: " ".join(value.replace(" ", "")),
    "hyphenated": _hyphenated,
    "soft hyphen": lambda value, at: value[:at] + "\u00ad" + value[at:],
    "zero width": lambda value, at: value[:at] + "\u200b\u2060" + value[at:],
    "split": lambda value, at: value[:at] + " " + value[at:],
    "reversed": lambda value, at: ", ".join(reversed(value.split())),
    "initials": lambda value, at: f"{value[0]}. {value.split()[1]}",
    "percent": lambda value, at: "".join(f"%{byte:02X}" for byte in value.encode()),
    "plus": lambda value, at: quote(value.replace(" ", "  ")).replace("%20%20", "+"),
    "entities": lambda value, at: "".join(f"&#{ord(character)};" for character in value),
    "named entities": lambda value, at: html.escape(value).replace(" ", "&nbsp;"),
    "base64": lambda value, at: base64.b64encode(b"x" * (at % 3) + value.encode() + b" y").decode(),
    "hexadecimal": lambda value, at: value.encode().hex(),
    "quoted-printable": lambda value, at: quopri.encodestring(value.encode(), quotetabs=True).decode(),
    "full width": lambda value, at: "".join(chr(ord(c) + 0xFEE0) if c.isalpha() else c for c in value),
}


@settings(max_examples=25, deadline=None)
@given(value=NAMES, before=OTHER, after=OTHER, at=st.integers(1, 5))
@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_value_is_found_in_any_surroundings(
    edit: str, value: str, before: str, after: str, at: int
) -> None:
    text = f"{before}\n{EDITS[edit](value, at)}\n{after}"
    assert not check("out.txt", text.encode(), [SensitiveValue(value, "PERSON")]).passed


@settings(max_examples=150, deadline=None)
@given(value=NAMES, text=OTHER)
def test_text_without_the_value_is_no_alarm(value: str, text: str) -> None:
    assert check("out.md", text.encode(), [SensitiveValue(value, "PERSON")]).leaks == ()


@settings(max_examples=60, deadline=None)
@given(
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]),
    value=NAMES,
)
def test_every_text_encoding_is_read(encoding: str, value: str) -> None:
    content = f"Café und {value}, gestern gesehen".encode(encoding)
    assert not check("out.txt", content, [SensitiveValue(value, "PERSON")]).passed


def test_the_search_is_linear_and_fast() -> None:
    import time

    source = random.Random(3)
    words = ["contract", "Menon", "supplier", "the", "Anjali", "of", "a", "PERSON-12-K7M2", "3.14", "e-mail"]
    text = " ".join(source.choice(words) for _ in range(150_000))
    checker = Checker([SensitiveValue(f"Zed Quux{number}", "PERSON") for number in range(1500)])

    def seconds(content: bytes) -> float:
        started = time.process_time()
        assert checker.check("out.txt", content).passed
        return time.process_time() - started

    seconds(b"warm up")
    once, four_times = seconds(text.encode()), seconds((text + "\n").encode() * 4)
    assert four_times < 12 * once + 1


def test_a_soft_line_break_makes_no_word() -> None:
    head = (
        b"From: a@example.com\nTo: b@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n"
    )
    quoted = (
        head
        + b"Content-Transfer-Encoding: quoted-printable\n\nMr Jones of the Berlin=\ners call=\ned twice.\n"
    )
    assert check("a.eml", quoted, ["call", "Berlin"]).passed
    assert not check("a.eml", quoted, ["called"]).passed
    assert not check("a.eml", quoted.replace(b"call=\ned", b"call=\n ed"), ["call"]).passed
    # Without the declaration the sign is a sign, and the word before it is read.
    assert not check("a.eml", head + b"\nMr Jones of Berlin=\ners call=\ned twice.\n", ["call"]).passed


def test_a_file_is_sealable_as_it_was_checked_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"nothing of it")
    report = check("out.txt", b"nothing of it", [NAME])
    output = report.sealable_file(path)
    assert (output.content, output.sha256) == (path, report.sha256)
    path.write_bytes(b"another text!")
    with pytest.raises(LeakFound):
        report.sealable_file(path)
    path.write_bytes(NAME.encode())
    with pytest.raises(LeakFound):
        check("out.txt", NAME.encode(), [NAME]).sealable_file(path)


@pytest.mark.parametrize(
    "begin", ["> ", ">> ", "> > > ", ">>>>> ", "| ", "// ", "# ", "-- ", " * ", "\t// ", "; ", "% "]
)
@pytest.mark.parametrize("word", ["Quen-{}tin Oyelaran", "Quentin Oyela-{}ran", "Quentin{}Oyelaran"])
def test_a_value_that_runs_on_in_the_next_quoted_or_commented_line(begin: str, word: str) -> None:
    text = f"{begin}so said " + word.format("\n" + begin) + " then"
    assert check("out.txt", text.encode(), [SensitiveValue("Quentin Oyelaran", "PERSON")]).leaks, text


@pytest.mark.parametrize(
    "text",
    [
        r'name = "\N{LATIN CAPITAL LETTER Q}uentin Oyelaran"',
        r'name = "\121uentin Oyelaran"',
        r'name = "\x51uentin Oyelaran"',
    ],
)
def test_escapes_of_programming_languages(text: str) -> None:
    value = [SensitiveValue("Quentin", "PERSON")]
    assert check("out.txt", text.encode(), value).leaks
    assert check("out.txt", rb'"\N{NO SUCH CHARACTER}uentin"', value).leaks == ()


@pytest.mark.parametrize("kind", ["ORGANIZATION", "DATE_TIME", "PERSON"])
def test_short_values_of_two_words_are_no_part_of_longer_words_in_raw_bytes_either(kind: str) -> None:
    """The raw bytes were stricter than the text: a batch refused what nobody could have been asked to decide on."""
    values = [SensitiveValue("Bo You", kind)]
    assert check("out.txt", b"so that Bo Young came, and Lebo You too", values).leaks == ()
    assert check("out.txt", b"so that Bo You came", values).leaks
    assert check("out.bin", b"\x00\x01\x02Bo You\x00\x03", values).leaks
