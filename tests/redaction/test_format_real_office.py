"""Real Word, Excel and PowerPoint files: a word is replaced everywhere, is gone from every part, and the file still opens."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest

from redaction.documents import registry
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import RedactionError, UnwritableReplacement
from redaction.ocr import remembering
from redaction.tokens.spelling import Spelling

TOKENS = {Spelling.IDENTIFIER: "PERSON_12_K7M2"}
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpora" / "office"
WORD = sorted(CORPUS.glob("*.docx")) if CORPUS.is_dir() else []
EXCEL = sorted(CORPUS.glob("*.xlsx")) if CORPUS.is_dir() else []
POWERPOINT = sorted(CORPUS.glob("*.pptx")) if CORPUS.is_dir() else []
OPENERS: dict[str, Callable[[io.BytesIO], object]] = {
    ".docx": docx.Document,
    ".xlsx": openpyxl.load_workbook,
    ".pptx": pptx.Presentation,
}
# What the schema or the program names, not the document: such words are no secrets to look for.
STRUCTURE = {
    ".docx": rb'(?:xmlns[:\w]*|typeface|styleId|Target|PartName|ContentType|w:val|w:name|w:type)="[^"]*"',
    ".xlsx": rb'(?:xmlns[:\w]*|typeface|style|Style|Target|PartName|ContentType|val|name|ref|xpath|RootElement|type)="[^"]*"',
    ".pptx": rb'(?:xmlns[:\w]*|typeface|styleId|Target|PartName|ContentType|val|name|type|prst|progId|idx)="[^"]*"',
}
NAMES = re.compile(r"</?[\w:.-]+|[\w:.-]+=(?=[\"'])")

needs_corpus = pytest.mark.skipif(not WORD, reason="the shared corpus of office files is not here")
quiet = pytest.mark.filterwarnings("ignore::UserWarning")


def check_real_file(path: Path) -> str:
    """Try a file without reading its pictures, which takes long and is tried elsewhere."""
    with remembering((), closed=True):
        return replace_a_word(path)


def replace_a_word(path: Path) -> str:
    """Replace one word everywhere and return what came of it: "clean", "refused" or "no words"."""
    content = path.read_bytes()
    try:
        document = registry.read(path.name, content)
    except RedactionError:
        return "refused"
    archive = zipfile.ZipFile(io.BytesIO(content))
    everything = b"".join(archive.read(name) for name in archive.namelist())
    structural = b" ".join(re.findall(STRUCTURE[path.suffix], everything))
    shown = [s for s in document.segments[:-1] if s.stored is None]
    words = sorted(
        {w for s in shown for w in re.findall(r"[A-Za-z]{5,}", s.text) if w.encode() not in structural}
    )
    if not words:
        return "no words"
    word = random.Random(path.name).choice(words)
    whole = re.compile(rf"(?<!\w){word}(?!\w)")
    replacements = [
        Replacement(s.id, m.start(), m.end(), TOKENS.get(s.spelling, "PERSON-12-K7M2"))
        for s in document.segments
        if s.stored is None
        for m in whole.finditer(s.text)
    ]
    try:
        out = registry.write(document, replacements)
    except UnwritableReplacement:
        if path.suffix == ".docx":
            raise
        return "refused"  # a sheet's name that would become too long
    unread = {n.place for n in document.notices if n.kind is NoticeKind.UNREAD}
    with zipfile.ZipFile(io.BytesIO(out)) as written:
        for name in written.namelist():
            if name not in unread and not name.endswith((".docx", ".xlsx", ".pptx")):
                assert not whole.search(NAMES.sub(" ", written.read(name).decode("utf-8", "replace"))), name
    try:
        OPENERS[path.suffix](io.BytesIO(content))
    except Exception:
        return "clean"
    OPENERS[path.suffix](io.BytesIO(out))
    return "clean"


@needs_corpus
@quiet
@pytest.mark.parametrize(
    "files", [WORD[::8], EXCEL[::12], POWERPOINT[::5]], ids=["Word", "Excel", "PowerPoint"]
)
def test_a_sample_of_real_files(files: list[Path]) -> None:
    outcomes = [check_real_file(path) for path in files]
    assert outcomes.count("clean") >= len(outcomes) // 2


@pytest.mark.slow
@needs_corpus
@quiet
@pytest.mark.parametrize("path", [*WORD, *EXCEL, *POWERPOINT], ids=lambda path: path.name)
def test_every_real_file(path: Path) -> None:
    check_real_file(path)
