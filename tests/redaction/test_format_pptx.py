"""PowerPoint: a secret planted in every carrier is gone after it was replaced, and the slides still open."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pptx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from redaction.documents import registry
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind, apply_to_text
from redaction.errors import RedactionError
from redaction.leakcheck import check
from redaction.tokens.spelling import Spelling

SECRET = "Quentin"
TOKEN = "PERSON-12-K7M2"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS = f'xmlns:a="{A}" xmlns:p="{P}" xmlns:r="{R}"'

Show = pptx.presentation.Presentation


def slide_with_text(show: Show) -> None:
    slide = show.slides.add_slide(show.slide_layouts[0])
    frame = slide.shapes.title.text_frame
    frame.text = "Quen"
    frame.paragraphs[0].add_run().text = "tin and others"


def notes(show: Show) -> None:
    show.slides[0].notes_slide.notes_text_frame.text = f"Ask {SECRET}"


def table(show: Show) -> None:
    cells = show.slides[0].shapes.add_table(2, 2, 0, 0, Inches(3), Inches(1)).table
    cells.cell(0, 0).text, cells.cell(1, 0).text = "Patient", SECRET


def chart(show: Show) -> None:
    data = CategoryChartData()
    data.categories = [SECRET, "b"]
    data.add_series(f"{SECRET} sales", (1.5, 412000))
    show.slides[0].shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Inches(3), Inches(3), data)


def master(show: Show) -> None:
    show.slide_master.placeholders[0].text_frame.text = f"{SECRET} master"


def layout(show: Show) -> None:
    show.slide_layouts[1].placeholders[0].text_frame.text = f"{SECRET} layout"


def shape_name(show: Show) -> None:
    shape = show.slides[0].shapes.add_textbox(0, 0, Inches(1), Inches(1))
    shape.name = f"Photo of {SECRET}"
    shape._element.nvSpPr.cNvPr.set("descr", SECRET)


def link(show: Show) -> None:
    run = show.slides[0].shapes.title.text_frame.paragraphs[0].add_run()
    run.text = "mail"
    run.hyperlink.address = f"mailto:{SECRET}@example.org"


def properties(show: Show) -> None:
    show.core_properties.author = SECRET
    show.core_properties.last_modified_by = SECRET


MADE: tuple[Callable[[Show], None], ...] = (
    notes, table, chart, master, layout, shape_name, link, properties,
)  # fmt: skip

COMMENT_AUTHORS = f'<p:cmAuthorLst {NS}><p:cmAuthor id="0" name="{SECRET}" initials="{SECRET}" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>'
COMMENTS = (
    f'<p:cmLst {NS}><p:cm authorId="0" dt="2024-01-01T00:00:00" idx="1"><p:pos x="1" y="1"/><p:text>ask {SECRET}</p:text>'
    "</p:cm></p:cmLst>"
)
THREADED = (
    f'<p188:cmLst xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main" {NS}>'
    '<p188:cm id="{A}" authorId="{B}" created="2024-01-01T00:00:00"><p188:txBody><a:bodyPr/><a:p><a:r>'
    f"<a:t>ask {SECRET}</a:t></a:r></a:p></p188:txBody></p188:cm></p188:cmLst>"
)
AUTHORS = (
    '<p188:authorLst xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"><p188:author id="{B}" '
    f'name="{SECRET}" initials="{SECRET}" userId="S::{SECRET}@x.org" providerId="AD"/></p188:authorLst>'
)
TAGS = f'<p:tagLst {NS}><p:tag name="{SECRET}" val="{SECRET}"/></p:tagLst>'
DIAGRAM = (
    f'<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" {NS}><dgm:ptLst>'
    f'<dgm:pt modelId="1"><dgm:prSet phldrT="{SECRET}"/><dgm:t><a:bodyPr/><a:p><a:r><a:t>Quen</a:t></a:r><a:r>'
    "<a:t>tin</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
)
PML = "application/vnd.openxmlformats-officedocument.presentationml."
PARTS = {  # name: (content type, relationship of the slide or of the presentation, content)
    "ppt/commentAuthors.xml": (PML + "commentAuthors+xml", "ppt/presentation.xml", "commentAuthors", COMMENT_AUTHORS),
    "ppt/comments/comment1.xml": (PML + "comments+xml", "ppt/slides/slide1.xml", "comments", COMMENTS),
    "ppt/comments/modernComment_1.xml": (
        "application/vnd.ms-powerpoint.comments+xml", "ppt/slides/slide1.xml", "comments", THREADED),
    "ppt/authors.xml": ("application/vnd.ms-powerpoint.authors+xml", "ppt/presentation.xml", "authors", AUTHORS),
    "ppt/tags/tag1.xml": (PML + "tags+xml", "ppt/slides/slide1.xml", "tags", TAGS),
    "ppt/diagrams/data1.xml": (
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        "ppt/slides/slide1.xml", "diagramData", DIAGRAM),
    "docProps/app2.xml": (
        "application/vnd.openxmlformats-officedocument.extended-properties+xml", "", "extended-properties",
        f'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>{SECRET}'
        "</Company></Properties>"),
    f"ppt/media/{SECRET}.mp3": ("audio/mpeg", "ppt/slides/slide1.xml", "audio", "ID3"),
}  # fmt: skip
EDITS = {  # a change to a part that python-pptx wrote
    "section": ("ppt/presentation.xml", "</p:presentation>",
        '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
        'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">'
        f'<p14:section name="{SECRET}" id="{{1}}"><p14:sldIdLst/></p14:section></p14:sectionLst></p:ext></p:extLst>'
        "</p:presentation>"),
    "custom show": ("ppt/presentation.xml", "</p:presentation>",
        f'<p:custShowLst><p:custShow name="{SECRET}" id="0"><p:sldLst/></p:custShow></p:custShowLst></p:presentation>'),
    "slide name": ("ppt/slides/slide1.xml", "<p:cSld>", f'<p:cSld name="{SECRET}">'),
    "table style": ("ppt/slides/slide1.xml", "</p:sld>", f'<p:extLst><p:ext uri="x"><a:tblStyle styleId="{{1}}" '
        f'styleName="{SECRET}"/></p:ext></p:extLst></p:sld>'),
}  # fmt: skip


def saved(*changes: Callable[[Show], None]) -> bytes:
    show = pptx.Presentation()
    show.core_properties.author = "x"
    show.core_properties.last_modified_by = "x"
    slide = show.slides.add_slide(show.slide_layouts[0])
    slide.shapes.title.text_frame.text = "Report"
    for change in changes:
        change(show)
    buffer = io.BytesIO()
    show.save(buffer)
    return buffer.getvalue()


def with_part(content: bytes, name: str, identifier: str = "rId99") -> bytes:
    kind, source, relation, part = PARTS[name]
    folder, _, base = source.rpartition("/")
    rels = f"{folder}/_rels/{base}.rels" if source else "_rels/.rels"
    line = f'<Relationship Id="{identifier}" Type="{R}/{relation}" Target="/{name}"/></Relationships>'
    override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
    return edited(
        content,
        {rels: ("</Relationships>", line), "[Content_Types].xml": ("</Types>", override)},
        {name: part},
    )


def edited(content: bytes, changes: dict[str, tuple[str, str]], more: dict[str, str] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name in changes:
                old, new = changes[name]
                assert old.encode() in part
                part = part.replace(old.encode(), new.encode(), 1)
            target.writestr(name, part)
        for name, text in (more or {}).items():
            target.writestr(name, text)
    return buffer.getvalue()


def replace_all(document: Document) -> list[Replacement]:
    spelled = {Spelling.IDENTIFIER: "PERSON_12_K7M2"}
    return [
        Replacement(s.id, m.start(), m.end(), spelled.get(s.spelling, TOKEN))
        for s in document.segments
        for m in re.finditer(SECRET, s.text)
    ]


def left(content: bytes) -> list[str]:
    """Return the parts in which the secret can still be found, embedded packages inflated as well."""
    found = ["the file"] if SECRET.encode() in content else []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if part.startswith(b"PK"):
                found += [f"{name} > {inner}" for inner in left(part)]
            elif SECRET.encode() in part or SECRET.encode() in re.sub(rb"<[^>]*>", b"", part):
                found.append(name)
    return found


def protected(content: bytes) -> bytes:
    document = registry.read("a.pptx", content)
    replacements = replace_all(document)
    out = registry.write(document, replacements)
    back = registry.read("a.pptx", out)
    assert [s.text for s in back.segments] == [
        apply_to_text(s.text, [r for r in replacements if r.segment == s.id]) for s in document.segments
    ]
    pptx.Presentation(io.BytesIO(out))
    return out


@pytest.mark.parametrize("carrier", [slide_with_text, *MADE], ids=lambda f: f.__name__)
def test_each_carrier_that_a_library_writes(carrier: Callable[[Show], None]) -> None:
    content = saved(carrier)
    assert left(content)
    out = protected(content)
    assert left(out) == []
    assert not check("a.pptx", out, [SECRET]).leaks


@pytest.mark.parametrize("name", PARTS)
def test_each_part_beside_the_slides(name: str) -> None:
    content = with_part(saved(), name)
    assert left(content)
    assert left(protected(content)) == []


@pytest.mark.parametrize("name", EDITS)
def test_each_name_within_a_part(name: str) -> None:
    part, old, new = EDITS[name]
    content = edited(saved(), {part: (old, new)})
    assert left(content)
    assert left(protected(content)) == []


def everything() -> bytes:
    content = saved(slide_with_text, *MADE)
    for number, name in enumerate(PARTS):
        content = with_part(content, name, f"rId{900 + number}")
    return content


ALL = everything()


def test_all_carriers_at_once_and_back() -> None:
    document = registry.read("a.pptx", ALL)
    out = protected(ALL)
    assert left(out) == []
    again = registry.read("a.pptx", out)
    back = [
        Replacement(s.id, m.start(), m.end(), SECRET)
        for s in again.segments
        for m in re.finditer("PERSON.12.K7M2", s.text)
    ]
    restored = registry.read("a.pptx", registry.write(again, back))
    assert [s.text for s in restored.segments] == [s.text for s in document.segments]


def test_kinds_places_and_columns() -> None:
    document = registry.read("a.pptx", ALL)
    kinds = {s.kind for s in document.segments if SECRET in s.text}
    assert kinds >= {
        SegmentKind.BODY, SegmentKind.CELL, SegmentKind.NOTE, SegmentKind.COMMENT, SegmentKind.LINK,
        SegmentKind.ALT_TEXT, SegmentKind.NAME, SegmentKind.METADATA,
    }  # fmt: skip
    cell = next(s for s in document.segments if s.text == SECRET and s.context.column)
    assert (cell.context.place, cell.context.column) == ("slide 1, table 1, row 2", "Patient")
    note = next(s for s in document.segments if s.kind is SegmentKind.NOTE and SECRET in s.text)
    assert note.context.place == "slide 1, notes"
    assert "2024" not in "".join(s.text for s in document.segments)


def test_the_workbook_behind_a_chart_follows_the_chart() -> None:
    document = registry.read("a.pptx", saved(chart))
    numbers = [Replacement(s.id, 0, len(s.text), TOKEN) for s in document.segments if s.stored == "412000"]
    assert len(numbers) == 2
    out = registry.write(document, numbers)
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        inner = next(n for n in archive.namelist() if n.endswith(".xlsx"))
        sheet = openpyxl.load_workbook(io.BytesIO(archive.read(inner))).active
    assert sheet["B3"].value == TOKEN


def test_hidden_slides_and_shapes_are_reported() -> None:
    def hide(show: Show) -> None:
        show.slides[0]._element.set("show", "0")
        shape = show.slides[0].shapes.add_textbox(0, 0, 9, 9)
        shape._element.nvSpPr.cNvPr.set("hidden", "1")

    document = registry.read("a.pptx", saved(slide_with_text, hide))
    said = {
        (n.place, n.explanation.partition(":")[0]) for n in document.notices if n.kind is NoticeKind.HIDDEN
    }
    assert {("slide 1", "a hidden slide"), ("slide 1", "a hidden shape")} <= said
    assert next(s for s in document.segments if s.text == "Report").kind is SegmentKind.HIDDEN


def test_thumbnails_and_fonts_are_not_written() -> None:
    content = saved()
    assert "docProps/thumbnail.jpeg" in zipfile.ZipFile(io.BytesIO(content)).namelist()
    out = protected(content)
    assert "docProps/thumbnail.jpeg" not in zipfile.ZipFile(io.BytesIO(out)).namelist()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_random_replacements(data: st.DataObject) -> None:
    document = registry.read("a.pptx", ALL)
    free = [s for s in document.segments[:-1] if s.spelling is Spelling.PLAIN and not s.depends_on]
    replacements = []
    for segment in data.draw(st.lists(st.sampled_from(free), unique=True, max_size=12)):
        start, end = 0, len(segment.text)
        if segment.stored is None:
            start = data.draw(st.integers(0, end - 1))
            end = data.draw(st.integers(start + 1, end))
        replacements.append(Replacement(segment.id, start, end, TOKEN))
    out = registry.read("a.pptx", registry.write(document, replacements))
    for old, new in zip(document.segments, out.segments, strict=True):
        assert new.text == apply_to_text(old.text, [r for r in replacements if r.segment == old.id])


def test_a_broken_presentation_is_refused_in_a_sentence() -> None:
    content = edited(saved(), {"ppt/slides/slide1.xml": ("<p:cSld>", "<p:cSld")})
    with pytest.raises(RedactionError, match="not sound XML"):
        registry.read("a.pptx", content)
