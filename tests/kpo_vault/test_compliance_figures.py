"""The compliance officer at work on a protected matter: figures, samples, reports, and a log with a damaged entry."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdf
import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.audit import Event, EventKind
from kpo_vault.cli.reports import KINDS, LANGUAGES
from kpo_vault.errors import UsageError
from kpo_vault.policy import load_policy
from kpo_vault.progress import Cancelled, CancelToken
from kpo_vault.vault import Role, disclosures, treatments
from kpo_vault.vault.disclosures import DisclosedTo
from kpo_vault.vault.errors import RoleForbids, UnknownRecord
from kpo_vault.workflow import auditing, compliance, sampling, slots
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reports import (
    FORMATS,
    Language,
    Paper,
    Report,
    ReportKind,
    Words,
    build,
    write_report,
)
from kpo_vault.workflow.reports.csv_file import harmless
from kpo_vault.workflow.reports.pdf import as_pdf
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sampling import Missed, Verdict
from kpo_vault.workflow.sampling.passages import split
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.statistics import statistics
from kpo_vault.workflow.timeline import DAMAGED, EventFilter, find_events

CHEAP = Argon2Cost(64, 1, 1)
OFFICER, PARTNER = "compliance passphrase", "partner passphrase"
MATTER = "=Acme, Ltd."
NOTE = """To: Dr. Anjali Menon-Roy, St Brannoc Hospital
Patient: Tobias Ekstrand, born 4 May 1961, MRN 00482-17

Dear Dr. Menon-Roy,

Mr Ekstrand was seen on 3 March 2024. Write to anjali.menon@example.org or call 0117 496 0777.

The course was without fever. He goes home on Tuesday and will see his dentist.
"""
TABLE = "Part,Supplier,Price\nDWG 44-7719,Norvane Castings,412.50\nDWG 44-7720,Kestrel Biologics GmbH,98.00\n"
ORIGINALS = ("Menon-Roy", "Ekstrand", "Norvane", "00482-17", "anjali.menon@example.org", "496 0777")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a protected matter: three findings let stand, one undone decision, one packet, one override."""
    base = tmp_path_factory.mktemp("officer")
    sources = base / "sources"
    sources.mkdir()
    (sources / "note.txt").write_text(NOTE, encoding="utf-8")
    (sources / "parts.csv").write_text(TABLE, encoding="utf-8")
    with Session.create(base / "home", "correct horse battery", "Dana Whitlock", cost=CHEAP) as session:
        slots.add_slot(session, "compliance", OFFICER, name="ann", cost=CHEAP)
        slots.add_slot(session, "partner", PARTNER, cost=CHEAP)
        new_matter(session, MATTER)
        policy = load_policy("hipaa-safe-harbor")
        review = Review(session, MATTER, detect_files(sorted(sources.iterdir()), policy), policy)
        chosen = [item.index for item in review.items() if not item.gate]
        review.decide(chosen, DecisionState.ACCEPTED)
        review.decide(chosen[-2:], DecisionState.REJECTED, reason="not-sensitive")
        review.decide(chosen[:1], DecisionState.REJECTED)
        review.undo()
        protect(session, review, base / "protected", acknowledge=("all",))
        matter = session.matter(MATTER)
        sent = [document.output_sha256 for document in matter.masked.documents()]
        disclosures.record(
            matter.audit_records, "0f" * 16, purpose="Coding", expires="2027-01-31T23:59:59+00:00",
            recipients=[DisclosedTo("Quillmark", "ab" * 32, "IN")], documents=sent, tokens=9,
            overridden=("unverified-key",),
        )  # fmt: skip
        disclosures.record_return(matter.audit_records, "1e" * 16, "0f" * 16, 2)
        session.log("override", matter=matter, gate="unverified-key", reason="known for years")
    return base


@pytest.fixture
def officer(place: Path) -> Iterator[Session]:
    with Session.open(place / "home", OFFICER, floor=CHEAP, role="compliance") as session:
        yield session


@pytest.fixture
def counsel(place: Path) -> Iterator[Session]:
    with Session.open(place / "home", "correct horse battery", floor=CHEAP) as session:
        yield session


