"""A matter's work comes back from the vault as it was, and only if nothing that it depends on changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.kdf import Argon2Cost
from kpo_vault.policy import load_policy
from kpo_vault.progress import CancelToken
from kpo_vault.workflow import detecting
from kpo_vault.workflow.detecting import LEFT_OUT, DocumentState, detect_files
from kpo_vault.workflow.finding_records import entity_of, entity_record, rules_digest
from kpo_vault.workflow.found import Found, found_of, found_record
from kpo_vault.workflow.kept_work import KeptState, keep_detected, keep_list, kept_work
from kpo_vault.workflow.matters import new_matter, rename_matter
from kpo_vault.workflow.positions import Position, last_position, note_position
from kpo_vault.workflow.resuming import CHANGED, GONE, detect_in_matter, resumption, take_up
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.findings import Entity, Finding, Mention
from redaction.ocr.reading import Line, Reading, Region, RegionKind

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "correct horse battery"
MATTER = "Halcyon"
POLICY = load_policy("terms-only")
REGISTER = Register.of([ProtectedTerm("Saltmarsh"), ProtectedTerm("Norvane Castings")])
RULES = rules_digest(POLICY, REGISTER)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "home", PASSPHRASE, "Counsel", cost=CHEAP) as opened:
        new_matter(opened, MATTER)
        yield opened


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    texts = {
        "a.txt": "Project Saltmarsh begins.\nNorvane Castings delivers.",
        "b.txt": "Nothing but Saltmarsh.",
        "c.docx": "this is no Word file",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tuple(tmp_path / name for name in texts)


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were detected, not only read."""
    names: list[str] = []
    real = detecting.isolated

    def spy(function, *arguments, **options):  # type: ignore[no-untyped-def]
        if function is detecting.detect_document:
            names.append(arguments[0])
        return real(function, *arguments, **options)

    monkeypatch.setattr(detecting, "isolated", spy)
    return names


def test_the_review_comes_back_after_the_vault_was_closed(session, files, looked):
    detected = detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    review = Review(session, MATTER, detected, POLICY)
    review.decide([0], DecisionState.REJECTED)
    review.add(1, 0, 0, 7, "PERSON")
    before = [(i.document, i.finding, i.state, i.operator, i.entity) for i in review.items()]
    looked.clear()
    session.close()
    with Session.open(session.home, PASSPHRASE, floor=CHEAP) as later:
        again = take_up(resumption(later, MATTER, POLICY, REGISTER), POLICY)
        assert again is not None
        assert again.entities == detected.entities
        taken = Review(later, MATTER, again, POLICY)
        assert [(i.document, i.finding, i.state, i.operator, i.entity) for i in taken.items()] == before
        assert str(again.documents[2].error) == str(detected.documents[2].error)
    assert looked == []


def test_terms_keep_how_they_are_sought(session, files):
    terms = (ProtectedTerm("Heron", "PROJECT_CODENAME", exact=True), ProtectedTerm("Saltmarsh"))
    keep_list(session, MATTER, files, "terms-only", terms)
    assert kept_work(session, MATTER).terms == terms


def test_changed_and_missing_files_are_named_and_nothing_else_is_lost(session, files):
    detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    files[0].write_text("Project Saltmarsh begins later.", encoding="utf-8")
    again = take_up(resumption(session, MATTER, POLICY, REGISTER), POLICY)
    assert again is not None
    assert again.documents[0].document is None
    assert CHANGED in str(again.documents[0].error)
    assert again.documents[1].findings
    assert all(mention.document == 1 for entity in again.entities for mention in entity.mentions)
    files[1].unlink()
    assert take_up(resumption(session, MATTER, POLICY, REGISTER), POLICY) is None  # no file of it is left
    files[0].write_text("Project Saltmarsh begins.\nNorvane Castings delivers.", encoding="utf-8")
    again = take_up(resumption(session, MATTER, POLICY, REGISTER), POLICY)
    assert again is not None
    assert again.documents[0].findings
    assert GONE in str(again.documents[1].error)


def test_only_what_changed_is_looked_at_again(session, files, looked):
    first = detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    assert looked == ["a.txt", "b.txt", "c.docx"]
    looked.clear()
    files[1].write_text("Saltmarsh and Norvane Castings.", encoding="utf-8")
    second = detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    assert looked == ["b.txt", "c.docx"]
    assert second.documents[0].findings == first.documents[0].findings
    whole = detect_files(files, POLICY, REGISTER)
    assert second.entities == whole.entities
    assert [d.findings for d in second.documents] == [d.findings for d in whole.documents]
    looked.clear()
    detect_in_matter(session, MATTER, files, POLICY, REGISTER, anew=True)
    assert looked == ["a.txt", "b.txt", "c.docx"]


