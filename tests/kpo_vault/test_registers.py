"""The register from files to findings: imported, encrypted, used, listed, removed; never readable."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.errors import UsageError
from kpo_vault.policy import load_policy
from kpo_vault.progress import Cancelled, CancelToken
from kpo_vault.vault.errors import EntryExists, UnknownEntry, VaultDamaged
from kpo_vault.workflow import registers
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.table_files import open_table
from kpo_vault.workflow.term_files import read_terms
from redaction.detection.register import TextKind

SECRETS = ("Brightwater Quernmore", "00451988123", "Halcyon blend", "quernmoric anhydride", "Veltrusk")
TABLE = (
    "Supplier;Account no;Contact;Price\n"
    "Brightwater Quernmore GmbH;00451988123;Ilsabet Veltrusk;1.234,50\n"
    "Ostrava Pigmenty s.r.o.;00771234567;Jan Novák;98,75\n"
)
HANDBOOK = (
    "The quernmoric anhydride is heated slowly to eighty degrees under nitrogen while the amine is dosed over three "
    "hours and then held at reflux for forty minutes before the hot filtration. Wash the cake twice with warm water."
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.create(tmp_path / "home", "correct horse battery", "Asha", cost=Argon2Cost(64, 1, 1))
    yield opened
    opened.close()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "terms.csv").write_text(
        "term,type\nHalcyon blend,project_codename\nVelmora,\n", encoding="utf-8"
    )
    (tmp_path / "in" / "suppliers.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "in" / "handbook.txt").write_text(HANDBOOK, encoding="utf-8")
    return tmp_path / "in"


@pytest.fixture
def filled(session: Session, files: Path) -> Session:
    registers.add_terms(session, files / "terms.csv")
    registers.add_table(session, files / "suppliers.csv", types={"Contact": "PERSON"}, unique=["Account no"])
    registers.add_documents(session, [files / "handbook.txt"])
    return session


def test_what_is_registered_is_found_in_documents(filled: Session, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(
        "On the halcyon blends\n\nBrightwater Quernmore asks EUR 1,234.50 and so does I. Veltrusk.\n\n"
        f"As before: {HANDBOOK.replace('eighty', 'ninety')}\n",
        encoding="utf-8",
    )
    register = pickle.loads(pickle.dumps(registers.load(filled)))
    assert register == registers.load(filled)
    detected = detect_files([note], load_policy("terms-only"), register)
    document = detected.documents[0]
    assert document.document is not None
    values = {
        f.entity_type: document.document.segments[f.segment].text[f.start : f.end] for f in document.findings
    }
    assert values["PROJECT_CODENAME"] == "halcyon blends"
    assert values["EXACT_ROW"] in ("Brightwater Quernmore", "1,234.50")
    assert values["PROTECTED_PASSAGE"].startswith("The quernmoric anhydride")
    assert values["PROTECTED_PASSAGE"].endswith("filtration. Wash the cake twice with warm water")


def test_nothing_of_the_register_can_be_read_in_any_file(
    filled: Session, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    registers.add_table(filled, files / "suppliers.csv", name="again")
    registers.load(filled)
    assert not list(temporary.iterdir())
    names = {path.name for path in filled.home.iterdir()}
    assert {"vault.db", "vault.db-wal"} <= names
    tested = [*SECRETS, "suppliers", "Supplier", "Account no", "handbook", "terms.csv"]
    for path in filled.home.rglob("*"):
        content = path.read_bytes().lower()
        for secret in tested:
            for encoding in ("utf-8", "utf-16-le"):
                assert secret.lower().encode(encoding) not in content, path.name
        # Digests are sealed as well: whoever has the file cannot even count equal values.
        for entry in filled.vault.register.entries.list("table"):
            assert filled.vault.register.entries.content(entry)[:64] not in path.read_bytes()


def test_events_tell_counts_and_no_value(filled: Session) -> None:
    registers.shown_terms(filled)
    registers.remove_table(filled, "suppliers")
    events = [r.event for r in filled.audit.events() if r.event.kind.value.startswith("register")]
    assert [event.kind.value for event in events] == ["register-changed"] * 3 + [
        "register-shown",
        "register-changed",
    ]
    assert dict(events[1].details) == {"added": 1, "tables": 1, "rows": 2}
    assert dict(events[-1].details) == {"removed": 1, "tables": 1}
    assert "uernmore" not in repr(events)


@pytest.mark.parametrize("table", ["register", "register_parts", "register_entries"])
def test_what_was_taken_out_of_the_file_is_missed(filled: Session, table: str) -> None:
    database = filled.vault._database
    if table == "register_entries":
        database.run("DELETE FROM register_parts")
    database.run(f"DELETE FROM {table}")
    with pytest.raises(VaultDamaged):
        registers.load(filled)


def test_lists_and_counts(filled: Session) -> None:
    assert registers.counts(filled) == registers.RegisterCounts(2, 1, 1)
    assert [t.text for t in registers.masked_terms(filled)] == ["H······ ·····", "V······"]
    (table,) = registers.tables(filled)
    assert (table.name, table.rows, [c.entity_type for c in table.columns]) == (
        "suppliers",
        2,
        ["EXACT_ROW", "EXACT_ROW", "PERSON", "EXACT_ROW"],
    )
    (document,) = registers.documents(filled)
    assert (document.name, document.kind, document.words) == ("handbook.txt", TextKind.PROSE, 38)
    assert "suppliers" not in repr(table) + repr(document)
    registers.remove_document(filled, "HANDBOOK.TXT")
    registers.remove_term(filled, "velmora")
    registers.remove_table(filled, "suppliers")
    assert registers.counts(filled) == registers.RegisterCounts(1, 0, 0)
    with pytest.raises(UnknownEntry):
        registers.remove_document(filled, "handbook.txt")


def test_a_document_is_registered_once_and_a_bad_file_stops_nothing(filled: Session, files: Path) -> None:
    copy = files / "copy.txt"
    copy.write_text(HANDBOOK, encoding="utf-8")
    short = files / "short.txt"
    short.write_text("too short", encoding="utf-8")
    code = files / "calc.py"
    code.write_text(
        "def compute(alpha, beta):\n    return alpha * beta + alpha / beta\n" * 3, encoding="utf-8"
    )
    wrong = files / "picture.xyz"
    wrong.write_bytes(b"\0\1")
    outcome = registers.add_documents(filled, [copy, short, code, wrong])
    assert [d.name for d in outcome.added] == ["calc.py"]
    assert outcome.added[0].kind is TextKind.CODE
    assert outcome.known == (copy,)
    assert [path for path, _ in outcome.refused] == [short, wrong]


def test_a_table_is_refused_with_a_sentence(session: Session, files: Path) -> None:
    path = files / "suppliers.csv"
    registers.add_table(session, path)
    with pytest.raises(EntryExists):
        registers.add_table(session, path)
    for options in (
        {"columns": ["Nothing"]},
        {"types": {"Price": "NO_SUCH_TYPE"}},
        {"unique": ["Price"], "columns": ["Supplier", "Contact"]},
        {"columns": ["Price"]},
        {"least": 1},
    ):
        with pytest.raises(UsageError):
            registers.add_table(session, path, name="other", **options)
    (files / "empty.csv").write_text("\n", encoding="utf-8")
    (files / "twice.csv").write_text("a,a\n1,2\n", encoding="utf-8")
    (files / "plain.csv").write_text("word,year\nthe,2024\n", encoding="utf-8")
    (files / "broken.xlsx").write_bytes(b"PK\3\4 no workbook")
    for name in ("empty.csv", "twice.csv", "plain.csv", "broken.xlsx", "terms.txt", "missing.csv"):
        with pytest.raises(UsageError):
            registers.add_table(session, files / name)
    assert len(registers.tables(session)) == 1


def test_a_cancelled_import_leaves_nothing(session: Session, files: Path) -> None:
    large = files / "large.csv"
    large.write_text(
        "name,account\n" + "".join(f"Company {n} Works,{n * 7919:09}\n" for n in range(30_000)),
        encoding="utf-8",
    )
    token = CancelToken()
    seen = []

    def progress(done: float, message: str) -> None:
        seen.append(done)
        if "rows" in message:
            token.cancel()

    with pytest.raises(Cancelled):
        registers.add_table(session, large, progress=progress, cancel=token)
    assert registers.counts(session).tables == 0
    assert seen == sorted(seen)


def test_a_workbook_is_read_like_a_delimited_file(files: Path) -> None:
    import datetime

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Name", "Since", "Amount", "Rate"])
    sheet.append(["Ilsabet Veltrusk", datetime.date(2024, 3, 5), 1234.5, 0.125])
    sheet.append([None, None, 7, None])
    sheet["C2"].number_format = "#,##0"
    book.save(files / "staff.xlsx")
    with open_table(files / "staff.xlsx") as table:
        assert table.header == ("Name", "Since", "Amount", "Rate")
        assert list(table.rows) == [["Ilsabet Veltrusk", "2024-03-05", "1234.5", "0.125"], ["", "", "7"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_of_every_encoding_are_read(files: Path, encoding: str) -> None:
    (files / "t.csv").write_bytes("Käufer\tOrt\nJosé Núñez\tMálaga\n".encode(encoding))
    with open_table(files / "t.csv") as table:
        assert table.header == ("Käufer", "Ort")
        assert list(table.rows) == [["José Núñez", "Málaga"]]


def test_terms_come_with_their_types(files: Path) -> None:
    terms = read_terms(files / "terms.csv", "FORMULATION")
    assert [(t.text, t.entity_type) for t in terms] == [
        ("Halcyon blend", "PROJECT_CODENAME"),
        ("Velmora", "FORMULATION"),
    ]
    (files / "bad.csv").write_text("Halcyon,NO_SUCH\n", encoding="utf-8")
    with pytest.raises(UsageError, match="line 1") as caught:
        read_terms(files / "bad.csv")
    assert "Halcyon" not in str(caught.value)
    with pytest.raises(UsageError):
        read_terms(files / "terms.csv", "NO_SUCH")