def test_every_finding_is_on_record_without_its_value(officer: Session) -> None:
    matter = officer.matter(MATTER)
    found = treatments.documents(matter.audit_records)
    assert len(found) == 2
    places = [each for document in found for each in document.places]
    assert sum(not each.replaced for each in places) == 2
    assert {each.state for each in places} == {"accepted", "rejected"}
    hidden = Counter(each.token for each in places if each.replaced)
    masked = Counter({v.token: v.places for document in matter.masked.documents() for v in document.values})
    assert hidden == masked
    assert not [each for each in places if any(original in repr(each) for original in ORIGINALS)]
    assert {document.standard for document in found} == {"hipaa-safe-harbor"}


def test_figures_agree_with_the_records(officer: Session) -> None:
    figures = statistics(officer, MATTER)
    places = [each for d in treatments.documents(officer.matter(MATTER).audit_records) for each in d.places]
    assert (figures.documents, figures.counted, figures.found) == (2, 2, len(places))
    assert figures.hidden == sum(each.replaced for each in places)
    assert sum(row.kept for row in figures.types) == 2
    [dana] = figures.reviewers
    assert (dana.reviewer, dana.rejected, dana.taken_back) == ("Dana Whitlock", 2, 1)
    assert dana.accepted + dana.rejected == len(places)
    [day] = figures.days
    assert (day.documents, day.found, day.share) == (2, len(places), 1.0)
    assert [(row.gate, row.times) for row in figures.overrides if row.gate == "unverified-key"] == [
        ("unverified-key", 1)
    ]
    assert statistics(officer).as_json()["matters"] == [MATTER]
    assert not any(original in repr(figures.as_json()) for original in ORIGINALS)


def test_a_partner_sees_none_of_it(place: Path, tmp_path: Path) -> None:
    with Session.open(place / "home", PARTNER, floor=CHEAP, role="partner") as session:
        for forbidden in (
            lambda: statistics(session),
            lambda: sampling.list_samples(session, MATTER),
            lambda: sampling.draw_decisions(session, MATTER),
            lambda: write_report(session, ReportKind.REDACTION_LOG, MATTER, tmp_path / "a.pdf"),
        ):
            with pytest.raises(RoleForbids):
                forbidden()
    assert not list(tmp_path.iterdir())


def test_a_sample_is_drawn_judged_taken_up_again_and_undone(place: Path) -> None:
    with Session.open(place / "home", OFFICER, floor=CHEAP, role="compliance") as session:
        drawn = sampling.draw_passages(session, MATTER, place / "protected", size=500, seed="2026-11")
        again = sampling.draw_passages(session, MATTER, place / "protected", size=500, seed="2026-11")
        assert drawn.sample.items == again.sample.items
        assert (drawn.unknown, drawn.absent) == ((), 0)
        texts = " ".join(item.text for item in drawn.sample.items)
        assert "without fever" in texts
        assert "Part" in texts
        assert "Anjali" not in texts
        number = next(i for i, item in enumerate(drawn.sample.items) if "dentist" in item.text)
        other = 0 if number else 1  # files, and with them the order, differ from vault to vault
        sampling.judge(session, MATTER, drawn.sample.id, other, Verdict.SOUND)
        state = sampling.judge(
            session, MATTER, drawn.sample.id, number, Verdict.FAULTY,
            missed=[Missed("CUSTOM", "the dentist is named elsewhere", 0, 3), Missed("PERSON")],
        )  # fmt: skip
        assert state.result.missed == {"CUSTOM": 1, "PERSON": 1}
    with Session.open(place / "home", OFFICER, floor=CHEAP, role="compliance") as session:
        state = sampling.open_sample(session, MATTER, drawn.sample.id[:6])
        assert state.judged[number].missed[0].note == "the dentist is named elsewhere"
        assert (state.result.judged, state.result.faulty) == (2, 1)
        assert state.next_open() == next(i for i in range(9) if i not in (other, number))
        state, undone = sampling.take_back(session, MATTER, drawn.sample.id)
        assert (undone, state.result.faulty, state.result.judged) == (number, 0, 1)
        state, undone = sampling.take_back(session, MATTER, drawn.sample.id)
        assert (undone, state.result.judged) == (other, 0)
        assert sampling.take_back(session, MATTER, drawn.sample.id)[1] is None
        for position in range(len(state.sample.items)):
            state = sampling.judge(session, MATTER, drawn.sample.id, position, Verdict.SOUND)
        assert state.next_open() is None
        # Every item there is was judged: nothing is left to be bounded.
        assert (state.result.share_at_most, state.result.values_at_most) == (0.0, 0)
        assert state.result.recall_at_least == 1.0
        rows = find_events(session, EventFilter(kinds=frozenset({"sample-judged"}))).rows
        assert any("taken-back" in row.details for row in rows)
        assert not any("dentist" in row.details for row in rows)


