"""Words of the syntax of mail, pages, calendars and cards refuse nothing where they are syntax, and everything where they are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.leakcheck import SensitiveValue, check
from redaction.leakcheck.syntax import without_mail_syntax, without_syntax

PAGE = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type"'
    ' content="text/html; charset=windows-1252"><style>@font-face {font-family:Calibri} p {color:black;'
    ' font-family:"Georgia",sans-serif}</style></head><body link="#0563C1"><p align="center" style="font-family:Verdana">'
    "Hello</p><table nowrap><tr><td valign=top>x</td></tr></table></body></html>"
)
MAIL = (
    "From: a@b.example\r\nTo: c@d.example\r\nImportance: high\r\nThread-Topic: x\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n'
    "From: a@b.example\r\nSubject: x\r\nX-Mailer: none\r\nContent-Type: text/html; charset=windows-1252\r\n"
    f"Content-Transfer-Encoding: 8bit\r\n\r\n{PAGE}\r\n--b--\r\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nORGANIZER;CN=Jo:mailto:jo@x.example\r\n"
    "ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:a@b.example\r\nSUMMARY:x\r\nCLASS:PUBLIC\r\nSTATUS:CONFIRMED\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo\r\nTEL;TYPE=WORK,VOICE:+1\r\nADR;HOME:;;x;;;;\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (
            "a.eml",
            MAIL,
            "Mixed Content Thread Topic Windows Importance Mailer Message Transfer Georgia Calibri Face Body",
        ),
        ("a.html", PAGE, "Content Type Windows Calibri Georgia Verdana Center Face Body Link Style Table"),
        (
            "a.ics",
            CALENDAR,
            "Summary Class Public Status Confirmed Organizer Role Version Method Request True",
        ),
        ("a.vcf", CARD, "Work Voice Home Version Type Vcard"),
    ],
)
def test_syntax_refuses_nothing(name, content, words):
    for word in words.split():
        assert not check(name, content.encode(), [SensitiveValue(word, "ORGANIZATION")]).leaks, word


@pytest.mark.parametrize(
    ("name", "content", "value"),
    [
        ("a.eml", MAIL.replace("Subject: x", "Subject: the Mixed deal"), "Mixed"),
        ("a.eml", MAIL.replace("Hello", "Dear Content"), "Content"),
        ("a.eml", MAIL.replace("X-Mailer: none", "X-Mailer: Thread"), "Thread"),
        ("a.eml", MAIL.replace("Thread-Topic", "X-Georgia-Topic"), "Georgia"),
        (
            "a.eml",
            MAIL.replace("charset=windows-1252\r\n", 'charset=utf-8; name="Windows.doc"\r\n'),
            "Windows",
        ),
        ("a.html", PAGE.replace("Hello", "Dear Georgia"), "Georgia"),
        ("a.html", PAGE.replace('align="center"', 'title="Center"'), "Center"),
        ("a.html", PAGE.replace("font-family:Verdana", "font-family:Grushenka"), "Grushenka"),
        ("a.html", PAGE.replace("color:black", "content:'Black'"), "Black"),
        ("a.html", PAGE.replace("<table ", "<table data-x=Table "), "Table"),
        ("a.ics", CALENDAR.replace("SUMMARY:x", "SUMMARY:Public"), "Public"),
        ("a.ics", CALENDAR.replace("CN=Jo", "CN=Public"), "Public"),
        ("a.ics", CALENDAR.replace("ROLE=REQ-PARTICIPANT", "ROLE=Grushenka"), "Grushenka"),
        ("a.vcf", CARD.replace("FN:Jo", "FN:Jo Work"), "Work"),
        ("a.txt", "<Mark Label> and <Summary> and Subject: Status", "Label"),
        ("a.txt", "Subject: Status", "Subject"),
        ("a.svg", '<svg font-family="Grushenka"><text>x</text></svg>', "Grushenka"),
    ],
)
def test_the_same_words_are_found_where_they_are_text(name, content, value):
    assert check(name, content.encode(), [SensitiveValue(value, "ORGANIZATION")]).leaks


@given(st.text(max_size=200), st.booleans())
def test_lines_keep_their_numbers(text, markup):
    assert without_syntax(text, markup=markup).count("\n") <= text.count("\n")
    assert without_mail_syntax(text).count("\n") == text.count("\n")
