"""Drawings: every place of an SVG that can hold a value, its lines as a person reads them, and what is never written."""

from __future__ import annotations

import base64
import io
import re
from urllib.parse import quote
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from redaction.documents import registry
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import UnreadableDocument
from redaction.leakcheck import check

SECRET = "quentin"
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="200" viewBox="0 0 400 200">'
TABLE = base64.b64encode(b"Name,Price\nQuentin,5\n").decode()
INNER = f"{HEAD}<text>Quentin</text></svg>"


def svg(inside: str) -> bytes:
    return f"{HEAD}{inside}</svg>".encode()


CARRIERS = {
    "text": "<text x='1' y='20'>Dear Quentin, hello</text>",
    "spans": "<text x='1' y='20'>Dear <tspan font-weight='bold'>Quen</tspan>tin, hello</text>",
    "lines": "<text y='20'><tspan x='1' y='20'>Dear Quentin</tspan><tspan x='1' dy='1.2em'>and Quentin</tspan></text>",
    "path text": "<path id='p1' d='M0 0L9 9'/><text><textPath href='#p1'>Quentin on a line</textPath></text>",
    "letters": "<text x='1 9 17 25 33 41 49' y='20' textLength='48'>Quentin</text>",
    "pieces": "<text x='1' y='20' font-size='10'>Quen</text><text x='24.8' y='20' font-size='10'>tin</text>",
    "title": "<g><title>Quentin</title><desc>of <b>Quen</b>tin</desc><rect width='5' height='5'/></g>",
    "title in text": "<text>x<title>Quentin</title></text>",
    "metadata": "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
    "<rdf:Description rdf:about='http://quentin.example/'><dc:creator>Quentin</dc:creator></rdf:Description></rdf:RDF></metadata>",
    "style": "<style>.a{content:'Quentin'} /* Quentin */ @import url(http://x/quentin.css);</style>",
    "cdata": "<style><![CDATA[text::after{content:'Quentin'}]]></style><text><![CDATA[Quentin & co]]></text>",
    "class": "<style>.quentin-box{fill:red}</style><rect class='quentin-box' width='3' height='3'/>",
    "identifier": "<defs><linearGradient id='quentin'/></defs><rect fill='url(#quentin)' style='stroke:url(#quentin)'/><use href='#quentin'/>",
    "link": "<a href='http://x/?n=quentin' xlink:title='Quentin'><text>w</text></a>",
    "aria": "<g aria-label='Quentin' data-owner='Quentin'/>",
    "animation": "<text>w<set attributeName='href' to='Quentin'/></text>",
    "editor": "<g xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:label='Quentin'"
    " xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' sodipodi:docname='quentin.svg'/>",
    "private": "<x:data xmlns:x='http://ns.adobe.com/AdobeIllustrator/10.0/'>Quentin</x:data>",
    "private attribute": "<g xmlns:x='http://ns.adobe.com/Flows/1.0/' x:note='Quentin'/>",
    "script": "<script>var a='Quentin'</script><rect onclick=\"a('Quentin')\"/><a href='javascript:a(\"Quentin\")'/>",
    "comment": "<!-- Quentin --><?app Quentin?>",
    "page": "<foreignObject width='9' height='9'><div xmlns='http://www.w3.org/1999/xhtml'><p title='Quentin'>Dear <b>Quen</b>tin</p>"
    "<script>Quentin</script><iframe srcdoc='Quentin'/></div></foreignObject>",
    "table": f"<a href='data:text/csv;base64,{TABLE}'/>",
    "drawing": f"<image href='data:image/svg+xml;base64,{base64.b64encode(INNER.encode()).decode()}'/>",
    "plain drawing": f"<image xlink:href='data:image/svg+xml;utf8,{quote(INNER)}'/>",
    "font": "<font><glyph unicode='Quentin' d=''/></font><style>@font-face{font-family:Quentin;src:url(data:font/woff;base64,AAAA)}</style>",
}


@pytest.mark.parametrize("place", CARRIERS)
def test_no_place_of_a_drawing_keeps_the_value(trip, place):
    done = trip("a.svg", svg(CARRIERS[place]), SECRET)
    assert done.report.passed, (done.report.leaks, done.report.unchecked)
    assert b"quentin" not in done.output.lower()
    assert done.came_back
    etree.fromstring(done.output)


