"""OpenDocument: a secret planted in every carrier is gone after it was replaced, and comes back where it was."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redaction.documents import registry
from redaction.documents.handling import Handling
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind, apply_to_text
from redaction.documents.odf.formulas import Formula, renamed_sheets
from redaction.documents.odf.names import decoded, encoded
from redaction.errors import ProtectedDocument, RedactionError
from redaction.leakcheck import check
from redaction.tokens.spelling import Spelling

S = SECRET = "Quentin"
TOKEN = "PERSON-12-K7M2"
SPELLED = {Spelling.IDENTIFIER: "PERSON_12_K7M2"}
NAMESPACES = {
    **{
        prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
        for prefix, name in {
            "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style", "meta": "meta",
            "presentation": "presentation", "form": "form", "config": "config", "fo": "xsl-fo-compatible",
            "svg": "svg-compatible", "chart": "chart", "script": "script", "number": "datastyle",
        }.items()
    },
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "own": "urn:example:own",
}  # fmt: skip
NS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
P = f"<text:p>{S}</text:p>"


def package(
    kind: str,
    body: str,
    *,
    styles: str = "",
    meta: str = "",
    view: str = "",
    declared: str = "",
    more: dict[str, bytes] | None = None,
) -> bytes:
    parts = {
        "content.xml": f"<office:document-content {NS} office:version='1.3'><office:automatic-styles>{declared}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {NS} office:version='1.3'>{styles}</office:document-styles>",
        "meta.xml": f"<office:document-meta {NS} office:version='1.3'><office:meta>{meta}</office:meta></office:document-meta>",
        "settings.xml": f"<office:document-settings {NS} office:version='1.3'><office:settings>{view}</office:settings>"
        "</office:document-settings>",
    }
    members: dict[str, bytes] = {name: text.encode() for name, text in parts.items()} | (more or {})
    uri = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in members
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}", zipfile.ZIP_STORED)
        for name, part in members.items():
            archive.writestr(name, part)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{uri}">{entries}</manifest:manifest>',
        )
    return buffer.getvalue()


TEXTS = {
    "paragraph": P,
    "split spans": "<text:p>Quen<text:span text:style-name='T1'>t</text:span>in</text:p>",
    "heading": f"<text:h text:outline-level='1'>{S}</text:h>",
    "text behind an element": f"<text:p><text:span>a</text:span> {S}</text:p>",
    "list": f"<text:list><text:list-item>{P}</text:list-item></text:list>",
    "table": f"<table:table table:name='{S}'><table:table-row><table:table-cell>{P}</table:table-cell></table:table-row></table:table>",
    "note": f"<text:p>a<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>{P}"
    "</text:note-body></text:note></text:p>",
    "comment": f"<text:p>a<office:annotation><dc:creator>{S}</dc:creator><dc:date>2024-01-01T00:00:00</dc:date>{P}"
    "</office:annotation>b</text:p>",
    "tracked deletion": "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info>"
    f"<dc:creator>{S}</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>{P}</text:deletion>"
    "</text:changed-region></text:tracked-changes><text:p>a<text:change text:change-id='c1'/>b</text:p>",
    "frame": f"<text:p><draw:frame draw:name='{S}'><draw:text-box>{P}</draw:text-box><svg:title>{S}</svg:title><svg:desc>{S}"
    "</svg:desc></draw:frame></text:p>",
    "bookmark": f"<text:p><text:bookmark text:name='{S}'/><text:bookmark-ref text:ref-name='{S}'>1</text:bookmark-ref></text:p>",
    "link": f"<text:p><text:a xlink:href='mailto:{S}@x.org' office:title='{S}'>mail</text:a></text:p>",
    "link within": f"<text:p><text:a xlink:href='#{S}'>there</text:a></text:p>",
    "field": f"<text:p><text:author-name text:fixed='true'>{S}</text:author-name></text:p>",
    "variable": f"<text:user-field-decls><text:user-field-decl office:value-type='string' office:string-value='{S}' "
    f"text:name='{S}'/></text:user-field-decls>",
    "hidden text": f"<text:p><text:hidden-text text:condition='x' text:string-value='{S}'/></text:p>",
    "bibliography": f"<text:p><text:bibliography-mark text:author='{S}' text:identifier='{S}'>[1]</text:bibliography-mark></text:p>",
    "index mark": f"<text:p><text:alphabetical-index-mark text:string-value='{S}' text:key1='{S}'/></text:p>",
    "ruby": f"<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>{S}</text:ruby-text></text:ruby></text:p>",
    "section": f"<text:section text:name='{S}'>{P}</text:section>",
    "form": f"<office:forms><form:form form:name='{S}' form:command='{S}'><form:text form:name='{S}' form:current-value='{S}'/>"
    f"<form:listbox><form:option form:label='{S}' form:value='{S}'/></form:listbox></form:form></office:forms>",
    "macro": f"<office:event-listeners><script:event-listener xlink:href='vnd.sun.star.script:{S}'/></office:event-listeners>",
    "foreign element": f"<own:data own:who='{S}'>{S}</own:data>",
    "comment in XML": f"<!-- {S} --><?note {S}?><text:p>a</text:p>",
    "fixed date": "<text:p><text:date text:fixed='true' text:date-value='2024-05-06T00:00:00'>6 May</text:date></text:p>",
    "chart data": f"<text:p><draw:frame><draw:object xlink:href='./Object 1'/></draw:frame>{S}</text:p>",
}
META = (
    f"<dc:title>{S}</dc:title><dc:creator>{S}</dc:creator><meta:initial-creator>{S}</meta:initial-creator><meta:printed-by>{S}"
    f"</meta:printed-by><meta:keyword>{S}</meta:keyword><meta:user-defined meta:name='{S}'>{S}</meta:user-defined>"
    f"<meta:template xlink:href='file:///c:/{S}.ott' xlink:title='{S}'/><meta:creation-date>2024-01-01T00:00:00</meta:creation-date>"
)
STYLES = (
    f"<office:styles><style:style style:name='Note_20_of_20_{S}' style:display-name='Note of {S}' style:family='paragraph'/>"
    f"</office:styles><office:master-styles><style:master-page style:name='Standard'><style:header>{P}</style:header>"
    f"<style:footer>{P}</style:footer></style:master-page></office:master-styles>"
)
SETTINGS = (
    f"<config:config-item-set config:name='x'><config:config-item config:name='PrinterName' config:type='string'>{S}"
    f"</config:config-item><config:config-item config:name='Own' config:type='string'>{S}</config:config-item>"
    "<config:config-item config:name='PrinterSetup' config:type='base64Binary'>UXVlbnRpbg==</config:config-item>"
    "</config:config-item-set>"
)


def replace_all(document: Document) -> list[Replacement]:
    return [
        Replacement(s.id, m.start(), m.end(), SPELLED.get(s.spelling, TOKEN))
        for s in document.segments
        for m in re.finditer(SECRET, s.text)
    ]


def left(content: bytes) -> list[str]:
    """Return the parts in which the secret can still be found, tags removed as well."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return [
        name
        for name, part in parts.items()
        if SECRET.encode() in part or SECRET.encode() in re.sub(rb"<[^>]*>", b"", part) or SECRET in name
    ]


