"""Builders of small PDFs and the search for what is left of a secret in an output."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable

import pikepdf
import pypdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from redaction.documents.model import Document, Replacement
from redaction.documents.pdf import FORMAT
from redaction.tokens.spelling import Spelling

TOKENS = {
    Spelling.PLAIN: "PERSON-12-K7M2",
    Spelling.IDENTIFIER: "PERSON_12_K7M2",
    Spelling.URL: "PERSON-12-K7M2",
}


def page_pdf(content: bytes, **entries: object) -> pikepdf.Pdf:
    """Return a file of one page with Helvetica as /F1."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, 612, 792]),
        Resources=Dictionary(Font=Dictionary(F1=font)),
        Contents=pdf.make_stream(content),
    )
    for key, value in entries.items():
        page["/" + key] = value
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    return pdf


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return a file's bytes, streams not compressed."""
    target = io.BytesIO()
    pdf.save(
        target, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True
    )
    return target.getvalue()


def replacements(document: Document, secret: str) -> list[Replacement]:
    """Return a replacement for every occurrence of the secret, whatever white space it is written with."""
    pattern = re.compile(r"\s*".join(re.escape(c) for c in secret if not c.isspace()))
    return [
        Replacement(segment.id, match.start(), match.end(), TOKENS[segment.spelling])
        for segment in document.segments
        for match in pattern.finditer(segment.text)
    ]


def pdfium_text(content: bytes) -> str:
    """Return what PDFium extracts."""
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(document[i].get_textpage().get_text_range() for i in range(len(document)))
    finally:
        document.close()


def _forms(text: str) -> list[str]:
    squeezed = re.sub(r"\s", "", text)
    return [text, squeezed]


def traces(output: bytes, secret: str) -> list[str]:
    """Return the channels in which a secret can still be found, by readers that share no code with the product."""
    found = []
    encodings = [secret.encode("utf-8"), secret.encode("utf-16-be"), secret.encode("utf-16-le")]
    needles = (
        encodings
        + [form.hex().encode() for form in encodings]
        + [form.hex().upper().encode() for form in encodings]
    )

    def look(channel: str, data: bytes) -> None:
        if any(needle in data for needle in needles):
            found.append(channel)

    look("raw bytes", output)
    texts = {"PDFium": pdfium_text(output)}
    reader = pypdf.PdfReader(io.BytesIO(output))
    texts["pypdf"] = "\n".join(page.extract_text() for page in reader.pages)
    if shutil.which("pdftotext"):
        done = subprocess.run(["pdftotext", "-", "-"], input=output, capture_output=True, check=False)
        texts["pdftotext"] = done.stdout.decode("utf-8", "replace")
    for channel, text in texts.items():
        if any(re.sub(r"\s", "", secret) in form for form in _forms(text)):
            found.append(channel)
    with pikepdf.open(io.BytesIO(output)) as pdf:
        for obj in [*pdf.objects, pdf.trailer]:
            if isinstance(obj, pikepdf.Stream):
                look(
                    "stream", obj.read_bytes() if obj.get("/Subtype") != Name.Image else obj.read_raw_bytes()
                )
            look("object", obj.unparse(resolved=True))
            if isinstance(obj, pikepdf.Dictionary):
                for value in obj.as_dict().values():
                    if isinstance(value, pikepdf.String) and secret in str(value):
                        found.append("string")
    return found


@pytest.fixture
def protect() -> Callable[[bytes, str], bytes]:
    """Read, replace every occurrence by a token, write."""

    def run(content: bytes, secret: str) -> bytes:
        document = FORMAT.read("sample.pdf", content)
        return FORMAT.write(document, replacements(document, secret))

    return run


@pytest.fixture
def find_traces() -> Callable[[bytes, str], list[str]]:
    """The search for what is left."""
    return traces


@pytest.fixture
def one_page() -> Callable[..., bytes]:
    """A one-page file from a content stream; ``change(pdf, page)`` plants things before it is saved."""

    def build(
        content: bytes,
        change: Callable[[pikepdf.Pdf, pikepdf.Dictionary], None] | None = None,
        **entries: object,
    ) -> bytes:
        pdf = page_pdf(content, **entries)
        if change is not None:
            change(pdf, pdf.pages[0].obj)
        return saved(pdf)

    return build


@pytest.fixture
def extract() -> Callable[[bytes], str]:
    """PDFium's text of a file."""
    return pdfium_text


@pytest.fixture
def replace_in() -> Callable[[Document, str], list[Replacement]]:
    """Replacements for every occurrence of a secret."""
    return replacements
