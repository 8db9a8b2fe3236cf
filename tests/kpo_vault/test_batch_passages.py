"""The same passage in near-duplicates: quoted, broken and numbered anew it is the same; elsewhere it is another."""

from __future__ import annotations

import textwrap
from email.message import EmailMessage
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpo_vault.workflow.batch.passages import Passages
from redaction.documents import registry
from redaction.documents.model import Document

VALUE = "Norvane Castings"
CLAUSE = (
    f"This notice of {VALUE} is public, and whoever holds a copy of it may show it to others, provided that it is shown "
    "as a whole and without changes, and that nothing is asked for it."
)
LETTER = f"Dear Bob,\n\n{textwrap.fill(CLAUSE, 70)}\n\nAs agreed, on Monday.\n\nRegards,\nCarol\n"


def named(document: Document, value: str = VALUE) -> list[str]:
    """Return the passages of all places of a value."""
    passages = Passages(document)
    return [
        passages.name(segment.id, start, start + len(value))
        for segment in document.segments
        for start in range(len(segment.text))
        if segment.text.startswith(value, start)
    ]


def mail(body: str, subject: str = "Notice") -> Document:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.com", "b@example.com", subject
    message.set_content(body)
    return registry.read("mail.eml", message.as_bytes())


def text(content: str) -> Document:
    return registry.read("note.txt", content.encode())


def quoted(body: str, mark: str = "> ") -> str:
    return "".join(f"{mark}{line}".rstrip() + "\n" for line in body.splitlines())


def test_a_letter_that_is_quoted_in_its_answers_is_the_same_passage() -> None:
    answer = f"Thank you.\n\nOn Monday Carol wrote:\n{quoted(LETTER)}"
    again = f"And again.\n\nOn Tuesday Bob wrote:\n{quoted(answer, '>')}"
    (first,) = named(mail(LETTER))
    assert named(mail(answer, "Re: Notice")) == named(mail(again, "Re: Re: Notice")) == [first]


@given(st.integers(30, 200), st.sampled_from(["\n", "\r\n"]), st.text("> \t", max_size=3))
def test_lines_may_be_broken_anywhere(width: int, end: str, marks: str) -> None:
    (first,) = named(text(CLAUSE))
    lines = textwrap.wrap(CLAUSE.replace(VALUE, VALUE.replace(" ", "\u00a0")), width)
    broken = text("Before.\n\n" + "".join(f"{marks}{line}{end}" for line in lines).replace("\u00a0", " "))
    assert named(broken) == [first]


def test_a_page_with_another_number_and_a_contract_share_it() -> None:
    (first,) = named(text(f"Page 1 of 9\n\n{CLAUSE}\n\nConfidential 1\n"))
    assert named(text(f"Page 7 of 12\n\n{CLAUSE}\n\nConfidential 7\n")) == [first]
    contract = docx.Document()
    for paragraph in ("Schedule 4", CLAUSE, "End of schedule"):
        contract.add_paragraph(paragraph)
    file = BytesIO()
    contract.save(file)
    assert named(registry.read("contract.docx", file.getvalue())) == [first]


@pytest.mark.parametrize(
    "other",
    [
        CLAUSE.replace("public", "secret"),
        CLAUSE.replace("This notice", "No notice"),
        f"{VALUE} is public.",
        f"Regards,\n{VALUE}",
        VALUE,
    ],
)
def test_other_words_around_it_are_another_passage(other: str) -> None:
    assert named(text(CLAUSE)) != named(text(other))


def test_a_name_alone_says_nothing() -> None:
    """A signature that somebody let stand in one letter is no reason to let all of them stand."""
    letters = [
        f"{first}\n\nRegards,\n{VALUE}\n" for first in ("We agree with all.", "We object to all.", "Thanks.")
    ]
    assert len({named(text(letter))[0] for letter in letters}) == 3
    assert named(text(letters[0])) == named(text(letters[0].replace("\n\n", "\n\n\n")))


def test_a_table_s_cell_has_its_neighbours() -> None:
    first, second, third = (
        named(registry.read("t.csv", f"Name,City\n{VALUE},{city}\nOther,Rome\n".encode()))
        for city in ("Bonn", "Lyon", "Bonn")
    )
    assert first == third != second


def test_a_line_of_a_million_characters_is_no_burden() -> None:
    long = text("word " * 200_000 + f"{VALUE} " * 2000)
    assert len(set(named(long))) > 10
