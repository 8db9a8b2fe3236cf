"""Archives, mailboxes and Outlook messages: every member by its own format, and a clear word for what cannot be read."""

from __future__ import annotations

import email
import email.policy
import io
import mailbox as stdlib_mailbox
import stat
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import olefile
import pytest

from redaction.documents import limits, registry, rich_text
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import DocumentTooLarge, ProtectedDocument, RedactionError, UnreadableDocument
from redaction.leakcheck import check

SECRET = "quentin"
CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "mail"


def word(text: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def zipped(members: dict[str, bytes], **more: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        archive.comment = more.get("comment", b"")
    return buffer.getvalue()


def mail(text: str, *attachments: tuple[str, bytes]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@x.example", "b@x.example", f"about {text}"
    message.set_content(f"Dear {text},\nhello.\n")
    for name, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes(policy=email.policy.SMTP)


def test_everything_in_an_archive_is_read_and_comes_back(trip):
    inner = zipped({"deep/quentin.json": b'{"by": "Quentin"}', "empty.txt": b""})
    content = zipped(
        {
            "quentin/": b"",
            "quentin/letter to Quentin.docx": word("Dear Quentin"),
            "notes": b"for Quentin",
            "mail.eml": mail("Quentin", ("table.csv", b"a,b\nQuentin,2\n"), ("inner.zip", inner)),
            "inner.zip": inner,
            "__MACOSX/._quentin": b"Quentin",
        },
        comment=b"for Quentin",
    )
    done = trip("a.zip", content, SECRET)
    assert done.report.passed, done.report.leaks
    assert done.came_back
    with zipfile.ZipFile(io.BytesIO(done.output)) as archive:
        names = archive.namelist()
        assert not archive.comment
    assert names[0].startswith("PERSON-12")
    assert [name.rpartition(".")[2] for name in names[1:]] == ["docx", names[2], "eml", "zip"]
    assert not any("MACOSX" in name for name in names)
    kinds = {n.kind for n in done.document.notices}
    assert NoticeKind.REMOVED in kinds
    assert NoticeKind.UNREAD not in kinds
    assert registry.write(done.document, []) == registry.write(done.document, [])


def test_what_cannot_be_read_is_left_out_and_stops_the_file(trip):
    content = zipped({"tool.exe": b"MZ\0\1Quentin", "a.txt": b"Quentin"})
    done = trip("a.zip", content, SECRET)
    assert [(n.kind, n.place) for n in done.document.notices] == [(NoticeKind.UNREAD, "member 1")]
    assert b"MZ" not in done.output
    assert not done.report.passed
    assert [item.place for item in done.report.unchecked] == ["member 1"]
    assert check(done.name, done.output, ["Quentin"], acknowledged=["member 1"]).passed
    assert done.came_back


def linked() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        (zipped({"../a.txt": b"x"}), UnreadableDocument, "leads out"),
        (zipped({"/etc/a.txt": b"x"}), UnreadableDocument, "leads out"),
        (zipped({"C:\\a.txt": b"x"}), UnreadableDocument, "leads out"),
        (zipped({"a\\..\\..\\b.txt": b"x"}), UnreadableDocument, "leads out"),
        (linked(), UnreadableDocument, "a link"),
        (zipped({"a.txt": bytes(limits.RATIO_FLOOR + 1)}), DocumentTooLarge, "ratio"),
        (zipped({f"{n}.txt": b"" for n in range(limits.MEMBERS + 1)}), DocumentTooLarge, "parts"),
        (zipped({"a.txt": b"x"})[:-9], UnreadableDocument, "broken"),
    ],
)
def test_hostile_archives_are_refused(content, error, words):
    with pytest.raises(error, match=words):
        registry.read("a.zip", content)


def test_an_encrypted_member_is_refused():
    content = bytearray(zipped({"a.txt": b"x"}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ProtectedDocument):
        registry.read("a.zip", bytes(content))


def test_nested_archives_share_one_budget(monkeypatch):
    monkeypatch.setattr(limits, "INFLATED_BYTES", 40_000)
    layer = zipped({f"{n}.txt": b"x" * 9000 for n in range(3)})
    assert registry.read("a.zip", layer).segments
    document = registry.read("a.zip", zipped({f"{n}.zip": layer for n in range(3)}))
    assert [n.kind for n in document.notices].count(
        NoticeKind.UNREAD
    ) >= 1  # beyond the budget nothing is read


def test_archives_nested_too_deeply_are_left_out():
    content = b"bottom"
    name = "a.txt"
    for _ in range(limits.NESTING + 2):
        content, name = zipped({name: content}), "a.zip"
    document = registry.read("a.zip", content)
    assert any(n.kind is NoticeKind.UNREAD for n in document.notices)


def test_names_that_come_to_clash_stay_apart():
    document = registry.read("a.zip", zipped({"Jane.txt": b"1", "Joan.txt": b"2"}))
    names = [s for s in document.segments if s.text in ("Jane", "Joan")]
    out = registry.write(document, [Replacement(s.id, 0, 4, "X") for s in names])
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        assert archive.namelist() == ["X.txt", "X-2.txt"]


def test_a_mailbox_keeps_its_messages(trip):
    parts = [mail(f"Quentin {n}", ("t.csv", b"a\nQuentin\n")).replace(b"\r\n", b"\n") for n in range(3)]
    parts[1] = parts[1].replace(b"hello.", b"hello.\n\n>From Quentin with love")
    content = b"".join(b"From quentin@x.example Mon Jan  1 00:00:00 2024\n" + part + b"\n" for part in parts)
    done = trip("a.mbox", content, SECRET)
    assert done.report.passed, done.report.leaks
    assert done.came_back
    assert len(stdlib_mailbox_messages(done.output)) == 3
    assert b"From PERSON-12" in done.output


def stdlib_mailbox_messages(content: bytes) -> list[object]:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "box"
        path.write_bytes(content)
        return list(stdlib_mailbox.mbox(path))


@pytest.mark.parametrize(
    "content", [b"Subject: x\n\nhello", b"hello", b"From here to there\nis a long way\n"]
)
def test_what_is_no_mailbox_is_refused(content):
    with pytest.raises(RedactionError):
        registry.read("a.mbox", content)


def test_mail_with_calendar_card_and_nested_mail(trip):
    message = EmailMessage()
    message["Subject"] = "x"
    message.set_content("see Quentin")
    message.add_alternative("<p>see <b>Quen</b>tin<!-- Quentin --></p>", subtype="html")
    ics = "BEGIN:VCALENDAR\r\nATTENDEE;CN=Quentin:mailto:q@x.example\r\nSUMMARY:Meet Qu\r\n entin\r\nEND:VCALENDAR\r\n"
    message.add_attachment(ics, subtype="calendar")
    message.add_attachment(
        email.message_from_bytes(
            mail("Quentin", ("a.zip", zipped({"q.txt": b"Quentin"}))), policy=email.policy.default
        )
    )
    done = trip("m.eml", message.as_bytes(), SECRET)
    assert done.report.passed, done.report.leaks
    assert done.came_back
    assert any(s.context.field == "SUMMARY" and s.text == "Meet Quentin" for s in done.document.segments)
    assert any("attachment 2 > attachment 1 > member 1" in s.context.place for s in done.document.segments)
    parsed = email.message_from_bytes(done.output, policy=email.policy.default)
    texts = [p.get_content() for p in parsed.walk() if p.get_content_type() in ("text/plain", "text/html")][
        :2
    ]
    assert all("PERSON-12" in text for text in texts)


def test_a_mail_attachment_that_is_text_of_an_unknown_kind_is_read_as_text(trip):
    message = EmailMessage()
    message["Subject"] = "x"
    message.set_content("x")
    message.add_attachment("BROKEN Quentin\r\n", subtype="calendar")
    assert trip("m.eml", message.as_bytes(), SECRET).came_back


# -- Outlook ---------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpora/mail is absent")
@pytest.mark.parametrize(
    "some",
    [slice(0, 3), pytest.param(slice(3, None), marks=pytest.mark.slow)],
    ids=["some", "all"],
)
def test_real_outlook_messages_become_mail(trip, some):
    for path in sorted(CORPUS.glob("*.msg"))[some]:
        content = path.read_bytes()
        document = registry.read(path.name, content)
        words = [
            w
            for s in document.segments[:-1]
            for w in s.text.split()
            if w.isalpha() and w.isascii() and len(w) > 5
        ]
        if not words or any(n.kind is NoticeKind.UNREAD for n in document.notices):
            continue
        done = trip(path.name, content, words[len(words) // 2])
        assert done.name.endswith(".eml")
        assert email.message_from_bytes(done.output)["subject"] is not None or len(document.segments) < 6
        assert done.came_back, path.name


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpora/mail is absent")
def test_an_outlook_message_says_what_outlook_says():
    document = registry.read("m.msg", (CORPUS / "53784_succeeds.msg").read_bytes())
    fields = {s.context.field for s in document.segments}
    assert {"From", "To", "Subject", "Date"} <= fields
    assert document.notices[0].kind is NoticeKind.REMOVED
    assert ".eml" in document.notices[0].explanation


def test_an_outlook_message_is_known_by_its_content():
    with pytest.raises(RedactionError):
        registry.read("a.msg", olefile.MAGIC + b"\0" * 600)
    with pytest.raises(RedactionError, match="an old Office file"):
        registry.read("a.msg", olefile.MAGIC + b"\0" * 600)


def test_rich_text_says_its_words():
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Quentin;}Dear \b Jos\'e9\b0 \u322?d\par "
        rb"second\tab line {\pict 0102}\'93x\'94}"
    )
    assert rich_text.plain_text(rtf).strip() == "Dear Joséłd\nsecond\tline “x”"
    assert rich_text.decompress(b"\x10\0\0\0\x04\0\0\0MELA\0\0\0\0{rt}") == b"{rt}"
    # The example of MS-OXRTFCP, section 3.1.
    compressed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert rich_text.decompress(compressed).startswith(b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}")
