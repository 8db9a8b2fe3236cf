"""Other programs on the same files: PyMuPDF, python-docx, openpyxl, python-pptx, each used as its documentation says.

They are no dependencies. ``Peer`` starts this file with an interpreter that has them (``python -m venv``, then
``pip install pymupdf python-docx openpyxl python-pptx``) and talks to it line by line.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What a peer made of a file: its output, processor seconds, and what it cannot do (empty: nothing)."""

    output: bytes
    seconds: float
    error: str = ""


class Peer:
    """A process of another interpreter that has the peers installed."""

    def __init__(self, interpreter: str) -> None:
        self._process = subprocess.Popen(
            [interpreter, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def close(self) -> None:
        """End the process."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(timeout=60)

    def has(self, kind: str) -> str:
        """Return the name and version of what handles a kind of file, empty where it is not installed."""
        return str(self._ask({"ask": "version", "kind": kind})["version"])

    def redact(self, kind: str, source: bytes, words: list[str], token: str) -> Outcome:
        """Replace words in a file of a kind ("pdf", "docx", "xlsx", "pptx"); "pdf, text" leaves metadata alone."""
        answer = self._ask(
            {
                "ask": "redact",
                "kind": kind,
                "source": base64.b64encode(source).decode(),
                "words": words,
                "token": token,
            }
        )
        return Outcome(base64.b64decode(answer["output"]), float(answer["seconds"]), str(answer["error"]))

    def redact_pdf(self, source: bytes, words: list[str], token: str) -> Outcome:
        """Replace words in a PDF."""
        return self.redact("pdf", source, words, token)

    def _ask(self, request: dict[str, object]) -> dict[str, str]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the peer has died")
        answer: dict[str, str] = json.loads(line)
        return answer


# -- what follows runs in the other interpreter


def _pdf(source: bytes, words: list[str], token: str, *, scrub: bool = True) -> bytes:
    """Redact every hit; ``scrub`` also takes out metadata, attachments, scripts and the like."""
    import pymupdf

    document = pymupdf.open(stream=source, filetype="pdf")
    for page in document:
        for word in words:
            for place in page.search_for(word):
                page.add_redact_annot(place, text=token)
        page.apply_redactions()
    if scrub:
        document.scrub()
    return document.tobytes(garbage=3, deflate=True)


def _docx(source: bytes, words: list[str], token: str) -> bytes:
    import io

    import docx

    document = docx.Document(io.BytesIO(source))

    def paragraphs(holder):
        yield from holder.paragraphs
        for table in holder.tables:
            for row in table.rows:
                for cell in row.cells:
                    yield from paragraphs(cell)

    parts = [document]
    for section in document.sections:
        parts += [section.header, section.footer]
    for part in parts:
        for paragraph in paragraphs(part):
            if any(word in paragraph.text for word in words):
                _replace_in_runs(paragraph, words, token)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _replace_in_runs(paragraph, words, token):
    for run in paragraph.runs:
        for word in words:
            if word in run.text:
                run.text = run.text.replace(word, token)
    if any(word in paragraph.text for word in words):
        text = paragraph.text
        for word in words:
            text = text.replace(word, token)
        paragraph.text = text


def _xlsx(source: bytes, words: list[str], token: str) -> bytes:
    import io

    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(source))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and any(word in cell.value for word in words):
                    for word in words:
                        cell.value = cell.value.replace(word, token)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _pptx(source: bytes, words: list[str], token: str) -> bytes:
    import io

    import pptx

    deck = pptx.Presentation(io.BytesIO(source))

    def texts(shapes):
        for shape in shapes:
            if shape.has_text_frame:
                yield shape.text_frame
            if getattr(shape, "has_table", False):
                for row in shape.table.rows:
                    for cell in row.cells:
                        yield cell.text_frame
            if shape.shape_type == 6:
                yield from texts(shape.shapes)

    for slide in deck.slides:
        frames = list(texts(slide.shapes))
        if slide.has_notes_slide:
            frames.append(slide.notes_slide.notes_text_frame)
        for frame in frames:
            for paragraph in frame.paragraphs:
                for run in paragraph.runs:
                    for word in words:
                        run.text = run.text.replace(word, token)
    target = io.BytesIO()
    deck.save(target)
    return target.getvalue()


def _pdf_text(source: bytes, words: list[str], token: str) -> bytes:
    return _pdf(source, words, token, scrub=False)


_TOOLS = {
    "pdf": _pdf,
    "pdf, text": _pdf_text,
    "docx": _docx,
    "docx, text": _docx,
    "xlsx": _xlsx,
    "pptx": _pptx,
}
_PACKAGES = {"pdf": "PyMuPDF", "docx": "python-docx", "xlsx": "openpyxl", "pptx": "python-pptx"}


def _version(kind: str) -> str:
    from importlib import metadata

    try:
        return f"{_PACKAGES[kind]} {metadata.version(_PACKAGES[kind])}"
    except metadata.PackageNotFoundError:
        return ""


def _serve() -> None:
    out = sys.stdout
    sys.stdout = sys.stderr
    for line in sys.stdin:
        request = json.loads(line)
        if request["ask"] == "version":
            answer = {"version": _version(request["kind"])}
        else:
            source = base64.b64decode(request["source"])
            output, error = b"", ""
            began = time.process_time()
            try:
                output = _TOOLS[request["kind"]](source, request["words"], request["token"])
            except Exception as failure:
                error = type(failure).__name__
            seconds = time.process_time() - began
            answer = {"output": base64.b64encode(output).decode(), "seconds": seconds, "error": error}
        out.write(json.dumps(answer) + "\n")
        out.flush()


if __name__ == "__main__":
    _serve()
