"""The partner's glossary: tokens, types, entities and allowed hints; it goes out checked, and does not come back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.policy import Policy
from kpo_vault.workflow import contacts
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.glossary import GLOSSARY_FILES, glossary, hint
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.restoring import restore_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import seal_folder
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from redaction.tokens import TokenCodec

CHEAP = Argon2Cost(64, 1, 1)
CODEC = TokenCodec(b"\x07\x15\x03\x1a")
NAME, FIRM = "Achterberg", "Norvane Castings"
TEXT = f"Mrs {NAME} signs for {FIRM}. Mrs {NAME} is well.\n"


@pytest.mark.parametrize(
    ("before", "text", "allowed", "said"),
    [
        ("signed by Mrs ", "Roy", ("gender", "number"), "feminine singular"),
        ("signed by Mrs. ", "Roy", ("gender",), "feminine"),
        ("", "Herr Roy", ("gender", "number"), "masculine singular"),
        ("to Messrs ", "Roy and Cole", ("number",), "plural"),
        ("the ", "Roy family", ("gender", "number"), "plural"),
        ("signed by Mrs ", "Roy", (), ""),
        ("signed by ", "Anna Roy", ("gender", "number"), ""),
    ],
)
def test_hints_come_from_titles_and_only_where_allowed(
    before: str, text: str, allowed: tuple[str, ...], said: str
) -> None:
    assert hint(before, text, allowed) == said


def test_both_files_name_entities_with_all_their_tokens() -> None:
    first, other, firm = (
        CODEC.issue("PERSON", 12),
        CODEC.issue("PERSON", 12, "b"),
        CODEC.issue("ORGANIZATION", 3),
    )
    files = glossary([other, firm, first, first], {other: "feminine singular"})
    rows = list(csv.reader(io.StringIO(files["glossary.csv"].decode())))
    assert rows == [
        ["token", "type", "entity", "form", "grammar"],
        [str(firm), "ORGANIZATION", "ORGANIZATION-3", "main form", ""],
        [str(first), "PERSON", "PERSON-12", "main form", "feminine singular"],
        [str(other), "PERSON", "PERSON-12", "form b", "feminine singular"],
    ]
    assert f"    {first}  {other}   (feminine singular)\n" in files["glossary.txt"].decode()


def test_hints_that_contradict_each_other_are_left_out() -> None:
    first, other = CODEC.issue("PERSON", 12), CODEC.issue("PERSON", 12, "b")
    text = glossary([first, other], {first: "feminine", other: "masculine"})["glossary.txt"].decode()
    assert "inine" not in text
    assert "masculine" not in text


@pytest.fixture
def parties(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    counsel = Session.create(tmp_path / "counsel", "correct horse battery", "Counsel", cost=CHEAP)
    partner = Session.create(tmp_path / "partner", "correct horse battery", "Partner", cost=CHEAP)
    with counsel, partner:
        for owner, other in ((counsel, partner), (partner, counsel)):
            contacts.export_card(owner, tmp_path / f"{owner.name}.card")
            contacts.import_card(other, tmp_path / f"{owner.name}.card")
            contacts.verify_contact(other, owner.name)
        yield counsel, partner


def _sealed(counsel: Session, folder: Path, policy: Policy, **options: bool) -> Path:
    (folder / "letter.txt").write_text(TEXT, encoding="utf-8")
    new_matter(counsel, "M1")
    detected = detect_files([folder / "letter.txt"], policy, [ProtectedTerm(NAME), ProtectedTerm(FIRM)])
    review = Review(counsel, "M1", detected, policy, initial=DecisionState.ACCEPTED)
    protect(counsel, review, folder / "protected")
    seal_folder(counsel, "M1", folder / "protected", ["Partner"], folder / "packet.age", **options)
    return folder / "packet.age"


def _policy(folder: Path, hints: str) -> Policy:
    (folder / "hints.yaml").write_text(
        f"name: hints\ntitle: Hints\ninherits: terms-only\nglossary: {hints}\n", encoding="utf-8"
    )
    return load_policy(str(folder / "hints.yaml"))


def test_a_packet_brings_its_glossary_and_the_answer_leaves_it(
    parties: tuple[Session, Session], tmp_path: Path
) -> None:
    counsel, partner = parties
    packet = _sealed(counsel, tmp_path, _policy(tmp_path, "[gender, number]"))
    opened = open_packet(partner, packet, tmp_path / "work")
    assert set(opened.files) == {"document-01.txt", *GLOSSARY_FILES}
    text = (tmp_path / "work" / "document-01.txt").read_text("utf-8")
    for name in GLOSSARY_FILES:
        content = (tmp_path / "work" / name).read_text("utf-8")
        assert "feminine singular" in content
        assert NAME not in content
        assert FIRM not in content
        for token in (word.strip(".") for word in text.split() if "-" in word):
            assert token in content
    return_packet(partner, tmp_path / "work", packet, tmp_path / "answer.age")
    outcome = restore_packet(counsel, tmp_path / "answer.age", tmp_path / "restored")
    assert [file.path.name for file in outcome.files if file.path] == ["letter.txt"]
    assert (tmp_path / "restored" / "letter.txt").read_text("utf-8") == TEXT


def test_without_leave_of_the_policy_no_hint_is_given(
    parties: tuple[Session, Session], tmp_path: Path
) -> None:
    counsel, partner = parties
    packet = _sealed(counsel, tmp_path, load_policy("terms-only"))
    open_packet(partner, packet, tmp_path / "work")
    assert "singular" not in (tmp_path / "work" / "glossary.csv").read_text("utf-8")


def test_a_packet_can_go_without_glossary(parties: tuple[Session, Session], tmp_path: Path) -> None:
    counsel, partner = parties
    packet = _sealed(counsel, tmp_path, load_policy("terms-only"), with_glossary=False)
    assert open_packet(partner, packet, tmp_path / "work").files == ("document-01.txt",)


def test_a_value_that_is_a_word_of_the_glossary_takes_only_the_words_away(
    parties: tuple[Session, Session], tmp_path: Path
) -> None:
    counsel, partner = parties
    (tmp_path / "letter.txt").write_text(f"Mrs {NAME} left Differently for {FIRM}.\n", encoding="utf-8")
    new_matter(counsel, "M1")
    policy, terms = load_policy("terms-only"), [ProtectedTerm(NAME), ProtectedTerm("Differently")]
    detected = detect_files([tmp_path / "letter.txt"], policy, terms)
    review = Review(counsel, "M1", detected, policy, initial=DecisionState.ACCEPTED)
    protect(counsel, review, tmp_path / "protected")
    sealed = seal_folder(counsel, "M1", tmp_path / "protected", ["Partner"], tmp_path / "packet.age")
    assert not sealed.warnings
    opened = open_packet(partner, tmp_path / "packet.age", tmp_path / "work")
    assert set(GLOSSARY_FILES) <= set(opened.files)
    text = (tmp_path / "work" / "glossary.txt").read_text("utf-8")
    table = csv.DictReader((tmp_path / "work" / "glossary.csv").read_text("utf-8").splitlines())
    assert all(row["token"] in text for row in table)
    assert "differently" not in text.casefold()