def protected(name: str, content: bytes) -> bytes:
    document = registry.read(name, content)
    replacements = replace_all(document)
    out = registry.write(document, replacements)
    assert out == registry.write(document, replacements)
    back = registry.read(name, out)
    assert [s.text for s in back.segments] == [
        apply_to_text(s.text, [r for r in replacements if r.segment == s.id]) for s in document.segments
    ]
    restored = [
        Replacement(s.id, m.start(), m.end(), SECRET)
        for s in back.segments
        for m in re.finditer("PERSON.12.K7M2", s.text)
    ]
    again = registry.read(name, registry.write(back, restored))
    assert [s.text for s in again.segments] == [s.text for s in document.segments]
    return out


@pytest.mark.parametrize("carrier", TEXTS)
def test_each_carrier_of_a_text(carrier: str) -> None:
    out = protected("a.odt", package("text", TEXTS[carrier]))
    assert left(out) == []
    assert not check("a.odt", out, [SECRET]).leaks
    assert "2024" not in zipfile.ZipFile(io.BytesIO(out)).read("content.xml").decode()


def test_everything_beside_the_text() -> None:
    content = package("text", P, styles=STYLES, meta=META, view=SETTINGS)
    out = protected("a.odt", content)
    assert left(out) == []
    parts = zipfile.ZipFile(io.BytesIO(out))
    assert b"UXVl" not in parts.read("settings.xml")
    assert b"2024" not in parts.read("meta.xml")
    assert "Note_20_of_20_PERSON-12-K7M2" in parts.read("styles.xml").decode()


