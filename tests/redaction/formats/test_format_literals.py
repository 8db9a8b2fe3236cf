"""Text files with a syntax: values are found in every place, tokens are legal there, and every other byte stays."""

from __future__ import annotations

import ast
import base64
import configparser
import csv
import io
import json
import re
import sqlite3
import tomllib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from redaction.documents import notations, registry
from redaction.documents.model import NoticeKind, Replacement, SegmentKind
from redaction.errors import RedactionError, UnreadableDocument, UnwritableReplacement

SECRET = "Quentin"

CARRIERS = {
    "value.json": '{"a": "dear Quentin", "b": [1, 2.50, -3e5], "c": null}',
    "key.json": '{"Quentin": {"x": true}, "Quentin": 1}',
    "escaped.json": '{"a": "\\u0051uentin", "b": "x\\nQuentin\\/y", "c": "\\ud83d\\ude00 Quentin"}',
    "comment.json": '{ // for Quentin\n "a": 1, /* Quentin */ }'.replace(", /*", " /*"),
    "rows.jsonl": '{"name": "Quentin"}\n{"name": "x", "by": "QUENTIN"}\r\n',
    "dump.sql": "INSERT INTO people (id, name) VALUES (7, 'Quentin O''Neil'); -- Quentin\nSELECT * FROM \"Quentin\";\n",
    "copy.sql": "COPY public.p (id, name) FROM stdin;\n1\tQuentin\\tX\n\\N\tquentin\n\\.\nSELECT 1;\n",
    "mysql.sql": "INSERT INTO `Quentin` (`n`) VALUES ('it\\'s Quentin'); # Quentin\n",
    "name.sql": "SELECT quentin_total FROM t WHERE quentin_total > 5; /* Quentin */",
    "dollar.sql": "CREATE FUNCTION f() AS $body$ say 'Quentin'; $body$ LANGUAGE sql;",
    "code.py": "# for Quentin\ndef quentin():\n    '''Quentin'''\n    return f\"Quentin {x}\" + r'C:\\Quentin' + b'\\x51uentin'.decode()\n",
    "code.js": "// Quentin\nconst quentin = `Quentin ${a}`; /* Quentin */ let s = 'it\\'s Quentin';\n",
    "code.java": "class Quentin { String s = \"Quentin\\n\"; char c = 'x'; /** Quentin */ }\n",
    "code.cs": 'var p = @"C:\\Quentin ""x"""; string s = "\\u0051uentin"; // Quentin\n',
    "code.go": 'package main\n// Quentin\nvar s = `raw Quentin` + "Quentin"\n',
    "run.sh": "#!/bin/sh\n# Quentin\necho 'Quentin' \"for Quentin $HOME\" Quentin\n",
    "macro.vb": '\' for Quentin\nDim s = "say ""Quentin"""\n',
    "conf.yaml": "# Quentin\nowner: Quentin\nq: \"\\x51uentin\"\nlist:\n  - Quentin\n  - k: 'it''s Quentin'\ntext: |\n  Dear Quentin\n",
    "conf.toml": '# Quentin\n[quentin]\nname = "Quentin"\nd = 1979-05-27\npath = \'C:\\Quentin\'\nl = [1, "Quentin"]\n',
    "conf.ini": "; Quentin\n[Quentin]\nname = Quentin\n",
    "conf.env": 'export NAME="Quentin" # Quentin\nOTHER=Quentin\n',
    "conf.properties": "name=\\u0051uentin\nother: Quentin\n",
    "card.vcf": "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quentin;Jane;;;\r\nFN:Jane Quen\r\n tin\r\nNOTE:a\\nQuentin\\, b\r\nEMAIL:quentin@x.example\r\nEND:VCARD\r\n",
    "event.ics": 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE;CN="Quentin":mailto:quentin@x.example\r\nSUMMARY:Meet Qu\r\n entin\r\nX-NOTE;X-P=Quentin:y\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    "message.hl7": "MSH|^~\\&|LAB|Quentin Hospital|B|C|20240102||ORU^R01|M1|P|2.5\rPID|1||123^^^H||Quentin&Q^Jane||19700102\rNTE|1||for \\X5175656E74696E\\ and \\F\\Quentin\\.br\\x\r",
    "page.log": "2024-01-01 INFO login of Quentin\n",
}


