"""What a policy wants done with tracked changes, comments, macros and the like before a document is read."""

from __future__ import annotations

import io
import zipfile

import docx
import openpyxl
import pytest
from openpyxl.comments import Comment

from redaction.documents import registry
from redaction.documents.handling import CHOICES, Handling
from redaction.documents.model import NoticeKind
from redaction.errors import RedactionError

CHANGES = (
    "<w:p><w:r><w:t>kept </w:t></w:r><w:del w:id='1' w:author='Ann'><w:r><w:delText>old</w:delText></w:r></w:del>"
    "<w:ins w:id='2' w:author='Ann'><w:r><w:rPr><w:rPrChange w:id='3' w:author='Ann'><w:rPr/></w:rPrChange></w:rPr>"
    "<w:t>new</w:t></w:r></w:ins></w:p>"
    "<w:p><w:pPr><w:rPr><w:del w:id='4' w:author='Ann'/></w:rPr></w:pPr><w:r><w:t>first </w:t></w:r></w:p>"
    "<w:p><w:pPr><w:rPr><w:ins w:id='5' w:author='Ann'/></w:rPr></w:pPr><w:r><w:t>second</w:t></w:r></w:p>"
    "<w:p><w:moveFrom w:id='6' w:author='Ann'><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>"
    "<w:p><w:moveTo w:id='7' w:author='Ann'><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>"
    "<w:tbl><w:tr><w:trPr><w:del w:id='8' w:author='Ann'/></w:trPr><w:tc><w:p><w:r><w:t>row gone</w:t></w:r></w:p></w:tc>"
    "</w:tr><w:tr><w:tc><w:p><w:r><w:t>row stays</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


def word() -> bytes:
    document = docx.Document()
    paragraph = document.add_paragraph("Agreed")
    document.add_comment(paragraph.runs[0], text="ask Quentin", author="Quentin", initials="Q")
    buffer = io.BytesIO()
    document.save(buffer)
    return edited(buffer.getvalue(), "word/document.xml", b"<w:sectPr", CHANGES.encode() + b"<w:sectPr")


def edited(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w") as target:
        for each in source.namelist():
            part = source.read(each)
            target.writestr(each, part.replace(old, new, 1) if each == name else part)
    return buffer.getvalue()


def texts(content: bytes) -> list[str]:
    return [p.text for p in docx.Document(io.BytesIO(content)).paragraphs]


def test_by_default_everything_is_kept_and_read() -> None:
    source = word()
    document = registry.read("a.docx", source)
    assert {"old", "moved", "ask Quentin", "row gone"} <= {s.text for s in document.segments}
    assert document.source == source


def test_tracked_changes_are_accepted() -> None:
    source = word()
    document = registry.read("a.docx", source, Handling(tracked_changes="accept"))
    out = registry.write(document, [])
    assert texts(out) == ["Agreed", "kept new", "first second", "", "moved"]
    assert "Ann" not in zipfile.ZipFile(io.BytesIO(out)).read("word/document.xml").decode()
    table = docx.Document(io.BytesIO(out)).tables[0]
    assert [cell.text for row in table.rows for cell in row.cells] == ["row stays"]
    assert any("accepted" in n.explanation for n in document.notices if n.kind is NoticeKind.REMOVED)
    assert (document.name, document.sha256) == ("a.docx", registry.read("a.docx", source).sha256)


def test_comments_are_removed_with_their_marks() -> None:
    document = registry.read("a.docx", word(), Handling(comments="remove"))
    out = registry.write(document, [])
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert not any("comments" in name for name in archive.namelist())
    assert b"Quentin" not in everything
    assert b"commentR" not in everything
    assert texts(out)[0] == "Agreed"


def test_comments_of_a_workbook_go_with_the_notes_that_show_them() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "kept"
    book.active["A1"].comment = Comment("ask Quentin", "Quentin")
    buffer = io.BytesIO()
    book.save(buffer)
    document = registry.read("a.xlsx", buffer.getvalue(), Handling(comments="remove"))
    out = openpyxl.load_workbook(io.BytesIO(registry.write(document, [])))
    assert out.active["A1"].value == "kept"
    assert out.active["A1"].comment is None
    assert not any("Quentin" in s.text for s in document.segments)


def test_documents_within_documents_are_handled_as_well() -> None:
    outer = docx.Document()
    outer.add_paragraph("outer")
    buffer = io.BytesIO()
    outer.save(buffer)
    relation = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" '
        b'Target="embeddings/inner.docx"/></Relationships>'
    )
    content = edited(buffer.getvalue(), "word/_rels/document.xml.rels", b"</Relationships>", relation)
    with zipfile.ZipFile(joined := io.BytesIO(content), "a") as archive:
        archive.writestr("word/embeddings/inner.docx", word())
    document = registry.read("a.docx", joined.getvalue(), Handling(tracked_changes="accept"))
    inner = [s.text for s in document.segments if s.context.place.startswith("embedded document")]
    assert "kept new" in inner
    assert "old" not in inner


def test_macros_can_be_refused() -> None:
    relation = (
        b'<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
        b'Target="vbaProject.bin"/></Relationships>'
    )
    content = edited(word(), "word/_rels/document.xml.rels", b"</Relationships>", relation)
    registry.read("a.docx", content)
    with pytest.raises(RedactionError, match="macros, which the policy refuses"):
        registry.read("a.docx", content, Handling(macros="refuse"))


def test_only_known_choices_are_taken() -> None:
    with pytest.raises(ValueError, match="keep, remove"):
        Handling(comments="accept")
    assert all(getattr(Handling(), name) == choices[0] for name, choices in CHOICES.items())