def test_part_of_a_population_leaves_a_bound(officer: Session, place: Path) -> None:
    drawn = sampling.draw_passages(officer, MATTER, place / "protected", size=4)
    for position in range(4):
        state = sampling.judge(officer, MATTER, drawn.sample.id, position, Verdict.SOUND)
    result = state.result
    assert result.population > 4
    assert result.share_at_most == pytest.approx(1 - 0.05**0.25)
    assert result.rule_of_three == 0.75
    assert result.items_at_most == min(int(result.share_at_most * result.population), result.population - 4)
    assert result.recall_at_least == pytest.approx(result.hidden / (result.hidden + result.values_at_most))


def test_what_was_edited_is_left_out_and_named(officer: Session, place: Path, tmp_path: Path) -> None:
    for file in (place / "protected").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes() + (b" " if file.suffix == ".csv" else b""))
    drawn = sampling.draw_passages(officer, MATTER, tmp_path, size=3)
    assert [Path(name).suffix for name in drawn.unknown] == [".csv"]
    assert (drawn.sample.documents, drawn.absent) == (1, 1)
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / "other.txt").write_text("nothing of ours")
    with pytest.raises(UsageError):
        sampling.draw_passages(officer, MATTER, tmp_path / "only")


def test_decisions_are_sampled_masked(officer: Session) -> None:
    drawn = sampling.draw_decisions(officer, MATTER, size=1000)
    assert {item.state for item in drawn.sample.items} == {"accepted", "rejected"}
    assert not any(original in repr(drawn.sample.items) for original in ORIGINALS)
    state = sampling.judge(officer, MATTER, drawn.sample.id, 0, Verdict.FAULTY, note="keep the year")
    assert state.result.faulty == 1
    assert state.result.recall is None
    with pytest.raises(UsageError):
        sampling.judge(officer, MATTER, drawn.sample.id, 0, Verdict.FAULTY, missed=[Missed("PERSON")])


def test_judgements_that_do_not_fit_are_refused(officer: Session, place: Path) -> None:
    drawn = sampling.draw_passages(officer, MATTER, place / "protected", size=2)
    sample, before = drawn.sample, len(officer.audit)
    for verdict, missed in (
        (Verdict.FAULTY, []),
        (Verdict.SOUND, [Missed("PERSON")]),
        (Verdict.OPEN, []),
        (Verdict.FAULTY, [Missed("NO_SUCH_TYPE")]),
        (Verdict.FAULTY, [Missed("PERSON", "", 0, 100_000)]),
    ):
        with pytest.raises(UsageError):
            sampling.judge(officer, MATTER, sample.id, 0, verdict, missed=missed)
    with pytest.raises(UnknownRecord):
        sampling.judge(officer, MATTER, sample.id, 2, Verdict.SOUND)
    with pytest.raises(UnknownRecord):
        sampling.open_sample(officer, MATTER, "")
    for size, seed in ((0, ""), (5001, ""), (5, "a seed with spaces")):
        with pytest.raises(UsageError):
            sampling.draw_decisions(officer, MATTER, size=size, seed=seed)
    assert len(officer.audit) == before


def test_passages_cover_the_text_and_stay_readable() -> None:
    text = ("A line of some words.\n" * 60) + "\n" + "word " * 500 + "\n\n" + "x" * 3000 + "\nlast"
    spans = list(split(text))
    assert "".join(text[start:end] for start, end in spans) == text
    assert max(end - start for start, end in spans) <= 800
    assert list(split("")) == []


@pytest.mark.parametrize("kind", list(ReportKind))
def test_reports_hold_no_original_and_are_logged(kind: ReportKind, counsel: Session, tmp_path: Path) -> None:
    for suffix in FORMATS[kind]:
        out = tmp_path / f"report{suffix}"
        written = write_report(counsel, kind, MATTER, out, paper=Paper.LETTER)
        content = out.read_bytes()
        assert written.sha256 == hashlib.sha256(content).hexdigest()
        text = _text(content) if suffix == ".pdf" else content.decode()
        assert not [original for original in ORIGINALS if original in text]
        if suffix == ".pdf":
            assert "Acme" in text
            assert counsel.audit.origin in text
            assert re.search(r"Page 1 of \d+", text)
            assert {
                str(f) for p in pypdf.PdfReader(io.BytesIO(content)).pages for f in _unembedded(p)
            } == set()
        if suffix != ".jsonl":
            [row] = find_events(counsel, EventFilter(kinds=frozenset({"report"})), limit=1).rows
            assert written.sha256 in row.details
            assert f"action {kind}" in row.details


