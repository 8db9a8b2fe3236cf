"""Damaged Office and OpenDocument files: a document or one clear error of ours, whatever part is damaged and how.

Each case damages one part of a sound package: its bytes, or its tree, so that the readers behind the XML parser are
reached as well. 500 cases a format run with every test, 20,000 and the real files of the corpus at night.
"""

from __future__ import annotations

import copy
import functools
import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from redaction.documents import registry
from redaction.documents.handling import Handling
from redaction.documents.model import Replacement
from redaction.errors import RedactionError
from redaction.ocr import remembering
from redaction.tokens.spelling import Spelling

NAME = "Anjali"
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpora" / "office"
MANY = int(os.environ.get("KPO_VAULT_FUZZ_CASES", "20000"))

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = f'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="{R}"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
VND = "application/vnd.openxmlformats-officedocument."


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def relations(*lines: tuple[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{i}" Type="{R}/{k}" Target="{t}"/>' for i, (k, t) in enumerate(lines, 1)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{made}</Relationships>'


def types(**overrides: str) -> str:
    made = "".join(
        f'<Override PartName="/{name.replace("__", "/")}.xml" ContentType="{VND}{kind}+xml"/>'
        for name, kind in overrides.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{made}</Types>'
    )


def word() -> bytes:
    table = f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>{NAME}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    body = (
        f"<w:p w:rsidR='00AB'><w:pPr><w:pStyle w:val='Own'/></w:pPr><w:r><w:t>Dear {NAME}</w:t><w:tab/><w:sym w:char='F041'/></w:r>"
        f"<w:del w:author='{NAME}' w:date='2024-01-01T00:00:00Z'><w:r><w:delText>old</w:delText></w:r></w:del>"
        f"<w:bookmarkStart w:id='1' w:name='{NAME}_1'/><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF {NAME}_1</w:instrText>"
        f"<w:commentReference w:id='1'/></w:r></w:p>{table}"
    )
    return zipped(
        {
            "[Content_Types].xml": types(
                word__document="wordprocessingml.document.main",
                word__styles="wordprocessingml.styles",
                word__comments="wordprocessingml.comments",
                docProps__app="extended-properties",
            ),
            "_rels/.rels": relations(
                ("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml")
            ),
            "word/_rels/document.xml.rels": relations(("styles", "styles.xml"), ("comments", "comments.xml")),
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {W}><w:style w:customStyle='1' w:styleId='Own'><w:name w:val='{NAME} style'/></w:style></w:styles>",
            "word/comments.xml": f"<w:comments {W}><w:comment w:id='1' w:author='{NAME}'><w:p><w:r><w:t>ask</w:t></w:r></w:p></w:comment></w:comments>",
            "docProps/app.xml": f"<Properties><Company>{NAME}</Company><TotalTime>1</TotalTime></Properties>",
        }
    )


def excel() -> bytes:
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>x</t>'
        f'</is></c><c r="B2" s="0"><v>412000</v></c><c r="C2" t="str"><f>IF(B2&gt;100,"{NAME}",fees)</f><v>{NAME}</v></c>'
        f'<c r="D2"><f t="shared" si="0" ref="D2:D3">SUM(\'{NAME} x\'!B2:B9)*T1[Fee]</f><v>1</v></c></row>'
    )
    return zipped(
        {
            "[Content_Types].xml": types(
                xl__workbook="spreadsheetml.sheet.main",
                xl__sheet1="spreadsheetml.worksheet",
                xl__strings="spreadsheetml.sharedStrings",
                xl__styles="spreadsheetml.styles",
                xl__table1="spreadsheetml.table",
                xl__chart1="drawingml.chart",
            ),
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/_rels/workbook.xml.rels": relations(
                ("worksheet", "sheet1.xml"), ("sharedStrings", "strings.xml"), ("styles", "styles.xml")
            ),
            "xl/_rels/sheet1.xml.rels": relations(("table", "table1.xml"), ("chart", "chart1.xml")),
            "xl/workbook.xml": f'<workbook {X} xmlns:r="{R}"><sheets><sheet name="{NAME} x" sheetId="1" r:id="rId1"/></sheets>'
            f"<definedNames><definedName name=\"fees\">'{NAME} x'!$B$2</definedName></definedNames></workbook>",
            "xl/sheet1.xml": f"<worksheet {X}><cols><col min='1' max='2' hidden='1'/></cols><sheetData>{rows}</sheetData>"
            f"<headerFooter><oddHeader>&amp;L{NAME}&amp;P</oddHeader></headerFooter></worksheet>",
            "xl/strings.xml": f"<sst {X}><si><t>{NAME}</t></si><si><r><t>Fe</t></r><r><t>e</t></r></si></sst>",
            "xl/styles.xml": f"<styleSheet {X}><numFmts><numFmt numFmtId='164' formatCode='0.0&quot; of {NAME}&quot;'/></numFmts>"
            "<cellXfs><xf numFmtId='164'/></cellXfs></styleSheet>",
            "xl/table1.xml": f"<table {X} id='1' name='T1' displayName='T1' ref='A1:B2'><tableColumns><tableColumn id='1' name='{NAME}'/>"
            "<tableColumn id='2' name='Fee'/></tableColumns></table>",
            "xl/chart1.xml": f"<c:chartSpace {C}><c:ser><c:f>Sheet!$A$1</c:f><c:strCache><c:pt idx='0'><c:v>{NAME}</c:v></c:pt></c:strCache>"
            "</c:ser></c:chartSpace>",
        }
    )