JUNK = {
    "Thumbnails/thumbnail.png": b"\x89PNG",
    "Basic/Standard/Module1.xml": S.encode(),
    "Scripts/python/x.py": S.encode(),
    "Configurations2/toolbar/x.xml": S.encode(),
    "ObjectReplacements/Object 1": S.encode(),
    "Versions/Version1": S.encode(),
    "layout-cache": S.encode(),
    "manifest.rdf": f"<x>{S}</x>".encode(),
    f"{S}.bin": b"x",
    "META-INF/documentsignatures.xml": f"<x>{S}</x>".encode(),
    "Object 2": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + S.encode(),
}


def test_only_known_parts_are_written_and_the_others_are_named() -> None:
    body = P + "<text:p><draw:frame><draw:object-ole xlink:href='./Object 2'/></draw:frame></text:p>"
    content = package("text", body, more=JUNK)
    document = registry.read("a.odt", content)
    out = registry.write(document, replace_all(document))
    assert zipfile.ZipFile(io.BytesIO(out)).namelist() == [
        "mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml", "META-INF/manifest.xml",
    ]  # fmt: skip
    assert zipfile.ZipFile(io.BytesIO(out)).infolist()[0].compress_type == zipfile.ZIP_STORED
    assert left(out) == []
    assert "object-ole" not in zipfile.ZipFile(io.BytesIO(out)).read("content.xml").decode()
    kinds = {n.kind for n in document.notices}
    assert kinds >= {NoticeKind.REMOVED, NoticeKind.SIGNATURE}
    assert not any(SECRET in n.place + n.explanation for n in document.notices)


def test_an_object_within_is_read_and_keeps_its_place() -> None:
    chart = f"<office:document-content {NS}><office:body><office:chart><chart:chart>{P}</chart:chart></office:chart></office:body></office:document-content>"
    body = "<text:p><draw:frame><draw:object xlink:href='./Object 1'/></draw:frame></text:p>"
    out = protected("a.odt", package("text", body, more={"Object 1/content.xml": chart.encode()}))
    assert left(out) == []
    parts = zipfile.ZipFile(io.BytesIO(out))
    assert TOKEN in parts.read("Object 1/content.xml").decode()
    assert "./Object 1" in parts.read("content.xml").decode()


def test_pictures_get_numbers_for_names() -> None:
    picture = b"\x89PNG\r\n\x1a\n broken"
    body = f"<text:p><draw:frame><draw:image xlink:href='Pictures/{S}.png'/></draw:frame></text:p>"
    document = registry.read("a.odt", package("text", body, more={f"Pictures/{S}.png": picture}))
    assert [n.place for n in document.notices if n.kind is NoticeKind.UNREAD] == ["Pictures/1.png"]
    out = registry.write(document, [])
    assert left(out) == []
    assert "Pictures/1.png" in zipfile.ZipFile(io.BytesIO(out)).read("content.xml").decode()


def test_spaces_tabs_and_lines_are_read_as_a_person_reads_them() -> None:
    body = "<text:p>\n  Anna<text:s text:c='2'/>Maria<text:tab/>Berg<text:line-break/>Zug \n <text:span> next</text:span></text:p>"
    document = registry.read("a.odt", package("text", body))
    text = document.segments[0].text
    assert text == "Anna  Maria\tBerg\nZug next"
    new = "  a\tb  c\nd "
    out = registry.write(document, [Replacement(0, 0, len(text), new)])
    assert registry.read("a.odt", out).segments[0].text == new