def test_originals_only_for_counsel_only_in_the_log_and_never_unlogged(place: Path, tmp_path: Path) -> None:
    out, kind = tmp_path / "a.csv", ReportKind.REDACTION_LOG
    with (
        Session.open(place / "home", OFFICER, floor=CHEAP, role="compliance") as session,
        pytest.raises(RoleForbids),
    ):
        write_report(session, kind, MATTER, out, with_originals=True)
    with Session.open(place / "home", "correct horse battery", floor=CHEAP) as session:
        with pytest.raises(UsageError):
            write_report(session, ReportKind.SAFE_HARBOR, MATTER, tmp_path / "a.csv", with_originals=True)
        assert not list(tmp_path.iterdir())
        write_report(session, ReportKind.REDACTION_LOG, MATTER, tmp_path / "a.csv", with_originals=True)
        [row] = find_events(session, EventFilter(kinds=frozenset({"report"})), limit=1).rows
        assert "state with-originals" in row.details
    assert "Ekstrand" in (tmp_path / "a.csv").read_text("utf-8")


def test_the_safe_harbor_sheet_has_eighteen_rows_and_tells_overrides(officer: Session) -> None:
    report = build(officer, ReportKind.SAFE_HARBOR, MATTER)
    rows = {row[0]: row for row in report.main.rows}
    assert "".join(rows) == "ABCDEFGHIJKLMNOPQR"
    assert rows["A"][4] != "0"
    assert rows["A"][8] == "✓ Pass"
    assert rows["F"][4:6] == ("1", "1")
    assert rows["H"][4] == "1"
    kept = report.sections[2].table
    assert kept is not None
    assert all("Dana Whitlock" in row for row in kept.rows)


def test_a_moved_date_and_an_undecided_place_fail_the_sheet(counsel: Session) -> None:
    new_matter(counsel, "Shifted")
    matter = counsel.matter("Shifted")
    sought = {"DATE_TIME": "date_shift", "PERSON": "token"}
    made = [
        _place("DATE_TIME", operator="date_shift", replaced=True),
        _place("PERSON", state="pending", replaced=False),
    ]
    treatments.record(
        matter.audit_records, "ab" * 32, "cd" * 32, policy="own", standard="", sought=sought, places=made
    )
    report = build(counsel, ReportKind.SAFE_HARBOR, "Shifted")
    rows = {row[0]: row for row in report.main.rows}
    assert rows["C"][7:] == ("1", "✗ Fail")
    assert rows["A"][8] == "✗ Fail"
    assert "NOT sought" in rows["G"][2]
    counsel.vault.matters.shred("Shifted")


def test_without_documents_nothing_is_shown_to_pass(counsel: Session) -> None:
    new_matter(counsel, "Empty")
    report = build(counsel, ReportKind.SAFE_HARBOR, "Empty")
    assert {row[8] for row in report.main.rows} == {"Not shown"}
    for kind in ReportKind:
        assert as_pdf(build(counsel, kind, "Empty")).startswith(b"%PDF")
    counsel.vault.matters.shred("Empty")


def test_the_ledger_names_recipient_purpose_and_return(officer: Session) -> None:
    [row] = build(officer, ReportKind.DISCLOSURES, MATTER).main.rows
    assert row[0] == "0f" * 16
    assert row[2:6] == ("Quillmark", "India (IN)", "ab" * 32, "Coding")
    assert row[7] == "2027-01-31 23:59:59"
    assert row[8] == "2: 1, 2"
    assert row[10] == "unverified-key"
    assert row[11] != "not yet"


@pytest.mark.parametrize("language", [Language.SPANISH, Language.POLISH])
@pytest.mark.parametrize("kind", list(ReportKind))
def test_nothing_of_a_report_stays_english(counsel: Session, kind: ReportKind, language: Language) -> None:
    said = Words(language)
    english = {text for text in _texts(build(counsel, kind, MATTER)) if said(text) != text}
    translated = build(counsel, kind, MATTER, words=said)
    assert english
    assert english & _texts(translated) == set()
    assert as_pdf(translated).startswith(b"%PDF")


