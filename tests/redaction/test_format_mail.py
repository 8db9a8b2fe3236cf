"""E-mail: every header field, body and attachment is read; what is not replaced keeps its bytes."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.documents import encoded_words, registry
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind, apply_to_text

TOKEN = "PERSON-12-K7M2"


def message() -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "José Pérez <jose.pérez@acme.example>".replace("é@", "e@").replace("pé", "pe")
    mail["To"] = "Quentin <quentin@x.example>"
    mail["Subject"] = (
        "Über Quentin – ein langer Betreff, der gewiss irgendwo in seiner Mitte gefaltet werden muss"
    )
    mail["Message-ID"] = "<quentin.1@x.example>"
    mail["X-Quentin"] = "note for Quentin"
    mail["Received"] = "from quentin-laptop by mx; Mon, 01 Jan 2024 10:00:00 +0000"
    mail["DKIM-Signature"] = "v=1; d=quentin.example; b=abc"
    mail.set_content("Dear Quentin,\n\nJosé agrees.\n")
    mail.add_alternative(
        "<!DOCTYPE html><html><head><style>p{} /* Quentin */</style><script>var q='Quentin'</script></head>"
        "<body><!-- Quentin --><p onclick=\"x('Quentin')\">Dear <b>Quen</b>tin</p>"
        "<a href='mailto:quentin@x.example' title='Quentin'>w</a><img alt='Quentin' src='cid:1'></body></html>",
        subtype="html",
    )
    mail.add_attachment(b"Name,Price\nQuentin,5\n", maintype="text", subtype="csv", filename="Quentin é.csv")
    inner = EmailMessage()
    inner["Subject"] = "about Quentin"
    inner.set_content("Quentin inside")
    mail.add_attachment(inner)
    mail.preamble = "For Quentin only"
    mail.epilogue = "Quentin again"
    mail.set_boundary("=_Quentin_2024")
    return mail


def replace_all(document: Document, value: str, token: str) -> list[Replacement]:
    pattern = re.compile(re.escape(value), re.IGNORECASE)
    return [
        Replacement(segment.id, match.start(), match.end(), token)
        for segment in document.segments
        for match in pattern.finditer(segment.text)
    ]


def everything(content: bytes) -> str:
    """Return all that a mail program and a curious reader of the source could see."""
    parsed = email.message_from_bytes(content, policy=email.policy.default)
    seen = [content.decode("utf-8", "replace")]
    for part in parsed.walk():
        seen += [f"{name}: {value}" for name, value in part.items()]
        if not part.is_multipart():
            seen.append((part.get_payload(decode=True) or b"").decode("utf-8", "replace"))
    return "\n".join(seen)


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_no_channel_keeps_the_value(newline: bytes) -> None:
    content = message().as_bytes().replace(b"\n", newline)
    assert "quentin" in everything(content).lower()
    document = registry.read("m.eml", content)
    out = registry.write(document, replace_all(document, "quentin", TOKEN))
    assert "quentin" not in everything(out).lower()
    parsed = email.message_from_bytes(out, policy=email.policy.default)
    assert parsed["subject"].startswith(f"Über {TOKEN} – ein langer Betreff, der gewiss")
    assert parsed["from"] == "José Pérez <jose.perez@acme.example>"
    assert [part.get_content_type() for part in parsed.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/csv", "message/rfc822",
        "text/plain",
    ]  # fmt: skip
    attachment = next(part for part in parsed.walk() if part.get_content_type() == "text/csv")
    assert attachment.get_filename() == f"{TOKEN} é.csv"
    assert attachment.get_content() == f"Name,Price\n{TOKEN},5\n"
    assert {notice.kind for notice in document.notices} == {NoticeKind.REMOVED}


def test_protect_and_restore_gives_the_same_texts() -> None:
    document = registry.read("m.eml", message().as_bytes())
    out = registry.read("m.eml", registry.write(document, replace_all(document, "quentin", TOKEN)))
    originals = {s.id: re.findall("quentin", s.text, re.IGNORECASE) for s in document.segments}
    back = []
    for segment in out.segments[:-1]:
        found = list(re.finditer(TOKEN, segment.text))
        assert len(found) == len(originals[segment.id])
        back += [
            Replacement(segment.id, m.start(), m.end(), original)
            for m, original in zip(found, originals[segment.id], strict=True)
        ]
    restored = registry.read("m.eml", registry.write(out, back))
    assert [s.text for s in restored.segments] == [s.text for s in document.segments]
    assert registry.write(out, back) == registry.write(out, back)


def test_untouched_parts_keep_their_bytes() -> None:
    content = (
        b"Subject:  odd   spacing\r\nX-Long: a\r\n\tb\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n"
        b"--b1\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"Jos=E9 =\r\nand Jane\r\n--b1\r\n\r\nsecond  \r\n--b1--\r\n"
    )
    document = registry.read("m.eml", content)
    out = registry.write(document, [])
    assert out == content.replace(b"--b1", b"--=_part_1").replace(
        b" multipart/mixed; boundary=b1", b' multipart/mixed;\r\n boundary="=_part_1"'
    )
    jane = next(s for s in document.segments if "Jane" in s.text)
    assert jane.text == "José and Jane"
    changed = registry.write(document, replace_all(document, "Jane", TOKEN))
    assert b"Jos=E9 and PERSON-12-K7M2\r\n--=_part_1" in changed
    foreign = registry.write(document, replace_all(document, "Jane", "名前"))
    assert "José and 名前" in [s.text for s in registry.read("m.eml", foreign).segments]


def test_images_and_unknown_attachments_are_not_passed_over() -> None:
    mail = EmailMessage()
    mail["Subject"] = "x"
    mail.set_content("x")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    mail.add_attachment(b"MZ\0\0", maintype="application", subtype="octet-stream", filename="a.exe")
    document = registry.read("m.eml", mail.as_bytes())
    unread = [notice.place for notice in document.notices if notice.kind is NoticeKind.UNREAD]
    assert unread == ["attachment 1", "attachment 2"]


def test_segments_say_what_they_are() -> None:
    document = registry.read("m.eml", message().as_bytes())
    subject = next(s for s in document.segments if s.context.field == "Subject")
    assert (subject.kind, subject.context.place) == (SegmentKind.HEADER, "header Subject")
    cell = next(s for s in document.segments if s.kind is SegmentKind.CELL and s.text == "Quentin")
    assert cell.context.column == "Name"
    assert cell.context.place.startswith("attachment 1 > row 2")
    html = [s.text for s in document.segments if s.context.place == "part 2"]
    assert html == ["Dear Quentin", "w"]


HEADER = st.text(st.sampled_from('abc é名 "<>@,;=?_-'), min_size=1, max_size=120)


@given(HEADER, st.booleans())
def test_encoded_words_decode_to_what_was_encoded(text: str, raw: bool) -> None:
    one_line = " ".join(text.split())
    encoded = encoded_words.encode(one_line, raw=raw)
    assert raw or encoded.isascii()
    assert encoded_words.decode(encoded) == one_line
    folded = encoded_words.fold("Subject", encoded, "\r\n").decode()
    assert re.sub(r"\r\n(?=[ \t])", "", folded).strip() == encoded.strip()


@given(st.data())
def test_random_replacements(data: st.DataObject) -> None:
    document = registry.read("m.eml", message().as_bytes())
    chosen = data.draw(st.lists(st.sampled_from(document.segments[:-1]), unique=True, max_size=8))
    replacements = []
    for segment in chosen:
        if segment.context.place.endswith("name of a header field"):
            continue
        start = data.draw(st.integers(0, len(segment.text) - 1))
        end = data.draw(st.integers(start + 1, len(segment.text)))
        replacements.append(Replacement(segment.id, start, end, TOKEN))
    out = registry.read("m.eml", registry.write(document, replacements))
    for old, new in zip(document.segments[:-1], out.segments[:-1], strict=True):
        expected = apply_to_text(old.text, [r for r in replacements if r.segment == old.id])
        assert new.text.strip() == expected.strip()


def test_a_message_without_header_is_refused() -> None:
    from redaction.errors import UnreadableDocument

    with pytest.raises(UnreadableDocument, match="header"):
        registry.read("m.eml", b"\r\njust text")


def test_what_hides_in_structural_fields() -> None:
    content = (
        b"From quentin@x.example Mon Jan  1 00:00:00 2024\nSubject: x\nMIME-Version: 1.0 (Quentin)\n"
        b'Content-Type: text/plain (Quentin); charset="utf-8"; type="Quentin and more"\n'
        b"Content-Disposition: inline; filename=Quentin.txt\n\nbody\n"
    )
    document = registry.read("m.eml", content)
    out = registry.write(document, replace_all(document, "quentin", TOKEN))
    assert b"uentin" not in out
    assert out.startswith(b"From PERSON-12-K7M2@x.example Mon Jan")
    assert email.message_from_bytes(out).get_content_type() == "text/plain"


def test_broken_base64_is_not_passed_over() -> None:
    content = b"Subject: x\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\nUXVlbnRpbg==\n"
    document = registry.read("m.eml", content)
    assert [notice.kind for notice in document.notices] == [NoticeKind.UNREAD]


def test_messages_nested_too_deeply_are_not_passed_over() -> None:
    mail = EmailMessage()
    mail["Subject"] = "0"
    mail.set_content("Quentin")
    for level in range(1, 8):
        outer = EmailMessage()
        outer["Subject"] = str(level)
        outer.set_content("text")
        outer.add_attachment(mail)
        mail = outer
    document = registry.read("m.eml", mail.as_bytes())
    assert NoticeKind.UNREAD in {notice.kind for notice in document.notices}
    texts = [segment.text for segment in document.segments]
    out = registry.write(document, replace_all(document, "text", TOKEN))
    assert [s.text for s in registry.read("m.eml", out).segments] == [t.replace("text", TOKEN) for t in texts]