@pytest.mark.parametrize("name", CARRIERS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
def test_no_place_keeps_the_value_and_all_come_back(trip, name, encoding):
    content = CARRIERS[name].encode(encoding)
    done = trip(name, content, SECRET)
    assert done.report.passed, done.report.leaks
    assert "quentin" not in done.output.decode(encoding).lower()
    assert done.came_back
    assert registry.write(done.document, []) == content


@pytest.mark.parametrize("name", CARRIERS)
def test_what_is_not_replaced_keeps_its_bytes(name):
    content = CARRIERS[name].encode()
    document = registry.read(name, content)
    for segment in document.segments[:-1]:
        word = re.search(r"[A-Za-z]{3,}", segment.text)
        if word is None or segment.stored is not None or "\\" in segment.text:
            continue
        out = registry.write(document, [Replacement(segment.id, *word.span(), word[0])])
        # A unit that is written again may lose the escape it did not need.
        assert (
            out.replace(b"\r\n ", b"") == re.sub(rb"\\u0051|\\x51", b"Q", content).replace(b"\r\n ", b"")
            or out == content
            or b"\\X51" in content
        )


def parsed(name: str, content: bytes) -> object:
    text = content.decode()
    if name.endswith(".json"):
        return json.loads(re.sub(r"//.*|/\*.*?\*/", "", text))
    if name.endswith(".jsonl"):
        return [json.loads(line) for line in text.splitlines()]
    if name.endswith(".py"):
        return ast.parse(text)
    if name.endswith(".yaml"):
        return yaml.safe_load(text)
    if name.endswith(".toml"):
        return tomllib.loads(text)
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    return parser


@pytest.mark.parametrize(
    "name", [n for n in CARRIERS if n.endswith((".json", ".jsonl", ".py", ".yaml", ".toml", ".ini"))]
)
def test_the_output_is_legal(trip, name):
    parsed(name, trip(name, CARRIERS[name].encode(), SECRET).output)


def test_sql_still_runs(trip):
    script = "CREATE TABLE quentin (id INTEGER, name TEXT);\nINSERT INTO quentin (id, name) VALUES (4711, 'O''Quentin');\n"
    done = trip("a.sql", script.encode(), "quentin|4711")
    database = sqlite3.connect(":memory:")
    database.executescript(done.output.decode())
    assert done.restored_bytes.decode() == script


def test_a_number_becomes_a_string_and_a_number_again(trip):
    content = b'{"ssn": 536901234, "n": 1.50, "s": "536901234"}'
    done = trip("a.json", content, "536901234")
    assert all(isinstance(json.loads(done.output)[key], str) for key in ("ssn", "s"))
    assert done.restored_bytes == content
    toml = b"day = 1979-05-27\nother = 3\n"
    done = trip("a.toml", toml, "1979-05-27")
    assert isinstance(tomllib.loads(done.output.decode())["day"], str)
    assert done.restored_bytes == toml


def test_keys_and_columns_say_what_values_are():
    document = registry.read("a.json", b'{"patient_name": "x y", "name": "z"}')
    assert [s.context.column or s.context.field for s in document.segments[:2]] == ["patient_name", "name"]
    document = registry.read("a.sql", b"INSERT INTO t (id, dob) VALUES (1, 'a'), (2, 'b');")
    assert [s.context.column for s in document.segments[:-1] if s.text in "ab"] == ["dob", "dob"]
    document = registry.read("a.yaml", b"birth_date: 1 May\n")
    assert next(s for s in document.segments if s.text == "1 May").context.column == "birth_date"


def test_a_comment_cannot_be_ended_by_what_is_written():
    document = registry.read("a.js", b"/* Quentin */ x()")
    segment = next(s for s in document.segments if s.kind is SegmentKind.COMMENT)
    with pytest.raises(UnwritableReplacement):
        registry.write(document, [Replacement(segment.id, 1, 8, "*/ y() /*")])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", b'{"a": 1'),
        ("a.json", b'{"a": 1} x'),
        ("a.json", b"<xml/>"),
        ("a.json", b'{"a": NaN}'),
        ("a.json", b'{"a": "x\0"}'),
        ("a.hl7", b"PID|1||2"),
        ("a.vcf", b"hello"),
        ("a.sql", b"a\0\1\2b" * 9),
    ],
)
def test_broken_files_are_refused(name, content):
    with pytest.raises(RedactionError) as caught:
        registry.read(name, content)
    assert isinstance(caught.value, UnreadableDocument)


def test_deep_nesting_is_refused():
    with pytest.raises(RedactionError, match="nesting"):
        registry.read("a.json", b"[" * 100_000)