def test_other_rules_make_everything_void(session, files, looked):
    detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    looked.clear()
    more = REGISTER.with_terms([ProtectedTerm("delivers")])
    assert take_up(resumption(session, MATTER, POLICY, more), POLICY) is None
    found = detect_in_matter(session, MATTER, files, POLICY, more)
    assert looked == ["a.txt", "b.txt", "c.docx"]
    assert len(found.documents[0].findings) == 3


def test_one_document_is_left_out_and_the_others_go_on(files):
    token = CancelToken()
    token.leave_out(0)
    steps = []
    detected = detect_files(files[:2], POLICY, REGISTER, cancel=token, watch=steps.append)
    assert detected.documents[0].document is None
    assert LEFT_OUT in str(detected.documents[0].error)
    assert detected.documents[1].findings
    assert [(s.number, s.state) for s in steps] == [
        (0, DocumentState.WORKING), (0, DocumentState.REFUSED), (1, DocumentState.WORKING), (1, DocumentState.FOUND),
    ]  # fmt: skip


def test_documents_show_how_far_they_have_come(session, files):
    keep_list(session, MATTER, files, POLICY.name)
    assert {each.state for each in kept_work(session, MATTER).documents} == {KeptState.WAITING}
    detected = detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    Review(session, MATTER, detected, POLICY).decide([0, 1], DecisionState.ACCEPTED)
    shown = kept_work(session, MATTER).documents
    assert [each.state for each in shown] == [KeptState.FOUND, KeptState.FOUND, KeptState.REFUSED]
    assert [each.findings for each in shown] == [2, 1, 0]
    assert shown[0].decided == 2
    assert "Saltmarsh" not in repr(shown)
    left = keep_list(session, MATTER, files[:1], POLICY.name)
    assert [each.path for each in left.documents] == [files[0]]
    keep_detected(session, MATTER, detected, POLICY.name, RULES)
    assert len(kept_work(session, MATTER).documents) == 3


def test_nothing_kept_stands_readable_in_the_vault(session, files):
    detect_in_matter(session, MATTER, files, POLICY, REGISTER)
    session.close()
    content = b"".join(path.read_bytes() for path in session.home.rglob("*") if path.is_file())
    for word in (b"Saltmarsh", b"Norvane", b"a.txt", b"c.docx"):
        assert word not in content


def test_the_position_belongs_to_the_key_slot_and_follows_a_renamed_matter(session):
    assert last_position(session) is None
    note_position(session, Position("review", MATTER, ("ab" * 32, 3, 14)))
    assert rename_matter(session, MATTER, "  Kestrel  review ") == "Kestrel review"
    assert last_position(session) == Position("review", "Kestrel review", ("ab" * 32, 3, 14))
    session.vault.matters.shred("kestrel review")
    assert last_position(session) == Position("review")


words = st.text(max_size=12)
numbers = st.integers(0, 10_000)
findings = st.builds(
    Finding, numbers, numbers, numbers, words, st.floats(0, 1), words, words,
    st.tuples(st.builds(Finding, numbers, numbers, numbers, words, st.floats(0, 1), words)) | st.just(()),
)  # fmt: skip
points = st.tuples(st.floats(0, 100), st.floats(0, 100))
quads = st.tuples(points, points, points, points)
readings = st.builds(
    Reading, numbers, numbers,
    st.lists(st.builds(Line, words, quads, st.lists(st.floats(0, 1)).map(tuple), st.floats(0, 1), numbers)).map(tuple),
    st.lists(st.builds(Region, st.sampled_from(RegionKind), quads, words, words, st.floats(0, 1))).map(tuple),
)  # fmt: skip


@given(
    st.builds(
        Found,
        words,
        words,
        words,
        st.lists(findings).map(tuple),
        st.lists(st.tuples(words, readings)).map(tuple),
    )
)
def test_what_was_found_is_written_down_exactly(found: Found) -> None:
    import json

    assert found_of(json.loads(json.dumps(found_record(found)))) == found


@given(
    st.builds(
        Entity, words, words, st.lists(words).map(tuple), st.lists(st.builds(Mention, numbers, numbers)).map(tuple),
        st.booleans(), words,
    )
)  # fmt: skip
def test_entities_are_written_down_exactly(entity: Entity) -> None:
    assert entity_of(entity_record(entity)) == entity
