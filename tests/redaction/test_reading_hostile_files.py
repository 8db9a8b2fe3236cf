"""Damaged, hostile and mislabelled files: one clear error of ours, or a document; never anything else."""

from __future__ import annotations

import csv
import functools
import io
import random
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import docx
import openpyxl
import pytest

from redaction.documents import registry
from redaction.documents.model import Replacement
from redaction.errors import DocumentTooLarge, ProtectedDocument, RedactionError
from redaction.tokens.spelling import Spelling

TEXT = "Anjali Menon-Roy, born 1971-03-09, lives in Z\u00fcrich.\r\nPhone +41 44 555 01 23\r\n\r\n"


def word() -> bytes:
    document = docx.Document()
    document.add_heading("Report")
    document.add_paragraph(TEXT, style="List Bullet")
    document.add_table(2, 2).cell(0, 0).text = "Patient"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def excel() -> bytes:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["name", "fee", "=B2*2"])
    sheet.append([TEXT, 1200.5, "=SUM(B1:B2)"])
    workbook.create_sheet("Anjali")["A1"] = "=name!A1"
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = (
        "Z\u00fcrich",
        "Anjali <a@example.org>",
        "b@example.org",
    )
    message.set_content(TEXT)
    message.add_alternative(
        f"<html><body><p>{TEXT}</p><a href='http://x.org/?q=%20'>x</a></body></html>", "html"
    )
    message.add_attachment(table(), maintype="text", subtype="csv", filename="t\u00e4ble.csv")
    return bytes(message)


def table() -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerows([["name", "note"], ["Anjali", TEXT], ['a "b"', "x;y"]])
    return buffer.getvalue().encode()


SOURCES: dict[str, Callable[[], bytes]] = {
    "a.docx": word, "a.xlsx": excel, "a.eml": mail, "a.csv": table, "a.txt": TEXT.encode,
}  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the bytes with one kind of damage that storage, transfer or malice does to files."""
    out = bytearray(content)
    kind = chance.randrange(6)
    if kind == 0:
        del out[chance.randrange(len(out)) :]
    elif kind == 1:
        for _ in range(chance.randint(1, 12)):
            out[chance.randrange(len(out))] = chance.randrange(256)
    elif kind == 2:
        start = chance.randrange(len(out))
        del out[start : start + chance.randint(1, 200)]
    elif kind == 3:
        start = chance.randrange(len(out))
        out[start:start] = out[chance.randrange(len(out)) :][: chance.randint(1, 300)]
    elif kind == 4:
        start = chance.randrange(len(out))
        out[start : start + 8] = bytes(chance.choice((0, 0xFF, 0x80, 0x0D, 0x22)) for _ in range(8))
    else:
        start = chance.randrange(len(out))
        out[start:start] = chance.choice(
            (b'"', b"<", b"&#x0;", b"=?utf-8?b?", b"--", b"\xed\xa0\x80", b"'\"\n")
        )
    return bytes(out)


def damaged(name: str, content: bytes, chance: random.Random) -> bytes:
    """Damage a part of a package, so that its ZIP stays sound and the readers of parts are reached."""
    if not name.endswith(("docx", "xlsx")) or chance.random() < 0.2:
        return mutated(content, chance)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w") as target:
        names = source.namelist()
        chosen = chance.choice(names)
        for each in names:
            part = source.read(each)
            if each == chosen:
                part = chance.choice(
                    (b"", part.replace(b"1", b"9"), _swapped(part, chance), mutated(part, chance))
                )
            target.writestr(each, part)
    return buffer.getvalue()


def _swapped(part: bytes, chance: random.Random) -> bytes:
    """Return XML with two of its attribute values or texts exchanged: sound, but senseless."""
    pieces = part.split(b'"')
    if len(pieces) > 6:
        one, two = chance.sample(range(1, len(pieces) - 1, 2), 2)
        pieces[one], pieces[two] = pieces[two], pieces[one]
    return b'"'.join(pieces)


def survives(name: str, content: bytes) -> None:
    try:
        document = registry.read(name, content)
        replacements = []
        for segment in document.segments[:-1:3]:
            token = "PERSON_1_K7M2" if segment.spelling is Spelling.IDENTIFIER else "PERSON-1-K7M2"
            replacements.append(Replacement(segment.id, 0, len(segment.text), token))
        registry.write(document, replacements)
        registry.write(document, [])
    except RedactionError as error:
        assert str(error).endswith(".")
        assert "Anjali" not in str(error)


@functools.cache
def source(name: str) -> bytes:
    return SOURCES[name]()


@pytest.mark.parametrize(
    ("name", "count"), [("a.docx", 50), ("a.xlsx", 90), ("a.eml", 300), ("a.csv", 300), ("a.txt", 300)]
)
def test_damage_never_escapes(name: str, count: int) -> None:
    chance = random.Random(name)
    for _ in range(count):
        survives(name, damaged(name, source(name), chance))


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(SOURCES))
def test_much_damage_never_escapes(name: str) -> None:
    chance = random.Random(f"{name} slow")
    for _ in range(2000):
        survives(name, damaged(name, source(name), chance))


@pytest.mark.parametrize("name", sorted([*SOURCES, "a.pdf"]))
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"PK\x03\x04",
        b"PK\x05\x06" + b"\0" * 18,
        b"%PDF-1.7\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    ],
)
def test_empty_and_truncated(name: str, content: bytes) -> None:
    if content == b"%PDF-1.7\n" and name.endswith((".txt", ".csv", ".eml")):
        survives(name, content)
        return
    with pytest.raises(RedactionError):
        registry.read(name, content)


@pytest.mark.parametrize("name", sorted(SOURCES))
@pytest.mark.parametrize("other", ["a.docx", "a.xlsx"])
def test_renamed(name: str, other: str) -> None:
    if name != other:
        with pytest.raises(RedactionError, match="its content is"):
            registry.read(name, source(other))


def test_encrypted_office_file() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ProtectedDocument):
        registry.read("a.docx", content)


def repacked(content: bytes, name: str, part: bytes) -> bytes:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for each in source.namelist():
            target.writestr(each, part if each == name else source.read(each))
    return buffer.getvalue()


def test_zip_bomb() -> None:
    bomb = repacked(source("a.docx"), "word/document.xml", b"<a>" + b" " * 60_000_000 + b"</a>")
    with pytest.raises(DocumentTooLarge, match="ratio"):
        registry.read("a.docx", bomb)


def test_xml_bomb() -> None:
    entities = b"".join(
        b'<!ENTITY e%d "%s">' % (i, b"&e%d;" % (i - 1) * 10 if i else b"x" * 100) for i in range(9)
    )
    bomb = repacked(source("a.xlsx"), "xl/workbook.xml", b"<!DOCTYPE w [" + entities + b"]><w>&e8;</w>")
    with pytest.raises(RedactionError):
        registry.read("a.xlsx", bomb)


def test_empty_part() -> None:
    with pytest.raises(RedactionError, match="not sound XML"):
        registry.read("a.docx", repacked(source("a.docx"), "word/document.xml", b""))


def test_too_many_cells() -> None:
    with pytest.raises(DocumentTooLarge, match="cells"):
        registry.read("a.csv", b",,,,,,,,,,,,,,,,,,,\n" * 110_000)
