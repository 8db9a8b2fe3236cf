"""Real PDFs, many broken on purpose: one word of each is replaced everywhere, then other readers look for it."""

from __future__ import annotations

import io
import random
import re
from collections import Counter
from pathlib import Path

import pikepdf
import pypdf
import pytest

from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT
from redaction.errors import DocumentTooLarge, ProtectedDocument, UnreadableDocument, UnwritableReplacement

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpora" / "pdf"
FILES = sorted(CORPUS.glob("*.pdf"))
TOKEN = {"plain": "PERSON-12-K7M2"}

pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of real PDFs is not beside this checkout")


def channels(output, extract):
    yield "PDFium", extract(output)
    reader = pypdf.PdfReader(io.BytesIO(output))
    for page in reader.pages:
        try:
            yield "pypdf", page.extract_text()
        except Exception:
            continue
    with pikepdf.open(io.BytesIO(output)) as pdf:
        for obj in pdf.objects:
            if (
                isinstance(obj, pikepdf.Stream)
                and obj.get("/Type") != pikepdf.Name.ObjStm
                and (obj.get("/Subtype") != pikepdf.Name.Image)
            ):
                try:
                    yield "stream", obj.read_bytes().decode("latin-1")
                except pikepdf.PdfError:
                    continue
            if isinstance(obj, pikepdf.Object):
                yield "object", obj.unparse(resolved=True).decode("latin-1")


def outcome(path, extract):
    """Return "replaced", "no words", "unreadable", "refused" or "leak"."""
    try:
        document = FORMAT.read(path.name, path.read_bytes())
    except (UnreadableDocument, ProtectedDocument, DocumentTooLarge):
        return "unreadable"
    plain = FORMAT.write(document, [])
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        syntax = b" ".join(o.unparse(resolved=True) for o in pdf.objects if isinstance(o, pikepdf.Object))
    names = set(re.findall(r"/([^\s/<>\[\]()]+)", syntax.decode("latin-1")))
    keywords = "stream trailer Adobe begincmap currentdict findresource defineresource Identity beginbfchar Registry tech"
    found = {w for s in document.segments for w in re.findall(r"[^\W\d_]{4,}", s.text)}
    words = sorted(w for w in found if not any(w in name for name in (*names, *keywords.split())))
    if not words:
        return "no words"
    word = random.Random(path.name).choice(words)
    edits = [
        Replacement(s.id, m.start(), m.end(), TOKEN.get(s.spelling.value, "PERSON_12_K7M2"))
        for s in document.segments
        for m in re.finditer(re.escape(word), s.text)
    ]
    try:
        output = FORMAT.write(document, edits)
    except UnwritableReplacement:
        return "refused"
    return "leak" if any(word in text for _, text in channels(output, extract)) else "replaced"


def test_a_sample_of_real_files_leaks_nothing(extract):
    outcomes = Counter(outcome(path, extract) for path in FILES[::18] if path.stat().st_size < 100_000)
    assert outcomes["leak"] == 0
    assert outcomes["refused"] <= 1
    assert outcomes["replaced"] >= 10


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_all_real_files_leak_nothing(extract):
    outcomes = {path.name: outcome(path, extract) for path in FILES}
    assert [name for name, result in outcomes.items() if result == "leak"] == []
    counts = Counter(outcomes.values())
    assert counts["refused"] <= len(FILES) * 0.02
    assert counts["unreadable"] <= len(FILES) * 0.05