def test_kinds_and_places() -> None:
    table = (
        "<table:table table:name='t'><table:table-row><table:table-cell><text:p>Patient</text:p></table:table-cell>"
        "<table:table-cell><text:p>Fee</text:p></table:table-cell><table:table-cell/></table:table-row><table:table-row>"
        f"<table:table-cell>{P}</table:table-cell><table:table-cell office:value-type='float' office:value='412000'><text:p>412,000"
        "</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>"
    )
    body = TEXTS["comment"] + TEXTS["tracked deletion"] + TEXTS["note"] + table
    document = registry.read("a.odt", package("text", body, styles=STYLES))
    kinds = {s.kind for s in document.segments if SECRET in s.text}
    assert kinds >= {
        SegmentKind.COMMENT, SegmentKind.DELETED, SegmentKind.NOTE, SegmentKind.CELL, SegmentKind.HEADER,
        SegmentKind.FOOTER, SegmentKind.NAME,
    }  # fmt: skip
    cell = next(s for s in document.segments if s.text == SECRET and s.context.column)
    assert (cell.context.place, cell.context.column) == ("table 1, row 2", "Patient")
    fee = next(s for s in document.segments if s.stored == "412000")
    out = registry.write(document, [Replacement(fee.id, 0, len(fee.text), TOKEN)])
    assert "412" not in zipfile.ZipFile(io.BytesIO(out)).read("content.xml").decode()
    back = registry.read("a.odt", out)
    swap = Replacement(fee.id, 0, len(TOKEN), "412,000", "412000")
    again = registry.read("a.odt", registry.write(back, [swap])).segments[fee.id]
    assert (again.text, again.stored) == ("412,000", "412000")


def test_changes_and_comments_by_policy() -> None:
    content = package("text", TEXTS["comment"] + TEXTS["tracked deletion"])
    document = registry.read("a.odt", content, Handling(tracked_changes="accept", comments="remove"))
    assert [s.text for s in document.segments if s.kind is SegmentKind.BODY] == ["ab", "ab"]
    assert not any(SECRET in s.text for s in document.segments)
    assert (
        "annotation"
        not in zipfile.ZipFile(io.BytesIO(registry.write(document, []))).read("content.xml").decode()
    )


def test_encrypted_and_broken_packages_are_refused() -> None:
    uri = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    encrypted = package("text", P).replace(b"", b"")
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(encrypted)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "META-INF/manifest.xml":
                part = f'<manifest:manifest xmlns:manifest="{uri}"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'.encode()
            target.writestr(name, part)
    with pytest.raises(ProtectedDocument):
        registry.read("a.odt", buffer.getvalue())
    with pytest.raises(RedactionError, match="not sound XML"):
        registry.read("a.odt", package("text", "<text:p>"))
    with pytest.raises(RedactionError, match="an OpenDocument text, not OpenDocument spreadsheet"):
        registry.read("a.ods", package("text", P))


def test_hidden_and_white_text_is_reported() -> None:
    styles = (
        "<office:styles><style:style style:name='a' style:family='text'><style:text-properties text:display='none'/></style:style>"
        "<style:style style:name='b' style:family='text'><style:text-properties fo:color='#ffffff'/></style:style></office:styles>"
    )
    document = registry.read("a.odt", package("text", P, styles=styles))
    said = [n.explanation for n in document.notices if n.kind is NoticeKind.HIDDEN]
    assert any(text.startswith("hidden text") for text in said)
    assert any(text.startswith("white text") for text in said)


# -- presentations -----------------------------------------------------------------------------------------------

SLIDES = (
    f"<draw:page draw:name='{S} page' draw:style-name='dp1'><draw:frame presentation:class='title'><draw:text-box>{P}</draw:text-box>"
    f"</draw:frame><presentation:notes><draw:frame><draw:text-box>{P}</draw:text-box></draw:frame></presentation:notes></draw:page>"
    f"<presentation:footer-decl presentation:name='ftr1'>{S}</presentation:footer-decl>"
    f"<presentation:settings><presentation:show presentation:name='{S}' presentation:pages='{S} page,other'/></presentation:settings>"
)


