"""Where a file says how it is made: words of the standards are no leak there, anything else is."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import openpyxl
import pptx
import pytest

from redaction.leakcheck import check
from redaction.leakcheck.namespaces import without_standards
from redaction.leakcheck.schema_words import is_schema_name
from redaction.leakcheck.xml_settings import Saying, of_attribute, of_namespace

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MS = "http://schemas.microsoft.com/office/word/2010/wordml"


def plain(kind: str) -> bytes:
    buffer = io.BytesIO()
    if kind == "docx":
        document = docx.Document()
        document.add_paragraph("A plain sentence stands here.")
        document.save(buffer)
    elif kind == "xlsx":
        workbook = openpyxl.Workbook()
        workbook.active["A1"] = "A plain sentence"
        workbook.save(buffer)
    else:
        slides = pptx.Presentation()
        slides.slides.add_slide(slides.slide_layouts[0]).shapes.title.text = "A plain sentence"
        slides.save(buffer)
    return buffer.getvalue()


def planted(kind: str, part: str, pattern: str, new: str) -> bytes:
    """Return a file in one part of which the first match of a pattern gave way to something else."""
    buffer, found = io.BytesIO(), 0
    with zipfile.ZipFile(io.BytesIO(plain(kind))) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                content, found = re.subn(pattern.encode(), lambda _: new.encode(), content, count=1)
            target.writestr(name, content)
    assert found
    return buffer.getvalue()


SHEET, STYLES = "xl/worksheets/sheet1.xml", "xl/styles.xml"
PLACES: dict[str, tuple[str, str, str, str]] = {
    "a namespace of one's own": ("docx", "word/document.xml", "<w:document ", '<w:document xmlns:z="http://{0}.example/x" '),
    "within a standard's namespace": ("docx", "word/document.xml", "<w:document ", '<w:document xmlns:z="http://schemas.microsoft.com/office/{0}/x" '),
    "a prefix": ("docx", "word/document.xml", "<w:document ", f'<w:document xmlns:{{0}}="{MS}" '),
    "an element of Word that does not exist": ("docx", "word/document.xml", "<w:r>", "<w:r><w:{0}/>"),
    "an attribute of Word that does not exist": ("docx", "word/document.xml", "<w:p>", '<w:p w:{0}="1">'),
    "the value of such an attribute": ("docx", "word/document.xml", "<w:p>", '<w:p w:zork="{0}">'),
    "an enumeration": ("docx", "word/document.xml", "<w:p>", '<w:p><w:pPr><w:jc w:val="{0}"/></w:pPr>'),
    "a font of a run": ("docx", "word/document.xml", "<w:r>", '<w:r><w:rPr><w:rFonts w:ascii="{0} Sans"/></w:rPr>'),
    "the table of fonts": ("docx", "word/fontTable.xml", "<w:font ", '<w:font w:name="{0} Sans"/><w:font '),
    "a style": ("docx", "word/styles.xml", "</w:styles>", '<w:style w:styleId="{0}Head"><w:name w:val="{0} Head"/></w:style></w:styles>'),
    "a theme": ("docx", "word/theme/theme1.xml", 'name="Office Theme"', 'name="{0} Theme"'),
    "a font of a theme": ("docx", "word/theme/theme1.xml", '<a:latin typeface="[^"]*"', '<a:latin typeface="{0} Sans"'),
    "a schema": ("docx", "word/settings.xml", "</w:settings>", '<w:attachedSchema w:val="http://{0}.example/x"/></w:settings>'),
    "a binding": ("docx", "word/document.xml", "<w:r>", '<w:r><w:dataBinding w:xpath="/a:root/a:{0}"/>'),
    "the type of a relationship": ("docx", "word/_rels/document.xml.rels", "</Relationships>", '<Relationship Id="rZ" Type="http://{0}.example/rel" Target="theme/theme1.xml"/></Relationships>'),
    "the identifier of a relationship": ("docx", "word/_rels/document.xml.rels", "</Relationships>", f'<Relationship Id="{{0}}" Type="{W}" Target="theme/theme1.xml"/></Relationships>'),
    "a content type": ("docx", "[Content_Types].xml", "</Types>", '<Default Extension="z" ContentType="application/vnd.ms-{0}.doc"/></Types>'),
    "a suffix": ("docx", "[Content_Types].xml", "</Types>", '<Default Extension="{0}" ContentType="application/xml"/></Types>'),
    "the program": ("docx", "docProps/app.xml", "<Application>[^<]*", "<Application>{0} Writer"),
    "a text in a number format": ("xlsx", STYLES, "<fonts", '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; {0}&quot;"/></numFmts><fonts'),
    "a currency of a number format": ("xlsx", STYLES, "<fonts", '<numFmts count="1"><numFmt numFmtId="164" formatCode="[${0}-409]0.00"/></numFmts><fonts'),
    "a font of Excel": ("xlsx", STYLES, '<name val="[^"]*"', '<name val="{0} Sans"'),
    "a threshold": ("xlsx", SHEET, "<pageMargins", '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="{0}Income"/></dataBar></cfRule></conditionalFormatting><pageMargins'),
    "a style of VML": ("xlsx", SHEET, "<pageMargins", '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;font-family:{0}"/><pageMargins'),
    "a font of PowerPoint": ("pptx", "ppt/slides/slide1.xml", "<a:r>", '<a:r><a:rPr><a:latin typeface="{0} Sans"/></a:rPr>'),
    "an extension": ("pptx", "ppt/presentation.xml", "</p:presentation>", '<p:extLst><p:ext uri="{0}"/></p:extLst></p:presentation>'),
    "an animated property": ("pptx", "ppt/slides/slide1.xml", "</p:sld>", "<p:attrName>{0}.visibility</p:attrName></p:sld>"),
}  # fmt: skip


@pytest.mark.parametrize("secret", ["Oyelaran", "Roey"])
@pytest.mark.parametrize("place", PLACES)
def test_what_is_no_word_of_a_standard_is_found(place: str, secret: str) -> None:
    kind, part, pattern, new = PLACES[place]
    content = planted(kind, part, pattern, new.format(secret))
    assert any(leak.place.startswith(part) for leak in check(f"a.{kind}", content, [secret]).leaks)
    assert not check(f"a.{kind}", plain(kind), [secret]).leaks


VOCABULARY = [
    "PERSON", "Content", "schemas-microsoft-com", "microsoft", "Office", "Heading", "Calibri", "relationships", "Normal", "Default",
    "Arial", "Times New Roman", "Table Grid", "openxmlformats", "schemas", "officeDocument", "wordprocessingml", "drawingml", "Office Theme",
    "Paragraph", "theme", "Accent", "Style", "Symbol", "Courier New", "metadata", "package", "Slide", "slides", "slide1", "main", "w3",
]  # fmt: skip


@pytest.mark.parametrize("kind", ["docx", "xlsx", "pptx"])
def test_words_of_the_standards_are_no_leak_in_what_programs_write(kind: str) -> None:
    leaks = check(f"a.{kind}", plain(kind), VOCABULARY).leaks
    # Templates have texts of their own: "Click to edit Master title style".
    assert {(VOCABULARY[leak.value], leak.place) for leak in leaks if leak.channel != "text"} == set()


@pytest.mark.parametrize("word", ["Content", "PERSON", "Slide", "relationships"])
def test_the_same_words_are_found_in_a_text(word: str) -> None:
    assert check("a.docx", planted("docx", "word/document.xml", "A plain", word), [word]).leaks


@pytest.mark.parametrize(
    ("uri", "own"),
    [
        (W, ""),
        ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", ""),
        ("http://schemas.microsoft.com/office/Oyelaran/2010", "Oyelaran"),
        ("http://schemas.microsoft.com.oyelaran.example/x", "http://schemas.microsoft.com.oyelaran.example/x"),
        ("http://oyelaran.example/schemas.microsoft.com/x", "http://oyelaran.example/schemas.microsoft.com/x"),
        ("urn:schemas-microsoft-com-oyelaran", "urn:schemas-microsoft-com-oyelaran"),
    ],
)  # fmt: skip
def test_addresses_of_standards(uri: str, own: str) -> None:
    assert without_standards(uri) == own


def test_identifiers_that_programs_make_up_are_told_from_names() -> None:
    tag = f"{{{W}}}p"
    for made_up in ("{BE6ACDFA-0497-4A79-9C68-85A5ACE46D65}", "DBE5F1CD", "R44c83fbb49ca402c"):
        assert of_attribute(tag, f"{{{W}}}paraId", made_up) == (Saying.MADE_UP, made_up)
    assert of_attribute(tag, f"{{{W}}}zork", "Roey12") == (Saying.CHOSEN, "Roey12")
    assert of_attribute(tag, f"{{{W}}}zork", "centerContinuous") is None
    assert of_namespace("w", W) is None


@pytest.mark.parametrize(
    "name", ["tblStylePr", "adjustLineHeightInTable", "XMLSchema-instance", "automatic-styles"]
)
def test_names_of_schemas(name: str) -> None:
    assert is_schema_name(name)
    assert not is_schema_name(f"{name}Oyelaran")