def slides() -> bytes:
    table = f"<a:tbl><a:tr><a:tc gridSpan='2'><a:txBody><a:p><a:r><a:t>{NAME}</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl>"
    return zipped(
        {
            "[Content_Types].xml": types(
                ppt__presentation="presentationml.presentation.main",
                ppt__slide1="presentationml.slide",
                ppt__notes1="presentationml.notesSlide",
                ppt__comments1="presentationml.comments",
            ),
            "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
            "ppt/_rels/presentation.xml.rels": relations(("slide", "slide1.xml")),
            "ppt/_rels/slide1.xml.rels": relations(
                ("notesSlide", "notes1.xml"), ("comments", "comments1.xml")
            ),
            "ppt/presentation.xml": f"<p:presentation {P}><p:sldIdLst><p:sldId id='256' r:id='rId1'/></p:sldIdLst></p:presentation>",
            "ppt/slide1.xml": f"<p:sld {P} {A} show='0'><p:cSld name='{NAME}'><p:cNvPr id='1' name='{NAME}' descr='of {NAME}'/><a:p><a:r>"
            f"<a:t>Anj</a:t></a:r><a:br/><a:r><a:t>ali</a:t></a:r></a:p>{table}</p:cSld></p:sld>",
            "ppt/notes1.xml": f"<p:notes {P} {A}><a:p><a:r><a:t>{NAME}</a:t></a:r></a:p></p:notes>",
            "ppt/comments1.xml": f"<p:cmLst {P}><p:cm dt='2024-01-01' idx='1'><p:text>{NAME}</p:text></p:cm></p:cmLst>",
        }
    )


ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
    )
)
ODF_BODY = {
    "text": f"<text:p>{NAME}<text:s text:c='2'/><text:span>x</text:span> y<text:line-break/><office:annotation><text:p>{NAME}</text:p>"
    "</office:annotation></text:p><text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes><table:table table:name='t'><table:table-row><table:table-cell office:value-type="
    "'float' office:value='412000'><text:p>412,000</text:p></table:table-cell></table:table-row></table:table>",
    "spreadsheet": f"<table:table table:name='{NAME} x'><table:table-row table:number-rows-repeated='2'><table:table-cell "
    f"table:number-columns-repeated='3'><text:p>{NAME}</text:p></table:table-cell><table:table-cell office:value-type='float' "
    f"office:value='4120' table:formula=\"of:=SUM([$'{NAME} x'.A1:.B2];fees)&amp;&quot;{NAME}&quot;\"><text:p>4,120</text:p>"
    f"</table:table-cell></table:table-row></table:table><table:named-expressions><table:named-range table:name='fees' "
    f"table:cell-range-address=\"$'{NAME} x'.$A$1\"/></table:named-expressions>",
    "presentation": f"<draw:page draw:name='{NAME}'><draw:frame draw:name='{NAME}'><draw:text-box><text:p>{NAME}</text:p></draw:text-box>"
    "</draw:frame></draw:page>",
}  # fmt: skip


def opendocument(kind: str) -> bytes:
    style = f"<office:styles><style:style style:name='{NAME}_20_x' style:family='text' style:display-name='{NAME} x'/></office:styles>"
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {ODF}><office:body><office:{kind}>{ODF_BODY[kind]}</office:{kind}></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {ODF}>{style}</office:document-styles>",
            "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry '
            'm:full-path="content.xml" m:media-type="text/xml"/></m:manifest>',
        }
    )


SOURCES: dict[str, Callable[[], bytes]] = {
    "a.docx": word, "a.xlsx": excel, "a.pptx": slides, "a.odt": lambda: opendocument("text"),
    "a.ods": lambda: opendocument("spreadsheet"), "a.odp": lambda: opendocument("presentation"),
}  # fmt: skip
VALUES = (
    "", "0", "-1", "999999999999", "1" * 400, "x", NAME, "A1:XFD1048576", "A1:B", "#REF!", "..", "/", "../../x", "\u202e", "\U0001f600",
    "=1+", "''", "'", "[", "PERSON-1-K7M2", "true", "NaN", "1e999", "of:=[.A1", "&\"", "2024-13-45", "PT9999999H", "rId1", "_x0000_",
)  # fmt: skip


