"""Custom XML in Office files: elements, attributes, namespaces and schemas named in the client's own words."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest

from redaction.documents import registry
from redaction.documents.model import Document, Replacement
from redaction.documents.xml_tree import declaring
from redaction.leakcheck import check
from redaction.leakcheck.schema_words import is_schema_name
from redaction.tokens.spelling import Spelling

SECRET = "Oyelaran"
RELATIONSHIP = (
    '<Relationship Id="rIdC1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"'
    ' Target="../customXml/item9.xml"/></Relationships>'
)
W3 = "http://www.w3.org/2001/XMLSchema"
XML = {
    "a namespace": f'<a:root xmlns:a="http://{SECRET}.example/ns"><a:x>t</a:x></a:root>',
    "an element": f"<root><{SECRET}>t</{SECRET}></root>",
    "an attribute": f'<root {SECRET}="1" b="2">t</root>',
    "an attribute of a namespace": f'<root xmlns:q="urn:q:q" q:{SECRET}_fee="1">t</root>',
    "a column": f'<p xmlns="http://schemas.microsoft.com/sharepoint/v3"><{SECRET}_x0020_Lead>t</{SECRET}_x0020_Lead></p>',
    "a schema": f'<xsd:schema xmlns:xsd="{W3}" targetNamespace="http://{SECRET}.example/"><xsd:element name="{SECRET}" type="xsd:string"/></xsd:schema>',
    "a reference": f'<xsd:schema xmlns:xsd="{W3}" xmlns:n="urn:n:n"><xsd:element ref="n:{SECRET}"/></xsd:schema>',
}  # fmt: skip


def with_custom_xml(xml: str) -> bytes:
    document = docx.Document()
    document.add_paragraph("A plain sentence stands here.")
    plain, target = io.BytesIO(), io.BytesIO()
    document.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(target, "w") as package:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/_rels/document.xml.rels":
                content = content.replace(b"</Relationships>", RELATIONSHIP.encode())
            package.writestr(name, content)
        package.writestr("customXml/item9.xml", xml)
    return target.getvalue()


def replaced(document: Document, old: str, new: str) -> bytes:
    edits = []
    for segment in document.segments[:-1]:
        said = new if segment.spelling is Spelling.IDENTIFIER else new.replace("_", "-")
        said, old_here = (said, old) if old == SECRET else (new, old)
        pattern = re.escape(old_here).replace("_", "[-_]")
        edits += [
            Replacement(segment.id, m.start(), m.end(), said) for m in re.finditer(pattern, segment.text)
        ]
    assert edits
    return registry.write(document, edits)


@pytest.mark.parametrize("place", XML)
def test_names_of_ones_own_give_way_and_come_back(place: str) -> None:
    source = registry.read("a.docx", with_custom_xml(XML[place]))
    out = replaced(source, SECRET, "PERSON_12_K7M2")
    with zipfile.ZipFile(io.BytesIO(out)) as package:
        assert not any(SECRET.encode() in package.read(name) for name in package.namelist())
    assert check("a.docx", out, [SECRET]).passed
    docx.Document(io.BytesIO(out))
    away = registry.read("a.docx", out)
    back = registry.read("a.docx", replaced(away, "PERSON_12_K7M2", SECRET))
    assert [segment.text for segment in back.segments] == [segment.text for segment in source.segments]


@pytest.mark.parametrize("place", XML)
def test_the_check_finds_them_by_itself(place: str) -> None:
    assert check("a.docx", with_custom_xml(XML[place]), [SECRET]).leaks


def test_namespaces_of_standards_are_no_text_to_look_through() -> None:
    schema = f'<xsd:schema xmlns:xsd="{W3}" targetNamespace="http://schemas.microsoft.com/office/2006/metadata/properties"/>'
    document = registry.read("a.docx", with_custom_xml(schema))
    assert not any("schemas.microsoft.com" in segment.text for segment in document.segments)


def test_a_namespace_is_declared_anew_in_its_place_alone() -> None:
    part = b'<a xmlns:b="urn:x" c="urn:x">xmlns:b="urn:x"</a>'
    assert declaring(part, {"urn:x": 'urn:"&'}).count(b"urn:x") == 2
    assert b'xmlns:b="urn:&quot;&amp;" c="urn:x"' in declaring(part, {"urn:x": 'urn:"&'})


@pytest.mark.parametrize("term", ["http", "urn", "uuid"])
def test_the_scheme_of_an_address_stays(term: str) -> None:
    xml = '<a:r xmlns:a="http://oyelaran.example/x" xmlns:b="uuid:C2F41010"><a:x b="urn:x"/></a:r>'
    document = registry.read("a.docx", with_custom_xml(xml))
    shown = [segment.text for segment in document.segments if segment.text.startswith(("oyelaran", "C2F4"))]
    assert shown == ["oyelaran.example/x", "C2F41010"]
    edits = [
        Replacement(s.id, m.start(), m.end(), "PERSON-12-K7M2")
        for s in document.segments[:-1]
        for m in re.finditer(rf"\b{term}\b", s.text)
    ]
    assert not check("a.docx", registry.write(document, edits), ["Nobody"]).unchecked


def test_long_lists_of_cells_say_nothing_and_long_sentences_do() -> None:
    assert is_schema_name(" ".join(f"D{row}:E{row}" for row in range(80)))
    assert not is_schema_name("color of the table " * 20)
