"""Old Office files and RTF: converted by LibreOffice where it is installed, refused with a sentence where it is not."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest

from redaction.documents import registry
from redaction.documents.legacy import binary, conversion
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import ProtectedDocument, UnreadableDocument
from redaction.leakcheck import check

SECRET = "Quentin"
RTF = rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\info{\author Quentin}}\f0 Dear {\b Quen}tin,\par see you.\par}"

posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
needs_office = pytest.mark.skipif(conversion.program() is None, reason="LibreOffice is not installed")


def protected(name: str, content: bytes) -> tuple[str, bytes]:
    document = registry.read(name, content)
    swaps = [
        Replacement(s.id, at, at + len(SECRET), "PERSON-1-K7M2")
        for s in document.segments
        if (at := s.text.find(SECRET)) >= 0
    ]
    assert swaps
    assert document.notices[0].kind is NoticeKind.REMOVED
    return registry.output_name(document, swaps), registry.write(document, swaps)


def old(content: bytes, suffix: str, new: str) -> bytes:
    """Return a file of today in its old form, also made by LibreOffice."""
    return conversion.convert(content, suffix, new, "test")


@needs_office
def test_rich_text_becomes_a_word_document() -> None:
    name, out = protected("letter.rtf", RTF)
    assert name == "letter.docx"
    assert [p.text for p in docx.Document(io.BytesIO(out)).paragraphs] == ["Dear PERSON-1-K7M2,", "see you."]
    assert not check(name, out, [SECRET]).leaks


@needs_office
@pytest.mark.slow
def test_old_documents_workbooks_and_presentations() -> None:
    letter = docx.Document()
    letter.add_paragraph(f"Dear {SECRET}")
    book = openpyxl.Workbook()
    book.active["A1"], book.active["B1"] = SECRET, 412000
    show = pptx.Presentation()
    show.slides.add_slide(show.slide_layouts[0]).shapes.title.text_frame.text = SECRET
    for made, suffix, former in ((letter, ".docx", ".doc"), (book, ".xlsx", ".xls"), (show, ".pptx", ".ppt")):
        buffer = io.BytesIO()
        made.save(buffer)
        content = old(buffer.getvalue(), suffix, former)
        assert content.startswith(b"\xd0\xcf\x11\xe0")
        name, out = protected("a" + former, content)
        assert name == "a" + suffix
        assert not check(name, out, [SECRET]).leaks
        assert registry.read(name, out).format == suffix[1:]
        assert registry.read("a" + former, content).sha256 != registry.read(name, out).sha256


def test_without_libreoffice_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "program", lambda: None)
    with pytest.raises(
        UnreadableDocument, match=r"LibreOffice, which is not installed; install it, or save .* as \.docx"
    ):
        registry.read("a.rtf", RTF)


@posix
def test_a_conversion_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sleeper = tmp_path / "soffice"
    sleeper.write_text("#!/bin/sh\nsleep 60 & sleep 60\n")
    sleeper.chmod(0o700)
    monkeypatch.setattr(conversion, "program", lambda: str(sleeper))
    monkeypatch.setattr(conversion, "_SECONDS", 0.2)
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def remember(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(popen(*arguments, **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(conversion.subprocess, "Popen", remember)
    with pytest.raises(UnreadableDocument, match="took more than"):
        registry.read("a.rtf", RTF)
    assert started[-1].poll() is not None


@posix
def test_what_the_converter_may_see_and_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The stand-in writes down its surroundings: a private home, no proxy that answers, macros off."""
    fake = tmp_path / "soffice"
    fake.write_text(
        "#!/bin/sh\n"
        f'env > "{tmp_path}/env"; cat "$HOME/profile/user/registrymodifications.xcu" > "{tmp_path}/profile"\n'
        f'ls -ld "$HOME" | cut -c1-10 > "{tmp_path}/mode"; pwd > "{tmp_path}/home"\n'
    )
    fake.chmod(0o700)
    monkeypatch.setattr(conversion, "program", lambda: str(fake))
    monkeypatch.setenv("KPO_VAULT_PASSPHRASE", "secret")
    with pytest.raises(UnreadableDocument, match="cannot open it"):
        registry.read("a.rtf", RTF)
    environment = (tmp_path / "env").read_text()
    assert "secret" not in environment
    assert "https_proxy=http://127.0.0.1:9" in environment
    assert (tmp_path / "mode").read_text().strip() == "drwx------"
    assert "DisableMacrosExecution" in (tmp_path / "profile").read_text()
    assert not Path((tmp_path / "home").read_text().strip()).exists()


def test_broken_and_encrypted_files_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableDocument, match="container is broken"):
        registry.read("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert binary._is_encrypted_word(bytes(10) + (0x0100).to_bytes(2, "little"))
    assert not binary._is_encrypted_word(bytes(12))
    records = (0x809).to_bytes(2, "little") + (4).to_bytes(2, "little") + bytes(4)
    assert binary._has_file_pass("Workbook", records + (0x2F).to_bytes(2, "little") + bytes(8))
    assert not binary._has_file_pass("Workbook", records + bytes(64))
    assert ProtectedDocument(format="old Office").code == "protected-document"