def test_hl7_states_its_fields_and_keeps_its_encoding_characters(trip):
    content = CARRIERS["message.hl7"].encode()
    document = registry.read("m.hl7", content)
    stated = {s.text: (s.context.stated, s.context.path) for s in document.segments if s.context.stated}
    assert stated["Jane"] == ("PERSON", "HL7 PID-5.2 patient name")
    assert stated["19700102"] == ("DATE_OF_BIRTH", "HL7 PID-7 date of birth")
    assert stated["123"][0] == "MEDICAL_RECORD_NUMBER"
    done = trip("m.hl7", content, SECRET)
    assert done.output.startswith(b"MSH|^~\\&|LAB|PERSON-")
    custom = b"MSH$%~\\&$L$Q\rPID$1$$1$$Quentin%Jane\r"
    assert trip("m.hl7", custom, SECRET).output.startswith(b"MSH$%~\\&$L$Q\rPID$1$$1$$PERSON-12-")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(JSON_VALUES, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_any_json_is_read_completely(value, ascii_only, indent):
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    if "\x00" in text or not text.strip():
        return
    content = text.encode("utf-8", "surrogatepass")
    try:
        document = registry.read("a.json", content)
    except UnreadableDocument:
        assert any(0xD800 <= ord(c) < 0xE000 for c in text) or "\\u0000" in text
        return
    said = [s.text for s in document.segments[:-1]]

    def spoken(node):
        if isinstance(node, dict):
            for key, inner in node.items():
                yield key
                yield from spoken(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from spoken(inner)
        elif isinstance(node, str):
            yield node
        elif node is not None and not isinstance(node, bool):
            yield json.dumps(node)

    assert sorted(said) == sorted(s for s in spoken(value) if s.strip())


NOTATIONS = {
    "json": (notations.JSON_STRING, ["a", "b", "\\n", "\\u00e9", "\\ud83d\\ude00", '\\"']),
    "line": (notations.CONTENT_LINE, ["a", "b", "\r\n ", "\\n", "\\,", "\\\\"]),
    "c": (notations.c_string('"'), ["a", "b", "\\n", "\\x41", "\\\n", "\\u{1F600}"]),
    "xml": (notations.XML_TEXT, ["a", "b", "&amp;", "&#233;", "&fjlig;", "&lt;"]),
    "hl7": (notations.hl7("|", "^", "~", "\\", "&"), ["a", "b", "\\F\\", "\\X4142\\", "\\H\\", "\\.br\\"]),
    "sql": (notations.DOUBLED_SINGLE, ["a", "b", "''"]),
}


@given(st.sampled_from(sorted(NOTATIONS)), st.data())
def test_notations_write_what_they_read(name, data):
    notation, alphabet = NOTATIONS[name]
    raw = "".join(data.draw(st.lists(st.sampled_from(alphabet), max_size=8)))
    text = notation.text(raw)
    replacements, position, expected = [], 0, []
    while position <= len(text) and data.draw(st.booleans()):
        start = data.draw(st.integers(position, len(text)))
        end = data.draw(st.integers(start, len(text)))
        new = data.draw(st.sampled_from(["X", "", "Q\"'|^\\&;,<x", "é\n"]))
        replacements.append(Replacement(0, start, end, new))
        expected += [text[position:start], new]
        position = end if end > start else end + 1
        if position > end:
            expected.append(text[end:position])
    expected.append(text[position:])
    assert notation.text(notation.rewrite(raw, replacements)) == "".join(expected)


def test_csv_inside_is_untouched_by_the_new_formats():
    buffer = io.StringIO()
    csv.writer(buffer).writerow(["a", "b"])
    assert registry.read("a.csv", buffer.getvalue().encode()).format == "csv"


def test_the_photograph_of_an_address_card_is_a_picture():
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    folded = "\r\n ".join(data[i : i + 60] for i in range(0, len(data), 60))
    card = f"BEGIN:VCARD\r\nFN:Quentin\r\nPHOTO;ENCODING=b;TYPE=PNG:{folded}\r\nEND:VCARD\r\n".encode()
    document = registry.read("a.vcf", card)
    assert not document.notices
    out = registry.write(document, [Replacement(0, 0, 7, "PERSON-1-K7M2")])
    assert out.startswith(b"BEGIN:VCARD\r\nFN:PERSON-1-K7M2\r\nPHOTO;ENCODING=b;TYPE=PNG:iVBOR")
    unknown = card.replace(folded.encode(), base64.b64encode(bytes(range(60))))
    assert len(registry.read("a.vcf", unknown).notices) == 1


def _observation(kind: str, content: bytes) -> bytes:
    data = base64.b64encode(content)
    return (
        b"MSH|^~\\&|A|B|C|D|20261102||ORU^R01|1|P|2.5\rOBX|1|ED|REP^x||^"
        + kind.encode()
        + b"^Base64^"
        + data
        + b"|||\r"
    )


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("TEXT^", b"Report for Quentin, who is well and may go home."),
        ("text^html", b"<p>Report for Quen<b>tin</b></p>"),
        ("application^xml", b"<r><name>Quentin</name></r>"),
    ],
)
def test_files_in_observations_are_read_by_their_own_format(trip, kind, content):
    done = trip("a.hl7", _observation(kind, content), "quentin")
    assert done.report.passed, done.report.leaks
    assert any("file 1" in segment.context.place for segment in done.document.segments)
    assert done.came_back


def test_a_broken_pdf_in_an_observation_is_an_unread_place():
    document = registry.read("a.hl7", _observation("application^PDF", b"%PDF-1.4\nno more of it"))
    assert [notice.kind for notice in document.notices] == [NoticeKind.UNREAD]


def test_short_files_of_a_calendar_are_read_by_the_type_they_name(trip):
    data = base64.b64encode(b"To Quentin").decode()
    event = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Quen\r\n tin\r\n"
        f"ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY:{data}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    done = trip("a.ics", event.encode(), "quentin")
    assert done.report.passed, done.report.leaks
    assert done.came_back
