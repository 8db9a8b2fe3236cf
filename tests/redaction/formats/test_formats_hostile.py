"""Damaged and hostile files of the text, web, health and container formats: one clear error of ours, or a document."""

from __future__ import annotations

import io
import json
import random
import re
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pydicom
import pytest

from redaction.documents import registry
from redaction.documents.model import Replacement
from redaction.errors import RedactionError
from redaction.leakcheck import check
from redaction.tokens.spelling import Spelling

TEXT = "Anjali Menon-Roy, born 1971-03-09, lives in Zürich."
SAMPLES = Path(pydicom.__file__).parent / "data" / "test_files"
MAILS = Path(__file__).parents[4] / "shared" / "corpora" / "mail"

JSON = json.dumps({"resourceType": "Patient", "birthDate": "1971-03-09", "name": [{"family": TEXT, "n": [1, 2.5, None]}],
                   "text": {"div": f"<div title='x'>{TEXT}<b>x</b></div>"}}, indent=1)  # fmt: skip
XML = f"<?xml version='1.0'?><!-- c --><r a='{TEXT}' xmlns:x='http://x.example/'><p>{TEXT}<b>x</b>y</p><x:q>1</x:q></r>"
HTML = f"<!DOCTYPE html><html><body><p title='{TEXT}'>{TEXT}<b>x</b></p><img src='data:text/csv;base64,YSxiCjEsMgo='></body></html>"
HL7 = f"MSH|^~\\&|A|B\rPID|1||4711^^^H||Roy^Anjali||19710309\rOBX|1|TX|a||{TEXT} \\X41\\||\r"
SQL = f"INSERT INTO t (a, b) VALUES (12, '{TEXT}'); -- {TEXT}\nCOPY t (a) FROM stdin;\nx\ty\n\\.\n"
CODE = f'# {TEXT}\nx = "{TEXT}\\n" + """{TEXT}"""\n'
YAML = f"# {TEXT}\nname: '{TEXT}'\nlist:\n  - \"a\\tb\"\n  - 12\n"
TOML = f'# {TEXT}\n[a.b]\nname = "{TEXT}"\nd = 1979-05-27\n'
ICS = f'BEGIN:VCALENDAR\r\nATTENDEE;CN="{TEXT}":mailto:a@x.example\r\nSUMMARY:{TEXT[:20]}\r\n {TEXT[20:]}\r\nEND:VCALENDAR\r\n'


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = "Zürich", "Anjali <a@example.org>"
    message.set_content(TEXT)
    message.add_alternative(HTML, subtype="html")
    message.add_attachment(ICS, subtype="calendar")
    message.add_attachment(JSON.encode(), maintype="application", subtype="json", filename="ä.json")
    return message.as_bytes()


def box() -> bytes:
    return b"".join(b"From a@x.example Mon Jan  1 00:00:00 2024\n" + mail() + b"\n" for _ in range(2))


def archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in (
            ("a/Anjali.json", JSON.encode()),
            ("b.xml", XML.encode()),
            ("c.eml", mail()),
            ("d.bin", b"\0\1"),
        ):
            target.writestr(name, content)
    return buffer.getvalue()


def dicom() -> bytes:
    return (SAMPLES / "test-SR.dcm").read_bytes()


