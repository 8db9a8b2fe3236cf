"""Changing the register and taking it back: terms, their spelling, tables and documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.errors import UsageError
from kpo_vault.workflow import registers
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.term_files import read_terms
from redaction.detection.register.terms import TermMatcher
from redaction.detection.settings import ProtectedTerm

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "home", "lantern orbit velvet harbour", "Halcyon", cost=CHEAP) as made:
        yield made


def test_an_exact_term_is_not_sought_in_other_spellings() -> None:
    loose, exact = ProtectedTerm("Kestrelline"), ProtectedTerm("Kestrelline", exact=True)
    for text in ("Kestreline is new.", "Kestrellirne is new."):
        assert TermMatcher([loose]).findings(0, text)
        assert not TermMatcher([exact]).findings(0, text)
    assert TermMatcher([exact]).findings(0, "KESTREL-\nLINE is new.")
    assert TermMatcher([exact, loose]).findings(0, "Kestreline is new.")


def test_a_term_is_changed_in_one_step(session: Session) -> None:
    registers.add_term(session, "Heron")
    registers.add_term(session, "Egret", "PROJECT_CODENAME", exact=True)
    registers.change_term(session, "heron", ProtectedTerm("Heron blend", "PROJECT_CODENAME", True))
    assert registers.find_term(session, "HERON BLEND") == ProtectedTerm(
        "Heron blend", "PROJECT_CODENAME", True
    )
    with pytest.raises(UsageError, match="already"):
        registers.change_term(session, "Heron blend", ProtectedTerm("egret"))
    with pytest.raises(UsageError, match="no such term"):
        registers.change_term(session, "Ibis", ProtectedTerm("Stork"))
    with pytest.raises(UsageError, match="entity type"):
        registers.change_term(session, "Egret", ProtectedTerm("Egret", "NOPE"))
    assert sorted(t.text for t in registers.terms(session)) == ["Egret", "Heron blend"]
    assert registers.load(session).terms


def test_what_is_taken_out_can_be_put_back(session: Session, tmp_path: Path) -> None:
    for text in ("Heron", "Egret", "Ibis"):
        registers.add_term(session, text, exact=text == "Egret")
    removed = registers.remove_terms(session, ["Egret", "Heron", "Stork"])
    assert [term.text for term in removed] == ["Egret", "Heron"]
    assert registers.counts(session).terms == 1
    assert registers.put_back_terms(session, removed) == 2
    assert registers.find_term(session, "Egret").exact
    table = tmp_path / "t.csv"
    table.write_text("Name,Account\nBrightwater Works,00451988123\n", encoding="utf-8")
    registers.add_table(session, table)
    text = tmp_path / "handbook.txt"
    text.write_text(
        "The mixture is heated slowly to eighty degrees under nitrogen for two hours.", encoding="utf-8"
    )
    registers.add_documents(session, [text])
    before = registers.load(session)
    gone = (registers.remove_table(session, "T"), registers.remove_document(session, "handbook.txt"))
    assert registers.counts(session) == registers.RegisterCounts(3, 0, 0)
    for each in gone:
        registers.put_back(session, each)
    after = registers.load(session)
    assert after.tables[0].digests == before.tables[0].digests
    assert after.documents[0].seeds == before.documents[0].seeds


def test_a_file_says_which_spellings_count(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("term,type,spelling\nHeron,PROJECT_CODENAME,exact\nEgret,,\n", encoding="utf-8")
    assert read_terms(path) == (
        ProtectedTerm("Heron", "PROJECT_CODENAME", True),
        ProtectedTerm("Egret"),
    )
    path.write_text("Heron,,maybe\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 1"):
        read_terms(path)