def test_slides_notes_names_and_shows() -> None:
    hidden = "<style:style style:name='dp1' style:family='drawing-page'><style:drawing-page-properties presentation:visibility='hidden'/></style:style>"
    content = package("presentation", SLIDES, declared=hidden)
    document = registry.read("a.odp", content)
    assert {s.kind for s in document.segments if s.text == SECRET} >= {
        SegmentKind.BODY,
        SegmentKind.NOTE,
        SegmentKind.NAME,
    }
    assert any(s.context.place == "slide 1" for s in document.segments)
    assert any("hidden slide" in n.explanation for n in document.notices)
    out = protected("a.odp", content)
    assert left(out) == []
    xml = zipfile.ZipFile(io.BytesIO(out)).read("content.xml").decode()
    assert f'draw:name="{TOKEN} page"' in xml
    assert f'presentation:pages="{TOKEN} page,other"' in xml


# -- spreadsheets ------------------------------------------------------------------------------------------------


def cell(text: str = "", formula: str = "", value: str = "") -> str:
    attributes = f" table:formula='{formula}'" if formula else ""
    if value:
        attributes += f" office:value-type='float' office:value='{value}'"
    elif text:
        attributes += " office:value-type='string'"
    return (
        f"<table:table-cell{attributes}>"
        + (f"<text:p>{text}</text:p>" if text else "")
        + "</table:table-cell>"
    )


_ELSEWHERE = f"of:=[$&apos;{S} costs&apos;.B2]"
_OUTSIDE = f"of:=[&apos;file:///c:/{S}.ods&apos;#$Sheet1.A1]"
SHEETS = (
    f"<table:content-validations><table:content-validation table:name='v' table:condition='of:cell-content-is-in-list(\"{S}\";\"b\")' "
    f"table:base-cell-address=\"'{S} costs'.A1\"><table:help-message table:title='{S}'>{P}</table:help-message>"
    "</table:content-validation></table:content-validations>"
    f"<table:table table:name='{S} costs' table:style-name='ta1' table:print-ranges=\"'{S} costs'.A1:'{S} costs'.B2\">"
    f"<table:table-row>{cell('Client')}{cell('Fee')}{cell('Sum')}</table:table-row>"
    f"<table:table-row>{cell(S)}{cell('412,000', value='412000')}{cell('824,000', 'of:=[.B2]*2', '824000')}</table:table-row>"
    f"<table:table-row table:number-rows-repeated='3'>{cell('x', f'of:=IF([.A2]=&quot;{S}&quot;;1;0)')}"
    f"<table:table-cell><office:annotation><dc:creator>{S}</dc:creator>{P}</office:annotation></table:table-cell></table:table-row>"
    "</table:table>"
    f"<table:table table:name='Other'><table:table-row>{cell('412,000', _ELSEWHERE, '412000')}"
    f"{cell('a', f'of:={S}_range')}{cell('b', _OUTSIDE)}</table:table-row></table:table>"
    f"<table:named-expressions><table:named-range table:name='{S}_range' table:base-cell-address=\"$'{S} costs'.$A$1\" "
    f"table:cell-range-address=\"$'{S} costs'.$A$1:.$B$2\"/></table:named-expressions>"
    f"<table:database-ranges><table:database-range table:name='{S}_data' table:target-range-address=\"'{S} costs'.A1:'{S} costs'.B2\">"
    f"<table:filter><table:filter-condition table:value='{S}'/></table:filter></table:database-range></table:database-ranges>"
    f"<table:table table:name=\"'file:///c:/{S}.ods'#Sheet1\"><table:table-row>{cell(S)}</table:table-row></table:table>"
)  # fmt: skip
VIEW = (
    "<config:config-item-map-indexed config:name='Views'><config:config-item-map-entry><config:config-item-map-named config:name='Tables'>"
    f"<config:config-item-map-entry config:name='{S} costs'/></config:config-item-map-named><config:config-item config:name='ActiveTable' "
    f"config:type='string'>{S} costs</config:config-item></config:config-item-map-entry></config:config-item-map-indexed>"
)