FAMILIES: dict[str, dict[str, Callable[[], bytes]]] = {
    "data": {"a.json": JSON.encode, "a.jsonl": lambda: JSON.replace("\n", "").encode() * 2, "a.sql": SQL.encode},
    "code": {"a.py": CODE.encode, "a.js": CODE.encode, "a.yaml": YAML.encode, "a.toml": TOML.encode, "a.ini": YAML.encode},
    "health": {"a.hl7": HL7.encode, "p.json": JSON.encode, "a.dcm": dicom},
    "web": {"a.html": HTML.encode, "a.xml": XML.encode},
    "mail": {"a.eml": mail, "a.mbox": box, "a.ics": ICS.encode},
    "archives": {"a.zip": archive},
}  # fmt: skip
PIECES = (b'"', b"<", b"&#x0;", b"=?utf-8?b?", b"--", b"\xed\xa0\x80", b"'\"\n", b"\\", b"]]>", b"<!--", b"*/", b"\0", b"{", b"[",
          b"|", b"^", b"\r\n ", b"From ", b"\xff\xfe", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"\\u", b"\x1c", b"PK\x03\x04")  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    out = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 6))):
        place = chance.randrange(len(out)) if out else 0
        kind = chance.randrange(5)
        if kind == 0:
            del out[chance.randrange(len(out) // 2, len(out)) if out else 0 :]
        elif kind == 1 and out:
            out[place] = chance.randrange(256)
        elif kind == 2:
            del out[place : place + chance.randint(1, 60)]
        elif kind == 3:
            other = chance.randrange(len(out)) if out else 0
            out[place:place] = out[other : other + chance.randint(1, 200)]
        else:
            out[place:place] = chance.choice(PIECES)
    return bytes(out)


def inside(name: str, content: bytes, chance: random.Random) -> bytes:
    """Damage a member of an archive instead of the archive, so that its reader is reached."""
    if not name.endswith(".zip") or chance.random() < 0.3:
        return mutated(content, chance)
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        chosen = chance.choice(source.namelist())
        for each in source.namelist():
            data = source.read(each)
            target.writestr(each, mutated(data, chance) if each == chosen else data)
    return buffer.getvalue()


def survives(name: str, content: bytes, *, gate: bool) -> None:
    try:
        document = registry.read(name, content)
        replacements = []
        for segment in document.segments[:-1]:
            for match in re.finditer("Anjali", segment.text):
                span = match.span() if segment.stored is None else (0, len(segment.text))
                token = (
                    "PERSON_1_K7M2"
                    if segment.spelling in (Spelling.IDENTIFIER, Spelling.CODE)
                    else "PERSON-1-K7M2"
                )
                replacements.append(Replacement(segment.id, *span, token))
                if segment.stored is not None:
                    break
        output = registry.write(document, replacements)
        registry.write(document, [])
    except RedactionError as error:
        assert str(error).endswith(".")
        assert "Anjali" not in str(error)
        return
    if gate:
        # What the reader saw is gone; what it did not see, the gate has to see.
        out_name = registry.output_name(document, [Replacement(document.segments[-1].id, 0, 1, "a")])
        report = check(out_name, output, ["Anjali"])
        if b"Anjali" in output:
            assert not report.passed


def tried(family: str, count: int, seed: str) -> None:
    chance = random.Random(f"{family} {seed}")
    sources = [(name, make()) for name, make in FAMILIES[family].items()]
    for number in range(count):
        name, content = sources[number % len(sources)]
        survives(name, inside(name, content, chance), gate=number % 25 == 0)


@pytest.mark.parametrize("family", FAMILIES)
def test_damage_never_escapes(family):
    tried(family, 500, "quick")


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("family", FAMILIES)
def test_much_damage_never_escapes(family):
    tried(family, 20_000, "nightly")


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not MAILS.is_dir(), reason="../shared/corpora/mail is absent")
def test_damaged_outlook_messages():
    chance = random.Random("msg")
    sources = [path.read_bytes() for path in sorted(MAILS.glob("*.msg")) if path.stat().st_size < 40_000]
    for number in range(20_000):
        survives("a.msg", mutated(sources[number % len(sources)], chance), gate=False)


@pytest.mark.parametrize("name", [name for family in FAMILIES.values() for name in family])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"\xff\xfe\0",
        b"PK\x03\x04",
        b"%PDF-1.7\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    ],
)
def test_what_is_something_else_is_refused_or_read(name, content):
    survives(name, content, gate=False)


@pytest.mark.parametrize(
    "name", ["a.json", "a.xml", "a.html", "a.hl7", "a.sql", "a.py", "a.yaml", "a.toml", "a.ics"]
)
@pytest.mark.parametrize(
    "unit", ['"', "[", "{", "<a ", "<!--", "&", "\\", "'", "|", "^", "(", "/*", "x=", ";", "-- ", "BEGIN:", " ", "\n- ", "a: "]
)  # fmt: skip
def test_long_runs_are_read_in_linear_time(name, unit):
    import time

    def seconds(size: int) -> float:
        content = (unit * (size // len(unit))).encode()
        start = time.process_time()
        survives(name, b"BEGIN:VCARD\n" + content if name == "a.ics" else content, gate=False)
        return time.process_time() - start

    short, long = seconds(20_000), seconds(160_000)
    assert long < max(1.0, 40 * short)  # eight times the text; 64 times the time would be quadratic