@pytest.mark.parametrize("place", CARRIERS)
def test_the_check_finds_the_value_in_each_place(place):
    assert check("a.svg", svg(CARRIERS[place]), ["Quentin"]).leaks


def test_lines_are_read_as_a_person_does():
    drawing = svg(
        "<text x='5' y='20'>Anna</text><text x='46.8' y='20'>Smith</text><text x='300' y='20'>Page 1</text>"
        "<g transform='translate(0 60)'><text><tspan x='5' y='0'>first</tspan>\n  <tspan x='5' y='19'>second</tspan></text></g>"
        "<g transform='rotate(-90)'><text x='5' y='20'>turned</text></g>"
    )
    said = [s.text.strip() for s in registry.read("a.svg", drawing).content]
    assert said == ["Anna Smith", "Page 1", "first\nsecond", "turned"]


def test_what_follows_a_token_flows_and_tells_no_width():
    drawing = svg(
        "<text y='20' x='5'>To <tspan x='30 38 46 54'>Anna</tspan><tspan x='70'>Smith</tspan>"
        "<tspan x='116' fill='red'>of Kent</tspan></text><text x='5' y='90'>below</text>"
    )
    document = registry.read("a.svg", drawing)
    text = document.segments[0].text
    start = text.index("Anna")
    written = registry.write(document, [Replacement(0, start, start + 10, "PERSON-1-AAAA")]).decode()
    assert not re.search(r"38|70|116|Smith|Anna", written)
    assert '<tspan fill="red">of Kent</tspan>' in written
    assert '<text x="5" y="90">below</text>' in written
    assert registry.read("a.svg", written.encode()).segments[0].text == "To PERSON-1-AAAA of Kent"


def test_a_drawing_looks_as_before_where_nothing_is_replaced():
    inside = "<defs><clipPath id='c'><rect width='5' height='5'/></clipPath></defs><g clip-path='url(#c)' transform='scale(2)'><path d='M0 0h9'/></g>"
    drawing = svg(inside).replace(b' xmlns:xlink="http://www.w3.org/1999/xlink"', b"")
    written = registry.write(registry.read("a.svg", drawing), [])
    assert etree.canonicalize(written.decode()) == etree.canonicalize(drawing.decode())


def test_namespaces_that_illustrator_declares_are_put_in_their_places():
    drawing = (
        '<?xml version="1.0" encoding="iso-8859-1"?><!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"'
        ' "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n'
        '<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">\n]>\n'
        '<svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" i:viewOrigin="1"><switch><text>Zürich</text></switch></svg>'
    ).encode("latin-1")
    document = registry.read("a.svg", drawing)
    assert [s.text for s in document.content] == ["Zürich"]
    written = registry.write(document, [])
    assert b"DOCTYPE" not in written and b"adobe" not in written
    assert check("a.svg", written, ["Quentin"]).passed


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE svg [<!ENTITY a "b &#60; c"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
        b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
        b"<svg><g></svg>",
        b"<svg>&nbsp;</svg>",
        b"<html><svg/></html>",
    ],
)
def test_entities_and_unsound_drawings_are_refused(content):
    with pytest.raises(UnreadableDocument):
        registry.read("a.svg", content)
    assert not check("a.svg", content, ["Quentin"]).passed or content.startswith(b"<html")


def test_letters_as_outlines_are_an_unread_place():
    letters = "".join(f"<path d='M{x} 0c1 2 3 4 5 6s1 2 3 4 5 6 7 8q1 2 3 4z'/>" for x in range(20))
    document = registry.read("a.svg", svg(letters))
    assert [n.kind for n in document.notices] == [NoticeKind.UNREAD]
    assert check("a.svg", svg(letters), ["Quentin"]).unchecked
    repeated = "<defs><path id='g1' d='M0 0c1 2 3 4 5 6s1 2 3 4 5 6 7 8'/></defs>" + "<use href='#g1'/>" * 30
    assert [n.kind for n in registry.read("a.svg", svg(repeated)).notices] == [NoticeKind.UNREAD]
    assert check("a.svg", svg(repeated), ["Quentin"]).unchecked
    arrow = "<path d='M0 0L5 5L5 3L9 3L9 6L5 6z'/>" * 40
    assert not registry.read("a.svg", svg(arrow)).notices
    assert check("a.svg", svg(arrow), ["Quentin"]).passed