@pytest.mark.parametrize("language", list(Language))
def test_no_heading_of_a_column_is_cut_within_a_word(counsel: Session, language: Language) -> None:
    for kind in ReportKind:
        report = build(counsel, kind, MATTER, words=Words(language))
        words = {word for line in _text(as_pdf(report)).splitlines() for word in line.split()}
        headings = {
            column.heading for s in report.sections if s.table and s.table.rows for column in s.table.columns
        }
        assert {word for heading in headings for word in heading.split()} <= words, kind


def test_a_report_is_written_in_the_language_that_was_asked_for(officer: Session, tmp_path: Path) -> None:
    path = tmp_path / "rejestr.csv"
    write_report(officer, ReportKind.DISCLOSURES, MATTER, path, language=Language.POLISH)
    [heading, row] = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
    assert heading[2:4] == ["Odbiorca", "Kraj"]
    assert row[2:4] == ["Quillmark", "Indie (IN)"]
    write_report(officer, ReportKind.DISCLOSURES, MATTER, tmp_path / "a.pdf", language=Language.POLISH)
    document = pypdf.PdfReader(tmp_path / "a.pdf")
    assert document.root_object["/Lang"] == "pl"
    assert "Strona 1 z" in document.pages[0].extract_text()


def test_the_same_report_gives_the_same_bytes(officer: Session) -> None:
    report = build(officer, ReportKind.REDACTION_LOG, MATTER)
    assert as_pdf(report) == as_pdf(report)
    assert as_pdf(report) != as_pdf(report, Paper.LETTER)


def test_csv_is_rfc_4180_and_no_cell_is_a_formula(officer: Session, tmp_path: Path) -> None:
    write_report(officer, ReportKind.REDACTION_LOG, MATTER, tmp_path / "log.csv")
    content = (tmp_path / "log.csv").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")
    rows = list(csv.reader(io.StringIO(content.decode(), newline="")))
    assert len({len(row) for row in rows}) == 1
    assert rows[0][0] == "Doc."
    for cell in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1"):
        assert harmless(cell) == "'" + cell
    for cell in ("a=1", "PERSON-1-ABCD", "—", ""):
        assert harmless(cell) == cell


