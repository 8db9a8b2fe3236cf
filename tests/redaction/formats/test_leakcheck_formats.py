"""A value planted in one carrier of a file at a time must be reported, or the place as unread."""

from __future__ import annotations

import base64
import io
import quopri
import zipfile
from email.message import EmailMessage

import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from redaction.leakcheck import SensitiveValue, check

SECRET = "Oyelaran"
VALUES = [SensitiveValue(SECRET, "PERSON"), SensitiveValue("Zoë Çelik", "PERSON")]
B64 = base64.b64encode(b"for Oyelaran, with love").decode()


def zipped(content: bytes, name: str = "a.txt", **more: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo(name)
        info.comment, info.extra = more.get("member_comment", b""), more.get("extra", b"")
        archive.writestr(info, content)
        archive.comment = more.get("comment", b"")
    return buffer.getvalue()


def csv_in_word() -> str:
    return base64.b64encode(zipped(b"Oyelaran")).decode()


def noted_picture() -> bytes:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", SECRET, zip=True)
    buffer = io.BytesIO()
    Image.new("L", (8, 8)).save(buffer, "PNG", pnginfo=info)
    return buffer.getvalue()


TEXTS = {
    "escape.json": '{"a": "O\\u0079elaran"}',
    "newline.json": '{"a": "Dear\\nOyelaran\\nyours"}',
    "accents.json": '{"a": "Zo\\u00eb \\u00c7elik"}',
    "base64.json": f'{{"data": "{B64}"}}',
    "file.json": f'{{"data": "{csv_in_word()}"}}',
    "key.json": '{"Oyelaran": 1}',
    "doubled.sql": "INSERT INTO t VALUES ('a''Oyelaran''b');",
    "hex.sql": "INSERT INTO t VALUES (X'4F79656C6172616E');",
    "hex.hl7": "MSH|^~\\&|A\rNTE|1||Oye\\X6C\\aran\r",
    "sign.hl7": "MSH|^~\\&|A\rNTE|1||x\\T\\Oyelaran\\F\\y\r",
    "reversed.hl7": "MSH|^~\\&|A\rPID|1||||Çelik^Zoë\r",
    "code.c": 'char *s = "\\x4fyelaran";',
    "code.js": "let s = '\\u{4f}yelaran\\n';",
    "folded.vcf": "BEGIN:VCARD\r\nFN:Oye\r\n laran\r\nEND:VCARD\r\n",
    "photo.vcf": f"BEGIN:VCARD\r\nPHOTO;ENCODING=b:{base64.b64encode(noted_picture()).decode()}\r\nEND:VCARD\r\n",
    "entity.html": "<p>O&#121;elaran</p>",
    "split.html": "<p>Oye<b>lar</b>an</p>",
    "comment.html": "<p>x</p><!-- Oyelaran -->",
    "script.html": "<p>x</p><script>var a='Oyelaran'</script>",
    "data.html": f'<img src="data:image/png;base64,{base64.b64encode(noted_picture()).decode()}">',
    "percent.html": '<a href="http://x/?q=%4fyelaran">x</a>',
    "json-ld.html": '<script type="application/ld+json">{"n":"O\\u0079elaran"}</script>',
    "cdata.xml": "<a><![CDATA[<b>Oyelaran]]></a>",
    "attribute.xml": "<a b='O&#x79;elaran'/>",
    "namespace.xml": "<a xmlns='http://oyelaran.example/x'/>",
    "instruction.xml": "<?note Oyelaran?><a/>",
    "element.xml": "<Oyelaran_Total/>",
    "ini.ini": "name=Oyelaran\n",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_text_carriers(name, encoding):
    report = check(name, TEXTS[name].encode(encoding), VALUES)
    assert report.leaks
    assert all(leak.place for leak in report.leaks)


def test_a_declared_encoding_is_believed():
    content = '<?xml version="1.0" encoding="iso-8859-2"?><a>Łukasz Żółć</a>'.encode("iso-8859-2")
    assert not check("a.xml", content, ["Łukasz Żółć"]).passed
    page = '<html><meta charset="koi8-r"><p>Иванов</p></html>'.encode("koi8-r")
    assert not check("a.html", page, ["Иванов"]).passed


def message(**more: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "x"
    for name, value in more.items():
        made[name.replace("_", "-")] = value
    made.set_content("hello")
    return made


def mails() -> dict[str, bytes]:
    plain = message().as_bytes()
    carriers: dict[str, bytes] = {
        "header": message(X_Note=SECRET).as_bytes(),
        "encoded word": plain.replace(b"Subject: x", b"Subject: =?utf-8?q?O=79elaran?="),
        "base64 body": plain.replace(b"7bit", b"base64").replace(b"hello", base64.b64encode(b"xx Oyelaran")),
        "quoted body": plain.replace(b"7bit", b"quoted-printable").replace(b"hello", b"Oye=\r\nlar=61n"),
        "soft quoted": plain.replace(b"hello", quopri.encodestring(b"Oyelaran")),
        "html body": plain.replace(b"text/plain", b"text/html").replace(b"hello", b"O&#121;elaran"),
        "extended name": plain.replace(
            b"Subject: x", b"Subject: x\nContent-Disposition: attachment; filename*=utf-8''O%79elaran.txt"
        ),
    }
    multipart = message()
    multipart.add_attachment(zipped(b"Oyelaran"), maintype="application", subtype="zip", filename="a.zip")
    carriers["zip in mail"] = multipart.as_bytes()
    multipart = message()
    multipart.preamble = SECRET
    multipart.add_attachment(b"x", maintype="text", subtype="csv")
    carriers["preamble"] = multipart.as_bytes()
    carriers["epilogue"] = multipart.as_bytes().replace(SECRET.encode(), b"") + b"\nOyelaran\n"
    outer = message()
    outer.add_attachment(message(X_Note=SECRET))
    carriers["mail in mail"] = outer.as_bytes()
    return carriers


@pytest.mark.parametrize("carrier", mails())
def test_mail_carriers(carrier):
    content = mails()[carrier]
    assert check("a.eml", content, VALUES).leaks
    box = b"From a@x Mon Jan  1 00:00:00 2024\n" + message().as_bytes() + b"\nFrom b@x Mon Jan  1\n" + content
    assert check("a.mbox", box, VALUES).leaks


def test_names_of_standard_fields_tell_no_value():
    company = [SensitiveValue("Content", "ORGANIZATION"), SensitiveValue("Received", "ORGANIZATION")]
    content = message().as_bytes()
    assert b"\nContent-Type: " in content
    assert not check("a.eml", content, company).leaks
    assert check("a.eml", content.replace(b"hello", b"hello Content"), company).leaks
    assert check("a.eml", message(X_Content=SECRET).as_bytes(), company).leaks
    assert check("a.eml", content.replace(b"Subject: x", b"Subject: Received"), company).leaks


@pytest.mark.parametrize(
    "kind", ['multipart/encrypted; protocol="application/pgp-encrypted"', "application/x-pkcs7-mime"]
)
def test_an_encrypted_message_is_not_called_clean(kind):
    """RFC 3156, 4: the parts are a version and an opaque stream; nobody can say what it holds."""
    head = f"From: a@example.com\nTo: b@example.com\nMIME-Version: 1.0\nContent-Type: {kind}; boundary=B\n\n"
    body = "--B\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n--B\n\nhQEMA\n--B--\n"
    report = check("a.eml", (head + body).encode(), VALUES)
    assert report.unchecked
    assert not report.passed


@pytest.mark.parametrize("quote", ["", "> ", ">> "])
@pytest.mark.parametrize("ending", ["`\nend", "end", ""])
def test_uuencoded_files_in_a_text(quote, ending):
    from binascii import b2a_uu

    data = f"Minutes of the meeting with Ms {SECRET}, who could not stay until the end of it.".encode()
    encoded = "".join(b2a_uu(data[i : i + 45]).decode() for i in range(0, len(data), 45))
    lines = f"As asked.\nbegin 644 minutes.txt\n{encoded}{ending}\nRegards".splitlines()
    text = "\n".join(quote + line for line in lines)
    assert not check("a.txt", text.encode(), VALUES).passed
    mail = f"From: a@example.com\nTo: b@example.com\nSubject: Minutes\n\n{text}\n"
    assert not check("a.eml", mail.encode(), VALUES).passed


def test_a_file_in_lines_of_base64():
    from base64 import encodebytes

    text = f"begin-base64 644 a.txt\n{encodebytes(f'about {SECRET}'.encode()).decode()}====\n"
    assert not check("a.txt", text.encode(), VALUES).passed


def test_the_separator_line_of_a_mailbox():
    assert check("a.mbox", b"From oyelaran@x Mon Jan  1\n" + message().as_bytes(), VALUES).leaks


@pytest.mark.parametrize(
    "content",
    [
        zipped(b"x", "for Oyelaran.txt"),
        zipped(b"x", "Oyelaran/a.txt"),
        zipped(b"x", comment=SECRET.encode()),
        zipped(b"x", member_comment=SECRET.encode()),
        zipped(b"x", extra=b"\x99\x99\x08\x00" + SECRET.encode()),
        zipped(zipped(b"Oyelaran"), "b.zip"),
        zipped(b"<a>O&#121;elaran</a>", "b.xml"),
        zipped(message(X_Note=SECRET).as_bytes(), "b.eml"),
    ],
)  # fmt: skip
def test_archive_carriers(content):
    assert check("a.zip", content, VALUES).leaks


def dicom(syntax: str = ExplicitVRLittleEndian, **more: object) -> bytes:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    dataset.SpecificCharacterSet = "ISO_IR 100"
    for keyword, value in more.items():
        if keyword.startswith("x"):
            dataset.add_new(int(keyword[1:], 16), *value)  # type: ignore[misc]
        else:
            setattr(dataset, keyword, value)
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def item(**more: object) -> Dataset:
    made = Dataset()
    for keyword, value in more.items():
        setattr(made, keyword, value)
    return made


DICOM = {
    "name": {"PatientName": "Oyelaran^Ada"},
    "reversed": {"PatientName": "Çelik^Zoë"},
    "comment": {"PatientComments": "seen by Oyelaran"},
    "sequence": {"RequestAttributesSequence": [item(RequestedProcedureDescription=SECRET)]},
    "private": {"x00090010": ("LO", "ACME"), "x00091001": ("UN", b"Oyelaran")},
    "overlay": {"x60003000": ("OW", b"Oyelaran")},
    "document": {
        "EncapsulatedDocument": zipped(b"Oyelaran") + b"\0",
        "MIMETypeOfEncapsulatedDocument": "application/zip",
    },
}


@pytest.mark.parametrize("carrier", DICOM)
@pytest.mark.parametrize(
    "syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian, DeflatedExplicitVRLittleEndian]
)
def test_dicom_carriers(carrier, syntax):
    assert check("a.dcm", dicom(syntax), VALUES).passed
    assert check("a.dcm", dicom(syntax, **DICOM[carrier]), VALUES).leaks


def test_an_outlook_message_is_read_stream_by_stream(tmp_path):
    from pathlib import Path

    corpus = Path(__file__).parents[4] / "shared" / "corpora" / "mail"
    if not corpus.is_dir():
        pytest.skip("../shared/corpora/mail is absent")
    content = (corpus / "simple_test_msg.msg").read_bytes()
    report = check("a.msg", content, ["nothing of this kind"])
    assert report.passed
    assert "streams" in report.channels
