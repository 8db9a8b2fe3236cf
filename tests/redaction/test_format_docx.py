"""Word: a secret planted in every carrier is gone after it was replaced, and all else is as it was."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redaction.documents import registry
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind, apply_to_text
from redaction.errors import RedactionError
from redaction.tokens.spelling import Spelling

SECRET = "Quentin"
TOKENS = {Spelling.IDENTIFIER: "PERSON_12_K7M2"}

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
S = SECRET
BODY = {
    "run": f"<w:r><w:t>{S}</w:t></w:r>",
    "split runs": "<w:r><w:rPr><w:b/></w:rPr><w:t>Quen</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:t>tin</w:t></w:r>",
    "insertion": f'<w:ins w:id="1" w:author="{S}" w:date="2024-01-01T00:00:00Z"><w:r><w:t>{S}</w:t></w:r></w:ins>',
    "deletion": f'<w:del w:id="2" w:author="{S}"><w:r><w:delText>{S}</w:delText></w:r></w:del>',
    "move": f'<w:moveFrom w:id="3" w:author="{S}"><w:r><w:t>{S}</w:t></w:r></w:moveFrom>',
    "text box": "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:docPr id='1' "
    f"name='{S} box' descr='{S}' title='{S}'/><a:graphic><a:graphicData uri='x'><wps:wsp><wps:txbx><w:txbxContent>"
    f"<w:p><w:r><w:t>{S}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
    "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id='s1' alt='"
    f"{S}' title='{S}' href='http://x/{S}' o:gfxdata='{S}'><v:textbox><w:txbxContent><w:p><w:r><w:t>{S}</w:t></w:r>"
    f"</w:p></w:txbxContent></v:textbox><v:textpath string='{S}'/></v:shape></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>",
    "content control": f"<w:sdt><w:sdtPr><w:alias w:val='{S}'/><w:tag w:val='{S}'/><w:dropDownList><w:listItem "
    f"w:displayText='{S}' w:value='{S} v'/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{S}</w:t></w:r>"
    "</w:sdtContent></w:sdt>",
    "field code": "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"mailto:Quen</w:instrText>"
    "</w:r><w:r><w:instrText>tin@x\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
    "simple field": f"<w:fldSimple w:instr=' MERGEFIELD {S} '><w:r><w:t>x</w:t></w:r></w:fldSimple>",
    "form field": f"<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='{S}'/><w:helpText w:type='text' "
    f"w:val='{S}'/><w:statusText w:val='{S}'/><w:textInput><w:default w:val='{S}'/></w:textInput><w:ddList><w:listEntry"
    f" w:val='{S}'/></w:ddList></w:ffData></w:fldChar></w:r>",
    "bookmark": f"<w:bookmarkStart w:id='7' w:name='{S}_1'/><w:bookmarkEnd w:id='7'/>"
    f"<w:hyperlink w:anchor='{S}_1' w:tooltip='{S}'><w:r><w:t>x</w:t></w:r></w:hyperlink>",
    "smart tag": f"<w:smartTag w:uri='u' w:element='e'><w:smartTagPr><w:attr w:name='n' w:val='{S}'/></w:smartTagPr>"
    "<w:r><w:t>x</w:t></w:r></w:smartTag>",
    "maths": f"<m:oMath><m:r><m:t>{S}</m:t></m:r></m:oMath>",
    "symbols": "".join(f"<w:r><w:sym w:font='Arial' w:char='F0{ord(c):02X}'/></w:r>" for c in S),
    "hidden": f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{S}</w:t></w:r>",
    "property change": f"<w:r><w:rPr><w:rPrChange w:id='9' w:author='{S}'/></w:rPr><w:t>x</w:t></w:r>",
}
TABLE = (
    f"<w:tbl><w:tblPr><w:tblCaption w:val='{S}'/><w:tblDescription w:val='{S}'/></w:tblPr>"
    "<w:tr><w:tc><w:p><w:r><w:t>Patient</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Price</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p/></w:tc></w:tr>"
    f"<w:tr><w:tc><w:p><w:r><w:t>{S}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p/></w:tc></w:tr></w:tbl>"
)
WML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
SIDE = {  # part: (content type, relationship type, content)
    "word/header1.xml": (WML + "header+xml", "header", f"<w:hdr {NS}><w:p><w:r><w:t>{S}</w:t></w:r></w:p></w:hdr>"),
    "word/footer1.xml": (WML + "footer+xml", "footer", f"<w:ftr {NS}><w:p><w:r><w:t>{S}</w:t></w:r></w:p></w:ftr>"),
    "word/footnotes.xml": (
        WML + "footnotes+xml", "footnotes",
        f"<w:footnotes {NS}><w:footnote w:id='3'><w:p><w:r><w:t>{S}</w:t></w:r></w:p></w:footnote></w:footnotes>"),
    "word/endnotes.xml": (
        WML + "endnotes+xml", "endnotes",
        f"<w:endnotes {NS}><w:endnote w:id='3'><w:p><w:r><w:t>{S}</w:t></w:r></w:p></w:endnote></w:endnotes>"),
    "word/comments.xml": (
        WML + "comments+xml", "comments",
        f"<w:comments {NS}><w:comment w:id='1' w:author='{S}' w:initials='{S}'><w:p><w:r><w:t>{S}</w:t></w:r></w:p>"
        "</w:comment></w:comments>"),
    "word/people.xml": (
        WML + "people+xml", "people",
        f"<w15:people {NS}><w15:person w15:author='{S}'><w15:presenceInfo w15:providerId='AD' w15:userId='S::{S}@x'/>"
        "</w15:person></w15:people>"),
    "word/settings.xml": (
        WML + "settings+xml", "settings",
        f"<w:settings {NS}><w:mailMerge><w:connectString w:val='DSN={S}'/><w:query w:val='select {S}'/></w:mailMerge>"
        f"<w:rsids><w:rsidRoot w:val='00AB12CD'/></w:rsids><w:docVars><w:docVar w:name='{S}' w:val='{S}'/></w:docVars>"
        "</w:settings>"),
    "word/styles.xml": (
        WML + "styles+xml", "styles",
        f"<w:styles {NS}><w:style w:type='paragraph' w:customStyle='1' w:styleId='My1'><w:name w:val='{S} style'/>"
        f"<w:aliases w:val='{S}'/></w:style></w:styles>"),
    "word/glossary/document.xml": (
        WML + "document.glossary+xml", "glossaryDocument",
        f"<w:glossaryDocument {NS}><w:docParts><w:docPart><w:docPartPr><w:name w:val='{S}'/><w:category><w:name "
        f"w:val='{S}'/></w:category><w:description w:val='{S}'/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>{S}</w:t>"
        "</w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"),
    "word/charts/chart1.xml": (
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "chart",
        "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
        f"xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:chart><c:title><c:tx><c:rich><a:p><a:r>"
        f"<a:t>Quen</a:t></a:r><a:r><a:t>tin</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:ser><c:cat>"
        f"<c:strRef><c:f>Sheet1!$A$1</c:f><c:strCache><c:pt idx='0'><c:v>{S}</c:v></c:pt></c:strCache></c:strRef>"
        "</c:cat></c:ser></c:plotArea></c:chart></c:chartSpace>"),
    "word/diagrams/data1.xml": (
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", "diagramData",
        "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram' "
        "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:ptLst><dgm:pt modelId='1'><dgm:t><a:p>"
        f"<a:r><a:t>{S}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"),
    "customXml/item1.xml": ("application/xml", "customXml", f"<x:d xmlns:x='u:x' who='{S}'>{S}<x:e/>{S}</x:d>"),
}  # fmt: skip
PACKAGE = {
    "docProps/core.xml": (
        "application/vnd.openxmlformats-package.core-properties+xml", "metadata/core-properties",
        "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/' "
        f"xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><dc:title>{S}</dc:title><dc:creator>{S}</dc:creator>"
        f"<cp:lastModifiedBy>{S}</cp:lastModifiedBy><cp:keywords>{S}</cp:keywords>"
        "<dcterms:created xsi:type='dcterms:W3CDTF'>2024-01-01T00:00:00Z</dcterms:created></cp:coreProperties>"),
    "docProps/app.xml": (
        "application/vnd.openxmlformats-officedocument.extended-properties+xml", "extended-properties",
        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' "
        "xmlns:vt='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'>"
        f"<Template>{S}.dotx</Template><Company>{S}</Company><Manager>{S}</Manager><TitlesOfParts><vt:vector size='1' "
        f"baseType='lpstr'><vt:lpstr>{S}</vt:lpstr></vt:vector></TitlesOfParts></Properties>"),
    "docProps/custom.xml": (
        "application/vnd.openxmlformats-officedocument.custom-properties+xml", "custom-properties",
        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties' "
        "xmlns:vt='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'><property fmtid='{D5}' pid='2' "
        f"name='{S}'><vt:lpwstr>{S}</vt:lpwstr></property></Properties>"),
    "docProps/thumbnail.jpeg": ("image/jpeg", "metadata/thumbnail", S),
}  # fmt: skip


def build(
    body: str, side: dict[str, tuple[str, str, str]], package: dict[str, tuple[str, str, str]]
) -> bytes:
    rel = "<Relationship Id='rId{}' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}' Target='/{}'/>"
    overrides = "".join(
        f"<Override PartName='/{n}' ContentType='{t}'/>" for n, (t, _, _) in {**side, **package}.items()
    )
    members = {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Default Extension='xml' ContentType='application/xml'/>{overrides}"
        f"<Override PartName='/word/document.xml' ContentType='{WML}document.main+xml'/></Types>",
        "_rels/.rels": "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + rel.format(0, "officeDocument", "word/document.xml")
        + "".join(rel.format(i, kind, n) for i, (n, (_, kind, _)) in enumerate(package.items(), 1))
        + "</Relationships>",
        "word/_rels/document.xml.rels": "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "".join(rel.format(i, kind, n) for i, (n, (_, kind, _)) in enumerate(side.items(), 1))
        + f"<Relationship Id='rIdX' Type='{R}/hyperlink' Target='mailto:{S}@x.example' TargetMode='External'/>"
        "</Relationships>",
        "word/document.xml": f"<!--{S}--><w:document {NS}><?x {S}?><w:body>{body}</w:body></w:document>",
        **{name: content for name, (_, _, content) in {**side, **package}.items()},
        "word/orphan.xml": f"<x>{S}</x>",
        "word/_rels/gone.xml.rels": f"<Relationships><Relationship Target='{S}' TargetMode='External'/></Relationships>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.comment = SECRET.encode()
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def paragraphs(*names: str) -> str:
    return "".join(f"<w:p w:rsidR='00AB12CD'>{BODY[name]}</w:p>" for name in names)


def replace_all(document: Document, value: str = SECRET) -> list[Replacement]:
    return [
        Replacement(s.id, m.start(), m.end(), TOKENS.get(s.spelling, "PERSON-12-K7M2"))
        for s in document.segments
        for m in re.finditer(re.escape(value), s.text)
    ]


def left(content: bytes, value: str = SECRET) -> list[str]:
    """Return the parts in which a value can still be found, tags removed as well."""
    found = []
    needles = [value.encode(), value.encode("utf-16-le"), value.encode("utf-16-be")]
    if value.encode() in content:
        found.append("the file itself")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            part = archive.read(entry)
            if any(needle in part for needle in needles) or value.encode() in re.sub(rb"<[^>]*>", b"", part):
                found.append(entry.filename)
    return found


@pytest.mark.parametrize("name", BODY)
def test_each_carrier_of_the_body(name: str) -> None:
    content = build(paragraphs(name), {}, {})
    document = registry.read("a.docx", content)
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert "PERSON" in zipfile.ZipFile(io.BytesIO(out)).read("word/document.xml").decode()


@pytest.mark.parametrize("name", [*SIDE, *PACKAGE])
def test_each_carrier_beside_the_body(name: str) -> None:
    side = {n: v for n, v in SIDE.items() if n == name}
    package = {n: v for n, v in PACKAGE.items() if n == name}
    content = build("<w:p/>", side, package)
    assert name in left(content)
    document = registry.read("a.docx", content)
    out = registry.write(document, replace_all(document))
    assert left(out) == []


def test_all_carriers_at_once_and_back() -> None:
    content = build(paragraphs(*BODY) + TABLE, SIDE, PACKAGE)
    document = registry.read("a.docx", content)
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert out == registry.write(document, replace_all(document))
    protected = registry.read("a.docx", out)
    assert len(protected.segments) == len(document.segments)
    back = [
        Replacement(s.id, m.start(), m.end(), SECRET)
        for s in protected.segments
        for m in re.finditer("PERSON.12.K7M2", s.text)
    ]
    assert len(back) == len(replace_all(document))
    restored = registry.read("a.docx", registry.write(protected, back))
    assert [s.text for s in restored.segments] == [s.text for s in document.segments]


def test_kinds_places_and_columns() -> None:
    document = registry.read("a.docx", build(paragraphs("run", "deletion") + TABLE, SIDE, PACKAGE))
    kinds = {s.kind for s in document.segments if SECRET in s.text}
    assert kinds >= {
        SegmentKind.BODY, SegmentKind.DELETED, SegmentKind.CELL, SegmentKind.HEADER, SegmentKind.FOOTER,
        SegmentKind.NOTE, SegmentKind.COMMENT, SegmentKind.LINK, SegmentKind.METADATA, SegmentKind.HIDDEN,
        SegmentKind.NAME,
    }  # fmt: skip
    cell = next(s for s in document.segments if s.kind is SegmentKind.CELL and s.text == SECRET)
    assert (cell.context.place, cell.context.column) == ("table 1, row 2", "Patient")
    assert any(s.context.place == "comment 1" for s in document.segments)


def test_a_token_takes_the_first_run_and_its_formatting() -> None:
    document = registry.read("a.docx", build(paragraphs("split runs"), {}, {}))
    out = registry.write(document, replace_all(document))
    xml = zipfile.ZipFile(io.BytesIO(out)).read("word/document.xml").decode()
    assert re.search(r"<w:b/></w:rPr><w:t[^>]*>PERSON-12-K7M2</w:t>", xml)


def test_a_value_over_tabs_and_breaks_comes_back() -> None:
    body = "<w:p><w:r><w:t>Jane</w:t><w:tab/><w:t>van</w:t><w:br/><w:t>Doe x</w:t></w:r></w:p>"
    document = registry.read("a.docx", build(body, {}, {}))
    assert document.segments[0].text == "Jane\tvan\nDoe x"
    out = registry.read("a.docx", registry.write(document, [Replacement(0, 0, 12, "PERSON-12-K7M2")]))
    assert out.segments[0].text == "PERSON-12-K7M2 x"
    back = registry.write(out, [Replacement(0, 0, 14, "Jane\tvan\nDoe")])
    assert registry.read("a.docx", back).segments[0].text == "Jane\tvan\nDoe x"
    assert zipfile.ZipFile(io.BytesIO(back)).read("word/document.xml").count(b"<w:tab/>") == 1


def test_images_and_objects_are_not_passed_over() -> None:
    png = ("image/png", "image", "\x89PNG")
    ole = ("application/vnd.openxmlformats-officedocument.oleObject", "oleObject", "binary")
    document = registry.read(
        "a.docx", build("<w:p/>", {"word/media/a.png": png, "word/embeddings/o.bin": ole}, {})
    )
    unread = [n.place for n in document.notices if n.kind is NoticeKind.UNREAD]
    assert unread == ["word/media/a.png", "word/embeddings/o.bin"]


def test_an_embedded_document_is_read_and_written() -> None:
    inner = build(paragraphs("run"), {}, {})
    buffer = io.BytesIO()
    part = (WML + "document", "package", "@@")
    outer = build(paragraphs("run"), {"word/embeddings/inner.docx": part}, {})
    with zipfile.ZipFile(io.BytesIO(outer)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            target.writestr(name, inner if name.endswith("inner.docx") else source.read(name))
    document = registry.read("a.docx", buffer.getvalue())
    assert any(s.context.place.startswith("embedded document 1 > ") for s in document.segments)
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert left(zipfile.ZipFile(io.BytesIO(out)).read("word/embeddings/inner.docx")) == []


def test_entities_and_doctypes_are_refused() -> None:
    content = build("<w:p/>", {}, {})
    bad = content.replace(b"<w:document ", b"<w:document ")
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bad)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                part = b"<!DOCTYPE x [<!ENTITY e 'Jane'>]>" + part.partition(b"-->")[2]
            target.writestr(name, part)
    with pytest.raises(RedactionError, match="document type"):
        registry.read("a.docx", buffer.getvalue())


def test_python_docx_opens_the_result_and_finds_the_layout() -> None:
    source = docx.Document()
    source.add_heading("Report on Quentin", 1)
    source.add_paragraph("Quentin said so.", style="List Bullet")
    table = source.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 0).text = "Patient", "Quentin"
    source.core_properties.author = "Quentin"
    buffer = io.BytesIO()
    source.save(buffer)
    document = registry.read("a.docx", buffer.getvalue())
    out = docx.Document(io.BytesIO(registry.write(document, replace_all(document))))
    assert [(p.text, p.style.name) for p in out.paragraphs] == [
        ("Report on PERSON-12-K7M2", "Heading 1"),
        ("PERSON-12-K7M2 said so.", "List Bullet"),
    ]
    assert out.tables[0].cell(1, 0).text == "PERSON-12-K7M2"
    assert out.core_properties.author == "PERSON-12-K7M2"


ALL = build(paragraphs(*BODY) + TABLE, SIDE, PACKAGE)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_random_replacements(data: st.DataObject) -> None:
    document = registry.read("a.docx", ALL)
    replacements = []
    for segment in data.draw(st.lists(st.sampled_from(document.segments[:-1]), unique=True, max_size=12)):
        cuts = sorted(
            data.draw(st.lists(st.integers(0, len(segment.text)), min_size=2, max_size=4, unique=True))
        )
        token = TOKENS.get(segment.spelling, "PERSON-12-K7M2")
        replacements += [
            Replacement(segment.id, a, b, token) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
        ]
    out = registry.read("a.docx", registry.write(document, replacements))
    for old, new in zip(document.segments, out.segments, strict=True):
        assert new.text == apply_to_text(old.text, [r for r in replacements if r.segment == old.id])


def test_hidden_and_white_text_is_reported() -> None:
    white = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>x</w:t></w:r></w:p>"
    said = [
        n.explanation for n in registry.read("a.docx", build(white + paragraphs("hidden"), {}, {})).notices
    ]
    assert any(text.startswith("white text") for text in said)
    assert any(text.startswith("text formatted as hidden") for text in said)
