"""Invented names and moved dates come home: exactly where one value can be meant, as a question where several can."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import contacts
from kpo_vault.workflow.date_shifts import DateShifts
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.protecting import ProtectReport, protect
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.restoring import restore_files, restore_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import seal_folder
from kpo_vault.workflow.session import Session
from redaction.documents.model import Document, Segment
from redaction.operators.dates import read_date
from redaction.restore import Codebook, RestoreStatus, Surface, Written, restore_document
from redaction.tokens import TokenCodec

CHEAP = Argon2Cost(64, 1, 1)
CODEC = TokenCodec(b"\x07\x15\x03\x1a")
POLICY = (
    "name: surrogates\ntitle: Surrogates\ninherits: default\n"
    "entities:\n  PERSON: surrogate\n  DATE_TIME: date_shift\n  DATE_OF_BIRTH: date_shift\n"
)
CHART = (
    "Patient: Anjali Menon-Roy\nAdmitted on 12 March 2024 and discharged on 19 Mar 2024.\n"
    "Mrs Menon-Roy was seen again on April 2, 2024 by Dr Peter Whitfield.\n"
)


def _written(text: str, number: int, original: str, places: int = 1, *, counted: bool = False) -> Written:
    return Written(text, CODEC.issue("PERSON", number), Surface(original), places, counted)


def _restore(
    text: str, *written: Written, placed: dict[str, int] | None = None, accept: bool = False
) -> tuple[str, list[RestoreStatus]]:
    source = Document("a.txt", "txt", b"", (Segment(0, text),))
    book = Codebook(CODEC, {}, written=written)
    restoration = restore_document(source, book, placed=placed, accept_corrections=accept)
    for replacement in sorted(restoration.replacements, key=lambda r: -r.start):
        text = text[: replacement.start] + replacement.text + text[replacement.end :]
    return text, [item.status for item in restoration.report.items]


def test_a_written_text_comes_back_where_it_is_a_word() -> None:
    entry = _written("Clara Moor", 1, "Anjali")
    assert _restore("Clara Moor's file; Clara\nMoor. Clara Moore, claraClara Moor", entry)[0] == (
        "Anjali's file; Anjali. Clara Moore, claraClara Moor"
    )


def test_the_longest_text_wins() -> None:
    long, short = _written("Clara Moor", 1, "Anjali Roy"), _written("Moor", 2, "Roy")
    assert _restore("Clara Moor, Moor", short, long)[0] == "Anjali Roy, Roy"


def test_what_could_be_two_values_is_reported_and_never_put_back() -> None:
    two = (_written("Clara Moor", 1, "Anjali"), _written("Clara Moor", 2, "Bertha"))
    assert _restore("by Clara Moor", *two, accept=True) == ("by Clara Moor", [RestoreStatus.ALTERED])


def test_a_date_that_stands_there_more_often_than_it_was_put_is_asked_for() -> None:
    date = _written("3 May 2020", 1, "9 May 2021", 2, counted=True)
    text = "on 3 May 2020 and 3 May 2020"
    after = "on 9 May 2021 and 9 May 2021"
    assert _restore(text, date, placed={"3 May 2020": 2}) == (after, [RestoreStatus.RESTORED] * 2)
    assert _restore(text, date, placed={"3 May 2020": 1}) == (text, [RestoreStatus.ALTERED] * 2)
    assert _restore(text, date, placed={}, accept=True) == (after, [RestoreStatus.ALTERED] * 2)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Session, ProtectReport]]:
    folder = tmp_path_factory.mktemp("house")
    (folder / "policy.yaml").write_text(POLICY, encoding="utf-8")
    (folder / "chart.txt").write_text(CHART, encoding="utf-8")
    (folder / "other.txt").write_text(
        "Patient: Robert Achterberg\nSeen on 5 May 2019 and on June 9, 2019.\n", encoding="utf-8"
    )
    with Session.create(folder / "counsel", "correct horse battery", "Counsel", cost=CHEAP) as session:
        new_matter(session, "M1")
        policy = load_policy(str(folder / "policy.yaml"))
        detected = detect_files([folder / "chart.txt", folder / "other.txt"], policy)
        review = Review(session, "M1", detected, policy, initial=DecisionState.ACCEPTED)
        yield folder, session, protect(session, review, folder / "protected")


def test_the_output_reads_like_a_chart_and_keeps_its_intervals(
    house: tuple[Path, Session, ProtectReport],
) -> None:
    _, _, report = house
    text = (report.folder / report.files[0].output.name).read_text("utf-8")  # type: ignore[union-attr]
    assert "Anjali" not in text
    assert "Menon" not in text
    words = text.replace(".", " ").split()
    dates = [read_date(" ".join(words[i : i + 3])) for i in range(len(words) - 2)]
    days = [date.day for date in dates if date is not None]
    assert [(b - a).days for a, b in itertools.pairwise(days)] == [7, 14]
    assert days[0] != date(2024, 3, 12)


def test_each_person_has_days_of_its_own(house: tuple[Path, Session, ProtectReport]) -> None:
    _, session, _ = house
    moved = {}
    for output in session.matter("M1").outputs.all():
        for entry in output.written:
            if entry.operator == "date_shift":
                surface = session.matter("M1").surrogates.lookup(entry.token)
                before, after = read_date(surface.text if surface else ""), read_date(entry.text)
                assert before is not None
                assert after is not None
                moved.setdefault(output.original_name, set()).add((after.day - before.day).days)
    assert all(len(days) == 1 for days in moved.values())
    assert len(moved) == 2
    assert moved["chart.txt"] != moved["other.txt"]


def test_a_rehearsal_finds_nothing_lost(house: tuple[Path, Session, ProtectReport]) -> None:
    assert [file.places_lost for file in house[2].files] == [0, 0]


def test_names_and_dates_come_home_in_a_packet(house: tuple[Path, Session, ProtectReport]) -> None:
    folder, counsel, report = house
    with Session.create(folder / "partner", "correct horse battery", "Partner", cost=CHEAP) as partner:
        for owner, other in ((counsel, partner), (partner, counsel)):
            contacts.export_card(owner, folder / f"{owner.name}.card")
            contacts.import_card(other, folder / f"{owner.name}.card")
            contacts.verify_contact(other, owner.name)
        seal_folder(counsel, "M1", report.folder, ["Partner"], folder / "packet.age")
        open_packet(partner, folder / "packet.age", folder / "work")
        return_packet(partner, folder / "work", folder / "packet.age", folder / "answer.age")
    outcome = restore_packet(counsel, folder / "answer.age", folder / "restored")
    assert (folder / "restored" / "chart.txt").read_text("utf-8") == CHART
    assert outcome.report.complete


def test_names_and_dates_come_home_in_a_folder(house: tuple[Path, Session, ProtectReport]) -> None:
    folder, session, report = house
    shutil.copytree(report.folder, folder / "came back")
    paths = sorted((folder / "came back").iterdir())
    restore_files(session, "M1", paths, folder / "restored again")
    texts = {path.read_text("utf-8") for path in (folder / "restored again").iterdir()}
    assert CHART in texts


def test_a_moved_date_that_would_be_another_real_one_gives_way_to_a_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DateShifts, "days", lambda _self, _item: -7)
    (tmp_path / "policy.yaml").write_text(POLICY, encoding="utf-8")
    (tmp_path / "chart.txt").write_text(CHART.replace("19 Mar 2024", "19 March 2024"), encoding="utf-8")
    with Session.create(tmp_path / "counsel", "correct horse battery", "Counsel", cost=CHEAP) as session:
        new_matter(session, "M1")
        policy = load_policy(str(tmp_path / "policy.yaml"))
        detected = detect_files([tmp_path / "chart.txt"], policy)
        review = Review(session, "M1", detected, policy, initial=DecisionState.ACCEPTED)
        [file] = protect(session, review, tmp_path / "protected").files
    assert file.output is not None, file.error
    text = (tmp_path / "protected" / file.output.name).read_text("utf-8")
    assert "Admitted on 5 March 2024 and discharged on DATE_TIME-" in text
    assert "12 March 2024" not in text


def test_a_year_that_dates_become_is_not_searched_for(tmp_path: Path) -> None:
    """One document hides a bare year, another is left with it on purpose: neither may refuse the other."""
    (tmp_path / "chart.txt").write_text("Patient: Anjali Menon-Roy\nSeen again on 02/17/2027.\n", "utf-8")
    (tmp_path / "plan.txt").write_text("Everything ends with 2027 at the latest.\n", "utf-8")
    policy = load_policy("hipaa-safe-harbor")
    with Session.create(tmp_path / "home", "correct horse battery", "Counsel", cost=CHEAP) as session:
        new_matter(session, "M")
        found = detect_files([tmp_path / "chart.txt", tmp_path / "plan.txt"], policy)
        review = Review(session, "M", found, policy, DecisionState.ACCEPTED)
        if not any(review.text(item.index) == "2027" for item in review.items()):
            review.add(1, 0, 21, 25, "DATE_TIME")
        assert [review.text(i.index) for i in review.items() if i.document == 1] == ["2027"]
        report = protect(session, review, tmp_path / "out")
    assert [file.error for file in report.files] == [None, None]
    assert "Seen again on 2027." in (tmp_path / "out" / "chart.txt").read_text("utf-8")
    assert "2027" not in (tmp_path / "out" / "plan.txt").read_text("utf-8")