def test_pictures_in_a_drawing_are_read_as_pictures():
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(buffer, "PNG")
    picture = svg(f"<image href='data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}'/>")
    document = registry.read("a.svg", picture)
    assert not document.notices
    written = registry.write(document, [])
    assert b"data:image/png;base64," in written
    assert check("a.svg", written, ["Quentin"]).passed


@given(
    st.lists(
        st.text(
            st.characters(blacklist_categories=("Cs", "Cc"), max_codepoint=0xFFFD), min_size=1, max_size=12
        ),
        min_size=1,
        max_size=5,
    ),
    st.data(),
)
def test_any_edit_is_read_back(parts, data):
    root = etree.Element("{http://www.w3.org/2000/svg}svg")
    for number, part in enumerate(parts):
        element = etree.SubElement(root, "{http://www.w3.org/2000/svg}text", x="5", y=str(40 * number + 20))
        element.text = part.replace("\ufffe", "?").replace("\uffff", "?")
    document = registry.read("a.svg", etree.tostring(root))
    if not document.content:
        return
    segment = data.draw(st.sampled_from(document.content))
    start = data.draw(st.integers(0, len(segment.text)))
    end = data.draw(st.integers(start, len(segment.text)))
    written = registry.write(document, [Replacement(segment.id, start, end, "PERSON-7-ABCD")])
    again = " ".join(s.text for s in registry.read("a.svg", written).content)
    wanted = " ".join((segment.text[:start] + "PERSON-7-ABCD" + segment.text[end:]).split())
    assert wanted in " ".join(again.split())


def test_a_drawing_in_a_word_document_is_read_as_a_drawing():
    buffer = io.BytesIO()
    office = "http://schemas.openxmlformats.org"
    with ZipFile(buffer, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        line = f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="rId1" Type="{office}'
        package.writestr(
            "_rels/.rels",
            f'{line}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/_rels/document.xml.rels",
            f'{line}/officeDocument/2006/relationships/image" Target="media/image1.svg"/></Relationships>',
        )
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>See it.</w:t></w:r></w:p></w:body></w:document>',
        )
        package.writestr("word/media/image1.svg", svg(CARRIERS["pieces"] + CARRIERS["private"]))
    document = registry.read("a.docx", buffer.getvalue())
    assert "Quentin" in [s.text for s in document.segments]
    replacements = [
        Replacement(s.id, 0, 7, "PERSON-1-AAAA") for s in document.segments if s.text == "Quentin"
    ]
    written = registry.write(document, replacements)
    assert check("a.docx", written, ["Quentin"]).passed
    assert b"PERSON-1-AAAA" in ZipFile(io.BytesIO(written)).read("word/media/image1.svg")


def test_a_page_with_a_drawing_in_it_is_no_drawing():
    page = b"<html><body><svg viewBox='0 0 1 1' width='5'><path d='M1 1'/><text x='3'>Quen<tspan>tin</tspan></text></svg></body></html>"
    message = (
        b"From: a@b.example\r\nContent-Type: text/html; name=a.html\r\nContent-Disposition: attachment\r\n\r\n"
        + page
    )
    for name, content in (("a.html", page), ("a.eml", message)):
        assert "Quentin" in [s.text for s in registry.read(name, content).segments]
        assert check(name, content, ["Quentin"]).leaks


def test_a_page_within_a_frame_is_read_as_a_page():
    page = b"<html><body><iframe srcdoc=\"<p>Quen<b>tin</b><script>'Quentin'</script></p>\"></iframe></body></html>"
    document = registry.read("a.html", page)
    assert [s.text for s in document.content] == ["Quentin"]
    written = registry.write(document, [Replacement(0, 0, 7, "PERSON-1-AAAA")])
    assert b"Quen" not in written and b"PERSON-1-AAAA" in written
    assert check("a.html", written, ["Quentin"]).passed