def sheets() -> bytes:
    return package("spreadsheet", SHEETS, view=VIEW)


def test_a_spreadsheet_in_all_its_places() -> None:
    out = protected("a.ods", sheets())
    assert left(out) == []
    parts = zipfile.ZipFile(io.BytesIO(out))
    xml = parts.read("content.xml").decode()
    assert f'table:name="{TOKEN} costs"' in xml
    assert f"of:=[$'{TOKEN} costs'.B2]" in xml
    assert f"$'{TOKEN} costs'.$A$1:.$B$2" in xml
    assert 'table:formula="of:=PERSON_12_K7M2_range"' in xml
    assert f"of:=[.A2]=&quot;{TOKEN}&quot;" in xml or f"IF([.A2]=&quot;{TOKEN}&quot;;1;0)" in xml
    assert f'config:name="{TOKEN} costs"' in parts.read("settings.xml").decode()


def test_computed_cells_know_what_they_are_computed_from() -> None:
    document = registry.read("a.ods", sheets())
    fee = next(s for s in document.segments if s.context.place == "sheet 1, cell B2")
    assert (fee.text, fee.stored, fee.context.column) == ("412,000", "412000", "Fee")
    total = next(s for s in document.segments if s.context.place == "sheet 1, cell C2")
    assert total.depends_on == (fee.id,)
    other = next(s for s in document.segments if s.context.place == "sheet 2, cell A1")
    assert other.depends_on == (fee.id,)
    swaps = [Replacement(s.id, 0, len(s.text), TOKEN) for s in (fee, total, other)]
    out = registry.write(document, swaps)
    xml = zipfile.ZipFile(io.BytesIO(out)).read("content.xml").decode()
    assert "412" not in xml
    assert "824" not in xml
    back = registry.read("a.ods", out)
    swaps = [Replacement(s.id, 0, len(TOKEN), s.text, s.stored) for s in (fee, total, other)]
    again = registry.read("a.ods", registry.write(back, swaps))
    assert [(s.text, s.stored) for s in again.segments] == [(s.text, s.stored) for s in document.segments]


def test_hidden_sheets_are_reported() -> None:
    hidden = "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='false'/></style:style>"
    document = registry.read("a.ods", package("spreadsheet", SHEETS, declared=hidden))
    assert ("sheet 1", NoticeKind.HIDDEN) in [(n.place, n.kind) for n in document.notices]
    assert (
        next(s for s in document.segments if s.context.place == "sheet 1, cell A2").kind is SegmentKind.HIDDEN
    )


@given(st.text(st.sampled_from("A1$:.'\"[]#(),;+*/&= xé0"), max_size=30))
def test_any_formula_is_its_tokens(text: str) -> None:
    class Holder:
        writable = True

        def __init__(self) -> None:
            self.text = text

        def put(self, new: str) -> None:
            self.text = new

    formula = Formula(Holder())
    assert "".join(token.text for token in formula.tokens) == text
    formula.literals("")
    formula.as_office()
    renamed_sheets(text, {"a": "b"})


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_names_of_styles_are_read_back(text: str) -> None:
    assert decoded(encoded(text)) == text


ALL = package("text", "".join(TEXTS.values()), styles=STYLES, meta=META, view=SETTINGS)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_random_replacements(data: st.DataObject) -> None:
    document = registry.read("a.odt", ALL)
    free = [s for s in document.segments[:-1] if s.stored is None and s.context.place != "style"]
    replacements = []
    for segment in data.draw(st.lists(st.sampled_from(free), unique=True, max_size=12)):
        start = data.draw(st.integers(0, len(segment.text) - 1))
        end = data.draw(st.integers(start + 1, len(segment.text)))
        token = SPELLED.get(segment.spelling, TOKEN)
        replacements.append(Replacement(segment.id, start, end, token))
    out = registry.read("a.odt", registry.write(document, replacements))
    for old, new in zip(document.segments, out.segments, strict=True):
        assert new.text == apply_to_text(old.text, [r for r in replacements if r.segment == old.id])
