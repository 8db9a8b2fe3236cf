"""Damaged and hostile files: only errors with codes come out, and within a bound of time."""

from __future__ import annotations

import io
import random
import re
import time
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from redaction.documents import registry
from redaction.documents.model import Replacement
from redaction.documents.pdf import format as pdf_format
from redaction.errors import RedactionError

SECONDS = 10.0
#: Words of the syntax that a mutation puts where they do not belong.
WORDS = [b"obj", b"R", b"<<", b">>", b"[", b"]", b"stream", b"endstream", b"null", b"-1", b"99999999999", b"/Kids",
         b"/Parent 1 0 R", b"(", b")", b"BT", b"ET", b"Tj", b"q", b"Q", b"/Length 0", b"\xff\xfe", b"1e9", b"Do"]  # fmt: skip


def sample(compressed):
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=0)
    for page in range(2):
        canvas.setFont("Helvetica", 12)
        canvas.drawString(72, 700, f"Dear Anna Berg, this is page {page}")
        canvas.beginForm(f"form{page}")
        canvas.drawString(72, 650, "Anna Berg again")
        canvas.endForm()
        canvas.doForm(f"form{page}")
        canvas.linkURL("https://example.org/anna", (72, 600, 200, 620))
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"Anna {page}", f"p{page}")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(target) as pdf:
        result = io.BytesIO()
        pdf.save(
            result,
            compress_streams=compressed,
            object_stream_mode=pikepdf.ObjectStreamMode.generate
            if compressed
            else pikepdf.ObjectStreamMode.disable,
        )
        return result.getvalue()


def mutated(source, rng):
    data = bytearray(source)
    for _ in range(rng.randint(1, 12)):
        place = rng.randrange(len(data))
        kind = rng.randrange(6)
        if kind == 0:
            data[place] = rng.randrange(256)
        elif kind == 1:
            del data[place : place + rng.randint(1, 60)]
        elif kind == 2:
            data[place:place] = rng.choice(WORDS)
        elif kind == 3:
            other = rng.randrange(len(data))
            data[place:place] = data[other : other + rng.randint(1, 200)]
        elif kind == 4:
            numbers = list(re.finditer(rb"\d+", data))
            if numbers:
                number = rng.choice(numbers)
                data[number.start() : number.end()] = b"%d" % rng.choice(
                    [0, 1, 2, 5, 255, 65536, 2**31, 10**12]
                )
        else:
            del data[rng.randrange(max(1, len(data) // 2), len(data) + 1) :]
        if not data:
            return b"%PDF-1.7"
    return bytes(data)


def taken_through(data):
    """Read, replace some words, write, read again: nothing but coded errors, and in time."""
    start = time.process_time()
    try:
        document = registry.read("fuzz.pdf", data)
        edits = [
            Replacement(segment.id, match.start(), match.end(), "PERSON-12-K7M2")
            for segment in document.segments[:-1]
            for match in list(re.finditer(r"\w{4,}", segment.text))[:2]
        ]
        output = registry.write(document, edits)
        registry.read("fuzz.pdf", output)
    except RedactionError:
        pass
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("compressed", [False, True])
def test_mutated_files_give_coded_errors(compressed):
    source = sample(compressed)
    for seed in range(150):
        taken_through(mutated(source, random.Random(seed)))


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(0, 12_000, 400))
def test_thousands_of_mutated_files(seed):
    for number in range(seed, seed + 400):
        rng = random.Random(10_000 + number)
        taken_through(mutated(sample(bool(number % 2)), rng))


def nested_arrays(_):
    return b"[" * 100_000 + b"]" * 100_000 + b" TJ"


def open_dictionaries(_):
    return b"/Span " + b"<</A" * 50_000 + b" BDC"


def many_saved_states(_):
    return b"q " * 100_000


def deep_strings(_):
    return b"BT (" + b"(" * 100_000 + b" Tj ET"


def many_operands(_):
    return b"1 " * 500_000 + b"Tf"


def huge_numbers(_):
    return b"BT /F1 " + b"9" * 400 + b" Tf 1e999 0 0 nan 0 -" + b"9" * 300 + b" Tm (Anna Berg) Tj ET"


def repeated_clips(_):
    return b"0 0 9 9 re W n " * 20_000 + b"BT /F1 9 Tf (Anna Berg) Tj ET"


@pytest.mark.parametrize(
    "content",
    [
        nested_arrays,
        open_dictionaries,
        many_saved_states,
        deep_strings,
        many_operands,
        huge_numbers,
        repeated_clips,
    ],
    ids=lambda content: content.__name__,
)
def test_hostile_content_is_read_in_time(content, one_page):
    taken_through(one_page(content(None)))


def test_forms_that_paint_each_other_exponentially_are_refused(one_page):
    """Each form paints the next twice: two to the power of thirty executions."""

    def plant(pdf, page):
        following = None
        for _ in range(30):
            form = pdf.make_stream(b"/N Do /N Do" if following is not None else b"BT /F1 9 Tf (Anna) Tj ET")
            form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
            form.BBox = pikepdf.Array([0, 0, 612, 792])
            form.Resources = pikepdf.Dictionary(Font=page.Resources.Font)
            if following is not None:
                form.Resources.XObject = pikepdf.Dictionary(N=following)
            following = form
        page.Resources.XObject = pikepdf.Dictionary(N=following)

    taken_through(one_page(b"/N Do", plant))


FOLDER = Path(__file__).parents[4] / "shared" / "corpora" / "pdf"
REAL = [path for path in sorted(FOLDER.glob("*.pdf")) if path.stat().st_size < 60_000]
needs_corpus = pytest.mark.skipif(not REAL, reason="the corpus of real PDF files is not here")


def mutate_real_files(seed, count):
    rng = random.Random(seed)
    for _ in range(count):
        taken_through(mutated(rng.choice(REAL).read_bytes(), rng))


@needs_corpus
@pytest.mark.parametrize("seed", range(4))
def test_mutated_real_files_give_coded_errors(seed, without_pictures):
    mutate_real_files(seed, 50)


@pytest.mark.slow
@needs_corpus
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(1000, 1020))
def test_thousands_of_mutated_real_files(seed, without_pictures):
    mutate_real_files(seed, 400)


@pytest.fixture
def without_pictures(monkeypatch):
    """Reading the letters of pictures takes seconds, and is tried on mutated pictures elsewhere."""
    monkeypatch.setattr(pdf_format, "read_pictures", lambda *arguments: ([], []))