def test_a_report_of_another_suffix_or_a_stopped_one_leaves_nothing(officer: Session, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_report(officer, ReportKind.SAFE_HARBOR, MATTER, tmp_path / "a.docx")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_report(officer, ReportKind.REDACTION_LOG, MATTER, tmp_path / "a.pdf", cancel=token)
    assert not list(tmp_path.iterdir())


def test_any_script_is_printed_and_markup_is_text(counsel: Session) -> None:
    new_matter(counsel, "<b>Łódź & Ελλάς</b> 株式会社 \u202e")
    matter = next(m for m in counsel.vault.matters.list() if m.name.startswith("<b>"))
    content = as_pdf(build(counsel, ReportKind.PSEUDONYMISATION, matter.name))
    text = _text(content)
    assert "<b>Łódź & Ελλάς</b>" in text
    assert "[U+682A]" in text
    counsel.vault.matters.shred(matter.name)


def test_the_command_line_knows_every_kind() -> None:
    assert tuple(ReportKind) == KINDS
    assert tuple(Language) == LANGUAGES


def test_the_log_is_paged_filtered_and_read_in_both_directions(counsel: Session) -> None:
    total = len(counsel.audit)
    rows, start = [], None
    while True:
        page = find_events(counsel, EventFilter(), start, limit=7)
        rows += page.rows
        start = page.next
        if start is None:
            break
    assert [row.index for row in rows] == list(range(total - 1, -1, -1))
    assert find_events(counsel, newest_first=False, limit=3).rows == tuple(reversed(rows))[:3]
    sealed = EventFilter(kinds=frozenset({"protect"}), actor="Dana Whitlock", matter=MATTER)
    assert [row.kind for row in find_events(counsel, sealed).rows] == ["protect"]
    today = datetime.now(UTC).date()
    assert not find_events(counsel, EventFilter(since=today + timedelta(days=2))).rows
    assert len(find_events(counsel, EventFilter(until=date(2100, 1, 1)), limit=10_000).rows) == total


def test_a_damaged_entry_is_named_and_the_rest_still_shown(tmp_path: Path) -> None:
    with Session.create(tmp_path / "home", "correct horse battery", "Dana", cost=CHEAP) as session:
        session.audit.append(*[Event(EventKind.UNLOCK, "Dana") for _ in range(40)])
    _damage(tmp_path / "home", 17)
    with Session.open(tmp_path / "home", "correct horse battery", floor=CHEAP) as session:
        outcome = auditing.verify_log(session)
        assert (outcome.sound, outcome.first_bad) == (False, 17)
        assert "17" in " ".join(outcome.lines)
        page = find_events(session, EventFilter(kinds=frozenset({"lock"})), newest_first=False)
        assert page.damaged == (17,)
        assert [row.kind for row in page.rows] == [DAMAGED, "lock"]


def test_verification_tells_its_progress_and_stops(counsel: Session) -> None:
    told: list[float] = []
    assert auditing.verify_log(counsel, progress=lambda done, _: told.append(done)).sound
    assert told
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        auditing.verify_log(counsel, cancel=token)
    assert counsel.role is Role.COUNSEL


def test_shredding_takes_samples_and_ledgers_along(counsel: Session, place: Path) -> None:
    new_matter(counsel, "Gone")
    matter = counsel.matter("Gone")
    treatments.record(
        matter.audit_records,
        "ab" * 32,
        "cd" * 32,
        policy="own",
        standard="",
        sought={},
        places=[_place("PERSON")],
    )
    sampling.draw_decisions(counsel, "Gone")
    counsel.vault.verify()
    counsel.vault.matters.shred("Gone")
    file = sqlite3.connect(place / "home" / "vault.db")
    assert not file.execute("SELECT 1 FROM audit_records WHERE matter = ?", (matter.id,)).fetchall()
    file.close()


def test_masked_values_and_unmasking_still_work_for_the_officer(officer: Session) -> None:
    token = compliance.masked_values(officer, MATTER)[0].values[0].token
    assert compliance.unmask(officer, token, "complaint 17", matter=MATTER)


Place = Callable[..., treatments.TreatedPlace]


def _place(entity_type: str, **changes: object) -> treatments.TreatedPlace:
    values: dict[str, object] = {
        "segment": 0, "start": 0, "end": 4, "place": "line 1", "entity_type": entity_type,
        "recognizer": "patterns", "score": 0.9, "state": "accepted", "replaced": True, "operator": "token",
        "reason": "personal", "reviewer": "Dana", "decided": "2026-11-01T10:00:00+00:00",
        "token": f"{entity_type}-1-K7M2", "masked": "J•••",
    }  # fmt: skip
    return treatments.TreatedPlace(**(values | changes))  # type: ignore[arg-type]


def _text(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def _unembedded(page: pypdf.PageObject) -> list[str]:
    fonts = page["/Resources"].get("/Font", {})  # type: ignore[union-attr]
    found = []
    for reference in fonts.values():
        font = reference.get_object()
        described = font.get("/FontDescriptor")
        if described is None or "/FontFile2" not in described.get_object():
            found.append(font["/BaseFont"])
    return found


def _damage(home: Path, entry: int) -> None:
    """Change one byte of an entry, as somebody without the key could."""
    file = sqlite3.connect(home / "vault.db")
    triggers = file.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'log_entries'"
    ).fetchall()
    for name, _ in triggers:
        file.execute(f"DROP TRIGGER {name}")
    [(body,)] = file.execute("SELECT body FROM log_entries WHERE id = ?", (entry,)).fetchall()
    file.execute("UPDATE log_entries SET body = ? WHERE id = ?", (body[:-1] + bytes([body[-1] ^ 1]), entry))
    for _, sql in triggers:
        file.execute(sql)
    file.commit()
    file.close()


def _texts(report: Report) -> set[str]:
    """Return every text of a report."""
    found = {report.title, report.basis, *(text for fact in report.facts for text in fact)}
    for section in report.sections:
        found |= {section.title, *section.paragraphs, *section.signatures}
        found |= {text for fact in section.facts for text in fact}
        if section.table:
            found |= {column.heading for column in section.table.columns} | {section.table.empty}
            found |= {cell for row in section.table.rows for cell in row}
    return found