@functools.cache
def parts(name: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(SOURCES[name]())) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def damaged(members: dict[str, bytes], chance: random.Random) -> bytes:
    members = dict(members)
    name = chance.choice(list(members))
    if chance.random() < 0.7 and name.endswith((".xml", ".rels")):
        members[name] = damaged_tree(members[name], chance)
    else:
        members[name] = damaged_bytes(members[name], chance)
    if chance.random() < 0.05:
        members.pop(chance.choice(list(members)))
    whole = zipped(dict(members))
    return damaged_bytes(whole, chance) if chance.random() < 0.1 else whole


def damaged_bytes(content: bytes, chance: random.Random) -> bytes:
    out = bytearray(content or b"x")
    at = chance.randrange(len(out))
    kind = chance.randrange(4)
    if kind == 0:
        del out[at:]
    elif kind == 1:
        del out[at : at + chance.randint(1, 80)]
    elif kind == 2:
        out[at:at] = chance.choice(
            (b"<", b"&#x0;", b"\xff\xfe", b"\0", b"]]>", b'"', b"<!DOCTYPE x>", bytes(out[:40]))
        )
    else:
        for _ in range(chance.randint(1, 8)):
            out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def damaged_tree(content: bytes, chance: random.Random) -> bytes:
    """Return sound XML in which elements, values and texts stand where they should not."""
    root = etree.fromstring(content)
    for _ in range(chance.randint(1, 3)):
        elements = list(root.iter())
        element, other = chance.choice(elements), chance.choice(elements)
        kind = chance.randrange(7)
        if kind == 0 and element.attrib:
            element.set(chance.choice(list(element.attrib)), chance.choice(VALUES))
        elif kind == 1:
            element.text = chance.choice(VALUES)
        elif kind == 2 and element.getparent() is not None:
            element.getparent().remove(element)
        elif kind == 3 and element not in other.iterancestors() and element is not other:
            other.append(copy.deepcopy(element))
        elif kind == 4:
            element.tag = other.tag
        elif kind == 5 and element.attrib:
            del element.attrib[chance.choice(list(element.attrib))]
        elif kind == 6:
            element.tail = chance.choice(VALUES)
    return etree.tostring(root)


def survives(name: str, content: bytes) -> None:
    try:
        with remembering((), closed=True):
            document = registry.read(name, content)
            swaps = []
            for segment in document.segments[:-1:2]:
                token = "PERSON_1_K7M2" if segment.spelling is Spelling.IDENTIFIER else "PERSON-1-K7M2"
                swaps.append(Replacement(segment.id, 0, len(segment.text), token))
            registry.write(document, swaps)
            registry.write(document, [])
    except RedactionError as error:
        assert str(error).endswith(".")
        assert NAME not in str(error)


@pytest.mark.parametrize("name", SOURCES)
def test_sound_files_are_read_and_hold_the_name(name: str) -> None:
    assert any(NAME in s.text for s in registry.read(name, SOURCES[name]()).segments)


@pytest.mark.parametrize("name", SOURCES)
def test_damage_never_escapes(name: str) -> None:
    chance = random.Random(name)
    for _ in range(500):
        survives(name, damaged(parts(name), chance))


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", SOURCES)
def test_much_damage_never_escapes(name: str) -> None:
    chance = random.Random(f"{name} at night")
    for _ in range(MANY):
        survives(name, damaged(parts(name), chance))


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus of office files is not here")
@pytest.mark.parametrize("suffix", ["docx", "xlsx", "pptx"])
def test_damaged_real_files(suffix: str) -> None:
    chance = random.Random(suffix)
    for path in sorted(CORPUS.glob(f"*.{suffix}")):
        if path.stat().st_size > 100_000:
            continue
        try:
            with zipfile.ZipFile(path) as archive:
                members = {each: archive.read(each) for each in archive.namelist()}
        except (zipfile.BadZipFile, NotImplementedError, EOFError):
            continue
        if not members:
            continue  # an archive of nothing has nothing to damage
        for _ in range(20):
            try:
                content = damaged(members, chance)
            except (etree.XMLSyntaxError, ValueError):
                continue
            survives(path.name, content)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from(sorted(SOURCES)),
    seed=st.integers(0, 2**32),
    handling=st.builds(
        Handling, tracked_changes=st.sampled_from(["keep", "accept"]), comments=st.sampled_from(["keep", "remove"]),
        custom_xml=st.sampled_from(["keep", "remove"]), people=st.sampled_from(["keep", "remove"]),
    ),
)  # fmt: skip
def test_damage_meets_every_policy(name: str, seed: int, handling: Handling) -> None:
    content = damaged(parts(name), random.Random(seed))
    try:
        registry.write(registry.read(name, content, handling), [])
    except RedactionError as error:
        assert NAME not in str(error)
